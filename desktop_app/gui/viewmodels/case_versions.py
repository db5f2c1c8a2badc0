"""Whether a case was opened before in another version, and what is different now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.reading_result import Reading
from .. import case_doors
from .notices import Notice, NoticeKind, NoticesViewModel

if TYPE_CHECKING:
    from ...domain.case_differences import CaseDifferences


class CaseVersions(QObject):
    """Remembers each case of this session as it was read; asks when another seems to be the same.

    *earlier* is that other one, *differences* are there as soon as the user says so.
    """

    answered = Signal(bool)  # whether it is the same case

    def __init__(self, notices: NoticesViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.earlier: Reading | None = None
        self.differences: CaseDifferences | None = None
        self._now: Reading | None = None
        self._notices = notices
        self._question: Notice | None = None
        self._seen: dict[str, Reading] = {}  # by case, as it was read

    @property
    def before(self) -> Reading | None:
        """The version before, if the user says that it is one."""
        return self.earlier if self.differences is not None else None

    def look_at(self, reading: Reading) -> None:
        """Another case is there: see whether it was here before."""
        self._now, self.differences = reading, None
        self.earlier = self._seen_before(reading)
        self._seen[reading.action.case_id] = reading

    def ask(self) -> None:
        """Ask whether it is the same case, if there is reason to."""
        if self.earlier is not None:
            self._question = Notice(
                kind=NoticeKind.HINT,
                text=self.tr("This seems to be a case that you opened before, in another version."),
                action_text=self.tr("Show what changed"),
                action=self.compare,
            )
            self._notices.show(self._question)

    def compare(self) -> None:
        """It is the same case: see what changed."""
        if self.earlier is not None and self._now is not None:
            self.differences = case_doors.compare_cases(self.earlier, self._now)
            self._withdraw_question()
            self.answered.emit(True)

    def follow(self, reading: Reading) -> None:
        """The same case was put right."""
        self._now = reading

    def part(self) -> None:
        """It is another case."""
        self.earlier = self.differences = None
        self._withdraw_question()
        self.answered.emit(False)

    def _seen_before(self, reading: Reading) -> Reading | None:
        seen = reversed(self._seen.values())
        others = (one for one in seen if one.action.case_id != reading.action.case_id)
        return next((one for one in others if case_doors.is_same_case(one, reading)), None)

    def _withdraw_question(self) -> None:
        if self._question is not None and self._notices.notice is self._question:
            self._notices.dismiss()
