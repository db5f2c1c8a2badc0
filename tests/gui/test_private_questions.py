"""Two private questions narrow what officials learn; the answers themselves are nowhere."""

import pytest
from builders import a_sender
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from desktop_app.domain.sender import Disclosure
from desktop_app.gui.dialogs.private_questions import PrivateQuestions
from desktop_app.gui.rooms.write.privacy import PrivacyPanel

from .modal import answer, press


@pytest.fixture
def panel(models, qtbot):
    made = PrivacyPanel(models)
    qtbot.addWidget(made)
    made.show()
    return made


def say(panel, *boxes: str, button: str = "privateQuestionsGo") -> list[PrivateQuestions]:
    """Tick *boxes* in the dialog and press *button*; the dialogs that were there."""
    seen = []

    def act(dialog):
        seen.append(dialog)
        for box in boxes:
            dialog.findChild(QCheckBox, box).click()
        press(button)(dialog)

    answer(PrivateQuestions, act)
    panel.findChild(QPushButton, "privateQuestions").click()
    return seen


def level(models) -> Disclosure:
    return models.writing.writing.options.disclosure


@pytest.mark.parametrize("yes", [("tiesPeople",), ("tiesTravel",), ("tiesPeople", "tiesTravel")])
def test_a_yes_sets_initials_and_town(models, panel, yes):
    assert say(panel, *yes)

    assert level(models) is Disclosure.INITIALS


def test_no_and_leaving_change_nothing(models, panel):
    say(panel)
    say(panel, "tiesPeople", button="privateQuestionsLeave")

    assert level(models) is Disclosure.FULL


def test_undo_does_not_bring_the_address_back_and_knows_nothing_of_it(models, panel):
    models.writing.choose_call(1, False)
    say(panel, "tiesPeople")
    models.writing.undo()

    assert level(models) is Disclosure.INITIALS
    assert not models.writing.can_undo
    models.writing.redo()
    assert level(models) is Disclosure.INITIALS


def test_whichever_was_answered_all_that_is_kept_is_the_same(qapp, keeper, qtbot):
    """The bytes of the store after each answer: which question it was can't be told from them."""
    keeper.writing.take_sender(a_sender(), Disclosure.FULL, keeper.writing.writing.options.rules)
    panel = PrivacyPanel(keeper)
    qtbot.addWidget(panel)
    panel.show()
    kept = []
    for yes in ("tiesPeople", "tiesTravel"):
        keeper.writing.take_options(disclosure=Disclosure.FULL)
        say(panel, yes)
        kept.append(keeper.stores.keep.senders.all())
        kept.append(keeper.writing.writing)

    assert kept[:2] == kept[2:]
    assert kept[0][0].disclosure is Disclosure.INITIALS


def test_the_next_time_they_are_asked_nothing_is_ticked(models, panel):
    say(panel, "tiesPeople", "tiesTravel")
    ticked = []

    def act(dialog):
        ticked.extend(box.isChecked() for box in dialog.findChildren(QCheckBox))
        press("privateQuestionsLeave")(dialog)

    answer(PrivateQuestions, act)
    panel.findChild(QPushButton, "privateQuestions").click()

    assert ticked == [False, False]
    QApplication.processEvents()
