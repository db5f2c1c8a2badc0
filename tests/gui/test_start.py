"""What is loaded when: each module costs time and memory, and the window is seen before most."""

import os
from pathlib import Path

import pytest

from .loaded import ENUMS, MOMENTS, counted, modules_at_start

LIST = Path(__file__).with_name("imports-at-start.txt")
HEAD = """\
# How many modules of which package are loaded when (ours by folder). A package that is not here
# fails the test: is it needed so early? If so: UPDATE_GOLDEN=1 pytest tests/gui/test_start.py
"""
TOO_EARLY = {
    "painted": ("babel", "jinja2", "reportlab", "pypdfium2", "PIL", "uharfbuzz", "keyring"),
    "furnished": ("keyring", "cryptography", "lxml", "numpy", "pydantic"),
    "the first page is there": ("keyring", "cryptography", "lxml", "numpy", "pydantic"),
}


@pytest.fixture(scope="module")
def loaded() -> dict[str, list[str]]:
    return modules_at_start()


def written(loaded: dict[str, list[str]]) -> str:
    lines = [HEAD]
    for moment in MOMENTS:
        packages = counted(loaded[moment])
        lines.append(f"\n{moment}: {sum(packages.values())}\n")
        lines += [f"  {count:4} {name}\n" for name, count in packages.items()]
    return "".join(lines)


def listed(moment: str) -> set[str]:
    text = LIST.read_text(encoding="utf-8").partition(f"\n{moment}: ")[2].partition("\n\n")[0]
    return {line.split()[1] for line in text.splitlines()[1:]}


@pytest.mark.parametrize("moment", MOMENTS)
def test_no_package_is_loaded_that_is_not_in_the_list(loaded, moment):
    if os.environ.get("UPDATE_GOLDEN"):
        LIST.write_text(written(loaded), encoding="utf-8")

    # Both may come a moment earlier or later: threads of their own load them.
    by_threads = listed(MOMENTS[-1]) if moment != "painted" else set()
    assert set(counted(loaded[moment])) - listed(moment) - by_threads == set(), HEAD


@pytest.mark.parametrize("moment", MOMENTS)
def test_nothing_heavy_is_loaded_before_it_is_needed(loaded, moment):
    packages = set(counted(loaded[moment]))

    assert packages & set(TOO_EARLY[moment]) == set()


def test_before_the_first_paint_there_is_hardly_anything_of_ours(loaded):
    ours = [name for name in loaded["painted"] if name.startswith("desktop_app")]

    assert len(ours) <= 16, ours


def test_before_the_first_paint_the_enums_of_qt_are_not_loaded(loaded):
    assert len(loaded[ENUMS]) <= 80, "QBrush, Qt.Xxx or the like before the paint: 45 ms"


def test_a_guest_loads_no_database(loaded):
    assert {"sqlite3", "_sqlite3", "sqlite3.dbapi2"} & set(loaded[MOMENTS[-1]]) == set()
