"""Composes everything that is to be posted for one case."""

from dataclasses import dataclass
from functools import partial

from ..domain.deadline import DeadlineState
from ..domain.draft import Draft
from ..domain.errors import NoSuchRecipientError, NothingReason, NothingToWriteError
from ..domain.letter import Envelope, Letter, Mailing
from ..domain.letter_kind import LetterKind
from ..domain.note import Note
from ..domain.options import PackOptions
from ..domain.remark import Remark
from ..domain.sender import Sender
from ..domain.urgent_action import Recipient, RecipientKind, UrgentAction
from .brief import Brief
from .days import language_tag
from .disclosure import disclose, told_country
from .embassy import embassy_note, is_abroad, note_to_pass_on
from .facts import facts_for
from .frames import has_phrases
from .kinds.fax import fax_cover
from .kinds.notes import forwarding_note, office_enquiry, solidarity_card
from .letters import letter_to
from .postal import postal_lines
from .remarks import remarks_on, revealing_remarks
from .ruled import by_rules
from .sheet_language import ENGLISH, sheet_language


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """What is to be posted, in posting order, and what the writer should know about it."""

    mailings: tuple[Mailing, ...]
    remarks: tuple[Remark, ...]


def compose(
    action: UrgentAction, draft: Draft, sender: Sender, options: PackOptions
) -> Composition:
    """The letters, copies and notes that *draft* chooses, each with its envelope.

    Raises NothingToWriteError where the case or the choice leaves nothing, NoSuchRecipientError
    for a chosen number that the case doesn't have, SenderError where the disclosure level needs a
    detail that *sender* lacks.
    """
    _check(action, draft)
    brief = _brief(action, draft, sender, options)
    recipients = _chosen(brief)
    first = letter_to(action.recipients()[0], brief, recipients)
    written = tuple(_mailing(recipient, brief, recipients, first) for recipient in recipients)
    mailings = by_rules(written, brief)
    return Composition(mailings=mailings, remarks=remarks_on(brief, recipients, mailings))


def compose_note(
    note: Note, action: UrgentAction, draft: Draft, sender: Sender, options: PackOptions
) -> Composition:
    """The card to the person, or the note to the section office, alone and with its envelope.

    Raises NothingToWriteError where the sheet offers no address for a card, SenderError as
    `compose` does.
    """
    brief = _brief(action, draft, sender, options)
    if note.kind is LetterKind.SOLIDARITY_CARD:
        mailing = solidarity_card(brief)
    elif note.kind is LetterKind.OFFICE_ENQUIRY:
        mailing = office_enquiry(brief, note.office)
    else:
        mailing = forwarding_note(brief, note.office, note.number, note.came)
    return Composition(mailings=(mailing,), remarks=revealing_remarks(brief, (mailing,)))


def _brief(action: UrgentAction, draft: Draft, sender: Sender, options: PackOptions) -> Brief:
    passed = action.deadline_on(options.today) is DeadlineState.PASSED
    written_in = sheet_language(action)
    language = draft.language or written_in
    return Brief(
        action=action,
        draft=draft,
        sender=sender,
        options=options,
        disclosed=disclose(
            sender, options.disclosure, language=language if has_phrases(language) else ENGLISH
        ),
        facts=facts_for(action, draft.chosen_facts, options.dated, written_in, language),
        language=language,
        written_in=written_in,
        tag=language_tag(language, told_country(sender, options.disclosure)),
        draft_mark=passed and options.office_asked is None,
    )


def _check(action: UrgentAction, draft: Draft) -> None:
    if action.stop_action:
        raise NothingToWriteError(NothingReason.STOP_ACTION)
    if not action.targets:
        raise NothingToWriteError(NothingReason.NO_TARGET)
    last = len(action.recipients())
    for number in draft.chosen_recipients or ():
        if not 1 <= number <= last:
            raise NoSuchRecipientError(number, last)


def _chosen(brief: Brief) -> tuple[Recipient, ...]:
    """The recipients that the draft wants, without an embassy that can't be."""
    chosen = tuple(
        one
        for one in brief.action.recipients()
        if brief.draft.wants_recipient(one.number) and not brief.embassy_at_home(one)
    )
    if not chosen:
        raise NothingToWriteError(NothingReason.NOTHING_CHOSEN)
    return chosen


def _mailing(
    recipient: Recipient, brief: Brief, recipients: tuple[Recipient, ...], first: Letter
) -> Mailing:
    """All that goes to *recipient*: a letter, a copy of the first, or a note with such a copy."""
    posted = partial(_posted, recipient, brief)
    if recipient.kind is RecipientKind.EMBASSY or recipient.target is None:
        note = embassy_note(recipient, brief)
        return posted((note, first), note.postal_lines, airmail=is_abroad(brief))
    abroad = not brief.sender.country or brief.sender.country != brief.action.country_code
    kind = brief.kind_for(recipient)
    if kind is LetterKind.COPY:
        lines = postal_lines(recipient.target, brief.action, brief.sender.country)
        return posted((first,), lines, airmail=abroad)
    is_first = recipient.number == 1
    letter = first if is_first else letter_to(recipient, brief, recipients)
    if kind is LetterKind.VIA_EMBASSY:
        note = note_to_pass_on(recipient, brief)
        return posted((note, letter), note.postal_lines, airmail=is_abroad(brief))
    if kind is LetterKind.FAX:
        cover = fax_cover(recipient.number, recipient.target, letter, brief)
        return posted((cover, letter), letter.postal_lines, airmail=abroad)
    return posted((letter,), letter.postal_lines, airmail=abroad)


def _posted(
    recipient: Recipient,
    brief: Brief,
    letters: tuple[Letter, ...],
    lines: tuple[str | None, ...],
    *,
    airmail: bool,
) -> Mailing:
    kind = brief.kind_for(recipient)
    return Mailing(
        number=recipient.number,
        kind=recipient.kind,
        letters=letters,
        envelope=Envelope(
            sender_lines=brief.disclosed.envelope_lines, postal_lines=lines, airmail=airmail
        ),
        draft_mark=brief.draft_mark,
        letter_kind=kind,
        is_posted=kind is not LetterKind.FAX,
    )
