"""Fields that leave dropped files, the wheel and Ctrl+Z to the window."""

import time
from collections.abc import Sequence
from datetime import date
from math import ceil
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTextEdit,
    QWidget,
)

_CHOICE_EDGES = 2  # pixels within its place that a style leaves free
_PAUSE_S = 1.0  # after so long a new name is being typed
_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def _is_undo(event: QEvent) -> bool:
    """Whether *event* asks if a field claims Ctrl+Z for itself."""
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in _UNDO)
    )


class LineField(QLineEdit):
    """One line of text."""

    typed = Signal(str)  # white space folded

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setAcceptDrops(False)
        self.textChanged.connect(self._pass_on)

    def show_text(self, text: str) -> None:
        """Show *text*, unless it is what stands there."""
        if _folded(self.text()) != text:
            with QSignalBlocker(self):
                self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window: its steps go over all fields."""
        if _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def _pass_on(self, text: str) -> None:
        self.typed.emit(_folded(text))


class TextField(QPlainTextEdit):
    """Several lines of text; as high as its text is, so that only the column scrolls."""

    typed = Signal(str)

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._least_lines = 1
        self.textChanged.connect(self._pass_on)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def set_least_lines(self, lines: int) -> None:
        """Never be lower than that many lines."""
        self._least_lines = lines
        self._grow()

    def show_text(self, text: str) -> None:
        """Show *text*, unless it is what stands there."""
        if self.toPlainText() != text:
            with QSignalBlocker(self):
                cursor, place = self.textCursor(), self.textCursor().position()
                self.setPlainText(text)
                cursor.setPosition(min(place, len(text)))  # who types on does so where they were
                self.setTextCursor(cursor)

    def underline(self, places: Sequence[tuple[int, int]]) -> None:
        """Have a quiet line below *places*, each from one UTF-16 unit to another, and no others."""
        marks = []
        for start, end in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor_over(start, end)
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            mark.format.setUnderlineColor(self.palette().link().color())
            marks.append(mark)
        self.setExtraSelections(marks)

    def mark(self, start: int, end: int) -> None:
        """Select the text from one UTF-16 unit to another, and have the keyboard there."""
        self.setTextCursor(self._cursor_over(start, end))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cursor_over(self, start: int, end: int) -> QTextCursor:
        cursor, last = self.textCursor(), self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window: its steps go over all fields."""
        if _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to another width."""
        super().resizeEvent(event)
        self._grow()

    def _pass_on(self) -> None:
        self.typed.emit(self.toPlainText())

    def _grow(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()
        written, block = 0.0, self.document().begin()
        while block.isValid():
            written += self.blockBoundingRect(block).height()
            block = block.next()
        frame = self.contentsMargins()  # the viewport's height may still be that of before
        edges = 2 * self.document().documentMargin() + frame.top() + frame.bottom()
        height = ceil(max(written, self._least_lines * line) + edges)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)


class Choice(QComboBox):
    """One of a few values, by name; the wheel scrolls the column instead of changing it."""

    chosen = Signal(object)

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(12)
        self._pairs: tuple[tuple[str, Any], ...] = ()
        self._values: tuple[Any, ...] = ()
        self._typed, self._typed_at = "", 0.0
        self.currentIndexChanged.connect(self._pass_on)
        if QAccessible.isActive():  # else the list is made when it is first opened, 1 ms later
            self.view().selectionModel().selectionChanged.connect(self._take_selected)

    def offer(self, pairs: Sequence[tuple[str, Any]]) -> None:
        """Offer the values in *pairs* of name and value."""
        if tuple(pairs) == self._pairs:
            return
        self._pairs = tuple(pairs)
        self._values = tuple(value for _, value in pairs)
        with QSignalBlocker(self):
            self.clear()
            self.addItems([name for name, _ in pairs])

    def show_value(self, value: object) -> None:
        """Show *value* as the chosen one; a value that isn't offered shows nothing."""
        index = self._values.index(value) if value in self._values else -1
        if index != self.currentIndex():
            with QSignalBlocker(self):
                self.setCurrentIndex(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Say by "…" that a name is longer than its place, instead of cutting a letter in two."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        room = place.width() - _CHOICE_EDGES
        elided = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        option.currentText = elided
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on to the column."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the name that begins as typed; a space within it doesn't open the list."""
        text = event.text()
        now = time.monotonic()
        typed = self._typed + text if now - self._typed_at < _PAUSE_S else text
        if not text.isprintable() or not text or typed.isspace():
            super().keyPressEvent(event)
            return
        self._typed, self._typed_at = typed, now
        index = self.findText(typed, Qt.MatchFlag.MatchStartsWith)
        if index >= 0:
            self.setCurrentIndex(index)

    def _take_selected(self) -> None:
        """Take what assistive programs select in the list without opening it."""
        rows = self.view().selectionModel().selectedIndexes()
        if rows and not self.view().isVisible():
            self.setCurrentIndex(rows[0].row())

    def _pass_on(self, index: int) -> None:
        if 0 <= index < len(self._values):
            self.chosen.emit(self._values[index])


class DayField(QDateEdit):
    """A day."""

    chosen = Signal(object)  # date

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setLocale(QLocale())  # the window around it may have begun in another language
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDisplayFormat("d MMMM yyyy")
        self.lineEdit().setAcceptDrops(False)
        self.dateChanged.connect(self._pass_on)

    def show_day(self, day: date) -> None:
        """Show *day*."""
        shown = QDate(day.year, day.month, day.day)
        if shown != self.date():
            with QSignalBlocker(self):
                self.setDate(shown)

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on to the column."""
        event.ignore()

    def _pass_on(self) -> None:
        self.chosen.emit(self.day)


def _folded(text: str) -> str:
    return " ".join(text.split())
