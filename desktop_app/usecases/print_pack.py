"""Print a pack: the letters, and once other paper is in, the envelopes. One job for each."""

from ..domain.options import PackOptions
from ..posting import printers
from .make_pack import CARD, ENVELOPES, LETTERS, Pack


def printer_names() -> tuple[str, ...]:
    """The printers of this computer. Raises CannotPrintError where there is none."""
    return printers.printer_names()


def print_letters(pack: Pack, options: PackOptions, printer: str) -> str:
    """Queue all letters of *pack* on *printer*, and return the job's number.

    Raises CannotPrintError.
    """
    pdf = pack.pdf(LETTERS)
    assert pdf is not None  # noqa: S101 - every pack has letters
    is_card = pack.files[0].name.endswith(CARD)
    sheet = options.card if is_card and options.card is not None else options.paper
    return printers.print_pdf(pdf, printer=printer, sheet=sheet, title="Letters")


def print_envelopes(pack: Pack, options: PackOptions, printer: str) -> str | None:
    """Queue all envelopes of *pack*; None where it has none. Raises CannotPrintError."""
    pdf = pack.pdf(ENVELOPES)
    if pdf is None or options.envelopes is None:
        return None
    return printers.print_pdf(pdf, printer=printer, sheet=options.envelopes, title="Envelopes")
