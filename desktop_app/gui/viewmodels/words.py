"""The words of the selected letter, block by block."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.draft import Addressing, BlockKind
from ...domain.letter import Block
from ...domain.letter_kind import KINDS_FOR, LetterKind
from ...domain.model_letter import follows_model, points_of
from ...domain.model_requests import asked_of
from ...domain.own_words import OwnShare, own_share
from ...domain.remark import Remark, RemarkKind
from ...domain.urgent_action import Recipient, RecipientKind
from .. import doors, kept_doors
from .page import PageViewModel
from .writing import WritingViewModel

if TYPE_CHECKING:
    from ...usecases.word_points import PointWording

# what other places tell better: the tick of the office, the line about the sender, the meter, the
# invitation above the model letter
_SAID_ELSEWHERE = {
    RemarkKind.DEADLINE_PASSED,
    RemarkKind.OWN_WORDS_REVEAL,
    RemarkKind.OVER_ONE_PAGE,
    RemarkKind.MODEL_LETTER,
    RemarkKind.POINT_WITHOUT_WORDS,
    RemarkKind.FRAME_ALONE,
    RemarkKind.SCRIPT_NOT_SET,
    RemarkKind.WINDOW_TOO_SMALL,
}
_TO_ADDRESS = {
    RemarkKind.SALUTATION_ASKS,
    RemarkKind.SALUTATION_INSTEAD,
    RemarkKind.SALUTATION_SUGGESTED,
}
_COPIES = (LetterKind.COPY, LetterKind.EMBASSY_NOTE)
_OF_A_MODEL = {BlockKind.PARAGRAPH, BlockKind.CALL}


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelLetter:
    """How far a model letter is the writer's own: its pieces, and those still as printed."""

    pieces: int
    as_printed: int


