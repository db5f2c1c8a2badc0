"""What the writer should know before writing to a country, once for each case."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from .. import address_doors
from .house import HouseViewModel
from .writing import WritingViewModel

if TYPE_CHECKING:
    from ...usecases.cautions import Caution


class CautionsViewModel(QObject):
    """Holds the cautions for the open case, and for which cases they were read.

    That is remembered for as long as the program runs, and nowhere else.
    """

    changed = Signal()

    def __init__(
        self, writing: WritingViewModel, house: HouseViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.cautions: tuple[Caution, ...] = ()
        self._writing = writing
        self._house = house
        self._looked_up: object = None
        self._read: set[str] = set()
        writing.changed.connect(self._follow)
        self._follow()

    @property
    def is_open(self) -> bool:
        """Whether they are to be shown in full."""
        return bool(self.cautions) and self._case_id not in self._read

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """The sentences of each in the window's language, and its source."""
        return tuple((one.text(self._house.language), one.source) for one in self.cautions)

    def fold(self, is_read: bool) -> None:
        """Put them away once they were read, or show them again."""
        if is_read:
            self._read.add(self._case_id)
        else:
            self._read.discard(self._case_id)
        self.changed.emit()

    @property
    def _case_id(self) -> str:
        return self._writing.action.case_id if self._writing.action else ""

    def _follow(self) -> None:
        action, day = self._writing.action, self._writing.writing.options.today
        now = (self._case_id, action and action.country_code, day)
        if now == self._looked_up:
            return
        self._looked_up = now
        self.cautions = address_doors.cautions_on(action, day) if action is not None else ()
        self.changed.emit()
