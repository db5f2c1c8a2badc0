"""Whole sheets of the international layouts, as a person would write down what they say."""

from datetime import date

import pytest
from reading.test_ledger_rule import assert_accounts_are_right

from desktop_app.domain.deadline import Known, Open, Unknown
from desktop_app.domain.reading_result import ProblemKind, Reading
from desktop_app.reading.parse import read_document

OF_1994 = """\
Library
Further information on UA 123/93 (MDE 15/04/93, 20 April 1993) - Israel: fear of torture
EXTERNAL (for general distribution)          AI Index: MDE 15/11/94
                                             Distr: UA/SC
8 March 1994

Further information (2) on UA 123/93 (MDE 15/04/93, 20 April 1993; and follow-up: MDE 15/09/93,
3 June 1993) - Fear of torture/ legal concern

New concern: Health concern

ISRAEL/OCCUPIED TERRITORIES      { Ahmad Suleiman Qatamish (m), 43, }
                                 { Nadia Hourani (f), his sister    }
New names:   Walid Zaqut, aged 19
             "    Zaqut, his brother
             Four other men, unnamed

Ahmad Suleiman Qatamish and his sister were seen by a lawyer for the first time on 6 March
1994. Both said they had been kept standing with their hands tied for up to three days. A court
is due to rule on a further extension of their detention on 17 March 1994.

1

FURTHER RECOMMENDED ACTION: Please send faxes/telexes/express and airmail letters either in English,
Arabic, Hebrew or in your own language:
- urging that the four be protected from torture;
- asking for immediate access by lawyers to Walid Zaqut.

APPEALS TO: (Please note that fax lines are often busy; if a voice answers, please
ask for "fax tone")

1.   Minister of Defence
     Mr Avraham Tzur
     Ministry of Defence
     7 "A" Street
     Hakirya
     Tel Aviv 67659, Israel
     Telegrams: Defence Minister Tzur, Ministry of Defence, Hakirya, Tel Aviv,
     Israel
     Telexes: 32147 or 33719
     Faxes: + 972 3 555 6190 (Attn: Minister) or
     + 972 3 555 7915
     Salutation: Dear Minister

2.   Attorney General
     Michael Ben-Ami
     29 Salah al-Din Street
     Jerusalem 91010
     Israel
     Faxes: + 972 2 555 4481
     Salutation: Dear Attorney General

COPIES OF YOUR APPEALS TO:
The Editor
Ha-Boker
P.O. Box 9233
Tel Aviv, Israel

and, if possible, to the following:

Chairman of the Bar Association
Mr Dror Galili
10 Chen Street
Tel Aviv, Israel

and to diplomatic representatives of Israel accredited to your country.

PLEASE SEND APPEALS IMMEDIATELY.  Check with the International Secretariat, or your
section office, if sending appeals after 19 April 1994.
"""

OF_2001 = """\
PUBLIC AI Index: AMR 51/103/2001
31 August 2001
UA 216/01 Death penalty
USA (Texas) Jeffery Lee Tolbert (m), black, aged 41
Jeffery Tolbert is scheduled to be executed in Texas on 18 September 2001. He has spent \
fifteen years on death row.
BACKGROUND INFORMATION: Since 1976, 733 people have been executed in the USA.
RECOMMENDED ACTION: Please send appeals to arrive as quickly as possible, in English:
* expressing sympathy for the family of the victim;
* urging the Board to recommend that the sentence be commuted.
APPEALS TO:
Governor of Texas
The Honorable Ray Pierce
State Capitol, PO Box 12428
Austin, TX 78711
USA
Fax: + 1 512 555 1849
Salutation: Dear Governor
COPIES TO: diplomatic representatives of the USA accredited to your country.
PLEASE SEND APPEALS TO ARRIVE BEFORE 18 SEPTEMBER 2001.
"""

