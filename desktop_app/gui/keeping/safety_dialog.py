"""How what is kept is guarded: the ways in, the pause before it is locked, and where it lies."""

from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStackedWidget, QVBoxLayout, QWidget

from ...domain.errors import AppealError, KeyringFault
from ...domain.letter import Paper
from ...domain.vault import KeyKind
from .. import messages
from ..announcements import announce
from ..viewmodels.guard import GuardViewModel
from ..viewmodels.keeping import Keeping
from ..widgets.column import Column
from ..widgets.text import plain, set_state
from .code_page import CodePage
from .guard_part import GuardPart, PlacesPart
from .new_passphrase import NewPassphrase
from .way_row import WayRow

_CHARACTERS = 76  # in a line
_KINDS = (KeyKind.KEYRING, KeyKind.PASSPHRASE, KeyKind.RECOVERY)
_WILL_ASK = (None, KeyringFault.LOCKED, KeyringFault.NOT_MADE)


class _Page(IntEnum):
    ALL = 0
    PASSPHRASE = 1
    CODE = 2
    WAITING = 3


class SafetyDialog(QDialog):
    """Shows how it stands; a new passphrase and a new code have a page each in the same frame."""

    def __init__(
        self,
        keeping: Keeping,
        guard: GuardViewModel,
        start: Path,
        parent: QWidget | None = None,
        *,
        paper: Paper = Paper.A4,
    ) -> None:
        """*start* and *paper* are for a new code: where it can be saved, what it is printed on."""
        super().__init__(parent)
        self.setObjectName("safetyDialog")
        self.setWindowTitle(self.tr("Keeping and safety"))
        self._keeping = keeping
        self._changes = keeping.changes
        self._kind = KeyKind.PASSPHRASE  # the way in that was changed last
        self._has_code = self._asks = False
        self._title = plain(self.windowTitle(), "title", self)
        self._told = plain("", "note", self)
        self._told.setObjectName("safetyTold")
        self._trouble = plain("", "problem", self)
        self._trouble.setObjectName("safetyTrouble")
        self._rows = {kind: WayRow(kind, self._changes) for kind in _KINDS}
        self._warning = plain("", "warning")
        self._warning.setObjectName("safetyWarning")
        self._guard = GuardPart(guard)
        self._passphrase = NewPassphrase()
        self._code = CodePage(keeping, start, paper)
        self._wait = plain("", "lead")
        self._missing = plain("", "quiet", self)
        self._missing.setObjectName("safetyMissing")
        self._pages = QStackedWidget(self)
        self._buttons = QDialogButtonBox(self)
        self._go = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._back = self._buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._put_together()
        self._connect()
        keeping.keys.look_at_keyring()
        self._turn_to(_Page.ALL)
        self._guard.take_keyboard()

    def _put_together(self) -> None:
        ways = plain(self.tr("Ways in"), "heading")
        places = PlacesPart(self._keeping.places)
        new = self.tr("If there is one already, this one takes its place. Nothing else changes.")
        for widgets in (
            (self._guard, ways, *self._rows.values(), self._warning, places),
            (plain(new), self._passphrase),
            (plain(new), self._code),
            (self._wait,),
        ):
            column = Column("safetyPage", self.windowTitle(), self)
            column.show_widgets(widgets)
            self._pages.addWidget(column)
        self._go.setObjectName("safetyGo")
        set_state(self._go, "role", "primary")
        self._back.setObjectName("safetyBack")
        layout = QVBoxLayout(self)
        for widget in (
            *(self._title, self._trouble, self._told, self._pages),
            *(self._missing, self._buttons),
        ):
            layout.addWidget(widget, 1 if widget is self._pages else 0)
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        room = self.screen().availableGeometry()
        self.resize(min(width, room.width()), min(width, room.height() * 9 // 10))

    def _connect(self) -> None:
        changes = self._changes
        for row in self._rows.values():
            row.wanted.connect(self._want)
        self._heard: tuple[tuple[SignalInstance, Callable[..., None]], ...] = (
            (changes.begun, self._show_waiting),
            (changes.done, self._tell_done),
            (changes.failed, self._tell_failure),
            (changes.entry_left, self._tell_entry_left),
            (changes.ended, self._come_back),
        )
        for signal, slot in self._heard:
            signal.connect(slot)
        self._keeping.keys.keyring_seen.connect(self._show)
        self._passphrase.changed.connect(self._show)
        self._code.has_it.connect(self._note_code)
        self._buttons.accepted.connect(self._step)
        self._buttons.rejected.connect(self._go_back)

    # ------------------------------------------------------------ going on

    def _want(self, kind: KeyKind) -> None:
        self._kind = kind
        self._say("", "")
        if kind is KeyKind.KEYRING:
            self._changes.use_keyring()
        else:
            self._turn_to(_Page.PASSPHRASE if kind is KeyKind.PASSPHRASE else _Page.CODE)

    def _step(self) -> None:
        if self._pages.currentIndex() == _Page.PASSPHRASE and not self._passphrase.missing:
            self._changes.use_passphrase(self._passphrase.text)
        elif self._pages.currentIndex() == _Page.CODE and self._code.key is not None:
            self._changes.use_code(self._code.key)

    def _turn_to(self, page: _Page) -> None:
        self._pages.setCurrentIndex(page)
        self._show()
        if page is _Page.PASSPHRASE:
            self._passphrase.take_keyboard()
        elif page is _Page.CODE:
            self._code.show_new()

    def _show_waiting(self, kind: KeyKind, opens: bool) -> None:
        self._kind = kind
        self._asks = asks = kind is KeyKind.KEYRING and opens
        asking = self.tr("Asking this computer's keyring. It may want its password now.")
        self._wait.setText(asking if asks else self.tr("Sealing everything anew…"))
        self._turn_to(_Page.WAITING)

    def _come_back(self) -> None:
        self._forget()
        self._turn_to(_Page.ALL)
        self._rows[self._kind].take_keyboard()

    def _go_back(self) -> None:
        """One page back, or away; while it waits for a key, it stops waiting."""
        page = self._pages.currentIndex()
        if page == _Page.ALL:
            self.reject()
        elif page == _Page.WAITING:
            self._changes.cancel()
        else:
            self._come_back()

    def _forget(self) -> None:
        self._passphrase.forget()
        self._code.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, as with the button."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self._go_back()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Forget what was typed, and stop asking, however this ends."""
        self._changes.cancel()
        heard, self._heard = self._heard, ()
        for signal, slot in heard:
            signal.disconnect(slot)
        self._forget()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Close."""
        self.reject()
        super().closeEvent(event)

    # ------------------------------------------------------------ what is shown

    def _note_code(self, has_it: bool) -> None:
        self._has_code = has_it
        self._show()

    def _tell_done(self, kind: KeyKind, opens: bool) -> None:
        self._kind = kind
        self._say(messages.way_changed(kind, opens=opens), "")

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, AppealError):
            raise error
        self._say("", messages.cannot_change_sentence(error))

    def _tell_entry_left(self) -> None:
        self._say("", messages.keyring_sentence(KeyringFault.NOT_FORGOTTEN))

    def _say(self, done: str, trouble: str) -> None:
        for label, text in ((self._told, done), (self._trouble, trouble)):
            label.setText(text)
            label.setVisible(bool(text))
        announce(self, trouble or done, urgent=bool(trouble))

    def _show(self) -> None:
        page = self._pages.currentIndex()
        for kind, row in self._rows.items():
            row.show_way(self._hindrance() if kind is KeyKind.KEYRING else "")
        lost = messages.what_is_lost(self._changes.ways)
        self._warning.setText(lost)
        self._warning.setVisible(bool(lost))
        missing = self._passphrase.missing if page == _Page.PASSPHRASE else ""
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        for label in (self._told, self._trouble):
            label.setVisible(bool(label.text()) and page == _Page.ALL)
        self._show_buttons(page, ready=not missing and (page != _Page.CODE or self._has_code))

    def _show_buttons(self, page: int, *, ready: bool) -> None:
        go = {
            _Page.PASSPHRASE: self.tr("&Take this passphrase"),
            _Page.CODE: self.tr("&Take this code"),
        }.get(_Page(page), "")
        back = {
            _Page.ALL: self.tr("&Close"),
            _Page.WAITING: self.tr("&Stop waiting"),
        }.get(_Page(page), self.tr("&Back"))
        for button, text in ((self._go, go), (self._back, back)):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
        self._back.setVisible(page != _Page.WAITING or self._asks)
        self._go.setVisible(bool(go))
        self._go.setEnabled(ready)
        self._go.setDefault(bool(go))
        self._title.setText(self._heading(_Page(page)))

    def _heading(self, page: _Page) -> str:
        return {
            _Page.PASSPHRASE: self.tr("A new passphrase"),
            _Page.CODE: self.tr("A new recovery code"),
        }.get(page, self.windowTitle())

    def _hindrance(self) -> str:
        """Why the keyring can't be put to use; empty: it can, as far as is known."""
        keys = self._keeping.keys
        if not keys.keyring_looked:
            return self.tr("Looking whether it can be used…")
        fault = keys.keyring_fault
        return "" if fault in _WILL_ASK or fault is None else messages.keyring_sentence(fault)
