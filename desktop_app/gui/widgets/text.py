"""Labels for text from outside: always plain, wrapped, and able to be marked and copied."""

from unicodedata import category

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QWidget


class TitleLabel(QLabel):
    """Of the largest text; like the other three, a class by itself for the theme to size."""


class HeadingLabel(QLabel):
    """Over a part of a page."""


class LeadLabel(QLabel):
    """What is to be read first."""


class QuietLabel(QLabel):
    """What needn't be read."""


_CLASSES: dict[str, type[QLabel]] = {
    "title": TitleLabel,
    "code": TitleLabel,
    "heading": HeadingLabel,
    "lead": LeadLabel,
    "person": LeadLabel,
    "quiet": QuietLabel,
    "status": QuietLabel,
}


def plain(text: str, role: str = "text", parent: QWidget | None = None) -> QLabel:
    """A label that shows *text* as it stands; *role* names its look in the style sheet."""
    label = _CLASSES.get(role, QLabel)(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setIndent(0)
    label.setProperty("role", role)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setText(text)
    return label


def with_plain_bullets(text: str) -> str:
    """*text* with a bullet for each sign of private use, which would be seen as a box.

    They are the bullets of a word processor's own font, as good as always.
    """
    return "".join("•" if category(sign) == "Co" else sign for sign in text)


def field_label(text: str, field: QWidget, parent: QWidget) -> QLabel:
    """The name of *field*; the letter behind "&" goes there with Alt."""
    label = plain(text, "field", parent)
    label.setBuddy(field)
    return label


def copyable(text: str, role: str = "text", parent: QWidget | None = None) -> QLabel:
    """Like `plain`, and its text can be marked with the mouse."""
    label = plain(text, role, parent)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setCursor(Qt.CursorShape.IBeamCursor)
    return label


def discard(widget: QWidget) -> None:
    """Take *widget* out of its panel at once, and delete it when that is safe.

    Nobody sees or finds it any more. Until then it stays the panel's child: to lose its parent
    would have all that is in it dressed anew, for a millisecond or two.
    """
    widget.hide()
    for one in (widget, *widget.findChildren(QWidget)):
        one.setObjectName("")
    panel = widget.parentWidget()
    if panel is not None:
        _take_out(widget, panel.layout())
    widget.deleteLater()


def _take_out(widget: QWidget, layout: QLayout | None) -> None:
    """Have *layout*, and those in it, hold no place for *widget*."""
    if layout is None:
        return
    layout.removeWidget(widget)  # does nothing for one in a layout within
    for position in range(layout.count()):
        item = layout.itemAt(position)
        _take_out(widget, item.layout() if item else None)


def set_state(widget: QWidget, name: str, value: str) -> None:
    """Give *widget* the dynamic property *name*, and the look that the style sheet has for it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
