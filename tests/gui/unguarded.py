"""Opens sheets over the real stages, where the reader can't be locked in; says what is seen.

A program of its own, for `tests/children/fewer_locks.py` to run: what a process was refused by its
kernel, it never gets back.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QApplication

from desktop_app.bootstrap.models import make_models
from desktop_app.gui.application import Speech
from desktop_app.reading.spare import SpareReader

PATIENCE_S = 60


def main(sheet: Path) -> None:
    app = QApplication(["unguarded"])
    models = make_models(app, Speech(app), SpareReader())
    seen: list[object] = []
    notices = models.notices

    def wait(happened: Callable[[], bool]) -> None:
        end = monotonic() + PATIENCE_S
        while not happened() and monotonic() < end:
            app.processEvents()

    models.sheet.open_file(sheet)
    wait(lambda: not models.sheet.is_reading)
    asked = notices.notice
    seen += [asked and asked.text, asked and asked.action_text, models.sheet.reading is None]
    if asked is not None and asked.action is not None:
        asked.action()
        wait(lambda: not models.sheet.is_reading)
    for _ in range(2):  # the second time nobody is asked
        reading = models.sheet.reading
        seen += [reading and reading.action.title, notices.notice is None]
        models.sheet.open_file(sheet)
        wait(lambda: not models.sheet.is_reading)
    models.runner.stop()
    models.preview.stop()
    sys.stdout.write(json.dumps(seen))


main(Path(sys.argv[1]))