OF_2019 = """\
URGENT ACTION
TWO TEACHERS HELD INCOMMUNICADO

Teachers Leyla Aslanova and Rauf Mirzayev have been held without contact to their families
since 2 May 2019. They are at risk of torture.

TAKE ACTION: WRITE A LETTER IN YOUR OWN WORDS OR USING THE SAMPLE BELOW AS A GUIDE TO ONE OR BOTH
GOVERNMENT OFFICIALS LISTED

Prosecutor General
Mr. Kamran Eliyev
7 Nizami Street
Baku AZ1001
Azerbaijan
Email: info@prosecutor.example

Minister of Internal Affairs
Colonel General Vugar Askerov
Ministry of Internal Affairs
Azerbaijan Avenue 7
Baku AZ1005, Azerbaijan
Twitter: @mia_example

Dear Prosecutor General,

I am writing to express my concern about Leyla Aslanova and Rauf Mirzayev, who were taken away.

I urge you to ensure that both are released. They are to appear in court on 12 June.

Yours sincerely,
1
URGENT ACTION

ADDITIONAL INFORMATION

Leyla Aslanova has taught mathematics since 2001.

PREFFERED LANGUAGE TO ADDRESS TARGET: Azerbaijani, Russian and English.
You can also write in your own language.

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 28 JUNE 2019
Please check with the Amnesty office in your country if you wish to send appeals after the
deadline.

NAME AND PREFFERED PRONOUN: Leyla Aslanova (she/her) and Rauf Mirzayev (he/him)

LINK TO PREVIOUS UA: N/A

Third UA: 70/19 Index: EUR 55/0432/2019 Azerbaijan Date: 17 May 2019
"""

PILOT = """\
URGENT ACTION
URGENT ACTION TITLE: Thailand: Poet faces
fifteen years in prison
PUBLICATION DATE: 2018-03-02
URGENT ACTION TYPE AND NUMBER: FIRST UA 44/18
INDEX NUMBER: ASA 39/7990/2018
URGENT ACTION SUMMARY: Poet Anong Saetang and printer Dao Thongdee are accused of insulting the
monarchy. Their trial opens on 20 March.
URGENT ACTION LETTER:
Dear Prime Minister,
I am writing about the poet Anong Saetang and the printer Dao Thongdee.
I urge you to drop the charges.
Yours sincerely,
TARGET’S CONTACT DETAILS & “COPIES TO”
Prime Minister
General Prawit Chanachai
Government House
Pitsanulok Road, Dusit
Bangkok 10300, Thailand
Fax: +66 2 555 5131
Copies to:
Minister of Justice
Air Chief Marshal Prajin Suwan
Ministry of Justice
Bangkok 10210
Thailand
PREFERRED LANGUAGE TO ADDRESS TARGET: Thai and English
You may also write in your own language
APPEAL DEADLINE NOTICE: 13 April 2018. Check with your section office after this date.
ALSO SEND COPIES TO DIPLOMATIC REPRESENTATIVES ACCREDITED TO YOUR COUNTRY
[Sections to add when relevant]
LINK TO PREVIOUS UA: n/a
BACKGROUND INFORMATION (400 WORDS + RELEVANT LINKS):
Since 2014 at least 90 people have been charged under the law.
"""


def people_of(reading: Reading) -> list[tuple[str, str | None, int | None]]:
    return [(one.name, one.gender, one.age) for one in reading.action.people]


def roles_of(reading: Reading) -> list[tuple[str | None, str | None]]:
    return [(one.role, one.name) for one in reading.action.targets]


def test_an_update_of_the_1990s_tells_its_numbers_apart_from_those_it_follows():
    action = read_document(OF_1994).action

    assert (action.title, action.country_code) == (None, "IL")
    assert (action.ua_number, action.index_number) == ("123/93", "MDE 15/11/94")
    assert (action.update, action.earlier_numbers) == (2, ("MDE 15/04/93", "MDE 15/09/93"))
    assert (action.issued, action.deadline) == (date(1994, 3, 8), Known(date(1994, 4, 19)))
    assert [one.day for one in action.key_dates] == [date(1994, 3, 17)]
    assert (action.after_deadline_note, action.diplomatic_copies) == (True, True)
    assert action.own_language
    assert action.languages == ("English", "Arabic", "Hebrew")
    assert len(action.calls) == 2


def test_24_braces_and_ditto_marks_are_no_names_and_nobody_unnamed_is_one():
    assert people_of(read_document(OF_1994)) == [
        ("Ahmad Suleiman Qatamish", "m", 43),
        ("Nadia Hourani", "f", None),
        ("Walid Zaqut", None, 19),
    ]


