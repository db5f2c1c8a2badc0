"""The steps of writing: to whom, in which words, about whom; each always in reach."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from ...viewmodels.models import Models
from ...widgets.column import Column
from ..office import OfficePanel
from .calls import CallsPanel
from .caution import CautionPanel
from .embassy import EmbassyPanel
from .facts import FactsPanel
from .kind import KindPanel
from .language import LanguagePanel
from .notes import NotesPanel
from .profiles.panel import ProfilesPanel
from .profiles.section_office import SectionOfficePanel
from .recipients import RecipientsPanel
from .salutations import SalutationsPanel
from .scripted_names import ScriptedNamesPanel
from .sender import SenderPanel
from .to_check import ToCheckPanel
from .words import WordsPanel

_FIELDS = {
    "name": "senderName",
    "address": "senderAddress",
    "town": "senderTown",
    "country": "senderCountry",
    "email": "senderEmail",
    "about": "senderAbout",
    "group": "senderGroup",
    "disclosure": "disclosure",
    "embassy": "embassyBook",
    "words": "kindOfOne",  # no detail of theirs, but where the letter is written
}


class StepsPanel(QTabWidget):
    """Three steps to a letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter")
        self.setAccessibleName(self.tr("Your letter"))
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.tabBar().setExpanding(True)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self._enter)

    def furnish(self, models: Models) -> Iterator[None]:
        """Put the steps in, one at a time: together they take a while."""
        writing = models.writing
        office = OfficePanel(writing, models.profiles, models.note, self)
        caution = CautionPanel(models.cautions, self)
        officials = RecipientsPanel(writing, self)
        embassy = EmbassyPanel(models.embassy, models.countries, self)
        points, language = CallsPanel(writing, self), LanguagePanel(writing, self)
        kind = KindPanel(writing, models.note, self)
        addressed = SalutationsPanel(writing, models.words, self)
        names = ScriptedNamesPanel(writing, self)
        to_check = ToCheckPanel(writing, models.words, self)
        facts = FactsPanel(writing, self)
        whom = (caution, office, officials, embassy, kind, addressed)
        asked = (*whom, points, language, names, to_check, facts)
        self._add("toWhom", self.tr("&To whom"), *asked)
        yield
        who = ProfilesPanel(models.profiles, self)
        section_office = SectionOfficePanel(models.profiles, self)
        self._add("whoIAm", self.tr("Who &I am"), who, SenderPanel(models, self), section_office)
        yield
        words = WordsPanel(models.words, self)
        notes = NotesPanel(models.notes, words, self)
        self._add("words", self.tr("M&y words"), words, notes)
        notes.shown_from.connect(self._show_words)
        yield

    def show_detail(self, key: str) -> None:
        """Turn to the sender's detail *key*, ready to type."""
        field = self.findChild(QWidget, _FIELDS.get(key, "senderName"))
        for column in self.findChildren(Column):
            if isinstance(field, QWidget) and column.isAncestorOf(field):
                self.setCurrentWidget(column)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                column.ensureWidgetVisible(field)

    def _show_words(self, place: QWidget) -> None:
        """Turn to the words, *place* in sight."""
        for column in self.findChildren(Column):
            if column.isAncestorOf(place):
                self.setCurrentWidget(column)
                place.setFocus(Qt.FocusReason.OtherFocusReason)
                column.ensureWidgetVisible(place)

    def _enter(self) -> None:
        """Turn from the column itself, which Qt prefers, to the first thing in it."""
        column = self.currentWidget()
        if column.hasFocus():
            self.focusNextChild()

    def _add(self, name: str, title: str, *panels: QWidget) -> None:
        column = Column(name, title.replace("&", ""), self)
        column.show_widgets(panels)
        self.addTab(column, title)
