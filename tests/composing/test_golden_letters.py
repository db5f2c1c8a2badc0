"""Whole letters in the five languages, to be read: the plain one, and those of three writers.

After a change that is meant: UPDATE_GOLDEN=1 pytest tests/composing/test_golden_letters.py, and
read the difference.
"""

import os
from pathlib import Path

import pytest
from composing.forty import a_case, a_letter

from desktop_app.domain.letter import Letter
from desktop_app.domain.options import LETTER_LANGUAGES

HERE = Path(__file__).parent / "golden"
WRITERS = (None, 0, 1, 2)


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_the_letters_are_as_they_were_read(language):
    case = a_case(language, 2)
    text = "\n".join(
        f"======== {'plain' if writer is None else f'writer {writer}'}\n\n"
        f"{as_text(a_letter(case, language, writer))}"
        for writer in WRITERS
    )
    golden = HERE / f"{language}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")

    assert text == golden.read_text(encoding="utf-8")


def as_text(letter: Letter) -> str:
    """*letter* as it reads, paragraph by paragraph."""
    blocks = [block.text for block in letter.blocks if block.text]
    parts = [letter.dated, letter.subject, letter.salutation, *blocks, letter.closing]
    return "\n\n".join((*parts, letter.signature)) + "\n"
