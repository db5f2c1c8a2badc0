"""The letters of all cases, by how far they have come."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ...domain.register import PostState, RegisterEntry
from ...domain.urgent_action import Recipient, UrgentAction
from .. import kept_doors
from .house import HouseViewModel, RoomName
from .kept import Stores
from .library import LibraryViewModel
from .register import RegisterViewModel


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredLetter:
    """One letter with its last step; what isn't known of its case any more is None."""

    entry: RegisterEntry
    title: str | None
    country: str | None
    recipient: Recipient | None


class AllLettersViewModel(QObject):
    """Gathers the letters while somebody looks at them."""

    changed = Signal()
    opened = Signal()  # before `changed`
    table_wanted = Signal()  # ask where to save them as a table

    def __init__(
        self,
        stores: Stores,
        register: RegisterViewModel,
        library: LibraryViewModel,
        house: HouseViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.is_open = False
        self.letters: tuple[RegisteredLetter, ...] = ()
        self._stores = stores
        self._library = library
        self._house = house
        self._actions: dict[str, UrgentAction | None] = {}
        stores.changed.connect(self.close)
        house.room_changed.connect(self._follow_room)
        library.case_chosen.connect(self.close)
        register.changed.connect(self._renew)

    @property
    def is_kept(self) -> bool:
        """Whether there is a register at all."""
        return self._stores.keep is not None

    @property
    def states(self) -> tuple[PostState, ...]:
        """The states in which there are letters, in the order in which a letter goes."""
        there = {one.entry.state for one in self.letters}
        return tuple(state for state in PostState if state in there)

    def open(self) -> None:
        """Show them, in the room of sending."""
        self.is_open = True
        self._house.go(RoomName.SEND)
        self.opened.emit()
        self._gather()

    def close(self) -> None:
        """Go back to the letters of the open case."""
        if self.is_open:
            self.is_open, self.letters = False, ()
            self._actions.clear()
            self.changed.emit()

    def go_to(self, letter: RegisteredLetter) -> None:
        """Open the case of *letter*, where its letters are noted."""
        if self._library.open_id_of(letter.entry.case_id):
            self.close()
            self._house.go(RoomName.SEND)

    def _gather(self) -> None:
        keep = self._stores.keep
        last: dict[tuple[str, int], RegisterEntry] = {}
        for entry in keep.register.entries() if keep is not None else ():
            last[entry.case_id, entry.recipient] = entry
        newest_first = sorted(last.values(), key=lambda one: one.day, reverse=True)
        self.letters = tuple(map(self._letter, newest_first))
        self.changed.emit()

    def _letter(self, entry: RegisterEntry) -> RegisteredLetter:
        if entry.case_id not in self._actions:
            self._actions[entry.case_id] = self._action(entry.case_id)
        action, listed = self._actions[entry.case_id], self._library.case(entry.case_id)
        recipients = action.recipients() if action else ()
        return RegisteredLetter(
            entry=entry,
            title=listed.title if listed else None,
            country=listed.country if listed else None,
            recipient=next((one for one in recipients if one.number == entry.recipient), None),
        )

    def _action(self, case_id: str) -> UrgentAction | None:
        listed, library = self._library.case(case_id), self._stores.library
        if listed is not None and listed.reading is not None:
            return listed.reading.action
        reading = kept_doors.readable_case(library, case_id) if library is not None else None
        return reading.action if reading else None

    def _renew(self) -> None:
        if self.is_open:
            self._actions.clear()
            self._gather()

    def _follow_room(self) -> None:
        if self._house.room is not RoomName.SEND:
            self.close()
