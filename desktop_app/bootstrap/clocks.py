"""What goes on by the clock: the day turns, and a reader is kept warm."""

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ..gui.viewmodels.models import Models
    from ..reading.spare import SpareReader

_DAY_CHECK_MS = 60_000
_IDLE_MS = 1_500


def today() -> date:
    """The day that the clock shows here."""
    return now().date()


def now() -> datetime:
    """The time that the clock shows here, with its zone."""
    return datetime.now().astimezone()


def turn_the_day(models: "Models", parent: "QObject") -> None:
    """Have the window live in the day that it is, past midnight too."""
    clock = QTimer(parent)
    clock.timeout.connect(partial(_turn_the_day, models))
    clock.start(_DAY_CHECK_MS)


def keep_a_reader_warm(models: "Models", spare: "SpareReader", parent: "QObject") -> None:
    """Have the next reader start a while after each sheet or page, when the window is calm."""
    idle = QTimer(parent)
    idle.setSingleShot(True)
    idle.setInterval(_IDLE_MS)
    idle.timeout.connect(spare.get_ready)
    models.sheet.ended.connect(idle.start)
    models.review.drawn.connect(lambda *_page: idle.start())


def _turn_the_day(models: "Models") -> None:
    models.writing.turn_to(today())
