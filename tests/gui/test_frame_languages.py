"""Letters in a language without ready sentences, and what of the case they tell."""

import pytest
from builders import a_block, an_action
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from desktop_app.domain.draft import BlockKind, Gender, Ranked
from desktop_app.gui.rooms.page import PagePanel
from desktop_app.gui.rooms.write.coverage import CoveragePanel
from desktop_app.gui.rooms.write.facts import FactsPanel
from desktop_app.gui.rooms.write.language import LanguagePanel
from desktop_app.gui.rooms.write.salutations import SalutationsPanel
from desktop_app.gui.rooms.write.scripted_names import ScriptedNamesPanel
from desktop_app.gui.rooms.write.to_check import ToCheckPanel
from desktop_app.gui.rooms.write.words import WordsPanel
from desktop_app.gui.widgets.fields import Choice, LineField, TextField
from desktop_app.usecases.write_letters import can_be_printed

PATIENCE = 20_000
FIRST_POINT = a_block(BlockKind.CALL, 0)


@pytest.fixture
def show(models, qtbot):
    """Shows a panel, and waits until the letters are in *language* and looked at."""

    def shown(panel, language=None):
        qtbot.addWidget(panel)
        panel.resize(500, 900)
        panel.show()
        models.writing.choose_language(language)
        qtbot.waitUntil(lambda: composed_in(models, language), timeout=PATIENCE)
        return panel

    return shown


def composed_in(models, language):
    answer = models.page.answer
    return answer is not None and answer.request.draft.language == language


def composed_anew(models):
    answer = models.page.answer
    return answer is not None and answer.request.draft == models.writing.writing.draft


def text_of(panel, name):
    return panel.findChild(TextField, name).toPlainText()


def label(panel, name):
    found = panel.findChild(QLabel, name)
    return found.text() if found is not None and found.isVisible() else ""


# ---------------------------------------------------------------- the request


def test_each_point_stands_beside_an_empty_box_to_write_in(models, show, qtbot):
    words = show(WordsPanel(models.words), "ru")
    qtbot.waitUntil(lambda: words.findChild(TextField, "block3") is not None)

    boxes = {box.objectName(): box.toPlainText() for box in words.findChildren(TextField)}

    assert {text for name, text in boxes.items() if name.startswith("block")} == {""}
    assert label(words, "sheetSays3").startswith("The sheet: “Call on them to give him access")
    assert label(words, "sheetSays1").startswith("The sheet: “The authorities of Azerbaijan")


def test_the_request_is_typed_once_for_all_officials_until_one_gets_another(models, show, qtbot):
    words = show(WordsPanel(models.words), "ru")
    qtbot.waitUntil(lambda: words.findChild(TextField, "block2") is not None)
    words.findChild(TextField, "block2").setPlainText("Прошу не выдавать его.")
    models.writing.select(2)
    qtbot.waitUntil(lambda: text_of(words, "block2") == "Прошу не выдавать его.", timeout=PATIENCE)

    words.findChild(QPushButton, "apart2").click()
    words.findChild(TextField, "block2").setPlainText("Прошу Вас, господин Министр.")

    draft = models.writing.writing.draft
    assert draft.text_for(1, FIRST_POINT) == "Прошу не выдавать его."
    assert draft.text_for(2, FIRST_POINT) == "Прошу Вас, господин Министр."

    words.findChild(QPushButton, "back2").click()

    assert models.writing.writing.draft.text_for(2, FIRST_POINT) == "Прошу не выдавать его."


def test_a_point_counts_as_asked_only_when_somebody_typed_it(models, show, qtbot):
    coverage = show(CoveragePanel(models.words), "ru")

    def counts(asked: str) -> None:
        qtbot.waitUntil(
            lambda: label(coverage, "coverageCount").startswith(f"{asked} point"), timeout=PATIENCE
        )

    counts("0 of 2")
    models.writing.write_for_all(FIRST_POINT, "Прошу не выдавать его.")
    counts("1 of 2")
    models.writing.choose_language(None)
    counts("2 of 2")


def test_what_was_typed_for_all_stays_when_the_language_is_another_again(models, show, qtbot):
    words = show(WordsPanel(models.words), "ru")
    models.writing.write_for_all(FIRST_POINT, "Прошу не выдавать его.")
    models.writing.choose_language(None)
    qtbot.waitUntil(lambda: label(words, "suggestion2") != "", timeout=PATIENCE)

    assert text_of(words, "block2") == "Прошу не выдавать его."
    assert label(words, "suggestion2").startswith("Suggested: “I call on you")


# ---------------------------------------------------------------- the frame


