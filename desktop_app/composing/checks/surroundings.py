"""What concerns the letter as a whole: its language, the deadline, characters no face has."""

from collections.abc import Iterator

from ...domain.check_note import CheckNote, Reason
from ...domain.deadline import DeadlineState, Known
from ...domain.options import LETTER_LANGUAGES
from ..names import language_name
from ..sheet_language import language_of
from .proof import Proof

_DEADLINES = {
    DeadlineState.PASSED: Reason.DEADLINE_PASSED,
    DeadlineState.LAST_DAY: Reason.LAST_DAY,
    DeadlineState.SOON: Reason.DEADLINE_SOON,
    DeadlineState.UNKNOWN: Reason.DEADLINE_UNKNOWN,
}


def deadline_notes(proof: Proof) -> Iterator[CheckNote]:
    """That the deadline is near, today, over, or not known."""
    deadline = proof.action.deadline
    reason = _DEADLINES.get(deadline.on(proof.day))
    if reason is not None:
        text = deadline.day.isoformat() if isinstance(deadline, Known) else ""
        yield CheckNote(reason=reason, text=text)


def language_notes(proof: Proof) -> Iterator[CheckNote]:
    """That the sheet doesn't list the language in which the letter is written."""
    action = proof.action
    code = language_of((proof.text,)) or proof.language
    if not action.languages or action.own_language or code not in LETTER_LANGUAGES:
        return
    name = language_name(code)
    if name not in action.languages:
        yield CheckNote(reason=Reason.LANGUAGE_NOT_LISTED, text=name)


def glyph_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each character that can't be printed, at its first place in the text."""
    for character in sorted(proof.unprintable, key=proof.text.find):
        start = proof.text.find(character)
        if start >= 0:
            end = start + len(character)
            yield CheckNote(
                reason=Reason.NO_GLYPH, start=start, end=end, text=character, alternative=""
            )
