"""CUPS's own library, and a print server of ours on 127.0.0.1."""

import ctypes.util
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from posting.ipp_printer import PrintServer, print_server

from desktop_app.domain.errors import CannotPrintError, PrintFault
from desktop_app.domain.letter import CardSize, EnvelopeSize, Paper
from desktop_app.posting.printers import print_pdf, printer_names

needs_cups = pytest.mark.skipif(
    ctypes.util.find_library("cups") is None,
    reason="CUPS's library is not installed (apt: libcups2): not tested",
)
pytestmark = [pytest.mark.loopback, needs_cups]
ROOT = Path(__file__).resolve().parents[2]
PDF = b"%PDF-1.4 Dear Minister \x00\xff\r\n" + bytes(range(256)) * 400


@pytest.fixture
def server(monkeypatch, tmp_path):
    """A print server with two printers, which is the print system of this process."""
    with print_server("Office", "Kitchen") as running:
        use(running, monkeypatch, tmp_path)
        yield running


def use(server: PrintServer, monkeypatch, tmp_path) -> None:
    """Make *server* the print system, and the user one who never chose a printer."""
    monkeypatch.setenv("CUPS_SERVER", server.address)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PRINTER", raising=False)
    monkeypatch.delenv("LPDEST", raising=False)


def fault_of(act) -> PrintFault:
    with pytest.raises(CannotPrintError) as raised:
        act()
    return raised.value.fault


def print_a_letter(printer: str = "Office", sheet: Paper | EnvelopeSize = Paper.A4) -> str:
    return print_pdf(PDF, printer=printer, sheet=sheet, title="Letters")


def test_all_printers_are_found_by_name(server):
    assert set(printer_names()) == {"Office", "Kitchen"}


def test_the_bytes_reach_the_printer_unchanged(server):
    print_a_letter()

    (job,) = server.jobs
    assert job.document == PDF
    assert job.printer == "Office"


def test_a_job_goes_to_the_printer_that_was_chosen(server):
    print_a_letter("Kitchen")

    assert [job.printer for job in server.jobs] == ["Kitchen"]


def test_the_number_of_the_job_is_told(server):
    assert print_a_letter() == "Office-1"
    assert print_a_letter() == "Office-2"


@pytest.mark.parametrize(
    ("sheet", "media"),
    [
        (Paper.A4, "iso_a4_210x297mm"),
        (Paper.LETTER, "na_letter_8.5x11in"),
        (EnvelopeSize.DL, "iso_dl_110x220mm"),
        (EnvelopeSize.C6, "iso_c6_114x162mm"),
        (EnvelopeSize.C65, "iso_c6c5_114x229mm"),
        (EnvelopeSize.C5, "iso_c5_162x229mm"),
        (EnvelopeSize.C4, "iso_c4_229x324mm"),
        (EnvelopeSize.NO10, "na_number-10_4.125x9.5in"),
        (EnvelopeSize.MONARCH, "na_monarch_3.875x7.5in"),
    ],
)
def test_a_job_asks_for_the_paper_it_was_laid_out_for_and_for_no_scaling(server, sheet, media):
    print_a_letter(sheet=sheet)

    (job,) = server.jobs
    assert job.option("media") == media
    assert job.option("print-scaling") == "none"


def test_every_paper_has_a_name_at_the_printer():
    from desktop_app.posting.printers import _MEDIA

    assert set(_MEDIA) == {*Paper, *EnvelopeSize, *CardSize}


def test_a_document_on_its_way_to_the_printer_is_in_no_file(server, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))

    print_a_letter()

    assert list(tmp_path.iterdir()) == []


def test_a_computer_without_a_printer_says_so(monkeypatch, tmp_path):
    with print_server() as server:
        use(server, monkeypatch, tmp_path)

        assert fault_of(printer_names) is PrintFault.NO_PRINTER


def test_a_printer_that_is_not_known_refuses(server):
    assert fault_of(lambda: print_a_letter("Attic")) is PrintFault.REFUSED
    assert server.jobs == []


def test_a_printer_that_takes_no_jobs_refuses(monkeypatch, tmp_path):
    with print_server("Office", accepts=False) as server:
        use(server, monkeypatch, tmp_path)

        assert fault_of(print_a_letter) is PrintFault.REFUSED
        assert server.jobs == []


def test_a_print_server_that_is_not_running_has_no_printer_and_refuses(monkeypatch, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        gone = PrintServer()
        gone.address = f"127.0.0.1:{closed.getsockname()[1]}"
    use(gone, monkeypatch, tmp_path)

    assert fault_of(printer_names) is PrintFault.NO_PRINTER
    assert fault_of(print_a_letter) is PrintFault.REFUSED


def test_a_computer_without_a_print_system_says_so():
    """In a process that looks for the library by the name it has elsewhere."""
    look = (
        "import sys; sys.platform = 'darwin'\n"
        "from desktop_app.posting.printers import printer_names\n"
        "from desktop_app.domain.errors import CannotPrintError\n"
        "try: printer_names()\n"
        "except CannotPrintError as error: print(error.fault.value)"
    )
    done = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, check=True, cwd=ROOT
    )

    assert done.stdout.strip() == "no_print_system"


def test_a_name_that_looks_like_an_option_is_a_name(server):
    assert fault_of(lambda: print_a_letter("-h")) is PrintFault.REFUSED
    assert server.jobs == []
