"""Write what was asked for by a word or a number, as the command line has it."""

from ..domain.draft import BESIDE, Draft
from ..domain.letter_kind import KINDS_FOR, NOTES, LetterKind
from ..domain.note import Note
from ..domain.options import PackOptions
from ..domain.rule_pack import office_for
from ..domain.sender import Sender
from ..domain.urgent_action import RecipientKind, UrgentAction
from .write_letters import Composition, write_letters, write_note


def write_kind(
    kind: LetterKind | None,
    action: UrgentAction,
    draft: Draft,
    sender: Sender,
    options: PackOptions,
) -> Composition:
    """The letters of that *kind*, or the one note; the office is the rules', or the sheet's.

    *kind* None: as the draft has them.

    Raises NothingToWriteError, NoSuchRecipientError or SenderError.
    """
    if kind is None:
        return write_letters(action, draft, sender, options)
    recipients = action.recipients()
    if kind in NOTES:
        wanted = (one.number for one in recipients if draft.wants_recipient(one.number))
        is_reply = kind is LetterKind.FORWARDING_NOTE
        number = next(wanted, BESIDE) if is_reply else BESIDE
        office = office_for(action, options.rules.section_office)
        note = Note(kind=kind, office=office, number=number)
        return write_note(note, action, draft, sender, options)
    if kind in KINDS_FOR[RecipientKind.TARGET]:
        draft = draft.with_kind(kind)
    for one in recipients:
        if one.kind is not RecipientKind.TARGET and kind in KINDS_FOR[one.kind]:
            draft = draft.with_kind_for(one.number, kind)
    return write_letters(action, draft, sender, options)


def recipients_meant(said: str, action: UrgentAction) -> tuple[int, ...] | None:
    """The recipients' numbers that "all", "targets", "copies" or "1,3" means, None for everyone.

    Raises ValueError where *said* is none of these.
    """
    if said == "all":
        return None
    if said in ("targets", "copies"):
        wants_targets = said == "targets"
        return tuple(
            one.number
            for one in action.recipients()
            if (one.kind is RecipientKind.TARGET) is wants_targets
        )
    return tuple(sorted({int(number) for number in said.split(",")}))
