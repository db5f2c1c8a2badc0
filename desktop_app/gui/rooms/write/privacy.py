"""What the officials learn about the sender, in one sentence below the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from ....domain.sender import Disclosure
from ... import messages
from ...viewmodels.models import Models
from ...widgets.text import plain
from ..advice import show_advice


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
        self._advice = plain("", "quiet", self)
        self._advice.setObjectName("advice")
        change = QPushButton(self.tr("Change"), self)
        change.setObjectName("privacyChange")
        change.setAccessibleName(self.tr("Change what the officials learn about me"))
        change.setProperty("role", "link")
        asks = QPushButton(self.tr("Two private questions…"), self)
        asks.setObjectName("privateQuestions")
        asks.setAccessibleName(self.tr("Two private questions"))
        asks.setAccessibleDescription(
            self.tr("About ties to the country. The answers are kept nowhere.")
        )
        asks.setProperty("role", "link")
        grid = QGridLayout(self)
        grid.addWidget(self._learn, 0, 0)
        grid.addWidget(change, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(asks, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._warning, 1, 0, 1, 3)
        grid.addWidget(self._advice, 2, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        change.clicked.connect(self._change)
        asks.clicked.connect(self._ask)
        models.words.changed.connect(self._show)
        self._show()

    def _change(self) -> None:
        self._models.house.ask_for_detail("disclosure")

    def _ask(self) -> None:
        """Ask, and have what the officials learn follow; nothing else hears of the answers."""
        from ...dialogs.private_questions import has_ties  # noqa: PLC0415 - hardly anybody asks

        action = self._models.writing.action
        if action is not None and has_ties(self, action.country or ""):
            self._models.writing.take_options(disclosure=Disclosure.INITIALS)

    def _show(self) -> None:
        writing, words = self._models.writing, self._models.words
        self.setVisible(writing.action is not None)
        show_advice(self._advice, writing, only_faster=True)
        self._learn.setText(messages.disclosure_meaning(writing.writing.options.disclosure))
        remark, recipient = words.reveals, words.recipient
        who = messages.recipient_name(recipient) if recipient else ""
        self._warning.setText(messages.remark_sentence(remark, who) if remark else "")
        self._warning.setVisible(remark is not None)
