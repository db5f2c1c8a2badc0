"""The address book: looked through, added to by one paste, confirmed, taken out, as a table."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from ...domain.address_book import OfficeAddress, OfficeKind
from .. import messages
from ..viewmodels.address_book import AddressBookViewModel
from ..viewmodels.countries import CountriesViewModel
from ..viewmodels.notices import NoticesViewModel
from ..widgets.button import named_button
from ..widgets.button_row import ButtonRow
from ..widgets.column import Column
from ..widgets.fields import Choice, LineField
from ..widgets.order_list import Line, OrderList
from ..widgets.text import copyable, field_label, plain
from .editor import AddressEditor

_CHARACTERS, _LINES = 72, 34


class AddressBookDialog(QDialog):
    """A list that is searched; below it, the chosen entry and what can be done with it."""

    import_wanted = Signal()  # ask for a table
    export_wanted = Signal()  # ask where to save one

    def __init__(
        self,
        book: AddressBookViewModel,
        countries: CountriesViewModel,
        notices: NoticesViewModel,
        blank: OfficeAddress,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("addressBook")
        self.setWindowTitle(self.tr("Address book"))
        self._book = book
        self._countries = countries
        self._notices = notices
        self._blank = blank  # what a new entry begins with
        self._chosen: int | None = None
        self._edited: OfficeAddress | None = None
        self._make_list()
        self._make_entry()
        self._make_editor()
        self._make_told()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.button(QDialogButtonBox.StandardButton.Close).setObjectName("closeAddressBook")
        column = Column("addressBookColumn", self.windowTitle(), self)
        column.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds has it
        column.show_widgets((self._looking, self._entry, self._editing, self._told))
        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.windowTitle(), "title", self))
        layout.addWidget(column, 1)
        layout.addWidget(close)
        close.rejected.connect(self.reject)
        book.changed.connect(self._show)
        countries.changed.connect(self._show)
        notices.changed.connect(self._show_told)
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        height, room = self.fontMetrics().height() * _LINES, self.screen().availableGeometry()
        self.resize(min(width, room.width()), min(height, room.height() * 9 // 10))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Enter in a line do nothing: it is no wish to close the book, or to add to it."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (is_enter and isinstance(self.focusWidget(), QLineEdit)):
            super().keyPressEvent(event)

    def _make_list(self) -> None:
        self._looking = QWidget(self)
        self._kept = plain("", "quiet", self)
        self._kept.setObjectName("addressesKept")
        self._search = LineField("searchAddresses", self.tr("Search the addresses"), self)
        self._list = OrderList("addresses", self.tr("Addresses"), self)
        self._nothing = plain("", "quiet", self)
        self._nothing.setObjectName("noAddresses")
        self._add = named_button("addAddress", self.tr("Paste an address…"), self, "small")
        bring = named_button("importAddresses", self.tr("Take in a table…"), self, "small")
        self._export = named_button("exportAddresses", self.tr("Save as a table…"), self, "small")
        self._import = bring
        layout = QVBoxLayout(self._looking)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._kept)
        layout.addWidget(field_label(self._search.accessibleName(), self._search, self))
        for widget in (self._search, self._list, self._nothing):
            layout.addWidget(widget)
        layout.addWidget(ButtonRow((self._add, bring, self._export), self))
        self._search.typed.connect(self._show)
        self._list.chosen.connect(self._choose)
        self._add.clicked.connect(self._enter_new)
        bring.clicked.connect(self.import_wanted)
        self._export.clicked.connect(self.export_wanted)

    def _make_entry(self) -> None:
        self._entry = QWidget(self)
        self._lines, self._about = copyable("", "text", self), copyable("", "quiet", self)
        self._lines.setObjectName("addressOfEntry")
        self._about.setObjectName("aboutEntry")
        self._confirm = named_button(
            "confirmEntry", self.tr("I have checked this today"), self, "small"
        )
        self._change = named_button("changeEntry", self.tr("Change…"), self, "small")
        self._withdraw = named_button("withdrawEntry", self.tr("Not right any more"), self, "small")
        self._forget = named_button("forgetEntry", self.tr("Delete"), self, "small")
        self._buttons = ButtonRow((self._confirm, self._change, self._withdraw, self._forget), self)
        layout = QVBoxLayout(self._entry)
        layout.setContentsMargins(0, self.fontMetrics().height() // 2, 0, 0)
        for widget in (self._lines, self._about, self._buttons):
            layout.addWidget(widget)
        self._confirm.clicked.connect(self._confirm_chosen)
        self._change.clicked.connect(self._change_chosen)
        self._withdraw.clicked.connect(self._withdraw_chosen)
        self._forget.clicked.connect(self._forget_chosen)

    def _make_editor(self) -> None:
        self._editing = QWidget(self)
        self._kind = Choice("addressKind", self.tr("Whose address it is"), self)
        self._kind.offer([(messages.office_kind_name(kind), kind) for kind in OfficeKind])
        self._state = Choice("addressState", self.tr("Of which country"), self)
        self._editor = AddressEditor(self._book, self._countries.name_of, self)
        layout = QVBoxLayout(self._editing)
        layout.setContentsMargins(0, self.fontMetrics().height() // 2, 0, 0)
        for choice in (self._kind, self._state):
            layout.addWidget(field_label(choice.accessibleName(), choice, self))
            layout.addWidget(choice)
        layout.addWidget(self._editor)
        self._kind.chosen.connect(self._choose_kind)
        self._state.chosen.connect(self._choose_state)
        self._editor.entered.connect(self._take)
        self._editor.left.connect(self._leave_editor)

    def _make_told(self) -> None:
        """What came of it: the window's own notice is behind this one."""
        self._told = QWidget(self)
        self._notice = plain("", "text", self)
        self._notice.setObjectName("addressNotice")
        self._back = named_button("takeAddressBack", self.tr("Take it back"), self, "link")
        layout = QVBoxLayout(self._told)
        layout.setContentsMargins(0, self.fontMetrics().height() // 2, 0, 0)
        layout.addWidget(self._notice)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        self._back.clicked.connect(self._book.take_back)
        self._before = self._notices.notice

    # ------------------------------------------------------------ what is shown

    @property
    def _office(self) -> OfficeAddress | None:
        """The chosen entry as it is kept."""
        return next((one for one in self._book.find() if one.number == self._chosen), None)

    def _show(self) -> None:
        found = self._book.find(self._search.text())
        self._list.show_lines([Line(text=self._line(one), key=one.number) for one in found])
        self._list.show_chosen(self._chosen)
        self._list.setVisible(bool(found))
        typed = bool(self._search.text().strip())
        none, not_found = (
            self.tr("No address is in it yet."),
            self.tr("No address has these words."),
        )
        self._nothing.setText(not_found if typed else none)
        self._nothing.setVisible(not found)
        kept = self.tr("What you enter stays on this computer, sealed with your letters.")
        guest = self.tr("You are a guest: what you enter is gone when the window closes.")
        self._kept.setText(kept if self._book.is_kept else guest)
        self._export.setEnabled(bool(self._book.find()))
        for button in (self._add, self._import):
            button.setEnabled(self._book.can_change)
        self._show_entry()
        self._editing.setVisible(self._edited is not None)
        pairs = [(self.tr("No country"), ""), *self._countries.names]
        self._state.offer(pairs)
        self._show_told()

    def _show_told(self) -> None:
        """The newest notice, if it came since this window was opened."""
        notice = self._notices.notice
        is_new = notice is not None and notice is not self._before
        self._notice.setText(notice.text if notice is not None and is_new else "")
        self._told.setVisible(is_new)
        self._back.setVisible(self._book.forgotten is not None)

    def _show_entry(self) -> None:
        office = self._office
        self._entry.setVisible(office is not None and self._edited is None)
        if office is None:
            return
        lines = (office.name, *office.lines, self._countries.name_of(office.host))
        self._lines.setText("\n".join(one for one in lines if one))
        whose = messages.office_kind_name(office.kind)
        state = self._countries.name_of(office.country_code)
        about = (
            self.tr("{whose}: {state}").format(whose=whose, state=state) if state else whose,
            messages.confirmation_sentence(office),
            messages.source_sentence(office),
            office.phone,
            office.fax and self.tr("Fax: {text}").format(text=office.fax),
            office.email,
        )
        self._about.setText("\n".join(one for one in about if one))
        for button in (self._confirm, self._change, self._withdraw, self._forget):
            button.setEnabled(self._book.can_change)
        self._confirm.setVisible(office.confirmed != self._book.today and bool(office.lines))
        self._withdraw.setVisible(office.confirmed is not None)
        self._buttons.arrange()

    def _line(self, one: OfficeAddress) -> str:
        name = one.name or next(iter(one.lines), "")
        place = self._countries.name_of(one.host)
        not_yet = self.tr("not confirmed")
        state = messages.day_text(one.confirmed) if one.confirmed else not_yet
        return " – ".join(part for part in (name, place, state) if part)

    # ------------------------------------------------------------ what can be done

    def _choose(self, number: int) -> None:
        self._chosen, self._edited = number, None
        self._show()

    def _enter_new(self) -> None:
        self._open_editor(self._blank)

    def _change_chosen(self) -> None:
        if self._office is not None:
            self._open_editor(self._office)

    def _open_editor(self, office: OfficeAddress) -> None:
        self._edited = office
        self._show()
        self._kind.show_value(office.kind)
        self._state.show_value(office.country_code)
        self._editor.begin(office)

    def _choose_kind(self, kind: OfficeKind) -> None:
        if self._edited is not None:
            self._edited = replace(self._edited, kind=kind)
            self._editor.take(kind=kind)

    def _choose_state(self, code: str) -> None:
        if self._edited is not None:
            self._edited = replace(self._edited, country_code=code)
            self._editor.take(country_code=code)

    def _take(self, office: OfficeAddress) -> None:
        self._edited = None
        self._book.confirm(office)
        self._chosen = office.number or max(
            (one.number or 0 for one in self._book.find()), default=0
        )
        self._show()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_editor(self) -> None:
        self._edited = None
        self._show()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm_chosen(self) -> None:
        if self._office is not None:
            self._book.confirm(self._office)

    def _withdraw_chosen(self) -> None:
        if self._office is not None:
            self._book.withdraw(self._office)

    def _forget_chosen(self) -> None:
        if self._office is not None:
            self._book.forget(self._office)
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
