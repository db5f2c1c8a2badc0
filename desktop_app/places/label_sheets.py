"""The sheets of address labels that are known, by the names that they are sold under.

Source: the templates of gLabels (MIT), those for addresses on A4 and Letter.
"""

import json
from functools import cache
from typing import Any

from ..domain.label_sheet import LabelSheet
from ..domain.letter import Paper
from ..shipped import resource


@cache
def label_sheets() -> tuple[LabelSheet, ...]:
    """All of them, by their first name."""
    told = json.loads(resource("labels", "sheets.json").read_text(encoding="utf-8"))
    return tuple(_sheet(row) for row in told["sheets"])


def label_sheet(name: str) -> LabelSheet | None:
    """The sheet that is sold as *name*, whatever its capitals and spaces; None: not known.

    >>> label_sheet("avery l7163").count
    14
    """
    return _by_name().get(_plain(name))


def matching_names(words: str, most: int = 20) -> tuple[str, ...]:
    """Up to *most* names that have all of *words* in them, the shortest first."""
    wanted = words.casefold().split()
    names = (name for sheet in label_sheets() for name in sheet.names)
    found = [name for name in names if all(word in name.casefold() for word in wanted)]
    return tuple(sorted(found, key=lambda name: (len(name), name))[:most])


@cache
def _by_name() -> dict[str, LabelSheet]:
    return {_plain(name): sheet for sheet in label_sheets() for name in sheet.names}


def _plain(name: str) -> str:
    return "".join(name.casefold().split())


def _sheet(row: Any) -> LabelSheet:  # Any: it is our own file, and tests read all of it
    paper, width, height, across, down, left, top, step_across, step_down, names = row
    return LabelSheet(
        names=tuple(names),
        paper=Paper(paper),
        width=width,
        height=height,
        across=across,
        down=down,
        left=left,
        top=top,
        step_across=step_across,
        step_down=step_down,
    )
