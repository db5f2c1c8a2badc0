"""The way of Tab through what is made later than the things around it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab come to what *widgets* hold, in their order, right after *anchor*.

    Qt puts what is made last at the end of the way, wherever it is to be seen. And it puts nothing
    after what is no stop itself, so *anchor* is one for that moment.
    """
    policy = anchor.focusPolicy()
    anchor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    last = anchor
    for widget in widgets:
        for one in (widget, *widget.findChildren(QWidget)):
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(last, one)
                last = one
    anchor.setFocusPolicy(policy)
