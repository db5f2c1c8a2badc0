"""A case saved as it was put right opens like a sheet, and is the same."""

from dataclasses import replace

import pytest

from desktop_app.domain.errors import CannotWriteError, SheetUnreadableError
from desktop_app.domain.review import set_text
from desktop_app.reading.case_file import case_file_of, case_in, is_case_file
from desktop_app.shipped import resource
from desktop_app.usecases.open_sheet import open_sheet, open_sheet_bytes
from desktop_app.usecases.save_case import case_file_name, save_case

SHEETS = ("layout-2012.txt", "layout-2012.pdf", "first-start.txt")


def without_pages(reading):
    return replace(reading, original=replace(reading.original, places=(), pages=0))


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_saved_case_opens_as_it_was_put_right(sheet, tmp_path):
    reading = open_sheet(resource("samples", sheet))
    reviewed = replace(set_text(reading, "title", "Put right"), reviewed=True)

    path = save_case(reviewed, tmp_path / "case")

    assert path.name == "case.pa-case.json"
    assert open_sheet(path) == without_pages(reviewed)


def test_a_reading_without_its_lines_comes_back_too():
    reading = replace(open_sheet(resource("samples", SHEETS[0])), original=None)

    assert case_in(case_file_of(reading)) == reading


def test_the_name_of_the_file_names_no_person():
    reading = open_sheet(resource("samples", "layout-2012.txt"))

    assert case_file_name(reading) == "case-az.pa-case.json"


def test_a_case_file_that_is_damaged_or_newer_is_refused_in_a_sentence():
    whole = case_file_of(open_sheet(resource("samples", SHEETS[0])))

    assert is_case_file(whole)
    for broken in (
        whole[: len(whole) // 2],
        whole.replace(b"par-avion-case-1", b"par-avion-case-9"),
        whole.replace(b'"reviewed": false', b'"reviewed": 1'),
    ):
        with pytest.raises(SheetUnreadableError):
            open_sheet_bytes(broken)


def test_what_was_there_before_stays_where_nothing_can_be_written(tmp_path):
    reading = open_sheet(resource("samples", SHEETS[0]))
    folder = tmp_path / "case.pa-case.json"
    folder.mkdir()

    with pytest.raises(CannotWriteError):
        save_case(reading, folder)

    assert [one.name for one in tmp_path.iterdir()] == [folder.name]
