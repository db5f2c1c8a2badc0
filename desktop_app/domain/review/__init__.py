"""Puts a reading right by hand: every edit gives a new reading that keeps account of each line.

The rule that all of them keep: a line that isn't blank is in a field or among the unplaced ones,
never in both and never in neither.
"""

from .deadlines import set_deadline
from .drafts import carried, new_numbers
from .lines import NEW, place_line, remove_line
from .officials import (
    OfficialParts,
    merge_officials,
    move_official,
    remove_official,
    split_official,
    with_parts,
)
from .paths import CONTACTS, GROUPS, OFFICIAL_TEXTS, fields_of_line, official_at, texts_at
from .texts import cut_block, set_text

__all__ = [
    "CONTACTS",
    "GROUPS",
    "NEW",
    "OFFICIAL_TEXTS",
    "OfficialParts",
    "carried",
    "cut_block",
    "fields_of_line",
    "merge_officials",
    "move_official",
    "new_numbers",
    "official_at",
    "place_line",
    "remove_line",
    "remove_official",
    "set_deadline",
    "set_text",
    "split_official",
    "texts_at",
    "with_parts",
]
