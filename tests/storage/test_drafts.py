import os
import random
from collections import defaultdict
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest
from builders import CASE_ID, a_block, a_draft
from hypothesis import given, settings
from hypothesis import strategies as st
from storage.connections import a_keep, careless, opened_again, pieces_left

from desktop_app.domain.check_note import Reason
from desktop_app.domain.draft import (
    Addressed,
    Addressing,
    BlockId,
    BlockKind,
    Draft,
    Gender,
    KindFor,
    OwnText,
    Rank,
    Ranked,
    Reworded,
    ScriptedName,
)
from desktop_app.domain.draft_versions import NEWEST
from desktop_app.domain.letter_kind import LetterKind
from desktop_app.storage.draft_form import bytes_of, draft_in
from desktop_app.storage.drafts import DraftStore
from desktop_app.storage.migrations import KEEP
from desktop_app.storage.wiping import wipe

NOON = datetime(2026, 7, 10, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
OTHER = "0123456789abcdef"
LONG = 2_000 if os.environ.get("PARAVION_LONG") == "1" else 30  # examples

# Half characters can come from a clipboard; they must not cost the words around them.
texts = st.text(st.characters(), max_size=60) | st.sampled_from(["\ud800", "a\udc00b", "\x00"])
drafts = st.builds(
    Draft,
    case_id=st.just(CASE_ID),
    chosen_recipients=st.none() | st.lists(st.integers(1, 9), max_size=4).map(tuple),
    chosen_calls=st.none() | st.lists(st.integers(0, 9), max_size=4).map(tuple),
    own_texts=st.lists(
        st.builds(
            OwnText,
            official=st.none() | st.integers(1, 9),
            block=st.builds(BlockId, st.sampled_from(BlockKind), st.integers(0, 9)),
            text=texts,
        ),
        max_size=3,
    ).map(tuple),
    addressed=st.lists(
        st.builds(
            Addressed,
            official=st.integers(1, 9),
            position=st.integers(0, 9),
            addressing=st.sampled_from(Addressing),
        ),
        max_size=2,
    ).map(tuple),
    writer=st.none() | st.integers(0, 10**6),
    reworded=st.lists(
        st.builds(
            Reworded,
            official=st.integers(1, 9),
            block=st.builds(BlockId, st.sampled_from(BlockKind), st.integers(0, 9)),
            times=st.integers(1, 9),
        ),
        max_size=2,
    ).map(tuple),
    kind=st.sampled_from(LetterKind),
    kinds=st.lists(
        st.builds(KindFor, recipient=st.integers(1, 9), kind=st.sampled_from(LetterKind)),
        max_size=2,
    ).map(tuple),
    chosen_facts=st.none() | st.lists(st.integers(0, 9), max_size=4).map(tuple),
    language=st.none() | st.sampled_from(["ru", "zh-Hans"]),
    ranked=st.lists(
        st.builds(
            Ranked,
            official=st.integers(1, 9),
            rank=st.none() | st.sampled_from(Rank),
            gender=st.none() | st.sampled_from(Gender),
        ),
        max_size=2,
    ).map(tuple),
    scripted_names=st.lists(
        st.builds(
            ScriptedName,
            language=st.sampled_from(["ru", "ar"]),
            person=st.integers(0, 3),
            text=texts,
        ),
        max_size=2,
    ).map(tuple),
    checked_phrases=st.lists(texts, max_size=2).map(tuple),
    left_notes=st.lists(st.tuples(st.sampled_from(Reason), texts), max_size=2).map(tuple),
)
# how many seconds after the last: typing, a pause, another day, a clock put back
waits = st.sampled_from([2, 2, 2, 50, 70, 70, 4000, 90_000, -30])


def written(text: str) -> Draft:
    return a_draft().with_own_text(1, a_block(), text)


def test_a_draft_is_there_again_after_the_next_start():
    draft = written("I am a retired school librarian.").with_call(1, chosen=False, of=2)
    with a_keep() as db:
        DraftStore(db).save(draft, NOON)
        with opened_again(db, KEEP) as again:
            assert DraftStore(again).find(CASE_ID) == draft
            assert DraftStore(again).find(OTHER) is None


def test_cases_with_a_draft_are_listed_the_last_one_first():
    with a_keep() as db:
        store = DraftStore(db)
        store.save(a_draft(), NOON + MINUTE)
        store.save(a_draft(case_id=OTHER), NOON)

        assert store.case_ids() == (CASE_ID, OTHER)


def test_ten_minutes_of_typing_leave_earlier_versions_with_their_times():
    with a_keep() as db:
        store = DraftStore(db)
        for second in range(0, 600, 2):
            store.save(written("word " * second), NOON + timedelta(seconds=second))
        versions = store.versions(CASE_ID)

        assert len(versions) == 10
        assert versions[0].saved == NOON + timedelta(seconds=598)
        assert versions[-1].begun == NOON
        assert store.look_at(versions[1]) == written("word " * 538)


def test_words_that_were_deleted_at_once_are_in_the_version_before():
    with a_keep() as db:
        store = DraftStore(db)
        store.save(written("All that I wanted to say to the Minister."), NOON)
        store.save(written(""), NOON + timedelta(seconds=2))

        assert [store.look_at(one) for one in store.versions(CASE_ID)] == [
            written(""),
            written("All that I wanted to say to the Minister."),
        ]


def test_saving_the_same_again_makes_no_version():
    with a_keep() as db:
        store = DraftStore(db)
        store.save(written("The same."), NOON)
        store.save(written("The same."), NOON + 5 * MINUTE)

        assert len(store.versions(CASE_ID)) == 1


def test_bringing_back_makes_a_new_version_and_loses_nothing():
    with a_keep() as db:
        store = DraftStore(db)
        for number, text in enumerate(("First.", "Second.", "Third.")):
            store.save(written(text), NOON + number * MINUTE)

        brought = store.bring_back(store.versions(CASE_ID)[-1], NOON + 2 * MINUTE)

        assert brought == store.find(CASE_ID) == written("First.")
        texts = [store.look_at(one) for one in store.versions(CASE_ID)]
        assert texts == [written(one) for one in ("First.", "Third.", "Second.", "First.")]


def test_what_is_typed_after_bringing_back_leaves_what_was_there_before():
    with a_keep() as db:
        store = DraftStore(db)
        store.save(written("First."), NOON)
        store.save(written("Second."), NOON + MINUTE)
        store.bring_back(store.versions(CASE_ID)[-1], NOON + MINUTE)
        store.save(written("First. And more."), NOON + MINUTE)

        texts = [store.look_at(one) for one in store.versions(CASE_ID)]
        assert texts == [written(one) for one in ("First. And more.", "Second.", "First.")]


def test_a_version_that_is_gone_can_be_neither_seen_nor_brought_back():
    with a_keep() as db:
        store = DraftStore(db)
        store.save(written("First."), NOON)
        gone = replace(store.versions(CASE_ID)[0], number=7)

        assert store.look_at(gone) is None
        assert store.bring_back(gone, NOON) is None
        assert len(store.versions(CASE_ID)) == 1


def test_a_draft_from_before_there_were_kinds_opens_with_full_letters():
    older = b'{"recipients":null,"calls":[0],"own":[[1,"call",0,"Words."]]}'

    draft = draft_in(older, CASE_ID)

    assert draft == a_draft(chosen_calls=(0,)).with_own_text(1, a_block(BlockKind.CALL), "Words.")
    assert bytes_of(draft) == older  # and a newer program's without a kind opens in an older one


def test_no_part_of_a_draft_is_left_out():
    whole = written("Words.").with_call(1, chosen=False, of=2).with_recipient(1, chosen=False, of=3)
    whole = whole.with_addressing(2, 0, Addressing.AUTHORITIES)
    whole = replace(whole, writer=7).with_other_wording(1, a_block())
    whole = whole.with_kind(LetterKind.EXPRESS).with_kind_for(2, LetterKind.FAX)
    whole = replace(whole, language="ru", chosen_facts=(), checked_phrases=("С уважением,",))
    whole = whole.with_rank(Ranked(official=1, rank=Rank.JUDGE, gender=Gender.MADAM))
    whole = whole.with_scripted_name("ru", 0, "Мердан").with_left((Reason.THREAT, "will pay"))
    untouched = a_draft()
    parts = [one.name for one in fields(Draft) if one.name != "case_id"]
    with a_keep() as db:
        DraftStore(db).save(whole, NOON)
        kept = DraftStore(db).find(CASE_ID)

    assert all(getattr(whole, part) != getattr(untouched, part) for part in parts)
    assert kept == whole


@settings(max_examples=LONG)
@given(st.lists(st.tuples(drafts, waits, st.integers(0, 40)), max_size=120))
def test_whatever_is_saved_every_kept_version_comes_back_exactly(saves):
    at, saved = NOON, {}
    with a_keep() as db:
        store = DraftStore(db)
        for draft, wait, back in saves:
            at += timedelta(seconds=wait)
            versions = store.versions(CASE_ID)
            if back < len(versions) and back % 5 == 4:
                store.bring_back(versions[back], at)
                now = saved[versions[back].number]
            else:
                store.save(draft, at)
                now = draft
            saved[store.versions(CASE_ID)[0].number] = now

            assert store.find(CASE_ID) == now
            for version in store.versions(CASE_ID):
                assert store.look_at(version) == saved[version.number]
        assert len(store.versions(CASE_ID)) >= min(len(saved), NEWEST)


def test_what_is_left_after_weeks_comes_back_exactly():
    saved = {}
    with a_keep() as db:
        store = DraftStore(db)
        for number in range(1, 101):  # ten days, ten versions on each
            at = NOON + timedelta(days=number // 10, minutes=2 * (number % 10))
            saved[number] = written(f"The words of version {number}. " * (number % 7))
            store.save(saved[number], at)
        kept = store.versions(CASE_ID)

        assert [one.number for one in kept] == [*range(100, 69, -1), *range(69, 0, -10)]
        assert [store.look_at(one) for one in kept] == [saved[one.number] for one in kept]


def test_long_texts_come_back_exactly_too():
    with a_keep() as db:
        store = DraftStore(db)
        long = [written(f"{number} " + "".join(map(chr, range(32, 40_000)))) for number in range(4)]
        for number, draft in enumerate(long):
            store.save(draft, NOON + number * MINUTE)

        assert [store.look_at(one) for one in store.versions(CASE_ID)] == long[::-1]


def contents(db, case_id: str) -> list[bytes]:
    """The packed versions of a draft, as they stand in the store."""
    rows = db.execute("SELECT content FROM version WHERE case_id = ?", (case_id,))
    return [content for (content,) in rows]


def many_drafts(db) -> dict[str, set[bytes]]:
    """Forty drafts, ten versions each, of words that stand nowhere else.

    By their cases: all that ever stood in the store for them, also what was packed anew since.
    """
    store, words, seen = DraftStore(db), random.Random(7), defaultdict(set)
    for number in range(400):
        case_id = f"{number % 40:016x}"
        text = words.randbytes(words.randint(10, 900)).hex()
        store.save(replace(written(text), case_id=case_id), NOON + number * MINUTE)
        seen[case_id].update(contents(db, case_id))
    return seen


def test_a_forgotten_draft_leaves_nothing_in_the_bytes():
    with a_keep() as db:
        seen, store = many_drafts(db), DraftStore(db)
        gone = [f"{number:016x}" for number in range(0, 40, 3)]
        planted = [content for one in gone for content in seen[one]]
        others = [text for one in store.case_ids() if one not in gone for text in contents(db, one)]
        assert pieces_left(db, planted, others) > 1000

        for one in gone:
            store.forget(one)
        wipe(db)

        assert store.versions(gone[0]) == ()
        assert len(store.case_ids()) == 40 - len(gone)
        assert pieces_left(db, planted, others) == 0


def test_zeroing_what_is_deleted_is_not_enough():
    words, seen = random.Random(0), set()
    with a_keep() as db:
        store = DraftStore(db)
        for number in range(500):
            case_id = f"{words.randrange(60):016x}"
            text = words.randbytes(words.randint(5, 1500)).hex()
            draft = replace(written(text), case_id=case_id)
            store.save(draft, NOON + number * timedelta(seconds=words.choice([2, 30, 90])))
            seen.update(contents(db, case_id))
        gone, staying = store.case_ids()[:30], store.case_ids()[30:]
        others = [text for one in staying for text in contents(db, one)]
        with db:
            db.executemany("DELETE FROM version WHERE case_id = ?", [(one,) for one in gone])
        left = pieces_left(db, list(seen), others)

        wipe(db)

        assert pieces_left(db, list(seen), others) == 0
    if not left:
        pytest.skip("this SQLite left nothing by zeroing alone: wiping was not put to the test")


def test_deleting_alone_leaves_a_good_deal():
    with a_keep() as db:
        careless(db)
        planted = list(many_drafts(db)[f"{7:016x}"])

        with db:
            db.execute("DELETE FROM version WHERE case_id = ?", (f"{7:016x}",))

        assert pieces_left(db, planted) > 0


def test_a_draft_of_an_earlier_release_opens_and_is_written_as_it_was():
    form = b'{"recipients":[1],"calls":null,"own":[[1,"opening",0,"Mine."]]}'

    draft = draft_in(form, CASE_ID)

    assert draft == replace(written("Mine."), chosen_recipients=(1,))
    assert bytes_of(draft) == form
