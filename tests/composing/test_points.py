"""The points of a set written by someone who hasn't seen the rules, and what became of them."""

import re
import tomllib
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.composing.calls_to_sentences.sentence import CallSentence
from desktop_app.composing.past import worded_on
from desktop_app.domain.target import Target
from desktop_app.domain.urgent_action import KeyDate

HERE = Path(__file__).parent


def points() -> list[dict[str, Any]]:
    return tomllib.loads((HERE / "points.toml").read_text(encoding="utf-8"))["points"]


def key_dates() -> list[dict[str, Any]]:
    return tomllib.loads((HERE / "key_dates.toml").read_text(encoding="utf-8"))["sentences"]


def plain(text: str) -> str:
    """*text* without the difference between curly and straight quotation marks."""
    straight = text.translate(str.maketrans("’‘“”", "''\"\""))
    return " ".join(straight.split())


def rewritten(point: dict[str, Any]) -> CallSentence:
    official = Target(role=point["role"])
    return to_sentences([point["point"]], official, point.get("country"))[0]


def accepted(entry: dict[str, Any], key: str) -> set[str]:
    return {plain(text) for text in (entry[key], *entry.get("accept", []))}


def is_right(point: dict[str, Any]) -> bool:
    sentence = rewritten(point)
    if point.get("keep"):
        return sentence.as_printed
    return plain(sentence.text) in accepted(point, "letter")


def test_nearly_all_points_become_the_sentence_a_good_writer_would_make_of_them():
    wrong = [point["point"] for point in points() if not is_right(point)]

    assert len(wrong) <= 0.05 * len(points()), wrong


def test_a_point_that_speaks_to_the_supporter_is_kept_and_marked():
    for point in points():
        if point.get("keep"):
            assert rewritten(point).as_printed, point["point"]


@pytest.mark.parametrize("point", points(), ids=lambda point: point["point"][:40])
def test_no_fact_changes_in_the_rewriting(point):
    """Names, numbers and days are all there again, as often as the sheet has them."""
    sentence = rewritten(point).text
    own_office = Counter(facts(point["role"]))
    facts_before = Counter(facts(point["point"])) - own_office - Counter(facts(request_of(point)))

    assert not facts_before - Counter(words(sentence)), sentence


def words(text: str) -> list[str]:
    """The words of *text*, and each as the beginning of a sentence would have it."""
    found = re.findall(r"[\w’'-]+", text)
    return [*found, *(word.capitalize() for word in found if word.islower())]


def facts(text: str) -> list[str]:
    return re.findall(r"\b[A-ZÀ-Ý][\w’'-]+\b|\d+", text)


def request_of(point: dict[str, Any]) -> str:
    """The words before what is asked: they name who is asked, who becomes "you"."""
    return re.split(r"\bto\b|\bthat\b", point["point"])[0] + " Office Ministry Court General"


@pytest.mark.parametrize("entry", key_dates(), ids=lambda entry: entry["text"][:40])
def test_a_day_that_has_passed_is_worded_as_past(entry):
    day = date.fromisoformat(str(entry["day"]))

    worded = worded_on(KeyDate(day=day, text=entry["text"]), day + timedelta(days=30))

    assert plain(worded or "") in accepted(entry, "after")


@pytest.mark.parametrize("entry", key_dates(), ids=lambda entry: entry["text"][:40])
def test_a_day_ahead_keeps_the_words_of_the_sheet(entry):
    day = date.fromisoformat(str(entry["day"]))

    assert worded_on(KeyDate(day=day, text=entry["text"]), day) == entry["text"]


# Found by someone who attacked the rules: "you" and "your" must never be somebody else.
SOMEBODY_ELSES = [
    ("Urge them to protect the lawyers in the exercise of their legitimate duties", "their"),
    ("Urge them to ensure that companies respect their responsibilities", "their"),
    ("Urge them to press armed groups to respect their obligations", "their"),
    ("Urge them to let the lawyers in so that they can fulfil their duties", "their"),
    ("Urge them to ignore the ruling of the Supreme Court of Uzbekistan", "the Supreme Court of"),
    ("Urging the hospital authorities to provide care", "I urge the hospital authorities"),
    ("Call on the rebel authorities to free them", "I call on the rebel authorities"),
    ("Urge the Kenyan authorities and the Ugandan authorities to talk", "the Kenyan authorities"),
    ("Ask your government to intervene", "Ask your government"),
]


@pytest.mark.parametrize(("point", "kept"), SOMEBODY_ELSES)
def test_what_is_somebody_elses_never_becomes_the_officials(point, kept):
    sentence = to_sentences([point], Target(role="Chair of the Supreme Court"), "Kenya")[0].text

    assert kept in sentence
    assert not re.search(r"\byour (?!government)", sentence)


def test_a_point_made_to_be_slow_is_left_as_it_is():
    point = "Urge the " + "State " * 60 + "Duma to reconsider"

    assert to_sentences([point], Target(role="Minister"), "Kenya")[0].as_printed
