"""The express and the very short letter: what is left out, by rule, so that few words are enough.

What happened goes first, the last sentence next, then what the sender says of themselves; never a
request, and never what the user typed into this letter.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from ...domain.draft import BlockId, BlockKind
from ...domain.letter import Block
from ...domain.letter_kind import UNDER_WORDS, LetterKind, words_in
from ...domain.model_letter import follows_model, points_of
from ...domain.sentences import sentences
from ..brief import Brief
from ..names import names_in
from ..salutations import behind

_PARTS = {LetterKind.EXPRESS: "express", LetterKind.VERY_SHORT: "very_short"}
_DROPPED = (BlockKind.CLOSING, BlockKind.ABOUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortened:
    """The blocks of a short letter, and the parts of a full one that it doesn't have, or not all.

    *over* are the words that are too many all the same, as they stand; empty where none are.
    """

    blocks: tuple[Block, ...]
    left_out: tuple[BlockKind, ...]
    over: str


def shortened(
    kind: LetterKind,
    number: int,
    brief: Brief,
    calls: list[tuple[BlockId, str, int]],
    salutation: str,
) -> Shortened:
    """The letter to recipient *number* with the requests *calls*, in as few words as *kind* says.

    It follows on *salutation*.
    """
    most = UNDER_WORDS[kind]
    whole = _whole(kind, number, brief, calls, salutation)
    blocks = whole
    for dropped in _DROPPED:
        if _count(blocks) > most:
            blocks = _without(blocks, dropped)
    if kind is LetterKind.VERY_SHORT and _count(blocks) > most and _is_named(blocks, brief):
        blocks = _without(blocks, BlockKind.OPENING)
    room = most - _count(blocks)
    blocks = tuple(_with_facts(one, room, brief) for one in blocks)
    return Shortened(
        blocks=blocks,
        left_out=tuple(_left_out(whole, blocks, brief)),
        over=_behind(most, "\n\n".join(one.text for one in blocks if one.text.strip())),
    )


def _whole(
    kind: LetterKind,
    number: int,
    brief: Brief,
    calls: list[tuple[BlockId, str, int]],
    salutation: str,
) -> tuple[Block, ...]:
    """All that may stand in it, but nothing yet of what happened."""
    part = _PARTS[kind]
    opening, openings = brief.worded(
        number, BlockKind.OPENING, f"{part}_opening", names=brief.names
    )
    closing, closings = "", 1
    if kind is LetterKind.EXPRESS:
        answer = brief.disclosed.can_be_answered
        closing, closings = brief.worded(
            number, BlockKind.CLOSING, "express_closing", can_be_answered=answer
        )
    texts = (
        (BlockId(BlockKind.OPENING), behind(salutation, opening), openings),
        (BlockId(BlockKind.FACTS), "", 1),
        (BlockId(BlockKind.ABOUT), brief.sender.about, 1),
        *calls,
        (BlockId(BlockKind.CLOSING), closing, closings),
    )
    blocks = tuple(
        Block(id=block, generated=text, own=brief.draft.text_for(number, block), wordings=wordings)
        for block, text, wordings in texts
    )
    return (*blocks[:2], *_of_model(number, brief), *blocks[2:])


def _of_model(number: int, brief: Brief) -> Iterator[Block]:
    """What the user made of the paragraphs of a model letter; as printed they are left out.

    But not where no request was found in them: then any of them may be one.
    """
    if not follows_model(brief.action):
        return
    may_ask = not points_of(brief.action)
    for position, printed in enumerate(brief.facts.paragraphs):
        block = BlockId(BlockKind.PARAGRAPH, position)
        own = brief.draft.text_for(number, block)
        if own or may_ask:
            yield Block(id=block, generated=printed if may_ask else "", own=own)


def _count(blocks: tuple[Block, ...]) -> int:
    return sum(words_in(one.text) for one in blocks)


def _without(blocks: tuple[Block, ...], kind: BlockKind) -> tuple[Block, ...]:
    """*blocks* with nothing suggested for that one; what the user typed there stays."""
    return tuple(replace(one, generated="") if one.id.kind is kind else one for one in blocks)


def _is_named(blocks: tuple[Block, ...], brief: Brief) -> bool:
    """Whether a request names somebody of the case, so that it is clear whom it is about."""
    asked = " ".join(one.text for one in blocks if one.id.kind is BlockKind.CALL)
    return any(
        name.split()[-1].casefold() in asked.casefold()
        for name in names_in(brief.language, brief.action, brief.draft)
        if name.split()
    )


def _with_facts(block: Block, room: int, brief: Brief) -> Block:
    """*block*, and if it is the one for it, as much of what happened as *room* words can tell."""
    if block.id.kind is not BlockKind.FACTS or block.own is not None:
        return block
    if follows_model(brief.action) and not brief.facts.translated:
        return block  # its paragraphs speak to the official, and open a letter
    told: list[str] = []
    for sentence, words in (one for text in _to_tell(brief) for one in _counted(text)):
        room -= words
        if room < 0:
            break
        told.append(sentence)
    return replace(block, generated=" ".join(told))


def _to_tell(brief: Brief) -> tuple[str, ...]:
    """What the full letter tells, in the letters' language where somebody put it into that."""
    return brief.facts.translated or brief.facts.paragraphs


@lru_cache(maxsize=64)  # with every key, for every letter
def _counted(paragraph: str) -> tuple[tuple[str, int], ...]:
    """The sentences of *paragraph*, each with the number of its words."""
    return tuple((one, words_in(one)) for one in sentences(paragraph))


def _left_out(
    whole: tuple[Block, ...], blocks: tuple[Block, ...], brief: Brief
) -> Iterator[BlockKind]:
    if _tells_less(blocks, brief):
        yield BlockKind.FACTS
    for before, after in zip(whole, blocks, strict=True):
        is_gone = before.text.strip() and not after.text.strip()
        if is_gone and before.id.kind is not BlockKind.FACTS:
            yield before.id.kind


def _tells_less(blocks: tuple[Block, ...], brief: Brief) -> bool:
    """Whether the short letter tells less of what happened than the full one."""
    paragraphs = _to_tell(brief)
    if follows_model(brief.action) and not brief.facts.translated:
        kept = sum(one.id.kind is BlockKind.PARAGRAPH for one in blocks)
        return kept < sum(bool(text) for text in paragraphs)
    facts = next(one for one in blocks if one.id.kind is BlockKind.FACTS)
    return facts.own is None and words_in(facts.generated) < sum(
        words for text in paragraphs for _, words in _counted(text)
    )


def _behind(most: int, text: str) -> str:
    """What stands in *text* behind so many words, from the first one that is too many."""
    if words_in(text) <= most:
        return ""
    seen = 0
    words = text.split()
    for place, word in enumerate(words):
        seen += words_in(word)
        if seen > most:
            return " ".join(words[place:])
    return ""
