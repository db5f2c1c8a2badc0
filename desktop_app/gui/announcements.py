"""What changes without being under the fingers is said aloud to those who do not see the window."""

from collections import deque
from time import monotonic

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from . import messages
from .jobs import Job
from .viewmodels.models import Models
from .viewmodels.notices import NoticeKind

_LONG_S = 1.0  # what ends sooner needs no "finished": its result speaks


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader, if one listens, say *text*; *urgent*: at once, else when it is silent.

    *widget* is where it comes from. Orca and the like get it from Qt 6.8 on.
    """
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Listens to the view models and says what they have to tell: only what became different.

    Made anew with the shell when the language changes.
    """

    def __init__(self, models: Models, voice: QWidget) -> None:
        super().__init__(voice)
        self._models = models
        self._voice = voice
        self._deadline = self._coverage = ""
        self._excess = 0
        self._running: deque[tuple[str, float]] = deque()
        models.notices.changed.connect(self._say_notice)
        models.writing.case_opened.connect(self._forget_case)
        models.writing.changed.connect(self._say_deadline)
        models.writing.changed.connect(self._say_coverage)
        models.page.composed.connect(self._say_excess)
        models.runner.started.connect(self._follow)
        self._deadline, self._coverage = self._deadline_text(), self._coverage_text()

    def _say(self, text: str, *, urgent: bool = False) -> None:
        announce(self._voice, text, urgent=urgent)

    def _say_notice(self) -> None:
        if (notice := self._models.notices.notice) is not None:
            self._say(notice.text, urgent=notice.kind is NoticeKind.TROUBLE)

    # ------------------------------------------------------------ the case and what is asked for

    def _forget_case(self) -> None:
        self._deadline = ""
        self._coverage = self._coverage_text()

    def _say_deadline(self) -> None:
        before, self._deadline = self._deadline, self._deadline_text()
        if self._deadline != before:
            self._say(self._deadline)

    def _deadline_text(self) -> str:
        action = self._models.writing.action
        if action is None:
            return ""
        today = self._models.writing.writing.options.today
        return messages.deadline_text(action.deadline, today, stopped=action.stop_action)

    def _say_coverage(self) -> None:
        before, self._coverage = self._coverage, self._coverage_text()
        if self._coverage != before:
            self._say(self._coverage)

    def _coverage_text(self) -> str:
        writing = self._models.writing
        asked = writing.points_asked(writing.number)
        text = self.tr("Officials: {chosen} of {officials}. Points: {asked} of {points}.")
        return text.format(
            chosen=len(writing.chosen),
            officials=len(writing.recipients),
            asked=sum(asked),
            points=len(asked),
        )

    def _say_excess(self) -> None:
        answer = self._models.page.answer
        before, self._excess = self._excess, answer.excess_lines if answer else 0
        if self._excess and not before:
            self._say(messages.Counted().lines_over(self._excess))

    # ------------------------------------------------------------ long work

    def _follow(self, job: Job) -> None:
        self._running.append((job.title, monotonic()))
        job.finished.connect(self._say_ended)  # a bound one: it goes when the shell is made anew

    def _say_ended(self) -> None:
        title, began = self._running.popleft()  # jobs end in the order in which they began
        if title and monotonic() - began > _LONG_S:
            self._say(self.tr("{work}: finished").format(work=title))
