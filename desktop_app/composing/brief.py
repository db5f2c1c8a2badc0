"""What all letters of one composition share."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from babel.core import Locale
from babel.lists import format_list

from ..domain.draft import Addressing, BlockId, BlockKind, Draft
from ..domain.letter_kind import LetterKind
from ..domain.model_letter import follows_model, points_of
from ..domain.model_requests import asked_of
from ..domain.options import PackOptions
from ..domain.sender import Sender
from ..domain.target import Target
from ..domain.urgent_action import Recipient, RecipientKind, UrgentAction
from .calls_to_sentences.rewriting import to_sentences
from .calls_to_sentences.sentence import CallSentence
from .days import language_tag, long_date, persian_date
from .disclosure import DisclosedSender, told_country
from .facts import Facts
from .frames import Frame, frame_of, has_phrases
from .kinds.asked import asks_the_reader
from .names import listed, names_in
from .salutations import Salutation, salutation_for
from .sheet_language import ENGLISH
from .variants import deal_for, varied
from .wording import phrase, wordings

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
        """The subject line: the names of the people, or the headline where there are none.

        Empty where the sheet has neither.
        """
        about = self.names or self.action.title or ""
        return phrase(self.language, "subject", about=about) if about else ""

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
        salutation = salutation_for(
            official,
            self.language,
            written_in=self.written_in,
            ranked=self.draft.rank_of(number),
            state=self.action.country_code,
        )
        closing = self.options.rules.closing_in(self.language)
        return salutation if closing is None else replace(salutation, closing=closing)

    @property
    def wanted_calls(self) -> tuple[tuple[int, str], ...]:
        """The points that are asked for, with their positions in the case."""
        calls = enumerate(points_of(self.action))
        return tuple((n, call) for n, call in calls if self.draft.wants_call(n))

    def kind_for(self, recipient: Recipient) -> LetterKind:
        """What *recipient* gets: what was chosen, or what is usual where that can't be made."""
        return self.draft.made_kind(recipient, self.action, self.sender.country)

    def sentences_to(self, recipient: Recipient) -> tuple[CallSentence, ...]:
        """The wanted points as sentences to *recipient*, an official or who gets a copy.

        In a letter in another language than the sheet's it is what a section office put into that
        language; else they stay as printed, or are empty where that language has a frame alone:
        they are the writer's to word. In an addressed copy nothing is asked of "you", unless the
        user chose that for a point.
        """
        plain = self.plain_sentences_to(recipient)
        if follows_model(self.action) or not has_phrases(self.language):
            return plain
        times = (0,) * len(plain)
        if self.draft.reworded:
            times = tuple(
                self.draft.times_reworded(recipient.number, BlockId(BlockKind.CALL, position))
                for position, _ in self.wanted_calls
            )
        return varied(plain, self.language, deal_for(self.draft, recipient.number), times)

    def plain_sentences_to(self, recipient: Recipient) -> tuple[CallSentence, ...]:
        """The same in the plain wording, which is as sure or unsure as any other."""
        if self._are_of_others:
            return self._sentences_in_other_language(recipient)
        if follows_model(self.action):
            return self._model_sentences(recipient)
        if recipient.target is None:
            return ()
        calls = tuple([call for _, call in self.wanted_calls])
        addressing = self._addressing(recipient)
        sentences = _sentences(
            calls,
            recipient.target,
            self.action.country,
            language=self.language,
            addressing=addressing,
        )
        pairs = zip(calls, sentences, addressing, strict=True)
        return tuple(self._of_others(*pair) for pair in pairs)

    @property
    def _are_of_others(self) -> bool:
        """Whether the points aren't the sheet's own: translated, or the writer's to word."""
        points = self.action.translation(self.language).points
        is_other = self.written_in != self.language
        return is_other and (bool(points) or not has_phrases(self.language))

    def _model_sentences(self, recipient: Recipient) -> tuple[CallSentence, ...]:
        """The requests of the sheet's model letter, which speaks to an official already."""
        dated = self.options.dated
        passed = {one.text for one in self.action.key_dates if one.day < dated}
        return tuple(
            CallSentence(
                text=asked_of(call, self.draft.addressing(recipient.number, position)),
                as_printed=call in passed,
            )
            for position, call in self.wanted_calls
        )

    def _addressing(self, recipient: Recipient) -> tuple[Addressing, ...]:
        """Whom each wanted point asks in what goes to *recipient*."""
        if self.written_in != self.language:
            return (Addressing.AS_PRINTED,) * len(self.wanted_calls)
        usual = Addressing.AUTHORITIES if self._is_copy(recipient) else Addressing.AUTO
        chosen = (
            self.draft.addressing(recipient.number, position) for position, _ in self.wanted_calls
        )
        return tuple(usual if one is Addressing.AUTO else one for one in chosen)

    def _is_copy(self, recipient: Recipient) -> bool:
        return self.kind_for(recipient) is LetterKind.ADDRESSED_COPY

    def _of_others(self, call: str, sentence: CallSentence, how: Addressing) -> CallSentence:
        """*sentence*, or the sheet's own words where it asks "you" though others are to be asked.

        "Seek assurances that …" has no form in which the authorities are asked.
        """
        if how is Addressing.AUTHORITIES and asks_the_reader(sentence.text, self.language):
            return CallSentence(text=f"{call.rstrip(' .;,')}.", as_printed=True)
        return sentence

    def worded(
        self, number: int, kind: BlockKind, template: str = "", **values: str | bool
    ) -> tuple[str, int]:
        """The text of the block *kind* in the letter to recipient *number*, and of how many.

        The wordings are those of *template*, or of the one with the block's name. A language that
        has a frame alone has a last sentence at most.
        """
        if not has_phrases(self.language):
            return (self.frame.last_sentence if kind is BlockKind.CLOSING else ""), 1
        texts = wordings(self.language, template or kind.value, **values)
        reworded = self.draft.reworded
        times = self.draft.times_reworded(number, BlockId(kind)) if reworded else 0
        choice = deal_for(self.draft, number).wording(kind, len(texts), times)
        return texts[choice], len(texts)

    def _sentences_in_other_language(self, recipient: Recipient) -> tuple[CallSentence, ...]:
        """Each wanted point as the case has it in the letters' language, else as printed.

        By rule it is put into the third person for the reader of a copy, or, where there are no
        rules for the language, shown as it is.
        """
        if recipient.target is None:
            return ()
        points = self.action.translation(self.language).points
        calls = tuple(
            (points[position] if position < len(points) else "", call)
            for position, call in self.wanted_calls
        )
        ours, is_copy = has_phrases(self.language), self._is_copy(recipient)
        usual = Addressing.AUTHORITIES if is_copy and ours else Addressing.AUTO
        addressing = tuple(usual if one else Addressing.AS_PRINTED for one, _ in calls)
        worded = _sentences(
            tuple(translated or (call if ours else "") for translated, call in calls),
            recipient.target,
            self.action.country,
            language=self.language,
            addressing=addressing,
        )
        told = (
            self._of_others(translated, replace(one, as_printed=is_copy and not ours), how)
            if translated
            else one
            for one, (translated, _), how in zip(worded, calls, addressing, strict=True)
        )
        return tuple(told)

    def in_a_whole_language(self) -> "Brief":
        """The same for a page that needs whole sentences: in the sheet's language, or English."""
        if has_phrases(self.language):
            return self
        language = self.written_in if has_phrases(self.written_in) else ENGLISH
        home = told_country(self.sender, self.options.disclosure)
        return replace(self, language=language, tag=language_tag(language, home))

    def embassy_at_home(self, recipient: Recipient) -> bool:
        """Whether *recipient* is an embassy that can't be: that of the sender's own country."""
        home = self.sender.country
        at_home = bool(home) and home == self.action.country_code
        unknown = recipient.kind is RecipientKind.EMBASSY and recipient.target is None
        return at_home and unknown
