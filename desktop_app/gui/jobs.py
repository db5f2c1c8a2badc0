"""Long work away from the window: one Job a run, one worker thread for all of them."""

import threading
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ..domain.errors import Cancelled
from ..usecases.work import CancelToken, Progress


class Work(Protocol):
    """An ordinary function that tells how far it is and stops when asked; it knows no Qt."""

    def __call__(self, *, progress: Progress, cancel: CancelToken) -> object:
        """Do it; the result goes to whoever waits for the job."""


class Job(QObject):
    """One run of a use case; lives in the GUI thread, where all its signals arrive."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(Exception)  # an AppealError, or anything else: a bug of ours
    finished = Signal()  # always, and last

    _told = Signal(int, int, str)  # the two ways back from the worker thread
    _ended = Signal(object, object)

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.cancel_token = CancelToken()
        self._told.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.cancel_token.cancel()

    def run(self, work: Work) -> None:
        """Do the work; called in the worker thread."""
        result, error = None, None
        try:
            self.cancel_token.check()
            result = work(progress=self._tell, cancel=self.cancel_token)
        except Exception as caught:  # noqa: BLE001 - sorted in the GUI thread
            error = caught
        self._ended.emit(result, error)

    def _tell(self, done: int, total: int, name: str) -> None:
        self._told.emit(done, total, name)

    @Slot(object, object)
    def _deliver(self, result: object, error: Exception | None) -> None:
        if error is None:
            self.succeeded.emit(result)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)
        self.finished.emit()
        self.deleteLater()


class JobRunner(QObject):
    """Runs jobs one after another in a thread of its own, so that they never race each other."""

    started = Signal(object)  # the Job

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._jobs: list[Job] = []

    def start(self, work: Work, title: str) -> Job:
        """Begin *work* as soon as the worker is free; *title* is what the user reads meanwhile."""
        job = Job(title, self)
        self._jobs.append(job)
        job.finished.connect(partial(self._jobs.remove, job))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
            self._thread.start()
        self._queue.put(partial(job.run, work))
        self.started.emit(job)
        return job

    @property
    def is_busy(self) -> bool:
        """Whether a job is running or waiting."""
        return bool(self._jobs)

    def when_free(self, wish: Callable[[], object]) -> None:
        """Cancel what runs or waits, and do *wish* when all of it has ended."""
        for job in self._jobs:
            job.cancel()
        if self._jobs:
            self._jobs[-1].finished.connect(wish)  # they run in this order
        else:
            wish()

    def stop(self, patience_s: float = 5.0) -> None:
        """Cancel what runs, and wait until the worker has ended."""
        for job in self._jobs:
            job.cancel()
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join(patience_s)

    def _work(self) -> None:
        while (task := self._queue.get()) is not None:
            task()
