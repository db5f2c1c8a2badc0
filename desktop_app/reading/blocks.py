"""Parts the addresses of a sheet into the lines of each official: postal ones and labelled ones."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from ..domain.late import late
from ..domain.target import names_an_embassy
from ..places.countries import ends_with_country
from .contacts import Label, Labelled, is_email_alone, is_number_alone, labelled
from .lines import Line
from .officials import is_role
from .words.labels import OR

_GOES_ON = late(rf"(?:\b{OR}|,|/)$", re.IGNORECASE)
_REMARK_LINES = 3  # a bracket that opens in one line closes within so many
_REST_OF_NUMBER = late(r"^[\d\s().-]+$")
_FEWEST_DIGITS = 8  # of a number with its country's
_FULL_LINE = 60  # characters; a line as long as that may go on below
_LEAST_LINES = 3  # a block of its own has at least so many address lines


@dataclass(slots=True)
class Entry:
    """One labelled statement with all its lines: "Fax: … (if voice answers," + "ask for Fax)"."""

    label: Labelled
    lines: list[Line]


@dataclass(slots=True)
class Block:
    """The lines of one official."""

    postal: list[Line] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)


def blocks_of(lines: list[Line], starts: set[int]) -> list[Block]:
    """The officials in *lines*, one block each; *starts* are the places where one begins for sure.

    The first one may be empty.
    """
    blocks = [Block()]
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
                or _is_behind_country(blocks[-1], line)
            ):
                blocks.append(Block())
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


def _entry(lines: list[Line], position: int, block: Block) -> Entry | None:
    """The labelled statement that begins at *position*, None where an address line stands there."""
    line = lines[position]
    label = labelled(line.text)
    if label and label.kinds == (Label.UNKNOWN,) and is_role(line.text.partition(":")[0]):
        label = None  # "Chairperson: Mr Bo Li" stays in the address
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
        return Entry(label, [line, *_rest_of_unknown(lines, position)])
    return Entry(label, [line, *_continuation(lines, position, label)])


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


def _goes_on_in_line(block: Block, line: Line) -> bool:
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


def _begins_anew(block: Block, lines: list[Line], position: int) -> bool:
    """Whether the address line after a blank one begins another official.

    A blank line inside a block proves nothing where every line is followed by one.
    """
    if len(block.postal) < _LEAST_LINES:
        return False
    numbers_of_lines = [line.number for line in block.postal]
    if all(b - a != 1 for a, b in pairwise(numbers_of_lines)):
        return False
    return is_role(lines[position].text) or names_an_embassy(lines[position].text)


def _is_behind_country(block: Block, line: Line) -> bool:
    """Whether *line* names an office behind an address that a country has ended."""
    if len(block.postal) < _LEAST_LINES or not is_role(line.text):
        return False
    return ends_with_country(block.postal[-1].text)
