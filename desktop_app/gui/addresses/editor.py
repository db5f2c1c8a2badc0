"""One address, entered or changed as a block of lines; below it, what is understood of that."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.address_book import OfficeAddress
from ..viewmodels.address_book import AddressBookViewModel
from ..widgets.button import named_button
from ..widgets.button_row import ButtonRow
from ..widgets.fields import LineField, TextField
from ..widgets.text import field_label, plain

CountryName = Callable[[str], str]  # the name of the country with a code


class AddressEditor(QWidget):
    """Tells what was entered, when somebody says that it is right; or that they left."""

    entered = Signal(object)  # the OfficeAddress
    left = Signal()

    def __init__(
        self, book: AddressBookViewModel, country_name: CountryName, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("addressEditor")
        self._book = book
        self._country_name = country_name
        self._before: OfficeAddress | None = None
        self._text = TextField("addressLines", self.tr("Paste the address here"), self)
        self._text.set_least_lines(4)
        self._source = LineField(
            "addressSource", self.tr("Where it is from: a web page, a letter, a call"), self
        )
        self._understood = plain("", "quiet", self)
        self._understood.setObjectName("addressUnderstood")
        self._confirm = named_button(
            "confirmEntered", self.tr("I have checked this: use it"), self, "small"
        )
        leave = named_button("leaveEditor", self.tr("Cancel"), self, "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for field in (self._text, self._source):
            layout.addWidget(field_label(field.accessibleName(), field, self))
            layout.addWidget(field)
        layout.addWidget(self._understood)
        layout.addWidget(ButtonRow((self._confirm, leave), self))
        self._text.typed.connect(self._show)
        self._source.typed.connect(self._show)
        self._confirm.clicked.connect(self._enter)
        leave.clicked.connect(self.left)

    def begin(self, before: OfficeAddress) -> None:
        """Start from *before*, an entry to be changed or one with nothing in it yet."""
        self._before = before
        self._text.show_text(self._book.text_of(before))
        self._source.show_text(before.source)
        self._show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, **details: Any) -> None:
        """Have the entry be with these details, as `take(country_code="RU")`; its lines stay."""
        if self._before is not None:
            self._before = replace(self._before, **details)
            self._show()

    @property
    def _office(self) -> OfficeAddress | None:
        if self._before is None:
            return None
        told = self._book.understood(self._text.toPlainText(), self._before)
        return replace(told, source=" ".join(self._source.text().split())[:200])

    def _show(self) -> None:
        office = self._office
        self._confirm.setEnabled(office is not None and bool(office.lines))
        self._understood.setText(self._said(office) if office is not None else "")

    def _said(self, office: OfficeAddress) -> str:
        if not office.lines:
            return self.tr("No address is understood yet: paste its lines, one below the other.")
        parts = (
            (self.tr("Name: {text}"), office.name),
            (self.tr("Address: {text}"), " / ".join(office.lines)),
            (self.tr("Country: {text}"), self._country_name(office.host)),
            (self.tr("Telephone: {text}"), office.phone),
            (self.tr("Fax: {text}"), office.fax),
            (self.tr("E-mail: {text}"), office.email),
        )
        told = (sentence.format(text=text) for sentence, text in parts if text)
        return "\n".join((self.tr("Understood as:"), *told))

    def _enter(self) -> None:
        office = self._office
        if office is not None and office.lines:
            self.entered.emit(office)
