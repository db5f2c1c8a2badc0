import json
import subprocess
import sys

import pytest

from .conftest import ROOT, SHEET

FEWER = ROOT / "tests" / "children" / "fewer_locks.py"
TITLE = "BEEKEEPER AT RISK OF FORCIBLE RETURN"


def seen(*prefix: str) -> list[object]:
    """The notice, its button, whether nothing was opened; then twice: the title, and no notice."""
    program = ["-m", "gui.unguarded", str(SHEET)]
    done = subprocess.run(
        [*prefix, sys.executable, *program],
        cwd=ROOT,
        env={"PATH": "", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    if done.returncode == 77:
        pytest.skip("this kernel refuses nothing")
    assert done.returncode == 0, done.stderr
    said: list[object] = json.loads(done.stdout.splitlines()[-1])
    return said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems lock otherwise")
@pytest.mark.parametrize("lock", ["seccomp", "landlock"])
def test_where_the_reader_is_locked_less_than_usual_the_window_asks_once(lock):
    text, button, nothing_opened, *rest = seen(sys.executable, str(FEWER), lock)

    assert str(text).startswith("This computer guards less well than others")
    assert button == "Open it all the same"
    assert nothing_opened
    assert rest == [TITLE, True, TITLE, True]


def test_where_it_is_locked_as_usual_nobody_is_asked():
    text, _, nothing_opened, *rest = seen()
    if text is not None:
        pytest.skip("this system hasn't got all locks")

    assert not nothing_opened
    assert rest == [TITLE, True, TITLE, True]
