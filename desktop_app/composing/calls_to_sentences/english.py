"""English: "Call on the authorities to rescind X" becomes "I call on you to rescind X".

Rules, never a model: a request is rewritten only where its form is known, and asks for exactly
the same; any other point keeps the sheet's wording.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ...domain.target import Target
from ...places.countries import country_code
from ...places.demonyms import states_of
from . import english_forms as forms
from .own_office import is_own_role, with_own_office
from .sentence import CallSentence

_LONGEST_ADDRESSEE = 14  # words
_WITHOUT_ADDRESSEE = (
    (forms.INFINITIVE, "I call on you to", True),
    (forms.CLAUSE, "I ask that", False),
    (forms.PROHIBITION, "I call on you not to", True),
)


def to_sentences(
    calls: Sequence[str], official: Target, country: str | None
) -> tuple[CallSentence, ...]:
    """One sentence to *official* for each of *calls*, in their order.

    The first opens the request, later ones say "also", the last of three or more "Finally".
    *country* is the state's name in the sheet: its name behind an office's belongs to the office.
    """
    sentences = []
    rewriting = _Rewriting(official, country)
    for position, call in enumerate(calls):
        sentence = rewriting.sentence(_bare(call))
        if position and not sentence.as_printed:
            last = position == len(calls) - 1 and len(calls) > 2
            sentence = replace(sentence, text=_varied(sentence.text, last=last))
        sentences.append(sentence)
    return tuple(sentences)


def _bare(call: str) -> str:
    """*call* without the marks and the "and" that chain it to the next one."""
    text = re.sub(r"^[-–•*]\s*|^please\s+", "", call.strip(), flags=re.IGNORECASE)
    return _ended(forms.TAIL.sub("", text))


def _ended(text: str) -> str:
    return text if forms.ENDED.search(text) else f"{text}."


def _varied(sentence: str, *, last: bool) -> str:
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


class _Rewriting:
    """Rewrites the points of one letter in order; knows whom the point before was addressed to."""

    def __init__(self, official: Target, country: str | None) -> None:
        self._official = official
        self._country = country
        self._named: str | None = None  # another office: "them" in the next point means it

    def sentence(self, call: str) -> CallSentence:
        """*call* as one sentence, though it may hold two: "Welcoming … and urging them to …"."""
        if forms.FOR_SUPPORTER.search(call):
            return CallSentence(text=call, as_printed=True)
        parts = forms.SECOND_REQUEST.split(call)
        text = ""
        unsure: tuple[str, ...] = ()
        for number, part in enumerate(parts[::2]):
            sentence = self._request(_ended(part[0].upper() + part[1:]))
            if sentence is None:
                return CallSentence(text=call, as_printed=True)
            link = f", {parts[2 * number - 1].strip(' ,;') or 'and'} " if number else ""
            text = text.removesuffix(".") + link + sentence.text
            unsure += sentence.unsure
        return CallSentence(text=text, unsure=unsure)

    def _request(self, call: str) -> CallSentence | None:
        """A single request as a sentence, None where its form is not known."""
        asked = self._asking(call)
        if asked is not None:
            return asked
        self._named = None
        if found := forms.CONCERN.match(call):
            return self._finished(_concern(found))
        for form, words in forms.FORMS:
            if found := form.match(call):
                return self._of_form(words, found["what"])
        for form, words, to_you in _WITHOUT_ADDRESSEE:
            if found := form.match(call):
                return self._finished(f"{words} {found['what']}", to_you=to_you)
        if found := forms.IMPERATIVE.match(call):
            return self._finished(_imperative(call, found), to_you=True)
        return None

    def _of_form(self, words: str, what: str) -> CallSentence | None:
        """What a form with one way to say it makes; None where two verbs share what follows."""
        if what.startswith("and "):
            return None
        if what.startswith("that you "):  # the sheet speaks to the supporter
            what = forms.SUPPORTER.sub(lambda found: forms.FIRST_PERSON[found[1].lower()], what)
        return self._finished(f"{words} {what}", to_you=words.endswith("you"))

    def _asking(self, call: str) -> CallSentence | None:
        """Someone is asked to do something, or asked why, whether, for what."""
        for verb, pattern in forms.ASK_SOMEONE:
            if found := pattern.match(call):
                who = self._addressee(found["who"])
                if who is not None:
                    to = " ".join(found["to"].split())
                    what = found["what"]
                    if is_own_role(found["who"], self._official):
                        what = forms.HIS_POWERS.sub("your", what)
                    words = f"I {verb} {who} {to} {what}"
                    one = forms.ONE_BODY.search(found["who"]) is not None
                    return self._finished(words, to_you=who == "you", one_body=one)
        if found := forms.ASK_QUESTION.match(call):
            who = self._addressee(found["who"])
            if who is not None:
                return self._finished(f"I ask {who} {found['what']}")
        return None

    def _addressee(self, who: str) -> str | None:
        """The words for *who* is asked: "you", or another office as named. None: nobody."""
        if forms.PRONOUN.match(who) and self._named is not None:
            return self._named
        if is_own_role(who, self._official) or self._means_the_official(who):
            self._named = None
            return "you"
        if forms.AUTHORITIES.search(who):
            self._named = who
            return who
        if len(who.split()) <= _LONGEST_ADDRESSEE and re.match(
            r"(?:the|their|its)\s+[A-Z]|[A-Z]", who
        ):
            self._named = who
            return who
        return None

    def _means_the_official(self, who: str) -> bool:
        """Whether *who* are authorities that the official stands for: "the local authorities"."""
        if forms.THE_ADDRESSEES.match(who):
            return True
        bare = re.split(r"\s+(?:of|in)\s+", who)[0]
        if forms.AUTHORITIES.search(bare) is None or self._of_another_state(who):
            return False
        words = bare.split()[:-1]
        pairs = {word for pair in pairwise(words) if states_of(" ".join(pair)) for word in pair}
        return all(
            word.casefold() in forms.OF_THE_STATE or word in pairs or states_of(word)
            for word in words
        )

    def _of_another_state(self, who: str) -> bool:
        """Whether *who* are authorities of a state that the official doesn't serve."""
        own = country_code(self._country) if self._country else None
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

    def _finished(
        self, words: str, *, to_you: bool = False, one_body: bool = False
    ) -> CallSentence:
        """*words* with the official's own office as "your", and "their obligations" as "your" where
        "you" is asked. Any other "their" (or "its", where the sheet asks *one_body*) stays, named
        as unsure: it may be the victims'.
        """
        text = with_own_office(words, self._official, self._country)
        if not to_you:
            return CallSentence(text=text)
        text, count = forms.THEIR_OBLIGATIONS.subn(r"\g<before>your", text)
        if count and one_body:
            text = forms.ITS_OBLIGATIONS.sub("your", text)
        text = forms.THEY.sub(lambda found: f"{found[1] or found[2] or found[3]} you", text)
        doubtful = forms.ITS if one_body else forms.THEIR
        return CallSentence(text=text, unsure=tuple(dict.fromkeys(doubtful.findall(text))))


def _concern(found: re.Match[str]) -> str:
    how = found["how"]
    link = forms.CONCERN_LINKS.get(found["link"].lower(), found["link"].lower())
    if how is None:
        return f"I am concerned {link} {found['what']}"
    if adverb := forms.CONCERN_ADVERBS.get(how.lower()):
        return f"I am {adverb} concerned {link} {found['what']}"
    return f"I would like to express my {how.lower()} concern {link} {found['what']}"


def _imperative(call: str, found: re.Match[str]) -> str:
    """ "Immediately release X" as "I call on you to immediately release X"."""
    rest = call[0].lower() + call[1:]
    if "without" not in found["adverbs"].lower():
        return f"I call on you to {rest}"
    end = found.end("adverbs")
    return f"I call on you, {rest[:end].strip(' ,')}, to {rest[end:]}"
