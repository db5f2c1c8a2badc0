"""That the embassy's address is still a blank, with the way to where it is confirmed or pasted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...viewmodels.embassy import EmbassyState
from ...viewmodels.models import Models
from ...widgets.button import named_button
from ...widgets.text import plain

_BLANKS = (EmbassyState.FOUND, EmbassyState.UNKNOWN)


class EmbassyBlankPanel(QFrame):
    """Hidden where an address is printed, or nothing goes to an embassy; never in the way."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("embassyBlank")
        self.setProperty("role", "hint")
        self._model = models.embassy
        self._house = models.house
        said = self.tr(
            "The embassy’s address is printed as a blank: write it in by hand, or enter it before."
        )
        go = named_button("fillInEmbassy", self.tr("Enter the address…"), self, "small")
        layout = QVBoxLayout(self)
        layout.addWidget(plain(said, "text", self))
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignLeading)
        go.clicked.connect(self._go)
        self._model.changed.connect(self._show)
        self._show()

    def _go(self) -> None:
        self._house.ask_for_detail("embassy")

    def _show(self) -> None:
        self.setVisible(self._model.state in _BLANKS)
