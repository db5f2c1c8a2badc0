"""`--rules`: an organisation's pack by its name or from a file; a broken one is told, not used."""

from functools import partial

import pytest
from cli.command import assert_refused, side_by_side, text_of, write

BROKEN = {
    "not toml": ("format = 1\nname = [", "line 2"),
    "unknown": ('format = 1\nname = "Maud"\nadress_level = "name"', "adress_level"),
    "wrong": ('format = 1\nname = "Maud"\n\ncopies = "Ellery"', "copies"),
    "newer": ('format = 9\nname = "Maud"', "later version"),
    "jinja": ('format = 1\nname = "Maud"\nafter_deadline_text = "{{ Ellery }}"', "braces"),
}


@pytest.fixture(scope="module")
def refused(tmp_path_factory):
    """The answers to broken packs, and the folder in which nothing may be written."""
    folder = tmp_path_factory.mktemp("rules")
    for name, (text, _) in BROKEN.items():
        (folder / f"{name}.toml").write_text(text)
    runs = {
        name: partial(write, folder / "out", "--rules", folder / f"{name}.toml") for name in BROKEN
    }
    runs["missing"] = partial(write, folder / "out", "--rules", folder / "Ellery.toml")
    return folder, side_by_side(runs)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_pack_is_told_with_its_place_and_nothing_is_written(refused, name):
    folder, answers = refused

    assert BROKEN[name][1] in assert_refused(answers[name], 2)
    assert not (folder / "out").exists()


def test_a_pack_that_is_not_there_is_told_with_the_names_of_those_that_are(refused):
    assert "personal-letters" in assert_refused(refused[1]["missing"], 2)


def test_a_pack_by_name_acts_and_what_is_typed_beside_it_wins(tmp_path):
    answer = write(tmp_path, "--rules", "numbers-and-speed", "--disclosure", "name", "--to", "1")

    assert answer.code == 0
    letter = text_of(tmp_path / "01-letter.pdf")
    assert "MERDAN ATABERDIYEVICH YOLBARSOV" in " ".join(letter.split())
    assert "Larkrise" not in letter
    assert "Netherhembury" not in letter
