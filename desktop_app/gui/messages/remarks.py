"""What the window says of a sheet's problems and of what the writer should know."""

from datetime import date
from unicodedata import bidirectional

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from ...domain.draft import BlockId, BlockKind
from ...domain.letter_kind import KindFault
from ...domain.reading_result import Problem, ProblemKind
from ...domain.remark import Remark, RemarkKind
from .choices import block_name
from .days import day_text
from .kinds import kind_fault_sentence
from .languages import said_language
from .translated import Counted, translated

_PROBLEM = {
    ProblemKind.NO_DEADLINE: QT_TRANSLATE_NOOP(
        "Messages", "No last day was found: look at the sheet before you write."
    ),
    ProblemKind.NO_TARGET: QT_TRANSLATE_NOOP("Messages", "No official to write to was found."),
    ProblemKind.NO_SALUTATION: QT_TRANSLATE_NOOP(
        "Messages", "The sheet gives no salutation for an official: one is suggested."
    ),
    ProblemKind.NO_CALLS: QT_TRANSLATE_NOOP(
        "Messages", "No points to ask for were found: write them in your own words."
    ),
    ProblemKind.STOP_ACTION: QT_TRANSLATE_NOOP(
        "Messages", "This sheet says that no more letters are wanted."
    ),
    ProblemKind.NOT_A_SHEET: QT_TRANSLATE_NOOP(
        "Messages", "This doesn't look like an urgent action sheet: please check every part."
    ),
    ProblemKind.RUN_ON_BLOCK: QT_TRANSLATE_NOOP(
        "Messages", "An address ran into the text around it: please compare it with the sheet."
    ),
    ProblemKind.READER_LOCK_LOW: QT_TRANSLATE_NOOP(
        "Messages", "This computer guards less well than others against a harmful file."
    ),
    ProblemKind.CAME_INSIDE: QT_TRANSLATE_NOOP(
        "Messages", "The sheet came in a message or a packed file; nothing else in there was read."
    ),
}
_REMARK = {
    RemarkKind.DEADLINE_PASSED: QT_TRANSLATE_NOOP(
        "Messages",
        "The last day has passed: every page says DRAFT until the section office has agreed.",
    ),
    RemarkKind.AFTER_DEADLINE_AGREED: QT_TRANSLATE_NOOP(
        "Messages", "The last day has passed, but the section office agreed to letters."
    ),
    RemarkKind.LAST_DAY: QT_TRANSLATE_NOOP(
        "Messages", "Today is the last day: e-mail or fax gets there in time, post doesn't."
    ),
    RemarkKind.DEADLINE_SOON: QT_TRANSLATE_NOOP(
        "Messages", "The last day is near ({text}): e-mail or fax is quicker than post."
    ),
    RemarkKind.OWN_WORDS_REVEAL: QT_TRANSLATE_NOOP(
        "Messages",
        "Your own words tell {who} something about you that you chose to keep back.",
    ),
    RemarkKind.NO_DEADLINE: QT_TRANSLATE_NOOP("Messages", "The sheet gives no last day."),
    RemarkKind.SALUTATION_SUGGESTED: QT_TRANSLATE_NOOP(
        "Messages", "The salutation “{text}” is suggested: the sheet gives none for {who}."
    ),
    RemarkKind.SALUTATION_ODD: QT_TRANSLATE_NOOP(
        "Messages", "“{text}” stays as printed, though it doesn't seem to be the rank of {who}."
    ),
    RemarkKind.SALUTATION_FOREIGN: QT_TRANSLATE_NOOP(
        "Messages", "“{text}” stays as printed, in another language than the letter to {who}."
    ),
    RemarkKind.SALUTATION_INSTEAD: QT_TRANSLATE_NOOP(
        "Messages",
        "“{text}” is suggested for {who}: the sheet's salutation is in another language.",
    ),
    RemarkKind.SALUTATION_ASKS: QT_TRANSLATE_NOOP(
        "Messages",
        "The letter to {who} begins as to anybody: say under “To whom” if it is Madam or Sir.",
    ),
    RemarkKind.PHRASES_TO_CHECK: QT_TRANSLATE_NOOP("Messages", "Please have this checked: {text}"),
    RemarkKind.FRAME_ALONE: QT_TRANSLATE_NOOP(
        "Messages",
        "There are no ready sentences in {text}: write the request once, it goes into all letters.",
    ),
    RemarkKind.POINT_WITHOUT_WORDS: QT_TRANSLATE_NOOP(
        "Messages", "Point {point} is not asked of {who} yet: it has no words in the language."
    ),
    RemarkKind.ABOUT_IN_OTHER_SCRIPT: QT_TRANSLATE_NOOP(
        "Messages", "“Something about me” is not in {text}, as the letters are."
    ),
    RemarkKind.SCRIPT_NOT_SET: QT_TRANSLATE_NOOP(
        "Messages", "Letters in {text} can't be printed here: this computer has no font for them."
    ),
    RemarkKind.EMBASSY_BLANK: QT_TRANSLATE_NOOP(
        "Messages", "The embassy's address is not in the sheet: fill it in by hand."
    ),
    RemarkKind.EMBASSY_NOT_ABROAD: QT_TRANSLATE_NOOP(
        "Messages", "You live in the country addressed: there is no embassy of it to write to."
    ),
    RemarkKind.COPY_NEEDS_ENVELOPE: QT_TRANSLATE_NOOP(
        "Messages",
        "The copy shows the first official's address: post it in its printed envelope, not in one"
        " with a window.",
    ),
    RemarkKind.WINDOW_TOO_SMALL: QT_TRANSLATE_NOOP(
        "Messages",
        "A window may hide a part of the address of {who}: print the envelope or a label.",
    ),
    RemarkKind.KEY_DATE_AHEAD: QT_TRANSLATE_NOOP(
        "Messages", "{text} is still ahead: the letter should arrive before."
    ),
    RemarkKind.KEY_DATE_PASSED: QT_TRANSLATE_NOOP(
        "Messages", "{text} has passed, and the letter says so."
    ),
    RemarkKind.KEY_DATE_LEFT_OUT: QT_TRANSLATE_NOOP(
        "Messages", "{text} has passed; what the sheet says about it is not in the letter."
    ),
    RemarkKind.POINT_AS_PRINTED: QT_TRANSLATE_NOOP(
        "Messages",
        "Point {point} to {who} stays as the sheet words it: please put it into a request.",
    ),
    RemarkKind.POINT_TO_CHECK: QT_TRANSLATE_NOOP(
        "Messages", "Point {point}: does “{text}” mean {who}? Please check."
    ),
    RemarkKind.MODEL_LETTER: QT_TRANSLATE_NOOP(
        "Messages", "This is the sheet's model letter: it counts more in your own words."
    ),
    RemarkKind.NO_POINTS: QT_TRANSLATE_NOOP(
        "Messages", "The letter asks for nothing yet: write what you ask for in your own words."
    ),
    RemarkKind.NO_NAME: QT_TRANSLATE_NOOP(
        "Messages", "The sheet names nobody: the subject line is its headline."
    ),
    RemarkKind.LANGUAGE_NOT_LISTED: QT_TRANSLATE_NOOP(
        "Messages", "The sheet doesn't ask for letters in {text}."
    ),
    RemarkKind.LEFT_OUT_FOR_LENGTH: QT_TRANSLATE_NOOP(
        "Messages", "To be short, the letter to {who} leaves out: {text}."
    ),
    RemarkKind.OVER_WORD_LIMIT: QT_TRANSLATE_NOOP(
        "Messages",
        "The letter to {who} is longer than its kind may be; too many are the words from “{text}”"
        " on. Nothing was cut.",
    ),
    RemarkKind.KIND_NOT_POSSIBLE: QT_TRANSLATE_NOOP(
        "Messages", "{who}: {text} The usual kind is written."
    ),
}
_FEW_WORDS = 6
_OF_A_LANGUAGE = {
    RemarkKind.LANGUAGE_NOT_LISTED,
    RemarkKind.FRAME_ALONE,
    RemarkKind.ABOUT_IN_OTHER_SCRIPT,
    RemarkKind.SCRIPT_NOT_SET,
}
_SOMEBODY = QT_TRANSLATE_NOOP("Messages", "the official")


