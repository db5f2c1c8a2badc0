"""`paravion write --address-book`: nobody sees an address here, so only confirmed ones are printed.

Scenario 2 on the command line: the note to the embassy with its copy.
"""

import pytest
from builders import an_office
from cli.command import SEED, assert_refused, text_of, write

from desktop_app.usecases.address_table import addresses_csv


def written(folder, *offices):
    book = folder / "book.csv"
    book.write_bytes(addresses_csv(offices))
    return write(folder / "out", "--address-book", book)


def test_a_confirmed_address_is_printed_on_the_note_and_the_envelope(tmp_path):
    answer = written(tmp_path, an_office())

    for name in ("04-embassy.pdf", "04-envelope.pdf"):
        assert "4 Invented Court" in text_of(tmp_path / "out" / name)
    assert "please fill in the blank lines" not in answer.out


def test_an_address_that_nobody_confirmed_is_not_printed(tmp_path):
    answer = written(tmp_path, an_office(confirmed=None))

    assert "4 Invented Court" not in text_of(tmp_path / "out" / "04-envelope.pdf")
    assert "please fill in the blank lines" in answer.out


def test_an_address_of_the_table_that_comes_with_the_program_is_not_printed(tmp_path):
    answer = write(tmp_path / "out")

    assert "Embassy of Azerbaijan" in text_of(tmp_path / "out" / "04-envelope.pdf")
    assert "please fill in the blank lines" in answer.out


def test_what_is_odd_in_the_table_is_told(tmp_path):
    answer = written(tmp_path, an_office(confirmed=an_office().confirmed.replace(year=9000)))

    assert "give a day that can't be one of confirmation" in answer.out
    assert "4 Invented Court" not in text_of(tmp_path / "out" / "04-envelope.pdf")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"name,street\nA,B\n", "no column called address"),
        (b"\x89PNG\0\0", "no table of text"),
        (None, "no address book that can be read"),
    ],
)
def test_what_is_no_table_is_told_in_a_sentence_and_nothing_is_written(tmp_path, content, told):
    book = tmp_path / "book.csv"
    if content is not None:
        book.write_bytes(content)

    answer = write(tmp_path / "out", "--address-book", book)

    assert told in assert_refused(answer, 3)
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(not SEED.exists(), reason="../shared is not there: not tested")
def test_a_caution_for_the_country_is_told_with_its_source(tmp_path):
    answer = write(tmp_path / "out", sheet=SEED, today="2026-12-01")

    (caution,) = (line for line in answer.out.splitlines() if "undesirable" in line)
    assert caution.startswith("Note: On 19 May 2025")
    assert "Source: Prosecutor General" in caution