def test_numbers_before_officials_and_telegrams_are_no_address_lines():
    reading = read_document(OF_1994)
    first, second = reading.action.targets

    assert roles_of(reading) == [
        ("Minister of Defence", "Mr Avraham Tzur"),
        ("Attorney General", "Michael Ben-Ami"),
    ]
    assert first.postal_lines[-1] == "Tel Aviv 67659, Israel"
    assert first.fax == ("+ 972 3 555 6190", "+ 972 3 555 7915")
    assert first.notes == (("+ 972 3 555 6190", "Attn: Minister"),)
    assert len(second.postal_lines) == 5
    left = [one.text for one in reading.unplaced]
    assert {"Israel", "Telexes: 32147 or 33719"} <= set(left)
    assert [one.postal_lines[0] for one in reading.action.copies] == [
        "The Editor",
        "Chairman of the Bar Association",
    ]


def test_a_sheet_of_2001_without_blank_lines_is_cut_at_its_marks():
    reading = read_document(OF_2001)
    action = reading.action

    assert (action.ua_number, action.issued) == ("216/01", date(2001, 8, 31))
    assert people_of(reading) == [("Jeffery Lee Tolbert", "m", 41)]
    assert (action.summary or "").startswith("Jeffery Tolbert is scheduled")
    assert action.background == ("Since 1976, 733 people have been executed in the USA.",)
    assert action.deadline == Known(date(2001, 9, 18))
    assert roles_of(reading) == [("Governor of Texas", "The Honorable Ray Pierce")]
    assert (action.own_language, action.after_deadline_note) == (False, False)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("UA 216/01 Death penalty", "216/01"),
        ("UA016/01 Death penalty", "16/01"),
        ("EXTRA 28/01 Death penalty", "EXTRA 28/01"),
        ("EX 54/01 Death penalty", "EX 54/01"),
        ("Further Information on 130/01 (AMR 51/090/2001, 1 July 2001) - Death penalty", "130/01"),
        ("Further information on EXTRA 28/01 (AMR 51/090/2001) - Death penalty", "EXTRA 28/01"),
    ],
)
def test_the_first_line_of_an_older_sheet_may_be_worded_in_several_ways(line, number):
    reading = read_document(OF_2001.replace("UA 216/01 Death penalty", line))

    assert reading.action.ua_number == number
    assert people_of(reading) == [("Jeffery Lee Tolbert", "m", 41)]
    assert reading.action.title is None


@pytest.mark.parametrize(
    ("line", "country", "names"),
    [
        ("SAUDI ARABIA Ana Ruiz", "SA", ["Ana Ruiz"]),
        ("PEOPLE'S REPUBLIC OF CHINA (Tibet) Ngawang Sangdrol (f)", "CN", ["Ngawang Sangdrol"]),
        ("Turkey: Ana Ruiz, lawyer", "TR", ["Ana Ruiz"]),
        ("SRI LANKA Three men, names unknown", "LK", []),
        ("MEXICO (Chiapas) Members of the community of Ahuas", "MX", []),
    ],
)
def test_a_list_of_names_begins_with_the_country(line, country, names):
    sheet = OF_2001.replace("USA (Texas) Jeffery Lee Tolbert (m), black, aged 41", line)
    sheet = sheet[: sheet.index("APPEALS TO")].replace("Jeffery Tolbert", "Somebody")

    action = read_document(sheet).action

    assert (action.country_code, [one.name for one in action.people]) == (country, names)


def test_24_two_columns_of_names_that_ran_together_are_taken_apart_only_where_it_is_plain():
    columns = "Abdolali Bazargan Hashem Sabbaghian\nKhosrow Mansourian Nezam Movahed\n"
    rows = f"IRAN: Ali Ardalan\nand Dr Habib Davaran Mohammad Tavassoli\n{columns}"
    line = "USA (Texas) Jeffery Lee Tolbert (m), black, aged 41\n"
    sheet = OF_2001[: OF_2001.index("APPEALS TO")]

    apart = read_document(sheet.replace(line, rows)).action.people
    together = read_document(sheet.replace(line, rows.replace("IRAN", "PERU"))).action.people

    assert [one.name for one in apart][1:4] == [
        "Dr Habib Davaran",
        "Mohammad Tavassoli",
        "Abdolali Bazargan",
    ]
    assert [one.name for one in together][2:] == columns.strip().split("\n")


