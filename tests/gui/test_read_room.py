"""The Read room: the case as a page, its folds, the words explained, the welcome."""

from datetime import date

import pytest
from builders import a_key_date, a_person, a_reading, a_target, an_action, some_options
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from desktop_app.domain.reading_result import Problem, ProblemKind
from desktop_app.gui.rooms.read.case import CasePanel
from desktop_app.gui.rooms.read.case_page import CasePage
from desktop_app.gui.rooms.read.official_cards import OfficialCards
from desktop_app.gui.theme import Theme
from desktop_app.gui.viewmodels.reading import Part
from desktop_app.usecases.open_sheet import open_sheet
from desktop_app.usecases.sample_case import first_start_sheet

from .clipping import clipped, settle
from .conftest import SEED

QUIET = {
    "summary": "A librarian is held for lending books.",
    "case": ("She went on lending the books that she had been told to lock away. " * 4,) * 3,
    "background": ("Many libraries lend books. " * 20,),
}


def a_quiet_action(**changes):
    return an_action(**{"case_id": "quiet", **QUIET, **changes})


@pytest.fixture
def room(models, qtbot, as_before):
    """Shows the room with a reading, drawn to its end: `room(a_reading())`."""
    panel = CasePanel(models)
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    panel.show()

    def show(reading) -> CasePanel:
        models.sheet.reopen(reading)
        models.writing.turn_to(some_options().today)
        finish(qtbot, panel)
        return panel

    return show


def finish(qtbot, panel: CasePanel) -> None:
    qtbot.waitUntil(lambda: panel.is_complete, timeout=20_000)
    settle()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def button(widget: QWidget, name: str) -> QPushButton:
    found = widget.findChild(QPushButton, name)
    assert found is not None, name
    return found


# ---------------------------------------------------------------- the page


def test_the_page_tells_the_case_in_the_order_in_which_it_is_read(room):
    action = a_quiet_action(
        ua_number="45/12",
        index_number="EUR 55/001/2012",
        issued=date(2012, 1, 20),
        people=(a_person(age=34), a_person(name="Leyla Yolbarsova")),
    )
    shown = texts(room(a_reading(action=action)))

    order = [
        "Azerbaijan · UA 45/12 · EUR 55/001/2012 · 20 January 2012 · about",
        "BEEKEEPER AT RISK",
        "Merdan Ataberdiyevich Yolbarsov, aged 34\nLeyla Yolbarsova",
        "Write until 14 March 2012: 42",
        "A librarian is held",
        "Key dates",
        "2 March 2012 (in 30 day",
        "She went on lending",
        "What to ask for",
        "1.",
        "Call on the authorities not to extradite",
        "Whom to write to",
        "Rashad Q. Elmanov, Prosecutor General",
        "Many libraries",
    ]
    found = [next(i for i, text in enumerate(shown) if text.startswith(part)) for part in order]
    assert found == sorted(found)


def test_all_that_comes_from_a_sheet_is_shown_as_it_stands(room):
    markup = "<img src='/etc/hostname'><b>x</b>"
    action = a_quiet_action(
        title=markup,
        country=markup,
        summary=markup,
        case=(markup,),
        calls=(markup,),
        background=(markup,),
        people=(a_person(name=markup),),
        key_dates=(a_key_date(text=markup),),
        targets=(a_target(name=markup),),
    )
    labels = room(a_reading(action=action)).findChildren(QLabel)

    assert sum(markup in label.text() for label in labels) >= 9
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize("percent", [100, 200])
def test_no_line_is_longer_than_is_good_to_read(room, qapp, percent):
    reading = open_sheet(SEED) if SEED.exists() else open_sheet(first_start_sheet())
    panel = room(reading)
    panel._models.reading.open_story()
    theme = Theme(qapp)
    theme.resize_text(percent)
    panel.resize(2600, 700)
    settle()

    longest = []
    for label in panel.findChildren(QLabel):
        if label.isVisible() and label.text() in (*reading.action.case, *reading.action.background):
            longest += line_lengths(label)
    theme.resize_text(100)

    assert max(longest) <= 76
    assert sorted(longest)[len(longest) // 2] >= 50  # and none is needlessly short


def line_lengths(label: QLabel) -> list[int]:
    layout = QTextLayout(label.text(), label.font())
    layout.beginLayout()
    lengths = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.width())
        start = line.textStart()
        lengths.append(len(label.text()[start : start + line.textLength()].rstrip()))
    layout.endLayout()
    return lengths


