"""What the writer should know about a pack, as data; the sentences are the fronts'."""

from dataclasses import dataclass
from enum import Enum


class RemarkKind(Enum):
    """One thing worth telling, none of them an error."""

    DEADLINE_PASSED = "deadline_passed"  # every page says DRAFT
    AFTER_DEADLINE_AGREED = "after_deadline_agreed"  # passed, but the office was asked
    LAST_DAY = "last_day"
    DEADLINE_SOON = "deadline_soon"
    NO_DEADLINE = "no_deadline"  # open or unknown: the sheet gives no date
    SALUTATION_SUGGESTED = "salutation_suggested"
    SALUTATION_ODD = "salutation_odd"  # kept as printed, though it names another rank
    SALUTATION_FOREIGN = "salutation_foreign"  # kept as printed, in another language
    SALUTATION_INSTEAD = "salutation_instead"  # suggested: the sheet's is in another language
    SALUTATION_ASKS = "salutation_asks"  # the office has one for Madam and one for Sir
    PHRASES_TO_CHECK = "phrases_to_check"  # one a line: no source was checked for them
    FRAME_ALONE = "frame_alone"  # the letters' language has no sentences: they are to be typed
    POINT_WITHOUT_WORDS = "point_without_words"  # and nobody typed them for this point
    ABOUT_IN_OTHER_SCRIPT = "about_in_other_script"  # the sentence about the writer
    SCRIPT_NOT_SET = "script_not_set"  # there is no font for the letters' language
    EMBASSY_BLANK = "embassy_blank"
    EMBASSY_NOT_ABROAD = "embassy_not_abroad"  # the writer lives in the country addressed
    COPY_NEEDS_ENVELOPE = "copy_needs_envelope"  # the window would show the first official
    WINDOW_TOO_SMALL = "window_too_small"  # it would hide a part of the address
    KEY_DATE_AHEAD = "key_date_ahead"
    KEY_DATE_PASSED = "key_date_passed"  # it is worded as past
    KEY_DATE_LEFT_OUT = "key_date_left_out"  # past, and not to be worded as past by rule
    POINT_AS_PRINTED = "point_as_printed"  # no rule fits: the sheet's wording is kept
    POINT_TO_CHECK = "point_to_check"  # a word may mean the official or someone else
    MODEL_LETTER = "model_letter"  # the sheet's own letter: better in the writer's words
    NO_POINTS = "no_points"
    NO_NAME = "no_name"  # the sheet names nobody: the subject line is the headline
    LANGUAGE_NOT_LISTED = "language_not_listed"
    OWN_WORDS_REVEAL = "own_words_reveal"  # the own text tells what the level keeps back
    OVER_ONE_PAGE = "over_one_page"
    LEFT_OUT_FOR_LENGTH = "left_out_for_length"  # text: the kinds of the blocks, with spaces
    OVER_WORD_LIMIT = "over_word_limit"  # text: the words that are too many, as they stand
    KIND_NOT_POSSIBLE = "kind_not_possible"  # text: the KindFault; a full letter is made instead


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """*number* is the recipient's, *position* the call's, None where the remark is for all.

    *text* is the piece of the sheet or the number of days or lines that the remark is about.
    """

    kind: RemarkKind
    number: int | None = None
    position: int | None = None
    text: str = ""
