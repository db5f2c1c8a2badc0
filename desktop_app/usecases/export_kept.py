"""Save what is kept so that it can be read without this program: drafts as text, the register."""

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..composing.compose import compose
from ..domain.draft import BlockKind, Draft, OwnText
from ..domain.errors import (
    NoSuchRecipientError,
    NothingToWriteError,
    SenderError,
    SheetUnreadableError,
)
from ..domain.letter import Letter
from ..domain.options import PackOptions
from ..domain.reading_result import Reading
from ..domain.register import OfficeAsked, RegisterEntry
from ..domain.sender import Sender
from ..domain.urgent_action import UrgentAction
from ..posting.export import make_folder, write_whole
from ..storage.cases import CaseStore
from ..storage.drafts import DraftStore
from ..storage.register import RegisterStore
from .keep_case import kept_reading
from .save_case import case_file_name
from .work import CancelToken, Progress, silent

# A spreadsheet takes a cell that begins so, or with a wide or small form of it, for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_HEADS = ("case", "country", "number", "official", "state", "day")
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
            yield KeptDraft(draft=draft, reading=_reading(cases, case_id))


def registered_actions(register: RegisterStore, cases: CaseStore) -> dict[str, UrgentAction]:
    """The cases that the register tells of, by their id, as far as they are in the library."""
    letters = [one.case_id for one in register.entries()]
    asked = [one.case_id for one in register.offices_asked()]
    readings = (_reading(cases, case_id) for case_id in dict.fromkeys((*letters, *asked)))
    return {one.action.case_id: one.action for one in readings if one is not None}


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
    make_folder(folder)
    paths: list[Path] = []
    drafts = tuple(drafts)
    for done, kept in enumerate(drafts, start=1):
        if cancel is not None:
            cancel.check()
        path = folder / _name(kept, {one.name for one in paths})
        write_whole(path, draft_text(kept, sender, options).encode("utf-8", "replace"))
        paths.append(path)
        progress(done, len(drafts), path.name)
    return tuple(paths)


def export_register(
    entries: Iterable[RegisterEntry],
    asked: Iterable[OfficeAsked],
    actions: Mapping[str, UrgentAction],
    path: Path,
) -> Path:
    """Write the register to *path* as a table. Raises CannotWriteError."""
    write_whole(path, register_csv(entries, asked, actions))
    return path


def draft_text(kept: KeptDraft, sender: Sender, options: PackOptions) -> str:
    """The letters as they would be printed now, as plain text.

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
    return f"{_RULE.join(map(letter_text, letters))}\n"


def letter_text(letter: Letter) -> str:
    """One letter as plain text, its parts divided by blank lines."""
    parts = (
        "\n".join(letter.sender_lines),
        "\n".join(line or "" for line in letter.postal_lines),
        letter.dated,
        letter.subject,
        letter.salutation,
        *(block.text for block in letter.blocks),
        letter.closing,
        letter.signature,
        *(letter.copy_to or "", letter.enclosure or ""),
    )
    return "\n\n".join(part for part in parts if part.strip())


def register_csv(
    entries: Iterable[RegisterEntry],
    asked: Iterable[OfficeAsked],
    actions: Mapping[str, UrgentAction],
) -> bytes:
    """The register as a table with a head, for a spreadsheet and safe to open in one.

    *actions* are the cases by their id, for the names of things; one that is missing leaves cells
    empty. UTF-8 with a byte order mark: without one Excel takes the text for Windows' own code and
    garbles every accent. Source: RFC 4180; a comma between cells, CR LF behind rows.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(_HEADS)
    for row in _rows(entries, asked, actions):
        writer.writerow([defused(cell) for cell in row])
    return table.getvalue().encode("utf-8-sig", "replace")


def defused(cell: str) -> str:
    """*cell*, with an apostrophe before it where a spreadsheet would take it for a formula."""
    first = unicodedata.normalize("NFKC", cell[:1])
    return f"'{cell}" if first.startswith(_FORMULA) else cell


def _reading(cases: CaseStore, case_id: str) -> Reading | None:
    """The case, None too where it can't be read: its draft is saved all the same."""
    try:
        return kept_reading(cases, case_id)
    except SheetUnreadableError:
        return None


def _rows(
    entries: Iterable[RegisterEntry],
    asked: Iterable[OfficeAsked],
    actions: Mapping[str, UrgentAction],
) -> Iterator[tuple[str, ...]]:
    for entry in entries:
        action = actions.get(entry.case_id)
        official = _official(action, entry.recipient)
        number = str(entry.recipient)
        yield (*_case(action), number, official, entry.state.value, entry.day.isoformat())
    for one in asked:
        case = _case(actions.get(one.case_id))
        yield (*case, "", "", "office_asked", one.day.isoformat())


def _case(action: UrgentAction | None) -> tuple[str, str]:
    if action is None:
        return "", ""
    return action.ua_number or action.title or "", action.country or ""


def _official(action: UrgentAction | None, number: int) -> str:
    recipients = action.recipients() if action else ()
    found = next((one.target for one in recipients if one.number == number), None)
    return found.title if found else ""


def _place(own: OwnText) -> tuple[int, int, int]:
    return own.official, _ORDER.index(own.block.kind), own.block.position


def _name(kept: KeptDraft, taken: set[str]) -> str:
    """A name for the file that names nobody, and is none of those *taken*."""
    case = "case" if kept.reading is None else case_file_name(kept.reading).partition(".")[0]
    stem = case.replace("case", "draft", 1)
    names = (f"{stem}.txt", *(f"{stem}-{more}.txt" for more in range(2, len(taken) + 3)))
    return next(one for one in names if one not in taken)
