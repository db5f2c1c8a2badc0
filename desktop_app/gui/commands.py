"""Everything that can be asked of the window, as one table of rows."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from . import messages
from .dialogs.files import ask_folder, ask_sheet
from .dialogs.print_letters import PrintDialog
from .dialogs.questions import Questions, Unsaved
from .main_window import MainWindow
from .theme import Theme
from .viewmodels.models import Models
from .viewmodels.notices import Notice, NoticeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One command: where it stands, its words and keys, what it does, and when it can."""

    id: str
    menu: str
    text: str
    keys: str = ""  # several parted by ";"
    handler: Callable[[], object]
    enabled: Callable[[], bool] | None = None


class Commands(QObject):
    """Builds the menus from the table, and asks what a command must know before it begins."""

    def __init__(
        self, window: MainWindow, models: Models, theme: Theme, show_step: Callable[[int], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._models = models
        self._theme = theme
        self._show_step = show_step
        self._questions = Questions(window)
        self._folder = Path(QDir.homePath())
        self._close_when_saved = False
        self.actions: dict[str, QAction] = {}
        self._rows = self._table()
        self._build()
        pack = models.pack
        later = Qt.ConnectionType.QueuedConnection  # first the job ends, then the user is asked
        pack.ready_to_save.connect(self._ask_folder, later)
        pack.would_replace.connect(self._ask_about_replacing, later)
        pack.ready_to_print.connect(self._ask_printer, later)
        pack.envelopes_next.connect(self._ask_about_envelopes, later)
        pack.folder_wanted.connect(self._show_folder)
        pack.letters_exported.connect(self._close_if_wanted)
        models.writing.changed.connect(self._enable)
        models.sheet.opened.connect(self._show_title)
        window.open_wanted.connect(self._open)
        window.sheet_dropped.connect(self._open_dropped)
        window.text_dropped.connect(models.sheet.open_text)
        window.guard_closing(self._may_close)
        self._join(window.save_button, "save")
        self._join(window.print_button, "print")
        self._enable()

    def _table(self) -> tuple[Row, ...]:
        file, edit, view = self.tr("&File"), self.tr("&Edit"), self.tr("&View")
        writing, pack = self._models.writing, self._models.pack
        return (
            Row(id="open", menu=file, text=self.tr("&Open…"), keys="Ctrl+O", handler=self._open),
            Row(
                id="paste",
                menu=file,
                text=self.tr("&Paste a sheet's text"),
                keys="Ctrl+Shift+V",
                handler=self._paste,
            ),
            Row(
                id="sample",
                menu=file,
                text=self.tr("Open the sa&mple case"),
                handler=self._models.sheet.open_sample,
            ),
            Row(
                id="save",
                menu=file,
                text=self.tr("&Save letters…"),
                keys="Ctrl+S",
                handler=pack.prepare_to_save,
                enabled=self._has_letters,
            ),
            Row(
                id="print",
                menu=file,
                text=self.tr("P&rint…"),
                keys="Ctrl+P",
                handler=pack.prepare_to_print,
                enabled=self._has_letters,
            ),
            Row(
                id="quit",
                menu=file,
                text=self.tr("&Quit"),
                keys="Ctrl+Q",
                handler=self._window.close,
            ),
            Row(
                id="undo",
                menu=edit,
                text=self.tr("&Undo"),
                keys="Ctrl+Z",
                handler=writing.undo,
                enabled=lambda: writing.can_undo,
            ),
            Row(
                id="redo",
                menu=edit,
                text=self.tr("&Redo"),
                keys="Ctrl+Shift+Z;Ctrl+Y",
                handler=writing.redo,
                enabled=lambda: writing.can_redo,
            ),
            *(
                Row(
                    id=f"step{number}",
                    menu=view,
                    text=text,
                    keys=f"Ctrl+{number}",
                    handler=partial(self._show_step, number - 1),
                )
                for number, text in enumerate(
                    (
                        self.tr("To &whom"),
                        self.tr("Who I &am"),
                        self.tr("&My words"),
                        self.tr("&Paper"),
                    ),
                    start=1,
                )
            ),
            Row(
                id="larger",
                menu=view,
                text=self.tr("&Larger text"),
                keys="Ctrl++;Ctrl+=",
                handler=partial(self._resize_text, 25),
            ),
            Row(
                id="smaller",
                menu=view,
                text=self.tr("&Smaller text"),
                keys="Ctrl+-",
                handler=partial(self._resize_text, -25),
            ),
        )

    def _build(self) -> None:
        menus: dict[str, QMenu] = {}
        for row in self._rows:
            if row.menu not in menus:
                menus[row.menu] = self._window.menuBar().addMenu(row.menu)
            action = menus[row.menu].addAction(row.text)
            action.setObjectName(f"{row.id}Action")
            action.setShortcuts([QKeySequence(key) for key in row.keys.split(";") if key])
            action.triggered.connect(partial(_do, row.handler))
            self.actions[row.id] = action

    def _join(self, button: QPushButton, name: str) -> None:
        action = self.actions[name]
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())

    def _enable(self) -> None:
        for row in self._rows:
            if row.enabled is not None:
                self.actions[row.id].setEnabled(row.enabled())

    def _has_letters(self) -> bool:
        return self._models.writing.action is not None

    # ------------------------------------------------------------ what needs an answer first

    def _open(self) -> None:
        path = ask_sheet(self._window, self._folder)
        if path is not None:
            self._models.sheet.open_file(path)

    def _open_dropped(self, paths: tuple[Path | None, ...]) -> None:
        if len(paths) > 1:
            self._hint(self.tr("Please drop one sheet at a time; nothing here has changed."))
        elif paths[0] is None:
            self._hint(self.tr("Par Avion never goes online: save the sheet first, then drop it."))
        else:
            self._models.sheet.open_file(paths[0])

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._models.sheet.open_text(text)
        else:
            self._hint(self.tr("There is no text to paste: copy the text of a sheet first."))

    def _hint(self, text: str) -> None:
        self._models.notices.show(Notice(kind=NoticeKind.HINT, text=text))

    def _ask_folder(self) -> None:
        folder = ask_folder(self._window, self._folder)
        if folder is not None:
            self._folder = folder
            self._models.pack.save_in(folder)

    def _ask_about_replacing(self, files: int) -> None:
        if self._questions.may_replace(files):
            self._models.pack.save_anyway()
        else:
            self._ask_folder()

    def _ask_printer(self, printers: tuple[str, ...]) -> None:
        count = len(self._models.writing.chosen)
        options = self._models.pack.made_from.options
        dialog = PrintDialog(printers, count, options, self._window)
        if dialog.exec():
            self._models.pack.print_on(dialog.printer)
        dialog.deleteLater()

    def _ask_about_envelopes(self) -> None:
        made_from = self._models.pack.made_from
        count = len(self._models.writing.chosen)
        size = messages.envelope_name(made_from.options.envelopes)
        if self._questions.are_envelopes_in(count, size):
            self._models.pack.print_envelopes()

    def _show_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _show_title(self) -> None:
        reading = self._models.sheet.reading
        if reading is None:
            return
        number = reading.action.ua_number
        ua = self.tr("UA {number}").format(number=number) if number else ""
        self._window.show_case(" ".join(part for part in (reading.action.country, ua) if part))

    def _may_close(self) -> bool:
        self._close_when_saved = False
        if not self._models.writing.is_unsaved:
            return True
        answer = self._questions.what_about_unsaved()
        if answer is Unsaved.SAVE:
            self._close_when_saved = True
            self._models.pack.prepare_to_save()
        return answer is Unsaved.DISCARD

    def _close_if_wanted(self) -> None:
        if self._close_when_saved:
            self._window.close()

    def _resize_text(self, step: int) -> None:
        self._theme.resize_text(self._theme.percent + step)


def _do(handler: Callable[[], object], checked: bool = False) -> None:
    """Call *handler* without the state that Qt sends along."""
    handler()
