"""The faces that come with the program: loaded once, and their glyphs for a word, kept.

Widths are in whole thousandths of the size, as PDF counts them: what is measured is what every
reader of the file will see, to the last unit.
"""

import struct
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from threading import Lock
from typing import NamedTuple

import uharfbuzz as hb

from ..shipped import resource
from .script_faces import face_of_script, scale_of
from .system_faces import SYSTEM_SCALE, FontFile, find_font, open_font, system_face_of

_KEPT_WORDS = 20_000

# One byte for what letters are made of, two from 0xE0 on for all other glyphs: no table of codes
# to be filled, so a word is written the same in every file. The two brackets and the backslash
# would need a mark before them in a PDF's string; they get codes from above ASCII.
_COMMON = (
    "€‘’“”–—…•ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ«»¿¡ŒœŠšŽžŁłŃńŚśŻżŹźĄąĘęĆć"
)
FIRST_OF_TWO = 0xE0
_MOST_GLYPHS = 256 * (256 - FIRST_OF_TWO)  # beyond, all codes have two bytes
_LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
_ESCAPED = {code: b"\\" + bytes([code]) for code in b"()\\"} | {13: b"\\r"}


class FaceName(StrEnum):
    """The faces that come with the program; the value is the font file's name."""

    LETTER = "GentiumBookPlus-Regular"
    LETTER_BOLD = "GentiumBookPlus-Bold"
    SMALL = "NotoSans-Regular"
    SMALL_BOLD = "NotoSans-Bold"


class Glyph(NamedTuple):
    """One glyph: its number in the font, how far it moves on, where it stands off, its text.

    *text* is what the glyph stands for there; empty for one that shares its letters with the
    glyph before it.
    """

    number: int
    advance: int
    right: int
    up: int
    text: str


class Word(NamedTuple):
    """A piece of text set in one face.

    *shown* is what stands for it between the brackets of a PDF's array of text, None where it
    takes more than that: another face, glyphs off the line, or letters that can't be told from
    the glyphs. *glyphs* has a bit for each glyph of the face that it uses.
    """

    shown: bytes | None
    width: int
    glyphs: int


class Line(NamedTuple):
    """Words with spaces between, as a `Word`: *text* is what stands for them in a PDF."""

    text: bytes | None
    width: int
    glyphs: int


