"""What the checks have to say about the selected letter, and what can be done about it."""

import re
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.check_note import Reason, mended, not_left
from ...domain.draft import BlockKind, Draft
from ...domain.letter import Block, Letter
from ...domain.mending import word_replaced
from .. import doors
from ..checking import CheckRequest, LetterChecker
from ..jobs import JobRunner
from .noted import Noted, laid_out, noted_in, paragraph_of, within
from .page import PageViewModel
from .words import WordsViewModel
from .writing import WritingViewModel

if TYPE_CHECKING:
    from ...usecases.check_letter import CheckedLetter

# what the line of the deadline, the meter and the count of the points say all the time
_SAID_ELSEWHERE = {
    Reason.DEADLINE_PASSED,
    Reason.LAST_DAY,
    Reason.DEADLINE_SOON,
    Reason.DEADLINE_UNKNOWN,
    Reason.NOT_COVERED,
    Reason.TOO_LONG,
}


class NotesViewModel(QObject):
    """Has each letter checked as composed, while somebody watches; holds the newest notes."""

    changed = Signal()
    list_wanted = Signal()
    wanted = Signal(object)  # the Noted at whose place the cursor is to be

    def __init__(
        self,
        writing: WritingViewModel,
        page: PageViewModel,
        words: WordsViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._writing = writing
        self._page = page
        self._words = words
        self._runner = JobRunner(self)
        self._checker = LetterChecker()
        self._is_watched = self._was_letter = False
        self._asked: CheckRequest | None = None  # what is being checked
        self._request: CheckRequest | None = None  # what was
        self._all: tuple[Noted, ...] = ()
        self._calls: tuple[bool, ...] = ()
        self._at = -1
        page.changed.connect(self._ask)
        writing.changed.connect(self._show_left)
        self._left = writing.writing.draft.left_notes

    # ------------------------------------------------------------ what is there

    @property
    def notes(self) -> tuple[Noted, ...]:
        """What to look at again, in the letter's order, without what was left."""
        return tuple(
            one
            for one in self._wanted
            if one.note.reason not in {*_SAID_ELSEWHERE, Reason.COULD_GO}
        )

    @property
    def could_go(self) -> tuple[Noted, ...]:
        """The sentences that a letter which is too long can do without, the first one first."""
        is_long = self._request is not None and self._request.excess_lines > 0
        return tuple(
            one
            for one in self._wanted
            if is_long and one.note.reason is Reason.COULD_GO and one.block is not None
        )

    @property
    def is_letter(self) -> bool:
        """Whether there is a letter whose words can be changed here."""
        return self._letter is not None

    @property
    def is_checked(self) -> bool:
        """Whether the notes are those of a letter that was checked."""
        return self._request is not None

    @property
    def is_up_to_date(self) -> bool:
        """Whether the notes are those of the letter as it was composed last."""
        letter = self._letter
        return letter is not None and self._request == self._request_for(letter)

    def still_asks(self, asked: tuple[bool, ...]) -> tuple[bool, ...]:
        """*asked*, and for each point in words of the writer's own whether the letter asks for it.

        As long as nobody checked the letter it is *asked*.
        """
        request, shown = self._request, (self._writing.action, self._writing.number)
        if request is None or (request.action, request.number) != shown:
            return asked
        if len(self._calls) != len(asked):
            return asked  # a word of thanks
        own = {one.id.position for one in self._words.blocks if _is_own_point(one)}
        return tuple(
            (self._calls[place] if place in own else is_asked)
            for place, is_asked in enumerate(asked)
        )

    @property
    def _wanted(self) -> tuple[Noted, ...]:
        left = frozenset(self._writing.writing.draft.left_notes)
        return tuple(one for one in self._all if not_left((one.note,), left))

    # ------------------------------------------------------------ what can be done

    def watch(self, wanted: bool) -> None:
        """Have letters checked from now on, or not: nobody sees the notes."""
        self._is_watched = wanted
        self._ask()

    def leave(self, noted: Noted) -> None:
        """Don't tell of *noted* again, wherever the same words stand in this case's letters."""
        self._writing.take_draft(self._writing.writing.draft.with_left(noted.note.key))

    def fix(self, noted: Noted) -> None:
        """Put the alternative in its place, a name in all letters; all of it one step."""
        if noted.note.reason is not Reason.NAME_MISSPELT:
            self._cut((noted,))
            return
        note, wrote = noted.note, self._writing.writing
        draft = doors.mend_everywhere(wrote.draft, note)
        about = word_replaced(wrote.sender.about, note.text, note.alternative or note.text)
        block = noted.block
        if block is not None and self._words.own_text(block) is None and _is_of_draft(block):
            draft = self._with_text(draft, block, mended(block.text, within(noted)))
        self._writing.take_draft(draft, about=about)

    def leave_out(self, noted: Noted) -> None:
        """Take the sentence out of the letter."""
        self._cut((noted,))

    def leave_out_paragraph(self, noted: Noted) -> None:
        """Take the whole paragraph of the sentence out."""
        self._cut((paragraph_of(noted),))

    def leave_out_all(self) -> None:
        """Take all sentences out that could go."""
        self._cut(self.could_go)

    def next(self) -> None:
        """Go to the next note, and from the last one to the first."""
        notes = self.notes
        if notes:
            self._at = (self._at + 1) % len(notes)
            self.wanted.emit(notes[self._at])

    def show_list(self) -> None:
        """Turn to the notes themselves."""
        self.list_wanted.emit()

    def go_to(self, noted: Noted) -> None:
        """Go to the place of *noted*."""
        notes = self.notes
        self._at = notes.index(noted) if noted in notes else -1
        self.wanted.emit(noted)

    def stop(self) -> None:
        """End the checks and what they began."""
        self._is_watched = False
        self._runner.stop()
        self._checker.end()

    def _cut(self, these: tuple[Noted, ...]) -> None:
        """Mend the places of *these*, in one step; words that were typed since stay as they are."""
        draft, about = self._writing.writing.draft, None
        for block in {one.block.id: one.block for one in these if one.block is not None}.values():
            if self._text_now(block) != block.text:
                continue
            text = block.text
            places = [one for one in these if one.block is not None and one.block.id == block.id]
            for one in sorted(places, key=lambda one: one.start, reverse=True):
                text = mended(text, within(one))
            text = re.sub(r"\n{3,}", "\n\n", text).strip() if text != block.text else text
            if _is_of_draft(block):
                draft = self._with_text(draft, block, text)
            else:
                about = text
        self._writing.take_draft(draft, about=about)

    def _text_now(self, block: Block) -> str:
        if not _is_of_draft(block):
            return self._words.about
        own = self._words.own_text(block)
        return block.generated if own is None else own

    def _with_text(self, draft: Draft, block: Block, text: str) -> Draft:
        number = None if self._words.is_for_all(block) else self._writing.number
        return draft.with_own_text(number, block.id, text)

    # ------------------------------------------------------------ checking

    def _ask(self) -> None:
        """Have the letter checked as it is; while another is, it waits: `_go_on` asks again."""
        letter = self._letter
        if (letter is not None) != self._was_letter:
            self._was_letter = letter is not None
            self.changed.emit()
        request = self._request_for(letter) if letter is not None else None
        if request is None:
            self._forget()
        elif self._is_watched and self._asked is None and request != self._request:
            self._asked = request
            job = self._runner.start(partial(self._checker, request), "")
            job.succeeded.connect(self._take)
            job.failed.connect(_complain)
            job.finished.connect(self._go_on)

    def _go_on(self) -> None:
        self._asked = None
        self._ask()

    def _forget(self) -> None:
        if self._request is not None:
            self._request, self._all, self._calls, self._at = None, (), (), -1
            self.changed.emit()

    def _take(self, checked: "CheckedLetter") -> None:
        letter, request = self._letter, self._asked
        if letter is None or request is None or request != self._request_for(letter):
            return  # words were typed since: they are checked next
        self._request = request
        _, places = laid_out(letter)
        self._all = tuple(noted_in(note, places) for note in checked.notes)
        self._calls = tuple(is_covered for _, is_covered in checked.calls)
        self.changed.emit()

    @property
    def _letter(self) -> Letter | None:
        mailing = self._page.mailing
        if mailing is None or not self._words.blocks:
            return None
        return mailing.letters[mailing.main]

    def _request_for(self, letter: Letter) -> CheckRequest | None:
        action, answer, writing = self._writing.action, self._page.answer, self._writing.writing
        if action is None or answer is None:
            return None
        options = writing.options
        return CheckRequest(
            action=action,
            text=laid_out(letter)[0],
            day=options.today,
            number=self._writing.number,
            language=letter.language.partition("-")[0],
            also_named=tuple(one.text for one in writing.draft.scripted_names),
            home=writing.sender.country,
            may_name_organisation=options.rules.mention_org,
            paper=options.paper,
            layout=options.layout,
            excess_lines=answer.excess_lines,
        )

    def _show_left(self) -> None:
        left = self._writing.writing.draft.left_notes
        if left != self._left:
            self._left = left
            self.changed.emit()


def _complain(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def _is_of_draft(block: Block) -> bool:
    """Whether its words are the draft's: the sentence about the sender is the sender's."""
    return block.id.kind is not BlockKind.ABOUT


def _is_own_point(block: Block) -> bool:
    return block.id.kind is BlockKind.CALL and block.own is not None
