import pytest

from desktop_app.reading.officials import is_role, recognise

STREET = ("Bolshaia Dmitrovka 15 A", "Moscow", "Russian Federation")


def parts(*lines: str) -> dict[str, str | None]:
    """Role, department, name and position in the words of the sheet."""
    found = recognise(lines)

    def at(place: int | None) -> str | None:
        return None if place is None else lines[place]

    named = {
        "role": at(found.role_line) or found.title,
        "department": at(found.department_line),
        "name": found.name_text,
        "position": found.position,
    }
    return {key: value for key, value in named.items() if value is not None}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Prosecutor General", "Yurii Ya. Chaika", *STREET),
            {"role": "Prosecutor General", "name": "Yurii Ya. Chaika"},
        ),
        (
            (
                "Minister of Foreign Affairs",
                "Third department on CIS countries",
                "M. A. Peshkov - Director",
                *STREET,
            ),
            {
                "role": "Minister of Foreign Affairs",
                "department": "Third department on CIS countries",
                "name": "M. A. Peshkov",
                "position": "Director",
            },
        ),
        (
            ("His Excellency Mr Phùng Tấn Bảo-Uy", "Minister of Foreign Affairs", *STREET),
            {"role": "Minister of Foreign Affairs", "name": "His Excellency Mr Phùng Tấn Bảo-Uy"},
        ),
        (
            ("President Ana Ruiz", *STREET),
            {"role": "President", "name": "President Ana Ruiz"},
        ),
        (
            ("Ambassador Dmitry Basik", "Head of the Mission", *STREET),
            {"role": "Head of the Mission", "name": "Ambassador Dmitry Basik"},
        ),
        (
            ("Ambassador Dmitry Basik", "Embassy of Belarus", *STREET),
            {"role": "Ambassador", "name": "Ambassador Dmitry Basik"},
        ),
        (
            ("Governor of the State", "Palacio de Gobierno", *STREET),
            {"role": "Governor of the State"},
        ),
        (("Prosecutor General", "Moscow", "Russian Federation"), {"role": "Prosecutor General"}),
        (("Ministry of Justice", "Baku", "Azerbaijan"), {}),
        (
            ("Ana Lizeth Paredes Goti", "Aldea El Mirador", "Honduras"),
            {"name": "Ana Lizeth Paredes Goti"},
        ),
        (("12 Gilavar Avenue", "Baku"), {}),
        ((), {}),
    ],
)
def test_role_department_name_and_position_are_told_apart(lines, expected):
    assert parts(*lines) == expected


def test_a_town_with_nothing_but_a_country_behind_it_is_no_name():
    assert parts("Prosecutor General", "San Salvador", "El Salvador") == {
        "role": "Prosecutor General"
    }


@pytest.mark.parametrize(
    "text", ["Prosecutor General", "Minister of Justice", "Chair of the Supreme Court", "Governor"]
)
def test_an_office_that_a_person_holds_is_a_role(text):
    assert is_role(text)


@pytest.mark.parametrize(
    "text", ["Ministry of Justice", "Office of the President", "General Department 3", "Moscow", ""]
)
def test_a_house_or_a_place_is_no_role(text):
    assert not is_role(text)
