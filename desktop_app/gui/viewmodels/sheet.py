"""The sheet that is open, and the opening of another."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ...domain.reading_result import Reading
from ...usecases.sample_case import SAMPLE_CASES, SampleCase
from .. import doors
from ..jobs import Job, JobRunner, Work
from .notices import Notice, NoticeKind, NoticesViewModel
from .writing import WritingViewModel


class SheetViewModel(QObject):
    """Reads sheets in the background; the case before stays until the new one is there."""

    opened = Signal()
    ended = Signal()  # nothing is being read any more, whether it could be read or not

    def __init__(
        self,
        runner: JobRunner,
        notices: NoticesViewModel,
        writing: WritingViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.reading: Reading | None = None
        self._runner = runner
        self._notices = notices
        self._writing = writing
        self._newest: Job | None = None

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
        self._start(partial(doors.open_sheet, path), self.tr("Reading the sheet"))

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

    def _start(self, work: Work, title: str, hint: Notice | None = None) -> None:
        if self._newest is not None:
            self._newest.cancel()
        job = self._newest = self._runner.start(work, title)
        job.succeeded.connect(partial(self._take, job, hint))
        job.failed.connect(self._notices.tell)
        job.finished.connect(partial(self._forget, job))

    def _take(self, job: Job, hint: Notice | None, reading: Reading) -> None:
        if job is self._newest:
            self._show(reading, hint)

    def _show(self, reading: Reading, hint: Notice | None) -> None:
        self.reading = reading
        self._writing.open(reading.action)
        if hint is None:
            self._notices.dismiss()
        else:
            self._notices.show(hint)
        self.opened.emit()

    def _forget(self, job: Job) -> None:
        if job is self._newest:
            self._newest = None
            self.ended.emit()
