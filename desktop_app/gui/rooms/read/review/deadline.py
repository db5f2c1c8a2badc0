"""Until when? Asked where the sheet was not understood, to be put right where it was wrong."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QRadioButton, QVBoxLayout, QWidget

from .....domain.deadline import Known, Open, Unknown
from .....domain.review import is_typed
from ....viewmodels.review import ReviewViewModel
from ....widgets.fields import DayField
from ....widgets.text import plain, set_state


class DeadlineField(QFrame):
    """Three answers: a day, as soon as possible, not known."""

    entered = Signal(str)
    path = "deadline"

    def __init__(
        self, model: ReviewViewModel, name: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("field.deadline")
        self.setProperty("role", "reviewField")
        self._model = model
        self._question = plain("", "problem", self)
        self._known = self._answer("deadlineKnown", self.tr("Until this day:"))
        self._day = DayField("deadlineDay", name, self)
        self._today = today
        self._day.installEventFilter(self)
        self._open = self._answer("deadlineOpen", self.tr("As soon as possible"))
        self._unknown = self._answer("deadlineUnknown", self.tr("Not known"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.addWidget(plain(name, "field", self))
        for widget in (self._question, self._known, self._day, self._open, self._unknown):
            layout.addWidget(widget)
        self._own = plain(self.tr("Your own answer, not the sheet's"), "quiet", self)
        self._own.setObjectName("own.deadline")
        layout.addWidget(self._own)
        self._day.chosen.connect(self._take_day)

    def show_reading(self, name: str) -> None:
        """Show the answer there is."""
        if self._model.reading is None:
            return
        deadline = self._model.reading.action.deadline
        self._day.show_day(deadline.day if isinstance(deadline, Known) else self._today)
        for button, kind in ((self._known, Known), (self._open, Open), (self._unknown, Unknown)):
            with QSignalBlocker(button):
                button.setChecked(isinstance(deadline, kind))
            # Tab comes to the answer there is, the arrow keys to the others; else to the first
            stop = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)
        self._own.setVisible(is_typed(self._model.reading, self.path))
        unknown = isinstance(deadline, Unknown)
        self._question.setText(self.tr("Until when are letters wanted? Look at the sheet."))
        self._question.setVisible(unknown)

    def show_selected(self, selected: bool) -> None:
        """Be marked as the field that is looked at."""
        set_state(self, "chosen", "yes" if selected else "no")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be the field that is looked at once the keyboard is in it."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(self.path)
        return super().eventFilter(watched, event)

    def _answer(self, name: str, text: str) -> QRadioButton:
        button = QRadioButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.installEventFilter(self)
        button.toggled.connect(self._take)
        return button

    def _take(self, on: bool) -> None:
        if not on:
            return
        if self._known.isChecked():
            self._model.edits.set_deadline(Known(self._day.day))
        else:
            self._model.edits.set_deadline(Open() if self._open.isChecked() else Unknown())

    def _take_day(self, day: date) -> None:
        self._model.edits.set_deadline(Known(day))
