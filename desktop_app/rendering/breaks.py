"""Where a line may break inside a piece without spaces: Unicode's rules (UAX #14), by uniseg.

For Chinese, Japanese, Korean and Ethiopic. Thai, Lao, Khmer and Burmese need a dictionary for that,
which there is none of here: they break at spaces, and where the writer put a space without width.
"""

import re
from functools import lru_cache

_ASKED = re.compile(
    "[\u1361\u200b\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_SENTENCE = re.compile("(?<=[。、，；])(?=[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff])")


def has_breaks(piece: str) -> bool:
    """Whether *piece* has characters that the rules are asked about."""
    return _ASKED.search(piece) is not None


def breaks_in(piece: str) -> list[str]:
    """*piece* in parts between which a line may break."""
    return [part for some in _SENTENCE.split(piece) for part in _parts(some)]


@lru_cache(maxsize=2048)  # the rules take 80 µs a character: a key pressed costs one sentence
def _parts(text: str) -> tuple[str, ...]:
    from uniseg.linebreak import line_break_units  # noqa: PLC0415 - 40 ms, and few need it

    return tuple(line_break_units(text))
