"""French: "Demandez aux autorités de libérer X" becomes "Je vous demande de libérer X"."""

import re

from ...domain.target import Target
from . import french_forms as forms
from .addressees import Authorities
from .rules import ONLY_OTHERS, Form, Rules, joined, named_parts

_AUTHORITIES = Authorities(
    language="fr",
    these=re.compile(
        r"(?:aux|les|des) autorités|(?:le|au|du) gouvernement|les destinataires|aux destinataires|"
        r"les|leur|le|la|lui",
        re.IGNORECASE,
    ),
    head=re.compile(r"\b(?:aux|les|des|le|au|du)?\s*\b(?:autorités|gouvernement)\b", re.IGNORECASE),
    of=re.compile(r"\b(?:du|de la|de l[’']|de|des|d[’']|au|en)\s*", re.IGNORECASE),
    of_the_state=re.compile(
        r"(?:locale|nationale|régionale|compétente|judiciaire|pénitentiaire|militaire|civile|"
        r"fédérale|provinciale|concernée|responsable|policière)s?|national|fédéral|pays|État|l[’']État",
        re.IGNORECASE,
    ),
    small=frozenset("le la les l de du des d au aux a et m mme monsieur madame".split()),
)
_POWER = "Je vous demande de faire tout ce qui est en votre pouvoir pour amener {them} à {done}"
_CONTRACTED = (("aux ", "les "), ("au ", "le "), ("à la ", "la "), ("à l’", "l’"))
_THE_SUPPORTER = re.compile(r"\b(?:vous|votre|vos)\b", re.IGNORECASE)
_VOWEL = re.compile(r"[aeiouyhàâéèêëîïôûœ]", re.IGNORECASE)


def _asked(found: re.Match[str]) -> dict[str, str] | None:
    parts = named_parts(found) or {}
    how = parts.get("how", "") or parts.get("how2", "")
    to = parts.get("to", "")
    what = _of_the_writer(parts.get("what", "")) if to else parts.get("what", "")
    if to and _THE_SUPPORTER.search(what):
        return None
    third = (
        {ONLY_OTHERS: "yes"} if re.match(r"\s*qu[’'](?:elles|ils)\b", parts.get("that", "")) else {}
    )
    return {
        **parts,
        **third,
        "what": what,
        "done": _to_do(what),
        "who": parts.get("who", "") or parts.get("them", ""),
        "how": f" {how}" if how else "",
        "to": to if not to or to.endswith(("’", "'")) else f"{to.strip()} ",
        "that": parts.get("that", "").strip(),
    }


def _to_do(what: str) -> str:
    """*what* behind "amener … à": "libérer X et à abandonner …"."""
    return re.sub(r"\b(et|ou) (?:de |d[’'])(?=[a-zà-ÿ]\w*(?:er|ir|re)\b)", r"\1 à ", what)


def _of_the_writer(what: str) -> str:
    """ "De vous informer" is "de m’informer": the sheet's "vous" is the supporter."""
    what = forms.TELL_ME.sub(lambda found: _me(found["verb"]), what)
    return re.sub(
        rf"\b(?:votre|vos)\s+{forms.FEELING}",
        lambda found: _my(found["noun"].lower(), found["feeling"]),
        what,
        flags=re.IGNORECASE,
    )


def _me(verb: str) -> str:
    return f"m’{verb}" if _VOWEL.match(verb) else f"me {verb}"


def _my(noun: str, phrase: str) -> str:
    """ "ma vive inquiétude", "mon opposition", "mes craintes"."""
    if noun.endswith("s") and not noun.endswith("ss"):
        return f"mes {phrase}"
    masculine = forms.MASCULINE.match(noun) or _VOWEL.match(phrase)
    return f"mon {phrase}" if masculine else f"ma {phrase}"


def _concern(found: re.Match[str]) -> dict[str, str] | None:
    phrase = _my(found["noun"].lower(), found["feeling"])
    return {"my": phrase, "what": found["what"].strip()}


