"""Makes the view models and joins them."""

from typing import TYPE_CHECKING

from ..gui.drawing import PageDrawer
from ..gui.jobs import JobRunner
from ..gui.preview_thread import PreviewThread
from ..gui.viewmodels.address_book import AddressBookViewModel
from ..gui.viewmodels.all_letters import AllLettersViewModel
from ..gui.viewmodels.belongings import BelongingsViewModel
from ..gui.viewmodels.cautions import CautionsViewModel
from ..gui.viewmodels.countries import CountriesViewModel
from ..gui.viewmodels.embassy import EmbassyViewModel
from ..gui.viewmodels.guard import GuardViewModel
from ..gui.viewmodels.house import HouseViewModel
from ..gui.viewmodels.keeping import Keeping
from ..gui.viewmodels.kept import Stores
from ..gui.viewmodels.kept_cases import KeptCases
from ..gui.viewmodels.library import LibraryViewModel
from ..gui.viewmodels.models import Models
from ..gui.viewmodels.note import NoteViewModel
from ..gui.viewmodels.notes import NotesViewModel
from ..gui.viewmodels.notices import NoticesViewModel
from ..gui.viewmodels.pack import PackViewModel
from ..gui.viewmodels.page import PageViewModel
from ..gui.viewmodels.profiles import ProfilesViewModel
from ..gui.viewmodels.reading import ReadingViewModel
from ..gui.viewmodels.register import RegisterViewModel
from ..gui.viewmodels.review import ReviewViewModel
from ..gui.viewmodels.sheet import SheetViewModel
from ..gui.viewmodels.status import StatusViewModel
from ..gui.viewmodels.versions import VersionsViewModel
from ..gui.viewmodels.words import WordsViewModel
from ..gui.viewmodels.writing import WritingViewModel
from ..usecases import kept_here
from .clocks import now, today

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ..gui.application import Speech
    from ..gui.viewmodels.kept import Kept
    from ..reading.spare import SpareReader
    from ..usecases.kept_here import Places


def make_models(
    app: "QApplication",
    speech: "Speech",
    spare: "SpareReader",
    places: "Places | None" = None,
    kept: "Kept | None" = None,
    writer: int | None = None,
) -> Models:
    """The view models, joined; *kept* are other stores than those of *places*: a test's."""
    runner, notices = JobRunner(app), NoticesViewModel(app)
    preview = PreviewThread(PageDrawer(), app)
    writing = WritingViewModel(today(), parent=app, writer=writer)
    page = PageViewModel(writing, preview, app)
    house = HouseViewModel(speech.language, speech.languages, app)
    sheet = SheetViewModel(runner, notices, writing, app, spare=spare)
    pack = PackViewModel(writing, runner, notices, app)
    keeping = Keeping(places or kept_here.here(), now, app)
    stores = Stores(kept or keeping, app)
    register = RegisterViewModel(stores, writing, pack, notices, app)
    library = LibraryViewModel(sheet, writing, pack, house, notices, stores, register, app)
    profiles = ProfilesViewModel(stores, writing, app)
    review = ReviewViewModel(sheet, writing, house, runner, notices, app)
    review.versions.stay = KeptCases(stores)
    addresses = AddressBookViewModel(stores, writing, runner, notices, app)
    words = WordsViewModel(writing, page, app)
    return Models(
        runner=runner,
        notices=notices,
        preview=preview,
        house=house,
        stores=stores,
        sheet=sheet,
        review=review,
        reading=ReadingViewModel(sheet, house, app),
        writing=writing,
        page=page,
        words=words,
        notes=NotesViewModel(writing, page, words, app),
        pack=pack,
        countries=CountriesViewModel(runner, notices, app),
        library=library,
        register=register,
        all_letters=AllLettersViewModel(stores, register, library, house, app),
        profiles=profiles,
        addresses=addresses,
        embassy=EmbassyViewModel(writing, addresses, house, app),
        cautions=CautionsViewModel(writing, house, app),
        note=NoteViewModel(writing, profiles, register, pack, house, app),
        versions=VersionsViewModel(stores, writing, app),
        belongings=BelongingsViewModel(keeping, stores, writing, runner, notices, app),
        keeping=keeping,
        guard=GuardViewModel(app),
        status=StatusViewModel(writing, pack, parent=app, keeping=keeping),
    )
