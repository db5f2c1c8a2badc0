"""What was typed and chosen for a case, carried over when officials or points change places."""

from collections.abc import Container
from dataclasses import replace
from difflib import SequenceMatcher

from ..draft import BESIDE, BlockId, BlockKind, Draft, ScriptedName
from ..facts import facts_of, suggested_facts
from ..model_letter import points_of
from ..urgent_action import Recipient, UrgentAction

_ALIKE = 0.6  # part of the words that two wordings of one point share


def carried(draft: Draft, before: UrgentAction, after: UrgentAction) -> Draft:
    """*draft*, made for *before*, for the same case as *after* has it.

    Words stay with their official and their point. Those of an official or a point that is gone
    are gone with it; undo brings both back.
    """
    draft = replace(
        draft,
        chosen_facts=_moved_facts(draft.chosen_facts, before, after),
        scripted_names=_moved_names(draft.scripted_names, before, after),
    )
    numbers = new_numbers(before, after)
    points = new_points(before, after)
    if all(a == b for a, b in (*numbers.items(), *points.items())):
        numbers_same = len(before.recipients()) == len(after.recipients())
        if numbers_same and len(points_of(before)) == len(points_of(after)):
            return draft
    everyone = {None, BESIDE, *numbers}
    return replace(
        draft,
        ranked=tuple(
            replace(one, official=numbers[one.official])
            for one in draft.ranked
            if one.official in numbers
        ),
        chosen_recipients=_moved(draft.chosen_recipients, numbers, len(after.recipients()), 1),
        chosen_calls=_moved(draft.chosen_calls, points, len(points_of(after)), 0),
        addressed=tuple(
            replace(one, official=numbers[one.official], position=points[one.position])
            for one in draft.addressed
            if one.official in numbers and one.position in points
        ),
        own_texts=tuple(
            replace(
                own,
                official=_moved_official(own.official, numbers),
                block=_moved_block(own.block, points),
            )
            for own in draft.own_texts
            if _is_left(own.official, own.block, everyone, points)
        ),
        reworded=tuple(
            replace(one, official=numbers[one.official], block=_moved_block(one.block, points))
            for one in draft.reworded
            if _is_left(one.official, one.block, numbers, points)
        ),
        kinds=tuple(
            replace(one, recipient=numbers[one.recipient])
            for one in draft.kinds
            if one.recipient in numbers
        ),
    )


def new_points(before: UrgentAction, after: UrgentAction) -> dict[int, int]:
    """For each point's place in *before* the one in *after*; one that is gone has none."""
    return _points(points_of(before), points_of(after))


def new_numbers(before: UrgentAction, after: UrgentAction) -> dict[int, int]:
    """For each recipient's number in *before* the one in *after*; who is gone has none."""
    found: dict[int, int] = {}
    left = list(after.recipients())
    for alike in (_is_same, _is_alike):
        for one in before.recipients():
            other = next((new for new in left if alike(one, new)), None)
            if one.number not in found and other is not None:
                found[one.number] = other.number
                left.remove(other)
    return found


def _is_same(one: Recipient, other: Recipient) -> bool:
    return one.target == other.target


def _is_alike(one: Recipient, other: Recipient) -> bool:
    if one.target is None or other.target is None:
        return False
    lines, others = set(one.target.postal_lines), set(other.target.postal_lines)
    same_number = one.number == other.number and one.kind is other.kind
    return same_number or 2 * len(lines & others) >= len(lines) > 0


def _points(before: tuple[str, ...], after: tuple[str, ...]) -> dict[int, int]:
    found: dict[int, int] = {}
    left = list(range(len(after)))
    for least in (1.0, _ALIKE):
        for at, text in enumerate(before):
            if at in found:
                continue
            other = next((new for new in left if _ratio(text, after[new]) >= least), None)
            if other is not None:
                found[at] = other
                left.remove(other)
    return found


def _ratio(one: str, other: str) -> float:
    if one == other:
        return 1.0
    return min(0.99, SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio())


def _moved(
    chosen: tuple[int, ...] | None, places: dict[int, int], count: int, first: int
) -> tuple[int, ...] | None:
    """The choice in its new places; what is new is chosen."""
    if chosen is None:
        return None
    new = set(range(first, first + count)) - set(places.values())
    return tuple(sorted({places[one] for one in chosen if one in places} | new))


def _is_left(
    official: int | None,
    block: BlockId,
    numbers: Container[int | None],
    points: dict[int, int],
) -> bool:
    return official in numbers and (block.kind is not BlockKind.CALL or block.position in points)


def _moved_official(official: int | None, numbers: dict[int, int]) -> int | None:
    """The new number; what stands beside the letters or is for all of them has none."""
    return official if official in (None, BESIDE) else numbers[official]


def _moved_block(block: BlockId, points: dict[int, int]) -> BlockId:
    is_point = block.kind is BlockKind.CALL
    return replace(block, position=points[block.position]) if is_point else block


def _moved_facts(
    chosen: tuple[int, ...] | None, before: UrgentAction, after: UrgentAction
) -> tuple[int, ...] | None:
    """The chosen facts in their new places; of what is new, what would be suggested."""
    if chosen is None:
        return None
    old, new = (tuple(fact.text for fact in facts_of(one)) for one in (before, after))
    places = _points(old, new)
    fresh = set(suggested_facts(after)) - set(places.values())
    return tuple(sorted({places[one] for one in chosen if one in places} | fresh))


def _moved_names(
    names: tuple[ScriptedName, ...], before: UrgentAction, after: UrgentAction
) -> tuple[ScriptedName, ...]:
    """Each name with its person, who may have been put right; one who is gone has none."""
    if len(before.people) == len(after.people):
        return names
    places = {person.name: place for place, person in enumerate(after.people)}
    new = [places.get(person.name) for person in before.people]
    return tuple(
        replace(one, person=place)
        for one in names
        if one.person < len(new) and (place := new[one.person]) is not None
    )
