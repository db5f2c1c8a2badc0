"""Printing through CUPS: the PDF goes to the printer's queue as it is.

The command `lp` is used, not libcups: it is there wherever CUPS is, it needs no binding that
could break with a version, and it reads the document from a pipe, so no file is written.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence

from ..domain.errors import CannotPrintError, PrintFault
from ..domain.letter import CardSize, EnvelopeSize, Paper

_PATIENCE_S = 30  # a print server that doesn't answer
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


def printer_names() -> tuple[str, ...]:
    """The names of all printers of this computer.

    Raises CannotPrintError where there is no print system or no printer.
    """
    listed = _run(["lpstat", "-e"])
    names = tuple(line.strip() for line in listed.stdout.decode().splitlines() if line.strip())
    if not names:
        raise CannotPrintError(PrintFault.NO_PRINTER)
    return names


def print_pdf(
    pdf: bytes, *, printer: str, sheet: Paper | EnvelopeSize | CardSize, title: str
) -> str:
    """Queue *pdf* on *printer*, on sheets of the size *sheet*; the number of the job.

    *title* is kept in the print system's log, so it must name nobody. Raises CannotPrintError.
    """
    options = ["-o", f"media={_MEDIA[sheet]}", "-o", "print-scaling=none"]
    done = _run(["lp", "-d", printer, "-t", title, *options, "-"], pdf)
    if done.returncode != 0:
        raise CannotPrintError(PrintFault.REFUSED)
    found = re.search(rb"request id is (\S+)", done.stdout)
    return found[1].decode() if found else ""


def _run(command: Sequence[str], document: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    program = shutil.which(command[0])
    if program is None:
        raise CannotPrintError(PrintFault.NO_PRINT_SYSTEM)
    try:
        return subprocess.run(
            [program, *command[1:]],
            input=document,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
            env=os.environ | {"LC_ALL": "C.UTF-8"},  # its answers are read, in English
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotPrintError(PrintFault.REFUSED) from error
