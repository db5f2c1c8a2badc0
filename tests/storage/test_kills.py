"""Savers killed at random instants. Long, with 100000 or what one has time for: see `kills.py`."""

import json
import os
import subprocess
import sys

import pytest
from storage.power_loss import ENVIRONMENT

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills were not tried: no fork")


def killed(saver: str, kills: int) -> dict[str, int]:
    command = [sys.executable, "-m", "storage.kills", saver, str(kills)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT)
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_what_was_said_to_be_saved_is_there_after_any_kill():
    tally = killed("vault", 60)

    assert (tally["kills"], tally["lost"], tally["unopenable"]) == (60, 0, 0)
    assert tally["acknowledged"] > 10


def test_a_saver_that_says_it_too_early_is_caught():
    assert killed("early", 60)["lost"] > 0


def test_a_saver_that_writes_over_its_file_is_caught():
    tally = killed("overwriting", 60)

    assert tally["lost"] + tally["unopenable"] > 0


def test_exactly_one_key_opens_after_a_kill_while_keys_are_changed():
    tally = killed("rekeying", 60)

    assert (tally["kills"], tally["lost"], tally["unopenable"]) == (60, 0, 0)
    assert tally.get("old key still opens", 0) == 0
    assert tally["acknowledged"] > 10


def test_a_key_change_that_removes_before_it_writes_is_caught():
    assert killed("rekeying-in-place", 60)["unopenable"] > 0
