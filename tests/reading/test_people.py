import pytest

from desktop_app.domain.urgent_action import Person
from desktop_app.reading.people import people


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
        Person(name="Ana Ruiz", pronoun="she/her"),
        Person(name="Bo Li", gender="m", age=21),
    )
