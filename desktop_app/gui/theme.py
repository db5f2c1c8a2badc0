"""The looks: two palettes, and the one style sheet filled in with them."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ..shipped import resource

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

LEAST_POINTS = 10.5
_HALF_LIGHT = 128
_LETTER_FACE = "Gentium Book Plus"


# Plain tables, and not a dataclass: these are read before the first paint, where 15 ms count.
# What each is for: "card" are fields and cards, "desk" is what the page lies on, "blue" are links
# and the main button, "red" is for deadlines and warnings only.
Colours = dict[str, str]

LIGHT: Colours = {
    "ground": "#FBF8F2",
    "card": "#FFFFFF",
    "desk": "#EFEAE0",
    "ink": "#1D2733",
    "quiet": "#5A6470",
    "line": "#DDD5C6",
    "blue": "#1F4E8C",
    "on_blue": "#FFFFFF",
    "red": "#B3202A",
    "green": "#2B6440",
    "amber": "#7F5200",
    "soft_blue": "#E6EDF6",
    "soft_red": "#F9E6E4",
    "soft_green": "#E5F0E6",
    "soft_amber": "#FBEFD3",
}
DARK: Colours = {
    "ground": "#1A222D",
    "card": "#232D3A",
    "desk": "#131A23",
    "ink": "#ECE7DD",
    "quiet": "#AAB3BE",
    "line": "#3B4756",
    "blue": "#8FB8EC",
    "on_blue": "#11203A",
    "red": "#FF9E97",
    "green": "#93CFA6",
    "amber": "#E9BF68",
    "soft_blue": "#26364B",
    "soft_red": "#47282B",
    "soft_green": "#223A2D",
    "soft_amber": "#40351D",
}


class Theme:
    """Dresses the application; asked again when the system turns dark or the text size changes."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._sheet = resource("style.qss").read_text(encoding="utf-8")
        self._points = max(app.font().pointSizeF(), LEAST_POINTS)
        self._percent = 100
        self._complete = False
        self._dark = _wants_dark(app)

    def apply(self, *, dark: bool | None = None) -> None:
        """Put the looks on; *dark* None: as it was, at first as the system has it."""
        self._dark = self._dark if dark is None else dark
        colours = DARK if self._dark else LIGHT
        points = self._points * self._percent / 100
        font = self._app.font()
        font.setPointSizeF(points)
        self._app.setFont(font)
        if self._complete:
            self._app.setPalette(palette(colours))
        names = {**colours, "serif": _LETTER_FACE}
        for name, factor in (("title", 1.5), ("heading", 1.2), ("lead", 1.08), ("quiet", 0.95)):
            names[f"{name}_size"] = f"{max(points * factor, LEAST_POINTS):.1f}pt"
        self._app.setStyleSheet(filled(self._sheet, names))

    def complete(self) -> None:
        """Give the rest of the colours, too: no bare window needs them, and they load all of Qt."""
        self._complete = True
        self._app.setPalette(palette(DARK if self._dark else LIGHT))

    def follow_system(self, scheme: "Qt.ColorScheme") -> None:
        """Turn dark or light with the system."""
        self.apply(dark=scheme.name == "Dark")

    def resize_text(self, percent: int) -> None:
        """Show all text at *percent* of the system's size; the letters print as before."""
        self._percent = min(max(percent, 100), 200)
        self.apply()

    @property
    def percent(self) -> int:
        """The size of the text."""
        return self._percent


def palette(colours: Colours) -> QPalette:
    """The palette for all that the style sheet doesn't reach."""
    made = QPalette(QColor(colours["ground"]))
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours["ground"]),
        (role.WindowText, colours["ink"]),
        (role.Base, colours["card"]),
        (role.AlternateBase, colours["desk"]),
        (role.Text, colours["ink"]),
        (role.Button, colours["card"]),
        (role.ButtonText, colours["ink"]),
        (role.ToolTipBase, colours["card"]),
        (role.ToolTipText, colours["ink"]),
        (role.PlaceholderText, colours["quiet"]),
        (role.Link, colours["blue"]),
        (role.LinkVisited, colours["blue"]),
        (role.Highlight, colours["blue"]),
        (role.HighlightedText, colours["on_blue"]),
        (role.Mid, colours["line"]),
        (role.Accent, colours["blue"]),
    ):
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours["quiet"]))
    return made


def filled(sheet: str, names: dict[str, str]) -> str:
    """*sheet* with every @name replaced; longer names first, as one may begin another."""
    for name in sorted(names, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", names[name])
    return sheet


def load_letter_face() -> None:
    """Have the letters' own face for headings; to be called before the first of them is shown."""
    QFontDatabase.addApplicationFont(str(resource("fonts", "GentiumBookPlus-Bold.ttf")))


def _wants_dark(app: QApplication) -> bool:
    """Whether the system's own palette is dark; to ask for its name would load all of Qt."""
    return app.palette().window().color().lightness() < _HALF_LIGHT
