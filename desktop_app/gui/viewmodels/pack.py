"""The finished pack on its way out: into a folder, or to a printer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.errors import CannotPrintError, SenderError
from ...domain.note import Note
from ...domain.print_list import PrinterOptions
from ...domain.remark import RemarkKind
from .. import doors
from ..jobs import JobRunner
from ..messages import error_sentence
from .notices import Notice, NoticeKind, NoticesViewModel
from .print_list import PrintListViewModel
from .writing import Writing, WritingViewModel

if TYPE_CHECKING:
    from ...usecases.make_pack import Pack


class Outcome(Enum):
    """What became of the letters as they stand."""

    NONE = "none"
    SAVED = "saved"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A pack, from which choices it was made, and who gets something of it.

    *note* is what it holds in place of the letters.
    """

    pack: "Pack | None" = None
    made_from: Writing
    recipients: tuple[int, ...] = ()
    note: Note | None = None


class PackViewModel(QObject):
    """Makes the pack in the background, then saves or prints exactly that."""

    ready_to_save = Signal()  # ask for a folder, then call save_in
    would_replace = Signal(int)  # ask whether that many files may be written over: save_anyway
    outcome_changed = Signal()
    ready_to_print = Signal(object)  # names of printers; ask for one, then call print_on
    letters_exported = Signal(object)  # the paths
    letters_printed = Signal()  # the printer says so, or the user
    still_printing = Signal()  # show what, before anything else is printed
    sender_incomplete = Signal(str)  # the detail that is missing
    folder_wanted = Signal(object)  # show this folder in the system's file manager

    def __init__(
        self,
        writing: WritingViewModel,
        runner: JobRunner,
        notices: NoticesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._writing = writing
        self._runner = runner
        self._notices = notices
        self._made = self._printing = Made(made_from=writing.writing)
        self._folder = Path()
        self.printing = PrintListViewModel(runner, self)
        self.printing.letters_out.connect(self._tell_printed)
        self.printing.trouble_began.connect(self._tell_printer_gone)
        self.printing.broke.connect(notices.tell)
        self._outcome, self._came_out_as = Outcome.NONE, writing.writing
        writing.changed.connect(self.outcome_changed)

    @property
    def made_from(self) -> Writing:
        """The choices from which the pack was made."""
        return self._made.made_from

    @property
    def recipients(self) -> tuple[int, ...]:
        """The numbers of those who get something of that pack."""
        return self._made.recipients

    @property
    def pack(self) -> "Pack | None":
        """The pack as made last."""
        return self._made.pack

    @property
    def printed_pack(self) -> Made:
        """What is printing, or was printed last."""
        return self._printing

    @property
    def outcome(self) -> Outcome:
        """What became of the letters; nothing yet, as soon as they are no longer the same."""
        same = self._writing.writing == self._came_out_as
        return self._outcome if same else Outcome.NONE

    @property
    def is_draft(self) -> bool:
        """Whether every page of the pack made last says DRAFT."""
        passed = RemarkKind.DEADLINE_PASSED
        pack = self._made.pack
        return pack is not None and any(one.kind is passed for one in pack.remarks)

    def _come_out(self, outcome: Outcome) -> None:
        self._outcome, self._came_out_as = outcome, self.made_from
        self._writing.mark_saved(self.made_from)
        self.outcome_changed.emit()

    # ------------------------------------------------------------ saving

    def prepare_to_save(self) -> None:
        """Make the pack; then `ready_to_save`, or a notice that says why not."""
        self._make(self.ready_to_save.emit)

    def save_note(self, note: Note) -> None:
        """Make *note* alone; then as with the letters, but nothing comes of it in the register."""
        self._make(self.ready_to_save.emit, note)

    def save_in(self, folder: Path) -> None:
        """Save the pack in *folder*; asks before it writes over anything."""
        if self._made.pack is None:
            return
        self._folder = folder
        work = partial(doors.taken_names, self._made.pack, folder)
        job = self._runner.start(work, self.tr("Looking into the folder"))
        job.succeeded.connect(self._save_or_ask)
        job.failed.connect(self._notices.tell)

    def save_anyway(self) -> None:
        """Save the pack in the folder chosen before, over what is there."""
        if self._made.pack is None:
            return
        work = partial(doors.export_pack, self._made.pack, self._folder)
        job = self._runner.start(work, self.tr("Saving the letters"))
        job.succeeded.connect(self._tell_saved)
        job.failed.connect(self._notices.tell)

    def _save_or_ask(self, taken: tuple[str, ...]) -> None:
        if taken:
            self.would_replace.emit(len(taken))
        else:
            self.save_anyway()

    def _tell_saved(self, paths: tuple[Path, ...]) -> None:
        text = self.tr("%Ln file(s) saved in {folder}.", "", len(paths))
        if self.is_draft:
            text += " " + self.tr("Every page says DRAFT.")
        self._notices.show(
            Notice(
                kind=NoticeKind.DONE,
                text=text.format(folder=self._folder),
                action_text=self.tr("Show folder"),
                action=partial(self.folder_wanted.emit, self._folder),
            )
        )
        if self._made.note is None:
            self._come_out(Outcome.SAVED)
            self.letters_exported.emit(paths)

    # ------------------------------------------------------------ printing

    def prepare_to_print(self) -> None:
        """Make the pack and look for printers; then `ready_to_print`."""
        if self._may_print():
            self._make(self._look_for_printers)

    def print_note(self, note: Note) -> None:
        """Make *note* alone and look for printers, as `save_note`."""
        if self._may_print():
            self._make(self._look_for_printers, note)

    def _may_print(self) -> bool:
        if self.printing.is_going_on:
            self.still_printing.emit()
            text = self.tr("Something is still printing. Stop that first, or let it come out.")
            self._notices.show(Notice(kind=NoticeKind.HINT, text=text))
        return not self.printing.is_going_on

    def print_on(self, printer: str, options: PrinterOptions | None = None) -> None:
        """Have the letters come out of *printer*, and then the envelopes: see `printing`."""
        made = self._made
        if made.pack is None:
            return
        self._printing = made
        order = doors.print_list(made.pack, made.made_from.options, printer)
        self.printing.start(order, options or PrinterOptions())
        letters = self.tr("The letters are on their way to the printer.")
        note = self.tr("The note is on its way to the printer.")
        text = letters if made.note is None else note
        self._notices.show(Notice(kind=NoticeKind.DONE, text=text))

    def _look_for_printers(self) -> None:
        job = self._runner.start(doors.printer_names, self.tr("Looking for printers"))
        job.succeeded.connect(self.ready_to_print)
        job.failed.connect(self._tell_cannot_print)

    def _tell_cannot_print(self, error: Exception) -> None:
        """Say why, with the other way out beside it."""
        if not isinstance(error, CannotPrintError):
            self._notices.tell(error)
            return
        self._notices.show(
            Notice(
                kind=NoticeKind.TROUBLE,
                text=error_sentence(error),
                action_text=self.tr("Save letters…"),
                action=self._save_instead,
            )
        )

    def _save_instead(self) -> None:
        if self._made.note is not None:
            self.save_note(self._made.note)
        else:
            self.prepare_to_save()

    def _tell_printer_gone(self) -> None:
        text = self.tr(
            "The printer doesn't answer. Par Avion goes on by itself as soon as it does, and"
            " prints nothing twice."
        )
        self._notices.show(
            Notice(
                kind=NoticeKind.TROUBLE,
                text=text,
                action_text=self.tr("Save letters…"),
                action=self._save_instead,
            )
        )

    def _tell_printed(self) -> None:
        """Have noted what came out, and not what was made since then."""
        if self._printing.note is not None:
            return
        since, out = self._made, self.printing.recipients
        printed = tuple(one for one in self._printing.recipients if one in out)
        self._made = replace(self._printing, recipients=printed)
        self._come_out(Outcome.PRINTED)
        self.letters_printed.emit()
        self._made = since

    # ------------------------------------------------------------ both

    def _make(self, then: Callable[[], object], note: Note | None = None) -> None:
        if self._writing.action is None:
            return
        made_from = self._writing.writing
        chosen = self._writing.chosen if note is None else ()
        numbers = tuple(one.number for one in chosen)
        self._made = Made(made_from=made_from, recipients=numbers, note=note)
        make = doors.make_pack if note is None else partial(doors.make_note_pack, note)
        work = partial(
            make,
            self._writing.action,
            made_from.draft,
            made_from.sender,
            made_from.options,
        )
        job = self._runner.start(work, self.tr("Writing the letters"))
        job.succeeded.connect(partial(self._keep, then))
        job.failed.connect(self._tell)

    def _keep(self, then: Callable[[], object], pack: "Pack") -> None:
        self._made = replace(self._made, pack=pack)
        then()

    def _tell(self, error: Exception) -> None:
        self._notices.tell(error)
        if isinstance(error, SenderError):
            self.sender_incomplete.emit(error.key)
