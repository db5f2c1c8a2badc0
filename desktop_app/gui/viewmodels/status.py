"""What the status line says: what is kept, which letters are safe, what was just taken back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, QLocale, QObject, QTime, Signal

from .. import messages
from .difference import Difference, Subject
from .keeping import Keeping
from .keeping_state import KeepingState
from .pack import PackViewModel
from .writing import Writing, WritingViewModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """Letters that went out of the window. *folder* is None for letters sent to a printer."""

    at: QTime
    made_from: Writing
    folder: Path | None = None
    files: int = 0


class StatusViewModel(QObject):
    """Remembers for each case what was saved or printed last, and says so."""

    changed = Signal()

    def __init__(
        self,
        writing: WritingViewModel,
        pack: PackViewModel,
        clock: Callable[[], QTime] = QTime.currentTime,
        parent: QObject | None = None,
        keeping: Keeping | None = None,
    ) -> None:
        super().__init__(parent)
        self._writing = writing
        self._pack = pack
        self._clock = clock
        self._deliveries: dict[str, Delivery] = {}  # by case, the last one each
        self._travel: tuple[bool, Difference | None] | None = None
        self._keeping = keeping
        if keeping is not None:
            keeping.changed.connect(self.changed)
        writing.changed.connect(self._follow)
        writing.travelled.connect(self._note_travel)
        pack.letters_exported.connect(self._note_saved)
        pack.letters_printed.connect(self._note_printed)

    # ------------------------------------------------------------ what it says

    @property
    def sentences(self) -> tuple[str, ...]:
        """All there is to say, in the language of the window."""
        said = (self._promise(), self._letters(), self._changes(), self.travel)
        return tuple(sentence for sentence in said if sentence)

    @property
    def folder(self) -> str:
        """The whole path of the folder where the letters are; empty: in none."""
        delivery = self._delivery
        return str(delivery.folder) if delivery and delivery.folder else ""

    @property
    def travel(self) -> str:
        """What undo or redo did last; empty as soon as something else was done."""
        if self._travel is None:
            return ""
        back, what = self._travel
        text = self.tr("Taken back: {what}") if back else self.tr("Made again: {what}")
        return text.format(what=self._told(what))

    def _promise(self) -> str:
        if self._keeping is not None and self._keeping.is_open:
            return self._told_saving(self._keeping)
        if self._keeping is not None and self._keeping.state is KeepingState.READ_ONLY:
            return self.tr("Only to read: nothing that you type is kept")
        return self.tr("Guest: Par Avion keeps nothing of what you type")

    def _told_saving(self, keeping: Keeping) -> str:
        at = keeping.saving.saved_at
        time = (
            QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
            if at
            else ""
        )
        if keeping.saving.unsaved is not None:
            since = self.tr("Not saved since {time}") if at else self.tr("Not saved")
            return since.format(time=time)
        if not keeping.saving.is_safe:
            return self.tr("Saving…")
        return self.tr("Saved {time}").format(time=time) if at else self.tr("All is saved")

    def _letters(self) -> str:
        if self._writing.action is None:
            return ""
        if (delivery := self._delivery) is not None:
            return self._told_delivery(delivery)
        count = len(self._writing.chosen)
        none = self.tr("Nobody is chosen to write to")
        if count and self._keeping is not None and self._keeping.is_open:
            return self.tr("%Ln letter(s) not printed yet", "", count)
        return self.tr("%Ln letter(s) not saved yet", "", count) if count else none

    def _told_delivery(self, delivery: Delivery) -> str:
        at = QLocale().toString(delivery.at, QLocale.FormatType.ShortFormat)
        folder, files = delivery.folder, delivery.files
        if folder is None:
            return self.tr("Letters sent to the printer at {time}").format(time=at)
        if folder == Path(QDir.homePath()):  # its name is often the writer's
            at_home = self.tr("%Ln file(s) saved in your home folder at {time}", "", files)
            return at_home.format(time=at)
        text = self.tr("%Ln file(s) saved in the folder “{folder}” at {time}", "", files)
        return text.format(folder=folder.name or folder, time=at)

    def _changes(self) -> str:
        delivery = self._delivery
        if delivery is None:
            return ""
        same = _undated(self._writing.writing) == _undated(delivery.made_from)
        return "" if same else self.tr("changed since then")

    def _told(self, what: Difference | None) -> str:
        texts = {
            Subject.CASE: self.tr("a correction of the case"),
            Subject.OFFICIALS: self.tr("the choice of officials"),
            Subject.POINTS: self.tr("the choice of points"),
            Subject.KIND: self.tr("the kind of letter"),
            Subject.NOTE: self.tr("your words in a note"),
            Subject.FACTS: self.tr("the choice of facts"),
            Subject.NAMES: self.tr("how a name is written"),
            Subject.SALUTATIONS: self.tr("how an official is addressed"),
            Subject.SENDER: self.tr("a change in “Who I am”"),
            Subject.DISCLOSURE: self.tr("what the officials learn about you"),
            Subject.OFFICE: self.tr("what the section office said"),
            Subject.LANGUAGE: self.tr("the language of the letters"),
            Subject.PAPER: self.tr("how the letters are printed"),
        }
        if what is None:
            return self.tr("the last change")
        if what.subject is Subject.WORDS:
            return self._told_words(what.official)
        return texts[what.subject]

    def _told_words(self, official: int) -> str:
        for one in self._writing.recipients:
            if one.number == official:
                text = self.tr("your words in the letter to {who}")
                return text.format(who=messages.recipient_name(one))
        return self.tr("your words in several letters")

    # ------------------------------------------------------------ what happens elsewhere

    @property
    def _delivery(self) -> Delivery | None:
        return self._deliveries.get(self._writing.writing.draft.case_id)

    def _follow(self) -> None:
        self._travel = None
        self.changed.emit()

    def _note_travel(self, back: bool, what: Difference | None) -> None:
        self._travel = (back, what)
        self.changed.emit()

    def _note_saved(self, paths: tuple[Path, ...]) -> None:
        folder = paths[0].parent if paths else None
        self._note(folder, len(paths))

    def _note_printed(self) -> None:
        self._note(None, 0)

    def _note(self, folder: Path | None, files: int) -> None:
        made_from = self._pack.made_from
        self._deliveries[made_from.draft.case_id] = Delivery(
            at=self._clock(), made_from=made_from, folder=folder, files=files
        )
        self.changed.emit()


def _undated(writing: Writing) -> Writing:
    """*writing* as on any day; a day on the letters that isn't today's was chosen, and stays."""
    options = writing.options
    dated = date.min if options.dated == options.today else options.dated
    return replace(writing, options=replace(options, today=date.min, dated=dated))
