from datetime import UTC, datetime, timedelta

import pytest
from builders import a_block, a_draft, a_reading, a_sender, an_action, some_options
from storage.connections import a_keep, a_library

from desktop_app.domain.draft import BlockKind
from desktop_app.domain.errors import Cancelled, CannotWriteError
from desktop_app.domain.kept_case import kept_case
from desktop_app.domain.sender import Sender
from desktop_app.usecases.export_drafts import (
    KeptDraft,
    draft_text,
    draft_words,
    export_drafts,
    kept_drafts,
)
from desktop_app.usecases.keep_case import keep_case
from desktop_app.usecases.open_stores import keep_over, library_over
from desktop_app.usecases.work import CancelToken

NOON = datetime(2012, 2, 1, 12, tzinfo=UTC)
OWN = "My neighbour keeps bees, too."


def a_kept_draft(**changes):
    draft = a_draft().with_own_text(1, a_block(BlockKind.ABOUT), OWN)
    return KeptDraft(**{"draft": draft, "reading": a_reading(), **changes})


def text_of(kept, sender=None):
    return draft_text(kept, sender or a_sender(), some_options())


def test_a_draft_as_text_is_its_letters_as_they_would_be_printed():
    text = text_of(a_kept_draft())
    lines = text.splitlines()

    assert OWN in lines
    assert "Maud Ellery-Finch" in lines
    assert lines.index("Dear Prosecutor General,") < lines.index("Dear Minister,")
    assert any(line.strip() == "* * *" for line in lines)
    assert text.endswith("\n")


def test_a_copy_of_the_first_letter_is_not_written_out_again():
    assert text_of(a_kept_draft()).count(OWN) == 1


@pytest.mark.parametrize(
    "kept",
    [
        a_kept_draft(reading=None),
        a_kept_draft(reading=a_reading(action=an_action(targets=(), stop_action=True))),
        a_kept_draft(draft=a_kept_draft().draft.with_recipient(9, chosen=True, of=9)
                     .with_recipient(1, chosen=False, of=9)),
    ],
    ids=["no case", "a case that asks for no letter", "another official"],
)  # fmt: skip
def test_where_there_is_no_letter_the_users_own_words_are_there(kept):
    assert text_of(kept) == f"{OWN}\n"


def test_own_words_without_a_case_stand_in_the_order_of_the_letters():
    draft = a_draft()
    for official, kind, position, text in (
        (2, BlockKind.OPENING, 0, "d"),
        (1, BlockKind.CALL, 1, "c"),
        (1, BlockKind.CALL, 0, "b"),
        (1, BlockKind.OPENING, 0, "a"),
    ):
        draft = draft.with_own_text(official, a_block(kind, position), text)

    assert text_of(KeptDraft(draft=draft, reading=None)) == "a\n\nb\n\nc\n\nd\n"


def test_each_draft_is_a_file_whose_name_names_nobody(tmp_path):
    kept = [a_kept_draft(), a_kept_draft(), a_kept_draft(reading=None)]
    told = []

    paths = export_drafts(
        kept, a_sender(), some_options(), tmp_path / "new", progress=lambda *one: told.append(one)
    )

    assert [path.name for path in paths] == ["draft-az.txt", "draft-az-2.txt", "draft.txt"]
    assert paths[0].read_text("utf-8") == text_of(a_kept_draft())
    assert told[-1] == (3, 3, "draft.txt")


def test_half_a_character_does_not_keep_the_draft_from_being_saved(tmp_path):
    draft = a_draft().with_own_text(1, a_block(), "Half a sign: \ud83d.")
    kept = KeptDraft(draft=draft, reading=None)

    (path,) = export_drafts([kept], Sender(), some_options(), tmp_path)

    assert path.read_text("utf-8") == "Half a sign: ?.\n"


def test_export_stops_when_the_user_wishes(tmp_path):
    stop = CancelToken()
    stop.cancel()
    with pytest.raises(Cancelled):
        export_drafts([a_kept_draft()], Sender(), some_options(), tmp_path, cancel=stop)

    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_it_is_told(tmp_path):
    (tmp_path / "draft-az.txt").mkdir()

    with pytest.raises(CannotWriteError):
        export_drafts([a_kept_draft()], Sender(), some_options(), tmp_path)


def test_drafts_come_out_of_the_store_with_their_cases_even_where_one_is_damaged():
    other = "0123456789abcdef"
    with a_keep() as db, a_library() as cases:
        drafts, library = keep_over(db).drafts, library_over(cases)
        keep_case(library, a_reading(), NOON)
        library.save(kept_case(a_reading(action=an_action(case_id=other)), NOON), b"damaged", "")
        drafts.save(a_draft(), NOON)
        drafts.save(a_draft(case_id=other), NOON + timedelta(minutes=1))

        assert list(kept_drafts(drafts, library)) == [
            KeptDraft(draft=a_draft(case_id=other), reading=None),
            KeptDraft(draft=a_draft(), reading=a_reading()),
        ]


def test_the_words_of_one_letter_go_from_salutation_to_signature():
    words = draft_words(a_kept_draft(), 1, a_sender(), some_options())

    assert words.startswith("Dear Prosecutor General,\n\n")
    assert OWN in words
    assert words.endswith("Maud Ellery-Finch")
    assert "Dear Minister" not in words


@pytest.mark.parametrize("number", [2, 9])
def test_who_gets_no_letter_in_a_draft_has_its_whole_text(number):
    kept = a_kept_draft(draft=a_kept_draft().draft.with_recipient(2, chosen=False, of=4))

    assert draft_words(kept, number, a_sender(), some_options()) == text_of(kept)


def test_without_the_case_the_words_are_the_users_own():
    assert draft_words(a_kept_draft(reading=None), 1, a_sender(), some_options()) == f"{OWN}\n"
