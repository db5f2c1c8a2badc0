"""What the command line says of errors, remarks and problems: one sentence each."""

from datetime import date
from enum import Enum

from ..domain.deadline import Deadline, DeadlineState, Known, Open
from ..domain.draft import BlockKind
from ..domain.errors import (
    AddressTableError,
    AppealError,
    CannotWriteError,
    LetterFault,
    LetterUnreadableError,
    NoSuchRecipientError,
    NothingReason,
    NothingToWriteError,
    RulePackError,
    SenderError,
    SenderFault,
    SheetFault,
    SheetUnreadableError,
    TooLargeForPaperError,
    UnprintableCharacterError,
    WriteFault,
)
from ..domain.letter_kind import KindFault
from ..domain.reading_result import Problem, ProblemKind
from ..domain.remark import Remark, RemarkKind
from ..domain.writers import BatchBrokenError, TableError
from ..places.names import languages
from .address_book import table_error_sentence
from .rule_sentences import rules_sentence
from .table_sentences import table_sentence

_SHEET = {
    SheetFault.MISSING: "There is no file at that place.",
    SheetFault.FORBIDDEN: "This file may not be read by you.",
    SheetFault.FOLDER: "This is a folder; please name the sheet inside it.",
    SheetFault.NOT_A_FILE: "This is no ordinary file, so it can't be read as a sheet.",
    SheetFault.EMPTY: "This file is empty.",
    SheetFault.TOO_LARGE: "This file is larger than any sheet, so it was not read.",
    SheetFault.NO_TEXT: "This file holds no text, at most pictures of it; please ask for the text "
    "version.",
    SheetFault.DAMAGED: "This file is damaged or cut off; please fetch it again.",
    SheetFault.PASSWORD: "This file is locked with a password; please save it without one first.",
    SheetFault.PROGRAM: "This is a program, not a sheet; it was not opened.",
    SheetFault.NOT_TEXT: "This file holds no text that could be a sheet.",
    SheetFault.OLD_WORD: "This is an old Word document (.doc); please save it as .docx or PDF "
    "with a word processor first.",
    SheetFault.PICTURE: "This is a picture; please ask for a sheet whose text can be selected.",
    SheetFault.ARCHIVE: "This file holds other files packed together; please unpack it and name "
    "the sheet.",
    SheetFault.OTHER_FORMAT: "This kind of file ({format}) can't be read as a sheet; "
    "please save it as PDF or plain text.",
    SheetFault.UNSAFE: "This file is not built like a sheet, so it was not read; please copy the "
    "sheet's text into a text file.",
    SheetFault.TOO_SLOW: "Reading this file took too long, so it was stopped.",
    SheetFault.READER_BROKE: "This file broke the reader; nothing else was touched.",
    SheetFault.UNGUARDED: "This system can't lock the reader in, so the file was not read; "
    "--unlocked-reader reads it all the same.",
}
_SENDER = {
    SenderFault.MISSING_FILE: "There is no file with the sender's details at that place.",
    SenderFault.NOT_TOML: "The sender's file is not written as it should be{key}; please look at "
    "its quotes, commas and brackets.",
    SenderFault.UNKNOWN_KEY: "The sender's file has a key that is not known; known are name, "
    "address, town, country, email, about and group.",
    SenderFault.WRONG_KIND: "In the sender's file, {key} has the wrong form: "
    "texts stand in quotes, address and group in brackets.",
    SenderFault.NOT_ONE_LINE: "In the sender's file, each text of {key} must be one line.",
    SenderFault.UNKNOWN_COUNTRY: "In the sender's file, country must be a two-letter code "
    "such as GB.",
    SenderFault.NO_NAME: "The sender's file gives no name.",
    SenderFault.LEVEL_NEEDS: "The chosen --disclosure needs {key}, which the sender's file "
    "doesn't give.",
}
_LETTER: dict[Enum, str] = {
    LetterFault.MISSING: "There is no file with a letter at that place.",
    LetterFault.FORBIDDEN: "The letter's file may not be read by you.",
    LetterFault.FOLDER: "This is a folder; please name the letter inside it.",
    LetterFault.EMPTY: "The letter's file is empty.",
    LetterFault.TOO_LARGE: "The letter's file is larger than any letter, so it was not read.",
    LetterFault.NOT_TEXT: "The letter's file is no plain text; please save it as one.",
}
_NOTHING = {
    NothingReason.NO_TARGET: "The sheet names nobody to write to.",
    NothingReason.NOT_A_SHEET: "This does not look like an urgent action, so there is no "
    "letter to write.",
    NothingReason.STOP_ACTION: "The sheet says that no further action is wanted, so there is "
    "no letter to write.",
    NothingReason.NOTHING_CHOSEN: "The sheet names nobody of the kind that was asked for.",
    NothingReason.NO_CARD_ADDRESS: "The sheet offers no address for cards, so there is none to "
    "write.",
}
_WRITE: dict[Enum, str] = {
    WriteFault.FORBIDDEN: "The folder named by --out may not be written to by you.",
    WriteFault.DISK_FULL: "The disk is full; files written before are whole.",
    WriteFault.NOT_A_FOLDER: "There is a file where the folder named by --out should be.",
    WriteFault.OTHER: "The folder named by --out can't be written to.",
}

