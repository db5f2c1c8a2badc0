"""Portuguese: "Instando as autoridades a libertar X" becomes "Insto V. Exa. a libertar X"."""

import re

from ...domain.target import Target
from . import portuguese_forms as forms
from .addressees import Authorities
from .romance import asking, of_myself, stating, that_it_be
from .rules import ONLY_OTHERS, THIRD, Form, Rules, joined, named_parts
from .shouting import calmed

_AUTHORITIES = Authorities(
    language="pt",
    these=re.compile(
        r"[àa]s autoridades|(?:ao?|o) governo|lhes?|[oa]s?|n?[oa]s|l[oa]s?|aos destinatários",
        re.IGNORECASE,
    ),
    head=re.compile(r"\b(?:às?|aos?|as?|os?)\b\s*|\b(?:autoridades|governo)\b", re.IGNORECASE),
    of=re.compile(r"\b(?:d[aeo]s?|em|n[ao]s?)\s+", re.IGNORECASE),
    of_the_state=re.compile(
        r"(?:competente|locai|local|nacional|nacionai|regionai|judiciai|prisionai|penitenciária|militare|"
        r"civi|federai|federal|estaduai|estadual|provinciai|policiai|responsávei)s?|país|Estado",
        re.IGNORECASE,
    ),
    small=frozenset(
        "o a os as do da dos das de ao à aos às e para senhor senhora dom dona".split()
    ),
)
_POWER = "Peço a {you} que faça tudo o que estiver ao seu alcance para "
_EXCELLENCY = "V. Exa."
YOU = "\x01"  # stands for the official until it is known whether they are a monarch


def _asked(found: re.Match[str]) -> dict[str, str] | None:
    parts = named_parts(found) or {}
    parts["who"] = parts.get("who", "") or parts.get("them", "")
    if parts["who"].startswith(("das ", "do ")):  # "exigindo das autoridades"
        parts["who"] = {"das": "às", "do": "ao"}[parts["who"].split()[0]] + parts["who"][
            len(parts["who"].split()[0]) :
        ]
    how = parts.get("how", "") or parts.get("how2", "")
    what = forms.MY_LETTER.sub(_to_mine, _of_the_writer(parts.get("what", "")))
    parts |= {"you": YOU, "of_you": f"de {YOU}", "how": f" {how}" if how else "", "printed": what}
    parts["what"] = _impersonal(what)
    parts["gap"] = " " if not parts.get("gap", "").strip() else ": "
    if them := parts.get("them", "").lower():
        parts |= {THIRD: "ao Governo"} if them == "lhe" else {}
        parts |= {THIRD: "o Governo"} if them in ("o", "a", "lo", "la") else {}
    if clause := parts.get("clause", ""):
        one = forms.WISHES.to_one(f" {clause}")
        return parts | ({ONLY_OTHERS: "yes"} if one is None else {"wish": one.strip()})
    wish = _of_the_writer(forms.TELL_ME.sub(r"me \g<verb>", parts.get("wish", "")))
    return parts | forms.WISHES.parts(wish) if wish else parts


def _impersonal(what: str) -> str:
    """*what* with "libertarem … e retirarem" as "libertar … e retirar"; others' verbs stay."""
    text, start, ours = "", 0, True
    for found in forms.INFINITIVE.finditer(what):
        before = what[: found.start()]
        same = forms.SAME_REQUEST.search(before)
        is_first = not text and start == 0
        ours = is_first or (same is not None and (ours or same["to"] is not None))
        plural = found["plural"] or found["plural2"]
        text += what[start : found.end()].removesuffix("em" if ours and plural else "")
        start = found.end()
    return text + what[start:]


def _to_mine(found: re.Match[str]) -> str:
    return f"{found['to']} {'minha' if found['to'] == 'à' else 'meu'}"


def _of_the_writer(what: str) -> str:
    """*what* is asked, where "a sua preocupação" is the supporter's."""
    return forms.MY_FEELING.sub(
        lambda found: f"{found['before']}{found['article'] or ''}minh{found['as']}", what
    )


def _concern(found: re.Match[str]) -> dict[str, str] | None:
    noun = found["noun"].lower()
    is_several = noun.endswith("s")
    my = "meu" if forms.MASCULINE.match(noun) else "minha"
    article = "o" if my == "meu" else "a"
    s = "s" if is_several else ""
    whose = f"{article}{s} {my}{s} " if found["whose"] else ""
    said = "Manifesto" if found.string.lower().startswith("manifest") else "Expresso"
    return {"said": said, "my": whose, "feeling": found["feeling"], "what": found["what"]}


