"""A user at work for as long as wanted, with a watchdog beside: `… session SECONDS`."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QScrollBar

from ..gui import doors
from ..gui.viewmodels.house import RoomName
from ..shipped import resource
from .opened import NotComeError, OpenedWindow, opened_window, tell
from .watchdog import Watchdog

if TYPE_CHECKING:
    from ..usecases.make_pack import Pack

LIMIT_MS = 50.0
_SHEETS = ("first-start.txt", "layout-2012.txt", "deadline-passed.txt")
_WORDS = "I have read about this case, and it stays with me. Please act now. "

Step = tuple[str, Callable[[], object], float]  # its name, what to do, seconds to the next one


def main() -> None:
    """Work, and tell what blocked."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    seed = [Path(one) for one in sys.argv[2:]]
    sheets = [*(resource("samples", name) for name in _SHEETS), *seed]
    with opened_window(sheets[0]) as opened, TemporaryDirectory() as folder:
        watchdog = Watchdog(LIMIT_MS)
        steps, rounds = _work(opened, watchdog, sheets, Path(folder), seconds)
        watchdog.stop()
        apart = _other_language(opened)
        tell(
            {
                "seconds": seconds,
                "steps": steps,
                "rounds": rounds,
                "beats": watchdog.beats,
                "blocks": [asdict(block) for block in watchdog.blocks],
                "language_ms": apart,
                "complaints": opened.complaints,
            }
        )


def _work(
    opened: OpenedWindow, watchdog: Watchdog, sheets: list[Path], folder: Path, seconds: float
) -> tuple[int, int]:
    """Do round after round; how many steps and rounds that were."""
    end = time.monotonic() + seconds
    steps = rounds = 0
    watchdog.forgive()
    while time.monotonic() < end:
        for name, act, pause in _round(opened, sheets[rounds % len(sheets)], folder, rounds):
            watchdog.doing = name
            act()
            opened.rest(pause)
            steps += 1
            if time.monotonic() > end:
                break
        rounds += 1
    return steps, rounds


def _round(opened: OpenedWindow, sheet: Path, folder: Path, number: int) -> Iterator[Step]:
    """One case from the sheet to the finished letters, with second thoughts."""
    yield "open a sheet", partial(_open, opened, sheet), 1.0
    yield from _through_the_rooms(opened)
    yield from _type(opened)
    yield from _choose(opened)
    yield from _undo(opened)
    yield from _looks(opened)
    yield "save", partial(_save, opened, folder / str(number)), 1.5


def _open(opened: OpenedWindow, sheet: Path) -> None:
    opened.models.sheet.open_file(sheet)
    opened.wait_until(lambda: not opened.models.sheet.is_reading)


def _through_the_rooms(opened: OpenedWindow) -> Iterator[Step]:
    for name in ("write", "send", "read", "send", "write", "read", "write"):
        yield f"go to {name}", opened.window.shell.header.steps[name].click, 0.3


def _type(opened: OpenedWindow) -> Iterator[Step]:
    yield "own words", opened.go_to_own_words, 0.4
    for letter in _WORDS:
        yield "type", partial(_press, opened, letter), 0.06


def _press(opened: OpenedWindow, letter: str) -> None:
    field = opened.find(QPlainTextEdit, "block0")
    field.setFocus()
    key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.postEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def _choose(opened: OpenedWindow) -> Iterator[Step]:
    writing = opened.models.writing
    for _ in range(2):
        for one in writing.recipients[1:]:
            wanted = not writing.writing.draft.wants_recipient(one.number)
            yield "choose an official", partial(writing.choose_recipient, one.number, wanted), 0.15
        for position in range(min(3, len(writing.action.calls if writing.action else ()))):
            wanted = not writing.writing.draft.wants_call(position)
            yield "choose a point", partial(writing.choose_call, position, wanted), 0.15
    for one in writing.chosen:
        yield "turn to a letter", partial(writing.select, one.number), 0.2
    yield "envelope", partial(opened.models.page.show_envelope, True), 0.3
    yield "letter", partial(opened.models.page.show_envelope, False), 0.3
    for field, text in (("name", "Ana Perez"), ("town", "Leeds")):
        for end in range(1, len(text) + 1):
            yield "sender", partial(writing.write_sender, **{field: text[:end]}), 0.06


def _undo(opened: OpenedWindow) -> Iterator[Step]:
    for _ in range(8):
        yield "undo", partial(_command, opened, "undo"), 0.1
    for _ in range(8):
        yield "redo", partial(_command, opened, "redo"), 0.1


def _looks(opened: OpenedWindow) -> Iterator[Step]:
    for name in ("larger", "larger", "smaller", "smaller"):
        yield "size of the text", partial(_command, opened, name), 0.6
    for room in RoomName:
        opened.models.house.go(room)
        for share in (0.5, 1.0, 0.0):
            yield "scroll", partial(_scroll, opened, share), 0.15


def _command(opened: OpenedWindow, name: str) -> None:
    opened.find(QAction, f"{name}Action").trigger()


def _scroll(opened: OpenedWindow, share: float) -> None:
    for area in opened.window.findChildren(QScrollArea):
        bar: QScrollBar = area.verticalScrollBar()
        if area.isVisible():
            bar.setValue(int(bar.maximum() * share))


def _save(opened: OpenedWindow, folder: Path) -> None:
    """Make the letters and save them, as the job does that follows the dialog."""
    models = opened.models
    if models.writing.action is None:
        raise NotComeError("case")
    folder.mkdir(parents=True, exist_ok=True)
    writing = models.writing.writing
    make = partial(
        doors.make_pack, models.writing.action, writing.draft, writing.sender, writing.options
    )

    def save(pack: "Pack") -> None:
        models.runner.start(partial(doors.export_pack, pack, folder), "")

    models.runner.start(make, "").succeeded.connect(save)


def _other_language(opened: OpenedWindow) -> float:
    """Everything made anew, as for another language: told apart, as nobody does it twice."""
    start = time.perf_counter()
    opened.models.house.language_changed.emit()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
