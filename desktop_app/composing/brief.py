"""What all letters of one composition share."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from babel.core import Locale
from babel.lists import format_list

from ..domain.draft import Addressing, Draft
from ..domain.model_letter import follows_model, points_of
from ..domain.options import PackOptions
from ..domain.sender import Sender
from ..domain.target import Target
from ..domain.urgent_action import Recipient, RecipientKind, UrgentAction
from .calls_to_sentences.rewriting import to_sentences
from .calls_to_sentences.sentence import CallSentence
from .days import language_tag, long_date, persian_date
from .disclosure import DisclosedSender
from .facts import Facts
from .frames import Frame, frame_of, has_phrases
from .names import listed, names_in
from .salutations import Salutation, salutation_for
from .sheet_language import ENGLISH
from .wording import phrase

# The letter and the remarks on it need the same sentences, and so does every key that is typed.
_sentences = lru_cache(maxsize=64)(to_sentences)


# "And" is glued to the word behind it, but not where that is in another script.
_GLUED = re.compile(r"(?<=\s[\u05d5\u0648])(?=[A-Za-zÀ-ɏ])")
_APART = {"he": "-", "ar": "\N{NO-BREAK SPACE}"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The case, the choices, and what follows from them for every letter."""

    action: UrgentAction
    draft: Draft
    sender: Sender
    options: PackOptions
    disclosed: DisclosedSender
    facts: Facts
    language: str  # of the letters: "en"
    written_in: str  # the language of the sheet's points
    tag: str
    draft_mark: bool

    @property
    def dated(self) -> str:
        """The day on the letters, in words; in a Persian letter to Iran by its own calendar."""
        if (self.language, self.action.country_code) == ("fa", "IR"):
            return persian_date(self.options.dated)
        return long_date(self.options.dated, self.tag)

    @property
    def subject(self) -> str:
        """The subject line: the names of the people, or the headline where there are none."""
        return phrase(self.language, "subject", about=self.names or self.action.title or "")

    @property
    def names(self) -> str:
        """The people the case is about, as a list in words; empty where the sheet names none."""
        names = names_in(self.language, self.action, self.draft)
        if not has_phrases(self.language):
            text = format_list(names, locale=Locale.parse(self.language, sep="-"))
            return _GLUED.sub(_APART.get(self.language, ""), text)
        return listed(names, phrase(self.language, "and"))

    @property
    def frame(self) -> Frame:
        """What frames the letters."""
        return frame_of(self.language, self.action.country_code)

    def target(self, number: int) -> Target | None:
        """The recipient with *number*, None for an embassy whose address the sheet doesn't give."""
        return next((r.target for r in self.action.recipients() if r.number == number), None)

    def salutation_to(self, official: Target, number: int) -> Salutation:
        """How the letter to *official*, the recipient with *number*, opens and closes."""
        return salutation_for(
            official,
            self.language,
            written_in=self.written_in,
            ranked=self.draft.rank_of(number),
            state=self.action.country_code,
        )

    @property
    def wanted_calls(self) -> tuple[tuple[int, str], ...]:
        """The points that are asked for, with their positions in the case."""
        calls = enumerate(points_of(self.action))
        return tuple((n, call) for n, call in calls if self.draft.wants_call(n))

    def sentences_to(self, official: Target, number: int) -> tuple[CallSentence, ...]:
        """The wanted points as sentences to *official*, the recipient with *number*.

        In a letter in another language than the sheet's it is what a section office put into that
        language; else they stay as printed, or are empty where that language has a frame alone:
        they are the writer's to word.
        """
        calls = tuple(call for _, call in self.wanted_calls)
        same = self.written_in == self.language
        points = self.action.translation(self.language).points
        if not same and (points or not has_phrases(self.language)):
            return self._sentences_in_other_language(official)
        if follows_model(self.action):  # it speaks to an official already
            dated = self.options.dated
            passed = {one.text for one in self.action.key_dates if one.day < dated}
            return tuple(CallSentence(text=call, as_printed=call in passed) for call in calls)
        addressing = tuple(
            self.draft.addressing(number, position) if same else Addressing.AS_PRINTED
            for position, _ in self.wanted_calls
        )
        return _sentences(
            calls, official, self.action.country, language=self.language, addressing=addressing
        )

    def _sentences_in_other_language(self, official: Target) -> tuple[CallSentence, ...]:
        """Each wanted point as the case has it in the letters' language, else as printed."""
        points = self.action.translation(self.language).points
        calls = tuple(
            (points[position] if position < len(points) else "", call)
            for position, call in self.wanted_calls
        )
        ours = has_phrases(self.language)
        addressing = tuple(
            Addressing.AUTO if translated else Addressing.AS_PRINTED for translated, _ in calls
        )
        worded = _sentences(
            tuple(translated or (call if ours else "") for translated, call in calls),
            official,
            self.action.country,
            language=self.language,
            addressing=addressing,
        )
        return tuple(
            replace(one, as_printed=one.as_printed and not translated)
            for one, (translated, _) in zip(worded, calls, strict=True)
        )

    def in_a_whole_language(self) -> "Brief":
        """The same for a page that needs whole sentences: in the sheet's language, or English."""
        if has_phrases(self.language):
            return self
        language = self.written_in if has_phrases(self.written_in) else ENGLISH
        return replace(self, language=language, tag=language_tag(language, self.sender.country))

    def embassy_at_home(self, recipient: Recipient) -> bool:
        """Whether *recipient* is an embassy that can't be: that of the sender's own country."""
        home = self.sender.country
        at_home = bool(home) and home == self.action.country_code
        unknown = recipient.kind is RecipientKind.EMBASSY and recipient.target is None
        return at_home and unknown
