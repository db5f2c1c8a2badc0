import re

import pytest
from composing.checks_own_examples import a_proof, reasons, sentences, tone_of

from desktop_app.composing.checks.tone import tone_notes
from desktop_app.composing.checks.word_lists import TONES, word_lists
from desktop_app.domain.check_note import Reason
from desktop_app.shipped import resource

LANGUAGES = ("en", "de", "fr", "es")
LEAST_NOTED = {"en": 0.97, "de": 0.95, "fr": 0.95, "es": 0.95}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_offends_is_noted(language):
    rude = sentences(language, "rude")
    unnoted = [sentence for sentence in rude if not tone_of(sentence, language)]

    assert 1 - len(unnoted) / len(rude) >= LEAST_NOTED[language], unnoted


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_polite_is_left_in_peace(language):
    noted = [one for one in sentences(language, "polite") if tone_of(one, language)]

    assert noted == []


def test_a_list_of_bad_words_would_note_polite_sentences():
    """The control: words alone, wherever they stand."""
    bad = re.compile(
        r"\b(?:torture|killed|murder|corrupt|party|crime|regime|victims)\b", re.IGNORECASE
    )

    assert sum(bool(bad.search(one)) for one in sentences("en", "polite")) > 10


def test_a_threat_by_a_criminal_regime_gives_two_notes():
    notes = tone_of("Your criminal regime will pay.")

    assert reasons(notes) == [Reason.THREAT, Reason.INSULT]


def test_a_note_marks_the_words_it_is_about():
    text = "I write with respect. You will pay for this."
    (note,) = tone_of(text)

    assert text[note.start : note.end] == note.text == "You will pay"


def test_politics_has_another_word_to_offer():
    (note,) = tone_of("I know that the regime is listening.")

    assert (note.reason, note.text, note.alternative) == (Reason.POLITICS, "regime", "government")


@pytest.mark.parametrize(
    "text",
    [
        "The prison regime is strict.",
        "He is held in a strict regime colony.",
        "It is the ultimate cruel, inhuman and degrading punishment.",
        "Please change the criminal code.",
    ],
)
def test_fixed_terms_are_no_insults(text):
    assert tone_of(text) == []


def test_the_sheets_own_words_are_no_politics():
    from builders import an_action

    text = "I ask you to think of the Communist Party."
    sheet = an_action(case=("She is in the Communist Party of the valley.",))

    assert reasons(tone_notes(a_proof(text))) == [Reason.POLITICS]
    assert reasons(tone_notes(a_proof(text, action=sheet))) == []


@pytest.mark.parametrize(
    "text", ["You're a liar.", "YOU ARE A LIAR", "You are a\nliar.", "You’re a líar."]
)
def test_capitals_breaks_accents_and_short_forms_hide_nothing(text):
    assert Reason.INSULT in reasons(tone_of(text))


def test_a_language_without_lists_has_no_notes():
    assert tone_of("Você é um mentiroso.", "pt") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_are_written_as_they_are_compared(language):
    text = resource("checks", f"{language}.toml").read_text(encoding="utf-8")
    rows = [line.split("=>")[0] for line in text.splitlines() if not line.startswith("#")]

    assert [row for row in rows if not row.isascii() or row != row.lower()] == []
    assert re.findall(r"(?<![a-z])[a-z]{1,2}~", "\n".join(rows)) == []  # too short to look up
    lists = word_lists(language)
    assert lists is not None
    assert tuple(wording.reason for wording in lists.wordings) == TONES
