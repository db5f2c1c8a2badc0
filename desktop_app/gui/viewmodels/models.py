"""All view models of one window, as one value."""

from dataclasses import dataclass

from ..jobs import JobRunner
from ..preview_thread import PreviewThread
from .countries import CountriesViewModel
from .house import HouseViewModel
from .keeping import Keeping
from .library import LibraryViewModel
from .notices import NoticesViewModel
from .pack import PackViewModel
from .page import PageViewModel
from .reading import ReadingViewModel
from .review import ReviewViewModel
from .sheet import SheetViewModel
from .status import StatusViewModel
from .words import WordsViewModel
from .writing import WritingViewModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """Made and joined in bootstrap, handed to the window; they outlive its widgets."""

    runner: JobRunner
    preview: PreviewThread
    notices: NoticesViewModel
    house: HouseViewModel
    sheet: SheetViewModel
    reading: ReadingViewModel
    review: ReviewViewModel
    writing: WritingViewModel
    page: PageViewModel
    words: WordsViewModel
    pack: PackViewModel
    countries: CountriesViewModel
    library: LibraryViewModel
    keeping: Keeping
    status: StatusViewModel
