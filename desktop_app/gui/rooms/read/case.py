"""The case, to be read."""

from collections.abc import Iterator

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ....domain.reading_result import Reading
from ...viewmodels.models import Models
from ...widgets.column import Column
from ...widgets.steps import Steps
from .case_page import CasePage
from .no_case import NoCase


class CasePanel(Column):
    """Shows the page of the open case, or what to do while there is none."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__("case", self.tr("The case"), parent)
        self._models = models
        self._page: CasePage | None = None
        self._steps = Steps(self)
        models.reading.opened.connect(self._show)
        models.sheet.corrected.connect(self._note_correction)
        self._is_old = False  # it was put right since
        models.sheet.ended.connect(self._show_nothing)
        models.reading.changed.connect(self._show_marks)
        models.writing.changed.connect(self._show_deadline)
        models.profiles.changed.connect(self._show_deadline)
        models.page.composed.connect(self._show_remarks)
        self._show()
        self._show_nothing()

    @property
    def is_complete(self) -> bool:
        """Whether the whole page is there, and not only its beginning."""
        return self._steps.are_done

    def _show(self) -> None:
        """Turn to the case, after all else that another one brings; till then the old one stays."""
        reading = self._models.reading.reading
        if reading is not None:
            self._steps.take(self._build(reading), at_once=False)

    def _build(self, reading: Reading) -> Iterator[None]:
        self._page = CasePage(self._models, reading)
        self.show_widgets((self._page,))
        yield from self._page.build()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was put right meanwhile."""
        super().showEvent(event)
        if self._is_old:
            self._is_old = False
            self._show()

    def _note_correction(self) -> None:
        if self.isVisible():
            self._show()
        else:
            self._is_old = True

    def _show_nothing(self) -> None:
        """Say what to do, unless there is a case, or will be in a moment."""
        if self._models.reading.reading is None and not self._models.sheet.is_reading:
            self.show_widgets((NoCase(self._models),))

    def _show_marks(self) -> None:
        if self._page is not None:
            self._page.show_marks()

    def _show_deadline(self) -> None:
        if self._page is not None:
            self._page.show_deadline()

    def _show_remarks(self) -> None:
        if self._page is not None:
            self._page.show_remarks()
