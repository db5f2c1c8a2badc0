"""Reads the address part of a sheet: one official after the other, each with all its lines."""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from ..domain.reading_result import ProblemKind, WhyUnplaced
from ..domain.target import Target, names_an_embassy
from .contacts import (
    Label,
    Labelled,
    emails,
    is_email_alone,
    is_number_alone,
    labelled,
    numbers,
    social,
)
from .glued import apart
from .late import late
from .ledger import Ledger
from .lines import Line, fold
from .officials import is_role, recognise
from .run_on import read_run_on
from .words.labels import OR

_GOES_ON = late(rf"(?:\b{OR}|,|/)$", re.IGNORECASE)
_BRACKET_FIRST = late(r"\((?:[^()]|\([^()]*\)){30,}\)\s*(?P<rest>.*)")
_REMARK_LINES = 3  # a bracket that opens in one line closes within so many
_NUMBERED = late(r"^\(?(\d{1,2})[).]\s*([^\W\d].*)$")
_BULLET = late(r"^[•◼■▪●◦]\s*(?=\S)")
_RUN_ON_COMMAS = 3  # in a whole address on one line, behind a bullet
_REST_OF_NUMBER = late(r"^[\d\s().-]+$")
_FEWEST_DIGITS = 8  # of a number with its country's
_FULL_LINE = 60  # characters; a line as long as that may go on below
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
    lines = apart(lines)
    blocks = [block for block in _blocks(*_without_numbers(lines)) if block.postal or block.entries]
    _share_salutation(blocks, lines)
    return tuple(_target(block, f"{path}.{number}", ledger) for number, block in enumerate(blocks))


def _without_numbers(lines: list[Line]) -> tuple[list[Line], set[int]]:
    """*lines* without what counts the officials ("1)", "2)"), and the places where it stood.

    It counts them only where it begins the part and goes on one by one.
    """
    own: list[Line] = []
    starts: set[int] = set()
    expected: int | None = None
    for place, line in enumerate(lines):
        found = _NUMBERED.match(line.text)
        if found and int(found[1]) == (expected or (0 if any(own) else int(found[1]))):
            starts.add(place)
            expected = int(found[1]) + 1
            own.append(Line(line.number, found[2]))
        elif (found := _BULLET.match(line.text)) and line.text.count(",") >= _RUN_ON_COMMAS:
            starts.add(place)
            own.append(Line(line.number, line.text[found.end() :]))
        else:
            own.append(line)
    return own, starts


def _share_salutation(blocks: list[_Block], lines: list[Line]) -> None:
    """Give the only salutation to all officials, where it stands apart behind the last of them."""
    if len(blocks) < 2 or not blocks[-1].postal:
        return
    said = [
        (block, entry)
        for block in blocks
        for entry in block.entries
        if Label.SALUTATION in entry.label.kinds
    ]
    if len(said) != 1 or said[0][0] is not blocks[-1] or said[0][1] is not blocks[-1].entries[-1]:
        return
    entry = said[0][1]
    filled = {line.number for line in lines if line}
    set_close = blocks[-1].postal[-1].number - 1 in filled
    if set_close and entry.lines[0].number - 1 not in filled:
        for block in blocks[:-1]:
            block.entries.append(entry)


def _blocks(lines: list[Line], starts: set[int]) -> list[_Block]:
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
                or (position in starts and blocks[-1].postal)
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
    if label is None and _goes_on_in_line(block, line) and is_number_alone(line.text):
        label = Labelled((Label.PHONE,), line.text)
    if label is None and is_email_alone(line.text):
        label = Labelled((Label.EMAIL,), line.text)
    if label is None:
        last = block.entries[-1] if block.entries else None
        if last is None or not is_number_alone(line.text):
            return None
        if not {Label.FAX, Label.PHONE} & set(last.label.kinds):
            return None
        label = Labelled(last.label.kinds, line.text)
    if label.kinds == (Label.UNKNOWN,):
        return _Entry(label, [line, *_rest_of_unknown(lines, position)])
    return _Entry(label, [line, *_continuation(lines, position, label)])


def _rest_of_unknown(lines: list[Line], position: int) -> list[Line]:
    """The line below that goes on with a label of no field ("Telegrams: Minister of Justice,").

    It does where it stands alone between two labels; several lines are the next address.
    """
    below = lines[position + 1 : position + 3]
    alone = len(below) == 1 or (len(below) > 1 and (not below[1] or labelled(below[1].text)))
    if not below or not below[0] or not alone or labelled(below[0].text):
        return []
    text = lines[position].text
    return below[:1] if text.endswith((",", "-")) or len(text) > _FULL_LINE else []


