"""What can go wrong in the course of events. Errors carry facts; the sentences are the fronts'.

Nothing here may carry the name of a person or a text of a letter: errors end in logs.
"""

import errno
import unicodedata
from enum import Enum
from pathlib import Path
from typing import Any

from .vault import KeyKind, VaultFault

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


class AppealError(Exception):
    """Something expected went wrong: told to the user in a sentence, never as a traceback."""

    def __reduce__(self) -> "tuple[Any, ...]":
        """How it comes out of a helping process: with its facts, whatever it was made of."""
        return _again, (type(self), self.args, self.__dict__)


def _again(
    kind: type[AppealError], args: tuple[object, ...], facts: dict[str, object]
) -> AppealError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(facts)
    return error


class Cancelled(Exception):  # noqa: N818 - a wish of the user's, not an error
    """The user stopped the work."""


class SheetFault(Enum):
    """Why a sheet can't be read."""

    MISSING = "missing"
    FORBIDDEN = "forbidden"
    FOLDER = "folder"
    NOT_A_FILE = "not_a_file"  # a FIFO, a socket, a device
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NO_TEXT = "no_text"  # a scan: pictures of text
    DAMAGED = "damaged"
    PASSWORD = "password"  # noqa: S105 - the name of a fault, no secret
    PROGRAM = "program"
    NOT_TEXT = "not_text"
    OLD_WORD = "old_word"
    PICTURE = "picture"
    ARCHIVE = "archive"  # several files in one, or one of a kind that is not opened
    OTHER_FORMAT = "other_format"
    UNSAFE = "unsafe"  # built as no sheet is, so that reading it could do harm
    TOO_SLOW = "too_slow"
    READER_BROKE = "reader_broke"
    UNGUARDED = "unguarded"  # this system can't lock the reader in well enough


class SheetUnreadableError(AppealError):
    """The sheet gives no text. *format_name* is filled for OTHER_FORMAT ("spreadsheet")."""

    def __init__(self, fault: SheetFault, format_name: str = "") -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.format_name = format_name


class LetterFault(Enum):
    """Why a file can't be read as the text of a letter."""

    MISSING = "missing"
    FORBIDDEN = "forbidden"
    FOLDER = "folder"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"


