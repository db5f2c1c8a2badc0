"""How a face gets into a PDF: the glyphs that a document uses of it, made once and kept."""

import zlib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import uharfbuzz as hb

from .fonts import FIRST_OF_TWO, Face
from .pdf_objects import add_written, written_stream

# What a PDF doesn't need of a font: it names glyphs by number and says itself where they stand.
_LEFT_OUT = (
    "GSUB GPOS GDEF BASE cmap name OS/2 post STAT meta DSIG gasp Silf Glat Gloc Feat Sill"
).split()
_ALPHABETS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ,.;:’“”()-–?",
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
)
_MUCH = 0.4
_BY_NUMBER = " /CIDToGIDMap /Identity"


@dataclass(slots=True)
class UsedFace:
    """What one document uses of a face: a bit for each glyph, and what stands for text there."""

    face: Face
    resource: bytes  # what the pages call it
    glyphs: int = 0
    meanings: dict[int, str] = field(default_factory=dict)  # of glyphs that no character has

    def add_to(self, document: Any) -> bytes:
        """Put the font into ReportLab's *document*; returns a reference to it."""
        glyphs = _rounded(self.face, self.glyphs)
        embedded = _embedded(self.face, glyphs, tuple(self.meanings.items()))
        program = add_written(document, embedded.program)
        meaning = add_written(document, embedded.meaning)
        encoding = embedded.encoding
        if not self.face.is_wide:
            encoding = add_written(document, encoding)
        descriptor = add_written(document, embedded.descriptor % program)
        descendant = add_written(document, embedded.descendant % descriptor)
        return add_written(document, embedded.font % (encoding, descendant, meaning))


@dataclass(frozen=True, slots=True)
class _Embedded:
    """The objects of a font, written out; their numbers in a document are left open."""

    program: bytes
    meaning: bytes
    encoding: bytes
    descriptor: bytes
    descendant: bytes
    font: bytes


def _rounded(face: Face, used: int) -> int:
    """*used*, with the whole of each alphabet of which it has much.

    So most letters of a batch have the same subset of a face, which is then there already.
    """
    for alphabet in _alphabets(face):
        if (used & alphabet).bit_count() >= _MUCH * alphabet.bit_count() > 0:
            used |= alphabet
    return used


@lru_cache(maxsize=32)
def _alphabets(face: Face) -> tuple[int, ...]:
    glyphs = ([face.glyphs.get(ord(one)) for one in alphabet] for alphabet in _ALPHABETS)
    return tuple(sum(1 << glyph for glyph in some if glyph is not None) for some in glyphs)


@lru_cache(maxsize=64)
def _embedded(face: Face, used: int, meanings: tuple[tuple[int, str], ...]) -> _Embedded:
    glyphs = [number for number, bit in enumerate(reversed(f"{used:b}")) if bit == "1"]
    program = _subset(face, glyphs)
    tag = _tag(zlib.crc32(program))
    name = f"{tag}+{face.font_name}"
    texts = dict(meanings) | face.meanings
    widths = " ".join(f"{glyph} [{face.advance(glyph)}]" for glyph in glyphs)
    kind, place = ("CIDFontType0", "") if face.is_postscript else ("CIDFontType2", _BY_NUMBER)
    more = "/Subtype /CIDFontType0C" if face.is_postscript else f"/Length1 {len(program)}"
    return _Embedded(
        program=written_stream(program, more),
        meaning=written_stream(_meaning_map(face, glyphs, texts)),
        encoding=_code_map(face, glyphs),
        descriptor=_descriptor(face, name),
        descendant=(
            f"<< /Type /Font /Subtype /{kind} /BaseFont /{name}{place}"
            f" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            f" /DW 0 /W [ {widths} ] /FontDescriptor %b >>"
        ).encode(),
        font=(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding %b"
            " /DescendantFonts [ %b ] /ToUnicode %b >>"
        ).encode(),
    )


