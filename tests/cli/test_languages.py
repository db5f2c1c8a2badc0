"""Letters in other languages, and what of the case they tell, from the command line."""

import json

import pytest
from cli.command import SAMPLE, assert_refused, paravion, text_of, write

from desktop_app.usecases.write_letters import can_be_printed

RUSSIAN = {
    "names": ["Мердан Йолбарсов"],
    "points": ["Прошу Вас не выдавать его.", "Прошу предоставить ему убежище.", "Прошу ответить."],
    "facts": [{"text": "Мердан Йолбарсов арестован 9 января 2012 года.", "date": None}],
}


@pytest.fixture(scope="module")
def translated(tmp_path_factory):
    """A case file to which a section office added Russian."""
    case = json.loads(paravion("read", SAMPLE, "--json").out)
    case |= {"original": None, "review": {"reviewed": True, "by_hand": []}}
    case["translations"] = {"ru": RUSSIAN}
    path = tmp_path_factory.mktemp("case") / "case.pa-case.json"
    path.write_text(json.dumps({"format": "par-avion-case-1", **case}), encoding="utf-8")
    return path


def test_a_case_file_with_a_translation_makes_a_whole_letter(translated, tmp_path):
    answer = write(tmp_path, "--lang", "ru", "--to", "1,2", "--address", "2=sir", sheet=translated)
    text = text_of(tmp_path / "02-letter.pdf")

    assert (answer.code, answer.complaint) == (0, "")
    for words in ("Уважаемый господин Министр!", "1 февраля 2012", *RUSSIAN["points"]):
        assert words in text
    assert "Мердан Йолбарсов" in text
    assert not [note for note in answer.notes if "no words" in note]


def test_without_one_the_frame_is_set_and_what_is_missing_is_said(tmp_path):
    answer = write(tmp_path, "--lang", "uk", "--to", "1")

    assert answer.code == 0
    assert "З повагою," in text_of(tmp_path / "01-letter.pdf")
    assert any(note.startswith("please have this checked") for note in answer.notes)
    assert any(
        note.startswith("there are no ready sentences in Ukrainian") for note in answer.notes
    )
    assert sum("has no words" in note for note in answer.notes) == 3


def test_a_script_that_there_is_no_font_for_is_refused_by_its_name(tmp_path):
    answer = write(tmp_path / "out", "--lang", "zh-Hans")

    if can_be_printed("zh-Hans"):
        assert answer.code == 0
        return
    assert "What is written in Chinese can't be printed here" in assert_refused(answer, 5)
    assert not (tmp_path / "out").exists()


def test_facts_are_numbered_by_read_and_chosen_by_write(tmp_path):
    listed = paravion("read", SAMPLE, "--facts").out.splitlines()
    hearing = next(one for one in listed if "will be heard" in one)
    number = hearing.partition(".")[0]
    write(tmp_path, "--to", "1", "--facts", number)
    text = text_of(tmp_path / "01-letter.pdf")

    assert "will be heard on 2 March" in text
    assert "was arrested" not in text


def test_no_facts_at_all_leave_the_request(tmp_path):
    write(tmp_path, "--to", "1", "--facts", "none")
    text = text_of(tmp_path / "01-letter.pdf")

    assert "9 January" not in text
    assert "I call on you not to extradite" in text


@pytest.mark.parametrize("option", [("--facts", "99"), ("--address", "9=sir"), ("--facts", "")])
def test_a_number_that_the_case_does_not_have_is_refused(tmp_path, option):
    assert_refused(write(tmp_path / "out", *option), 2)
