import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabWidget, QWidget

from desktop_app.bootstrap import make_window
from desktop_app.gui.application import speak

from .conftest import ROOT, SAMPLES


@pytest.fixture(params=["en", "xx"])
def spoken(request, qapp, compiled):
    before = QLocale()
    translator = speak(qapp, request.param, compiled)
    assert translator is not None
    yield request.param
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def window(spoken, qtbot, qapp):
    made = make_window(qapp, SAMPLES / "layout-2012.txt")
    made.finish()
    qtbot.addWidget(made.window)
    made.window.resize(1366, 740)
    made.window.show()
    qtbot.waitUntil(lambda: made.models.page.answer is not None, timeout=20_000)
    yield made.window
    made.stop_work()


def is_narrow(widget: QWidget) -> bool:
    return widget.width() < widget.sizeHint().width()


def test_every_label_speaks_the_language_and_none_is_clipped(spoken, window, qtbot):
    tabs = window.findChild(QTabWidget, "letter")
    clipped = []
    for step in range(tabs.count()):
        tabs.setCurrentIndex(step)
        clipped += [
            button.text()
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.text() and is_narrow(button)
        ]
        clipped += [
            label.text()
            for label in window.findChildren(QLabel)
            if label.isVisible() and not label.wordWrap() and is_narrow(label)
        ]
    assert clipped == []
    if spoken == "xx":
        named = [window.findChild(QWidget, name) for name in ("open", "save", "print")]
        assert all(button.text().startswith("[") for button in named)
        assert all(tabs.tabText(step).startswith("[") for step in range(tabs.count()))


def test_no_plural_is_missing_in_english():
    tree = ET.parse(ROOT / "translations" / "par_avion_en.ts")  # noqa: S314 - our own
    plurals = [one for one in tree.iter("message") if one.get("numerus") == "yes"]

    assert plurals
    for message in plurals:
        forms = [form.text for form in message.iter("numerusform")]
        assert all(forms), message.findtext("source")
        assert "(s)" not in "".join(forms)
