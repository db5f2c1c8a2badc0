"""Notices when the window does not answer for a while, and what it was doing then."""

import sys
import threading
import time
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT_MS = 5
_OURS = "desktop_app"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One time without an answer: how long, how much of that the GUI thread itself worked.

    Where it worked much less than it lasted, the machine was busy elsewhere. *where* are our own
    lines it was at when that was noticed, the innermost last.
    """

    wall_ms: float
    cpu_ms: float
    doing: str
    where: tuple[str, ...]


class Watchdog(QObject):
    """Runs in the GUI thread as a heartbeat, and beside it as a thread that listens for it."""

    def __init__(self, limit_ms: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.blocks: list[Block] = []
        self.beats = 0
        self.doing = ""  # what is being tried, for the report
        self._limit_s = limit_ms / 1000
        self._gui_thread = threading.get_ident()
        self._seen: tuple[str, ...] = ()
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._stopped = threading.Event()
        self._listener = threading.Thread(target=self._listen, name="watchdog", daemon=True)
        self._listener.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._stopped.set()
        self._listener.join()

    def forgive(self) -> None:
        """Begin anew: what was done since the last beat is not counted."""
        self._last, self._last_cpu, self._seen = time.perf_counter(), time.thread_time(), ()

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        spent = now - self._last - _BEAT_MS / 1000
        if spent > self._limit_s:
            self.blocks.append(
                Block(
                    wall_ms=spent * 1000,
                    cpu_ms=(cpu - self._last_cpu) * 1000,
                    doing=self.doing,
                    where=self._seen,
                )
            )
        self.beats += 1
        self._last, self._last_cpu, self._seen = now, cpu, ()

    def _listen(self) -> None:
        """Look at the GUI thread as soon as its heartbeat is late."""
        while not self._stopped.wait(_BEAT_MS / 1000):
            late = time.perf_counter() - self._last
            if late > self._limit_s and not self._seen:
                self._seen = _own_lines(sys._current_frames().get(self._gui_thread))


def _own_lines(frame: FrameType | None) -> tuple[str, ...]:
    """Where *frame* and its callers are; by hand, to be quick.

    A frame that ends while it is looked at here would have its widgets destroyed in this thread.
    """
    lines = []
    while frame is not None:
        name = frame.f_code.co_filename
        if _OURS in name and "trials" not in name:
            lines.append(f"{name.rpartition(_OURS)[2]}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return tuple(reversed(lines)) or ("no line of ours",)
