"""A reading while it is being edited: its fields and their lines, changed together."""

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..reading_result import Reading
from ..target import Target
from .paths import holds_lines, texts_at, with_texts
from .pieces import Piece, pieces_of


class Edit:
    """Holds the case and the lines of its fields until `account.settled` makes a reading of it."""

    def __init__(self, reading: Reading) -> None:
        self.before = reading
        self.action = reading.action
        self.sources: dict[str, tuple[int, ...]] = dict(reading.sources)
        self.by_hand: set[str] = set(reading.by_hand)

    def text_of(self, line: int) -> str:
        """The words of *line*, as they may stand in a field."""
        return words_of(self.before, line)

    def says(self, path: str, texts: tuple[str, ...]) -> bool:
        """Whether the lines that the field at *path* comes from have all words of *texts*."""
        whole = path.partition(".")[0] if path.startswith("section_office.") else path
        lines = joined(self.sources.get(path, ()), self.sources.get(whole, ()))
        said = " ".join(map(self.text_of, lines))
        return all(word in said for text in texts for word in text.split())

    def pieces(self, path: str) -> tuple[tuple[Piece, ...], tuple[int, ...]]:
        """The texts of a field with their lines, and the lines that only label it."""
        lines = self.sources.get(path, ())
        return pieces_of(texts_at(self.action, path), lines, self.text_of)

    def put(self, path: str, pieces: tuple[Piece, ...], rest: tuple[int, ...] = ()) -> None:
        """Have *pieces* in the field at *path*, labelled by the lines in *rest*."""
        self.action = with_texts(self.action, path, tuple(piece.text for piece in pieces))
        self.sources[path] = joined(rest, *(piece.lines for piece in pieces))

    def reorder(self, group: str, order: tuple[int | None, ...]) -> None:
        """Have the points or officials of *group* in this order of their positions until now.

        What is left out goes; None makes room for one that is to be put there. One that is named
        twice is there twice.
        """
        before: tuple[Any, ...] = getattr(self.action, group)
        blank = "" if group == "calls" else Target()
        changes: dict[str, Any] = {
            group: tuple(blank if at is None else before[at] for at in order)
        }
        self.action = replace(self.action, **changes)
        own = {path: lines for path, lines in self.sources.items() if _is_in(path, group)}
        typed = {path for path in self.by_hand if _is_in(path, group)}
        for path in own:
            del self.sources[path]
        self.by_hand -= typed
        for now, at in enumerate(order):
            self.sources.update(
                (_moved(path, now), lines) for path, lines in own.items() if _position(path) == at
            )
            self.by_hand.update(_moved(path, now) for path in typed if _position(path) == at)

    def drop_blank_points(self) -> None:
        """Take out the points of which nothing is left."""
        calls = self.action.calls
        if not all(calls):
            self.reorder("calls", tuple(at for at, call in enumerate(calls) if call))


def text_of(reading: Reading, line: int) -> str:
    """The words of *line*, white space folded.

    Where the reading doesn't bring the sheet's own lines, what the fields tell: the text of one
    that comes from this line alone, or of the list that has one text a line.
    """
    if reading.original is not None and 0 < line <= len(reading.original.lines):
        return folded(reading.original.lines[line - 1])
    if (found := next((one for one in reading.unplaced if one.line == line), None)) is not None:
        return found.text
    for path, lines in reading.sources:
        texts = texts_at(reading.action, path) if line in lines and holds_lines(path) else ()
        if texts and len(texts) == len(lines):
            return texts[lines.index(line)]
    return ""


def words_of(reading: Reading, line: int) -> str:
    """The words of *line* as they may stand in a field."""
    return printable(text_of(reading, line))


def folded(text: str) -> str:
    """*text* with its white space folded, without signs that show nothing."""
    shown = (sign for sign in text if unicodedata.category(sign) != "Cf")
    return " ".join("".join(shown).split())


def printable(text: str) -> str:
    """*text* without signs of private use: only the font of the sheet knows what they look like.

    A bullet among them would be a box in every letter.
    """
    return " ".join("".join(c for c in text if unicodedata.category(c) != "Co").split())


def all_lines(reading: Reading) -> frozenset[int]:
    """The numbers of all lines that there is something to say of."""
    placed = (line for _, lines in reading.sources for line in lines)
    return frozenset((*placed, *(one.line for one in reading.unplaced)))


def joined(*groups: Iterable[int]) -> tuple[int, ...]:
    """All numbers of *groups*, each once, in order."""
    return tuple(sorted({line for group in groups for line in group}))


def _is_in(path: str, group: str) -> bool:
    return path.startswith(f"{group}.")


def _position(path: str) -> int:
    return int(path.split(".")[1])


def _moved(path: str, position: int) -> str:
    group, _, *key = path.split(".")
    return ".".join((group, str(position), *key))
