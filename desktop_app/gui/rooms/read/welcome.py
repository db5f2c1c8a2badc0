"""The card that greets whoever starts the program for the first time."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...viewmodels.house import HouseViewModel
from ...viewmodels.keeping import Keeping
from ...widgets.text import plain


class WelcomeCard(QFrame):
    """Three sentences, and one button: no tour."""

    def __init__(
        self, house: HouseViewModel, keeping: Keeping, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setProperty("role", "welcome")
        self.setAccessibleName(self.tr("Welcome"))
        layout = QVBoxLayout(self)
        for text in (
            self.tr("Par Avion turns an urgent action sheet into letters that are ready to post."),
            self.tr(
                "Read this invented case, write the letters and send them, or open a sheet of"
                " your own."
            ),
        ):
            layout.addWidget(plain(text, "text", self))
        self._keeping = keeping
        self._promise = plain("", "text", self)
        self._promise.setObjectName("welcomePromise")
        layout.addWidget(self._promise)
        button = QPushButton(self.tr("Open a sheet…"), self)
        button.setObjectName("welcomeOpen")
        button.setAccessibleName(self.tr("Open a sheet"))
        button.setProperty("role", "small")
        button.clicked.connect(house.open_wanted)
        self._keep = QPushButton(self.tr("Keep my letters on this computer…"), self)
        self._keep.setObjectName("welcomeKeep")
        self._keep.setAccessibleName(self._keep.text())
        self._keep.setProperty("role", "link")
        self._keep.clicked.connect(house.keep_wanted)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addWidget(self._keep)
        row.addStretch(1)
        layout.addLayout(row)
        keeping.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        """Promise what holds."""
        kept = self.tr("What you type is kept on this computer, sealed.")
        gone = self.tr("Nothing you type is kept when you close this window.")
        self._promise.setText(kept if self._keeping.is_open else gone)
        self._keep.setVisible(self._keeping.can_begin)
