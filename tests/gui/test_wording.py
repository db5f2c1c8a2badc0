"""The wording of each point, the model letter, the language of the letters."""

import pytest
from builders import a_block, a_target, an_action
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QRadioButton,
)

from desktop_app.domain.draft import Addressing, BlockKind
from desktop_app.domain.remark import Remark, RemarkKind
from desktop_app.gui import messages
from desktop_app.gui.rooms.write.language import LanguagePanel
from desktop_app.gui.rooms.write.words import WordsPanel
from desktop_app.gui.widgets.fields import TextField

FIRST_POINT, SECOND_POINT = a_block(BlockKind.CALL, 0), a_block(BlockKind.CALL, 1)
MODEL = (
    "Dear Minister,",
    "I write about a beekeeper.",
    "He is held without trial. I urge you to free him. I ask you to let him write home.",
    "Yours sincerely,",
)


@pytest.fixture
def panel(models, qtbot):
    """The words of the first letter of the builders' case; its points are block2 and block3."""
    made = WordsPanel(models.words)
    qtbot.addWidget(made)
    made.resize(500, 900)
    made.show()
    qtbot.waitUntil(lambda: made.findChild(TextField, "block3") is not None, timeout=20_000)
    return made


def said(panel, name: str) -> str:
    """What the label *name* says; empty where it isn't to be seen."""
    label = panel.findChild(QLabel, name)
    return label.text() if label is not None and label.isVisible() else ""


def text_of(panel, name: str) -> str:
    return panel.findChild(TextField, name).toPlainText()


def ways(panel, block: int) -> list[str]:
    """The names of the ways offered for the point in *block*, those that can be seen."""
    start = f"speaksTo{block}"
    return [
        one.objectName().removeprefix(start)
        for one in panel.findChildren(QRadioButton)
        if one.objectName().startswith(start) and one.isVisible()
    ]


def choices_of(models, block):
    return models.words.wording(block).choices


def open_model_letter(models, panel, qtbot) -> None:
    models.writing.open(an_action(case_id="model", calls=(), model_letter=MODEL))
    qtbot.waitUntil(lambda: said(panel, "modelLeft") != "", timeout=20_000)


# ---------------------------------------------------------------- whom a point speaks to


def test_above_a_sentence_stands_what_the_sheet_says(panel):
    assert said(panel, "sheetSays2").startswith("The sheet: “Call on the authorities not to")
    assert text_of(panel, "block2").startswith("I call on you not to")
    assert said(panel, "sheetSays0") == ""


def test_the_ways_to_word_a_point_are_there_when_asked_for_each_with_its_sentence(panel):
    assert panel.findChildren(QRadioButton) == []

    panel.findChild(QPushButton, "speaksTo2").click()

    assert ways(panel, 2) == ["Auto", "Authorities", "AllInYourPower", "AsPrinted"]
    auto = panel.findChild(QRadioButton, "speaksTo2Auto")
    assert auto.isChecked()
    assert auto.accessibleName() == "you (suggested)"
    assert auto.accessibleDescription() == text_of(panel, "block2")
    panel.findChild(QPushButton, "speaksTo2").click()
    assert ways(panel, 2) == []


def test_the_ways_make_the_column_no_wider(panel, qtbot):
    """At 200 % there is no room to spare: what they say wraps."""
    before = panel.minimumSizeHint().width()

    panel.findChild(QPushButton, "speaksTo2").click()

    qtbot.waitUntil(lambda: panel.findChild(QRadioButton, "speaksTo2Auto").height() > 0)
    assert panel.minimumSizeHint().width() <= before


