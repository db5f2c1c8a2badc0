import os
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest
from builders import a_draft, an_action, some_options
from machine import small_disk
from rendering.pages import pages_of

from desktop_app.children.executors import executor_for
from desktop_app.domain.errors import CannotWriteError, NothingToWriteError, WriteFault
from desktop_app.domain.letter_kind import LetterKind
from desktop_app.domain.sender import Disclosure
from desktop_app.usecases.batch_order import BatchOrder, RowResult, RowState
from desktop_app.usecases.make_rows import MARK
from desktop_app.usecases.read_people import People, read_people
from desktop_app.usecases.write_batch import not_of_this_batch, plan_batch, write_batch

MADE, WHOLE, FAULT = RowState.MADE, RowState.WHOLE, RowState.FAULT


@pytest.fixture
def people(tmp_path):
    """Writes PEOPLE.csv with these rows below the headings, and reads it."""

    def read(*rows: str, heading: str = "name,town,disclosure,officials,about") -> People:
        path = tmp_path / "people.csv"
        path.write_text("\n".join((heading, *rows)) + "\n")
        return read_people(path)

    return read


def an_order(out: Path, **changes) -> BatchOrder:
    values = {
        "action": an_action(),
        "draft": a_draft(chosen_recipients=(1,)),
        "options": some_options(disclosure=Disclosure.NAME),
        "kind": LetterKind.FULL,
    }
    return BatchOrder(out=out, **{**values, **changes})


def written(order: BatchOrder, table: People, executor: Executor | None = None) -> list[RowResult]:
    with executor or executor_for(1) as works:
        results = list(write_batch(plan_batch(order, table), works, at_once=3))
    return sorted(results, key=lambda one: one.number)


def states(order: BatchOrder, table: People) -> list[RowState]:
    return [one.state for one in written(order, table)]


def files_below(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*.pdf"))
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(paths)}


def test_what_is_whole_is_not_made_again(tmp_path, people):
    order, table = an_order(tmp_path / "out"), people("Ann", "Bo", "Cy")

    assert states(order, table) == [MADE, MADE, MADE]
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.pdf")}
    assert states(order, table) == [WHOLE, WHOLE, WHOLE]
    assert before == {path: path.stat().st_mtime_ns for path in before}


def test_only_rows_that_changed_are_made_anew_wherever_they_stand(tmp_path, people):
    order = an_order(tmp_path / "out")
    written(order, people("Ann", "Bo", "Cy"))

    assert states(order, people("", "Ann", "Bo,Leeds", "Cy", "Di")) == [WHOLE, MADE, WHOLE, MADE]
    assert states(order, people("Di", "Ann")) == [MADE, MADE]


@pytest.mark.parametrize("harm", ["gone", "cut", "mark gone", "mark spoilt", "mark of a beginning"])
def test_a_row_of_which_anything_is_missing_is_made_again(tmp_path, people, harm):
    order, table = an_order(tmp_path / "out"), people("Ann", "Bo")
    written(order, table)
    wanted = files_below(tmp_path / "out")
    letter, mark = tmp_path / "out/00002/01-letter.pdf", tmp_path / "out/00002" / MARK
    {
        "gone": letter.unlink,
        "cut": lambda: letter.write_bytes(letter.read_bytes()[:-1]),
        "mark gone": mark.unlink,
        "mark spoilt": lambda: mark.write_bytes(mark.read_bytes()[:-9]),
        "mark of a beginning": lambda: mark.write_bytes(b"{}"),
    }[harm]()

    assert states(order, table) == [WHOLE, MADE]
    assert files_below(tmp_path / "out") == wanted


def test_another_choice_for_all_makes_all_anew(tmp_path, people):
    table = people("Ann")
    written(an_order(tmp_path / "out"), table)

    assert states(an_order(tmp_path / "out", draft=a_draft()), table) == [MADE]
    assert states(an_order(tmp_path / "out", draft=a_draft()), table) == [WHOLE]


def test_a_folder_never_keeps_what_an_earlier_row_had_in_it_but_all_that_is_the_users(
    tmp_path, people
):
    order = an_order(tmp_path / "out")
    written(order, people("Ann,,,all"))
    (tmp_path / "out/00001/notes.txt").write_text("mine")
    assert (tmp_path / "out/00001/02-letter.pdf").exists()

    written(order, people("Bo,,,1"))

    assert sorted(path.name for path in (tmp_path / "out/00001").iterdir()) == [
        MARK, "01-envelope.pdf", "01-letter.pdf", "envelopes.pdf", "notes.txt", "pack.pdf",
    ]  # fmt: skip


def test_a_mark_tells_nothing_of_the_writer(tmp_path, people):
    written(an_order(tmp_path / "out"), people("Annabel,Leeds"))
    first = (tmp_path / "out/00001" / MARK).read_text()
    (tmp_path / "out/00001" / MARK).unlink()

    written(an_order(tmp_path / "out"), people("Annabel,Leeds"))

    assert "Ann" not in first
    assert (tmp_path / "out/00001" / MARK).read_text() != first  # nor that two are the same


def test_folders_that_the_table_does_not_reach_are_named_and_others_are_not(tmp_path, people):
    order = an_order(tmp_path / "out")
    written(order, people("Ann", "Bo", "Cy"))
    (tmp_path / "out/00009").mkdir()

    plan = plan_batch(order, people("Ann", "=x"))

    assert not_of_this_batch(plan, {2}) == ("00002", "00003")
    assert not_of_this_batch(plan, ()) == ("00003",)


