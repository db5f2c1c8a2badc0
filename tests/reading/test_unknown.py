"""A sheet of no known layout gives what can be told without one; a shopping list is none."""

from datetime import date

import pytest
from reading.accounts import invented_words, lines_in_both, lost_lines

from desktop_app.domain.deadline import Known
from desktop_app.domain.reading_result import ProblemKind
from desktop_app.reading.parse import read_document

NEWSLETTER = """Letters for Freedom – Bulletin of the Riverside Peace Group, 12 May 2014

Farmers' spokeswoman jailed

Kim Sopheak, who speaks for 200 farming families near Kratie, was sentenced on 2 May to two years in
prison for “incitement”. Her appeal will be heard on 3 June 2014.

She has a small son who stays with neighbours while she is away, and her mother is ill.

Minister of Justice
H.E. Ang Vannak
94 Long Boulevard
Phnom Penh 12977
Cambodia
Fax: +855 23 555 966
Salutation: Your Excellency

Prison Director
Sok Chea
Kratie Prison
Kratie
Cambodia

The group meets every first Monday at the library. Tell Ann Miles, 3 Hill Lane, if you write.
"""


def test_the_headline_and_the_text_are_found():
    action = read_document(NEWSLETTER).action

    assert action.title == "Farmers' spokeswoman jailed"
    assert action.summary.startswith("Kim Sopheak, who speaks")
    assert len(action.case) == 1
    assert action.issued == date(2014, 5, 12)
    assert [one.day for one in action.key_dates] == [date(2014, 6, 3)]


def test_every_block_that_looks_like_an_address_is_a_candidate():
    action = read_document(NEWSLETTER).action

    assert [one.role for one in action.targets] == ["Minister of Justice", "Prison Director"]
    assert [one.name for one in action.targets] == ["H.E. Ang Vannak", "Sok Chea"]
    assert action.targets[0].fax == ("+855 23 555 966",)
    assert action.targets[0].salutation == "Your Excellency"
    assert action.country_code == "KH"


def test_what_is_missing_is_said():
    kinds = [one.kind for one in read_document(NEWSLETTER).problems]

    assert kinds == [ProblemKind.NO_DEADLINE, ProblemKind.NO_CALLS, ProblemKind.NO_SALUTATION]


def test_headings_of_ones_own_are_understood():
    text = NEWSLETTER.replace(
        "Minister of Justice\nH.E.",
        "What to say in your letter\n- Ask for her release.\n- Ask for a fair trial.\n\n"
        "Who to write to\nMinister of Justice\nH.E.",
        1,
    ).replace("Salutation:", "Begin your letter:")
    action = read_document(text).action

    assert action.calls == ("Ask for her release.", "Ask for a fair trial.")
    assert action.targets[0].salutation == "Your Excellency"


def test_a_headline_in_capitals_wins_over_the_masthead():
    text = NEWSLETTER.replace("Farmers' spokeswoman jailed", "SPOKESWOMAN JAILED\n\nA sad story")

    assert read_document(text).action.title == "SPOKESWOMAN JAILED"


def test_the_account_is_kept():
    reading = read_document(NEWSLETTER)

    assert lost_lines(reading, NEWSLETTER) == set()
    assert lines_in_both(reading) == set()
    assert invented_words(reading, NEWSLETTER) == []


@pytest.mark.parametrize(
    "text",
    [
        "Shopping list\n\nmilk, 2 bottles\nbread\n6 eggs\ncall the plumber: 555 0192",
        "import sys\n\n\ndef main() -> None:\n    print(sys.argv)\n\n\nmain()",
        "Dear Ann,\n\nthank you for the cake. See you on 3 May 2014!\n\nYours, Bob",
        "",
        "1. Whisk the eggs.\n2. Add 200 g of flour.\n3. Bake for 40 minutes at 180 degrees.",
    ],
    ids=["list", "program", "note", "nothing", "recipe"],
)
def test_what_is_no_sheet_at_all_is_called_none(text):
    assert [one.kind for one in read_document(text).problems] == [ProblemKind.NOT_A_SHEET]


def test_a_page_that_only_tells_of_a_sheet_is_one_without_an_address():
    text = (
        "Mauritania: Campaigner on hunger strike\n\n9 November 2016 | Urgent action\n\n"
        "Campaigner Brahim Ould Sidi has been refusing food since 31 October in a desert prison. "
        "He was moved there in secret.\n\nUA: 297/16\nIndex number: AFR 38/9121/2016\n"
    )
    reading = read_document(text)

    assert reading.action.title == "Mauritania: Campaigner on hunger strike"
    assert reading.action.ua_number == "297/16"
    assert [one.name for one in reading.action.people] == ["Brahim Ould Sidi"]
    assert ProblemKind.NO_TARGET in [one.kind for one in reading.problems]
    assert ProblemKind.NOT_A_SHEET not in [one.kind for one in reading.problems]


ACTION_OF_THE_MONTH = """WORKERS FOR JUSTICE

Nurse held for treating the wounded

On 3 February nurse Soe Moe Hlaing was taken from the clinic in Mandalay where she had worked. Soe
Moe Hlaing is expected to be brought before a military court on 20 March 2022.

Please ask in your letter that
* Soe Moe Hlaing be released at once;
* she see a lawyer of her choice.

Send your letter to:

Minister of Defence
Htin Zaw
Nay Pyi Taw 15911, Myanmar

and a copy to

Embassy of Myanmar
99A Charles Street
London W1J 5DX

Please write before 30 April 2022. Thank you!
"""


def test_sentences_that_lead_to_points_copies_and_deadline_are_understood():
    action = read_document(ACTION_OF_THE_MONTH).action

    assert action.title == "Nurse held for treating the wounded"  # not the newsletter's name
    assert len(action.calls) == 2
    assert [one.role for one in action.targets] == ["Minister of Defence"]
    assert action.copies[0].postal_lines[0] == "Embassy of Myanmar"
    assert action.deadline == Known(date(2022, 4, 30))


def test_an_address_in_one_line_with_commas_is_a_candidate():
    text = (
        "From the bulletin of a trade union\n\nOur colleague Efraín Olmos, president of the sugar "
        "workers' union in Sololá, Guatemala, was shot at on 9 June.\n\n"
        "Lic. Consuelo Argueta, Fiscal General, Ministerio Público, 95 Avenida 15-96 Zona 1, "
        "Ciudad de Guatemala, Guatemala. Fax: +502 2555 9924\n"
    )
    (target,) = read_document(text).action.targets

    assert (target.name, target.role) == ("Lic. Consuelo Argueta", "Fiscal General")
    assert target.fax == ("+502 2555 9924",)
