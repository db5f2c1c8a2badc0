"""The library beside the rooms."""

from collections.abc import Iterator

from PySide6.QtWidgets import QSplitter, QWidget

from ...keeping.foot import KeepingFoot
from ...viewmodels.models import Models
from .panel import LibraryPanel
from .place import LibraryPlace


def make_room(models: Models, parent: QWidget) -> Iterator[QWidget]:
    """The list of cases; when it has its place, somebody sees to it that there is room for it."""
    panel = LibraryPanel(models.library, parent)
    panel.add_foot(KeepingFoot(models.keeping, panel))
    panel.hide()
    yield panel
    body, rooms = panel.parentWidget(), parent.findChild(QWidget, "rooms")
    if isinstance(body, QSplitter) and rooms is not None:
        LibraryPlace(panel, body, rooms, models)
    yield panel