@pytest.mark.parametrize("width", [560, 1100])
def test_nothing_is_clipped_at_twice_the_size_of_text(room, qapp, width):
    panel = room(a_reading(action=an_action()))
    theme = Theme(qapp)
    theme.resize_text(200)
    panel.resize(width, 500)
    settle()
    found = clipped(panel)
    theme.resize_text(100)

    assert found == []


def test_a_part_that_was_folded_while_the_text_grew_is_not_clipped_when_it_opens(room, qapp):
    panel = room(a_reading(action=an_action(case=an_action().case * 9)))
    theme = Theme(qapp)
    theme.resize_text(200)
    settle()
    button(panel, "openStory").click()
    settle()
    found = clipped(panel)
    theme.resize_text(100)
    settle()

    assert found == []
    assert clipped(panel) == []


def test_the_second_line_of_a_point_hangs_below_the_first(room):
    panel = room(a_reading(action=a_quiet_action(calls=("Call on them. " * 20,) * 11)))

    labels = [panel.findChild(QWidget, f"point{at}").findChildren(QLabel) for at in (9, 10, 11)]
    assert [number.text() for number, _ in labels] == ["\u20079.", "10.", "11."]
    assert all(text.x() > number.geometry().right() for number, text in labels)
    assert len({text.x() for _, text in labels}) == 1


MODEL = (
    "Dear Minister,",
    "I write about a librarian. She is held without trial. I urge you to free her.",
    "Books are to be read. I ask you to let her write home.",
    "Yours sincerely,",
)


def test_what_a_model_letter_asks_is_numbered_in_the_letter(room):
    panel = room(a_reading(action=a_quiet_action(calls=(), model_letter=MODEL)))

    shown = texts(panel)
    start = shown.index("What to ask for")
    assert shown[start + 1 : start + 8] == [
        "The sheet's own letter. What it asks is numbered.",
        "I write about a librarian. She is held without trial.",
        "1.",
        "I urge you to free her.",
        "Books are to be read.",
        "2.",
        "I ask you to let her write home.",
    ]


def test_a_model_letter_in_which_nothing_is_found_is_shown_and_says_so(room):
    model = ("Arvoisa ministeri,", "Kirjoitan teille huolestuneena. Vapauttakaa hänet.")
    shown = texts(room(a_reading(action=a_quiet_action(calls=(), model_letter=model))))

    start = shown.index("What to ask for")
    assert "wasn't found" in shown[start + 1]
    assert shown[start + 2].startswith("Kirjoitan")


def test_key_dates_say_how_far_they_are_away_and_follow_the_day(room, models):
    panel = room(a_reading(action=a_quiet_action()))
    label = panel.findChild(QLabel, "keyDay0")
    assert label.text().startswith("2 March 2012 (in 30 day")

    models.writing.turn_to(date(2012, 3, 2))
    assert label.text() == "2 March 2012 (today)"
    models.writing.turn_to(date(2012, 3, 5))
    assert label.text().startswith("2 March 2012 (3 day")
    models.writing.turn_to(date(2015, 3, 5))
    assert label.text().startswith("2 March 2012 (more than 3 year")


def test_officials_stand_beside_each_other_only_where_no_word_is_cut_off(qtbot):
    cards = OfficialCards()
    qtbot.addWidget(cards)
    for recipient in an_action().recipients():
        cards.add(recipient)

    assert cards.columns(700) == 2
    assert cards.columns(260) == 1
    assert cards.heightForWidth(700) < cards.heightForWidth(260)


def test_problems_of_reading_stand_above_the_case_and_remarks_where_they_are_needed(
    room, models, qtbot
):
    problems = (Problem(kind=ProblemKind.NO_DEADLINE),)
    panel = room(a_reading(problems=problems))
    qtbot.waitUntil(lambda: models.page.answer is not None, timeout=20_000)
    settle()

    def top(name):
        label = panel.findChild(QLabel, name)
        assert label.isVisible(), name
        return label.mapTo(panel.widget(), label.rect().topLeft()).y()

    assert top("problems") < top("caseTitle") < top("remarks") < top("officialRemarks")
    assert "embassy" in panel.findChild(QLabel, "officialRemarks").text()


