"""A note with its place among the blocks of a letter."""

from dataclasses import dataclass, replace

from ...domain.check_note import CheckNote
from ...domain.letter import Block, Letter

Places = tuple[tuple[int, Block], ...]
"""Where in the words of a letter each of its blocks begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A note and its place: *start* and *end* are characters of the text of *block*.

    *block* None: it is about the letter as a whole, or about what isn't typed in a block.
    """

    note: CheckNote
    block: Block | None = None
    start: int = 0
    end: int = 0

    @property
    def can_fix(self) -> bool:
        """Whether there is something to put in its place."""
        return self.block is not None and self.note.alternative is not None


def paragraph_of(noted: Noted) -> Noted:
    """*noted* for the whole paragraph that it stands in."""
    text = noted.block.text if noted.block is not None else ""
    start = text.rfind("\n", 0, noted.start) + 1
    end = text.find("\n", noted.end)
    return replace(noted, start=start, end=len(text) if end < 0 else end)


def within(noted: Noted) -> CheckNote:
    """The note, with its place in the text of its block."""
    return replace(noted.note, start=noted.start, end=noted.end)


def laid_out(letter: Letter) -> tuple[str, Places]:
    """The letter's words but for the writer's name, and where in them each block begins."""
    text, places = letter.salutation, []
    for block in letter.blocks:
        if block.text:
            text += "\n\n"
            places.append((len(text), block))
            text += block.text
    return f"{text}\n\n{letter.closing}", tuple(places)


def noted_in(note: CheckNote, places: Places) -> Noted:
    """*note*, made on the whole letter, at its place."""
    if note.start is None or note.end is None:
        return Noted(note=note)
    for at, block in places:
        if at <= note.start and note.end <= at + len(block.text):
            return Noted(note=note, block=block, start=note.start - at, end=note.end - at)
    return Noted(note=note)
