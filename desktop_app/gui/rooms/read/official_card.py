"""One official as a card: address, numbers, notes."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ....domain.target import Target
from ....domain.urgent_action import Recipient
from ... import messages
from ...widgets.text import copyable, plain


class OfficialCard(QFrame):
    """Shows how one recipient can be reached."""

    def __init__(self, recipient: Recipient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"card{recipient.number}")
        self.setProperty("role", "card")
        self.setAccessibleName(messages.recipient_name(recipient))
        layout = self._layout = QVBoxLayout(self)
        self._name = copyable(messages.recipient_name(recipient), "name", self)
        self._least: dict[str, int] = {}  # by the face: the width of the widest word
        layout.addWidget(self._name)
        gets = self.tr("Gets {what}").format(what=messages.what_they_get(recipient.kind))
        layout.addWidget(plain(gets, "quiet", self))
        for text in self._lines(recipient.target):
            layout.addWidget(copyable(text, "text", self))
        layout.addStretch(1)

    def least_width(self) -> int:
        """The width in which no word is cut off."""
        self._name.ensurePolished()  # it is bold
        face = self._name.font().key()
        if face not in self._least:
            self._least[face] = self._widest_word() + 2 * self.frameWidth() + 2
        edges = self._layout.contentsMargins()
        return self._least[face] + edges.left() + edges.right()

    def _widest_word(self) -> int:
        return max(
            label.fontMetrics().horizontalAdvance(word)
            for label in self.findChildren(QLabel)
            for word in label.text().split()
        )

    def _lines(self, target: Target | None) -> list[str]:
        if target is None:
            return [self.tr("Its address is not in the sheet: it stays blank, to fill in by hand.")]
        lines = ["\n".join(target.postal_lines)]
        notes = dict(target.notes)
        for label, values in (
            (self.tr("Fax"), target.fax),
            (self.tr("Telephone"), target.phone),
            (self.tr("E-mail"), target.email),
            (self.tr("Online"), target.social),
        ):
            lines += [_with_note(f"{label}: {one}", notes.get(one)) for one in values]
        if target.salutation:
            lines.append(self.tr("Salutation: {words}").format(words=target.salutation))
        return [line for line in lines if line]


def _with_note(text: str, note: str | None) -> str:
    return f"{text} ({note})" if note else text