def test_a_case_of_200_paragraphs_is_built_in_steps_and_whole_as_far_as_its_limit(
    room, models, qtbot
):
    action = a_quiet_action(case=("One paragraph of many.",) * 200)
    panel = room(a_reading(action=a_quiet_action(case_id="before")))
    models.sheet.reopen(a_reading(action=action))

    assert not panel.is_complete
    finish(qtbot, panel)

    shown = texts(panel)
    assert shown.count("One paragraph of many.") == 150
    assert "The rest of this is too long to be shown here." in shown


def test_another_case_opened_while_one_is_being_built_takes_its_place(room, models, qtbot):
    panel = room(a_reading(action=a_quiet_action(case=("One.",) * 200)))
    models.sheet.reopen(a_reading(action=a_quiet_action(case_id="a", case=("Two.",) * 200)))
    models.sheet.reopen(a_reading(action=a_quiet_action(case_id="b", case=("Three.",))))
    finish(qtbot, panel)

    shown = texts(panel)
    assert shown.count("Three.") == 1
    assert not {"One.", "Two."} & set(shown)


# ---------------------------------------------------------------- what may distress


def test_a_case_that_tells_of_torture_is_folded_under_a_calm_note(room):
    panel = room(a_reading())

    assert panel.findChild(QWidget, "distressNote").isVisible()
    assert "“torture”" in panel.findChild(QLabel, "distressWhy").text()
    shown = texts(panel)
    assert not any(text in shown for text in (*an_action().case, *an_action().background))
    assert all(call in shown for call in an_action().calls)
    assert "Rashad Q. Elmanov, Prosecutor General" in shown


def test_a_quiet_case_has_no_note_and_stands_open(room):
    panel = room(a_reading(action=a_quiet_action()))

    assert not panel.findChild(QWidget, "distressNote").isVisible()
    assert QUIET["background"][0] in texts(panel)


def test_the_reader_marks_a_case_and_takes_the_mark_off_again(room):
    panel = room(a_reading(action=a_quiet_action()))

    button(panel, "markDistressing").click()
    settle()
    assert panel.findChild(QWidget, "distressNote").isVisible()
    assert not panel.findChild(QLabel, "distressWhy").isVisible()
    assert QUIET["background"][0] not in texts(panel)
    button(panel, "takeMarkOff").click()
    settle()
    assert not panel.findChild(QWidget, "distressNote").isVisible()
    assert QUIET["background"][0] in texts(panel)


def test_the_story_opens_at_once_or_part_by_part(room):
    panel = room(a_reading())

    button(panel, "caseFold").click()
    settle()
    assert an_action().case[0] in texts(panel)
    assert an_action().background[0] not in texts(panel)
    button(panel, "openStory").click()
    settle()
    assert an_action().background[0] in texts(panel)
    assert not button(panel, "openStory").isVisible()
    assert panel.findChild(QWidget, "distressNote").isVisible()


def test_a_fold_says_its_state_to_those_who_do_not_see_it(room, qtbot):
    panel = room(a_reading())
    fold = button(panel, "caseFold")
    assert fold.accessibleName() == "What happened, folded"

    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Space)

    assert fold.accessibleName() == "What happened, open"


def test_mark_and_folds_come_back_with_the_case_and_stay_in_a_new_shell(room, models, qtbot):
    panel = room(a_reading(action=a_quiet_action()))
    button(panel, "markDistressing").click()
    button(panel, "backgroundFold").click()

    room(a_reading(action=a_quiet_action(case_id="other")))
    assert not panel.findChild(QWidget, "distressNote").isVisible()
    room(a_reading(action=a_quiet_action()))
    anew = CasePanel(models)  # as the shell is made anew for another language
    qtbot.addWidget(anew)
    anew.show()
    finish(qtbot, anew)

    for one in (panel, anew):
        assert one.findChild(QWidget, "distressNote").isVisible()
        assert QUIET["background"][0] in texts(one)
        assert QUIET["case"][0] not in texts(one)


def test_a_fold_goes_back_to_where_it_was_and_the_page_with_it(room):
    panel = room(a_reading(action=a_quiet_action()))
    page = panel.findChild(QWidget, "casePage")
    before = page.height()

    button(panel, "caseFold").click()
    settle()
    folded = page.heightForWidth(page.width())
    button(panel, "caseFold").click()
    settle()

    assert folded < before == page.heightForWidth(page.width())


# ---------------------------------------------------------------- words explained