def _stated(found: re.Match[str]) -> dict[str, str] | None:
    parts = _asked(found) or {}
    parts["what"] = parts["printed"]
    if re.match(r"(?:e|ou)\b", parts["what"]):
        return None
    parts["that"] = parts["what"][:1].lower() + parts["what"][1:]
    if "com" in found.re.pattern:
        parts["how"] = parts["how"].strip()
    if re.match(r"(?:expli|decl|afirm|indi|diz|dig|deix)", found.string, re.IGNORECASE):
        parts["what"] = forms.WORRIES_ME.sub(_worried, parts["what"])
        parts["what"] = forms.SAID_OF_MYSELF.sub(_of_myself, parts["what"])
    return parts


def _worried(found: re.Match[str]) -> str:
    mine = "me preocupo" if found["verb"].startswith("se") else "estou preocupado(a)"
    return f"{found['start']}que {mine}"


def _of_myself(found: re.Match[str]) -> str:
    return of_myself(found, forms.OF_MYSELF)


def _command(found: re.Match[str]) -> dict[str, str] | None:
    """The parts of "Liberte X", "Certifique-se de que …" and "Libertem X" as a wish."""
    wish = found["wish"]
    wish = forms.ENCLITIC.sub(r"\g<before>\g<it> \g<verb>", wish[0].lower() + wish[1:])
    if found["se"]:
        wish = "se " + wish.replace("-se", "", 1)
    one = forms.WISHES.to_one(f" {wish}")
    return None if one is None else {"wish": one.strip(), "you": YOU}


def _must(found: re.Match[str]) -> dict[str, str] | None:
    parts = _asked(found) or {}
    return {**parts, "what": f"{parts['not']}{parts['what']}"}


def _must_be(found: re.Match[str]) -> dict[str, str] | None:
    be = forms.BE[found["be"].lower()]
    is_one = found["must"].lower() in ("deve", "deveria")
    return {"what": that_it_be(found, be if is_one else f"{be}m", forms.SMALL)}


def _named(found: re.Match[str]) -> dict[str, str] | None:
    what = found["what"]
    first = (
        re.sub(r"^(?:não\s+)?(?:\w+mente\s+)?", "", what, flags=re.IGNORECASE).split()[0].lower()
    )
    if first in forms.NO_INFINITIVES:
        return None
    what = forms.AND_NAMED.sub(r"\g<and> a \g<verb>", what[0].lower() + what[1:])
    return {"what": what, "you": YOU}


def _in_power(you: str) -> str | None:
    if "{wish}" in you:
        return _POWER + "que {them} {clause}"
    return _POWER + "convencer {them} a {what}" if " a {what}" in you else None


_FORMS = (
    Form(
        pattern=forms.INVITE_OTHERS,
        to_you="Peço a {you} que convide {what}",
        to_others="Peço {who} que convidem {what}",
        whom="às autoridades",
        parts=_asked,
    ),
    *asking(forms.ASK_SOMEONE, _in_power, _asked),
    *(
        Form(pattern=pattern, to_you="{said} {my}{feeling}{what}", parts=_concern)
        for pattern in (forms.CONCERN, forms.EXPRESS)
    ),
    Form(pattern=forms.WORRIED, to_you="Estou {degree}preocupado(a) {what}"),
    *stating(forms.STATED, _stated),
    Form(
        pattern=forms.MUST,
        to_you="Insto {you} a {what}",
        to_others="Insto {who} a {what}",
        in_power=_POWER + "convencer {them} a {what}",
        whom="as autoridades",
        parts=_must,
    ),
    Form(pattern=forms.MUST_BE, to_you="Peço {what}", parts=_must_be),
    Form(pattern=forms.COMMAND, to_you="Peço a {you} que {wish}", parts=_command),
    Form(
        pattern=forms.NAMED,
        to_you="Insto {you} a {what}",
        to_others="Insto {who} a {what}",
        in_power=_POWER + "convencer {them} a {what}",
        whom="as autoridades",
        parts=_named,
    ),
)


def _means_the_official(who: str, country: str | None) -> bool:
    return _AUTHORITIES.mean_the_official(who, country)


