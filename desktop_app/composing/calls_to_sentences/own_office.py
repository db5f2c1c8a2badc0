"""The addressee's own office in an English text: "the Ministry of Justice" is "your Ministry"."""

import re

from ...domain.target import Target

_SMALL = {"of", "the", "and", "for", "general’s", "s"}
_ROLE_HEAD = re.compile(
    r"^(?:chair(?:man|woman|person)?|president|chief justice|head|judge|presiding judge)"
    r"\s+(?:of|at)\s+(?:the\s+)?(.+)$",
    re.IGNORECASE,
)
# Behind an office's name this makes it another one: "… of Uzbekistan", "… and Human Rights".
_NOT_ANOTHERS = (
    r"(?!\s+(?:of|in|and|for)\s+(?:the\s+)?[A-Z]|\s+(?:judg|rul|decision|order|build)\w*)"
)
_BARE = re.compile(
    r"the (Minister|Governor|Director|Ambassador|Mayor|King|Queen|Emir|Sultan|Commissioner|"
    r"Prime Minister|Commander|Chancellor|Attorney General|Prosecutor General|Chief Justice|"
    r"Prosecutor|Registrar|Inspector General|Auditor General|Public Prosecutor|"
    r"Sheriff|Warden|Superintendent|Ombudsman|Speaker|Chair|Chairman|"
    r"Chairwoman|Chairperson|Chief Minister|Premier|Consul|Consul General|High Commissioner|"
    r"Secretary General|Vice President|Deputy Minister)",
    re.IGNORECASE,
)
_RANK = re.compile(r"the (General|Colonel|Brigadier|Admiral|Major|Captain)", re.IGNORECASE)
# "President of Kenya" is the state's, "President of the Supreme Court" isn't.
_BODY = re.compile(
    r"\b(?:court|council|senate|assembly|parliament|association|company|board|commission|tribunal|"
    r"chamber|university|bank|union|federation|committee|house|congress|bar)\b",
    re.IGNORECASE,
)
_NOT_THE_HOLDER = re.compile(r"\b(?:deputy|vice|former|assistant|acting)\b", re.IGNORECASE)
_SAID = (
    r"(?:words|statements?|decisions?|promises?|pledges?|orders?|commitments?|announcements?|"
    r"speech|letter|assurances?|intervention|replies|reply|advisers|predecessors?)"
)
_COMPANY = re.compile(
    r"\b(?:chief executive|ceo|managing director|company|corporation|"
    r"chair(?:man|woman|person)?(?: of the board)?(?: of directors)?$|(?:inc|ltd|plc|s\.a)\.?$)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][\w’'.-]+(?:\s+[A-Z][\w’'.-]+)*")
_LONGEST_TITLE = 3  # words: "Prime Minister", "Deputy Interior Minister"


_SAID_BY = re.compile(rf"\bthe\s+({_SAID})\s+(?:of|by)\s+(the\s+[A-Z]\w+(?:\s+[A-Z]\w+)*)")
_BY = re.compile(r"\bby\s+(the\s+[A-Z]\w+(?:\s+(?:of\s+(?:the\s+)?)?[A-Z]\w+)*)(?![’'\w])")
_SAYS = re.compile(rf"\b(the\s+[A-Z]\w+(?:\s+[A-Z]\w+)*)[’']s?(?=\s+(?:own\s+)?{_SAID}\b)")


def is_own_role(who: str, official: Target) -> bool:
    """Whether *who* ("the Prosecutor General", "Minister Ruiz") is *official*."""
    if re.fullmatch(r"the company", who, re.IGNORECASE):
        return _COMPANY.search(official.role or "") is not None
    words = _key(who)
    names = [_key(name) for name in (official.role, official.name, official.position) if name]
    return bool(words) and (words in names or _titled(who, official) or _is_bare(who, official))


