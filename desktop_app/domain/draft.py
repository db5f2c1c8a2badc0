"""What the user chose and typed for one case. Every edit makes a new value: undo is a list."""

from dataclasses import dataclass, replace
from enum import Enum

from .check_note import Reason
from .letter_kind import KINDS_FOR, LetterKind, kind_fault
from .urgent_action import Recipient, RecipientKind, UrgentAction

BESIDE = 0
"""In place of a recipient's number: a note that goes to nobody among them."""


class BlockKind(Enum):
    """The parts of a letter between salutation and closing line.

    A letter that follows the sheet's model has its paragraphs and requests in the model's order.
    """

    OPENING = "opening"
    FACTS = "facts"
    ABOUT = "about"
    BRIDGE = "bridge"  # from what is told to what is asked
    PARAGRAPH = "paragraph"  # of the sheet's model letter
    CALL = "call"
    CLOSING = "closing"
    COVER = "cover"  # the sheet before a fax, the note that asks an embassy to pass a letter on
    THANKS = "thanks"
    CARD = "card"
    ENQUIRY = "enquiry"
    FORWARDING = "forwarding"


NOTE_BLOCKS = frozenset((BlockKind.CARD, BlockKind.ENQUIRY, BlockKind.FORWARDING))
"""The one part of each note that is written beside the letters."""


@dataclass(frozen=True, slots=True)
class BlockId:
    """Names one block of a letter; *position* is the call's or paragraph's in the case, else 0."""

    kind: BlockKind
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnText:
    """What the user typed in place of a generated block."""

    official: int | None  # the recipient's number, or BESIDE; None: see `Draft.text_for`
    block: BlockId
    text: str


class Addressing(Enum):
    """Whom a point asks in the letter to one official."""

    AUTO = "auto"  # the official where the sheet means them, else the office it names
    YOU = "you"
    AUTHORITIES = "authorities"  # the third person: "I call on the authorities to …"
    ALL_IN_YOUR_POWER = "all_in_your_power"  # it lies with others, the official can press for it
    AS_PRINTED = "as_printed"  # the sheet's own words


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressed:
    """That the call at *position* is worded in that way in the letter to one official."""

    official: int  # the recipient's number in the case
    position: int
    addressing: Addressing


class Gender(Enum):
    """How an official is addressed: nobody guesses it, the sheet or the user says it."""

    MADAM = "madam"
    SIR = "sir"


