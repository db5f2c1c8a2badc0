"""The way of Tab through what is made later than the things around it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def put_after(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab come to what *widgets* hold, in their order, right after *anchor*.

    Qt puts what is made last at the end of the way, wherever it is to be seen. And it puts nothing
    after what is no stop itself, so *anchor* is one for that moment. What left the window meanwhile
    has no place on the way.
    """
    policy = anchor.focusPolicy()
    anchor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    last = anchor
    for widget in widgets:
        for one in (widget, *widget.findChildren(QWidget)):
            if _is_stop(one) and one.window() is anchor.window():
                QWidget.setTabOrder(last, one)
                last = one
    anchor.setFocusPolicy(policy)


def _is_stop(widget: QWidget) -> bool:
    """Whether Tab comes here; to one of several answers as soon as it is the chosen one."""
    is_answer = isinstance(widget, QAbstractButton) and widget.autoExclusive()
    return is_answer or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
