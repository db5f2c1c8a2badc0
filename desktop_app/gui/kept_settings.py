"""The settings' file and the window: read at the start, written only for those who keep."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from ..domain.errors import CannotWriteError
from ..domain.settings import Appearance, Keeping, Settings
from . import doors, settings_doors
from .palettes import DARK, LIGHT
from .theme import Theme
from .viewmodels.models import Models

_COLOURS = {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK}


class KeptSettings(QObject):
    """Writes down how the window looks and prints whenever that changes; nothing of a person."""

    def __init__(self, path: Path, settings: Settings, models: Models, theme: Theme) -> None:
        super().__init__(models.keeping)
        self._path = path
        self.settings = settings
        self._models = models
        self._theme = theme
        models.keeping.opened.connect(self._write)
        models.house.language_changed.connect(self._write)
        models.writing.changed.connect(self._write)
        models.guard.changed.connect(self._write)
        theme.changed.connect(self._write)

    def _write(self) -> None:
        if not self._models.keeping.is_open:
            return
        now = self._now()
        if now == self.settings:
            return
        self.settings = now
        with suppress(CannotWriteError):  # what counts is in the vault, which tells about it
            settings_doors.keep_settings(self._path, now)

    def _now(self) -> Settings:
        house, options = self._models.house, self._models.writing.writing.options
        chosen = house.language if house.was_chosen else self.settings.language
        return replace(
            self.settings,
            language=chosen,
            text_percent=self._theme.percent,
            paper=options.paper,
            layout=options.layout,
            envelopes=options.envelopes or self.settings.envelopes,
            labels=options.labels.names[0] if options.labels else None,
            first_label=options.first_label,
            keeping=Keeping.THIS_COMPUTER,
            idle_minutes=self._models.guard.idle_minutes,
        )


def wear(settings: Settings, theme: Theme) -> None:
    """Have the window look as *settings* say."""
    if settings.appearance in _COLOURS:
        theme.wear(_COLOURS[settings.appearance])
    if settings.text_percent != theme.percent:
        theme.resize_text(settings.text_percent)


def print_as(settings: Settings, models: Models) -> None:
    """Have letters begin with the paper of *settings*."""
    sheet = doors.label_sheet(settings.labels) if settings.labels else None
    is_on_it = sheet is not None and settings.first_label <= sheet.count
    models.writing.take_options(
        paper=settings.paper,
        layout=settings.layout,
        envelopes=settings.envelopes,
        labels=sheet,
        first_label=settings.first_label if is_on_it else 1,
    )
