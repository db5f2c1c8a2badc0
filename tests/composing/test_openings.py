"""A form is left out by its first letter alone only where it couldn't match."""

import pytest
from composing.judging_sets import judged

from desktop_app.composing.calls_to_sentences.openings import openings
from desktop_app.composing.calls_to_sentences.rewriting import _rules
from desktop_app.domain.options import LETTER_LANGUAGES


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_no_form_that_matches_a_point_is_left_out(language):
    points = [
        point.sheet[:1].upper() + point.sheet[1:]
        for half in ("first", "second")
        for point in judged(half, language)
    ]
    for form in _rules(language).forms:
        letters = openings(form.pattern.pattern)
        for point in points:
            if letters and form.pattern.match(point):
                assert point[0].lower() in letters, form.pattern.pattern


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("^call", "c"),
        ("^(?:en )?(?:demand|exig)er", "ed"),
        ("^(?:[ií]nst|exh)ar", "iíe"),
        ("^(?P<who>the|all)\\s", "ta"),
        ("^(?!no)(?:call)", "c"),
        ("^a?b*c{0,2}d", "abcd"),
        ("^\\w+", ""),
        ("^(?:call|\\w+)", ""),
        ("^(?:please )?", ""),
        ("^[^a]", ""),
        ("^(?:[()]|x)", ""),
    ],
)
def test_the_letters_a_pattern_may_open_with(pattern, letters):
    assert openings(pattern) == frozenset(letters)


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_most_forms_of_a_language_are_left_out(language):
    forms = _rules(language).forms
    tried = [form for form in forms if "c" in (openings(form.pattern.pattern) or "c")]

    assert len(tried) < len(forms) / 2
