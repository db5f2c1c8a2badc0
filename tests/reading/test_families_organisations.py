"""Urgent appeals of other organisations in English."""

from datetime import date

import pytest
from reading.test_ledger_rule import assert_accounts_are_right

from desktop_app.domain.deadline import Unknown
from desktop_app.reading.parse import read_document

OBSERVATORY = """\
THE OBSERVATORY
URGENT APPEAL - THE OBSERVATORY

SAU 003 / 0518 / OBS 073.2
Incommunicado detention / Judicial harassment
Saudi Arabia
June 6, 2018

The Observatory has been informed of new facts and requests your urgent intervention in the
following situation in Saudi Arabia.

Brief description of the situation:

Ms. Huda Al-Rashid and Mr. Omar Zahrani have been held in Jeddah since May 15, 2018. The trial
will open on June 20, 2018.

Actions requested:

Please write to the authorities in Saudi Arabia, urging them to:

i. Release them at once, since they are held for their peaceful
work only;
ii. Put an end to all acts of harassment;
iii. Comply with the Declaration on Human Rights Defenders.

Addresses:

• King of Saudi Arabia, H.E. Mr. Faisal bin Turki, Royal Court, Riyadh, Saudi Arabia. Fax: +966 11
555 31 25
• Minister of Justice, Mr. Walid Samaani, University Street, Riyadh 11137, Saudi Arabia. Fax: + 966
1 555 17 41. E-mail: info@moj.example

Please also write to the embassies of Saudi Arabia in your respective country.

***
Geneva-Paris, June 6, 2018

Kindly inform us of any action undertaken quoting the code of this appeal in your reply.
E-mail: appeals@observatory.example
Tel and fax OMCT: + 41 22 555 49 39
"""

COMMISSION = """\
Urgent Appeals
ASIAN HUMAN RIGHTS COMMISSION - URGENT APPEALS PROGRAMME

Urgent Appeal Case: AHRC-UAC-026-2009

19 March 2009
------------------------------------------------------
NEPAL: Three farmers are beaten by soldiers

ISSUES: Torture; impunity

Dear friends,

The Asian Human Rights Commission has learned that three farmers were beaten in Banke.

CASE DETAILS:

On 2 March 2009 soldiers came to the village of Udayapur.

SUGGESTED ACTION:
Please write letters to the authorities below.

SAMPLE LETTER:

Dear Mr. Thapa,

NEPAL: Please look into the beating of three farmers

I urge you to see to it that those who beat the three farmers are brought before a court.

Yours sincerely,

---------------------

PLEASE SEND YOUR LETTERS TO:

1. Mr. Ram Thapa
Minister of Home Affairs
Singha Durbar
Kathmandu
NEPAL
Fax: +977 1 555 12 32

2. Attorney General
Office of the Attorney General
Ramshahpath, Kathmandu
NEPAL
Tel: +977 1 555 80 08

Thank you.

Urgent Appeals Programme
Asian Human Rights Commission (ua@commission.example)
"""


def test_the_observatory_numbers_its_points_and_gives_each_address_in_a_line():
    action = read_document(OBSERVATORY).action

    assert action.index_number == "SAU 003 / 0518 / OBS 073.2"
    assert (action.issued, action.deadline) == (date(2018, 6, 6), Unknown())
    assert (action.country_code, action.title) == ("SA", None)
    assert [call.split()[0] for call in action.calls] == ["Release", "Put", "Comply"]
    assert action.calls[0].endswith("peaceful work only;")
    assert [(one.role, one.name) for one in action.targets] == [
        ("King of Saudi Arabia", "H.E. Mr. Faisal bin Turki"),
        ("Minister of Justice", "Mr. Walid Samaani"),
    ]
    assert [one.fax for one in action.targets] == [("+966 11 555 31 25",), ("+ 966 1 555 17 41",)]
    assert "University Street, Riyadh 11137, Saudi Arabia" in ", ".join(action.targets[1].address)
    assert action.targets[1].email == ("info@moj.example",)
    assert action.diplomatic_copies
    assert [one.day for one in action.key_dates] == [date(2018, 6, 20)]


def test_the_senders_own_numbers_are_no_officials():
    reading = read_document(OBSERVATORY)

    assert len(reading.action.targets) == 2
    assert "Tel and fax OMCT: + 41 22 555 49 39" in [one.text for one in reading.unplaced]


def test_the_asian_commission_has_a_sample_letter_before_its_numbered_addresses():
    action = read_document(COMMISSION).action

    assert action.title == "NEPAL: Three farmers are beaten by soldiers"
    assert action.issued == date(2009, 3, 19)
    assert (action.summary or "").startswith("The Asian Human Rights Commission has learned")
    assert action.case == ("On 2 March 2009 soldiers came to the village of Udayapur.",)
    assert (action.model_letter or ())[0] == "Dear Mr. Thapa,"
    assert (action.model_letter or ())[-1] == "Yours sincerely,"
    assert [(one.role, one.name) for one in action.targets] == [
        ("Minister of Home Affairs", "Mr. Ram Thapa"),
        ("Attorney General", None),
    ]
    assert [one.salutation for one in action.targets] == ["Dear Mr. Thapa,", None]
    assert action.targets[1].postal_lines[-1] == "NEPAL"


@pytest.mark.parametrize("sheet", [OBSERVATORY, COMMISSION])
@pytest.mark.parametrize("end", ["\n", "\n\n", " "])
def test_every_line_of_these_appeals_is_accounted_for_however_they_are_broken(sheet, end):
    assert_accounts_are_right(sheet.replace("\n", end))
