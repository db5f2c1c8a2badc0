"""Every edit of the case that is open: one step each of the window's undo."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ...domain import review
from ...domain.deadline import Deadline
from ...domain.reading_result import Reading
from ...domain.urgent_action import KeyDate
from .. import case_doors
from .sheet import SheetViewModel
from .writing import WritingViewModel


@dataclass(frozen=True, slots=True)
class Typing:
    """Words that are being typed in the field at *path*, which made *after* of *before*."""

    path: str
    before: Reading
    after: Reading


class CaseEdits(QObject):
    """Puts the reading right. What is typed is taken in at each key.

    While somebody types in one field, each key begins again with the reading as it was before:
    half a name must leave no trace in an address that happens to have these letters.
    """

    begun = Signal(str)  # the path of an official who is to be typed in

    def __init__(
        self, sheet: SheetViewModel, writing: WritingViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._writing = writing
        self._typing: Typing | None = None
        self._blank: dict[str, int] = {}  # in which group, at which place
        sheet.opened.connect(self._forget)

    @property
    def blank(self) -> tuple[str, ...]:
        """The paths of the officials who are to be typed in, and of whom nothing is there yet."""
        reading = self._sheet.reading
        if reading is None:
            return ()
        return tuple(
            f"{group}.{number}"
            for group, number in self._blank.items()
            if number == len(getattr(reading.action, group))
        )

    def begin_official(self, group: str) -> None:
        """Have room for another official of *group*, to be typed in."""
        if (reading := self._sheet.reading) is not None:
            self._blank[group] = len(getattr(reading.action, group))
            self.begun.emit(f"{group}.{self._blank[group]}")

    def write(self, path: str, text: str) -> None:
        """Take what was typed in the field at *path*; one text a line."""
        now = self._sheet.reading
        if now is None:
            return
        typing = self._typing
        goes_on = typing is not None and typing.path == path and typing.after is now
        before = typing.before if typing is not None and goes_on else now
        after = case_doors.write_field(before, path, text)
        self._keep_room(path, now, after)
        self.correct(after, f"review {path}")
        said = "".join("".join(review.texts_at(after.action, path)).split())
        is_all = said == "".join(text.split())  # and not only the first of two points
        self._typing = Typing(path, before, now if after == now else after) if is_all else None

    def means(self, path: str, text: str) -> bool:
        """Whether *text* in the field at *path* is what stands there: "russe" for "Russian"."""
        reading = self._sheet.reading
        return reading is not None and case_doors.write_field(reading, path, text) == reading

    def put(self, line: int, path: str) -> None:
        """Put *line* into the field at *path*."""
        if (reading := self._sheet.reading) is not None:
            self.correct(case_doors.put_line(reading, line, path))

    def take_out(self, line: int) -> None:
        """Take *line* out of every field that has its words."""
        after = self._sheet.reading
        if after is None:
            return
        for path in review.fields_of_line(after, line):
            after = review.remove_line(after, line, path)
        self.correct(after)

    def split(self, path: str, at: int) -> None:
        """Have another official begin with the postal line at position *at*."""
        if (reading := self._sheet.reading) is not None:
            self.correct(case_doors.split_official(reading, path, at))

    def merge(self, path: str) -> None:
        """Join the official at *path* with the one before."""
        if (reading := self._sheet.reading) is not None:
            self.correct(case_doors.merge_officials(reading, path))

    def remove(self, path: str) -> None:
        """The official at *path* is none."""
        if path in self.blank:
            del self._blank[path.partition(".")[0]]
            self.begun.emit("")
        elif (reading := self._sheet.reading) is not None:
            self.correct(review.remove_official(reading, path))

    def move(self, path: str) -> None:
        """Who gets a copy is written to; who is written to gets a copy."""
        if (reading := self._sheet.reading) is not None:
            group = "copies" if path.startswith("targets.") else "targets"
            self.correct(review.move_official(reading, path, group))

    def sort_out(self, path: str) -> None:
        """Take numbers and salutation out of the address of the official at *path*."""
        if (reading := self._sheet.reading) is not None:
            self.correct(case_doors.sort_out(reading, path))

    def set_deadline(self, deadline: Deadline) -> None:
        """Take the answer about the last day."""
        if (reading := self._sheet.reading) is not None:
            self.correct(review.set_deadline(reading, deadline))

    def set_own_language(self, welcome: bool) -> None:
        """Take the answer whether letters in one's own language are welcome."""
        if (reading := self._sheet.reading) is not None:
            self.correct(review.set_own_language(reading, welcome))

    def set_key_date(self, number: int, key_date: KeyDate) -> None:
        """Take *key_date* at that position; the one behind the last is new."""
        if (reading := self._sheet.reading) is not None:
            after = review.set_key_date(reading, number, key_date)
            self.correct(after, f"review key_dates.{number}")

    def remove_key_date(self, number: int) -> None:
        """The key date at that position is none."""
        if (reading := self._sheet.reading) is not None:
            self.correct(review.remove_key_date(reading, number))

    def correct(self, reading: Reading, field: str = "") -> None:
        """Go on with *reading*; *field* is the one that is being typed in."""
        if reading != self._sheet.reading:
            self._writing.correct(reading, field)

    def _forget(self) -> None:
        """Another case is open."""
        self._typing = None
        self._blank.clear()

    def _keep_room(self, path: str, now: Reading, after: Reading) -> None:
        """Whoever empties the last field of an official may be about to type another one there."""
        group = path.partition(".")[0]
        if group in review.GROUPS:
            count = len(getattr(after.action, group))
            if count < len(getattr(now.action, group)):
                self._blank[group] = count
