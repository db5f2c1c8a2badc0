"""Reads the address part of a sheet: one official after the other, each with all its lines."""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from ..domain.reading_result import WhyUnplaced
from ..domain.target import Target
from .contacts import Label, Labelled, emails, is_email_alone, is_number_alone, labelled, numbers
from .ledger import Ledger
from .lines import Line, fold
from .officials import is_role, recognise

_REMARK_LINES = 3  # a bracket that opens in one line closes within so many
_LEAST_LINES = 3  # a block of its own has at least so many address lines


@dataclass(slots=True)
class _Entry:
    """One labelled statement with all its lines: "Fax: … (if voice answers," + "ask for Fax)"."""

    label: Labelled
    lines: list[Line]


@dataclass(slots=True)
class _Block:
    """The lines of one official."""

    postal: list[Line] = field(default_factory=list)
    entries: list[_Entry] = field(default_factory=list)


def read_targets(lines: list[Line], path: str, ledger: Ledger) -> tuple[Target, ...]:
    """The officials in *lines*, in order; *path* ("targets", "copies") names them in the sources.

    An official ends with a salutation, or where after fax, phone or e-mail an address begins
    again, or at a blank line where lines are otherwise set close.
    """
    blocks = [block for block in _blocks(lines) if block.postal or block.entries]
    return tuple(_target(block, f"{path}.{number}", ledger) for number, block in enumerate(blocks))


def _blocks(lines: list[Line]) -> list[_Block]:
    blocks = [_Block()]
    position, blanks, closed = 0, 0, False
    while position < len(lines):
        line = lines[position]
        if not line:
            blanks += 1
            position += 1
            continue
        entry = _entry(lines, position, blocks[-1])
        if entry is None:
            if (
                closed
                or blocks[-1].entries
                or (blanks and _begins_anew(blocks[-1], lines, position))
            ):
                blocks.append(_Block())
                closed = False
            blocks[-1].postal.append(line)
            position += 1
        else:
            blocks[-1].entries.append(entry)
            while lines[position] is not entry.lines[-1]:
                position += 1
            position += 1
            closed = Label.SALUTATION in entry.label.kinds
        blanks = 0
    return blocks


def _entry(lines: list[Line], position: int, block: _Block) -> _Entry | None:
    """The labelled statement that begins at *position*, None where an address line stands there."""
    line = lines[position]
    label = labelled(line.text)
    if label is None:
        last = block.entries[-1] if block.entries else None
        if last is None or not is_number_alone(line.text):
            return None
        if not {Label.FAX, Label.PHONE} & set(last.label.kinds):
            return None
        label = Labelled(last.label.kinds, line.text)
    if label.kinds == (Label.UNKNOWN,):
        return _Entry(label, [line])
    return _Entry(label, [line, *_continuation(lines, position, label)])


def _continuation(lines: list[Line], position: int, label: Labelled) -> list[Line]:
    """The lines below that go on with the labelled one at *position*.

    They do where a bracket stays open or a new one begins, where the value is missing or ends in
    "or" or a comma, and where an e-mail address follows an e-mail address.
    """
    own: list[Line] = []
    value = label.value
    while True:
        if rest := _rest_of_bracket(lines, position):
            return own + rest
        following = next((n for n in range(position + 1, len(lines)) if lines[n]), None)
        if following is None or labelled(lines[following].text):
            return own
        text = lines[following].text
        if text.startswith("(") and not re.match(r"\(\d+\)", text):
            return [*own, lines[following], *_rest_of_bracket(lines, following)]
        goes_on = not value or re.search(r"(?:\bor|,|/)$", value)
        if not goes_on and not (Label.EMAIL in label.kinds and is_email_alone(text)):
            return own
        own.append(lines[following])
        position, value = following, text


def _rest_of_bracket(lines: list[Line], position: int) -> list[Line]:
    """The lines up to the end of a bracket that the line at *position* leaves open."""
    text = lines[position].text
    if text.count("(") <= text.count(")"):
        return []
    own: list[Line] = []
    for line in lines[position + 1 :]:
        if not line:
            continue
        if len(own) == _REMARK_LINES or labelled(line.text):
            return []
        own.append(line)
        text += line.text
        if text.count("(") <= text.count(")"):
            return own
    return []


