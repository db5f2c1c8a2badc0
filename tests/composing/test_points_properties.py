"""What must hold for every point, whatever it says.

Some invented points in every run; with PARAVION_LONG=1 in the environment five thousand.
"""

import json
import os
import re
from collections import Counter
from pathlib import Path

import pytest
from composing.judging_sets import Judged, judged
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.composing.sheet_language import language_of
from desktop_app.domain.draft import Addressing
from desktop_app.domain.options import LETTER_LANGUAGES
from desktop_app.domain.target import Target

SHEETS = Path(__file__).parents[1] / "reading" / "sheets"
SEEN = [
    point
    for half in ("first", "second")
    for language in LETTER_LANGUAGES
    for point in judged(half, language)
]
_COUNT = 5000 if os.environ.get("PARAVION_LONG") == "1" else 150
WORDS = sorted({word for point in SEEN for word in point.sheet.split()})
# Who is asked, and how the letter speaks to an official: no facts.
NO_FACTS = set(
    "behörden sie ihnen ihre ihrem ihrer exa vossa vuestra majestad majestade ministry office i "
    "minister's governor's president's minister’s president’s bitte betonen fordern die auf sich "
    "eindringlich höflich besorgt your health procuradoria procuradoria-geral verurteilen sorge "
    "verantwortlichen regierung hoffnung ausdruck ihr ihren ministerin general’s mr".split()
)


def facts(text: str, office: str) -> Counter[str]:
    """Numbers, quotations and words with a capital within the sentence, but titles of *office*."""
    titles = NO_FACTS | set(re.findall(r"[\w’'-]+", office.casefold()))
    inside = re.sub(r"^\W*\w+", "", text)
    names = re.findall(r"\d+|\b[A-ZÀ-ÝŠŽ][\w’'-]+", inside)
    quotes = re.findall(r"[“\"«]\s?([^”\"»]+?)\s?[”\"»]", text)
    return Counter([name for name in names if name.casefold() not in titles] + quotes)


@pytest.mark.parametrize("point", SEEN, ids=lambda point: f"{point.language} {point.sheet[:40]}")
def test_no_fact_name_number_or_quotation_changes(point: Judged):
    office = f"{point.office} President Präsidenten Rey Rei"
    sentence = point.rewritten()
    lost = facts(point.sheet, office) - facts(sentence.text, office)
    invented = facts(sentence.text, office) - facts(point.sheet, office)

    assert not lost, sentence.text
    assert not invented, sentence.text


def test_a_number_that_changes_would_be_noticed():
    """The control."""
    assert facts("Free 12 people in X.", "") - facts("Free 13 people in X.", "")


@settings(max_examples=_COUNT, deadline=None)
@given(
    words=st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=6)), max_size=25),
    language=st.sampled_from(LETTER_LANGUAGES),
    how=st.sampled_from(Addressing),
    role=st.sampled_from((None, "", "Minister of Justice", "Rey", "Justizministerin")),
)
def test_any_text_gives_a_sentence(words, language, how, role):
    text = " ".join(words)
    (sentence,) = to_sentences(
        [text], Target(role=role), "Kenya", language=language, addressing=[how]
    )

    assert sentence.text or not text.strip(" \n\t,;.-–•*") or sentence.as_printed


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=40), max_size=4), st.sampled_from(LETTER_LANGUAGES))
def test_there_is_a_sentence_for_each_point(calls, language):
    assert len(to_sentences(calls, Target(), None, language=language)) == len(calls)


def calls_of_sheets() -> list[tuple[str, tuple[str, ...]]]:
    """The points of every sheet that the reader is tested with, with the sheet's name."""
    found = []
    for path in sorted((*SHEETS.glob("*.json"), *SHEETS.glob("seen/*.json"))):
        calls = json.loads(path.read_text(encoding="utf-8")).get("calls")
        if calls:
            found.append((path.name, tuple(calls)))
    return found


@pytest.mark.parametrize(("name", "calls"), calls_of_sheets(), ids=lambda value: str(value)[:30])
def test_every_point_of_every_sheet_is_worded_in_every_way(name, calls):
    language = language_of(calls) or "en"
    for how in Addressing:
        sentences = to_sentences(
            calls, Target(role="Minister of Justice"), None, language=language,
            addressing=[how] * len(calls),
        )  # fmt: skip

        assert all(sentence.text for sentence in sentences), name


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("filler", ["urgently ", ", ", "and ", "de la ", "que ", " "])
def test_a_point_made_to_be_slow_ends(language, filler):
    start = {"en": "Urge the ", "de": "Fordern Sie ", "fr": "Demandez aux ",
             "es": "Pidiendo a ", "pt": "Pedindo às "}[language]  # fmt: skip

    assert to_sentences([start + filler * 300], Target(role="X"), "Kenya", language=language)
