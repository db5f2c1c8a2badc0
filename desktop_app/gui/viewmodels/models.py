"""All view models of one window, as one value."""

from dataclasses import dataclass

from ..jobs import JobRunner
from ..preview_thread import PreviewThread
from .address_book import AddressBookViewModel
from .all_letters import AllLettersViewModel
from .belongings import BelongingsViewModel
from .cautions import CautionsViewModel
from .countries import CountriesViewModel
from .embassy import EmbassyViewModel
from .guard import GuardViewModel
from .house import HouseViewModel
from .keeping import Keeping
from .kept import Stores
from .library import LibraryViewModel
from .note import NoteViewModel
from .notes import NotesViewModel
from .notices import NoticesViewModel
from .pack import PackViewModel
from .page import PageViewModel
from .profiles import ProfilesViewModel
from .reading import ReadingViewModel
from .register import RegisterViewModel
from .review import ReviewViewModel
from .sheet import SheetViewModel
from .status import StatusViewModel
from .versions import VersionsViewModel
from .words import WordsViewModel
from .writing import WritingViewModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """Made and joined in bootstrap, handed to the window; they outlive its widgets."""

    runner: JobRunner
    preview: PreviewThread
    notices: NoticesViewModel
    house: HouseViewModel
    stores: Stores
    sheet: SheetViewModel
    reading: ReadingViewModel
    review: ReviewViewModel
    writing: WritingViewModel
    page: PageViewModel
    words: WordsViewModel
    notes: NotesViewModel
    pack: PackViewModel
    countries: CountriesViewModel
    library: LibraryViewModel
    register: RegisterViewModel
    all_letters: AllLettersViewModel
    profiles: ProfilesViewModel
    note: NoteViewModel
    addresses: AddressBookViewModel
    embassy: EmbassyViewModel
    cautions: CautionsViewModel
    versions: VersionsViewModel
    belongings: BelongingsViewModel
    keeping: Keeping
    guard: GuardViewModel
    status: StatusViewModel
