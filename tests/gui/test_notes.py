"""Notes beside the text: scenarios 7 to 10, what is left, and the keys that lead there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from desktop_app.domain.check_note import CheckNote, Reason
from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.lock_level import LockLevel
from desktop_app.gui import messages
from desktop_app.gui.rooms.write.coverage import CoveragePanel
from desktop_app.gui.rooms.write.notes import NotesPanel
from desktop_app.gui.rooms.write.words import WordsPanel
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.storage.draft_form import bytes_of, draft_in
from desktop_app.usecases.open_sheet import open_sheet

from .clipping import clipped
from .conftest import SHEET

OPENING = BlockId(BlockKind.OPENING)
FACTS = BlockId(BlockKind.FACTS)
RUDE = "Your criminal regime will pay."
SENTENCE = (
    "The children of the village where I grew up still tell each other of that long winter{}. "
)
PARAGRAPH = "".join(SENTENCE.format(" and of its snow" * (one % 3)) for one in range(9)).strip()


class Desk:
    """Where somebody writes to the first official of the sample of 2012, notes in sight."""

    def __init__(self, models, window, qtbot):
        self.models, self.window, self.qtbot = models, window, qtbot
        self.panel = window.findChild(NotesPanel)
        self.until_checked()

    @property
    def notes(self) -> list[Reason]:
        return [one.note.reason for one in self.models.notes.notes]

    @property
    def draft(self):
        return self.models.writing.writing.draft

    def field(self, block: BlockId):
        return self.window.findChild(WordsPanel).fields[block]

    def type(self, block: BlockId, text: str) -> None:
        self.field(block).setPlainText(text)
        self.until_checked()

    def until_checked(self) -> None:
        self.qtbot.waitUntil(self._is_checked, timeout=20_000)

    def _is_checked(self) -> bool:
        answer, writing = self.models.page.answer, self.models.writing.writing
        if answer is None or answer.request.draft != writing.draft:
            return False
        return answer.request.sender == writing.sender and self.models.notes.is_up_to_date

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
        self.until_checked()

    def says(self, name: str) -> str:
        return self.window.findChild(QLabel, name).text()


@pytest.fixture(scope="module")
def sample():
    return open_sheet(SHEET, least=LockLevel.NONE)


@pytest.fixture
def desk(models, sample, qtbot) -> Iterator[Desk]:
    """The panels alone."""
    models.writing.open(sample.action, sample)
    window = QWidget()
    qtbot.addWidget(window)
    layout, words = QVBoxLayout(window), WordsPanel(models.words)
    panels = (
        words,
        NotesPanel(models.notes, words),
        CoveragePanel(models.words, notes=models.notes),
    )
    for panel in panels:
        layout.addWidget(panel)
    window.show()
    yield Desk(models, window, qtbot)
    models.notes.stop()


@pytest.fixture
def whole(furnisher, qtbot) -> Desk:
    """The whole window, with the words in front."""
    furnisher.models.house.go(RoomName.WRITE)
    furnisher.window.findChild(QTabWidget, "letter").setCurrentIndex(2)
    return Desk(furnisher.models, furnisher.window, qtbot)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason):
    assert messages.check_note_sentence(CheckNote(reason=reason)).endswith((".", "?"))


def test_a_clean_letter_has_nothing_to_look_at(desk):
    assert desk.notes == []
    assert desk.says("checkNotesSentence") == "Nothing to look at again in this letter."


def test_scenarios_8_to_10_in_the_whole_window(whole):
    before = whole.says("coverageCount")

    whole.type(OPENING, RUDE)
    assert whole.notes == [Reason.INSULT, Reason.THREAT]
    assert whole.says("checkNotesCount") == "Notes (2)"
    assert whole.says("noteWords0") == "“Your criminal regime”"
    assert whole.says("noteWhy1") == "This may be read as a threat: ask instead."
    assert len(whole.field(OPENING).extraSelections()) == 2
    assert all(piece.pages for piece in whole.models.page.pieces)  # nothing is blocked

    whole.type(OPENING, "Please release all prisoners.")
    assert whole.says("noteWhy0") == "This is not asked by this appeal."
    assert whole.says("coverageCount") == before

    whole.type(OPENING, "I am writing to you about Merdan Yolbarsow.")
    whole.press("noteFix0")
    assert whole.notes == []


def test_what_is_left_stays_left_until_undone(desk):
    desk.type(OPENING, RUDE)

    desk.press("noteLeave0")

    assert desk.notes == [Reason.THREAT]
    kept = draft_in(bytes_of(desk.draft), desk.draft.case_id)
    assert kept.left_notes == ((Reason.INSULT, "Your criminal regime"),)
    desk.models.writing.undo()
    desk.until_checked()
    assert desk.notes == [Reason.INSULT, Reason.THREAT]


def test_scenario_9_what_the_sheet_does_not_ask_is_noted_and_coverage_stays(desk):
    before = desk.says("coverageCount")

    desk.type(OPENING, "I am writing to you. Please release all prisoners.")

    assert desk.notes == [Reason.NOT_ASKED]
    assert desk.says("noteWhy0") == "This is not asked by this appeal."
    assert desk.says("coverageCount") == before


def test_scenario_10_a_misspelt_name_is_fixed_in_all_letters_by_one_click(desk):
    desk.models.writing.write_block(2, OPENING, "I write for Merdan Yolbarsow.")
    desk.type(OPENING, "I am writing to you about Merdan Yolbarsow.")
    assert desk.notes == [Reason.NAME_MISSPELT]

    desk.press("noteFix0")

    assert desk.notes == []
    texts = {own.official: own.text for own in desk.draft.own_texts}
    assert texts[1] == "I am writing to you about Merdan Yolbarsov."
    assert texts[2] == "I write for Merdan Yolbarsov."
    desk.models.writing.undo()
    assert all("Yolbarsow" in own.text for own in desk.draft.own_texts)


def test_scenario_7_nine_hundred_words_are_one_page_again_after_four_clicks(whole):
    long = "\n\n".join([PARAGRAPH] * 5)
    assert len(long.split()) > 850
    whole.type(FACTS, long)
    assert whole.models.page.answer.excess_lines > 0
    assert whole.draft.own_text(1, FACTS) == long
    assert whole.models.notes.could_go

    clicks = 0
    while whole.models.page.answer.excess_lines and clicks < 4:
        whole.press("leaveOutAll")
        clicks += 1

    assert whole.models.page.answer.excess_lines == 0
    for _ in range(clicks):
        whole.models.writing.undo()
    assert whole.draft.own_text(1, FACTS) == long


def test_a_sentence_or_its_whole_paragraph_goes_with_one_click(desk):
    desk.type(FACTS, "\n\n".join([PARAGRAPH] * 5))

    desk.press("leaveOut0")
    words = len(desk.draft.own_text(1, FACTS).split())
    desk.press("leaveOutParagraph0")

    assert len((PARAGRAPH * 5).split()) - 30 <= words
    assert desk.draft.own_text(1, FACTS).count("\n\n") == 3


def test_a_point_said_in_other_words_stays_covered_and_one_left_out_does_not(desk):
    call = BlockId(BlockKind.CALL)
    before = desk.says("coverageCount")

    desk.type(call, "Please do not extradite Merdan Yolbarsov, and release him unless charged.")
    assert desk.says("coverageCount") == before
    desk.type(call, "I like bees.")

    assert desk.says("coverageCount") != before


def test_f8_marks_each_place_in_turn_from_wherever_one_is(whole):
    whole.type(OPENING, f"\N{HONEYBEE} {RUDE}")
    with whole.qtbot.waitActive(whole.window):
        whole.window.activateWindow()
    whole.window.findChild(QTabWidget, "letter").setCurrentIndex(0)
    marked = []

    for _ in range(4):
        whole.qtbot.keyClick(whole.window, Qt.Key.Key_F8)
        marked.append(whole.field(OPENING).textCursor().selectedText())

    assert marked == ["\N{HONEYBEE}", "Your criminal regime", "regime will pay", "\N{HONEYBEE}"]
    assert whole.field(OPENING).hasFocus()


def test_from_below_the_words_a_link_leads_to_the_notes(whole):
    whole.type(OPENING, RUDE)
    with whole.qtbot.waitActive(whole.window):
        whole.window.activateWindow()

    whole.press("toNotes")

    assert whole.window.findChild(QPushButton, "toNotes").text().startswith("2 note")
    first = whole.window.findChild(QPushButton, "noteLeave0")
    assert first.hasFocus()
    assert not first.visibleRegion().isEmpty()
    for _ in range(8):
        whole.window.findChild(QAction, "largerAction").trigger()
    whole.qtbot.waitUntil(lambda: clipped(whole.window) == [])


def test_words_typed_since_the_check_are_never_overwritten(desk):
    desk.type(OPENING, "I am writing to you about Merdan Yolbarsow!!!")
    noted = next(one for one in desk.models.notes.notes if one.can_fix)
    desk.field(OPENING).setPlainText("Now something else.")

    desk.models.notes.leave_out(noted)

    assert desk.draft.own_text(1, OPENING) == "Now something else."


def test_every_way_out_is_called_by_its_words(desk):
    desk.type(OPENING, RUDE)

    names = [one.accessibleName() for one in desk.panel.findChildren(QWidget, "noteLeave0")]

    assert names == ["“Your criminal regime”: Leave it"]
