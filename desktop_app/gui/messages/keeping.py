"""The sentences about what is kept: the keyring, the vault, the codes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from ...domain.errors import (
    AppealError,
    CannotWriteError,
    KeyCountError,
    KeyringFault,
    KeyringUnusableError,
    RecoveryCodeError,
    StoreTooNewError,
    TooLittleMemoryError,
    VaultExistsError,
    VaultInUseError,
    VaultReadOnlyError,
    VaultUnopenableError,
    WriteFault,
)
from ...domain.passphrase import Strength
from ...domain.vault import KeyKind, VaultFault
from .translated import translated

_KEYRING = {
    KeyringFault.UNSUPPORTED: QT_TRANSLATE_NOOP(
        "Messages", "Par Avion knows no keyring on this computer: choose a passphrase instead."
    ),
    KeyringFault.NO_BUS: QT_TRANSLATE_NOOP(
        "Messages",
        "This computer's keyring can't be reached from here: use a passphrase, or log in to the"
        " desktop in the usual way.",
    ),
    KeyringFault.NO_DAEMON: QT_TRANSLATE_NOOP(
        "Messages", "No keyring is running on this computer: use a passphrase instead."
    ),
    KeyringFault.NOT_MADE: QT_TRANSLATE_NOOP(
        "Messages", "There is no keyring yet: the system will ask for a new password for one."
    ),
    KeyringFault.LOCKED: QT_TRANSLATE_NOOP(
        "Messages", "The keyring is locked: the system will ask for its password."
    ),
    KeyringFault.DISMISSED: QT_TRANSLATE_NOOP(
        "Messages",
        "The question for the keyring's password was closed; nothing has changed: ask it again,"
        " or open your letters in another way.",
    ),
    KeyringFault.FLEETING: QT_TRANSLATE_NOOP(
        "Messages",
        "This keyring forgets everything when you log out, and your letters would be lost with it:"
        " choose a passphrase instead.",
    ),
    KeyringFault.READABLE: QT_TRANSLATE_NOOP(
        "Messages",
        "This computer's keyring has no password, so anybody could read what it keeps: choose a"
        " passphrase instead.",
    ),
    KeyringFault.TOO_SLOW: QT_TRANSLATE_NOOP(
        "Messages",
        "The keyring gave no answer for a minute; nothing is lost: ask it again, or open your"
        " letters in another way.",
    ),
    KeyringFault.BROKE: QT_TRANSLATE_NOOP(
        "Messages",
        "The keyring stopped in the middle; nothing is lost: ask it again, or open your letters in"
        " another way.",
    ),
    KeyringFault.MISSING: QT_TRANSLATE_NOOP(
        "Messages",
        "This computer's keyring has no key for your letters any more; their files are untouched:"
        " try another way to open them.",
    ),
    KeyringFault.REPLACED: QT_TRANSLATE_NOOP(
        "Messages",
        "The keyring has something else where the key for your letters was; their files are"
        " untouched: try another way to open them.",
    ),
    KeyringFault.TAKEN: QT_TRANSLATE_NOOP(
        "Messages",
        "The keyring has another key in this place, which was left as it is: choose a passphrase"
        " instead.",
    ),
    KeyringFault.NOT_KEPT: QT_TRANSLATE_NOOP(
        "Messages",
        "The keyring took the key and did not give it back; nothing was begun: choose a passphrase"
        " instead.",
    ),
    KeyringFault.NOT_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Messages",
        "The keyring did not delete the key; it opens nothing any more: delete the entry “paravion”"
        " in the system's own keyring program.",
    ),
}
_VAULT = {
    VaultFault.MISSING: QT_TRANSLATE_NOOP(
        "Messages",
        "The file with your letters is not there, only others that belong to it: put it back if"
        " you moved it, or begin again from a backup.",
    ),
    VaultFault.WRONG_KEY: QT_TRANSLATE_NOOP(
        "Messages", "That did not open your letters; nothing is lost: please try again."
    ),
    VaultFault.KEY_CHANGED: QT_TRANSLATE_NOOP(
        "Messages", "That was the way in once, and has been changed since: use the newer one."
    ),
    VaultFault.DAMAGED: QT_TRANSLATE_NOOP(
        "Messages",
        "The files with your letters are damaged, and nothing was changed in them: a backup may"
        " bring your letters back.",
    ),
    VaultFault.NEWER_FORMAT: QT_TRANSLATE_NOOP(
        "Messages",
        "A later version of Par Avion wrote these files, and nothing was changed in them: open"
        " them with that version.",
    ),
    VaultFault.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Messages",
        "This computer does not let you read the files with your letters; nothing was changed in"
        " them: see to whom they belong.",
    ),
}
_UNSAVED = {
    WriteFault.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Messages",
        "Your words could not be saved, because the folder can't be written to; they are still on"
        " the screen: leave this window open and see to the folder.",
    ),
    WriteFault.DISK_FULL: QT_TRANSLATE_NOOP(
        "Messages",
        "Your words could not be saved, because the disk is full; they are still on the screen:"
        " leave this window open and make some room.",
    ),
}
_UNSAVED_OTHER = QT_TRANSLATE_NOOP(
    "Messages",
    "Your words could not be saved; they are still on the screen: leave this window open, and save"
    " or print the letters.",
)
_CANNOT_BEGIN = {
    WriteFault.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Messages",
        "Nothing can be kept here, because the folder can't be written to; your words are still on"
        " the screen: see to the folder, or go on as a guest.",
    ),
    WriteFault.DISK_FULL: QT_TRANSLATE_NOOP(
        "Messages",
        "Nothing can be kept here, because the disk is full; your words are still on the screen:"
        " make some room, or go on as a guest.",
    ),
}
_CANNOT_BEGIN_OTHER = QT_TRANSLATE_NOOP(
    "Messages",
    "Nothing can be kept in this place; your words are still on the screen: go on as a guest.",
)
_IN_USE = QT_TRANSLATE_NOOP(
    "Messages",
    "Another window of Par Avion has your letters open; nothing is lost: go on there, or open them"
    " here only to read.",
)
_READ_ONLY_FOLDER = QT_TRANSLATE_NOOP(
    "Messages",
    "The folder with your letters can't be written to; nothing is lost: open them only to read.",
)
_EXISTS = QT_TRANSLATE_NOOP(
    "Messages",
    "Letters are kept on this computer already, and nothing was begun over them: open those"
    " instead.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "Messages", "Your letters are open only to read, so nothing that you type now is kept."
)
_TOO_NEW = QT_TRANSLATE_NOOP(
    "Messages",
    "A later version of Par Avion wrote your letters, so they are open only to read, and nothing"
    " that you type now is kept.",
)
_OLDER = QT_TRANSLATE_NOOP(
    "Messages",
    "This is an older state of your letters, open only to read, so nothing that you type now is"
    " kept: a backup of it can be gone on with.",
)
_NO_BACKUP = {
    VaultFault.WRONG_KEY: QT_TRANSLATE_NOOP(
        "Messages", "That passphrase did not open the backup; nothing has changed: try again."
    ),
    VaultFault.DAMAGED: QT_TRANSLATE_NOOP(
        "Messages",
        "That file is no backup, or a damaged one; nothing has changed: try another one.",
    ),
    VaultFault.NEWER_FORMAT: QT_TRANSLATE_NOOP(
        "Messages",
        "A later version of Par Avion made that backup; nothing has changed: open it with that"
        " version.",
    ),
    VaultFault.MISSING: QT_TRANSLATE_NOOP(
        "Messages", "There is no such file any more; nothing has changed: try another one."
    ),
    VaultFault.FORBIDDEN: QT_TRANSLATE_NOOP(
        "Messages", "This computer does not let you read that file; nothing has changed."
    ),
}
_MEMORY = QT_TRANSLATE_NOOP(
    "Messages",
    "This computer has too little free memory to try a passphrase; nothing is lost: close other"
    " programs and try again.",
)
_KEYS = QT_TRANSLATE_NOOP(
    "Messages",
    "Your letters need one way to be opened, and can have no more than a few; nothing has changed:"
    " choose another.",
)
_STRENGTHS = {
    Strength.NONE: "",
    Strength.WEAK: QT_TRANSLATE_NOOP(
        "Messages",
        "Weak: somebody who has this computer could find it by trying. Four or five words that have"
        " nothing to do with each other are better.",
    ),
    Strength.FAIR: QT_TRANSLATE_NOOP(
        "Messages", "Fair: it takes long to find by trying. One more word makes it good."
    ),
    Strength.GOOD: QT_TRANSLATE_NOOP(
        "Messages", "Good, if these are no words that somebody would expect of you."
    ),
}
_WAYS = {
    KeyKind.KEYRING: QT_TRANSLATE_NOOP("Messages", "this computer's keyring"),
    KeyKind.PASSPHRASE: QT_TRANSLATE_NOOP("Messages", "a passphrase"),
    KeyKind.RECOVERY: QT_TRANSLATE_NOOP("Messages", "the recovery code on paper"),
}


class Groups(QObject):
    """Which groups of a recovery code are wrong."""

    def wrong(self, groups: tuple[int, ...]) -> str:
        """Their numbers, or that it isn't a whole code."""
        if not groups:
            return self.tr(
                "A recovery code has eight groups of five letters and digits; nothing is lost:"
                " please look at it again."
            )
        numbers = ", ".join(map(str, groups))
        text = self.tr(
            "%Ln group(s) of the code have a slip, please look again at: {numbers}.",
            "",
            len(groups),
        )
        return text.format(numbers=numbers)


