"""The letter to one official."""

from ..domain.draft import BlockId, BlockKind
from ..domain.letter import Block, Letter
from ..domain.model_letter import follows_model, parts_of
from ..domain.target import Target
from ..domain.urgent_action import Recipient, RecipientKind
from .brief import Brief
from .embassy import embassy_name
from .frames import has_phrases
from .postal import postal_lines
from .salutations import behind
from .wording import phrase, worded


def letter_to(
    target: Target, number: int, brief: Brief, recipients: tuple[Recipient, ...]
) -> Letter:
    """The letter to *target*, the official with *number*. The first says who gets a copy of it."""
    salutation = brief.salutation_to(target, number)
    return Letter(
        language=brief.tag,
        sender_lines=brief.disclosed.letter_lines,
        postal_lines=postal_lines(target, brief.action, brief.sender.country),
        dated=brief.dated,
        subject=brief.subject,
        salutation=salutation.text,
        blocks=_blocks(brief, number, target, salutation.text),
        closing=salutation.closing,
        signature=brief.frame.signature.replace("{name}", brief.disclosed.signature),
        right_to_left=brief.frame.right_to_left,
        date_at_end=brief.frame.date_at_end,
        copy_to=_copy_to(brief, recipients) if number == 1 else None,
    )


def _blocks(brief: Brief, number: int, target: Target, salutation: str) -> tuple[Block, ...]:
    """The blocks of the letter to recipient *number*, without those left out."""
    sentences = brief.sentences_to(target, number)
    asked = [
        (BlockId(BlockKind.CALL, position), sentence.text)
        for (position, _), sentence in zip(brief.wanted_calls, sentences, strict=True)
    ]
    if follows_model(brief.action):
        texts = _as_model(brief, asked)
    else:
        texts = _from_points(brief, asked, salutation)
    return tuple(
        Block(id=block, generated=text, own=brief.draft.text_for(number, block))
        for block, text in texts
    )


def _from_points(
    brief: Brief, asked: list[tuple[BlockId, str]], salutation: str
) -> list[tuple[BlockId, str]]:
    """The blocks of a letter that words the points of the sheet."""
    return [
        (BlockId(BlockKind.OPENING), behind(salutation, _opening(brief))),
        (BlockId(BlockKind.FACTS), "\n\n".join(brief.facts.translated or brief.facts.paragraphs)),
        (BlockId(BlockKind.ABOUT), brief.sender.about),
        *asked,
        (BlockId(BlockKind.CLOSING), _closing(brief)),
    ]


def _as_model(brief: Brief, asked: list[tuple[BlockId, str]]) -> list[tuple[BlockId, str]]:
    """The blocks of a letter that follows the sheet's model, in its order.

    A sentence that asks is a call; what the writer says of themselves stands before the first.
    """
    wanted = dict(asked)
    translated = "\n\n".join(brief.facts.translated)
    blocks = [(BlockId(BlockKind.FACTS), translated)] if translated else []
    paragraphs = calls = 0
    about = (BlockId(BlockKind.ABOUT), brief.sender.about)
    for part in parts_of(brief.action.model_letter or ()):
        if not part.asks:
            told = brief.facts.paragraphs[paragraphs]
            blocks.append((BlockId(BlockKind.PARAGRAPH, paragraphs), told))
            paragraphs += 1
            continue
        if not calls:
            blocks.append(about)
        call = BlockId(BlockKind.CALL, calls)
        blocks += [(call, wanted[call])] if call in wanted else []
        calls += 1
    return blocks if calls else [*blocks, about]


def _opening(brief: Brief) -> str:
    if not has_phrases(brief.language):
        return ""
    return worded(brief.language, "opening", names=brief.names)


def _closing(brief: Brief) -> str:
    if not has_phrases(brief.language):
        return brief.frame.last_sentence
    return worded(brief.language, "closing", can_be_answered=brief.disclosed.can_be_answered)


def _copy_to(brief: Brief, recipients: tuple[Recipient, ...]) -> str | None:
    """The line that names everyone who gets a copy, None if nobody does."""
    names = []
    for recipient in recipients:
        if recipient.kind is RecipientKind.TARGET:
            continue
        named = recipient.target.title if recipient.target else ""
        names.append(named or embassy_name(brief.action, brief.language))
    return phrase(brief.language, "copy_to", names="; ".join(names)) if names else None
