"""The cases at hand: the samples, what was opened in this session, and what stays."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from ...domain.errors import SheetUnreadableError
from ...domain.reading_result import Reading
from ...usecases.sample_case import SAMPLE_CASES, SampleCase
from .cases import (
    ListedCase,
    Order,
    in_order,
    listed_kept,
    listed_reading,
    listed_sample,
    matching,
)
from .house import HouseViewModel, RoomName
from .kept import Stores
from .kept_cases import KeptCases
from .notices import Notice, NoticeKind, NoticesViewModel
from .pack import PackViewModel
from .register import RegisterViewModel
from .sheet import SheetViewModel
from .writing import WritingViewModel


class LibraryViewModel(QObject):
    """Lists the cases and opens them again. A guest's list is gone with the window."""

    changed = Signal()
    case_chosen = Signal()  # and is open now, or is being read
    forgotten = Signal(str)  # the `case_id`, of a case that is deleted right after
    forgetting_wanted = Signal(object)  # ask whether this ListedCase may go, then call forget

    def __init__(
        self,
        sheet: SheetViewModel,
        writing: WritingViewModel,
        pack: PackViewModel,
        house: HouseViewModel,
        notices: NoticesViewModel,
        stores: Stores,
        register: RegisterViewModel,
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
        self._stay = KeptCases(stores)
        self._register = register
        self._cases = {sample.case_id: listed_sample(sample) for sample in SAMPLE_CASES}
        self._openings = 0
        self._written: dict[str, frozenset[int]] = {}  # by case: whose letters went out
        self._shown_on = self.today
        sheet.opened.connect(self._take_in)
        sheet.corrected.connect(self._renew)
        writing.changed.connect(self._follow_day)
        pack.letters_exported.connect(self._count)
        pack.letters_printed.connect(self._count)
        stores.changed.connect(self._follow_kept)
        register.changed.connect(self._follow_register)
        self._counted: dict[str, int] = {}
        self._follow_kept()

    # ------------------------------------------------------------ what is there

    @property
    def shown(self) -> tuple[ListedCase, ...]:
        """The cases that the search means, sorted."""
        found = matching(self._cases.values(), self.words)
        if self._stay.is_there and self.words:
            ids = {one.case_id for one in found} | self._stay.find(self.words)
            found = tuple(one for one in self._cases.values() if one.case_id in ids)
        return in_order(found, self.order, self.today)

    @property
    def searches_all(self) -> bool:
        """Whether all the text of the cases is searched, and not only what the list shows."""
        return self._stay.is_there

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
        """How many of the letters of *case* went out: ever, or for a guest in this session."""
        if self._register.is_kept:
            return self._counted.get(case.case_id, 0)
        return len(self._written.get(case.case_id, ()))

    def can_take_off(self, case: ListedCase) -> bool:
        """Whether *case* may leave the list: it is no sample, and not the one that is open."""
        return case.sample is None and case.case_id != self.open_id

    # ------------------------------------------------------------ what can be done

    def search(self, words: str) -> None:
        """List only the cases with *words*."""
        if words != self.words:
            self.words = words
            self.changed.emit()

    def sort(self, order: Order) -> None:
        """List the cases in *order*."""
        if order is not self.order:
            self.order = order
            self.changed.emit()

    def open(self, case: ListedCase) -> None:
        """Show *case*, to be read; what was typed for it is there again."""
        if case.case_id != self.open_id:
            if case.reading is not None:
                self._sheet.reopen(case.reading)
            elif case.sample is not None:
                self._sheet.open_sample(case.sample)
            elif not self._open_kept(case):
                return
        self._house.go(RoomName.READ)
        self.case_chosen.emit()

    def open_id_of(self, case_id: str) -> bool:
        """Open the case with that id, if it is in the list at all."""
        case = self._cases.get(case_id)
        if case is not None:
            self.open(case)
        return case is not None

    def case(self, case_id: str) -> ListedCase | None:
        """The case with that id, if it is in the list."""
        return self._cases.get(case_id)

    def take_off(self, case: ListedCase) -> None:
        """Take *case* off the list; one that stays on this computer is to be asked about first."""
        if not self.can_take_off(case) or case.case_id not in self._cases:
            return
        if case.kept is not None:
            self.forgetting_wanted.emit(case)
            return
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

    def forget(self, case: ListedCase) -> None:
        """Delete *case* and all that was written for it; nobody gets it back."""
        if case.kept is None or not self.can_take_off(case):
            return
        self._writing.forget(case.case_id)
        self.forgotten.emit(case.case_id)
        if not self._stay.forget(case.case_id):
            return
        self._cases.pop(case.case_id, None)
        self._written.pop(case.case_id, None)
        self.changed.emit()
        text = self.tr("The case and its letters are deleted from this computer.")
        self._notices.show(Notice(kind=NoticeKind.DONE, text=text))

    def _put_back(self, case: ListedCase) -> None:
        self._notices.dismiss()
        self._cases.setdefault(case.case_id, case)
        self.changed.emit()

    def _open_kept(self, case: ListedCase) -> bool:
        try:
            reading = self._stay.reading(case.case_id)
        except SheetUnreadableError as error:
            self._notices.tell(error)
            return False
        if reading is not None:
            self._sheet.reopen(reading)
        return reading is not None

    # ------------------------------------------------------------ what happens elsewhere

    def _take_in(self) -> None:
        reading = self._sheet.reading
        if reading is None:
            return
        self._openings += 1
        before = self._cases.get(reading.action.case_id)
        self._list(reading, before.sample if before else None, self._openings)
        self.changed.emit()

    def _renew(self) -> None:
        """Have the open case in the list as it was put right."""
        reading = self._sheet.reading
        before = self._cases.get(reading.action.case_id) if reading else None
        if reading is not None and before is not None:
            self._list(reading, before.sample, before.opened)
            self.changed.emit()

    def _list(self, reading: Reading, sample: SampleCase | None, opened: int) -> None:
        """Have the case in the list; a sample is everybody's, and doesn't stay as a case does."""
        listed = listed_reading(reading, sample, opened)
        kept = None if sample else self._stay.kept_now
        self._cases[listed.case_id] = replace(listed, kept=kept)

    def _count(self) -> None:
        """Remember to whom the letters went that were just saved or printed."""
        case_id = self._pack.made_from.draft.case_id
        if case_id in self._cases:
            gone = self._written.get(case_id, frozenset()) | frozenset(self._pack.recipients)
            self._written[case_id] = gone
            self.changed.emit()

    def _follow_day(self) -> None:
        if self.today != self._shown_on:
            self._shown_on = self.today
            self.changed.emit()

    def _follow_register(self) -> None:
        before, self._counted = self._counted, self._register.counts()
        if self._counted != before:
            self.changed.emit()

    def _follow_kept(self) -> None:
        """List what stays now; what was opened before there was a place for it stays, too."""
        now = self._stay.kept_now
        here = {
            case_id: replace(one, kept=None if one.sample else now)
            for case_id, one in self._cases.items()
            if one.sample or one.reading
        }
        stays = {one.case_id: listed_kept(one) for one in self._stay.all()}
        self._cases = {**stays, **here}
        self._counted = self._register.counts()
        self.changed.emit()
