"""The lines of a sheet, cleaned for reading, with their numbers."""

from dataclasses import dataclass
from functools import lru_cache

from ..domain.late import late

_INVISIBLE = late(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\x00-\x08\x0e-\x1f"
    "\x7f-\x84\x86-\x9f\ud800-\udfff]"  # \x85 ends a line; half characters can't be written
)
_LINE_END = late(r"\r\n|\r|\n|\f|\v|\x85|\u2028|\u2029")
_LONGEST = 20_000  # characters of a line in which a marker is looked for
_SIMPLE = str.maketrans({"’": "'", "‘": "'", "´": "'", "：": ":"})


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its *number* from 1 in the document, and its text, white space folded."""

    number: int
    text: str

    @property
    def squeezed(self) -> str:
        """The text in lower case without any white space: markers survive lost or added spaces.

        One character for each that is no white space, so that a place here is a place there. Of a
        line longer than any flattened sheet, its beginning.
        """
        return _squeezed(self.text[:_LONGEST])

    def __bool__(self) -> bool:
        return bool(self.text)


def lines_of(document: str) -> tuple[Line, ...]:
    """The lines of *document*, blank ones included, without characters that show nothing.

    A page break counts as the end of a line.
    """
    return tuple(
        Line(number, " ".join(_INVISIBLE.sub("", text).split()))
        for number, text in enumerate(_LINE_END.split(document), start=1)
    )


def said_by(lines: tuple[Line, ...]) -> str:
    """All that *lines* say, each squeezed, to look for words in."""
    return "\n".join(_squeezed(line.text) for line in lines)


def raw_lines(document: str) -> list[str]:
    """The lines of *document* as it has them, numbered as `lines_of` does."""
    return _LINE_END.split(document)


@lru_cache(maxsize=1 << 15)  # every layout asks for every line
def _squeezed(text: str) -> str:
    dense = "".join(text.split()).translate(_SIMPLE)
    small = dense.lower()
    if len(small) == len(dense) and "ς" not in small:  # letters by themselves give the same
        return small
    return "".join(map(_plain, dense))


def _plain(character: str) -> str:
    """A letter small, where that is one letter."""
    lower = character.lower()
    return lower if len(lower) == 1 else character


def fold(lines: "tuple[Line, ...] | list[Line]") -> str:
    """The text of *lines* as one line."""
    return " ".join(line.text for line in lines if line)
