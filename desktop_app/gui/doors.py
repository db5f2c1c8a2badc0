"""The use cases as the window calls them, each imported when it is first needed.

The window must be usable before parsers, templates and fonts are loaded: they come in the worker
and preview threads, after the first paint.
"""
# ruff: noqa: PLC0415 - importing late is what this module is for

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.draft import Draft
from ..domain.lock_level import LockLevel
from ..domain.options import PackOptions
from ..domain.reading_result import Reading
from ..domain.sender import Sender
from ..domain.urgent_action import UrgentAction
from ..usecases.work import CancelToken, Progress

if TYPE_CHECKING:
    from ..domain.case_differences import CaseDifferences
    from ..domain.letter import Letter
    from ..domain.note import Note
    from ..domain.page_image import PageImage
    from ..domain.suspicion import Suspicion
    from ..usecases.export_drafts import KeptDraft
    from ..usecases.make_pack import Pack
    from ..usecases.open_sheet import SpareReader
    from ..usecases.open_stores import CaseStore, DraftStore, Keep, RegisterStore
    from ..usecases.reading_aids import ReadingAids
    from ..usecases.sample_case import SampleCase
    from ..usecases.whole_keep import Places, Vaults
    from ..usecases.word_points import PointWording
    from ..usecases.write_letters import Composition


def open_sample(
    sample: "SampleCase",
    *,
    progress: Progress,
    cancel: CancelToken,
    least: LockLevel = LockLevel.NONE,
    spare: "SpareReader | None" = None,
) -> Reading:
    """Read the sheet of a sample case; it is ours, so any lock will do."""
    from ..usecases.sample_case import sample_sheet

    return open_sheet(
        sample_sheet(sample), progress=progress, cancel=cancel, least=LockLevel.NONE, spare=spare
    )


def open_sheet(
    path: Path,
    keep: Callable[[str, bytes], None] | None = None,
    *,
    progress: Progress,
    cancel: CancelToken,
    least: LockLevel = LockLevel.FULL,
    spare: "SpareReader | None" = None,
) -> Reading:
    """Read the sheet at *path*; have *keep* keep its bytes by its case, if it has pages to draw."""
    from ..usecases.open_sheet import open_sheet as work

    _get_aids_ready()
    return work(path, keep=keep, cancel=cancel, least=least, spare=spare)


def open_sheet_bytes(
    data: bytes,
    *,
    progress: Progress,
    cancel: CancelToken,
    least: LockLevel = LockLevel.FULL,
    spare: "SpareReader | None" = None,
) -> Reading:
    """Read a sheet that came as text."""
    from ..usecases.open_sheet import open_sheet_bytes as work

    _get_aids_ready()
    return work(data, cancel=cancel, least=least, spare=spare)


def _get_aids_ready() -> None:
    """Load what `reading_aids` needs, here in the worker: it is asked for right after a sheet."""
    from ..usecases.reading_aids import glossary

    glossary("en")


def reading_aids(action: UrgentAction, language: str) -> "ReadingAids":
    """What helps to read a case; quick enough to be asked for in the window's thread."""
    from ..usecases.reading_aids import reading_aids as work

    return work(action, language)


def language_of_sheet(action: UrgentAction) -> str:
    """The language of the letters if none is chosen; quick enough for the window's thread."""
    from ..usecases.letter_language import language_of_sheet as work

    return work(action)


def offered_languages(action: UrgentAction, own: str) -> tuple[str, ...]:
    """The other languages for the letters, those of the sheet first."""
    from ..usecases.letter_language import offered_languages as work

    return work(action, own)


def without_frame(action: UrgentAction) -> tuple[str, ...]:
    """The languages that the sheet asks for and letters can't be in."""
    from ..usecases.letter_language import without_frame as work

    return work(action)


def has_sentences(action: UrgentAction, draft: Draft) -> bool:
    """Whether there are ready sentences in the letters' language."""
    from ..usecases.letter_language import has_sentences as work

    return work(action, draft)


def points_with_words(action: UrgentAction, draft: Draft) -> tuple[bool, ...]:
    """Which points have words in the letters' language that nobody typed."""
    from ..usecases.letter_language import points_with_words as work

    return work(action, draft)


def facts_in_sheets_words(action: UrgentAction, draft: Draft, dated: date) -> str:
    """What the letters would tell in the sheet's language."""
    from ..usecases.letter_language import facts_in_sheets_words as work

    return work(action, draft, dated)


def paragraph_as_printed(action: UrgentAction, paragraph: int) -> str:
    """What the sheet says in a *paragraph* of its model letter."""
    from ..usecases.letter_language import paragraphs_as_printed

    paragraphs = paragraphs_as_printed(action)
    return paragraphs[paragraph] if paragraph < len(paragraphs) else ""


def word_points(
    action: UrgentAction, draft: Draft, official: int, language: str | None
) -> "tuple[PointWording, ...]":
    """How each point is worded to an official, and how else it could be; some 10 ms."""
    from ..usecases.word_points import word_points as work

    return work(action, draft, official, language)


