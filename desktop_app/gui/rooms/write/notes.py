"""Notes on the letter, below its words: what to look at again, each with a way out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ....domain.draft import BlockId
from ... import messages
from ...announcements import announce
from ...viewmodels.noted import Noted
from ...viewmodels.notes import NotesViewModel
from ...widgets.text import discard, plain
from .note_row import NoteRow
from .shorter import ShorterPanel
from .words import WordsPanel

_MOST = 8  # notes at once: more would be a wall


class NotesPanel(QFrame):
    """A count and the notes; one sentence where there are none. Nothing in it ever blocks."""

    shown_from = Signal(object)  # the widget to turn to

    def __init__(
        self, model: NotesViewModel, words: WordsPanel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("checkNotes")
        self.setProperty("role", "card")
        self._model = model
        self._words = words
        self._rows: list[NoteRow] = []
        self._said = ""
        self._heading = plain("", "name", self)
        self._heading.setObjectName("checkNotesCount")
        self._sentence = plain("", "quiet", self)
        self._sentence.setObjectName("checkNotesSentence")
        self._shorter = ShorterPanel(model, self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        layout.addWidget(self._sentence)
        self._list = QVBoxLayout()
        layout.addLayout(self._list)
        layout.addWidget(self._shorter)
        model.changed.connect(self._show)
        model.wanted.connect(self._go_to)
        model.list_wanted.connect(self._go_to_list)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the letter checked while the notes can be seen."""
        super().showEvent(event)
        self._model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the checks rest."""
        super().hideEvent(event)
        self._model.watch(False)

    def _show(self) -> None:
        notes = self._model.notes
        self.setHidden(not self._model.is_letter)
        count = self.tr("Notes (%Ln)", "", len(notes)) if notes else self.tr("Notes")
        self._heading.setText(count)
        self._sentence.setText(self._sentence_for(len(notes)))
        self._sentence.setVisible(bool(self._sentence.text()))
        self._show_rows(notes[:_MOST])
        self._shorter.show_sentences()
        self._underline(notes)
        if self._said != count and self._model.is_checked:
            if self._said:
                announce(self, count if notes else self._sentence.text())
            self._said = count

    def _sentence_for(self, count: int) -> str:
        if not self._model.is_checked:
            return self.tr("The letter is being read.")
        if count == 0:
            return self.tr("Nothing to look at again in this letter.")
        if count > _MOST:
            return self.tr("The first %Ln are shown, the others after them.", "", _MOST)
        return ""

    def _show_rows(self, notes: tuple[Noted, ...]) -> None:
        """Keep the rows that stay; the keyboard goes on from where a row went away."""
        focused = next((at for at, row in enumerate(self._rows) if row.has_focus), None)
        while len(self._rows) > len(notes):
            discard(self._rows.pop())
        while len(self._rows) < len(notes):
            row = NoteRow(len(self._rows), self)
            row.fix_wanted.connect(partial(_with_note, self._model.fix, row))
            row.leave_wanted.connect(partial(_with_note, self._model.leave, row))
            row.place_wanted.connect(partial(_with_note, self._model.go_to, row))
            self._rows.append(row)
            self._list.addWidget(row)
            row.show()
        for row, noted in zip(self._rows, notes, strict=True):
            row.show_note(noted)
        if focused is not None and focused >= len(notes):
            if self._rows:
                self._rows[-1].take_focus()
            else:
                self.shown_from.emit(next(iter(self._words.fields.values())))

    def _underline(self, notes: tuple[Noted, ...]) -> None:
        """Mark the places in the text, nowhere else."""
        places: dict[BlockId, list[tuple[int, int]]] = {}
        for one in notes:
            if one.block is not None:
                places.setdefault(one.block.id, []).append(_units(one))
        for block, field in self._words.fields.items():
            field.underline(places.get(block, ()))

    def _go_to(self, noted: Noted) -> None:
        field = self._words.fields.get(noted.block.id) if noted.block is not None else None
        if field is not None:
            self.shown_from.emit(field)
            field.mark(*_units(noted))
            announce(self, messages.check_note_sentence(noted.note))
            return
        row = next((row for row in self._rows if row.noted == noted), None)
        if row is not None:
            self.shown_from.emit(row)
            row.take_focus()

    def _go_to_list(self) -> None:
        """Have the keyboard on the first way out, in sight."""
        first = self._rows[0] if self._rows else self._shorter
        self.shown_from.emit(first)
        first.take_focus()


def _with_note(act: Callable[[Noted], None], row: NoteRow) -> None:
    if row.noted is not None:
        act(row.noted)


def _units(noted: Noted) -> tuple[int, int]:
    """The place as Qt counts: a sign beyond the 65,536 first ones is two units."""
    text = noted.block.text if noted.block is not None else ""
    before = len(text[: noted.start].encode("utf-16-le", "surrogatepass")) // 2
    within = len(text[noted.start : noted.end].encode("utf-16-le", "surrogatepass")) // 2
    return before, before + within
