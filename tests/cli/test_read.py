import json
from datetime import date

import pytest
from cli.command import SAMPLE, SAMPLES, SHEETS, assert_refused, environment, paravion

from desktop_app.reading.case_json import to_json
from desktop_app.reading.parse import read_document

EXPECTED = to_json(read_document(SAMPLE.read_text("utf-8")))


def test_a_person_reads_the_case_in_the_order_in_which_it_is_needed():
    answer = paravion("read", SAMPLE)

    parts = [
        "BEEKEEPER AT RISK OF FORCIBLE RETURN\nAzerbaijan\nDeadline: 2012-03-14 (passed ",
        "The authorities of Azerbaijan are preparing to send",
        "Merdan Ataberdiyevich Yolbarsov came to Azerbaijan in 2009",
        "2012-03-02: The appeal will be heard on 2 March",
        "What to ask for\n  • Call on the authorities not to extradite",
        "Write in: Azerbaijani, Russian, English, your own language",
        "1. Letter to\n   Prosecutor General\n   Rashad Q. Elmanov",
        "   Dear Prosecutor General",
        "2. Letter to\n   Minister of Internal Affairs",
        '   Fax: +994 00 555 02 45 (if a voice answers, say "fax, please")',
        "3. Copy to\n   Commissioner for Human Rights",
        "   Fax: +994 00 555 02 71\n   Fax: +994 00 555 02 72",
        "4. Note and copy to\n   the embassy of the country in yours",
        "Background\nHuman rights organisations have followed",
        "Note: 1 line of the sheet found no field; --json tells which.",
    ]
    places = [answer.out.find(part) for part in parts]
    assert (answer.code, answer.complaint) == (0, "")
    assert -1 not in places
    assert places == sorted(places)


def test_json_is_the_object_of_the_case_file_format():
    answer = paravion("read", SAMPLE, "--json")

    assert (answer.code, answer.complaint) == (0, "")
    assert json.loads(answer.out) == EXPECTED
    assert "küçəsi" in answer.out


def test_a_pdf_is_read_like_a_text():
    found = json.loads(paravion("read", SAMPLES / "layout-2012.pdf", "--json").out)

    assert found["ua_number"] == "98/12"
    assert len(found["targets"]) == 2


@pytest.mark.parametrize("option", [(), ("--json",)], ids=["people", "json"])
def test_a_terminal_of_another_alphabet_loses_nothing(option):
    plain = environment(LANG=None, LC_ALL="POSIX", PYTHONIOENCODING="ascii")

    answer = paravion("read", SAMPLE, *option, env=plain)

    assert answer.code == 0
    assert answer.out.isascii()
    assert r"k\u00fc\u00e7\u0259si" in answer.out or r"k\xfc\xe7\u0259si" in answer.out
    if option:
        assert json.loads(answer.out) == EXPECTED


def test_in_the_c_locale_the_answer_is_the_same():
    plain = environment(LANG="C", LC_ALL="C")

    assert json.loads(paravion("read", SAMPLE, "--json", env=plain).out) == EXPECTED


def test_a_sheet_that_asks_for_nothing_more_says_so():
    answer = paravion("read", SHEETS / "f3-stop-action.txt")

    assert answer.code == 0
    assert "Note: the sheet says that no further action is wanted." in answer.out


def test_a_deadline_that_is_not_found_is_said_and_not_guessed():
    answer = paravion("read", SHEETS / "f3-bold-lines-lost.txt")

    assert "Deadline: not found in the sheet" in answer.out
    assert "Note: no deadline was found; please look at the sheet." in answer.out


def test_the_days_that_are_left_are_counted_from_today():
    answer = paravion("read", SAMPLES / "first-start.txt")

    years = (date(2068, 8, 20) - date.today()).days // 365  # noqa: DTZ011 - the user's own day
    assert f"Deadline: 2068-08-20 (more than {years} years left)" in answer.out


def test_text_that_is_no_sheet_is_read_with_a_problem(tmp_path):
    (tmp_path / "diary.txt").write_text("Dear diary,\ntoday I wrote a letter.\n")

    people = paravion("read", tmp_path / "diary.txt")
    found = json.loads(paravion("read", tmp_path / "diary.txt", "--json").out)

    assert people.code == 0
    assert "Note: this does not look like an urgent action." in people.out
    assert [problem["kind"] for problem in found["problems"]] == ["not_a_sheet"]


def test_what_a_sheet_hides_for_a_terminal_is_not_passed_on_to_it(tmp_path):
    title = "BEEKEEPER"
    hidden = f"{title}\x1b]0;owned\x07\x1b[31m\x9b1m"
    sheet = SAMPLE.read_text("utf-8").replace(title, hidden, 1)
    (tmp_path / "sheet.txt").write_text(sheet, "utf-8")

    answer = paravion("read", tmp_path / "sheet.txt")

    assert title in answer.out
    assert "owned" in answer.out
    assert not set(answer.out) & {"\x1b", "\x07", "\x9b"}


def test_a_sheet_that_is_not_there_is_refused():
    assert assert_refused(paravion("read", "nowhere.txt"), 3).startswith("There is no file")