def keeping_sentence(error: Exception) -> str | None:
    """What happened to what is kept, and what to do; None: it is about something else."""
    match error:
        case KeyringUnusableError():
            return translated(_KEYRING[error.fault])
        case VaultUnopenableError():
            return translated(_VAULT[error.fault])
        case RecoveryCodeError():
            return Groups().wrong(error.groups)
        case _:
            texts = {
                VaultInUseError: _IN_USE,
                VaultExistsError: _EXISTS,
                VaultReadOnlyError: _READ_ONLY,
                StoreTooNewError: _TOO_NEW,
                KeyCountError: _KEYS,
                TooLittleMemoryError: _MEMORY,
            }
            text = texts.get(type(error))
            return None if text is None else translated(text)


def keyring_sentence(fault: KeyringFault) -> str:
    """What stands in the way of the keyring."""
    return translated(_KEYRING[fault])


def locked_sentence(error: AppealError) -> str:
    """Why what is kept isn't open."""
    if isinstance(error, CannotWriteError):
        return translated(_READ_ONLY_FOLDER)
    return keeping_sentence(error) or translated(_VAULT[VaultFault.WRONG_KEY])


def unsaved_sentence(error: Exception) -> str:
    """Why the words on the screen aren't saved, and what to do."""
    fault = error.fault if isinstance(error, CannotWriteError) else WriteFault.OTHER
    return translated(_UNSAVED.get(fault, _UNSAVED_OTHER))


def cannot_begin_sentence(error: AppealError) -> str:
    """Why nothing is kept from now on, although that was wanted."""
    if isinstance(error, CannotWriteError):
        return translated(_CANNOT_BEGIN.get(error.fault, _CANNOT_BEGIN_OTHER))
    return keeping_sentence(error) or translated(_CANNOT_BEGIN_OTHER)


def read_only_sentence(*, too_new: bool, older: bool = False) -> str:
    """Why nothing that is typed now is kept."""
    return translated(_TOO_NEW if too_new else _OLDER if older else _READ_ONLY)


def no_backup_sentence(error: AppealError) -> str | None:
    """Why a backup did not open; None: it is about something else."""
    fault = error.fault if isinstance(error, VaultUnopenableError) else None
    text = _NO_BACKUP.get(fault) if fault is not None else None
    return translated(text) if text is not None else keeping_sentence(error)


def strength_sentence(strength: Strength) -> str:
    """How good a passphrase is; empty where there is none."""
    text = _STRENGTHS[strength]
    return translated(text) if text else ""


def way_name(kind: KeyKind) -> str:
    """What opens what is kept, as within a sentence."""
    return translated(_WAYS[kind])
