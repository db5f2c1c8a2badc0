"""Write the letters of a case: what the rules and the user's choices make of it."""

from ..composing.compose import Composition, compose
from ..domain.draft import Draft
from ..domain.options import PackOptions
from ..domain.sender import Sender
from ..domain.urgent_action import UrgentAction

__all__ = ["Composition", "write_letters"]


def write_letters(
    action: UrgentAction, draft: Draft, sender: Sender, options: PackOptions
) -> Composition:
    """Everything to be posted, in posting order, with remarks for the writer.

    Raises NothingToWriteError, NoSuchRecipientError or SenderError.
    """
    return compose(action, draft, sender, options)
