"""What a check found beside the text of a letter, as data; the sentences are the fronts'.

A note never blocks anything: each has a reason and, where there is one, a way out.
"""

from dataclasses import dataclass
from enum import Enum


class Reason(Enum):
    """Why a place in a letter, or the letter as a whole, deserves a second look."""

    INSULT = "insult"
    ACCUSATION = "accusation"  # the addressee is said to have done it
    THREAT = "threat"
    SARCASM = "sarcasm"
    CAPITALS = "capitals"  # words that shout
    EXCLAMATION = "exclamation"
    POLITICS = "politics"
    JARGON = "jargon"
    NOT_ASKED = "not_asked"  # a demand that the sheet doesn't make
    NOT_COVERED = "not_covered"  # a call of the sheet that the letter leaves out
    NAME_MISSING = "name_missing"
    NAME_MISSPELT = "name_misspelt"
    SPELLING = "spelling"  # no word of the letter's language, and no name of the case
    ORGANISATION = "organisation"  # named, though the rules in force say not to
    TOO_LONG = "too_long"  # over one page
    COULD_GO = "could_go"  # a sentence that a letter which is too long can do without
    GAP = "gap"  # left to be filled in
    OTHER_COUNTRY = "other_country"  # one that the sheet doesn't speak of
    OTHER_OFFICIAL = "other_official"  # greeted, though the letter goes to somebody else
    PAST_AS_COMING = "past_as_coming"
    DEADLINE_PASSED = "deadline_passed"
    LAST_DAY = "last_day"
    DEADLINE_SOON = "deadline_soon"
    DEADLINE_UNKNOWN = "deadline_unknown"
    LANGUAGE_NOT_LISTED = "language_not_listed"
    NO_GLYPH = "no_glyph"  # the letter face can't print it


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckNote:
    """One note. *start* and *end* are characters of the text; both None: the letter as a whole.

    *text* are the words that it is about: the letter's, or for what is missing the case's; a
    number of lines, a day or a language where the reason says so. *alternative* would stand in
    place of the span: other words, "" for nothing at all, None where only the writer can tell.
    """

    reason: Reason
    start: int | None = None
    end: int | None = None
    text: str = ""
    alternative: str | None = None

    @property
    def key(self) -> tuple[Reason, str]:
        """What "leave it" is remembered by: the same words are not noted again elsewhere."""
        return self.reason, self.text


def not_left(
    notes: tuple[CheckNote, ...], left: frozenset[tuple[Reason, str]]
) -> tuple[CheckNote, ...]:
    """*notes* without those that the writer chose to leave."""
    return tuple(note for note in notes if note.key not in left)


def mended(text: str, note: CheckNote) -> str:
    """*text* with the alternative of *note* in its place; unchanged where there is none.

    Taken out words take a space with them.
    """
    if note.start is None or note.end is None or note.alternative is None:
        return text
    before, after = text[: note.start], text[note.end :]
    if not note.alternative and before[-1:] in ("", " ", "\n"):
        after = after.removeprefix(" ")
    return f"{before}{note.alternative}{after}"
