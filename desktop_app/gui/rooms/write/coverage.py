"""How many of the points the letter asks for: to be seen all the time while writing."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ... import messages
from ...viewmodels.notes import NotesViewModel
from ...viewmodels.words import WordsViewModel
from ...widgets.button import named_button
from ...widgets.text import plain, set_state


class CoveragePanel(QFrame):
    """Counts the points of the selected letter, and names those that are not in it."""

    def __init__(
        self,
        model: WordsViewModel,
        parent: QWidget | None = None,
        *,
        notes: NotesViewModel | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("coverage")
        self.setProperty("role", "foot")
        self._model = model
        self._notes = notes
        self._count = plain("", "name", self)
        self._count.setObjectName("coverageCount")
        self._missing = plain("", "quiet", self)
        self._missing.setObjectName("coverageMissing")
        layout = QVBoxLayout(self)
        layout.addWidget(self._count)
        layout.addWidget(self._missing)
        layout.setSpacing(0)
        self._to_notes = named_button("toNotes", "", self, "link")
        self._to_notes.hide()
        layout.addWidget(self._to_notes, 0, Qt.AlignmentFlag.AlignLeading)
        model.changed.connect(self._show)
        if notes is not None:
            notes.changed.connect(self._show)
            self._to_notes.clicked.connect(notes.show_list)
        self._show()

    def _show(self) -> None:
        asked = self._model.points_asked
        if self._notes is not None:
            asked = self._notes.still_asks(asked)
            self._show_notes(self._notes)
        recipient = self._model.recipient
        self.setVisible(bool(asked) and recipient is not None)
        self._count.setText(self._counted(asked))
        set_state(self._count, "state", "all" if all(asked) else "some")
        name = messages.recipient_name(recipient) if recipient else ""
        self._missing.setText(self._said(asked).format(who=name, points=_numbers(asked)))

    def _show_notes(self, model: NotesViewModel) -> None:
        """The way to the notes, which stand below all words."""
        count, could_go = len(model.notes), len(model.could_go)
        text = self.tr("%Ln note(s) on the letter", "", count)
        if could_go:
            text = self.tr("%Ln sentence(s) could go", "", could_go)
        self._to_notes.setText(text)
        self._to_notes.setAccessibleName(text)
        self._to_notes.setVisible(bool(count or could_go))

    def _counted(self, asked: tuple[bool, ...]) -> str:
        text = self.tr("{asked} of %Ln point(s) asked", "", len(asked))
        return text.format(asked=QLocale().toString(asked.count(True)))

    def _said(self, asked: tuple[bool, ...]) -> str:
        if all(asked):
            return self.tr("The letter to {who} asks for everything.")
        return self.tr("Not in the letter to {who}: point(s) {points}", "", asked.count(False))


def _numbers(asked: tuple[bool, ...]) -> str:
    """The numbers of the points that are not asked for, as people count."""
    locale = QLocale()
    return locale.createSeparatedList(
        [locale.toString(point) for point, is_asked in enumerate(asked, start=1) if not is_asked]
    )