class LetterUnreadableError(AppealError):
    """The file with the text of a letter can't be read."""

    def __init__(self, fault: LetterFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class TableFault(Enum):
    """Why a table can't be taken into the address book."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NOT_A_TABLE = "not_a_table"
    MISSING_COLUMNS = "missing_columns"


class AddressTableError(AppealError):
    """A table of addresses can't be read; *columns* are the names of those that it lacks."""

    def __init__(self, fault: TableFault, columns: tuple[str, ...] = ()) -> None:
        super().__init__(" ".join((fault.value, *columns)))
        self.fault = fault
        self.columns = columns


class SenderFault(Enum):
    """What is wrong with the sender's details."""

    MISSING_FILE = "missing_file"
    NOT_TOML = "not_toml"
    UNKNOWN_KEY = "unknown_key"
    WRONG_KIND = "wrong_kind"
    NOT_ONE_LINE = "not_one_line"
    UNKNOWN_COUNTRY = "unknown_country"
    NO_NAME = "no_name"
    LEVEL_NEEDS = "level_needs"  # the disclosure level prints a detail that isn't there


class SenderError(AppealError):
    """The sender's details can't be used.

    *key* is the name of the detail, never its value; for NOT_TOML the place ("line 2"), if known.
    """

    def __init__(self, fault: SenderFault, key: str = "") -> None:
        super().__init__(f"{fault.value} {key}".strip())
        self.fault = fault
        self.key = key


class RulesFault(Enum):
    """Why a pack of rules can't be used."""

    MISSING_FILE = "missing_file"
    FORBIDDEN = "forbidden"
    NOT_A_FILE = "not_a_file"  # a folder, a FIFO, a device
    TOO_LARGE = "too_large"
    NOT_TOML = "not_toml"
    NEWER = "newer"  # a later program's
    MISSING_KEY = "missing_key"
    UNKNOWN_KEY = "unknown_key"
    WRONG_KIND = "wrong_kind"
    NOT_A_CHOICE = "not_a_choice"
    OUT_OF_RANGE = "out_of_range"
    TOO_LONG = "too_long"
    NOT_PLAIN_TEXT = "not_plain_text"  # line breaks where there is one line, hidden characters
    PLACEHOLDER = "placeholder"  # braces that name nothing known


class RulePackError(AppealError):
    """A pack of rules can't be used, and the one before it stays.

    *key* is the name of the rule, never its value; *line* counts from 1, 0: not known.
    """

    def __init__(self, fault: RulesFault, key: str = "", line: int = 0) -> None:
        super().__init__(f"{fault.value} {key} {line or ''}".strip())
        self.fault = fault
        self.key = key
        self.line = line


class NothingReason(Enum):
    """Why there is nothing to write."""

    NO_TARGET = "no_target"
    NOT_A_SHEET = "not_a_sheet"
    STOP_ACTION = "stop_action"
    NOTHING_CHOSEN = "nothing_chosen"
    NO_CARD_ADDRESS = "no_card_address"  # the sheet offers none for cards to the person


class NothingToWriteError(AppealError):
    """The case gives, or the user left, no letter to write."""

    def __init__(self, reason: NothingReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class NoSuchRecipientError(AppealError):
    """A recipient was asked for by a number that the case doesn't have."""

    def __init__(self, number: int, last: int) -> None:
        super().__init__(f"{number} of {last}")
        self.number = number
        self.last = last


_UNSET_SCRIPTS = {
    "CJK": "Chinese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
}


class UnprintableCharacterError(AppealError):
    """The letter face has no glyph for *character*; it is never dropped or printed as a box."""

    def __init__(self, character: str) -> None:
        super().__init__(f"U+{ord(character):04X}")
        self.character = character

    @property
    def script(self) -> str:
        """The script of the character where it takes a font of the computer's, else empty."""
        name = unicodedata.name(self.character, "").partition(" ")[0]
        return _UNSET_SCRIPTS.get(name, "")


class TooLargeForPaperError(AppealError):
    """The address, or another block that must stay whole, doesn't fit on the paper."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class WriteFault(Enum):
    """Why a file or folder can't be written."""

    FORBIDDEN = "forbidden"
    DISK_FULL = "disk_full"
    NOT_A_FOLDER = "not_a_folder"
    OTHER = "other"

    @classmethod
    def of(cls, error: OSError) -> "WriteFault":
        """What the system's *error* means to the user."""
        if error.errno in _FULL:
            return cls.DISK_FULL
        if error.errno in _FORBIDDEN:
            return cls.FORBIDDEN
        if isinstance(error, FileExistsError | NotADirectoryError):
            return cls.NOT_A_FOLDER
        return cls.OTHER


class CannotWriteError(AppealError):
    """A file could not be written. What was there before is untouched."""

    def __init__(self, fault: WriteFault, folder: Path) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.folder = folder


class KeyringFault(Enum):
    """What stands between us and a key in the system's keyring."""

    UNSUPPORTED = "unsupported"  # no keyring that we know belongs to this system
    NO_BUS = "no_bus"  # nothing by which programs of this session could talk to each other
    NO_DAEMON = "no_daemon"  # they could, but none of them keeps secrets
    NOT_MADE = "not_made"  # no keyring yet: keeping a key makes the system ask for a password
    LOCKED = "locked"  # it is, and nobody could be asked for its password
    DISMISSED = "dismissed"  # the question for its password was shown, and closed
    FLEETING = "fleeting"  # it forgets everything when the session ends
    READABLE = "readable"  # it has no password, so what it keeps lies readable on the disk
    TOO_SLOW = "too_slow"  # a question not answered in time, or a keyring that hangs
    BROKE = "broke"  # it ended, or talked nonsense, in between
    MISSING = "missing"  # it has no entry for this vault
    REPLACED = "replaced"  # the entry for this vault holds something that is no key
    TAKEN = "taken"  # the entry for this vault holds another key, which would be lost
    NOT_KEPT = "not_kept"  # what it gives back isn't what was given to it
    NOT_FORGOTTEN = "not_forgotten"  # the entry is still there after it was deleted


class KeyringUnusableError(AppealError):
    """The system's keyring did not do what it was asked for; carries no key and no name."""

    def __init__(self, fault: KeyringFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class PrintFault(Enum):
    """Why printing did not start."""

    NO_PRINT_SYSTEM = "no_print_system"
    NO_PRINTER = "no_printer"
    REFUSED = "refused"


class CannotPrintError(AppealError):
    """The print system did not take the job."""

    def __init__(self, fault: PrintFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class VaultUnopenableError(AppealError):
    """No state of the vault can be opened with this key; every file is as it was.

    *files* are the names of the vault's files as found, *ways* the kinds of key that they say
    open them: what the user may still try. Names are random and tell nothing.
    """

    def __init__(
        self, fault: VaultFault, files: tuple[str, ...] = (), ways: frozenset[KeyKind] = frozenset()
    ) -> None:
        super().__init__(f"{fault.value}, {len(files)} files")
        self.fault = fault
        self.files = files
        self.ways = ways


class VaultExistsError(AppealError):
    """A new vault was asked for where there are files of one: never an empty one over an old."""


class VaultInUseError(AppealError):
    """Another running Par Avion has the vault; it can be opened to be read only."""


class VaultReadOnlyError(AppealError):
    """The vault was opened to be read only: nothing was saved."""


class KeyCountError(AppealError):
    """A vault would have *count* keys; it needs one, and has room for *most*."""

    def __init__(self, count: int, most: int) -> None:
        super().__init__(f"{count} of {most}")
        self.count = count
        self.most = most


class TooLittleMemoryError(AppealError):
    """This computer hasn't enough free memory to try a passphrase; *mebibytes* are needed."""

    def __init__(self, mebibytes: int) -> None:
        super().__init__(f"{mebibytes} MiB")
        self.mebibytes = mebibytes


class RecoveryCodeError(AppealError):
    """A recovery code was mistyped; *groups* are the numbers, from 1, of the wrong groups.

    Empty where the code is too short, too long or has foreign characters.
    """

    def __init__(self, groups: tuple[int, ...] = ()) -> None:
        super().__init__(f"{len(groups)} groups")
        self.groups = groups


class StoreTooNewError(AppealError):
    """A later version of this program wrote the store. It can be read, and is not changed."""

    def __init__(self, *, found: int, known: int) -> None:
        super().__init__(f"{found} > {known}")
        self.found = found
        self.known = known
