"""The user's addresses of embassies and offices: kept with all else, or for a guest in memory."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.address_book import OfficeAddress, OfficeKind
from .. import address_doors, messages
from ..jobs import JobRunner
from .kept import Stores
from .notices import Notice, NoticeKind, NoticesViewModel
from .writing import WritingViewModel

if TYPE_CHECKING:
    from ...usecases.address_table import AddressTable
    from ...usecases.open_stores import AddressBook


class AddressBookViewModel(QObject):
    """Holds the entries, and hands the confirmed ones to the letters: no other is ever printed."""

    changed = Signal()
    folder_wanted = Signal(object)  # show this folder in the system's file manager

    def __init__(
        self,
        stores: Stores,
        writing: WritingViewModel,
        runner: JobRunner,
        notices: NoticesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stores = stores
        self._writing = writing
        self._runner = runner
        self._notices = notices
        self._of_guest: AddressBook | None = None
        self.forgotten: OfficeAddress | None = None  # what was deleted last, to be taken back
        stores.changed.connect(self._meet)
        self._meet()

    # ------------------------------------------------------------ what is there

    @property
    def is_kept(self) -> bool:
        """Whether what is entered stays when the window closes."""
        return self._stores.keep is not None

    @property
    def can_change(self) -> bool:
        """Whether anything can be entered or changed."""
        return self._stores.keep is None or self._stores.is_open

    @property
    def today(self) -> date:
        """The day on which somebody confirms an address now."""
        return self._writing.writing.options.today

    def find(self, typed: str = "") -> tuple[OfficeAddress, ...]:
        """The entries that every word *typed* begins a word of, by name; without words, all."""
        book = self._stores.keep.addresses if self._stores.keep is not None else self._of_guest
        return book.find(typed) if book is not None else ()

    def understood(self, text: str, before: OfficeAddress) -> OfficeAddress:
        """What a pasted *text* tells, in the place of what *before* has."""
        return address_doors.understood(text, before)

    def text_of(self, office: OfficeAddress) -> str:
        """*office* as the lines from which it is understood."""
        return address_doors.address_text(office)

    # ------------------------------------------------------------ what can be done

    def confirm(self, office: OfficeAddress) -> None:
        """Keep *office* as one that somebody found right today."""
        self.keep(replace(office, confirmed=self.today))

    def withdraw(self, office: OfficeAddress) -> None:
        """Keep *office* as one that nobody can vouch for any more: it isn't printed."""
        self.keep(replace(office, confirmed=None))

    def keep(self, office: OfficeAddress) -> None:
        """Put *office* into the book, in the place of the one with its number."""
        if not self.can_change:
            return
        if office.number is None:
            self._book.add(office)
        else:
            self._book.save(office)
        self._save()

    def forget(self, office: OfficeAddress) -> None:
        """Delete *office*, with all earlier states of it; it can be taken back for a while."""
        if not self.can_change or office.number is None:
            return
        self._book.forget(office.number)
        self.forgotten = replace(office, number=None)
        self._save(purge=True)
        self._notices.show(
            Notice(
                kind=NoticeKind.DONE,
                text=self.tr("The address is deleted."),
                action_text=self.tr("Take it back"),
                action=self.take_back,
            )
        )

    def take_back(self) -> None:
        """Have the address that was deleted last be there again."""
        office, self.forgotten = self.forgotten, None
        if office is not None:
            self.keep(office)
            self._notices.dismiss()

    def export_table(self, path: Path) -> None:
        """Save all entries as a table at *path*."""
        work = partial(address_doors.write_table, self.find(), path)
        job = self._runner.start(work, self.tr("Saving the addresses"))
        job.succeeded.connect(self._tell_saved)
        job.failed.connect(self._notices.tell)

    def import_table(self, path: Path) -> None:
        """Take in the addresses of the table at *path*; those that are here already stay as one."""
        work = partial(address_doors.read_table, path, self.today)
        job = self._runner.start(work, self.tr("Reading the addresses"))
        job.succeeded.connect(self._take_in)
        job.failed.connect(self._notices.tell)

    # ------------------------------------------------------------ how it ends

    @property
    def _book(self) -> "AddressBook":
        """Where entries go now."""
        if self._stores.open_keep is not None:
            return self._stores.open_keep.addresses
        if self._of_guest is None:
            self._of_guest = address_doors.book_in_memory()
        return self._of_guest

    def _meet(self) -> None:
        """Turn to the book that is there now; what a guest entered goes into the one that stays."""
        keep = self._stores.open_keep
        self.forgotten = None
        if keep is not None and self._of_guest is not None:
            for one in self._of_guest.find():
                keep.addresses.add(replace(one, number=None))
            self._of_guest = None
            self._stores.save_soon()
        self._tell()

    def _save(self, *, purge: bool = False) -> None:
        if self._stores.open_keep is not None:
            self._stores.save_soon(purge=purge)
        self._tell()

    def _tell(self) -> None:
        """Have the letters know what was confirmed; no edit, so undo brings no other back."""
        confirmed = tuple(
            one
            for one in self.find()
            if one.confirmed is not None and one.kind is OfficeKind.EMBASSY
        )
        self._writing.take_options(embassies=confirmed)
        self.changed.emit()

    def _take_in(self, table: "AddressTable") -> None:
        if not self.can_change:
            return
        known = {replace(one, number=None) for one in self.find()}
        new = [one for one in dict.fromkeys(table.offices) if one not in known]
        for one in new:
            self._book.add(one)
        self._save()
        told = [self.tr("%Ln new address(es) taken in.", "", len(new))]
        told += [messages.table_note_sentence(note) for note in table.notes]
        kind = NoticeKind.HINT if table.notes else NoticeKind.DONE
        self._notices.show(Notice(kind=kind, text=" ".join(told)))

    def _tell_saved(self, path: Path) -> None:
        text = self.tr("The addresses are saved: {file} in {folder}. Anyone can read them there.")
        self._notices.show(
            Notice(
                kind=NoticeKind.DONE,
                text=text.format(file=path.name, folder=path.parent),
                action_text=self.tr("Show folder"),
                action=partial(self.folder_wanted.emit, path.parent),
            )
        )
