"""Where the library stands: beside the rooms, or in their place where there is no room for both."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from ...shell.shell import Shell
from ...viewmodels.models import Models
from .panel import LibraryPanel

_ROOMY_CHARACTERS = 170  # in a line of the window: from there on the library is shown unasked
_NO_LIMIT = 16_777_215  # Qt's QWIDGETSIZE_MAX, which PySide6 doesn't have
_AGAIN = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.LayoutRequest)


class LibraryPlace(QObject):
    """Shows and hides *panel* in *body* as there is room, and as the user wants it."""

    def __init__(
        self, panel: LibraryPanel, body: QSplitter, rooms: QWidget, models: Models
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._house = models.house
        self._body = body
        self._rooms = rooms
        self._covers = False
        body.installEventFilter(self)
        body.splitterMoved.connect(self._show)
        shell = body.parentWidget()
        if isinstance(shell, Shell):
            shell.header.room_wanted.connect(self._uncover)
        self._house.library_changed.connect(self._show)
        self._house.room_changed.connect(self._uncover)
        models.library.case_chosen.connect(self._uncover)
        models.sheet.opened.connect(self._uncover)
        models.all_letters.opened.connect(self._uncover)
        models.versions.opened.connect(self._uncover)
        panel.left.connect(self._uncover)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what fits when the window, or what the rooms need, has become another."""
        if event.type() in _AGAIN:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        if self._body.isVisible():  # one that is going to be deleted has no say
            width = self._panel.fontMetrics().averageCharWidth() * _ROOMY_CHARACTERS
            self._house.suggest_library(self._fits() and self._body.width() >= width)
        self._show()

    def _fits(self) -> bool:
        needed = self._panel.least_width + self._body.handleWidth()
        return self._body.width() >= needed + self._rooms.minimumSizeHint().width()

    def _show(self) -> None:
        shown, fits = self._house.shows_library, self._fits()
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self._panel.isAncestorOf(focus)
        was_covered, self._covers = self._covers, shown and not fits
        self._panel.setMaximumWidth(_NO_LIMIT if self._covers else self._panel.most_width)
        self._rooms.setVisible(not self._covers)
        if not shown and had_keyboard:
            self._enter_rooms()
        self._panel.setVisible(shown)
        if self._covers and not was_covered:
            self._panel.focus_search()
        if shown and fits:
            self._be_wide_enough()

    def _be_wide_enough(self) -> None:
        least = self._panel.least_width
        if self._panel.width() < least:
            self._body.setSizes([least, self._body.width() - least])

    def _enter_rooms(self) -> None:
        """Give the keyboard to the room, before it falls to whatever comes next in the window."""
        tab = Qt.FocusPolicy.TabFocus
        for one in self._rooms.findChildren(QWidget):
            if one.isVisible() and one.isEnabled() and one.focusPolicy() & tab:
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _uncover(self) -> None:
        """Give the rooms their place back: something in them was asked for."""
        if self._covers:
            self._house.show_library(False)
