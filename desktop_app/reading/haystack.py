"""Many lines in which patterns are looked for."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from .fixed_words import Words, fixed_words
from .lines import Line, said_by

_MANY = 500  # lines; in fewer, to try the pattern on each is quicker than to think about it


class Haystack:
    """The texts of lines. Of many, only those are tried in which a word of the pattern stands."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = tuple(texts)
        self._is_large = len(self.texts) >= _MANY
        self._whole = "\n".join(self.texts) if self._is_large else ""
        lengths = (len(text) + 1 for text in self.texts) if self._is_large else ()
        self._starts = list(accumulate(lengths, initial=0))

    def places(self, pattern: re.Pattern[str]) -> Iterator[int]:
        """The places of the texts in which *pattern* is found, in order."""
        words = self._words(pattern)
        if not words:
            yield from (n for n, found in enumerate(map(pattern.search, self.texts)) if found)
            return
        for place in sorted({place for word in words for place in self._with(word)}):
            if pattern.search(self.texts[place]):
                yield place

    def may_have(self, pattern: re.Pattern[str]) -> bool:
        """Whether *pattern* may be found in one of the texts; if not, it can't."""
        words = self._words(pattern)
        return not words or any(word in self._whole for word in words)

    def _words(self, pattern: re.Pattern[str]) -> Words:
        """The words to look for before *pattern*, none where it is to be tried on each text."""
        if not self._is_large or pattern.flags & re.IGNORECASE:
            return ()
        return fixed_words(pattern.pattern)

    def _with(self, word: str) -> Iterator[int]:
        """The places of the texts in which *word* stands."""
        start = self._whole.find(word)
        while start >= 0:
            place = bisect_right(self._starts, start) - 1
            yield place
            start = self._whole.find(word, self._starts[place + 1])


class Sheet:
    """The lines of a whole sheet, ready to be compared with many layouts."""

    def __init__(self, lines: tuple[Line, ...]) -> None:
        self.lines = lines
        self.printed = Haystack(line.text for line in lines)
        self.squeezed = Haystack(line.squeezed for line in lines if line)
        self.said = said_by(lines)