_FILES = _WRITE | _LETTER


def error_sentence(error: AppealError) -> str:
    """What happened and what to do, in one sentence."""
    match error:
        case SheetUnreadableError():
            return _SHEET[error.fault].format(format=error.format_name or "file")
        case SenderError():
            is_place = error.fault is SenderFault.NOT_TOML and error.key
            key = f" at {error.key}" if is_place else error.key
            return _SENDER[error.fault].format(key=key)
        case NothingToWriteError():
            return _NOTHING[error.reason]
        case TableError() | BatchBrokenError():
            return table_sentence(error)
        case NoSuchRecipientError():
            return f"The case has recipients 1 to {error.last}; there is no {error.number}."
        case CannotWriteError() | LetterUnreadableError() | AddressTableError():
            return _of_file(error)
        case UnprintableCharacterError() | TooLargeForPaperError():
            return _unprintable(error)
    return rules_sentence(error) if isinstance(error, RulePackError) else str(error)


def _of_file(error: CannotWriteError | LetterUnreadableError | AddressTableError) -> str:
    if isinstance(error, AddressTableError):
        return table_error_sentence(error)
    return _FILES[error.fault]


def _too_large(what: str) -> str:
    if what == "label":
        return (
            "An address does not fit on the label, so nothing was written; "
            "choose --labels with larger ones."
        )
    return (
        f"The {what} does not fit on the paper, so nothing was written; "
        "--layout plain has more room."
    )


def _unprintable(error: UnprintableCharacterError | TooLargeForPaperError) -> str:
    if isinstance(error, TooLargeForPaperError):
        return _too_large(error.what)
    code = f"U+{ord(error.character):04X}"
    if error.script:
        return (
            f"What is written in {error.script} can't be printed here: this computer has no font "
            f"for it, so nothing was written; the first sign of it is “{error.character}” ({code})."
        )
    return f"The letter face has no “{error.character}” ({code}), so nothing was written."


_PROBLEMS = {
    ProblemKind.NO_DEADLINE: "no deadline was found; please look at the sheet.",
    ProblemKind.NO_TARGET: "nobody to write to was found.",
    ProblemKind.NO_SALUTATION: "an official has no salutation; one will be suggested.",
    ProblemKind.NO_CALLS: "no points to ask for were found.",
    ProblemKind.STOP_ACTION: "the sheet says that no further action is wanted.",
    ProblemKind.NOT_A_SHEET: "this does not look like an urgent action.",
    ProblemKind.RUN_ON_BLOCK: "an address stands on one line and has to be cut by hand.",
    ProblemKind.READER_LOCK_LOW: "this system guards less well than others against a harmful file.",
    ProblemKind.CAME_INSIDE: "the sheet came in a message or a packed file; only it was read.",
}


