"""The looks: which colours are worn, how large text is, and the one style sheet filled in so."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ..shipped import resource
from .palettes import (
    DARK,
    LIGHT,
    Colours,
    glyph,
    is_dark,
    is_high_contrast,
    is_plain,
    of_system,
    palette,
    with_accent,
)

LEAST_POINTS = 10.5
TEXT_PERCENT = (100, 200)  # the least and the most
TEXT_STEP = 25
_LETTER_FACE = "Gentium Book Plus"
_LENGTHS = (("box", 1.1), ("box_radius", 0.55), ("arrow", 1.0), ("arrow_room", 2.0))
# How large each class of widget is written, the widest class last: it is looked for in no order.
_SIZES = (
    ("TitleLabel", 1.5),
    ("HeadingLabel", 1.2),
    ("HeadingButton", 1.2),
    ("LeadLabel", 1.08),
    ("QuietLabel", 0.95),
    ("QWidget", 1.0),
)


class Theme(QObject):
    """Dresses the application as the system wishes, also when it wishes something else later.

    With *colours* it wears those, whatever the system says.
    """

    changed = Signal()  # colours or sizes; widgets that draw themselves follow

    def __init__(self, app: QApplication, colours: Colours | None = None) -> None:
        super().__init__()
        self._app = app
        self._sheet = resource("style.qss").read_text(encoding="utf-8")
        self._points = max(app.font().pointSizeF(), LEAST_POINTS)
        self._percent = TEXT_PERCENT[0]
        self._complete = False
        self._given = colours
        self._window: QWidget | None = None
        self._system = app.palette()  # a copy; QPalette(…) would load all enums of Qt, 45 ms
        self.colours = colours or _first_colours(self._system)

    def apply(self) -> None:
        """Put the looks on."""
        if self._complete:
            self._app.setPalette(palette(self.colours))
        # Once there is a window, it wears the new sheet over the first one: 0.15 s. The application
        # would dress every widget again for each widget that it is in: 0.9 s (Qt 6.11).
        (self._window or self._app).setStyleSheet(filled(self._sheet, self._names()))
        self._size_text()  # last: a sheet of the application's forgets the fonts of the classes
        self.changed.emit()

    def wear(self, colours: Colours | None) -> None:
        """Wear *colours*, whatever the system says; None: those it wishes."""
        self._given = colours
        self.follow_system()

    def complete(self) -> None:
        """Give the rest of the colours, too: no bare window needs them, and they load all of Qt."""
        self._complete = True
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        if hasattr(hints, "accessibility"):  # from Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self.follow_system)
        before, self.colours = self.colours, self._given or self._wished()
        if before == self.colours:
            self._app.setPalette(palette(self.colours))
        else:
            self.apply()

    def watch(self, window: QWidget) -> None:
        """Dress *window* from now on, and have it tell when the system changes accent or font."""
        from .system_watch import SystemWatch  # noqa: PLC0415 - events load all of Qt's enums

        self._window = window
        SystemWatch(window).changed.connect(self.follow_system)

    def follow_system(self, *_: object) -> None:
        """Look again at what the system wishes, and wear that."""
        from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - 2 ms, not before the first paint

        self._app.setPalette(QPalette())  # ours hides the system's
        self._system = QPalette(self._app.palette())
        system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._points = max(system_font.pointSizeF(), LEAST_POINTS)
        self.colours = self._given or self._wished()
        self.apply()

    def resize_text(self, percent: int) -> None:
        """Show all text at *percent* of the system's size; the letters print as before."""
        least, most = TEXT_PERCENT
        self._percent = min(max(percent, least), most)
        self._size_text()
        self._fit_signs(seen_only=True)
        self.changed.emit()
        QTimer.singleShot(0, partial(self._fit_signs, seen_only=False))  # one thing at a time

    @property
    def percent(self) -> int:
        """The size of the text."""
        return self._percent

    def _wished(self) -> Colours:
        """What the system wishes; to be asked after the first paint only."""
        hints = self._app.styleHints()
        if hasattr(hints, "accessibility"):
            wants_contrast = hints.accessibility().contrastPreference().name == "HighContrast"
            if wants_contrast:
                return of_system(self._system)
        colours = _first_colours(self._system)
        if colours is LIGHT and hints.colorScheme().name == "Dark":
            colours = DARK
        return with_accent(colours, self._system) if colours in (LIGHT, DARK) else colours

    def _size_text(self) -> None:
        """Write every class of widget in its size.

        By Qt's fonts of classes: they reach widgets that a style sheet dresses, which the font of
        the application doesn't, and a tenth of the time of another sheet is enough (Qt 6.11).
        """
        font = self._app.font()
        points = self._points * self._percent / 100
        font.setPointSizeF(points)
        self._app.setFont(font)  # forgets those of the classes
        for kind, factor in _SIZES:
            font.setPointSizeF(max(points * factor, LEAST_POINTS))
            self._app.setFont(font, kind)  # type: ignore[arg-type]  # bytes, say the stubs

    def _fit_signs(self, *, seen_only: bool) -> None:
        """Have boxes and arrows be as large as the text: the style measures them but once.

        A list to choose from keeps its least height until it hears of another style (Qt 6.11).
        """
        # not before the first paint
        from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415
        from PySide6.QtWidgets import (  # noqa: PLC0415
            QAbstractSpinBox,
            QCheckBox,
            QComboBox,
            QRadioButton,
        )

        for window in self._app.topLevelWidgets():
            for kind in (QAbstractSpinBox, QCheckBox, QComboBox, QRadioButton):
                for widget in window.findChildren(kind):
                    is_due = widget.property("signs_percent") != self._percent
                    if is_due and (widget.isVisible() or not seen_only):
                        widget.setProperty("signs_percent", self._percent)
                        widget.style().unpolish(widget)
                        widget.style().polish(widget)
                        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))

    def _names(self) -> dict[str, str]:
        """What stands in the style sheet for each name that begins with an at sign."""
        colours = self.colours
        names = {**colours, "serif": _LETTER_FACE, "icons": resource("icons").as_posix()}
        names["glyph"], names["glyph_on_blue"] = glyph(colours["ink"]), glyph(colours["on_blue"])
        font = self._app.font()
        font.setPointSizeF(self._points)
        em = QFontMetrics(font).height() / QFontInfo(font).pixelSize()  # as a style sheet takes it
        for name, factor in _LENGTHS:
            names[name] = f"{factor / em:.4f}em"
        names["stripe"] = "0px" if is_plain(colours) else "6px"
        return names


def filled(sheet: str, names: dict[str, str]) -> str:
    """*sheet* with every @name replaced; longer names first, as one may begin another."""
    for name in sorted(names, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", names[name])
    return sheet


def load_letter_face() -> None:
    """Have the letters' own face for headings; to be called before the first of them is shown."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - see above

    QFontDatabase.addApplicationFont(str(resource("fonts", "GentiumBookPlus-Bold.ttf")))


def _first_colours(system: QPalette) -> Colours:
    """What can be told before the first paint, from the palette alone."""
    if is_high_contrast(system):
        return of_system(system)
    return DARK if is_dark(system) else LIGHT
