"""German: "Fordern Sie die Behörden auf, X freizulassen" becomes "Ich fordere Sie auf, X
freizulassen".
"""

import re

from ...domain.target import Target
from . import german_forms as forms
from .addressees import Authorities
from .rules import Form, Rules, joined, named_parts

_AUTHORITIES = Authorities(
    language="de",
    these=re.compile(
        r"sie|ihn|ihnen|ihm|die Behörden|den Behörden|die Regierung|der Regierung|"
        r"die Verantwortlichen|den Verantwortlichen|die Adressaten",
        re.IGNORECASE,
    ),
    head=re.compile(r"\b(?:die|den|der|an)\b|\b(?:Behörden|Regierung)\b", re.IGNORECASE),
    of=re.compile(r"\b(?:von|in|im|aus|des)\s+", re.IGNORECASE),
    of_the_state=re.compile(
        r"(?:zuständig|verantwortlich|örtlich|regional|staatlich|lokal|national)e[nr]?|"
        r"Landes|Lande|dortigen",
        re.IGNORECASE,
    ),
    small=frozenset("der die das den dem des und für von an herr herrn frau bei".split()),
)
_POWER = "Ich bitte Sie, alles in Ihrer Macht Stehende zu tun, um {them} dazu zu bewegen, {what}"
_NOUN = re.compile(
    r"^(?:beide|alle)\s|^(?:die|den|dem|der|das)\s+(?:\w+\s+){0,3}[A-ZÄÖÜ]|^[A-ZÄÖÜ]"
)
_DATIVE = (("den Behörden", "die Behörden"), ("der Regierung", "die Regierung"))


def _how(found: re.Match[str]) -> dict[str, str] | None:
    parts = named_parts(found) or {}
    how = parts.get("how", "")
    for of_supporter, of_writer in forms.TELL_ME:
        parts["what"] = of_supporter.sub(of_writer, parts["what"])
    how = how if how != how.upper() else how.lower()
    return {**parts, "how": f" {how}" if how else ""}


def _pressed(found: re.Match[str]) -> dict[str, str] | None:
    """ "Setzen Sie sich bei den Behörden dafür ein": those are asked; anybody else isn't known."""
    parts = named_parts(found) or {}
    return (
        None if parts["who"] and not _AUTHORITIES.mean_the_official(parts["who"], None) else parts
    )


def _concern(found: re.Match[str]) -> dict[str, str] | None:
    degree = forms.DEGREES.get((found["degree"] or "").lower())
    if degree is None:
        return None
    about = (found["mid"] or "").strip()
    rest = found["rest"] or ""
    if not about and rest.startswith(","):
        about = "darüber"
    return {"degree": f"{degree} " if degree else "", "about": about, "rest": rest}


_NOUN_FIRST = re.compile(r"[A-ZÄÖÜ]\w*(?:ung|nis|utz|ang|eit|ade|ilfe|tion)\b")


def _stated(found: re.Match[str]) -> dict[str, str] | None:
    """ "daran, dass …" goes behind the verb's first half: "Sie daran erinnern, dass …"."""
    parts = named_parts(found) or {}
    how = parts.get("how", "")
    parts["how"] = f" {how}" if how else ""
    what = parts.get("what", "")
    reminded, _, rest = what.removesuffix(".").partition(", ")
    remind = f"{reminded} erinnern{', ' + rest if rest else ''}."
    if re.match(
        r"(?:erkl|teil|sag|schrei|mach|beton|bring|drück|stell|heb|unterstr)",
        found.string,
        re.IGNORECASE,
    ):
        what = forms.OF_MYSELF.sub(_of_myself, what)
        what = forms.AND_MYSELF.sub(
            lambda one: one["what"] + forms.MODALS.get(one["verb"], one["verb"][:-1]), what
        )
        what = forms.ALSO_MYSELF.sub(lambda one: one["what"] + one["verb"][:-1], what)
    link = parts.get("link", "").strip()
    that = what if _NOUN_FIRST.match(what) else what[:1].lower() + what[1:]
    accusative = re.sub(r"\b(?!und\b)([a-zäöüß]+)er(?=\s|$)", r"\1en", that.split(" Zugang ")[0])
    accusative += that[len(that.split(" Zugang ")[0]) :]
    parts |= {"accusative": accusative, "remind": remind}
    return {**parts, "what": what.strip(), "that": that, "link": link}


