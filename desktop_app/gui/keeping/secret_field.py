"""A field for what nobody else should read from the screen, with a tick to see it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ..widgets.fields import LineField
from ..widgets.text import field_label


class SecretField(QWidget):
    """A line of dots with its label above; nothing typed here is folded. See `SecretTick`."""

    changed = Signal()
    entered = Signal()  # Return

    def __init__(
        self, name: str, label: str, parent: QWidget | None = None, *, spoken: bool = False
    ) -> None:
        """*spoken*: no dots, for what is copied from paper."""
        super().__init__(parent)
        self._field = LineField(name, label.replace("&", ""), self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(field_label(label, self._field, self))
        self._layout.addWidget(self._field)
        self._field.textChanged.connect(self.changed)
        self._field.returnPressed.connect(self.entered)
        self.show_typed(spoken)

    @property
    def text(self) -> str:
        """What is typed, as it stands."""
        return self._field.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self._field.clear()

    def start_over(self) -> None:
        """Have what is typed marked, so that the next key takes its place."""
        self._field.selectAll()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Be ready to be typed in."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def describe(self, text: str) -> None:
        """Have screen readers say *text* with the field."""
        self._field.setAccessibleDescription(text)

    def show_typed(self, seen: bool) -> None:
        """Show what is typed, or dots."""
        mode = QLineEdit.EchoMode
        self._field.setEchoMode(mode.Normal if seen else mode.Password)


class SecretTick(QCheckBox):
    """Shows what is typed in *fields* while it is ticked; dots again when it has been hidden."""

    def __init__(
        self, name: str, text: str, fields: Sequence[SecretField], parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text.replace("&", ""))
        for field in fields:
            self.toggled.connect(field.show_typed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Show dots again the next time."""
        super().hideEvent(event)
        self.setChecked(False)
