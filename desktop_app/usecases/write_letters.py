"""Write the letters of a case: what the rules and the user's choices make of it."""

from dataclasses import replace

from ..composing.compose import Composition, compose, compose_note
from ..domain.draft import Draft
from ..domain.letter_kind import LetterKind
from ..domain.note import Note
from ..domain.options import UNSET_LANGUAGES, PackOptions
from ..domain.remark import Remark, RemarkKind
from ..domain.sender import Sender
from ..domain.urgent_action import UrgentAction
from ..rendering.measure import has_font
from ..rendering.render import fits_window

__all__ = ["Composition", "can_be_printed", "write_letters", "write_note"]


def write_letters(
    action: UrgentAction, draft: Draft, sender: Sender, options: PackOptions
) -> Composition:
    """Everything to be posted, in posting order, with remarks for the writer.

    Raises NothingToWriteError, NoSuchRecipientError or SenderError.
    """
    composed = _told_of_type(compose(action, draft, sender, options))
    return replace(composed, remarks=(*composed.remarks, *_window_remarks(composed, options)))


def _window_remarks(composed: Composition, options: PackOptions) -> list[Remark]:
    """One for each letter whose envelope would hide a part of the address behind its paper.

    None where envelopes or labels are printed: then no window has to show it.
    """
    if options.envelopes is not None or options.labels is not None:
        return []
    return [
        Remark(kind=RemarkKind.WINDOW_TOO_SMALL, number=mailing.number)
        for mailing in composed.mailings
        if mailing.is_posted
        and mailing.letter_kind is not LetterKind.COPY  # is in no envelope with a window
        and not fits_window(mailing, paper=options.paper, layout=options.layout)
    ]


def write_note(
    note: Note, action: UrgentAction, draft: Draft, sender: Sender, options: PackOptions
) -> Composition:
    """What is written beside the letters: the card to the person, a note to the section office.

    Raises NothingToWriteError or SenderError.
    """
    return _told_of_type(compose_note(note, action, draft, sender, options))


def can_be_printed(language: str) -> bool:
    """Whether there is type for letters in *language*: ours, or a font of this computer's."""
    return language not in UNSET_LANGUAGES or has_font(language)


def _told_of_type(composition: Composition) -> Composition:
    """*composition* without the remark that there may be no type, where there is."""
    remarks = tuple(
        remark
        for remark in composition.remarks
        if remark.kind is not RemarkKind.SCRIPT_NOT_SET or not can_be_printed(remark.text)
    )
    return replace(composition, remarks=remarks)
