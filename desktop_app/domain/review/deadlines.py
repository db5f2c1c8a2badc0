"""The answer to "until when?", where the sheet was misread or doesn't say."""

from dataclasses import replace

from ..deadline import Deadline
from ..reading_result import Reading
from .account import settled
from .edit import Edit


def set_deadline(reading: Reading, deadline: Deadline) -> Reading:
    """The reading with *deadline*; the lines that were taken for one stay with it."""
    edit = Edit(reading)
    if deadline == edit.action.deadline:
        return reading
    edit.action = replace(edit.action, deadline=deadline)
    edit.by_hand.add("deadline")
    return settled(edit)
