# ruff: noqa: E501 - the lines of a web page are long
"""The sheets of the United States' section: paper, flattened, and four kinds of web page."""

from datetime import date

import pytest
from reading.accounts import fields_without_lines, invented_words, lines_in_both, lost_lines

from desktop_app.domain.deadline import Known
from desktop_app.domain.reading_result import ProblemKind
from desktop_app.reading.parse import read_document

WEB_2014 = """Urgent Action: Lawyer Abducted by Gunmen (Libya: UA 101/14)

April 22, 2014

Lawyer Hanan Al-Fitouri was abducted by armed men in Benghazi on April 17. Her family has had no news of her.

1) Please write immediately in Arabic, English or your own language:

• Calling on the Libyan authorities to find Hanan Al-Fitouri and those who hold her;
• Urging them to protect lawyers and judges.

2) For a full Urgent Action in Word or PDF, including case information, addresses and sample messages, click on the link.

3) Please let us know if you took action so that we can track our impact!

• EITHER send a short email to uan@section-usa.example with "UA 101/14" in the subject line;
• OR fill out this short online form.

Thank you for taking action! Please check with the AIUSA Urgent Action Office if taking action after the appeals date of June 3, 2014.
"""
WEB_2018 = """Urgent Action: Two Reporters Charged Under Secrets Law (Myanmar: UA 211.18)

December 18, 2018

Reporters Thiha Zaw and Ei Mon Khaing were charged on December 12 under the Official Secrets Act for photographing a burned village in Rakhine State. If found guilty they face up to 14 years in prison. Their next court appearance is on January 9.

Police stopped Thiha Zaw and Ei Mon Khaing at a checkpoint and took their phones and cameras. They had written about the army for several years.

1) TAKE ACTION
Write a letter, send an email, call, fax or tweet:

• Calling on the authorities to drop all charges against Thiha Zaw and Ei Mon Khaing;
• Urging them to end the intimidation of journalists;

Contact these two officials by 29 January, 2019:

Chief of Police Police Major General Aung Lin Tun
Ministry of Home Affairs
Office No. 10
Nay Pyi Taw, Republic of the Union of Myanmar
Fax: +95 67 555 439
Email: mpf@police.mm.example
Salutation: Dear Major General

Ambassador H.E. U Win Hlaing
Embassy of the Republic of the Union of Myanmar
2300 Larkfield Street NW
Washington DC 20098
Phone: 202 555 3344 I Fax: 202 555 4351
Email: info@mm-embassy.example
Salutation: Dear Ambassador

2) LET US KNOW YOU TOOK ACTION
Click here to let us know if you took action on this case! This is Urgent Action 211.18
Here's why it is so important to report your actions: we record the actions taken on each case—letters, emails, calls and tweets—and use that information in our advocacy.
"""
WEB_2022 = """• Urgent Action

Urgent Action: Poet Sentenced for Facebook Post (Uganda: UA 12.22)

January 27, 2022

Poet and lecturer Nakato Busingye was sentenced to 18 months in prison on January 20 for a Facebook post about the president. Nakato Busingye has asthma and is held in Luzira prison without her medicine. She must be released immediately.

TAKE ACTION:

1. Write a letter in your own words or using the sample below as a guide to one or both government officials listed. You can also email, fax, call or Tweet them.
2. Click here to let us know the actions you took on Urgent Action 12.22. It's important to report because we share the total number with the officials we are trying to persuade and the people we are trying to help.

CONTACT INFORMATION

Hon. Kahinda Ssebugwawo Attorney General Ministry of Justice and Constitutional Affairs P.O. Box 7183 Kampala, Uganda Phone: +256 414 555 538 Email: info@justice.ug.example Copies to: ps@justice.ug.example Twitter: @JusticeUG_example Salutation: Dear Attorney General

Ambassador Mull Katende-Lwanga Embassy of the Republic of Uganda 5911 16th Street NW, Washington DC 20011 Phone: 202 555 7100 | Fax: 202 555 1727 Email: info@ug-embassy.example Salutation: Dear Ambassador

SAMPLE LETTER

Dear Attorney General,

I am writing to ask for the release of Nakato Busingye, who was sentenced to prison for a post.

I urge you to quash her conviction.

Sincerely,
[YOUR NAME]

This Urgent Action expires on March 10, 2022.
"""
WEB_2024 = """Urgent Actions

Urgent Action: Land Defender Missing in Ucayali (Peru 71.24)

August 6, 2024

Land defender Wilmer Pacaya Rengifo has not been seen since July 21, when he left his village to mark the border of its forest. His brother Elmer Pacaya Rengifo has received threats.

What you can do:

Take Action:

- Please take action as soon as possible. This Urgent Action expires on October 1, 2024.

- Write a letter in your own words or using the sample below as a guide to one or both government officials listed. You can also email, fax, call or Tweet them.

- Click here to let us know the actions you took on Urgent Action 71.24. It's important to report.

Preferred languages: Spanish, English. You can also write in your own language.

Contact Information:

Juan Carlos Villena Rojas

Fiscal de la Nación

Av. Abancay cuadra 95

Lima 1, Peru

Email: [email protected]

X: @fiscalia_example

Salutation: Dear Attorney General / Estimado Sr. Fiscal de la Nación

Ambassador Alfredo Ferreyra

Embassy of Peru

1700 Larchmont Avenue NW

Washington DC 20036

Phone: 202 555 9860

Contact Form: https://embassy.example/contact

Salutation: Dear Ambassador

Sample Letter

Dear Attorney General,

I am worried about Wilmer Pacaya Rengifo, who disappeared on July 21.

I urge you to search for him without delay.

Yours sincerely,

[YOUR NAME]

Download PDF
"""
PAPER = """AMNESTY INTERNATIONAL USA's
U R G E N T   A C T I O N
UANetwork Office AIUSA 960 Pennsdale Ave SE, Washington DC 20093 T. 202.555.0200 F. 202.555.8566 E. uan@section-usa.example
----------------------------------

September 5, 2006

Further information on UA 143/06 (AMR 23/021/2006, 24 May 2006) - Fear for safety / Death threats

COLOMBIA       Yolanda Becerra-Rincon (f), president of a women's organization
               Other members of the Organizacion Femenina Popular

Yolanda Becerra-Rincon was attacked in her home in Barrancabermeja on 3 September. Two hooded men told her to leave the city within 48 hours.

The women's organization has been threatened by paramilitary groups for many years.

FURTHER RECOMMENDED ACTION: Please send appeals to arrive as quickly as possible, in Spanish or your own language:
- expressing concern for the safety of Yolanda Becerra-Rincon;
- urging the authorities to take all measures deemed appropriate by those under threat;
- calling for a full and impartial investigation.

APPEALS TO:
President of the Republic
Senor Presidente Alvaro Montes Duarte
Presidente de la Republica, Palacio de Narino, Carrera 8 No. 97-26
Bogota, Colombia
Fax: 011 57 1 555 7186
Salutation: Dear President / Excelentisimo Sr. Presidente

Attorney General
Dr. Mario Iguaran Cely
Fiscal General de la Nacion
Diagonal 92B No. 52-01
Bogota, Colombia
Fax: 011 57 1 555 2022
Salutation: Dear Dr. Iguaran

COPIES TO:
Human rights organization
Organizacion Femenina Popular
Carrera 92 No. 59-83
Barrancabermeja, Colombia

Ambassador Carolina Barco-Melo
Embassy of Colombia
2118 Leroy Place NW
Washington DC 20008
Fax: 1 202 555 8643

PLEASE SEND APPEALS IMMEDIATELY. Check with the AIUSA Urgent Action office if sending appeals after October 17, 2006.

----------------------------------
NEW POSTAGE RATES: Within the United States: 39 cents; to Mexico and Canada 63 cents; to all other destination countries 84 cents.
"""
FLATTENED = (
    "amnesty international usa's urgent action uanetwork office aiusa 960 pennsdale ave se, "
    "washington dc 20093 t. 202.555.0200 f. 202.555.8566 e. uan@section-usa.example 14 march "
    "2003 ua 71/03 fear of torture/ incommunicado detention chad moussa abakar oumar (m), "
    "aged 31, trade unionist hissene mahamat (m) trade unionist moussa abakar oumar and "
    "hissene mahamat were arrested in moundou on 10 march and have not been seen since. "
    "amnesty international fears that they are being tortured. recommended action: please "
    "send telegrams/telexes/faxes/express/airmail letters in french or your own language: - "
    "asking where the two men are being held; - calling for them to be given access to a "
    "lawyer; - urging that they be released unless they are charged. appeals to: (please note"
    " that the fax lines are bad; keep trying if a voice answers) president of the republic "
    "his excellency idriss allatchi presidence de la republique bp 974 n'djamena chad fax: "
    "011 235 555 4501 salutation: your excellency minister of justice monsieur routouang "
    "golom ministere de la justice bp 9426 n'djamena chad fax: 011 235 555 1234 salutation: "
    "dear minister copies to: ambassador hassaballah soubiane embassy of the republic of chad"
    " 2002 r street nw washington dc 20009 fax: 1 202 555 1937 please send appeals "
    "immediately. check with the colorado office between 9:00 am and 6:00 pm, mountain time, "
    "weekdays only, if sending appeals after 25 april 2003."
)
FLATTENED_STOP = (
    "further information on ua 201/02 (eur 49/011/2002, 28 june 2002) - fear of forcible "
    "return belarus alyaksandr zimin (m) alyaksandr zimin was released on 3 august 2002 and "
    "may stay in the country. his lawyer says that the letters made the difference. no "
    "further action is requested from the ua network. many thanks to all who sent appeals."
)

