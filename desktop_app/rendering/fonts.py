"""The faces that come with the program, and how they get into a PDF: ReportLab's fonts, quicker.

With `pdf` and `pdf_objects` all that knows ReportLab.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from threading import Lock
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import BasicFonts
from reportlab.pdfbase.ttfonts import (
    FF_NONSYMBOLIC,
    FF_SYMBOLIC,
    SUBSETN,
    TTFont,
    TTFontFace,
    makeToUnicodeCMap,
)

from ..shipped import resource
from .pdf_objects import add_written, written_stream

_KEPT_SUBSETS = 16

# Hinting is for coarse screens. Without it a preview takes half the time (PDFium runs the
# programs of every glyph) and a file is a third smaller. The program says: run none of a glyph's.
_NOT_ON_PAPER = frozenset(["name", "cvt ", "fpgm"])
_NO_HINTING = bytes.fromhex("b801ff 85 b004 8d b10101 8e")  # SCANCTRL, SCANTYPE, INSTCTRL 1


class FaceName(StrEnum):
    """The faces that come with the program; the value is the font file's name."""

    LETTER = "GentiumBookPlus-Regular"
    LETTER_BOLD = "GentiumBookPlus-Bold"
    SMALL = "NotoSans-Regular"
    SMALL_BOLD = "NotoSans-Bold"


@dataclass(frozen=True, slots=True)
class Face:
    """A loaded face: *widths* in thousandths of the size, by code point, of what it can print.

    *words* keeps the widths of whole words, for who measures them.
    """

    widths: dict[int, float]
    words: dict[str, float] = field(default_factory=dict)


_loaded: dict[str, Face] = {}
_loading = Lock()  # the preview and the job worker are two threads


def load_face(name: FaceName) -> Face:
    """The face with *name*, loaded once in a process (20 ms) and then known to ReportLab."""
    if (face := _loaded.get(name)) is None:
        with _loading:
            face = _loaded.get(name) or _load(name)
            _loaded[name] = face
    return face


def _load(name: FaceName) -> Face:
    font = _Font(str(name), str(resource("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(font)
    # Private codes mean something else in every font: a bullet of one is a letter in another.
    # ReportLab 5.1 can't write what a code above U+FFFF stands for (makeToUnicodeCMap).
    return Face(
        {
            code: width
            for code, width in font.face.charWidths.items()
            if 32 <= code < 0x7F or 0xA0 <= code < 0xE000 or 0xF8FF < code <= 0xFFFF
        }
    )


@dataclass(frozen=True, slots=True)
class _Subset:
    """What a PDF holds of a face, written out; the font's numbers of the others are left open."""

    program: bytes
    meaning: bytes  # which characters the codes stand for
    descriptor: bytes
    font: bytes


class _Face(TTFontFace):
    """ReportLab's face, but printing without hinting."""

    def get_table(self, tag: str) -> bytes:
        """The table *tag* of the font file."""
        if tag in _NOT_ON_PAPER:
            raise KeyError(tag)  # makeSubset takes that for "this font has none"
        if tag == "prep":
            return _NO_HINTING
        table: bytes = super().get_table(tag)  # type: ignore[no-untyped-call]  # poor stubs
        return table


class _Font(TTFont):
    """ReportLab's font, but keeping its last subsets, written out.

    To make and write one takes 2 ms, and most letters use the same characters.
    """

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self.face.__class__ = _Face
        self._kept: dict[tuple[int, ...], _Subset] = {}

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        """Put what *doc* used of the font into it; ReportLab calls this when it saves."""
        state = self.state[doc]
        state.frozen = 1
        for number, codes in enumerate(state.subsets):
            internal = self.getSubsetInternalName(number, doc)[1:]
            kept = self._subset(number, codes)
            program = add_written(doc, kept.program)
            meaning = add_written(doc, kept.meaning)
            descriptor = add_written(doc, kept.descriptor % program)
            font = add_written(doc, kept.font % (internal.encode(), meaning, descriptor))
            doc.idToObject[BasicFonts].dict[internal] = font
        del self.state[doc]

    def _subset(self, number: int, codes: list[int]) -> _Subset:
        key = (number, *codes)
        if (subset := self._kept.get(key)) is None:
            if len(self._kept) >= _KEPT_SUBSETS:
                self._kept.clear()
            subset = self._kept[key] = self._written(number, codes)
        return subset

    def _written(self, number: int, codes: list[int]) -> _Subset:
        face: Any = self.face
        name = f"{SUBSETN(number).decode()}+{face.name.decode()}"
        program = face.makeSubset(codes)
        box = " ".join(f"{edge:.6g}" for edge in face.bbox)
        widths = " ".join(f"{face.getCharWidth(code):.6g}" for code in codes)
        symbolic = face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC
        descriptor = (
            f"<< /Type /FontDescriptor /FontName /{name} /Flags {symbolic} /FontBBox [ {box} ]"
            f" /Ascent {face.ascent:.6g} /Descent {face.descent:.6g}"
            f" /CapHeight {face.capHeight:.6g} /ItalicAngle {face.italicAngle:.6g}"
            f" /StemV {face.stemV:.6g} /MissingWidth {face.defaultWidth:.6g} /FontFile2 %b >>"
        )
        font = (
            f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar 0"
            f" /LastChar {len(codes) - 1} /Widths [ {widths} ]"
            " /Name /%b /ToUnicode %b /FontDescriptor %b >>"
        )
        return _Subset(
            program=written_stream(program, f"/Length1 {len(program)}"),
            meaning=written_stream(makeToUnicodeCMap(name, codes).encode()),
            descriptor=descriptor.encode(),
            font=font.encode(),
        )
