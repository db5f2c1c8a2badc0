"""The embassy's address: where it stands, what was found, and that somebody has to confirm it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ....domain.address_book import OfficeAddress
from ... import messages
from ...viewmodels.countries import CountriesViewModel
from ...viewmodels.embassy import EmbassyState, EmbassyViewModel, Proposal
from ...widgets.button import named_button
from ...widgets.button_row import ButtonRow
from ...widgets.text import copyable, plain

if TYPE_CHECKING:
    from ...addresses.editor import AddressEditor


class EmbassyPanel(QFrame):
    """Hidden while nothing goes to an embassy, or the sheet gives its address."""

    def __init__(
        self, model: EmbassyViewModel, countries: CountriesViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("embassy")
        self.setProperty("role", "card")
        self._model = model
        self._countries = countries
        self._state = plain("", "text", self)
        self._state.setObjectName("embassyState")
        self._lines = copyable("", "text", self)
        self._lines.setObjectName("embassyLines")
        self._origin = copyable("", "quiet", self)
        self._origin.setObjectName("embassyOrigin")
        self._make_buttons()
        self._editor: AddressEditor | None = None  # until somebody needs it
        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.tr("The embassy’s address"), "heading", self))
        for widget in (self._state, self._lines, self._origin, self._buttons):
            layout.addWidget(widget)
        layout.addWidget(self._book, 0, Qt.AlignmentFlag.AlignLeading)
        model.changed.connect(self._show)
        countries.changed.connect(self._show)
        self._show()

    def _make_buttons(self) -> None:
        model = self._model
        self._use = named_button(
            "useEmbassy", self.tr("I have checked this: use it"), self, "small"
        )
        self._change = named_button("changeEmbassy", self.tr("Change…"), self, "small")
        self._change.setAccessibleName(self.tr("Change the embassy’s address…"))
        self._paste = named_button("pasteEmbassy", self.tr("Paste its address…"), self, "small")
        self._other = named_button("otherEmbassy", self.tr("Another one found"), self, "small")
        self._withdraw = named_button(
            "withdrawEmbassy", self.tr("Not right any more"), self, "small"
        )
        self._home = named_button("embassyHome", self.tr("Choose my country"), self, "small")
        self._book = named_button("embassyBook", self.tr("Address book…"), self, "link")
        self._buttons = ButtonRow(
            (self._use, self._change, self._paste, self._other, self._withdraw, self._home), self
        )
        self._use.clicked.connect(model.confirm_shown)
        self._change.clicked.connect(self._edit)
        self._paste.clicked.connect(self._enter_new)
        self._other.clicked.connect(model.show_other)
        self._withdraw.clicked.connect(model.withdraw)
        self._home.clicked.connect(model.ask_for_home)
        self._book.clicked.connect(model.book_wanted)

    # ------------------------------------------------------------ what is shown

    def _show(self) -> None:
        state, model = self._model.state, self._model
        self.setVisible(state is not EmbassyState.NOT_NEEDED)
        if state is EmbassyState.NOT_NEEDED:
            return
        is_editing = model.is_editing
        proposal = model.proposal if state is not EmbassyState.CONFIRMED else None
        office = model.confirmed or (proposal.office if proposal else None)
        self._state.setText(self._said(state))
        self._show_text(self._lines, self._address(office))
        self._show_text(self._origin, self._from(office, proposal))
        can_change = model.book.can_change and not is_editing
        has_lines = office is not None and bool(office.lines)
        self._use.setVisible(can_change and state is EmbassyState.FOUND)
        self._change.setVisible(can_change and has_lines)
        self._paste.setVisible(can_change and state is EmbassyState.UNKNOWN)
        self._other.setVisible(not is_editing and bool(model.others) and proposal is not None)
        self._withdraw.setVisible(can_change and state is EmbassyState.CONFIRMED)
        self._home.setVisible(state is EmbassyState.NO_HOME)
        self._buttons.setVisible(not is_editing)
        self._buttons.arrange()
        if self._editor is not None:
            self._editor.setVisible(is_editing)

    def _show_text(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _said(self, state: EmbassyState) -> str:
        return {
            EmbassyState.NO_HOME: self.tr(
                "Which embassy it is depends on the country in which you live."
            ),
            EmbassyState.CONFIRMED: self.tr("This address is printed."),
            EmbassyState.FOUND: self.tr(
                "This address was found, and nobody has confirmed it. Embassies move: please"
                " compare it with the embassy’s own page, or ring them. Until then a blank is"
                " printed."
            ),
            EmbassyState.UNKNOWN: self.tr(
                "No address is known here. A blank to fill in by hand is printed, unless you paste"
                " the address."
            ),
        }[state]

    def _address(self, office: OfficeAddress | None) -> str:
        if office is None or not office.lines:
            return ""
        return "\n".join(one for one in (office.name, *office.lines) if one)

    def _from(self, office: OfficeAddress | None, proposal: Proposal | None) -> str:
        """Where it is from, how old that is, and by what else it can be looked up."""
        if office is None:
            return ""
        told = [messages.source_sentence(office, proposal.dated if proposal else None)]
        if office.confirmed is not None:
            told.insert(0, messages.confirmation_sentence(office))
        if self._model.covers_from:
            name = self._countries.name_of(self._model.covers_from)
            there = self.tr("It is in another country ({country}), and covers yours from there.")
            told.append(there.format(country=name))
        if proposal is not None:
            town = self.tr("It is in {town}.").format(town=proposal.city)
            told += [town] if proposal.city and not office.lines else []
            told += [proposal.page, office.phone, office.email]
        return "\n".join(one for one in told if one)

    # ------------------------------------------------------------ what can be done

    def _edit(self) -> None:
        office = self._model.confirmed
        proposal = self._model.proposal
        if office is None and proposal is not None:
            office = proposal.office
        self._open_editor(office or self._model.blank)

    def _enter_new(self) -> None:
        self._open_editor(self._model.blank)

    def _open_editor(self, office: OfficeAddress) -> None:
        if self._editor is None:
            from ...addresses.editor import AddressEditor  # noqa: PLC0415 - hardly anybody types it

            self._editor = AddressEditor(self._model.book, self._countries.name_of, self)
            layout = self.layout()
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(layout.indexOf(self._buttons) + 1, self._editor)
            self._editor.entered.connect(self._model.confirm)
            self._editor.left.connect(self._leave)
        self._model.edit(True)
        self._editor.begin(office)

    def _leave(self) -> None:
        self._model.edit(False)
        back = self._change if self._change.isVisible() else self._paste
        back.setFocus(Qt.FocusReason.OtherFocusReason)
