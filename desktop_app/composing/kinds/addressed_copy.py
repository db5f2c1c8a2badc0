"""A copy in a letter of its own: it tells its reader what others are asked for."""

from ...domain.draft import BlockId, BlockKind
from ...domain.urgent_action import Recipient, RecipientKind
from ..brief import Brief
from ..names import in_a_row, listed, official_in_words
from ..salutations import behind
from ..wording import phrase
from .said import said


def addressed_copy(
    brief: Brief,
    recipients: tuple[Recipient, ...],
    asked: list[tuple[BlockId, str, int]],
    salutation: str,
) -> list[tuple[BlockId, str, int]]:
    """Its blocks as suggested, with the requests *asked*, none of which is to the reader."""
    officials = [
        official_in_words(one.target, brief.language)
        for one in recipients
        if one.kind is RecipientKind.TARGET and one.target is not None
    ]
    opening = said(
        brief.language,
        "addressed_opening",
        names=brief.names,
        officials=_together(officials, brief.language),
        several=len(officials) > 1,
    )
    told = brief.facts.translated or brief.facts.paragraphs
    return [
        (BlockId(BlockKind.OPENING), behind(salutation, opening), 1),
        (
            BlockId(BlockKind.FACTS),
            "\n\n".join(told),
            1,
        ),
        (BlockId(BlockKind.ABOUT), brief.sender.about, 1),
        *asked,
        (BlockId(BlockKind.CLOSING), said(brief.language, "addressed_closing"), 1),
    ]


def _together(officials: list[str], language: str) -> str:
    """Behind a colon, where names and offices have commas of their own, semicolons part them."""
    if language == "en":
        return listed(officials, phrase(language, "and"))
    return in_a_row(officials, language)
