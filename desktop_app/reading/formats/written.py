"""Writes down the lines of a document while a format takes it apart."""

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.late import late
from ...domain.reading_result import WhyUnplaced
from ..document import Document

MOST_LINES = 12_000
"""As many lines as a sheet may have: 240 full pages."""

_LINE_END = late(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_BLANKS = late(r"[ \t\n\r\f]+")
_ONE_LINE = 1

Hint = WhyUnplaced | None


class Written:
    """The lines so far: words make a line, lines a block, a gap stands between blocks."""

    def __init__(self) -> None:
        self.hint: Hint = None  # what is known of the words that come next
        self._lines: list[tuple[str, Hint]] = []
        self._words: list[str] = []
        self._hints: set[Hint] = set()  # of the line that is being written
        self._gap = False
        self._bullet = False

    def __len__(self) -> int:
        return len(self._lines)

    def add(self, text: str) -> None:
        """Write *text* on; a line end in it is a blank like any other."""
        if text and not text.isspace():
            self._hints.add(self.hint)
        self._words.append(text)

    def add_lines(self, text: str) -> None:
        """Write *text* on, with the line ends it has."""
        first, *others = _LINE_END.split(text)
        self.add(first)
        for line in others:
            self.end_line(keep_blank=True)
            self.add(line)

    def bullet(self) -> None:
        """Begin a point of a list: the next line starts with a bullet."""
        self.end_line()
        self._bullet = True

    def end_line(self, *, keep_blank: bool = False) -> None:
        """End the line; one without words vanishes, or leaves a gap with *keep_blank*."""
        line = _BLANKS.sub(" ", _LINE_END.sub(" ", "".join(self._words))).strip(" ")
        hint = self._hints.pop() if len(self._hints) == 1 else None
        self._words.clear()
        self._hints.clear()
        if not line:
            self._gap = self._gap or keep_blank
            return
        if self._bullet and not line.startswith("•"):
            line = f"• {line}"
        self._bullet = False
        self._append(line, hint)

    def gap(self) -> None:
        """End the block: a blank line comes before the next line."""
        self.end_line()
        self._gap = True

    def mark(self, since: int, hint: WhyUnplaced) -> None:
        """Give *hint* to every line from number *since* on."""
        self._lines[since:] = [(line, hint if line else None) for line, _ in self._lines[since:]]

    def clear(self) -> None:
        """Forget what was written."""
        self._lines.clear()
        self._words.clear()
        self._hints.clear()
        self._gap = self._bullet = False

    def add_row(self, cells: "list[Written]") -> None:
        """Write a row of a table: a label and its value on one line, else cell after cell."""
        self.end_line()
        filled = [cell for cell in cells if cell.lines()]
        if len(filled) > 1 and _is_labelled(filled):
            self._append(" ".join(cell.lines()[0] for cell in filled), filled[0].lines_hint())
            return
        for cell in filled:
            long = sum(1 for line in cell.lines() if line) > _ONE_LINE
            self._gap = self._gap or long
            for line, hint in cell._lines:
                if line:
                    self._append(line, hint)
                else:
                    self._gap = True
            self._gap = long

    def lines(self) -> list[str]:
        """The lines so far, "" for a gap."""
        self.end_line()
        return [line for line, _ in self._lines]

    def lines_hint(self) -> Hint:
        """What is known of all lines alike."""
        hints = {hint for line, hint in self._lines if line}
        return hints.pop() if len(hints) == 1 else None

    @property
    def mass(self) -> int:
        """Grows with every word."""
        return len(self._lines) + sum(not word.isspace() for word in self._words)

    def document(self) -> Document:
        """What was written, as a document without pages."""
        lines = self.lines()
        hints = tuple(hint for _, hint in self._lines)
        return Document(text="\n".join(lines), hints=hints if any(hints) else ())

    def _append(self, line: str, hint: Hint) -> None:
        if len(self._lines) > MOST_LINES:  # the rest could only make it worse
            raise SheetUnreadableError(SheetFault.TOO_LARGE)
        if self._gap and self._lines:
            self._lines.append(("", None))
        self._gap = False
        self._lines.append((line, hint))


def _is_labelled(cells: list[Written]) -> bool:
    """Whether the cells are a label ("Name:") and single lines."""
    return cells[0].lines()[0].endswith(":") and all(len(cell.lines()) == 1 for cell in cells)