def make_pack(
    action: UrgentAction,
    draft: Draft,
    sender: Sender,
    options: PackOptions,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> "Pack":
    """Write and typeset all letters and envelopes."""
    from ..usecases.make_pack import make_pack as work
    from ..usecases.write_letters import write_letters

    composition = write_letters(action, draft, sender, options)
    return work(composition, options, progress=progress, cancel=cancel)


def write_note(
    note: "Note", action: UrgentAction, draft: Draft, sender: Sender, options: PackOptions
) -> "Composition":
    """What is written beside the letters; some ms."""
    from ..usecases.write_letters import write_note as work

    return work(note, action, draft, sender, options)


def make_note_pack(
    note: "Note",
    action: UrgentAction,
    draft: Draft,
    sender: Sender,
    options: PackOptions,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> "Pack":
    """Write and typeset the one note, and its envelope."""
    from ..usecases.make_pack import make_pack as work

    composition = write_note(note, action, draft, sender, options)
    return work(composition, options, alone=True, progress=progress, cancel=cancel)


def taken_names(
    pack: "Pack", folder: Path, *, progress: Progress, cancel: CancelToken
) -> tuple[str, ...]:
    """The names in *folder* that saving *pack* there would write over."""
    from ..usecases.export_pack import files_in_the_way

    return files_in_the_way(pack, folder)


def export_pack(
    pack: "Pack", folder: Path, *, progress: Progress, cancel: CancelToken
) -> tuple[Path, ...]:
    """Save *pack* into *folder*."""
    from ..usecases.export_pack import export_pack as work

    return work(pack, folder, progress=progress, cancel=cancel)


def printer_names(*, progress: Progress, cancel: CancelToken) -> tuple[str, ...]:
    """The printers of this computer, the usual one first."""
    from ..usecases.print_pack import printer_names as work

    return work()


def print_letters(
    pack: "Pack", options: PackOptions, printer: str, *, progress: Progress, cancel: CancelToken
) -> str:
    """Send the letters of *pack* to *printer*."""
    from ..usecases.print_pack import print_letters as work

    return work(pack, options, printer)


def print_envelopes(
    pack: "Pack", options: PackOptions, printer: str, *, progress: Progress, cancel: CancelToken
) -> str | None:
    """Send the envelopes of *pack* to *printer*."""
    from ..usecases.print_pack import print_envelopes as work

    return work(pack, options, printer)


def retained_jobs(*, progress: Progress, cancel: CancelToken) -> int:
    """How many finished jobs the print system still lists."""
    from ..usecases.retained_jobs import retained_jobs as work

    return work()


def country_names(*, progress: Progress, cancel: CancelToken) -> tuple[tuple[str, str], ...]:
    """All (name, code) pairs of countries, sorted by name."""
    from ..places.country_names import all_countries

    return all_countries()


def original_page(
    document: bytes,
    page: int,
    width: int,
    *,
    progress: Progress,
    cancel: CancelToken,
    spare: "SpareReader | None" = None,
) -> "PageImage":
    """Draw one page of a sheet, *width* pixels wide, in the reader's own process."""
    from ..usecases.show_original import original_page as work

    return work(document, page, width, cancel=cancel, spare=spare)


def put_line(reading: Reading, line: int, path: str) -> Reading:
    """Put a line of the sheet into a field."""
    from ..usecases.review_case import put_line as work

    return work(reading, line, path)


def write_field(reading: Reading, path: str, text: str) -> Reading:
    """Put a field right by hand."""
    from ..usecases.review_case import write as work

    return work(reading, path, text)


def split_official(reading: Reading, path: str, at: int) -> Reading:
    """Make two officials of one."""
    from ..usecases.review_case import split_official as work

    return work(reading, path, at)


def merge_officials(reading: Reading, path: str) -> Reading:
    """Join an official with the one before."""
    from ..usecases.review_case import merge_officials as work

    return work(reading, path)


def has_labels(lines: tuple[str, ...]) -> bool:
    """Whether an address holds numbers or a salutation."""
    from ..usecases.review_case import has_labels as work

    return work(lines)


def sort_out(reading: Reading, path: str) -> Reading:
    """Take numbers and salutation out of an address."""
    from ..usecases.review_case import sort_out as work

    return work(reading, path)


def suspicions(reading: Reading, before: Reading | None) -> "tuple[Suspicion, ...]":
    """What is doubtful about the officials; quick enough for the window's thread."""
    from ..usecases.suspicions import suspicions as work

    return work(reading, before)


def is_same_case(one: Reading, other: Reading) -> bool:
    """Whether two readings seem to be of one case."""
    from ..usecases.compare_cases import is_same_case as work

    return work(one, other)


def compare_cases(before: Reading, after: Reading) -> "CaseDifferences":
    """What a later sheet of a case has otherwise."""
    from ..usecases.compare_cases import compare_cases as work

    return work(before, after)


def save_case(reading: Reading, path: Path, *, progress: Progress, cancel: CancelToken) -> Path:
    """Save a case as a file that opens like a sheet."""
    from ..usecases.save_case import save_case as work

    return work(reading, path)


def case_file_name(reading: Reading) -> str:
    """A name for that file, which names no person."""
    from ..usecases.save_case import case_file_name as work

    return work(reading)


# ------------------------------------------------------------ what is kept


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
    progress: Progress,
    cancel: CancelToken,
) -> "Vaults":
    """Begin to keep what a backup holds."""
    from ..usecases.whole_keep import bring_here as work

    return work(path, passphrase, places, day)