SHEETS = {
    "web-2014": WEB_2014,
    "web-2018": WEB_2018,
    "web-2022": WEB_2022,
    "web-2024": WEB_2024,
    "paper": PAPER,
    "flattened": FLATTENED,
    "flattened-stop": FLATTENED_STOP,
}


@pytest.mark.parametrize("text", SHEETS.values(), ids=SHEETS)
def test_every_line_is_accounted_for(text):
    reading = read_document(text)

    assert lost_lines(reading, text) == set()
    assert lines_in_both(reading) == set()
    assert invented_words(reading, text) == []
    assert fields_without_lines(reading) == []


def test_a_page_of_2014_has_points_and_no_address():
    reading = read_document(WEB_2014)
    action = reading.action

    assert action.title == "Urgent Action: Lawyer Abducted by Gunmen (Libya: UA 101/14)"
    assert (action.country, action.ua_number) == ("Libya", "101/14")
    assert len(action.calls) == 2  # the bullets below "let us know" are none
    assert action.languages == ("Arabic", "English")
    assert action.deadline == Known(date(2014, 6, 3))  # "after the appeals date of"
    assert action.targets == ()
    assert [one.kind for one in reading.problems] == [ProblemKind.NO_TARGET]


def test_a_page_of_2018_names_its_deadline_with_the_officials():
    action = read_document(WEB_2018).action

    assert action.deadline == Known(date(2019, 1, 29))
    assert len(action.targets) == 2
    assert action.targets[1].phone == ("202 555 3344",)
    assert action.targets[1].fax == ("202 555 4351",)  # the I before it is a pipe
    assert [one.day for one in action.key_dates] == [date(2019, 1, 9)]
    assert [one.name for one in action.people] == ["Thiha Zaw", "Ei Mon Khaing"]


