import pickle
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppealError, NoSuchRecipientError
from desktop_app.domain.sender import Disclosure, Sender
from desktop_app.domain.writers import (
    COLUMNS,
    BadRow,
    RowError,
    RowFault,
    TableError,
    TableFault,
    Writer,
)
from desktop_app.usecases.read_people import People, read_people

GROUP = Sender(name="Group 4", address=("1 Group Lane",), town="York", country="GB", group=("4",))


@pytest.fixture
def table(tmp_path):
    """Writes PEOPLE.csv and reads it."""

    def read(content: str | bytes, group: Sender | None = None) -> People:
        path = tmp_path / "people.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_people(path, group)

    return read


def fault_of(table, content: str | bytes) -> tuple[TableFault, int]:
    with pytest.raises(TableError) as raised:
        table(content)
    return raised.value.fault, raised.value.place


def faults_of(people: People) -> list[tuple[int, RowFault, str]]:
    rows = [row for row in people.rows() if isinstance(row, BadRow)]
    return [(row.line, row.error.fault, row.error.column) for row in rows]


def names_of(people: People) -> list[str]:
    return [row.sender.name for row in people.rows() if isinstance(row, Writer)]


def test_a_row_tells_all_that_its_columns_have(table):
    people = table(
        f'{",".join(COLUMNS)}\nAnn Berg,"1 Lane; Hill End",Leeds,gb,I teach.,TOWN,"3, 1",zh-hans\n'
    )

    assert list(people.rows()) == [
        Writer(
            number=1,
            line=2,
            sender=Sender(
                name="Ann Berg",
                address=("1 Lane", "Hill End"),
                town="Leeds",
                country="GB",
                about="I teach.",
            ),
            disclosure=Disclosure.TOWN,
            officials="3,1",
            language="zh-Hans",
        )
    ]


def test_a_name_alone_is_enough_and_what_is_not_said_stays_open(table):
    (row,) = table("name\nAnn Berg\n").rows()

    assert row == Writer(number=1, line=2, sender=Sender(name="Ann Berg"))


@pytest.mark.parametrize(
    "content",
    [
        "name,town\nÄnne,Łódź\n".encode(),
        "name,town\r\nÄnne,Łódź\r\n".encode("utf-8-sig"),
        "Name;Town\nÄnne;Łódź".encode(),
        " NAME \tTown\rÄnne\tŁódź\r".encode(),
        "sep=;\nname;town\nÄnne;Łódź\n".encode("utf-8-sig"),
        "name\ttown\r\nÄnne\tŁódź\r\n".encode("utf-16"),
        "\n\ntown,name\n\nŁódź,Änne\n\n,\n".encode(),
        "name,,town,\nÄnne,,Łódź,\n".encode(),
    ],
)
def test_a_table_is_read_however_spreadsheets_save_it(table, content):
    people = table(content)

    (row,) = people.rows()
    assert people.count == 1
    assert (row.sender.name, row.sender.town) == ("Änne", "Łódź")


def test_quoted_line_breaks_part_the_lines_of_an_address_and_lines_are_counted_on(table):
    people = table('name,address\nAnn,"1 Lane\r\nHill End; Mill"\n=A1,x\nBo,\n')

    first, _, last = people.rows()
    assert first.sender.address == ("1 Lane", "Hill End", "Mill")
    assert faults_of(people) == [(4, RowFault.FORMULA, "name")]
    assert (last.number, last.line) == (3, 5)


BAD_ROWS = {
    "no name": (",x,,", RowFault.NO_NAME, "name"),
    "a name of two lines": ('"Ann\nBerg",,,', RowFault.NOT_ONE_LINE, "name"),
    "a formula": ('"=HYPERLINK(""x"")",,,', RowFault.FORMULA, "name"),
    "a mark of direction": ("Ann\u202eBerg,,,", RowFault.HIDDEN_SIGN, "name"),
    "a zero-width space": ("Ann,Lee\u200bds,,", RowFault.HIDDEN_SIGN, "town"),
    "UTF-8 taken for Windows-1252": ("Ann,MÃ¼nchen,,", RowFault.GARBLED, "town"),
    "a sign that was lost": ("Ann,M\ufffdnchen,,", RowFault.GARBLED, "town"),
    "a cell too many": ("Berg, Ann,,,,x", RowFault.TOO_MANY_CELLS, ""),
    "a country nobody knows": ("Ann,,Atlantis,", RowFault.UNKNOWN_COUNTRY, "country"),
    "officials in words": ("Ann,,,the first", RowFault.UNKNOWN_OFFICIALS, "officials"),
}


