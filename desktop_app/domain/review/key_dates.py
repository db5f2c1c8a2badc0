"""The days that are still ahead, put right or added by hand."""

from dataclasses import replace

from ..reading_result import Reading
from ..urgent_action import KeyDate
from .account import settled
from .edit import Edit, folded, printable


def set_key_date(reading: Reading, number: int, key_date: KeyDate) -> Reading:
    """The reading with *key_date* at position *number*: in the place of another, or as the next."""
    edit = Edit(reading)
    dates = edit.action.key_dates
    said = replace(key_date, text=printable(folded(key_date.text)))
    if not 0 <= number <= len(dates) or dates[number : number + 1] == (said,):
        return reading
    after = (*dates[:number], said, *dates[number + 1 :])
    edit.action = replace(edit.action, key_dates=after)
    edit.by_hand.add(f"key_dates.{number}")
    return settled(edit)


def remove_key_date(reading: Reading, number: int) -> Reading:
    """The reading without the key date at position *number*."""
    edit = Edit(reading)
    count = len(edit.action.key_dates)
    if not 0 <= number < count:
        return reading
    edit.reorder("key_dates", tuple(at for at in range(count) if at != number))
    if not edit.action.key_dates:
        edit.sources.pop("key_dates", None)
    return settled(edit)
