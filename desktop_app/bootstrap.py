"""Makes the parts of the window and joins them; the only place that knows them all."""

import os
import sys
from collections.abc import Callable, Iterator
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from .gui import screen_check

if TYPE_CHECKING:
    from datetime import date, datetime

    from PySide6.QtWidgets import QApplication, QWidget

    from .domain.settings import Settings
    from .gui.application import Speech
    from .gui.garbage import GarbageSearch
    from .gui.lock import Lock
    from .gui.main_window import MainWindow
    from .gui.theme import Theme
    from .gui.viewmodels.kept import Kept as StoresKept
    from .gui.viewmodels.kept_work import KeptWork
    from .gui.viewmodels.models import Models
    from .reading.spare import SpareReader
    from .usecases.kept_here import Places

_DAY_CHECK_MS = 60_000
_IDLE_MS = 1_500


class Kept(Enum):
    """What is done about what is kept on this computer, when the window opens."""

    OPENS = "opens"  # by itself, if the keyring has the key
    ASKS = "asks"
    STAYS_SHUT = "stays shut"


def open_window(
    sheet: Path | None = None, *, next_person: bool = False, locked: bool = False
) -> int:
    """Open the window, with *sheet* or else where it was left; the exit code when it closes.

    For the *next_person*, a guest, it also looks what the one before left in the print queue.
    *locked*: what is kept is opened only when somebody says how.

    Without a screen, or without the system's libraries for one: 1, and one sentence on stderr.
    """
    if trouble := screen_check.trouble():
        sys.stderr.write(f"{trouble}\n")
        return 1
    from .gui.application import make_application

    app = make_application(sys.argv[:1])
    kept = Kept.STAYS_SHUT if next_person else Kept.ASKS if locked else Kept.OPENS
    furnisher = make_window(app, sheet, kept=kept, writer=_any_number())
    if next_person:
        furnisher.window.furnished.connect(furnisher.look_behind)
    furnisher.window.show()
    code = app.exec()
    furnisher.stop_work()
    return code


def make_window(
    app: "QApplication",
    sheet: Path | None = None,
    *,
    language: str | None = None,
    translations: Path | None = None,
    kept: Kept = Kept.OPENS,
    writer: int | None = None,
) -> "Furnisher":
    """The bare window, ready to show; after its first paint it is furnished and opens *sheet*.

    It speaks *language*, by default the system's, with the compiled *translations* of a folder, by
    default those that Par Avion brings. *writer* is the number by which wordings are dealt to who
    sits there; None: the plain ones.
    """
    from .gui.application import Speech
    from .gui.main_window import MainWindow
    from .gui.theme import Theme

    speech = Speech(app, translations)
    speech.speak(language)
    theme = Theme(app)
    theme.apply()
    furnisher = Furnisher(app, MainWindow(), theme, speech, sheet, kept, writer)
    furnisher.window.first_painted.connect(furnisher.go_on)
    return furnisher


def _any_number() -> int:
    """A number for whoever writes now: the next person's process draws one of its own."""
    return int.from_bytes(os.urandom(3), "big")


