"""A label for what the writer should know, in the rooms that say so."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QWidget

from ..widgets.text import plain


def remark_label(name: str, parent: QWidget | None = None) -> QLabel:
    """An empty label for `show_sentences`; without any it takes no room."""
    label = plain("", "remarks", parent)
    label.setObjectName(name)
    label.hide()
    return label


def show_sentences(label: QLabel, sentences: Iterable[str]) -> None:
    """Show *sentences*, each once and each a point where they are several; none hide *label*."""
    texts = dict.fromkeys(sentences)
    label.setText("\n".join(f"•  {text}" if len(texts) > 1 else text for text in texts))
    label.setVisible(bool(texts))
