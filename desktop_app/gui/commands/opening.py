"""Opening a case: from a file, the clipboard, something dropped, or the sample."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject
from PySide6.QtGui import QGuiApplication

from ..dialogs.files import ask_sheet
from ..main_window import MainWindow
from ..viewmodels.models import Models
from ..viewmodels.notices import Notice, NoticeKind
from .row import Group, Row


class Opening(QObject):
    """Asks for a sheet and hands it to the view model."""

    def __init__(self, window: MainWindow, models: Models, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._models = models
        window.open_wanted.connect(self._open)
        models.house.open_wanted.connect(self._open)
        models.house.paste_wanted.connect(self._paste)
        window.sheet_dropped.connect(self._open_dropped)
        window.text_dropped.connect(models.sheet.open_text)

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        case = Group.CASE
        return (
            Row(id="open", group=case, text=self.tr("&Open…"), keys="Ctrl+O", handler=self._open),
            Row(
                id="paste",
                group=case,
                text=self.tr("P&aste a sheet's text"),
                keys="Ctrl+Shift+V",
                handler=self._paste,
            ),
            Row(
                id="sample",
                group=case,
                text=self.tr("Open the sampl&e case"),
                handler=self._models.sheet.open_sample,
            ),
        )

    def _open(self) -> None:
        path = ask_sheet(self._window, Path(QDir.homePath()))
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
