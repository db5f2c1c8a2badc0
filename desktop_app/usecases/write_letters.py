"""Write the letters of a case: what the rules and the user's choices make of it."""

from ..composing.compose import Composition, compose, compose_note
from ..domain.draft import Draft
from ..domain.note import Note
from ..domain.options import PackOptions
from ..domain.sender import Sender
from ..domain.urgent_action import UrgentAction

__all__ = ["Composition", "write_letters", "write_note"]


def write_letters(
    action: UrgentAction, draft: Draft, sender: Sender, options: PackOptions
) -> Composition:
    """Everything to be posted, in posting order, with remarks for the writer.

    Raises NothingToWriteError, NoSuchRecipientError or SenderError.
    """
    return compose(action, draft, sender, options)


def write_note(
    note: Note, action: UrgentAction, draft: Draft, sender: Sender, options: PackOptions
) -> Composition:
    """What is written beside the letters: the card to the person, a note to the section office.

    Raises NothingToWriteError or SenderError.
    """
    return compose_note(note, action, draft, sender, options)
