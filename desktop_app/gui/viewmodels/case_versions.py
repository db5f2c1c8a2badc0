"""Whether a case was opened before in another version, and what is different now."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.errors import SheetUnreadableError
from ...domain.reading_result import Reading
from .. import case_doors
from .notices import Notice, NoticeKind, NoticesViewModel

if TYPE_CHECKING:
    from ...domain.case_differences import CaseDifferences
    from .kept_cases import KeptCases


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
        self.stay: KeptCases | None = None  # those that stay on this computer

    @property
    def before(self) -> Reading | None:
        """The version before, if the user says that it is one."""
        return self.earlier if self.differences is not None else None

    @property
    def is_outdated(self) -> bool:
        """Whether the open case has a newer sheet among those that were opened."""
        if self.earlier is None or self._now is None:
            return False
        return case_doors.is_newer(self.earlier, self._now)

    @property
    def turned_round(self) -> "CaseDifferences":
        """What the other version has otherwise than the open one."""
        assert self.earlier is not None  # noqa: S101 - there are differences only from one
        assert self._now is not None  # noqa: S101 - the same
        return case_doors.compare_cases(self._now, self.earlier)

    def look_at(self, reading: Reading) -> None:
        """Another case is there: see whether it was here before."""
        self._now, self.differences = reading, None
        self.earlier = self._seen_before(reading)
        self._seen[reading.action.case_id] = reading

    def ask(self) -> None:
        """Ask whether it is the same case, if there is reason to."""
        if self.earlier is not None:
            text = self.tr("This seems to be a case that you opened before, in another version.")
            if self.is_outdated:
                text = self.tr("There is a newer sheet of this case among those you opened.")
            self._question = Notice(
                kind=NoticeKind.HINT,
                text=text,
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
        found = next((one for one in others if case_doors.is_same_case(one, reading)), None)
        return found or self._kept_before(reading)

    def _kept_before(self, reading: Reading) -> Reading | None:
        """The same among the cases that stay; their list tells which are worth reading again."""
        if self.stay is None or not self.stay.is_there:
            return None
        action = reading.action
        numbers = {action.ua_number, *action.earlier_numbers} - {None}
        people = {person.name for person in action.people}
        for case in self.stay.all():
            if case.case_id == action.case_id or not (
                case.ua_number in numbers or people & {*case.people}
            ):
                continue
            with suppress(SheetUnreadableError):
                kept = self.stay.reading(case.case_id)
                if kept is not None and case_doors.is_same_case(kept, reading):
                    return kept
        return None

    def _withdraw_question(self) -> None:
        if self._question is not None and self._notices.notice is self._question:
            self._notices.dismiss()
