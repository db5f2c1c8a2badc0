"""The register: how far each letter has come, and when the section office was asked."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from ...domain.register import OfficeAsked, PostState, RegisterEntry, following, is_news
from ...domain.review import new_numbers
from ...domain.urgent_action import Recipient, UrgentAction
from .kept import Stores
from .notices import Notice, NoticeKind, NoticesViewModel
from .pack import PackViewModel
from .writing import WritingViewModel


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """One letter of the open case; *entry* is its last step, None: nothing was noted."""

    recipient: Recipient
    entry: RegisterEntry | None

    @property
    def next(self) -> PostState | None:
        """What usually comes next."""
        return following(self.entry.state if self.entry else None)


class RegisterViewModel(QObject):
    """Notes what becomes of the letters, for those who keep; whatever was noted can be taken back.

    The register itself is the store's; nothing of it is held here.
    """

    changed = Signal()
    noted = Signal(object)  # the entries, of one press
    forwarding_wanted = Signal(int)  # a note on the reply of that recipient
    thanks_wanted = Signal(int)  # a word of thanks to that recipient

    def __init__(
        self,
        stores: Stores,
        writing: WritingViewModel,
        pack: PackViewModel,
        notices: NoticesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stores = stores
        self._writing = writing
        self._pack = pack
        self._notices = notices
        self._followed: UrgentAction | None = None
        self._told: tuple[RegisterEntry, ...] = ()  # what the notice that is shown takes back
        self._shown: tuple[LetterRow, ...] = ()
        stores.changed.connect(self._look_again)
        pack.letters_exported.connect(self._note_saved)
        pack.letters_printed.connect(self._note_printed)
        writing.case_opened.connect(self._enter_case)
        writing.case_corrected.connect(self._follow_officials)
        writing.changed.connect(self._follow_writing)

    # ------------------------------------------------------------ what is there

    @property
    def is_kept(self) -> bool:
        """Whether there is a register at all."""
        return self._stores.keep is not None

    @property
    def can_note(self) -> bool:
        """Whether anything can be noted in it."""
        return self._stores.is_open

    @property
    def rows(self) -> tuple[LetterRow, ...]:
        """The letters of the open case: those that are chosen, and those once noted."""
        if self._stores.keep is None or not self._case_id:
            return ()
        states = self._stores.keep.register.states(self._case_id)
        chosen = {one.number for one in self._writing.chosen}
        return tuple(
            LetterRow(recipient=one, entry=states.get(one.number))
            for one in self._writing.recipients
            if one.number in chosen or one.number in states
        )

    @property
    def common_next(self) -> PostState | None:
        """What comes next for all letters alike; None where they differ, or there is but one."""
        steps = {row.next for row in self.rows}
        return steps.pop() if len(steps) == 1 and len(self.rows) > 1 else None

    def counts(self) -> dict[str, int]:
        """How many letters of each case are in the register, by `case_id`."""
        keep = self._stores.keep
        entries = keep.register.entries() if keep is not None else ()
        return Counter(case_id for case_id, _ in {(one.case_id, one.recipient) for one in entries})

    # ------------------------------------------------------------ what can be done

    def note(self, number: int, state: PostState) -> None:
        """Note that the letter to the recipient *number* has come to *state*, today."""
        self._note([number], state)

    def advance(self, number: int) -> None:
        """Note what usually comes next for that letter."""
        row = next((one for one in self.rows if one.recipient.number == number), None)
        if row is not None and row.next is not None:
            self._note([number], row.next)

    def advance_all(self) -> None:
        """Note what comes next for all letters alike."""
        if (state := self.common_next) is not None:
            self._note([row.recipient.number for row in self.rows], state)

    def take_back(self, number: int) -> None:
        """Take back the last step of the letter to the recipient *number*."""
        row = next((one for one in self.rows if one.recipient.number == number), None)
        if row is not None and row.entry is not None:
            self._take_back((row.entry,))

    # ------------------------------------------------------------ what happens elsewhere

    def _note_saved(self) -> None:
        self._note_pack(PostState.WRITTEN)

    def _note_printed(self) -> None:
        self._note_pack(PostState.PRINTED)

    def _note_pack(self, state: PostState) -> None:
        """Note the letters that just went out, but none that says DRAFT, nor one further on."""
        keep, made_from = self._stores.open_keep, self._pack.made_from
        if keep is None or self._pack.is_draft:
            return
        case_id = made_from.draft.case_id
        states = keep.register.states(case_id)
        before = {number: entry.state for number, entry in states.items()}
        self._add(
            self._entry(case_id, number, state)
            for number in self._pack.recipients
            if is_news(state, before.get(number))
        )

    def _enter_case(self) -> None:
        """Bring back the day on which the office agreed, where it is in the register."""
        self._followed = self._writing.action
        keep = self._stores.keep
        if keep is not None and self._case_id:
            asked = keep.register.offices_asked(self._case_id)
            if asked:
                self._writing.take_options(office_asked=asked[-1].day)
        self._tell()

    def _look_again(self) -> None:
        self._told = ()
        self._enter_case()
        self._follow_office()

    def _follow_officials(self) -> None:
        """Have the steps stay with their official when a correction moved them."""
        before, after = self._followed, self._writing.action
        keep = self._stores.open_keep
        if keep is not None and before is not None and after is not None:
            numbers = new_numbers(before, after)
            if any(old != new for old, new in numbers.items()) and before.case_id == after.case_id:
                keep.register.renumber(after.case_id, numbers)
                self._stores.save_soon()
        self._followed = after

    def _follow_writing(self) -> None:
        self._follow_office()
        if self.rows != self._shown:  # hardly any key in a letter is news here
            self._tell()

    def _tell(self) -> None:
        self._shown = self.rows
        self.changed.emit()

    def _follow_office(self) -> None:
        """Have in the register what is ticked: that the office agreed, and on which day."""
        keep, case_id = self._stores.open_keep, self._case_id
        if keep is None or not case_id:
            return
        wanted = self._writing.writing.options.office_asked
        asked = keep.register.offices_asked(case_id)
        if wanted == (asked[-1].day if asked else None):
            return
        if asked:
            keep.register.take_back_office_asked(case_id)
        if wanted is not None:
            keep.register.note_office_asked(OfficeAsked(case_id=case_id, day=wanted))
        self._stores.save_soon()

    # ------------------------------------------------------------ within

    @property
    def _case_id(self) -> str:
        return self._writing.action.case_id if self._writing.action else ""

    def _entry(self, case_id: str, number: int, state: PostState) -> RegisterEntry:
        today = self._writing.writing.options.today
        return RegisterEntry(case_id=case_id, recipient=number, state=state, day=today)

    def _note(self, numbers: list[int], state: PostState) -> None:
        entries = tuple(self._entry(self._case_id, number, state) for number in numbers)
        if self._add(entries):
            self._told = entries
            self.noted.emit(entries)
            self._notices.show(
                Notice(
                    kind=NoticeKind.DONE,
                    text=self.tr("Noted for %Ln letter(s).", "", len(entries)),
                    action_text=self.tr("Take it back"),
                    action=partial(self._take_back, entries),
                )
            )

    def _add(self, entries: Iterable[RegisterEntry]) -> bool:
        added, keep = tuple(entries), self._stores.open_keep
        if keep is None or not added:
            return False
        keep.register.note(added)
        self._stores.save_soon()
        self._tell()
        return True

    def _take_back(self, entries: tuple[RegisterEntry, ...]) -> None:
        if self._stores.open_keep is None:
            return
        self._stores.open_keep.register.take_back(entries)
        self._stores.save_soon()
        if self._told:
            self._told = ()
            self._notices.dismiss()
        self._tell()
