"""Which room is open, and where in it the user is wanted."""

from enum import Enum

from PySide6.QtCore import QObject, Signal


class RoomName(Enum):
    """The three rooms, in the order in which a letter goes through them."""

    READ = "read"
    WRITE = "write"
    SEND = "send"


class HouseViewModel(QObject):
    """Holds the room that is shown; it outlives the widgets when the language changes."""

    room_changed = Signal()
    library_changed = Signal()
    language_changed = Signal()
    open_wanted = Signal()  # ask for a sheet
    keep_wanted = Signal()  # ask how letters are to be kept on this computer
    paste_wanted = Signal()  # take the text of a sheet from the clipboard
    detail_wanted = Signal(str)  # the sender's detail that is missing; its room is open by then

    def __init__(
        self, language: str, languages: tuple[str, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.language = language
        self.was_chosen = False  # the language, by the user
        self.languages = languages  # those that can be spoken
        self.room = RoomName.READ
        self.shows_library = True
        self._library_chosen = False  # by the user: what suits the window no longer matters

    def go(self, room: RoomName) -> None:
        """Open *room*."""
        if room is not self.room:
            self.room = room
            self.room_changed.emit()

    def show_library(self, shown: bool) -> None:
        """Show the library beside the rooms, or give its place to them, as the user wants it."""
        self._library_chosen = True
        self._set_library(shown)

    def suggest_library(self, shown: bool) -> None:
        """Show the library, or not, as suits the window; the user's own choice stays."""
        if not self._library_chosen:
            self._set_library(shown)

    def _set_library(self, shown: bool) -> None:
        if shown != self.shows_library:
            self.shows_library = shown
            self.library_changed.emit()

    def speak(self, language: str) -> None:
        """Have the window speak *language*, one of `languages`."""
        self.was_chosen = True
        if language != self.language:
            self.language = language
            self.language_changed.emit()

    def ask_for_detail(self, key: str) -> None:
        """Turn to the field of the sender's detail *key*, as "name"."""
        self.go(RoomName.WRITE)
        self.detail_wanted.emit(key)
