"""The Read room."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ...viewmodels.models import Models
from .case import CasePanel


def make_room(models: Models, parent: QWidget) -> Iterator[QWidget]:
    """The case, to be read."""
    yield CasePanel(models, parent)