def test_a_contact_in_one_line_is_cut_and_said_to_be():
    reading = read_document(WEB_2022)
    first, second = reading.action.targets

    assert first.name == "Hon. Kahinda Ssebugwawo"
    assert first.role == "Attorney General"
    assert first.address == (
        "Ministry of Justice and Constitutional Affairs",
        "P.O. Box 7183",
        "Kampala, Uganda",
    )
    assert second.name == "Ambassador Mull Katende-Lwanga"
    assert second.salutation == "Dear Ambassador"
    doubts = [one for one in reading.problems if one.kind is ProblemKind.RUN_ON_BLOCK]
    assert [len(one.lines) for one in doubts] == [1, 1]


def test_copies_to_inside_a_contact_is_a_mail_address_and_no_copy():
    action = read_document(WEB_2022).action

    assert action.targets[0].email == ("info@justice.ug.example", "ps@justice.ug.example")
    assert action.copies == ()


def test_a_contact_block_needs_no_heading():
    text = WEB_2022.replace("CONTACT INFORMATION\n", "").replace("TAKE ACTION:\n", "")

    assert len(read_document(text).action.targets) == 2


def test_bullets_under_take_action_are_instructions():
    action = read_document(WEB_2024).action

    assert action.calls == ()
    assert action.model_letter is not None
    assert action.languages == ("Spanish", "English")
    assert action.own_language


