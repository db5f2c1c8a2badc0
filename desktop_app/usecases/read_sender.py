"""Read the sender's details from a file that the user wrote: SENDER.toml."""

import re
import tomllib
import unicodedata
from pathlib import Path
from typing import Any

from ..domain.errors import SenderError, SenderFault
from ..domain.sender import Sender
from ..places.country_names import is_country_code

_LINES = ("name", "town", "country", "email", "about")
_LISTS = ("address", "group")
_LARGEST = 64 * 1024  # bytes: no honest file is larger


def read_sender(path: Path) -> Sender:
    """The sender that the file at *path* describes.

    Raises SenderError that names the key at fault, never its value. An unknown key is refused:
    a misspelt "adress" must not print a letter without one.
    """
    data = _toml(path)
    for key in data:
        if key not in _LINES + _LISTS:
            raise SenderError(SenderFault.UNKNOWN_KEY, key)
    texts: dict[str, Any] = {key: _line(key, data.get(key, "")) for key in _LINES}
    lists: dict[str, Any] = {key: _lines(key, data.get(key, [])) for key in _LISTS}
    country = texts["country"].upper()
    texts["country"] = "GB" if country == "UK" else country  # what everybody there writes
    if not texts["name"]:
        raise SenderError(SenderFault.NO_NAME, "name")
    if texts["country"] and not is_country_code(texts["country"]):
        raise SenderError(SenderFault.UNKNOWN_COUNTRY, "country")
    return Sender(**texts, **lists)


def _toml(path: Path) -> dict[str, object]:
    try:
        if not path.is_file():  # a FIFO would be waited for
            raise SenderError(SenderFault.MISSING_FILE)
        with path.open("rb") as file:
            text = file.read(_LARGEST + 1)
        if len(text) > _LARGEST:
            raise SenderError(SenderFault.NOT_TOML)
        return tomllib.loads(text.decode("utf-8-sig"))
    except OSError as error:
        raise SenderError(SenderFault.MISSING_FILE) from error
    except (ValueError, RecursionError) as error:  # not TOML, not UTF-8, a number without end
        line = re.search(r"\bline \d+", str(error))
        raise SenderError(SenderFault.NOT_TOML, line[0] if line else "") from error


def _line(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise SenderError(SenderFault.WRONG_KIND, key)
    text = value.strip()
    if any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") for c in text):
        raise SenderError(SenderFault.NOT_ONE_LINE, key)
    return text


def _lines(key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise SenderError(SenderFault.WRONG_KIND, key)
    return tuple(line for line in (_line(key, one) for one in value) if line)
