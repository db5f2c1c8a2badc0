"""Edits of a reading are understood as its sheet was: who an official is, what a line holds."""

from dataclasses import replace

from builders import a_reading, an_action

from desktop_app.domain.original import Original
from desktop_app.domain.reading_result import Reading, UnplacedLine, WhyUnplaced
from desktop_app.domain.review import is_typed
from desktop_app.domain.target import Target
from desktop_app.usecases import review_case

LINES = ("Head of Judiciary, Gholam Rezai", "1 Rose Street", "Second floor", "Lumen")


def a_judge() -> Reading:
    """An official whose role and name stand in one line, and a line of the address got lost."""
    judge = Target(
        role="Head of Judiciary",
        name="Gholam Rezai",
        postal_lines=(LINES[0], LINES[1], LINES[3]),
        address=(LINES[1], LINES[3]),
    )
    sources = {"postal_lines": (1, 2, 4), "role": (1,), "name": (1,), "address": (2, 4)}
    return a_reading(
        action=an_action(targets=(judge,), copies=()),
        sources=tuple((f"targets.0.{key}", lines) for key, lines in sources.items()),
        original=Original(lines=LINES),
    )


def test_a_role_in_one_line_with_the_name_stays_when_the_address_is_put_right():
    reading = a_judge()
    reading = review_case.write(reading, "targets.0.postal_lines", "\n".join((*LINES, "Arden")))

    judge = reading.action.targets[0]
    assert judge.role == "Head of Judiciary"
    assert judge.name == "Gholam Rezai"
    assert judge.address == (*LINES[1:], "Arden")


def test_a_language_may_be_named_as_the_reader_names_it():
    reading = review_case.write(a_judge(), "languages", "russe\nEnglisch\nQuechua")

    assert reading.action.languages == ("Russian", "English", "Quechua")


def test_a_line_that_becomes_a_point_leaves_its_bullet_behind():
    lines = (*LINES[:2], "\uf0b7 Free her;", LINES[3])
    reading = replace(a_judge(), original=Original(lines=lines))
    lost = UnplacedLine(line=3, text=lines[2], why=WhyUnplaced.OTHER)
    reading = review_case.put_line(replace(reading, unplaced=(lost,)), 3, "calls.new")

    assert "Free her;" in reading.action.calls


def test_an_address_that_is_typed_in_is_understood():
    typed = "Minister of Justice\nAna Ruiz\n12 Main Street\nLumen"
    reading = review_case.write(a_judge(), "copies.0.postal_lines", typed)

    minister = reading.action.copies[0]
    assert (minister.role, minister.name) == ("Minister of Justice", "Ana Ruiz")
    assert minister.address == ("12 Main Street", "Lumen")
    assert is_typed(reading, "copies.0.name")
