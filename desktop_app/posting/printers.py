"""Printing through CUPS: a PDF goes to the queue as it is, for the paper it was set for."""

from collections.abc import Callable

from ..domain.errors import CannotPrintError, PrintFault
from ..domain.letter import CardSize, EnvelopeSize, Paper
from ..domain.print_list import JobState, Piece, PieceState, PrinterOptions, PrintList
from .cups import DocumentFaultError, Job, print_server

_MEDIA = {
    Paper.A4: "iso_a4_210x297mm",
    Paper.LETTER: "na_letter_8.5x11in",
    EnvelopeSize.DL: "iso_dl_110x220mm",
    EnvelopeSize.C6: "iso_c6_114x162mm",
    EnvelopeSize.C65: "iso_c6c5_114x229mm",
    EnvelopeSize.C5: "iso_c5_162x229mm",
    EnvelopeSize.C4: "iso_c4_229x324mm",
    EnvelopeSize.NO10: "na_number-10_4.125x9.5in",
    CardSize.A6: "iso_a6_105x148mm",
    CardSize.A5: "iso_a5_148x210mm",
    EnvelopeSize.MONARCH: "na_monarch_3.875x7.5in",
}  # names of the Printer Working Group, which CUPS maps to the printer's own
# The states of a job (RFC 8011, 5.3.7): held, also for its document; cancelled and aborted
_HELD = 4
_ENDED = (7, 8)
_COMPLETED = 9


def printer_names() -> tuple[str, ...]:
    """The names of all printers of this computer.

    Raises CannotPrintError where there is no print system or no printer.
    """
    try:
        with print_server() as server:
            names = server.printers()
    except CannotPrintError as error:
        if error.fault is PrintFault.NO_PRINT_SYSTEM:
            raise
        names = ()  # it is installed, and doesn't run
    if not names:
        raise CannotPrintError(PrintFault.NO_PRINTER)
    return names


def print_pdf(
    pdf: bytes, *, printer: str, sheet: Paper | EnvelopeSize | CardSize, title: str
) -> str:
    """Queue *pdf* on *printer*, on sheets of the size *sheet*; the number of the job.

    *title* is kept in the print system's log, so it must name nobody. Raises CannotPrintError.
    """
    with print_server() as server:
        number = server.begin_job(printer, title, _wishes(sheet))
        server.hand_over(printer, number, title, pdf)
    return f"{printer}-{number}"


def send_piece(order: PrintList, piece: Piece, options: PrinterOptions) -> None:
    """Hand *piece*, which was `begun`, over to the list's printer.

    Raises DocumentFaultError where nobody knows whether it got there, and CannotPrintError where
    it surely did not.
    """
    wishes = _wishes(piece.sheet) | {"copies": "1"}
    if piece.first_page > 1:
        wishes["page-ranges"] = f"{piece.first_page}-{piece.pages}"
    wishes["sides"] = "two-sided-long-edge" if options.two_sided else "one-sided"
    if options.tray:
        wishes["media-source"] = options.tray
    name = order.job_name(piece)
    with print_server() as server:
        number = server.begin_job(order.printer, name, wishes)
        try:
            server.hand_over(order.printer, number, name, piece.pdf)
        except DocumentFaultError:
            if server.call_off(order.printer, number):  # it is certain after all
                raise CannotPrintError(PrintFault.REFUSED) from None
            raise


def job_states(order: PrintList) -> dict[str, JobState]:
    """How the jobs of *order* stand, by name, as far as the print system remembers them.

    A job that a fault left without its document is called off: it would never print.

    Raises CannotPrintError where the print system doesn't answer.
    """
    unsure = {order.job_name(one) for one in order.pieces if one.state is PieceState.SENDING}

    def is_empty(job: Job) -> bool:
        return job.name in unsure and job.state == _HELD

    jobs = _jobs_without(order, is_empty)
    return {job.name: _said(job.state) for job in jobs if not is_empty(job)}  # to be tried again


def call_back(order: PrintList) -> dict[str, JobState]:
    """Have nothing more of *order* be printed, and say how its jobs stand then.

    Raises CannotPrintError where the print system doesn't answer.
    """
    jobs = _jobs_without(order, lambda job: job.state not in (*_ENDED, _COMPLETED))
    return {job.name: _said(job.state) for job in jobs}


def _jobs_without(order: PrintList, is_unwanted: Callable[[Job], bool]) -> list[Job]:
    """The jobs of *order* after each that *is_unwanted* was called off, if it could be."""
    ours = {order.job_name(piece) for piece in order.pieces}
    with print_server() as server:
        jobs = [job for job in server.jobs(order.printer) if job.name in ours]
        unwanted = [job for job in jobs if is_unwanted(job)]
        for job in unwanted:
            server.call_off(order.printer, job.number)
        if unwanted:
            jobs = [job for job in server.jobs(order.printer) if job.name in ours]
    return jobs


def _said(state: int) -> JobState:
    if state == _COMPLETED:
        return JobState.PRINTED
    return JobState.ENDED if state in _ENDED else JobState.COMING


def _wishes(sheet: Paper | EnvelopeSize | CardSize) -> dict[str, str]:
    return {"media": _MEDIA[sheet], "print-scaling": "none"}
