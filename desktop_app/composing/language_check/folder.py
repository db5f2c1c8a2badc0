"""The files of one folder, read as carefully as if a stranger had made them."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...domain.language_fault import FaultKind, LanguageFault

_MOST = 200_000  # bytes
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")

Report = Callable[[LanguageFault], None]


class Folder:
    """One folder of wordings; what is wrong with its files goes to *report*."""

    def __init__(self, path: Path, report: Report) -> None:
        self.path = path
        self.report = report

    @property
    def names(self) -> frozenset[str]:
        """The names of the files in it; hidden ones don't count."""
        return frozenset(one.name for one in self.path.iterdir() if not one.name.startswith("."))

    def text(self, name: str) -> str | None:
        """The text of the file *name*; None, and reported, where there is none that can be read."""
        file = self.path / name
        if not file.is_file():
            self._say(FaultKind.MISSING_FILE, name)
            return None
        if file.stat().st_size > _MOST:
            self._say(FaultKind.TOO_LARGE, name)
            return None
        try:
            return file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            self._say(FaultKind.NOT_UTF8, name)
            return None

    def toml(self, name: str) -> dict[str, Any] | None:
        """What the TOML file *name* holds; None, and reported, where it is none."""
        text = self.text(name)
        if text is None:
            return None
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            found = _AT_LINE.search(str(error))
            line = int(found[1]) if found else text.count("\n") + 1
            said = _AT_LINE.sub("", str(error)).split("(at ")[0].strip()
            self.report(LanguageFault(kind=FaultKind.SYNTAX, file=name, line=line, text=said))
            return None

    def _say(self, kind: FaultKind, name: str) -> None:
        self.report(LanguageFault(kind=kind, file=name))


def line_of(text: str, words: str, after: int = 0) -> int:
    """The line of *text*, from 1, in which *words* stand first behind line *after*; else 0."""
    for number, line in enumerate(text.splitlines(), start=1):
        if number > after and words in line:
            return number
    return 0
