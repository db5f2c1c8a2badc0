"""Other wordings, block by block, and how much of the letter is the writer's own."""

import pytest
from builders import a_block, an_action, some_options
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from desktop_app.domain.draft import BlockKind
from desktop_app.gui.rooms.write.words import WordsPanel
from desktop_app.gui.viewmodels.writing import WritingViewModel
from desktop_app.gui.widgets.fields import TextField

FIRST_POINT = a_block(BlockKind.CALL, 0)


@pytest.fixture
def panel(models, qtbot):
    """The words of the first letter of the builders' case; its points are block2 and block3."""
    made = WordsPanel(models.words)
    qtbot.addWidget(made)
    made.resize(500, 900)
    made.show()
    qtbot.waitUntil(lambda: made.findChild(TextField, "block3") is not None, timeout=20_000)
    return made


def text_of(panel, name: str) -> str:
    return panel.findChild(TextField, name).toPlainText()


def press(panel, name: str, models, qtbot) -> None:
    with qtbot.waitSignal(models.page.composed):
        panel.findChild(QPushButton, name).click()


def test_another_wording_is_one_press_away_and_undo_brings_the_one_before_back(
    panel, models, qtbot
):
    before = {name: text_of(panel, name) for name in ("block0", "block1", "block2", "block3")}

    press(panel, "otherwise2", models, qtbot)

    after = {name: text_of(panel, name) for name in before}
    assert {name for name in before if before[name] != after[name]} == {"block2"}
    assert after["block2"].endswith(
        "extradite Merdan Yolbarsov, and to release him unless he is "
        "charged with a recognizable crime."
    )
    models.writing.undo()
    qtbot.waitUntil(lambda: text_of(panel, "block2") == before["block2"])


def test_facts_have_one_wording_and_offer_no_other(panel):
    assert panel.findChild(QPushButton, "otherwise0").isVisible()
    assert not panel.findChild(QPushButton, "otherwise1").isVisible()
    assert panel.findChild(QPushButton, "otherwise2").accessibleName() == "Point 1: other wording"


def test_where_somebody_typed_no_other_wording_is_offered_and_their_text_stays(
    panel, models, qtbot
):
    models.writing.write_block(1, FIRST_POINT, "Mine.")
    qtbot.waitUntil(lambda: not panel.findChild(QPushButton, "otherwise2").isVisible())

    models.writing.word_otherwise(1, FIRST_POINT)

    qtbot.wait(50)
    assert text_of(panel, "block2") == "Mine."


def test_the_ways_to_word_a_point_are_in_the_wording_that_is_shown(panel, models, qtbot):
    press(panel, "otherwise2", models, qtbot)
    panel.findChild(QPushButton, "speaksTo2").click()

    auto = panel.findChild(QPushButton, "speaksTo2").parent().findChild(object, "speaksTo2Auto")

    assert auto.accessibleDescription() == text_of(panel, "block2")


# ---------------------------------------------------------------- the number of the writer


def test_a_new_draft_has_the_number_of_who_sits_there_and_a_begun_one_keeps_its_own(qapp):
    writing = WritingViewModel(some_options().today, clock=lambda: 0.0, writer=31)
    writing.open(an_action())
    first = writing.writing.draft

    writing.open(an_action(case_id="another"))
    writing.open(an_action())

    assert first.writer == 31
    assert writing.writing.draft == first
    assert not writing.is_unsaved


def test_undo_says_whose_words_came_back(models, qtbot):
    models.writing.word_otherwise(2, FIRST_POINT)

    with qtbot.waitSignal(models.writing.travelled) as told:
        models.writing.undo()

    assert told.args[1].official == 2


# ---------------------------------------------------------------- mine and the sample's


def test_the_bar_counts_the_words_that_are_the_writers_own(panel, models, qtbot):
    words = panel.findChild(QLabel, "ownWordsWords")
    bar = panel.findChild(QProgressBar, "ownWordsBar")
    assert words.text().endswith("are your own, and that is fine, too.")
    assert bar.value() == 0

    models.writing.write_block(1, FIRST_POINT, "Please let the beekeeper stay.")

    qtbot.waitUntil(lambda: words.text().startswith("5 word"))
    assert bar.value() > 0
    assert bar.accessibleName() == "How many words of the letter are your own"
    assert bar.accessibleDescription() == words.text()


def test_a_copy_has_no_words_of_ones_own_to_count(panel, models, qtbot):
    models.writing.select(3)

    qtbot.waitUntil(lambda: not panel.findChild(QProgressBar, "ownWordsBar").isVisible())
