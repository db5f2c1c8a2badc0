"""The rules against two sets written by someone who hadn't seen them, in five languages.

The seen half was used to mend the rules. The held-out half was looked at once, on the day the
rules were frozen (commit d988f94): of 210 points 172 (82 %) came out as an accepted wording, 11
more were worded otherwise but asked the same in good grammar (87 % together), 13 kept the sheet's
wording or a word of it and were marked, 14 (7 %) were wrong. It stays as a floor; to judge the
rules anew takes a new set.
"""

import re

import pytest
from composing.judging_sets import Judged, judged

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.domain.options import LETTER_LANGUAGES
from desktop_app.domain.target import Target

SEEN_RIGHT = {"en": 107, "de": 25, "fr": 24, "es": 25, "pt": 25}
SEEN = [point for language in LETTER_LANGUAGES for point in judged("seen", language)]
HELD_OUT_RIGHT = {"en": 90, "de": 19, "fr": 21, "es": 22, "pt": 20}


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_nearly_all_points_seen_become_an_accepted_sentence(language):
    points = judged("seen", language)
    wrong = [point.sheet for point in points if not point.is_right()]

    assert len(points) - len(wrong) >= SEEN_RIGHT[language], wrong


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_the_held_out_points_are_as_good_as_on_the_day_they_were_judged(language):
    points = judged("held-out", language)

    assert sum(point.is_right() for point in points) >= HELD_OUT_RIGHT[language]


@pytest.mark.parametrize("point", SEEN, ids=lambda point: f"{point.language} {point.sheet[:40]}")
def test_nothing_plainly_wrong_is_in_a_sentence(point: Judged):
    sentence = point.rewritten()

    if not sentence.as_printed:
        assert not point.wrongs(sentence.text), sentence.text


def test_replacing_every_their_would_be_noticed():
    """The control: the simple rule that turns victims' things into the official's."""
    points = judged("seen", "en")
    naive = [
        re.sub(r"\b(?:their|his|her|its)\b", "your", point.rewritten().text) for point in points
    ]

    assert sum(bool(point.wrongs(text)) for point, text in zip(points, naive, strict=True)) > 5


def test_every_language_of_letters_has_its_rules():
    for language in LETTER_LANGUAGES:
        point = judged("seen", language)[0]

        assert not to_sentences([point.sheet], Target(role=point.office), None, language=language)[
            0
        ].as_printed


def test_a_language_without_rules_keeps_every_point_as_printed():
    (sentence,) = to_sentences(["žiadajte prepustenie;"], Target(role="X"), None, language="sk")

    assert sentence.as_printed
    assert sentence.text == "žiadajte prepustenie;."
