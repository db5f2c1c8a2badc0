"""Power cut off in the model. Long: see `power_loss.py`."""

from collections import Counter
from pathlib import Path

import pytest
from machine import strace
from storage.power_loss import trial


def cut_off(saver: str, tmp_path: Path) -> Counter[str]:
    tracer = strace(log=tmp_path / "tried")
    return trial(saver, 300, 1, tracer[: tracer.index("-o")])


def test_what_was_said_to_be_saved_is_there_after_any_power_cut(tmp_path):
    assert cut_off("vault", tmp_path) == {"states": 300, "lost": 0, "unopenable": 0}


@pytest.mark.parametrize("saver", ["settings", "exports"])
def test_settings_and_exports_are_whole_and_as_said_after_any_power_cut(saver, tmp_path):
    assert cut_off(saver, tmp_path) == {"states": 300, "lost": 0, "unopenable": 0}


@pytest.mark.parametrize("saver", ["settings-renamed", "exports-renamed"])
def test_files_that_are_renamed_before_they_are_on_the_disk_are_caught(saver, tmp_path):
    tally = cut_off(saver, tmp_path)

    assert tally["lost"] > 10
    assert tally["unopenable"] > 10


@pytest.mark.parametrize("saver", ["renaming", "without-sync", "without-folder-sync"])
def test_a_saver_that_does_not_wait_for_the_disk_is_caught(saver, tmp_path):
    assert cut_off(saver, tmp_path)["lost"] > 10