def test_a_bad_row_leaves_its_number_free_and_the_rest_is_made(tmp_path, people):
    table = people("Ann", ",Leeds", "漢", "Di,,group", "Ed,,,9", "Fay")

    results = written(an_order(tmp_path / "out"), table)

    assert [one.state for one in results] == [MADE, FAULT, FAULT, FAULT, FAULT, MADE]
    assert [one.line for one in results] == [2, 3, 4, 5, 6, 7]
    assert {path.parts[0] for path in map(Path, files_below(tmp_path / "out"))} == {
        "00001",
        "00006",
    }


def test_the_row_deals_out_the_wordings(tmp_path, people):
    results = written(an_order(tmp_path / "out"), people(*["Ann,,,,I teach."] * 6))

    letters = {(tmp_path / f"out/{one.number:05}/01-letter.pdf").read_bytes() for one in results}
    assert len(letters) > 2


def test_another_executor_makes_the_same_bytes(tmp_path, people):
    table = people(*(f"Ann {number}" for number in range(20)))

    written(an_order(tmp_path / "here"), table)
    written(an_order(tmp_path / "there"), table, ThreadPoolExecutor(1))

    assert files_below(tmp_path / "here") == files_below(tmp_path / "there")
    assert len(files_below(tmp_path / "here")) == 20 * 4


def test_a_case_that_nobody_can_write_by_is_told_before_anything_is_made(tmp_path, people):
    with pytest.raises(NothingToWriteError):
        plan_batch(an_order(tmp_path / "out", action=an_action(targets=())), people("Ann"))
    assert not (tmp_path / "out").exists()


def test_a_full_disk_ends_the_batch_and_what_was_made_is_whole(tmp_path, people):
    table = people(*(f"Ann {number}" for number in range(30)))
    with small_disk(tmp_path / "disk", kilobytes=700) as disk:
        with pytest.raises(CannotWriteError) as raised:
            written(an_order(disk), table)

        assert raised.value.fault is WriteFault.DISK_FULL
        left = files_below(disk)
        assert all(pdf.rstrip().endswith(b"%%EOF") for pdf in left.values())
        assert 4 < len(left) < 120


def test_one_file_holds_all_letters_in_order_and_another_their_envelopes(tmp_path, people):
    table = people("Ann,,,1", "漢", "Bo,,,targets", "=x")

    results = written(an_order(tmp_path / "new/all.pdf"), table)

    assert [one.state for one in results] == [MADE, FAULT, MADE, FAULT]
    assert sorted(files_below(tmp_path / "new")) == ["all-envelopes.pdf", "all.pdf"]
    assert [one.letters for one in results] == [1, 0, 2, 0]


def test_letters_of_different_people_in_one_file_are_those_that_each_would_have_alone(
    tmp_path, people
):
    table = people("Ann,,,1", "Bo,Leeds,town,targets", "Cy,,,1")
    written(an_order(tmp_path / "all.pdf"), table)
    written(an_order(tmp_path / "out"), table)

    packs = [tmp_path / f"out/0000{number}/pack.pdf" for number in (1, 2, 3)]
    envelopes = [path.with_name("envelopes.pdf") for path in packs]
    assert pages(tmp_path / "all.pdf") == [page for path in packs for page in pages(path)]
    together = [page for path in envelopes for page in pages(path)]
    assert len(together) == len(pages(tmp_path / "all-envelopes.pdf"))


def pages(path: Path) -> list[str]:
    return [page.text for page in pages_of(path.read_bytes())]


def test_no_letter_at_all_leaves_the_users_file_as_it_was(tmp_path, people):
    (tmp_path / "all.pdf").write_bytes(b"mine")

    written(an_order(tmp_path / "all.pdf"), people("漢"))

    assert (tmp_path / "all.pdf").read_bytes() == b"mine"


@pytest.mark.parametrize(("rows", "parted"), [(2000, False), (2001, True)])
def test_more_than_2000_letters_are_parted(tmp_path, people, rows, parted):
    plan = plan_batch(an_order(tmp_path / "all.pdf"), people(*["Ann"] * rows))

    assert (plan.letters, plan.is_parted) == (rows, parted)


@pytest.mark.skipif(not os.environ.get("PARAVION_LONG"), reason="makes 3,005 letters")
def test_parts_hold_1000_letters_and_whole_ones_are_not_made_again(tmp_path, people):
    order = an_order(tmp_path / "all.pdf")
    table = people(*["Ann"] * 3005)
    written(order, table)
    names = [f"{kind}-{number:03}.pdf" for kind in ("envelopes", "pack") for number in (1, 2, 3, 4)]
    assert sorted(files_below(tmp_path)) == sorted(names)
    assert [len(pages(tmp_path / f"pack-{n:03}.pdf")) for n in (1, 2, 3, 4)] == [1000] * 3 + [5]
    (tmp_path / "envelopes-002.pdf").unlink()

    again = written(order, table)

    assert [one.number for one in again if one.state is MADE] == list(range(1001, 2001))
    shorter = plan_batch(order, people(*["Ann"] * 2500))
    assert not_of_this_batch(shorter, ()) == ("envelopes-004.pdf", "pack-004.pdf")
