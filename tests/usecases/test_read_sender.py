from pathlib import Path

import pytest
from builders import a_sender

from desktop_app.domain.errors import SenderError, SenderFault
from desktop_app.domain.sender import Sender
from desktop_app.shipped import resource
from desktop_app.usecases.read_sender import read_sender


@pytest.fixture
def sender_file(tmp_path):
    """Writes SENDER.toml."""

    def write(content: str | bytes) -> Path:
        path = tmp_path / "SENDER.toml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def error_in(path: Path) -> SenderError:
    with pytest.raises(SenderError) as raised:
        read_sender(path)
    return raised.value


def test_the_sample_file_gives_every_detail():
    assert read_sender(resource("samples", "sender.toml")) == a_sender()


def test_a_name_alone_is_enough(sender_file):
    assert read_sender(sender_file('name = "Maud"')) == Sender(name="Maud")


def test_a_file_of_notepad_with_its_mark_is_read(sender_file):
    assert read_sender(sender_file(b'\xef\xbb\xbfname = "Maud"\r\n')) == Sender(name="Maud")


def test_spaces_around_texts_and_empty_lines_of_an_address_are_dropped(sender_file):
    path = sender_file('name = " Maud "\naddress = ["", " 3 Row ", "Town"]\ncountry = "gb"')

    assert read_sender(path) == Sender(name="Maud", address=("3 Row", "Town"), country="GB")


@pytest.mark.parametrize(
    ("content", "fault", "key"),
    [
        ("", SenderFault.NO_NAME, "name"),
        ('name = "  "', SenderFault.NO_NAME, "name"),
        ("name = Maud", SenderFault.NOT_TOML, "line 1"),
        ('name = "Maud', SenderFault.NOT_TOML, ""),
        ('name = "Maud"\nname = "Ann"', SenderFault.NOT_TOML, ""),
        ("name = " + "9" * 5000, SenderFault.NOT_TOML, ""),
        ("name = " + "[" * 5000, SenderFault.NOT_TOML, ""),
        (b'name = "Ma\xe9d"', SenderFault.NOT_TOML, ""),
        (b"\x00" * 30, SenderFault.NOT_TOML, "line 1"),
        (b"%PDF-1.4\n", SenderFault.NOT_TOML, "line 1"),
        ('name = "Maud"\n' + "# long\n" * 20_000, SenderFault.NOT_TOML, ""),
        ('name = "Maud"\nadress = ["3 Row"]', SenderFault.UNKNOWN_KEY, "adress"),
        ('Name = "Maud"', SenderFault.UNKNOWN_KEY, "Name"),
        ('[sender]\nname = "Maud"', SenderFault.UNKNOWN_KEY, "sender"),
        ('name = ["Maud"]', SenderFault.WRONG_KIND, "name"),
        ("name = 7", SenderFault.WRONG_KIND, "name"),
        ("name = 2012-08-01", SenderFault.WRONG_KIND, "name"),
        ('name = "Maud"\naddress = "3 Row, Town"', SenderFault.WRONG_KIND, "address"),
        ('name = "Maud"\naddress = ["3 Row", 7]', SenderFault.WRONG_KIND, "address"),
        ('name = "Maud"\ngroup = [["Group"]]', SenderFault.WRONG_KIND, "group"),
        ('name = "Maud\\nEllery"', SenderFault.NOT_ONE_LINE, "name"),
        ('name = "Maud"\naddress = ["3 Row\\u2028Town"]', SenderFault.NOT_ONE_LINE, "address"),
        ('name = "Maud"\nabout = "a\\u202eb"', SenderFault.NOT_ONE_LINE, "about"),
        ('name = "Maud"\ncountry = "XX"', SenderFault.UNKNOWN_COUNTRY, "country"),
        ('name = "Maud"\ncountry = "Britain"', SenderFault.UNKNOWN_COUNTRY, "country"),
        ('name = "Maud"\ncountry = "EU"', SenderFault.UNKNOWN_COUNTRY, "country"),
    ],
)
def test_a_broken_file_is_refused_and_the_key_at_fault_is_named(sender_file, content, fault, key):
    error = error_in(sender_file(content))

    assert (error.fault, error.key) == (fault, key)


def test_a_file_that_is_not_there_is_missing(tmp_path):
    assert error_in(tmp_path / "SENDER.toml").fault is SenderFault.MISSING_FILE
    assert error_in(tmp_path).fault is SenderFault.MISSING_FILE


def test_a_pipe_is_not_waited_for(tmp_path):
    os = pytest.importorskip("posix")
    os.mkfifo(tmp_path / "SENDER.toml")

    assert error_in(tmp_path / "SENDER.toml").fault is SenderFault.MISSING_FILE


def test_what_an_error_says_is_never_what_the_file_says(sender_file):
    error = error_in(sender_file('name = "Maud Ellery"\naddress = "27 Larkrise Terrace"'))

    assert "Maud" not in f"{error!r}{error}"
    assert "Larkrise" not in f"{error!r}{error}"
