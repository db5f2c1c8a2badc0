import csv
import io
import unicodedata
from datetime import UTC, date, datetime, timedelta

import pytest
from builders import CASE_ID, a_block, a_draft, a_reading, a_sender, an_action, some_options
from hypothesis import given
from hypothesis import strategies as st
from storage.connections import a_keep, a_library

from desktop_app.domain.draft import BlockKind
from desktop_app.domain.errors import Cancelled, CannotWriteError
from desktop_app.domain.kept_case import kept_case
from desktop_app.domain.register import OfficeAsked, PostState, RegisterEntry
from desktop_app.domain.sender import Sender
from desktop_app.usecases.export_kept import (
    KeptDraft,
    defused,
    draft_text,
    export_drafts,
    export_register,
    kept_drafts,
    register_csv,
    registered_actions,
)
from desktop_app.usecases.keep_case import keep_case
from desktop_app.usecases.open_stores import keep_over, library_over
from desktop_app.usecases.work import CancelToken

DAY = date(2012, 2, 1)
NOON = datetime(2012, 2, 1, 12, tzinfo=UTC)
OWN = "My neighbour keeps bees, too."
HEAD = ["case", "country", "number", "official", "state", "day"]


def a_kept_draft(**changes):
    draft = a_draft().with_own_text(1, a_block(BlockKind.ABOUT), OWN)
    return KeptDraft(**{"draft": draft, "reading": a_reading(), **changes})


def text_of(kept, sender=None):
    return draft_text(kept, sender or a_sender(), some_options())


def an_entry(recipient=1, state=PostState.POSTED, case_id=CASE_ID):
    return RegisterEntry(case_id=case_id, recipient=recipient, state=state, day=DAY)


def rows_of(table: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")))


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


def test_export_stops_when_the_user_wishes_and_tells_where_it_cannot_write(tmp_path):
    stop = CancelToken()
    stop.cancel()
    with pytest.raises(Cancelled):
        export_drafts([a_kept_draft()], Sender(), some_options(), tmp_path, cancel=stop)
    assert list(tmp_path.iterdir()) == []

    (tmp_path / "register.csv").mkdir()
    with pytest.raises(CannotWriteError):
        export_register([an_entry()], [], {}, tmp_path / "register.csv")


def test_drafts_and_register_come_out_of_the_stores_with_their_cases():
    other = "0123456789abcdef"
    with a_keep() as db, a_library() as cases:
        keep, library = keep_over(db), library_over(cases)
        keep_case(library, a_reading(), NOON)
        library.save(kept_case(a_reading(action=an_action(case_id=other)), NOON), b"damaged", "")
        for minute, case_id in enumerate((CASE_ID, other)):
            keep.drafts.save(a_draft(case_id=case_id), NOON + timedelta(minutes=minute))
            keep.register.note([an_entry(case_id=case_id)])

        assert list(kept_drafts(keep.drafts, library)) == [
            KeptDraft(draft=a_draft(case_id=other), reading=None),
            KeptDraft(draft=a_draft(), reading=a_reading()),
        ]
        assert registered_actions(keep.register, library) == {CASE_ID: an_action()}


def test_the_register_is_a_table_with_a_head(tmp_path):
    asked = OfficeAsked(case_id=CASE_ID, day=DAY)
    path = tmp_path / "register.csv"
    entries = [an_entry(1), an_entry(4, PostState.RETURNED)]

    export_register(entries, [asked], {CASE_ID: an_action(ua_number="20/12")}, path)

    assert rows_of(path.read_bytes()) == [
        HEAD,
        [
            "20/12",
            "Azerbaijan",
            "1",
            "Rashad Q. Elmanov, Prosecutor General",
            "posted",
            "2012-02-01",
        ],
        ["20/12", "Azerbaijan", "4", "", "returned", "2012-02-01"],
        ["20/12", "Azerbaijan", "", "", "office_asked", "2012-02-01"],
    ]


def test_a_letter_of_a_case_that_is_gone_keeps_its_row():
    assert rows_of(register_csv([an_entry()], [], {}))[1] == [
        "",
        "",
        "1",
        "",
        "posted",
        "2012-02-01",
    ]


def test_a_spreadsheet_is_told_that_the_table_is_utf_8_and_rows_end_as_the_rule_says():
    table = register_csv([an_entry()], [], {})

    assert table.startswith(b"\xef\xbb\xbfcase,")
    assert table.count(b"\r\n") == table.count(b"\n") == 2


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "﹢", "﹣"]
)
def test_a_cell_that_would_be_a_formula_is_only_text(sign):
    assert defused(f"{sign}cmd|' /C calc'!A0") == f"'{sign}cmd|' /C calc'!A0"
    title = f'{sign}HYPERLINK("http://x")'

    (_, row) = rows_of(register_csv([an_entry()], [], {CASE_ID: an_action(title=title)}))

    assert row[0] == f"'{title}"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_cell_comes_back_as_it_was_and_none_is_a_formula(title):
    table = register_csv([an_entry()], [], {CASE_ID: an_action(title=title)})
    (_, (cell, *_)) = rows_of(table)

    assert cell in (title, f"'{title}")
    assert not unicodedata.normalize("NFKC", cell).startswith(("=", "+", "-", "@", "\t", "\r"))
