"""The settings as the text of a TOML file that a person may write in, too."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any

from ..domain.letter import EnvelopeSize, LayoutName, Paper
from ..domain.settings import RANGES, Appearance, Keeping, Settings

_CHOICES: Mapping[str, type[Enum]] = {
    "appearance": Appearance,
    "paper": Paper,
    "layout": LayoutName,
    "envelopes": EnvelopeSize,
    "keeping": Keeping,
}
_CODES = ("language", "letter_language")
_LONGEST_CODE = 35  # of a language, as BCP 47 recommends

_LONGEST_NAME = 80  # of a sheet of labels


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsRead:
    """Settings, and what in their text could not be used: for *unusable* keys the default holds.

    *broken*: the whole text can't be read, and all are the defaults.
    """

    settings: Settings
    unusable: tuple[str, ...] = ()
    broken: bool = False


def settings_in(text: bytes) -> SettingsRead:
    """The settings that *text* gives. Keys that aren't known are no fault: a later program's."""
    try:
        data = tomllib.loads(text.decode("utf-8-sig"))
    except (ValueError, RecursionError):  # not TOML, not UTF-8, a number without end
        return SettingsRead(settings=Settings(), broken=True)
    given, unusable = {}, []
    for key in _keys():
        if key in data:
            try:
                given[key] = _value(key, data[key])
            except (ValueError, TypeError):
                unusable.append(key)
    return SettingsRead(settings=Settings(**given), unusable=tuple(unusable))


def with_settings(text: bytes, settings: Settings) -> bytes | None:
    """*text* with *settings* in it, and all else in it as it was: comments, order, other keys.

    Only what is set otherwise in *text* is written; what was never chosen isn't, so that a better
    default reaches everybody. None where *text* can't be read, so that nothing of it can be kept.
    """
    # here, not above: reading settings is part of the start, and this takes a while to load
    from tomlkit import dumps, parse  # noqa: PLC0415
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415

    before = settings_in(text)
    try:
        document = None if before.broken else parse(text.decode("utf-8-sig"))
    except TOMLKitError:  # the two libraries draw the line at different places
        document = None
    if document is None:
        return None
    for key in _keys():
        value = getattr(settings, key)
        if value == getattr(before.settings, key):
            continue
        if value is None:
            document.remove(key)
        else:
            document[key] = value.value if isinstance(value, Enum) else value
    return dumps(document).encode()


def _keys() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Settings))


def _value(key: str, value: object) -> Any:
    """*value* as the setting *key* has it. Raises ValueError or TypeError if it is none."""
    if key in _CHOICES:
        return _CHOICES[key](value)
    if key in _CODES:
        return _code(value)
    if key == "labels":
        return _label_name(value)
    least, most = RANGES[key]
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(key)
    if not least <= value <= most:
        raise ValueError(key)
    whole = isinstance(least, int)
    if whole and value != int(value):
        raise ValueError(key)
    return int(value) if whole else float(value)


def _label_name(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("labels")
    if not value.isprintable() or not 0 < len(value) <= _LONGEST_NAME:
        raise ValueError("labels")
    return value


def _code(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("code")
    if not value.replace("-", "").isalnum() or not value.isascii() or len(value) > _LONGEST_CODE:
        raise ValueError("code")
    return value