class Furnisher:
    """Puts everything into the window, in steps short enough for the window to answer between."""

    def __init__(
        self,
        app: "QApplication",
        window: "MainWindow",
        theme: "Theme",
        speech: "Speech",
        sheet: Path | None,
        kept: Kept,
        writer: int | None = None,
    ) -> None:
        self.window = window
        self.models: Models | None = None
        self._app = app
        self.theme = theme
        self._speech = speech
        self._sheet = sheet
        self._kept = kept
        self._writer = writer
        self._has_begun = False  # with a case
        self._work: KeptWork | None = None
        self._lock: Lock | None = None
        self._garbage: GarbageSearch | None = None
        self._spare: SpareReader | None = None
        self._steps = self._furnish()

    def go_on(self) -> None:
        """Do the next step, and come back for the one after it."""
        from PySide6.QtCore import QTimer

        if next(self._steps, self) is not self:
            QTimer.singleShot(0, self.go_on)

    def finish(self) -> None:
        """Do all the steps that are left at once."""
        for _ in self._steps:
            pass

    def look_behind(self) -> None:
        """Tell what those who were here before left in the print queue; in each language anew."""
        from .gui.viewmodels.print_queue import PrintQueueViewModel

        if self.models is not None:
            PrintQueueViewModel(self.models.runner, self.models.notices, self._app).look()

    def stop_work(self) -> None:
        """End the threads; to be called when the window is gone."""
        if self.models is not None:
            self.models.keeping.save_now()
            self.models.runner.stop()
            self.models.preview.stop()
            self.models.keeping.stop()
        if self._spare is not None:
            self._spare.end()
        if self._garbage is not None:
            self._garbage.stop()

    def _furnish(self) -> Iterator[None]:
        yield  # the paint itself comes first, and whoever waits for it
        yield from self._set_up()
        yield
        places, settings = self._read_settings()
        yield
        from .gui import memory
        from .gui.garbage import GarbageSearch

        memory.give_back()
        from .reading.spare import SpareReader

        self._spare = SpareReader()
        self.models = models = _make_models(
            self._app, self._speech, self._spare, places, writer=self._writer
        )
        self._garbage = GarbageSearch(self._app)
        models.house.language_changed.connect(self._speak_anew)
        yield
        yield from self._join_keeping(models, places, settings)
        yield from self._fill_shell(models)
        models.countries.load()
        self._start_clock(models)
        self._keep_a_reader_warm(models, self._spare)
        self.window.finish()

    def _set_up(self) -> Iterator[None]:
        """What is done once, and stays when the shell is made anew."""
        import signal

        from .gui.dialogs.crash import CrashReporter

        CrashReporter(self._app).install()
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program
        yield
        from .gui import application, theme

        application.keep_no_traces()
        yield
        theme.load_letter_face()
        self.theme.complete()
        self.theme.watch(self.window)
        yield
        from . import domain  # noqa: F401
        from .gui import messages  # noqa: F401

        yield
        from .gui.viewmodels import models as _  # noqa: F401

    def _read_settings(self) -> "tuple[Places, Settings | None]":
        """Where things are kept, and the settings, if there are any; they are put on at once."""
        from .usecases import kept_here

        places = kept_here.here()
        path = kept_here.settings_file(places)
        if self._kept is Kept.STAYS_SHUT or not path.is_file():
            return places, None
        from .gui import kept_settings, settings_doors

        settings = settings_doors.read_settings(path)
        kept_settings.wear(settings, self.theme)
        if settings.language not in (None, self._speech.language):
            self._speech.speak(settings.language)
            self.window.renew_shell()
        return places, settings

    def _join_keeping(
        self, models: "Models", places: "Places", settings: "Settings | None"
    ) -> Iterator[None]:
        """Open what is kept, or begin as a guest; either goes on while the rooms are made."""
        from .domain.settings import Settings
        from .gui.farewell import Farewell
        from .gui.guarding import Guarding
        from .gui.keeping.covering import Covering
        from .gui.kept_settings import KeptSettings, print_as
        from .gui.lock import Lock
        from .gui.viewmodels.kept_work import KeptWork
        from .usecases.kept_here import settings_file

        keeping = models.keeping
        self._lock = Lock(self.window, models, self._app)
        self._work = KeptWork(keeping, models.writing, models.sheet, models.house, now, self._app)
        models.library.forgotten.connect(self._work.forget)
        Farewell(keeping, self._app)
        Covering(self.window, keeping)
        minutes = (settings or Settings()).idle_minutes
        Guarding(self.window, keeping, self._lock, minutes)
        if settings is not None:
            print_as(settings, models)
        KeptSettings(settings_file(places), settings or Settings(), models, self.theme)
        yield
        if self._kept is Kept.STAYS_SHUT or not keeping.is_kept_here:
            self._open_first()
        else:
            keeping.settled.connect(self._open_first)
            keeping.start(by_itself=self._kept is Kept.OPENS)

    def _fill_shell(self, models: "Models") -> Iterator[None]:
        """Bars, rooms and commands; done again when the language changes."""
        shell = self.window.shell
        from .gui.keeping.bar import KeepingBar
        from .gui.shell.notice_bar import NoticeBar

        shell.add_bar(KeepingBar(models.keeping, shell))
        shell.add_bar(NoticeBar(models.notices, shell))
        yield
        from .gui.shell.job_bar import JobBar

        shell.add_bar(JobBar(models.runner, shell))
        yield
        from .gui.rooms import make_room
        from .gui.viewmodels.house import RoomName

        for name in RoomName:
            yield from _place(
                make_room(name.value, models, shell), partial(shell.add_room, name.value)
            )
        yield from _place(make_room("library", models, shell), shell.add_library)
        from .gui.shell.status_line import StatusLine

        shell.add_status_line(StatusLine(models.status, models.house, self.theme, shell))
        yield
        from .gui.commands.commands import Commands

        if self._lock is not None:
            Commands(self.window, models, self.theme, self._lock)
        yield
        from .gui.announcements import Announcer
        from .gui.shell.parts import Parts

        Announcer(models, shell)
        parts = Parts(shell, models.house)
        models.keeping.settled.connect(parts.enter_room)
        parts.enter_room()
        yield
        from .gui.icons import Icons

        yield from Icons(self.theme, shell).steps()

    def _speak_anew(self) -> None:
        """Make the shell anew in the language that the user chose; the view models stay."""
        if self.models is None:
            return
        self._speech.speak(self.models.house.language)
        self.models.notices.dismiss()  # it was said in the other language
        self.window.renew_shell()
        self._steps = self._refill(self.models)
        self.finish()

    def _refill(self, models: "Models") -> Iterator[None]:
        yield from self._fill_shell(models)
        self.window.finish()

    def _open_first(self) -> None:
        """Open the sheet that was asked for, or the case that was left, or the sample."""
        if self._has_begun or self.models is None or self._work is None:
            return
        self._has_begun = True
        sheet = self.models.sheet
        if self._sheet is not None:
            sheet.open_file(self._sheet)
        elif self.window.has_wishes or sheet.is_reading or sheet.reading is not None:
            return
        elif not self._work.go_where_left_off():
            sheet.open_sample()

    def _start_clock(self, models: "Models") -> None:
        from PySide6.QtCore import QTimer

        clock = QTimer(self.window)
        clock.timeout.connect(partial(_turn_the_day, models))
        clock.start(_DAY_CHECK_MS)

    def _keep_a_reader_warm(self, models: "Models", spare: "SpareReader") -> None:
        """Have the next reader start a while after each sheet or page, when the window is calm."""
        from PySide6.QtCore import QTimer

        idle = QTimer(self.window)
        idle.setSingleShot(True)
        idle.setInterval(_IDLE_MS)
        idle.timeout.connect(spare.get_ready)
        models.sheet.ended.connect(idle.start)
        models.review.drawn.connect(lambda *_page: idle.start())


