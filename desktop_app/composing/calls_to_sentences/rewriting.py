"""Rewrites points as sentences to an official: "Call on the authorities to rescind X" becomes
"I call on you to rescind X".

Rules, never a model: a point is rewritten only where its form is known, and asks for exactly the
same; any other keeps the sheet's wording.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib import import_module

from ...domain.draft import Addressing
from ...domain.sentences import sentences
from ...domain.target import Target
from ..wording import ways_to_ask
from .openings import openings
from .rules import ONLY_OTHERS, OWN_SUBJECT, THIRD, Form, Rules
from .sentence import CallSentence

_TABLES = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "pt": "portuguese",
}
_MARK = re.compile(  # of a list; "3. Mai" is a day
    r"^[\u200b\u200e\u200f\ufeff]*\s?(?:[-–—•*·▪]\s*|\(?(?:\d{1,2}|[a-z])[.)]\s+"
    r"(?!(?:Jan|Jän|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[zc]))(?=[^\W\d]))?"
)
_BULLET_WITHIN = re.compile(r"([:;])\s[-–—•*·▪]\s(?=[^\W\d])")
_SHORT = 6  # letters: "UN und WHO" doesn't shout
_SHOUTED = 0.7
_SHOUTED_END = re.compile(r"\s*!+$")
_STRAY_END = re.compile(r"\s*;\s*[-–—]+\s*$")
_ENDED = re.compile(r"[.!?…][”\"’»“)]*$")


def to_sentences(
    calls: Sequence[str],
    official: Target,
    country: str | None,
    *,
    language: str = "en",
    addressing: Sequence[Addressing] = (),
) -> tuple[CallSentence, ...]:
    """One sentence to *official* for each of *calls*, in their order.

    The first opens the request, later ones say "also", the last of three or more "Finally".
    *country* is the state's name in the sheet: its name behind an office's belongs to the office.
    *addressing* says for each call who is asked; where it is shorter, the rules decide. A language
    without rules keeps all points as printed.
    """
    rules = _rules(language)
    if rules is None:
        return tuple(CallSentence(text=_ended(call.strip()), as_printed=True) for call in calls)
    rewriting = _Rewriting(language, official, country)
    worded = []
    for position, call in enumerate(calls):
        how = addressing[position] if position < len(addressing) else Addressing.AUTO
        sentence = rewriting.sentence(call, how)
        if position and not sentence.as_printed:
            placed = in_its_place(sentence.text, position, len(calls), language)
            sentence = replace(sentence, text=placed)
        worded.append(sentence)
    return tuple(worded)


def in_its_place(sentence: str, position: int, count: int, language: str) -> str:
    """*sentence* as it reads at *position* of *count*; the first as it would stand alone."""
    rules = _rules(language)
    if rules is None or not position:
        return sentence
    return rules.later(sentence, position == count - 1 and count > 2)


def beginnings(language: str) -> tuple[str, ...]:
    """The sentences that the rules of *language* make, with their gaps; without rules: none."""
    rules = _rules(language)
    forms = rules.forms if rules else ()
    return tuple(
        words
        for form in forms
        for words in (form.to_you, form.to_others, form.in_power)
        if words is not None
    )


@cache
def _rules(language: str) -> Rules | None:
    """The table of *language*, None where it has none.

    Imported when it is needed: to compile one takes some 0.1 s, and a case needs one or two.
    """
    if language not in _TABLES:
        return None
    rules: Rules = import_module(f".{_TABLES[language]}", __package__).RULES
    return rules


@cache
def _forms(language: str, letter: str) -> tuple[Form, ...]:
    """The forms of *language* that a point which begins with *letter* may have, in their order."""
    rules = _rules(language)
    assert rules is not None  # noqa: S101 - only a language with rules is rewritten
    known = ((form, openings(form.pattern.pattern)) for form in rules.forms)
    return tuple(form for form, letters in known if not letters or letter in letters)


def _folded(call: str) -> str:
    """*call* without what marks it in a list, and without runs of spaces or of commas.

    Those would make the tables slow.
    """
    call = _BULLET_WITHIN.sub(r"\1 ", " ".join(call.split()))
    return re.sub(
        r"([,;])(?:\s?[,;])+", r"\1", _STRAY_END.sub("", _MARK.sub("", " ".join(call.split())))
    )


def _shouts(text: str) -> bool:
    """Whether what *text* asks is in capitals: names and words can't be told apart."""
    letters = [c for c in text if c.lower() != c.upper()]
    letters = letters[len(letters) // 2 :]  # some sheets shout the request alone
    capitals = sum(c.isupper() for c in letters)
    return len(letters) > _SHORT and capitals > _SHOUTED * len(letters)


def _ended(text: str) -> str:
    return text if not text or _ENDED.search(text) else f"{text}."


class _Rewriting:
    """Rewrites the points of one letter in order; knows whom the point before was addressed to."""

    def __init__(self, language: str, official: Target, country: str | None) -> None:
        rules = _rules(language)
        assert rules is not None  # noqa: S101 - the caller has looked
        self._language = language
        self._rules = rules
        self._ways = ways_to_ask(language)
        self._official = official
        self._country = country
        self._named: str | None = None  # another office: "them" in the next point means it

    def sentence(self, call: str, how: Addressing) -> CallSentence:
        """*call* as one sentence, or as several where it is several: "Release X. Drop …"."""
        rules = self._rules
        folded = _folded(call)
        bare = _ended(rules.tail.sub("", rules.lead.sub("", rules.calmed(folded))))
        printed = CallSentence(text=bare, as_printed=True)
        if how is Addressing.AS_PRINTED or not bare or _shouts(bare):
            return printed
        found: list[CallSentence] = []
        for part in sentences(bare) or (bare,):
            rewritten = None if rules.for_supporter.search(part) else self._requests(part, how)
            if rewritten is not None and any(one.openings for one in found):
                rewritten = replace(rewritten, text=rules.later(rewritten.text, False))
            elif rewritten is None and found and rules.told.match(part):
                rewritten = CallSentence(text=part)
            if rewritten is None:
                return printed
            found.append(rewritten)
        text = " ".join(one.text for one in found)
        return CallSentence(
            text=text,
            unsure=tuple(dict.fromkeys(word for one in found for word in one.unsure)),
            alone=text,
            openings=found[0].openings,
        )

    def _requests(self, call: str, how: Addressing) -> CallSentence | None:
        """*call* as one sentence, though it may hold two: "Welcoming … and urging them to …"."""
        rules = self._rules
        parts = rules.requests(call)
        text = ""
        unsure: tuple[str, ...] = ()
        begun: tuple[str, ...] = ()
        for number, part in enumerate(parts[::2]):
            sentence = self._request(_ended(part[:1].upper() + part[1:]), how)
            if sentence is None:
                return None
            if number:
                text = rules.joined(text.removesuffix("."), parts[2 * number - 1], sentence.text)
            else:
                text, begun = sentence.text, sentence.openings
            unsure += sentence.unsure
        if rules.leftover.search(text):
            return None
        text = _SHOUTED_END.sub(".", text)
        if not begun or not text.startswith(begun[0]):  # an adverb of the sheet's stands there
            begun = ()
        return CallSentence(text=text, unsure=unsure, openings=begun)

    def _request(self, call: str, how: Addressing) -> CallSentence | None:
        """A single request as a sentence, None where its form is not known."""
        adverb = self._rules.adverb.match(call) if self._rules.adverb is not None else None
        if adverb is not None:
            bare = call[adverb.end() :]
            sentence = self._request(bare[:1].upper() + bare[1:], how)
            said = adverb["how"].lower()
            return sentence and replace(sentence, text=self._rules.said(sentence.text, said))
        for form in _forms(self._language, call[:1].lower()):
            if found := form.pattern.match(call):
                parts = form.parts(found)
                sentence = None if parts is None else self._of_form(form, parts, how)
                if sentence is not None:
                    return sentence
        return None

    def _of_form(self, form: Form, parts: dict[str, str], how: Addressing) -> CallSentence | None:
        """What *form* makes of *parts*; None where they name nobody who could be asked."""
        if form.to_others is None:
            self._named = None
            return self._finished(form.to_you, parts, "", to_you=form.speaks)
        who = parts.get("who", "")
        other = self._somebody_else(who) if who else None
        both_may = how in (Addressing.AUTO, Addressing.YOU)
        if other and both_may and (rest := self._beside_the_official(who)):
            self._named = None
            both = form.to_you.replace(" you", f" you and {rest}", 1)
            return self._finished(both, parts, who, to_you=True)
        if other is None and who and not self._is_the_official(who):
            return None
        if who or how is Addressing.AUTO:
            self._named = other
        third = parts.get(THIRD) if self._rules.pronoun.match(who) else None
        asked = {**parts, "who": other or third or self._third_person(who, form)}
        if how is Addressing.ALL_IN_YOUR_POWER and form.in_power is not None:
            asked["them"] = self._rules.nominative(asked["who"]) if OWN_SUBJECT not in parts else ""
            return self._finished(form.in_power, asked, who, to_you=False)
        is_third = other is not None or ONLY_OTHERS in parts
        if how is Addressing.AUTHORITIES or (is_third and how is not Addressing.YOU):
            return self._finished(form.to_others, asked, who, to_you=False)
        if ONLY_OTHERS in parts:
            return None
        return self._finished(form.to_you, parts, who, to_you=True)

    def _beside_the_official(self, who: str) -> str | None:
        """Who else is asked where *who* names the official and one more; else None."""
        first, both, second = who.partition(" and ")
        if not both or " and " in second:
            return None
        for own, rest in ((first, second), (second, first)):
            if self._rules.is_own_role(own, self._official) and self._rules.names_an_office(rest):
                return rest
        return None

    def _third_person(self, who: str, form: Form) -> str:
        """The authorities in words, though the point may only say "them"."""
        return form.whom if not who or self._rules.pronoun.match(who) else who

    def _is_the_official(self, who: str) -> bool:
        rules = self._rules
        return rules.is_own_role(who, self._official) or rules.means_the_official(
            who, self._country
        )

    def _somebody_else(self, who: str) -> str | None:
        """Who is asked, as named, where that isn't the official; None where it is, or nobody."""
        if self._rules.pronoun.match(who):
            return self._named
        if self._named and re.match(rf"{re.escape(who)}\s", self._named, re.IGNORECASE):
            return self._named  # "the Minister", when the one of Health was named before
        if self._is_the_official(who) or not self._rules.names_an_office(who):
            return None
        return who

    def _finished(
        self, template: str, parts: dict[str, str], who: str, *, to_you: bool
    ) -> CallSentence:
        """*template* with *parts*, the official's own office, and what is theirs where "you" is."""
        text = self._with_own_office(template.format_map(parts))
        unsure: tuple[str, ...] = ()
        if to_you:
            text, unsure = self._rules.yours(text, who, self._official)
        return CallSentence(text=text, unsure=unsure, openings=self._begun(template, parts, text))

    def _begun(self, template: str, parts: dict[str, str], text: str) -> tuple[str, ...]:
        """What *text*, made of *template*, begins with, and what else could stand there.

        Nothing where the rules have changed the beginning. What has no gap for an adverb of the
        sheet's can't stand for what has one.
        """
        for plain, others in self._ways:
            if template.startswith(plain):
                kept = [one for one in others if "{how}" in one or not parts.get("how")]
                filled = (self._begin(one, parts) for one in (plain, *kept))
                found = tuple(filled)
                return found if text.startswith(found[0]) else ()
        return ()

    def _begin(self, words: str, parts: dict[str, str]) -> str:
        filled = words.format_map({"how": "", **parts})
        return self._with_own_office(filled) if "{you}" in words else filled

    def _with_own_office(self, words: str) -> str:
        words = re.sub(r" {2,}", " ", words)
        return self._rules.with_own_office(words, self._official, self._country)