def problem_sentence(problem: Problem) -> str:
    """What is doubtful about the sheet."""
    return translated(_PROBLEM[problem.kind])


def remark_sentence(remark: Remark, who: str = "") -> str:
    """What the writer should know; *who* is the official that the remark is about."""
    if remark.kind is RemarkKind.OVER_ONE_PAGE:
        return Counted().lines_over(int(remark.text) if remark.text.isdigit() else 1)
    return translated(_REMARK[remark.kind]).format(
        text=_readable(remark),
        who=who or translated(_SOMEBODY),
        point=QLocale().toString((remark.position or 0) + 1),
    )


def _readable(remark: Remark) -> str:
    """What the remark is about; a day out of its ISO form, a language as people call it."""
    if remark.kind is RemarkKind.PHRASES_TO_CHECK:
        phrases = [f"“{_apart(one)}”" for one in remark.text.split("\n")]
        return QLocale().createSeparatedList(phrases)
    if remark.kind in _OF_A_LANGUAGE:
        return said_language(remark.text)
    if remark.kind is RemarkKind.LEFT_OUT_FOR_LENGTH:
        return _listed(remark.text.split())
    if remark.kind is RemarkKind.OVER_WORD_LIMIT:
        return " ".join(remark.text.split()[:_FEW_WORDS])
    if remark.kind is RemarkKind.KIND_NOT_POSSIBLE:
        return kind_fault_sentence(KindFault(remark.text))
    try:
        return day_text(date.fromisoformat(remark.text))
    except ValueError:
        return _apart(remark.text)


def _apart(text: str) -> str:
    """*text*, which doesn't turn the sentence around it if it runs from right to left."""
    from_the_right = any(bidirectional(letter) in ("R", "AL") for letter in text)
    return f"\u2068{text}\u2069" if from_the_right else text


def _listed(kinds: list[str]) -> str:
    """The parts of a letter by the names that they have above the fields."""
    names = (block_name(BlockId(BlockKind(kind))) for kind in dict.fromkeys(kinds))
    return QLocale().createSeparatedList(list(names))
