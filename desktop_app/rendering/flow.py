"""A letter as the parts that follow one another on the page."""

from dataclasses import dataclass, replace
from functools import partial

from ..domain.letter import Letter
from .directions import begins_right_to_left, runs_right_to_left
from .fonts import FaceName
from .layouts import Layout
from .text import count_lines, paragraphs, typed_lines, wrap

MM = 72 / 25.4
ADDRESS_PT = 11.5
HEADING_PT = 11.0  # the sender's lines
HEADING_LEADING = 1.2
_BLANKS_LEADING = 1.6  # where a hand fills in lines
NOTE_RATIO = 0.9  # of the text size: the lines "cc" and "Enclosure"
NOTE_LEADING = 1.2
_LARGE_RATIO = 1.6  # of the text size: what is read out from a cover
# The floor has the x-height of Noto Serif at 10.5 pt: 0.536 em there (OS/2 sxHeight 536/1000),
# 0.454 em in Gentium Book Plus (930/2048), so 10.5 x 0.536 / 0.454 = 12.39 pt.
FLOOR_PT = 12.4


@dataclass(frozen=True, slots=True)
class Gap:
    """White before a part, in sizes of the text: what it may shrink to, and what it likes."""

    least: float
    most: float


NO_GAP = Gap(0, 0)
_PARAGRAPH = Gap(0.35, 0.75)
_SECTION = Gap(0.6, 1.6)
_SIGNATURE = Gap(2.1, 3.0)  # with the line of the typed name: 14 to 19 mm for a hand to sign in
_NOTES = Gap(0.5, 1.3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Text that belongs together, one item for each line as typed; None is a ruled blank.

    *size* and *leading* (in sizes) are fixed for what doesn't give way, None for text; *ratio* is
    that of its size to the text's. *whole* parts aren't split between pages; *with_next* ones
    don't end a page.
    """

    texts: tuple[str | None, ...]
    measure: float
    gap: Gap = NO_GAP
    face: FaceName = FaceName.LETTER
    x: float = 0.0  # points from the left margin
    size: float | None = None
    ratio: float = 1.0
    leading: float | None = None
    whole: bool = False
    with_next: bool = False
    right_to_left: bool = False  # how it runs; it is set from the right then

    def size_at(self, size: float) -> float:
        """The size of this part when the text is set at *size*."""
        return self.size or self.ratio * size

    def count(self, size: float) -> int:
        """How many lines it has when the text is set at *size*."""
        own, lines = self.size_at(size), 0
        for text in self.texts:
            lines += 1 if text is None else count_lines(text, self.face, own, self.measure)
        return lines

    def lines(self, size: float) -> tuple[str | None, ...]:
        """Its lines when the text is set at *size*."""
        own = self.size_at(size)
        lines: list[str | None] = []
        for text in self.texts:
            lines += (None,) if text is None else wrap(text, self.face, own, self.measure)
        return tuple(lines)


def letter_parts(letter: Letter, layout: Layout) -> list[Part]:
    """The parts of *letter* that flow in *layout*."""
    measure = (layout.width - layout.left - layout.right) * MM
    text = _text_parts(letter, measure)
    ending = _ending(letter, measure)
    if ending:
        _keep_two_lines(text)
    return [*([] if layout.window else _opening(letter, layout, measure)), *text, *ending]


def _opening(letter: Letter, layout: Layout, measure: float) -> list[Part]:
    """Sender, date and address where they have no place of their own."""
    x = (layout.sender_x - layout.left) * MM
    fixed = partial(Part, leading=HEADING_LEADING, whole=True, with_next=True, gap=_SECTION)
    heading = partial(fixed, x=x, size=HEADING_PT, measure=measure - x)
    postal = tuple(
        part
        for line in letter.postal_lines
        for part in ((None,) if line is None else typed_lines((line,)))
    )
    leading = _BLANKS_LEADING if None in postal else HEADING_LEADING
    return [
        part
        for part in (
            heading(texts=typed_lines(letter.sender_lines)),
            heading(texts=typed_lines((letter.dated,))),
            fixed(texts=postal, size=ADDRESS_PT, measure=measure * 0.7, leading=leading),
        )
        if part.texts
    ]


def _text_parts(letter: Letter, measure: float) -> list[Part]:
    text = partial(Part, measure=measure)
    framed = partial(text, right_to_left=letter.right_to_left)
    subject = framed(
        texts=typed_lines((letter.subject,)),
        face=FaceName.LETTER_BOLD,
        ratio=_LARGE_RATIO if letter.large_subject else 1.0,
        gap=_SECTION,
        with_next=True,
    )
    salutation = framed(texts=typed_lines((letter.salutation,)), gap=_SECTION, with_next=True)
    body = [
        text(texts=paragraph, gap=_PARAGRAPH, right_to_left=_runs_to_the_left(paragraph, letter))
        for block in letter.blocks
        for paragraph in paragraphs(block.text)
    ]
    return [*(part for part in (subject, salutation) if part.texts), *body]


def _runs_to_the_left(paragraph: tuple[str, ...], letter: Letter) -> bool:
    """Whether it does as a whole: in a letter in Arabic all that has Arabic in it."""
    whole = " ".join(paragraph)
    if not runs_right_to_left(whole):
        return False
    return letter.right_to_left or begins_right_to_left(whole)


def _ending(letter: Letter, measure: float) -> list[Part]:
    text = partial(Part, measure=measure, with_next=True, right_to_left=letter.right_to_left)
    notes = typed_lines([note for note in (letter.copy_to, letter.enclosure) if note])
    return [
        part
        for part in (
            text(texts=typed_lines((letter.closing,)), gap=_PARAGRAPH, whole=True),
            text(texts=typed_lines((letter.signature,)), gap=_SIGNATURE, whole=True),
            text(texts=notes, gap=_NOTES, ratio=NOTE_RATIO, leading=NOTE_LEADING),
        )
        if part.texts
    ]


def _keep_two_lines(text: list[Part]) -> None:
    """Let the ending not stand alone on a page: at least two lines of text come with it."""
    lines = 0
    for at in range(len(text) - 1, -1, -1):
        text[at] = replace(text[at], with_next=True)
        lines += text[at].count(FLOOR_PT)
        if lines >= 2:
            return
