"""What is being done in the background, how far it is, and Stop."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ..jobs import Job, JobRunner
from ..widgets.text import plain

_PATIENCE_MS = 300  # what is quicker than this needs no bar


class JobBar(QFrame):
    """Shows the job that was started last, if it takes a while; one without a title never."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobBar")
        self._job: Job | None = None
        self._title = plain("", "text", self)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("progress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self.tr("&Stop"), self)
        self._stop.setObjectName("stop")
        self._stop.setAccessibleName(self.tr("Stop"))
        self._stop.setProperty("role", "small")
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)

        layout = QHBoxLayout(self)
        layout.addWidget(self._title, 1)
        layout.addWidget(self._bar, 2)
        layout.addWidget(self._stop)
        self._patience.timeout.connect(self.show)
        self._stop.clicked.connect(self._cancel)
        runner.started.connect(self._follow)
        self.hide()

    def _follow(self, job: Job) -> None:
        if not job.title:
            return
        if self._job is not None:
            self._job.progressed.disconnect(self._show_progress)
            self._job.finished.disconnect(self._leave)
        self._job = job
        self._title.setText(job.title)
        self._bar.setRange(0, 0)
        self._patience.start()
        # methods, and not partials: those would outlive this bar when the language changes
        job.progressed.connect(self._show_progress)
        job.finished.connect(self._leave)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_progress(self, done: int, total: int, name: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _leave(self) -> None:
        self._job = None
        self._patience.stop()
        self.hide()
