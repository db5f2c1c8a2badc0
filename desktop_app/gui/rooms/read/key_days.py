"""The key dates of a case, each with how far it is away."""

from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from ....domain.urgent_action import KeyDate
from ... import messages
from ...widgets.text import copyable
from .stack import Stack

_YEAR = 366  # days: from then on nobody counts days


class KeyDays(Stack):
    """Shows each key date: the day, how far it is away, and the sentence that names it."""

    def __init__(self, dates: tuple[KeyDate, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._days: list[tuple[date, QLabel]] = []
        for position, one in enumerate(dates):
            label = copyable("", "name")
            label.setObjectName(f"keyDay{position}")
            self._days.append((one.day, label))
            self.add(label)
            self.add(copyable(one.text))

    def show_today(self, today: date) -> None:
        """Say how far each day is from *today*."""
        for day, label in self._days:
            text = self.tr("{day} ({time})", "a day, and how far it is away")
            label.setText(text.format(day=messages.day_text(day), time=self._away(day, today)))

    def _away(self, day: date, today: date) -> str:
        days = (day - today).days
        years = abs(days) // _YEAR
        if days == 0:
            return self.tr("today")
        if days > 0:
            if years:
                return self.tr("in more than %Ln year(s)", "", years)
            return self.tr("in %Ln day(s)", "", days)
        if years:
            return self.tr("more than %Ln year(s) ago", "", years)
        return self.tr("%Ln day(s) ago", "", -days)
