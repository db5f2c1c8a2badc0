"""English: "Call on the authorities to rescind X" becomes "I call on you to rescind X"."""

import re
from itertools import pairwise

from ...places.countries import country_code
from ...places.demonyms import states_of
from . import english_command_forms as commands
from . import english_forms as forms
from .english_supporter_forms import FOR_SUPPORTER
from .english_yours import PRONOUN, in_your_custody, yours
from .own_office import is_own_role, with_own_office
from .rules import Form, Parts, Rules, joined, named_parts
from .shouting import calmed

_LONGEST_ADDRESSEE = 14  # words


_SPEAKS_TO_THE_SUPPORTER = re.compile(r"\byour?\b|\bthe authorities that\b", re.IGNORECASE)
_INSTRUCT_YOUR_OWN = re.compile(
    r"(?:instruct|order|direct)\s+your\s+(?:prosecutors?|officials?|officers?|forces|staff|police|troops|soldiers|ministers?|guards)\b"
    r"(?!.*\byour?\b.*\byour?\b)",
    re.IGNORECASE,
)
_WITHOUT_DELAY = re.compile(r"without (?:any )?(?:further )?delay", re.IGNORECASE)
_OF_WE = re.compile(r"\b(?:our|us|ourselves|we)\b", re.IGNORECASE)


def _stated(found: re.Match[str]) -> dict[str, str] | None:
    """The parts of a form with one way to say it; None where two verbs share what follows."""
    what = found["what"]
    if re.match(r"(?:for )?and ", what):
        return None
    if what.startswith("that you "):  # the sheet speaks to the supporter
        what = forms.SUPPORTER.sub(lambda word: forms.FIRST_PERSON[word[1].lower()], what)
    parts = {name: text or "" for name, text in found.groupdict().items()}
    return {**parts, "what": forms.YOUR.sub("my", what)}


def _concern(found: re.Match[str]) -> dict[str, str] | None:
    how = (found["how"] or "").lower()
    if forms.NO_DEGREE.match(how):
        return None
    link = forms.CONCERN_LINKS.get(found["link"].lower(), found["link"].lower())
    if adverb := forms.CONCERN_ADVERBS.get(how):
        am = f"am {adverb} concerned"
    else:
        am = "would like to express my  concern" if how else "am concerned"
    what = forms.ALSO_AT.sub(r"\g<and> about ", found["what"]) if link == "about" else found["what"]
    return {"am": am, "link": link, "what": in_your_custody(what)}


def _imperative(found: re.Match[str]) -> dict[str, str] | None:
    """ "Immediately release X" is "to immediately release X"; "without delay" goes behind."""
    call, adverbs = found.string, found["adverbs"]
    if _SPEAKS_TO_THE_SUPPORTER.search(call) and not _INSTRUCT_YOUR_OWN.match(call):
        return None
    rest = _chained(call[found.end("verb") :])
    verb = f"{adverbs}{found['verb']}"
    if _WITHOUT_DELAY.search(adverbs):
        verb = f"{found['verb'].lower()}, {adverbs.strip(' ,').lower()},"
    return {"what": verb[0].lower() + verb[1:] + rest}


def _chained(rest: str) -> str:
    """*rest* of a command behind "to": "…, and do not …" as "…, and not to …"."""
    rest = commands.AND_NOT.sub(r"\g<and>not to ", rest)
    rest = commands.NEXT.sub(r"\g<and>to \g<verb>", rest)
    return commands.AND_NEVER.sub(r"\g<and>to ", rest)


def _asking(verb: str, pattern: re.Pattern[str]) -> Form:
    return Form(
        pattern=pattern,
        to_you=f"I {verb} you{{adverbs}} {{to}} {{what}}",
        to_others=f"I {verb} {{who}}{{adverbs}} {{to}} {{what}}",
        in_power="I ask you to do all in your power to persuade {them}{adverbs} {to} {what}",
        whom="the authorities",
        parts=_asked,
    )


