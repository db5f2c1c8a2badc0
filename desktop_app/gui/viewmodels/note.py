"""What is written beside the letters: to the section office, or to the person of the case."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ...domain.letter import Block, Letter
from ...domain.letter_kind import LetterKind, card_fault
from ...domain.note import Note
from ...domain.register import PostState
from ...domain.remark import Remark
from ...domain.urgent_action import SectionOffice
from .. import doors, kept_doors
from ..made_up import with_stand_ins
from .house import HouseViewModel, RoomName
from .pack import PackViewModel
from .profiles import ProfilesViewModel
from .register import RegisterViewModel
from .writing import WritingViewModel


class NoteViewModel(QObject):
    """Holds the one note that is open, and sends it the same ways as the letters.

    What is typed into it belongs to the draft, and so to undo and to what is kept.
    """

    changed = Signal()
    opened = Signal()  # after `changed`; its room is open by then

    def __init__(
        self,
        writing: WritingViewModel,
        profiles: ProfilesViewModel,
        register: RegisterViewModel,
        pack: PackViewModel,
        house: HouseViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.note: Note | None = None
        self.letter: Letter | None = None  # as composed last
        self.remarks: tuple[Remark, ...] = ()  # what to know about it
        self._writing = writing
        self._profiles = profiles
        self._register = register
        self._pack = pack
        self._house = house
        writing.case_opened.connect(self.close)
        writing.changed.connect(self._compose)
        profiles.changed.connect(self._follow_office)
        register.forwarding_wanted.connect(self.forward_reply)
        register.thanks_wanted.connect(self.thank)

    # ------------------------------------------------------------ what is there

    @property
    def office(self) -> SectionOffice:
        """The section office: the sender's own, or else the one that the sheet names."""
        own = self._profiles.office
        action = self._writing.action
        if own == SectionOffice() and action is not None:
            return action.section_office or own
        return own

    @property
    def can_write_card(self) -> bool:
        """Whether the sheet offers an address for cards."""
        action = self._writing.action
        return action is not None and card_fault(action) is None

    @property
    def block(self) -> Block | None:
        """The words of the open note; None: none is open."""
        return self.letter.blocks[0] if self.letter is not None else None

    @property
    def own_text(self) -> str | None:
        """What the user typed in place of the suggested words, None if nothing."""
        return self.block.own if self.block is not None else None

    @property
    def plain_words(self) -> str:
        """The open note from salutation to signature, as it can be put into an e-mail."""
        return kept_doors.letter_words(self.letter) if self.letter is not None else ""

    # ------------------------------------------------------------ what can be done

    def ask_office(self) -> None:
        """Make the question ready whether letters are still wanted."""
        self._open(Note(kind=LetterKind.OFFICE_ENQUIRY, office=self.office))

    def forward_reply(self, number: int) -> None:
        """Make the note ready that goes with a copy of the reply of the recipient *number*."""
        rows = (row for row in self._register.rows if row.recipient.number == number)
        entry = next((row.entry for row in rows), None)
        is_reply = entry is not None and entry.state is PostState.REPLIED
        came = entry.day if entry is not None and is_reply else None
        kind = LetterKind.FORWARDING_NOTE
        self._open(Note(kind=kind, office=self.office, number=number, came=came))

    def write_card(self) -> None:
        """Make the card to the person ready."""
        if self.can_write_card:
            self._open(Note(kind=LetterKind.SOLIDARITY_CARD))

    def thank(self, number: int) -> None:
        """Turn the letter to the recipient *number* into one of thanks, and go there."""
        self._writing.choose_kind_for(number, LetterKind.THANK_YOU)
        self._writing.choose_recipient(number, True)
        self._writing.select(number)
        self._house.ask_for_detail("words")

    def close(self) -> None:
        """Put the note away; its words stay in the draft."""
        if self.note is not None:
            self.note, self.letter = None, None
            self.changed.emit()

    def write(self, text: str) -> None:
        """Take *text* for the note; the suggested words, typed again, are no own text."""
        if self.block is not None and self.note is not None:
            own = None if text == self.block.generated else text
            name, number = self.block.id, self.note.number
            self._writing.write_block(number, name, own, field=f"note {number} {name}")

    def suggest_again(self) -> None:
        """Bring the suggested words back."""
        if self.block is not None and self.note is not None:
            self._writing.write_block(self.note.number, self.block.id, None)

    def save(self) -> None:
        """Save the note and its envelope; asks for a folder first."""
        if self.note is not None:
            self._pack.save_note(self.note)

    def print(self) -> None:
        """Print the note and its envelope; asks for a printer first."""
        if self.note is not None:
            self._pack.print_note(self.note)

    # ------------------------------------------------------------ within

    def _open(self, note: Note) -> None:
        if self._writing.action is None:
            return
        self.note = note
        self._house.go(RoomName.SEND)
        self._compose()
        self.opened.emit()

    def _follow_office(self) -> None:
        note = self.note
        if note is not None and note.kind is not LetterKind.SOLIDARITY_CARD:
            self.note = replace(note, office=self.office)
            self._compose()

    def _compose(self) -> None:
        action, note, writing = self._writing.action, self.note, self._writing.writing
        if note is None or action is None:
            return
        if note.kind is LetterKind.SOLIDARITY_CARD and not self.can_write_card:
            self.close()  # the case was corrected
            return
        make = partial(doors.write_note, note, action, writing.draft, options=writing.options)
        composition, _ = with_stand_ins(lambda sender: make(sender=sender), writing.sender)
        self.letter, self.remarks = composition.mailings[0].letters[0], composition.remarks
        self.changed.emit()
