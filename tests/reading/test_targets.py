"""The blocks of the address part, and which line goes on with which."""

import pytest
from reading.sheet_text import reading_of

from desktop_app.domain.target import Target

ADDRESS = "Prosecutor General\nRashad Q. Elmanov\nNizamlar küçəsi 70\nBaku\nAzerbaijan\n"


def official(lines: str) -> Target:
    """The only official of a sheet whose address is followed by *lines*."""
    (found,) = reading_of(targets=ADDRESS + lines).action.targets
    return found


@pytest.mark.parametrize(
    ("lines", "field", "values"),
    [
        ("Fax: +7 1 234 567\n+7 1 234 568", "fax", ("+7 1 234 567", "+7 1 234 568")),
        ("Fax:\n+7 1 234 567", "fax", ("+7 1 234 567",)),
        ("Fax: +7 1 234 567 or\n+7 1 234 568", "fax", ("+7 1 234 567", "+7 1 234 568")),
        ("Tel/Fax: +7 1 234 567", "phone", ("+7 1 234 567",)),
        (
            "Email: a@b.example,\n\nc@d.example\ne@f.example",
            "email",
            ("a@b.example", "c@d.example", "e@f.example"),
        ),
        ("Twitter: @Example", "social", ("@Example",)),
        ("Fax: none", "fax", ()),
    ],
)
def test_a_labelled_value_goes_on_where_it_is_not_finished(lines, field, values):
    assert getattr(official(lines), field) == values


def test_a_remark_may_stand_on_lines_of_its_own():
    found = official(
        "Fax: +7 1 234 567\n(if a voice answers,\nask for the fax)\nSalutation: Dear Sir"
    )

    assert found.notes == (("+7 1 234 567", "if a voice answers, ask for the fax"),)
    assert found.salutation == "Dear Sir"


def test_a_bracket_that_never_closes_swallows_nothing():
    found = official("Fax: +7 1 234 567 (if a voice\nFax: +7 1 234 568\nSalutation: Dear Sir")

    assert found.fax == ("+7 1 234 567", "+7 1 234 568")
    assert found.salutation == "Dear Sir"


def test_two_remarks_on_one_number_are_kept_both():
    found = official("Fax: +7 1 234 567 (mornings)\nTel: +7 1 234 567 (ask for the clerk)")

    assert found.notes == (("+7 1 234 567", "mornings ask for the clerk"),)


def test_a_number_after_an_email_address_begins_another_official():
    reading = reading_of(targets=ADDRESS + "Email: a@b.example\n+7 495 123 45 67")

    assert len(reading.action.targets) == 2
    assert reading.action.targets[0].phone == ()


def test_of_two_salutations_the_first_counts_and_the_other_is_left_over():
    reading = reading_of(targets=ADDRESS + "Salutation: Dear Sir\nSalutation: Dear Madam")

    assert reading.action.targets[0].salutation == "Dear Sir"
    assert "Salutation: Dear Madam" in [one.text for one in reading.unplaced]


def test_an_official_begins_where_an_address_begins_after_fax_or_email():
    reading = reading_of(targets=f"{ADDRESS}Fax: +7 1 234 567\n{ADDRESS}Email: a@b.example")

    assert [one.fax for one in reading.action.targets] == [("+7 1 234 567",), ()]


def test_an_official_begins_after_a_blank_line_where_lines_are_otherwise_set_close():
    close = reading_of(targets=f"{ADDRESS}\n{ADDRESS}").action.targets
    apart = reading_of(targets=ADDRESS.replace("\n", "\n\n")).action.targets

    assert [len(one.postal_lines) for one in close] == [5, 5]
    assert [len(one.postal_lines) for one in apart] == [5]


def test_a_list_without_end_is_read_to_its_end():
    many = "Email: a@b.example\n" + "".join(f"c{n}@d.example\n" for n in range(3000))

    assert len(official(many).email) == 3001
