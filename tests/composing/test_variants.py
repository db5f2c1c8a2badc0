"""Forty letters of one case are forty letters, and every one of them is the same appeal."""

import re
import subprocess
import sys
from itertools import pairwise

import pytest
from builders import CASE_ID, a_draft, a_sender, an_action, some_options
from composing.forty import (
    CALLS,
    CASES,
    WRITERS,
    a_case,
    a_letter,
    letters,
    non_factual,
    too_alike,
    without_wording,
)

from desktop_app.composing.brief import Brief
from desktop_app.composing.calls_to_sentences.rewriting import _rules, to_sentences
from desktop_app.composing.compose import compose
from desktop_app.composing.variants import Deal, deal_for, varied
from desktop_app.composing.wording import later_words, ways_to_ask, wordings
from desktop_app.domain.draft import BlockId, BlockKind, Draft
from desktop_app.domain.letter_kind import LetterKind
from desktop_app.domain.options import LETTER_LANGUAGES
from desktop_app.domain.target import Target

LEAST = {"opening": (8, 4), "bridge": (6, 4), "closing": (6, 4)}  # in English, elsewhere
LEAST_REQUESTS = (5, 4)
CALL = BlockId(BlockKind.CALL)


def texts(letter) -> dict[BlockId, str]:
    return {block.id: block.text for block in letter.blocks}


# ---------------------------------------------------------------- none like another


@pytest.mark.parametrize("official", [1, 2])
@pytest.mark.parametrize(("language", "at"), CASES)
def test_of_forty_letters_no_two_share_more_than_they_may(language, at, official):
    found = letters(a_case(language, at), language, official)

    assert too_alike(found) == []
    assert len({tuple(non_factual(one)) for one in found}) == WRITERS


@pytest.mark.parametrize("start", [1, 17, 40, 7_000, 999_999])
@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_so_it_is_from_any_number_on(language, start):
    assert too_alike(letters(a_case(language, 2), language, start=start)) == []


def test_forty_times_the_plain_wording_would_be_noticed():
    """The control: what is dealt to nobody is alike, and every pair of it is found."""
    case = a_case("en", 2)
    plain = [a_letter(case, "en", None) for _ in range(WRITERS)]

    assert len(too_alike(plain)) == WRITERS * (WRITERS - 1) // 2


def test_one_letter_copied_would_be_noticed():
    found = letters(a_case("en", 2), "en")

    assert too_alike([*found[:-1], found[0]]) == [(0, WRITERS - 1)]


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_of_forty_express_letters_none_is_another_and_each_asks_for_both_points(language):
    """Scenario 29."""
    case = a_case(language, 1)
    found = [
        compose(
            case,
            Draft(
                case_id=case.case_id,
                chosen_recipients=(1,),
                writer=writer,
                kind=LetterKind.EXPRESS,
                language=language,
            ),
            a_sender(),
            some_options(),
        )
        .mailings[0]
        .letters[0]
        for writer in range(WRITERS)
    ]

    assert len({tuple(block.text for block in one.blocks) for one in found}) == WRITERS
    assert too_alike(found) == []
    assert len({without_wording(one) for one in found}) == 1
    for letter in found:
        asked = [one for one in letter.blocks if one.id.kind is BlockKind.CALL and one.text]
        assert len(asked) == 2


def test_the_letters_of_one_writer_to_two_officials_differ():
    case = a_case("en", 2)

    assert too_alike([a_letter(case, "en", 5, 1), a_letter(case, "en", 5, 2)]) == []


# ---------------------------------------------------------------- all the same appeal


@pytest.mark.parametrize(("language", "at"), CASES)
def test_no_letter_leaves_out_a_point_or_changes_a_fact(language, at):
    case = a_case(language, at)
    plain = a_letter(case, language, None)

    for letter in letters(case, language):
        assert without_wording(letter) == without_wording(plain)
        assert [one.id for one in letter.blocks if one.id.kind is BlockKind.CALL] == [
            BlockId(BlockKind.CALL, position) for position in range(len(case.calls))
        ]


@pytest.mark.parametrize(("language", "at"), CASES)
def test_behind_the_words_that_ask_stands_what_the_plain_sentence_asks(language, at):
    case = a_case(language, at)
    plain = to_sentences(case.calls, case.targets[0], case.country, language=language)
    asked = [one.alone.removeprefix(one.openings[0]) if one.openings else "" for one in plain]

    for writer in range(WRITERS):
        deal = Deal(writer=writer, case_id=case.case_id, official=1)
        for sentence, tail in zip(
            varied(plain, language, deal, (0,) * len(plain)), asked, strict=True
        ):
            assert sentence.text.endswith(tail)


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_every_name_number_and_day_is_in_every_letter(language):
    case = a_case(language, 2)
    plain = facts(a_letter(case, language, None))

    for letter in letters(case, language):
        assert facts(letter) == plain


def facts(letter) -> list[str]:
    """Numbers, and names within a sentence; in German no nouns, which have capitals, too."""
    german = letter.language.startswith("de")
    said = " ".join(block.text for block in letter.blocks if block.id.kind is BlockKind.CALL)
    names = "Ana|Perez|Mai" if german else r"(?<=[a-zé,] )[A-Z]\w+"
    return [word for word in re.findall(rf"\d+|{names}", said) if word not in ("I", "Exa")]