def test_the_keyboard_alone_chooses_and_stays_where_it_is(panel, models, qtbot):
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.findChild(QPushButton, "speaksTo2").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "speaksTo2Auto"

    with qtbot.waitSignal(models.page.composed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)

    assert QApplication.focusWidget().objectName() == "speaksTo2Authorities"
    assert models.writing.writing.draft.addressing(1, 0) is Addressing.AUTHORITIES
    assert text_of(panel, "block2").startswith("I call on the authorities not to")
    assert said(panel, "speaksTo2Now") == "Speaks to: the authorities"

    with qtbot.waitSignal(models.page.composed):
        models.writing.undo()
    assert panel.findChild(QRadioButton, "speaksTo2Auto").isChecked()
    assert text_of(panel, "block2").startswith("I call on you not to")


def test_the_sentence_that_is_offered_is_the_one_that_then_stands_there(panel, models, qtbot):
    panel.findChild(QPushButton, "speaksTo3").click()
    radio = panel.findChild(QRadioButton, "speaksTo3AllInYourPower")
    offered = radio.accessibleDescription()

    with qtbot.waitSignal(models.page.composed):
        radio.click()

    assert text_of(panel, "block3") == offered


def test_a_click_on_the_sentence_chooses_it(panel, models, qtbot):
    panel.findChild(QPushButton, "speaksTo2").click()
    row = panel.findChild(QRadioButton, "speaksTo2Authorities").parentWidget()

    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())

    assert models.writing.writing.draft.addressing(1, 0) is Addressing.AUTHORITIES


def test_own_words_stay_through_a_switch_and_the_new_sentence_is_offered_beside_them(
    panel, models, qtbot
):
    models.writing.write_block(1, FIRST_POINT, "Mine.")
    assert said(panel, "suggestion2").startswith("Suggested: “I call on you")

    models.writing.choose_addressing(1, 0, Addressing.AUTHORITIES)

    qtbot.waitUntil(lambda: "“I call on the authorities" in said(panel, "suggestion2"))
    assert text_of(panel, "block2") == "Mine."
    use = panel.findChild(QPushButton, "back2")
    assert use.text() == "Use the suggested sentence"
    use.click()
    assert text_of(panel, "block2").startswith("I call on the authorities")
    assert said(panel, "suggestion2") == ""
    models.writing.undo()
    assert text_of(panel, "block2") == "Mine."


def test_a_point_kept_as_printed_is_marked_and_said_once(panel, models, qtbot):
    models.writing.choose_addressing(1, 0, Addressing.AS_PRINTED)

    qtbot.waitUntil(lambda: said(panel, "blockNotes2") != "")

    assert said(panel, "blockNotes2").startswith("The sheet's own words: please put them")
    assert said(panel, "sheetSays2") == ""  # the same words stand in the letter
    assert said(panel, "speaksTo2Now") != ""  # the way back


def test_where_no_rule_fits_there_is_nothing_to_choose(panel, models, qtbot):
    models.writing.open(an_action(case_id="odd", calls=("What the beekeeper needs, soon.",)))

    qtbot.waitUntil(lambda: said(panel, "blockNotes2") != "", timeout=20_000)

    assert said(panel, "speaksTo2Now") == ""


def test_a_word_that_may_mean_the_officials_is_named(panel, models, qtbot):
    calls = ("Urge the authorities to publish their report.",)
    models.writing.open(an_action(case_id="unsure", calls=calls, targets=(a_target(),)))

    qtbot.waitUntil(lambda: said(panel, "blockNotes2") != "", timeout=20_000)

    assert "does “their” mean" in said(panel, "blockNotes2")


def test_typing_asks_for_no_wordings_again(panel, models):
    asked = []
    panel.findChild(QPushButton, "speaksTo2").click()
    known = models.words._worded

    for text in ("M", "Mi", "Mine"):
        panel.findChild(TextField, "block3").setPlainText(text)
        asked.append(models.words._worded)

    assert all(one is known for one in asked)
    models.writing.choose_call(1, False)
    assert models.words._worded is not known


# ---------------------------------------------------------------- the model letter


