"""The use cases as the window calls them, each imported when it is first needed.

The window must be usable before parsers, templates and fonts are loaded: they come in the worker
and preview threads, after the first paint.
"""
# ruff: noqa: PLC0415 - importing late is what this module is for

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.check_note import CheckNote
from ..domain.draft import Draft
from ..domain.lock_level import LockLevel
from ..domain.options import PackOptions
from ..domain.reading_result import Reading
from ..domain.sender import Sender
from ..domain.urgent_action import UrgentAction
from ..usecases.work import CancelToken, Progress

if TYPE_CHECKING:
    from ..domain.label_sheet import LabelSheet
    from ..domain.note import Note
    from ..domain.print_list import PrinterOptions, PrintList
    from ..usecases.make_pack import Pack
    from ..usecases.open_sheet import SpareReader
    from ..usecases.reading_aids import ReadingAids
    from ..usecases.sample_case import SampleCase
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


def can_be_printed(language: str) -> bool:
    """Whether there is type on this computer for letters in *language*."""
    from ..usecases.write_letters import can_be_printed as work

    return work(language)


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


def mend_everywhere(draft: Draft, note: CheckNote) -> Draft:
    """*draft* with the alternative of *note* wherever its words were typed."""
    from ..usecases.check_letter import mend_everywhere as work

    return work(draft, note)


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


def label_sheet(name: str) -> "LabelSheet | None":
    """The sheet of labels that is sold as *name*; None: not known."""
    from ..usecases.find_labels import label_sheet as work

    return work(name)


def label_sheets(words: str) -> "tuple[tuple[str, LabelSheet], ...]":
    """The sheets of labels that are sold under names with *words* in them, each with its name."""
    from ..usecases.find_labels import label_sheet, matching_names

    found = ((name, label_sheet(name)) for name in matching_names(words))
    return tuple((name, sheet) for name, sheet in found if sheet is not None)


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
    from ..usecases.print_list import printer_names as work

    return work()


def print_list(pack: "Pack", options: PackOptions, printer: str) -> "PrintList":
    """What is to come out of *printer*."""
    from ..usecases.print_list import print_list as work

    return work(pack, options, printer)


def print_step(
    order: "PrintList",
    options: "PrinterOptions",
    *,
    envelopes: bool,
    progress: Progress,
    cancel: CancelToken,
) -> "tuple[PrintList, bool]":
    """The list one step further, and whether the print system answered."""
    from ..usecases.print_list import step as work

    return work(order, options, envelopes=envelopes)


def call_print_back(
    order: "PrintList", *, progress: Progress, cancel: CancelToken
) -> "tuple[PrintList, bool]":
    """The list once nothing more of it is printed, and whether the print system answered."""
    from ..usecases.print_list import stop as work

    return work(order)


def retained_jobs(*, progress: Progress, cancel: CancelToken) -> int:
    """How many finished jobs the print system still lists."""
    from ..usecases.retained_jobs import retained_jobs as work

    return work()


def country_names(*, progress: Progress, cancel: CancelToken) -> tuple[tuple[str, str], ...]:
    """All (name, code) pairs of countries, sorted by name."""
    from ..places.country_names import all_countries

    return all_countries()
