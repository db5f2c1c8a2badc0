from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop_app.domain.deadline import Known, Open, Unknown
from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.errors import (
    CannotPrintError,
    CannotWriteError,
    KeyCountError,
    KeyringFault,
    KeyringUnusableError,
    NoSuchRecipientError,
    NothingReason,
    NothingToWriteError,
    PrintFault,
    RecoveryCodeError,
    SenderError,
    SenderFault,
    SheetFault,
    SheetUnreadableError,
    StoreTooNewError,
    TooLargeForPaperError,
    TooLittleMemoryError,
    UnprintableCharacterError,
    VaultExistsError,
    VaultInUseError,
    VaultReadOnlyError,
    VaultUnopenableError,
    WriteFault,
)
from desktop_app.domain.letter import EnvelopeSize, LayoutName, Paper
from desktop_app.domain.letter_kind import KindFault, LetterKind
from desktop_app.domain.reading_result import Problem, ProblemKind
from desktop_app.domain.remark import Remark, RemarkKind
from desktop_app.domain.sender import Disclosure
from desktop_app.domain.urgent_action import RecipientKind
from desktop_app.domain.vault import VaultFault
from desktop_app.gui import messages

ERRORS = (
    *(SheetUnreadableError(fault, "Word file") for fault in SheetFault),
    *(SenderError(fault, "town") for fault in SenderFault),
    *(NothingToWriteError(reason) for reason in NothingReason),
    *(CannotWriteError(fault, __file__) for fault in WriteFault),
    *(CannotPrintError(fault) for fault in PrintFault),
    NoSuchRecipientError(7, 4),
    UnprintableCharacterError("☃"),
    TooLargeForPaperError("address"),
    *(KeyringUnusableError(fault) for fault in KeyringFault),
    *(VaultUnopenableError(fault) for fault in VaultFault),
    RecoveryCodeError(),
    RecoveryCodeError((2, 7)),
    VaultInUseError(),
    VaultExistsError(),
    VaultReadOnlyError(),
    StoreTooNewError(found=2, known=1),
    KeyCountError(0, 8),
    TooLittleMemoryError(256),
)


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: f"{type(error).__name__}-{error}")
def test_every_error_is_one_sentence(error):
    sentence = messages.error_sentence(error)

    assert sentence.endswith(".")
    assert ". " not in sentence
    assert "{" not in sentence
    assert len(sentence) > 40


@pytest.mark.parametrize("fault", WriteFault)
def test_what_is_not_saved_or_not_begun_is_one_sentence_and_nothing_is_lost(fault):
    error = CannotWriteError(fault, __file__)

    for sentence in (messages.unsaved_sentence(error), messages.cannot_begin_sentence(error)):
        assert sentence.endswith(".")
        assert ". " not in sentence
        assert "still on the screen" in sentence


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_problem_has_a_sentence(kind):
    assert messages.problem_sentence(Problem(kind=kind)).endswith(".")


_ABOUT = {
    RemarkKind.LEFT_OUT_FOR_LENGTH: "facts about",
    RemarkKind.KIND_NOT_POSSIBLE: "no_fax_number",
}


@pytest.mark.parametrize("kind", RemarkKind)
def test_every_remark_has_a_sentence(kind):
    remark = Remark(kind=kind, number=1, position=0, text=_ABOUT.get(kind, "3"))

    sentence = messages.remark_sentence(remark, "Rashad Q. Elmanov")

    assert sentence
    assert "{" not in sentence


@pytest.mark.parametrize("kind", LetterKind)
def test_every_kind_of_letter_has_a_name_and_one_sentence(kind):
    assert messages.kind_name(kind)
    assert messages.kind_meaning(kind).endswith(".")
    assert ". " not in messages.kind_meaning(kind)


@pytest.mark.parametrize("fault", KindFault)
def test_every_reason_against_a_kind_is_one_sentence(fault):
    assert messages.kind_fault_sentence(fault).endswith(".")


def test_every_choice_has_a_name():
    names = [
        *(messages.disclosure_name(one) for one in Disclosure),
        *(messages.disclosure_meaning(one) for one in Disclosure),
        *(messages.paper_name(one) for one in Paper),
        *(messages.layout_name(one) for one in LayoutName),
        *(messages.envelope_name(one) for one in (*EnvelopeSize, None)),
        *(messages.block_name(BlockId(one)) for one in BlockKind),
        *(messages.what_they_get(one) for one in RecipientKind),
    ]

    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("deadline", "words"),
    [
        (Known(date(2012, 8, 20)), "Today is the last day (20 August 2012)"),
        (Known(date(2012, 8, 24)), "Write until 24 August 2012: 4 day"),
        (Known(date(2012, 8, 19)), "The last day was 19 August 2012, 1 day"),
        (Known(date(2068, 8, 20)), "Write until 20 August 2068: more than"),
        (Open(), "As soon as possible"),
        (Unknown(), "No last day found"),
    ],
)
def test_the_deadline_is_told_with_its_days(qapp, deadline, words):
    assert messages.deadline_text(deadline, date(2012, 8, 20)).startswith(words)


def test_no_last_day_is_told_of_a_sheet_that_wants_no_more_letters(qapp):
    for told in (messages.deadline_text, messages.deadline_badge):
        assert told(Unknown(), date(2012, 8, 20), stopped=True) == "No more letters are wanted"
