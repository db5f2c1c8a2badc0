"""What to know about the letter, in calm words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from ....domain.remark import Remark
from ... import messages
from ...widgets.text import plain


def notes_label(name: str, parent: QWidget) -> QLabel:
    """A label for `show_notes`."""
    label = plain("", "remarks", parent)
    label.setObjectName(name)
    label.hide()
    return label


def show_notes(label: QLabel, remarks: Sequence[Remark], who: str) -> None:
    """Show *remarks*, about the letter to *who*, each once; nothing at all where there is none."""
    texts = dict.fromkeys(messages.remark_sentence(one, who) for one in remarks)
    label.setText("\n".join(texts))
    label.setVisible(bool(texts))