def test_a_word_of_the_case_opens_to_its_explanation_by_key(room, qtbot):
    panel = room(a_reading())
    word = button(panel, "word_extraditionFold")
    meaning = panel.findChild(QLabel, "meaning_extradition")
    assert not meaning.isVisible()

    word.setFocus()
    qtbot.keyClick(word, Qt.Key.Key_Space)
    settle()

    assert meaning.isVisible()
    assert word.accessibleName() == "extradition, open"
    assert panel.findChild(QPushButton, "word_moratoriumFold") is None


def test_a_case_without_such_words_has_no_list_of_them(room):
    panel = room(a_reading(action=a_quiet_action(title="A COMMUTER", calls=("Write;",))))

    assert panel.findChild(QPushButton, "wordsFold") is None


# ---------------------------------------------------------------- first start, and none


def test_the_welcome_has_three_sentences_and_only_the_first_sample_has_it(room, models, qtbot):
    panel = room(open_sheet(first_start_sheet()))
    card = panel.findChild(QWidget, "welcome")
    assert len(texts(card)) == 3
    assert all(text.count(".") == 1 and text.endswith(".") for text in texts(card))
    with qtbot.waitSignal(models.house.open_wanted):
        button(card, "welcomeOpen").click()

    room(a_reading(action=a_quiet_action()))
    assert panel.findChild(QWidget, "welcome") is None


def test_the_first_sample_is_welcomed_by_its_card_and_not_by_a_notice(models, qtbot):
    with qtbot.waitSignal(models.reading.opened, timeout=20_000):
        models.sheet.open_sample()

    assert models.notices.notice is None
    assert models.reading.is_first_start


def test_without_a_case_the_room_says_what_to_do(models, qtbot, tmp_path):
    panel = CasePanel(models)
    qtbot.addWidget(panel)
    assert panel.findChild(QWidget, "noCase") is not None
    with qtbot.waitSignal(models.house.open_wanted):
        button(panel, "noCaseOpen").click()
    with qtbot.waitSignal(models.house.paste_wanted):
        button(panel, "noCasePaste").click()
    with qtbot.waitSignal(models.reading.opened, timeout=20_000):
        button(panel, "noCaseSample").click()

    qtbot.waitUntil(lambda: panel.findChild(QWidget, "noCase") is None)  # an event later


def test_while_the_first_sheet_is_read_nothing_is_said_and_after_it_failed_what_to_do(
    models, qtbot, tmp_path
):
    models.sheet.open_file(tmp_path / "missing.txt")
    panel = CasePanel(models)
    qtbot.addWidget(panel)
    assert panel.findChild(QWidget, "noCase") is None

    with qtbot.waitSignal(models.sheet.ended, timeout=20_000):
        pass

    assert panel.findChild(QWidget, "noCase") is not None


def test_the_case_that_is_open_stays_when_the_next_sheet_fails(room, models, qtbot, tmp_path):
    panel = room(a_reading(action=a_quiet_action()))
    with qtbot.waitSignal(models.sheet.ended, timeout=20_000):
        models.sheet.open_file(tmp_path / "missing.txt")

    assert panel.findChild(QWidget, "noCase") is None
    assert QUIET["background"][0] in texts(panel)


@pytest.mark.parametrize("reading", [None, a_reading(), a_reading(action=a_quiet_action())])
def test_every_button_has_a_name_and_says_what_it_is(room, models, qtbot, reading):
    panel = room(reading) if reading else CasePanel(models)
    qtbot.addWidget(panel)

    for one in panel.findChildren(QAbstractButton):
        assert one.accessibleName(), one.text()
        assert one.objectName()
        assert not set(one.accessibleName()) & set("▾▸◂")


def test_opening_one_part_leaves_the_others_as_they_are(models):
    models.sheet.reopen(a_reading())

    models.reading.fold(Part.CASE, True)
    assert models.reading.is_open(Part.CASE)
    assert not models.reading.is_open(Part.BACKGROUND)
    assert models.reading.is_story_folded


def test_a_page_that_is_half_built_is_in_no_window_of_its_own(furnisher, qapp):
    reading = furnisher.models.sheet.reading
    page = CasePage(furnisher.models, reading)
    steps = page.build()

    for _ in steps:
        page.show_remarks()
        shown = [one for one in qapp.topLevelWidgets() if one.isVisible()]
        assert shown == [furnisher.window]
    page.deleteLater()
