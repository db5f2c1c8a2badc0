"""A newer sheet of a case: the older draft is marked, what changed is listed, nothing is lost."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from builders import a_block, a_person, a_reading, an_action
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.domain.deadline import Known
from desktop_app.domain.draft import BlockKind
from desktop_app.gui.rooms.read.case_page import CasePage
from desktop_app.gui.rooms.read.review.changes import ChangesPanel
from desktop_app.usecases.compare_cases import is_newer
from desktop_app.usecases.keep_case import keep_case

OPENING, SECOND_POINT = a_block(BlockKind.OPENING), a_block(BlockKind.CALL, 1)
FIRST = a_reading(
    action=an_action(
        case_id="1" * 16,
        ua_number="45/12",
        issued=date(2012, 1, 20),
        people=(a_person(name="Somebody Else"),),
    )
)
CALLS = FIRST.action.calls
SECOND = a_reading(
    action=replace(
        FIRST.action,
        case_id="2" * 16,
        ua_number="45/12",
        update=1,
        issued=date(2012, 2, 20),
        deadline=Known(date(2012, 4, 30)),
        calls=(CALLS[0], "Call on the authorities to tell his family where he is held."),
    )
)
NEWER = "There is a newer sheet of this case"


@pytest.fixture
def written(models):
    """The first sheet, for which something was typed; then the second one was opened."""
    models.sheet.reopen(FIRST)
    models.writing.write_block(1, OPENING, "My own first words.")
    models.writing.write_block(1, SECOND_POINT, "My own words for the second point.")
    models.sheet.reopen(SECOND)
    return models


def changes(models, qtbot) -> ChangesPanel:
    panel = ChangesPanel(models)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def texts(widget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def page(models, reading) -> CasePage:
    made = CasePage(models, reading)
    for _ in made.build():
        pass
    return made


def test_later_is_who_counts_more_updates_or_was_issued_later():
    assert is_newer(SECOND, FIRST)
    assert not is_newer(FIRST, SECOND)
    unnumbered = replace(SECOND, action=replace(SECOND.action, update=None))
    assert is_newer(unnumbered, FIRST)


def test_opening_the_second_sheet_lists_what_changed(written, qtbot):
    written.notices.notice.action()
    said = texts(changes(written, qtbot))

    assert "30 April 2012" in said
    assert f"New: {SECOND.action.calls[1]}" in said
    assert f"No longer there: {CALLS[1]}" in said


def test_nothing_of_the_old_draft_is_overwritten_and_the_new_one_begins_empty(written):
    assert written.writing.writing.draft.own_texts == ()

    old = written.writing.draft_of(FIRST.action.case_id)
    assert [one.text for one in old.own_texts] == [
        "My own first words.",
        "My own words for the second point.",
    ]


def test_words_are_taken_over_one_by_one_and_undo_takes_them_back(written, qtbot):
    written.notices.notice.action()
    panel = changes(written, qtbot)
    assert panel.findChild(QPushButton, "takeOver1") is None  # its point is gone

    panel.findChild(QPushButton, "takeOver0").click()

    draft = written.writing.writing.draft
    assert draft.own_text(1, OPENING) == "My own first words."
    assert draft.case_id == SECOND.action.case_id
    assert panel.findChild(QPushButton, "takeOver0") is None
    written.writing.undo()
    assert written.writing.writing.draft.own_texts == ()
    assert written.writing.draft_of(FIRST.action.case_id).own_texts != ()


def test_what_was_typed_for_the_new_sheet_is_never_offered_to_be_replaced(written, qtbot):
    written.writing.write_block(1, OPENING, "Newer words.")
    written.notices.notice.action()

    assert changes(written, qtbot).findChild(QPushButton, "takeOver0") is None


def test_the_older_case_is_marked_when_it_is_opened_again(written, qtbot):
    written.sheet.reopen(FIRST)

    assert NEWER in written.notices.notice.text
    old_page = page(written, FIRST)
    qtbot.addWidget(old_page)
    assert NEWER in old_page.findChild(QLabel, "newerSheet").text()
    assert written.writing.writing.draft.own_text(1, OPENING) == "My own first words."
    written.notices.notice.action()
    said = texts(changes(written, qtbot))
    assert f"New: {SECOND.action.calls[1]}" in said  # what the newer one has, not the other way


def test_a_case_without_a_newer_sheet_is_not_marked(models, qtbot):
    models.sheet.reopen(FIRST)
    only = page(models, FIRST)
    qtbot.addWidget(only)

    assert only.findChild(QLabel, "newerSheet") is None


def test_a_sheet_that_is_kept_since_long_is_found_again(keeper):
    keep_case(keeper.stores.library, FIRST, datetime(2012, 1, 21, tzinfo=UTC))

    keeper.sheet.reopen(SECOND)

    assert keeper.review.versions.earlier.action.case_id == FIRST.action.case_id
