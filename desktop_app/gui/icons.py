"""Icons beside words: drawn in the colours that are worn, as sharp as the screen, put on late.

A button says which one it wants by its dynamic property "icon_name", as "printer", or has that of
the command it gives. The drawings are Lucide's, in resources/icons.
"""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QBuffer, QObject, QSize
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QImageReader,
    QPainter,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from ..shipped import resource
from .theme import Theme
from .widgets.steps import Steps

_OF_COMMANDS = {
    "open": "folder-open",
    "paste": "clipboard-paste",
    "save": "save",
    "print": "printer",
    "email": "mail",
    "undo": "undo-2",
    "redo": "redo-2",
    "read": "book-open",
    "write": "pen-line",
    "send": "send",
    "library": "library",
    "find": "search",
    "palette": "search",
    "larger": "a-large-small",
    "new_person": "user-round-plus",
    "next_person": "user-round-plus",
    "quit": "log-out",
}
_POINTING = frozenset({"send", "undo-2", "redo-2", "log-out", "book-open", "library"})
_GAP = 4  # of an icon's width: the style leaves hardly any before the words
_SLACK = 12  # characters: the main button of another room may have a longer text
_SIZE = 1.1  # of the height of a line


class Icons(QObject):
    """Puts icons on whatever wants one in *shell*, and again when the looks change."""

    def __init__(self, theme: Theme, shell: QWidget) -> None:
        super().__init__(shell)
        self._theme = theme
        self._shell = shell
        self._later = Steps(self)
        theme.changed.connect(self.put_on)

    def put_on(self) -> None:
        """Draw those that are seen, for the screen where the window is; the menus' a bit later."""
        for _ in self._on_buttons():
            pass
        self._later.take(self._in_menus(), at_once=False)

    def steps(self) -> Iterator[None]:
        """All of them, one icon at a time: the first time it takes a while."""
        yield from self._on_buttons()
        yield from self._in_menus()

    def _on_buttons(self) -> Iterator[None]:
        ratio, faint = self._shell.devicePixelRatioF(), self._theme.colours["faint"]
        for button in self._shell.findChildren(QAbstractButton):
            if name := button.property("icon_name") or _OF_COMMANDS.get(button.property("command")):
                size = icon_size(button)
                colours = (*self._colours(button), faint)
                button.setIconSize(QSize(size + size // _GAP, size))
                button.setIcon(_icon(name, colours, size, ratio, gap=True))
                yield
        self._leave_header_room()

    def _in_menus(self) -> Iterator[None]:
        ratio, size = self._shell.devicePixelRatioF(), icon_size(self._shell)
        ink, faint = self._theme.colours["ink"], self._theme.colours["faint"]
        for action in self._shell.findChildren(QAction):
            if name := _OF_COMMANDS.get(action.objectName().removesuffix("Action")):
                action.setIcon(_icon(name, (ink, ink, faint), size, ratio))
                yield

    def _leave_header_room(self) -> None:
        """Words come first: no icons in the header where the screen is too narrow for both."""
        header = self._shell.findChild(QWidget, "header")
        if not isinstance(header, QWidget):
            return
        slack = header.fontMetrics().averageCharWidth() * _SLACK
        room = self._shell.screen().availableGeometry().width()
        if header.sizeHint().width() + slack > room:
            for button in header.findChildren(QAbstractButton):
                button.setIcon(QIcon())

    def _colours(self, button: QWidget) -> tuple[str, str]:
        colours = self._theme.colours
        if button.property("role") == "primary":
            return colours["on_blue"], colours["on_blue"]
        if button.property("role") == "step":
            return colours["quiet"], colours["blue"]
        return colours["ink"], colours["ink"]


def icon_size(widget: QWidget) -> int:
    """How large an icon is beside the words of *widget*."""
    return round(QFontMetrics(widget.font()).height() * _SIZE)


@lru_cache(maxsize=256)
def drawing(name: str, colour: str, size: int, ratio: float, *, mirrored: bool) -> QPixmap:
    """The icon *name* in one *colour*, *size* wide and high on a screen of that *ratio*."""
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    buffer = QBuffer()
    buffer.setData(text.replace("currentColor", colour).encode())
    reader = QImageReader(buffer, b"svg")  # not QtSvg: the same, and 7 ms less to import
    reader.setScaledSize(QSize(round(size * ratio), round(size * ratio)))
    drawn = QPixmap.fromImage(reader.read())
    if mirrored:
        drawn = drawn.transformed(QTransform().scale(-1, 1))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def is_mirrored(name: str) -> bool:
    """Whether the icon *name* points where lines go, and they go to the left."""
    return name in _POINTING and QGuiApplication.isRightToLeft()


def _icon(
    name: str, colours: tuple[str, str, str], size: int, ratio: float, *, gap: bool = False
) -> QIcon:
    """An icon for a button: as it is, checked, and when it can't be pressed."""
    plain, checked, disabled = colours
    made, mirrored = QIcon(), is_mirrored(name)
    for colour, mode, state in (
        (plain, QIcon.Mode.Normal, QIcon.State.Off),
        (checked, QIcon.Mode.Normal, QIcon.State.On),
        (disabled, QIcon.Mode.Disabled, QIcon.State.Off),
    ):
        drawn = drawing(name, colour, size, ratio, mirrored=mirrored)
        made.addPixmap(_with_gap(drawn, size, ratio) if gap else drawn, mode, state)
    return made


def _with_gap(drawn: QPixmap, size: int, ratio: float) -> QPixmap:
    """*drawn* with room after it, on the side where the words are."""
    gap = size // _GAP
    wider = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
    wider.setDevicePixelRatio(ratio)
    wider.fill(QColor(0, 0, 0, 0))
    painter = QPainter(wider)
    painter.drawPixmap(gap if QGuiApplication.isRightToLeft() else 0, 0, drawn)
    painter.end()
    return wider
