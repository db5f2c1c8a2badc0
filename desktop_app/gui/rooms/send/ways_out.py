"""The two ways out of the program: into a folder, or to a printer; and what comes after them."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...viewmodels.models import Models
from ...viewmodels.pack import Outcome
from ...widgets.button import named_button
from ...widgets.button_row import ButtonRow
from ...widgets.text import plain
from ..advice import show_advice


class WaysOutPanel(ButtonRow):
    """Two buttons, joined with the commands of the same names; side by side where they fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(
            _button("save", self.tr("Save le&tters…"), self),
            _button("print", self.tr("Pr&int…"), self),
        )


class AdvicePanel(QFrame):
    """Says which way the letter should leave today; hidden where nothing is to be said."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advicePanel")
        self._writing = models.writing
        self._text = plain("", "text", self)
        self._text.setObjectName("adviceToSend")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        models.writing.changed.connect(self._show)
        models.writing.selected.connect(self._show)
        self._show()

    def _show(self) -> None:
        show_advice(self._text, self._writing)
        self.setVisible(bool(self._text.text()))


class WhatNowPanel(QFrame):
    """Says what is to be done by hand, once the letters are saved or printed."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whatNow")
        self.setProperty("role", "done")
        self._pack = models.pack
        self._first = plain("", "text", self)
        self._first.setObjectName("whatNowText")
        next_person = self.tr(
            "Does somebody else want to write? “New person…” starts afresh, with nothing of yours"
            " left behind."
        )
        row = QHBoxLayout()
        row.addWidget(_button("newPerson", self.tr("&New person…"), self, "new_person"))
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self._first)
        layout.addWidget(plain(next_person, "quiet", self))
        layout.addLayout(row)
        models.pack.outcome_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        texts = {
            Outcome.NONE: "",
            Outcome.SAVED: self.tr(
                "Saved. Now print the files, sign each letter, fold it, put it into its envelope,"
                " stamp it and post it."
            ),
            Outcome.PRINTED: self.tr(
                "Printed. Now sign each letter, fold it, put it into its"
                " envelope, stamp it and post it."
            ),
        }
        draft = self.tr(
            "Every page says DRAFT. Once the section office has agreed, tick that below, and save"
            " or print the letters anew."
        )
        outcome = self._pack.outcome
        self._first.setText(draft if self._pack.is_draft else texts[outcome])
        self.setVisible(outcome is not Outcome.NONE)


def _button(name: str, text: str, parent: QWidget, command: str = "") -> QPushButton:
    """A button that does what *command* does, by default that of its own *name*."""
    button = named_button(name, text, parent)
    button.setProperty("command", command or name)
    return button