class Face:
    """A loaded face.

    *words* and *lines* keep what was set from left to right; others fill them too. *meanings* is
    the text of every glyph that stands for one; those in *short_codes* have a code of one byte.
    *scale* is the size at which it goes with the letters' own faces. All else is in thousandths of
    the size; *rows* is how far its tallest glyphs reach above and below the line.
    """

    def __init__(self, name: str, program: hb.Face, *, scale: float = 1.0) -> None:
        self.name = name
        self.font_name = program.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "Face"
        self.scale = scale
        self.is_postscript = "CFF " in program.table_tags
        self.is_bold = name.endswith("-Bold")
        self.program = program
        self._font = hb.Font(program)
        self._unit = 1000 / program.upem
        self.glyphs = {
            code: self._font.get_nominal_glyph(code)
            for code in program.unicodes
            if is_printed(code)
        }
        self.meanings = {glyph: chr(code) for code, glyph in sorted(self.glyphs.items())[::-1]}
        self.is_wide = program.glyph_count > _MOST_GLYPHS
        self.short_codes = {} if self.is_wide else self._short_codes()
        self.words: dict[str, Word] = {}
        self.lines: dict[str, Line] = {}
        self._written: dict[int, bytes] = dict(self.short_codes)
        self._advances: dict[int, int] = {}
        self._measure_itself()
        for letters in _LIGATURES:
            first, *more = self.shape(letters)
            if not more:
                self.meanings.setdefault(first.number, letters)
        self.space = self.word(" ").width

    def prints(self, character: str) -> bool:
        """Whether it has a glyph for *character*."""
        return ord(character) in self.glyphs

    def word(self, text: str) -> Word:
        """*text* set from left to right. Every character must be one that it `prints`."""
        if (word := self.words.get(text)) is None:
            word = self.keep(text, self._set(text))
        return word

    def keep(self, text: str, word: Word) -> Word:
        """Keep *word* as what *text* is when it is set in this face."""
        if len(self.words) >= _KEPT_WORDS:
            self.words.clear()
        self.words[text] = word
        return word

    def shape(self, text: str, *, right_to_left: bool = False) -> list[Glyph]:
        """The glyphs of *text*, from left to right as they stand on paper."""
        if not text:
            return []
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        hb.shape(self._font, buffer)
        infos, positions, scale = buffer.glyph_infos, buffer.glyph_positions, self._unit
        starts = sorted({info.cluster for info in infos})
        texts = {start: text[start:end] for start, end in pairwise([*starts, len(text)])}
        return [
            Glyph(
                number=info.codepoint,
                advance=self.advance(info.codepoint)
                + round((at.x_advance - self._font.get_glyph_h_advance(info.codepoint)) * scale),
                right=round(at.x_offset * scale),
                up=round(at.y_offset * scale),
                text=texts.pop(info.cluster, ""),
            )
            for info, at in zip(infos, positions, strict=True)
        ]

    def advance(self, glyph: int) -> int:
        """How wide *glyph* is by itself."""
        if (width := self._advances.get(glyph)) is None:
            width = round(self._font.get_glyph_h_advance(glyph) * self._unit)
            self._advances[glyph] = width
        return width

    def array(self, glyphs: Sequence[Glyph]) -> bytes:
        """*glyphs*, none of them raised, as a PDF's array of text holds them: strings and moves.

        No string is empty: PDFium 151 forgets the move after one.
        """
        parts: list[bytes] = []
        text, owed = b"", 0
        for glyph in glyphs:
            if move := owed + glyph.right:
                parts += [b"(%b)" % text] if text else []
                parts.append(b"%d" % -move)
                text = b""
            text += self.shown_code(glyph.number)
            owed = glyph.advance - self.advance(glyph.number) - glyph.right
        parts += [b"(%b)" % text] if text else []
        parts += [b"%d" % -owed] if owed else []
        return b"".join(parts)

    def shown_code(self, glyph: int) -> bytes:
        """The code of *glyph* as it stands in a string."""
        if (shown := self._written.get(glyph)) is None:
            shown = b"".join(_ESCAPED.get(byte, bytes([byte])) for byte in self.code(glyph))
            self._written[glyph] = shown
        return shown

    def code(self, glyph: int) -> bytes:
        """What a PDF's text calls *glyph*."""
        if (short := self.short_codes.get(glyph)) is not None:
            return short
        return (glyph if self.is_wide else FIRST_OF_TWO * 256 + glyph).to_bytes(2, "big")

    def _set(self, text: str) -> Word:
        glyphs = self.shape(text)
        meant = "".join(self.meanings.get(glyph.number, "\0") for glyph in glyphs)
        array = self.array(glyphs)
        strings = array[:1] + array[-1:] in (b"()", b"")
        plain = meant == text and strings and not any(glyph.up for glyph in glyphs)
        used = 0
        for glyph in glyphs:
            used |= 1 << glyph.number
        return Word(
            shown=array[1:-1] if plain else None,
            width=sum(glyph.advance for glyph in glyphs),
            glyphs=used,
        )

    def _short_codes(self) -> dict[int, bytes]:
        codes = {}
        free = iter(range(0x7F, FIRST_OF_TWO))
        for character in [*map(chr, range(32, 127)), *_COMMON]:
            glyph = self.glyphs.get(ord(character))
            if glyph is None or glyph in codes:
                continue
            own = character.isascii() and character not in "()\\"
            code = ord(character) if own else next(free, None)
            if code is not None:
                codes[glyph] = bytes([code])
        return codes

    def _measure_itself(self) -> None:
        edges = struct.unpack(">4h", self.program.reference_table("head").data[36:44])
        self.box = tuple(round(edge * self._unit) for edge in edges)
        self.rows = self.box[3], -self.box[1]
        extents = self._font.get_font_extents("ltr")
        self.ascent = round(extents.ascender * self._unit)
        self.descent = round(extents.descender * self._unit)
        capitals = self._font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
        self.cap_height = round(capitals * self._unit)


def is_printed(code: int) -> bool:
    """Whether a letter may have that code point: no control, no private use.

    Private codes mean something else in every font: a bullet of one is a letter in another.
    """
    return 32 <= code < 0x7F or 0xA0 <= code < 0xE000 or 0xF8FF < code < 0xF0000


_loaded: dict[str, Face] = {}
_loading = Lock()  # the preview and the job worker are two threads


def load_face(name: FaceName) -> Face:
    """The face with *name*, loaded once in a process (3 ms)."""
    return _loaded.get(name) or _load(name, FontFile(resource("fonts", f"{name}.ttf"), 0), 1.0)


def helping_face(character: str, text: str, language: str) -> Face | None:
    """The face that helps out with *character* of *text* in *language*; None: there is none."""
    if script := face_of_script(character):
        found: Face | None = _loaded.get(script)
        if found is None:
            found = _load(script, FontFile(resource("fonts", f"{script}.ttf"), 0), scale_of(script))
    elif (system := system_face_of(character, text, language)) and (file := find_font(system)):
        found = _loaded.get(system) or _load(system, file, SYSTEM_SCALE)
    else:
        return None
    return found if found.prints(character) else None


def _load(name: str, file: FontFile, scale: float) -> Face:
    with _loading:
        if (face := _loaded.get(name)) is None:
            face = _loaded[name] = Face(name, open_font(file), scale=scale)
        return face