def _subset(face: Face, glyphs: list[int]) -> bytes:
    """The font file with these glyphs alone, their numbers kept, and without hinting.

    Hinting is for coarse screens. Without it a preview takes half the time (PDFium runs the
    programs of every glyph) and a file is a third smaller.
    """
    wishes = hb.SubsetInput()
    wishes.flags = hb.SubsetFlags.NO_HINTING
    if not face.is_postscript:  # such a font says itself which number a glyph had
        wishes.flags |= hb.SubsetFlags.RETAIN_GIDS
    wishes.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wishes.sets(hb.SubsetInputSets.LAYOUT_FEATURE_TAG).clear()
    left_out = wishes.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
    left_out.update(int.from_bytes(tag.encode(), "big") for tag in _LEFT_OUT)
    subset = hb.subset(_prepared(face), wishes)
    return bytes(subset.reference_table("CFF ").data if face.is_postscript else subset.blob.data)


@lru_cache(maxsize=32)
def _prepared(face: Face) -> hb.Face:
    return hb.subset_preprocess(face.program)


def _tag(number: int) -> str:
    letters = []
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters.append(chr(65 + letter))
    return "".join(letters)


def _descriptor(face: Face, name: str) -> bytes:
    left, low, right, high = face.box
    return (
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4"
        f" /FontBBox [ {left} {low} {right} {high} ] /Ascent {face.ascent} /Descent {face.descent}"
        f" /CapHeight {face.cap_height} /ItalicAngle 0 /StemV 80"
        f" /FontFile{3 if face.is_postscript else 2} %b >>"
    ).encode()


def _meaning_map(face: Face, glyphs: list[int], texts: dict[int, str]) -> bytes:
    """The map from codes to text (ToUnicode), so that it can be searched and copied."""
    rows = [
        b"<%b> <%b>" % (_hex(face.code(glyph)), _hex(texts[glyph].encode("utf-16-be")))
        for glyph in glyphs
        if glyph in texts
    ]
    return _map(face, b"Meaning", 2, _sections(rows, b"bfchar"))


def _code_map(face: Face, glyphs: list[int]) -> bytes:
    """The map from codes to *glyphs*: those of one byte each for itself, the others in order."""
    if face.is_wide:
        return b"/Identity-H"
    used = set(glyphs)
    rows = [
        b"<%b> %d" % (_hex(code), glyph)
        for glyph, code in face.short_codes.items()
        if glyph in used
    ]
    ranges = [
        b"<%02x00> <%02xff> %d" % (FIRST_OF_TWO + high, FIRST_OF_TWO + high, 256 * high)
        for high in sorted({glyph // 256 for glyph in used - face.short_codes.keys()})
    ]
    content = _sections(rows, b"cidchar") + _sections(ranges, b"cidrange")
    name = "/Type /CMap /CMapName /Codes /CIDSystemInfo"
    more = f"{name} << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    return written_stream(_map(face, b"Codes", 1, content), more)


def _map(face: Face, name: bytes, kind: int, sections: bytes) -> bytes:
    spaces = b"1 begincodespacerange\n<0000> <ffff>\n"
    if not face.is_wide:
        last = FIRST_OF_TWO - 1
        spaces = b"2 begincodespacerange\n<00> <%02x>\n<%02x00> <ffff>\n" % (last, FIRST_OF_TWO)
    return (
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (%b) /Supplement 0 >> def\n"
        b"/CMapName /%b def\n/CMapType %d def\n%bendcodespacerange\n%b"
        b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ) % (b"UCS" if kind == 2 else b"Identity", name, kind, spaces, sections)


def _sections(rows: list[bytes], kind: bytes) -> bytes:
    """*rows* a hundred at a time, as the form asks for."""
    parts = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    return b"".join(
        b"%d begin%b\n%b\nend%b\n" % (len(part), kind, b"\n".join(part), kind) for part in parts
    )


def _hex(code: bytes) -> bytes:
    return code.hex().encode()
