"""No line vanishes and no word is invented, whatever a sheet went through on its way."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading.accounts import (
    fields_without_lines,
    invented_words,
    lines_from_nowhere,
    lines_in_both,
    lost_lines,
)
from reading.sheet_text import sheet_text, text_sheets

from desktop_app.domain.reading_result import UnplacedLine, WhyUnplaced
from desktop_app.reading.case_json import from_json, to_json
from desktop_app.reading.parse import read_document

SHEETS = {path.name: path.read_text("utf-8") for path in text_sheets()}


@st.composite
def damaged_sheets(draw: st.DrawFn) -> str:
    """A sheet after what extraction, copying and mail do to one."""
    lines = draw(st.sampled_from(sorted(SHEETS.values()))).split("\n")
    places = st.integers(0, 10_000)
    for damage, first, second in draw(
        st.lists(st.tuples(st.integers(0, 6), places, places), min_size=1, max_size=8)
    ):
        here, there = first % len(lines), second % len(lines)
        match damage:
            case 0 if len(lines) > 1:
                del lines[here]
            case 1:
                lines.insert(there, lines[here])
            case 2:
                lines[here], lines[there] = lines[there], lines[here]
            case 3:
                lines.insert(here, "")
            case 4:
                lines[here] = lines[here].replace(" ", "", 1 + there % 20)
            case 5:
                lines[here] = lines[here][: len(lines[here]) // 2]
            case 6:
                lines[here : here + 1 + there % 3] = [" ".join(lines[here : here + 1 + there % 3])]
    return "\n".join(lines)


def assert_accounts_are_right(text: str) -> None:
    reading = read_document(text)
    assert lost_lines(reading, text) == set()
    assert lines_in_both(reading) == set()
    assert lines_from_nowhere(reading, text) == set()
    assert invented_words(reading, text) == []
    assert fields_without_lines(reading) == []
    assert from_json(to_json(reading)) == reading


@pytest.mark.parametrize("name", SHEETS)
def test_every_line_of_a_sheet_is_accounted_for(name):
    assert_accounts_are_right(SHEETS[name])


@given(damaged_sheets())
@settings(max_examples=300)
def test_every_line_of_a_damaged_sheet_is_accounted_for(text):
    assert_accounts_are_right(text)


@given(st.text(max_size=400))
def test_every_line_of_any_text_is_accounted_for(text):
    assert_accounts_are_right(text)


@given(
    st.lists(
        st.sampled_from(
            [
                "URGENT ACTION",
                "UA: 98/12 Index: EUR 99/012/2012 Turkey Date: 12 May 2012",
                "Please write immediately in Turkish or your own language:",
                "PLEASE SEND APPEALS BEFORE 14 MARCH 2012 TO:",
                "PLEASE SEND APPEALS IMMEDIATELY TO:",
                "And copies to:",
                "Salutation: Dear Minister",
                "Salutation:",
                "Fax: +994 00 555 02 45 (if a voice",
                'answers, say "fax")',
                "+994 00 555 02 72",
                "Email:",
                "Minister of Justice",
                "President Ana Ruiz",
                "Azerbaijan",
                "Name: Ana Ruiz (f), Bo Li",
                "Gender m/f:",
                "ADDITIONAL INFORMATION",
                "(please note that",
                "n Urging them",
                "•",
                "12",
                "",
                "No further action is requested.",
                "Also send copies to diplomatic representatives accredited to your",
                "country.",
                "Please check with your section office if sending appeals after the above date.",
                "This is the second update of UA 77/11.",
            ]
        ),
        max_size=25,
    ).map("\n".join)
)
@settings(max_examples=300)
def test_every_line_of_a_sheet_of_markers_in_any_order_is_accounted_for(text):
    assert_accounts_are_right(text)


def test_a_line_that_vanished_is_noticed():
    text = sheet_text(case="One sentence.\n\nAnother sentence.")
    reading = read_document(text)
    swallowed = replace(
        reading, sources=tuple(one for one in reading.sources if one[0] != "background")
    )

    assert lost_lines(reading, text) == set()
    assert lost_lines(swallowed, text) != set()


def test_a_line_that_is_in_a_field_and_unplaced_is_noticed():
    text = sheet_text()
    reading = read_document(text)
    doubled = UnplacedLine(line=reading.sources[0][1][0], text="", why=WhyUnplaced.OTHER)

    assert lines_in_both(replace(reading, unplaced=(*reading.unplaced, doubled))) != set()
    assert lines_in_both(replace(reading, unplaced=reading.unplaced * 2)) != set()


def test_an_invented_word_is_noticed():
    text = sheet_text()
    reading = read_document(text)
    invented = replace(reading, action=replace(reading.action, summary="A doctor was freed."))

    assert ("summary", "doctor") in invented_words(invented, text)


def test_a_value_that_points_to_no_line_is_noticed():
    reading = read_document(sheet_text())

    assert fields_without_lines(replace(reading, sources=())) != []
