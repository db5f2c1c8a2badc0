"""How hard a passphrase is to guess for whoever got hold of the computer."""

from enum import Enum

_SHORT, _LONG = 12, 20  # characters
_FEW = 5  # different ones


class Strength(Enum):
    """What can be said of a passphrase without a list of all that people choose."""

    NONE = "none"  # nothing is typed
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def strength(passphrase: str) -> Strength:
    """How strong *passphrase* is, by its length and by how many different characters it has.

    >>> strength("aaaaaaaaaaaaaaaaaaaaaaaa").value
    'weak'
    """
    size = len(passphrase.strip())
    if not size:
        return Strength.NONE
    if size < _SHORT or len(set(passphrase)) < _FEW:
        return Strength.WEAK
    return Strength.FAIR if size < _LONG else Strength.GOOD