def _of_myself(found: re.Match[str]) -> str:
    """ "Dass Sie die Todesstrafe ablehnen" as "dass ich die Todesstrafe ablehne"."""
    verb = found["verb"]
    mine = forms.MODALS.get(verb, verb[:-1])
    return f"dass ich {'mich ' if found['self'] else ''}{found['what']}{mine}"


def _unaddressed(found: re.Match[str]) -> dict[str, str] | None:
    what = found["what"]
    first = what.split()[0]
    return {"what": what[0].lower() + what[1:] if first.lower() in forms.SMALL else what}


def _to_official(found: re.Match[str]) -> dict[str, str] | None:
    """A command to the official already; a letter says "Bitte"."""
    what = found["what"]
    if re.match(r"(?:ich|wir|hiermit|deshalb|daher)\b", what, re.IGNORECASE) or re.search(
        r"\bbitte\b", what, re.IGNORECASE
    ):
        return {"what": what}
    return {"what": f"Bitte {what[0].lower()}{what[1:]}"}


def _must_be(found: re.Match[str]) -> dict[str, str] | None:
    """ "X darf nicht abgeschoben werden" as "dass X nicht abgeschoben wird"."""
    who, rest = found["who"], found["rest"]
    if found["modal"] in ("darf", "dürfen") and not re.search(
        r"\b(?:nicht|kein\w*|nie|niemals|niemand)\b", f"{who} {rest}", re.IGNORECASE
    ):
        return None
    if re.search(r"\b(?:Sie|Ihr\w*)\b", f"{who[1:]} {rest}"):
        return None
    first = who.split()[0]
    who = who[0].lower() + who[1:] if first.lower() in forms.SMALL else who
    is_one = found["modal"] in ("muss", "soll", "darf", "sollte")
    be = "wird" if is_one else "werden"
    return {"what": f"{who} {rest}{found['verb']} {be}{found['tail']}"}


def _must_have(found: re.Match[str]) -> dict[str, str] | None:
    """ "X muss Zugang zu Y erhalten" as "dass X Zugang zu Y erhält"."""
    who = found["who"]
    if re.search(r"\b(?:Sie|Ihr\w*|Behörden|Regierung)\b", found.string):
        return None
    who = who[0].lower() + who[1:] if who.split()[0].lower() in forms.SMALL else who
    verb = " ".join(found["verb"].split())
    verb = forms.HAS[verb] if found["modal"] in ("muss", "soll", "sollte") else verb
    return {"what": f"{who} {found['rest']}{verb}{found['tail']}"}


def _is_to(found: re.Match[str]) -> dict[str, str] | None:
    """ "Die Anklagen sind fallen zu lassen" as "die Anklagen fallen zu lassen"."""
    who = found["who"]
    if re.search(r"\bSie\b|\bes\b", who):
        return None
    who = who[0].lower() + who[1:] if who.split()[0].lower() in forms.SMALL else who
    return {"what": f"{who} {found['rest']}"}


def _named(found: re.Match[str]) -> dict[str, str] | None:
    """ "X freilassen und Y aufheben" as "X freizulassen und Y aufzuheben"."""
    first = found["object"]
    word = first.split()[0]
    first = first[0].lower() + first[1:] if word.lower() in forms.SMALL else first
    first = forms.AND_NAMED.sub(lambda one: f" {_with_zu(one['verb'])}", first)
    return {"what": f"{first}{_with_zu(found['verb'])}{found['rest']}"}


def _with_zu(verb: str) -> str:
    *before, verb = verb.split()
    with_zu = forms.SEPARABLE.sub(r"\1zu", verb)
    return " ".join([*before, with_zu if with_zu != verb else f"zu {verb}"])


