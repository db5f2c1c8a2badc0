import json

import pytest
from cli.command import SAMPLE, SEED, assert_refused, environment, paravion

LETTER = """Dear Prosecutor General,

I am writing about Merdan Yolbarsow. Your criminal regime will pay.

I call on you not to extradite Merdan Yolbarsov, and to release him unless he is charged. I ask you
to give him access to a fair asylum procedure and to a lawyer of his choice. Please remember that
nobody may be returned to a country where they would be at risk of torture. Release all prisoners.

Yours sincerely,
Maud
"""


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


def check(*arguments, **more):
    return paravion("check", SAMPLE, *arguments, "--today", "2012-02-01", **more)


def test_a_person_reads_each_note_with_its_line_and_a_way_out(letter):
    answer = check(letter)

    assert (answer.code, answer.complaint) == (0, "")
    assert answer.out.splitlines() == [
        "Line 3: “Yolbarsow” looks like a name misspelt. Instead: “Yolbarsov”.",
        "Line 3: “Your criminal regime” may offend; say what happened, and ask.",
        "Line 3: “regime will pay” may be read as a threat; ask instead.",
        "Line 7: “Release all prisoners” is not asked by this appeal.",
        "3 of 3 points covered, 74 words.",
    ]


def test_json_has_every_note_with_its_place_and_the_coverage(letter):
    found = json.loads(check(letter, "--json").out)

    assert [note["reason"] for note in found["notes"]] == [
        "name_misspelt",
        "insult",
        "threat",
        "not_asked",
    ]
    for note in found["notes"]:
        assert LETTER[note["start"] : note["end"]] == note["text"]
    assert found["notes"][0]["alternative"] == "Yolbarsov"
    assert [call["covered"] for call in found["calls"]] == [True, True, True]
    assert (found["language"], found["words"]) == ("en", 74)


def test_a_terminal_of_another_alphabet_loses_nothing(letter):
    plain = environment(LANG=None, LC_ALL="POSIX", PYTHONIOENCODING="ascii")

    for option in ((), ("--json",)):
        assert check(letter, *option, env=plain).code == 0


def test_a_letter_without_faults_says_so(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text(LETTER.replace("Yolbarsow", "Yolbarsov").replace("Your criminal regime", ""))
    text = path.read_text().replace(" will pay.", "").replace(" Release all prisoners.", "")
    path.write_text(text)

    assert check(path).out == "3 of 3 points covered, 66 words.\n"


@pytest.mark.skipif(not SEED.exists(), reason="the seed sheet is not there")
def test_the_misspelt_name_of_the_seed_is_mended(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("I am writing about Yusup Kasimakhunov.")
    answer = paravion("check", SEED, path, "--json", "--today", "2012-08-01")

    (note,) = [one for one in json.loads(answer.out)["notes"] if one["reason"] == "name_misspelt"]
    assert (note["text"], note["alternative"]) == ("Kasimakhunov", "Kasymakhunov")


def test_control_characters_of_a_letter_do_not_reach_the_terminal(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("Merdan Yolbarsov [\x1b[2J\u202ename] You will pay\n\x07for this.")

    assert all(line.isprintable() for line in check(path).out.splitlines())


def test_what_cannot_be_read_is_refused_in_one_sentence(tmp_path):
    empty = tmp_path / "Yolbarsov.txt"
    empty.write_text("")

    assert_refused(check(empty), 3)
    assert_refused(check(tmp_path), 3)
    assert_refused(check(tmp_path / "missing.txt"), 3)
    assert_refused(check(), 2)
    letter = tmp_path / "letter.txt"
    letter.write_text("x")
    assert_refused(check(letter, "--to", "9"), 2)


def test_misspelt_words_are_noted_where_they_are_asked_for(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("I beg you to let Merdan Yolbarsov recieve visits.", encoding="utf-8")

    without = check(path).out
    found = json.loads(check(path, "--json", "--spelling").out)["notes"]

    assert "recieve” looks misspelt" not in without
    (note,) = [note for note in found if note["reason"] == "spelling"]
    assert (note["text"], note["alternative"]) == ("recieve", "receive")
