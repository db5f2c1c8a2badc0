"""A draft as bytes, and one text as what makes it from another."""

import json
import zlib
from typing import Any

from ..domain.check_note import Reason
from ..domain.draft import (
    Addressed,
    Addressing,
    BlockId,
    BlockKind,
    Draft,
    Gender,
    KindFor,
    OwnText,
    Rank,
    Ranked,
    Reworded,
    ScriptedName,
)
from ..domain.letter_kind import LetterKind

_LEVEL = 6
_WINDOW = -zlib.MAX_WBITS  # raw: no head, no checksum; the vault authenticates


def bytes_of(draft: Draft) -> bytes:
    """*draft* without its case, the same bytes for the same draft."""
    form: dict[str, Any] = {
        "recipients": draft.chosen_recipients,
        "calls": draft.chosen_calls,
        "own": [
            [own.official, own.block.kind.value, own.block.position, own.text]
            for own in draft.own_texts
        ],
    }
    if draft.addressed:
        form["addressed"] = [
            [one.official, one.position, one.addressing.value] for one in draft.addressed
        ]
    form |= {key: value for key, value in _later(draft).items() if value not in (None, [])}
    # surrogatepass: half of a character can be typed, and must not cost the other words
    return json.dumps(form, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def _later(draft: Draft) -> dict[str, Any]:
    """What older drafts don't have: it stands in the form only where it says something."""
    return {
        "writer": draft.writer,
        "reworded": [
            [one.official, one.block.kind.value, one.block.position, one.times]
            for one in draft.reworded
        ],
        "kind": None if draft.kind is LetterKind.FULL else draft.kind.value,
        "kinds": [[one.recipient, one.kind.value] for one in draft.kinds],
        "facts": draft.chosen_facts,
        "language": draft.language,
        "ranked": [
            [one.official, one.rank and one.rank.value, one.gender and one.gender.value]
            for one in draft.ranked
        ],
        "names": [[one.language, one.person, one.text] for one in draft.scripted_names],
        "checked": [*draft.checked_phrases],
        "left": [[reason.value, text] for reason, text in draft.left_notes],
    }


def draft_in(form: bytes, case_id: str) -> Draft:
    """The draft of the case that *form* is the bytes of."""
    data: dict[str, Any] = json.loads(form.decode("utf-8", "surrogatepass"))
    return Draft(
        case_id=case_id,
        chosen_recipients=_numbers(data["recipients"]),
        chosen_calls=_numbers(data["calls"]),
        own_texts=tuple(
            OwnText(official=official, block=BlockId(BlockKind(kind), position), text=text)
            for official, kind, position, text in data["own"]
        ),
        addressed=tuple(
            Addressed(official=official, position=position, addressing=Addressing(way))
            for official, position, way in data.get("addressed", ())
        ),
        writer=data.get("writer"),  # none in the forms of earlier programs
        reworded=tuple(
            Reworded(official=official, block=BlockId(BlockKind(kind), position), times=times)
            for official, kind, position, times in data.get("reworded", ())
        ),
        kind=LetterKind(data.get("kind", LetterKind.FULL.value)),
        kinds=tuple(
            KindFor(recipient=number, kind=LetterKind(kind))
            for number, kind in data.get("kinds", ())
        ),
        chosen_facts=_numbers(data.get("facts")),
        language=data.get("language"),
        ranked=tuple(
            Ranked(official=official, rank=rank and Rank(rank), gender=gender and Gender(gender))
            for official, rank, gender in data.get("ranked", ())
        ),
        scripted_names=tuple(
            ScriptedName(language=language, person=person, text=text)
            for language, person, text in data.get("names", ())
        ),
        checked_phrases=tuple(data.get("checked", ())),
        left_notes=tuple((Reason(reason), text) for reason, text in data.get("left", ())),
    )


def packed(text: bytes, *, beside: bytes = b"") -> bytes:
    """*text* in few bytes, for whoever has *beside*: what stands there too costs next to nothing.

    A chain of these is exact whatever the texts are; zlib looks at the last 32 KiB of *beside*.
    """
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW, zdict=beside)
    return packer.compress(text) + packer.flush()


def unpacked(content: bytes, *, beside: bytes = b"") -> bytes:
    """The text that was packed *beside* the same bytes."""
    unpacker = zlib.decompressobj(_WINDOW, zdict=beside)
    return unpacker.decompress(content) + unpacker.flush()


def _numbers(value: list[int] | None) -> tuple[int, ...] | None:
    return None if value is None else tuple(value)
