"""What the computer's print queue still keeps of those who were here before."""

from PySide6.QtCore import QObject

from .. import doors
from ..jobs import JobRunner
from .notices import Notice, NoticeKind, NoticesViewModel


class PrintQueueViewModel(QObject):
    """Looks into the queue in the background, and says what can be done about what is there."""

    def __init__(
        self, runner: JobRunner, notices: NoticesViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._notices = notices

    def look(self) -> None:
        """A notice, if finished jobs are still listed; silence otherwise."""
        job = self._runner.start(doors.retained_jobs, self.tr("Looking into the print queue"))
        job.succeeded.connect(self._tell)
        job.failed.connect(self._notices.tell)

    def _tell(self, jobs: int) -> None:
        if not jobs:
            return
        text = self.tr(
            "The print queue of this computer still keeps %Ln finished job(s), perhaps with their"
            " pages. Whoever looks after the computer can remove them with “{command}”, and have"
            " none kept with “{files}” and “{history}” in {place}.",
            "",
            jobs,
        ).format(
            command="cancel -a -x",
            files="PreserveJobFiles No",
            history="PreserveJobHistory No",
            place="cupsd.conf",
        )
        self._notices.show(Notice(kind=NoticeKind.HINT, text=text))