def problem_sentence(problem: Problem) -> str:
    """What a reader of the sheet should look at."""
    return _PROBLEMS[problem.kind]


def deadline_sentence(deadline: Deadline, today: date) -> str:
    """How the deadline stands on *today*."""
    if not isinstance(deadline, Known):
        is_open = isinstance(deadline, Open)
        return "Deadline: as soon as possible" if is_open else "Deadline: not found in the sheet"
    left = (deadline.day - today).days
    state = {
        DeadlineState.PASSED: f"passed {_days(-left)} ago",
        DeadlineState.LAST_DAY: "today is the last day",
    }.get(deadline.on(today), f"{_days(left)} left")
    return f"Deadline: {deadline.day.isoformat()} ({state})"


def _days(count: int) -> str:
    if count > _YEAR:
        years = count // _YEAR
        return "more than 1 year" if years == 1 else f"more than {years} years"
    return "1 day" if count == 1 else f"{count} days"


_YEAR = 365  # days: from then on nobody counts days


_REMARKS = {
    RemarkKind.DEADLINE_PASSED: "the deadline of {text} has passed, so every page and "
    "envelope says DRAFT; "
    "ask the section office whether letters are still wanted, and if so give the day with "
    "--office-asked.",
    RemarkKind.AFTER_DEADLINE_AGREED: "the deadline of {text} has passed; the section office "
    "was asked.",
    RemarkKind.LAST_DAY: "today is the last day for this appeal; a letter sent by fax or "
    "e-mail arrives in time.",
    RemarkKind.DEADLINE_SOON: "the deadline is {text}; a letter by post may come too late.",
    RemarkKind.NO_DEADLINE: "the sheet gives no date until when appeals are wanted.",
    RemarkKind.SALUTATION_SUGGESTED: "letter {number}: the sheet gives no salutation; "
    "“{text}” is a suggestion.",
    RemarkKind.SALUTATION_ODD: "letter {number}: “{text}” names another rank than the official's; "
    "it is kept as the sheet has it.",
    RemarkKind.SALUTATION_FOREIGN: "letter {number}: “{text}” is in another language than the "
    "letter; it is kept as the sheet has it.",
    RemarkKind.SALUTATION_INSTEAD: "letter {number}: the sheet's salutation is in another language "
    "than the letter; “{text}” is suggested.",
    RemarkKind.SALUTATION_ASKS: "letter {number}: the office has one salutation for Madam and one "
    "for Sir; where you know which, say so with --address {number}=madam.",
    RemarkKind.PHRASES_TO_CHECK: "please have this checked by somebody who writes the language: "
    "{text}.",
    RemarkKind.FRAME_ALONE: "there are no ready sentences in {text}: salutation, date and closing "
    "are set, the rest comes from the case file or is typed in the window.",
    RemarkKind.POINT_WITHOUT_WORDS: "letter {number}: point {point} has no words in the letter's "
    "language, so it is not asked.",
    RemarkKind.ABOUT_IN_OTHER_SCRIPT: "what you say about yourself is not in {text}, as the "
    "letters are.",
    RemarkKind.SCRIPT_NOT_SET: "letters in {text} can't be printed: this computer has no "
    "font for them.",
    RemarkKind.EMBASSY_BLANK: "note {number}: the sheet gives no address of the embassy in your "
    "country; "
    "please fill in the blank lines of note and envelope.",
    RemarkKind.EMBASSY_NOT_ABROAD: "you live in the country addressed, so there is no embassy "
    "to copy to.",
    RemarkKind.KEY_DATE_AHEAD: "{text} is still ahead; the letter should arrive before.",
    RemarkKind.COPY_NEEDS_ENVELOPE: "copy {number} shows the first official's address; post it "
    "in its printed envelope, not in one with a window.",
    RemarkKind.WINDOW_TOO_SMALL: "{number}: the window of the envelope may hide a part of the "
    "address; print the envelope or a label.",
    RemarkKind.KEY_DATE_PASSED: "{text} has passed by the day of the letter, and is worded as "
    "past.",
    RemarkKind.KEY_DATE_LEFT_OUT: "{text} has passed by the day of the letter; "
    "the sheet's sentence about it is left out.",
    RemarkKind.POINT_AS_PRINTED: "letter {number}, point {point}: the sheet's own wording is "
    "kept; please read it.",
    RemarkKind.POINT_TO_CHECK: "letter {number}, point {point}: please check whom “{text}” means.",
    RemarkKind.MODEL_LETTER: "the letters follow the sheet's model letter; one in your own words "
    "counts more.",
    RemarkKind.NO_POINTS: "the letter asks for nothing: the sheet has no points, or none is "
    "chosen.",
    RemarkKind.NO_NAME: "the sheet names no person, so the subject line is its headline.",
    RemarkKind.LANGUAGE_NOT_LISTED: "the sheet does not list {text} among the languages to "
    "write in.",
    RemarkKind.OWN_WORDS_REVEAL: "{number}: your own sentence tells a detail that the chosen "
    "--disclosure keeps back.",
    RemarkKind.OVER_ONE_PAGE: "{number} is longer than one page, by {text} lines.",
    RemarkKind.LEFT_OUT_FOR_LENGTH: "letter {number}: to be short, it leaves out {text}.",
    RemarkKind.OVER_WORD_LIMIT: "letter {number} is longer than its kind may be, by all the words "
    "from “{text}” on; nothing was cut.",
    RemarkKind.KIND_NOT_POSSIBLE: "{number}: {text}, so the usual kind was written.",
}
_LEFT_OUT = {
    BlockKind.FACTS.value: "what happened, or a part of it",
    BlockKind.ABOUT.value: "the sentence about you",
    BlockKind.CLOSING.value: "the last sentence",
    BlockKind.OPENING.value: "the opening",
}
_KIND_FAULTS = {
    KindFault.NOT_FOR_THEM.value: "this recipient gets no such letter",
    KindFault.NO_FAX_NUMBER.value: "the sheet gives no fax number",
    KindFault.EMBASSY_NOT_ABROAD.value: "you live in the country addressed",
    KindFault.MODEL_LETTER.value: "the sheet's own letter can't be worded anew for a copy",
    KindFault.NO_CARD_ADDRESS.value: "the sheet offers no address for cards",
}
_FEW_WORDS = 6
_OF_A_LANGUAGE = {
    RemarkKind.FRAME_ALONE,
    RemarkKind.ABOUT_IN_OTHER_SCRIPT,
    RemarkKind.SCRIPT_NOT_SET,
}


def remark_sentence(remark: Remark) -> str:
    """What the writer should know about a pack."""
    point = "" if remark.position is None else str(remark.position + 1)
    text = _said(remark)
    return _REMARKS[remark.kind].format(text=text, number=remark.number, point=point)


def _said(remark: Remark) -> str:
    """What the remark is about, in words."""
    if remark.kind is RemarkKind.LEFT_OUT_FOR_LENGTH:
        parts = [_LEFT_OUT[part] for part in dict.fromkeys(remark.text.split())]
        return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]
    if remark.kind is RemarkKind.OVER_WORD_LIMIT:
        return " ".join(remark.text.split()[:_FEW_WORDS])
    if remark.kind is RemarkKind.KIND_NOT_POSSIBLE:
        return _KIND_FAULTS[remark.text]
    if remark.kind is RemarkKind.PHRASES_TO_CHECK:
        return ", ".join(f"“{phrase}”" for phrase in remark.text.split("\n"))
    if remark.kind in _OF_A_LANGUAGE:
        return languages("en")[remark.text.partition("-")[0]]
    return remark.text