def test_the_language_says_that_the_request_is_to_be_typed_and_which_cannot_be_printed(
    models, show
):
    panel = show(LanguagePanel(models.writing), "ru")
    assert "once for all letters" in label(panel, "languageMeaning")
    assert "can't be printed" not in label(panel, "languageMeaning")

    models.writing.choose_language("ja")

    told = "can't be printed here" in label(panel, "languageMeaning")
    assert told is not can_be_printed("ja")


def test_a_language_that_the_sheet_asks_for_and_there_is_nothing_of_is_named(models, show):
    panel = show(LanguagePanel(models.writing))
    assert "Azerbaijani" in label(panel, "languagesUnknown")

    models.writing.open(an_action(case_id="other", languages=("Chinese", "English")))

    assert label(panel, "languagesUnknown") == ""


def test_madam_or_sir_is_asked_beside_the_official_and_changes_the_salutation(models, show, qtbot):
    panel = show(SalutationsPanel(models.writing, models.words), "ru")
    qtbot.waitUntil(lambda: panel.findChild(Choice, "gender1") is not None, timeout=PATIENCE)

    panel.findChild(Choice, "gender1").setCurrentIndex(1)
    qtbot.waitUntil(lambda: composed_anew(models), timeout=PATIENCE)

    assert models.writing.writing.draft.rank_of(1) == Ranked(official=1, gender=Gender.MADAM)
    letter = models.page.answer.mailings[0].letters[0]
    assert letter.salutation == "Уважаемая госпожа Генеральный прокурор!"
    assert panel.isVisible()

    models.writing.undo()

    assert panel.findChild(Choice, "gender1").currentIndex() == 0


def test_nobody_is_asked_about_officials_in_an_english_letter(models, show):
    assert not show(SalutationsPanel(models.writing, models.words)).isVisible()


def test_phrases_to_check_are_shown_until_the_user_accepts_them(models, show, qtbot):
    panel = show(ToCheckPanel(models.writing, models.words), "uk")
    qtbot.waitUntil(lambda: "З повагою," in label(panel, "phrasesToCheck"), timeout=PATIENCE)

    panel.findChild(QPushButton, "phrasesChecked").click()
    qtbot.waitUntil(lambda: not panel.isVisible(), timeout=PATIENCE)

    assert "З повагою," in models.writing.writing.draft.checked_phrases
    models.writing.undo()
    qtbot.waitUntil(panel.isVisible, timeout=PATIENCE)


def test_a_name_is_typed_as_the_letters_language_writes_it(models, show, qtbot):
    panel = show(ScriptedNamesPanel(models.writing), "ru")

    panel.findChild(LineField, "scriptedName0").setText("Мердан Йолбарсов")
    qtbot.waitUntil(lambda: composed_anew(models), timeout=PATIENCE)

    assert models.page.answer.mailings[0].letters[0].subject == "Мердан Йолбарсов"
    models.writing.choose_language("uk")
    assert panel.findChild(LineField, "scriptedName0").text() == ""
    models.writing.choose_language(None)
    assert not panel.isVisible()


def test_a_script_that_cannot_be_set_yet_is_named_in_place_of_the_page(models, show, qtbot):
    if can_be_printed("ja"):
        pytest.skip("this computer has a font for Japanese")
    words = show(WordsPanel(models.words), "ja")
    page = PagePanel(models.page, models.writing)
    qtbot.addWidget(page)
    page.show()

    assert "can't be printed here" in label(page, "pageTrouble")
    qtbot.waitUntil(lambda: text_of(words, "block2") == "", timeout=PATIENCE)  # to be written in
    models.writing.choose_language("ru")
    qtbot.waitUntil(
        lambda: label(page, "pageTrouble") == "" or "name" in label(page, "pageTrouble")
    )


# ---------------------------------------------------------------- what is told


def test_a_fact_is_told_or_not_and_a_key_date_says_its_day(models, show, qtbot):
    panel = show(FactsPanel(models.writing))
    panel.findChild(QCheckBox, "fact2").click()
    qtbot.waitUntil(lambda: composed_anew(models), timeout=PATIENCE)

    facts = models.page.answer.mailings[0].letters[0].blocks[1].text
    assert models.writing.writing.draft.chosen_facts == (0, 1)
    assert "2 March" not in facts
    assert "His lawyer has appealed." in facts
    assert panel.findChild(QCheckBox, "fact2").accessibleDescription().startswith("2 March 2012")

    models.writing.undo()

    assert panel.findChild(QCheckBox, "fact2").isChecked()


def test_another_case_has_its_own_facts(models, show):
    panel = show(FactsPanel(models.writing))

    models.writing.open(an_action(case_id="other", summary="He is held.", case=(), key_dates=()))

    boxes = panel.findChildren(QCheckBox)
    assert [box.accessibleName() for box in boxes if box.objectName()] == ["He is held."]
