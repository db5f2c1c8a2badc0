"""Traps of real sheets, by their numbers in the list of twenty-five."""

from datetime import date

import pytest
from reading.sheet_text import reading_of

from desktop_app.domain.deadline import Known, Open, Unknown
from desktop_app.domain.reading_result import ProblemKind

SECOND = """Minister of Foreign Affairs

Third department on CIS countries

M. A. Peshkov - Director

Ul. Smolenskaya-Sennaia pl, 32/34

Moscow

119200

Russian Federation

Fax: +7 499 241 21 75 (if voice answers,

ask for "Fax")

E-mail: 3dsng@mid.ru

Salutation: Dear Minister"""
FIRST = """Prosecutor General
Yurii Ya. Chaika
Bolshaia Dmitrovka 15 A
Moscow
125993
Russian Federation
Fax: +7 495 987 58 41
Salutation: Dear Prosecutor-General"""


def test_1_a_department_may_stand_between_role_and_name_and_a_position_behind_the_name():
    (official,) = reading_of(targets=SECOND).action.targets

    assert official.role == "Minister of Foreign Affairs"
    assert official.department == "Third department on CIS countries"
    assert official.name == "M. A. Peshkov"
    assert official.position == "Director"
    assert official.postal_lines[2] == "M. A. Peshkov - Director"
    assert official.address == (
        "Ul. Smolenskaya-Sennaia pl, 32/34",
        "Moscow",
        "119200",
        "Russian Federation",
    )


def test_2_a_remark_on_a_fax_number_that_breaks_over_a_line_is_no_address_line():
    (official,) = reading_of(targets=SECOND).action.targets

    assert official.fax == ("+7 499 241 21 75",)
    assert official.notes == (("+7 499 241 21 75", 'if voice answers, ask for "Fax"'),)
    assert not any("ask for" in line for line in official.postal_lines)


def test_2_a_second_fax_number_has_no_label_of_its_own():
    copies = "And copies to:\nChair of the Court\nPovarskaya ul. 15\nMoscow\nFax:  +7 495 695 51 72"

    (official,) = reading_of(copies=f"{copies}\n\n+7 495 691 98 77\nEmail: a@b.ru").action.copies

    assert official.fax == ("+7 495 695 51 72", "+7 495 691 98 77")
    assert official.email == ("a@b.ru",)


@pytest.mark.parametrize("blank_lines", [0, 1, 6])
def test_3_only_the_salutation_separates_two_officials(blank_lines):
    targets = FIRST + "\n" * (blank_lines + 1) + SECOND

    action = reading_of(targets=targets).action

    assert [one.salutation for one in action.targets] == [
        "Dear Prosecutor-General",
        "Dear Minister",
    ]
    assert [len(one.postal_lines) for one in action.targets] == [6, 7]


def test_3_the_country_is_that_of_the_addresses_and_not_that_of_the_title():
    action = reading_of(title="UZBEK MAN FACING EXTRADITION, TORTURE", targets=FIRST).action

    assert (action.country, action.country_code) == ("Russian Federation", "RU")


def test_5_copies_may_be_announced_and_empty():
    action = reading_of(copies="And copies to:").action

    assert action.copies == ()
    assert action.diplomatic_copies


@pytest.mark.parametrize(
    "line",
    [
        "Please write imm ediately in English , Arabic or your own language",
        "Please write immediately in English, Arabic or your own language:",
        "Pleasewriteimmediatelyin English,Arabicoryourownlanguage:",
        "Please write immediately in English, Arabic or\nyour own language:",
    ],
)
def test_16_a_marker_survives_spaces_put_in_and_taken_out(line):
    action = reading_of(language=line).action

    assert action.languages == ("English", "Arabic")
    assert action.own_language
    assert len(action.calls) == 2


def test_15_names_with_lost_spaces_are_not_repaired():
    action = reading_of(footer="Name: Azizaal-Youssef\nGender m/f: f").action

    assert [one.name for one in action.people] == ["Azizaal-Youssef"]


def test_17_a_point_may_begin_with_the_letter_n_where_a_sign_was():
    calls = "n Urging them to free him in\nan hour, n or never;\nn Calling on them to let him in."

    assert reading_of(calls=calls).action.calls == (
        "Urging them to free him in an hour, n or never;",
        "Calling on them to let him in.",
    )


