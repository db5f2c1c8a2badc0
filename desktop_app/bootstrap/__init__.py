"""Makes the parts of the window and joins them; the only place that knows them all."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..gui import screen_check
from .furnisher import Furnisher, Kept

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["Furnisher", "Kept", "make_window", "open_window"]


def open_window(
    sheet: Path | None = None, *, next_person: bool = False, locked: bool = False
) -> int:
    """Open the window, with *sheet* or else where it was left; the exit code when it closes.

    For the *next_person*, a guest, it also looks what the one before left in the print queue.
    *locked*: what is kept is opened only when somebody says how.

    Without a screen, or without the system's libraries for one: 1, and one sentence on stderr.
    """
    if trouble := screen_check.trouble():
        sys.stderr.write(f"{trouble}\n")
        return 1
    from ..gui.application import make_application

    app = make_application(sys.argv[:1])
    kept = Kept.STAYS_SHUT if next_person else Kept.ASKS if locked else Kept.OPENS
    furnisher = make_window(app, sheet, kept=kept, writer=_number_of_writer())
    if next_person:
        furnisher.window.furnished.connect(furnisher.look_behind)
    furnisher.window.show()
    code = app.exec()
    furnisher.stop_work()
    return code


def make_window(
    app: "QApplication",
    sheet: Path | None = None,
    *,
    language: str | None = None,
    translations: Path | None = None,
    kept: Kept = Kept.OPENS,
    writer: int | None = None,
) -> "Furnisher":
    """The bare window, ready to show; after its first paint it is furnished and opens *sheet*.

    It speaks *language*, by default the system's, with the compiled *translations* of a folder, by
    default those that Par Avion brings. *writer* is the number by which wordings are dealt to who
    sits there; None: the plain ones.
    """
    from ..gui.application import Speech
    from ..gui.main_window import MainWindow
    from ..gui.theme import Theme

    speech = Speech(app, translations)
    speech.speak(language)
    theme = Theme(app)
    theme.apply()
    furnisher = Furnisher(app, MainWindow(), theme, speech, sheet, kept, writer)
    furnisher.window.first_painted.connect(furnisher.go_on)
    return furnisher


def _number_of_writer() -> int | None:
    """A number for whoever writes now: the next person's process draws one of its own.

    `PARAVION_WRITER` sets it, for tests and for who wants the plain wordings: then it is empty.
    """
    asked = os.environ.get("PARAVION_WRITER")
    if asked is None:
        return int.from_bytes(os.urandom(3), "big")
    return int(asked) if asked.isdecimal() else None
