"""What the window says about the kinds that the stages report: its sentences live here."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QObject

from ..domain.deadline import Deadline, DeadlineState, Known, Open
from ..domain.draft import BlockId, BlockKind
from ..domain.errors import (
    AppealError,
    CannotPrintError,
    CannotWriteError,
    NoSuchRecipientError,
    NothingReason,
    NothingToWriteError,
    PrintFault,
    SenderError,
    SenderFault,
    SheetFault,
    SheetUnreadableError,
    TooLargeForPaperError,
    UnprintableCharacterError,
    WriteFault,
)
from ..domain.letter import EnvelopeSize, LayoutName, Paper
from ..domain.reading_result import Problem, ProblemKind
from ..domain.remark import Remark, RemarkKind
from ..domain.sender import Disclosure
from ..domain.urgent_action import Recipient, RecipientKind

# ---------------------------------------------------------------- errors

_SHEET = {
    SheetFault.MISSING: QT_TRANSLATE_NOOP(
        "Messages",
        "There is no such file, and nothing here has changed: look for the sheet with “Open…”.",
    ),
    SheetFault.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Messages",
        "You may not read this file, and nothing here has changed: ask its owner for a copy.",
    ),
    SheetFault.FOLDER: QT_TRANSLATE_NOOP(
        "Messages",
        "This is a folder, and nothing here has changed: open the sheet that lies in it.",
    ),
    SheetFault.NOT_A_FILE: QT_TRANSLATE_NOOP(
        "Messages",
        "This is not an ordinary file, and nothing here has changed: choose the sheet itself.",
    ),
    SheetFault.EMPTY: QT_TRANSLATE_NOOP(
        "Messages",
        "This file is empty, and nothing here has changed: fetch the sheet again, or choose"
        " another.",
    ),
    SheetFault.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Messages",
        "This file is too large for a sheet, and nothing here has changed: choose the sheet alone.",
    ),
    SheetFault.NO_TEXT: QT_TRANSLATE_NOOP(
        "Messages",
        "This file holds only pictures of text, and nothing here has changed: ask for one whose"
        " text can be selected, or paste the text.",
    ),
    SheetFault.DAMAGED: QT_TRANSLATE_NOOP(
        "Messages",
        "This file is damaged, and nothing here has changed: fetch the sheet again.",
    ),
    SheetFault.PASSWORD: QT_TRANSLATE_NOOP(
        "Messages",
        "This file is locked with a password, and nothing here has changed: save a copy without"
        " one, and open that.",
    ),
    SheetFault.PROGRAM: QT_TRANSLATE_NOOP(
        "Messages",
        "This file is a program; it was not started, and nothing here has changed: choose the"
        " sheet itself.",
    ),
    SheetFault.NOT_TEXT: QT_TRANSLATE_NOOP(
        "Messages",
        "No text was found in this file, and nothing here has changed: choose a sheet saved as"
        " PDF or text.",
    ),
    SheetFault.FORMAT_UNKNOWN_YET: QT_TRANSLATE_NOOP(
        "Messages",
        "This kind of file ({about}) can't be read yet, and nothing here has changed: save the"
        " sheet as PDF or text, or paste its text.",
    ),
    SheetFault.TOO_SLOW: QT_TRANSLATE_NOOP(
        "Messages",
        "Reading this file took too long and was stopped; nothing here has changed: paste the"
        " sheet's text instead.",
    ),
    SheetFault.READER_BROKE: QT_TRANSLATE_NOOP(
        "Messages",
        "This file could not be read, and nothing here has changed: fetch the sheet again, or"
        " paste its text.",
    ),
}
_SENDER = {
    SenderFault.NO_NAME: QT_TRANSLATE_NOOP(
        "Messages",
        "The letters are not made yet: they need your name; nothing you typed is lost.",
    ),
    SenderFault.LEVEL_NEEDS: QT_TRANSLATE_NOOP(
        "Messages",
        "The letters are not made yet: please add {about}, or let the officials learn less;"
        " nothing you typed is lost.",
    ),
    SenderFault.NOT_ONE_LINE: QT_TRANSLATE_NOOP(
        "Messages",
        "The letters are not made yet: {about} must be one line of text; nothing you typed is"
        " lost.",
    ),
    SenderFault.UNKNOWN_COUNTRY: QT_TRANSLATE_NOOP(
        "Messages",
        "The letters are not made yet: please choose your country; nothing you typed is lost.",
    ),
}
_SENDER_OTHER = QT_TRANSLATE_NOOP(
    "Messages",
    "The letters are not made yet: please look at {about} again; nothing you typed is lost.",
)
_DETAIL = {
    "name": QT_TRANSLATE_NOOP("Messages", "your name"),
    "address": QT_TRANSLATE_NOOP("Messages", "your address"),
    "town": QT_TRANSLATE_NOOP("Messages", "your town"),
    "country": QT_TRANSLATE_NOOP("Messages", "your country"),
    "email": QT_TRANSLATE_NOOP("Messages", "your e-mail address"),
    "about": QT_TRANSLATE_NOOP("Messages", "the sentence about you"),
    "group": QT_TRANSLATE_NOOP("Messages", "your group's address"),
    "": QT_TRANSLATE_NOOP("Messages", "your details"),
}
_NOTHING = {
    NothingReason.NO_TARGET: QT_TRANSLATE_NOOP(
        "Messages",
        "This sheet names nobody to write to, so there is no letter; the case stays open to read.",
    ),
    NothingReason.STOP_ACTION: QT_TRANSLATE_NOOP(
        "Messages",
        "This sheet asks for no more letters, so there is nothing to write: thank you for all you"
        " did.",
    ),
    NothingReason.NOTHING_CHOSEN: QT_TRANSLATE_NOOP(
        "Messages",
        "Nobody to write to is ticked, so there is no letter; tick an official under “To whom”.",
    ),
}
_WRITE = {
    WriteFault.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Messages",
        "You may not write into this folder; your letters are still here: choose another folder.",
    ),
    WriteFault.DISK_FULL: QT_TRANSLATE_NOOP(
        "Messages",
        "The disk is full; your letters are still here: make some room, or choose another folder.",
    ),
    WriteFault.NOT_A_FOLDER: QT_TRANSLATE_NOOP(
        "Messages",
        "This is not a folder; your letters are still here: choose another place.",
    ),
    WriteFault.OTHER: QT_TRANSLATE_NOOP(
        "Messages",
        "The letters could not be saved there; they are still here: choose another folder.",
    ),
}
_PRINT = {
    PrintFault.NO_PRINT_SYSTEM: QT_TRANSLATE_NOOP(
        "Messages",
        "No printing system was found; your letters are still here: save them, and print the PDF"
        " files elsewhere.",
    ),
    PrintFault.NO_PRINTER: QT_TRANSLATE_NOOP(
        "Messages",
        "No printer was found; your letters are still here: switch it on and try again, or save"
        " them.",
    ),
    PrintFault.REFUSED: QT_TRANSLATE_NOOP(
        "Messages",
        "The printer did not take the letters; they are still here: look at the printer and try"
        " again, or save them.",
    ),
}
_UNPRINTABLE = QT_TRANSLATE_NOOP(
    "Messages",
    "The letter can't be printed with the sign “{about}”; nothing is lost: please use another.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Messages",
    "The letter has an address or a block that doesn't fit on this paper; nothing is lost: choose"
    " another paper or layout, or shorten it.",
)
_NO_RECIPIENT = QT_TRANSLATE_NOOP(
    "Messages", "This case has no official with that number; nothing is lost: choose another."
)
_UNEXPECTED = QT_TRANSLATE_NOOP("Messages", "That did not work; nothing is lost: please try again.")


def error_sentence(error: AppealError) -> str:
    """What happened, what is safe, and what to do, in one sentence."""
    text, about = _UNEXPECTED, ""
    match error:
        case SheetUnreadableError():
            text, about = _SHEET[error.fault], error.format_name
        case SenderError():
            text = _SENDER.get(error.fault, _SENDER_OTHER)
            about = _tr(_DETAIL.get(error.key, _DETAIL[""]))
        case NothingToWriteError():
            text = _NOTHING[error.reason]
        case CannotWriteError():
            text = _WRITE[error.fault]
        case CannotPrintError():
            text = _PRINT[error.fault]
        case UnprintableCharacterError():
            text, about = _UNPRINTABLE, error.character
        case TooLargeForPaperError():
            text = _TOO_LARGE
        case NoSuchRecipientError():
            text = _NO_RECIPIENT
    return _tr(text).format(about=about)


# ---------------------------------------------------------------- problems and remarks

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
    RemarkKind.EMBASSY_BLANK: QT_TRANSLATE_NOOP(
        "Messages", "The embassy's address is not in the sheet: fill it in by hand."
    ),
    RemarkKind.EMBASSY_NOT_ABROAD: QT_TRANSLATE_NOOP(
        "Messages", "You live in the country addressed: there is no embassy of it to write to."
    ),
    RemarkKind.KEY_DATE_AHEAD: QT_TRANSLATE_NOOP("Messages", "A day still ahead: {text}."),
    RemarkKind.KEY_DATE_PASSED: QT_TRANSLATE_NOOP(
        "Messages", "{text} has passed, and the letter says so."
    ),
    RemarkKind.KEY_DATE_LEFT_OUT: QT_TRANSLATE_NOOP(
        "Messages", "{text} has passed; what the sheet says about it is not in the letter."
    ),
    RemarkKind.POINT_AS_PRINTED: QT_TRANSLATE_NOOP(
        "Messages",
        "Point {point} to {who} stays as the sheet words it: please read it once more.",
    ),
    RemarkKind.POINT_TO_CHECK: QT_TRANSLATE_NOOP(
        "Messages", "Point {point}: does “{text}” mean {who}? Please check."
    ),
    RemarkKind.NO_POINTS: QT_TRANSLATE_NOOP(
        "Messages", "The letter asks for nothing yet: write what you ask for in your own words."
    ),
    RemarkKind.NO_NAME: QT_TRANSLATE_NOOP(
        "Messages", "The sheet names nobody: the subject line is its headline."
    ),
    RemarkKind.LANGUAGE_NOT_LISTED: QT_TRANSLATE_NOOP(
        "Messages", "The sheet doesn't ask for letters in English."
    ),
}
_SOMEBODY = QT_TRANSLATE_NOOP("Messages", "the official")


def problem_sentence(problem: Problem) -> str:
    """What is doubtful about the sheet."""
    return _tr(_PROBLEM[problem.kind])


def remark_sentence(remark: Remark, who: str = "") -> str:
    """What the writer should know; *who* is the official that the remark is about."""
    if remark.kind is RemarkKind.OVER_ONE_PAGE:
        return Counted().lines_over(int(remark.text) if remark.text.isdigit() else 1)
    return _tr(_REMARK[remark.kind]).format(
        text=_readable(remark.text),
        who=who or _tr(_SOMEBODY),
        point=QLocale().toString((remark.position or 0) + 1),
    )


def _readable(text: str) -> str:
    """*text*, or the day that it is the ISO form of."""
    try:
        return day_text(date.fromisoformat(text))
    except ValueError:
        return text


# ---------------------------------------------------------------- days

_YEAR = 366  # days: from then on nobody counts days
_NO_LAST_DAY = QT_TRANSLATE_NOOP("Messages", "As soon as possible; the sheet gives no last day")
_UNKNOWN_DAY = QT_TRANSLATE_NOOP("Messages", "No last day found: please look at the sheet")
_LAST_DAY = QT_TRANSLATE_NOOP("Messages", "Today is the last day ({day})")
_UNTIL = QT_TRANSLATE_NOOP("Messages", "Write until {day}: {time}")
_PASSED = QT_TRANSLATE_NOOP("Messages", "The last day was {day}, {time}")


def day_text(day: date) -> str:
    """*day* as people write it, in the language of the window."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def deadline_text(deadline: Deadline, today: date) -> str:
    """How the deadline stands, with the days that are left or gone."""
    if isinstance(deadline, Open):
        return _tr(_NO_LAST_DAY)
    if not isinstance(deadline, Known):
        return _tr(_UNKNOWN_DAY)
    day, days = day_text(deadline.day), abs((deadline.day - today).days)
    match deadline.on(today):
        case DeadlineState.LAST_DAY:
            return _tr(_LAST_DAY).format(day=day)
        case DeadlineState.PASSED:
            return _tr(_PASSED).format(day=day, time=_ago(days))
        case _:
            return _tr(_UNTIL).format(day=day, time=_to_go(days))


