"""What all letters of one composition share."""

from dataclasses import dataclass
from functools import lru_cache

from ..domain.draft import Addressing, BlockId, BlockKind, Draft
from ..domain.letter_kind import LetterKind
from ..domain.model_letter import follows_model, points_of
from ..domain.model_requests import asked_of
from ..domain.options import PackOptions
from ..domain.sender import Sender
from ..domain.urgent_action import Recipient, RecipientKind, UrgentAction
from .calls_to_sentences.rewriting import to_sentences
from .calls_to_sentences.sentence import CallSentence
from .days import long_date
from .disclosure import DisclosedSender
from .facts import Facts
from .kinds.asked import asks_the_reader
from .names import listed
from .variants import deal_for, varied
from .wording import phrase, wordings

# The letter and the remarks on it need the same sentences, and so does every key that is typed.
_sentences = lru_cache(maxsize=64)(to_sentences)


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
        """The day on the letters, in words."""
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
        names = [person.name for person in self.action.people]
        return listed(names, phrase(self.language, "and"))

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

        In a letter in another language than the sheet's they stay as printed. In an addressed copy
        nothing is asked of "you", unless the user chose that for a point.
        """
        plain = self.plain_sentences_to(recipient)
        if follows_model(self.action):
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
        wanted = self.wanted_calls
        calls = tuple([call for _, call in wanted])
        if follows_model(self.action):  # it speaks to an official already
            dated = self.options.dated
            passed = {one.text for one in self.action.key_dates if one.day < dated}
            return tuple(
                CallSentence(
                    text=asked_of(call, self.draft.addressing(recipient.number, position)),
                    as_printed=call in passed,
                )
                for position, call in self.wanted_calls
            )
        if recipient.target is None:
            return ()
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

    def _addressing(self, recipient: Recipient) -> tuple[Addressing, ...]:
        """Whom each wanted point asks in what goes to *recipient*."""
        if self.written_in != self.language:
            return (Addressing.AS_PRINTED,) * len(self.wanted_calls)
        is_copy = self.kind_for(recipient) is LetterKind.ADDRESSED_COPY
        usual = Addressing.AUTHORITIES if is_copy else Addressing.AUTO
        chosen = (
            self.draft.addressing(recipient.number, position) for position, _ in self.wanted_calls
        )
        return tuple(usual if one is Addressing.AUTO else one for one in chosen)

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

        The wordings are those of *template*, or of the one with the block's name.
        """
        texts = wordings(self.language, template or kind.value, **values)
        reworded = self.draft.reworded
        times = self.draft.times_reworded(number, BlockId(kind)) if reworded else 0
        choice = deal_for(self.draft, number).wording(kind, len(texts), times)
        return texts[choice], len(texts)

    def embassy_at_home(self, recipient: Recipient) -> bool:
        """Whether *recipient* is an embassy that can't be: that of the sender's own country."""
        home = self.sender.country
        at_home = bool(home) and home == self.action.country_code
        unknown = recipient.kind is RecipientKind.EMBASSY and recipient.target is None
        return at_home and unknown
