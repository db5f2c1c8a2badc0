"""The languages that letters about a case can be in."""

import pytest
from builders import a_draft, an_action

from desktop_app.domain.urgent_action import Translation
from desktop_app.usecases.letter_language import (
    offered_languages,
    points_with_words,
    without_frame,
)


def test_those_of_the_sheet_come_first_then_the_writers_own_then_the_others():
    action = an_action(languages=("Azerbaijani", "Russian", "English"))

    assert offered_languages(action, "tr_TR")[:5] == ("ru", "tr", "de", "fr", "es")
    assert len(offered_languages(action, "tr_TR")) == 21  # without the sheet's own
    assert without_frame(action) == ("Azerbaijani",)


@pytest.mark.parametrize(
    ("country", "first"), [("CN", "zh-Hans"), ("TW", "zh-Hant"), ("HK", "zh-Hant")]
)
def test_chinese_is_written_first_as_the_country_addressed_writes_it(country, first):
    action = an_action(languages=("Chinese",), country_code=country)

    assert offered_languages(action, "en_GB")[0] == first
    assert {*offered_languages(action, "en_GB")[:2]} == {"zh-Hans", "zh-Hant"}


@pytest.mark.parametrize(
    ("own", "code"), [("zh_TW", "zh-Hant"), ("zh_CN", "zh-Hans"), ("xx", "de")]
)
def test_the_writers_own_language_is_known_by_its_locale(own, code):
    assert offered_languages(an_action(languages=()), own)[0] == code


def test_points_have_words_where_rules_the_sheet_or_a_translation_have_some():
    action = an_action(translations=(Translation(language="ru", points=("", "Прошу.")),))

    assert points_with_words(action, a_draft()) == (True, True)
    assert points_with_words(action, a_draft(language="de")) == (True, True)
    assert points_with_words(action, a_draft(language="ru")) == (False, True)
    assert points_with_words(action, a_draft(language="uk")) == (False, False)
