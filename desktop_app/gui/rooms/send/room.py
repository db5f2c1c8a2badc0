"""The Send room: what comes out, on which paper, and the pages as they print."""

from collections.abc import Iterator

from PySide6.QtWidgets import QSplitter, QWidget

from ...viewmodels.models import Models
from ...widgets.column import Column
from ...widgets.sides import share_width
from ..office import OfficePanel
from ..page import PagePanel
from .blank import EmbassyBlankPanel
from .missing import MissingPanel
from .more_papers import MorePapersPanel
from .note import NotePanel
from .order import OrderPanel
from .paper import PaperPanel
from .place import SendPlace
from .printing import PrintingPanel
from .register.panel import RegisterPanel
from .ways_out import AdvicePanel, WaysOutPanel, WhatNowPanel
from .windows import WindowsPanel


class SendRoom(QSplitter):
    """What comes out, and how, beside the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sendRoom")
        self.setChildrenCollapsible(False)
        self._width = parent.width()

    def furnish(self, models: Models) -> Iterator[None]:
        """Put in what it shows, one panel at a time."""
        column = Column("sending", self.tr("Sending"), self)
        self.addWidget(column)
        office = OfficePanel(models.writing, models.profiles, models.note)
        before = (
            PrintingPanel(models),
            WhatNowPanel(models),
            office,
            NotePanel(models.note),
            MissingPanel(models),
        )
        yield
        order, paper = OrderPanel(models), PaperPanel(models.writing)
        blank = EmbassyBlankPanel(models, column)
        yield
        register = RegisterPanel(models.register)
        advice, more = AdvicePanel(models), MorePapersPanel(models.writing)
        after = (WaysOutPanel(), register, paper, WindowsPanel(models), more)
        column.show_widgets((*before, order, advice, blank, *after))
        self.addWidget(PagePanel(models.page, models.writing, self, looking_over=True))
        share_width(self, self._width)
        yield


def make_room(models: Models, parent: QWidget) -> Iterator[QWidget]:
    """The room, in steps."""
    room = SendRoom(parent)
    place = SendPlace(room, models.all_letters, parent)
    for _ in room.furnish(models):
        yield place
