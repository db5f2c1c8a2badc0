"""From the start of the program to a saved pack, counted as a person would do it.

What an action and a decision is, `RealWindow` says. The person uses the keys alone: a mouse needs
one click where the keys need one chord.
"""

import pytest

from .ana_perez import assert_same_files, fill_in_the_sender, write_by_command_line
from .conftest import SEED
from .real_window import needs_a_display, paravion, wait_until

MOST_DECISIONS = 12
MOST_ACTIONS = 40

pytestmark = [pytest.mark.display, needs_a_display]


@pytest.mark.skipif(not SEED.exists(), reason=f"{SEED.name} is not here")
def test_the_first_pack_takes_few_decisions_and_actions(tmp_path, capsys):
    home, saved, expected = (tmp_path / name for name in ("home", "saved", "expected"))
    home.mkdir()
    saved.mkdir()
    with paravion(home=home) as window:
        window.wait_for("^Par Avion – ")  # the sample case of a first start
        window.decide("which sheet")
        window.keys("ctrl+o")
        window.wait_for("^Open a sheet$")
        window.type(str(SEED))
        window.keys("Return")
        window.wait_for("^Par Avion – Russian Federation")
        fill_in_the_sender(window)
        window.decide("all looks right")
        window.keys("ctrl+3")
        window.decide("save, and not print")
        window.keys("ctrl+s")
        window.wait_for("^Choose a folder")
        window.decide("into which folder")
        window.type(str(saved))
        window.keys("Return")
        wait_until(lambda: len(list(saved.glob("*.pdf"))) == 10)
        decisions, actions = window.decisions, window.actions
        assert window.close() == ""
    write_by_command_line(SEED, expected)

    assert_same_files(saved, expected)
    with capsys.disabled():
        print(f"\n{len(decisions)} decisions, {actions} actions: {', '.join(decisions)}")  # noqa: T201
    assert len(decisions) <= MOST_DECISIONS
    assert actions <= MOST_ACTIONS
