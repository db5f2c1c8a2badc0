"""What the officials learn about the sender, in one sentence below the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from ... import messages
from ...viewmodels.models import Models
from ...widgets.text import plain


class PrivacyPanel(QFrame):
    """Says it for letter and envelope, warns where own words tell more, and leads to the choice."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("privacy")
        self.setProperty("role", "foot")
        self._models = models
        self._learn = plain("", "quiet", self)
        self._learn.setObjectName("privacySentence")
        self._warning = plain("", "warning", self)
        self._warning.setObjectName("privacyWarning")
        change = QPushButton(self.tr("Change"), self)
        change.setObjectName("privacyChange")
        change.setAccessibleName(self.tr("Change what the officials learn about me"))
        change.setProperty("role", "link")
        grid = QGridLayout(self)
        grid.addWidget(self._learn, 0, 0)
        grid.addWidget(change, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._warning, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        change.clicked.connect(self._change)
        models.words.changed.connect(self._show)
        self._show()

    def _change(self) -> None:
        self._models.house.ask_for_detail("disclosure")

    def _show(self) -> None:
        writing, words = self._models.writing, self._models.words
        self.setVisible(writing.action is not None)
        self._learn.setText(messages.disclosure_meaning(writing.writing.options.disclosure))
        remark, recipient = words.reveals, words.recipient
        who = messages.recipient_name(recipient) if recipient else ""
        self._warning.setText(messages.remark_sentence(remark, who) if remark else "")
        self._warning.setVisible(remark is not None)