def _must(found: re.Match[str]) -> dict[str, str] | None:
    """ "Müssen sicherstellen, dass …" as "sicherzustellen, dass …"."""
    return {"what": f"{found['object']}{_with_zu(found['verb'].lower())}{found['rest']}"}


_FORMS = (
    *(
        Form(pattern=pattern, to_you=you, to_others=others, whom=whom, in_power=_POWER, parts=_how)
        for pattern, you, others, whom in forms.ASK_SOMEONE
    ),
    *(
        Form(pattern=pattern, to_you=you, to_others=others, whom=whom, parts=_how)
        for pattern, you, others, whom in forms.ASK_FOR
    ),
    *(
        Form(pattern=pattern, to_you=you, speaks=True, parts=_pressed)
        for pattern, you in forms.ASK_IN_POWER
    ),
    *(
        Form(pattern=pattern, to_you=you, to_others=others, whom=whom, parts=_stated)
        for pattern, you, others, whom in forms.TOLD
    ),
    *(
        Form(pattern=pattern, to_you="Ich bin {degree}besorgt {about}{rest}", parts=_concern)
        for pattern in forms.CONCERN
    ),
    *(
        Form(pattern=pattern, to_you=sentence, speaks=speaks, parts=_stated)
        for pattern, sentence, speaks in forms.STATED
    ),
    *(Form(pattern=pattern, to_you=said) for pattern, said in forms.FEELING),
    Form(pattern=forms.TO_OFFICIAL, to_you="{what}", parts=_to_official),
    Form(pattern=forms.MUST_HAVE, to_you="Ich fordere, dass {what}", parts=_must_have),
    Form(pattern=forms.MUST_BE, to_you="Ich fordere, dass {what}", parts=_must_be),
    Form(
        pattern=forms.MUST,
        to_you="Ich fordere Sie auf, {what}",
        to_others="Ich fordere {who} auf, {what}",
        in_power=_POWER,
        whom="die Behörden",
        parts=_must,
    ),
    Form(
        pattern=forms.ZU_INFINITIVE,
        to_you="Ich fordere Sie auf, {what}",
        to_others="Ich fordere {who} auf, {what}",
        in_power=_POWER,
        whom="die Behörden",
        parts=_unaddressed,
    ),
    Form(
        pattern=forms.IS_TO,
        to_you="Ich fordere Sie auf, {what}",
        to_others="Ich fordere {who} auf, {what}",
        in_power=_POWER,
        whom="die Behörden",
        parts=_is_to,
    ),
    Form(
        pattern=forms.NAMED,
        to_you="Ich fordere Sie auf, {what}",
        to_others="Ich fordere {who} auf, {what}",
        in_power=_POWER,
        whom="die Behörden",
        parts=_named,
    ),
)


def _means_the_official(who: str, country: str | None) -> bool:
    return _AUTHORITIES.mean_the_official(who, country)


def _names_an_office(who: str) -> bool:
    return len(who.split()) <= 12 and _NOUN.match(who) is not None


def _with_own_office(text: str, official: Target, country: str | None) -> str:  # noqa: ARG001
    """*text* with "das Justizministerium" as "Ihr Ministerium", for its minister alone."""

    def said(one: re.Match[str]) -> str:
        if not _AUTHORITIES.is_own_role(one["who"], official):
            return one[0]
        return f"{forms.YOURS[one['article'].lower()]} {one['what']}"

    text = forms.SAID_BY.sub(said, text)
    found = re.match(r"(\w+)minister(?:in)?$", official.role or "", re.IGNORECASE)
    if found is None:
        return text
    name = re.escape(found[1].capitalize())
    for article, yours in (
        ("des", "Ihres Ministeriums"), ("dem", "Ihrem Ministerium"), ("das", "Ihr Ministerium"),
        ("vom", "von Ihrem Ministerium"), ("im", "in Ihrem Ministerium"),
    ):  # fmt: skip
        text = re.sub(rf"\b{article} {name}ministeriums?\b(?! (?:von|des|der) )", yours, text)
    return text


