import re
from datetime import date, timedelta

import pytest
from storage.vaults import DAY, KEEP, LIBRARY

from desktop_app.storage.generations import Generation, dispensable, names, new_name


def generation(number: int, day: date, *, schema: int = 1, since: date = DAY) -> Generation:
    return Generation(name=str(number), number=number, day=day, schema=schema, schema_day=since)


def kept(generations: list[Generation], today: date) -> list[int]:
    gone = {one.number for one in dispensable(tuple(generations), today)}
    return [one.number for one in generations if one.number not in gone]


def test_a_name_is_random_and_tells_only_which_vault_it_is():
    assert re.fullmatch(r"keep-[2-9A-HJKMNP-TV-Z]{6}\.paravion-vault", new_name(KEEP))
    assert new_name(LIBRARY).startswith("library-")
    assert len({new_name(KEEP) for _ in range(100)}) == 100


def test_only_files_called_like_generations_of_that_vault_are_listed(tmp_path):
    ours, theirs = new_name(KEEP), new_name(LIBRARY)
    for name in (ours, theirs, "keep-7Q4M2Z.txt", "vault.lock"):
        (tmp_path / name).touch()

    assert names(tmp_path, KEEP) == (ours,)
    assert names(tmp_path / "missing", KEEP) == ()


def test_the_newest_three_are_kept():
    assert kept([generation(n, DAY) for n in range(1, 8)], DAY) == [5, 6, 7]


def test_the_last_of_each_day_is_kept_for_14_days():
    days = [DAY - timedelta(days=back) for back in range(20, -1, -1)]
    saved = [generation(10 * n + m, day) for n, day in enumerate(days) for m in range(3)]

    assert kept(saved, DAY) == [*(10 * n + 2 for n in range(7, 20)), 200, 201, 202]


def test_the_last_before_another_schema_is_kept_for_90_days():
    before = DAY - timedelta(days=400)
    saved = [generation(n, before) for n in (1, 2)]
    saved += [generation(n, DAY, schema=2, since=DAY) for n in (3, 4, 5, 6)]

    assert kept(saved, DAY + timedelta(days=89)) == [2, 4, 5, 6]
    assert kept(saved, DAY + timedelta(days=90)) == [4, 5, 6]


@pytest.mark.parametrize("today", [date(1970, 1, 1), date(2100, 1, 1), DAY])
def test_whatever_the_clock_says_the_newest_three_are_kept_and_the_rest_is_bounded(today):
    clocks = [
        date(1970, 1, 1),
        DAY,
        date(2100, 1, 1),
        *(DAY + timedelta(days=n) for n in range(60)),
    ]
    saved = [generation(n, clocks[n % len(clocks)]) for n in range(200)]

    left = kept(saved, today)

    assert left[-3:] == [197, 198, 199]
    assert len(left) <= 3 + 14 + 1


def test_no_generations_are_no_trouble():
    assert dispensable((), DAY) == ()
