"""The rules of an organisation: the packs that come with the program, and those in files."""

import os
import stat
from functools import cache
from pathlib import Path

from ..domain.errors import RulePackError, RulesFault
from ..domain.rule_pack import RulePack, rule_changes
from ..shipped import resource
from ..storage.rule_packs import rules_in

__all__ = ["SHIPPED", "read_rules", "rule_changes", "rules_named", "shipped_rules"]

SHIPPED = ("general", "numbers-and-speed", "personal-letters")
"""The names of the packs that come with the program; the first holds where nobody chose."""

_LARGEST = 64 * 1024  # bytes: no honest file is larger


@cache
def shipped_rules() -> tuple[RulePack, ...]:
    """The packs that come with the program, in the order of their names in `SHIPPED`."""
    return tuple(read_rules(resource("rule_packs", f"{name}.toml")) for name in SHIPPED)


def rules_named(name: str) -> RulePack:
    """The pack that comes with the program by that name, or that in the file at that path.

    Raises RulePackError.
    """
    if name in SHIPPED:
        return shipped_rules()[SHIPPED.index(name)]
    return read_rules(Path(name))


def read_rules(path: Path) -> RulePack:
    """The pack in the file at *path*. Raises RulePackError."""
    return rules_in(_bytes_of(path))


def _bytes_of(path: Path) -> bytes:
    """What the file holds. Never waits, whatever lies there: a FIFO, a device, a link to one."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except PermissionError as error:
        raise RulePackError(RulesFault.FORBIDDEN) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        is_there = "\0" not in str(path) and os.path.lexists(path)
        fault = RulesFault.NOT_A_FILE if is_there else RulesFault.MISSING_FILE
        raise RulePackError(fault) from error
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise RulePackError(RulesFault.NOT_A_FILE)
    with os.fdopen(handle, "rb") as file:
        try:
            text = file.read(_LARGEST + 1)
        except OSError as error:
            raise RulePackError(RulesFault.FORBIDDEN) from error
    if len(text) > _LARGEST:
        raise RulePackError(RulesFault.TOO_LARGE)
    return text
