"""What can be wrong with a folder of wordings for one language."""

from dataclasses import dataclass
from enum import Enum


class FaultKind(Enum):
    """The faults that a check of such a folder finds."""

    MISSING_FILE = "missing_file"
    UNKNOWN_FILE = "unknown_file"
    NOT_UTF8 = "not_utf8"
    TOO_LARGE = "too_large"
    SYNTAX = "syntax"  # *text* is what the parser says of it
    BLANK_LINE = "blank_line"  # in the middle of one wording
    FORBIDDEN = "forbidden"  # *text* is the construct
    UNKNOWN_GAP = "unknown_gap"
    MISSING_GAP = "missing_gap"  # of a fact, which the other wordings have
    FEW_WORDINGS = "few_wordings"  # *text* is how many there should be
    TWICE = "twice"
    DOUBLE_SPACE = "double_space"
    NO_END = "no_end"  # no full stop, exclamation or question mark
    QUOTATION = "quotation"  # marks that the language doesn't use
    SPACING = "spacing"  # before a mark of punctuation
    OPENING_MARK = "opening_mark"  # a Spanish question without its first mark
    MISSING_PHRASE = "missing_phrase"
    UNKNOWN_PHRASE = "unknown_phrase"
    NO_TEXT = "no_text"  # a phrase that is no text, or a pattern that is none
    UNKNOWN_OPENING = "unknown_opening"  # the rules write no request that begins so


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageFault:
    """One fault: in which *file*, in which *line* (from 1; 0: the whole file), and of what.

    *text* is the word or the gap that it is about; nothing of it names a person.
    """

    file: str
    line: int = 0
    text: str = ""
    kind: FaultKind
