"""Further points by who made the rules, as they came out when they were last read."""

import tomllib
from pathlib import Path

import pytest

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.domain.options import LETTER_LANGUAGES
from desktop_app.domain.target import Target

HERE = Path(__file__).parent
POINTS = tomllib.loads((HERE / "own-points.toml").read_text(encoding="utf-8"))["point"]
TO_SUPPORTERS = tomllib.loads((HERE / "supporter-points.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_each_point_becomes_the_sentence_that_was_read(language):
    for point in POINTS:
        if point["language"] != language:
            continue
        official = Target(role=point["office"])
        (sentence,) = to_sentences([point["sheet"]], official, None, language=language)

        assert sentence.as_printed == point.get("kept", False), point["sheet"]
        assert sentence.as_printed or sentence.text == point["letter"]


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_what_is_said_to_the_supporter_or_told_is_never_asked_of_an_official(language):
    for point in TO_SUPPORTERS[language]:
        (sentence,) = to_sentences([point], Target(role="Minister"), None, language=language)

        assert sentence.as_printed, sentence.text
