"""Remembers, beside the window, every word that was typed, and tells when one is gone for good."""

import re

from PySide6.QtWidgets import QWidget

from desktop_app.domain.draft import Draft
from desktop_app.gui.viewmodels.writing import Kept, Writing, WritingViewModel
from desktop_app.gui.widgets.fields import LineField

_WORD = re.compile(r"w\d+x")
_PAUSE_S = 10.0  # between two events, so that each is a step of its own to undo


class Shadow:
    """Looks at each change of the writing; what it says in `faults` must never happen.

    A word may go only where undo or redo brings it back, or with its case, which brings it back.
    """

    def __init__(self, writing: WritingViewModel) -> None:
        self.faults: list[str] = []
        self._writing = writing
        self._last = writing.writing
        self._left: dict[str, Kept] = {}  # the cases that were left
        self._now = 0.0
        writing._clock = lambda: self._now
        writing.changed.connect(self._look)

    def begin(self) -> set[str]:
        """The words there are before an event."""
        self._now += _PAUSE_S
        return words(self._writing.writing)

    def look_calm(self, before: set[str]) -> None:
        """After an event that has nothing to do with words."""
        if lost := before - words(self._writing.writing):
            self.faults.append(f"{sorted(lost)} gone without anybody typing")

    def look_typed(self, field: str, word: str) -> None:
        """After *word* was typed into *field*."""
        watched = field.startswith(("sender", "block", "review."))
        if watched and word not in words(self._writing.writing):
            self.faults.append(f"{word} typed into {field} is nowhere")

    def look_at_fields(self, window: QWidget) -> None:
        """Whether the fields about the sender show what the letters will say."""
        sender = self._writing.writing.sender
        for name, expected in (
            ("senderName", sender.name),
            ("senderTown", sender.town),
            ("senderEmail", sender.email),
        ):
            field = window.findChild(LineField, name)
            if field is not None and " ".join(field.text().split()) != expected:
                self.faults.append(f"{name} shows something else than the letters say")

    def look_back_and_forth(self) -> None:
        """Undo everything, and make it again: that must come to the same."""
        while self._writing.can_redo:  # the last event may have been an undo
            self._writing.redo()
        before, steps = self._writing.writing, 0
        while self._writing.can_undo:
            self._writing.undo()
            steps += 1
        while self._writing.can_redo:
            self._writing.redo()
            steps -= 1
        if self._writing.writing != before or steps:
            self.faults.append("all steps back and forth again lead elsewhere")

    def _look(self) -> None:
        last, now = self._last, self._writing.writing
        self._last = now
        if now.draft.case_id != last.draft.case_id:
            self._look_at_case(last, now)
        elif not (words(last) <= words(now) or self._is_in_reach(last)):
            lost = sorted(words(last) - words(now))
            self.faults.append(f"{lost} can't be brought back: {last.sender} -> {now.sender}")

    def _look_at_case(self, last: Writing, now: Writing) -> None:
        self._left[last.draft.case_id] = Kept(draft=last.draft, reading=last.reading)
        untouched = Kept(draft=Draft(case_id=now.draft.case_id))
        expected = self._left.get(now.draft.case_id, untouched)
        kept = Kept(draft=now.draft, reading=now.reading)
        if (kept, now.sender) != (expected, last.sender):
            self.faults.append("another case was opened, and words are gone")

    def _is_in_reach(self, writing: Writing) -> bool:
        history = self._writing._history
        return writing in (*history._before[-1:], *history._after[-1:])


def words(writing: Writing) -> set[str]:
    """The words of the monkey in all that will be printed, and in the case as it was put right."""
    action = writing.reading.action if writing.reading is not None else None
    return set(_WORD.findall(repr((writing.draft, writing.sender, action))))
