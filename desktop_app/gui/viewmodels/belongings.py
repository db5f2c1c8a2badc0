"""All that is kept, as a whole: taken along in a backup, as texts, as a table; brought here."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from .. import kept_doors
from ..jobs import Job, JobRunner
from .kept import Stores
from .notices import Notice, NoticeKind, NoticesViewModel
from .writing import WritingViewModel

if TYPE_CHECKING:
    from ...usecases.whole_keep import Places, Vaults


class WholeKept(Protocol):
    """What is kept as a whole, with the way to begin with it."""

    @property
    def places(self) -> "Places":
        """Where it lies."""

    @property
    def is_kept_here(self) -> bool:
        """Whether something is kept, be it locked or damaged."""

    def contents(self) -> tuple[bytes, bytes]:
        """The databases of keep and library as they are now."""

    def take_over(self, vaults: "Vaults") -> None:
        """Go on with *vaults*, which were just brought here."""


class BelongingsViewModel(QObject):
    """Does in the background what takes long; each ends in a notice."""

    backed_up = Signal(object)  # the path
    brought_here = Signal()
    folder_wanted = Signal(object)  # show this folder in the system's file manager

    def __init__(
        self,
        kept: WholeKept,
        stores: Stores,
        writing: WritingViewModel,
        runner: JobRunner,
        notices: NoticesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._stores = stores
        self._writing = writing
        self._runner = runner
        self._notices = notices

    # ------------------------------------------------------------ what can be done

    @property
    def is_open(self) -> bool:
        """Whether what is kept is open, so that it can be taken along."""
        return self._stores.keep is not None and self._stores.library is not None

    @property
    def can_bring_here(self) -> bool:
        """Whether nothing is kept on this computer, so that a backup can be opened."""
        return not self._kept.is_kept_here

    # ------------------------------------------------------------ taking along

    def back_up(self, folder: Path, passphrase: str) -> None:
        """Write everything to one file in *folder*, to be opened with *passphrase*."""
        if not self.is_open:
            return
        keep, library = self._kept.contents()
        work = partial(
            kept_doors.back_up_all,
            keep,
            library,
            self._kept.places,
            folder,
            passphrase,
            self._today,
        )
        job = self._start(work, self.tr("Making the backup"))
        job.succeeded.connect(self._tell_backed_up)

    def export_drafts(self, folder: Path) -> None:
        """Save each draft as a text in *folder*."""
        keep, library = self._stores.keep, self._stores.library
        if keep is None or library is None:
            return
        drafts = kept_doors.kept_drafts(keep.drafts, library)
        if not drafts:
            text = self.tr("No letters are kept yet, so there is nothing to save.")
            self._notices.show(Notice(kind=NoticeKind.HINT, text=text))
            return
        writing = self._writing.writing
        work = partial(kept_doors.export_drafts, drafts, writing.sender, writing.options, folder)
        job = self._start(work, self.tr("Saving the texts"))
        job.succeeded.connect(partial(self._tell_exported, folder))

    def export_register(self, path: Path) -> None:
        """Save the register as a table at *path*."""
        keep, library = self._stores.keep, self._stores.library
        if keep is None or library is None:
            return
        work = kept_doors.export_register(keep.register, library, path)
        job = self._start(work, self.tr("Saving the register"))
        job.succeeded.connect(self._tell_table)

    # ------------------------------------------------------------ bringing here

    def bring_here(self, path: Path, passphrase: str) -> None:
        """Open the backup at *path*: from now on it is what is kept on this computer."""
        if not self.can_bring_here:
            return
        work = partial(kept_doors.bring_here, path, passphrase, self._kept.places, self._today)
        job = self._start(work, self.tr("Opening the backup"))
        job.succeeded.connect(self._go_on_with)

    # ------------------------------------------------------------ how it ends

    def _start(self, work: Callable[..., object], title: str) -> Job:
        job = self._runner.start(work, title)
        job.failed.connect(self._notices.tell)
        return job

    def _tell_backed_up(self, path: Path) -> None:
        text = self.tr(
            "The backup is saved: {file} in {folder}. It opens with its passphrase and nothing"
            " else, so keep that in mind."
        )
        self._tell_saved(text.format(file=path.name, folder=path.parent), path.parent)
        self.backed_up.emit(path)

    def _tell_exported(self, folder: Path, paths: tuple[Path, ...]) -> None:
        text = self.tr(
            "%Ln text(s) saved in {folder}. Anyone can read them there: delete them when you have"
            " no more use for them.",
            "",
            len(paths),
        )
        self._tell_saved(text.format(folder=folder), folder)

    def _tell_table(self, path: Path) -> None:
        text = self.tr(
            "The register is saved: {file} in {folder}. Anyone can read it there: delete it when"
            " you have no more use for it."
        )
        self._tell_saved(text.format(file=path.name, folder=path.parent), path.parent)

    def _tell_saved(self, text: str, folder: Path) -> None:
        self._notices.show(
            Notice(
                kind=NoticeKind.DONE,
                text=text,
                action_text=self.tr("Show folder"),
                action=partial(self.folder_wanted.emit, folder),
            )
        )

    def _go_on_with(self, vaults: "Vaults") -> None:
        self._kept.take_over(vaults)
        text = self.tr(
            "Everything from the backup is here, and is kept on this computer from now on. It opens"
            " with the same passphrase."
        )
        self._notices.show(Notice(kind=NoticeKind.DONE, text=text))
        self.brought_here.emit()

    @property
    def _today(self) -> date:
        return self._writing.writing.options.today
