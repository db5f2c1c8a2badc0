"""The fields of a case by their paths, as "title", "calls.0" or "targets.1.postal_lines".

Each field is a tuple of texts, one a paragraph, line or number; a field of one text has one or
none.
"""

from dataclasses import replace
from typing import Any

from ..reading_result import Reading
from ..target import Target
from ..urgent_action import Person, SectionOffice, UrgentAction

GROUPS = ("targets", "copies", "embassies")
CONTACTS = ("fax", "phone", "email", "social", "salutation")
OFFICIAL_TEXTS = ("role", "department", "name", "position")
_OFFICE = ("section_office.name", "section_office.email", "section_office.phone")
_TEXTS = ("title", "summary", "country", "ua_number", "index_number", "email_subject", *_OFFICE)
_LISTS = ("case", "background", "solidarity_address", "section_office.lines")


def is_one_text(path: str) -> bool:
    """Whether the field at *path* is one text, and not several."""
    key = path.rpartition(".")[2]
    return (
        path in _TEXTS
        or path.startswith(("calls.", "key_dates."))
        or key in (*OFFICIAL_TEXTS, "salutation")
    )


def is_official(path: str) -> bool:
    """Whether *path* is an official's, or leads into one."""
    return path.split(".", maxsplit=1)[0] in GROUPS and path.count(".") > 0


def holds_lines(path: str) -> bool:
    """Whether the field at *path* is made of the words of its lines, and lines can be put there."""
    group, _, rest = path.partition(".")
    if group in GROUPS and rest:
        return path.rpartition(".")[2] in ("postal_lines", *CONTACTS)
    return path in (*_TEXTS, *_LISTS, "model_letter") or (group == "calls" and bool(rest))


def paths_of(action: UrgentAction) -> list[str]:
    """The paths of all fields that are made of the words of their lines, with each official's."""
    officials = [f"{group}.{at}" for group in GROUPS for at in range(len(getattr(action, group)))]
    keys = ("postal_lines", *CONTACTS, *OFFICIAL_TEXTS)
    return [
        *("title", "summary", "case", "background", "model_letter"),
        *(f"calls.{at}" for at in range(len(action.calls))),
        *(f"{official}.{key}" for official in officials for key in keys),
    ]


def parts_of(path: str) -> tuple[str, int, str]:
    """Group, position and key: ("targets", 1, "name") for "targets.1.name"."""
    group, number, key = (*path.split("."), "")[:3]
    return group, int(number), key


def official_at(action: UrgentAction, path: str) -> Target | None:
    """The official that *path* leads to or into, None if there is no such one."""
    group, number, _ = parts_of(path)
    officials: tuple[Target, ...] = getattr(action, group)
    return officials[number] if 0 <= number < len(officials) else None


def with_official(action: UrgentAction, path: str, official: Target) -> UrgentAction:
    """*action* with *official* in that place."""
    group, number, _ = parts_of(path)
    officials = list(getattr(action, group))
    officials[number] = official
    changes: dict[str, Any] = {group: tuple(officials)}
    return replace(action, **changes)


def texts_at(action: UrgentAction, path: str) -> tuple[str, ...]:
    """The texts of the field at *path*; empty if it is missing."""
    if is_official(path):
        official = official_at(action, path)
        key = parts_of(path)[2]
        return _as_texts(getattr(official, key)) if official and key else ()
    if path.startswith("calls."):
        number = parts_of(path)[1]
        return tuple(filter(None, action.calls[number : number + 1]))
    if path == "people":
        return tuple(person.name for person in action.people)
    if path.startswith("section_office."):
        return _as_texts(getattr(action.section_office, path.rpartition(".")[2], None))
    if path.startswith("key_dates"):
        dates = action.key_dates
        if "." in path:
            dates = dates[parts_of(path)[1] :][:1]
        return tuple(one.text for one in dates if one.text)
    return _as_texts(getattr(action, path, None))


def with_texts(action: UrgentAction, path: str, texts: tuple[str, ...]) -> UrgentAction:
    """*action* with *texts* in the field at *path*, which is there already or the next point."""
    if is_official(path):
        official = official_at(action, path)
        if official is None:
            return action
        change: dict[str, Any] = {parts_of(path)[2]: _as_value(path, texts)}
        return with_official(action, path, replace(official, **change))
    if path.startswith("calls."):
        number, point = parts_of(path)[1], " ".join(texts)  # a blank one is taken out at the end
        return replace(action, calls=(*action.calls[:number], point, *action.calls[number + 1 :]))
    if path == "people":
        known = {person.name: person for person in action.people}
        return replace(action, people=tuple(known.get(n) or Person(name=n) for n in texts))
    if path.startswith("section_office."):
        return replace(action, section_office=_with_office_texts(action, path, texts))
    if path == "model_letter":
        return replace(action, model_letter=texts or None)
    changes: dict[str, Any] = {path: _as_value(path, texts)}
    return replace(action, **changes)


def fields_of_line(reading: Reading, line: int) -> tuple[str, ...]:
    """The paths of all fields that come from *line*."""
    return tuple(path for path, lines in reading.sources if line in lines)


def _with_office_texts(
    action: UrgentAction, path: str, texts: tuple[str, ...]
) -> SectionOffice | None:
    """The section office with *texts*; None where nothing is left of it."""
    change: dict[str, Any] = {path.rpartition(".")[2]: _as_value(path, texts)}
    office = replace(action.section_office or SectionOffice(), **change)
    return None if office == SectionOffice() else office


def _as_texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, tuple) else ()


def _as_value(path: str, texts: tuple[str, ...]) -> object:
    if is_one_text(path):
        return " ".join(texts) or None
    return texts
