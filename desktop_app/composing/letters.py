"""The letter to one official, or to somebody who gets a copy in a letter of their own."""

from ..domain.draft import BlockId, BlockKind
from ..domain.letter import Block, Letter
from ..domain.letter_kind import UNDER_WORDS, LetterKind
from ..domain.model_letter import follows_model, parts_of
from ..domain.target import Target
from ..domain.urgent_action import Recipient, RecipientKind
from .brief import Brief
from .embassy import embassy_name
from .frames import has_phrases
from .kinds.addressed_copy import addressed_copy
from .kinds.short import Shortened, shortened
from .kinds.thanks import thanks
from .names import in_a_row
from .postal import postal_lines
from .salutations import behind
from .wording import phrase

_Worded = tuple[BlockId, str, int]  # a block, its text, how many wordings there are


def letter_to(recipient: Recipient, brief: Brief, recipients: tuple[Recipient, ...]) -> Letter:
    """The letter to *recipient*, who has an address. The first says who gets a copy of it.

    *recipients* are all who get something.
    """
    target = _target(recipient)
    salutation = brief.salutation_to(target, recipient.number)
    return Letter(
        language=brief.tag,
        sender_lines=brief.disclosed.letter_lines,
        postal_lines=postal_lines(target, brief.action, brief.sender.country),
        dated=brief.dated,
        subject=brief.subject,
        salutation=salutation.text,
        blocks=_blocks(brief, recipient, recipients, salutation.text),
        closing=salutation.closing,
        signature=brief.frame.signature.replace("{name}", brief.disclosed.signature),
        right_to_left=brief.frame.right_to_left,
        date_at_end=brief.frame.date_at_end,
        copy_to=_copy_to(brief, recipients) if recipient.number == 1 else None,
    )


def short_letter(brief: Brief, recipient: Recipient, kind: LetterKind) -> Shortened:
    """What of the letter to *recipient* is in a short one of that *kind*, and what isn't."""
    salutation = brief.salutation_to(_target(recipient), recipient.number).text
    return shortened(kind, recipient.number, brief, _asked(brief, recipient), salutation)


def _target(recipient: Recipient) -> Target:
    assert recipient.target is not None  # noqa: S101 - only an embassy can be without
    return recipient.target


def _asked(brief: Brief, recipient: Recipient) -> list[_Worded]:
    """The wanted points as requests to *recipient*, in their order."""
    pairs = zip(brief.wanted_calls, brief.sentences_to(recipient), strict=True)
    return [
        (BlockId(BlockKind.CALL, at), sentence.text, sentence.wordings)
        for (at, _), sentence in pairs
    ]


def _blocks(
    brief: Brief, recipient: Recipient, recipients: tuple[Recipient, ...], salutation: str
) -> tuple[Block, ...]:
    """The blocks of the letter to *recipient*, without those left out."""
    kind, number = brief.kind_for(recipient), recipient.number
    if kind is LetterKind.THANK_YOU:
        return thanks(number, brief, salutation)
    if kind in UNDER_WORDS:
        return short_letter(brief, recipient, kind).blocks
    asked = _asked(brief, recipient)
    if kind is LetterKind.ADDRESSED_COPY:
        texts = addressed_copy(brief, recipients, asked, salutation)
    elif follows_model(brief.action):
        texts = _as_model(brief, asked)
    else:
        texts = _from_points(brief, number, asked, salutation)
    return tuple(
        Block(
            id=block, generated=text, own=brief.draft.text_to(recipient, block), wordings=wordings
        )
        for block, text, wordings in texts
    )


def _from_points(brief: Brief, number: int, asked: list[_Worded], salutation: str) -> list[_Worded]:
    """The blocks of a letter that words the points of the sheet."""
    opening, openings = brief.worded(number, BlockKind.OPENING, names=brief.names)
    can_be_answered = brief.disclosed.can_be_answered
    closing, closings = brief.worded(number, BlockKind.CLOSING, can_be_answered=can_be_answered)
    return [
        (BlockId(BlockKind.OPENING), behind(salutation, opening), openings),
        (
            BlockId(BlockKind.FACTS),
            "\n\n".join(brief.facts.translated or brief.facts.paragraphs),
            1,
        ),
        (BlockId(BlockKind.ABOUT), brief.sender.about, 1),
        *_bridge(brief, number),
        *asked,
        (BlockId(BlockKind.CLOSING), closing, closings),
    ]


def _bridge(brief: Brief, number: int) -> list[_Worded]:
    """What leads over to the requests; the plain letter has none, nor has one in a frame alone."""
    if brief.draft.writer is None or not brief.wanted_calls or not has_phrases(brief.language):
        return []
    text, count = brief.worded(number, BlockKind.BRIDGE)
    return [(BlockId(BlockKind.BRIDGE), text, count)]


def _as_model(brief: Brief, asked: list[_Worded]) -> list[_Worded]:
    """The blocks of a letter that follows the sheet's model, in its order.

    A sentence that asks is a call; what the writer says of themselves stands before the first.
    """
    wanted = {one[0]: one for one in asked}
    translated = "\n\n".join(brief.facts.translated)
    blocks: list[_Worded] = [(BlockId(BlockKind.FACTS), translated, 1)] if translated else []
    paragraphs = calls = 0
    about = (BlockId(BlockKind.ABOUT), brief.sender.about, 1)
    for part in parts_of(brief.action.model_letter or ()):
        if not part.asks:
            told = brief.facts.paragraphs[paragraphs]
            blocks.append((BlockId(BlockKind.PARAGRAPH, paragraphs), told, 1))
            paragraphs += 1
            continue
        if not calls:
            blocks.append(about)
        call = BlockId(BlockKind.CALL, calls)
        blocks += [wanted[call]] if call in wanted else []
        calls += 1
    return blocks if calls else [*blocks, about]


def _copy_to(brief: Brief, recipients: tuple[Recipient, ...]) -> str | None:
    """The line that names everyone who gets a copy, None if nobody does.

    Who gets a letter of their own in its place is none of them.
    """
    names = []
    for recipient in recipients:
        if recipient.kind is RecipientKind.TARGET:
            continue
        if brief.kind_for(recipient) is LetterKind.ADDRESSED_COPY:
            continue
        named = recipient.target.title if recipient.target else ""
        names.append(named or embassy_name(brief.action, brief.language))
    together = in_a_row(names, brief.language)
    return phrase(brief.language, "copy_to", names=together) if names else None