def _is_bare(who: str, official: Target) -> bool:
    """Whether *who* is the bare title of *official*: "the Minister", in a minister's letter.

    "The President" is that of the state alone, never a court's.
    """
    role = re.sub(r"\s+of the (?:Republic|State|Nation|Federation)$", "", official.role or "")
    if who.casefold() == f"the {role}".casefold():
        return True
    if rank := _RANK.fullmatch(who):
        return re.match(rf"{rank[1]}(?:,|$)", role, re.IGNORECASE) is not None
    if who.casefold() == "the president":
        return re.match(r"president\b", role, re.IGNORECASE) is not None and not _BODY.search(role)
    found = _BARE.fullmatch(who)
    if found is None or (_NOT_THE_HOLDER.search(role) and not _NOT_THE_HOLDER.search(who)):
        return False
    return re.search(rf"^{found[1]}\b|\b{found[1]}$", role, re.IGNORECASE) is not None


def _titled(who: str, official: Target) -> bool:
    """Whether *who* is the title of *official* before a name: "Interior Minister Whitfield".

    Where the sheet gives the official's name, it must be that one.
    """
    words = who.split()
    role = official.role or ""
    for length in range(1, min(len(words), _LONGEST_TITLE + 1)):
        title, name = " ".join(words[:length]), " ".join(words[length:])
        is_title = _key(title) == _key(role) or (length == 1 and role.split()[:1] == [title])
        if is_title and _NAME.fullmatch(name):
            return official.name is None or _key(name) <= _key(official.name)
    return False


def with_own_office(text: str, official: Target, country: str | None) -> str:
    """*text* with the office of *official* as "your Office", "your Ministry" or "your Court".

    Only where the role names the very same office: the words of "the General Prosecutor's
    Office" are those of a Prosecutor General.
    """
    role = official.role or ""
    of_country = rf"(?:\s+of\s+(?:the\s+)?{re.escape(country)})?+" if country else ""
    of_country += _NOT_ANOTHERS

    def own(found: re.Match[str]) -> str:
        bare = is_own_role(f"the {found['role']}", official)
        return "your Office" if bare or _key(found["role"]) == _key(role) else found[0]

    def own_title(who: str) -> bool:
        return is_own_role(who, official)

    text = re.sub(
        rf"\b[Tt]he\s+(?P<role>(?:[A-Z][\w-]*\s+){{0,3}}[A-Z][\w-]*)[’']s?\s+Office\b{of_country}",
        own,
        text,
    )
    text = re.sub(
        rf"\b[Tt]he\s+Office\s+of\s+the\s+(?P<role>[A-Z][\w-]*(?:\s+[A-Z][\w-]*)*){of_country}",
        own,
        text,
    )
    text = _SAID_BY.sub(lambda found: f"your {found[1]}" if own_title(found[2]) else found[0], text)
    text = _BY.sub(lambda found: "by you" if own_title(found[1]) else found[0], text)
    text = _SAYS.sub(lambda found: "your" if own_title(found[1]) else found[0], text)
    for name, yours in _own_bodies(role):
        text = re.sub(rf"\b[Tt]he\s+{name}\b{of_country}", yours, text)
    return text


def _own_bodies(role: str) -> list[tuple[str, str]]:
    """The bodies that the holder of *role* heads, as patterns, and what a letter calls them."""
    if minister := re.match(r"^minister\s+(?:of|for)\s+(?:the\s+)?(.+)$", role, re.IGNORECASE):
        field = rf"(?:of|for)\s+(?:the\s+)?{re.escape(minister[1])}"
        return [
            (rf"Ministry\s+{field}", "your Ministry"),
            (rf"{re.escape(minister[1])}\s+Ministry", "your Ministry"),
        ]
    if role.casefold().startswith("ambassador"):
        return [("Embassy", "your Embassy")]
    if head := _ROLE_HEAD.match(role):
        kind = re.search(
            r"\b(Court|Commission|Committee|Council|Department|Agency|Office)\b", head[1]
        )
        if kind:
            return [(re.escape(head[1]), f"your {kind[1]}")]
    return []


def _key(text: str) -> frozenset[str]:
    """The words of an office's name, in any order."""
    words = re.sub(r"[’']s\b", "", text.casefold()).replace("-", " ").split()
    return frozenset(word.strip(".,") for word in words) - _SMALL
