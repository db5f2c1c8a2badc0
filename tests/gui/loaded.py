"""Which modules a starting window has loaded, moment by moment, in a process of its own."""

import json
import os
import subprocess
import sys
from collections import Counter

from .conftest import ROOT, SHEET

ENUMS = "enums of Qt when painted"
_PROGRAM = (
    f"ENUMS = {ENUMS!r}"
    """
import enum, json, sys
from pathlib import Path
before = set(sys.modules)
from desktop_app.gui.application import make_application
from desktop_app.bootstrap import make_window
app = make_application(["paravion"])
furnisher = make_window(app, Path(sys.argv[1]))
found = {}
def enums(kind=enum.Enum):
    for one in kind.__subclasses__():
        yield from enums(one)
        if one.__module__.startswith("PySide6"):
            yield one.__qualname__
def note(moment):
    found[moment] = sorted(set(sys.modules) - before)
    found.setdefault(ENUMS, sorted(enums()))
def look():
    models = furnisher.models
    if "furnished" in found and models.page.answer is not None:
        note("the first page is there")
        print(json.dumps(found), flush=True)
        furnisher.stop_work()
        app.exit()
furnisher.window.first_painted.disconnect(furnisher.go_on)
furnisher.window.first_painted.connect(lambda: note("painted"))
furnisher.window.first_painted.connect(furnisher.go_on)
furnisher.window.furnished.connect(lambda: note("furnished"))
from PySide6.QtCore import QTimer
timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
furnisher.window.show()
app.exec()
"""
)
MOMENTS = ("painted", "furnished", "the first page is there")
_OURS = "desktop_app"


def modules_at_start() -> dict[str, list[str]]:
    """The names of all modules that came by each of MOMENTS, those of Python itself too.

    Under ENUMS the enums of Qt that were there by the first of them.
    """
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, SHEET],
        env=os.environ
        | {"PYTHONPATH": str(ROOT), "XDG_DATA_HOME": "/nowhere", "XDG_CONFIG_HOME": "/nowhere"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def counted(modules: list[str]) -> dict[str, int]:
    """How many of *modules* each package has: ours by folder, others by their first name.

    All of Python itself are one, "python".
    """
    return dict(sorted(Counter(_package(name) for name in modules).items()))


def _package(module: str) -> str:
    first = module.partition(".")[0]
    if first == _OURS:
        return module.rpartition(".")[0] or module
    known = first in sys.stdlib_module_names or first.startswith("_")
    return "python" if known else first
