"""Make the packs of some rows of a batch, each in a folder of its own; in any process."""

from pathlib import Path

from ..domain.errors import (
    AppealError,
    NoSuchRecipientError,
    NothingToWriteError,
    SenderError,
    TooLargeForPaperError,
    UnprintableCharacterError,
)
from ..domain.letter_kind import NOTES
from ..domain.writers import Writer
from ..posting.export import make_folder, remove
from .batch_order import BatchOrder, RowResult, RowState
from .export_pack import export_pack, left_over
from .make_pack import Pack, make_pack
from .whole_marks import begin, finish, is_ours, is_whole, row_made_of

MARK = ".whole.json"
ROW_FAULTS = (
    SenderError,
    NoSuchRecipientError,
    NothingToWriteError,
    UnprintableCharacterError,
    TooLargeForPaperError,
)
"""What is wrong with one row only; a full disk isn't."""


def make_rows(order: BatchOrder, writers: tuple[Writer, ...]) -> tuple[RowResult, ...]:
    """Make what isn't whole yet of the packs of *writers*, and say of each what became of it.

    Raises CannotWriteError, which no other row would escape either.
    """
    shared = order.shared()
    return tuple(_row(order, shared, writer) for writer in writers)


def row_folder(out: Path, number: int) -> Path:
    """The folder of the row with that *number*: 00001 names nobody."""
    return out / f"{number:05}"


def fault(writer: Writer, error: AppealError) -> RowResult:
    """That nothing could be made for *writer*."""
    return RowResult(number=writer.number, line=writer.line, state=RowState.FAULT, error=error)


def _row(order: BatchOrder, shared: str, writer: Writer) -> RowResult:
    folder = row_folder(order.out, writer.number)
    made_of = row_made_of(shared, (writer,))
    if is_whole(folder / MARK, made_of):
        return RowResult(number=writer.number, line=writer.line, state=RowState.WHOLE)
    try:
        composition = order.composed(writer)
        options = order.options_for(writer)
        pack = make_pack(composition, options, alone=order.kind in NOTES)
    except ROW_FAULTS as error:
        return fault(writer, error)
    _save(pack, folder, made_of)
    return RowResult(
        number=writer.number,
        line=writer.line,
        state=RowState.MADE,
        letters=len(composition.mailings),
        remarks=pack.remarks,
    )


def _save(pack: Pack, folder: Path, made_of: str) -> None:
    """Put *pack* into *folder*, from which what an earlier batch made for another row is gone."""
    mark = folder / MARK
    make_folder(folder)
    was_ours = is_ours(mark)
    begin(mark)
    if was_ours:
        remove(folder / name for name in left_over(pack, folder))
    finish(mark, made_of, export_pack(pack, folder))