class WordsViewModel(QObject):
    """Shows the blocks of one letter as composed, and takes what is typed in their place."""

    changed = Signal()

    def __init__(
        self, writing: WritingViewModel, page: PageViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._writing = writing
        self._page = page
        self._worded: tuple[tuple[object, ...], tuple[PointWording, ...]] = ((), ())
        page.composed.connect(self.changed)
        writing.changed.connect(self.changed)
        writing.selected.connect(self.changed)

    @property
    def recipient(self) -> Recipient | None:
        """The one whose letter is shown."""
        return next((r for r in self._writing.recipients if r.number == self._writing.number), None)

    @property
    def first_target(self) -> Recipient | None:
        """The official whose letter the copies are copies of; None if that letter isn't written."""
        chosen = self._writing.chosen
        return next((r for r in chosen if r.kind is RecipientKind.TARGET), None)

    @property
    def is_copy(self) -> bool:
        """Whether the selected recipient gets an unchanged copy of another letter."""
        return self.kind in _COPIES

    @property
    def kind(self) -> LetterKind | None:
        """What kind of letter is shown; None while there is no case."""
        recipient = self.recipient
        return self._writing.kind_of(recipient) if recipient is not None else None

    @property
    def kinds(self) -> tuple[LetterKind, ...]:
        """The kinds that the selected recipient can get."""
        recipient = self.recipient
        if recipient is None:
            return ()
        of_their_sort = KINDS_FOR[recipient.kind]
        return tuple(
            one for one in of_their_sort if self._writing.kind_fault(one, recipient) is None
        )

    @property
    def chosen_kind(self) -> LetterKind | None:
        """The kind that was chosen for the selected recipient alone; None: that of the others."""
        return self._writing.writing.draft.chosen_kind(self._writing.number)

    @property
    def usual_kind(self) -> LetterKind:
        """What the selected recipient gets if none is chosen for them alone."""
        recipient = self.recipient
        if recipient is None or recipient.kind is RecipientKind.TARGET:
            return self._writing.writing.draft.kind
        return KINDS_FOR[recipient.kind][0]

    def choose_kind(self, kind: LetterKind | None) -> None:
        """Have *kind* for the selected recipient alone; None: what is usual for them."""
        self._writing.choose_kind_for(self._writing.number, kind)

    @property
    def plain_words(self) -> str:
        """The shown letter from salutation to signature, as it can be put into a form."""
        mailing = self._page.mailing
        return kept_doors.letter_words(mailing.letters[mailing.main]) if mailing else ""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the selected letter; empty for a copy, or while nothing is composed.

        The sentence about the sender is written once for all letters, and is none of them. Those
        without words are there where they are the writer's to type.
        """
        mailing, answer, action = self._page.mailing, self._page.answer, self._writing.action
        if mailing is None or self.is_copy or not (answer and action):
            return ()
        if mailing.letter_kind in _COPIES:
            return ()
        about = BlockKind.ABOUT
        to_type = not doors.has_sentences(action, answer.request.draft)  # as it was composed
        return tuple(
            block
            for letter in mailing.own_letters
            for block in letter.blocks
            if block.own or ((block.generated or to_type) and block.id.kind is not about)
        )

    @property
    def is_coming(self) -> bool:
        """Whether the letters of the open case are still being composed for the first time."""
        is_open = self._writing.action is not None
        return is_open and self._page.answer is None and self._page.trouble is None

    @property
    def has_sentences(self) -> bool:
        """Whether the letters' language has sentences of its own; else they are typed."""
        action = self._writing.action
        return action is None or doors.has_sentences(action, self._writing.writing.draft)

    @property
    def unchecked_phrases(self) -> tuple[str, ...]:
        """What in the letters somebody who writes their language should have a look at."""
        found = (one for one in self._all_remarks if one.kind is RemarkKind.PHRASES_TO_CHECK)
        return tuple(phrase for one in found for phrase in one.text.split("\n"))

    @property
    def to_address(self) -> tuple[Recipient, ...]:
        """The officials of whom the user can say how their language addresses them."""
        draft, action = self._writing.writing.draft, self._writing.action
        if action is None or (draft.language or doors.language_of_sheet(action)) == "en":
            return ()  # "Dear" and the office, which beats a wrong rank
        asked = {one.number for one in self._all_remarks if one.kind in _TO_ADDRESS}
        asked |= {one.official for one in draft.ranked}
        return tuple(
            one
            for one in self._writing.chosen
            if one.number in asked and one.kind is RecipientKind.TARGET
        )

    @property
    def points_asked(self) -> tuple[bool, ...]:
        """For each point of the case, whether the selected letter asks for it."""
        return self._writing.points_asked(self._writing.number)

    @property
    def notes(self) -> tuple[Remark, ...]:
        """What to know about the selected letter as a whole."""
        return tuple(one for one in self._remarks if one.position is None)

    def notes_on(self, block: Block) -> tuple[Remark, ...]:
        """What to know about *block*."""
        if block.id.kind is not BlockKind.CALL:
            return ()
        return tuple(one for one in self._remarks if one.position == block.id.position)

    @property
    def _all_remarks(self) -> tuple[Remark, ...]:
        return self._page.answer.remarks if self._page.answer else ()

    @property
    def _remarks(self) -> tuple[Remark, ...]:
        number = self._writing.number
        return tuple(
            one
            for one in self._all_remarks
            if one.number in (None, number) and one.kind not in _SAID_ELSEWHERE
        )

    # ------------------------------------------------------------ how a point is worded

    @property
    def model_letter(self) -> ModelLetter | None:
        """How much of the sheet's model letter stands in the shown one; None if it follows none."""
        action = self._writing.action
        if action is None or not follows_model(action):
            return None
        pieces = [one for one in self.blocks if one.id.kind in _OF_A_MODEL]
        if not pieces:
            return None
        left = sum(self.own_text(one) is None for one in pieces)
        return ModelLetter(pieces=len(pieces), as_printed=left)

    def sheet_says(self, block: Block) -> str:
        """The point of the sheet that *block* words; empty for what is no point.

        Where there are no ready sentences, also what happened, and the model letter's paragraph.
        """
        action = self._writing.action
        if action is not None and not self.has_sentences:
            if block.id.kind is BlockKind.FACTS:
                writing = self._writing.writing
                return doors.facts_in_sheets_words(action, writing.draft, writing.options.dated)
            if block.id.kind is BlockKind.PARAGRAPH:
                return doors.paragraph_as_printed(action, block.id.position)
        calls = points_of(action) if action and block.id.kind is BlockKind.CALL else ()
        return calls[block.id.position] if block.id.position < len(calls) else ""

    def speaks_to(self, block: Block) -> Addressing | None:
        """Whom the point *block* asks in the shown letter; None where there is no choice."""
        action = self._writing.action
        if action is None or block.id.kind is not BlockKind.CALL:
            return None
        if follows_model(action):
            said = self.sheet_says(block)
            if asked_of(said, Addressing.AUTHORITIES) == said:
                return None
            return self._writing.writing.draft.addressing(self._writing.number, block.id.position)
        language = self._language
        if language is not None and language != doors.language_of_sheet(action):
            return None
        chosen = self._writing.writing.draft.addressing(self._writing.number, block.id.position)
        by_itself = chosen is Addressing.AUTO
        if by_itself and any(
            one.kind is RemarkKind.POINT_AS_PRINTED for one in self.notes_on(block)
        ):
            return None  # no rule fits
        is_copy = self.kind is LetterKind.ADDRESSED_COPY
        return Addressing.AUTHORITIES if by_itself and is_copy else chosen

    def wording(self, block: Block) -> "PointWording | None":
        """The ways to word the point *block*; some 10 ms, unless nothing but words was typed."""
        writing = self._writing
        if writing.action is None:
            return None
        bare = replace(writing.writing.draft, own_texts=())
        asked = (writing.action, bare, writing.number, self._language)
        if asked != self._worded[0]:
            self._worded = asked, doors.word_points(*asked)
        found = (one for one in self._worded[1] if one.position == block.id.position)
        return next(found, None)

    def choose_addressing(self, block: Block, how: Addressing) -> None:
        """Have the point *block* ask whom *how* says in the shown letter; own words stay."""
        self._writing.choose_addressing(self._writing.number, block.id.position, how)

    @property
    def _language(self) -> str | None:
        return self._writing.writing.draft.language

    # ------------------------------------------------------------ what is typed

    @property
    def reveals(self) -> Remark | None:
        """That the own words tell what was to be kept back, if they do."""
        answer, number = self._page.answer, self._writing.number
        kind = RemarkKind.OWN_WORDS_REVEAL
        remarks = answer.remarks if answer else ()
        return next((one for one in remarks if (one.kind, one.number) == (kind, number)), None)

    @property
    def about(self) -> str:
        """The sentence about the sender."""
        return self._writing.writing.sender.about

    def write_about(self, text: str) -> None:
        """Take the sentence about the sender; it goes into every letter."""
        self._writing.write_sender(about=" ".join(text.split()))

    @property
    def can_share(self) -> bool:
        """Whether there is another letter that an own text could go into."""
        return sum(one.kind is RecipientKind.TARGET for one in self._writing.recipients) > 1

    def own_text(self, block: Block) -> str | None:
        """What the user typed for *block*, None if nothing."""
        draft, recipient = self._writing.writing.draft, self.recipient
        if recipient is None:
            return draft.text_for(self._writing.number, block.id)
        return draft.text_to(recipient, block.id)

    def is_for_all(self, block: Block) -> bool:
        """Whether what is typed for *block* goes into the letters to all officials.

        So it does where it is the writer's to word: nobody wants to type a request four times.
        """
        draft, number = self._writing.writing.draft, self._writing.number
        is_copy = self.recipient is not None and self.recipient.kind is not RecipientKind.TARGET
        if is_copy or draft.own_text(number, block.id) is not None:
            return False
        return not self.has_sentences or draft.own_text(None, block.id) is not None

    def write(self, block: Block, text: str) -> None:
        """Take *text* for *block*; the suggested wording, typed again, is no own text."""
        number = self._writing.number
        own = None if text == block.generated else text
        if self.is_for_all(block):
            self._writing.write_for_all(block.id, own, field=f"block {block.id}")
        else:
            self._writing.write_block(number, block.id, own, field=f"block {number} {block.id}")

    def write_apart(self, block: Block) -> None:
        """Give the shown letter a text of its own for *block*: what all of them have, to change."""
        text = self.own_text(block)
        if text is not None:
            self._writing.write_block(self._writing.number, block.id, text)

    @property
    def own_share(self) -> OwnShare | None:
        """How many words of the shown letter are the writer's; None where none is written."""
        mailing = self._page.mailing
        if mailing is None or self.is_copy or not mailing.letters:
            return None
        return own_share(mailing.letters[0].blocks)

    def can_word_otherwise(self, block: Block) -> bool:
        """Whether there is another wording of *block*, and nothing was typed in its place."""
        return block.wordings > 1 and self.own_text(block) is None

    def word_otherwise(self, block: Block) -> None:
        """Have the next wording of *block*."""
        self._writing.word_otherwise(self._writing.number, block.id)

    def suggest_again(self, block: Block) -> None:
        """Bring the suggested wording of *block* back, or what the letters to all have there."""
        if self.is_for_all(block):
            self._writing.write_for_all(block.id, None)
        else:
            self._writing.write_block(self._writing.number, block.id, None)

    def use_in_all_letters(self, block: Block) -> None:
        """Put the own text of *block* into the letters to the other officials."""
        self._writing.use_in_all_letters(self._writing.number, block.id)

    def go_to_first(self) -> None:
        """Turn to the letter that the copies are copies of."""
        if self.first_target is not None:
            self._writing.select(self.first_target.number)