def _ago(days: int) -> str:
    years = days // _YEAR
    return Counted().years_ago(years) if years else Counted().days_ago(days)


def _to_go(days: int) -> str:
    years = days // _YEAR
    return Counted().years_to_go(years) if years else Counted().days_to_go(days)


# ---------------------------------------------------------------- names of choices

_DISCLOSURE = {
    Disclosure.FULL: (
        QT_TRANSLATE_NOOP("Messages", "Name and full address"),
        QT_TRANSLATE_NOOP(
            "Messages", "Each official learns your name and your address, from letter and envelope."
        ),
    ),
    Disclosure.TOWN: (
        QT_TRANSLATE_NOOP("Messages", "Name, town and country"),
        QT_TRANSLATE_NOOP(
            "Messages", "Each official learns your name, your town and your country; no street."
        ),
    ),
    Disclosure.INITIALS: (
        QT_TRANSLATE_NOOP("Messages", "Initials, town and country"),
        QT_TRANSLATE_NOOP(
            "Messages", "Each official learns your initials, your town and your country; no name."
        ),
    ),
    Disclosure.GROUP: (
        QT_TRANSLATE_NOOP("Messages", "Name, care of my group"),
        QT_TRANSLATE_NOOP(
            "Messages", "Each official learns your name and your group's address, not your own."
        ),
    ),
    Disclosure.NAME: (
        QT_TRANSLATE_NOOP("Messages", "Name alone"),
        QT_TRANSLATE_NOOP("Messages", "Each official learns your name, and not where you live."),
    ),
}
_PAPER = {
    Paper.A4: QT_TRANSLATE_NOOP("Messages", "A4"),
    Paper.LETTER: QT_TRANSLATE_NOOP("Messages", "US Letter"),
}
_LAYOUT = {
    LayoutName.DIN_B: QT_TRANSLATE_NOOP("Messages", "For window envelopes (DIN 5008 B)"),
    LayoutName.PLAIN: QT_TRANSLATE_NOOP("Messages", "Plain letter"),
}
_ENVELOPE = {
    EnvelopeSize.DL: QT_TRANSLATE_NOOP("Messages", "DL (110 × 220 mm)"),
    EnvelopeSize.C6: QT_TRANSLATE_NOOP("Messages", "C6 (114 × 162 mm)"),
    EnvelopeSize.C65: QT_TRANSLATE_NOOP("Messages", "C6/5 (114 × 229 mm)"),
    EnvelopeSize.C5: QT_TRANSLATE_NOOP("Messages", "C5 (162 × 229 mm)"),
    EnvelopeSize.C4: QT_TRANSLATE_NOOP("Messages", "C4 (229 × 324 mm)"),
    EnvelopeSize.NO10: QT_TRANSLATE_NOOP("Messages", "US No. 10 (4⅛ × 9½ in)"),
}
_NO_ENVELOPE = QT_TRANSLATE_NOOP("Messages", "No envelopes")
_BLOCK = {
    BlockKind.OPENING: QT_TRANSLATE_NOOP("Messages", "Opening"),
    BlockKind.FACTS: QT_TRANSLATE_NOOP("Messages", "What happened"),
    BlockKind.ABOUT: QT_TRANSLATE_NOOP("Messages", "About me"),
    BlockKind.CALL: QT_TRANSLATE_NOOP("Messages", "Point {point}"),
    BlockKind.CLOSING: QT_TRANSLATE_NOOP("Messages", "Last sentence"),
}
_GETS = {
    RecipientKind.TARGET: QT_TRANSLATE_NOOP("Messages", "a letter"),
    RecipientKind.COPY: QT_TRANSLATE_NOOP("Messages", "a copy of the first letter"),
    RecipientKind.EMBASSY: QT_TRANSLATE_NOOP("Messages", "a note with a copy of the first letter"),
}
_AN_EMBASSY = QT_TRANSLATE_NOOP("Messages", "The embassy in your country")


