"""Puts a line of the sheet into a field, or takes it out of one."""

from ..reading_result import Reading
from .account import settled
from .edit import Edit, all_lines, printable
from .officials import (
    add_official,
    drop_if_empty,
    drop_remarks,
    kept_parts,
    make_room,
    recast,
)
from .paths import (
    GROUPS,
    holds_lines,
    is_official,
    is_one_text,
    official_at,
    parts_of,
    texts_at,
)
from .pieces import Piece, with_line, without_line

NEW = "new"  # "calls.new", "targets.new.postal_lines": one that isn't there yet
_PROSE = ("case", "background", "model_letter")


def place_line(
    reading: Reading, line: int, path: str, texts: tuple[str, ...] | None = None
) -> Reading:
    """The reading with *line* in the field at *path*, and in no other field that has its words.

    *texts*: what of the line counts, as a number without its label; None: all of it. A line that
    the sheet doesn't have, or a field that lines can't be put into, changes nothing.
    """
    group, _, rest = path.partition(".")
    is_new = rest.split(".")[0] == NEW and group in ("calls", *GROUPS)
    own = dict(reading.sources).get(path, ())
    if line not in all_lines(reading) or line in own or not (is_new or holds_lines(path)):
        return reading
    if not is_new and not _is_there(reading, path):
        return reading
    edit = Edit(reading)
    words = tuple(map(printable, texts)) if texts else (edit.text_of(line),)
    if not all(words):
        return reading
    place = _new_place(edit, path, line) if is_new else path
    if is_official(place) and official_at(edit.action, place) is None:
        make_room(edit, *parts_of(place)[:2])  # the one behind the last
    if place.startswith("section_office."):  # what stands there already comes from these lines
        edit.sources.setdefault(place, edit.sources.get("section_office", ()))
    emptied = _take_from_all(edit, line, but=place)
    pieces, label = edit.pieces(place)
    if is_one_text(place) and pieces:
        edit.put(place, (_longer(pieces[0], line, words),), label)
    else:
        edit.put(place, with_line(pieces, line, words, prose=place in _PROSE), label)
    _understand(edit, place)
    _clear_away(edit, emptied)
    return settled(edit)


def remove_line(reading: Reading, line: int, path: str) -> Reading:
    """The reading without *line* in the field at *path*."""
    if line not in dict(reading.sources).get(path, ()) or not holds_lines(path):
        return reading
    edit = Edit(reading)
    _take(edit, line, path)
    _clear_away(edit, [path])
    return settled(edit)


def _is_there(reading: Reading, path: str) -> bool:
    """Whether the point or official that *path* leads into is there; or the next official."""
    if is_official(path):
        group, number, _ = parts_of(path)
        return number <= len(getattr(reading.action, group))
    return not path.startswith("calls.") or parts_of(path)[1] < len(reading.action.calls)


def _new_place(edit: Edit, path: str, line: int) -> str:
    group = path.split(".", maxsplit=1)[0]
    if group != "calls":
        return f"{add_official(edit, group, line)}.{path.split('.')[2]}"
    count = len(edit.action.calls)
    firsts = (min(edit.sources.get(f"calls.{at}", ()), default=0) for at in range(count))
    number = sum(1 for first in firsts if first < line)
    edit.reorder("calls", (*range(number), None, *range(number, count)))
    return f"calls.{number}"


def _longer(piece: Piece, line: int, words: tuple[str, ...]) -> Piece:
    """*piece* with the words of *line* before or behind its own."""
    before = bool(piece.lines) and line < piece.lines[0]
    texts = (*words, piece.text) if before else (piece.text, *words)
    return Piece(" ".join(texts), tuple(sorted({*piece.lines, line})))


def _take_from_all(edit: Edit, line: int, *, but: str) -> list[str]:
    """Take *line* from every field that has its words; the paths of those."""
    paths = [
        path
        for path, lines in edit.sources.items()
        if line in lines and path != but and holds_lines(path)
    ]
    for path in paths:
        _take(edit, line, path)
    return paths


def _take(edit: Edit, line: int, path: str) -> None:
    before = official_at(edit.action, path) if is_official(path) else None
    pieces, label = edit.pieces(path)
    left = without_line(pieces, line, edit.text_of)
    label = tuple(one for one in label if one != line)
    edit.put(path, left, label if left or not path.startswith("calls.") else ())
    if before is not None and path.endswith(".postal_lines"):
        recast(edit, path, kept_parts(before, texts_at(edit.action, path)))
    if before is not None and path.endswith((".fax", ".phone")):
        _take_remarks(edit, line, path)


def _take_remarks(edit: Edit, line: int, path: str) -> None:
    """Take the remarks on numbers that are gone with *line*."""
    notes = f"{path.rpartition('.')[0]}.notes"
    if line in edit.sources.get(notes, ()):
        drop_remarks(edit, path)
        if notes in edit.sources:
            edit.sources[notes] = tuple(one for one in edit.sources[notes] if one != line)


def _understand(edit: Edit, path: str) -> None:
    """See where role and name stand in an address that got a line more."""
    if path.endswith(".postal_lines"):
        known = official_at(edit.action, path)
        if known is not None:
            recast(edit, path, kept_parts(known, known.postal_lines))


def _clear_away(edit: Edit, paths: list[str]) -> None:
    """Take out the points and officials of *paths* of which nothing is left, the last first."""
    edit.drop_blank_points()
    officials = {path.rpartition(".")[0] for path in paths if is_official(path)}
    for path in sorted(officials, key=lambda one: parts_of(one)[1], reverse=True):
        drop_if_empty(edit, path)
