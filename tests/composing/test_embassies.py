"""Where a note to an embassy goes: never to an address that nobody confirmed."""

from datetime import date

import pytest
from builders import a_draft, a_sender, an_action, an_embassy, an_office, some_options

from desktop_app.composing.compose import compose
from desktop_app.domain.letter_kind import LetterKind
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.sender import Disclosure

CONFIRMED = ("The Ambassador", "Embassy of Azerbaijan", "4 Invented Court", "London W8 9ZZ")


def composed(*offices, action=None, draft=None, sender=None, **changes):
    options = some_options(embassies=offices, **changes)
    return compose(action or an_action(), draft or a_draft(), sender or a_sender(), options)


def note_lines(composition):
    embassy = composition.mailings[3]
    assert embassy.letters[0].postal_lines == embassy.envelope.postal_lines
    return embassy.envelope.postal_lines


def is_told_of_a_blank(composition):
    return any(one.kind is RemarkKind.EMBASSY_BLANK for one in composition.remarks)


def test_a_confirmed_address_is_printed_on_the_note_and_on_its_envelope():
    composition = composed(an_office())

    assert note_lines(composition) == CONFIRMED
    assert not composition.mailings[3].envelope.airmail
    assert not is_told_of_a_blank(composition)


def test_an_address_that_nobody_confirmed_is_not_printed():
    composition = composed(an_office(confirmed=None))

    assert None in note_lines(composition)
    assert not any("Invented" in (line or "") for line in note_lines(composition))
    assert is_told_of_a_blank(composition)


@pytest.mark.parametrize("changes", [{"country_code": "AM"}, {"host": "IE"}, {"lines": ()}])
def test_an_address_of_another_embassy_is_not_printed(changes):
    composition = composed(an_office(**changes))

    assert None in note_lines(composition)
    assert is_told_of_a_blank(composition)


def test_the_embassy_of_a_writer_who_gives_no_country_is_unknown():
    composition = composed(an_office(), sender=a_sender(country=""))

    assert None in note_lines(composition)


def test_an_embassy_in_the_sheet_wins():
    other = an_office(lines=("1 Other Street", "London"))
    composition = composed(other, action=an_action(embassies=(an_embassy(),)))

    assert note_lines(composition) == an_embassy().postal_lines[:-1]


def test_an_embassy_that_covers_the_writers_country_from_elsewhere_is_written_to_abroad():
    office = an_office(host="FR", also_covers=("GB",), lines=("1 rue Inventée", "75000 Paris"))
    composition = composed(office)

    assert note_lines(composition)[-2:] == ("75000 Paris", "FRANCE")
    assert composition.mailings[3].envelope.airmail


def test_an_embassy_in_the_country_comes_before_one_that_covers_it():
    elsewhere = an_office(host="FR", also_covers=("GB",), confirmed=date(2012, 1, 31))

    assert note_lines(composed(elsewhere, an_office())) == CONFIRMED


def test_the_address_that_was_confirmed_last_is_printed():
    older = an_office(lines=("1 Former Street", "London"), confirmed=date(2010, 1, 1))

    assert note_lines(composed(older, an_office(), older)) == CONFIRMED


def test_the_ambassador_is_named_once():
    office = an_office(lines=("H.E. the Ambassador", "4 Invented Court", "London W8 9ZZ"))

    assert note_lines(composed(office)) == (office.name, *office.lines)


def test_an_entry_without_a_name_gets_the_name_of_the_state():
    assert note_lines(composed(an_office(name=""))) == CONFIRMED


def test_a_letter_through_the_embassy_goes_to_the_confirmed_address():
    draft = a_draft().with_kind(LetterKind.VIA_EMBASSY)
    composition = composed(an_office(), draft=draft)

    assert composition.mailings[0].envelope.postal_lines == CONFIRMED
    assert not is_told_of_a_blank(composition)


@pytest.mark.parametrize("level", Disclosure)
def test_what_is_told_of_the_sender_does_not_change_with_the_address(level):
    known, blank = composed(an_office(), disclosure=level), composed(disclosure=level)

    for one, other in zip(known.mailings, blank.mailings, strict=True):
        assert one.envelope.sender_lines == other.envelope.sender_lines
        assert [each.sender_lines for each in one.letters] == [
            each.sender_lines for each in other.letters
        ]
        assert [each.signature for each in one.letters] == [
            each.signature for each in other.letters
        ]
