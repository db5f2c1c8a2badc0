"""The library: search, order, and the cases."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QVBoxLayout, QWidget

from ...viewmodels.cases import Order
from ...viewmodels.library import LibraryViewModel
from ...widgets.column import Column
from ...widgets.fields import Choice, LineField
from ...widgets.text import plain
from .case_list import CaseList

_LEAST_CHARACTERS, _MOST_CHARACTERS = 35, 38  # in a line


class SearchField(LineField):
    """A line to search with; from here one goes down to the cases."""

    went_down = Signal()

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, accessible_name, parent)
        self.setPlaceholderText(accessible_name)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QAbstractButton):
            button.setObjectName("emptySearch")
            button.setAccessibleName(self.tr("Empty the search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down, or empty the line."""
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.went_down.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class LibraryPanel(QFrame):
    """Lists the cases of the view model."""

    left = Signal()  # with Escape

    def __init__(self, model: LibraryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPanel")
        self.setAccessibleName(self.tr("Cases"))
        self._model = model
        self._search = SearchField("searchCases", self.tr("Search the cases"), self)
        self._order = Choice("caseOrder", self.tr("Order of the cases"), self)
        self._order.setAccessibleDescription(self._order.accessibleName())  # it has no label
        self._order.offer(self._orders())
        self._nothing = plain("", "quiet", self)
        self._nothing.setObjectName("noCases")
        self._all = QPushButton(self.tr("Show all cases"), self)
        self._all.setObjectName("allCases")
        self._all.setProperty("role", "link")
        self._list = CaseList(model, self)
        self._column = Column("cases", self.tr("Cases"), self)
        self._column.show_widgets((self._nothing, self._all, self._list))
        self._column.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the cards have it
        self._put_in_line()

        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._order)
        layout.addWidget(self._column, 1)
        self._search.typed.connect(model.search)
        self._search.returnPressed.connect(self._open_first)
        self._search.went_down.connect(self._go_down)
        self._order.chosen.connect(model.sort)
        self._all.clicked.connect(self._search.clear)
        self._list.reached.connect(self._column.ensureWidgetVisible)
        model.changed.connect(self._show)
        self._show()

    def add_foot(self, foot: QWidget) -> None:
        """Put *foot* below the cases."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(foot)

    @property
    def least_width(self) -> int:
        """What it needs beside the rooms; it asks for none, so as not to push them away."""
        return self._characters(_LEAST_CHARACTERS)

    @property
    def most_width(self) -> int:
        """What it takes at most while there are rooms beside it."""
        return self._characters(_MOST_CHARACTERS)

    def minimumSizeHint(self) -> QSize:
        """No width at all: whoever places it sees to that."""
        return QSize(0, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell when the user is done here."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_search(self) -> None:
        """Be ready to search."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_in_line(self) -> None:
        """Have the cards begin where the search does."""
        content = self._column.widget()
        if content is not None and (inside := content.layout()) is not None:
            inside.setContentsMargins(0, 0, 0, 0)

    def _characters(self, count: int) -> int:
        return self.fontMetrics().averageCharWidth() * count

    def _orders(self) -> list[tuple[str, Order]]:
        return [
            (self.tr("By deadline"), Order.DEADLINE),
            (self.tr("By country"), Order.COUNTRY),
            (self.tr("Last opened first"), Order.LAST_OPENED),
        ]

    def _open_first(self) -> None:
        if self._model.shown:
            self._model.open(self._model.shown[0])

    def _go_down(self) -> None:
        self._list.focus_card(0)

    def _show(self) -> None:
        shown = self._model.shown
        self._search.show_text(self._model.words)
        self._order.show_value(self._model.order)
        self._nothing.setText(self._said_of_nothing().format(words=self._model.words))
        self._nothing.setVisible(not shown)
        self._all.setVisible(not shown)
        self._list.show_cases(shown)

    def _said_of_nothing(self) -> str:
        if self._model.searches_all:
            return self.tr("No case with “{words}”. Every word of every case was searched.")
        return self.tr(
            "No case with “{words}”. Headlines, countries, names and UA numbers are searched."
        )
