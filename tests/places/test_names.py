"""The table of names is Babel's own, as the installed one has them."""

import pytest
from babel.core import Locale

from desktop_app.places import country_names, names
from desktop_app.places.countries import LANGUAGES
from desktop_app.places.languages import CODES

RENEW = "run packaging/place_names.py: Babel has other names by now"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_has_babels_names_of_countries_and_languages(language):
    spoken = Locale(language).languages

    assert names.territories(language) == country_names.territories(language), RENEW
    assert names.languages(language) == {code: spoken[code] for code in CODES if code in spoken}, (
        RENEW
    )


def test_in_a_language_of_no_sheet_there_are_no_names():
    assert names.territories("tlh") == names.languages("tlh") == {}
