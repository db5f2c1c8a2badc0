"""A layout's patterns may be left alone where none of its words stands: nothing is lost by it."""

import re
from dataclasses import replace

import pytest
from reading.certain_words import says_one_of
from reading.sheet_text import SHEETS

from desktop_app.domain import late
from desktop_app.reading import parse
from desktop_app.reading.families import german
from desktop_app.reading.haystack import Sheet
from desktop_app.reading.layout import Layout
from desktop_app.reading.lines import lines_of
from desktop_app.reading.sections import likeness

WITH_WORDS = [layout for layout in parse._LAYOUTS if layout.tells]


def weight_without_words(layout: Layout) -> float:
    """How much a sheet may look like *layout* without one of its words."""
    words = tuple(layout.tells.split())
    return sum(
        marker.weight for marker in layout.markers if not says_one_of(marker.pattern.pattern, words)
    )


@pytest.mark.parametrize("layout", WITH_WORDS, ids=lambda layout: layout.name)
def test_without_its_words_a_sheet_is_no_more_like_a_layout_than_that_says(layout):
    assert weight_without_words(layout) == pytest.approx(layout.untold)


@pytest.mark.parametrize("layout", WITH_WORDS, ids=lambda layout: layout.name)
def test_a_layout_that_has_lost_half_of_its_words_is_noticed(layout):
    words = layout.tells.split()
    fewer = replace(layout, tells=" ".join(words[: len(words) // 2]))

    assert weight_without_words(fewer) > layout.untold + 0.1


@pytest.mark.parametrize("layout", parse._LAYOUTS, ids=lambda layout: layout.name)
def test_a_look_for_words_first_makes_no_sheet_less_like_a_layout(layout):
    anyway = replace(layout, tells="")
    for sheet in sorted(SHEETS.glob("*.txt")):
        lines = Sheet(lines_of(sheet.read_text("utf-8")))
        for least in (0.0, parse._FLOOR, 7.0):
            alike = likeness(lines, layout, least)

            assert alike == likeness(lines, anyway, least), sheet.name


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("^please(?:write|send)", ("write", "send")),
        ("^(?:your)?appeals?to", ("appeal",)),
        (r"^\d{1,3}\.?copies", ("copies",)),
        ("^(?:a|b).*(?:section|office)$", ("office", "section")),
        ("(?:(?!))", ()),
    ],
)
def test_words_that_a_match_must_have_are_found(pattern, words):
    assert says_one_of(pattern, words)


@pytest.mark.parametrize(
    ("pattern", "word", "without_it"),
    [
        ("^please(?:write|send)", "write", "pleasesend"),
        ("^(?:your)?appeals?to", "your", "appealsto"),
        ("^(?:your)?appeals?to", "appeals", "appealto"),
        ("^(?!send)", "send", "write"),
        ("^(?:send){0,2}", "send", "write"),
        ("^[send]", "send", "s"),
        ("^send|^$", "send", ""),
    ],
)
def test_words_that_a_match_may_lack_are_not_taken_for_certain(pattern, word, without_it):
    assert re.search(pattern, without_it)
    assert not says_one_of(pattern, (word,))


def test_every_pattern_of_every_layout_can_be_compiled():
    for layout in (*parse._LAYOUTS, parse.unknown.LAYOUT):
        given = (layout.begins, layout.needs, layout.block, *layout.breaks)
        told = [one for marker in layout.markers for one in (marker.pattern, marker.until)]
        for pattern in (*told, *(one for one in given if one)):
            assert pattern.search("") is None or pattern.search("").start() == 0


def test_a_late_pattern_is_the_real_one_from_its_first_use_on():
    pattern = late.late(r"^URGENT\s(\w+)$", re.IGNORECASE)

    assert pattern.search("Urgent Action")[1] == "Action"
    assert pattern.sub("x", "urgent y") == "x"
    assert pattern.groups == 1
    assert pattern.pattern == r"^URGENT\s(\w+)$"
    assert late.late(r"^URGENT\s(\w+)$", re.IGNORECASE) is pattern


def test_a_late_pattern_that_is_none_says_so_at_its_first_use():
    pattern = late.late("(")

    with pytest.raises(re.error):
        pattern.search("")


def test_a_german_sheet_is_still_known_by_its_words():
    sheet = Sheet(lines_of((SHEETS / "f6-de-wrapped-and-noisy.txt").read_text("utf-8")))

    assert likeness(sheet, german.LAYOUT, parse._FLOOR) >= parse._FLOOR

    sheet.said = ""

    assert likeness(sheet, german.LAYOUT, parse._FLOOR) == 0.0
    assert likeness(sheet, german.LAYOUT, german.LAYOUT.untold) > 0.0
