"""What the writer should know before writing to that country; put away once it was read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...viewmodels.cautions import CautionsViewModel
from ...widgets.button import named_button
from ...widgets.text import copyable, set_state


class CautionPanel(QFrame):
    """Hidden where there is nothing to know; once it was read, only the way back to it is there."""

    def __init__(self, model: CautionsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caution")
        self.setProperty("role", "hint")
        self._model = model
        self._text = copyable("", "text", self)
        self._text.setObjectName("cautionText")
        self._source = copyable("", "quiet", self)
        self._source.setObjectName("cautionSource")
        self._read = named_button("cautionRead", self.tr("I have read this"), self, "small")
        self._again = named_button(
            "cautionAgain", self.tr("What to know before writing to this country"), self, "link"
        )
        layout = QVBoxLayout(self)
        for label in (self._text, self._source):
            layout.addWidget(label)
        for button in (self._read, self._again):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._read.clicked.connect(self._put_away)
        self._again.clicked.connect(self._show_again)
        model.changed.connect(self._show)
        self._show()

    def _put_away(self) -> None:
        self._model.fold(True)
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_again(self) -> None:
        self._model.fold(False)
        self._read.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        texts, is_open = self._model.texts, self._model.is_open
        self.setVisible(bool(texts))
        self._text.setText("\n\n".join(text for text, _ in texts))
        sources = "; ".join(source for _, source in texts)
        self._source.setText(self.tr("Source: {source}.").format(source=sources))
        for widget in (self._text, self._source, self._read):
            widget.setVisible(is_open)
        self._again.setVisible(not is_open)
        set_state(self, "role", "hint" if is_open else "quiet")
