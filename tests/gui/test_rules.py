"""The rules of an organisation: looked at before they hold, kept with who writes, never harmful."""

import pytest
from builders import a_block
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton

from desktop_app.domain.draft import BlockKind
from desktop_app.domain.rule_pack import RulePack
from desktop_app.domain.sender import Disclosure
from desktop_app.gui.dialogs.rules import RulesDialog
from desktop_app.gui.viewmodels.rules import RulesViewModel
from desktop_app.usecases.rule_packs import rules_named

from .kept_models import models_with, stop

NUMBERS = rules_named("numbers-and-speed")
NARROW = 'format = 1\nname = "Care"\naddress_level = "initials"\n'


@pytest.fixture
def dialog(models, qtbot):
    made = RulesDialog(RulesViewModel(models.writing))
    qtbot.addWidget(made)
    made.show()
    return made


def said(dialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def look_at(dialog, at: int) -> None:
    dialog.findChild(QRadioButton, f"rules{at}").click()


def test_the_packs_that_come_with_the_program_are_offered_and_one_holds(dialog):
    texts = [one.text() for one in dialog.findChildren(QRadioButton)]

    assert texts == ["General", "Numbers and speed", "Personal letters"]
    assert dialog.findChild(QRadioButton, "rules0").isChecked()
    assert not dialog.findChild(QPushButton, "rulesUse").isEnabled()


def test_what_changes_is_said_before_anything_does(models, dialog):
    look_at(dialog, 1)

    changes = said(dialog, "rulesChanges")
    assert "Names stand in CAPITAL letters." in changes
    assert "The officials learn: Name, town and country." in changes
    assert "one envelope to the section office" in changes
    assert models.writing.writing.options.rules == RulePack()

    dialog.findChild(QPushButton, "rulesUse").click()
    assert models.writing.writing.options.rules == NUMBERS
    assert models.writing.writing.options.disclosure is Disclosure.TOWN


def test_leaving_the_dialog_changes_nothing(models, dialog):
    look_at(dialog, 2)
    dialog.findChild(QPushButton, "rulesClose").click()

    assert models.writing.writing.options.rules == RulePack()


def test_a_pack_from_a_file_is_looked_at_and_a_broken_one_leaves_all_as_it_was(
    models, qtbot, tmp_path
):
    model = RulesViewModel(models.writing)
    (tmp_path / "care.toml").write_text(NARROW)
    (tmp_path / "broken.toml").write_text(NARROW + "copies = 3")
    dialog = RulesDialog(model)
    qtbot.addWidget(dialog)

    model.open(tmp_path / "care.toml")
    assert dialog.findChild(QRadioButton, "rules3").isChecked()
    model.open(tmp_path / "broken.toml")

    trouble = said(dialog, "rulesTrouble")
    assert "“copies” has the wrong form (line 4)" in trouble
    assert "The rules stay as they were." in trouble
    assert models.writing.writing.options.rules == RulePack()
    assert dialog.findChild(QRadioButton, "rules3").isChecked()


def test_other_rules_never_tell_more_than_the_writer_chose(models):
    models.writing.choose_options(disclosure=Disclosure.INITIALS)

    for name in ("numbers-and-speed", "personal-letters", "general"):
        models.writing.take_rules(rules_named(name))
        assert models.writing.writing.options.disclosure is Disclosure.INITIALS


def test_what_was_chosen_or_typed_stays_and_an_untouched_draft_follows(models):
    writing = models.writing
    writing.take_rules(NUMBERS)
    followed = writing.writing.draft
    assert followed == writing.begun(writing.action)
    assert not writing.is_unsaved

    writing.write_block(1, a_block(BlockKind.OPENING), "My own words.")
    typed = writing.writing.draft
    writing.take_rules(RulePack())

    assert writing.writing.draft == typed
    assert writing.is_unsaved


def test_undo_never_brings_earlier_rules_back(models):
    models.writing.choose_call(1, False)
    models.writing.take_rules(NUMBERS)

    models.writing.undo()

    assert models.writing.writing.options.rules == NUMBERS
    assert models.writing.writing.options.disclosure is Disclosure.TOWN


def test_rules_are_kept_with_who_writes_and_a_guest_s_are_gone(qapp, keeper, kept, tmp_path):
    keeper.writing.write_sender(name="Ana Perez")
    keeper.writing.take_rules(NUMBERS)
    keeper.profiles.add()
    assert keeper.writing.writing.options.rules == RulePack()
    keeper.profiles.choose(1)

    again = models_with(qapp, kept)
    try:
        assert again.writing.writing.options.rules == NUMBERS
        assert again.writing.writing.options.disclosure is Disclosure.TOWN
    finally:
        stop(again)


def test_the_section_office_of_the_rules_is_asked_unless_there_is_an_own_one(keeper):
    keeper.writing.take_rules(
        RulePack(section_office=keeper.profiles.office.__class__(name="Their Office"))
    )
    assert keeper.profiles.office.name == "Their Office"

    keeper.profiles.write_office(name="My Office")
    assert keeper.profiles.office.name == "My Office"