def test_a_model_letter_invites_to_put_it_in_ones_own_words(panel, models, qtbot):
    assert said(panel, "modelLeft") == ""
    open_model_letter(models, panel, qtbot)
    assert said(panel, "modelLeft") == "All 4 paragraph(s) are still the sheet's words."

    models.writing.write_block(1, a_block(BlockKind.PARAGRAPH, 1), "He has had no trial.")
    assert said(panel, "modelLeft") == "3 paragraph(s) of 4 are still the sheet's words."

    models.writing.write_block(1, a_block(BlockKind.PARAGRAPH, 0), "I write for him.")
    for point in (FIRST_POINT, SECOND_POINT):
        models.writing.write_block(1, point, "I ask you to help.")
    assert said(panel, "modelLeft") == "Every paragraph is in your own words."


def test_what_a_model_letter_asks_can_ask_the_authorities_too(panel, models, qtbot):
    open_model_letter(models, panel, qtbot)
    call = next(one for one in models.words.blocks if one.id.kind is BlockKind.CALL)

    assert models.words.speaks_to(call) is Addressing.AUTO
    assert {how for how, _ in choices_of(models, call)} == {
        Addressing.AUTHORITIES,
        Addressing.ALL_IN_YOUR_POWER,
    }
    assert not panel.findChild(QFrame, "modelInvitation").isHidden()
    assert "counts more in your own words" not in said(panel, "notes")  # said by the invitation


# ---------------------------------------------------------------- the language


@pytest.fixture
def language(models, qtbot):
    made = LanguagePanel(models.writing)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def test_letters_are_in_the_language_of_the_sheet_if_nobody_chooses_another(language):
    box = language.findChild(QComboBox, "letterLanguage")

    assert box.currentText() == "The sheet's language (English)"
    offered = [box.itemText(n) for n in range(1, box.count())]
    assert offered[:5] == ["Russian", "German", "French", "Spanish", "Portuguese"]
    assert len(offered) == 21  # Chinese in both its scripts
    assert said(language, "languageMeaning") == ""


def test_in_another_language_it_is_said_what_stays_as_printed(language, models, panel, qtbot):
    models.writing.write_block(1, FIRST_POINT, "Bitte lassen Sie ihn frei.")
    language.findChild(QComboBox, "letterLanguage").setCurrentIndex(2)
    qtbot.waitUntil(lambda: text_of(panel, "block3").startswith("Call on them to give him"))

    assert models.writing.writing.draft.language == "de"
    assert "points stay in English" in said(language, "languageMeaning")
    assert text_of(panel, "block2") == "Bitte lassen Sie ihn frei."
    assert said(panel, "speaksTo3Now") == ""
    assert said(panel, "blockNotes3").startswith("The sheet's own words")

    models.writing.undo()

    assert language.findChild(QComboBox, "letterLanguage").currentIndex() == 0


def test_the_sheet_s_own_language_chosen_by_its_name_is_no_other(language, models):
    models.writing.choose_language("en")

    assert language.findChild(QComboBox, "letterLanguage").currentIndex() == 0
    assert said(language, "languageMeaning") == ""


def test_the_language_belongs_to_its_case_and_is_there_again_with_it(language, models):
    models.writing.choose_language("fr")
    german = ("Fordern Sie die Behörden auf, sie freizulassen und ihnen die Akten zu geben.",)
    models.writing.open(an_action(case_id="another", calls=german))
    box = language.findChild(QComboBox, "letterLanguage")
    assert (box.currentText(), models.writing.writing.draft.language) == (
        "The sheet's language (German)",
        None,
    )

    models.writing.open(an_action())

    assert models.writing.writing.draft.language == "fr"


def test_the_remark_on_a_language_that_is_not_asked_for_names_that_one():
    remark = Remark(kind=RemarkKind.LANGUAGE_NOT_LISTED, text="German")

    assert messages.remark_sentence(remark) == "The sheet doesn't ask for letters in German."
