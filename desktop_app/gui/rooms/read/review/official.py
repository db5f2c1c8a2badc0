"""One official in the review: address, who it is, numbers, and the ways to cut and join."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from .....domain.review import texts_at
from .... import case_doors
from ....viewmodels.review import ReviewViewModel
from ....widgets.text import plain
from .field import ReviewField
from .names import NUMBERS, PARTS, Names

_ALWAYS = (
    "postal_lines",
    "role",
    "name",
    "salutation",
    "email",
)  # others: if not empty, or asked for


class OfficialEditor(QFrame):
    """The official at *path*, whoever that is at the moment."""

    def __init__(
        self, model: ReviewViewModel, path: str, names: Names, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"official.{path}")
        self.setProperty("role", "card")
        self.path = path
        self._model = model
        self._names = names
        self._who = plain("", "name", self)
        keys = ("postal_lines", *PARTS, *NUMBERS)
        self.fields = {
            key: ReviewField(model, f"{path}.{key}", names.part(key), self) for key in keys
        }
        self._sort = self._button(
            "sort", self.tr("Move numbers to their own fields"), self._sort_out
        )
        self._split = self._button("split", self.tr("New official from this line"), self._cut)
        self._merge = self._button(
            "merge", self.tr("Join with the one above"), partial(self._do, model.edits.merge)
        )
        copied = self.tr("Send only a copy") if self._is_target else self.tr("Send them a letter")
        self._move = self._button("move", copied, partial(self._do, model.edits.move))
        self._remove = self._button(
            "remove", self.tr("This is not an official"), partial(self._do, model.edits.remove)
        )
        self._more = self._button("more", self.tr("All fields"), self._show_all)
        self._has_all = False
        layout = QVBoxLayout(self)
        layout.addWidget(self._who)
        layout.addWidget(self.fields["postal_lines"])
        for button in (self._sort, self._split, self._merge, self._move, self._remove):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        for key in keys[1:]:
            layout.addWidget(self.fields[key])
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def _is_target(self) -> bool:
        """Whether letters go to them; else a copy, or the letter of an embassy."""
        return self.path.startswith("targets.")

    def show_reading(self) -> None:
        """Show the official as they are now."""
        reading = self._model.reading
        if reading is None:
            return
        who = self._names.official(self.path, reading)
        self._who.setText(who)
        is_blank = self.path in self._model.edits.blank
        for key, field in self.fields.items():
            field.show_reading(self._names.part(key))
            name = self.tr("{field}, {who}").format(field=self._names.part(key), who=who)
            field.text.setAccessibleName(name)
            has_text = bool(texts_at(reading.action, field.path))
            wanted = self._has_all or key in _ALWAYS or has_text or field.text.hasFocus()
            field.setVisible(wanted)
        self._more.setVisible(any(field.isHidden() for field in self.fields.values()))
        postal = texts_at(reading.action, f"{self.path}.postal_lines")
        self._sort.setVisible(case_doors.has_labels(postal))
        self._split.setVisible(len(postal) > 1)
        self._merge.setVisible(not self.path.endswith(".0") and not is_blank)
        self._move.setVisible(not is_blank)
        for button in (self._sort, self._split, self._merge, self._move, self._remove, self._more):
            name = self.tr("{command}: {who}").format(command=button.text(), who=who)
            button.setAccessibleName(name)

    def _button(self, name: str, text: str, handler: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"{name}.{self.path}")
        button.setProperty("role", "link")
        button.clicked.connect(handler)
        return button

    def _do(self, edit: object, checked: bool = False) -> None:
        if callable(edit):
            edit(self.path)

    def _show_all(self) -> None:
        """Show the fields in which nothing stands yet, and go to the first of them."""
        first = next((one for one in self.fields.values() if one.isHidden()), None)
        self._has_all = True
        self.show_reading()
        if first is not None:
            first.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _sort_out(self) -> None:
        self._model.edits.sort_out(self.path)

    def _cut(self) -> None:
        """Have the next official begin with the line that the cursor is in."""
        cursor = self.fields["postal_lines"].text.textCursor()
        above = self.fields["postal_lines"].text.toPlainText()[: cursor.position()]
        lines = [line for line in above.split("\n")[:-1] if line.strip()]
        self._model.edits.split(self.path, len(lines))
