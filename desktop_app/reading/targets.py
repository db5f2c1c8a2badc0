"""Reads the address part of a sheet: one official after the other, each with all its lines."""

import re
from typing import Any

from ..domain.late import late
from ..domain.reading_result import ProblemKind, WhyUnplaced
from ..domain.target import Target
from .blocks import Block, Entry, blocks_of
from .contacts import Label, emails, numbers, social
from .glued import apart
from .ledger import Ledger
from .lines import Line, fold
from .officials import has_title, is_role, names_someone, recognise
from .run_on import read_run_on

_BRACKET_FIRST = late(r"\((?:[^()]|\([^()]*\)){30,}\)\s*(?P<rest>.*)")
_NUMBERED = late(r"^\(?(\d{1,2})[).]\s*([^\W\d].*)$")
_BULLET = late(r"^[•◼■▪●◦]\s*(?=\S)")
_FEWEST_OF_A_SENTENCE = 5  # words
_RUN_ON_COMMAS = 3  # in a whole address on one line, behind a bullet


def read_targets(lines: list[Line], path: str, ledger: Ledger) -> tuple[Target, ...]:
    """The officials in *lines*, in order; *path* ("targets", "copies") names them in the sources.

    An official ends with a salutation, or where after fax, phone or e-mail an address begins
    again, or at a blank line where lines are otherwise set close.
    """
    lines = apart(lines)
    blocks = [block for block in blocks_of(*_without_numbers(lines)) if _is_somebody(block)]
    _share_salutation(blocks, lines)
    return tuple(_target(block, f"{path}.{number}", ledger) for number, block in enumerate(blocks))


def _is_somebody(block: Block) -> bool:
    """Whether *block* says where somebody is reached; a sentence alone, or a note, doesn't.

    "Please share widely with your networks." is advice that stood behind the last address.
    """
    said = any(set(entry.label.kinds) != {Label.UNKNOWN} for entry in block.entries)
    if not block.postal:
        return said
    text = fold(block.postal)
    is_sentence = (
        len(block.postal) <= 2
        and text.endswith((".", "!"))
        and len(text.split()) >= _FEWEST_OF_A_SENTENCE
    )
    return said or not is_sentence or "," in text


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


def _share_salutation(blocks: list[Block], lines: list[Line]) -> None:
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


def _target(block: Block, path: str, ledger: Ledger) -> Target:
    _part_commas(block, ledger)
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


def _part_commas(block: Block, ledger: Ledger) -> None:
    """Part "Minister of Justice, Mr. Bo Li, Ministry of Justice," where it begins an address.

    A comma that stands before the next line, or a number, belongs to neither.
    """
    if not block.postal or (len(block.postal) == 1 and not block.entries):
        return
    block.postal = [Line(line.number, line.text.rstrip(", ")) for line in block.postal]
    first = block.postal[0]
    role, _, behind = first.text.partition(", ")
    name, _, rest = behind.partition(", ")
    if rest and is_role(role) and has_title(name) and names_someone(name):
        ledger.doubt(ProblemKind.RUN_ON_BLOCK, [first])
        parts = [Line(first.number, text) for text in (role, name, rest)]
        block.postal[:1] = parts


def _contacts(entries: list[Entry], path: str, ledger: Ledger) -> dict[str, Any]:
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
