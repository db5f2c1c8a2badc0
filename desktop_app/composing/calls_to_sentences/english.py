"""English: "Call on the authorities to rescind X" becomes "I call on you to rescind X"."""

import re
from itertools import pairwise

from ...domain.target import Target
from ...places.countries import country_code
from ...places.demonyms import states_of
from . import english_forms as forms
from .own_office import is_own_role, with_own_office
from .rules import Form, Parts, Rules, joined, named_parts

_LONGEST_ADDRESSEE = 14  # words


_SPEAKS_TO_THE_SUPPORTER = re.compile(r"\byour?\b|\bthe authorities that\b", re.IGNORECASE)


def _stated(found: re.Match[str]) -> dict[str, str] | None:
    """The parts of a form with one way to say it; None where two verbs share what follows."""
    what = found["what"]
    if re.match(r"(?:for )?and ", what):
        return None
    if what.startswith("that you "):  # the sheet speaks to the supporter
        what = forms.SUPPORTER.sub(lambda word: forms.FIRST_PERSON[word[1].lower()], what)
    return {"what": forms.YOUR.sub("my", what)}


def _told(found: re.Match[str]) -> dict[str, str] | None:
    stated = _stated(found)
    return stated and {**stated, "who": found["who"]}


def _concern(found: re.Match[str]) -> dict[str, str] | None:
    how = (found["how"] or "").lower()
    link = forms.CONCERN_LINKS.get(found["link"].lower(), found["link"].lower())
    if adverb := forms.CONCERN_ADVERBS.get(how):
        am = f"am {adverb} concerned"
    else:
        am = f"would like to express my {how} concern" if how else "am concerned"
    return {"am": am, "link": link, "what": found["what"]}


def _imperative(found: re.Match[str]) -> dict[str, str] | None:
    """ "Immediately release X" is "to immediately release X", "Without delay, …" goes before it."""
    call, adverbs = found.string, found["adverbs"]
    if _SPEAKS_TO_THE_SUPPORTER.search(call):
        return None
    if "without" not in adverbs.lower():
        return {"before": "", "what": call[0].lower() + call[1:]}
    before = adverbs[0].lower() + adverbs[1:].strip(" ,")
    return {"before": f", {before},", "what": call[found.end("adverbs") :]}


def _asking(verb: str, pattern: re.Pattern[str]) -> Form:
    return Form(
        pattern=pattern,
        to_you=f"I {{how}}{verb} you{{adverbs}} {{to}} {{what}}",
        to_others=f"I {{how}}{verb} {{who}}{{adverbs}} {{to}} {{what}}",
        in_power="I ask you to do all in your power to persuade {them}{adverbs} {to} {what}",
        whom="the authorities",
        parts=_asked,
    )


def _asked(found: re.Match[str]) -> dict[str, str] | None:
    parts = named_parts(found) or {}
    how, adverbs = parts.get("how", "").lower(), parts["adverbs"]
    if not adverbs.startswith(","):
        adverbs = adverbs.rstrip(" ,")
    return {
        **parts,
        "how": f"{how} " if how else "",
        "adverbs": adverbs,
        "to": " ".join(parts["to"].split()),
        "what": _of_the_writer(parts["what"]),
    }


def _of_the_writer(what: str) -> str:
    """*what* the official is asked, where the sheet's "you" is the supporter: "to inform you"."""
    what = forms.TELL_ME.sub(r"\g<verb> me", what)
    return forms.YOUR.sub("my", what)


def _unaddressed(pattern: re.Pattern[str], to: str, parts: Parts = named_parts) -> Form:
    return Form(
        pattern=pattern,
        to_you=f"I call on you{to} {{what}}",
        to_others=f"I call on {{who}}{to} {{what}}",
        in_power=f"I ask you to do all in your power to persuade {{them}}{to} {{what}}",
        whom="the authorities",
        parts=parts,
    )


def _meanwhile(found: re.Match[str]) -> dict[str, str] | None:
    """ "Pending X, ensure that Y" asks to ensure that, pending X, Y."""
    before = found["before"][0].lower() + found["before"][1:]
    if found["ensure"]:
        return {"before": "", "what": f"ensure that, {before}, {found['what']}"}
    return {"before": f", {before},", "what": found["what"]}


def _prohibited(found: re.Match[str]) -> dict[str, str] | None:
    """ "Do not use X, and release Y" asks not to use X and to release Y."""
    return {"what": forms.AND_DO.sub(r"\g<and> to \g<verb>", found["what"])}


def _never(found: re.Match[str]) -> dict[str, str] | None:
    what = forms.AND_DO.sub(r"\g<and> to \g<verb>", found["what"])
    return {"never": found["never"].lower(), "what": what}


def _lower(found: re.Match[str]) -> dict[str, str] | None:
    what = found["what"]
    return {"what": what[0].lower() + what[1:]}


