"""What the window of an envelope would hide or show, said before anything is printed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.remark import RemarkKind
from ... import messages
from ...viewmodels.models import Models
from ..remark_label import remark_label, show_sentences

_OF_WINDOWS = (RemarkKind.WINDOW_TOO_SMALL, RemarkKind.COPY_NEEDS_ENVELOPE)


class WindowsPanel(QWidget):
    """A sentence for each recipient whose letter isn't for an envelope with a window."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = models.page
        self._writing = models.writing
        self._label = remark_label("windowRemarks", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        models.page.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        answer = self._page.answer
        names = {one.number: messages.recipient_name(one) for one in self._writing.recipients}
        told = (one for one in (answer.remarks if answer else ()) if one.kind in _OF_WINDOWS)
        sentences = [messages.remark_sentence(one, names.get(one.number or 0, "")) for one in told]
        show_sentences(self._label, sentences)
        self.setVisible(bool(sentences))
