"""How fast the open window follows: key to picture, from room to room, another language."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMargins, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QStackedWidget, QWidget

from ..gui.preview_thread import PreviewAnswer
from ..gui.viewmodels.house import RoomName
from ..gui.widgets.page_view import PageView
from ..rendering.preview import page_pixels
from ..rendering.render import render_letters
from ..shipped import resource
from .opened import OpenedWindow, PaintWatch, opened_window, tell

_KEYS = 200
_ROUNDS = 10
_TEXT = "I have read about this case, and it stays with me. "
_WAYS = [(a, b) for a in RoomName for b in RoomName if a is not b]


def main() -> None:
    """Measure, and tell all times in milliseconds."""
    with opened_window(resource("samples", "layout-2012.txt")) as opened:
        rooms = _rooms(opened)
        keys, drawing, pixels = _keys(opened)
        tell(
            {
                "rooms": rooms,
                "empty": _empty_paint(opened),
                "keys": keys,
                "drawing": drawing,
                "picture": pixels,
                "language": [_language(opened) for _ in range(5)],
                "complaints": opened.complaints,
            }
        )


def _rooms(opened: OpenedWindow) -> dict[str, list[float]]:
    """Each way from room to room, several times: from the click until the room is painted."""
    times: dict[str, list[float]] = {f"{a.value} → {b.value}": [] for a, b in _WAYS}
    for position in range(_ROUNDS + 1):
        for start, end in _WAYS:
            opened.models.house.go(start)
            opened.rest(0.15)
            step = opened.window.shell.header.steps[end.value]
            spent = _until_painted(opened, opened.find(QStackedWidget, "rooms"), step.click)
            if position:  # the first time a room is made ready to be seen: told apart
                times[f"{start.value} → {end.value}"].append(spent)
    return times


def _until_painted(opened: OpenedWindow, widget: QWidget, act: Callable[[], object]) -> float:
    start = time.perf_counter()
    watch = PaintWatch(widget, lambda: True)
    act()
    opened.wait_until(lambda: watch.painted_at is not None)
    return _since(start, watch)


def _since(start: float, watch: PaintWatch) -> float:
    at = watch.painted_at or start
    watch.deleteLater()
    return (at - start) * 1000


def _empty_paint(opened: OpenedWindow) -> list[float]:
    """An empty widget as large as the rooms, shown: what the system itself needs for that."""
    times = []
    for _ in range(3 * _ROUNDS):
        empty = QWidget(opened.window)
        empty.setGeometry(opened.window.rect().marginsRemoved(QMargins(0, 60, 0, 0)))
        times.append(_until_painted(opened, empty, empty.show))
        empty.hide()
        empty.deleteLater()
        opened.rest(0.05)
    return times


def _keys(opened: OpenedWindow) -> tuple[list[float], list[float], str]:
    """From each key to the picture with its letter, and PDFium drawing such a page."""
    opened.go_to_own_words()
    opened.rest(0.5)
    field = opened.find(QPlainTextEdit, "block0")
    field.setFocus()
    page = opened.find(PageView, "preview")
    keys, drawing = [], []
    for number in range(_KEYS + 1):
        spent = _one_key(opened, field, page, _TEXT[number % len(_TEXT)])
        drawn = _draw_alone(opened)
        if number:  # the first one finds everything cold
            keys.append(spent)
            drawing.append(drawn)
        opened.rest(0.03)
    answer = opened.models.page.answer
    return keys, drawing, _size(answer)


def _size(answer: PreviewAnswer | None) -> str:
    image = answer.image if answer else None
    return f"{image.width}×{image.height}" if image else ""


def _one_key(opened: OpenedWindow, field: QPlainTextEdit, page: PageView, letter: str) -> float:
    models = opened.models
    before = models.writing.writing.draft

    def shows_it() -> bool:
        answer = models.page.answer
        draft = models.writing.writing.draft
        return answer is not None and draft is not before and answer.request.draft is draft

    watch = PaintWatch(page, shows_it)
    start = time.perf_counter()
    key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.postEvent(field, event)
    opened.wait_until(lambda: watch.painted_at is not None)
    return _since(start, watch)


def _draw_alone(opened: OpenedWindow) -> float:
    """PDFium drawing the finished page at the same size; the preview thread waits meanwhile."""
    answer = opened.models.page.answer
    if answer is None or answer.image is None:
        return 0.0
    options = answer.request.options
    pdf = render_letters(answer.mailings[:1], paper=options.paper, layout=options.layout).pdf
    start = time.perf_counter()
    page_pixels(pdf, 0, dpi=answer.image.width / (595.276 / 72))
    return (time.perf_counter() - start) * 1000


def _language(opened: OpenedWindow) -> float:
    """Everything made anew, as for another language."""
    start = time.perf_counter()
    opened.models.house.language_changed.emit()
    watch = PaintWatch(opened.window.shell, lambda: True)
    opened.wait_until(lambda: watch.painted_at is not None)
    spent = _since(start, watch)
    opened.rest(0.3)
    return spent


if __name__ == "__main__":
    main()
