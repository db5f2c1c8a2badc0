"""One case of the list as a card: where, what, until when, how many letters."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ....domain.deadline import DeadlineState
from ... import messages
from ...viewmodels.cases import ListedCase
from ...viewmodels.library import LibraryViewModel
from ...widgets.text import plain, set_state

_MOST_CHARACTERS = 120  # of a headline
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaseCard(QPushButton):
    """Shows a case; pressed, it opens it. The arrows go to its neighbours."""

    stepped = Signal(int)  # one up or down
    went_to_end = Signal(bool)  # to the last card, or else to the first

    def __init__(self, model: LibraryViewModel, case: ListedCase, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.case = case
        self.setObjectName(f"case_{case.case_id}")
        self.setProperty("role", "case")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._where = plain("", "quiet", self)
        self._title = plain("", "caseTitle", self)
        self._badge = plain("", "caseBadge", self)
        self._written = plain("", "quiet", self)
        self._layout = QVBoxLayout(self)
        for label in (self._where, self._title, self._badge, self._written):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._layout.addWidget(label)
        self.clicked.connect(self._open)
        self.show_case(case)

    def show_case(self, case: ListedCase) -> None:
        """Show *case* as it stands today."""
        self.case = case
        title = _short(case.title or self.tr("A case without a headline"))
        country = case.country or ""
        of_sample = self.tr("{country} · sample").format(country=country)
        count = self._model.letters_written(case)
        written = self.tr("%Ln letter(s) written", "", count) if count else ""
        self._where.setText(of_sample if case.sample else country)
        self._where.setVisible(bool(self._where.text()))
        self._title.setText(title)
        self._written.setText(written)
        self._written.setVisible(bool(count))
        self._show_deadline()
        self.setChecked(case.case_id == self._model.open_id)
        whole = messages.deadline_text(case.deadline, self._model.today, stopped=case.stopped)
        parts = (title, self._where.text(), whole, written)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self._describe(whole)

    def _show_deadline(self) -> None:
        case, today = self.case, self._model.today
        state = case.deadline.on(today)
        self._badge.setText(messages.deadline_badge(case.deadline, today, stopped=case.stopped))
        is_over = case.stopped or state is DeadlineState.PASSED
        set_state(self._badge, "deadline", "stopped" if case.stopped else state.value)
        set_state(self._title, "passed", "yes" if is_over else "no")

    def _describe(self, deadline: str) -> None:
        hint = self.tr("The Delete key takes it off this list.")
        if self.case.kept is not None:
            hint = self.tr("With the Delete key it can be deleted from this computer.")
        can_leave = self._model.can_take_off(self.case)
        self.setAccessibleDescription(hint if can_leave else "")
        self.setToolTip(f"{deadline}\n{hint}" if can_leave else deadline)

    # ------------------------------------------------------------ keys and mouse

    def nextCheckState(self) -> None:
        """Stay as it is: ticked is the case that is open, not the one that was pressed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another card, open this one, or take it off."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENDS:
            self.went_to_end.emit(_ENDS[key])
        elif key in _OPEN:
            self._open()
        elif key is Qt.Key.Key_Delete:
            self._take_off()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the case."""
        menu = QMenu(self)
        menu.setObjectName("caseMenu")
        menu.addAction(self.tr("&Open"), self._open)
        is_kept = self.case.kept is not None
        text = self.tr("&Delete from this computer…") if is_kept else self.tr("&Take off this list")
        take_off = menu.addAction(text, self._take_off)
        take_off.setEnabled(self._model.can_take_off(self.case))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _open(self) -> None:
        self._model.open(self.case)

    def _take_off(self) -> None:
        self._model.take_off(self.case)

    # ------------------------------------------------------------ size

    def sizeHint(self) -> QSize:
        """What the words need; the button itself has none."""
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self._layout.minimumSize()


def _short(title: str) -> str:
    return title if len(title) <= _MOST_CHARACTERS else f"{title[:_MOST_CHARACTERS]}…"
