import re
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from desktop_app.gui.icons import drawing
from desktop_app.gui.palettes import (
    DARK,
    ENOUGH,
    LIGHT,
    contrast,
    high_contrast,
    is_high_contrast,
    of_system,
    with_accent,
)
from desktop_app.gui.theme import LEAST_POINTS, Theme, filled
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.widgets.text import plain
from desktop_app.shipped import resource

_INDICATOR = QStyle.SubElement.SE_CheckBoxIndicator
_LOOKS = {
    "light": LIGHT,
    "dark": DARK,
    "contrast": high_contrast(night=False),
    "contrast at night": high_contrast(night=True),
}
_TEXTS = {  # what is written in which colours on what
    "ground": ("ink", "quiet", "blue", "red", "amber"),
    "card": ("ink", "quiet", "blue"),
    "desk": ("ink", "quiet"),
    "blue": ("on_blue",),
    "deep_blue": ("on_blue",),
    "soft_blue": ("ink", "blue"),
    "soft_green": ("ink", "green"),
    "soft_amber": ("ink", "amber"),
    "soft_red": ("ink", "red"),
}


def a_palette(ground: str, ink: str, *, accent: str = "#308cc6") -> QPalette:
    made = QPalette(QColor(ground))
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        made.setColor(role, QColor(ground))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        made.setColor(role, QColor(ink))
    made.setColor(QPalette.ColorRole.Accent, QColor(accent))
    return made


@pytest.fixture
def theme(qapp):
    """Puts back what the application wore before."""
    palette, font = qapp.palette(), qapp.font()
    yield Theme(qapp)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setStyleSheet(filled(resource("style.qss").read_text("utf-8"), Theme(qapp)._names()))


def test_contrast_is_measured_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)  # just not enough


@pytest.mark.parametrize("look", _LOOKS)
def test_every_text_can_be_read_on_what_it_stands_on(look):
    colours = _LOOKS[look]

    for ground, texts in _TEXTS.items():
        for text in texts:
            assert contrast(colours[text], colours[ground]) >= ENOUGH, (text, ground)


@pytest.mark.parametrize("look", _LOOKS)
def test_what_can_be_filled_in_or_has_the_focus_has_a_border_that_can_be_seen(look):
    colours = _LOOKS[look]

    for border, ground in product(("rim", "blue"), ("ground", "card")):
        assert contrast(colours[border], colours[ground]) >= 3, (border, ground)


def test_high_contrast_wears_the_systems_own_colours():
    colours = of_system(a_palette("#000000", "#00ff00", accent="#ffff00"))

    assert {colours["ground"], colours["card"], colours["soft_red"]} == {"#000000"}
    assert {colours["ink"], colours["red"], colours["line"]} == {"#00ff00"}


def test_high_contrast_over_an_everyday_palette_is_black_and_white():
    assert of_system(a_palette("#efefef", "#333333")) == high_contrast(night=False)


@pytest.mark.parametrize(
    ("ground", "ink", "found"),
    [
        ("#000000", "#ffffff", True),
        ("#000000", "#ffff00", True),
        ("#efefef", "#000000", False),
        ("#202020", "#ffffff", False),
        ("#ffffff", "#444444", False),
    ],
)
def test_only_a_pure_palette_is_taken_for_high_contrast(ground, ink, found):
    assert is_high_contrast(a_palette(ground, ink)) is found


def test_an_accent_that_can_be_read_takes_the_place_of_our_blue():
    worn = with_accent(LIGHT, a_palette("#efefef", "#000000", accent="#6b2f8a"))

    assert worn["blue"] == "#6b2f8a"
    assert contrast(worn["blue"], worn["on_blue"]) >= ENOUGH


@pytest.mark.parametrize("accent", ["#ffd54f", "#308cc6"])  # too pale, and none at all
def test_an_accent_that_cannot_be_read_does_not(accent):
    assert with_accent(LIGHT, a_palette("#efefef", "#000000", accent=accent)) == LIGHT


