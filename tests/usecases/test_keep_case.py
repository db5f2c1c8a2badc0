from dataclasses import replace
from datetime import UTC, datetime

import pytest
from storage.connections import a_library

from desktop_app.domain.deadline import Known
from desktop_app.domain.review import set_text
from desktop_app.shipped import resource
from desktop_app.usecases.keep_case import CaseStore, keep_case, kept_reading
from desktop_app.usecases.open_sheet import open_sheet
from desktop_app.usecases.sample_case import SAMPLE_CASES

NOON = datetime(2026, 7, 10, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def readings():
    return [open_sheet(resource("samples", sample.file)) for sample in SAMPLE_CASES]


def without_pages(reading):
    return replace(reading, original=replace(reading.original, places=(), pages=0))


def test_a_case_is_read_again_from_the_library_as_it_was_put_right(readings):
    reviewed = replace(set_text(readings[2], "title", "Put right"), reviewed=True)
    with a_library() as db:
        keep_case(CaseStore(db), readings[2], NOON)
        keep_case(CaseStore(db), reviewed, NOON)

        assert kept_reading(CaseStore(db), reviewed.action.case_id) == without_pages(reviewed)
        assert kept_reading(CaseStore(db), "0123456789abcdef") is None


def test_the_list_shows_a_case_as_it_was_read(readings):
    action = readings[1].action
    with a_library() as db:
        kept = keep_case(CaseStore(db), readings[1], NOON)

        assert CaseStore(db).all() == (kept,)
        assert (kept.title, kept.country, kept.country_code, kept.ua_number, kept.opened) == (
            action.title, action.country, action.country_code, action.ua_number, NOON,
        )  # fmt: skip
        assert isinstance(kept.deadline, Known)
        assert kept.people == tuple(person.name for person in action.people)


def test_a_case_is_found_by_any_word_of_its_sheet(readings):
    with a_library() as db:
        store = CaseStore(db)
        for reading in readings:
            keep_case(store, reading, NOON)
        words = {word for line in readings[0].original.lines for word in line.split()}

        assert words
        assert all(readings[0].action.case_id in store.find(word) for word in words)
        assert store.find("Yolbarsov") == {readings[2].action.case_id}


def test_a_word_that_a_person_put_right_is_found_with_the_printed_one(readings):
    reading = set_text(readings[2], "title", "Ülkücü")
    with a_library() as db:
        keep_case(CaseStore(db), reading, NOON)

        assert CaseStore(db).find("ulkucu")
        assert CaseStore(db).find("beekeeper")


def test_a_reading_without_its_lines_is_found_by_its_fields(readings):
    reading = replace(readings[1], original=None)
    with a_library() as db:
        keep_case(CaseStore(db), reading, NOON)

        assert CaseStore(db).find("UA 51/25 dalisay")
