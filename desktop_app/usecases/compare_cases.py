"""Compare two sheets of one case: what an update changed."""

from difflib import SequenceMatcher

from ..domain.case_differences import CaseDifferences, Change, OfficialChange
from ..domain.reading_result import Reading
from ..domain.target import Target
from ..domain.urgent_action import UrgentAction

_ALIKE = 0.6  # part of the words that two wordings of one point share
_FACTS = ("title", "country", "ua_number", "index_number", "summary")
_PARTS = ("role", "name", "position", "address", "fax", "phone", "email", "salutation")


def is_same_case(one: Reading, other: Reading) -> bool:
    """Whether both tell of one case: by their number, else by person and country.

    It is a guess, and the person who reads both decides.
    """
    if one.action.case_id == other.action.case_id:
        return True
    numbers, others = _numbers(one.action), _numbers(other.action)
    if numbers & others:
        return True
    if one.action.ua_number and other.action.ua_number:
        return False
    people = {_folded(person.name) for person in one.action.people}
    same_people = people & {_folded(person.name) for person in other.action.people}
    return bool(same_people) and _state(one.action) == _state(other.action)


def is_newer(one: Reading, other: Reading) -> bool:
    """Whether *one* is a later sheet of the case than *other*, as far as they tell.

    By the count of updates, else by the day they were issued, else by the numbers before.
    """
    later, earlier = one.action, other.action
    if (later.update or 0) != (earlier.update or 0):
        return (later.update or 0) > (earlier.update or 0)
    if later.issued and earlier.issued and later.issued != earlier.issued:
        return later.issued > earlier.issued
    return bool(earlier.ua_number) and earlier.ua_number in later.earlier_numbers


def compare_cases(before: Reading, after: Reading) -> CaseDifferences:
    """What is different in *after*."""
    old, new = before.action, after.action
    points = _paired(old.calls, new.calls)
    officials = _paired_officials(_everyone(old), _everyone(new))
    return CaseDifferences(
        points_added=tuple(b for a, b in points if a is None and b is not None),
        points_gone=tuple(a for a, b in points if b is None and a is not None),
        points_changed=tuple((a, b) for a, b in points if a and b and _folded(a) != _folded(b)),
        officials_added=tuple(b for a, b in officials if a is None and b is not None),
        officials_gone=tuple(a for a, b in officials if b is None and a is not None),
        officials_changed=tuple(
            OfficialChange(official=b, changes=changes)
            for a, b in officials
            if a and b and (changes := _changes(a, b))
        ),
        deadline=None if old.deadline == new.deadline else (old.deadline, new.deadline),
        facts=_facts(old, new),
    )


def _numbers(action: UrgentAction) -> set[str]:
    return {number for number in (action.ua_number, *action.earlier_numbers) if number}


def _state(action: UrgentAction) -> str:
    return action.country_code or _folded(action.country or "")


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .;,")


def _paired(before: tuple[str, ...], after: tuple[str, ...]) -> list[tuple[str | None, str | None]]:
    """Each text of one side with that of the other it became; None where there is none."""
    pairs: dict[int, str] = {}
    left = list(after)
    for least in (1.0, _ALIKE):
        for at, text in enumerate(before):
            best = max(left, key=lambda one: _ratio(text, one), default=None)
            if at not in pairs and best is not None and _ratio(text, best) >= least:
                pairs[at] = best
                left.remove(best)
    return [
        *((text, pairs.get(at)) for at, text in enumerate(before)),
        *((None, text) for text in left),
    ]


def _ratio(one: str, other: str) -> float:
    words, others = _folded(one).split(), _folded(other).split()
    return SequenceMatcher(None, words, others, autojunk=False).ratio()


def _everyone(action: UrgentAction) -> list[Target]:
    return [*action.targets, *action.copies, *action.embassies]


def _paired_officials(
    before: list[Target], after: list[Target]
) -> list[tuple[Target | None, Target | None]]:
    """Officials are the same by name, else by role: a new minister is a change of the name."""
    pairs: list[tuple[Target | None, Target | None]] = []
    old, new = list(before), list(after)
    for same in (_same_name, _same_role):
        for one in tuple(old):
            other = next((two for two in new if same(one, two)), None)
            if other is not None:
                pairs.append((one, other))
                old.remove(one)
                new.remove(other)
    return [*pairs, *((one, None) for one in old), *((None, one) for one in new)]


def _same_name(one: Target, other: Target) -> bool:
    return bool(one.name) and _folded(one.name or "") == _folded(other.name or "")


def _same_role(one: Target, other: Target) -> bool:
    roles = one.role or one.title, other.role or other.title
    return bool(roles[0]) and _folded(roles[0]) == _folded(roles[1])


def _changes(before: Target, after: Target) -> tuple[Change, ...]:
    found = ((part, _text(before, part), _text(after, part)) for part in _PARTS)
    return tuple(
        Change(what=part, before=a, after=b)
        for part, a, b in found
        if _folded(a or "") != _folded(b or "")
    )


def _facts(before: UrgentAction, after: UrgentAction) -> tuple[Change, ...]:
    found = [(fact, _text(before, fact), _text(after, fact)) for fact in _FACTS]
    old, new = (", ".join(person.name for person in one.people) for one in (before, after))
    found.append(("people", old or None, new or None))
    return tuple(
        Change(what=fact, before=a, after=b)
        for fact, a, b in found
        if _folded(a or "") != _folded(b or "")
    )


def _text(of: object, key: str) -> str | None:
    value = getattr(of, key)
    return "\n".join(value) or None if isinstance(value, tuple) else value
