from datetime import date

import pytest
from reading.sheet_text import reading_of

from desktop_app.domain.deadline import Known, Open, Unknown
from desktop_app.reading import fields


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("UA: 98/16 Index: MDE 12/4022/2016 Egypt Date: 12 May 2016", "98/16"),
        ("UA 98/16", "98/16"),
        ("UA:98/16", "98/16"),
        ("UA 60.16", "60/16"),
        ("UA065/99", "65/99"),
        ("Further information on 130/08", "130/08"),
        ("This is the third update of UA 235/17.", "235/17"),
        ("Index: MDE 12/4022/2016", None),
        ("The law 98/16 was repealed", None),
        ("", None),
    ],
)
def test_the_number_of_an_action_is_bare_with_a_slash(text, number):
    assert fields.ua_number(text) == number


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("Index: MDE 12/4022/2016 Egypt", "MDE 12/4022/2016"),
        ("Index: AMR 23/030/2014", "AMR 23/030/2014"),
        ("MDE13/131/2008", "MDE13/131/2008"),
        ("UA: 98/16", None),
    ],
)
def test_an_index_number_is_kept_as_printed(text, index):
    assert fields.index_number(text) == index


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("This is the third update of UA 235/17.", 3),
        ("First update of UA 12/14", 1),
        ("2nd update to UA 1/10", 2),
        ("final update to UA 1/10", None),
        ("Further information on UA: 77/11", None),
    ],
)
def test_an_update_is_counted(text, ordinal):
    assert fields.update_ordinal(text) == ordinal


@pytest.mark.parametrize(
    ("sentence", "languages", "own"),
    [
        (
            "Please write immediately in Russian, English or your own language:",
            ["Russian", "English"],
            True,
        ),
        ("Please write in Spanish:", ["Spanish"], False),
        ("Please write in Bahasa Indonesia or Malay:", ["Bahasa Indonesia", "Malay"], False),
        ("Please write inEnglish,Arabicor your own language", ["English", "Arabic"], True),
        ("PLEASE WRITE IN FRENCH:", ["French"], False),
        ("Please write in English for Malayalam in Thailand:", ["English"], False),
        ("Pleasewriteinfrench,germanoryourownlanguage", ["French", "German"], True),
        ("Please write in your own language:", [], True),
        ("", [], False),
    ],
)
def test_languages_stand_in_the_order_of_the_sheet(sentence, languages, own):
    assert fields.languages(sentence) == (tuple(languages), own)


@pytest.mark.parametrize(
    ("marker", "deadline"),
    [
        ("PLEASE SEND APPEALS BEFORE 20 AUGUST 2012 TO:", Known(date(2012, 8, 20))),
        ("PLEASE SEND APPEALS IMMEDIATELY TO:", Open()),
        ("please send appeals as quicklyas possible to:", Open()),
        ("PLEASE SEND APPEALS TO:", Unknown()),
    ],
)
def test_a_deadline_is_a_day_or_open_or_unknown(marker, deadline):
    assert fields.deadline(marker) == deadline


HEAD = "Further information on UA: 98/16 Index: MDE 12/4022/2016 Egypt Date: 12 May 2016"


def test_the_head_of_a_page_gives_number_index_day_and_where_nobody_is_addressed_the_country():
    reading = reading_of(head=HEAD, deadline="", targets="", copies="")
    action = reading.action

    assert (action.ua_number, action.index_number) == ("98/16", "MDE 12/4022/2016")
    assert action.issued == date(2016, 5, 12)
    assert (action.country, action.country_code) == ("Egypt", "EG")
    for field in ("ua_number", "index_number", "issued", "country"):
        assert dict(reading.sources)[field] == (1,)


def test_a_sheet_that_cites_another_number_in_its_background_has_none_of_its_own():
    action = reading_of(background="ADDITIONAL INFORMATION\n\nSee UA 12/10 and UA 13/10.").action

    assert action.ua_number is None


def test_two_sheets_that_differ_only_in_blank_lines_and_spaces_are_one_case():
    once, again = (reading_of(case=text) for text in ("He  was\n\nheld.", "He was\nheld."))

    assert once.action.case_id == again.action.case_id
    assert reading_of(case="He was freed.").action.case_id != once.action.case_id
