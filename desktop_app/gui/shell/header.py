"""The header: library, Open, the three rooms as steps, the one main button, More."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

# As texts, and not RoomName: the header is painted before any view model is loaded.
_ROOMS = ("read", "write", "send")
_ICONS = {"read": "book-open", "write": "pen-line", "send": "send"}  # put on by gui/icons.py, late


class Header(QFrame):
    """Always there; what its buttons do is joined later, by name."""

    room_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.library_button = self._button("library", self.tr("&Cases"), "plain", "library")
        self.library_button.setCheckable(True)
        self.open_button = self._button("open", self.tr("&Open…"), "plain", "folder-open")
        self.main_button = self._button("main", "", "primary")
        self.more_button = self._button("more", self.tr("&More"), "plain", "ellipsis")
        self.main_button.setEnabled(False)
        self.more_button.setEnabled(False)
        titles = (self.tr("&Read"), self.tr("&Write"), self.tr("&Send"))
        self.steps = {
            name: self._step(name, title) for name, title in zip(_ROOMS, titles, strict=True)
        }
        row = QHBoxLayout(self)
        row.addWidget(self.library_button)
        row.addWidget(self.open_button)
        row.addStretch(1)
        for position, button in enumerate(self.steps.values()):
            if position:
                arrow = QLabel("›", self)
                arrow.setProperty("role", "arrow")
                row.addWidget(arrow)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.main_button)
        row.addWidget(self.more_button)
        self.show_room("read")

    def show_room(self, name: str) -> None:
        """Mark the step *name* as the one where the user is."""
        for one, button in self.steps.items():
            button.setChecked(one == name)

    def _step(self, name: str, title: str) -> QPushButton:
        button = self._button(f"{name}Step", title, "step", _ICONS[name])
        button.setCheckable(True)
        button.setAutoExclusive(True)  # one of three, for screen readers too
        button.toggled.connect(lambda on: self._want(name, on))  # they toggle, and never click
        return button

    def _want(self, name: str, on: bool) -> None:
        if on:
            self.room_wanted.emit(name)

    def _button(self, name: str, text: str, role: str, icon: str = "") -> QPushButton:
        button = QPushButton(self)  # with its text it would load all that QIcon has, 3 ms
        button.setText(text)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", ""))
        button.setProperty("role", role)
        button.setProperty("icon_name", icon)
        return button
