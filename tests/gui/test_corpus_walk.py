"""Every sheet there is, walked through the window: opened, put right, taken back, written.

One window for all of them, as somebody has who opens one sheet after another.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap import Furnisher, make_window
from desktop_app.domain.deadline import Open, Unknown
from desktop_app.domain.review import is_typed
from desktop_app.gui.application import keep_no_traces
from desktop_app.gui.messages import problem_sentence
from desktop_app.gui.rooms.read.case import CasePanel
from desktop_app.gui.rooms.read.review.panel import ReviewPanel

from .clipping import settle
from .conftest import ROOT, SAMPLES, collect_crashes
from .modal import answer, choose_path

SEEN = ROOT / "tests" / "reading" / "sheets" / "seen"
CORPUS = ROOT.parent / "shared" / "corpus"
OTHERS = (
    "f1-mail-quoted-sri-lanka.eml",
    "f6-de-aserbaidschan-anwaeltin.html",
    "f7-sv-fatta-pennan-eritrea.txt",
    "stop-action-f2-update.eml",
    "unknown-layout-church-newsletter.txt",
)
SHEETS = (
    *sorted(one for one in CORPUS.glob("*") if one.suffix in (".txt", ".pdf")),
    *sorted(one for one in SAMPLES.glob("*") if one.suffix in (".txt", ".pdf")),
    *(SEEN / name for name in OTHERS),
)
SENDER = {
    "name": "Maud Ellery-Finch",
    "address": ("27 Larkrise Terrace", "Netherhembury"),
    "town": "Netherhembury",
    "country": "GB",
}


@pytest.fixture(scope="module")
def crashed() -> list[BaseException]:
    return []


@pytest.fixture(scope="module")
def house(qapp, crashed) -> Iterator[Furnisher]:
    keep_no_traces()
    furnisher = make_window(qapp, SAMPLES / "first-start.txt", language="en")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "excepthook", sys.excepthook)  # put back at the end
        patch.setattr(threading, "excepthook", threading.excepthook)
        furnisher.finish()
        collect_crashes(crashed)
        furnisher.window.resize(1366, 740)
        furnisher.window.show()
        yield furnisher
    furnisher.window.guard_closing(lambda: True)
    furnisher.window.close()
    furnisher.stop_work()
    furnisher.window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def walk(house, qtbot, crashed) -> Iterator["Walk"]:
    yield Walk(house, qtbot)
    assert crashed == []


def test_all_sheets_of_the_corpus_are_walked_through():
    if not CORPUS.is_dir():
        pytest.skip(f"{CORPUS.name} is not here")
    assert len([one for one in SHEETS if one.parent == CORPUS]) == len(
        list(CORPUS.glob("*.expected.json"))
    )


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)
def test_a_sheet_is_opened_put_right_and_written_or_says_what_is_missing(walk, sheet, tmp_path):
    walk.open(sheet)
    walk.open_review()
    before = walk.model.reading

    walk.put_something_right()
    after = walk.model.reading
    assert after.action != before.action
    walk.writing.undo()
    assert walk.model.reading == before
    walk.writing.redo()
    assert walk.model.reading == after

    walk.type_an_official_in()
    walk.press("reviewDone")
    if walk.can_be_written:
        assert walk.write_letters(tmp_path)
    else:
        assert walk.says_what_is_missing()


class Walk:
    """One way through the window, with its fields and buttons."""

    def __init__(self, house: Furnisher, qtbot: QtBot) -> None:
        assert house.models is not None
        self.window, self.models = house.window, house.models
        self.model, self.writing = house.models.review, house.models.writing
        self._qtbot = qtbot

    def open(self, sheet: Path) -> None:
        self.wait_until(lambda: not self.models.sheet.is_reading)
        with self._qtbot.waitSignal(self.models.sheet.opened, timeout=20_000):
            self.models.sheet.open_file(sheet)

    def open_review(self) -> None:
        self.model.open()
        panel = self.window.findChild(ReviewPanel)
        self.wait_until(lambda: panel.is_complete and panel.isVisible())

    def put_something_right(self) -> None:
        """What the sheet wants most: its last day, a line that is nowhere, who an official is."""
        action = self.model.reading.action
        role = self.window.findChild(QPlainTextEdit, "review.targets.0.role")
        if isinstance(action.deadline, Unknown):
            self.window.findChild(QRadioButton, "deadlineOpen").click()
            assert isinstance(self.model.reading.action.deadline, Open)
        elif self.model.loose:
            self.model.select_field("background")
            lines = self.window.findChild(QListWidget, "looseLines")
            lines.setCurrentRow(0)
            QTest.keyClick(lines, Qt.Key.Key_Return)
        elif role is not None:
            role.setPlainText("Minister of Beekeeping")
        else:
            self.window.findChild(QPlainTextEdit, "review.title").setPlainText("A BEEKEEPER")

    def type_an_official_in(self) -> None:
        """Somebody whom no sheet has, and take them back again."""
        before = self.model.reading
        number, unplaced = len(before.action.targets), before.unplaced
        self.press("add.targets")
        for key, text in (
            ("postal_lines", "Minister of Beekeeping\n1 Hive Street\nLumen"),
            ("salutation", "Dear Minister"),
        ):
            name = f"review.targets.{number}.{key}"
            self.window.findChild(QPlainTextEdit, name).setPlainText(text)
        typed = self.model.reading
        assert typed.action.targets[number].role == "Minister of Beekeeping"
        assert typed.unplaced == unplaced
        assert is_typed(typed, f"targets.{number}.postal_lines")
        while self.model.reading != before:
            assert self.writing.can_undo
            self.writing.undo()

    def press(self, name: str) -> None:
        self.window.findChild(QPushButton, name).click()
        settle()

    @property
    def can_be_written(self) -> bool:
        action = self.model.reading.action
        return bool(action.targets and (action.calls or action.model_letter))

    def write_letters(self, folder: Path) -> bool:
        """Whether each official got a letter as PDF, saved as it is from the Send room."""
        self.writing.write_sender(**SENDER)
        answer(QFileDialog, choose_path(folder))
        with self._qtbot.waitSignal(self.models.pack.letters_exported, timeout=20_000):
            self.models.pack.prepare_to_save()
        letters = list(folder.glob("*.pdf"))
        recipients = self.model.reading.action.targets
        return len(letters) > len(recipients) and all(
            one.read_bytes().startswith(b"%PDF-") for one in letters
        )

    def says_what_is_missing(self) -> bool:
        """Whether the case says so where it is read."""
        panel = self.window.findChild(CasePanel)
        self.wait_until(lambda: panel.is_complete and panel.isVisible())
        said = self.window.findChild(QLabel, "problems")
        missing = [problem_sentence(one) for one in self.model.reading.problems]
        return said.isVisible() and bool(missing) and all(one in said.text() for one in missing)

    def wait_until(self, done: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(done, timeout=20_000)


def test_the_walk_notices_a_window_that_says_nothing(walk):
    walk.open(SEEN / "stop-action-f2-update.eml")
    if walk.model.is_open:
        walk.model.close()
    settle()
    assert walk.says_what_is_missing()
    label = walk.window.findChild(QLabel, "problems")
    assert isinstance(label, QWidget)

    label.setText("")

    assert not walk.says_what_is_missing()
