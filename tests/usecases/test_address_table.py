"""The address book as a table, and back."""

import csv
import io
from datetime import date

import pytest
from builders import an_office
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.address_book import OfficeAddress, OfficeKind
from desktop_app.domain.errors import AddressTableError, TableFault
from desktop_app.usecases.address_table import (
    AddressTable,
    TableNoteKind,
    addresses_csv,
    read_address_file,
    read_addresses,
    write_addresses,
)
from desktop_app.usecases.paste_address import MOST_LINES, clean

TODAY = date(2026, 12, 1)
FORMULAS = ('=HYPERLINK("http://x.example")', "+1+1", "-2+3", "@SUM(A1)", " =1", "\uff1d1", "'=1")


def told(table: AddressTable) -> dict[TableNoteKind, int]:
    return {note.kind: note.count for note in table.notes}


def cells_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


_line = st.text(max_size=60).map(clean)
_lines = st.lists(_line.filter(bool), min_size=1, max_size=MOST_LINES).map(tuple)
_codes = st.sampled_from(("", "RU", "GB", "DE", "FR"))
_offices = st.builds(
    OfficeAddress,
    kind=st.sampled_from(OfficeKind),
    name=_line,
    lines=_lines,
    country_code=_codes,
    host=_codes,
    also_covers=st.lists(_codes.filter(bool), max_size=3).map(tuple),
    email=_line,
    phone=_line,
    fax=_line,
    source=_line,
    confirmed=st.none() | st.dates(max_value=TODAY),
)


@given(st.lists(_offices, max_size=4).map(tuple))
def test_what_is_saved_is_read_again_to_the_letter(offices):
    table = read_addresses(addresses_csv(offices), TODAY)

    assert table.offices == offices
    assert TableNoteKind.FORMULA not in told(table)


@given(_offices)
def test_no_cell_that_is_saved_is_a_formula(office):
    for cell in cells_of(addresses_csv([office]))[1]:
        assert not cell.lstrip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_is_defused_on_the_way_out_and_is_text_again_on_the_way_in(formula):
    office = an_office(name=clean(formula))
    data = addresses_csv([office])

    assert cells_of(data)[1][1].startswith("'")
    assert read_addresses(data, TODAY).offices == (office,)


def test_a_formula_of_somebody_else_is_told_and_stays_text():
    table = read_addresses(b"name,address\n=1+1,@cmd\nPlain,1 Street\n", TODAY)

    assert table.offices[0].name == "=1+1"
    assert told(table) == {TableNoteKind.FORMULA: 2}


def test_a_phone_number_is_no_formula():
    table = read_addresses(b"name,address,phone\nEmbassy,1 Street,+44 20 5550 0101\n", TODAY)

    assert table.offices[0].phone == "+44 20 5550 0101"
    assert not table.notes


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_tables_of_other_programs_are_read(between, encoding):
    rows = (("Name", "ADDRESS", "Confirmed on"), ("Zoë", "Küçəsi 1", "2026-07-01"))
    data = "\n".join(between.join(row) for row in rows).encode(encoding)

    table = read_addresses(data, TODAY)

    (office,) = table.offices
    assert (office.name, office.lines, office.confirmed) == (
        "Zoë", ("Küçəsi 1",), date(2026, 7, 1)
    )  # fmt: skip
    assert not table.notes


def test_an_encoding_that_had_to_be_guessed_is_told():
    table = read_addresses("name;address\nZoë;Straße 1\n".encode("cp1252"), TODAY)

    assert table.offices[0].lines == ("Straße 1",)
    assert told(table) == {TableNoteKind.ENCODING_GUESSED: 1}


def test_missing_columns_are_named():
    with pytest.raises(AddressTableError) as caught:
        read_addresses(b"name,street\nEmbassy,1 Street\n", TODAY)

    assert caught.value.fault is TableFault.MISSING_COLUMNS
    assert caught.value.columns == ("address",)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n%\xe2\xe3", b"\x89PNG\0\0", b"\xff\xfe\0", b'"'])
def test_what_is_no_table_is_an_error(data):
    with pytest.raises(AddressTableError):
        read_addresses(data, TODAY)


def test_a_table_that_is_too_large_is_not_read():
    with pytest.raises(AddressTableError) as caught:
        read_addresses(b"name,address\n" + b"a,b\n" * 1_100_000, TODAY)

    assert caught.value.fault is TableFault.TOO_LARGE


@pytest.mark.parametrize("day", ["2026-12-02", "yesterday", "01/07/2026", "2100-01-01"])
def test_a_day_that_can_not_be_is_no_confirmation(day):
    table = read_addresses(f"name,address,confirmed on\nA,B,{day}\n".encode(), TODAY)

    assert table.offices[0].confirmed is None
    assert told(table) == {TableNoteKind.NOT_CONFIRMED: 1}


def test_a_country_is_read_by_its_name_too_and_one_that_does_not_exist_is_told():
    data = b"name,address,country,host\nA,B,Russian Federation,gb\nC,D,Atlantis,\n"

    table = read_addresses(data, TODAY)

    assert [(one.country_code, one.host) for one in table.offices] == [("RU", "GB"), ("", "")]
    assert told(table) == {TableNoteKind.UNKNOWN_COUNTRY: 1}


def test_a_row_with_nothing_to_print_is_left_out_and_told():
    table = read_addresses(b"name,address,phone\n,,1\nA,B,\n", TODAY)

    assert len(table.offices) == 1
    assert told(table) == {TableNoteKind.NOTHING_IN_IT: 1}


def test_quotes_and_long_rows_and_short_ones_are_read():
    data = b'name,address\n"The ""Old"" Embassy","1 Street\r\nLondon",more,more\nB\n'

    first, second = read_addresses(data, TODAY).offices

    assert (first.name, first.lines) == ('The "Old" Embassy', ("1 Street", "London"))
    assert (second.name, second.lines) == ("B", ())


def test_a_table_goes_into_a_file_and_comes_back(tmp_path):
    path = write_addresses([an_office()], tmp_path / "addresses.csv")

    assert read_address_file(path, TODAY).offices == (an_office(),)


def test_a_folder_or_a_missing_file_is_an_error(tmp_path):
    for path in (tmp_path, tmp_path / "missing.csv"):
        with pytest.raises(AddressTableError) as caught:
            read_address_file(path, TODAY)
        assert caught.value.fault is TableFault.UNREADABLE


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_a_named_error(data):
    try:
        table = read_addresses(data, TODAY)
    except AddressTableError:
        return
    assert all(one.lines or one.name for one in table.offices)
