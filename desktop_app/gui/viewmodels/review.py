"""The review of what was read: the field and line looked at, what is doubtful, the saving."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain import review
from ...domain.page_image import PageImage
from ...domain.reading_result import ProblemKind, Reading, UnplacedLine, WhyUnplaced
from .. import case_doors
from ..jobs import JobRunner
from .case_edits import CaseEdits
from .case_versions import CaseVersions
from .house import HouseViewModel, RoomName
from .notices import Notice, NoticeKind, NoticesViewModel
from .sheet import SheetViewModel
from .writing import WritingViewModel

if TYPE_CHECKING:
    from ...domain.suspicion import Suspicion

_DOUBTFUL = {
    ProblemKind.NO_DEADLINE,
    ProblemKind.NO_TARGET,
    ProblemKind.NO_SALUTATION,
    ProblemKind.RUN_ON_BLOCK,
}
_USUAL = {WhyUnplaced.SITE, WhyUnplaced.REPEATED, WhyUnplaced.PAGE_NUMBER, WhyUnplaced.LETTERHEAD}
_SHOWN_AS = {  # fields whose parts alone are shown, and all come from the same lines
    "key_dates": "key_dates.0",
    "own_language": "languages",
    "section_office": "section_office.name",
}
_MANY = 12  # lines that found no place, and no reason why


class ReviewViewModel(QObject):
    """Holds what is selected; the reading itself is part of the writing, so that undo has it."""

    opened_changed = Signal()  # the review is shown, or is no longer
    changed = Signal()  # the reading, or what there is to say of it
    selected = Signal()  # another field or line
    review_made = Signal(object)  # the widget, whose buttons may want to be joined
    drawn = Signal(int, object)  # the number of a page, its PageImage

    def __init__(
        self,
        sheet: SheetViewModel,
        writing: WritingViewModel,
        house: HouseViewModel,
        runner: JobRunner,
        notices: NoticesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.is_open = False
        self.field = ""  # the path of the field that is looked at
        self.line = 0
        self.suspicions: tuple[Suspicion, ...] = ()
        self.edits = CaseEdits(sheet, writing, self)
        self.versions = CaseVersions(notices, self)
        self._sheet = sheet
        self._writing = writing
        self._house = house
        self._runner = runner
        self._notices = notices
        self.versions.answered.connect(self._show_differences)
        self.edits.begun.connect(self._begin)
        sheet.opened.connect(self._look_at)
        sheet.corrected.connect(self._follow)

    # ------------------------------------------------------------ what is there

    @property
    def reading(self) -> Reading | None:
        """The open case with its lines."""
        return self._sheet.reading

    @property
    def has_pages(self) -> bool:
        """Whether the pages of the sheet can be drawn."""
        reading = self.reading
        pages = reading.original.pages if reading and reading.original else 0
        return pages > 0 and self._sheet.document is not None

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines of the selected field."""
        if self.reading is None:
            return ()
        sources = dict(self.reading.sources)
        own = sources.get(self.field) or sources.get(self.field.partition(".")[0], ())
        under = (lines for path, lines in sources.items() if path.startswith(f"{self.field}."))
        return tuple(sorted({*own, *(line for lines in under for line in lines)}))

    @property
    def loose(self) -> tuple[UnplacedLine, ...]:
        """The unplaced lines that may be missing somewhere."""
        unplaced = self.reading.unplaced if self.reading else ()
        return tuple(one for one in unplaced if one.why not in _USUAL)

    @property
    def is_doubtful(self) -> bool:
        """Whether somebody should compare the reading with the sheet before writing."""
        reading = self.reading
        if reading is None or reading.reviewed:
            return False
        kinds = {one.kind for one in reading.problems}
        if kinds & {ProblemKind.NOT_A_SHEET, ProblemKind.STOP_ACTION}:
            return False
        return bool(kinds & _DOUBTFUL or self.suspicions or len(self.loose) > _MANY)

    # ------------------------------------------------------------ looking

    def open(self) -> None:
        """Show the review."""
        if self.reading is not None:
            self._house.go(RoomName.READ)
            self._set_open(True)

    def close(self) -> None:
        """Go back to the case, which is reviewed now."""
        if self.reading is not None and not self.reading.reviewed:
            self.edits.correct(replace(self.reading, reviewed=True))
        self._set_open(False)

    def select_field(self, path: str) -> None:
        """Look at the field at *path*."""
        if path != self.field:
            self.field = path
            lines = self.lines
            if self.line not in lines:
                self.line = lines[0] if lines else 0
            self.selected.emit()

    def select_line(self, line: int) -> None:
        """Look at *line*, and at the field it is in."""
        if line == self.line or self.reading is None:
            return
        self.line = line
        paths = review.fields_of_line(self.reading, line)
        shown = [path for path in paths if not path.endswith((".address", ".notes"))]
        if line not in self.lines or not self.field:
            self.field = _SHOWN_AS.get(shown[0], shown[0]) if shown else ""
        self.selected.emit()

    def draw(self, page: int, width: int) -> None:
        """Have a page of the sheet drawn, *width* pixels wide."""
        document = self._sheet.document
        if document is not None:
            work = partial(case_doors.original_page, document, page, width, spare=self._sheet.spare)
            job = self._runner.start(work, "")
            job.succeeded.connect(partial(self._tell_drawn, document, page))
            job.failed.connect(self._notices.tell)

    def _tell_drawn(self, document: bytes, page: int, image: PageImage) -> None:
        if document is self._sheet.document:  # and not of the case before
            self.drawn.emit(page, image)

    # ------------------------------------------------------------ saving

    def save(self, path: Path) -> None:
        """Save the case as it is in the file at *path*."""
        if self.reading is not None:
            reading = self.reading
            job = self._runner.start(
                partial(case_doors.save_case, reading, path), self.tr("Saving the case")
            )
            job.succeeded.connect(partial(self._tell_saved, reading))
            job.failed.connect(self._notices.tell)

    @property
    def file_name(self) -> str:
        """What the file of the case may be called."""
        return case_doors.case_file_name(self.reading) if self.reading else ""

    def _tell_saved(self, reading: Reading, path: Path) -> None:
        self._writing.mark_case_saved(reading)
        text = self.tr("The case is saved; it opens like a sheet, with all you put right.")
        self._notices.show(Notice(kind=NoticeKind.DONE, text=text))

    # ------------------------------------------------------------ within

    def _look_at(self) -> None:
        """Another case is there: see what is doubtful, and whether it was here before."""
        reading = self.reading
        if reading is None:
            return
        self.field, self.line = "", 0
        self.versions.look_at(reading)
        self._suspect()
        self.changed.emit()
        self._set_open(self.is_doubtful)
        self.versions.ask()

    def _begin(self, path: str) -> None:
        """Have room for an official at *path*, and look there; or for one less."""
        self.changed.emit()
        if path:
            self.select_field(f"{path}.postal_lines")

    def _show_differences(self, is_same: bool) -> None:
        self._suspect()
        if is_same:
            self.open()
        self.changed.emit()

    def _suspect(self) -> None:
        if self.reading is not None:
            self.suspicions = case_doors.suspicions(self.reading, self.versions.before)

    def _follow(self) -> None:
        if self.reading is not None:
            self.versions.follow(self.reading)
        self._suspect()
        self.changed.emit()
        self.selected.emit()

    def _set_open(self, is_open: bool) -> None:
        if is_open != self.is_open:
            self.is_open = is_open
            self.opened_changed.emit()
