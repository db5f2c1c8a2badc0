import pytest
from composing.checks_own_examples import a_proof, reasons

from desktop_app.composing.checks.loudness import loud_notes
from desktop_app.domain.check_note import Reason, mended


def loud(text, **changes):
    return list(loud_notes(a_proof(text, **changes)))


@pytest.mark.parametrize(
    "text", ["Release him NOW.", "THIS MUST STOP.", "It is OUTRAGEOUS.", "FREE HIM"]
)
def test_shouting_is_noted(text):
    assert Reason.CAPITALS in reasons(loud(text))


@pytest.mark.parametrize(
    "text",
    [
        "I am writing about MERDAN YOLBARSOV.",
        "The UNHCR and the UN have written.",
        "He lives in the USA.",
        "BEEKEEPER AT RISK OF FORCIBLE RETURN",  # the sheet's headline
    ],
)
def test_names_abbreviations_and_the_headline_may_stand_in_capitals(text):
    assert loud(text) == []


def test_small_letters_are_offered():
    text = "I ask you TO RELEASE HIM today."
    (note,) = loud(text)

    assert mended(text, note) == "I ask you to release him today."


def test_every_exclamation_mark_is_noted_but_that_of_thanks():
    assert reasons(loud("Release him! Act?!")) == [Reason.EXCLAMATION] * 2
    assert loud("Thank you very much!") == []
    assert loud("Sehr geehrter Herr Minister!\n\nich schreibe Ihnen.", language="de") == []


def test_a_calmer_mark_is_offered():
    text = "Is this justice?! ¡Basta!"
    notes = loud(text)

    assert [note.alternative for note in notes] == ["?", "", "."]
