"""Starts readers, and keeps one warm: it has imported everything, is locked in, and waits.

A reader is a process with its own memory, so keeping one costs that memory, and saves the start.
"""

import json
import threading

from ..children.lock_level import level_of
from ..children.start import Child, ChildBrokeError, ChildTooLoudError, ChildTooSlowError, Stopped
from ..domain.lock_level import Lock, LockLevel

_MODULE = "desktop_app.reading.child"
_START_S = 30  # until then it is warm, on the slowest machine


def start_reader(
    *, limit_s: float = _START_S, stopped: Stopped = lambda: False
) -> tuple[Child, LockLevel] | None:
    """A new reader, ready for its document, and how well it is locked in; None when *stopped*.

    Raises ChildBrokeError, ChildTooSlowError or ChildTooLoudError.
    """
    child = Child(_MODULE, alarm_s=_START_S)
    said = child.greeting(limit_s=limit_s, stopped=stopped)
    return None if said is None else (child, _level(child, said))


def _level(child: Child, greeting: bytes) -> LockLevel:
    """Nobody but ourselves has spoken to the reader yet: it can be believed."""
    try:
        return level_of([Lock(name) for name in json.loads(greeting)["locks"]])
    except (ValueError, TypeError, KeyError) as error:
        child.end()
        raise ChildBrokeError from error


class SpareReader:
    """A reader for the next document. May be asked from any thread."""

    def __init__(self) -> None:
        self._gate = threading.Lock()
        self._waiting: Child | None = None
        self._ended = False

    @property
    def pid(self) -> int | None:
        """The number of the process that waits, None where there is none."""
        waiting = self._waiting
        return waiting.pid if waiting is not None and waiting.lives else None

    def get_ready(self) -> None:
        """Start one if none waits; returns at once, long before it is warm."""
        with self._gate:
            if self._ended or (self._waiting is not None and self._waiting.lives):
                return
            if self._waiting is not None:
                self._waiting.end()  # it died; its pipes are still ours
            try:
                self._waiting = Child(_MODULE, alarm_s=_START_S)
            except ChildBrokeError:  # no room for it: the next document waits for a new one
                self._waiting = None

    def take(self) -> tuple[Child, LockLevel] | None:
        """The reader that waits, with its level; None where there is none, or it broke."""
        with self._gate:
            child, self._waiting = self._waiting, None
        if child is None:
            return None
        if not child.lives:
            child.end()
            return None
        try:
            said = child.greeting(limit_s=_START_S)
            return None if said is None else (child, _level(child, said))
        except (ChildBrokeError, ChildTooLoudError, ChildTooSlowError):
            return None

    def end(self) -> None:
        """End the one that waits, and start no other."""
        with self._gate:
            self._ended = True
            if self._waiting is not None:
                self._waiting.end()
                self._waiting = None
