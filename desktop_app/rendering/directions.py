"""Which way text runs, and in which order its runs stand on paper: Unicode's bidirectional rules.

python-bidi resolves the levels. It leaves out what has no shape of its own, as the rules allow;
here every character keeps a level, that of the one before it.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, NamedTuple

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")


class Stretch(NamedTuple):
    """Characters *start* to *end* of a line, which run one way; an odd *level* is to the left."""

    level: int
    start: int
    end: int


def runs_right_to_left(text: str) -> bool:
    """Whether anything in *text* runs to the left: found in microseconds."""
    return _RIGHT_TO_LEFT.search(text) is not None


def begins_right_to_left(text: str) -> bool:
    """Whether the first letter of *text* runs to the left."""
    for character in text:
        if (kind := unicodedata.bidirectional(character)) in ("L", "R", "AL"):
            return kind != "L"
    return False


def stretches(text: str, *, right_to_left: bool) -> list[Stretch]:
    """*text*, one line, in stretches of one direction, in the order in which they are read."""
    levels = _levels(text, int(right_to_left))
    found: list[Stretch] = []
    for at, level in enumerate(levels):
        if found and found[-1].level == level:
            found[-1] = found[-1]._replace(end=at + 1)
        else:
            found.append(Stretch(level, at, at + 1))
    return found


def _levels(text: str, base: int) -> list[int]:
    from bidi import algorithm  # noqa: PLC0415 - 16 ms, and most letters run one way

    if not text:
        return []
    seen = [at for at, one in enumerate(text) if unicodedata.bidirectional(one) != "BN"]
    storage: Any = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels("".join(text[at] for at in seen), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    known = dict(zip(seen, (one["level"] for one in storage["chars"]), strict=True))
    levels, level = [], base
    for at in range(len(text)):
        level = known.get(at, level)
        levels.append(level)
    ended = len(text.rstrip(" "))  # rule L1: white at the end of a line runs as the paragraph does
    return [*levels[:ended], *[base] * (len(text) - ended)]


def as_they_stand(parts: Sequence[Stretch]) -> list[Stretch]:
    """*parts* of one line from left to right (rule L2)."""
    order = list(parts)
    highest = max((part.level for part in order), default=0)
    lowest = min((part.level for part in order if part.level % 2), default=highest + 1)
    for level in range(highest, lowest - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and order[end].level >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order
