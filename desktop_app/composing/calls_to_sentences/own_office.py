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
_TITLED = re.compile(r"^([A-Z]\w+)\s+([A-Z][\w’'.-]+(?:\s+[A-Z][\w’'.-]+)*)$")


def is_own_role(who: str, official: Target) -> bool:
    """Whether *who* ("the Prosecutor General", "Minister Ruiz") is *official*."""
    words = _key(who)
    names = [_key(name) for name in (official.role, official.name, official.position) if name]
    return bool(words) and (words in names or _titled(who, official) or _is_head(who, official))


def _is_head(who: str, official: Target) -> bool:
    """Whether *who* is the bare title of a head of state: "the President", in their own letter."""
    found = re.fullmatch(r"the (President|Governor|King|Queen|Emir|Sultan)", who)
    return found is not None and (official.role or "").split()[:1] == [found[1]]


def _titled(who: str, official: Target) -> bool:
    """Whether *who* is the title of *official* before a name: "Governor Whitfield".

    Where the sheet gives the official's name, it must be that one.
    """
    found = _TITLED.match(who)
    if found is None or not official.role or official.role.split()[0] != found[1]:
        return False
    return official.name is None or _key(found[2]) <= _key(official.name)


def with_own_office(text: str, official: Target, country: str | None) -> str:
    """*text* with the office of *official* as "your Office", "your Ministry" or "your Court".

    Only where the role names the very same office: the words of "the General Prosecutor's
    Office" are those of a Prosecutor General.
    """
    role = official.role or ""
    of_country = rf"(?:\s+of\s+(?:the\s+)?{re.escape(country)})?+" if country else ""
    of_country += _NOT_ANOTHERS

    def own(found: re.Match[str]) -> str:
        return "your Office" if _key(found["role"]) == _key(role) else found[0]

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
    for name, yours in _own_bodies(role):
        text = re.sub(rf"\b[Tt]he\s+{re.escape(name)}\b{of_country}", yours, text)
    return text


def _own_bodies(role: str) -> list[tuple[str, str]]:
    """The bodies that the holder of *role* heads, with what to call them in a letter to them."""
    if minister := re.match(r"^minister\s+(of|for)\s+(?:the\s+)?(.+)$", role, re.IGNORECASE):
        return [(f"Ministry {minister[1]} {minister[2]}", "your Ministry")]
    if head := _ROLE_HEAD.match(role):
        kind = re.search(
            r"\b(Court|Commission|Committee|Council|Department|Agency|Office)\b", head[1]
        )
        if kind:
            return [(head[1], f"your {kind[1]}")]
    return []


def _key(text: str) -> frozenset[str]:
    """The words of an office's name, in any order."""
    words = re.sub(r"[’']s\b", "", text.casefold()).replace("-", " ").split()
    return frozenset(word.strip(".,") for word in words) - _SMALL
