"""Finds the texts of a window that can't be read whole, as sentences that say which and why."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_ROUNDING = 1  # pixels: a size hint is a whole number, a text is not


def clipped(window: QWidget) -> list[str]:
    """What can't be read whole in *window* as it is shown now; what can be scrolled to, can."""
    settle()
    return [
        f"{type(widget).__name__} {widget.objectName()!r} {text!r}: {why}"
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible() and widget.window() is window
        for text, why in _faults(widget)
    ]


def clipped_everywhere(window: QWidget, rooms: tuple[str, ...] = ("read", "write", "send")) -> list:
    """What can't be read whole in any of the rooms of the main *window*, on any tab."""
    found = []
    for room in rooms:
        window.findChild(QAbstractButton, f"{room}Step").click()
        found += clipped(window)
        for tabs in [tabs for tabs in window.findChildren(QTabWidget) if tabs.isVisible()]:
            for step in range(tabs.count()):
                tabs.setCurrentIndex(step)
                found += clipped(window)
    return list(dict.fromkeys(found))


def settle() -> None:
    """Let layouts come to rest, and what is no longer needed go."""
    QTest.qWait(10)


def _faults(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QTabBar():
            yield from _tab_faults(widget)
        case QToolButton() if isinstance(widget.parent(), QTabBar):
            yield "", "tabs have to be scrolled"
        case QScrollArea() if widget.widget() and _NEVER is widget.horizontalScrollBarPolicy():
            if widget.widget().width() > widget.viewport().width() + _ROUNDING:
                yield "", "what is in it is wider than it is"
        case QAbstractButton() if widget.text():
            yield from _button_faults(widget)
        case QLabel() if widget.text():
            yield from _label_faults(widget)


def _tab_faults(bar: QTabBar) -> Iterator[tuple[str, str]]:
    for step in range(bar.count()):
        width = bar.tabRect(step).width()
        needed = bar.fontMetrics().size(_MNEMONIC, bar.tabText(step)).width()
        if needed > width:
            yield bar.tabText(step), f"{width} pixels wide, needs {needed}"


def _button_faults(button: QAbstractButton) -> Iterator[tuple[str, str]]:
    needed = button.fontMetrics().size(_MNEMONIC, button.text()).width()
    if button.width() + _ROUNDING < min(button.minimumSizeHint().width(), needed):
        yield button.text(), f"{button.width()} pixels wide, needs {needed}"
    if button.width() + _ROUNDING < needed:
        yield button.text(), f"its text is {needed} pixels wide, it is {button.width()}"
    yield from _outside(button, button.text())


def _label_faults(label: QLabel) -> Iterator[tuple[str, str]]:
    text = label.text()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() + _ROUNDING < needed:
            yield text, f"{label.height()} pixels high, needs {needed}"
        words = [word for word in text.split() if any(map(str.isalnum, word))]
        longest = max((_width(label, word) for word in words), default=0)
        if longest > label.width() + _ROUNDING:
            yield text, f"{label.width()} pixels wide, one word needs {longest}"
    elif label.width() + _ROUNDING < label.sizeHint().width():
        yield text, f"{label.width()} pixels wide, needs {label.sizeHint().width()}"
    yield from _outside(label, text)


def _outside(widget: QWidget, text: str) -> Iterator[tuple[str, str]]:
    """Beyond the edge of something that holds it; up and down it may scroll, never sideways."""
    scrolls, above = False, widget.parentWidget()
    while above is not None:
        place = widget.mapTo(above, QPoint(0, 0))
        if place.x() < -_ROUNDING or place.x() + widget.width() > above.width() + _ROUNDING:
            yield text, f"beyond the side of {type(above).__name__} {above.objectName()!r}"
            return
        scrolls = scrolls or isinstance(above.parentWidget(), QAbstractScrollArea)
        if not scrolls and place.y() + widget.height() > above.height() + _ROUNDING:
            yield text, f"beyond the foot of {type(above).__name__} {above.objectName()!r}"
            return
        if above.isWindow():
            return
        above = above.parentWidget()


def _width(label: QLabel, word: str) -> int:
    return label.fontMetrics().horizontalAdvance(word)


_MNEMONIC = Qt.TextFlag.TextShowMnemonic
