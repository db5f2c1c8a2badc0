"""Whom a case is about, where no footer says so: unknown is better than wrong."""

import pytest

from desktop_app.reading.lines import Line
from desktop_app.reading.protagonists import person_of_lead


def name_in(sentence: str) -> str | None:
    found = person_of_lead([Line(4, sentence)])
    return found[0].name if found else None


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Anti-slavery campaigner Brahim Ould Sidi has refused food since May.",
            "Brahim Ould Sidi",
        ),
        ("Indigenous leader Berta Zúniga was beaten on her way home.", "Berta Zúniga"),
        ("Lawyer Ольга Иванова was arrested in her office.", "Ольга Иванова"),
        ("Blogger Orxan Vəlizadə, who writes on prisons, has been charged.", "Orxan Vəlizadə"),
        ("Melvin Antonio Guardado has been held for a year.", "Melvin Antonio Guardado"),
        ("South Sudanese activist Peter Ajak-Deng faces the death penalty.", "Peter Ajak-Deng"),
    ],
)
def test_the_subject_of_the_first_sentence_is_the_person(sentence, name):
    assert name_in(sentence) == name


@pytest.mark.parametrize(
    "sentence",
    [
        "The Supreme Court has ruled against the families.",
        "Belarusian authorities have arrested a poet.",
        "Four Maasai elders from Loliondo are to go on trial.",
        "The town of San Pedro has been cut off.",
        "Amnesty International has learned of an arrest.",
        "Human Rights Watch has published a report.",
        "Prime Minister Hun Sok has said that he will not give way.",
        "Mount Meru has erupted.",
        "Radio Free Kivu was closed.",
        "South Africa has voted.",
        "Reporters Thiha Zaw and Ei Mon Khaing were charged.",
        "",
    ],
)
def test_offices_places_and_organisations_are_nobody(sentence):
    assert name_in(sentence) is None


def test_the_line_that_names_them_is_given():
    lines = [Line(7, "Farmer"), Line(8, "Ana Ruiz has been evicted.")]

    assert person_of_lead(lines) is not None
    assert [line.number for line in person_of_lead(lines)[1]] == [8]
