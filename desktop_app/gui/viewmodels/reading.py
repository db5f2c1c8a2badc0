"""How the open case is read: what is folded, whether it is marked as distressing, words explained.

Everything is remembered by case for as long as the program runs, and nowhere else.
"""

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.reading_result import Reading
from ...domain.urgent_action import UrgentAction
from ...usecases.sample_case import SAMPLE_CASES
from .. import doors
from .house import HouseViewModel
from .sheet import SheetViewModel

if TYPE_CHECKING:
    from ...usecases.reading_aids import ReadingAids


class Part(Enum):
    """A part of the page that can be folded."""

    CASE = "case"
    BACKGROUND = "background"
    WORDS = "words"


class ReadingViewModel(QObject):
    """Holds what the reader folded and marked, and the aids to read the case."""

    opened = Signal()  # another case is there, with its aids
    changed = Signal()  # a fold, or the mark

    def __init__(
        self, sheet: SheetViewModel, house: HouseViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.aids: ReadingAids | None = None
        self._sheet = sheet
        self._house = house
        self._marks: dict[str, bool] = {}  # by case, where the reader decided
        self._folds: dict[tuple[str, Part | str], bool] = {}  # whether open, the same
        sheet.opened.connect(self._look_up)
        sheet.corrected.connect(self._explain_anew)
        house.language_changed.connect(self._explain_anew)

    @property
    def reading(self) -> Reading | None:
        """The case that is open; None: there is none yet."""
        return self._sheet.reading

    @property
    def is_first_start(self) -> bool:
        """Whether it is the sample that a first start shows."""
        return self._case_id == SAMPLE_CASES[0].case_id

    @property
    def is_distressing(self) -> bool:
        """Whether the case is marked as distressing: by the reader, or else by its words."""
        suggested = self.aids is not None and bool(self.aids.distressing)
        return self._marks.get(self._case_id, suggested)

    @property
    def was_suggested(self) -> bool:
        """Whether the program marked the case, and not the reader."""
        return self.is_distressing and self._case_id not in self._marks

    def mark(self, distressing: bool) -> None:
        """Mark the case as distressing, or take the mark off; its story folds or opens with it."""
        self._marks[self._case_id] = distressing
        for part in (Part.CASE, Part.BACKGROUND):
            self._folds.pop((self._case_id, part), None)
        self.changed.emit()

    def is_open(self, part: Part | str) -> bool:
        """Whether *part* is open, or, by its key, the explanation of a word."""
        story = part in (Part.CASE, Part.BACKGROUND)
        usual = not self.is_distressing if story else part is Part.WORDS
        return self._folds.get((self._case_id, part), usual)

    def fold(self, part: Part | str, is_open: bool) -> None:
        """Open *part*, or fold it."""
        if is_open != self.is_open(part):
            self._folds[self._case_id, part] = is_open
            self.changed.emit()

    @property
    def is_story_folded(self) -> bool:
        """Whether any of what happened, or of the background, is folded."""
        if (action := self._action) is None:
            return False
        told = ((Part.CASE, action.case), (Part.BACKGROUND, action.background))
        return any(text and not self.is_open(part) for part, text in told)

    def open_story(self) -> None:
        """Open all that the mark has folded."""
        for part in (Part.CASE, Part.BACKGROUND):
            self._folds[self._case_id, part] = True
        self.changed.emit()

    @property
    def _action(self) -> UrgentAction | None:
        return self._sheet.reading.action if self._sheet.reading else None

    @property
    def _case_id(self) -> str:
        return self._action.case_id if self._action else ""

    def _look_up(self) -> None:
        self._explain_anew()
        self.opened.emit()

    def _explain_anew(self) -> None:
        if self._action is not None:
            self.aids = doors.reading_aids(self._action, self._house.language)