_FORMS = (
    Form(pattern=forms.SPOKEN, to_you="{what}"),
    *(
        Form(
            pattern=pattern,
            to_you=words.replace("{}", "you"),
            to_others=words.replace("{}", "{who}"),
            whom="the authorities",
            parts=_told,
        )
        for words, pattern in forms.TOLD
    ),
    *(_asking(verb, pattern) for verb, pattern in forms.ASK_SOMEONE),
    Form(
        pattern=forms.ASK_QUESTION,
        to_you="I ask you {what}",
        to_others="I ask {who} {what}",
        whom="the authorities",
    ),
    Form(pattern=forms.CONCERN, to_you="I {am} {link} {what}", parts=_concern),
    *(
        Form(
            pattern=pattern,
            to_you=f"{words} {{what}}",
            speaks=words.endswith("you"),
            parts=_stated,
        )
        for pattern, words in forms.FORMS
    ),
    Form(
        pattern=forms.MUST,
        to_you="I call on you to {what}",
        to_others="I call on {who} to {what}",
        in_power="I ask you to do all in your power to persuade {them} to {what}",
    ),
    Form(pattern=forms.TO_BE_DONE, to_you="I ask for {what}", parts=_lower),
    Form(pattern=forms.RELEASE, to_you="I ask for {what}", parts=_lower),
    _unaddressed(forms.NEVER, " {never} to", _never),
    _unaddressed(forms.MEANWHILE, "{before} to", _meanwhile),
    _unaddressed(forms.INFINITIVE, " to"),
    Form(pattern=forms.CLAUSE, to_you="I ask that {what}"),
    _unaddressed(forms.PROHIBITION, " not to", _prohibited),
    _unaddressed(forms.IMPERATIVE, "{before} to", _imperative),
)


def _names_an_office(who: str) -> bool:
    if forms.AUTHORITIES.search(who) or forms.BODIES.search(who):
        return True
    is_short = len(who.split()) <= _LONGEST_ADDRESSEE
    return is_short and re.match(r"(?:the|their|its)\s+[A-Z]|[A-Z]", who) is not None


def _means_the_official(who: str, country: str | None) -> bool:
    """Whether *who* are authorities that the official stands for: "the local authorities"."""
    if forms.THE_ADDRESSEES.match(who):
        return True
    bare, *of = re.split(r"\s+(?:of|in)\s+", who)
    if of and not forms.OF_THIS_STATE.match(of[0]):
        return False
    if forms.AUTHORITIES.search(bare) is None or _of_another_state(who, country):
        return False
    words = bare.split()[:-1]
    pairs = {word for pair in pairwise(words) if states_of(" ".join(pair)) for word in pair}
    return all(
        word.casefold() in forms.OF_THE_STATE or word in pairs or states_of(word) for word in words
    )


def _of_another_state(who: str, country: str | None) -> bool:
    """Whether *who* are authorities of a state that the official doesn't serve."""
    own = country_code(country) if country else None
    if own is None:
        return False
    words = re.findall(r"[A-Z][\w-]+(?: [A-Z][\w-]+)?", who)
    named = [
        states for word in words for one in (word, *word.split()) if (states := states_of(one))
    ]
    of = re.search(r"\b(?:of|in)\s+(?:the\s+)?([A-Z].+)$", who)
    if of and (code := country_code(of[1])):
        named.append(frozenset([code]))
    return bool(named) and not any(own in states for states in named)


def _yours(text: str, who: str, official: Target) -> tuple[str, tuple[str, ...]]:
    """*text* with "their obligations" as "your obligations".

    Any other "their" (or "its", where the sheet asks one body) stays, named as unsure: it may be
    the victims'.
    """
    if is_own_role(who, official):
        text = forms.HIS_POWERS.sub("your", text)
    one_body = forms.ONE_BODY.search(who) is not None
    text, count = forms.THEIR_OBLIGATIONS.subn(r"\g<before>your", text)
    if count and one_body:
        text = forms.ITS_OBLIGATIONS.sub("your", text)
    text = forms.THEIR_DEED.sub(r"\g<before> your", text)
    text = forms.THEIR_FORCES.sub(r"\g<before> your", text)
    text = forms.THEY.sub(r"\g<before> you", text)
    text = forms.THEY_TOOK.sub(r"\g<before>you", text)
    doubtful = forms.ITS if one_body else forms.THEIR
    return text, tuple(dict.fromkeys(doubtful.findall(text)))


def _later(sentence: str, last: bool) -> str:
    """A later sentence: "I also …", "I would also like …", or "Finally, I …" for the last."""
    if last:
        return f"Finally, {sentence}"
    for words, varied in (
        ("I would ", "I would also "),
        ("I am ", "I am also "),
        ("I ", "I also "),
    ):
        if sentence.startswith(words):
            return sentence.replace(words, varied, 1)
    return sentence


RULES = Rules(
    forms=_FORMS,
    lead=re.compile(r"^(?:[-–•*]\s*)?(?:please\s+)?", re.IGNORECASE),
    tail=forms.TAIL,
    for_supporter=forms.FOR_SUPPORTER,
    second_request=forms.SECOND_REQUEST,
    joined=joined,
    pronoun=forms.PRONOUN,
    means_the_official=_means_the_official,
    names_an_office=_names_an_office,
    is_own_role=is_own_role,
    with_own_office=with_own_office,
    yours=_yours,
    nominative=str,
    later=_later,
)
"""What English brings to the rewriting."""
