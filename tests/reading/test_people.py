import pytest

from desktop_app.domain.urgent_action import Person
from desktop_app.reading.people import people, person_of


@pytest.mark.parametrize(
    ("names", "genders", "expected"),
    [
        ("Name: Ana Ruiz", "Gender m/f: f", [("Ana Ruiz", "f")]),
        ("Name: Ana Ruiz (f), Bo Li (m)", "Gender m/f: both", [("Ana Ruiz", "f"), ("Bo Li", "m")]),
        ("Names: Ana Ruiz and Bo Li", "Gender m/f: f, m", [("Ana Ruiz", "f"), ("Bo Li", "m")]),
        ("Name(s): Ana Ruiz; Bo Li", "Gender m/f: m & f", [("Ana Ruiz", None), ("Bo Li", None)]),
        ("Name: Bo Li, Cy Vo", "Gender m/f: all male", [("Bo Li", "m"), ("Cy Vo", "m")]),
        ("Name: Ana Ruiz", "Gender m/f: n/a", [("Ana Ruiz", None)]),
        ("Name: Ana Ruiz", "", [("Ana Ruiz", None)]),
        (
            "Name: Ana Ruiz, Bo Li, Cy Vo",
            "Gender m/f: f, m",
            [("Ana Ruiz", None), ("Bo Li", None), ("Cy Vo", None)],
        ),
        ("Name: Ana Ruiz, 21, Bo Li", "", [("Ana Ruiz", None), ("Bo Li", None)]),
        (
            "Name: Ana Ruiz (f, 21; a nurse and poet), Bo Li",
            "",
            [("Ana Ruiz", "f"), ("Bo Li", None)],
        ),
        ("", "Gender m/f: m", []),
        ("Name:", "Gender m/f:", []),
    ],
)
def test_names_and_genders_belong_together_only_where_the_sheet_tells(names, genders, expected):
    assert [(one.name, one.gender) for one in people(names, genders)] == expected


def test_pronoun_and_age_stand_in_brackets():
    assert people("Name: Ana Ruiz (she/her), Bo Li (m, aged 21)", "") == (
        Person(name="Ana Ruiz", gender="f", pronoun="she/her"),
        Person(name="Bo Li", gender="m", age=21),
    )


@pytest.mark.parametrize(
    ("pronoun", "gender"),
    [("he/him", "m"), ("she/her", "f"), ("He/Him", "m"), ("they/them", None), ("n/a", None)],
)
def test_a_pronoun_of_one_person_tells_the_gender(pronoun, gender):
    (person,) = people(f"NAME AND PREFFERED PRONOUN: Ana Ruiz ({pronoun})", "")

    assert (person.name, person.gender) == ("Ana Ruiz", gender)


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Ana Ruiz (f), aged 21, teacher", Person(name="Ana Ruiz", gender="f", age=21)),
        ("Bo Li, fisherman, aged 28", Person(name="Bo Li", age=28)),
        ("Bo Li (m), 34", Person(name="Bo Li", gender="m", age=34)),
        ("Bo Li, 17-year-old student", Person(name="Bo Li", age=17)),
        ("Kofi Asante-Darko (male)", Person(name="Kofi Asante-Darko", gender="m")),
        ("{ Ana Ruiz }", Person(name="Ana Ruiz")),
        ("Bo Li - journalist", Person(name="Bo Li")),
        ("Bo Li's wife and two children", None),
        ("Sheikh Ana bint Ruiz al-Amin", Person(name="Sheikh Ana bint Ruiz al-Amin")),
        ("unnamed", None),
        ("", None),
    ],
)
def test_a_line_of_a_list_of_names_is_one_person(line, person):
    assert person_of(line) == person
