"""Print a pack: the letters first, then the envelopes, one job for each size of paper."""

from ..domain.options import PackOptions
from ..posting import printers
from .make_pack import ENVELOPES, LETTERS, Pack
from .work import CancelToken, Progress, silent


def printer_names() -> tuple[str, ...]:
    """The printers of this computer. Raises CannotPrintError where there is none."""
    return printers.printer_names()


def print_letters(pack: Pack, options: PackOptions, printer: str) -> str:
    """Queue all letters of *pack* on *printer*, and return the job's number.

    Raises CannotPrintError.
    """
    pdf = pack.pdf(LETTERS)
    assert pdf is not None  # noqa: S101 - every pack has letters
    return printers.print_pdf(pdf, printer=printer, sheet=options.paper, title="Letters")


def print_envelopes(pack: Pack, options: PackOptions, printer: str) -> str | None:
    """Queue all envelopes of *pack*; None where it has none. Raises CannotPrintError."""
    pdf = pack.pdf(ENVELOPES)
    if pdf is None or options.envelopes is None:
        return None
    return printers.print_pdf(pdf, printer=printer, sheet=options.envelopes, title="Envelopes")


def print_pack(
    pack: Pack,
    options: PackOptions,
    printer: str,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[str, ...]:
    """Queue letters, then envelopes, and return the numbers of the jobs.

    Raises CannotPrintError, and Cancelled between the two on the user's wish.
    """
    jobs = [print_letters(pack, options, printer)]
    progress(1, 2, "letters")
    if cancel is not None:
        cancel.check()
    envelopes = print_envelopes(pack, options, printer)
    progress(2, 2, "envelopes")
    return tuple(job for job in (*jobs, envelopes) if job is not None)
