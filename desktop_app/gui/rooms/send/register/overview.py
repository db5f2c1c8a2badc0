"""The letters of all cases, by how far they have come."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .....domain.register import PostState
from .... import messages
from ....viewmodels.all_letters import AllLettersViewModel, RegisteredLetter
from ....widgets.button import named_button
from ....widgets.button_row import ButtonRow
from ....widgets.left_by_escape import LeftByEscape
from ....widgets.text import plain

_EDGE = 4  # characters, of a cell, that no words stand in
_ANY_HEIGHT = 10_000  # pixels


class _List(QTreeWidget):
    """Has its lines as high as their words need, at any width: Qt's own never wrap."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """The same with another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Give each line the height of its words."""
        for at in range(self.topLevelItemCount()):
            group = self.topLevelItem(at)
            for line in range(group.childCount() if group is not None else 0):
                item = group.child(line) if group is not None else None
                if item is not None:
                    height = max(self._height(item.text(column), column) for column in (0, 1))
                    item.setSizeHint(0, QSize(0, height))

    def _height(self, text: str, column: int) -> int:
        metrics = self.fontMetrics()
        edge = metrics.averageCharWidth() * _EDGE
        room = QRect(0, 0, max(self.columnWidth(column) - edge, edge), _ANY_HEIGHT)
        wrapped = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return wrapped.height() + metrics.height() * 2 // 3


class OverviewPanel(LeftByEscape):
    """A list in groups; Enter on a letter opens its case, Escape goes back."""

    def __init__(self, model: AllLettersViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview")
        self._model = model
        self._none = plain("", "quiet", self)
        self._none.setObjectName("noLetters")
        self._list = self._make_list()
        self._room = QWidget(self)  # below the words, where there is no list
        self._back = named_button(
            "leaveOverview", self.tr("Back to the letters of this case"), self
        )
        self._export = named_button("exportRegister", self.tr("Save as a table…"), self)
        self.setFocusProxy(self._list)
        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.tr("The letters of all cases"), "heading", self))
        layout.addWidget(self._none)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._room, 1)
        layout.addWidget(ButtonRow((self._back, self._export), self))
        self._list.itemActivated.connect(self._go_to)
        self._back.clicked.connect(model.close)
        self.left.connect(model.close)
        self._export.clicked.connect(model.table_wanted)
        model.changed.connect(self._show)
        self._show()

    def _make_list(self) -> _List:
        shown = _List(self)
        shown.setObjectName("letters")
        shown.setAccessibleName(self.tr("The letters of all cases"))
        shown.setAccessibleDescription(self.tr("Enter opens the case of a letter."))
        shown.setColumnCount(3)
        shown.setHeaderLabels([self.tr("Letter to"), self.tr("Case"), self.tr("Since")])
        shown.setAllColumnsShowFocus(True)
        shown.setRootIsDecorated(False)
        shown.setItemsExpandable(False)
        shown.setIndentation(0)
        shown.setWordWrap(True)
        shown.setTextElideMode(Qt.TextElideMode.ElideNone)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.setAcceptDrops(False)
        header = shown.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        return shown

    def _show(self) -> None:
        if not self._model.is_open:
            self._list.clear()  # nothing of it is needed any more
            return
        letters = self._model.letters
        self._none.setText(self._said_of_none())
        self._none.setVisible(not letters)
        self._list.setVisible(bool(letters))
        self._room.setVisible(not letters)
        self._export.setVisible(bool(letters))
        self.setFocusProxy(self._list if letters else self._back)
        self._list.clear()
        for state in self._model.states:
            self._add(state, [one for one in letters if one.entry.state is state])
        self._list.expandAll()
        self._list.fit()
        first = self._list.topLevelItem(0)
        if first is not None and (letter := first.child(0)) is not None:
            self._list.setCurrentItem(letter)
            self._list.scrollToTop()  # with the heading

    def _add(self, state: PostState, letters: list[RegisteredLetter]) -> None:
        count = self.tr("%Ln letter(s)", "", len(letters))
        text = self.tr("{state}: {count}").format(state=messages.state_name(state), count=count)
        group = QTreeWidgetItem([text])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        self._list.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for one in letters:
            item = QTreeWidgetItem([self._who(one), self._case(one), self._since(one)])
            item.setData(0, Qt.ItemDataRole.UserRole, one)
            group.addChild(item)

    def _said_of_none(self) -> str:
        if self._model.is_kept:
            return self.tr("No letter is noted yet. It is as soon as you save or print one.")
        why = messages.why_not_kept(messages.NeedsKeeping.REGISTER)
        return f"{why} {messages.how_to_keep()}"

    def _who(self, one: RegisteredLetter) -> str:
        unknown = self.tr("Somebody who isn't in the case any more")
        return messages.recipient_name(one.recipient) if one.recipient else unknown

    def _case(self, one: RegisteredLetter) -> str:
        parts = (one.country, one.title)
        return ": ".join(part for part in parts if part) or self.tr("A case that isn't here")

    def _since(self, one: RegisteredLetter) -> str:
        return messages.day_text(one.entry.day)

    def _go_to(self, item: QTreeWidgetItem) -> None:
        letter = item.data(0, Qt.ItemDataRole.UserRole)
        if isinstance(letter, RegisteredLetter):
            self._model.go_to(letter)
