"""Spanish: "Instando a las autoridades a liberar a X" becomes "Le insto a liberar a X"."""

import re

from ...domain.target import Target
from . import spanish_forms as forms
from .addressees import Authorities
from .romance import asking, of_myself, stating, that_it_be
from .rules import ONLY_OTHERS, THIRD, Form, Rules, joined, named_parts
from .shouting import calmed

_AUTHORITIES = Authorities(
    language="es",
    these=re.compile(
        r"(?:a )?las autoridades|(?:al|el) gobierno|les?|l[ao]s?|a los destinatarios", re.IGNORECASE
    ),
    head=re.compile(
        r"\b(?:a\s+)?(?:al|las|el|los)\b\s*|\b(?:autoridades|gobierno)\b", re.IGNORECASE
    ),
    of=re.compile(r"\b(?:del|de la|de los|de las|de|en)\s+", re.IGNORECASE),
    of_the_state=re.compile(
        r"(?:competente|local|nacional|regional|judicial|penitenciaria|militar|civil|federal|estatal|"
        r"provincial|policial|responsable)(?:e?s)?|país|Estado",
        re.IGNORECASE,
    ),
    small=frozenset("el la los las de del a al y e para don doña señor señora".split()),
)
_POWER = "Le pido que haga todo lo que esté en su mano para "


def _asked(found: re.Match[str]) -> dict[str, str] | None:
    parts = named_parts(found) or {}
    parts["who"] = parts.get("who", "") or parts.get("them", "")
    how = parts.get("how", "")
    parts["how"] = f" {how}" if how else ""
    parts["gap"] = " " if not parts.get("gap", "").strip() else ": "
    parts["what"] = forms.MY_FEELING.sub(r"\g<before>mi\g<s>", parts.get("what", ""))
    parts["done"] = _to_do(parts["what"])
    parts["what"] = forms.MY_LETTER.sub("a mi", parts["what"])
    if parts.get("them", "").lower() in ("le", "lo", "la"):
        parts[THIRD] = "al Gobierno"
    if clause := parts.get("clause", ""):
        one = forms.WISHES.to_one(f" {clause}")
        return parts | ({ONLY_OTHERS: "yes"} if one is None else {"wish": one.strip()})
    wish = forms.TELL_ME.sub(r"me \g<verb>", parts.get("wish", ""))
    wish = forms.MY_FEELING.sub(r"\g<before>mi\g<s>", wish)
    return parts | forms.WISHES.parts(wish) if wish else parts


def _to_do(what: str) -> str:
    """*what* behind "convencer … de": "derogar la ley o de modificarla"."""
    return re.sub(r"\b([yeou]) a (?=(?:no )?\w+(?:ar|er|ir)(?:l[aeo]s?|se)?\b)", r"\1 de ", what)


def _concern(found: re.Match[str]) -> dict[str, str] | None:
    noun = found["noun"].lower()
    plural = noun.endswith("s") and noun != "condolencias"
    my = "mis" if plural or noun.endswith("s") else "mi"
    return {"my": my, "feeling": found["feeling"], "what": found["what"]}


def _stated(found: re.Match[str]) -> dict[str, str] | None:
    parts = _asked(found) or {}
    what = parts.get("what", "")
    if re.match(r"[ye]\b", what):
        return None
    parts["that"] = what[:1].lower() + what[1:]
    if re.match(r"(?:expl|decl|afirm|man|dic|dig|dec|dej|indic)", found.string, re.IGNORECASE):
        what = forms.WORRIES_ME.sub(r"\g<start>que me \g<verb>", what)
        what = forms.WORRIED.sub(r"\g<start>que estoy \g<how>\g<verb>o(a)", what)
        parts["what"] = forms.SAID_OF_MYSELF.sub(_of_myself, what)
    if ("hac" in found.re.pattern and "notar" in found.re.pattern) or "acog" in found.re.pattern:
        parts["how"] = parts["how"].strip()
    return parts


