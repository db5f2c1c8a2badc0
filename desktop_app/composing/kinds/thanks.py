"""A word of thanks to an official: after good news, or after an answer. It asks for nothing."""

from ...domain.draft import BlockId, BlockKind
from ...domain.letter import Block
from ..brief import Brief
from ..salutations import behind
from .said import said


def thanks(number: int, brief: Brief, salutation: str) -> tuple[Block, ...]:
    """The one block of it, for the recipient with *number*; the user says what it is about."""
    thank = said(brief.language, "thank_you", names=brief.names)
    hope = said(brief.language, "thank_you_hope")
    block = BlockId(BlockKind.THANKS)
    return (
        Block(
            id=block,
            generated=f"{behind(salutation, thank)}\n\n{hope}".strip(),
            own=brief.draft.text_for(number, block),
        ),
    )
