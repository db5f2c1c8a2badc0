"""How much of a letter its writer wrote."""

import re
from collections import Counter
from dataclasses import dataclass

from .draft import BlockKind
from .letter import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnShare:
    """The words of a letter that are the writer's, *own*, of all that it has, *words*."""

    own: int
    words: int

    @property
    def share(self) -> float:
        """The part that is the writer's: 0 to 1; 0 of nothing."""
        return self.own / self.words if self.words else 0.0


def own_share(blocks: tuple[Block, ...]) -> OwnShare:
    """What of *blocks* the writer wrote: words that the generated text there hasn't.

    The sentence about the writer is all theirs. A generated word that stays, or only changes its
    place, counts as generated.
    """
    own = words = 0
    for block in blocks:
        typed = _words(block.text)
        words += len(typed)
        if block.id.kind is BlockKind.ABOUT:
            own += len(typed)
        elif block.own is not None:
            own += (Counter(typed) - Counter(_words(block.generated))).total()
    return OwnShare(own=own, words=words)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w’'-]+", text.casefold())
