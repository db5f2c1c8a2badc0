"""Looks for a name wherever a program may have left it: memory, disk, clipboard, titles."""

import os
import re
import subprocess
import sys
from pathlib import Path

from .real_window import xdotool

_PIECE = 16 * 1024 * 1024
_CLIPBOARD = """
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    print(repr(app.clipboard().text(mode)))
"""


def spellings(name: str) -> tuple[bytes, ...]:
    """*name* as it may lie in memory or a file: UTF-8, and what Qt and Python use beside it."""
    codes = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
    return tuple(name.lower().encode(code) for code in codes)


def is_in(data: bytes, name: str) -> bool:
    """Whether *name* is in *data*, in capitals or not."""
    lower = data.lower()  # of A to Z alone, which leaves the zero bytes between them
    return any(spelling in lower for spelling in spellings(name))


def times_in_memory(pid: int, name: str) -> int:
    """In how many pieces of the memory of *pid*, all that can be read, *name* is found."""
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
    found = 0
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in re.findall(r"^([0-9a-f]+)-([0-9a-f]+) r", maps, re.MULTILINE):
            found += sum(
                is_in(piece, name) for piece in _pieces(memory, int(start, 16), int(end, 16))
            )
    return found


def _pieces(memory, start: int, end: int):
    """The bytes from *start* to *end*, in pieces that overlap by more than a name."""
    for position in range(start, end, _PIECE):
        try:
            yield os.pread(memory.fileno(), min(_PIECE + 4096, end - position), position)
        except OSError:  # a page of the kernel's own, or one that a device fills
            return


def files_with(name: str, folder: Path) -> list[Path]:
    """The files and folders in *folder* that say *name*, or are called so."""
    return [
        path
        for path in folder.rglob("*")
        if is_in(os.fsencode(path.name), name)
        or (path.is_file() and is_in(path.read_bytes(), name))
    ]


def clipboard_and_selection() -> list[str]:
    """What another program would get by pasting: the clipboard's text, and the marked one."""
    command = [sys.executable, "-c", _CLIPBOARD]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    return [line.strip("'") for line in done.stdout.splitlines()]


def titles() -> list[str]:
    """The titles of all windows of the display, visible or not."""
    found = xdotool("search", "--name", ".*").split()
    return [title for one in found if (title := _title(one))]


def _title(window: str) -> str:
    command = ["xdotool", "getwindowname", window]  # it may be gone by now
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
