"""A note beside the letters, ready to be copied, printed or saved."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ....domain.letter_kind import LetterKind
from ....domain.note import Note
from ... import messages
from ...viewmodels.note import NoteViewModel
from ...widgets.button import named_button
from ...widgets.button_row import ButtonRow
from ...widgets.fields import TextField
from ...widgets.text import copyable, plain
from ..remark_label import remark_label, show_sentences


class NotePanel(QFrame):
    """Shows the open note, to be edited; hidden while there is none."""

    def __init__(self, model: NoteViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setProperty("role", "card")
        self._model = model
        self._name = plain("", "heading", self)
        self._name.setObjectName("noteName")
        self._meaning = plain("", "quiet", self)
        self._to = copyable("", "text", self)
        self._to.setObjectName("noteTo")
        self._subject = copyable("", "name", self)
        self._subject.setObjectName("noteSubject")
        self._text = TextField("noteText", self.tr("Words of the note"), self)
        self._remarks = remark_label("noteRemarks", self)
        self._back = named_button(
            "noteBack", self.tr("Back to the suggested wording"), self, "link"
        )
        copy = named_button("noteCopy", self.tr("Copy the words"), self, "small")
        show = named_button("notePrint", self.tr("Print the note…"), self, "small")
        save = named_button("noteSave", self.tr("Save the note…"), self, "small")
        close = named_button("noteClose", self.tr("Close"), self, "small")
        layout = QVBoxLayout(self)
        for widget in (self._name, self._meaning, self._to, self._subject, self._text):
            layout.addWidget(widget)
        layout.addWidget(self._remarks)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(ButtonRow((copy, show, save, close), self))
        self._text.typed.connect(model.write)
        self._back.clicked.connect(model.suggest_again)
        copy.clicked.connect(self._put_on_clipboard)
        show.clicked.connect(model.print)
        save.clicked.connect(model.save)
        close.clicked.connect(model.close)
        model.changed.connect(self._show)
        model.opened.connect(self._enter)
        self._show()

    def _show(self) -> None:
        note, letter, block = self._model.note, self._model.letter, self._model.block
        self.setVisible(note is not None and letter is not None)
        if note is None or letter is None or block is None:
            return
        self._name.setText(messages.kind_name(note.kind))
        self._meaning.setText(messages.kind_meaning(note.kind))
        self._to.setText(self._address(note, letter.postal_lines))
        self._subject.setText(letter.subject)
        self._subject.setVisible(bool(letter.subject))
        self._text.show_text(block.text)
        self._text.setAccessibleDescription(messages.kind_meaning(note.kind))
        self._back.setVisible(self._model.own_text is not None)
        is_card = note.kind is LetterKind.SOLIDARITY_CARD
        who = self.tr("the person") if is_card else self.tr("the section office")
        remarks = (messages.remark_sentence(one, who) for one in self._model.remarks)
        show_sentences(self._remarks, remarks)

    def _address(self, note: Note, lines: tuple[str | None, ...]) -> str:
        """Where it goes; for an office that isn't known, what to do."""
        known = [line for line in lines if line]
        is_to_office = note.kind is not LetterKind.SOLIDARITY_CARD
        if is_to_office and note.office.email:
            known.append(note.office.email)
        if is_to_office and None in lines and not note.office.email:
            known.append(self.tr("No address of your section office is known: fill it in by hand."))
        return "\n".join(known)

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._model.plain_words)

    def _enter(self) -> None:
        """Go to the words, which may stand far from where the note was asked for."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
