"""What goes to standard error: one sentence on one line, also about a fault of our own."""

import os
import sys
from types import TracebackType
from typing import TextIO

STOPPED = 130  # the exit code after Ctrl+C
_CLEAR = "\r\x1b[K"  # what progress left on the line


def complain(sentence: str) -> None:
    """Put *sentence* on standard error, on one line whatever it quotes; if there is one."""
    if sys.stderr is None:
        return
    clear = _CLEAR if sys.stderr.isatty() else ""
    try:
        print(f"{clear}{' '.join(sentence.split())}", file=sys.stderr, flush=True)
    except OSError:
        silence(sys.stderr)  # nobody hears


def silence(stream: TextIO) -> None:
    """Keep the interpreter from flushing, at its end, what nobody takes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def say_bug() -> None:
    """From now on, say what nobody expected in one sentence too."""
    sys.excepthook = _say_bug


def _say_bug(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """The place in the code, nothing of the letter."""
    del error  # its words may quote a document
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    place = f"{traceback.tb_frame.f_code.co_name}:{traceback.tb_lineno}" if traceback else "?"
    complain(
        f"Par Avion made a mistake of its own ({kind.__name__} in {place}); please "
        "report this line."
    )