def disclosure_name(level: Disclosure) -> str:
    """The short name of a disclosure level."""
    return _tr(_DISCLOSURE[level][0])


def disclosure_meaning(level: Disclosure) -> str:
    """What the recipients learn at that level."""
    return _tr(_DISCLOSURE[level][1])


def paper_name(paper: Paper) -> str:
    """What the paper is called."""
    return _tr(_PAPER[paper])


def layout_name(layout: LayoutName) -> str:
    """What the layout is for."""
    return _tr(_LAYOUT[layout])


def envelope_name(size: EnvelopeSize | None) -> str:
    """What the envelope is called, with its size; None: no envelopes."""
    return _tr(_NO_ENVELOPE if size is None else _ENVELOPE[size])


def block_name(block: BlockId) -> str:
    """The heading of one part of a letter."""
    return _tr(_BLOCK[block.kind]).format(point=QLocale().toString(block.position + 1))


def recipient_name(recipient: Recipient) -> str:
    """Who that is, in one line."""
    return recipient.target.title if recipient.target else _tr(_AN_EMBASSY)


def what_they_get(kind: RecipientKind) -> str:
    """What a recipient of that kind is sent."""
    return _tr(_GETS[kind])


# ---------------------------------------------------------------- stand-ins

_STAND_INS = {
    "name": QT_TRANSLATE_NOOP("Messages", "(your name)"),
    "town": QT_TRANSLATE_NOOP("Messages", "(your town)"),
    "group": QT_TRANSLATE_NOOP("Messages", "(your group)"),
    "address": QT_TRANSLATE_NOOP("Messages", "(your address)"),
    "country": QT_TRANSLATE_NOOP("Messages", "(your country)"),
}
_STANDS_IN = QT_TRANSLATE_NOOP(
    "Messages", "The page is waiting for {about}: fill it in under “Who I am”."
)


