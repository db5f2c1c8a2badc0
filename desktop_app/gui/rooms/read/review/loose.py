"""The lines that are in no field: one key, a button or a drag puts one where it belongs."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from .....domain.review import GROUPS, OFFICIAL_TEXTS, holds_lines
from ....viewmodels.review import ReviewViewModel
from ....widgets.button import named_button
from ....widgets.text import plain
from .lines import LineList, SheetLine
from .names import Names

_LETTERS = "123456789"


class LoosePanel(QWidget):
    """Lists them; those that are in no field for a good reason only when asked for."""

    def __init__(self, model: ReviewViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loose")
        self._model = model
        self._names = Names(self)
        self._heading = plain("", "label", self)
        self.lines = LineList("looseLines", self.tr("Lines in no field"), self)
        self._all = QCheckBox(self.tr("Show page numbers and the like"), self)
        self._all.setObjectName("looseAll")
        self._all.setAccessibleName(self._all.text())
        self._here = named_button(
            "putHere", self.tr("Put into the chosen field (Enter)"), self, "link"
        )
        self._elsewhere = named_button("putElsewhere", self.tr("Put into…"), self, "link")
        self._out = named_button("takeOut", self.tr("Take out (Delete)"), self, "link")
        row = QHBoxLayout()
        for button in (self._elsewhere, self._out):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self._heading)
        layout.addWidget(self.lines, 100)
        layout.addWidget(self._all)
        layout.addWidget(self._here, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(row)
        layout.addStretch(1)  # where there is no list
        self.lines.chosen.connect(self._choose)
        self.lines.put_wanted.connect(self.put)
        self._all.toggled.connect(self._show)
        self._here.clicked.connect(self._put_here)
        self._elsewhere.clicked.connect(self._put_elsewhere)
        self._out.clicked.connect(self._take_out)
        model.changed.connect(self._show)
        model.selected.connect(self._show_selected)
        self._show()

    def put(self, line: int) -> None:
        """Put *line* into the field that is looked at; where none is, ask into which."""
        if self._target():
            self._model.edits.put(line, self._target())
        else:
            self.ask(line)

    def ask(self, line: int) -> None:
        """Ask where *line* belongs."""
        reading = self._model.reading
        if reading is None or not line:
            return
        menu = QMenu(self)
        menu.setObjectName("places")
        for at, (name, path) in enumerate(self._names.places(reading)):
            letter = f"&{_LETTERS[at]}  " if at < len(_LETTERS) else ""
            action = menu.addAction(letter + name.replace("&", "&&"))
            action.triggered.connect(partial(self._put_into, line, path))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._elsewhere.mapToGlobal(self._elsewhere.rect().bottomLeft()))

    def _target(self) -> str:
        """Where a line goes: the field looked at, or the address of the official it is of."""
        path = self._model.field
        own = self._model.reading and dict(self._model.reading.sources).get(path, ())
        if not path or (own and self._model.line in own):
            return ""
        above, _, key = path.rpartition(".")
        if above.startswith(GROUPS) and key in OFFICIAL_TEXTS:
            return f"{above}.postal_lines"
        return path if holds_lines(path) else ""

    def _put_into(self, line: int, path: str, checked: bool = False) -> None:
        self._model.edits.put(line, path)

    def _choose(self, line: int) -> None:
        self._model.line = line
        self._model.selected.emit()

    def _put_here(self) -> None:
        self.put(self._model.line)

    def _put_elsewhere(self) -> None:
        self.ask(self._model.line)

    def _take_out(self) -> None:
        self._model.edits.take_out(self._model.line)

    def _show(self) -> None:
        reading = self._model.reading
        if reading is None:
            return
        listed = reading.unplaced if self._all.isChecked() else self._model.loose
        self.lines.show_lines([SheetLine(one.line, one.text) for one in listed])
        self.lines.setVisible(bool(listed))
        more = len(reading.unplaced) - len(self._model.loose)
        self._all.setVisible(more > 0)
        count = len(self._model.loose)
        none = self.tr("No line seems to be missing.")
        self._heading.setText(self.tr("%Ln line(s) in no field", "", count) if count else none)
        self._show_selected()

    def _show_selected(self) -> None:
        line, reading = self._model.line, self._model.reading
        self.lines.show_chosen(line)
        unplaced = {one.line for one in reading.unplaced} if reading else set()
        target = self._target()
        self._here.setEnabled(bool(line and target))
        where = self._names.of(target, reading) if target else ""
        self._here.setAccessibleDescription(where)
        self._here.setToolTip(where)
        self._elsewhere.setEnabled(bool(line))
        self._out.setEnabled(bool(line) and line not in unplaced)