def _concerned(found: re.Match[str]) -> dict[str, str] | None:
    """ "Dites-vous préoccupé par …": said without the writer's gender."""
    degree = forms.DEGREES[(found["degree"] or "").lower()]
    link = {"par": "face à", "pour": "pour", "au sujet": "au sujet", "que": "à l’idée que"}.get(
        found["link"].lower(), "au sujet " + found["link"]
    )
    what = found["what"] if link.endswith(("’", "'")) else f" {found['what'].strip()}"
    text = f"{degree}préoccupation {link}{what}"
    for ours, contracted in (("face à le ", "face au "), ("face à les ", "face aux ")):
        text = text.replace(ours, contracted)
    return {"what": text}


def _stated(found: re.Match[str]) -> dict[str, str] | None:
    parts = _asked(found) or {}
    if "remarquer" in found.re.pattern:
        parts["how"] = parts["how"].strip()
    what = parts.get("what", "")
    if re.match(r"et\b", what):
        return None
    parts["that"] = parts["that"] or what[:1].lower() + what[1:]
    if re.match(r"(?:en )?(?:expli|préci|décla|affir|indi|soul)", found.string, re.IGNORECASE):
        parts["what"] = forms.SAID_OF_MYSELF.sub(_of_myself, what)
        if re.search(r"\bvous\b", parts["what"]):
            return None
    return parts


def _of_myself(found: re.Match[str]) -> str:
    """ "Vous vous opposez" as "je m’oppose", "vous n’avez" as "je n’ai"."""
    verb = forms.OF_MYSELF[found["verb"].lower()]
    if found["se"]:
        return f"je {_me(verb)}"
    if negation := found["not"]:
        return f"je {'n’' if _VOWEL.match(verb) else 'ne '}{verb}" if negation else verb
    return f"j’{verb}" if _VOWEL.match(verb) else f"je {verb}"


def _with_de(infinitive: str) -> str:
    return f"d’{infinitive}" if _VOWEL.match(infinitive) else f"de {infinitive}"


def _command(found: re.Match[str]) -> dict[str, str] | None:
    """The parts of "Libérez X et abandonnez …" as infinitives; None for a verb not known."""
    infinitive = forms.INFINITIVES.get(found["verb"].lower())
    if infinitive is None or bool(found["not"]) != bool(found["pas"]):
        return None
    rest = found["rest"]
    for other in forms.AND_COMMAND.finditer(rest):
        if other["verb"].lower() not in forms.INFINITIVES:
            return None
    rest = forms.AND_COMMAND.sub(
        lambda one: f"{one['and']} {_with_de(forms.INFINITIVES[one['verb'].lower()])}", rest
    )
    done = f"ne pas {infinitive}{rest}" if found["not"] else f"{infinitive}{rest}"
    de = f"de ne pas {infinitive}" if found["not"] else _with_de(infinitive)
    return {"de": de, "done": _to_do(done), "rest": rest}


def _named(found: re.Match[str]) -> dict[str, str] | None:
    """The parts of "Libérer X et abandonner …"; None for a verb not known."""
    known = set(forms.INFINITIVES.values())
    if found["verb"].lower() not in known:
        return None
    verb = found["verb"].lower()
    rest = forms.AND_NAMED.sub(
        lambda one: f"{one['and']} {_with_de(one['verb'])}" if one["verb"] in known else one[0],
        found["rest"],
    )
    de = f"de ne pas {verb}" if found["not"] else _with_de(verb)
    return {
        "de": de,
        "done": _to_do(f"{'ne pas ' if found['not'] else ''}{verb}{rest}"),
        "rest": rest,
    }


def _must(found: re.Match[str]) -> dict[str, str] | None:
    verb = found["verb"].lower()
    return {"de": _with_de(verb), "rest": found["rest"], "done": f"{verb}{found['rest']}"}


_FORMS = (
    *(
        Form(
            pattern=pattern,
            to_you=you,
            to_others=others,
            whom=whom,
            in_power=_POWER if "{to}" in you else None,
            parts=_asked,
        )
        for pattern, you, others, whom in forms.ASK_SOMEONE
    ),
    *(
        Form(pattern=pattern, to_you="Je tiens à exprimer {my} {what}", parts=_concern)
        for pattern in forms.CONCERN
    ),
    Form(pattern=forms.TOLD_CONCERN, to_you="Je vous fais part de {my} {what}", parts=_concern),
    Form(pattern=forms.CONCERNED, to_you="Je tiens à exprimer ma {what}", parts=_concerned),
    *(
        Form(pattern=pattern, to_you=sentence, speaks=speaks, parts=_stated)
        for pattern, sentence, speaks in forms.STATED
    ),
    *(
        Form(
            pattern=pattern,
            to_you="Je vous demande {de}{rest}",
            to_others="Je demande {who} {de}{rest}",
            in_power=_POWER,
            whom="aux autorités",
            parts=parts,
        )
        for pattern, parts in (
            (forms.MUST, _must),
            (forms.COMMAND, _command),
            (forms.NAMED, _named),
        )
    ),
)


