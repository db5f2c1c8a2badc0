"""Puts everything into the bare window, step by step, and opens what is kept."""

from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ..domain.settings import Settings
    from ..gui.application import Speech
    from ..gui.garbage import GarbageSearch
    from ..gui.lock import Lock
    from ..gui.main_window import MainWindow
    from ..gui.theme import Theme
    from ..gui.viewmodels.kept_work import KeptWork
    from ..gui.viewmodels.models import Models
    from ..reading.spare import SpareReader
    from ..usecases.kept_here import Places


class Kept(Enum):
    """What is done about what is kept on this computer, when the window opens."""

    OPENS = "opens"  # by itself, if the keyring has the key
    ASKS = "asks"
    STAYS_SHUT = "stays shut"


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
        from ..gui.viewmodels.print_queue import PrintQueueViewModel

        if self.models is not None:
            PrintQueueViewModel(self.models.runner, self.models.notices, self._app).look()

    def stop_work(self) -> None:
        """End the threads; to be called when the window is gone."""
        if self.models is not None:
            self.models.keeping.save_now()
            self.models.runner.stop()
            self.models.preview.stop()
            self.models.notes.stop()
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
        from ..gui import memory
        from ..gui.garbage import GarbageSearch

        memory.give_back()
        from ..reading.spare import SpareReader

        self._spare = SpareReader()
        from . import clocks
        from .models import make_models

        self.models = models = make_models(
            self._app, self._speech, self._spare, places, writer=self._writer
        )
        self._garbage = GarbageSearch(self._app)
        models.house.language_changed.connect(self._speak_anew)
        yield
        yield from self._join_keeping(models, places, settings)
        yield from self._fill_shell(models)
        models.countries.load()
        clocks.turn_the_day(models, self.window)
        clocks.keep_a_reader_warm(models, self._spare, self.window)
        self.window.finish()

    def _set_up(self) -> Iterator[None]:
        """What is done once, and stays when the shell is made anew."""
        import signal

        from ..gui.dialogs.crash import CrashReporter

        CrashReporter(self._app).install()
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program
        yield
        from ..gui import application, theme

        application.keep_no_traces()
        yield
        theme.load_letter_face()
        self.theme.complete()
        self.theme.watch(self.window)
        yield
        from .. import domain  # noqa: F401
        from ..gui import messages  # noqa: F401

        yield
        from ..gui.viewmodels import models as _  # noqa: F401

    def _read_settings(self) -> "tuple[Places, Settings | None]":
        """Where things are kept, and the settings, if there are any; they are put on at once."""
        from ..usecases import kept_here

        places = kept_here.here()
        path = kept_here.settings_file(places)
        if self._kept is Kept.STAYS_SHUT or not path.is_file():
            return places, None
        from ..gui import kept_settings, settings_doors

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
        from ..domain.settings import Settings
        from ..gui.farewell import Farewell
        from ..gui.guarding import Guarding
        from ..gui.keeping.covering import Covering
        from ..gui.kept_settings import KeptSettings, print_as
        from ..gui.lock import Lock
        from ..gui.viewmodels.kept_work import KeptWork
        from ..usecases.kept_here import settings_file
        from .clocks import now

        keeping = models.keeping
        self._lock = Lock(self.window, models, self._app)
        self._work = KeptWork(keeping, models.writing, models.sheet, models.house, now, self._app)
        models.library.forgotten.connect(self._work.forget)
        Farewell(keeping, self._app)
        Covering(self.window, keeping)
        models.guard.wait((settings or Settings()).idle_minutes)
        Guarding(self.window, models, self._lock)
        if settings is not None:
            print_as(settings, models)
        KeptSettings(settings_file(places), settings or Settings(), models, self.theme)
        yield
        if self._kept is Kept.STAYS_SHUT or not keeping.is_kept_here:
            self._open_first()
        else:
            keeping.settled.connect(self._open_first)
            keeping.start(by_itself=self._kept is Kept.OPENS)

    def _speak_anew(self) -> None:
        """Make the shell anew in the language that the user chose; the view models stay."""
        if self.models is None:
            return
        self._speech.speak(self.models.house.language)
        self.models.notices.dismiss()  # it was said in the other language
        self.window.renew_shell()
        self._steps = self._refill(self.models)
        self.finish()

    def _fill_shell(self, models: "Models") -> Iterator[None]:
        from .shell import fill_shell

        yield from fill_shell(self.window, models, self.theme, self._lock)

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