def stand_in(detail: str) -> str:
    """What stands on the page where a detail of the sender is still missing."""
    return _tr(_STAND_INS.get(detail, "…"))


def stand_in_hint(details: tuple[str, ...]) -> str:
    """Which of the sender's details are still missing."""
    return _tr(_STANDS_IN).format(about=", ".join(_tr(_DETAIL[one]) for one in details))


# ---------------------------------------------------------------- numbers


class Counted(QObject):
    """Texts that change with a number; a class, because lupdate finds plurals only in one."""

    def days_to_go(self, days: int) -> str:
        """How many days are left."""
        return self.tr("%n day(s) left", "", days)

    def days_ago(self, days: int) -> str:
        """How many days have gone by."""
        return self.tr("%n day(s) ago", "", days)

    def years_to_go(self, years: int) -> str:
        """How many whole years are left."""
        return self.tr("more than %n year(s) left", "", years)

    def years_ago(self, years: int) -> str:
        """How many whole years have gone by."""
        return self.tr("more than %n year(s) ago", "", years)

    def lines_over(self, lines: int) -> str:
        """How much too long a letter is."""
        return self.tr("The letter is %n line(s) too long for one page.", "", lines)


def _tr(text: object) -> str:
    return QCoreApplication.translate("Messages", str(text))