def _of_myself(found: re.Match[str]) -> str:
    return of_myself(found, forms.OF_MYSELF)


def _command(found: re.Match[str]) -> dict[str, str] | None:
    """The parts of "Libere a X", "Asegúrese de que …" and "Liberen a X" as a wish."""
    wish = found["wish"]
    wish = forms.ENCLITIC.sub(_before_it, wish[0].lower() + wish[1:])
    if reflexive := forms.REFLEXIVE.match(wish):
        verb = reflexive["verb"].translate(str.maketrans("áéíóú", "aeiou"))
        plural = "n" if reflexive["se"] == "nse" else ""
        wish = f"{reflexive['no'] or ''}se {verb}{plural}{reflexive['rest']}"
    one = forms.WISHES.to_one(f" {wish}")
    return None if one is None else {"wish": one.strip()}


def _before_it(found: re.Match[str]) -> str:
    """ "Libérenla" as "la liberen", as a wish has it."""
    verb = found["verb"].translate(str.maketrans("áéíóú", "aeiou"))
    return f"{found['before']}{found['it']} {verb}"


def _must(found: re.Match[str]) -> dict[str, str] | None:
    parts = _asked(found) or {}
    what = f"{parts['not']}{parts['what']}"
    return {**parts, "what": what, "done": _to_do(what)}


def _must_be(found: re.Match[str]) -> dict[str, str] | None:
    be = forms.BE[found["be"].lower()]
    is_one = found["must"].lower() in ("debe", "debería")
    return {"what": that_it_be(found, be if is_one else f"{be}n", forms.SMALL)}


def _named(found: re.Match[str]) -> dict[str, str] | None:
    what = found["what"]
    first = re.sub(r"^(?:no\s+)?(?:\w+mente\s+)?", "", what, flags=re.IGNORECASE).split()[0].lower()
    if first in forms.NO_INFINITIVES:
        return None
    what = what[0].lower() + what[1:]
    what = forms.AND_NAMED.sub(r"\g<and> a \g<verb>", what)
    return {"what": what, "done": _to_do(what)}


def _in_power(you: str) -> str | None:
    if "{wish}" in you:
        return _POWER + "que {them} {clause}"
    return _POWER + "convencer {who} de {done}" if " a {what}" in you else None


_FORMS = (
    Form(
        pattern=forms.INVITE_OTHERS,
        to_you="Le pido que invite {what}",
        to_others="Pido {who} que inviten {what}",
        whom="a las autoridades",
    ),
    *asking(forms.ASK_SOMEONE, _in_power, _asked),
    Form(pattern=forms.CONCERN, to_you="Expreso {my} {feeling}{what}", parts=_concern),
    *stating(forms.STATED, _stated),
    Form(
        pattern=forms.MUST,
        to_you="Le insto a {what}",
        to_others="Insto {who} a {what}",
        in_power=_POWER + "convencer {who} de {done}",
        whom="a las autoridades",
        parts=_must,
    ),
    Form(pattern=forms.MUST_BE, to_you="Pido {what}", parts=_must_be),
    Form(pattern=forms.COMMAND, to_you="Le pido que {wish}", parts=_command),
    Form(
        pattern=forms.NAMED,
        to_you="Le insto a {what}",
        to_others="Insto {who} a {what}",
        in_power=_POWER + "convencer {who} de {done}",
        whom="a las autoridades",
        parts=_named,
    ),
)


def _means_the_official(who: str, country: str | None) -> bool:
    return _AUTHORITIES.mean_the_official(who, country)


def _names_an_office(who: str) -> bool:
    return re.match(r"al?\s", who) is not None and len(who.split()) <= 14


