"""What all letters of one composition share."""

from dataclasses import dataclass
from functools import lru_cache

from ..domain.draft import Addressing, BlockId, BlockKind, Draft
from ..domain.model_letter import follows_model, points_of
from ..domain.options import PackOptions
from ..domain.sender import Sender
from ..domain.target import Target
from ..domain.urgent_action import Recipient, RecipientKind, UrgentAction
from .calls_to_sentences.rewriting import to_sentences
from .calls_to_sentences.sentence import CallSentence
from .days import long_date
from .disclosure import DisclosedSender
from .facts import Facts
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
        """The subject line: the names of the people, or the headline where there are none."""
        return phrase(self.language, "subject", about=self.names or self.action.title or "")

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

    def sentences_to(self, official: Target, number: int) -> tuple[CallSentence, ...]:
        """The wanted points as sentences to *official*, the recipient with *number*.

        In a letter in another language than the sheet's they stay as printed.
        """
        plain = self.plain_sentences_to(official, number)
        if follows_model(self.action):
            return plain
        times = (0,) * len(plain)
        if self.draft.reworded:
            times = tuple(
                self.draft.times_reworded(number, BlockId(BlockKind.CALL, position))
                for position, _ in self.wanted_calls
            )
        return varied(plain, self.language, deal_for(self.draft, number), times)

    def plain_sentences_to(self, official: Target, number: int) -> tuple[CallSentence, ...]:
        """The same in the plain wording, which is as sure or unsure as any other."""
        wanted = self.wanted_calls
        calls = tuple([call for _, call in wanted])
        if follows_model(self.action):  # it speaks to an official already
            dated = self.options.dated
            passed = {one.text for one in self.action.key_dates if one.day < dated}
            return tuple(CallSentence(text=call, as_printed=call in passed) for call in calls)
        same = self.written_in == self.language
        addressing = tuple(
            self.draft.addressing(number, position) if same else Addressing.AS_PRINTED
            for position, _ in wanted
        )
        return _sentences(
            calls, official, self.action.country, language=self.language, addressing=addressing
        )

    def worded(self, number: int, kind: BlockKind, **values: str | bool) -> tuple[str, int]:
        """The text of the block *kind* in the letter to recipient *number*, and of how many.

        The wordings are those of the template with the block's name.
        """
        texts = wordings(self.language, kind.value, **values)
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
