from pathlib import Path

import pytest

from desktop_app.rendering.system_faces import (
    FontFile,
    SystemFace,
    is_embeddable,
    open_font,
    system_face_of,
)
from desktop_app.shipped import resource

OURS = resource("fonts", "NotoSansThai-Regular.ttf")
RESTRICTED, EDITABLE, NO_SUBSETS, BITMAPS = 0x0002, 0x0008, 0x0100, 0x0200


def with_rights(folder: Path, rights: int) -> FontFile:
    """A font of ours whose licence bits say something else."""
    font = bytearray(OURS.read_bytes())
    entry = font.index(b"OS/2")
    table = int.from_bytes(font[entry + 8 : entry + 12], "big")
    font[table + 8 : table + 10] = rights.to_bytes(2, "big")
    path = folder / f"{rights}.ttf"
    path.write_bytes(font)
    return FontFile(path, 0)


@pytest.mark.parametrize("rights", [0, EDITABLE, RESTRICTED | EDITABLE])
def test_a_font_that_may_be_embedded_is_taken(tmp_path, rights):
    assert is_embeddable(open_font(with_rights(tmp_path, rights)))


@pytest.mark.parametrize("rights", [RESTRICTED, NO_SUBSETS, BITMAPS])
def test_a_font_whose_licence_forbids_it_is_left_alone(tmp_path, rights):
    assert not is_embeddable(open_font(with_rights(tmp_path, rights)))


@pytest.mark.parametrize("content", [b"", b"no font", OURS.read_bytes()[:2000]])
def test_a_broken_font_is_left_alone(tmp_path, content):
    path = tmp_path / "broken.ttf"
    path.write_bytes(content)

    assert not is_embeddable(open_font(FontFile(path, 0)))


@pytest.mark.parametrize(
    ("text", "language", "face"),
    [
        ("自由です", "", SystemFace.JAPANESE),
        ("자유 自由", "", SystemFace.KOREAN),
        ("人人有權", "", SystemFace.TRADITIONAL),
        ("人人有权", "", SystemFace.SIMPLIFIED),
        ("人人", "zh-Hant", SystemFace.TRADITIONAL),
        ("人人", "ja", SystemFace.JAPANESE),
        ("人人", "en-GB", SystemFace.SIMPLIFIED),
    ],
)
def test_han_characters_look_as_what_stands_beside_them_or_the_language_tells(text, language, face):
    han = next(one for one in text if "\u4e00" <= one <= "\u9fff")
    assert system_face_of(han, text, language) is face


def test_other_scripts_need_no_font_of_the_computer():
    assert not [one for one in "aЖαשعกक1.“" if system_face_of(one, one, "ja")]