def _place(steps: "Iterator[QWidget]", put: Callable[["QWidget"], None]) -> Iterator[None]:
    """Give a room its place as soon as it is there, and furnish it in the *steps* that are left."""
    for position, room in enumerate(steps):
        if position == 0:
            put(room)
        yield


def _make_models(
    app: "QApplication",
    speech: "Speech",
    spare: "SpareReader",
    places: "Places | None" = None,
    kept: "StoresKept | None" = None,
    writer: int | None = None,
) -> "Models":
    from .gui.drawing import PageDrawer
    from .gui.jobs import JobRunner
    from .gui.preview_thread import PreviewThread
    from .gui.viewmodels.all_letters import AllLettersViewModel
    from .gui.viewmodels.belongings import BelongingsViewModel
    from .gui.viewmodels.countries import CountriesViewModel
    from .gui.viewmodels.house import HouseViewModel
    from .gui.viewmodels.keeping import Keeping
    from .gui.viewmodels.kept import Stores
    from .gui.viewmodels.library import LibraryViewModel
    from .gui.viewmodels.models import Models
    from .gui.viewmodels.note import NoteViewModel
    from .gui.viewmodels.notices import NoticesViewModel
    from .gui.viewmodels.pack import PackViewModel
    from .gui.viewmodels.page import PageViewModel
    from .gui.viewmodels.profiles import ProfilesViewModel
    from .gui.viewmodels.reading import ReadingViewModel
    from .gui.viewmodels.register import RegisterViewModel
    from .gui.viewmodels.review import ReviewViewModel
    from .gui.viewmodels.sheet import SheetViewModel
    from .gui.viewmodels.status import StatusViewModel
    from .gui.viewmodels.versions import VersionsViewModel
    from .gui.viewmodels.words import WordsViewModel
    from .gui.viewmodels.writing import WritingViewModel
    from .usecases import kept_here

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
    return Models(
        runner=runner,
        notices=notices,
        preview=preview,
        house=house,
        stores=stores,
        sheet=sheet,
        review=ReviewViewModel(sheet, writing, house, runner, notices, app),
        reading=ReadingViewModel(sheet, house, app),
        writing=writing,
        page=page,
        words=WordsViewModel(writing, page, app),
        pack=pack,
        countries=CountriesViewModel(runner, notices, app),
        library=library,
        register=register,
        all_letters=AllLettersViewModel(stores, register, library, house, app),
        profiles=profiles,
        note=NoteViewModel(writing, profiles, register, pack, house, app),
        versions=VersionsViewModel(stores, writing, app),
        belongings=BelongingsViewModel(keeping, stores, writing, runner, notices, app),
        keeping=keeping,
        status=StatusViewModel(writing, pack, parent=app, keeping=keeping),
    )


def today() -> "date":
    """The day that the clock shows here."""
    return now().date()


def now() -> "datetime":
    """The time that the clock shows here, with its zone."""
    from datetime import datetime

    return datetime.now().astimezone()


def _turn_the_day(models: "Models") -> None:
    models.writing.turn_to(today())
