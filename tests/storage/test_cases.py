import os
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from builders import CASE_ID
from hypothesis import given
from hypothesis import strategies as st
from storage.connections import a_library, careless, opened_again, pieces_left

from desktop_app.domain.deadline import DeadlineState, Known, Open, Unknown
from desktop_app.domain.kept_case import KeptCase
from desktop_app.storage.cases import CaseStore
from desktop_app.storage.migrations import LIBRARY
from desktop_app.storage.wiping import wipe

NOON = datetime(2026, 7, 10, 12, tzinfo=UTC)
OTHER = "0123456789abcdef"
LONG = os.environ.get("PARAVION_LONG") == "1"
WORDS = "UA 45/26 Azerbaijan: Şükür Yolbarsov, beekeeper. AMR 37/8123/2026. 東京大使館"


def a_case(**changes):
    values = {
        "case_id": CASE_ID,
        "title": "BEEKEEPER AT RISK",
        "country": "Azerbaijan",
        "country_code": "AZ",
        "ua_number": "45/26",
        "people": ("Şükür Yolbarsov",),
        "deadline": Known(date(2026, 7, 20)),
        "reviewed": False,
        "opened": NOON,
    }
    return KeptCase(**{**values, **changes})


def a_bare_case(**changes):
    nothing = dict.fromkeys(("title", "country", "country_code", "ua_number"))
    return a_case(**{**nothing, "people": (), "deadline": Unknown(), **changes})


@pytest.mark.parametrize(
    "case", [a_case(), a_case(reviewed=True, deadline=Open()), a_bare_case()], ids=range(3)
)
def test_a_case_is_there_again_with_its_document(case):
    with a_library() as db:
        CaseStore(db).save(case, b"the whole case", WORDS)
        with opened_again(db, LIBRARY) as again:
            assert CaseStore(again).all() == (case,)
            assert CaseStore(again).document(CASE_ID) == b"the whole case"
            assert CaseStore(again).document(OTHER) is None


def test_the_list_knows_how_each_deadline_stands():
    with a_library() as db:
        CaseStore(db).save(a_case(), b"", WORDS)
        (case,) = CaseStore(db).all()

    assert case.deadline_on(date(2026, 7, 20)) is DeadlineState.LAST_DAY
    assert case.deadline_on(date(2026, 7, 21)) is DeadlineState.PASSED


def test_the_case_that_was_opened_last_is_first():
    with a_library() as db:
        store = CaseStore(db)
        store.save(a_case(), b"", WORDS)
        store.save(a_case(case_id=OTHER, opened=NOON + timedelta(hours=1)), b"", WORDS)
        store.opened(CASE_ID, NOON + timedelta(hours=2))

        assert [one.case_id for one in store.all()] == [CASE_ID, OTHER]
        assert store.all()[0].opened == NOON + timedelta(hours=2)


def test_a_case_put_right_takes_the_place_of_the_earlier_one_and_of_its_words():
    with a_library() as db:
        store = CaseStore(db)
        store.save(a_case(), b"first", "Yolbarzov")
        store.save(a_case(reviewed=True), b"second", "Yolbarsov")

        assert store.all() == (a_case(reviewed=True),)
        assert store.document(CASE_ID) == b"second"
        assert store.find("Yolbarzov") == frozenset()
        assert store.find("Yolbarsov") == {CASE_ID}


@pytest.mark.parametrize(
    "typed",
    ["", "b", "beek", "SUKUR", "sükür yolb", "45/26", "ua 45", "37/8123", "大使館", "… beek", "*"],
)
def test_a_case_is_found_as_its_words_are_typed(typed):
    with a_library() as db:
        store = CaseStore(db)
        store.save(a_case(), b"", WORDS)

        assert store.find(typed) == {CASE_ID}


@pytest.mark.parametrize("typed", ["eekeeper", "beek honduras", "26/45", "使大"])
def test_a_case_is_not_found_by_words_that_it_has_not(typed):
    with a_library() as db:
        store = CaseStore(db)
        store.save(a_case(), b"", WORDS)

        assert store.find(typed) == frozenset()


NASTY = [
    '"', "'", "*", "^beek", "beek*", "(", ")", "a AND", "NOT", "OR OR", "NEAR(a b)", "words:beek",
    "{words}:b", "-beek", "+", '""""', "\x00", "a\x00b", "\ud800", "%", "_", "\\", ";--",
    "a" * 9999, "b " * 3000, "'; DROP TABLE kept_case; --",
]  # fmt: skip


