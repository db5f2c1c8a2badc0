"""Buttons as the window has them: each with a name for whoever can't see it."""

from PySide6.QtWidgets import QPushButton, QWidget


def named_button(name: str, text: str, parent: QWidget, role: str = "") -> QPushButton:
    """A button that shows *text*, and is called so by a screen reader, without the "&" for Alt.

    *role* names its look in the style sheet.
    """
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&", ""))
    if role:
        button.setProperty("role", role)
    return button
