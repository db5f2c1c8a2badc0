"""What the page has to say of a text before anything is drawn: its characters, and its length."""

from ..domain.letter import Letter
from .fonts import FaceName, load_face
from .layouts import Layout
from .letters import fit_letter
from .setting import is_printable
from .system_faces import SystemFace, find_font
from .text import clean


def unprintable_in(text: str) -> frozenset[str]:
    """The characters of *text* that no face has a glyph for."""
    face = load_face(FaceName.LETTER)
    printed = set(clean(text).replace("\n", " "))
    return frozenset(sign for sign in printed if not is_printable(sign, face))


def has_font(language: str) -> bool:
    """Whether this computer has a font for *language*: Chinese, Japanese or Korean."""
    return find_font(SystemFace(language)) is not None


def excess_lines(letter: Letter, layout: Layout) -> int:
    """How many lines of *letter* are too many for one page, set as tight as may be.

    Raises UnprintableCharacterError.
    """
    return fit_letter(letter, layout).excess_lines
