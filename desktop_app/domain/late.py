"""Patterns that are compiled when they are first asked for: one sheet needs few of them."""

import re
from functools import cache
from typing import Any, cast


@cache
def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, but compiled at its first use; one for each text.

    For use by its methods only: the functions of `re` don't take it.
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))


class _Late:
    """Stands in for a pattern; what of the real one was asked for once is kept."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """Called for what isn't here yet: a method of the pattern."""
        found = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, found)
        return found