def _yours(text: str, who: str, official: Target) -> tuple[str, tuple[str, ...]]:
    """*text* with "ihre Verpflichtungen" as "Ihre"; any other "ihre" stays, and is named."""
    text = forms.THEIR_OBLIGATIONS.sub(
        lambda found: f"{found['before']}Ihr{found['ending'] or ''}", text
    )
    text = forms.THEIR_FORCES.sub(r"\g<before> Ihr\g<ending>", text)
    if _AUTHORITIES.is_own_role(who, official) or who.lower() in ("ihn", "ihm"):
        text = forms.HIS_POWERS.sub(lambda found: f"Ihr{found['ending'] or ''}", text)
    text = forms.ALL_IN_POWER.sub("Ihrer", text)
    text = forms.IN_CUSTODY.sub(r"\g<before> Ihr\g<ending>", text)
    text = forms.THEY_DID.sub(r"\g<before> Sie", text)
    text = forms.THEY_GAVE.sub(r"\g<before> Sie", text)
    text = forms.THEY_DECIDED.sub(r"\g<before> Sie", text)
    text = forms.HE_DID.sub(_you_did, text)
    text = forms.THEY_TOOK.sub(r"\g<what> Sie", text)
    text = forms.THEY_WILL.sub(r"\g<before> Sie", text)
    text = forms.THEY.sub("Sie", text)
    text = forms.IS_BOUND.sub(_you_are, text)
    return text, tuple(dict.fromkeys(forms.THEIR.findall(text)))


def _you_are(found: re.Match[str]) -> str:
    """ "Dass Sie verpflichtet ist", as one body is named, as "dass Sie verpflichtet sind"."""
    return f"{found['before']}{forms.HAVE.get(found['is'], 'sind')}"


def _you_did(found: re.Match[str]) -> str:
    """ "Dafür, dass er X empfangen hat" as "dafür, dass Sie X empfangen haben"."""
    return f"{found['before']}Sie{found['what']}{forms.HAVE.get(found['has'], found['has'])}"


def _nominative(who: str) -> str:
    return dict(_DATIVE).get(who, who)


def _later(sentence: str, last: bool) -> str:
    """A later sentence: "Außerdem bitte ich Sie …", "Abschließend bitte ich Sie …"."""
    word = "Abschließend" if last else "Außerdem"
    return re.sub(r"^Ich (\w+) ", rf"{word} \1 ich ", sentence)


def _calmed(point: str) -> str:
    """*point* without the capitals that shout at its beginning; a name among them stays."""
    words = point.strip().split(" ")
    for place, word in enumerate(words):
        bare = word.strip(",.:;")
        if bare.casefold() == bare.upper().casefold() and bare != bare.upper():
            break
        calm = forms.SHOUTED.get(bare)
        if calm is None:
            break
        words[place] = word.replace(bare, calm)
    return " ".join(words)


def _joined(first: str, link: str, second: str) -> str:
    """ "Ich bedauere, dass …, und bitte darum"; behind "aber" the "ich" stays."""
    if link.strip(" ,;") != "und":
        return joined(first, link, second)
    comma = "," if "," in link else ""
    if not re.match(r"(?:Ich|Außerdem|Abschließend)\b", first):
        return f"{first}{comma} und {joined('', '', second)[2:]}"
    return f"{first}{comma} und {re.sub('^Ich ', '', second)}"


RULES = Rules(
    forms=_FORMS,
    lead=forms.LEAD,
    tail=forms.TAIL,
    for_supporter=forms.FOR_SUPPORTER,
    told=forms.TOLD_ONLY,
    requests=forms.SECOND_REQUEST.split,
    leftover=forms.LEFTOVER,
    joined=_joined,
    calmed=_calmed,
    pronoun=re.compile(r"^(?:sie|ihn|ihnen|ihm)$", re.IGNORECASE),
    means_the_official=_means_the_official,
    names_an_office=_names_an_office,
    is_own_role=_AUTHORITIES.is_own_role,
    with_own_office=_with_own_office,
    yours=_yours,
    nominative=_nominative,
    later=_later,
)
"""What German brings to the rewriting."""
