"""The use cases about cases and drafts that stay here, and what is taken along of them.

Each is imported when it is first needed: as in `doors`. What seals and opens is in `vault_doors`.
"""
# ruff: noqa: PLC0415 - importing late is what this module is for

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.draft import Draft
from ..domain.options import PackOptions
from ..domain.reading_result import Reading
from ..domain.sender import Sender
from ..usecases.work import CancelToken, Progress

if TYPE_CHECKING:
    from ..domain.letter import Letter
    from ..domain.rule_pack import RulePack
    from ..usecases.export_drafts import KeptDraft
    from ..usecases.open_stores import CaseStore, DraftStore, Keep, RegisterStore
    from ..usecases.whole_keep import Places, Vaults


def shipped_rules() -> "tuple[RulePack, ...]":
    """The packs of rules that come with the program."""
    from ..usecases.rule_packs import shipped_rules as work

    return work()


def read_rules(path: Path) -> "RulePack":
    """The pack of rules in a file; quick, whatever the file is."""
    from ..usecases.rule_packs import read_rules as work

    return work(path)


def kept_reading(library: "CaseStore", case_id: str) -> Reading | None:
    """A case of the library, to go on with."""
    from ..usecases.keep_case import kept_reading as work

    return work(library, case_id)


def readable_case(library: "CaseStore", case_id: str) -> Reading | None:
    """The same, and None too where it can't be read."""
    from ..usecases.keep_case import readable_case as work

    return work(library, case_id)


def forget_case(keep: "Keep", library: "CaseStore", case_id: str) -> None:
    """Delete a case with all that was written for it."""
    from ..usecases.open_stores import forget_case as work

    work(keep, library, case_id)


def keep_draft(drafts: "DraftStore", draft: Draft, at: datetime) -> None:
    """Put a draft into the store."""
    from ..usecases.keep_draft import keep_draft as work

    work(drafts, draft, at)


def draft_words(
    draft: Draft, reading: Reading, number: int, sender: Sender, options: PackOptions
) -> str:
    """The words of a draft's letter to one recipient; some ms."""
    from ..usecases.export_drafts import KeptDraft
    from ..usecases.export_drafts import draft_words as work

    return work(KeptDraft(draft=draft, reading=reading), number, sender, options)


def letter_words(letter: "Letter") -> str:
    """A letter from salutation to signature, as plain text."""
    from ..usecases.export_drafts import letter_words as work

    return work(letter)


def kept_drafts(drafts: "DraftStore", library: "CaseStore") -> "tuple[KeptDraft, ...]":
    """All drafts with their cases, out of the stores."""
    from ..usecases.export_drafts import kept_drafts as work

    return tuple(work(drafts, library))


def export_drafts(
    drafts: "tuple[KeptDraft, ...]",
    sender: Sender,
    options: PackOptions,
    folder: Path,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> tuple[Path, ...]:
    """Save drafts as texts."""
    from ..usecases.export_drafts import export_drafts as work

    return work(drafts, sender, options, folder, progress=progress, cancel=cancel)


def export_register(
    register: "RegisterStore", library: "CaseStore", path: Path
) -> Callable[..., Path]:
    """The work that saves the register as a table; it is read from the stores here and now."""
    from ..usecases.export_register import whole_register, write_table

    whole = whole_register(register, library)

    def work(*, progress: Progress, cancel: CancelToken) -> Path:
        return write_table(whole, path)

    return work


def back_up_all(
    keep: bytes,
    library: bytes,
    places: "Places",
    folder: Path,
    passphrase: str,
    day: date,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> Path:
    """Make a backup of everything."""
    from ..usecases.whole_keep import back_up_all as work

    return work(keep, library, places, folder, passphrase, day)


def bring_here(
    path: Path,
    passphrase: str,
    places: "Places",
    day: date,
    *,
    aside: bool = False,
    progress: Progress,
    cancel: CancelToken,
) -> "Vaults":
    """Begin to keep what a backup holds; *aside*: what nothing opens is put aside before."""
    from ..usecases.whole_keep import bring_here as work

    return work(path, passphrase, places, day, aside=aside)
