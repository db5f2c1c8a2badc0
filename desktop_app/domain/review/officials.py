"""Officials: their addresses cut apart and joined, and who they are in their lines."""

import re
from dataclasses import replace
from typing import Any

from ..official_parts import OfficialParts
from ..reading_result import Reading
from ..target import Target
from .account import settled
from .edit import Edit
from .paths import CONTACTS, OFFICIAL_TEXTS, official_at, parts_of, texts_at, with_official
from .pieces import Piece

_UNSPACED = "\u2e80"  # from here on, scripts that put no spaces between words


def with_parts(reading: Reading, path: str, parts: OfficialParts) -> Reading:
    """The reading with the official at *path* understood anew.

    What a person typed for role, department, name or position stays.
    """
    edit = Edit(reading)
    if official_at(edit.action, path) is None:
        return reading
    recast(edit, path, parts)
    return settled(edit)


def split_official(reading: Reading, path: str, at: int) -> Reading:
    """The official at *path* as two: the second begins with the postal line at position *at*.

    Numbers, e-mail addresses and the salutation go with the second one, unless they stand before
    it in the sheet.
    """
    edit = Edit(reading)
    official = official_at(edit.action, path)
    if official is None or not 0 < at < len(official.postal_lines):
        return reading
    group, number, _ = parts_of(path)
    pieces, rest = edit.pieces(f"{path}.postal_lines")
    begin = min((line for piece in pieces[at:] for line in piece.lines), default=0)
    make_room(edit, group, number + 1)
    second = f"{group}.{number + 1}"
    edit.put(f"{second}.postal_lines", pieces[at:])
    edit.put(f"{path}.postal_lines", pieces[:at], rest)
    for key in (*CONTACTS, "notes"):
        lines = edit.sources.get(f"{path}.{key}", ())
        if lines and min(lines) >= begin:
            _hand_over(edit, path, second, key)
    for one in (path, second):
        recast(edit, one, kept_parts(official, texts_at(edit.action, f"{one}.postal_lines")))
    return settled(edit)


def merge_officials(reading: Reading, path: str) -> Reading:
    """The official at *path* joined with the one before it."""
    edit = Edit(reading)
    group, number, _ = parts_of(path)
    official = official_at(edit.action, path)
    before = official_at(edit.action, f"{group}.{number - 1}") if number > 0 else None
    if official is None or before is None:
        return reading
    first = f"{group}.{number - 1}"
    for key in ("postal_lines", *CONTACTS):
        if key == "salutation" and before.salutation is not None:
            continue
        upper, rest = edit.pieces(f"{first}.{key}")
        lower, more = edit.pieces(f"{path}.{key}")
        edit.put(f"{first}.{key}", (*upper, *lower), (*rest, *more))
    joined = official_at(edit.action, first) or before
    notes = (*before.notes, *(note for note in official.notes if note not in before.notes))
    edit.action = with_official(edit.action, first, replace(joined, notes=notes))
    edit.sources[f"{first}.notes"] = (
        *edit.sources.get(f"{first}.notes", ()),
        *edit.sources.get(f"{path}.notes", ()),
    )
    _take_out(edit, group, number)
    recast(edit, first, kept_parts(before, texts_at(edit.action, f"{first}.postal_lines")))
    return settled(edit)


def remove_official(reading: Reading, path: str) -> Reading:
    """The reading without the official at *path*; the lines are unplaced again."""
    edit = Edit(reading)
    if official_at(edit.action, path) is None:
        return reading
    group, number, _ = parts_of(path)
    _take_out(edit, group, number)
    return settled(edit)


def move_official(reading: Reading, path: str, group: str) -> Reading:
    """The official at *path* as the last one of *group*: of those who get a copy, for instance."""
    edit = Edit(reading)
    official = official_at(edit.action, path)
    old, number, _ = parts_of(path)
    if official is None or old == group:
        return reading
    last = f"{group}.{len(getattr(edit.action, group))}"
    own = {p: lines for p, lines in edit.sources.items() if p.startswith(f"{path}.")}
    typed = {p for p in edit.by_hand if p.startswith(f"{path}.")}
    _take_out(edit, old, number)
    make_room(edit, group, parts_of(last)[1])
    edit.action = with_official(edit.action, last, official)
    edit.sources.update((last + p.removeprefix(path), lines) for p, lines in own.items())
    edit.by_hand.update(last + p.removeprefix(path) for p in typed)
    return settled(edit)


def add_official(edit: Edit, group: str, line: int) -> str:
    """Room for an official of *group* where *line* stands in the sheet; its path."""
    firsts = [
        min(edit.sources.get(f"{group}.{number}.postal_lines", ()), default=0)
        for number in range(len(getattr(edit.action, group)))
    ]
    number = sum(1 for first in firsts if first < line)
    make_room(edit, group, number)
    return f"{group}.{number}"


