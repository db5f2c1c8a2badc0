"""The vault's key in the system's keyring: kept, fetched and forgotten. Parent side.

Every call is a process of its own. A keyring that waits for its password answers no one, and a
thread can't be made to leave it: given up, it writes its entry whenever the user does answer, be
it after the key was changed. A killed process writes nothing any more, and takes the key along.
"""

import json
from base64 import b64encode
from collections.abc import Callable
from time import monotonic

from ..children.start import ChildBrokeError, ChildTooLoudError, ChildTooSlowError, ask_child
from ..domain.errors import Cancelled, KeyringFault, KeyringUnusableError
from .key_text import KEY_BYTES, key_in

LIMIT_S = 60.0
"""So long may the user take to find the keyring's password."""

_CHILD = "desktop_app.storage.keyring_child"
_CARRIES = ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_DATA_HOME")
_LONGEST_ANSWER = 1000  # bytes

Stopped = Callable[[], bool]


def _never() -> bool:
    return False


def keep_key(
    vault_id: str, key: bytes, *, stopped: Stopped = _never, limit_s: float = LIMIT_S
) -> None:
    """Put the 32 bytes of *key* under *vault_id*; only after this returns may they seal anything.

    They have then been read back by another process, and were the same. An entry that holds
    another key is left as it is (TAKEN): something may be sealed with it.
    Raises KeyringUnusableError, and Cancelled once *stopped* says so; either may leave an entry
    behind, which `forget_key` removes.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(len(key))
    end = monotonic() + limit_s
    text = b64encode(key).decode("ascii")
    _ask({"task": "keep", "vault": vault_id, "key": text}, stopped, limit_s)
    if fetch_key(vault_id, stopped=stopped, limit_s=max(end - monotonic(), 1)) != key:
        raise KeyringUnusableError(KeyringFault.NOT_KEPT)


def fetch_key(vault_id: str, *, stopped: Stopped = _never, limit_s: float = LIMIT_S) -> bytes:
    """The 32 bytes that were kept under *vault_id*.

    Whether they are the right ones only what they unlock can tell. Raises KeyringUnusableError
    (MISSING, REPLACED, LOCKED …), and Cancelled once *stopped* says so.
    """
    text = _ask({"task": "fetch", "vault": vault_id}, stopped, limit_s)
    key = key_in(text)
    if key is None:
        raise KeyringUnusableError(KeyringFault.REPLACED)
    return key


def forget_key(vault_id: str, *, stopped: Stopped = _never, limit_s: float = LIMIT_S) -> None:
    """Have no entry for *vault_id* in the keyring; all is well if there was none.

    Raises KeyringUnusableError, and Cancelled once *stopped* says so: it may be there, or not.
    """
    _ask({"task": "forget", "vault": vault_id}, stopped, limit_s)


def keyring_state(*, stopped: Stopped = _never, limit_s: float = 5.0) -> KeyringFault | None:
    """What stands in the way of keeping a key now; None: nothing. The user is asked nothing.

    LOCKED and NOT_MADE are no refusals: the system will ask for a password on the first use.
    Raises Cancelled once *stopped* says so.
    """
    try:
        _ask({"task": "look"}, stopped, limit_s)
    except KeyringUnusableError as error:
        return error.fault
    return None


def _ask(question: dict[str, str], stopped: Stopped, limit_s: float) -> str:
    """The key's text that the helper answers, empty where none was asked for."""
    try:
        answer = ask_child(
            _CHILD,
            json.dumps(question).encode(),
            limit_s=limit_s,
            answer_limit=_LONGEST_ANSWER,
            stopped=stopped,
            carries=_CARRIES,
            sandbox=False,  # it must reach the keyring
        )
    except ChildTooSlowError as error:
        raise KeyringUnusableError(KeyringFault.TOO_SLOW) from error
    except (ChildBrokeError, ChildTooLoudError) as error:
        raise KeyringUnusableError(KeyringFault.BROKE) from error
    if answer is None:
        raise Cancelled
    return _text_in(answer)


def _text_in(answer: bytes) -> str:
    try:
        said = json.loads(answer)
        if said["fault"] is not None:
            raise KeyringUnusableError(KeyringFault(said["fault"]))
        return str(said["key"])
    except (ValueError, TypeError, KeyError) as error:
        raise KeyringUnusableError(KeyringFault.BROKE) from error
