"""The countries that can be chosen; their names are loaded in the background."""

from PySide6.QtCore import QObject, Signal

from .. import doors
from ..jobs import JobRunner
from .notices import NoticesViewModel


class CountriesViewModel(QObject):
    """Holds pairs of name and code, sorted by name; none until they are loaded."""

    changed = Signal()

    def __init__(
        self, runner: JobRunner, notices: NoticesViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.names: tuple[tuple[str, str], ...] = ()
        self._runner = runner
        self._notices = notices

    def name_of(self, code: str) -> str:
        """The name of the country with *code*, or the code itself until names are loaded."""
        return next((name for name, one in self.names if one == code), code)

    def load(self) -> None:
        """Fetch them."""
        job = self._runner.start(doors.country_names, "")
        job.succeeded.connect(self._take)
        job.failed.connect(self._notices.tell)

    def _take(self, names: tuple[tuple[str, str], ...]) -> None:
        self.names = names
        self.changed.emit()
