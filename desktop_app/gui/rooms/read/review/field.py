"""One field of the review: its name, its text to be put right, what is doubtful about it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from .....domain.review import holds_lines, is_typed
from ....viewmodels.review import ReviewViewModel
from ....widgets.fields import TextField
from ....widgets.text import field_label, plain, set_state
from .lines import LINE_TYPE, dragged_line
from .names import shown


class ReviewField(QFrame):
    """Marks its lines when it is entered, takes lines that are dropped on it.

    What somebody typed is called their own.
    """

    entered = Signal(str)  # its path

    def __init__(
        self, model: ReviewViewModel, path: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.path = path
        self._model = model
        self.setObjectName(f"field.{path}")
        self.setProperty("role", "reviewField")
        self.setAcceptDrops(holds_lines(path))
        self.text = TextField(f"review.{path}", name, self)
        self.text.installEventFilter(self)
        self._name = field_label(name, self.text, self)
        self._note = plain("", "problem", self)
        self._note.setObjectName(f"note.{path}")
        self._own = plain(self.tr("In your own words, not the sheet's"), "quiet", self)
        self._own.setObjectName(f"own.{path}")
        self._doubt = ""
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(4, 2, 4, 2)
        for widget in (self._name, self._note, self.text, self._own):
            self.rows.addWidget(widget)
        self.text.typed.connect(self._write)
        self.show_note("")

    def show_reading(self, name: str) -> None:
        """Show what stands in the field now, under *name*."""
        reading = self._model.reading
        if reading is not None:
            text = shown(reading, self.path)
            if not self._says(text):
                self.text.show_text(text)
            self._own.setVisible(is_typed(reading, self.path))
            self._describe()
        self._name.setText(name)
        self.text.setAccessibleName(name)

    def show_note(self, text: str) -> None:
        """Say what is doubtful."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._doubt = text
        self._describe()

    def show_selected(self, selected: bool) -> None:
        """Be marked as the field that is looked at."""
        set_state(self, "chosen", "yes" if selected else "no")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be the field that is looked at once the keyboard is in it; show what was taken in."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(self.path)
        elif event.type() is QEvent.Type.FocusOut and watched is self.text:
            self._show_taken()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a line of the sheet."""
        if event.mimeData().hasFormat(LINE_TYPE):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the line."""
        event.acceptProposedAction()
        self._model.edits.put(dragged_line(event.mimeData()), self.path)

    def _write(self, text: str) -> None:
        self._model.edits.write(self.path, text)

    def _show_taken(self) -> None:
        """What was typed may mean something all the same, or nothing at all could be done."""
        if (reading := self._model.reading) is not None:
            self.text.show_text(shown(reading, self.path))

    def _says(self, text: str) -> bool:
        """Whether what stands in the field means *text*: what was just typed stays as it is."""
        typed = _folded(self.text.toPlainText())
        return typed == text or self._model.edits.means(self.path, typed)

    def _describe(self) -> None:
        own = self._own.text() if not self._own.isHidden() else ""
        self.text.setAccessibleDescription(" ".join(one for one in (self._doubt, own) if one))


def _folded(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)
