"""Whether letters in the writer's own language are welcome, answered by hand."""

from dataclasses import replace

from ..reading_result import Reading
from .account import settled
from .edit import Edit


def set_own_language(reading: Reading, welcome: bool) -> Reading:
    """The reading that says so, or no longer; the lines that were taken for it stay with it."""
    edit = Edit(reading)
    if welcome is edit.action.own_language:
        return reading
    edit.action = replace(edit.action, own_language=welcome)
    edit.by_hand.add("own_language")
    return settled(edit)
