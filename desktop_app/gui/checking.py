"""Checks the words of a letter away from the window's thread, spelling included."""
# ruff: noqa: PLC0415 - the checks are loaded where they work, after the first paint

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from ..domain.check_note import Reason
from ..domain.letter import LayoutName, Paper
from ..domain.urgent_action import UrgentAction

if TYPE_CHECKING:
    from ..usecases.check_letter import CheckedLetter
    from ..usecases.spelling import Spelling
    from ..usecases.work import CancelToken, Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRequest:
    """One letter to be checked, from salutation to closing line; the rest as in `CheckWishes`."""

    action: UrgentAction
    text: str
    day: date
    number: int
    language: str
    also_named: tuple[str, ...]
    home: str
    may_name_organisation: bool
    paper: Paper
    layout: LayoutName
    excess_lines: int


class LetterChecker:
    """Checks one letter after the other, in one worker thread."""

    def __init__(self) -> None:
        self._spelling: Spelling | None = None

    def __call__(
        self, request: CheckRequest, *, progress: "Progress", cancel: "CancelToken"
    ) -> "CheckedLetter":
        """All notes on the letter, those on its spelling without alternatives."""
        from ..usecases.check_letter import CheckWishes, check_letter
        from ..usecases.spelling import Spelling

        wishes = CheckWishes(
            day=request.day,
            number=request.number,
            language=request.language,
            also_named=request.also_named,
            home=request.home,
            may_name_organisation=request.may_name_organisation,
            paper=request.paper,
            layout=request.layout,
            excess_lines=request.excess_lines,
        )
        checked = check_letter(request.action, request.text, wishes)
        if self._spelling is None:
            self._spelling = Spelling()
        cancel.check()
        spelt = self._spelling.notes(request.action, request.text, wishes)
        told = {one.start for one in checked.notes if one.reason is Reason.NAME_MISSPELT}
        more = (one for one in spelt if one.start not in told)
        return replace(checked, notes=(*checked.notes, *more))

    def end(self) -> None:
        """End the helper that spells, if it was begun."""
        if self._spelling is not None:
            self._spelling.end()
