"""The earlier versions of the open case's draft, to look at and to bring back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.draft import Draft
from ...domain.draft_versions import DraftVersion
from ...domain.sender import Disclosure
from .. import kept_doors
from ..messages import stand_in
from .kept import Stores
from .writing import WritingViewModel

if TYPE_CHECKING:
    from ...usecases.open_stores import DraftStore


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedVersion:
    """One earlier version, and the draft in it. *after* is the draft that came next."""

    version: DraftVersion
    draft: Draft
    after: Draft


def _now() -> datetime:
    return datetime.now(UTC)


class VersionsViewModel(QObject):
    """Lists the versions while they are being looked at; they are read when that begins."""

    changed = Signal()
    opened = Signal()  # before `changed`

    def __init__(
        self,
        stores: Stores,
        writing: WritingViewModel,
        parent: QObject | None = None,
        *,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(parent)
        self.is_open = False
        self.listed: tuple[ListedVersion, ...] = ()
        self.chosen: ListedVersion | None = None
        self._stores = stores
        self._writing = writing
        self._clock = clock
        stores.changed.connect(self.close)
        writing.case_opened.connect(self.close)
        writing.selected.connect(self._follow_letter)

    @property
    def is_kept(self) -> bool:
        """Whether there are versions at all."""
        return self._stores.keep is not None

    @property
    def can_bring_back(self) -> bool:
        """Whether one can be gone on with."""
        return self._stores.is_open and self.chosen is not None

    @property
    def text(self) -> str:
        """The words of the letter that is shown, as they were in the version looked at."""
        writing, reading = self._writing.writing, self._writing.reading
        if self.chosen is None or reading is None:
            return ""
        sender = replace(writing.sender, name=writing.sender.name or stand_in("name"))
        options = replace(writing.options, disclosure=Disclosure.NAME)  # asks for no address
        number = self._writing.number
        return kept_doors.draft_words(self.chosen.draft, reading, number, sender, options)

    def open(self) -> None:
        """List the versions; what is on the screen is the newest, and isn't among them."""
        self.is_open = True
        self.listed = tuple(self._earlier())
        self.chosen = self.listed[0] if self.listed else None
        self.opened.emit()
        self.changed.emit()

    def close(self) -> None:
        """Go back to writing."""
        if self.is_open:
            self.is_open, self.listed, self.chosen = False, (), None
            self.changed.emit()

    def look_at(self, number: int) -> None:
        """Show the version with that number."""
        found = next((one for one in self.listed if one.version.number == number), None)
        if found is not None and found != self.chosen:
            self.chosen = found
            self.changed.emit()

    def bring_back(self) -> None:
        """Go on with the version that is looked at; undo brings back what was there before."""
        keep, chosen = self._stores.open_keep, self.chosen
        if keep is None or chosen is None:
            return
        self._save(keep.drafts)  # what is there now becomes a version of its own, whatever it is
        keep.drafts.bring_back(chosen.version, self._clock())
        self._stores.save_soon()
        self.close()
        self._writing.take_draft(chosen.draft)

    def _follow_letter(self) -> None:
        if self.is_open:
            self.changed.emit()

    def _earlier(self) -> list[ListedVersion]:
        keep, present = self._stores.keep, self._writing.writing.draft
        if keep is None or not present.case_id:
            return []
        found, after = [], present
        for version in keep.drafts.versions(present.case_id):
            draft = keep.drafts.look_at(version)
            if draft is not None and draft != after:
                found.append(ListedVersion(version=version, draft=draft, after=after))
                after = draft
        return found

    def _save(self, drafts: "DraftStore") -> None:
        draft = self._writing.writing.draft
        if drafts.find(draft.case_id) != draft:
            kept_doors.keep_draft(drafts, draft, self._clock())
