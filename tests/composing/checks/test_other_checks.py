from datetime import date

import pytest
from builders import a_minister, a_target, an_action
from composing.checks_own_examples import a_proof, reasons

from desktop_app.composing.checks.check import check
from desktop_app.composing.checks.dates import date_notes
from desktop_app.composing.checks.gaps import gap_notes
from desktop_app.composing.checks.length import length_notes
from desktop_app.composing.checks.organisation import organisation_notes
from desktop_app.composing.checks.strangers import stranger_notes
from desktop_app.composing.checks.surroundings import deadline_notes, glyph_notes, language_notes
from desktop_app.domain.check_note import Reason, mended, not_left
from desktop_app.domain.deadline import Known, Open, Unknown

# ------------------------------------------------------------ gaps


@pytest.mark.parametrize(
    "gap",
    "[name]|[your town]|{name}|<date>|_____|.......|XXX|TODO|(insert date)|DD.MM.YYYY".split("|"),
)
def test_a_gap_is_noted(gap):
    (note,) = gap_notes(a_proof(f"I live in {gap} and write."))

    assert note.text == gap


@pytest.mark.parametrize(
    "text", ["He said “[t]he law is clear”.", "[sic]", "5 < 6 > 4", "and so …"]
)
def test_a_quotation_or_a_pause_is_no_gap(text):
    assert list(gap_notes(a_proof(text))) == []


# ------------------------------------------------------------ strangers


def strangers(text, **changes):
    return [(note.reason, note.text) for note in stranger_notes(a_proof(text, **changes))]


def test_a_country_that_the_sheet_does_not_name_is_noted():
    assert strangers("I ask the authorities of Belarus to act.") == [
        (Reason.OTHER_COUNTRY, "Belarus")
    ]
    assert strangers("The Chinese authorities hold him.") == [(Reason.OTHER_COUNTRY, "Chinese")]


@pytest.mark.parametrize(
    "text",
    [
        "I ask the authorities of Azerbaijan to act.",
        "He fled from Turkmenistan.",
        "I am a teacher from France.",
        "I live in Germany and write in English.",
        "The Azerbaijani government has signed.",
    ],
)
def test_the_countries_of_the_sheet_and_the_writers_own_are_not(text):
    assert strangers(text) == []


def test_the_writers_country_may_be_told_once():
    assert strangers("Belarus has signed, too.", home="BY") == []


def test_a_salutation_for_somebody_else_is_noted():
    official = a_target()

    assert strangers("Dear President Lukashenko,\n\nI write.", official=official) == [
        (Reason.OTHER_OFFICIAL, "Dear President Lukashenko,")
    ]
    assert strangers("Dear Minister,\n\nI write.", official=official)
    assert strangers("Dear Prosecutor General,\n\nI write.", official=official) == []
    assert strangers("Dear Mr Elmanov,\n\nI write.", official=official) == []
    assert strangers("Your Excellency,\n\nI write.", official=official) == []
    assert strangers("Dear Sir or Madam,\n\nI write.", official=official) == []


def test_the_right_salutation_is_offered():
    text = "Dear Prosecutor General,\n\nI write about him."
    (note,) = stranger_notes(a_proof(text, official=a_minister()))

    assert mended(text, note) == "Dear Minister,\n\nI write about him."


# ------------------------------------------------------------ dates

AFTER = date(2012, 4, 1)


@pytest.mark.parametrize(
    "text",
    [
        "The appeal will be heard on 2 March at the Baku Court of Appeal.",
        "The appeal will be heard on March 2, 2012.",
        "On 2 March 2012 the trial will begin.",
        "His trial is scheduled for 2 March.",
        "The upcoming hearing on 2 March worries me.",
        "The hearing is set for 2012-03-02.",
    ],
)
def test_a_past_day_called_coming_is_noted(text):
    assert reasons(date_notes(a_proof(text, day=AFTER))) == [Reason.PAST_AS_COMING]
    assert list(date_notes(a_proof(text, day=date(2012, 3, 2)))) == []


@pytest.mark.parametrize(
    "text",
    [
        "On 9 January 2012, he was arrested.",
        "He was arrested on 9 January and will be at risk of torture if he is returned.",
        "The appeal was heard on 2 March.",
        "The hearing will be held on 5 May 2012.",
    ],
)
def test_a_past_day_told_as_past_is_not(text):
    assert list(date_notes(a_proof(text, day=AFTER))) == []