@pytest.mark.parametrize("look", _LOOKS)
def test_the_style_sheet_has_a_value_for_every_name(theme, look):
    theme.wear(_LOOKS[look])
    sheet = filled(resource("style.qss").read_text("utf-8"), theme._names())

    assert "@" not in sheet
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert resource("icons", path.rpartition("/")[2]).is_file(), path
    assert "font-size" not in sheet  # another size would be another sheet, 0.15 s


def test_texts_have_the_size_of_what_they_are_from_the_first_one_on(furnisher):
    parent = furnisher.window.shell
    labels = {role: plain(role, role, parent) for role in ("title", "heading", "lead", "quiet")}

    for percent in (100, 150, 200):
        furnisher.theme.resize_text(percent)
        sizes = {role: _polished(label).font().pointSizeF() for role, label in labels.items()}
        base = _polished(plain("", "text", parent)).font().pointSizeF()

        assert sizes["title"] > sizes["heading"] > sizes["lead"] > base >= LEAST_POINTS
        assert base >= sizes["quiet"] >= LEAST_POINTS


def test_boxes_and_arrows_and_what_has_them_grow_with_the_text(furnisher, qtbot):
    furnisher.models.house.go(RoomName.WRITE)
    choice = furnisher.window.findChild(QComboBox, "letterLanguage")
    box = furnisher.window.findChild(QCheckBox)
    least, side = choice.minimumSizeHint().height(), _indicator(box)

    furnisher.theme.resize_text(200)

    qtbot.waitUntil(lambda: choice.minimumSizeHint().height() > least * 1.4)
    qtbot.waitUntil(lambda: _indicator(box) > side * 1.8)


def _indicator(box: QCheckBox) -> int:
    option = QStyleOptionButton()
    box.initStyleOption(option)
    return box.style().subElementRect(_INDICATOR, option, box).height()


def _polished(label: QWidget) -> QWidget:
    label.ensurePolished()
    return label


def test_colours_that_were_asked_for_stay_whatever_the_system_does(theme, qapp):
    theme.wear(DARK)
    theme.follow_system()

    assert theme.colours is DARK


def test_the_window_follows_when_the_system_changes(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    theme.complete()
    theme.watch(window)

    with qtbot.waitSignal(theme.changed):
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))


def test_every_icon_can_be_drawn_in_any_colour(qapp):
    for path in resource("icons").glob("*.svg"):
        image = drawing(path.stem, "#ff0000", 24, 2.0, mirrored=False).toImage()
        assert image.width() == 48, path.stem
        if "currentColor" in path.read_text("utf-8"):
            seen = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
            assert "#ff0000" in seen, path.stem


def test_the_headers_buttons_get_icons_in_the_colours_that_are_worn(furnisher):
    header = furnisher.window.shell.header
    before = header.open_button.icon().pixmap(18).toImage()

    furnisher.theme.wear(DARK)

    assert before != header.open_button.icon().pixmap(18).toImage()
    for button in header.findChildren(QAbstractButton):
        assert button.text(), button.objectName()  # an icon never stands alone


def test_another_look_reaches_every_part_of_the_window(furnisher, qtbot):
    window = furnisher.window
    furnisher.theme.wear(high_contrast(night=True))
    seen = window.grab().toImage()
    header = seen.pixelColor(window.width() // 4, window.shell.header.geometry().center().y())

    furnisher.theme.wear(LIGHT)

    assert header.name() == "#000000"
    seen = window.grab().toImage()
    header = seen.pixelColor(window.width() // 4, window.shell.header.geometry().center().y())
    assert header.name().upper() == LIGHT["ground"]


def test_icons_give_way_to_words_where_the_screen_is_narrow(furnisher):
    header = furnisher.window.shell.header
    assert not header.open_button.icon().isNull()
    header.main_button.setText("W" * 300)  # wider than any screen of a test

    furnisher.theme.apply()

    assert all(button.icon().isNull() for button in header.findChildren(QPushButton))
