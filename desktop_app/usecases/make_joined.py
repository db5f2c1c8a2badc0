"""Make one file of the letters of many rows of a batch, and one of their envelopes."""

from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from ..domain.letter import Mailing
from ..domain.options import PackOptions
from ..domain.remark import Remark, RemarkKind
from ..domain.writers import Writer
from ..posting.export import remove, write_whole
from ..rendering.render import render_envelopes, render_letters
from .batch_order import BatchOrder, RowResult, RowState
from .make_rows import ROW_FAULTS, fault
from .whole_marks import begin, finish, is_whole, row_made_of
from .write_letters import Composition


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedFiles:
    """Where the letters of some rows go, where their envelopes, and the mark that both are whole.

    *mark* None: they are few, and made anew each time.
    """

    letters: Path
    envelopes: Path
    mark: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    writer: Writer
    composition: Composition
    options: PackOptions

    @property
    def mailings(self) -> tuple[Mailing, ...]:
        return self.composition.mailings


def make_joined(
    order: BatchOrder, writers: tuple[Writer, ...], files: JoinedFiles
) -> tuple[RowResult, ...]:
    """Make *files* of the rows of *writers*, in their order; what became of each row.

    A row that can't be set is left out. Without any letter there is no file.
    Raises CannotWriteError.
    """
    made_of = row_made_of(order.shared(), writers)
    if files.mark is not None and is_whole(files.mark, made_of):
        return tuple(
            RowResult(number=one.number, line=one.line, state=RowState.WHOLE) for one in writers
        )
    rows, faults = _composed(order, writers)
    try:
        pdfs, remarks = _rendered(rows)
    except ROW_FAULTS:
        rows, more = _those_that_can_be_set(rows)
        faults += more
        pdfs, remarks = _rendered(rows)
    _save(pdfs, files, made_of)
    made = [
        RowResult(
            number=row.writer.number,
            line=row.writer.line,
            state=RowState.MADE,
            letters=len(row.mailings),
            remarks=(*row.composition.remarks, *over),
        )
        for row, over in zip(rows, remarks, strict=True)
    ]
    return tuple(sorted((*made, *faults), key=lambda one: one.number))


def _composed(order: BatchOrder, writers: tuple[Writer, ...]) -> tuple[list[_Row], list[RowResult]]:
    rows, faults = [], []
    for writer in writers:
        try:
            composition = order.composed(writer)
        except ROW_FAULTS as error:
            faults.append(fault(writer, error))
        else:
            options = order.options_for(writer)
            rows.append(_Row(writer=writer, composition=composition, options=options))
    return rows, faults


def _those_that_can_be_set(rows: list[_Row]) -> tuple[list[_Row], list[RowResult]]:
    """The *rows* that can be set alone, and what is wrong with the others."""
    good, faults = [], []
    for row in rows:
        try:
            _rendered([row])
        except ROW_FAULTS as error:
            faults.append(fault(row.writer, error))
        else:
            good.append(row)
    return good, faults


def _rendered(rows: list[_Row]) -> tuple[tuple[bytes, bytes], list[tuple[Remark, ...]]]:
    """The two PDFs, empty where there is nothing to be in one, and what each row is told."""
    mailings = [mailing for row in rows for mailing in row.mailings]
    if not mailings:
        return (b"", b""), [() for _ in rows]
    options = rows[0].options  # of the paper, which is the same for all
    pages = render_letters(
        mailings, paper=options.paper, layout=options.layout, archival=options.archival
    )
    first = [0, *accumulate(len(mailing.letters) for mailing in mailings)]
    places = iter(
        _over(mailing, pages.excess_lines[at + mailing.main])
        for at, mailing in zip(first, mailings, strict=False)
    )
    remarks = [tuple(one for _ in row.mailings for one in next(places)) for row in rows]
    posted = [one for one in mailings if one.is_posted]
    envelopes = b""
    if options.envelopes is not None and posted:
        envelopes = render_envelopes(posted, size=options.envelopes, archival=options.archival)
    return (pages.pdf, envelopes), remarks


def _over(mailing: Mailing, lines: int) -> tuple[Remark, ...]:
    if not lines:
        return ()
    return (Remark(kind=RemarkKind.OVER_ONE_PAGE, number=mailing.number, text=str(lines)),)


def _save(pdfs: tuple[bytes, bytes], files: JoinedFiles, made_of: str) -> None:
    if files.mark is not None:
        begin(files.mark)
    wanted = list(zip((files.letters, files.envelopes), pdfs, strict=True))
    for path, pdf in wanted:
        if pdf:
            write_whole(path, pdf)
        elif files.mark is not None:  # ours; the one file is the user's, who named it
            remove([path])
    if files.mark is not None:
        finish(files.mark, made_of, [path for path, pdf in wanted if pdf])