def test_the_sentence_as_past_is_offered():
    text = "The appeal will be heard on 2 March."
    (note,) = date_notes(a_proof(text, day=AFTER))

    assert mended(text, note) == "The appeal was to be heard on 2 March 2012."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Verhandlung wird am 2. März 2012 stattfinden."),
        ("fr", "L’audience est prévue le 2 mars 2012."),
        ("es", "La audiencia está prevista para el 2 de marzo de 2012."),
    ],
)
def test_other_languages_know_their_months(language, text):
    assert reasons(date_notes(a_proof(text, day=AFTER, language=language))) == [
        Reason.PAST_AS_COMING
    ]


@pytest.mark.parametrize("day", [date(1970, 1, 1), date(2100, 1, 1), date.min, date.max])
def test_a_wrong_clock_breaks_nothing(day):
    check(a_proof("The appeal will be heard on 29 February. 31 June 0000 and 99 May.", day=day))


# ------------------------------------------------------------ organisation, language, deadline


def test_the_organisation_is_noted_unless_it_may_be_named():
    action = an_action(ua_number="45/26", index_number="AMR 37/8123/2026")
    text = "Amnesty International wrote in Urgent Action 45/26 (AMR 37/8123/2026)."

    found = list(organisation_notes(a_proof(text, action=action)))
    assert {note.text for note in found} == {
        "45/26",
        "AMR 37/8123/2026",
        "Amnesty International",
        "Urgent Action",
    }
    assert list(organisation_notes(a_proof(text, action=action, may_name_organisation=True))) == []


def test_a_language_that_is_not_listed_is_noted():
    text = "Ich bitte Sie, ihn freizulassen, und danke Ihnen für die Hilfe."
    listed = an_action(languages=("Russian", "English"), own_language=False)

    (note,) = language_notes(a_proof(text, action=listed, language="de"))
    assert note.text == "German"
    assert list(language_notes(a_proof(text, language="de"))) == []  # one's own is welcome


def test_the_deadline_is_told_by_the_day():
    action = an_action(deadline=Known(date(2012, 8, 20)))
    days = {date(2012, 8, 21), date(2012, 8, 20), date(2012, 8, 10), date(2012, 1, 1)}
    found = {day: reasons(deadline_notes(a_proof("x", action=action, day=day))) for day in days}

    assert found == {
        date(2012, 8, 21): [Reason.DEADLINE_PASSED],
        date(2012, 8, 20): [Reason.LAST_DAY],
        date(2012, 8, 10): [Reason.DEADLINE_SOON],
        date(2012, 1, 1): [],
    }
    assert reasons(deadline_notes(a_proof("x", action=an_action(deadline=Unknown())))) == [
        Reason.DEADLINE_UNKNOWN
    ]
    assert list(deadline_notes(a_proof("x", action=an_action(deadline=Open())))) == []


def test_a_character_without_a_glyph_is_noted_once():
    notes = list(glyph_notes(a_proof("a😀b😀", unprintable=frozenset("😀"))))

    assert [(note.start, note.end, note.text) for note in notes] == [(1, 2, "😀")]


# ------------------------------------------------------------ length, and all together


def test_of_a_letter_that_is_too_long_the_sentences_without_a_request_could_go_first():
    text = (
        "Dear Prosecutor General, I write about Merdan Yolbarsov. "
        "I ask you not to extradite Merdan Yolbarsov to any other country. "
        "The weather here has been very pleasant for several weeks now. "
        "Merdan Yolbarsov has kept bees for three years near the town. "
        "Thank you for reading this letter."
    )
    notes = list(length_notes(a_proof(text, excess_lines=1)))

    assert reasons(notes) == [Reason.TOO_LONG, Reason.COULD_GO, Reason.COULD_GO]
    assert notes[1].text.startswith("The weather")
    assert notes[2].text.startswith("Merdan Yolbarsov has kept bees")
    assert "weather" not in mended(text, notes[1])


def test_without_a_measured_page_the_words_are_counted():
    assert list(length_notes(a_proof("word " * 300))) == []
    assert reasons(length_notes(a_proof("A few more words here. " * 100)))[0] is Reason.TOO_LONG


def test_what_was_left_is_not_noted_again():
    notes = check(a_proof("Merdan Yolbarsov! Your regime is finished."))
    left = frozenset(note.key for note in notes if note.reason is Reason.POLITICS)

    assert Reason.POLITICS in reasons(notes)
    assert Reason.POLITICS not in reasons(not_left(notes, left))


def test_notes_on_the_whole_letter_come_first_then_in_the_order_of_the_text():
    places = [note.start for note in check(a_proof("Liar! You will pay for this, [name]."))]
    starts = [place for place in places if place is not None]

    assert places[: len(places) - len(starts)] == [None] * (len(places) - len(starts))
    assert starts == sorted(starts)
