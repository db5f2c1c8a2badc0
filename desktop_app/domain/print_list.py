"""What is to come out of the printer, piece by piece, and how far each has come.

Nothing is called printed that neither the printer nor the user confirmed.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum

from .letter import CardSize, EnvelopeSize, Paper


class PieceState(Enum):
    """How far one piece has come."""

    WAITING = "waiting"
    SENDING = "sending"  # handed over just now; after a fault nobody knows whether it got there
    SENT = "sent"  # the print system has it
    GONE = "gone"  # the print system had it, and no longer says what became of it
    PRINTED = "printed"  # says the print system
    CONFIRMED = "confirmed"  # says the user
    FAILED = "failed"  # the print system gave it up
    SKIPPED = "skipped"


class JobState(Enum):
    """What a print system says of a job it has."""

    COMING = "coming"
    PRINTED = "printed"
    ENDED = "ended"  # stopped for good: by somebody, or by a fault


OPEN = frozenset({PieceState.SENDING, PieceState.SENT})
"""States in which the print system may still have something to do."""

_MOST_ATTEMPTS = 3  # by itself

OUT = frozenset({PieceState.PRINTED, PieceState.CONFIRMED})
"""States of what lies there on paper."""

DONE = OUT | {PieceState.SKIPPED}
"""States after which a piece is not looked at again, unless the user says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterOptions:
    """How the printer is to take the sheets; an empty *tray* is the printer's own choice."""

    two_sided: bool = False
    tray: str = ""

    def sheets(self, pages: int) -> int:
        """How many sheets so many pages of one piece take."""
        return (pages + 1) // 2 if self.two_sided else pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One letter, copy or envelope: a print job of its own.

    *number* is its place in the list, from 1; *recipient* that of who gets it. Of a piece that
    jammed half-way only the pages from *first_page* on are printed again. *attempt* counts how
    often it was handed over.
    """

    number: int
    recipient: int
    sheet: Paper | EnvelopeSize | CardSize
    pages: int
    pdf: bytes = field(repr=False)
    state: PieceState = PieceState.WAITING
    first_page: int = 1
    attempt: int = 0

    @property
    def is_envelope(self) -> bool:
        """Whether other paper has to be put in first."""
        return isinstance(self.sheet, EnvelopeSize)

    @property
    def pages_to_print(self) -> int:
        """How many sides still come out of it."""
        return self.pages - self.first_page + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintList:
    """All pieces of one pack in the order in which they come out: letters first, then envelopes.

    *token* is random. With a piece's number and attempt it makes the name of a job, by which the
    job is known again after a fault, and which names nobody.
    """

    token: str
    printer: str
    pieces: tuple[Piece, ...]

    def job_name(self, piece: Piece) -> str:
        """What the print system calls the job of *piece*, and keeps in its log."""
        kind = "Envelope" if piece.is_envelope else "Letter"
        return f"{kind} {self.token}-{piece.number}.{piece.attempt}"

    def next_to_send(self, *, envelopes: bool, ahead: int) -> Piece | None:
        """The piece that is to be handed over now, if any.

        No more than *ahead* pieces are with the printer at a time: after a jam or a change of mind
        so many at most have to be called back. *envelopes*: the envelopes lie in the printer now.
        """
        if sum(piece.state in OPEN for piece in self.pieces) >= ahead:
            return None
        waiting = (
            one
            for one in self.pieces
            if one.state is PieceState.WAITING and one.is_envelope == envelopes
        )
        return next(waiting, None)

    def begun(self, piece: Piece) -> "PrintList":
        """As it is while *piece* is handed over, once more than before."""
        return self.with_piece(replace(piece, state=PieceState.SENDING, attempt=piece.attempt + 1))

    def with_state(self, number: int, state: PieceState) -> "PrintList":
        """With the piece of that *number* in *state*."""
        return self.with_piece(replace(self.piece(number), state=state))

    def heard(self, jobs: dict[str, JobState]) -> "PrintList":
        """As the print system says that its *jobs* stand, by name.

        A job that it had and no longer knows may have been printed or not: such a piece is GONE,
        and only the user can tell. One of which nobody knows whether it got there stays so; one
        that ended while it was handed over is tried again.
        """
        pieces = []
        for piece in self.pieces:
            said = jobs.get(self.job_name(piece)) if piece.state in OPEN else None
            state = _SAID[said] if said is not None else _unsaid(piece.state)
            is_lost = state is PieceState.FAILED and piece.state is PieceState.SENDING
            if is_lost and piece.attempt < _MOST_ATTEMPTS:
                state = PieceState.WAITING
            pieces.append(replace(piece, state=state))
        return replace(self, pieces=tuple(pieces))

    def confirmed(self, upto: int | None = None) -> "PrintList":
        """With all that went to the printer, up to the piece *upto*, seen in the user's hands."""
        return self._changed(
            lambda one: (
                one.state not in (PieceState.WAITING, PieceState.SKIPPED)
                and (upto is None or one.number <= upto)
            ),
            PieceState.CONFIRMED,
        )

    def called_back(self, jobs: dict[str, JobState]) -> "PrintList":
        """With all that was called back waiting again, as *jobs* tell after that.

        What the print system no longer knows may have come out: it stays as it is.
        """
        called = {
            piece.number
            for piece in self.pieces
            if piece.state in OPEN and jobs.get(self.job_name(piece)) is JobState.ENDED
        }
        heard = self.heard(jobs)
        return heard._changed(lambda one: one.number in called, PieceState.WAITING)

    def again(self, number: int, *, first_page: int = 1) -> "PrintList":
        """With one piece to be printed once more, from *first_page* on."""
        piece = self.piece(number)
        page = min(max(first_page, 1), piece.pages)
        return self.with_piece(replace(piece, state=PieceState.WAITING, first_page=page))

    def resumed_at(
        self, sheet: int, *, envelopes: bool, options: PrinterOptions | None = None
    ) -> "PrintList":
        """With everything from the *sheet* on to be printed, counted from 1 over all pieces.

        What lies before it has come out. A sheet beyond the last one leaves nothing to be printed.
        *options* are those with which the sheets were printed.
        """
        options = options or PrinterOptions()
        a_sheet = 2 if options.two_sided else 1
        resumed, before = self, 0
        for piece in self.pieces:
            if piece.is_envelope != envelopes or piece.state is PieceState.SKIPPED:
                continue
            if before + options.sheets(piece.pages) < sheet:
                resumed = resumed.with_state(piece.number, PieceState.CONFIRMED)
            else:
                resumed = resumed.again(piece.number, first_page=a_sheet * (sheet - before - 1) + 1)
            before += options.sheets(piece.pages)
        return resumed

    def piece(self, number: int) -> Piece:
        """The piece at that place."""
        return self.pieces[number - 1]

    def with_piece(self, piece: Piece) -> "PrintList":
        """With *piece* in the place of the one with its number."""
        at = piece.number - 1
        return replace(self, pieces=(*self.pieces[:at], piece, *self.pieces[at + 1 :]))

    def _changed(self, which: Callable[[Piece], bool], state: PieceState) -> "PrintList":
        pieces = (replace(one, state=state) if which(one) else one for one in self.pieces)
        return replace(self, pieces=tuple(pieces))

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be printed, and nothing is in doubt."""
        return all(piece.state in DONE for piece in self.pieces)


def _unsaid(state: PieceState) -> PieceState:
    return PieceState.GONE if state is PieceState.SENT else state


_SAID = {
    JobState.COMING: PieceState.SENT,
    JobState.PRINTED: PieceState.PRINTED,
    JobState.ENDED: PieceState.FAILED,
}
