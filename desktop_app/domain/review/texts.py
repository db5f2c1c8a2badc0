"""Takes what a person typed into a field: other words, or only a break where there was none."""

from dataclasses import replace
from typing import Any

from ..reading_result import Reading
from .account import settled
from .edit import Edit, folded
from .officials import drop_if_empty, kept_parts, recast
from .paths import OFFICIAL_TEXTS, is_official, is_one_text, official_at, parts_of, texts_at
from .pieces import Piece, bare, pieces_of


def set_text(reading: Reading, path: str, text: str) -> Reading:
    """The reading with *text* in the field at *path*; one text a line, blank lines don't count.

    A break alone cuts a text in two, and a point into two points. Words that the lines of the
    field don't have make it one that was written by hand.
    """
    texts = tuple(filter(None, map(folded, text.splitlines())))
    if is_one_text(path) and not path.startswith("calls."):
        texts = (" ".join(texts),) if texts else ()
    if texts == texts_at(reading.action, path) or not _is_there(reading, path):
        return reading
    edit = Edit(reading)
    if path.startswith("calls."):
        _write_points(edit, path, texts)
    elif is_official(path) and parts_of(path)[2] in OFFICIAL_TEXTS:
        _write_who(edit, path, texts)
    else:
        known = official_at(edit.action, path) if is_official(path) else None
        _write(edit, path, texts)
        if known is not None and path.endswith(".postal_lines"):
            recast(edit, path, kept_parts(known, texts))
        if known is not None:
            drop_if_empty(edit, path)
    return settled(edit)


def cut_block(reading: Reading, path: str, index: int, offset: int) -> Reading:
    """The reading with the text at *index* of the field cut in two before the sign at *offset*."""
    texts = texts_at(reading.action, path)
    if not 0 <= index < len(texts):
        return reading
    cut = f"{texts[index][:offset]}\n{texts[index][offset:]}"
    return set_text(reading, path, "\n".join((*texts[:index], cut, *texts[index + 1 :])))


def _is_there(reading: Reading, path: str) -> bool:
    if is_official(path):
        return official_at(reading.action, path) is not None
    return not path.startswith("calls.") or parts_of(path)[1] <= len(reading.action.calls)


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
    said = " ".join(edit.text_of(line) for line in edit.sources.get(path, ()))
    words = (word for text in texts for word in text.split())
    same = bare("".join(texts)) == bare("".join(before)) and path not in edit.by_hand
    if texts and not same and not all(word in said for word in words):
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


def _write_who(edit: Edit, path: str, texts: tuple[str, ...]) -> None:
    """Put a name or a role right, in the address as well; it may also be one of its lines."""
    official = official_at(edit.action, path)
    if official is None:
        return
    above, _, key = path.rpartition(".")
    before, after = getattr(official, key), " ".join(texts) or None
    postal = official.postal_lines
    if after and not any(after in line for line in postal):
        if before and any(before in line for line in postal):
            postal = _replaced(postal, before, after)
        else:
            postal = (after, *postal)
        _write(edit, f"{above}.postal_lines", postal)
    edit.put(path, (Piece(after),) if after else ())
    edit.by_hand.add(path)
    changed = official_at(edit.action, path) or official
    typed: dict[str, Any] = {key: after}
    kept = replace(changed, **typed)
    recast(edit, above, kept_parts(kept, texts_at(edit.action, f"{above}.postal_lines")))


def _replaced(postal: tuple[str, ...], before: str, after: str) -> tuple[str, ...]:
    at = next(at for at, line in enumerate(postal) if before in line)
    return (*postal[:at], postal[at].replace(before, after, 1), *postal[at + 1 :])
