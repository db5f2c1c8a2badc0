"""What is printing: step after step in the background, stopped and gone on at any piece."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ...domain.print_list import (
    DONE,
    OPEN,
    OUT,
    Piece,
    PieceState,
    PrinterOptions,
    PrintList,
)
from .. import doors
from ..jobs import JobRunner

_LOOK_MS = 700  # between two looks at the print system
_RETRY_MS = 2000  # while it doesn't answer


class PrintPhase(Enum):
    """Where the printing stands."""

    NONE = "none"
    PRINTING = "printing"
    STOPPED = "stopped"  # by the user
    TROUBLE = "trouble"  # the printer doesn't answer; tried again and again
    ASKING = "asking"  # of some only the user can tell whether they came out
    ENVELOPES = "envelopes"  # they have to be put in
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """How many pieces of those that come out on the same paper are done."""

    done: int
    total: int


class PrintListViewModel(QObject):
    """Runs a print list. What the user wishes meanwhile is done between two steps."""

    changed = Signal()
    letters_out = Signal()  # all of them: the printer says so, or the user
    envelopes_next = Signal()  # have them put in, then call print_envelopes
    trouble_began = Signal()
    broke = Signal(Exception)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._order: PrintList | None = None
        self._options = PrinterOptions()
        self._wishes: tuple[Callable[[PrintList], PrintList], ...] = ()
        self._is_envelopes = self._is_stopped = self._calls_back = False
        self._is_busy = self._has_asked = self._has_told = False
        self._answers = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)

    # ------------------------------------------------------------ what is there

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """All pieces in the order in which they come out."""
        return self._order.pieces if self._order is not None else ()

    @property
    def phase(self) -> PrintPhase:
        """Where the printing stands."""
        if self._order is None:
            return PrintPhase.NONE
        if self._is_stopped:
            return PrintPhase.STOPPED
        if not self._answers:
            return PrintPhase.TROUBLE
        states = {piece.state for piece in self._on_this_paper}
        if states & {PieceState.WAITING, *OPEN}:
            return PrintPhase.PRINTING
        if not states <= DONE:
            return PrintPhase.ASKING
        if all(piece.state in DONE for piece in self.pieces):
            return PrintPhase.DONE
        return PrintPhase.ENVELOPES

    @property
    def is_going_on(self) -> bool:
        """Whether the printer may still get something by itself."""
        calling = self._calls_back and self._answers  # a printer that is gone holds nobody up
        return calling or self.phase in (PrintPhase.PRINTING, PrintPhase.TROUBLE)

    @property
    def prints_envelopes(self) -> bool:
        """Whether envelopes lie in the printer now, and not paper for letters."""
        return self._is_envelopes

    @property
    def progress(self) -> Printed:
        """How far it is with what lies in the printer now."""
        pieces = self._on_this_paper
        return Printed(done=sum(one.state in DONE for one in pieces), total=len(pieces))

    @property
    def sheets(self) -> int:
        """How many sheets or envelopes come out of what lies in the printer now."""
        wanted = (one for one in self._on_this_paper if one.state is not PieceState.SKIPPED)
        return sum(self._options.sheets(piece.pages) for piece in wanted)

    @property
    def envelopes(self) -> int:
        """How many envelopes are still to be printed."""
        return sum(one.is_envelope and one.state not in DONE for one in self.pieces)

    @property
    def recipients(self) -> frozenset[int]:
        """Those whose letters have all come out."""
        letters = [one for one in self.pieces if not one.is_envelope]
        missing = {one.recipient for one in letters if one.state not in OUT}
        return frozenset(one.recipient for one in letters) - missing

    @property
    def can_confirm(self) -> bool:
        """Whether everything went to the printer, and the user has not seen all of it yet."""
        states = {one.state for one in self._on_this_paper}
        seen = {PieceState.SKIPPED, PieceState.CONFIRMED}
        return PieceState.WAITING not in states and not states <= seen

    def can_skip(self, number: int) -> bool:
        """Whether that piece is not with the printer, and still to be printed."""
        state = self._state(number)
        return state is not None and state not in DONE and state not in OPEN

    def can_repeat(self, number: int) -> bool:
        """Whether that piece can be printed once more: the paper for it lies there, or can."""
        state = self._state(number)
        if state is None or state is PieceState.WAITING or state in OPEN:
            return False
        other = self.pieces[number - 1].is_envelope != self._is_envelopes
        return not (other and self.is_going_on)

    # ------------------------------------------------------------ what can be done

    def start(self, order: PrintList, options: PrinterOptions) -> None:
        """Print all of *order*, in place of what was printed before."""
        self._order, self._options, self._wishes = order, options, ()
        self._is_envelopes = self._is_stopped = self._calls_back = False
        self._has_asked = self._has_told = False
        self._answers = True
        self._soon()

    def stop(self) -> None:
        """Call back what has not come out; nothing more is printed until `go_on`."""
        self._is_stopped = self._calls_back = True
        self._soon()

    def go_on(self) -> None:
        """Print what is still to be printed."""
        self._is_stopped = False
        self._soon()

    def go_on_from(self, sheet: int) -> None:
        """Have all from that *sheet* on come out, counted from 1; those before it are there."""
        envelopes, options = self._is_envelopes, self._options
        self._calls_back = True
        self._is_stopped = self._has_asked = self._has_told = False
        self._wish(lambda one: one.resumed_at(sheet, envelopes=envelopes, options=options))

    def print_again(self, number: int) -> None:
        """Print that piece once more."""
        if not self.can_repeat(number):
            return
        self._is_envelopes = self.pieces[number - 1].is_envelope
        self._has_asked = self._has_told = False
        self._wish(lambda one: one.again(number))

    def skip(self, number: int) -> None:
        """Don't print that piece."""

        def skipped(order: PrintList) -> PrintList:
            may = self.can_skip(number)  # it may have left since
            return order.with_state(number, PieceState.SKIPPED) if may else order

        self._wish(skipped)

    def confirm(self) -> None:
        """All that went to the printer came out right, says the user."""
        self._wish(lambda one: one.confirmed())

    def print_envelopes(self) -> None:
        """They lie in the printer now."""
        self._is_envelopes = True
        self._soon()

    # ------------------------------------------------------------ one step after the other

    @property
    def _on_this_paper(self) -> tuple[Piece, ...]:
        return tuple(one for one in self.pieces if one.is_envelope == self._is_envelopes)

    def _state(self, number: int) -> PieceState | None:
        known = 1 <= number <= len(self.pieces)
        return self.pieces[number - 1].state if known else None

    def _wish(self, change: Callable[[PrintList], PrintList]) -> None:
        self._wishes += (change,)
        self._soon()

    def _soon(self) -> None:
        self._timer.start(0)
        self.changed.emit()

    def _step(self) -> None:
        if self._is_busy or self._order is None:
            return
        if not self._calls_back:
            self._grant_wishes(self._order)
        if self._calls_back:
            work = partial(doors.call_print_back, self._order)
        elif self.phase in (PrintPhase.PRINTING, PrintPhase.TROUBLE):
            work = partial(
                doors.print_step, self._order, self._options, envelopes=self._is_envelopes
            )
        else:
            self._settle()
            return
        self._is_busy = True
        job = self._runner.start(work, "")
        job.succeeded.connect(partial(self._take, self._order, self._calls_back))
        job.failed.connect(self._break_off)
        job.finished.connect(self._end_step)

    def _grant_wishes(self, order: PrintList) -> None:
        for wish in self._wishes:
            self._order = order = wish(order)
        if self._wishes:
            self._wishes = ()
            self.changed.emit()

    def _take(
        self, before: PrintList, was_called_back: bool, result: tuple[PrintList, bool]
    ) -> None:
        if self._order is not before:
            return  # another list has begun
        self._order, answers = result
        had_answered, self._answers = self._answers, answers
        if answers and was_called_back:
            self._calls_back = False
        self._timer.start(0 if answers and before != self._order else self._pause)
        if had_answered and not answers:
            self.trouble_began.emit()
        if had_answered != answers or before != self._order:
            self.changed.emit()

    @property
    def _pause(self) -> int:
        return _LOOK_MS if self._answers else _RETRY_MS

    def _break_off(self, error: Exception) -> None:
        self._is_stopped, self._calls_back = True, False
        self.broke.emit(error)
        self.changed.emit()

    def _end_step(self) -> None:
        self._is_busy = False
        if not self._timer.isActive():
            self._timer.start(self._pause)

    def _settle(self) -> None:
        """Tell what has come to its end, once."""
        letters = [one for one in self.pieces if not one.is_envelope]
        if not self._has_told and self.recipients and all(one.state in DONE for one in letters):
            self._has_told = True
            self.letters_out.emit()
        if not self._has_asked and self.phase is PrintPhase.ENVELOPES:
            self._has_asked = True
            self.envelopes_next.emit()
        self.changed.emit()