def _begins_anew(block: _Block, lines: list[Line], position: int) -> bool:
    """Whether the address line after a blank one begins another official.

    A blank line inside a block proves nothing where every line is followed by one.
    """
    if len(block.postal) < _LEAST_LINES or not is_role(lines[position].text):
        return False
    numbers_of_lines = [line.number for line in block.postal]
    steps = [b - a for a, b in pairwise(numbers_of_lines)]
    return 1 in steps


def _target(block: _Block, path: str, ledger: Ledger) -> Target:
    postal = tuple(line.text for line in block.postal)
    official = recognise(postal)
    taken = {official.role_line, official.department_line, official.name_line}
    address = [line for n, line in enumerate(block.postal) if n not in taken]
    ledger.place(f"{path}.postal_lines", block.postal)
    ledger.place(f"{path}.address", address)

    def named(place: int | None, key: str) -> str | None:
        if place is None:
            return None
        ledger.place(f"{path}.{key}", [block.postal[place]])
        return postal[place]

    role = named(official.role_line, "role") or official.title
    if role is not None and official.role_line is None:
        named(official.name_line, "role")  # the title before the name
    named(official.name_line, "name")
    if official.position:
        ledger.place(f"{path}.position", [block.postal[official.name_line or 0]])
    return Target(
        role=role,
        department=named(official.department_line, "department"),
        name=official.name_text,
        position=official.position,
        postal_lines=postal,
        address=tuple(line.text for line in address),
        **_contacts(block.entries, path, ledger),
    )


def _contacts(entries: list[_Entry], path: str, ledger: Ledger) -> dict[str, Any]:
    """The labelled values as the keyword arguments of a Target.

    Of two salutations the first counts, and a number keeps all its remarks, in one.
    """
    found: dict[Label, list[str]] = {}
    notes: dict[str, str] = {}
    for entry in entries:
        value = " ".join([entry.label.value, *(line.text for line in entry.lines[1:])]).strip()
        for kind in entry.label.kinds:
            values, remarks = _values(kind, value)
            if kind is Label.SALUTATION and kind in found:
                values = ()
            if values:
                ledger.place(f"{path}.{kind.value}", entry.lines)
                found.setdefault(kind, []).extend(values)
            for number, remark in remarks:
                ledger.place(f"{path}.notes", entry.lines)
                if remark not in notes.setdefault(number, remark):
                    notes[number] += f" {remark}"
        unknown = Label.UNKNOWN in entry.label.kinds
        ledger.set_aside(entry.lines, WhyUnplaced.UNKNOWN_LABEL if unknown else WhyUnplaced.OTHER)
    salutation = found.pop(Label.SALUTATION, [None])[0]
    texts = {kind.value: tuple(values) for kind, values in found.items()}
    return {**texts, "notes": tuple(notes.items()), "salutation": salutation}


def _values(kind: Label, value: str) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """What a labelled *value* gives, and the remarks on its numbers."""
    match kind:
        case Label.FAX | Label.PHONE:
            return numbers(value)
        case Label.EMAIL:
            return emails(value), ()
        case Label.SOCIAL | Label.SALUTATION:
            return ((value,) if value else ()), ()
        case Label.UNKNOWN:
            return (), ()


def without_brackets_before(lines: list[Line]) -> list[Line]:
    """*lines* without a remark in brackets that stands before the first address."""
    filled = [line for line in lines if line]
    if not filled or not filled[0].text.startswith("("):
        return lines
    for count in range(1, min(len(filled), 8) + 1):
        text = fold(filled[:count])
        if text.count("(") == text.count(")"):
            end = next(n for n, line in enumerate(lines) if line is filled[count - 1])
            return lines[end + 1 :] if re.search(r"\)\s*$", text) else lines
    return lines
