"""Addresses that may be somebody else's; beside each warning a control that gets none."""

from pathlib import Path

import pytest
from builders import a_copy, a_minister, a_reading, a_target, an_action

from desktop_app.domain.suspicion import SuspicionKind
from desktop_app.usecases.open_sheet import open_sheet
from desktop_app.usecases.sample_case import SAMPLE_CASES, sample_sheet
from desktop_app.usecases.suspicions import suspicions

SEED = Path(__file__).resolve().parents[3] / "shared/corpus/2012-russia-kasymakhunov.txt"


def kinds(before=None, **changes):
    reading = a_reading(action=an_action(**changes))
    return [(one.kind, one.path) for one in suspicions(reading, before)]


def test_an_honest_case_raises_no_suspicion():
    assert kinds() == []


@pytest.mark.parametrize("sample", SAMPLE_CASES, ids=lambda one: one.file)
def test_the_samples_raise_none(sample):
    assert suspicions(open_sheet(sample_sheet(sample))) == ()


@pytest.mark.skipif(not SEED.exists(), reason="the corpus is not here")
def test_the_seed_raises_none():
    assert suspicions(open_sheet(SEED)) == ()


def test_an_office_with_an_address_that_anybody_can_have():
    targets = (a_target(email=("minister@gmail.com",)), a_minister())

    assert kinds(targets=targets) == [(SuspicionKind.FREE_MAIL, "targets.0.email")]
    assert kinds(targets=(a_target(email=("office@mail.gov.example",)), a_minister())) == []


def test_an_official_abroad():
    abroad = a_target(address=("1 Long Road", "Oslo", "Norway"))
    found = kinds(targets=(abroad, a_minister()))

    assert found == [(SuspicionKind.OTHER_STATE, "targets.0.postal_lines")]


def test_an_official_of_another_state_that_the_text_speaks_of():
    there = a_copy(address=("1 Long Road", "Ashgabat", "Turkmenistan"))

    assert kinds(copies=(there,)) == []


def test_a_letter_of_another_alphabet_within_a_word():
    forged = a_target(email=("office@prоsecutor.example",))  # its first o is Cyrillic
    russian = a_target(address=("ул. Садовая, 1", "Baku", "Azerbaijan"))

    assert kinds(targets=(forged, a_minister())) == [
        (SuspicionKind.MIXED_SCRIPTS, "targets.0.email")
    ]
    assert kinds(targets=(russian, a_minister())) == []


def test_an_address_that_is_not_as_in_the_version_before():
    moved = a_target(fax=("+994 00 555 99 99",))

    assert kinds(before=a_reading(), targets=(moved, a_minister())) == [
        (SuspicionKind.CHANGED, "targets.0.fax")
    ]
    assert kinds(before=a_reading()) == []
    assert kinds(targets=(moved, a_minister())) == []
