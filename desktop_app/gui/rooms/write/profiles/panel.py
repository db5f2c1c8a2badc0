"""Which of those who write on this computer writes now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .....domain.profile import Profile
from .... import messages
from ....viewmodels.profiles import ProfilesViewModel
from ....widgets.fields import Choice
from ....widgets.text import field_label, plain


class ProfilesPanel(QWidget):
    """A choice where there are several, and the ways to have more or fewer of them.

    For a guest, what becomes of all that is typed here.
    """

    def __init__(self, model: ProfilesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profiles")
        self._model = model
        self._promise = plain("", "quiet", self)
        self._promise.setObjectName("senderPromise")
        self._who = Choice("profile", self.tr("Who writes"), self)
        self._label = field_label(self.tr("Who writes"), self._who, self)
        self._add = self._link("addProfile", self.tr("Somebody else writes here, too"))
        self._forget = self._link("forgetProfile", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._promise, self._label, self._who):
            layout.addWidget(widget)
        for button in (self._add, self._forget):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._who.chosen.connect(self._choose)
        self._add.clicked.connect(self._add_somebody)
        self._forget.clicked.connect(model.forgetting_wanted)
        model.changed.connect(self._show)
        self._show()

    def _link(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setProperty("role", "link")
        return button

    def _choose(self, number: int) -> None:
        self._model.choose(number)

    def _add_somebody(self) -> None:
        self._model.add()
        name = self.window().findChild(QWidget, "senderName")
        if isinstance(name, QWidget):
            name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        everybody, current = self._model.all, self._model.current
        self._promise.setText(self._promised())
        self._who.offer([(self._name(one), one.number) for one in everybody])
        self._who.show_value(current.number if current else None)
        for widget in (self._label, self._who):
            widget.setVisible(len(everybody) > 1)
        self._add.setVisible(
            current is not None and self._model.can_change and bool(current.sender.name)
        )
        forget = self.tr("Forget {name}…").format(name=self._name(current) if current else "")
        self._forget.setText(forget.replace("&", "&&"))
        self._forget.setAccessibleName(forget)
        self._forget.setVisible(current is not None and self._model.can_change)

    def _promised(self) -> str:
        if self._model.can_change:
            return self.tr("Kept on this computer, sealed, as you type.")
        why = messages.why_not_kept(messages.NeedsKeeping.PROFILES)
        return f"{why} {messages.how_to_keep()}"

    def _name(self, profile: Profile) -> str:
        """Name and town: one person may write from two places."""
        sender = profile.sender
        parts = (sender.name, sender.town)
        return ", ".join(one for one in parts if one) or self.tr("Nobody with a name yet")
