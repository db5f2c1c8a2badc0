"""The screen before everything while what is kept isn't open: key, waiting, offer, rescue."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .. import messages
from ..announcements import announce
from ..dialogs.files import ask_backup
from ..rooms.read.stack import Stack
from ..shell.stripe import Stripe
from ..viewmodels.keeping import Keeping
from ..viewmodels.keeping_state import KeepingState
from ..widgets.button import named_button
from ..widgets.column import Column
from ..widgets.text import copyable, plain
from .keys import Keys
from .told_path import told_path

_MOST_FILES = 12  # names that are shown: more help nobody


class Cover(QWidget):
    """Shows the way in that fits the state; nothing of what was typed is anywhere in it."""

    def __init__(self, keeping: Keeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cover")
        self._keeping = keeping
        self._title = plain("", "title", self)
        self._title.setObjectName("coverTitle")
        self._text = plain("", "lead", self)
        self._trouble = plain("", "problem", self)
        self._trouble.setObjectName("coverTrouble")
        self._keys = Keys(keeping, self)
        self._cancel = named_button("stopWaiting", self.tr("&Stop waiting"), self, "plain")
        self._read = named_button("openToRead", self.tr("Open only to &read"), self, "primary")
        self._again = named_button("tryAgain", self.tr("&Try again"), self, "plain")
        self._older = named_button(
            "openOlder", self.tr("Open an old&er state, only to read"), self, "plain"
        )
        self._backup = named_button("rescueBackup", self.tr("Begin with a &backup…"), self, "plain")
        self._backup_told = plain("", "quiet", self)
        self._backup_told.setObjectName("rescueBackupTold")
        self._files = copyable("", "quiet", self)
        self._files.setObjectName("vaultFiles")
        self._folder = named_button("showVaultFolder", self.tr("Show the &folder"), self, "plain")
        self._guest = named_button("goAsGuest", self.tr("&Go on as a guest"), self, "plain")
        self._promise = plain(
            self.tr("Nothing that you type as a guest is kept. Your letters stay where they are."),
            "quiet",
            self,
        )
        self._column = Column("coverColumn", self.tr("Opening your letters"), self)
        self._put_together()

        self._cancel.clicked.connect(keeping.cancel)
        self._read.clicked.connect(keeping.unlocking.read_only)
        self._again.clicked.connect(keeping.unlocking.try_again)
        self._older.clicked.connect(keeping.unlocking.open_older)
        self._backup.clicked.connect(self._ask_backup)
        self._folder.clicked.connect(self._show_folder)
        self._guest.clicked.connect(keeping.go_as_guest)
        keeping.changed.connect(self._show)
        self._show()

    def take_keyboard(self) -> None:
        """Put the keyboard where somebody begins."""
        state = self._keeping.state
        if state in (KeepingState.LOCKED, KeepingState.RESCUE):
            self._keys.take_keyboard()
        elif state is KeepingState.OFFERED:
            self._read.setFocus()
        else:
            self._cancel.setFocus()

    def _put_together(self) -> None:
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        room = card.fontMetrics().height()
        inside.setContentsMargins(room, room, room, room)
        for widget in (self._title, self._text, self._trouble, self._keys):
            inside.addWidget(widget)
        self._add_row(inside, self._read, self._again, self._cancel)
        self._add_row(inside, self._older)
        self._add_row(inside, self._backup)
        inside.addWidget(self._backup_told)
        inside.addWidget(self._files)
        self._add_row(inside, self._folder)
        guest = QVBoxLayout()
        self._add_row(guest, self._guest)
        guest.addWidget(self._promise)
        inside.addLayout(guest)
        stack = Stack(well_set=True)
        stack.add(card)
        self._column.show_widgets((stack,))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Stripe(self))
        layout.addWidget(self._column)

    def _add_row(self, layout: QVBoxLayout, *buttons: QPushButton) -> None:
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)

    def _show(self) -> None:
        state = self._keeping.state
        if not self._keeping.covers:
            self._keys.forget()
            return
        title, text = self._words(state)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._show_trouble()
        is_key_wanted = state in (KeepingState.LOCKED, KeepingState.RESCUE)
        is_rescue = state is KeepingState.RESCUE
        self._keys.show_ways()
        self._keys.setVisible(is_key_wanted)
        self._cancel.setVisible(state is KeepingState.OPENING)
        self._read.setVisible(state is KeepingState.OFFERED)
        self._again.setVisible(state is KeepingState.OFFERED)
        self._older.setVisible(self._keeping.can_open_older)
        self._backup.setVisible(self._keeping.can_open_backup)
        self._backup_told.setText(self._told_backup())
        self._backup_told.setVisible(self._keeping.can_open_backup)
        self._files.setText(self._told_files() if is_rescue else "")
        self._files.setVisible(is_rescue)
        self._folder.setVisible(is_rescue)
        if self.isVisible():
            self.take_keyboard()

    def _words(self, state: KeepingState) -> tuple[str, str]:
        return {
            KeepingState.OPENING: (
                self.tr("Opening your letters…"),
                self.tr("If this computer's keyring is locked, it asks for its password now."),
            ),
            KeepingState.OFFERED: (self.tr("Your letters are open elsewhere"), ""),
            KeepingState.RESCUE: (
                self.tr("Your letters can't be opened as they are"),
                self.tr(
                    "Nothing was changed and nothing new was begun over them. Try another way in,"
                    " put files back that were moved, or open them with the version that wrote"
                    " them."
                ),
            ),
        }.get(state, (self.tr("Your letters are locked"), ""))

    def _show_trouble(self) -> None:
        text = self._told_trouble()
        is_new = text != self._trouble.text()
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
        if text and is_new:
            announce(self, text, urgent=True)

    def _told_trouble(self) -> str:
        backup, error = self._keeping.backup_trouble, self._keeping.trouble
        if backup is not None:
            return messages.no_backup_sentence(backup) or messages.error_sentence(backup)
        return messages.locked_sentence(error) if error is not None else ""

    def _told_backup(self) -> str:
        return self.tr(
            "The files that are here now are put aside as they are, and nothing is written over"
            " them."
        )

    def _told_files(self) -> str:
        names = self._keeping.files
        text = self.tr("%Ln file(s) in {folder}:", "", len(names))
        folder = told_path(self._keeping.places.vaults)
        return "\n".join((text.format(folder=folder), *names[:_MOST_FILES]))

    def _ask_backup(self) -> None:
        path = ask_backup(self, Path.home())
        from ..dialogs.passphrase import ask_passphrase  # noqa: PLC0415 - not before it is asked for

        passphrase = ask_passphrase(self, is_new=False) if path is not None else ""
        if path is not None and passphrase:
            self._keeping.open_backup(path, passphrase)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._keeping.places.vaults)))
