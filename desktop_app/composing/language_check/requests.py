"""Checks the ways to ask: requests.toml."""

import re
from collections.abc import Iterator
from typing import Any

from ...domain.language_fault import FaultKind, LanguageFault
from ...domain.options import LETTER_LANGUAGES
from ..calls_to_sentences.rewriting import beginnings
from .folder import Folder, line_of
from .habits import faults_of_text

_FILE = "requests.toml"
_NO_FACTS = frozenset(("how", "said"))
_SMALL_WORDS = {"de": frozenset(("to",))}  # "dazu"
_LEAST = {"en": 5}  # ways to ask, the plain one among them
_LEAST_ELSEWHERE = 4
_LEAST_LATER = 7  # so that forty letters of one evening differ (see variants.py)


def check_requests(folder: Folder, language: str) -> None:
    """Report what is wrong with the ways to ask in *folder*, written in *language*."""
    data = folder.toml(_FILE)
    if data is None:
        return
    source = folder.text(_FILE) or ""
    for key in sorted(set(data) - {"request", "later"}):
        _say(folder, FaultKind.UNKNOWN_PHRASE, line_of(source, key), key)
    known = beginnings(language) if language in LETTER_LANGUAGES else None
    for line, row in _rows(source, data, "request"):
        _check_request(folder, language, line, row, known)
    for line, row in _rows(source, data, "later"):
        _check_later(folder, language, line, row)


def _rows(source: str, data: dict[str, Any], table: str) -> Iterator[tuple[int, Any]]:
    """The rows of *table*, each with its line in *source*."""
    line = 0
    for row in data.get(table, []):
        line = line_of(source, f"[[{table}]]", line) or line
        yield line, row


def _check_request(
    folder: Folder, language: str, line: int, row: Any, known: tuple[str, ...] | None
) -> None:
    plain, others, whom = (_texts(row, key) for key in ("plain", "others", "whom"))
    if not plain or others is None or whom is None or set(row) - {"plain", "others", "whom"}:
        _say(folder, FaultKind.NO_TEXT, line, "request")
        return
    for words in plain:
        for one in whom or [""]:
            begun = words.replace("{whom}", one)
            if known is not None and not any(form.startswith(begun) for form in known):
                _say(folder, FaultKind.UNKNOWN_OPENING, line, begun)
    gaps = frozenset(re.findall(r"\{(\w*)\}", " ".join(plain)))
    for words in others:
        _check_gaps(folder, line, words, gaps - _SMALL_WORDS.get(language, frozenset()))
        _check_words(folder, language, line, words)
    _check_number(folder, line, [plain[0], *others], _LEAST.get(language, _LEAST_ELSEWHERE))


def _check_later(folder: Folder, language: str, line: int, row: Any) -> None:
    others = _texts(row, "others")
    if not isinstance(row, dict) or not isinstance(row.get("plain"), str) or others is None:
        _say(folder, FaultKind.NO_TEXT, line, "later")
        return
    for words in others:
        _check_gaps(folder, line, words, frozenset())
        _check_words(folder, language, line, words)
    _check_number(folder, line, [row["plain"], *others], _LEAST_LATER)


def _check_gaps(folder: Folder, line: int, words: str, gaps: frozenset[str]) -> None:
    """The gap of an adverb or a verb may be left out; any other holds who is asked, or what."""
    found = frozenset(re.findall(r"\{(\w*)\}", words))
    for gap in sorted(found - gaps - _NO_FACTS):
        _say(folder, FaultKind.UNKNOWN_GAP, line, gap)
    for gap in sorted(gaps - found - _NO_FACTS):
        _say(folder, FaultKind.MISSING_GAP, line, gap)


def _check_words(folder: Folder, language: str, line: int, words: str) -> None:
    for kind, text in faults_of_text(words, language):
        _say(folder, kind, line, text)


def _check_number(folder: Folder, line: int, words: list[str], least: int) -> None:
    others = words[1:]
    for one in sorted({one for one in others if others.count(one) > 1}):
        _say(folder, FaultKind.TWICE, line, one)
    if len(set(words)) < least:
        _say(folder, FaultKind.FEW_WORDINGS, line, str(least))


def _texts(row: Any, key: str) -> list[str] | None:
    """The list of texts under *key*, empty where it is left out, None if it is something else."""
    found = row.get(key, []) if isinstance(row, dict) else None
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        return None
    return found


def _say(folder: Folder, kind: FaultKind, line: int, text: str) -> None:
    folder.report(LanguageFault(kind=kind, file=_FILE, line=line, text=text))