def make_room(edit: Edit, group: str, number: int) -> None:
    """Room for an official of *group* at the position *number*."""
    everyone = range(len(getattr(edit.action, group)))
    edit.reorder(group, (*everyone[:number], None, *everyone[number:]))


def drop_if_empty(edit: Edit, path: str) -> None:
    """Take the official that *path* leads to or into out if nothing is left of it."""
    group, number, _ = parts_of(path)
    left = (texts_at(edit.action, f"{group}.{number}.{key}") for key in ("postal_lines", *CONTACTS))
    if official_at(edit.action, path) is not None and not any(left):
        _take_out(edit, group, number)


def drop_remarks(edit: Edit, path: str) -> None:
    """Take out the remarks on numbers that the official no longer has."""
    official = official_at(edit.action, path)
    if official is None:
        return
    left = {*official.fax, *official.phone}
    notes = tuple((number, remark) for number, remark in official.notes if number in left)
    edit.action = with_official(edit.action, path, replace(official, notes=notes))
    if not notes:
        edit.sources.pop(f"{path.rpartition('.')[0]}.notes", None)


def kept_parts(official: Target, postal: tuple[str, ...]) -> OfficialParts:
    """Where in *postal* the lines stand that say of *official* what is known already."""
    name = place_in(official.name, postal)
    role = next((at for at, text in enumerate(postal) if text == official.role), None)
    titled = role is None and name is not None and (official.role or "\0") in postal[name]
    return OfficialParts(
        role_line=role,
        department_line=place_in(official.department, postal),
        name_line=name,
        name_text=official.name if name is not None else None,
        position=official.position if _is_in_line(official.position, name, postal) else None,
        title=official.role if titled else None,
    )


def recast(edit: Edit, path: str, parts: OfficialParts) -> None:
    """Take role, department, name and position from their lines; the others are the address.

    *path* leads to the official, or into it.
    """
    group, number, _ = parts_of(path)
    path = f"{group}.{number}"
    official = official_at(edit.action, path)
    if official is None:
        return
    pieces, _ = edit.pieces(f"{path}.postal_lines")
    postal = tuple(piece.text for piece in pieces)
    found = {
        "role": (parts.role_line, parts.role_text or _at(postal, parts.role_line) or parts.title),
        "department": (parts.department_line, _at(postal, parts.department_line)),
        "name": (parts.name_line, parts.name_text if parts.name_line is not None else None),
        "position": (parts.name_line, parts.position if parts.name_line is not None else None),
    }
    if parts.role_line is None and parts.title:
        found["role"] = (parts.name_line, parts.title)
    taken = set()
    for key in OFFICIAL_TEXTS:
        place, text = found[key]
        if f"{path}.{key}" in edit.by_hand:
            text = getattr(official, key)
            place = place_in(text, postal)
        lines = pieces[place].lines if place is not None and text else ()
        edit.put(f"{path}.{key}", (Piece(text, lines),) if text else ())
        taken |= {place} if text else set()
    edit.put(f"{path}.address", tuple(one for at, one in enumerate(pieces) if at not in taken))


def _at(postal: tuple[str, ...], place: int | None) -> str | None:
    return None if place is None else postal[place]


def place_in(text: str | None, postal: tuple[str, ...]) -> int | None:
    """The line that is *text*, else the first that has it, in whole words if possible."""
    if not text:
        return None
    whole = place_of_words(text, postal)
    return (
        whole
        if whole is not None
        else next((n for n, one in enumerate(postal) if text in one), None)
    )


def place_of_words(text: str, postal: tuple[str, ...]) -> int | None:
    """The line that is *text*, else the first in which *text* is whole words."""
    same = (at for at, line in enumerate(postal) if line == text)
    begin, end = (r"(?<!\w)", r"(?!\w)") if max(text) < _UNSPACED else ("", "")
    words = re.compile(begin + re.escape(text) + end)
    return next(same, next((at for at, line in enumerate(postal) if words.search(line)), None))


def _is_in_line(text: str | None, place: int | None, postal: tuple[str, ...]) -> bool:
    return text is not None and place is not None and text in postal[place]


def _hand_over(edit: Edit, path: str, other: str, key: str) -> None:
    """Give what stands under *key* to the *other* official."""
    giver, taker = official_at(edit.action, path), official_at(edit.action, other)
    if giver is None or taker is None:
        return
    given: dict[str, Any] = {key: getattr(giver, key)}
    empty: dict[str, Any] = {key: None if key == "salutation" else ()}
    edit.action = with_official(edit.action, other, replace(taker, **given))
    edit.action = with_official(edit.action, path, replace(giver, **empty))
    edit.sources[f"{other}.{key}"] = edit.sources.pop(f"{path}.{key}", ())
    if f"{path}.{key}" in edit.by_hand:
        edit.by_hand ^= {f"{path}.{key}", f"{other}.{key}"}


def _take_out(edit: Edit, group: str, number: int) -> None:
    everyone = range(len(getattr(edit.action, group)))
    edit.reorder(group, tuple(at for at in everyone if at != number))
