"""The middle column: to whom, who I am, in which words, on what paper."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from ..viewmodels.models import Models
from .calls import CallsPanel
from .column import Column
from .office import OfficePanel
from .paper import PaperPanel
from .recipients import RecipientsPanel
from .sender import SenderPanel
from .words import WordsPanel

_FIELDS = {
    "name": "senderName",
    "address": "senderAddress",
    "town": "senderTown",
    "country": "senderCountry",
    "email": "senderEmail",
    "about": "senderAbout",
    "group": "senderGroup",
}


class LetterPanel(QTabWidget):
    """Four steps to a letter, each always in reach."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter")
        self.setAccessibleName(self.tr("Your letter"))
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.tabBar().setExpanding(True)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideNone)
        self._pages: list[Column] = []
        self._who_i_am: SenderPanel | None = None

    def furnish(self, models: Models) -> Iterator[None]:
        """Put the steps in, one at a time: together they take a while."""
        writing = models.writing
        office, officials = OfficePanel(writing, self), RecipientsPanel(writing, self)
        self._page("toWhom", self.tr("To whom"), office, officials, CallsPanel(writing, self))
        yield
        self._who_i_am = SenderPanel(writing, self)
        self._page("whoIAm", self.tr("Who I am"), self._who_i_am)
        yield
        self._page("words", self.tr("My words"), WordsPanel(models.words, self))
        self._page("paperPage", self.tr("Paper"), PaperPanel(writing, self))
        yield

    def offer_countries(self, names: tuple[tuple[str, str], ...]) -> None:
        """Offer the countries in *names*, pairs of name and code."""
        if self._who_i_am is not None:
            self._who_i_am.offer_countries(names)

    def show_step(self, index: int) -> None:
        """Turn to the step at *index*, ready to type."""
        self.setCurrentIndex(index)
        for field in self._pages[index].findChildren(QWidget):
            if field.focusPolicy() is not Qt.FocusPolicy.NoFocus and field.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def show_detail(self, key: str) -> None:
        """Turn to the sender's detail *key*, ready to type."""
        self.setCurrentIndex(1)
        field = self.findChild(QWidget, _FIELDS.get(key, "senderName"))
        if isinstance(field, QWidget):
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, name: str, title: str, *panels: QWidget) -> None:
        column = Column(name, title, self)
        column.show_widgets(panels)
        self.addTab(column, title)
        self._pages.append(column)
