"""The review of what was read: the field and line looked at, and every edit of the reading."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain import review
from ...domain.deadline import Deadline
from ...domain.page_image import PageImage
from ...domain.reading_result import ProblemKind, Reading, UnplacedLine, WhyUnplaced
from .. import doors
from ..jobs import JobRunner
from .house import HouseViewModel, RoomName
from .notices import Notice, NoticeKind, NoticesViewModel
from .sheet import SheetViewModel
from .writing import WritingViewModel

if TYPE_CHECKING:
    from ...domain.case_differences import CaseDifferences
    from ...domain.suspicion import Suspicion

_DOUBTFUL = {
    ProblemKind.NO_DEADLINE,
    ProblemKind.NO_TARGET,
    ProblemKind.NO_SALUTATION,
    ProblemKind.RUN_ON_BLOCK,
}
_USUAL = {WhyUnplaced.SITE, WhyUnplaced.REPEATED, WhyUnplaced.PAGE_NUMBER, WhyUnplaced.LETTERHEAD}
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
        self.earlier: Reading | None = None  # of the same case, it seems
        self.differences: CaseDifferences | None = None  # as soon as the user says that it is
        self._sheet = sheet
        self._writing = writing
        self._house = house
        self._runner = runner
        self._notices = notices
        self._question: Notice | None = None  # whether it is an update
        self._seen: dict[str, Reading] = {}  # by case, as it was read
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
        own = sources.get(self.field, ())
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
            self._correct(replace(self.reading, reviewed=True))
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
            self.field = shown[0] if shown else ""
        self.selected.emit()

    def draw(self, page: int, width: int) -> None:
        """Have a page of the sheet drawn, *width* pixels wide."""
        document = self._sheet.document
        if document is not None:
            work = partial(doors.original_page, document, page, width, spare=self._sheet.spare)
            job = self._runner.start(work, "")
            job.succeeded.connect(partial(self._tell_drawn, document, page))
            job.failed.connect(self._notices.tell)

    def _tell_drawn(self, document: bytes, page: int, image: PageImage) -> None:
        if document is self._sheet.document:  # and not of the case before
            self.drawn.emit(page, image)

    # ------------------------------------------------------------ edits

    def write(self, path: str, text: str) -> None:
        """Take what was typed in the field at *path*; one text a line."""
        if self.reading is not None:
            self._correct(doors.write_field(self.reading, path, text), f"review {path}")

    def put(self, line: int, path: str) -> None:
        """Put *line* into the field at *path*."""
        if self.reading is not None:
            self._correct(doors.put_line(self.reading, line, path))

    def take_out(self, line: int) -> None:
        """Take *line* out of every field that has its words."""
        after = self.reading
        if after is None:
            return
        for path in review.fields_of_line(after, line):
            after = review.remove_line(after, line, path)
        self._correct(after)

    def split(self, path: str, at: int) -> None:
        """Have another official begin with the postal line at position *at*."""
        if self.reading is not None:
            self._correct(doors.split_official(self.reading, path, at))

    def merge(self, path: str) -> None:
        """Join the official at *path* with the one before."""
        if self.reading is not None:
            self._correct(doors.merge_officials(self.reading, path))

    def remove(self, path: str) -> None:
        """The official at *path* is none."""
        if self.reading is not None:
            self._correct(review.remove_official(self.reading, path))

    def move(self, path: str) -> None:
        """Who gets a copy is written to; who is written to gets a copy."""
        if self.reading is not None:
            group = "copies" if path.startswith("targets.") else "targets"
            self._correct(review.move_official(self.reading, path, group))

    def sort_out(self, path: str) -> None:
        """Take numbers and salutation out of the address of the official at *path*."""
        if self.reading is not None:
            self._correct(doors.sort_out(self.reading, path))

    def set_deadline(self, deadline: Deadline) -> None:
        """Take the answer about the last day."""
        if self.reading is not None:
            self._correct(review.set_deadline(self.reading, deadline))

    # ------------------------------------------------------------ the version before

    def compare(self) -> None:
        """It is the same case: show what changed."""
        if self.earlier is not None and self.reading is not None:
            self.differences = doors.compare_cases(self.earlier, self.reading)
            self._suspect()
            self._withdraw_question()
            self.open()
            self.changed.emit()

    def part(self) -> None:
        """It is another case."""
        self.earlier = self.differences = None
        self._suspect()
        self._withdraw_question()
        self.changed.emit()

    # ------------------------------------------------------------ saving

    def save(self, path: Path) -> None:
        """Save the case as it is in the file at *path*."""
        if self.reading is not None:
            reading = self.reading
            job = self._runner.start(
                partial(doors.save_case, reading, path), self.tr("Saving the case")
            )
            job.succeeded.connect(partial(self._tell_saved, reading))
            job.failed.connect(self._notices.tell)

    @property
    def file_name(self) -> str:
        """What the file of the case may be called."""
        return doors.case_file_name(self.reading) if self.reading else ""

    def _tell_saved(self, reading: Reading, path: Path) -> None:
        self._writing.mark_case_saved(reading)
        text = self.tr("The case is saved; it opens like a sheet, with all you put right.")
        self._notices.show(Notice(kind=NoticeKind.DONE, text=text))

    # ------------------------------------------------------------ within

    def _correct(self, reading: Reading, field: str = "") -> None:
        if reading != self.reading:
            self._writing.correct(reading, field)

    def _look_at(self) -> None:
        """Another case is there: see what is doubtful, and whether it was here before."""
        reading = self.reading
        if reading is None:
            return
        self.field, self.line, self.differences = "", 0, None
        self.earlier = self._seen_before(reading)
        self._seen[reading.action.case_id] = reading
        self._suspect()
        self.changed.emit()
        self._set_open(self.is_doubtful)
        if self.earlier is not None:
            self._ask_whether_it_is_an_update()

    def _seen_before(self, reading: Reading) -> Reading | None:
        seen = reversed(self._seen.values())
        others = (one for one in seen if one.action.case_id != reading.action.case_id)
        return next((one for one in others if doors.is_same_case(one, reading)), None)

    def _ask_whether_it_is_an_update(self) -> None:
        self._question = Notice(
            kind=NoticeKind.HINT,
            text=self.tr("This seems to be a case that you opened before, in another version."),
            action_text=self.tr("Show what changed"),
            action=self.compare,
        )
        self._notices.show(self._question)

    def _withdraw_question(self) -> None:
        """It is answered."""
        if self._question is not None and self._notices.notice is self._question:
            self._notices.dismiss()

    def _suspect(self) -> None:
        if self.reading is not None:
            before = self.earlier if self.differences is not None else None
            self.suspicions = doors.suspicions(self.reading, before)

    def _follow(self) -> None:
        self._suspect()
        self.changed.emit()
        self.selected.emit()

    def _set_open(self, is_open: bool) -> None:
        if is_open != self.is_open:
            self.is_open = is_open
            self.opened_changed.emit()
