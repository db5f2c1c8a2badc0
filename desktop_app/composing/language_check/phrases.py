"""Checks the small words around a letter: phrases.toml."""

import re
import tomllib
from functools import cache
from typing import Any

from ...domain.language_fault import FaultKind, LanguageFault
from ...domain.options import LETTER_LANGUAGES
from ...shipped import resource
from .folder import Folder, line_of
from .habits import faults_of_text

_FILE = "phrases.toml"
_SALUTATIONS = "salutations"
_PATTERNS = frozenset(("salutation_of",))
_MARK = "salutation_mark"  # "," or ":": no text


def check_phrases(folder: Folder, language: str) -> None:
    """Report what is wrong with the phrases in *folder*, written in *language*."""
    data = folder.toml(_FILE)
    if data is None:
        return
    source = folder.text(_FILE) or ""
    known = _bundled()
    for key in sorted(_required() - set(data)):
        folder.report(LanguageFault(kind=FaultKind.MISSING_PHRASE, file=_FILE, text=key))
    for key, value in data.items():
        line = line_of(source, key)
        if key == _SALUTATIONS:
            _check_rows(folder, language, source, value)
        elif key not in known:
            _say(folder, FaultKind.UNKNOWN_PHRASE, line, key)
        elif not isinstance(value, str) or not value:
            _say(folder, FaultKind.NO_TEXT, line, key)
        elif key in _PATTERNS:
            _check_pattern(folder, line, key, value)
        elif key != _MARK:
            _check_text(folder, language, line, value, known[key])


def _check_rows(folder: Folder, language: str, source: str, rows: Any) -> None:
    """The salutations for roles: a pattern, and what is said where it fits."""
    line = 0
    for row in rows if isinstance(rows, list) else [rows]:
        line = line_of(source, f"[[{_SALUTATIONS}]]", line) or line
        if not isinstance(row, dict) or set(row) != {"role", "text"}:
            _say(folder, FaultKind.NO_TEXT, line, _SALUTATIONS)
            continue
        _check_pattern(folder, line, "role", str(row["role"]))
        _check_text(folder, language, line, str(row["text"]), frozenset())


def _check_text(folder: Folder, language: str, line: int, value: str, gaps: frozenset[str]) -> None:
    for gap in sorted(set(re.findall(r"\{(\w*)\}", value)) - gaps):
        _say(folder, FaultKind.UNKNOWN_GAP, line, gap)
    for kind, text in faults_of_text(value, language):
        _say(folder, kind, line, text)


def _check_pattern(folder: Folder, line: int, key: str, value: str) -> None:
    try:
        re.compile(value)
    except re.error:
        _say(folder, FaultKind.NO_TEXT, line, key)


def _say(folder: Folder, kind: FaultKind, line: int, text: str) -> None:
    folder.report(LanguageFault(kind=kind, file=_FILE, line=line, text=text))


@cache
def _required() -> frozenset[str]:
    """The phrases that every bundled language has."""
    found = [{key for key in _of(language) if key != _SALUTATIONS} for language in LETTER_LANGUAGES]
    return frozenset(set.intersection(*found))


@cache
def _bundled() -> dict[str, frozenset[str]]:
    """The phrases that some bundled language has, each with the gaps that are filled in it."""
    gaps: dict[str, frozenset[str]] = {}
    for language in LETTER_LANGUAGES:
        for key, value in _of(language).items():
            if key != _SALUTATIONS:
                filled = frozenset(re.findall(r"\{(\w+)\}", str(value)))
                gaps[key] = gaps.get(key, frozenset()) | filled
    return gaps


@cache
def _of(language: str) -> dict[str, Any]:
    file = resource("templates", language, _FILE)
    return tomllib.loads(file.read_text(encoding="utf-8"))
