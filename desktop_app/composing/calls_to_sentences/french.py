"""French: "Demandez aux autorités de libérer X" becomes "Je vous demande de libérer X"."""

import re

from ...domain.target import Target
from . import french_forms as forms
from .addressees import Authorities
from .french_verbs import infinitive_of
from .rules import ONLY_OTHERS, Form, Rules, joined, named_parts
from .shouting import calmed

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
    who = parts.get("who", "") or parts.get("them", "")
    return {
        **parts,
        **third,
        "aside": parts.get("aside", ""),
        "what": forms.ITSELF.sub(r"\g<before>\g<not>vous ", what) if to else what,
        "said": what,
        "done": _to_do(what),
        "who": re.sub(r"^des (?=autorités)", "aux ", re.sub(r"^du (?=gouv)", "au ", who)),
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
    what = forms.WHILE.sub(lambda one: f"en {_me(one['verb'])}", found["what"].strip())
    if _THE_SUPPORTER.search(what):
        return None
    return {"my": phrase, "what": what if what == "." else f" {what}"}


def _concerned(found: re.Match[str]) -> dict[str, str] | None:
    """ "Dites-vous préoccupé par …": said without the writer's gender."""
    degree = forms.DEGREES[(found["degree"] or "").lower()]
    feeling = forms.WORRIED[found["worried"].lower()]
    if found["link"].lower() == "que":
        return None
    link = {"par": "face à", "pour": "pour", "au sujet": "au sujet"}.get(
        found["link"].lower(), "au sujet " + found["link"]
    )
    what = found["what"] if link.endswith(("’", "'")) else f" {found['what'].strip()}"
    text = f"{degree}{feeling} {link}{what}"
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
    if re.match(
        r"(?:en )?(?:expli|préci|décla|affir|indi|soul|di[st]|fai)", found.string, re.IGNORECASE
    ):
        parts["what"] = forms.SAID_OF_MYSELF.sub(_of_myself, what)
        parts["what"] = forms.AM.sub(r"\g<am>\g<adjective>(e)", parts["what"])
        if re.search(r"\bvous\b", parts["what"]):
            return None
    parts["what"] = forms.MY_LETTER.sub("à ma", parts["what"])
    will = forms.THEY_WILL.match(parts["what"])
    if will and found.re.pattern.count("espoir"):
        parts["what"] = f"que vous {will['verb']}ez{will['rest']}"
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


def _deed(found: re.Match[str]) -> str | None:
    """The infinitive of a command with its pronoun: "les libérer", "ne pas l’expulser"."""
    verb = infinitive_of(found["verb"])
    parts = found.groupdict()
    nobody = forms.NOBODY.match(parts.get("rest") or "") is not None  # "ne renvoyez personne"
    if verb is None or bool(found["not"]) != (bool(found["pas"]) or nobody):
        return None
    if pronoun := (parts["pronoun"] or parts["before"] or "").strip(" ’'").lower():
        elided = pronoun in ("le", "la", "l") and _VOWEL.match(verb)
        verb = f"l’{verb}" if elided else f"{pronoun} {verb}"
    if not found["not"]:
        return verb
    return f"ne {found['pas'].strip()} {verb}" if found["pas"] else f"ne {verb}"


def _command(found: re.Match[str]) -> dict[str, str] | None:
    """The parts of "Libérez X et abandonnez …" as infinitives; None for a verb not known."""
    deed = _deed(found)
    if deed is None or _THE_SUPPORTER.search(found["rest"]):
        return None
    has_object = bool(found["pronoun"] or found["before"])
    if not has_object and not forms.OBJECT.match(found["rest"]):
        return None
    if any(_deed(other) is None for other in forms.AND_COMMAND.finditer(found["rest"])):
        return None
    rest = forms.AND_COMMAND.sub(
        lambda one: f"{one['and'] or one['next']}{_with_de(_deed(one) or '')}", found["rest"]
    )
    return {"de": _with_de(deed), "done": _to_do(f"{deed}{rest}"), "rest": rest}


def _sure(found: re.Match[str]) -> dict[str, str] | None:
    what = found["what"]
    return None if _THE_SUPPORTER.search(what) else {"what": what, "done": f"s’assurer {what}"}


def _named(found: re.Match[str]) -> dict[str, str] | None:
    """The parts of "Libérer X et abandonner …"; None for a verb not known."""
    verb = found["verb"][0].lower() + found["verb"][1:]
    if not forms.KNOWN.match(verb) or _THE_SUPPORTER.search(found["rest"]):
        return None
    if not forms.OBJECT.match(found["rest"]):
        return None
    rest = forms.AND_NAMED.sub(
        lambda one: (
            f"{one['and']} {_with_de(one['verb'])}" if forms.KNOWN.match(one["verb"]) else one[0]
        ),
        found["rest"],
    )
    not_ = (found["not"] or "").lower()
    return {
        "de": _with_de(forms.ITSELF.sub(r"\g<before>\g<not>vous ", f"{not_}{verb}")),
        "done": _to_do(f"{not_}{verb}{rest}"),
        "rest": rest,
    }


def _must(found: re.Match[str]) -> dict[str, str] | None:
    verb = found["verb"].lower()
    if bool(found["not"]) != bool(found["pas"]):
        return None
    deed = f"ne {found['pas'].strip()} {verb}" if found["not"] else verb
    yours = forms.ITSELF.sub(r"\g<before>\g<not>vous ", deed)
    return {"de": _with_de(yours), "rest": found["rest"], "done": f"{deed}{found['rest']}"}


def _must_be(found: re.Match[str]) -> dict[str, str] | None:
    """ "X ne doit pas être expulsé" as "que X ne soit pas expulsé"."""
    who = found["who"]
    if _THE_SUPPORTER.search(found.string):
        return None
    first = who.split()[0]
    if first.lower() in forms.SMALL or re.match(r"l[’']", who, re.IGNORECASE):
        who = who[0].lower() + who[1:]
    be = forms.BE[found["be"].lower()][found["must"].lower() in ("doivent", "devraient")]
    que = "qu’" if _VOWEL.match(who) else "que "
    parts = (found["not"] or "", be, " ", found["pas"] or "", found["how"] or "", found["what"])
    return {"what": f"{que}{who} {''.join(parts)}"}


_FORMS = (
    Form(
        pattern=forms.INVITE_OTHERS,
        to_you="Je vous demande d’inviter {what}",
        to_others="Je demande {who} d’inviter {what}",
        whom="aux autorités",
    ),
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
        Form(pattern=pattern, to_you="Je tiens à exprimer {my}{what}", parts=_concern)
        for pattern in forms.CONCERN
    ),
    Form(pattern=forms.TOLD_CONCERN, to_you="Je vous fais part de {my}{what}", parts=_concern),
    Form(pattern=forms.CONCERNED_THAT, to_you="Je crains {what}"),
    Form(pattern=forms.CONCERNED, to_you="Je tiens à exprimer ma {what}", parts=_concerned),
    *(
        Form(pattern=pattern, to_you=sentence, speaks=speaks, parts=_stated)
        for pattern, sentence, speaks in forms.STATED
    ),
    Form(pattern=forms.MUST_BE, to_you="Je demande {what}", parts=_must_be),
    Form(
        pattern=forms.SURE,
        to_you="Je vous demande de vous assurer {what}",
        to_others="Je demande {who} de s’assurer {what}",
        in_power=_POWER,
        whom="aux autorités",
        parts=_sure,
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
    is_named = re.match(
        r"(?:tou(?:te)?s les|au|aux|à la|à l[’']|le|la|les|l[’'])\s?\w|[A-ZÀ-Ý]", who
    )
    return is_named is not None and len(who.split()) <= 12


def _with_own_office(text: str, official: Target, country: str | None) -> str:  # noqa: ARG001
    """*text* with "le ministère de la Justice" as "votre ministère", for its minister alone."""
    role = official.role or ""

    def said(found: re.Match[str]) -> str:
        who = f"{'le' if found['of'] == 'du' else 'la'} {found['title']}"
        if not _AUTHORITIES.is_own_role(who, official):
            return found[0]
        yours = "vos" if found["what"].endswith("s") and found["what"] != "propos" else "votre"
        return f"{found['before']}{yours} {found['what']}"

    text = forms.SAID_BY.sub(said, text)
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
    if _AUTHORITIES.is_own_role(who, official) or who.lower() in ("le", "la", "lui"):
        text = forms.GIVEN_TO.sub(_given_to_you, text)
        text = forms.HIS_POWERS.sub(
            lambda found: "vos" if found["his"].lower() == "ses" else "votre", text
        )
    text = forms.WILL.sub(
        lambda found: f"{found['before']} que vous {found['not'] or ''}{found['verb']}ez", text
    )
    text = forms.IN_CUSTODY.sub(r"\g<before> votre", text)
    text = forms.THEY_DID.sub(_you_did, text)
    text = forms.THEY_GAVE.sub(r"\g<before> que vous avez", text)
    if "gouvernement" in who.lower():
        text = forms.IT_IS.sub(r"\g<before>que votre gouvernement ", text)
    if not forms.OTHERS.search(text):
        text = forms.THEY_DECIDED.sub(r"\g<before>que vous avez", text)
    text = forms.THEY_TOOK.sub(r"\g<what> que vous avez", text)
    text = forms.THEY.sub(
        lambda found: found["before"] + forms.THEY_ARE[" ".join(found["verb"].lower().split())],
        text,
    )
    return text, tuple(dict.fromkeys(forms.THEIR.findall(text)))


def _you_did(found: re.Match[str]) -> str:
    that = "que " if found["that"].startswith("qu") else found["that"]
    return f"{found['before']} {that}vous avez"


def _given_to_you(found: re.Match[str]) -> str:
    """ "Que lui a remis sa commission" as "que vous a remis votre commission"."""
    yours = "vos" if found["his"] == "ses" else "votre"
    return f"que vous {found['have']} {found['given']} {yours}"


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


def _calmed(point: str) -> str:
    """*point* with "les engager à" as "engager-les à"."""
    point = forms.GERUND_WITH.sub(r"en \g<verb>-\g<them>", calmed(point.strip(), "fr"))
    return forms.PRONOUN_FIRST.sub(r"\g<verb>-\g<them>", point)


RULES = Rules(
    forms=_FORMS,
    lead=forms.LEAD,
    tail=forms.TAIL,
    calmed=_calmed,
    for_supporter=forms.FOR_SUPPORTER,
    told=forms.TOLD_ONLY,
    requests=forms.SECOND_REQUEST.split,
    leftover=forms.LEFTOVER,
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