@pytest.mark.parametrize("case", BAD_ROWS)
def test_a_bad_row_is_told_with_its_line_and_the_others_are_read(table, case):
    row, fault, column = BAD_ROWS[case]

    people = table(f"name,town,country,officials\nFirst,,,\n{row}\nLast,,,\n")

    assert faults_of(people) == [(3, fault, column)]
    assert names_of(people) == ["First", "Last"]


@pytest.mark.parametrize(
    "name",
    ["Ann +49", "-", "@ann", "Zoë Brontë", "Ægir", "علی‌رضا", "M. Ã.", "O’Neill", "Ñandú Ümit"],
)
def test_what_only_looks_odd_is_a_name(table, name):
    assert names_of(table(f"name\n{name}\n")) == [name]


@pytest.mark.parametrize(
    ("said", "code"), [("UK", "GB"), ("de", "DE"), ("Germany", "DE"), ("Republic of Kenya", "KE")]
)
def test_a_country_is_a_code_or_a_name(table, said, code):
    (row,) = table(f"name,country\nAnn,{said}\n").rows()

    assert row.sender.country == code


def test_of_the_group_only_its_country_and_its_care_are_taken(table):
    silent, told = table("name,country\nAnn,\nBo,SE\n", GROUP).rows()

    assert silent.sender == Sender(name="Ann", country="GB", group=("4",))
    assert told.sender == Sender(name="Bo", country="SE", group=("4",))


BAD_TABLES = {
    "Windows-1252": ("name,town\nAnn,x\nBo,Köln\n".encode("cp1252"), TableFault.NOT_UTF8, 3),
    "an open quote": (b'name,town\nAnn,x\nBo,"Leeds\nCy,y\n', TableFault.QUOTES, 3),
    "text behind a quote": (b'name,town\n"Ann" Berg,x\n', TableFault.QUOTES, 2),
    "no headings": (b"Ann Berg,Leeds\n", TableFault.NO_NAME_COLUMN, 0),
    "a misspelt heading": (b"name,adress\nAnn,x\n", TableFault.UNKNOWN_COLUMN, 2),
    "a heading twice": (b"name,town,Name\nAnn,x,Bo\n", TableFault.COLUMN_TWICE, 3),
    "nothing": (b"", TableFault.NO_NAME_COLUMN, 0),
    "headings alone": (b"name,town\n,\n", TableFault.NO_ROWS, 0),
    "half of UTF-16": (b"\xff\xfen\x00a", TableFault.DAMAGED, 0),
    "one endless line": (b"name\n" + b"x" * 2_000_000, TableFault.TOO_LARGE, 0),
}


@pytest.mark.parametrize("case", BAD_TABLES)
def test_a_bad_table_is_refused_before_anything_is_made(table, case):
    content, fault, place = BAD_TABLES[case]

    assert fault_of(table, content) == (fault, place)


def test_a_table_that_is_not_there_or_no_file_is_told(tmp_path):
    for path, fault in (
        (tmp_path / "none.csv", TableFault.MISSING),
        (tmp_path, TableFault.NOT_A_FILE),
        (Path("/dev/null"), TableFault.NOT_A_FILE),
        (Path("a\0b"), TableFault.MISSING),
    ):
        with pytest.raises(TableError) as raised:
            read_people(path)
        assert raised.value.fault is fault


@pytest.mark.parametrize(
    "error",
    [
        RowError(RowFault.GARBLED, "town"),
        TableError(TableFault.QUOTES, 3),
        NoSuchRecipientError(3, 2),
    ],
)
def test_an_error_comes_out_of_another_process_with_its_facts(error: AppealError):
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own

    assert type(again) is type(error)
    assert (str(again), again.__dict__) == (str(error), error.__dict__)
