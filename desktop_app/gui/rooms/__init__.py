"""The rooms: one folder each, with its panels and a `room.py` that puts them together.

A panel draws values and passes on intent; it decides nothing. Adding one touches its room's folder
only: the shell knows rooms by their names, and asks each folder for `make_room(models, parent)`.
"""

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtWidgets import QWidget

from ..viewmodels.models import Models


def make_room(name: str, models: Models, parent: QWidget) -> Iterator[QWidget]:
    """The room in the folder *name*, yielded again after each step of its making.

    The steps are short enough for the window to answer between them.
    """
    made: Iterator[QWidget] = import_module(f".{name}.room", __name__).make_room(models, parent)
    yield from made
