"""How a language writes: its quotation marks, its spaces, its ends of sentences."""

import re
from collections.abc import Iterator

from ...domain.language_fault import FaultKind

# The marks that are a language's own; any other quotation mark is a fault. ’ is an apostrophe, too.
_MARKS = {"en": "“”‘’", "de": "„“‚‘’", "fr": "«»“”’", "es": "«»“”’", "pt": "«»“”’"}
_ALL_MARKS = "\"'`´„“”‚‘’«»‹›"
_GAP = re.compile(r"\{\w*\}")
_ENDS = re.compile(r"[.!?…][”»“’]?$")
_NO_BREAK = "\u00a0\u202f"


def faults_of_text(text: str, language: str) -> Iterator[tuple[FaultKind, str]]:
    """What *language* doesn't write so in *text*, each with the words it is about.

    *text* may hold gaps, as {what}: they are no words.
    """
    bare = _GAP.sub("X", text)
    if found := re.search(r"\S {2,}(?=\S)", bare):
        yield FaultKind.DOUBLE_SPACE, _around(bare, found.start())
    own = _MARKS.get(language, "")
    foreign = [
        mark
        for mark in dict.fromkeys(re.findall(f"[{re.escape(_ALL_MARKS)}]", bare))
        if mark in "\"'`´" or (own and mark not in own)
    ]
    if foreign:
        yield FaultKind.QUOTATION, " ".join(foreign)
    spaced = rf"[^\s{_NO_BREAK}][:;?!»]|(?<=[^{_NO_BREAK}]) [:;?!»]|« "
    if language == "fr":
        found = re.search(spaced, bare)
    else:
        found = re.search(rf"[\s{_NO_BREAK}]+[,.:;?!]", bare)
    if found:
        yield FaultKind.SPACING, _around(bare, found.start())
    if language == "es" and "?" in bare and "¿" not in bare:
        yield FaultKind.OPENING_MARK, "¿"
    if language == "es" and "!" in bare and "¡" not in bare:
        yield FaultKind.OPENING_MARK, "¡"


def ends(text: str) -> bool:
    """Whether *text* ends as a sentence does."""
    return _ENDS.search(text.rstrip()) is not None


def _around(text: str, place: int) -> str:
    """A few characters of *text*, to find the place by."""
    return " ".join(text[max(0, place - 12) : place + 12].split())
