"""The sheet that is open, and the opening of another."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.lock_level import LockLevel
from ...domain.reading_result import Reading
from ...usecases.sample_case import SAMPLE_CASES, SampleCase
from .. import doors
from ..jobs import Job, JobRunner
from ..messages import error_sentence
from .notices import Notice, NoticeKind, NoticesViewModel
from .writing import WritingViewModel

if TYPE_CHECKING:
    from ...usecases.open_sheet import SpareReader

_Opening = Callable[..., Reading]  # one of the doors that open a sheet


class SheetViewModel(QObject):
    """Reads sheets in the background; the case before stays until the new one is there."""

    opened = Signal()
    corrected = Signal()  # the same case, put right against the sheet
    ended = Signal()  # nothing is being read any more, whether it could be read or not

    def __init__(
        self,
        runner: JobRunner,
        notices: NoticesViewModel,
        writing: WritingViewModel,
        parent: QObject | None = None,
        *,
        spare: "SpareReader | None" = None,
    ) -> None:
        super().__init__(parent)
        self.reading: Reading | None = None
        self.spare = spare  # a reader that waits, for a sheet or for one of its pages
        self._least = LockLevel.FULL  # of the reader; less only once the user agreed
        self._runner = runner
        self._notices = notices
        self._writing = writing
        self._newest: Job | None = None
        self._documents: dict[str, bytes] = {}  # of those whose pages can be drawn, by case
        writing.case_corrected.connect(self._correct)

    @property
    def document(self) -> bytes | None:
        """The bytes of the open sheet, if it has pages that can be drawn."""
        return self._documents.get(self.reading.action.case_id) if self.reading else None

    @property
    def is_reading(self) -> bool:
        """Whether a sheet is being read."""
        return self._newest is not None

    def open_sample(self, sample: SampleCase = SAMPLE_CASES[0]) -> None:
        """Open one of the invented cases; by default the one that a first start shows.

        That one is welcomed on its own page, the others say here that they are invented.
        """
        hint = Notice(
            kind=NoticeKind.HINT,
            text=self.tr(
                "This case is invented, for you to look around in."
                " Open a sheet of your own, or drop it anywhere on this window."
            ),
        )
        self._start(
            partial(doors.open_sample, sample),
            self.tr("Opening the sample case"),
            None if sample == SAMPLE_CASES[0] else hint,
        )

    def open_file(self, path: Path) -> None:
        """Read the sheet in the file at *path*."""
        self._start(partial(doors.open_sheet, path, self._keep), self.tr("Reading the sheet"))

    def open_text(self, text: str) -> None:
        """Read the sheet whose text was pasted or dropped."""
        data = text.encode("utf-8", "replace")
        self._start(partial(doors.open_sheet_bytes, data), self.tr("Reading the pasted text"))

    def reopen(self, reading: Reading) -> None:
        """Show again what was read before, at once; a sheet that is being read is given up."""
        if self._newest is not None:
            self._newest.cancel()
            self._newest = None
            self.ended.emit()
        self._show(reading, None)

    def _start(self, work: _Opening, title: str, hint: Notice | None = None) -> None:
        if self._newest is not None:
            self._newest.cancel()
        guarded = partial(work, least=self._least, spare=self.spare)
        job = self._newest = self._runner.start(guarded, title)
        job.succeeded.connect(partial(self._take, job, hint))
        job.failed.connect(partial(self._tell, partial(self._start_unguarded, work, title, hint)))
        job.finished.connect(partial(self._forget, job))

    def _tell(self, go_on: Callable[[], None], error: Exception) -> None:
        """Say what went wrong; ask, where the reader can't be locked in as it should be."""
        if not isinstance(error, SheetUnreadableError) or error.fault is not SheetFault.UNGUARDED:
            self._notices.tell(error)
            return
        self._notices.show(
            Notice(
                kind=NoticeKind.TROUBLE,
                text=error_sentence(error),
                action_text=self.tr("Open it all the same"),
                action=go_on,
            )
        )

    def _start_unguarded(self, work: _Opening, title: str, hint: Notice | None) -> None:
        """Read it behind whatever locks there are; nobody is asked again in this session."""
        self._least = LockLevel.NONE
        self._start(work, title, hint)

    def _take(self, job: Job, hint: Notice | None, reading: Reading) -> None:
        if job is self._newest:
            self._show(reading, hint)

    def _show(self, reading: Reading, hint: Notice | None) -> None:
        self.reading = reading
        self._writing.open(reading.action, reading)
        if hint is None:
            self._notices.dismiss()
        else:
            self._notices.show(hint)
        self.opened.emit()

    def _keep(self, case_id: str, document: bytes) -> None:
        """Keep the bytes of a sheet with pages, for the review; called in the worker thread."""
        self._documents[case_id] = document

    def _correct(self) -> None:
        """Have the case as it was put right, or as it was before, when that was taken back."""
        self.reading = self._writing.reading
        self.corrected.emit()

    def _forget(self, job: Job) -> None:
        if job is self._newest:
            self._newest = None
            self.ended.emit()
