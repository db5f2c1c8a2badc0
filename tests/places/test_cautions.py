"""What people should know before they write to a country."""

import tomllib
from datetime import date

import pytest

from desktop_app.domain.sender import Disclosure
from desktop_app.places.cautions import cautions_for, names_organisation
from desktop_app.places.country_names import is_country_code
from desktop_app.shipped import resource

DAY = date(2026, 12, 1)


def test_a_letter_to_russia_does_not_name_the_organisation_by_default():
    (caution,) = cautions_for("RU", DAY)

    assert names_organisation("RU", DAY) is False
    assert caution.dated == date(2025, 5, 19)
    assert "19 May 2025" in caution.text("en")
    assert caution.source


def test_a_caution_holds_from_its_day_on():
    assert cautions_for("RU", date(2025, 5, 18)) == ()
    assert names_organisation("RU", date(2025, 5, 18)) is None
    assert len(cautions_for("RU", date(2025, 5, 19))) == 1


@pytest.mark.parametrize("country", ["DE", "", None, "ZZ"])
def test_no_caution_means_no_difference(country):
    assert cautions_for(country, DAY) == ()
    assert names_organisation(country, DAY) is None


def test_a_caution_that_ended_is_not_shown_any_more(tmp_path):
    table = tmp_path / "cautions.toml"
    table.write_text(
        '[[caution]]\ncountry = "DE"\ndated = 2026-01-01\nuntil = 2026-06-30\nsource = "S"\n'
        '[caution.texts]\nen = "Text"\n'
    )

    assert len(cautions_for("DE", date(2026, 6, 30), table)) == 1
    assert cautions_for("DE", date(2026, 7, 1), table) == ()


def test_every_caution_has_its_source_its_day_and_sentences_in_every_language_of_the_window():
    for one in tomllib.loads(resource("places", "cautions.toml").read_text("utf-8"))["caution"]:
        assert set(one["texts"]) == {"en", "fr", "ar"}
        assert is_country_code(one["country"])
        assert one["source"]
        assert one.get("disclosure") in (None, *(level.value for level in Disclosure))


def test_a_language_without_sentences_gets_the_english_ones():
    (caution,) = cautions_for("RU", DAY)

    assert caution.text("de") == caution.text("en")
    assert caution.text("fr_CA") == caution.text("fr") != caution.text("en")
