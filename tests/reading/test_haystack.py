"""In a long sheet only those lines are tried in which a word of the pattern stands."""

import re

import pytest
from reading.certain_words import says_one_of
from reading.sheet_text import SHEETS

from desktop_app.reading import haystack, parse
from desktop_app.reading.fixed_words import fixed_words
from desktop_app.reading.haystack import Haystack, Sheet
from desktop_app.reading.layout import Layout
from desktop_app.reading.lines import Line, lines_of
from desktop_app.reading.sections import likeness

LAYOUTS = (*parse._LAYOUTS, parse.unknown.LAYOUT)


def a_long_sheet() -> tuple[Line, ...]:
    texts = (sheet.read_text("utf-8") for sheet in sorted(SHEETS.glob("*.txt")))
    return lines_of("\n".join(texts))


LONG = a_long_sheet()


def patterns_of(layout: Layout) -> list[re.Pattern[str]]:
    others = (*layout.breaks, layout.needs, layout.begins, layout.block)
    return [*(marker.pattern for marker in layout.markers), *(one for one in others if one)]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_pattern_is_found_where_it_is_without_a_look_for_its_words(layout):
    assert len(LONG) > haystack._MANY
    for texts in ([line.text for line in LONG], [line.squeezed for line in LONG]):
        stack = Haystack(texts)
        for pattern in patterns_of(layout):
            found = [place for place, text in enumerate(texts) if pattern.search(text)]

            assert list(stack.places(pattern)) == found, pattern.pattern
            assert stack.may_have(pattern) or not found, pattern.pattern


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_the_words_of_a_pattern_are_certain(layout):
    for pattern in (marker.pattern.pattern for marker in layout.markers):
        words = fixed_words(pattern)

        assert not words or says_one_of(pattern, words), (pattern, words)


def test_most_markers_have_words():
    markers = [marker.pattern.pattern for layout in LAYOUTS for marker in layout.markers]

    assert sum(bool(fixed_words(pattern)) for pattern in markers) > 0.8 * len(markers)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("^(?:please)?sendappeals?to", ("sendappeal",)),
        (r"^index:[a-z]{3}\d|^ua:\d", ("index:", "ua:")),
        (r"^(?:\d{1,2}|urgent)$", ()),
        (r"^pref+er+ed", ("pref",)),
        ("(?<=[.] )(?=Further information)", ("Further information",)),
        ("^name(?!s)(?:of)?", ("name",)),
        ("(?i:name)", ()),
    ],
)
def test_the_words_are_those_that_no_match_can_lack(pattern, words):
    assert fixed_words(pattern) == words


def test_a_pattern_that_ignores_case_is_tried_on_every_line():
    stack = Haystack(["URGENT", "urgent", "calm"] * haystack._MANY)

    assert len(list(stack.places(re.compile("urgent", re.IGNORECASE)))) == 2 * haystack._MANY


@pytest.mark.parametrize("layout", parse._LAYOUTS, ids=lambda layout: layout.name)
def test_a_long_sheet_is_as_much_like_a_layout_as_if_each_line_were_tried(layout, monkeypatch):
    quick = likeness(Sheet(LONG), layout, 0.0)
    monkeypatch.setattr(haystack, "_MANY", len(LONG) + 1)

    assert quick == likeness(Sheet(LONG), layout, 0.0)