def _asked(found: re.Match[str]) -> dict[str, str] | None:
    parts = named_parts(found) or {}
    adverbs = parts["adverbs"]
    if not adverbs.startswith(","):
        adverbs = adverbs.rstrip(" ,")
    return {
        **parts,
        "adverbs": adverbs,
        "to": " ".join(parts["to"].lower().split()),
        "what": _of_the_writer(parts["what"]),
    }


def _of_the_writer(what: str) -> str:
    """*what* the official is asked, where the sheet's "you" is the supporter: "to inform you"."""
    what = forms.TELL_ME.sub(r"\g<verb> me", what)
    return forms.YOUR.sub("my", what)


def _asked_that(found: re.Match[str]) -> dict[str, str] | None:
    return {"what": _of_the_writer(found["what"])}


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
    if _SPEAKS_TO_THE_SUPPORTER.search(found.string):
        return None
    before = found["before"][0].lower() + found["before"][1:]
    if found["ensure"]:
        return {"before": "", "not": "", "what": f"ensure that, {before}, {found['what']}"}
    not_ = "not " if found["not"] else ""
    return {"before": f", {before},", "not": not_, "what": _chained(found["what"])}


def _prohibited(found: re.Match[str]) -> dict[str, str] | None:
    """ "Do not use X, and release Y" asks not to use X and to release Y."""
    if _SPEAKS_TO_THE_SUPPORTER.search(found.string):
        return None
    what = commands.AND_DO.sub(r"\g<and>to \g<verb>", _chained(found["what"]))
    return {"what": what}


def _never(found: re.Match[str]) -> dict[str, str] | None:
    what = commands.AND_DO.sub(r"\g<and>to \g<verb>", found["what"])
    return {"never": found["never"].lower(), "what": what}


def _must(found: re.Match[str]) -> dict[str, str] | None:
    parts = named_parts(found) or {}
    if _SPEAKS_TO_THE_SUPPORTER.search(found.string):
        return None
    who = commands.small_opening(parts["who"]) or parts["who"]
    who = "them" if who == "they" else who
    return {**parts, "who": who, "not": "not " if parts["not"] else ""}


def _must_be(found: re.Match[str]) -> dict[str, str] | None:
    who = commands.small_opening(found["who"])
    if who is None or re.search(r"\byou\b", who, re.IGNORECASE):
        return None
    what = commands.AND_MUST.sub(
        lambda one: f"{one['and']} that {one['who']} " if one["who"] else f"{one['and']} ",
        found["what"],
    )
    return {"what": f"{who} {what}"}


def _to_be(found: re.Match[str]) -> dict[str, str] | None:
    what = commands.small_opening(found["what"])
    return None if what is None else {"what": what}


def _thing(found: re.Match[str]) -> dict[str, str] | None:
    """ "Immediate release of X" is "the immediate release of X"."""
    what = found["what"][0].lower() + found["what"][1:]
    article = (found["article"] or "").lower()
    thing = found["thing"]
    if not article and not commands.WITHOUT_ARTICLE.match(thing):
        an = "an " if what[0] in "aeio" else "a "
        article = "the " if commands.WITH_THE.match(thing) else an
    return {"what": article + what}


def _spoken(found: re.Match[str]) -> dict[str, str] | None:
    """A sentence of a model letter: one writes it, though the sheet may say "we"."""
    what = found["what"]
    if found["who"].lower() == "i":
        return {"what": what}
    if _OF_WE.search(what):
        return None
    return {"what": re.sub(r"^are\b", "am", what)}


def _with_adverb(sentence: str, adverb: str) -> str:
    """*sentence* with "respectfully" and the like behind its subject."""
    return re.sub(r"^I (am |would )?", lambda one: f"{one[0]}{adverb} ", sentence, count=1)


def _calmed(point: str) -> str:
    """ "Calling again on X" as "again calling on X"."""
    point = forms.CALL_AGAIN.sub(r"\g<again> \g<call> ", calmed(point.strip(), "en"))
    if forms.FEELING_ALONE.match(point):
        point = f"Express {_small(point)}"
    return forms.A_REQUEST.sub(r"\g<and> request", forms.THANKS.sub("Thank", point))


