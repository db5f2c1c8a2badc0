"""The rules of the writer's organisation, and what others would change, before they hold."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QSignalBlocker
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from .. import messages
from ..announcements import announce
from ..viewmodels.rules import RulesViewModel
from ..widgets.button import named_button
from ..widgets.column import Column
from ..widgets.text import discard, plain, set_state
from .files import ask_rules

_CHARACTERS = 76  # in a line
_LONGEST_NAME = 40  # characters


class RulesDialog(QDialog):
    """Packs to choose from, below them what changes for the writer, and a way to a file."""

    def __init__(self, model: RulesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rulesDialog")
        self.setWindowTitle(self.tr("Rules of your organisation"))
        self._model = model
        model.look_at(model.now)
        self._folder = Path(QDir.homePath())
        lead = self.tr(
            "Guides to letter-writing contradict each other. Choose what your organisation wants;"
            " what you typed and chose yourself stays as it is."
        )
        self._trouble = plain("", "problem", self)
        self._trouble.setObjectName("rulesTrouble")
        self._packs = QWidget()
        self._rows = QVBoxLayout(self._packs)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._buttons: list[QRadioButton] = []
        self._heading = plain("", "heading")
        self._changes = plain("")
        self._changes.setObjectName("rulesChanges")
        column = Column("rulesPage", self.windowTitle(), self)
        column.show_widgets((plain(lead), self._packs, self._heading, self._changes))
        file = named_button("rulesOpen", self.tr("&Open a file…"), self, "small")
        box = QDialogButtonBox(self)
        self._use = box.addButton(
            self.tr("&Use these rules"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._use.setObjectName("rulesUse")
        set_state(self._use, "role", "primary")
        close = box.addButton(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("rulesClose")
        box.addButton(file, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.windowTitle(), "title", self))
        layout.addWidget(column, 1)
        layout.addWidget(self._trouble)
        layout.addWidget(box)
        file.clicked.connect(self._open)
        box.accepted.connect(self._take)
        box.rejected.connect(self.reject)
        model.changed.connect(self._show)
        self._size()
        self._show()
        next((one for one in self._buttons if one.isChecked()), self._use).setFocus()

    def _size(self) -> None:
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        room = self.screen().availableGeometry()
        self.resize(min(width, room.width()), min(width, room.height() * 9 // 10))

    def _open(self) -> None:
        path = ask_rules(self, self._folder)
        if path is not None:
            self._folder = path.parent
            self._model.open(path)
            announce(self, self._trouble.text() or self._changes.text())

    def _take(self) -> None:
        self._model.use()
        self.accept()

    def _show(self) -> None:
        model = self._model
        self._show_packs()
        is_now = model.looked_at == model.now
        self._heading.setText(
            self.tr("These rules hold now.") if is_now else self.tr("What changes for you")
        )
        told = messages.rules_difference(model.now, model.looked_at, model.learn)
        self._changes.setText("" if is_now else "\n".join(f"• {one}" for one in told))
        self._changes.setVisible(not is_now)
        self._use.setEnabled(not is_now)
        self._trouble.setText(messages.rules_error(model.error) if model.error else "")
        self._trouble.setVisible(model.error is not None)

    def _show_packs(self) -> None:
        """One button for each pack there is; made anew only when there is another."""
        offered = self._model.offered
        names = [_shortened(messages.rules_name(one)) for one in offered]
        if [one.accessibleName() for one in self._buttons] != names:
            for button in self._buttons:
                discard(button)
            self._buttons = [self._button(at, name) for at, name in enumerate(names)]
        for button, rules in zip(self._buttons, offered, strict=True):
            with QSignalBlocker(button):
                button.setChecked(rules == self._model.looked_at)

    def _button(self, at: int, name: str) -> QRadioButton:
        button = QRadioButton(name.replace("&", "&&"), self._packs)
        button.setObjectName(f"rules{at}")
        button.setAccessibleName(name)
        button.toggled.connect(partial(self._look_at, at))
        self._rows.addWidget(button)
        return button

    def _look_at(self, at: int, on: bool) -> None:
        if on:
            self._model.look_at(self._model.offered[at])


def _shortened(name: str) -> str:
    """As much of *name* as there is room for with large text; a button has one line."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