class Rank(Enum):
    """The offices that languages have a salutation of their own for."""

    HEAD_OF_STATE = "head_of_state"
    MONARCH = "monarch"
    HEAD_OF_GOVERNMENT = "head_of_government"
    MINISTER = "minister"
    AMBASSADOR = "ambassador"
    PROSECUTOR = "prosecutor"  # the highest of a country
    JUDGE = "judge"  # who presides over a highest court
    OTHER = "other"  # none of these: the salutation for anybody


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """How the user says that one official is to be addressed. None: they didn't say."""

    official: int  # the recipient's number in the case
    rank: Rank | None = None
    gender: Gender | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptedName:
    """The name of one of the people of the case as a letter in *language* writes it."""

    language: str
    person: int  # the position among the people of the case
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reworded:
    """That another wording was asked for *times* times, for one block of one official's letter."""

    official: int  # the recipient's number in the case
    block: BlockId
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KindFor:
    """That one recipient gets another kind of letter than the case's."""

    recipient: int  # the number in the case
    kind: LetterKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The user's choices for one case. None stands for "as the case suggests".

    A block's own text stays when the block is left out, and is back when it is taken in again.
    *writer* is the number by which the wordings are dealt out, so that neighbours' letters differ;
    None: the plain ones.
    """

    case_id: str
    chosen_recipients: tuple[int, ...] | None = None  # numbers from 1, None: all
    chosen_calls: tuple[int, ...] | None = None  # positions from 0, None: all
    chosen_facts: tuple[int, ...] | None = None  # positions in `facts_of`, None: those suggested
    own_texts: tuple[OwnText, ...] = ()
    addressed: tuple[Addressed, ...] = ()  # where it isn't AUTO
    writer: int | None = None
    reworded: tuple[Reworded, ...] = ()
    kind: LetterKind = LetterKind.FULL  # of the letters to the officials
    kinds: tuple[KindFor, ...] = ()  # who gets another one
    language: str | None = None  # of the letters, its code; None: the sheet's
    ranked: tuple[Ranked, ...] = ()  # the officials of whom the user said how to address them
    scripted_names: tuple[ScriptedName, ...] = ()
    checked_phrases: tuple[str, ...] = ()  # those that somebody had a look at
    left_notes: tuple[tuple[Reason, str], ...] = ()  # keys of the notes that stay unanswered

    def wants_recipient(self, number: int) -> bool:
        """Whether post for the recipient with *number* is wanted."""
        return self.chosen_recipients is None or number in self.chosen_recipients

    def wants_call(self, position: int) -> bool:
        """Whether the call at *position* is asked for."""
        return self.chosen_calls is None or position in self.chosen_calls

    def asks_for(
        self, position: int, official: int, *, has_words: bool = True, is_copy: bool = False
    ) -> bool:
        """Whether the letter to *official* asks for the call at *position*.

        *is_copy*: it goes to the reader of a copy, for whom nothing holds that all officials get.
        A call whose own text is empty is not asked for; nor is one without an own text where
        neither rules nor the case have words for it in the letter's language (*has_words*).
        """
        typed = self.own_text if is_copy else self.text_for
        own = typed(official, BlockId(BlockKind.CALL, position))
        return self.wants_call(position) and (has_words if own is None else bool(own.strip()))

    def letter_kind(self, recipient: Recipient) -> LetterKind:
        """What *recipient* gets by the user's choice, or by what is usual for them."""
        chosen = self.chosen_kind(recipient.number)
        if chosen is not None and chosen in KINDS_FOR[recipient.kind]:
            return chosen
        is_official = recipient.kind is RecipientKind.TARGET
        return self.kind if is_official else KINDS_FOR[recipient.kind][0]

    def made_kind(self, recipient: Recipient, action: UrgentAction, home: str) -> LetterKind:
        """What is made for *recipient* of *action* by a writer who lives in *home*.

        Where what was chosen can't be made (`kind_fault`), it is what is usual for them.
        """
        kind = self.letter_kind(recipient)
        usual = KINDS_FOR[recipient.kind][0]
        return usual if kind_fault(kind, recipient, action, home) else kind

    def chosen_kind(self, number: int) -> LetterKind | None:
        """The kind that was chosen for the recipient with *number* alone, None if none was."""
        return next((one.kind for one in self.kinds if one.recipient == number), None)

    def with_kind(self, kind: LetterKind) -> "Draft":
        """The draft with *kind* for all officials, those too that had one of their own.

        Own texts stay as they are, here as with every choice.
        """
        of_officials = KINDS_FOR[RecipientKind.TARGET]
        others = tuple(one for one in self.kinds if one.kind not in of_officials)
        return replace(self, kind=kind, kinds=others)

    def with_kind_for(self, number: int, kind: LetterKind | None) -> "Draft":
        """The draft with *kind* for the recipient with *number* alone; None: as the others."""
        others = tuple(one for one in self.kinds if one.recipient != number)
        one = () if kind is None else (KindFor(recipient=number, kind=kind),)
        return replace(self, kinds=tuple(sorted((*others, *one), key=lambda one: one.recipient)))

    def with_recipient(self, number: int, *, chosen: bool, of: int) -> "Draft":
        """The draft with recipient *number* of *of* in or out."""
        everyone = tuple(range(1, of + 1))
        now = everyone if self.chosen_recipients is None else self.chosen_recipients
        return replace(self, chosen_recipients=_choose(now, number, chosen, everyone))

    def with_call(self, position: int, *, chosen: bool, of: int) -> "Draft":
        """The draft with the call at *position* of *of* in or out."""
        everything = tuple(range(of))
        now = everything if self.chosen_calls is None else self.chosen_calls
        return replace(self, chosen_calls=_choose(now, position, chosen, everything))

    def with_fact(
        self, position: int, *, chosen: bool, suggested: tuple[int, ...], of: int
    ) -> "Draft":
        """The draft with the fact at *position* of *of* in or out of all letters."""
        now = suggested if self.chosen_facts is None else self.chosen_facts
        kept = {*now, position} if chosen else {*now} - {position}
        facts = tuple(one for one in range(of) if one in kept)
        return replace(self, chosen_facts=None if facts == suggested else facts)

    def own_text(self, official: int | None, block: BlockId) -> str | None:
        """What the user typed for *block* in the letter to *official* alone, None if nothing.

        *official* None: what they typed for the letters to all officials.
        """
        for own in self.own_texts:
            if own.official == official and own.block == block:
                return own.text
        return None

    def text_for(self, official: int, block: BlockId) -> str | None:
        """What the user typed for *block* in the letter to *official*, None if nothing.

        What was typed for all officials holds where there is nothing for this one alone.
        """
        own = self.own_text(official, block)
        return self.own_text(None, block) if own is None else own

    def text_to(self, recipient: Recipient, block: BlockId) -> str | None:
        """What the user typed for *block* of what goes to *recipient*, None if nothing.

        What was typed for all officials is not for the reader of a copy.
        """
        is_official = recipient.kind is RecipientKind.TARGET
        number = recipient.number
        return self.text_for(number, block) if is_official else self.own_text(number, block)

    def with_own_text(self, official: int | None, block: BlockId, text: str | None) -> "Draft":
        """The draft with *text* in that block, or without an own text there for None.

        *official* None: in the letters to all officials that have nothing of their own for it.
        """
        others = tuple(
            own for own in self.own_texts if (own.official, own.block) != (official, block)
        )
        if text is None:
            return replace(self, own_texts=others)
        own = OwnText(official=official, block=block, text=text)
        return replace(self, own_texts=(*others, own))

    def addressing(self, official: int, position: int) -> Addressing:
        """Whom the call at *position* asks in the letter to *official*."""
        for one in self.addressed:
            if (one.official, one.position) == (official, position):
                return one.addressing
        return Addressing.AUTO

    def with_addressing(self, official: int, position: int, addressing: Addressing) -> "Draft":
        """The draft with that call asking whom *addressing* says; own texts stay as they are."""
        others = tuple(
            one for one in self.addressed if (one.official, one.position) != (official, position)
        )
        if addressing is Addressing.AUTO:
            return replace(self, addressed=others)
        one = Addressed(official=official, position=position, addressing=addressing)
        return replace(self, addressed=(*others, one))

    def times_reworded(self, official: int, block: BlockId) -> int:
        """How often another wording was asked for, for *block* of the letter to *official*."""
        for one in self.reworded:
            if (one.official, one.block) == (official, block):
                return one.times
        return 0

    def with_other_wording(self, official: int, block: BlockId) -> "Draft":
        """The draft with the next wording of *block*; an own text there stays."""
        others = tuple(
            one for one in self.reworded if (one.official, one.block) != (official, block)
        )
        times = self.times_reworded(official, block) + 1
        one = Reworded(official=official, block=block, times=times)
        return replace(self, reworded=(*others, one))

    def rank_of(self, official: int) -> Ranked:
        """How the user said that *official* is to be addressed."""
        nothing = Ranked(official=official)
        return next((one for one in self.ranked if one.official == official), nothing)

    def with_rank(self, ranked: Ranked) -> "Draft":
        """The draft with *ranked* for its official."""
        others = tuple(one for one in self.ranked if one.official != ranked.official)
        is_said = ranked != Ranked(official=ranked.official)
        return replace(self, ranked=(*others, ranked) if is_said else others)

    def scripted_name(self, language: str, person: int) -> str:
        """The name of *person* as the user writes it in *language*; empty: they didn't say."""
        for one in self.scripted_names:
            if (one.language, one.person) == (language, person):
                return one.text
        return ""

    def with_scripted_name(self, language: str, person: int, text: str) -> "Draft":
        """The draft with that name in *language*; an empty *text* is none."""
        others = tuple(
            one for one in self.scripted_names if (one.language, one.person) != (language, person)
        )
        name = ScriptedName(language=language, person=person, text=text)
        return replace(self, scripted_names=(*others, name) if text else others)

    def with_checked(self, phrases: tuple[str, ...]) -> "Draft":
        """The draft in which *phrases* were had checked, too."""
        return replace(
            self, checked_phrases=tuple(dict.fromkeys((*self.checked_phrases, *phrases)))
        )

    def with_left(self, key: tuple[Reason, str]) -> "Draft":
        """The draft in which the notes with *key* are left: nobody is told of them again."""
        return replace(self, left_notes=tuple(dict.fromkeys((*self.left_notes, key))))


def _choose(
    now: tuple[int, ...], item: int, chosen: bool, everything: tuple[int, ...]
) -> tuple[int, ...] | None:
    """*now* with *item* in or out; None when that is everything again."""
    kept = {*now, item} if chosen else {*now} - {item}
    result = tuple(one for one in everything if one in kept)
    return None if result == everything else result
