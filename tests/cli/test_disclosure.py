"""What the chosen level keeps back stands nowhere: not in a page, not behind it, not in a note."""

from functools import partial

import pytest
from cli.command import (
    SAMPLE,
    assert_refused,
    files_in,
    paravion,
    side_by_side,
    text_of,
    write,
    written_together,
)
from disclosed import DETAILS, SHOWN, everything_in

BESIDE = (
    *("--labels", "Avery L7163", "--first-label", "3"),
    *("--extra", "check-list", "--extra", "window-test", "--extra", "ruled"),
)


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    """The folder and the answer for every level of disclosure, on the sample."""
    folder = tmp_path_factory.mktemp("levels")
    answers = written_together(folder, {name: ("--disclosure", name, *BESIDE) for name in SHOWN})
    return {name: (name, folder / name, answers[name]) for name in SHOWN}


@pytest.fixture(params=SHOWN)
def level(request, packs):
    """A level, the folder that was written with it, and what was said."""
    return packs[request.param]


def test_what_the_level_keeps_back_is_in_no_file_and_no_note(level):
    name, folder, answer = level
    assert answer.code == 0
    hidden = {key: text for key, text in DETAILS.items() if key not in SHOWN[name]}

    told = {
        (file, key)
        for file, pdf in files_in(folder).items()
        for key, text in hidden.items()
        if text.casefold() in everything_in(pdf).casefold()
    }
    assert told == set()
    notes = " ".join(answer.notes).casefold()
    assert [key for key, text in hidden.items() if text.casefold() in notes] == []


def test_the_papers_beside_the_post_are_among_those_files(level):
    _, folder, _ = level

    assert {"labels.pdf", "check-list.pdf", "window-test.pdf", "ruled.pdf"} <= set(files_in(folder))


def test_what_the_level_shows_is_on_the_letter(level):
    name, folder, _ = level
    letter = text_of(folder / "01-letter.pdf")

    assert {key for key in SHOWN[name] if DETAILS[key] not in letter} == set()


def test_an_envelope_never_shows_more_than_the_letter_and_no_address_on_the_net(level):
    name, folder, _ = level
    for number in range(1, 5):
        envelope = text_of(folder / f"0{number}-envelope.pdf")

        assert DETAILS["email"] not in envelope
        shown = {key for key, text in DETAILS.items() if text in envelope}
        assert shown <= SHOWN[name]


def test_initials_sign_a_letter_that_names_nobody(tmp_path):
    write(tmp_path, "--disclosure", "initials", "--to", "1")

    assert "M. E.-F." in text_of(tmp_path / "01-letter.pdf")


def test_a_level_that_prints_a_detail_that_is_not_given_is_refused(tmp_path):
    (tmp_path / "sender.toml").write_text('name = "Maud Ellery-Finch"')
    arguments = ("write", SAMPLE, "--sender", tmp_path / "sender.toml", "--out", tmp_path / "out")

    needs = {"town": "town", "initials": "town", "group": "group"}

    answers = side_by_side(
        {name: partial(paravion, *arguments, "--disclosure", name) for name in needs}
    )

    for name, key in needs.items():
        assert key in assert_refused(answers[name], 2)
    assert not (tmp_path / "out").exists()
