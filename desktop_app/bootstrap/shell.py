"""Puts bars, rooms and commands into the shell."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ..gui.lock import Lock
    from ..gui.main_window import MainWindow
    from ..gui.theme import Theme
    from ..gui.viewmodels.models import Models


def fill_shell(
    window: "MainWindow", models: "Models", theme: "Theme", lock: "Lock | None"
) -> Iterator[None]:
    """Bars, rooms and commands; done again when the language changes."""
    shell = window.shell
    from ..gui.keeping.bar import KeepingBar
    from ..gui.shell.notice_bar import NoticeBar

    shell.add_bar(KeepingBar(models.keeping, shell))
    shell.add_bar(NoticeBar(models.notices, shell))
    yield
    from ..gui.shell.job_bar import JobBar

    shell.add_bar(JobBar(models.runner, shell))
    yield
    from ..gui.rooms import make_room
    from ..gui.viewmodels.house import RoomName

    for name in RoomName:
        yield from _place(make_room(name.value, models, shell), partial(shell.add_room, name.value))
    yield from _place(make_room("library", models, shell), shell.add_library)
    from ..gui.shell.status_line import StatusLine

    shell.add_status_line(StatusLine(models.status, models.house, theme, shell))
    yield
    from ..gui.commands.commands import Commands

    if lock is not None:
        Commands(window, models, theme, lock)
    yield
    from ..gui.announcements import Announcer
    from ..gui.shell.parts import Parts

    Announcer(models, shell)
    parts = Parts(shell, models.house)
    models.keeping.settled.connect(parts.enter_room)
    parts.enter_room()
    yield
    from ..gui.icons import Icons

    yield from Icons(theme, shell).steps()


def _place(steps: "Iterator[QWidget]", put: Callable[["QWidget"], None]) -> Iterator[None]:
    """Give a room its place as soon as it is there, and furnish it in the *steps* that are left."""
    for position, room in enumerate(steps):
        if position == 0:
            put(room)
        yield
