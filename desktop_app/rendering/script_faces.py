"""Which face sets the scripts that the letters' own faces don't have."""

from bisect import bisect_right
from enum import StrEnum


class ScriptFace(StrEnum):
    """The faces of other scripts that come with the program; the value is the font file's name."""

    ARABIC = "NotoNaskhArabic-Regular"
    HEBREW = "NotoSerifHebrew-Regular"


_BLOCKS: tuple[tuple[int, int, ScriptFace], ...] = (
    (0x0590, 0x05FF, ScriptFace.HEBREW),
    (0x0600, 0x06FF, ScriptFace.ARABIC),
)
_BEGINS = [begin for begin, _, _ in _BLOCKS]


def face_of_script(character: str) -> ScriptFace | None:
    """The face that prints the script of *character*; None where none comes with the program."""
    at = bisect_right(_BEGINS, ord(character)) - 1
    if at < 0 or ord(character) > _BLOCKS[at][1]:
        return None
    return _BLOCKS[at][2]