def test_a_blank_line_after_each_line_parts_no_official():
    first, second = read_document(WEB_2024).action.targets

    assert first.role == "Fiscal de la Nación"
    assert first.email == ()  # the page hides it
    assert second.postal_lines[-1] == "Washington DC 20036"


def test_a_name_that_two_people_share_is_taken_whole():
    assert [one.name for one in read_document(WEB_2024).action.people] == ["Wilmer Pacaya Rengifo"]


def test_the_letterhead_is_the_section_offices_and_nobody_elses():
    action = read_document(PAPER).action
    numbers = [number for one in (*action.targets, *action.copies) for number in one.fax]

    assert action.section_office.name == "UANetwork Office AIUSA"
    assert action.section_office.phone == "202.555.0200"
    assert action.section_office.email == "uan@section-usa.example"
    assert "202.555.8566" not in numbers
    assert action.issued == date(2006, 9, 5)
    assert action.deadline == Known(date(2006, 10, 17))
    assert action.diplomatic_copies  # an embassy gets a copy
    assert action.background == ()  # postage rates are none


def test_a_flattened_text_gives_officials_in_small_letters():
    action = read_document(FLATTENED).action

    assert [one.role for one in action.targets] == [
        "president of the republic",
        "minister of justice",
    ]
    assert [one.name for one in action.targets] == [
        "his excellency idriss allatchi",
        "monsieur routouang golom",
    ]
    assert [one.salutation for one in action.targets] == ["your excellency", "dear minister"]
    assert [one.name for one in action.copies] == ["ambassador hassaballah soubiane"]
    assert len(action.calls) == 3
    assert action.country_code == "TD"
    assert action.deadline == Known(date(2003, 4, 25))


def test_a_flattened_text_gives_its_people():
    people = read_document(FLATTENED).action.people

    assert [(one.name, one.gender, one.age) for one in people] == [
        ("moussa abakar oumar", "m", 31),
        ("hissene mahamat", "m", None),
    ]


def test_a_flattened_stop_action_asks_for_nothing():
    reading = read_document(FLATTENED_STOP)

    assert reading.action.stop_action
    assert [one.kind for one in reading.problems] == [ProblemKind.STOP_ACTION]


def test_a_page_in_a_single_line_is_read_as_well():
    action = read_document(" ".join(WEB_2022.split())).action

    assert action.ua_number == "12/22"
    assert action.issued == date(2022, 1, 27)
    assert action.deadline == Known(date(2022, 3, 10))
    assert action.summary.startswith("Poet and lecturer Nakato Busingye was sentenced")
    assert [one.name for one in action.targets] == [
        "Hon. Kahinda Ssebugwawo",
        "Ambassador Mull Katende-Lwanga",
    ]
    assert action.model_letter[0].startswith("Dear Attorney General")
