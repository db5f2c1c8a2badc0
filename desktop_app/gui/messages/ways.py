"""The sentences about the ways in to what is kept: each of them, changed, and lost."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ...domain.errors import AppealError, CannotWriteError, WriteFault
from ...domain.vault import KeyKind
from .keeping import keeping_sentence
from .translated import translated

_TITLES = {
    KeyKind.KEYRING: QT_TRANSLATE_NOOP("Messages", "This computer's keyring"),
    KeyKind.PASSPHRASE: QT_TRANSLATE_NOOP("Messages", "A passphrase"),
    KeyKind.RECOVERY: QT_TRANSLATE_NOOP("Messages", "A recovery code on paper"),
}
_USED = {
    KeyKind.KEYRING: QT_TRANSLATE_NOOP(
        "Messages", "In use: it opens your letters by itself while you are logged in."
    ),
    KeyKind.PASSPHRASE: QT_TRANSLATE_NOOP(
        "Messages", "In use: your letters open when you type it."
    ),
    KeyKind.RECOVERY: QT_TRANSLATE_NOOP(
        "Messages", "In use: your letters open for whoever has the paper, on any computer."
    ),
}
_UNUSED = {
    KeyKind.KEYRING: QT_TRANSLATE_NOOP(
        "Messages", "Not in use: it would open your letters by itself while you are logged in."
    ),
    KeyKind.PASSPHRASE: QT_TRANSLATE_NOOP(
        "Messages", "Not in use: you would type it when Par Avion starts, or after a pause."
    ),
    KeyKind.RECOVERY: QT_TRANSLATE_NOOP(
        "Messages", "There is none: it would be for the day when the other ways fail."
    ),
}
_BEGUN = {
    KeyKind.KEYRING: QT_TRANSLATE_NOOP(
        "Messages", "From now on this computer's keyring opens your letters."
    ),
    KeyKind.PASSPHRASE: QT_TRANSLATE_NOOP(
        "Messages",
        "From now on this passphrase opens your letters, and an earlier one doesn't. Backups keep"
        " the passphrase that they were made with.",
    ),
    KeyKind.RECOVERY: QT_TRANSLATE_NOOP(
        "Messages",
        "From now on this code opens your letters, and an earlier one doesn't: destroy its paper.",
    ),
}
_ENDED = {
    KeyKind.KEYRING: QT_TRANSLATE_NOOP(
        "Messages", "This computer's keyring no longer opens your letters."
    ),
    KeyKind.PASSPHRASE: QT_TRANSLATE_NOOP(
        "Messages", "The passphrase no longer opens your letters."
    ),
    KeyKind.RECOVERY: QT_TRANSLATE_NOOP(
        "Messages", "The recovery code no longer opens your letters: destroy its paper."
    ),
}
_STAYS = QT_TRANSLATE_NOOP(
    "Messages", "It can't be taken away: without it, nothing but paper would open your letters."
)
_STAYS_ALONE = QT_TRANSLATE_NOOP(
    "Messages", "It can't be taken away: nothing else opens your letters."
)
_KEYRING_FORGETS = QT_TRANSLATE_NOOP(
    "Messages", "If this computer forgets its keys, your letters are gone."
)
_USER_FORGETS = QT_TRANSLATE_NOOP(
    "Messages", "If you forget the passphrase, your letters are gone."
)
_UNCERTAIN = QT_TRANSLATE_NOOP(
    "Messages",
    "The change could not be brought to the disk. What you had before is to open your letters;"
    " until the line at the bottom says “Saved”, keep what is new at hand, too.",
)
_UNCERTAIN_FULL = QT_TRANSLATE_NOOP(
    "Messages",
    "The disk is full, so the change could not be brought to it: make some room. What you had"
    " before is to open your letters; until the line at the bottom says “Saved”, keep what is new"
    " at hand, too.",
)


def way_title(kind: KeyKind) -> str:
    """What opens what is kept, as a heading."""
    return translated(_TITLES[kind])


def way_sentence(kind: KeyKind, *, is_used: bool) -> str:
    """What it does, or would do."""
    return translated((_USED if is_used else _UNUSED)[kind])


def way_changed(kind: KeyKind, *, opens: bool) -> str:
    """What is so from now on."""
    return translated((_BEGUN if opens else _ENDED)[kind])


def way_stays(ways: frozenset[KeyKind]) -> str:
    """Why the last of *ways* beside the paper can't be taken away."""
    return translated(_STAYS_ALONE if len(ways) == 1 else _STAYS)


def what_is_lost(ways: frozenset[KeyKind]) -> str:
    """What happens to whoever has only *ways*; empty: there is a second one, or none yet."""
    alone = {
        frozenset({KeyKind.KEYRING}): _KEYRING_FORGETS,
        frozenset({KeyKind.PASSPHRASE}): _USER_FORGETS,
    }.get(ways)
    return translated(alone) if alone is not None else ""


def cannot_change_sentence(error: AppealError) -> str:
    """Why something else opens what is kept than was wanted."""
    if isinstance(error, CannotWriteError):
        return translated(_UNCERTAIN_FULL if error.fault is WriteFault.DISK_FULL else _UNCERTAIN)
    return keeping_sentence(error) or translated(_UNCERTAIN)
