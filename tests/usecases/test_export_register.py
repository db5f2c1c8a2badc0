import csv
import io
import unicodedata
from datetime import UTC, date, datetime

import pytest
from builders import CASE_ID, a_reading, an_action
from hypothesis import given
from hypothesis import strategies as st
from storage.connections import a_keep, a_library

from desktop_app.domain.errors import CannotWriteError
from desktop_app.domain.register import OfficeAsked, PostState, RegisterEntry
from desktop_app.usecases.export_register import defused, export_register, register_csv
from desktop_app.usecases.keep_case import keep_case
from desktop_app.usecases.open_stores import keep_over, library_over

DAY = date(2012, 2, 1)
NOON = datetime(2012, 2, 1, 12, tzinfo=UTC)
HEAD = ["case", "country", "number", "official", "state", "day"]


def an_entry(recipient=1, state=PostState.POSTED, case_id=CASE_ID):
    return RegisterEntry(case_id=case_id, recipient=recipient, state=state, day=DAY)


def rows_of(table: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")))


def test_the_register_is_a_table_with_a_head(tmp_path):
    path = tmp_path / "register.csv"
    with a_keep() as db, a_library() as cases:
        register, library = keep_over(db).register, library_over(cases)
        keep_case(library, a_reading(action=an_action(ua_number="20/12")), NOON)
        register.note([an_entry(1), an_entry(4, PostState.RETURNED)])
        register.note([an_entry(2, PostState.SIGNED, case_id="0123456789abcdef")])
        register.note_office_asked(OfficeAsked(case_id=CASE_ID, day=DAY))

        export_register(register, library, path)

    case = ["20/12", "Azerbaijan"]
    assert rows_of(path.read_bytes()) == [
        HEAD,
        [*case, "1", "Rashad Q. Elmanov, Prosecutor General", "posted", "2012-02-01"],
        [*case, "4", "", "returned", "2012-02-01"],
        ["", "", "2", "", "signed", "2012-02-01"],  # its case is in the library no more
        [*case, "", "", "office_asked", "2012-02-01"],
    ]


def test_where_the_table_cannot_be_written_it_is_told(tmp_path):
    with a_keep() as db, a_library() as cases, pytest.raises(CannotWriteError):
        export_register(keep_over(db).register, library_over(cases), tmp_path)


def test_a_spreadsheet_is_told_that_the_table_is_utf_8_and_rows_end_as_the_rule_says():
    table = register_csv([an_entry()], [], {})

    assert table.startswith(b"\xef\xbb\xbfcase,")
    assert table.count(b"\r\n") == table.count(b"\n") == 2


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "﹢", "﹣"]
)
def test_a_cell_that_would_be_a_formula_is_only_text(sign):
    assert defused(f"{sign}cmd|' /C calc'!A0") == f"'{sign}cmd|' /C calc'!A0"
    title = f'{sign}HYPERLINK("http://x")'

    (_, row) = rows_of(register_csv([an_entry()], [], {CASE_ID: an_action(title=title)}))

    assert row[0] == f"'{title}"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_cell_comes_back_as_it_was_and_none_is_a_formula(title):
    table = register_csv([an_entry()], [], {CASE_ID: an_action(title=title)})
    (_, (cell, *_)) = rows_of(table)

    assert cell in (title, f"'{title}")
    assert not unicodedata.normalize("NFKC", cell).startswith(("=", "+", "-", "@", "\t", "\r"))
