"""Makes the parts of the window and joins them; the only place that knows them all."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from .gui import screen_check

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QApplication

    from .gui.main_window import MainWindow
    from .gui.theme import Theme
    from .gui.viewmodels.models import Models

_DAY_CHECK_MS = 60_000


def open_window(sheet: Path | None = None) -> int:
    """Open the window, with *sheet* or else with the sample case; the exit code when it closes.

    Without a screen, or without the system's libraries for one: 1, and one sentence on stderr.
    """
    if trouble := screen_check.trouble():
        sys.stderr.write(f"{trouble}\n")
        return 1
    from .gui.application import make_application, speak

    app = make_application(sys.argv[:1])
    speak(app)
    furnisher = make_window(app, sheet)
    furnisher.window.show()
    code = app.exec()
    furnisher.stop_work()
    return code


def make_window(app: "QApplication", sheet: Path | None = None) -> "Furnisher":
    """The bare window, ready to show; after its first paint it is furnished and opens *sheet*."""
    from .gui.main_window import MainWindow
    from .gui.theme import Theme

    theme = Theme(app)
    theme.apply()
    furnisher = Furnisher(app, MainWindow(), theme, sheet)
    furnisher.window.first_painted.connect(furnisher.go_on)
    return furnisher


class Furnisher:
    """Puts everything into the window, in steps short enough for the window to answer between."""

    def __init__(
        self, app: "QApplication", window: "MainWindow", theme: "Theme", sheet: Path | None
    ) -> None:
        self.window = window
        self.models: Models | None = None
        self._app = app
        self._theme = theme
        self._sheet = sheet
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

    def stop_work(self) -> None:
        """End the threads; to be called when the window is gone."""
        if self.models is not None:
            self.models.runner.stop()
            self.models.preview.stop()

    def _furnish(self) -> Iterator[None]:
        yield  # the paint itself comes first, and whoever waits for it
        import signal

        from .gui.dialogs.crash import CrashReporter

        CrashReporter(self._app).install()
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program
        yield
        from .gui import application, theme

        application.keep_no_traces()
        yield
        theme.load_letter_face()
        self._theme.complete()
        self._app.styleHints().colorSchemeChanged.connect(self._theme.follow_system)
        yield
        from . import domain  # noqa: F401
        from .gui import messages  # noqa: F401

        yield
        from .gui.viewmodels import models as _  # noqa: F401

        yield
        self.models = models = _make_models(self._app)
        yield
        from .gui.panels.notice_bar import NoticeBar

        self.window.add_bar(NoticeBar(models.notices, self.window))
        yield
        from .gui.panels.job_bar import JobBar

        self.window.add_bar(JobBar(models.runner, self.window))
        yield
        self._open_first(models)
        yield
        from .gui.panels.case import CasePanel

        self.window.add_column(CasePanel(models.sheet, models.writing, models.page, self.window))
        yield
        from .gui.panels.letter import LetterPanel

        letter = LetterPanel(self.window)
        self.window.add_column(letter)
        for _step in letter.furnish(models):
            yield
        from .gui.panels.page import PagePanel

        self.window.add_column(PagePanel(models.page, models.writing, self.window))
        yield
        from .gui.commands import Commands

        Commands(self.window, models, self._theme, letter.show_step)
        models.pack.sender_incomplete.connect(letter.show_detail)
        yield
        self._start_clock(models)
        self._fetch_countries(models, letter.offer_countries)
        self.window.finish()

    def _open_first(self, models: "Models") -> None:
        if self._sheet is not None:
            models.sheet.open_file(self._sheet)
        elif not self.window.has_wishes:
            models.sheet.open_sample()

    def _start_clock(self, models: "Models") -> None:
        from PySide6.QtCore import QTimer

        clock = QTimer(self.window)
        clock.timeout.connect(partial(_turn_the_day, models))
        clock.start(_DAY_CHECK_MS)

    def _fetch_countries(self, models: "Models", offer: object) -> None:
        from .gui import doors

        job = models.runner.start(doors.country_names, "")
        job.succeeded.connect(offer)
        job.failed.connect(models.notices.tell)


def _make_models(app: "QApplication") -> "Models":
    from .gui.drawing import PageDrawer
    from .gui.jobs import JobRunner
    from .gui.preview_thread import PreviewThread
    from .gui.viewmodels.models import Models
    from .gui.viewmodels.notices import NoticesViewModel
    from .gui.viewmodels.pack import PackViewModel
    from .gui.viewmodels.page import PageViewModel
    from .gui.viewmodels.sheet import SheetViewModel
    from .gui.viewmodels.words import WordsViewModel
    from .gui.viewmodels.writing import WritingViewModel

    runner, notices = JobRunner(app), NoticesViewModel(app)
    preview = PreviewThread(PageDrawer(), app)
    writing = WritingViewModel(today(), parent=app)
    page = PageViewModel(writing, preview, app)
    return Models(
        runner=runner,
        notices=notices,
        preview=preview,
        sheet=SheetViewModel(runner, notices, writing, app),
        writing=writing,
        page=page,
        words=WordsViewModel(writing, page, app),
        pack=PackViewModel(writing, runner, notices, app),
    )


def today() -> "date":
    """The day that the clock shows here."""
    from datetime import datetime

    return datetime.now().astimezone().date()


def _turn_the_day(models: "Models") -> None:
    models.writing.turn_to(today())
