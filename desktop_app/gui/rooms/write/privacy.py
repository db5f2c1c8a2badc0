"""What the officials learn about the sender, in one sentence below the page."""

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ... import messages
from ...viewmodels.models import Models
from ...widgets.button_row import ButtonRow
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
        asks = QPushButton(self.tr("Two private questions…"), self)
        asks.setObjectName("privateQuestions")
        asks.setAccessibleName(self.tr("Two private questions"))
        asks.setAccessibleDescription(
            self.tr("About ties to the country. The answers are kept nowhere.")
        )
        asks.setProperty("role", "link")
        links = ButtonRow((change, asks), self)
        column = QVBoxLayout(self)
        for widget in (self._learn, self._warning, links):
            column.addWidget(widget)
        change.clicked.connect(self._change)
        asks.clicked.connect(self._ask)
        models.words.changed.connect(self._show)
        self._show()

    def _change(self) -> None:
        self._models.house.ask_for_detail("disclosure")

    def _ask(self) -> None:
        from ...dialogs.private_questions import ask_privately  # noqa: PLC0415 - seldom asked for

        ask_privately(self, self._models.writing)

    def _show(self) -> None:
        writing, words = self._models.writing, self._models.words
        self.setVisible(writing.action is not None)
        self._learn.setText(messages.disclosure_meaning(writing.writing.options.disclosure))
        remark, recipient = words.reveals, words.recipient
        who = messages.recipient_name(recipient) if recipient else ""
        self._warning.setText(messages.remark_sentence(remark, who) if remark else "")
        self._warning.setVisible(remark is not None)
