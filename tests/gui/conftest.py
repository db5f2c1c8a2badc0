"""What the tests of the window share: view models over real stages, a whole window, a real one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if not os.environ.get("DISPLAY") and not os.environ.get("QT_QPA_PLATFORM"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from builders import an_action, some_options

from desktop_app.bootstrap import Furnisher, make_window
from desktop_app.gui.application import keep_no_traces
from desktop_app.gui.viewmodels.writing import WritingViewModel

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"


def pytest_collection_modifyitems(items):
    """Let pass what Qt's offscreen platform says about every window."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def _no_traces(qapp):
    keep_no_traces()


@pytest.fixture
def writing(qapp) -> WritingViewModel:
    """The writing for the builders' case, on a day well before its deadline."""
    model = WritingViewModel(some_options().today, clock=lambda: 0.0)
    model.open(an_action())
    return model


@pytest.fixture
def furnisher(qtbot, qapp) -> Iterator[Furnisher]:
    """A whole window with the sample sheet of 2012 open, drawn once."""
    made = make_window(qapp, SAMPLES / "layout-2012.txt")
    made.finish()
    qtbot.addWidget(made.window, before_close_func=lambda w: w.guard_closing(lambda: True))
    made.window.show()
    models = made.models
    assert models is not None
    qtbot.waitUntil(lambda: models.page.answer is not None, timeout=20_000)
    yield made
    made.stop_work()  # the style sheet stays: Qt 6.11 crashes when one comes back after none


@pytest.fixture(scope="session")
def compiled(tmp_path_factory) -> Path:
    """A folder with every translation, compiled."""
    folder = tmp_path_factory.mktemp("translations")
    script = ROOT / "packaging" / "translations.py"
    subprocess.run([sys.executable, script, "compile", folder], check=True)
    return folder
