"""Which face sets the scripts that the letters' own faces don't have."""

from bisect import bisect_right
from enum import StrEnum


class ScriptFace(StrEnum):
    """The faces of other scripts that come with the program; the value is the font file's name."""

    ARABIC = "NotoNaskhArabic-Regular"  # Persian and Urdu too
    ARMENIAN = "NotoSansArmenian-Regular"
    BENGALI = "NotoSerifBengali-Regular"
    DEVANAGARI = "NotoSerifDevanagari-Regular"
    ETHIOPIC = "NotoSansEthiopic-Regular"
    GEORGIAN = "NotoSansGeorgian-Regular"
    GUJARATI = "NotoSansGujarati-Regular"
    GURMUKHI = "NotoSansGurmukhi-Regular"
    HEBREW = "NotoSerifHebrew-Regular"
    KHMER = "NotoSansKhmer-Regular"
    LAO = "NotoSansLao-Regular"
    MARKS = "ParAvionMarks-Regular"  # boxes to tick: see packaging/marks_font.py
    MYANMAR = "NotoSansMyanmar-Regular"
    SINHALA = "NotoSansSinhala-Regular"
    TAMIL = "NotoSansTamil-Regular"
    TELUGU = "NotoSansTelugu-Regular"
    THAI = "NotoSansThai-Regular"


_LIKE_SMALL_LETTERS = 0.85  # gives Noto's faces the x-height of Gentium: 0.536 em to 0.454
_SCALES = {
    ScriptFace.ARABIC: 1.0,
    ScriptFace.HEBREW: 0.9,
    ScriptFace.MARKS: 1.0,
    ScriptFace.MYANMAR: 0.8,
}

_BLOCKS = (
    (0x0530, 0x058F, ScriptFace.ARMENIAN),
    (0x0590, 0x05FF, ScriptFace.HEBREW),
    (0x0600, 0x06FF, ScriptFace.ARABIC),
    (0x0750, 0x077F, ScriptFace.ARABIC),
    (0x08A0, 0x08FF, ScriptFace.ARABIC),
    (0x0900, 0x097F, ScriptFace.DEVANAGARI),
    (0x0980, 0x09FF, ScriptFace.BENGALI),
    (0x0A00, 0x0A7F, ScriptFace.GURMUKHI),
    (0x0A80, 0x0AFF, ScriptFace.GUJARATI),
    (0x0B80, 0x0BFF, ScriptFace.TAMIL),
    (0x0C00, 0x0C7F, ScriptFace.TELUGU),
    (0x0D80, 0x0DFF, ScriptFace.SINHALA),
    (0x0E00, 0x0E7F, ScriptFace.THAI),
    (0x0E80, 0x0EFF, ScriptFace.LAO),
    (0x1000, 0x109F, ScriptFace.MYANMAR),
    (0x10A0, 0x10FF, ScriptFace.GEORGIAN),
    (0x1200, 0x139F, ScriptFace.ETHIOPIC),
    (0x1780, 0x17FF, ScriptFace.KHMER),
    (0x19E0, 0x19FF, ScriptFace.KHMER),
    (0x1C90, 0x1CBF, ScriptFace.GEORGIAN),
    (0x2190, 0x2717, ScriptFace.MARKS),
    (0x2D00, 0x2D2F, ScriptFace.GEORGIAN),
    (0x2D80, 0x2DDF, ScriptFace.ETHIOPIC),
    (0xA8E0, 0xA8FF, ScriptFace.DEVANAGARI),
    (0xA9E0, 0xA9FF, ScriptFace.MYANMAR),
    (0xAA60, 0xAA7F, ScriptFace.MYANMAR),
    (0xAB00, 0xAB2F, ScriptFace.ETHIOPIC),
    (0xFB13, 0xFB17, ScriptFace.ARMENIAN),
    (0xFB1D, 0xFB4F, ScriptFace.HEBREW),
    (0xFB50, 0xFDFF, ScriptFace.ARABIC),
    (0xFE70, 0xFEFC, ScriptFace.ARABIC),
)
_BEGINS = [begin for begin, _, _ in _BLOCKS]


def face_of_script(character: str) -> ScriptFace | None:
    """The face that prints the script of *character*; None where none comes with the program."""
    at = bisect_right(_BEGINS, ord(character)) - 1
    if at < 0 or ord(character) > _BLOCKS[at][1]:
        return None
    return _BLOCKS[at][2]


def scale_of(face: ScriptFace) -> float:
    """The size of *face* to that of the letters' own face, where both look as large."""
    return _SCALES.get(face, _LIKE_SMALL_LETTERS)
