"""Which lines of the sheet each text of a field comes from.

A field only knows all its lines together; texts may run over several of them, and a line may have
been cut into several texts.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

_BREAKS = re.compile(r"[\s\u00ad‐-]+")  # a word parted at the end of a line is one all the same
_ENDS = (".", "!", "?", ":", ";", "”", '"', "»")


@dataclass(frozen=True, slots=True)
class Piece:
    """One text of a field, and the lines that it comes from."""

    text: str
    lines: tuple[int, ...] = ()


def pieces_of(
    texts: tuple[str, ...], lines: tuple[int, ...], text_of: Callable[[int], str]
) -> tuple[tuple[Piece, ...], tuple[int, ...]]:
    """The pieces of a field, and those of its *lines* that are in none of them: its label."""
    whole = "".join(map(bare, texts))
    said = {line: bare(text_of(line)) for line in lines}
    of_texts = {line: words for line, words in said.items() if words and words in whole}
    if whole == "".join(of_texts.values()):
        found = tuple(_overlapping(texts, of_texts))
    else:
        found = tuple(Piece(text, _containing(bare(text), said)) for text in texts)
    used = {line for piece in found for line in piece.lines}
    return found, tuple(line for line in lines if line not in used)


def bare(text: str) -> str:
    """*text* without white space and hyphens, for comparing."""
    return _BREAKS.sub("", text)


def with_line(
    pieces: tuple[Piece, ...], line: int, texts: tuple[str, ...], *, prose: bool
) -> tuple[Piece, ...]:
    """*pieces* with *texts* from *line* in the order of the sheet.

    In *prose* it goes on with the paragraph before, unless that ends with a full stop.
    """
    at = sum(1 for piece in pieces if not piece.lines or piece.lines[0] < line)
    if prose and at and not pieces[at - 1].text.endswith(_ENDS):
        before = pieces[at - 1]
        text = " ".join((before.text, *texts))
        longer = Piece(text, tuple(sorted({*before.lines, line})))
        return (*pieces[: at - 1], longer, *pieces[at:])
    return (*pieces[:at], *(Piece(text, (line,)) for text in texts), *pieces[at:])


def without_line(
    pieces: tuple[Piece, ...], line: int, text_of: Callable[[int], str]
) -> tuple[Piece, ...]:
    """*pieces* without what comes from *line*."""
    return tuple(
        piece if line not in piece.lines else _shortened(piece, line, text_of)
        for piece in pieces
        if piece.lines != (line,)
    )


def _shortened(piece: Piece, line: int, text_of: Callable[[int], str]) -> Piece:
    left = tuple(one for one in piece.lines if one != line)
    words = text_of(line)
    if words and piece.text.count(words) == 1:
        text = " ".join(piece.text.replace(words, " ").split())
    else:
        text = " ".join(text_of(one) for one in left)
    return replace(piece, text=text, lines=left)


def _overlapping(texts: tuple[str, ...], said: dict[int, str]) -> Iterator[Piece]:
    """The pieces where *texts* are *said* line by line, whatever the breaks."""
    spans, end = [], 0
    for line, words in said.items():
        spans.append((line, end, end + len(words)))
        end += len(words)
    begin = 0
    for text in texts:
        end = begin + len(bare(text))
        yield Piece(text, tuple(line for line, a, b in spans if a < end and b > begin))
        begin = end


def _containing(words: str, said: dict[int, str]) -> tuple[int, ...]:
    return tuple(
        line for line, its in said.items() if its and words and (its in words or words in its)
    )
