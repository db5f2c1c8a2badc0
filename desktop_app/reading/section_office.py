"""Reads the section's own office from where a sheet gives it: a letterhead, or the foot."""

import re

from ..domain.late import late
from ..domain.urgent_action import SectionOffice
from .contacts import emails, numbers
from .ledger import Ledger
from .lines import Line, fold

_NAME = late(
    r"^\W*((?:ua ?network|ua|urgent action(?: network)?|amnesty international(?: usa)?|aiusa)\b"
    r"(?: urgent action)? ?(?:network )?(?:office)?(?: aiusa\b)?)",
    re.IGNORECASE,
)
_LABEL = late(
    r"(?<!\w)(?P<label>ph|phone|tel|t|fax|f|e-?mail|e)(?:\.:|[.:])?\s+(?=[\d(+]|\S{1,60}@)",
    re.IGNORECASE,
)
_GOES_ON = late(r"^\W*(?:(?:ph|phone|tel|t|fax|f|e-?mail|e)\b[.:]?\s|[\w.+-]+@)", re.IGNORECASE)
_EDGES = " .,;|·-"
_PIPE = late(r"\s+[|I]\s+")  # a capital I is what extraction makes of a pipe


def section_office(lines: list[Line], ledger: Ledger) -> SectionOffice | None:
    """The office in *lines*: its name, its address, phone and e-mail, as far as they are given."""
    own = _own_lines(lines)
    text = _PIPE.sub(" | ", fold(own))
    found = _NAME.match(text)
    if found is None:
        return None
    ledger.place("section_office", own)
    rest = text[found.end() :]
    labels = list(_LABEL.finditer(rest))
    ends = [*(label.start() for label in labels), len(rest)][1:]
    values = {
        label["label"].lower()[0]: rest[label.end() : end]
        for label, end in reversed(list(zip(labels, ends, strict=True)))
    }
    address = rest[: labels[0].start()] if labels else rest.partition("|")[0]
    phones, _ = numbers(values.get("p") or values.get("t") or "")
    written = emails(rest)
    return SectionOffice(
        name=found[1].strip(_EDGES),
        lines=tuple(line for line in (address.strip(_EDGES),) if line),
        email=written[0] if written else None,
        phone=phones[0] if phones else None,
    )


def _own_lines(lines: list[Line]) -> list[Line]:
    """The first line and those that go on with it: numbers, e-mail, the rest of the address."""
    own: list[Line] = []
    gap = False
    for line in lines:
        if not line:
            gap = True
        elif not own or _GOES_ON.match(line.text) or (not gap and _says_where(line.text)):
            own.append(line)
            gap = False
        else:
            break
    return own


def _says_where(text: str) -> bool:
    return any(c.isdigit() for c in text) or "@" in text
