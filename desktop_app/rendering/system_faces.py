"""The faces for Chinese, Japanese and Korean: too large to come with the program, so the system's.

A font whose licence forbids embedding (fsType in its table OS/2) is left alone, and so is one
that varies or can't be read: what is printed must be in the file.
"""

import os
import re
import struct
import sys
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

SYSTEM_SCALE = 0.92  # of these faces to the letters' own: their signs fill the whole square
_RESTRICTED, _PREVIEW_OR_EDIT = 0x0002, 0x000C
_WHOLE_OR_BITMAPS = 0x0300  # no subsetting; bitmaps only

_CJK = re.compile(
    "[\u1100-\u11ff\u2e80-\u2fdf\u2ff0-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
    "\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
_KANA = re.compile("[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
_HAN = re.compile("[\u4e00-\u9fff]")


class SystemFace(StrEnum):
    """The writing systems whose face the computer must have; the value is the language's code."""

    JAPANESE = "ja"
    KOREAN = "ko"
    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"


class FontFile(NamedTuple):
    """A font of this computer: the file, and which of the fonts in it."""

    path: Path
    number: int


_JA, _KO, _HANS, _HANT = SystemFace
_ALL = {_JA: 0, _KO: 1, _HANS: 2, _HANT: 3}  # how the collections of Noto and Source Han go
# PostScript outlines only of Noto and Source Han: there a glyph's number is its code in the font.
_KNOWN: dict[str, dict[SystemFace, int]] = {
    "NotoSerifCJK-Regular.ttc": _ALL,
    "SourceHanSerif-Regular.ttc": _ALL,
    "NotoSansCJK-Regular.ttc": _ALL,
    "SourceHanSans-Regular.ttc": _ALL,
    "NotoSansCJKjp-Regular.otf": {_JA: 0},
    "NotoSansCJKkr-Regular.otf": {_KO: 0},
    "NotoSansCJKsc-Regular.otf": {_HANS: 0},
    "NotoSansCJKtc-Regular.otf": {_HANT: 0},
    "ipam.ttf": {_JA: 0},
    "ipag.ttf": {_JA: 0},
    "NanumMyeongjo.ttf": {_KO: 0},
    "NanumGothic.ttf": {_KO: 0},
    "uming.ttc": {_HANS: 0, _HANT: 1},
    "wqy-microhei.ttc": {_HANS: 0, _HANT: 0, _JA: 0, _KO: 0},
    "wqy-zenhei.ttc": {_HANS: 0, _HANT: 0, _JA: 0, _KO: 0},
    # Windows, macOS: not run here
    "msmincho.ttc": {_JA: 0},
    "YuGothR.ttc": {_JA: 0},
    "meiryo.ttc": {_JA: 0},
    "msgothic.ttc": {_JA: 0},
    "malgun.ttf": {_KO: 0},
    "simsun.ttc": {_HANS: 0},
    "msyh.ttc": {_HANS: 0},
    "mingliu.ttc": {_HANT: 0},
    "msjh.ttc": {_HANT: 0},
    "AppleGothic.ttf": {_KO: 0},
    "Songti.ttc": {_HANS: 0, _HANT: 0},
}


def system_face_of(character: str, text: str, language: str) -> SystemFace | None:
    """The writing system that *character* of *text* belongs to; None: it isn't one of these.

    Han characters look otherwise in each: kana or hangul beside them tell, and characters that
    only the traditional sets have; then the *language* of the letter.
    """
    if not _CJK.match(character):
        return None
    if _KANA.search(text):
        return _JA
    if _HANGUL.search(text):
        return _KO
    if any(map(_is_traditional, _HAN.findall(text))):
        return _HANT
    return next((face for face in SystemFace if face == language), _HANS)


def _is_traditional(character: str) -> bool:
    return not _is_in("gb2312", character) and _is_in("big5", character)


def _is_in(charset: str, character: str) -> bool:
    return bool(character.encode(charset, errors="ignore"))


@cache
def find_font(face: SystemFace) -> FontFile | None:
    """The file that sets *face* on this computer; None where there is none that may be used."""
    there = _font_files()
    for name, languages in _KNOWN.items():
        if name in there and face in languages:
            file = FontFile(there[name], languages[face])
            if is_embeddable(open_font(file)):
                return file
    return None


def open_font(file: FontFile) -> hb.Face:
    """The font in *file*; one without glyphs where the file is no font."""
    return hb.Face(hb.Blob.from_file_path(file.path), file.number)


def is_embeddable(font: hb.Face) -> bool:
    """Whether a letter may carry the glyphs of *font*, and can."""
    tables = set(font.table_tags)
    if font.glyph_count == 0 or not {"OS/2", "head", "cmap"} <= tables or "fvar" in tables:
        return False
    outlines = next((tag for tag in ("glyf", "CFF ") if tag in tables), None)
    if not outlines or not len(font.reference_table(outlines).data) or not len(font.unicodes):
        return False
    (rights,) = struct.unpack(">H", font.reference_table("OS/2").data[8:10])
    restricted = rights & _RESTRICTED and not rights & _PREVIEW_OR_EDIT
    return not restricted and not rights & _WHOLE_OR_BITMAPS


def _font_files() -> dict[str, Path]:
    """The fonts of this computer that are known here, by name."""
    return {
        name: Path(folder, name)
        for root in _font_folders()
        for folder, _, names in os.walk(root)
        for name in names
        if name in _KNOWN
    }


def _font_folders() -> Iterator[Path]:
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows"), "Fonts")
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"))
        yield Path("~/Library/Fonts").expanduser()
    else:
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        yield Path(os.environ.get("XDG_DATA_HOME") or "~/.local/share").expanduser() / "fonts"
