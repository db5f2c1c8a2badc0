"""The recovery code on paper: 160 random bits that a person can copy out and type again.

Eight groups of five characters in Crockford's alphabet, which has no I, L, O and U. The last
character of a group checks the four before it and the group's place, so that a mistyped,
swapped or misplaced character is told with the number of its group.
Source: https://www.crockford.com/base32.html for the alphabet and what is read for what.
"""

import re
import secrets

from ..domain.errors import RecoveryCodeError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OILU", "011V")  # U is in no code; a V is most likely meant
_GROUPS, _SIZE = 8, 5
_BITS = 160


def new_code() -> bytes:
    """A new code: 20 random bytes."""
    return secrets.token_bytes(_BITS // 8)


def printed(code: bytes) -> str:
    """*code* as it is printed: eight groups of five characters, with hyphens between.

    >>> printed(bytes(20))
    '00000-00001-00002-00003-00004-00005-00006-00007'
    """
    number = int.from_bytes(code, "big")
    digits = [number >> shift & 31 for shift in range(_BITS - 5, -5, -5)]
    groups = [digits[start : start + 4] for start in range(0, len(digits), 4)]
    return "-".join(
        "".join(_ALPHABET[digit] for digit in (*group, _check(group, place)))
        for place, group in enumerate(groups)
    )


def read(typed: str) -> bytes:
    """The code that *typed* stands for.

    Spaces, hyphens, case, O for 0 and I or L for 1 don't matter.
    Raises RecoveryCodeError with the numbers of the groups that have a typo.
    """
    text = re.sub(r"[\s\-\u2010-\u2015]+", "", typed).upper().translate(_READ_AS)
    if len(text) != _GROUPS * _SIZE or not set(text) <= set(_ALPHABET):
        raise RecoveryCodeError
    digits = [_ALPHABET.index(character) for character in text]
    groups = [digits[start : start + _SIZE] for start in range(0, len(digits), _SIZE)]
    wrong = [
        place + 1 for place, group in enumerate(groups) if _check(group[:4], place) != group[4]
    ]
    if wrong:
        raise RecoveryCodeError(tuple(wrong))
    number = 0
    for group in groups:
        for digit in group[:4]:
            number = number << 5 | digit
    return number.to_bytes(_BITS // 8, "big")


def _check(group: list[int], place: int) -> int:
    """A weighted sum in the field of 32 elements: each digit has another weight, none is zero.

    One wrong digit or two swapped ones always change it.
    """
    total = 0
    for digit in group:
        total = _twice(total) ^ digit
    return _twice(total) ^ place


def _twice(element: int) -> int:
    """The element times x, modulo x^5 + x^2 + 1."""
    doubled = element << 1
    return doubled ^ 0b100101 if doubled & 32 else doubled
