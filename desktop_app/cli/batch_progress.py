"""How far a batch is and how fast, on standard error."""

import sys
from collections import deque
from time import monotonic

_EVERY_S = {True: 0.2, False: 30.0}  # where somebody watches, and where it is kept
_WINDOW = 50  # times told, of which the rate is that between first and last: rows differ
_MINUTE_S = 60


class BatchProgress:
    """Tells of *total* rows, now and then, how many are done."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._began = self._told = monotonic()
        self._before: deque[tuple[float, int]] = deque(maxlen=_WINDOW)
        self._watched = sys.stderr is not None and sys.stderr.isatty()

    def show(self, done: int) -> None:
        """Tell that *done* rows are done, unless something was told just now."""
        self._done = done
        now = monotonic()
        if self._before and now - self._told < _EVERY_S[self._watched]:
            return
        self._told = now
        self._before.append((now, done))
        then, was = self._before[0]
        if done > was:
            rate = (done - was) / (now - then)
            left = (self._total - done) / rate
            time = f"{left:.0f} s" if left < _MINUTE_S else f"{left / _MINUTE_S:.0f} min"
            self._say(f"{done}/{self._total} rows, {rate:.0f} a second, {time} left")

    def end(self) -> None:
        """Tell how long all took."""
        seconds = monotonic() - self._began
        rate = self._done / seconds if seconds else 0
        self._say(f"{self._done} rows in {seconds:.1f} s, {rate:.0f} a second", last=True)

    def _say(self, text: str, *, last: bool = False) -> None:
        if sys.stderr is None:
            return
        if self._watched:
            print(f"\r\x1b[K{text}", end="\n" if last else "", file=sys.stderr, flush=True)
        else:
            print(text, file=sys.stderr, flush=True)
