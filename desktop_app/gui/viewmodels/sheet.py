"""The sheet that is open, and the opening of another."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ...domain.reading_result import Reading
from .. import doors
from ..jobs import Job, JobRunner, Work
from .notices import Notice, NoticeKind, NoticesViewModel
from .writing import WritingViewModel


class SheetViewModel(QObject):
    """Reads sheets in the background; the case before stays until the new one is there."""

    opened = Signal()

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

    def open_sample(self) -> None:
        """Open the invented case that a first start shows."""
        hint = Notice(
            kind=NoticeKind.HINT,
            text=self.tr(
                "This case is invented, for you to look around in."
                " Open a sheet of your own, or drop it anywhere on this window."
            ),
        )
        self._start(doors.open_first_sheet, self.tr("Opening the sample case"), hint)

    def open_file(self, path: Path) -> None:
        """Read the sheet in the file at *path*."""
        self._start(partial(doors.open_sheet, path), self.tr("Reading the sheet"))

    def open_text(self, text: str) -> None:
        """Read the sheet whose text was pasted or dropped."""
        data = text.encode("utf-8", "replace")
        self._start(partial(doors.open_sheet_bytes, data), self.tr("Reading the pasted text"))

    def _start(self, work: Work, title: str, hint: Notice | None = None) -> None:
        if self._newest is not None:
            self._newest.cancel()
        job = self._newest = self._runner.start(work, title)
        job.succeeded.connect(partial(self._take, job, hint))
        job.failed.connect(self._notices.tell)
        job.finished.connect(partial(self._forget, job))

    def _take(self, job: Job, hint: Notice | None, reading: Reading) -> None:
        if job is not self._newest:
            return
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
