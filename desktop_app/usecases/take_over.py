"""Take what was written for an older sheet of a case over to a newer one, piece by piece."""

from collections.abc import Container
from dataclasses import replace

from ..domain.draft import BlockKind, Draft, OwnText
from ..domain.review import carried, new_points
from ..domain.urgent_action import UrgentAction

_OF_SHEET = (BlockKind.PARAGRAPH, BlockKind.FACTS)


def words_to_take_over(
    old: Draft, before: UrgentAction, now: Draft, after: UrgentAction
) -> tuple[OwnText, ...]:
    """The user's words in *old*, made for *before*, each with its place in *after*.

    Without those for an official or a point that is gone, and those for a place where the user
    typed something in *now* already. Neither draft changes. Words in the place of what the sheet
    tells come last: the newer sheet may tell something else.
    """
    points = new_points(before, after)
    moved = carried(_without_gone(old, points), before, after).own_texts
    left = (one for one in moved if now.own_text(one.official, one.block) is None)
    return tuple(sorted(left, key=lambda one: one.block.kind in _OF_SHEET))


def _without_gone(old: Draft, points: Container[int]) -> Draft:
    """*old* without words for points that the newer sheet has replaced: their place has another."""
    own = tuple(
        one
        for one in old.own_texts
        if one.block.kind is not BlockKind.CALL or one.block.position in points
    )
    return replace(old, own_texts=own)
