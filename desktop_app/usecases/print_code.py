"""Print a recovery code."""

from ..domain.letter import Paper
from ..posting import printers
from ..rendering.code_sheet import code_sheet


def print_code(code: str, printer: str, paper: Paper) -> str:
    """Queue a sheet with *code* on *printer*, and return the job's number.

    The title of the job is that of any letters: a print system keeps it. Raises CannotPrintError.
    """
    return printers.print_pdf(
        code_sheet(code, paper), printer=printer, sheet=paper, title="Letters"
    )
