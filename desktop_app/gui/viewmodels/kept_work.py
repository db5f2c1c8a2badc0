"""What is typed goes into the stores, and comes back with its case at the next start."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from ...domain.draft import Draft
from ...domain.kept_case import LeftOff
from ...domain.reading_result import Reading
from ...usecases.sample_case import SAMPLE_CASES
from .. import vault_doors
from .house import HouseViewModel, RoomName
from .keeping import Keeping
from .sheet import SheetViewModel
from .writing import Kept, WritingViewModel

_SAMPLES = {sample.case_id: sample for sample in SAMPLE_CASES}


class KeptWork(QObject):
    """Joins the writing, its cases and the rooms with what is kept; without that, does nothing."""

    def __init__(
        self,
        keeping: Keeping,
        writing: WritingViewModel,
        sheet: SheetViewModel,
        house: HouseViewModel,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._writing = writing
        self._sheet = sheet
        self._house = house
        self._now = now
        self._drafts: dict[str, Draft] = {}  # as they stand in the store
        self._unkept: dict[str, Reading] = {}  # cases as they were read or put right, by case
        self._wanted: LeftOff | None = None  # where to go when its case is open
        writing.recall = self._recall
        writing.changed.connect(self._save_soon)
        writing.selected.connect(self._save_soon)
        house.room_changed.connect(self._save_soon)
        sheet.opened.connect(self._note_case)
        sheet.corrected.connect(self._note_case)
        sheet.opened.connect(self._go_on)
        keeping.opened.connect(self._take_up)
        keeping.saving.collecting.connect(self._collect)

    # ------------------------------------------------------------ coming back

    def go_where_left_off(self) -> bool:
        """Open the case where somebody left off; whether there is one."""
        keep, library = self._keeping.keep, self._keeping.library
        place = keep.left_off.find() if keep is not None else None
        if place is None:
            return False
        reading = vault_doors.kept_reading(library, place.case_id) if library is not None else None
        if reading is None and place.case_id not in _SAMPLES:
            return False
        self._wanted = place
        if reading is not None:
            self._sheet.reopen(reading)
        else:
            self._sheet.open_sample(_SAMPLES[place.case_id])
        return True

    def _go_on(self) -> None:
        """Go to the room and the letter where somebody was, now that their case is open."""
        place, self._wanted = self._wanted, None
        if place is None or place.case_id != self._writing.writing.draft.case_id:
            return
        if place.room in {room.value for room in RoomName}:
            self._house.go(RoomName(place.room))
        if place.official in {one.number for one in self._writing.recipients}:
            self._writing.select(place.official)

    def _recall(self, case_id: str) -> Kept | None:
        """What was typed for the case before, and the case as it was put right."""
        if self._keeping.keep is None:
            return None
        draft = self._keeping.keep.drafts.find(case_id)
        if draft is not None:
            self._drafts[case_id] = draft
        reading = self._put_right(case_id)
        if draft is None and reading is None:
            return None
        return Kept(draft=draft or self._writing.untouched(case_id), reading=reading)

    def _put_right(self, case_id: str) -> Reading | None:
        library = self._keeping.library
        reading = vault_doors.kept_reading(library, case_id) if library is not None else None
        return reading if reading is not None and (reading.by_hand or reading.reviewed) else None

    def _take_up(self) -> None:
        """Have what an earlier session left, unless something else was typed in this one."""
        keep, writing = self._keeping.keep, self._writing
        if keep is None:
            return
        self._drafts.clear()
        draft = writing.writing.draft
        if writing.action is not None and writing.is_untouched(draft):
            kept = self._recall(draft.case_id)
            if kept is not None:
                writing.take_draft(kept.draft)
        self._save_soon()

    # ------------------------------------------------------------ going in

    def forget(self, case_id: str) -> None:
        """Forget what waits to be kept of a case that is being deleted."""
        self._drafts.pop(case_id, None)
        self._unkept.pop(case_id, None)

    def _save_soon(self) -> None:
        self._keeping.save_soon()

    def _note_case(self) -> None:
        reading = self._sheet.reading
        if reading is not None:
            case_id = reading.action.case_id
            if case_id not in _SAMPLES or reading.by_hand or reading.reviewed:
                self._unkept[case_id] = reading
            self._save_soon()

    def _collect(self) -> None:
        """Put into the stores what they don't have."""
        keep, at = self._keeping.keep, self._now()
        if keep is None or not self._keeping.is_open:
            return
        self._collect_cases(at)
        for draft in self._writing.drafts:
            untouched = self._writing.untouched(draft.case_id)
            before = self._drafts.get(draft.case_id, untouched)
            if draft != before:
                keep.drafts.save(draft, at)
                self._drafts[draft.case_id] = draft
        if self._writing.action is not None:
            place = LeftOff(
                case_id=self._writing.writing.draft.case_id,
                room=self._house.room.value,
                official=self._writing.number,
            )
            if place != keep.left_off.find():
                keep.left_off.save(place)

    def _collect_cases(self, at: datetime) -> None:
        library = self._keeping.library
        while library is not None and self._unkept:
            _, reading = self._unkept.popitem()
            vault_doors.keep_case(library, reading, at)
