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
    that = parts.get("that", "")
    for of_supporter, of_writer in forms.TELL_ME:
        parts["what"] = of_supporter.sub(of_writer, parts["what"])
    how = how.lower()
    return {**parts, "how": f" {how}" if how else "", "that": f", {that}" if that else ""}


def _concern(found: re.Match[str]) -> dict[str, str] | None:
    degree = forms.DEGREES.get((found["degree"] or "").lower())
    if degree is None:
        return None
    about = (found["mid"] or "").strip()
    rest = found["rest"] or ""
    if not about and rest.startswith(","):
        about = "darüber"
    return {"degree": f"{degree} " if degree else "", "about": about, "rest": rest}


def _stated(found: re.Match[str]) -> dict[str, str] | None:
    """ "daran, dass …" goes behind the verb's first half: "Sie daran erinnern, dass …"."""
    parts = named_parts(found) or {}
    how = parts.get("how", "")
    parts["how"] = f" {how}" if how else ""
    what = parts.get("what", "")
    reminded, _, rest = what.removesuffix(".").partition(", ")
    remind = f"{reminded} erinnern{', ' + rest if rest else ''}."
    if re.match(r"(?:erkl|teil|sag|schrei|mach|beton)", found.string, re.IGNORECASE):
        what = forms.OF_MYSELF.sub(_of_myself, what)
    link = parts.get("link", "").strip()
    that = what[:1].lower() + what[1:]
    return {**parts, "what": what.strip(), "that": that, "link": link, "remind": remind}


def _of_myself(found: re.Match[str]) -> str:
    """ "Dass Sie die Todesstrafe ablehnen" as "dass ich die Todesstrafe ablehne"."""
    verb = found["verb"]
    mine = forms.MODALS.get(verb, verb[:-1])
    return f"dass ich {'mich ' if found['self'] else ''}{found['what']}{mine}"


def _unaddressed(found: re.Match[str]) -> dict[str, str] | None:
    what = found["what"]
    first = what.split()[0]
    return {"what": what[0].lower() + what[1:] if first.lower() in forms.SMALL else what}


def _must(found: re.Match[str]) -> dict[str, str] | None:
    """ "Müssen sicherstellen, dass …" as "sicherzustellen, dass …"."""
    verb = found["verb"].lower()
    with_zu = forms.SEPARABLE.sub(r"\1zu", verb)
    infinitive = with_zu if with_zu != verb else f"zu {verb}"
    return {"what": f"{found['object']}{infinitive}{found['rest']}"}


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
    Form(pattern=forms.TO_OFFICIAL, to_you="{what}"),
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
)


def _means_the_official(who: str, country: str | None) -> bool:
    return _AUTHORITIES.mean_the_official(who, country)


def _names_an_office(who: str) -> bool:
    return len(who.split()) <= 12 and _NOUN.match(who) is not None


def _with_own_office(text: str, official: Target, country: str | None) -> str:  # noqa: ARG001
    """*text* with "das Justizministerium" as "Ihr Ministerium", for its minister alone."""
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
    if _AUTHORITIES.is_own_role(who, official):
        text = forms.HIS_POWERS.sub(lambda found: f"Ihr{found['ending'] or ''}", text)
    text = forms.THEY_TOOK.sub(r"\g<what> Sie", text)
    text = forms.THEY_WILL.sub(r"\g<before> Sie", text)
    text = forms.THEY.sub("Sie", text)
    return text, tuple(dict.fromkeys(forms.THEIR.findall(text)))


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
    return f"{first}{comma} und {re.sub('^Ich ', '', second)}"


RULES = Rules(
    forms=_FORMS,
    lead=forms.LEAD,
    tail=forms.TAIL,
    for_supporter=forms.FOR_SUPPORTER,
    told=forms.TOLD_ONLY,
    requests=forms.SECOND_REQUEST.split,
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
