"""Whom to ask once the deadline has passed: the sender's section office."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....viewmodels.profiles import ProfilesViewModel
from ....widgets.fields import LineField, TextField
from ....widgets.tab_order import put_after
from ....widgets.text import field_label, plain


class SectionOfficePanel(QWidget):
    """Name, address and e-mail address; for a guest, for whom nothing of it would stay, nothing."""

    def __init__(self, model: ProfilesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionOffice")
        self._model = model
        self._fields: OfficeFields | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._model.is_kept and self._fields is None:
            self._fields = OfficeFields(self._model, self)
            self._layout.addWidget(self._fields)
            put_after(self, [self._fields])
        self.setVisible(self._model.is_kept)


class OfficeFields(QWidget):
    """What is known of the office, to be typed."""

    def __init__(self, model: ProfilesViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(plain(self.tr("My section office"), "heading", self))
        why = self.tr("Whom you ask whether letters are still wanted, after a last day.")
        self._layout.addWidget(plain(why, "quiet", self))
        self._name = LineField("officeName", self.tr("Name of the office"), self)
        self._address = TextField("officeAddress", self.tr("Address of the office"), self)
        self._address.set_least_lines(2)
        self._email = LineField("officeEmail", self.tr("E-mail address of the office"), self)
        for field in (self._name, self._address, self._email):
            self._layout.addWidget(field_label(field.accessibleName(), field, self))
            self._layout.addWidget(field)
        self._name.typed.connect(partial(self._write, "name"))
        self._address.typed.connect(self._write_address)
        self._email.typed.connect(partial(self._write, "email"))
        model.changed.connect(self._show)
        self._show()

    def _write(self, detail: str, text: str) -> None:
        self._model.write_office(**{detail: text or None})

    def _write_address(self, text: str) -> None:
        self._model.write_office(lines=_lines(text))

    def _show(self) -> None:
        office = self._model.office
        self._name.show_text(office.name or "")
        self._email.show_text(office.email or "")
        if _lines(self._address.toPlainText()) != office.lines:
            self._address.show_text("\n".join(office.lines))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(folded for line in text.splitlines() if (folded := " ".join(line.split())))