@pytest.mark.parametrize("sign", ["\uf06e", "\uf0b7", "◼", "•", "▪", "-", "–", "*", "○"])
def test_17_a_point_may_begin_with_any_sign_seen(sign):
    calls = f"{sign} Urging them to free\nhim;\n{sign}Calling on them to let him go."

    assert reading_of(calls=calls).action.calls == (
        "Urging them to free him;",
        "Calling on them to let him go.",
    )


def test_17_a_sign_may_stand_on_a_line_of_its_own():
    calls = "-\nUrging them to free him;\n-\nCalling on them to let him go."

    assert reading_of(calls=calls).action.calls == (
        "Urging them to free him;",
        "Calling on them to let him go.",
    )


def test_4_without_its_bold_lines_a_sheet_has_no_deadline_and_none_is_guessed():
    reading = reading_of(deadline="")

    assert reading.action.deadline == Unknown()
    assert ProblemKind.NO_DEADLINE in {one.kind for one in reading.problems}
    assert [one.salutation for one in reading.action.targets] == ["Dear Prosecutor General"]


@pytest.mark.parametrize(
    ("line", "deadline"),
    [
        ("PLEASE SEND APPEALS BEFORE 20 AUGUST 2012 TO:", Known(date(2012, 8, 20))),
        ("PLEASE SEND APPEALS BEFORE AUGUST 20, 2012 TO:", Known(date(2012, 8, 20))),
        ("PLEASESENDAPPEALSBEFORE20AUGUST2012TO:", Known(date(2012, 8, 20))),
        ("PLEASE SEND APPEALS BEFORE 20TH AUGUST 2012 TO:", Known(date(2012, 8, 20))),
        ("PLEASE SEND APPEALS BEFORE 20 AUGUST\n2012 TO:", Known(date(2012, 8, 20))),
        ("PLEASE SEND APPEALS TO ARRIVE BY 1 MAY 2009 TO:", Known(date(2009, 5, 1))),
        ("PLEASE SEND APPEALS IMMEDIATELY TO:", Open()),
        ("PLEASE SEND APPEALS AS SOON AS POSSIBLE TO:", Open()),
        ("PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2012 TO:", Unknown()),
        ("PLEASE SEND APPEALS BEFORE AUGUST TO:", Unknown()),
    ],
)
def test_the_deadline_is_that_of_the_line_before_the_addresses(line, deadline):
    reading = reading_of(deadline=line)

    assert reading.action.deadline == deadline
    assert len(reading.action.targets) == 1
    asked = ProblemKind.NO_DEADLINE in {one.kind for one in reading.problems}
    assert asked == (deadline == Unknown())


def test_8_the_mark_that_a_web_page_puts_in_place_of_an_address_is_no_address():
    targets = FIRST.replace("Fax:", "Email: [email protected]\nFax:")

    reading = reading_of(targets=targets)

    assert reading.action.targets[0].email == ()
    assert "Email: [email protected]" in [one.text for one in reading.unplaced]


def test_19_a_remark_in_brackets_before_the_first_address_is_no_address():
    targets = "(please note that lines are bad;\nif a voice answers, ask for the fax)\n" + FIRST

    action = reading_of(targets=targets).action

    assert action.targets[0].postal_lines[0] == "Prosecutor General"


def test_25_a_stop_action_is_a_sheet_without_a_letter_to_write():
    reading = reading_of(
        language="",
        calls="",
        deadline="",
        targets="No further action is requested. Many thanks to all who sent appeals.",
        copies="",
        diplomatic="",
        after="",
    )

    assert reading.action.stop_action
    assert reading.action.targets == ()
    assert [one.kind for one in reading.problems] == [ProblemKind.STOP_ACTION]


def test_25_a_final_round_of_appeals_with_officials_is_no_stop_action():
    reading = reading_of(case="No further action by the network is requested after this one.")

    assert not reading.action.stop_action


def test_the_senders_own_numbers_are_never_a_targets():
    head = "UANetwork Office AIUSA T. 202.544.0200 F. 202.675.8566 E. uan@aiusa.org"

    action = reading_of(head=head).action

    assert all(
        "202" not in number
        for one in (*action.targets, *action.copies)
        for number in (*one.fax, *one.phone)
    )


def test_text_that_is_no_sheet_says_so():
    reading = reading_of(
        **dict.fromkeys(
            ("language", "deadline", "targets", "copies", "diplomatic", "after", "background"), ""
        ),
        footer="",
        calls="",
    )

    assert [one.kind for one in reading.problems] == [ProblemKind.NOT_A_SHEET]