def test_the_first_point_opens_and_the_later_ones_go_on_in_different_words():
    case = a_case("en", 3)
    begins = {begin for row in later_words("en") for begin in row}

    for letter in letters(case, "en"):
        calls = [one.text for one in letter.blocks if one.id.kind is BlockKind.CALL]
        begun = [next((one for one in begins if call.startswith(f"{one} ")), "") for call in calls]
        assert begun[0] == ""
        assert all(begun[1:])
        assert all(one != other for one, other in pairwise(begun[1:]))
        assert begun[-1] in next(row for row in later_words("en") if row[0] == "Finally,")


def test_no_request_begins_with_the_verb_of_the_one_before():
    case = an_action(
        calls=(
            "Ask the authorities to free Ana Perez;",
            "Call on them to drop the charges;",
            "Urge them to protect her.",
        )
    )

    for letter in letters(case, "en"):
        calls = [one.text for one in letter.blocks if one.id.kind is BlockKind.CALL]
        asked = [
            re.sub(r"^.*?\bI (?:also )?|\bto (?:free|drop|protect).*", "", call) for call in calls
        ]
        assert all(one != other for one, other in pairwise(asked)), calls


# ---------------------------------------------------------------- what is dealt to whom


def test_nobody_s_letter_has_the_plain_wording_and_no_bridge():
    letter = a_letter(an_action(), "en", None)

    assert BlockId(BlockKind.BRIDGE) not in texts(letter)
    assert texts(letter)[BlockId(BlockKind.OPENING)].startswith(
        "I am writing to you out of concern"
    )


def test_the_same_writer_gets_the_same_words_whenever_and_wherever():
    """Python's own hashes differ from process to process."""
    program = (
        "import sys; sys.path.insert(0, 'tests')\n"
        "from composing.forty import a_case, a_letter, non_factual\n"
        "print(list(non_factual(a_letter(a_case('en', 1), 'en', 12))))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(said) == 1
    assert said.pop().decode().strip() == str(
        list(non_factual(a_letter(a_case("en", 1), "en", 12)))
    )


def test_another_case_deals_other_words_to_the_same_writer():
    said = {
        tuple(non_factual(a_letter(an_action(case_id=f"case {number}"), "en", 3)))
        for number in range(20)
    }

    assert len(said) > 15


def test_a_letter_without_points_has_nothing_to_lead_over_to():
    draft = a_draft(writer=1, chosen_calls=())
    letter = compose(an_action(), draft, a_sender(), some_options()).mailings[0].letters[0]

    assert BlockId(BlockKind.BRIDGE) not in texts(letter)


def test_another_wording_of_a_block_changes_that_block_alone():
    before = compose(an_action(), a_draft(writer=1), a_sender(), some_options())
    draft = a_draft(writer=1).with_other_wording(1, CALL)
    after = compose(an_action(), draft, a_sender(), some_options())
    first, second = (texts(one.mailings[0].letters[0]) for one in (before, after))

    assert {block for block in first if first[block] != second[block]} == {CALL}
    assert before.mailings[1] == after.mailings[1]


@pytest.mark.parametrize("writer", [None, 4])
@pytest.mark.parametrize("kind", [BlockKind.OPENING, BlockKind.CALL, BlockKind.CLOSING])
def test_asking_often_enough_shows_every_wording_and_comes_round(writer, kind):
    draft = a_draft(writer=writer)
    shown = []
    for _ in range(50):
        letter = compose(an_action(), draft, a_sender(), some_options()).mailings[0].letters[0]
        block = next(one for one in letter.blocks if one.id == BlockId(kind))
        shown.append(block.text)
        draft = draft.with_other_wording(1, BlockId(kind))

    assert len(set(shown)) == block.wordings
    assert shown.index(shown[0], 1) == block.wordings


def test_an_own_text_stays_whatever_the_wording():
    draft = a_draft(writer=1).with_own_text(1, CALL, "Mine.").with_other_wording(1, CALL)
    letter = compose(an_action(), draft, a_sender(), some_options()).mailings[0].letters[0]

    assert texts(letter)[CALL] == "Mine."


# ---------------------------------------------------------------- how many there are


@pytest.mark.parametrize("template", LEAST)
@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_there_are_enough_wordings_and_none_twice(language, template):
    values = {"opening": {"names": "Ana"}, "closing": {"can_be_answered": True}}
    found = wordings(language, template, **values.get(template, {}))

    assert len(found) >= LEAST[template][language != "en"]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_every_way_to_ask_an_official_can_be_said_in_enough_ways(language):
    rules = _rules(language)
    assert rules is not None
    asking = {form.to_you for form in rules.forms if form.in_power}
    asking |= {form.in_power for form in rules.forms if form.in_power}
    asking |= {form.to_others for form in rules.forms if form.in_power and form.to_others}
    few = {}
    for template in asking:
        others = next(
            (them for plain, them in ways_to_ask(language) if template.startswith(plain)), ()
        )
        if 1 + len(others) < LEAST_REQUESTS[language != "en"]:
            few[template] = others

    assert few == {}


def test_a_brief_deals_by_its_draft():
    assert deal_for(a_draft(writer=9), 2) == Deal(writer=9, case_id=CASE_ID, official=2)
    assert Brief.worded  # the kinds of letters word their blocks by it
    assert Target().role is None
    assert set(CALLS) == set(LETTER_LANGUAGES)
