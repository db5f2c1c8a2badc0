"""The system's own `lpstat`, and a print server of ours that keeps what was printed."""

import shutil
import socket
from pathlib import Path

import pytest
from posting.ipp_printer import print_server

from desktop_app.domain.letter import Paper
from desktop_app.posting.printers import print_pdf
from desktop_app.posting.retained_jobs import retained_jobs

pytestmark = [
    pytest.mark.loopback,
    pytest.mark.skipif(
        shutil.which("lpstat") is None, reason="lpstat is not installed (cups-client): not tested"
    ),
]


def print_letters(*titles: str) -> None:
    for title in titles:
        print_pdf(b"%PDF-1.4 Dear Minister", printer="Office-2", sheet=Paper.A4, title=title)


@pytest.mark.parametrize("language", ["C", "de_DE.UTF-8", "ar_EG.UTF-8"])
def test_finished_jobs_that_are_still_listed_are_counted(monkeypatch, language):
    monkeypatch.setenv("LANG", language)
    with print_server("Office-2", keeps=True) as server:
        monkeypatch.setenv("CUPS_SERVER", server.address)
        print_letters("Letters", "Envelopes", "Office-3 line\nOffice-4 and a second one")

        assert retained_jobs() == 3


def test_a_print_system_that_keeps_nothing_has_none(monkeypatch):
    with print_server("Office-2", keeps=False) as server:
        monkeypatch.setenv("CUPS_SERVER", server.address)
        print_letters("Letters")

        assert retained_jobs() == 0
        assert server.asked_for_jobs == 1


def test_a_print_system_that_is_not_running_has_none(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{port}")

    assert retained_jobs() == 0


def test_a_print_system_that_never_answers_has_none(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{silent.getsockname()[1]}")

        assert retained_jobs() == 0


def test_a_computer_without_a_print_system_has_none(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert retained_jobs() == 0


def test_a_print_system_that_can_not_be_started_has_none(monkeypatch, tmp_path):
    broken = Path(tmp_path / "lpstat")
    broken.write_bytes(b"\x7fELF nothing that runs")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert retained_jobs() == 0
