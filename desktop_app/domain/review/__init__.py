"""Puts a reading right by hand: every edit gives a new reading that keeps account of each line.

The rule that all of them keep: a line that isn't blank is in a field or among the unplaced ones,
never in both and never in neither. What a person types is their own, and is known as that.
"""

from .deadlines import set_deadline
from .drafts import carried, new_numbers, new_points
from .edit import words_of
from .key_dates import remove_key_date, set_key_date
from .languages import set_own_language
from .lines import NEW, place_line, remove_line
from .officials import (
    merge_officials,
    move_official,
    remove_official,
    split_official,
    with_parts,
)
from .paths import (
    CONTACTS,
    GROUPS,
    OFFICIAL_TEXTS,
    fields_of_line,
    holds_lines,
    official_at,
    texts_at,
)
from .texts import cut_block, is_typed, set_text

__all__ = [
    "CONTACTS",
    "GROUPS",
    "NEW",
    "OFFICIAL_TEXTS",
    "carried",
    "cut_block",
    "fields_of_line",
    "holds_lines",
    "is_typed",
    "merge_officials",
    "move_official",
    "new_numbers",
    "new_points",
    "official_at",
    "place_line",
    "remove_key_date",
    "remove_line",
    "remove_official",
    "set_deadline",
    "set_key_date",
    "set_own_language",
    "set_text",
    "split_official",
    "texts_at",
    "with_parts",
    "words_of",
]