def _names_an_office(who: str) -> bool:
    return (
        re.match(r"(?:às?|aos?|as?|os?|amb[ao]s|tod[ao]s)\s", who) is not None
        and len(who.split()) <= 14
    )


def _with_own_office(text: str, official: Target, country: str | None) -> str:  # noqa: ARG001
    """*text* with the official's own title and office: "V. Exa.", "a sua Procuradoria"."""
    role = official.role or ""
    is_monarch = re.search(r"\b(?:rei|rainha|majestade)\b", role, re.IGNORECASE)
    text = text.replace(YOU, "Vossa Majestade" if is_monarch else _EXCELLENCY)

    def said(found: re.Match[str]) -> str:
        who = f"{'o' if found['of'] == 'do' else 'a'} {found['title']}"
        if not _AUTHORITIES.is_own_role(who, official):
            return found[0]
        their = "seu" if found["article"].rstrip("s")[-1:] == "o" else "sua"
        s = "s" if found["what"].endswith("s") else ""
        return f"{found['article']} {their}{s} {found['what']}{found['how'] or ''}"

    text = forms.SAID_BY.sub(said, text)
    if found := re.match(r"ministr[oa]\s+(d.+)$", role, re.IGNORECASE):
        name = rf"(?P<body>Ministério)\s+{re.escape(found[1])}"
    elif re.match(r"procurador", role, re.IGNORECASE):
        name = r"(?P<body>Procuradoria)-Geral(?:\s+(?:da\s+República|de\s+Justiça))?"
    else:
        return text
    return re.sub(
        rf"\b(?P<article>(?:d|n|pel|à|a)?[oa]?)\s+{name}(?!\s+(?:e|d[aeo])\s+[A-Z])",
        lambda one: (
            f"{one['article']} {'seu' if one['body'].endswith('o') else 'sua'} {one['body']}"
        ),
        text,
    )


def _yours(text: str, who: str, official: Target) -> tuple[str, tuple[str, ...]]:  # noqa: ARG001
    """*text* as said by the writer; "seu" means the addressee and others alike, so it stays."""
    text = forms.THEY_TOOK.sub(lambda found: f"{found['what']} {forms.TOOK[found['verb']]}", text)
    for did in (forms.THEY_DID, forms.THEY_GAVE):
        text = did.sub(lambda one: f"{one['before']} {forms.DID[one['verb']]}", text)
    text = forms.THEY_PROMISED.sub(r"\g<before>comprometeu", text)
    text = forms.THEY_DECIDED.sub(r"\g<before> \g<verb>ou", text)
    text = forms.WILL.sub(r"\g<before>á", text)
    if text.startswith("Lembro"):
        text = forms.THEY.sub(
            lambda found: found["that"] + forms.THEY_ARE[found["verb"]], text, count=1
        )
        text = forms.BOUND.sub(r"\g<before>está \g<bound>o(a)", text)
    return text, ()


def _nominative(who: str) -> str:
    for contracted, article in (
        ("às ", "as "),
        ("aos ", "os "),
        ("ao ", "o "),
        ("à ", "a "),
        ("a amb", "amb"),
        ("a tod", "tod"),
    ):
        if who.startswith(contracted):
            return article + who[len(contracted) :]
    return who


def _calmed(point: str) -> str:
    return calmed(point.strip(), "pt")


def _later(sentence: str, last: bool) -> str:
    """A later sentence: "Além disso, peço …", "Por fim, peço …"."""
    return f"{'Por fim' if last else 'Além disso'}, {sentence[:1].lower()}{sentence[1:]}"


def _joined(first: str, link: str, second: str) -> str:
    """ "Agradeço a V. Exa. X e peço-lhe que …": the official is named once."""
    if _EXCELLENCY in first:
        second = re.sub(r"^(\w+o)( \w+mente)? a V\. Exa\.(?= \w)", r"\1-lhe\2", second)
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
    pronoun=re.compile(r"^(?:lhes?|n?[oa]s?|l[oa]s?)$", re.IGNORECASE),
    means_the_official=_means_the_official,
    names_an_office=_names_an_office,
    is_own_role=_AUTHORITIES.is_own_role,
    with_own_office=_with_own_office,
    yours=_yours,
    nominative=_nominative,
    later=_later,
    calmed=_calmed,
)
"""What Portuguese brings to the rewriting."""
