"""Letters of somebody who hasn't filled everything in yet: to be looked at, not to be sent."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from ..domain.errors import SenderError, SenderFault
from ..domain.sender import Sender
from .messages import stand_in

Made = TypeVar("Made")


def with_stand_ins(make: Callable[[Sender], Made], sender: Sender) -> tuple[Made, tuple[str, ...]]:
    """What *make* makes, with the details that it needs and *sender* lacks made up; and these.

    Raises what *make* does, but for SenderError(LEVEL_NEEDS).
    """
    missing: tuple[str, ...] = ()
    while True:
        try:
            return make(sender), missing
        except SenderError as error:
            if error.fault is not SenderFault.LEVEL_NEEDS or error.key in missing:
                raise
            made_up = stand_in(error.key)
            several = error.key in {"address", "group"}
            change: dict[str, Any] = {error.key: (made_up,) if several else made_up}
            sender = replace(sender, **change)
            missing = (*missing, error.key)
