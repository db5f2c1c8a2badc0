"""What is still missing before the letters can be made, each with the way there."""

from functools import partial

from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ... import messages
from ...viewmodels.models import Models
from ...widgets.tab_order import put_after
from ...widgets.text import discard, plain


class MissingPanel(QFrame):
    """Hidden while nothing is missing."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missing")
        self.setProperty("role", "hint")
        self._house = models.house
        self._page = models.page
        self._shown: tuple[str, ...] = ()
        self._rows: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        heading = self.tr("Before the letters can be made, they need:")
        self._layout.addWidget(plain(heading, "name", self))
        models.page.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        missing = self._page.missing
        self.setVisible(bool(missing))
        if missing == self._shown:
            return
        self._shown = missing
        for row in self._rows:
            discard(row)
        self._rows = [self._row(detail) for detail in missing]
        for row in self._rows:
            self._layout.addWidget(row)
        put_after(self, self._rows)

    def _row(self, detail: str) -> QWidget:
        row = QWidget(self)
        name = messages.detail_name(detail)
        go = QPushButton(self.tr("Fill it in"), row)
        go.setObjectName(f"fillIn_{detail}")
        go.setAccessibleName(self.tr("Fill it in: {detail}").format(detail=name))
        go.setProperty("role", "small")
        go.clicked.connect(partial(self._house.ask_for_detail, detail))
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(plain(name, "text", row), 0, 0)
        grid.addWidget(go, 0, 1)
        grid.setColumnStretch(0, 1)
        return row