def _means_the_official(who: str, country: str | None) -> bool:
    return _AUTHORITIES.mean_the_official(who, country)


def _names_an_office(who: str) -> bool:
    is_named = re.match(r"(?:au|aux|à la|à l[’']|le|la|les|l[’'])\s?\w|[A-ZÀ-Ý]", who)
    return is_named is not None and len(who.split()) <= 12


def _with_own_office(text: str, official: Target, country: str | None) -> str:  # noqa: ARG001
    """*text* with "le ministère de la Justice" as "votre ministère", for its minister alone."""
    role = official.role or ""
    if found := re.match(r"ministre\s+(d.+)$", role, re.IGNORECASE):
        name, body = re.escape(f"ministère {found[1]}").replace("’", "[’']"), "ministère"
    elif re.match(r"procureure?\s+général", role, re.IGNORECASE):
        name, body = r"parquet(?:\s+général)?", "parquet"
    else:
        return text
    another = r"(?!\s+(?:et|du|de la)\s+[A-Z])"
    for article, yours in (("du", "de votre"), ("au", "à votre"), ("le", "votre")):
        text = re.sub(
            rf"\b{article} {name}\b{another}", f"{yours} {body}", text, flags=re.IGNORECASE
        )
    return text


def _yours(text: str, who: str, official: Target) -> tuple[str, tuple[str, ...]]:
    """*text* with "leurs obligations" as "vos obligations"; any other "leur" stays, named."""

    def own(found: re.Match[str]) -> str:
        plural = found["their"].lower() in ("leurs", "ses")
        return found["before"] + ("vos" if plural else "votre")

    text = forms.THEIR_OBLIGATIONS.sub(own, text)
    text = forms.THEIR_FORCES.sub(r"\g<before> vos", text)
    if _AUTHORITIES.is_own_role(who, official):
        text = forms.HIS_POWERS.sub(
            lambda found: "vos" if found["his"].lower() == "ses" else "votre", text
        )
    text = forms.WILL.sub(
        lambda found: f"{found['before']} que vous {found['not'] or ''}{found['verb']}ez", text
    )
    text = forms.THEY_TOOK.sub(r"\g<what> que vous avez", text)
    text = forms.THEY.sub(
        lambda found: found["before"] + forms.THEY_ARE[" ".join(found["verb"].lower().split())],
        text,
    )
    return text, tuple(dict.fromkeys(forms.THEIR.findall(text)))


def _nominative(who: str) -> str:
    """ "les autorités" of "aux autorités"."""
    for contracted, article in _CONTRACTED:
        if who.lower().startswith(contracted):
            return article + who[len(contracted) :]
    return who


def _later(sentence: str, last: bool) -> str:
    """A later sentence: "Par ailleurs, je vous demande …", "Enfin, je vous demande …"."""
    if not re.match(r"J(?:e\s|[’'])", sentence):
        return sentence
    return f"{'Enfin' if last else 'Par ailleurs'}, j{sentence[1:]}"


RULES = Rules(
    forms=_FORMS,
    lead=forms.LEAD,
    tail=forms.TAIL,
    for_supporter=forms.FOR_SUPPORTER,
    told=forms.TOLD_ONLY,
    requests=forms.SECOND_REQUEST.split,
    joined=joined,
    pronoun=re.compile(r"^(?:les|leur|le|la|lui)$", re.IGNORECASE),
    means_the_official=_means_the_official,
    names_an_office=_names_an_office,
    is_own_role=_AUTHORITIES.is_own_role,
    with_own_office=_with_own_office,
    yours=_yours,
    nominative=_nominative,
    later=_later,
)
"""What French brings to the rewriting."""
