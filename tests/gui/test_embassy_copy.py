"""Scenario 2 in the whole window: two letters, a copy, and the embassy's note with a copy in it."""

from datetime import date

import pypdfium2
import pytest
from builders import a_sender
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget

from desktop_app.gui import doors
from desktop_app.gui.viewmodels.embassy import EmbassyState
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.usecases.work import CancelToken, silent

from .conftest import SEED

ADDRESS = ("Unter den Linden 63", "10117 Berlin")


def text_of(path) -> str:
    document = pypdfium2.PdfDocument(path.read_bytes())
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def pages_of(path) -> int:
    document = pypdfium2.PdfDocument(path.read_bytes())
    count = len(document)
    document.close()
    return count


def saved(models, folder):
    """The pack of what is chosen and typed, as the window has it made, in *folder*."""
    writing = models.writing.writing
    parts = (models.writing.action, writing.draft, writing.sender, writing.options)
    pack = doors.make_pack(*parts, progress=silent, cancel=CancelToken())
    folder.mkdir()
    doors.export_pack(pack, folder, progress=silent, cancel=CancelToken())
    return folder


@pytest.fixture
def house(furnish, qtbot):
    """The window with the seed in it, on a day before its deadline, and a sender in Germany."""
    made = furnish(SEED)
    sender = a_sender()
    made.models.writing.write_sender(
        name=sender.name, address=sender.address, town=sender.town, country="DE"
    )
    made.models.writing.turn_to(date(2012, 7, 10))
    return made


def press_by_the_keys(house, qtbot, name: str) -> None:
    """Go to the button *name* with Tab, from the first step on, and press it."""
    window = house.window
    window.activateWindow()
    house.models.house.go(RoomName.WRITE)
    steps = window.findChild(QTabWidget, "letter")
    steps.setCurrentIndex(0)
    QApplication.processEvents()
    steps.tabBar().setFocus()
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            QTest.keyClick(focused, Qt.Key.Key_Space)
            return
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    raise AssertionError(name)


def test_the_whole_pack_with_a_blank_until_somebody_has_checked_the_address(house, qtbot, tmp_path):
    models = house.models
    assert models.embassy.state is EmbassyState.FOUND

    blank = saved(models, tmp_path / "blank")
    for name in ("04-embassy.pdf", "04-envelope.pdf"):
        assert "Embassy of the Russian Federation" in text_of(blank / name)
        assert not any(line in text_of(blank / name) for line in ADDRESS)

    press_by_the_keys(house, qtbot, "useEmbassy")
    assert models.embassy.state is EmbassyState.CONFIRMED

    full = saved(models, tmp_path / "full")
    assert sorted(path.name for path in full.glob("0*.pdf")) == [
        "01-envelope.pdf", "01-letter.pdf", "02-envelope.pdf", "02-letter.pdf",
        "03-copy.pdf", "03-envelope.pdf", "04-embassy.pdf", "04-envelope.pdf",
    ]  # fmt: skip
    for name in ("04-embassy.pdf", "04-envelope.pdf"):
        assert all(line in text_of(full / name) for line in ADDRESS)
    assert pages_of(full / "04-embassy.pdf") == 2
    assert "Copy to: " in text_of(full / "01-letter.pdf")
    assert (full / "03-copy.pdf").read_bytes() == (full / "01-letter.pdf").read_bytes()


def test_the_address_can_be_confirmed_without_a_mouse_and_the_keyboard_goes_on(house, qtbot):
    press_by_the_keys(house, qtbot, "useEmbassy")
    QApplication.processEvents()

    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    press_by_the_keys(house, qtbot, "withdrawEmbassy")
    assert house.models.embassy.state is EmbassyState.FOUND