def _with_own_office(text: str, official: Target, country: str | None) -> str:  # noqa: ARG001
    """*text* with "el Ministerio de Justicia" as "su Ministerio", for its minister alone."""
    role = official.role or ""

    def said(found: re.Match[str]) -> str:
        who = f"{'el' if found['of'] == 'del' else 'la'} {found['title']}"
        if not _AUTHORITIES.is_own_role(who, official):
            return found[0]
        return f"su{'s' if found['what'].endswith('s') else ''} {found['what']}{found['how'] or ''}"

    text = forms.SAID_BY.sub(said, text)
    if found := re.match(r"ministr[oa]\s+(de.+)$", role, re.IGNORECASE):
        name = rf"(?P<body>Ministerio)\s+{re.escape(found[1])}"
    elif re.match(r"fiscal\s+general", role, re.IGNORECASE):
        name = r"(?P<body>Fiscalía)\s+General"
    else:
        return text
    return re.sub(
        rf"\b(?:(?P<to>[ad])(?:l|e?\s+la)|el|la)\s+{name}(?:\s+(?:de\s+la\s+República|del\s+Estado|"
        r"de\s+la\s+Nación))?(?!\s+(?:y|de|del)\s+[A-Z])",
        lambda one: f"{ {'a': 'a ', 'd': 'de '}.get(one['to'] or '', '') }su {one['body']}",
        text,
        flags=re.IGNORECASE,
    )


def _yours(text: str, who: str, official: Target) -> tuple[str, tuple[str, ...]]:  # noqa: ARG001
    """*text* as said by the writer; "su" means the addressee and others alike, so it stays."""
    if re.search(r"\b(?:rey|reina|majestad)\b", official.role or "", re.IGNORECASE):
        text = text.replace("Apelo a usted", "Apelo a Vuestra Majestad")
    text = forms.THEY_TOOK.sub(r"\g<what> ha", text)
    text = forms.THEY_DID.sub(r"\g<before> ha", text)
    text = forms.THEY_GAVE.sub(lambda one: f"{one['before']} {forms.GAVE[one['verb']]}", text)
    text = forms.THEY_DECIDED.sub(lambda one: f"{one['before']} {forms.DECIDED[one['verb']]}", text)
    text = forms.WILL.sub(r"\g<before>á", text)

    def you_are_bound(found: re.Match[str]) -> str:
        if not forms.OF_DUTY.search(found["rest"]):
            return found[0]
        one = {"tienen": "usted tiene", "deben": "usted debe"}.get(found["verb"])
        subject = one or f"las autoridades {found['verb']}"
        return f"{found['before']}{subject}{found['rest']}"

    return forms.THEY.sub(you_are_bound, text), ()


def _nominative(who: str) -> str:
    return re.sub(r"^al\s", "el ", re.sub(r"^a\s", "", who))


def _calmed(point: str) -> str:
    return calmed(point.strip(), "es")


def _later(sentence: str, last: bool) -> str:
    """A later sentence: "Asimismo, le pido …", "Por último, le pido …"."""
    return f"{'Por último' if last else 'Asimismo'}, {sentence[:1].lower()}{sentence[1:]}"


def _joined(first: str, link: str, second: str) -> str:
    """ "Expreso …, e insto" and "…, y le insto": the small word goes with the sound behind it."""
    word = link.strip(" ,;")
    if word in ("y", "e"):
        link = link.replace(word, "e" if re.match(r"h?[ií](?!e)", second, re.IGNORECASE) else "y")
    return joined(first, link, second)


RULES = Rules(
    forms=_FORMS,
    lead=forms.LEAD,
    tail=forms.TAIL,
    for_supporter=forms.FOR_SUPPORTER,
    told=forms.TOLD_ONLY,
    requests=forms.SECOND_REQUEST.split,
    leftover=forms.LEFTOVER,
    joined=_joined,
    pronoun=re.compile(r"^l[aeo]s?$", re.IGNORECASE),
    means_the_official=_means_the_official,
    names_an_office=_names_an_office,
    is_own_role=_AUTHORITIES.is_own_role,
    with_own_office=_with_own_office,
    yours=_yours,
    nominative=_nominative,
    later=_later,
    calmed=_calmed,
)
"""What Spanish brings to the rewriting."""
