"""What the tests of the window share: view models over real stages, a whole window, a real one."""

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

if not os.environ.get("DISPLAY") and not os.environ.get("QT_QPA_PLATFORM"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from builders import an_action, some_options
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.bootstrap import Furnisher, make_window
from desktop_app.bootstrap.models import make_models
from desktop_app.gui.application import Speech, keep_no_traces
from desktop_app.gui.rooms.read.case import CasePanel
from desktop_app.gui.viewmodels.models import Models
from desktop_app.gui.viewmodels.writing import WritingViewModel
from desktop_app.reading.spare import SpareReader

from .keepers import begin
from .kept import KeptInMemory, kept_in_memory
from .kept_models import models_with, stop

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
SHEET = SAMPLES / "layout-2012.txt"
SEED = ROOT.parent / "shared" / "corpus" / "2012-russia-kasymakhunov.txt"

_LITTLE = 2000  # objects made since the last search
HOMES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")

Furnish = Callable[..., Furnisher]


def pytest_collection_modifyitems(items):
    """Let pass what Qt's offscreen platform says about itself."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def _no_traces(qapp, monkeypatch):
    """Nothing is read or left where whoever runs the tests keeps their own letters."""
    for name in HOMES[:2]:
        monkeypatch.setenv(name, "/nowhere")
    keep_no_traces()


@pytest.fixture(autouse=True)
def _garbage_in_this_thread() -> Iterator[None]:
    """Have Python look for garbage here only, as the program does.

    Wherever the next object happens to be made, in a worker thread too, it would destroy what
    tests before left of Qt's, and the whole process with it.
    """
    gc.disable()
    yield
    if gc.get_count()[0] > _LITTLE:  # a search takes 0.1 s: not after a test of two sentences
        gc.collect()
    gc.enable()


@pytest.fixture
def writing(qapp) -> WritingViewModel:
    """The writing for the builders' case, on a day well before its deadline."""
    model = WritingViewModel(some_options().today, clock=lambda: 0.0)
    model.open(an_action())
    return model


@pytest.fixture
def models(qapp) -> Iterator[Models]:
    """All view models, over the real stages, with the builders' case open."""
    made = make_models(qapp, Speech(qapp), SpareReader())
    made.writing.turn_to(some_options().today)
    made.writing.open(an_action())
    yield made
    made.runner.stop()
    made.preview.stop()


@pytest.fixture
def kept(qapp) -> Iterator[KeptInMemory]:
    """Real stores in memory, still locked: `kept.unlock()`."""
    with kept_in_memory() as made:
        yield made


@pytest.fixture
def keeper(qapp, kept) -> Iterator[Models]:
    """All view models of somebody who keeps, with the builders' case open."""
    made = models_with(qapp, kept.unlock())
    yield made
    stop(made)


@pytest.fixture
def as_before(qapp) -> Iterator[None]:
    """Size of text, colours, language and hooks are after the test what they were before."""
    font, palette, locale = qapp.font(), qapp.palette(), QLocale()
    hooks = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = hooks
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def crashes() -> list[BaseException]:
    """What no code of the window expected, so far."""
    return []


@pytest.fixture
def furnish(qtbot, qapp, as_before, crashes) -> Iterator[Furnish]:
    """Makes whole windows, drawn once: `furnish(SHEET, language="xx", translations=folder)`.

    What no code expected fails the test: the window itself would only show its crash dialog.
    """
    made: list[Furnisher] = []

    def make(sheet: Path | None, *, waits: bool = True, **more: object) -> Furnisher:
        furnisher = make_window(qapp, sheet, **more)
        furnisher.finish()
        made.append(furnisher)
        collect_crashes(crashes)
        window, models = furnisher.window, furnisher.models
        assert models is not None
        qtbot.addWidget(window, before_close_func=lambda w: w.guard_closing(lambda: True))
        window.resize(1366, 740)
        window.show()
        if not waits:  # nothing is shown until somebody says how it is opened
            return furnisher
        qtbot.waitUntil(lambda: models.page.answer is not None, timeout=20_000)
        qtbot.waitUntil(lambda: window.findChild(CasePanel).is_complete, timeout=20_000)
        return furnisher

    yield make
    for furnisher in made:
        furnisher.stop_work()  # the style sheet stays: Qt 6.11 crashes when one comes after none
    QApplication.processEvents()
    assert crashes == []


@pytest.fixture
def keeping_window(home, furnish, qtbot) -> Furnisher:
    """A whole window with the sample sheet of 2012 open, whose things are kept in a real vault."""
    made: Furnisher = furnish(SHEET)
    begin(made, qtbot)
    return made


def collect_crashes(crashes: list[BaseException]) -> None:
    """Have what no code expected, in any thread, end up in *crashes* before it is shown."""
    shown, shown_from_thread = sys.excepthook, threading.excepthook

    def take(kind, error, trace):
        crashes.append(error)
        shown(kind, error, trace)

    def take_from_thread(args):
        crashes.append(args.exc_value)
        shown_from_thread(args)

    sys.excepthook, threading.excepthook = take, take_from_thread


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """A home of its own, where nothing is kept yet."""
    for name in HOMES:
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    return tmp_path


@pytest.fixture
def furnisher(furnish) -> Furnisher:
    """A whole window with the sample sheet of 2012 open, drawn once."""
    made: Furnisher = furnish(SHEET)
    return made


@pytest.fixture(scope="session")
def compiled(tmp_path_factory) -> Path:
    """A folder with every translation, compiled."""
    folder = tmp_path_factory.mktemp("translations")
    script = ROOT / "packaging" / "translations.py"
    subprocess.run([sys.executable, script, "compile", folder], check=True)
    return folder
