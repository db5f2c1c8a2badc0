"""After the last day: whether the section office was asked."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from ...domain.deadline import DeadlineState
from .. import messages
from ..viewmodels.note import NoteViewModel
from ..viewmodels.profiles import ProfilesViewModel
from ..viewmodels.writing import WritingViewModel
from ..widgets.button import named_button
from ..widgets.fields import DayField
from ..widgets.text import copyable, plain


class OfficePanel(QFrame):
    """Shows itself only when the deadline has passed."""

    def __init__(
        self,
        model: WritingViewModel,
        profiles: ProfilesViewModel,
        note: NoteViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("office")
        self.setProperty("role", "warning")
        self._model = model
        self._profiles = profiles
        self._which = copyable("", "text", self)
        self._which.setObjectName("whichOffice")
        why = plain(
            self.tr(
                "The last day for this case has passed. Ask your section office whether letters"
                " are still wanted; until then every page says DRAFT."
            ),
            "text",
            self,
        )
        self._asked = QCheckBox(self.tr("The office a&greed on"), self)
        self._asked.setObjectName("officeAsked")
        self._asked.setAccessibleName(self.tr("The office agreed on the day below"))
        self._day = DayField("officeAskedDay", self.tr("Day on which the office agreed"), self)

        ask = named_button("askOffice", self.tr("Ask the section office…"), self, "small")
        ask.clicked.connect(note.ask_office)
        layout = QVBoxLayout(self)
        layout.addWidget(why)
        layout.addWidget(self._which)
        layout.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._asked)
        layout.addWidget(self._day)
        self._asked.toggled.connect(self._tick)
        self._day.chosen.connect(self._choose_day)
        model.changed.connect(self._show)
        profiles.changed.connect(self._show)
        self._day.show_day(model.writing.options.today)
        self._show()

    def _tick(self, asked: bool) -> None:
        self._model.choose_options(office_asked=self._day.day if asked else None)

    def _choose_day(self, day: date) -> None:
        if self._asked.isChecked():
            self._model.choose_options(office_asked=day)

    def _show(self) -> None:
        asked = self._model.writing.options.office_asked
        passed = self._model.deadline_state is DeadlineState.PASSED
        self.setVisible(self._model.action is not None and passed)
        which = messages.office_sentence(self._profiles.office)
        self._which.setText(which)
        self._which.setVisible(bool(which))
        with QSignalBlocker(self._asked):
            self._asked.setChecked(asked is not None)
        if asked is not None:
            self._day.show_day(asked)
