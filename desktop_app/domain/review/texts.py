"""Takes what a person typed into a field: other words, or only a break where there was none."""

from dataclasses import replace
from typing import Any

from ..reading_result import Reading
from ..target import Target
from .account import settled
from .edit import Edit, folded, printable
from .key_dates import set_key_date
from .officials import (
    drop_if_empty,
    drop_remarks,
    kept_parts,
    make_room,
    place_in,
    place_of_words,
    recast,
)
from .paths import OFFICIAL_TEXTS, is_official, is_one_text, official_at, parts_of, texts_at
from .pieces import Piece, bare, pieces_of

_FROM_TOP = ("role", "department", "name", "position")  # in the lines of an address


def set_text(reading: Reading, path: str, text: str) -> Reading:
    """The reading with *text* in the field at *path*; one text a line, blank lines don't count.

    A break alone cuts a text in two, and a point into two points. Words that the lines of the
    field don't have make it one that was written by hand. The point behind the last one is made by
    that, and so is the official behind the last. An official of whom nothing would be left stays,
    unless it is the last one: what is typed next would else be taken for somebody else's.
    """
    texts = tuple(filter(None, (printable(folded(line)) for line in text.splitlines())))
    if is_one_text(path) and not path.startswith("calls."):
        texts = (" ".join(texts),) if texts else ()
    if texts == texts_at(reading.action, path) or not _is_there(reading, path):
        return reading
    if path.startswith("key_dates."):
        known = reading.action.key_dates[parts_of(path)[1]]
        return set_key_date(reading, parts_of(path)[1], replace(known, text=" ".join(texts)))
    edit = Edit(reading)
    if path.startswith("calls."):
        _write_points(edit, path, texts)
    elif is_official(path):
        _write_official(edit, path, texts)
        if _is_gone(edit, path):
            return reading
    else:
        _write(edit, path, texts)
        if path.startswith("section_office.") and edit.action.section_office is None:
            for one in [one for one in edit.sources if one.startswith("section_office")]:
                del edit.sources[one]
    return settled(edit)


def is_typed(reading: Reading, path: str) -> bool:
    """Whether somebody wrote words into the field at *path* that none of its lines has."""
    if path not in reading.by_hand:
        return False
    if path == "deadline" or path.startswith("key_dates."):
        return True  # is derived from lines, and has the words of none
    return not Edit(reading).says(path, texts_at(reading.action, path))


def cut_block(reading: Reading, path: str, index: int, offset: int) -> Reading:
    """The reading with the text at *index* of the field cut in two before the sign at *offset*."""
    texts = texts_at(reading.action, path)
    if not 0 <= index < len(texts):
        return reading
    cut = f"{texts[index][:offset]}\n{texts[index][offset:]}"
    return set_text(reading, path, "\n".join((*texts[:index], cut, *texts[index + 1 :])))


def _is_gone(edit: Edit, path: str) -> bool:
    """Whether nothing is left of the official, and the next one is in that place now."""
    group, number, _ = parts_of(path)
    count = len(getattr(edit.before.action, group))
    return number + 1 < count and len(getattr(edit.action, group)) < count


def _is_there(reading: Reading, path: str) -> bool:
    """Whether the point or official of *path* is there, or is the next one."""
    if is_official(path) or path.startswith("calls."):
        group, number, _ = parts_of(path)
        return 0 <= number <= len(getattr(reading.action, group))
    return not path.startswith("key_dates.") or parts_of(path)[1] < len(reading.action.key_dates)


def _write(edit: Edit, path: str, texts: tuple[str, ...]) -> None:
    """Put *texts* into one field. A line whose text was taken out is the field's no longer."""
    before, label = edit.pieces(path)
    lines = edit.sources.get(path, ())
    after, _ = pieces_of(texts, lines, edit.text_of)
    gone: set[int] = set()
    if len(texts) < len(before):
        kept = {line for piece in after for line in piece.lines}
        gone = {line for piece in before for line in piece.lines} - kept
    _note_hand(edit, path, texts, tuple(one.text for one in before))
    edit.put(path, tuple(Piece(text) for text in texts))
    if texts:
        edit.sources[path] = tuple(line for line in lines if line not in gone)
    else:
        edit.sources[path] = label


def _note_hand(edit: Edit, path: str, texts: tuple[str, ...], before: tuple[str, ...]) -> None:
    same = bare("".join(texts)) == bare("".join(before)) and path not in edit.by_hand
    if texts and not same and not edit.says(path, texts):
        edit.by_hand.add(path)
    else:
        edit.by_hand.discard(path)


def _write_points(edit: Edit, path: str, texts: tuple[str, ...]) -> None:
    """Put one point or several in the place of one, or behind the last."""
    number, count = parts_of(path)[1], len(edit.action.calls)
    here = [number] * len(texts) if number < count else [None] * len(texts)
    before = texts_at(edit.action, path)
    edit.reorder("calls", (*range(number), *here, *range(number + 1, count)))
    for at, text in enumerate(texts, start=number):
        lines = edit.sources.get(f"calls.{at}", ())
        _note_hand(edit, f"calls.{at}", (text,), before if len(texts) == 1 else ())
        edit.put(f"calls.{at}", (Piece(text, lines),))


def _write_official(edit: Edit, path: str, texts: tuple[str, ...]) -> None:
    """Put right what stands of an official, or begin with one who wasn't there."""
    group, number, key = parts_of(path)
    if official_at(edit.action, path) is None:
        make_room(edit, group, number)
    known = official_at(edit.action, path) or Target()
    if key in OFFICIAL_TEXTS:
        _write_who(edit, path, texts, known)
    else:
        _write(edit, path, texts)
        if key == "postal_lines":
            recast(edit, path, kept_parts(known, texts))
        elif key in ("fax", "phone"):
            drop_remarks(edit, path)
    drop_if_empty(edit, path)


def _write_who(edit: Edit, path: str, texts: tuple[str, ...], official: Target) -> None:
    """Put a name or a role right, in the address as well; it may also be one of its lines."""
    above, _, key = path.rpartition(".")
    after = " ".join(texts) or None
    pieces, _ = edit.pieces(f"{above}.postal_lines")
    postal = _with_who(pieces, official, key, after)
    if postal != official.postal_lines:
        _write(edit, f"{above}.postal_lines", postal)
    edit.put(path, (Piece(after),) if after else ())
    edit.by_hand.add(path)
    changed = official_at(edit.action, path) or official
    typed: dict[str, Any] = {key: after}
    kept = replace(changed, **typed)
    recast(edit, above, kept_parts(kept, texts_at(edit.action, f"{above}.postal_lines")))


def _with_who(
    pieces: tuple[Piece, ...], official: Target, key: str, after: str | None
) -> tuple[str, ...]:
    """The address with *after* as the name, or as what else *key* is.

    A line of the sheet that had the words before has those now; one that has them already is left
    as it is. A line that was only typed goes with its words.
    """
    postal = tuple(piece.text for piece in pieces)
    before = getattr(official, key)
    own = place_in(before, postal)
    if own is not None and postal[own] == before and not pieces[own].lines:
        others = (*postal[:own], *postal[own + 1 :])
        if not after or place_of_words(after, others) is not None:
            return others
    if not after:
        return postal
    if own is not None:
        return (*postal[:own], postal[own].replace(before, after, 1), *postal[own + 1 :])
    if place_of_words(after, postal) is not None:
        return postal
    above = (getattr(official, one) for one in _FROM_TOP[: _FROM_TOP.index(key)])
    place = max((at + 1 for one in above if (at := place_in(one, postal)) is not None), default=0)
    return (*postal[:place], after, *postal[place:])
