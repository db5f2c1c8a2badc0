"""All checks, one after the other."""

from collections.abc import Iterable

from ...domain.check_note import CheckNote, Reason
from .abbreviations import abbreviation_notes
from .dates import date_notes
from .demands import coverage_notes, demand_notes
from .gaps import gap_notes
from .length import length_notes
from .loudness import loud_notes
from .names import name_notes
from .organisation import organisation_notes
from .proof import Proof
from .strangers import stranger_notes
from .surroundings import deadline_notes, glyph_notes, language_notes
from .tone import tone_notes

_CHECKS = (
    deadline_notes,
    language_notes,
    name_notes,
    coverage_notes,
    demand_notes,
    tone_notes,
    abbreviation_notes,
    loud_notes,
    stranger_notes,
    organisation_notes,
    date_notes,
    gap_notes,
    glyph_notes,
    length_notes,
)


def check(proof: Proof) -> tuple[CheckNote, ...]:
    """Every note on the letter in *proof*: those on it as a whole first, then in its order.

    The sentences that could go come last, in the order in which they are best left out.
    """
    notes = [note for notes_on in _CHECKS for note in notes_on(proof)]
    return in_order(notes)


def in_order(notes: Iterable[CheckNote]) -> tuple[CheckNote, ...]:
    """*notes* in the order in which `check` gives them."""
    return tuple(sorted(notes, key=_place))


def _place(note: CheckNote) -> tuple[bool, int]:
    """Sorts by the place in the text; sorting keeps the order of what has the same place."""
    if note.reason is Reason.COULD_GO:
        return True, 0
    return False, -1 if note.start is None else note.start