@pytest.mark.parametrize("typed", NASTY, ids=range(len(NASTY)))
def test_no_character_in_the_search_field_does_any_harm(typed):
    with a_library() as db:
        store = CaseStore(db)
        store.save(a_case(), b"", WORDS)
        store.find(typed)

        assert store.find("beek") == {CASE_ID}


def test_words_of_the_query_language_are_only_words():
    with a_library() as db:
        store = CaseStore(db)
        store.save(a_case(), b"", "this and that or near")

        assert store.find("AND") == store.find("or NEAR") == {CASE_ID}
        assert store.find("NOT") == frozenset()


@given(st.text(), st.text())
def test_anything_can_be_kept_and_is_found_by_its_first_word(words, typed):
    first = words.split()[0] if words.split() else ""
    with a_library() as db:
        store = CaseStore(db)
        store.save(a_case(), b"", words)
        store.find(typed)

        assert store.find(first) == {CASE_ID}
        store.forget(CASE_ID)
        assert store.find(first) == frozenset()


PLANTED = "zqxplantedwordofthiscase"


def many_cases(store: CaseStore) -> None:
    """Two hundred, one of which has a word that no other has and is put right once."""
    for number in range(200):
        words = " ".join(f"word{number * more % 997}" for more in range(200))
        store.save(a_bare_case(case_id=f"{number:016x}"), words.encode(), words)
    for _ in range(2):
        store.save(a_case(people=(PLANTED,)), PLANTED.encode(), f"{WORDS} {PLANTED}")


def test_a_forgotten_case_leaves_nothing_in_the_bytes_not_even_in_the_search():
    with a_library() as db:
        store = CaseStore(db)
        many_cases(store)
        assert pieces_left(db, [PLANTED[3:].encode()]) > 0

        store.forget(CASE_ID)
        wipe(db)

        assert len(store.all()) == 200
        assert len(store.find("word")) == 200
        assert pieces_left(db, [PLANTED[3:].encode(), CASE_ID.encode()]) == 0
        assert b"beekeeper" not in db.serialize()


@pytest.mark.parametrize("how", [careless, lambda db: None], ids=["careless", "zeroing"])
def test_deleting_the_row_alone_leaves_the_word_in_the_search(how):
    with a_library() as db:
        how(db)
        many_cases(CaseStore(db))
        with db:
            CaseStore(db).forget(CASE_ID)
        assert CaseStore(db).find(PLANTED) == frozenset()

        assert pieces_left(db, [PLANTED[3:].encode()]) > 0


def own_words(random: Random, count: int) -> list[str]:
    """Words that no two cases share, not even by their beginning: all of each must be kept."""
    return [random.randbytes(12).hex() for _ in range(count)]


@pytest.mark.parametrize("size", [1, 2, 5, 17, 64, 150])
@pytest.mark.parametrize("seed", range(20 if LONG else 1))
def test_however_many_cases_there_are_a_forgotten_one_leaves_no_piece_of_a_word(size, seed):
    random = Random(seed * 1000 + size)
    ids = [f"{number:016x}" for number in range(size)]
    words = {one: [] for one in ids}
    with a_library() as db:
        store = CaseStore(db)
        for one in ids + random.choices(ids, k=size // 2):  # some are put right later
            words[one] += own_words(random, random.randint(1, 60))
            text = " ".join(words[one])
            store.save(a_bare_case(case_id=one), random.randbytes(300) + text.encode(), text)
        gone = random.sample(ids, k=max(1, size // 5))
        # the first letters may stand in for those of the word before, in the search
        planted = [word[8:].encode() for one in gone for word in words[one]]
        assert pieces_left(db, planted) == len(planted)

        for one in gone:
            store.forget(one)
        wipe(db)

        assert pieces_left(db, planted) == 0
        for one in ids:
            assert store.find(words[one][-1]) == (set() if one in gone else {one})


def test_forgetting_what_is_not_there_changes_nothing():
    with a_library() as db:
        store = CaseStore(db)
        store.save(a_case(), b"", WORDS)
        store.forget(OTHER)

        assert store.all() == (a_case(),)
