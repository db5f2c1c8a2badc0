"""Going from room to room."""

from functools import partial

from PySide6.QtCore import QObject

from ..viewmodels.house import RoomName
from ..viewmodels.models import Models
from .row import Group, Row


class Going(QObject):
    """The commands that show another part of the house."""

    def __init__(self, models: Models, parent: QObject) -> None:
        super().__init__(parent)
        self._house = models.house
        self._writing, self._notes = models.writing, models.notes

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        house = self._house
        rooms = zip(
            RoomName,
            (
                self.tr("&Read the case"),
                self.tr("&Write the letters"),
                self.tr("&Send the letters"),
            ),
            strict=True,
        )
        return (
            *(
                Row(
                    id=room.value,
                    group=Group.GO,
                    text=text,
                    keys=f"Ctrl+{number}",
                    handler=partial(house.go, room),
                )
                for number, (room, text) in enumerate(rooms, start=1)
            ),
            Row(
                id="nextNote",
                group=Group.GO,
                text=self.tr("Ne&xt note"),
                keys="F8",
                handler=self._go_to_note,
                enabled=lambda: self._writing.action is not None,
            ),
            Row(
                id="library",
                group=Group.GO,
                text=self.tr("Show the &cases"),
                keys="F9",
                handler=self._toggle_library,
                checked=lambda: house.shows_library,
            ),
        )

    def _go_to_note(self) -> None:
        self._house.go(RoomName.WRITE)
        self._notes.next()

    def _toggle_library(self) -> None:
        self._house.show_library(not self._house.shows_library)
