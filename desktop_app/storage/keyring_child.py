"""The helper that talks to the system's keyring: one question, one answer, and it ends. Child side.

It is the only process that imports a keyring's library, and lets none choose where the key goes: no
`keyring.get_keyring()`, so that no configuration, no variable and no plug-in has a say.
"""

import json
import sys

from ..domain.errors import KeyringFault, KeyringUnusableError
from . import system_keyring

_LONGEST_QUESTION = 1000  # bytes


def main() -> None:
    """Read a question from standard input, do it, and write the answer to standard output."""
    _dump_nothing()
    question = json.loads(sys.stdin.buffer.read(_LONGEST_QUESTION))
    fault, key = None, ""
    try:
        key = _do(question["task"], question.get("vault", ""), question.get("key", ""))
    except KeyringUnusableError as error:
        fault = error.fault.value
    sys.stdout.write(json.dumps({"fault": fault, "key": key}))


def _do(task: str, vault_id: str, key: str) -> str:
    match task:
        case "look":
            fault = system_keyring.look()
            if fault is not None:
                raise KeyringUnusableError(fault)
        case "keep":
            system_keyring.keep(vault_id, key)
        case "fetch":
            return system_keyring.fetch(vault_id)
        case "forget":
            system_keyring.forget(vault_id)
        case _:
            raise KeyringUnusableError(KeyringFault.BROKE)
    return ""


def _dump_nothing() -> None:
    """Have the system write no picture of our memory to the disk: the key is in it."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows hasn't got it

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
