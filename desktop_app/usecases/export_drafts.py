"""Save the drafts so that they can be read without this program: each as a text."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..composing.compose import compose
from ..domain.draft import NOTE_BLOCKS, BlockKind, Draft, OwnText
from ..domain.errors import (
    NoSuchRecipientError,
    NothingToWriteError,
    SenderError,
)
from ..domain.letter import Letter
from ..domain.options import PackOptions
from ..domain.reading_result import Reading
from ..domain.sender import Sender
from ..storage.cases import CaseStore
from ..storage.drafts import DraftStore
from .keep_case import readable_case
from .save_case import case_file_name
from .work import CancelToken, Progress, silent
from .write_files import write_files

_ORDER = tuple(BlockKind)
_RULE = "\n\n" + "* * *".center(60).rstrip() + "\n\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft with its case; *reading* is None where the case isn't in the library."""

    draft: Draft
    reading: Reading | None


def kept_drafts(drafts: DraftStore, cases: CaseStore) -> Iterator[KeptDraft]:
    """Every draft with its case, the one written last first."""
    for case_id in drafts.case_ids():
        draft = drafts.find(case_id)
        if draft is not None:
            yield KeptDraft(draft=draft, reading=readable_case(cases, case_id))


def export_drafts(
    drafts: Iterable[KeptDraft],
    sender: Sender,
    options: PackOptions,
    folder: Path,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Path, ...]:
    """Write each draft into *folder* as a text of its own, and return the paths in order.

    Each file is whole or as it was before. Raises CannotWriteError, and Cancelled on the user's
    wish; files already written stay.
    """
    drafts = tuple(drafts)
    files = _files(drafts, sender, options)
    return write_files(files, len(drafts), folder, progress=progress, cancel=cancel)


def draft_text(kept: KeptDraft, sender: Sender, options: PackOptions) -> str:
    """The letters as they would be printed now, as plain text, and the own words of notes.

    Where they can't be written, as the case isn't there or asks for none, what the user typed.
    """
    own = "\n\n".join(one.text for one in sorted(kept.draft.own_texts, key=_place))
    if kept.reading is None:
        return f"{own}\n"
    try:
        composed = compose(kept.reading.action, kept.draft, sender, options)
    except (NothingToWriteError, NoSuchRecipientError, SenderError):
        return f"{own}\n"
    letters = dict.fromkeys(letter for one in composed.mailings for letter in one.letters)
    notes = (own.text for own in kept.draft.own_texts if own.block.kind in NOTE_BLOCKS)
    return f"{_RULE.join((*map(letter_text, letters), *notes))}\n"


def draft_words(kept: KeptDraft, number: int, sender: Sender, options: PackOptions) -> str:
    """The words of the letter to the recipient *number* alone, from salutation to signature.

    Where that one gets none, or none can be written, the same as `draft_text`.
    """
    if kept.reading is not None:
        with suppress(NothingToWriteError, NoSuchRecipientError, SenderError):
            composed = compose(kept.reading.action, kept.draft, sender, options)
            for one in composed.mailings:
                if one.number == number:
                    return letter_words(one.letters[one.main])
    return draft_text(kept, sender, options)


def letter_words(letter: Letter) -> str:
    """What stands in *letter* between salutation and signature, its parts by blank lines."""
    parts = (letter.salutation, *(block.text for block in letter.blocks))
    return "\n\n".join(part for part in (*parts, letter.closing, letter.signature) if part.strip())


def letter_text(letter: Letter) -> str:
    """One letter as plain text, its parts divided by blank lines."""
    parts = (
        "\n".join(letter.sender_lines),
        "\n".join(line or "" for line in letter.postal_lines),
        "" if letter.date_at_end else letter.dated,
        letter.subject,
        letter.salutation,
        *(block.text for block in letter.blocks),
        letter.closing,
        letter.signature,
        letter.dated if letter.date_at_end else "",
        *(letter.copy_to or "", letter.enclosure or ""),
    )
    return "\n\n".join(part for part in parts if part.strip())


def _files(
    drafts: tuple[KeptDraft, ...], sender: Sender, options: PackOptions
) -> Iterator[tuple[str, bytes]]:
    taken: set[str] = set()
    for kept in drafts:
        name = _name(kept, taken)
        taken.add(name)
        yield name, draft_text(kept, sender, options).encode("utf-8", "replace")


def _place(own: OwnText) -> tuple[int, int, int]:
    return own.official or 0, _ORDER.index(own.block.kind), own.block.position


def _name(kept: KeptDraft, taken: set[str]) -> str:
    """A name for the file that names nobody, and is none of those *taken*."""
    case = "case" if kept.reading is None else case_file_name(kept.reading).partition(".")[0]
    stem = case.replace("case", "draft", 1)
    names = (f"{stem}.txt", *(f"{stem}-{more}.txt" for more in range(2, len(taken) + 3)))
    return next(one for one in names if one not in taken)
