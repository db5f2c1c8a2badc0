"""The colours: paper by day, ink by night, and the system's own where those matter more."""

from PySide6.QtGui import QColor, QPalette

# Plain tables, and not a dataclass: these are read before the first paint, where 15 ms count.
# What each is for: "card" are fields and cards, "desk" is what the page lies on, "faint" is what
# can't be pressed, "line" parts things, "rim" is around what can be filled in or pressed, "edge"
# around what is set off by a soft colour alone, "blue" are links and the main button, "red" is for
# deadlines and warnings only.
Colours = dict[str, str]

LIGHT: Colours = {
    "ground": "#FBF8F2",
    "card": "#FFFFFF",
    "desk": "#EFEAE0",
    "ink": "#1D2733",
    "quiet": "#5A6470",
    "faint": "#5A6470",
    "line": "#DDD5C6",
    "rim": "#8C8473",
    "edge": "transparent",
    "blue": "#1F4E8C",
    "deep_blue": "#173C6D",
    "on_blue": "#FFFFFF",
    "red": "#A81F28",
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
    "faint": "#AAB3BE",
    "line": "#3B4756",
    "rim": "#74849A",
    "edge": "transparent",
    "blue": "#8FB8EC",
    "deep_blue": "#B3CFF3",
    "on_blue": "#11203A",
    "red": "#FF9E97",
    "green": "#93CFA6",
    "amber": "#E9BF68",
    "soft_blue": "#26364B",
    "soft_red": "#47282B",
    "soft_green": "#223A2D",
    "soft_amber": "#40351D",
}
ENOUGH = 4.5  # WCAG 2.2, 1.4.3: of text against what it stands on
_STRONG = 7.0  # 1.4.6
_STRONGEST = 15.0  # black on white has 21
_HALF_LIGHT = 128
_FUSIONS_BLUE = "#308cc6"  # what the style has where the system asks for no accent


def contrast(one: str, other: str) -> float:
    """How well two colours can be told apart: from 1, not at all, to 21, black on white.

    Source: WCAG 2.2, "contrast ratio".
    """
    darker, lighter = sorted(_luminance(QColor(name)) for name in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def is_dark(system: QPalette) -> bool:
    """Whether the system's palette is dark; to ask Qt for its name would load all of Qt."""
    return system.window().color().lightness() < _HALF_LIGHT


def is_high_contrast(system: QPalette) -> bool:
    """Whether *system* can only be a palette for high contrast: one pure ground for everything.

    For systems that don't say so themselves; Qt asks them since 6.10.
    """
    grounds = {brush.color().name() for brush in (system.window(), system.base(), system.button())}
    text = system.windowText().color().name()
    return (
        len(grounds) == 1
        and grounds <= {"#000000", "#ffffff"}
        and contrast(text, *grounds) >= _STRONGEST
    )


def of_system(system: QPalette) -> Colours:
    """The *system*'s own colours for everything, as high contrast wants it.

    Where it has none, and that of the style stands in, black and white take its place.
    """
    ground, ink = system.window().color().name(), system.windowText().color().name()
    if system.accent().color().name() == _FUSIONS_BLUE or contrast(ink, ground) < _STRONG:
        return high_contrast(night=is_dark(system))
    link, blue = system.link().color().name(), system.highlight().color().name()
    on_blue = system.highlightedText().color().name()
    if contrast(blue, on_blue) < _STRONG or contrast(blue, ground) < ENOUGH:
        blue, on_blue = (link if contrast(link, ground) >= _STRONG else ink), ground
    return _plain(ground, ink, blue, on_blue)


def high_contrast(*, night: bool) -> Colours:
    """Black and white, and one colour more for what is chosen."""
    if night:
        return _plain("#000000", "#ffffff", "#ffe100", "#000000")
    return _plain("#ffffff", "#000000", "#00009f", "#ffffff")


def with_accent(colours: Colours, system: QPalette) -> Colours:
    """*colours* with the accent that *system* has, in place of our blue, if it can be read."""
    accent = system.accent().color().name()
    if accent == _FUSIONS_BLUE:
        return colours
    soft = _mixed(accent, colours["ground"], share=0.1)
    on_accent = max((colours["ground"], colours["ink"]), key=lambda text: contrast(text, accent))
    grounds = (colours["ground"], colours["card"], soft, on_accent)
    if any(contrast(accent, ground) < ENOUGH for ground in grounds):
        return colours
    new = {"blue": accent, "deep_blue": accent, "on_blue": on_accent, "soft_blue": soft}
    return {**colours, **new}


def is_plain(colours: Colours) -> bool:
    """Whether *colours* are those of high contrast: nothing is there for beauty alone."""
    return colours["soft_blue"] == colours["ground"]


def glyph(text: str) -> str:
    """Which drawings of ticks and arrows go with *text* of that colour: "black" or "white"."""
    return "black" if QColor(text).lightness() < _HALF_LIGHT else "white"


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
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours["faint"]))
    return made


def _plain(ground: str, ink: str, blue: str, on_blue: str) -> Colours:
    """Nothing is told by a soft shade: there are edges instead."""
    grounds = ("ground", "card", "desk", "soft_blue", "soft_red", "soft_green", "soft_amber")
    every = {**dict.fromkeys(LIGHT, ink), **dict.fromkeys(grounds, ground)}
    every["faint"] = _mixed(ink, ground, share=0.7)
    return {**every, "blue": blue, "deep_blue": blue, "on_blue": on_blue}


def _mixed(colour: str, ground: str, *, share: float) -> str:
    """*ground* with so much of *colour* in it."""
    pairs = zip(QColor(colour).getRgb()[:3], QColor(ground).getRgb()[:3], strict=True)  # type: ignore[index] # PySide declares it object
    return "#" + "".join(f"{round(share * one + (1 - share) * other):02x}" for one, other in pairs)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
