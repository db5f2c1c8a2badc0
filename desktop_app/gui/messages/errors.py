"""What the window says of errors: what happened, what is safe, what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ...domain.errors import (
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
from .addresses import table_error_sentence
from .keeping import keeping_sentence
from .languages import said_language
from .translated import translated

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
    SheetFault.OLD_WORD: QT_TRANSLATE_NOOP(
        "Messages",
        "This is an old Word document (.doc), and nothing here has changed: open it in a word"
        " processor, save it as .docx or PDF, and open that.",
    ),
    SheetFault.PICTURE: QT_TRANSLATE_NOOP(
        "Messages",
        "This is a picture, and nothing here has changed: ask for a sheet whose text can be"
        " selected, or type its text and paste that.",
    ),
    SheetFault.ARCHIVE: QT_TRANSLATE_NOOP(
        "Messages",
        "This file holds other files packed together, and nothing here has changed: unpack it,"
        " and open the sheet.",
    ),
    SheetFault.OTHER_FORMAT: QT_TRANSLATE_NOOP(
        "Messages",
        "This kind of file ({about}) can't be read as a sheet, and nothing here has changed: save"
        " it as PDF or text, or paste its text.",
    ),
    SheetFault.UNSAFE: QT_TRANSLATE_NOOP(
        "Messages",
        "This file is not built like a sheet, so it was not read; nothing here has changed: paste"
        " the sheet's text instead.",
    ),
    SheetFault.TOO_SLOW: QT_TRANSLATE_NOOP(
        "Messages",
        "Reading this file took too long and was stopped; nothing here has changed: paste the"
        " sheet's text instead.",
    ),
    SheetFault.UNGUARDED: QT_TRANSLATE_NOOP(
        "Messages",
        "This computer guards less well than others against a harmful file, so the sheet was not"
        " opened: open it only if you trust whoever sent it.",
    ),
    SheetFault.READER_BROKE: QT_TRANSLATE_NOOP(
        "Messages",
        "This file could not be read, and nothing here has changed: fetch the sheet again, or"
        " paste its text.",
    ),
}
_FORMATS = {
    "e-book": QT_TRANSLATE_NOOP("Messages", "e-book"),
    "Office document": QT_TRANSLATE_NOOP("Messages", "Office document"),
    "Outlook mail": QT_TRANSLATE_NOOP("Messages", "Outlook mail"),
    "Pages document": QT_TRANSLATE_NOOP("Messages", "Pages document"),
    "PostScript": QT_TRANSLATE_NOOP("Messages", "PostScript"),
    "slides": QT_TRANSLATE_NOOP("Messages", "slides"),
    "spreadsheet": QT_TRANSLATE_NOOP("Messages", "spreadsheet"),
    "XML": QT_TRANSLATE_NOOP("Messages", "XML"),
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
DETAILS = {
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
    NothingReason.NOT_A_SHEET: QT_TRANSLATE_NOOP(
        "Messages",
        "This does not look like an urgent action, so there is no letter: open another file.",
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
    NothingReason.NO_CARD_ADDRESS: QT_TRANSLATE_NOOP(
        "Messages",
        "This sheet offers no address for cards, so there is none to write.",
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
        "No printer was found; your letters are still here: switch one on and try again, or save"
        " them, and print the PDF files elsewhere.",
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
_UNSET_SCRIPT = QT_TRANSLATE_NOOP(
    "Messages",
    "What is written in {about} can't be printed here: this computer has no font for it. It stays"
    " as it is.",
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


def detail_name(key: str) -> str:
    """What one of the sender's details is called, as "name"."""
    return translated(DETAILS.get(key, DETAILS[""]))


def error_sentence(error: AppealError) -> str:
    """What happened, what is safe, and what to do, in one sentence."""
    if (elsewhere := keeping_sentence(error) or table_error_sentence(error)) is not None:
        return elsewhere
    text, about = _UNEXPECTED, ""
    match error:
        case SheetUnreadableError():
            text = _SHEET[error.fault]
            about = translated(_FORMATS.get(error.format_name, error.format_name))
        case SenderError():
            text = _SENDER.get(error.fault, _SENDER_OTHER)
            about = translated(DETAILS.get(error.key, DETAILS[""]))
        case NothingToWriteError():
            text = _NOTHING[error.reason]
        case CannotWriteError():
            text = _WRITE[error.fault]
        case CannotPrintError():
            text = _PRINT[error.fault]
        case UnprintableCharacterError():
            text = _UNSET_SCRIPT if error.script else _UNPRINTABLE
            about = said_language(error.script or error.character)
        case TooLargeForPaperError():
            text = _TOO_LARGE
        case NoSuchRecipientError():
            text = _NO_RECIPIENT
    return translated(text).format(about=about)