@pytest.mark.parametrize(
    ("line", "deadline"),
    [
        ("PLEASE SEND APPEALS IMMEDIATELY.", Open()),
        ("PLEASE SEND APPEALS IMMEDIATELY.\nThis bulletin expires: 21 November 2001.", Open()),
        (
            "PLEASE SEND APPEALS IMMEDIATELY. Check with your office\nif after 12 October 2001.",
            Known(date(2001, 10, 12)),
        ),
        ("", Unknown()),
    ],
)
def test_the_deadline_of_an_older_sheet_is_the_day_until_which_nobody_need_ask(line, deadline):
    last = "PLEASE SEND APPEALS TO ARRIVE BEFORE 18 SEPTEMBER 2001."

    assert read_document(OF_2001.replace(last, line)).action.deadline == deadline


@pytest.mark.parametrize("quote", ["> ", ">> ", ">"])
def test_14_a_quoted_mail_is_read_as_what_it_quotes(quote):
    quoted = "\n".join(quote + line for line in OF_1994[OF_1994.index("EXTERNAL") :].split("\n"))
    letter = f"Please copy this to your group.\n\nOn Fri, the desk wrote:\n\n{quoted}"

    action = read_document(letter).action

    assert action.ua_number == "123/93"
    assert [len(one.postal_lines) for one in action.targets] == [6, 5]
    assert len(action.people) == 3


@pytest.mark.parametrize("end", ["\n", "\n\n", "\r\n"])
def test_the_layout_of_2018_has_its_salutation_and_its_requests_in_the_letter(end):
    reading = read_document(OF_2019.replace("\n", end))
    action = reading.action

    assert action.title == "TWO TEACHERS HELD INCOMMUNICADO"
    assert (action.ua_number, action.update) == ("70/19", 2)
    assert action.index_number == "EUR 55/0432/2019"
    assert action.issued == date(2019, 5, 17)
    assert action.deadline == Known(date(2019, 6, 28))
    assert action.languages == ("Azerbaijani", "Russian", "English")
    assert (action.own_language, action.after_deadline_note) == (True, True)
    assert action.calls == ()
    assert (action.model_letter or ())[0] == "Dear Prosecutor General,"
    assert (action.model_letter or ())[-1] == "Yours sincerely,"
    assert [one.day for one in action.key_dates] == [date(2019, 6, 12)]
    assert people_of(reading) == [("Leyla Aslanova", "f", None), ("Rauf Mirzayev", "m", None)]


def test_6_a_sheet_of_2018_in_one_line_is_cut_at_its_marks():
    one_line = " ".join(OF_2019[: OF_2019.index("Minister of Int")].split())
    letter = " ".join(OF_2019[OF_2019.index("Dear Prosecutor") :].replace("\n1\n", "\n").split())

    action = read_document(f"{one_line} {letter}").action

    assert action.title == "TWO TEACHERS HELD INCOMMUNICADO"
    assert (action.summary or "").startswith("Teachers Leyla Aslanova")
    assert action.deadline == Known(date(2019, 6, 28))
    assert [(one.role, one.name) for one in action.targets] == [
        ("Prosecutor General", "Mr. Kamran Eliyev")
    ]
    assert action.targets[0].email == ("info@prosecutor.example",)
    assert (action.model_letter or ())[0] == "Dear Prosecutor General,"


def test_6_an_address_on_one_line_keeps_all_its_words_and_is_said_to_be_run_on():
    start, end = OF_2019.index("Prosecutor General\nMr"), OF_2019.index("Dear Prosecutor")
    address = " ".join(OF_2019[start : OF_2019.index("Email")].split())

    reading = read_document(
        f"{OF_2019[:start]}{address} Email: info@prosecutor.example\n\n{OF_2019[end:]}"
    )

    (official,) = reading.action.targets
    assert " ".join(official.postal_lines) == address
    assert official.email == ("info@prosecutor.example",)
    assert ProblemKind.RUN_ON_BLOCK in {one.kind for one in reading.problems}


def test_the_salutation_of_a_letter_goes_to_the_official_it_names_and_to_no_other():
    first, second = read_document(OF_2019).action.targets
    sheet = OF_2019.replace("Dear Prosecutor General,", "Your Excellency,")

    assert (first.salutation, second.salutation) == ("Dear Prosecutor General,", None)
    assert len(first.postal_lines) == 5
    assert {one.salutation for one in read_document(sheet).action.targets} == {None}


