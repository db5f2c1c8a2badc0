"""A key as the text that a keyring can keep."""

from base64 import b64decode

KEY_BYTES = 32


def key_in(text: str) -> bytes | None:
    """The 32 bytes that *text* spells in base64, None where it doesn't: then it is no key of ours.

    >>> key_in("not a key") is None
    True
    """
    try:
        key = b64decode(text.encode("ascii"), validate=True)
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None
