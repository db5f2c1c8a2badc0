"""The rules against sets written by someone who hadn't seen them, in five languages.

Four have been used to mend the rules; the second to the fourth were scored once before that, as
blind sets (82 %, 80 %, 88 % accepted). The fifth was scored once since, and nothing learned from
it: of 160 points 131 (82 %) came out as an accepted wording, 8 more (5 %) were worded otherwise but
asked the same in good grammar, 5 (3 %) kept the sheet's wording and were marked, 16 (10 %) were
wrong: mostly a "they" or "it" that means the addressee and was left ("what they know about their
fate", "as it undertook in its letter"). So the aim of 95 % isn't met. To judge the rules anew takes
a new set: `PYTHONPATH=tests .venv/bin/python -m composing.judging_sets NAME`.
"""

import re

import pytest
from composing.judging_sets import Judged, judged, report

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.domain.options import LETTER_LANGUAGES
from desktop_app.domain.target import Target

SEEN_RIGHT = {
    "first": {"en": 110, "de": 25, "fr": 25, "es": 25, "pt": 25},
    "second": {"en": 110, "de": 25, "fr": 24, "es": 25, "pt": 25},
    "third": {"en": 105, "de": 27, "fr": 26, "es": 27, "pt": 27},
    "fourth": {"en": 80, "de": 15, "fr": 16, "es": 16, "pt": 16},
}
BLIND_RIGHT = {"en": 68, "de": 17, "fr": 14, "es": 18, "pt": 14}
SEEN = [point for half in SEEN_RIGHT for code in LETTER_LANGUAGES for point in judged(half, code)]


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("half", SEEN_RIGHT)
def test_nearly_all_points_seen_become_an_accepted_sentence(half, language):
    points = judged(half, language)
    wrong = [point.sheet for point in points if not point.is_right()]

    assert len(points) - len(wrong) >= SEEN_RIGHT[half][language], wrong


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_the_points_nothing_was_learned_from_are_as_good_as_on_the_day_they_were_judged(language):
    assert sum(point.is_right() for point in judged("fifth", language)) >= BLIND_RIGHT[language]


def test_the_report_names_each_miss_and_the_rates():
    told = report("second")

    assert told.splitlines()[-1].startswith("all ")
    assert told.count("  sheet: ") == sum(
        not point.is_right() for code in LETTER_LANGUAGES for point in judged("second", code)
    )


@pytest.mark.parametrize("point", SEEN, ids=lambda point: f"{point.language} {point.sheet[:40]}")
def test_nothing_plainly_wrong_is_in_a_sentence(point: Judged):
    sentence = point.rewritten()

    if not sentence.as_printed:
        assert not point.wrongs(sentence.text), sentence.text


def test_replacing_every_their_would_be_noticed():
    """The control: the simple rule that turns victims' things into the official's."""
    points = judged("first", "en")
    naive = [
        re.sub(r"\b(?:their|his|her|its)\b", "your", point.rewritten().text) for point in points
    ]

    assert sum(bool(point.wrongs(text)) for point, text in zip(points, naive, strict=True)) > 5


def test_every_language_of_letters_has_its_rules():
    for language in LETTER_LANGUAGES:
        point = judged("first", language)[0]

        assert not to_sentences([point.sheet], Target(role=point.office), None, language=language)[
            0
        ].as_printed


def test_a_language_without_rules_keeps_every_point_as_printed():
    (sentence,) = to_sentences(["žiadajte prepustenie;"], Target(role="X"), None, language="sk")

    assert sentence.as_printed
    assert sentence.text == "žiadajte prepustenie;."
