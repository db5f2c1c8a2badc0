"""One key date in the review: its day, and the sentence that names it."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from .....domain.urgent_action import KeyDate
from ....viewmodels.review import ReviewViewModel
from ....widgets.fields import DayField
from .field import ReviewField


class KeyDateField(ReviewField):
    """The key date at *path*; the one behind the last is a new one, of the day *usual*."""

    def __init__(
        self,
        model: ReviewViewModel,
        path: str,
        name: str,
        usual: date,
        parent: QWidget | None = None,
    ) -> None:
        self._usual = usual
        super().__init__(model, path, name, parent)
        self._number = int(path.rpartition(".")[2])
        self._day = DayField(f"reviewDay.{path}", name, self)
        self._day.installEventFilter(self)
        self._remove = QPushButton(self.tr("Take this day out"), self)
        self._remove.setObjectName(f"removeDay.{path}")
        self._remove.setProperty("role", "link")
        self.rows.insertWidget(1, self._day, 0, Qt.AlignmentFlag.AlignLeading)
        self.rows.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeading)
        self._day.chosen.connect(self._take_day)
        self._remove.clicked.connect(partial(_call, model.edits.remove_key_date, self._number))

    def show_reading(self, name: str) -> None:
        """Show the day and the sentence as they are now."""
        super().show_reading(name)
        known = self._known()
        self._day.show_day(known.day if known is not None else self._usual)
        self._day.setAccessibleName(self.tr("Day of {name}").format(name=name))
        self._remove.setVisible(known is not None)
        self._remove.setAccessibleName(
            self.tr("{command}: {who}").format(command=self._remove.text(), who=name)
        )

    def _known(self) -> KeyDate | None:
        dates = self._model.reading.action.key_dates if self._model.reading else ()
        return next(iter(dates[self._number :]), None)

    def _write(self, text: str) -> None:
        if self._known() is not None:
            super()._write(text)
        elif said := " ".join(text.split()):
            self._model.edits.set_key_date(self._number, KeyDate(day=self._day.day, text=said))

    def _take_day(self, day: date) -> None:
        known = self._known()
        text = known.text if known is not None else ""
        self._model.edits.set_key_date(self._number, KeyDate(day=day, text=text))


def _call(handler: object, number: int, checked: bool = False) -> None:
    """Call *handler* without the state that Qt sends along."""
    if callable(handler):
        handler(number)
