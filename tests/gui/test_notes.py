"""Notes beside the text: scenarios 7 to 10, what is left, and the keys that lead there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QWidget

from desktop_app.domain.check_note import CheckNote, Reason
from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.gui import messages
from desktop_app.gui.rooms.write.coverage import CoveragePanel
from desktop_app.gui.rooms.write.notes import NotesPanel
from desktop_app.gui.rooms.write.words import WordsPanel
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.storage.draft_form import bytes_of, draft_in

OPENING = BlockId(BlockKind.OPENING)
FACTS = BlockId(BlockKind.FACTS)
RUDE = "Your criminal regime will pay."
SENTENCE = "The children of the village where I grew up still tell each other of that long winter{}. "
PARAGRAPH = "".join(SENTENCE.format(" and of its snow" * (one % 3)) for one in range(9)).strip()


class Desk:
    """A window in which somebody writes, notes in sight."""

    def __init__(self, furnisher, qtbot):
        self.window, self.models, self.qtbot = furnisher.window, furnisher.models, qtbot
        self.models.house.go(RoomName.WRITE)
        tabs = self.window.findChild(QTabWidget, "letter")
        tabs.setCurrentIndex(2)
        self.panel = self.window.findChild(NotesPanel)
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
        models = self.models
        answer = models.page.answer
        is_composed = answer is not None and answer.request.draft == models.writing.writing.draft
        is_composed = is_composed and answer.request.sender == models.writing.writing.sender
        return is_composed and models.notes.is_up_to_date

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.panel.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
        self.until_checked()

    def says(self, name: str) -> str:
        return self.window.findChild(QLabel, name).text()


@pytest.fixture
def desk(furnisher, qtbot) -> Desk:
    return Desk(furnisher, qtbot)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason):
    assert messages.check_note_sentence(CheckNote(reason=reason)).endswith(".") or (
        messages.check_note_sentence(CheckNote(reason=reason)).endswith("?")
    )


def test_a_clean_letter_has_nothing_to_look_at(desk):
    assert desk.notes == []
    assert desk.says("checkNotesSentence") == "Nothing to look at again in this letter."


def test_scenario_8_rude_words_get_two_notes_and_nothing_is_blocked(desk):
    desk.type(OPENING, RUDE)

    assert desk.notes == [Reason.INSULT, Reason.THREAT]
    assert desk.says("checkNotesCount") == "Notes (2)"
    assert desk.says("noteWords0") == "“Your criminal regime”"
    assert desk.says("noteWhy1") == "This may be read as a threat: ask instead."
    assert len(desk.field(OPENING).extraSelections()) == 2
    assert desk.window.findChild(QPushButton, "mainButton") is None or (
        desk.models.page.pieces and desk.models.page.trouble is None
    )


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


def test_scenario_7_nine_hundred_words_are_one_page_again_after_four_clicks(desk):
    long = "\n\n".join([PARAGRAPH] * 5)
    assert len(long.split()) > 850
    desk.type(FACTS, long)
    assert desk.models.page.answer.excess_lines > 0
    assert desk.draft.own_text(1, FACTS) == long
    assert desk.models.notes.could_go

    clicks = 0
    while desk.models.page.answer.excess_lines and clicks < 4:
        desk.press("leaveOutAll")
        clicks += 1

    assert desk.models.page.answer.excess_lines == 0
    for _ in range(clicks):
        desk.models.writing.undo()
    assert desk.draft.own_text(1, FACTS) == long


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
    assert desk.window.findChild(CoveragePanel).isVisible()

    desk.type(call, "Please do not extradite Merdan Yolbarsov, and release him unless charged.")
    assert desk.says("coverageCount") == before
    desk.type(call, "I like bees.")

    assert desk.says("coverageCount") != before


def test_next_note_marks_each_place_in_turn(desk):
    desk.type(OPENING, f"\N{HONEYBEE} {RUDE}")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.window.findChild(QTabWidget, "letter").setCurrentIndex(0)
    marked = []

    for _ in range(4):
        desk.qtbot.keyClick(desk.window, Qt.Key.Key_F8)
        marked.append(desk.field(OPENING).textCursor().selectedText())

    assert marked == ["\N{HONEYBEE}", "Your criminal regime", "regime will pay", "\N{HONEYBEE}"]
    assert desk.field(OPENING).hasFocus()


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
