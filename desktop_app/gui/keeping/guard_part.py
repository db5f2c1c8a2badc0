"""When what is kept is locked by itself, and where it lies."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...usecases.kept_here import Places, put_aside, settings_file
from ..viewmodels.guard import GuardViewModel
from ..widgets.button import named_button
from ..widgets.button_row import ButtonRow
from ..widgets.fields import Choice
from ..widgets.text import copyable, field_label, plain
from .told_path import told_path

_MINUTES = (1, 2, 5, 10, 15, 30, 60, 120)


class GuardPart(QWidget):
    """The pause after which it is locked, and what happens before the computer sleeps."""

    def __init__(self, guard: GuardViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = guard
        label = self.tr("&Lock when nobody has touched the window for")
        self._minutes = Choice("idleMinutes", label.replace("&", ""), self)
        self._told = plain("", "quiet", self)
        self._told.setObjectName("lockTold")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(self.tr("When nobody is there"), "heading", self))
        for widget in (field_label(label, self._minutes, self), self._minutes, self._told):
            layout.addWidget(widget)
        self._minutes.chosen.connect(guard.wait)
        guard.changed.connect(self._show)
        self._show()

    def take_keyboard(self) -> None:
        """Be ready for the minutes."""
        self._minutes.setFocus()

    def _show(self) -> None:
        minutes = self._guard.idle_minutes
        offered = sorted({*_MINUTES, minutes} - {0})
        pairs = [(self.tr("%Ln minute(s)", "", one), one) for one in offered]
        self._minutes.offer([*pairs, (self.tr("Never"), 0)])
        self._minutes.show_value(minutes)
        told = self._about_sleep()
        if not minutes:
            never = self.tr("Whoever sits down at this computer can read your letters.")
            told = f"{never} {told}"
        self._told.setText(told)
        self._minutes.setAccessibleDescription(told)

    def _about_sleep(self) -> str:
        if self._guard.hears_of_sleep:
            return self.tr("They are locked before this computer sleeps, too.")
        return self.tr(
            "This computer doesn't tell when it goes to sleep: lock your letters before, with"
            " “Lock now” under “More”."
        )


class PlacesPart(QWidget):
    """Where what is kept lies on this computer."""

    def __init__(self, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = places.vaults
        sealed = self.tr("Your details, letters and cases lie sealed in {folder}.")
        plainly = self.tr(
            "How the window looks and what you print on stands in {file}, which anybody can read"
            " and which names nobody."
        )
        aside = self.tr("Files that could not be opened were put aside, to {folder}.")
        texts = (
            sealed.format(folder=told_path(self._folder)),
            *(aside.format(folder=told_path(one)) for one in put_aside(places)),
            plainly.format(file=told_path(settings_file(places))),
        )
        self._show_folder = named_button(
            "showKeptFolder", self.tr("Show the &folder"), self, "small"
        )
        self._show_folder.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(self.tr("Where it is kept"), "heading", self))
        layout.addWidget(copyable("\n".join(texts), "text", self))
        layout.addWidget(ButtonRow((self._show_folder,), self))
        self._show_folder.clicked.connect(self._open_folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