_FORMS = (
    Form(pattern=commands.SPOKEN, to_you="I {what}", parts=_spoken),
    Form(pattern=forms.THAT_THEY, to_you="I ask that you {what}", speaks=True, parts=_asked_that),
    *(
        Form(
            pattern=pattern,
            to_you=words.replace("{}", "you"),
            to_others=words.replace("{}", "{who}"),
            whom="the authorities",
            parts=_stated,
        )
        for words, pattern in forms.TOLD
    ),
    _unaddressed(
        forms.INVITE_OTHERS,
        " to",
        lambda found: {"what": re.sub("^[Ii]nviting", "invite", _small(found["what"]))},
    ),
    *(_asking(verb, pattern) for verb, pattern in forms.ASK_SOMEONE),
    Form(
        pattern=forms.ASK_QUESTION,
        to_you="I ask you {what}",
        to_others="I ask {who} {what}",
        whom="the authorities",
    ),
    Form(
        pattern=forms.HOPE,
        to_you="I hope that you {will} {what}",
        to_others="I hope that {who} {will} {what}",
        whom="the authorities",
    ),
    Form(pattern=forms.CONCERN, to_you="I {am} {link} {what}", parts=_concern),
    *(
        Form(
            pattern=pattern,
            to_you=re.sub(" +", " ", f"{words} {{what}}"),
            speaks=words.endswith("you"),
            parts=_stated,
        )
        for pattern, words in forms.FORMS
    ),
    Form(
        pattern=commands.MUST,
        to_you="I call on you {not}to {what}",
        to_others="I call on {who} {not}to {what}",
        in_power="I ask you to do all in your power to persuade {them} {not}to {what}",
        whom="the authorities",
        parts=_must,
    ),
    Form(pattern=commands.MUST_BE, to_you="I ask that {what}", parts=_must_be),
    Form(pattern=commands.TO_BE_DONE, to_you="I ask for {what}", parts=_to_be),
    Form(pattern=commands.RELEASE, to_you="I ask for {what}", parts=_thing),
    _unaddressed(commands.NEVER, " {never} to", _never),
    _unaddressed(commands.MEANWHILE, "{before} {not}to", _meanwhile),
    _unaddressed(commands.INFINITIVE, " {not}to", _must),
    Form(pattern=commands.FOR, to_you="I ask for {what}"),
    Form(pattern=commands.CLAUSE, to_you="I ask that {what}"),
    _unaddressed(commands.PROHIBITION, " not to", _prohibited),
    _unaddressed(commands.IMPERATIVE, " to", _imperative),
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
    if not pairs and not any(states_of(word) for word in words):
        words = [word for word in words if word != "and"]  # "the state and federal authorities"
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


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _requests(point: str) -> list[str]:
    """*point* cut between its requests, the links standing between them."""
    is_said = forms.STATEMENT.match(point) is not None
    if not is_said:
        return forms.SECOND_REQUEST.split(point)
    parts = forms.SECOND_STATEMENT.split(point)  # two groups, one of which is the link
    return [part for number, part in enumerate(parts) if number % 3 == 0 or part is not None]


def _later(sentence: str, last: bool) -> str:
    """A later sentence: "I also …", "I would also like …", or "Finally, I …" for the last."""
    if last:
        return f"Finally, {sentence}"
    if re.match(r"I (?:\w+ ){0,2}(?:also|further|again)\b", sentence):
        return sentence
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
    lead=forms.LEAD,
    tail=forms.TAIL,
    for_supporter=FOR_SUPPORTER,
    told=commands.TOLD_ONLY,
    requests=_requests,
    leftover=forms.LEFTOVER,
    joined=joined,
    pronoun=PRONOUN,
    means_the_official=_means_the_official,
    names_an_office=_names_an_office,
    is_own_role=is_own_role,
    with_own_office=with_own_office,
    yours=yours,
    nominative=str,
    later=_later,
    calmed=_calmed,
    adverb=forms.ADVERB,
    said=_with_adverb,
)
"""What English brings to the rewriting."""
