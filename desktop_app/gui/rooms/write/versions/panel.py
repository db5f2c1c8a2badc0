"""The earlier versions, one of them to be read beside the page as it is now, and brought back."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from .... import messages
from ....viewmodels.versions import ListedVersion, VersionsViewModel
from ....widgets.button import named_button
from ....widgets.button_row import ButtonRow
from ....widgets.left_by_escape import LeftByEscape
from ....widgets.text import plain
from .list import VersionList


class VersionsPanel(LeftByEscape):
    """Stands in the place of the steps of writing; Escape goes back to them."""

    def __init__(self, model: VersionsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versions")
        self._model = model
        self._none = plain("", "quiet", self)
        self._none.setObjectName("noVersions")
        self._list = VersionList(self)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("versionText")
        self._text.setAccessibleName(self.tr("The letter as it was"))
        self._text.setReadOnly(True)
        self._text.setAcceptDrops(False)
        self._text.setTabChangesFocus(True)
        self._back = named_button("bringBack", self.tr("Go on with this version"), self, "")
        self._leave = named_button("leaveVersions", self.tr("Back to writing"), self, "")
        self.setFocusProxy(self._list)
        self._room = QWidget(self)  # below the words, where there is no list
        hint = plain(self.tr("The letter as it was; at the right it is as now."), "quiet", self)
        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.tr("Earlier versions"), "heading", self))
        layout.addWidget(self._none)
        layout.addWidget(self._list, 1)
        layout.addWidget(hint)
        layout.addWidget(self._text, 2)
        layout.addWidget(self._room, 1)
        layout.addWidget(ButtonRow((self._back, self._leave), self))
        self._hint = hint
        self._list.chosen.connect(model.look_at)
        self._back.clicked.connect(model.bring_back)
        self._leave.clicked.connect(model.close)
        self.left.connect(model.close)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if not self._model.is_open:
            self._text.clear()  # nothing of it is needed any more
            return
        listed, chosen = self._model.listed, self._model.chosen
        self._none.setText(self._said_of_none())
        self._none.setVisible(not listed)
        self._room.setVisible(not listed)
        for widget in (self._list, self._text, self._back, self._hint):
            widget.setVisible(bool(listed))
        self._back.setEnabled(self._model.can_bring_back)
        self.setFocusProxy(self._list if listed else self._leave)
        lines = [(self._line(one), one.version.number) for one in listed]
        self._list.show_versions(lines, chosen.version.number if chosen else None)
        self._text.setPlainText(self._model.text)

    def _said_of_none(self) -> str:
        if self._model.is_kept:
            return self.tr("There is no earlier version of these letters yet.")
        why = messages.why_not_kept(messages.NeedsKeeping.VERSIONS)
        return f"{why} {messages.how_to_keep()}"

    def _line(self, one: ListedVersion) -> str:
        """When it was, and what was changed in it later."""
        when = messages.moment_text(one.version.saved)
        changes = messages.draft_changes(one.draft, one.after)
        text = self.tr("{when}\nLater: {changes}")
        return text.format(when=when, changes=changes)
