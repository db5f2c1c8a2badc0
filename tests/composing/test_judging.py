"""The rules against sets written by someone who hadn't seen them, in five languages.

Three have been used to mend the rules; the second and the third were scored once before that, as
blind sets (82 %, then 80 % accepted, 9 % plainly wrong). The fourth was scored once since, and
nothing learned from it: of 144 points 126 (88 %) came out as an accepted wording, 4 more were
worded otherwise but asked the same, 11 kept the sheet's wording and were marked, 3 were wrong. To
judge the rules anew takes a new set:
`PYTHONPATH=tests .venv/bin/python -m composing.judging_sets NAME`.
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
    "third": {"en": 102, "de": 25, "fr": 25, "es": 24, "pt": 25},
}
BLIND_RIGHT = {"en": 71, "de": 13, "fr": 15, "es": 13, "pt": 14}
# Still wrong: "Insto a las autoridades a que pongan" is left in the third person.
STILL_WRONG = (
    "Instando a las autoridades a que pongan en libertad inmediata e incondicional a Nadir",
)
SEEN = [point for half in SEEN_RIGHT for code in LETTER_LANGUAGES for point in judged(half, code)]
SOUND = [point for point in SEEN if not point.sheet.startswith(STILL_WRONG)]


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("half", SEEN_RIGHT)
def test_nearly_all_points_seen_become_an_accepted_sentence(half, language):
    points = judged(half, language)
    wrong = [point.sheet for point in points if not point.is_right()]

    assert len(points) - len(wrong) >= SEEN_RIGHT[half][language], wrong


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_the_points_nothing_was_learned_from_are_as_good_as_on_the_day_they_were_judged(language):
    assert sum(point.is_right() for point in judged("fourth", language)) >= BLIND_RIGHT[language]


def test_the_report_names_each_miss_and_the_rates():
    told = report("second")

    assert told.splitlines()[-1].startswith("all ")
    assert told.count("  sheet: ") == sum(
        not point.is_right() for code in LETTER_LANGUAGES for point in judged("second", code)
    )


@pytest.mark.parametrize("point", SOUND, ids=lambda point: f"{point.language} {point.sheet[:40]}")
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
