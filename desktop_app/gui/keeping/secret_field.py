"""A field for what nobody else should read from the screen, with a tick to see it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ..widgets.fields import LineField
from ..widgets.text import field_label


class SecretField(QWidget):
    """A line of dots with its label above and the tick below; nothing typed here is folded."""

    changed = Signal()
    entered = Signal()  # Return

    def __init__(
        self,
        name: str,
        label: str,
        show: str,
        parent: QWidget | None = None,
        *,
        spoken: bool = False,
    ) -> None:
        """*show* is the text of the tick; *spoken*: no dots, for what is copied from paper."""
        super().__init__(parent)
        self._field = LineField(name, label.replace("&", ""), self)
        self._show = QCheckBox(show, self)
        self._show.setObjectName(f"{name}Show")
        self._show.setAccessibleName(show.replace("&", ""))
        self._show.setVisible(not spoken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field_label(label, self._field, self))
        layout.addWidget(self._field)
        layout.addWidget(self._show)
        self._field.textChanged.connect(self.changed)
        self._field.returnPressed.connect(self.entered)
        self._show.toggled.connect(self._set_seen)
        self._set_seen(spoken)

    @property
    def text(self) -> str:
        """What is typed, as it stands."""
        return self._field.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self._field.clear()
        self._show.setChecked(False)

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

    def hideEvent(self, event: QHideEvent) -> None:
        """Show dots again the next time."""
        super().hideEvent(event)
        self._show.setChecked(False)

    def _set_seen(self, seen: bool) -> None:
        mode = QLineEdit.EchoMode
        self._field.setEchoMode(mode.Normal if seen else mode.Password)