def _goes_on_in_line(block: _Block, line: Line) -> bool:
    """Whether *line* is a piece of the line that the address of *block* stands in."""
    return bool(block.postal) and block.postal[-1].number == line.number


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
        goes_on = not value or (Label.SALUTATION not in label.kinds and _GOES_ON.search(value))
        goes_on = goes_on or _number_goes_on(label, value, text)
        if not goes_on and not (Label.EMAIL in label.kinds and is_email_alone(text)):
            return own
        own.append(lines[following])
        position, value = following, text


def _number_goes_on(label: Labelled, value: str, below: str) -> bool:
    """Whether a line has broken within a number: what stands in *value* is too short for one."""
    if not {Label.FAX, Label.PHONE} & set(label.kinds) or not _REST_OF_NUMBER.match(below):
        return False
    return value.startswith("+") and sum(c.isdigit() for c in value) < _FEWEST_DIGITS


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
    if len(block.postal) < _LEAST_LINES:
        return False
    numbers_of_lines = [line.number for line in block.postal]
    if all(b - a != 1 for a, b in pairwise(numbers_of_lines)):
        return False
    return is_role(lines[position].text) or names_an_embassy(lines[position].text)


def _target(block: _Block, path: str, ledger: Ledger) -> Target:
    run_on = read_run_on(block.postal[0].text) if len(block.postal) == 1 else None
    if run_on:
        ledger.doubt(ProblemKind.RUN_ON_BLOCK, block.postal)
        block.postal = [Line(block.postal[0].number, text) for text in run_on.lines]
    postal = tuple(line.text for line in block.postal)
    official = run_on.official if run_on else recognise(postal)
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
    role = official.role_text or role
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
    found: dict[Label, dict[str, None]] = {}  # in the order of the sheet
    notes: dict[str, str] = {}
    for entry in entries:
        value = " ".join([entry.label.value, *(line.text for line in entry.lines[1:])]).strip()
        if value.count(")") > value.count("("):
            value = value.removesuffix(")")  # the whole statement stood in brackets
        for kind in entry.label.kinds:
            values, remarks = _values(kind, value)
            if kind is Label.SALUTATION and kind in found:
                values = ()
            if values:
                ledger.place(f"{path}.{kind.value}", entry.lines)
                found.setdefault(kind, {}).update(dict.fromkeys(values))  # each once
            for number, remark in remarks:
                ledger.place(f"{path}.notes", entry.lines)
                if remark not in notes.setdefault(number, remark):
                    notes[number] += f" {remark}"
        unknown = Label.UNKNOWN in entry.label.kinds
        ledger.set_aside(entry.lines, WhyUnplaced.UNKNOWN_LABEL if unknown else WhyUnplaced.OTHER)
    salutation = next(iter(found.pop(Label.SALUTATION, ())), None)
    texts = {kind.value: tuple(values) for kind, values in found.items()}
    return {**texts, "notes": tuple(notes.items()), "salutation": salutation}


def _values(kind: Label, value: str) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """What a labelled *value* gives, and the remarks on its numbers."""
    match kind:
        case Label.FAX | Label.PHONE:
            return numbers(value)
        case Label.EMAIL:
            return emails(value), ()
        case Label.SOCIAL:
            return social(value), ()
        case Label.SALUTATION:
            return ((value,) if value else ()), ()
        case Label.UNKNOWN:
            return (), ()


def without_brackets_before(lines: list[Line]) -> list[Line]:
    """*lines* without a remark in brackets that stands before the first address."""
    filled = [line for line in lines if line]
    if not filled or not filled[0].text.startswith("("):
        return lines
    if (bracket := _BRACKET_FIRST.match(filled[0].text)) and bracket["rest"]:
        first = next(n for n, line in enumerate(lines) if line)
        return [Line(filled[0].number, bracket["rest"]), *lines[first + 1 :]]
    for count in range(1, min(len(filled), 8) + 1):
        text = fold(filled[:count])
        if text.count("(") == text.count(")"):
            end = next(n for n, line in enumerate(lines) if line is filled[count - 1])
            return lines[end + 1 :] if re.search(r"\)\s*$", text) else lines
    return lines
