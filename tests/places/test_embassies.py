"""Which embassies are known."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from desktop_app.places.embassies import embassies_of, layers
from desktop_app.shipped import resource

ROOT = Path(__file__).resolve().parents[2]
FOLDER = resource("places", "embassies")


def test_an_address_comes_with_its_source_and_its_date():
    found = embassies_of("RU", "DE")[0]

    assert found.lines == ("Unter den Linden 63 - 65", "10117 Berlin")
    assert (found.source, found.dated) == ("Auswärtiges Amt, diplomatic-map", date(2016, 2, 21))


def test_a_newer_address_comes_before_an_older_one_and_both_before_none():
    found = embassies_of("US", "DE")

    assert [bool(one.lines) for one in found] == [True, True, False]
    assert found[0].dated > found[1].dated


def test_an_embassy_elsewhere_that_is_accredited_here_is_found():
    assert [one.host for one in embassies_of("RU", "MV")] == ["LK"]


def test_an_embassy_in_the_country_comes_before_one_that_covers_it():
    found = embassies_of("BH", "DE")

    assert found[0].host == "DE"
    assert all(one.host == "DE" or "DE" in one.covers for one in found)


@pytest.mark.parametrize(("sending", "country"), [("CY-N", "TR"), ("SMOM", "DE")])
def test_who_has_no_country_code_is_found_by_what_the_sources_call_them(sending, country):
    assert embassies_of(sending, country)


@pytest.mark.parametrize(
    ("sending", "country"),
    [("", ""), ("RU", ""), ("", "GB"), ("ZZ", "GB"), ("RU", "ZZ"), ("R", "G")],
)
def test_nothing_is_known_of_a_country_that_does_not_exist(sending, country):
    assert embassies_of(sending, country) == ()


def test_the_first_and_the_last_line_of_a_table_are_found():
    for layer in layers():
        lines = (FOLDER / f"{layer.name}.tsv").read_text("utf-8").splitlines()
        for line in (lines[0], lines[-1]):
            sending, host = line.split("\t")[:2]
            assert any(one.source == layer.source for one in embassies_of(sending, host))


def test_the_layer_without_a_licence_can_be_left_out():
    unlicensed = next(one for one in layers() if not one.licence)

    found = embassies_of("RU", "DE", without=(unlicensed.name,))

    assert found
    assert all(one.source != unlicensed.source for one in found)


def test_one_line_takes_a_layer_out_of_what_is_shipped(tmp_path):
    for part in ("packaging/embassies.py", "desktop_app/__init__.py", "desktop_app/shipped.py"):
        (tmp_path / part).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / part, tmp_path / part)
    shutil.copytree(ROOT / "desktop_app" / "places", tmp_path / "desktop_app" / "places")
    shutil.copytree(resource("places"), tmp_path / "resources" / "places")

    command = [sys.executable, tmp_path / "packaging/embassies.py", "--drop", "auswaertiges-amt"]
    subprocess.run(command, check=True)

    left = embassies_of("RU", "DE", folder=tmp_path / "resources" / "places" / "embassies")
    assert left
    assert not any(one.lines for one in left)


def test_nearly_every_pair_of_states_of_the_collection_is_there():
    pairs = {
        tuple(line.split("\t")[:2])
        for layer in layers()
        for line in (FOLDER / f"{layer.name}.tsv").read_text("utf-8").splitlines()
    }

    assert len(pairs) > 8000
