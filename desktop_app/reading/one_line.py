"""Opens an address that a sheet prints in one line, with commas: name, office, street, numbers."""

import re

from ..domain.late import late
from .contacts import emails, is_number_alone
from .lines import Line
from .run_on import read_run_on
from .words import labels

_LABELS = "|".join(
    (r"fax", r"tel\.?", r"phone", r"e-?mail", *labels.FAX, *labels.PHONE, *labels.EMAIL,
     *labels.SALUTATION)
)  # fmt: skip
_BEFORE_LABEL = late(
    rf"[.,;–-]{{0,3}}\s(?=(?:{_LABELS})\s*[:：]|(?:fax|t[eé]l\.?|phone)\s+[+(]?\d)", re.IGNORECASE
)
_BEHIND_LABEL = late(r"[:：\d]")  # quick to look for
_HOUSE_NUMBER = late(r"\d{1,4}\s?[a-z]?")
_STREET = late(r"(?:rue|avenue|av|boulevard|bd|place|quai|chemin|allée)\b", re.IGNORECASE)
_LEAST_COMMAS = 2


def opened(lines: list[Line]) -> list[Line]:
    """*lines*, each address in one line with its numbers as the lines it would have had.

    The pieces keep the number of their line, and all of their words.
    """
    return [piece for line in lines for piece in _pieces(line)]


def _pieces(line: Line) -> list[Line]:
    may_have_labels = _BEHIND_LABEL.search(line.text) is not None
    address, *labelled = _BEFORE_LABEL.split(line.text) if may_have_labels else [line.text]
    parts = address.split(", ")
    if labelled and len(parts) <= _LEAST_COMMAS and read_run_on(address):
        # Its lines are to be found by its words, not by a comma or two.
        return [Line(line.number, text.rstrip(";, ")) for text in (address, *labelled)]
    told = labelled or emails(address) or any(is_number_alone(part.strip()) for part in parts)
    if len(parts) <= _LEAST_COMMAS - (1 if labelled else 0) or not told:
        return [line]
    texts = [*_joined(parts), *(text.rstrip(".; ") for text in labelled)]
    return [Line(line.number, text) for text in texts if text]


def _joined(parts: list[str]) -> list[str]:
    """*parts* of an address; a house number stays with its street, before it or behind it."""
    found: list[str] = []
    pending = ""
    bare = [one.strip().removesuffix(".") for one in parts]
    for part, coming in zip(bare, [*bare[1:], ""], strict=True):
        if _HOUSE_NUMBER.fullmatch(part) and (not found or _STREET.match(coming)):
            pending += f"{part}, "
        elif found and _HOUSE_NUMBER.fullmatch(part):
            found[-1] += f", {part}"
        else:
            found.append(pending + part)
            pending = ""
    return found