def test_an_address_whose_heading_was_lost_stands_between_the_case_and_the_letter():
    heading = OF_2019[OF_2019.index("TAKE ACTION") : OF_2019.index("Prosecutor General\nMr")]

    action = read_document(OF_2019.replace(heading, "")).action

    assert [len(one.postal_lines) for one in action.targets] == [5, 5]
    assert (action.summary or "").endswith("They are at risk of torture.")
    assert (action.model_letter or ())[0] == "Dear Prosecutor General,"


def test_a_letter_without_an_address_gives_no_official():
    start = OF_2019.index("TAKE ACTION")
    sheet = OF_2019[:start] + OF_2019[OF_2019.index("Dear Prosecutor") :]

    reading = read_document(sheet)

    assert reading.action.targets == ()
    assert ProblemKind.NO_TARGET in {one.kind for one in reading.problems}


def test_role_and_name_may_stand_in_one_line_and_an_embassy_abroad_is_of_its_country():
    address = (
        "Head of Judiciary, Gholam Rezai\nc/o Embassy of Iran to the European Union\n"
        "Avenue Franklin Roosevelt No. 15, 1050 Bruxelles\nBelgium\n\n"
    )
    start, end = OF_2019.index("Prosecutor General\nMr"), OF_2019.index("Dear Prosecutor")

    action = read_document(OF_2019[:start] + address + OF_2019[end:]).action

    (official,) = action.targets
    assert (official.role, official.name) == ("Head of Judiciary", "Gholam Rezai")
    assert official.postal_lines[0] == "Head of Judiciary, Gholam Rezai"
    assert (action.country, action.country_code) == ("Iran", "IR")


def test_the_pilot_has_a_label_before_each_field():
    reading = read_document(PILOT)
    action = reading.action

    assert action.title == "Thailand: Poet faces fifteen years in prison"
    assert (action.ua_number, action.update) == ("44/18", None)
    assert (action.issued, action.deadline) == (date(2018, 3, 2), Known(date(2018, 4, 13)))
    assert (action.summary or "").startswith("Poet Anong Saetang")
    assert action.languages == ("Thai", "English")
    assert (action.after_deadline_note, action.diplomatic_copies) == (True, True)
    assert action.own_language
    assert [one.role for one in (*action.targets, *action.copies)] == [
        "Prime Minister",
        "Minister of Justice",
    ]
    assert action.targets[0].salutation == "Dear Prime Minister,"
    assert action.background == ("Since 2014 at least 90 people have been charged under the law.",)
    assert people_of(reading) == []  # "poet", "printer": no two names are joined the same way


def test_a_label_that_nobody_knows_is_not_swallowed_by_the_field_before_it():
    sheet = PILOT.replace("LINK TO", "Postage: 92 cents\nLINK TO")

    left = [one.text for one in read_document(sheet).unplaced]

    assert {"Postage: 92 cents", "LINK TO PREVIOUS UA: n/a"} <= set(left)


@pytest.mark.parametrize(
    "line",
    [
        "No further action is requested from the UA network. Many thanks to all who sent appeals.",
        "No further action on the part of the network is required.",
        "No further appeals are necessary at this time.",
    ],
)
def test_25_a_sheet_of_2001_that_asks_for_no_more_is_a_stop_action(line):
    sheet = OF_2001[: OF_2001.index("RECOMMENDED")] + line

    reading = read_document(sheet.replace("UA 216/01", "STOP ACTION on UA 216/01 (AMR 51/1/2001)"))

    assert reading.action.stop_action
    assert [one.kind for one in reading.problems] == [ProblemKind.STOP_ACTION]
    assert reading.action.ua_number == "216/01"
    assert people_of(reading) == [("Jeffery Lee Tolbert", "m", 41)]


@pytest.mark.parametrize(
    "hostile",
    ["a" * 50_000, "ua 1/01 " * 5_000, "(" * 20_000, "No further action " * 3_000, "A B, " * 9_000],
)
def test_a_line_without_end_is_read_all_the_same(hostile):
    for sheet in (OF_1994, OF_2019, PILOT):
        place = len(sheet) // 3
        read_document(sheet[:place] + hostile + sheet[place:])


@pytest.mark.parametrize("sheet", [OF_1994, OF_2001, OF_2019, PILOT])
@pytest.mark.parametrize("end", ["\n", "\n\n", " "])
def test_every_line_of_these_sheets_is_accounted_for_however_they_are_broken(sheet, end):
    assert_accounts_are_right(sheet.replace("\n", end))
