"""The cases at hand: the samples, and what was opened in this session."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from ...usecases.sample_case import SAMPLE_CASES
from .cases import ListedCase, Order, in_order, listed_reading, listed_sample, matching
from .house import HouseViewModel, RoomName
from .notices import Notice, NoticeKind, NoticesViewModel
from .pack import PackViewModel
from .sheet import SheetViewModel
from .writing import WritingViewModel


class LibraryViewModel(QObject):
    """Lists the cases and opens them again. In memory only: with the window the list is gone."""

    changed = Signal()
    case_chosen = Signal()  # and is open now, or is being read

    def __init__(
        self,
        sheet: SheetViewModel,
        writing: WritingViewModel,
        pack: PackViewModel,
        house: HouseViewModel,
        notices: NoticesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = ""  # what is searched for
        self.order = Order.DEADLINE
        self._sheet = sheet
        self._writing = writing
        self._pack = pack
        self._house = house
        self._notices = notices
        self._cases = {sample.case_id: listed_sample(sample) for sample in SAMPLE_CASES}
        self._openings = 0
        self._written: dict[str, frozenset[int]] = {}  # by case: whose letters went out
        self._shown_on = self.today
        sheet.opened.connect(self._take_in)
        sheet.corrected.connect(self._renew)
        writing.changed.connect(self._follow_day)
        pack.letters_exported.connect(self._count)
        pack.letters_printed.connect(self._count)

    # ------------------------------------------------------------ what is there

    @property
    def shown(self) -> tuple[ListedCase, ...]:
        """The cases that the search means, sorted."""
        found = matching(self._cases.values(), self.words)
        return in_order(found, self.order, self.today)

    @property
    def today(self) -> date:
        """The day by which deadlines are judged."""
        return self._writing.writing.options.today

    @property
    def open_id(self) -> str:
        """The `case_id` of the case that is open; empty: none."""
        reading = self._sheet.reading
        return reading.action.case_id if reading else ""

    def letters_written(self, case: ListedCase) -> int:
        """How many of the letters of *case* were saved or printed in this session."""
        return len(self._written.get(case.case_id, ()))

    def can_take_off(self, case: ListedCase) -> bool:
        """Whether *case* may leave the list: it is no sample, and not the one that is open."""
        return case.sample is None and case.case_id != self.open_id

    # ------------------------------------------------------------ what can be done

    def search(self, words: str) -> None:
        """List only the cases with *words* in headline, country, names or number."""
        if words != self.words:
            self.words = words
            self.changed.emit()

    def sort(self, order: Order) -> None:
        """List the cases in *order*."""
        if order is not self.order:
            self.order = order
            self.changed.emit()

    def open(self, case: ListedCase) -> None:
        """Show *case*, to be read; what was typed for it in this session is there again."""
        if case.case_id != self.open_id:
            if case.reading is not None:
                self._sheet.reopen(case.reading)
            elif case.sample is not None:
                self._sheet.open_sample(case.sample)
        self._house.go(RoomName.READ)
        self.case_chosen.emit()

    def take_off(self, case: ListedCase) -> None:
        """Take *case* off the list. Its file stays, and so does what was typed for it."""
        if self.can_take_off(case) and case.case_id in self._cases:
            del self._cases[case.case_id]
            self.changed.emit()
            self._notices.show(
                Notice(
                    kind=NoticeKind.DONE,
                    text=self.tr("The case is off the list. What you wrote for it is still there."),
                    action_text=self.tr("Put it back"),
                    action=partial(self._put_back, case),
                )
            )

    def _put_back(self, case: ListedCase) -> None:
        self._notices.dismiss()
        self._cases.setdefault(case.case_id, case)
        self.changed.emit()

    # ------------------------------------------------------------ what happens elsewhere

    def _take_in(self) -> None:
        reading = self._sheet.reading
        if reading is None:
            return
        self._openings += 1
        before = self._cases.get(reading.action.case_id)
        sample = before.sample if before else None
        self._cases[reading.action.case_id] = listed_reading(reading, sample, self._openings)
        self.changed.emit()

    def _renew(self) -> None:
        """Have the open case in the list as it was put right."""
        reading = self._sheet.reading
        before = self._cases.get(reading.action.case_id) if reading else None
        if reading is not None and before is not None:
            case_id = reading.action.case_id
            self._cases[case_id] = listed_reading(reading, before.sample, before.opened)
            self.changed.emit()

    def _count(self) -> None:
        """Remember to whom the letters went that were just saved or printed."""
        draft = self._pack.made_from.draft
        case = self._cases.get(draft.case_id)
        if case is None or case.reading is None:
            return
        numbers = (one.number for one in case.reading.action.recipients())
        chosen = frozenset(number for number in numbers if draft.wants_recipient(number))
        self._written[draft.case_id] = self._written.get(draft.case_id, frozenset()) | chosen
        self.changed.emit()

    def _follow_day(self) -> None:
        if self.today != self._shown_on:
            self._shown_on = self.today
            self.changed.emit()
