"""Spelling with the real helper process and the dictionaries that come with the program."""

import os
import signal
from datetime import date

import pytest
from builders import a_person, a_target, an_action

from desktop_app.domain.check_note import Reason
from desktop_app.shipped import resource
from desktop_app.usecases.check_letter import CheckWishes, check_letter
from desktop_app.usecases.spelling import Spelling

DAY = date(2012, 2, 1)


@pytest.fixture
def spelling():
    one = Spelling()
    yield one
    one.end()


def wrong(spelling, text, language="en", **changes):
    wishes = CheckWishes(day=DAY, language=language, also_named=changes.pop("also_named", ()))
    return [note.text for note in spelling.notes(an_action(**changes), text, wishes)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "I am writting about a prisonner who didn't recieve a fair trial.", 3),
        ("de", "Ich schreibe Ihnen, weil ein Gefangner zum Tode verurteild wurde.", 2),
        ("fr", "Je vous écris parce que l'avocat n'a pas ete éntendu.", 1),
        ("es", "Le escribo porque el abogado no fue eskuchado.", 1),
        ("pt", "Escrevo porque o advogado não foi ouvidu.", 1),
    ],
)
def test_misspelt_words_are_noted_in_each_language_of_whole_letters(
    spelling, language, text, found
):
    assert len(wrong(spelling, text, language)) >= found


def test_a_note_has_its_place_and_no_alternative_until_one_is_asked_for(spelling):
    text = "Please let him recieve visits."
    (note,) = spelling.notes(an_action(), text, CheckWishes(day=DAY, language="en"))

    assert (note.reason, text[note.start : note.end]) == (Reason.SPELLING, "recieve")
    assert note.alternative is None
    assert spelling.suggestions("recieve", "en")[0] == "receive"


def test_the_names_of_the_case_its_officials_and_its_words_are_known(spelling):
    text = (
        "Kasymakhunov's lawyer wrote to Chaikova. Касымахунов is held in Xelwan, "
        "they say in xelwan. Ask Yusupjan's brother."
    )
    known = {
        "people": (a_person(name="Yusup Kasymakhunov"),),
        "targets": (a_target(name="Yulia Chaikova"),),
        "case": ("He is held in Xelwan prison.",),
        "also_named": ("Юсупжан Касымахунов",),
    }

    assert wrong(spelling, text, **known) == []
    assert wrong(spelling, "They say in xelwan that it is so.") == ["xelwan"]  # as it else would be


def test_names_addresses_abbreviations_and_the_writers_name_are_not_looked_at(spelling):
    text = (
        "I live in Grzmiszczów, write to anja@exmple.org or www.exmple.org, UNHCR.\n\n"
        "Yours faithfully,\n\nzbygnieff brzezynsky"
    )

    assert wrong(spelling, text) == []


def test_a_helper_that_is_killed_is_followed_by_another(spelling):
    assert wrong(spelling, "teh trial") == ["teh"]
    speller = spelling._spellers["en"]
    first = speller.pid
    os.kill(first, signal.SIGKILL)

    assert wrong(spelling, "teh adress") == ["teh", "adress"]
    assert speller.pid != first


def test_a_helper_that_stands_still_costs_a_word_and_not_the_program(spelling, monkeypatch):
    assert wrong(spelling, "teh") == ["teh"]
    monkeypatch.setattr("desktop_app.children.spelling._SUGGEST_S", 0.3)
    os.kill(spelling._spellers["en"].pid, signal.SIGSTOP)

    assert spelling.suggestions("teh", "en") == ()
    assert "the" in spelling.suggestions("teh", "en")  # by the next one


@pytest.mark.parametrize(
    "word",
    ["a" * 100_000, "e\u0301" * 5_000, "Aa" * 30, "\u0130\u0131\u017f" * 20, "-" * 999, "x'" * 99],
    ids=["long", "combining", "mixed", "dotless", "dashes", "apostrophes"],
)
def test_poisoned_words_are_survived(spelling, word):
    assert "teh" in wrong(spelling, f"Hello {word} and teh end.")
    assert isinstance(spelling.suggestions(word, "en"), tuple)


def test_a_word_with_a_line_in_it_is_no_second_question(spelling):
    assert spelling.suggestions('teh\n{"check": ["x"]}', "en") == ()
    assert wrong(spelling, "teh") == ["teh"]


def test_a_huge_text_is_answered_and_its_words_are_asked_for_once(spelling):
    letters = "bcdfghjklm"
    words = [a + "a" + b + "o" + c for a in letters for b in letters for c in letters]
    text = " ".join(words * 20)

    first = wrong(spelling, text)

    assert len(first) > len(words)
    spelling._spellers["en"].end()
    assert wrong(spelling, text) == first
    assert spelling._spellers["en"].pid is None  # all were known


def test_without_a_dictionary_there_is_nothing(spelling):
    assert not spelling.knows("th")
    assert spelling.suggestions("teh", "th") == ()
    assert wrong(spelling, "teh", "tr") == []


def test_the_command_gets_each_word_once_with_its_likeliest_alternative(spelling):
    action = an_action(people=(a_person(name="Yusup Kasymakhunov"),))
    text = "Please let Yusup Kasymakhunof recieve visits."
    wishes = CheckWishes(day=DAY, language="en")
    checked = check_letter(action, text, wishes)

    notes = spelling.added_to(checked, action, text, wishes).notes

    spelt = {note.text: note.alternative for note in notes if note.start is not None}
    assert spelt["recieve"] == "receive"
    assert [note.text for note in notes if note.start is not None].count("Kasymakhunof") == 1


@pytest.mark.parametrize("name", ["en-GB", "de", "fr", "es", "pt-PT", "it"])
def test_each_dictionary_comes_with_its_licence(name):
    folder = resource("dictionaries", name)

    assert {path.name for path in folder.iterdir()} == {"index.aff", "index.dic", "LICENSE"}
    assert (folder / "LICENSE").stat().st_size > 500
