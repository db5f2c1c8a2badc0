"""The embassy of the open case: where a note, or a letter to pass on, is to go."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from PySide6.QtCore import QObject, Signal

from ...domain.address_book import OfficeAddress, OfficeKind, embassy_for
from ...domain.letter_kind import LetterKind
from ...domain.urgent_action import RecipientKind, UrgentAction
from .. import address_doors
from .address_book import AddressBookViewModel
from .house import HouseViewModel
from .writing import WritingViewModel


class EmbassyState(Enum):
    """What there is to say of the embassy's address."""

    NOT_NEEDED = "not_needed"  # nobody writes to one, or the sheet gives its address
    NO_HOME = "no_home"  # the writer's country isn't known, and so which embassy it is
    CONFIRMED = "confirmed"
    FOUND = "found"  # an address that nobody confirmed
    UNKNOWN = "unknown"  # a blank is printed


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An address that nobody confirmed, and by what it can be looked up; empty: by nothing.

    *dated* is the day on which its source was right, None where the user entered it.
    """

    office: OfficeAddress
    city: str = ""
    page: str = ""
    dated: date | None = None


class EmbassyViewModel(QObject):
    """Finds the address, and has the user confirm it before it is printed."""

    changed = Signal()
    book_wanted = Signal()  # show the whole address book

    def __init__(
        self,
        writing: WritingViewModel,
        book: AddressBookViewModel,
        house: HouseViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._writing = writing
        self.book = book
        self._house = house
        self._pair: tuple[str | None, str] = (None, "")
        self._bundled: tuple[Proposal, ...] | None = None  # None: not looked for yet
        self._shown = 0
        self._told: tuple[object, ...] = ()
        self.is_editing = False
        writing.changed.connect(self._follow)
        book.changed.connect(self._tell)
        self._follow()

    # ------------------------------------------------------------ what is there

    @property
    def state(self) -> EmbassyState:
        """What there is to say now."""
        if not self._is_needed:
            return EmbassyState.NOT_NEEDED
        if not self._home:
            return EmbassyState.NO_HOME
        if self.confirmed is not None:
            return EmbassyState.CONFIRMED
        return EmbassyState.FOUND if self._with_lines else EmbassyState.UNKNOWN

    @property
    def confirmed(self) -> OfficeAddress | None:
        """The address that is printed."""
        return embassy_for(self._writing.writing.options.embassies, self._sending, self._home)

    @property
    def proposal(self) -> Proposal | None:
        """The address that is shown to be confirmed; without lines, only by what to look it up."""
        found = self._with_lines or self._proposals
        return found[self._shown % len(found)] if found else None

    @property
    def others(self) -> int:
        """How many other addresses were found."""
        return max(len(self._with_lines) - 1, 0)

    @property
    def blank(self) -> OfficeAddress:
        """An entry for that embassy with nothing in it yet."""
        return OfficeAddress(
            kind=OfficeKind.EMBASSY,
            name="",
            lines=(),
            country_code=self._sending or "",
            host=self._home,
        )

    @property
    def covers_from(self) -> str:
        """The code of the country from which the shown embassy covers the writer's; else empty."""
        shown = self.confirmed or (self.proposal.office if self.proposal else None)
        return shown.host if shown is not None and shown.host != self._home else ""

    # ------------------------------------------------------------ what can be done

    def confirm(self, office: OfficeAddress) -> None:
        """Have *office* be the one that is printed: somebody looked, and found it right."""
        if not office.lines:
            return
        covers = office.also_covers
        if office.host != self._home and self._home not in covers:
            covers = (*covers, self._home)
        self.is_editing = False
        self.book.confirm(replace(office, country_code=self._sending or "", also_covers=covers))

    def confirm_shown(self) -> None:
        """Have the address that is shown be the one that is printed; its source keeps its month."""
        shown = self.proposal
        if shown is not None:
            dated = f", {shown.dated:%Y-%m}" if shown.dated else ""
            self.confirm(replace(shown.office, source=f"{shown.office.source}{dated}"))

    def withdraw(self) -> None:
        """Have the confirmed address not be printed any more."""
        if self.confirmed is not None:
            self.book.withdraw(self.confirmed)

    def show_other(self) -> None:
        """Show the next address that was found."""
        self._shown += 1
        self.changed.emit()

    def edit(self, wanted: bool) -> None:
        """Begin to enter or change the address, or leave it as it was."""
        if wanted != self.is_editing:
            self.is_editing = wanted
            self.changed.emit()

    def ask_for_home(self) -> None:
        """Turn to where the writer's country is chosen."""
        self._house.ask_for_detail("country")

    # ------------------------------------------------------------ what happens elsewhere

    @property
    def _action(self) -> UrgentAction | None:
        return self._writing.action

    @property
    def _sending(self) -> str | None:
        return self._action.country_code if self._action else None

    @property
    def _home(self) -> str:
        return self._writing.writing.sender.country

    @property
    def _is_needed(self) -> bool:
        """Whether something goes to an embassy that the sheet gives no address of."""
        action = self._action
        if action is None or self._sending is None or self._home == self._sending:
            return False
        if action.embassies or any(copy.is_embassy for copy in action.copies):
            return False
        return any(
            one.kind is RecipientKind.EMBASSY
            or self._writing.kind_of(one) is LetterKind.VIA_EMBASSY
            for one in self._writing.chosen
        )

    @property
    def _proposals(self) -> tuple[Proposal, ...]:
        """What the user entered before what came with the program."""
        own = tuple(
            Proposal(office=one)
            for one in self.book.find()
            if one.confirmed is None and one.serves(self._sending, self._home)
        )
        if self._bundled is None:
            found = address_doors.find_embassies(self._sending, self._home)
            self._bundled = tuple(
                Proposal(office=one.office, city=one.city, page=one.page, dated=one.dated)
                for one in found
            )
        return (*own, *self._bundled)

    @property
    def _with_lines(self) -> tuple[Proposal, ...]:
        return tuple(one for one in self._proposals if one.office.lines)

    def _follow(self) -> None:
        pair = (self._sending, self._home)
        if pair != self._pair:
            self._pair, self._bundled = pair, None
            self._shown, self.is_editing = 0, False
        told = (pair, self._is_needed, self._writing.writing.options.embassies)
        if told != self._told:
            self._told = told
            self.changed.emit()

    def _tell(self) -> None:
        self._shown = 0
        self.changed.emit()
