from pathlib import Path

import pytest

from desktop_app.domain.errors import (
    AppealError,
    Cancelled,
    CannotPrintError,
    CannotWriteError,
    KeyringFault,
    KeyringUnusableError,
    NoSuchRecipientError,
    NothingReason,
    NothingToWriteError,
    PrintFault,
    SenderError,
    SenderFault,
    SheetFault,
    SheetUnreadableError,
    StoreTooNewError,
    TooLargeForPaperError,
    UnprintableCharacterError,
    WriteFault,
)

ERRORS = [
    *(SheetUnreadableError(fault, "Word file") for fault in SheetFault),
    *(SenderError(fault, "address") for fault in SenderFault),
    *(NothingToWriteError(reason) for reason in NothingReason),
    *(CannotWriteError(fault, Path("/home/yusup")) for fault in WriteFault),
    *(CannotPrintError(fault) for fault in PrintFault),
    *(KeyringUnusableError(fault) for fault in KeyringFault),
    NoSuchRecipientError(9, 4),
    UnprintableCharacterError("ж"),
    TooLargeForPaperError("address"),
    StoreTooNewError(found=2, known=1),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: f"{type(error).__name__} {error}")
def test_what_an_error_puts_into_a_log_names_no_person_and_no_place(error):
    logged = f"{error!r} {error}"

    assert "yusup" not in logged
    assert "ж" not in logged
    assert "Word" not in logged


def test_stopping_is_a_wish_and_no_error():
    assert not issubclass(Cancelled, AppealError)
