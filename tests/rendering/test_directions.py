"""Held against what Unicode's own test file says, for the cases that letters have."""

import pytest

from desktop_app.rendering.directions import (
    as_they_stand,
    begins_right_to_left,
    runs_right_to_left,
    stretches,
)


def as_seen(text: str, *, right_to_left: bool) -> str:
    """*text* as it stands on paper, from left to right; what runs to the left turned round."""
    parts = as_they_stand(stretches(text, right_to_left=right_to_left))
    shown = [text[part.start : part.end][:: -1 if part.level % 2 else 1] for part in parts]
    return "".join(shown)


@pytest.mark.parametrize(
    ("text", "right_to_left", "seen"),
    [
        ("abc", False, "abc"),
        ("אבג", True, "גבא"),
        ("I saw אבג today", False, "I saw גבא today"),
        ("אבג abc דהו", True, "והד abc גבא"),
        ("אבג 123 דהו", True, "והד 123 גבא"),
        ("abc אבג 123 דהו xyz", False, "abc והד 123 גבא xyz"),
        ("אבג. ", True, " .גבא"),
        ("abc", True, "abc"),
        ("", True, ""),
    ],
)
def test_a_line_is_put_in_the_order_of_unicodes_rules(text, right_to_left, seen):
    assert as_seen(text, right_to_left=right_to_left) == seen


def test_every_character_is_in_one_stretch_even_one_without_width():
    text = "می\u200cخواهم 2012 (Yusup) ها"

    found = stretches(text, right_to_left=True)

    assert "".join(text[part.start : part.end] for part in found) == text


def test_which_way_a_text_runs_is_told_by_its_first_letter():
    assert begins_right_to_left("“2012” שלום")
    assert not begins_right_to_left("Dear שלום")
    assert not begins_right_to_left("2012")
    assert runs_right_to_left("Dear שלום")
    assert not runs_right_to_left("Уважаемый Ελένη 漢字")
