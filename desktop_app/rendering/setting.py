"""Words and lines in glyphs: in one face where that is enough, else in as many as it takes."""

from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from ..domain.errors import UnprintableCharacterError
from .directions import Stretch, as_they_stand, runs_right_to_left, stretches
from .fonts import Face, Glyph, Line, Word, helping_face

_KEPT_LINES = 20_000
_JOINERS = "\u200b\u200c\u200d"  # what they do is seen in the letters beside them


class Block(NamedTuple):
    """Lines one under the other, as a `Line`; *text* moves on between them."""

    text: bytes | None
    glyphs: int


class Run(NamedTuple):
    """Glyphs of one face, from left to right, and whether their text runs the other way.

    *scale* is their size to that of the line.
    """

    face: Face
    glyphs: tuple[Glyph, ...]
    scale: float
    right_to_left: bool

    @property
    def width(self) -> float:
        """How far the run goes on, in thousandths of the line's size."""
        return sum(glyph.advance for glyph in self.glyphs) * self.scale


def word_in(face: Face, text: str) -> Word:
    """*text*, a piece without spaces inside, as it is set in *face* and those that help it out.

    Raises UnprintableCharacterError when no face has a glyph for one of its characters.
    """
    if (word := face.words.get(text)) is not None:
        return word
    if all(map(face.prints, text)):
        return face.word(text)
    width = sum(run.width for run in set_line(text, face))
    return face.keep(text, Word(shown=None, width=round(width), glyphs=0))


def plain_line(line: str, face: Face) -> Line:
    """*line*, as far as it can be written in *face* alone from left to right, and its width.

    Raises UnprintableCharacterError.
    """
    if (shown := face.lines.get(line)) is None:
        if len(face.lines) >= _KEPT_LINES:
            face.lines.clear()
        shown = face.lines[line] = _joined(line, face)
    return shown


@lru_cache(maxsize=2048)
def plain_block(lines: tuple[str, ...], face: Face) -> Block:
    """*lines* one under the other, as `plain_line` has each.

    Raises UnprintableCharacterError.
    """
    glyphs, texts = 0, []
    for line in lines:
        text, _, used = face.lines.get(line) or plain_line(line, face)
        if text is None:
            return Block(None, 0)
        texts.append(text)
        glyphs |= used
    return Block(b")] TJ T* [(".join(texts), glyphs)


def _joined(line: str, face: Face) -> Line:
    known = face.words
    words = [known.get(word) or word_in(face, word) for word in line.split(" ")]
    space = face.word(" ")
    glyphs = space.glyphs
    width = space.width * (len(words) - 1)
    texts: list[bytes] = []
    for text, wide, used in words:
        width += wide
        glyphs |= used
        if text is not None:
            texts.append(text)
    text = (space.shown or b"").join(texts) if len(texts) == len(words) else None
    return Line(text, width, glyphs)


@lru_cache(maxsize=2048)
def set_line(
    text: str, face: Face, *, right_to_left: bool = False, language: str = ""
) -> tuple[Run, ...]:
    """*text*, one line of a paragraph that runs that way, in runs from left to right.

    The *language* tells which forms Han characters have, where nothing beside them does.
    Raises UnprintableCharacterError.
    """
    if right_to_left or runs_right_to_left(text):
        found = stretches(text, right_to_left=right_to_left)
    else:
        found = [Stretch(0, 0, len(text))]
    faces = _faces(text, face, language)
    parts = [part for stretch in found for part in _of_one_face(text, stretch, faces)]
    return tuple(_run(text, part, faces[part.start]) for part in as_they_stand(parts))


def is_printable(character: str, face: Face) -> bool:
    """Whether *face* or one that helps it out has a glyph for *character*."""
    return character in _JOINERS or find_face(character, character, face, face) is not None


def find_face(
    character: str, text: str, face: Face, before: Face, language: str = ""
) -> Face | None:
    """The face that prints *character* of *text* where *face* is asked for; None: there is none.

    A character that two scripts share stays in the face of the one *before* it.
    """
    if face.prints(character):
        return face
    if before is not face and before.prints(character):
        return before
    return helping_face(character, text, language)


def _faces(text: str, face: Face, language: str) -> list[Face]:
    faces, before = [], face
    for character in text:
        joins = character in _JOINERS
        found = before if joins else find_face(character, text, face, before, language)
        if found is None:
            raise UnprintableCharacterError(character)
        faces.append(found)
        before = found
    return faces


def _of_one_face(text: str, stretch: Stretch, faces: list[Face]) -> list[Stretch]:
    """*stretch* in parts of one face, cut at spaces: what is kept is kept by word."""
    parts, at = [], stretch.start
    characters = range(stretch.start, stretch.end)
    for _, group in groupby(characters, lambda one: (id(faces[one]), text[one] == " ")):
        length = len(list(group))
        parts.append(Stretch(stretch.level, at, at + length))
        at += length
    return parts


def _run(text: str, part: Stretch, face: Face) -> Run:
    to_left = part.level % 2 == 1
    glyphs = _shaped(text[part.start : part.end], face, to_left)
    return Run(face=face, glyphs=glyphs, scale=face.scale, right_to_left=to_left)


@lru_cache(maxsize=20_000)
def _shaped(text: str, face: Face, right_to_left: bool) -> tuple[Glyph, ...]:
    return tuple(face.shape(text.replace("\u200b", ""), right_to_left=right_to_left))
