"""All commands of the window: gathered as rows, made into actions, shown under "More"."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from .. import messages
from ..dialogs.questions import Questions
from ..lock import Lock
from ..main_window import MainWindow
from ..theme import Theme
from ..viewmodels.house import RoomName
from ..viewmodels.models import Models
from .belonging import Belonging
from .editing import Editing
from .finding import Finding
from .going import Going
from .keeping import KeepingCommands
from .leaving import Leaving
from .looks import Looks
from .opening import Opening
from .reviewing import Reviewing
from .row import Group, Row
from .sending import Sending

_MAIN = {RoomName.READ: "write", RoomName.WRITE: "send", RoomName.SEND: "print"}


class Commands(QObject):
    """Builds the actions from the rows, and joins them with the buttons of the shell.

    Made anew together with the shell when the language changes.
    """

    def __init__(self, window: MainWindow, models: Models, theme: Theme, lock: Lock) -> None:
        super().__init__(window.shell)
        self._window = window
        self._models = models
        self.actions: dict[str, QAction] = {}
        questions = Questions(window)
        rows: tuple[Row, ...] = (
            *Opening(window, models, self).rows(),
            *Reviewing(window, models, self).rows(),
            *Sending(window, models, questions, self).rows(),
            *Editing(models, self).rows(),
            *Going(models, self).rows(),
            *Looks(models, theme, self).rows(),
            *Finding(window, self.actions, self).rows(),
            *Belonging(window, models, questions, self).rows(),
            *KeepingCommands(window, models, lock, questions, self).rows(),
            *Leaving(window, models, questions, self).rows(),
        )
        self.rows = tuple(sorted(rows, key=lambda row: row.group))
        self._build()
        self._join_header()
        models.writing.changed.connect(self._enable)
        models.house.room_changed.connect(self._show_room)
        models.house.library_changed.connect(self._enable)
        models.stores.changed.connect(self._enable)
        models.keeping.changed.connect(self._enable)
        models.sheet.opened.connect(self._show_title)
        models.review.review_made.connect(self._join_within)
        self._show_room()
        self._show_title()

    def _build(self) -> None:
        menu = QMenu(self._window.shell)
        menu.setObjectName("moreMenu")
        group = self.rows[0].group
        for row in self.rows:
            if row.group is not group:
                menu.addSeparator()
                group = row.group
            action = self._place(row, menu).addAction(row.text)
            action.setObjectName(f"{row.id}Action")
            action.setShortcuts([QKeySequence(key) for key in row.keys.split(";") if key])
            action.setCheckable(row.checked is not None)
            action.triggered.connect(partial(_do, row.handler))
            self._window.shell.addAction(action)  # its keys work while the menu is closed
            self.actions[row.id] = action
        self._window.shell.header.more_button.setMenu(menu)
        self._window.shell.header.more_button.setEnabled(True)

    def _place(self, row: Row, menu: QMenu) -> QMenu:
        """The menu where *row* stands: what is done about keeping has one of its own."""
        if row.group is not Group.KEEP:
            return menu
        found = menu.findChild(QMenu, "keepingMenu")
        if not isinstance(found, QMenu):
            found = menu.addMenu(self.tr("Keeping letters"))
            found.setObjectName("keepingMenu")
        return found

    def _join_header(self) -> None:
        header = self._window.shell.header
        header.room_wanted.connect(self._go)
        pressed = next(name for name, step in header.steps.items() if step.isChecked())
        if self._models.house.room is RoomName.READ:
            self._go(pressed)  # before anybody listened
        header.main_button.clicked.connect(self._do_main)
        self.join(header.library_button, "library")
        self._join_within(self._window.shell)

    def _join_within(self, widget: QWidget) -> None:
        """Join the buttons in *widget* that say which command they mean."""
        for button in widget.findChildren(QPushButton):
            if (name := button.property("command")) is not None:
                self.join(button, name)

    def join(self, button: QPushButton, name: str) -> None:
        """Have *button* do what the command *name* does, whenever that can be done."""
        action = self.actions[name]
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        if not action.isCheckable():
            button.clicked.connect(action.trigger)
            return
        action.toggled.connect(button.setChecked)
        button.setChecked(action.isChecked())
        button.toggled.connect(partial(_follow, action))  # a screen reader toggles, no click comes

    def _enable(self) -> None:
        for row in self.rows:
            if row.enabled is not None:
                self.actions[row.id].setEnabled(row.enabled())
            if row.checked is not None:
                self.actions[row.id].setChecked(row.checked())
        self._window.shell.header.main_button.setEnabled(self._main.isEnabled() and self._has_case)

    @property
    def _has_case(self) -> bool:
        return self._models.writing.action is not None

    @property
    def _main(self) -> QAction:
        return self.actions[_MAIN[self._models.house.room]]

    def _go(self, name: str) -> None:
        self._models.house.go(RoomName(name))

    def _do_main(self) -> None:
        self._main.trigger()

    def _show_room(self) -> None:
        shell, room = self._window.shell, self._models.house.room
        shell.show_room(room.value)
        texts = {
            RoomName.READ: self.tr("Write the &letters"),
            RoomName.WRITE: self.tr("&Look over and send"),
            RoomName.SEND: self.tr("&Print…"),
        }
        shell.header.main_button.setText(texts[room])
        shell.header.main_button.setAccessibleName(texts[room].replace("&", ""))
        self._enable()

    def _show_title(self) -> None:
        """Name the case as the sheet does: what a person types may be a name, and titles tell."""
        reading = self._models.writing.as_read
        if reading is None:
            return
        typed = reading.by_hand  # in an earlier session, perhaps
        number = reading.action.ua_number if "ua_number" not in typed else None
        country = reading.action.country if "country" not in typed else None
        ua = messages.ua_name(number) if number else ""
        self._window.show_case(" ".join(part for part in (country, ua) if part))


def _follow(action: QAction, on: bool) -> None:
    """Have *action* be what its button is."""
    if action.isChecked() != on:
        action.trigger()


def _do(handler: Callable[[], object], checked: bool = False) -> None:
    """Call *handler* without the state that Qt sends along."""
    handler()
