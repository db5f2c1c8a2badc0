"""What goes to nobody among the officials: a card to the person, and the notes to the office.

The notes to the section office are in the sheet's language, which is the office's, too.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ...domain.deadline import Known
from ...domain.draft import BESIDE, BlockId, BlockKind
from ...domain.errors import NothingReason, NothingToWriteError
from ...domain.letter import Block, Envelope, Letter, Mailing
from ...domain.letter_kind import LetterKind
from ...domain.rule_pack import filled
from ...domain.target import Target
from ...domain.urgent_action import Person, SectionOffice
from ..brief import Brief
from ..days import language_tag, long_date
from ..disclosure import disclose, told_country
from ..names import official_in_words
from ..postal import office_lines, postal_lines
from ..salutations import behind
from ..wording import worded


def solidarity_card(brief: Brief) -> Mailing:
    """The card to the people of the case, at the address that the sheet offers for it.

    It says nothing of the case: others read it first. Raises NothingToWriteError(NO_CARD_ADDRESS).
    """
    brief = brief.in_a_whole_language()
    action = brief.action
    if not action.solidarity_address:
        raise NothingToWriteError(NothingReason.NO_CARD_ADDRESS)
    to = Target(postal_lines=action.solidarity_address)
    several = len(action.people) > 1
    opens = worded(
        brief.language, "card_salutation", names=brief.names, gender=_gender(action.people)
    )
    letter = _letter(
        brief,
        postal_lines(to, action, brief.sender.country),
        subject="",
        salutation=opens,
        block=(BlockId(BlockKind.CARD), worded(brief.language, "card", several=several)),
        number=BESIDE,
        closing=worded(brief.language, "card_closing"),
    )
    home = brief.sender.country
    abroad = not home or home != action.country_code
    return _mailing(brief, letter, LetterKind.SOLIDARITY_CARD, BESIDE, airmail=abroad)


def office_enquiry(brief: Brief, office: SectionOffice) -> Mailing:
    """The question to *office* whether letters are still wanted, though the deadline has passed."""
    brief = _for_the_office(brief)
    deadline = brief.action.deadline
    last_day = long_date(deadline.day, brief.tag) if isinstance(deadline, Known) else ""
    ruled = brief.options.rules.after_deadline_text
    if ruled is None:
        asked = worded(brief.language, "enquiry", deadline=last_day, **_case(brief))
    else:
        values = {**_case(brief), "number": _told(brief)["number"], "deadline": last_day}
        asked = filled(ruled, values)
    letter = _letter(
        brief,
        office_lines(office),
        subject=worded(brief.language, "enquiry_subject", **_told(brief)),
        salutation=worded(brief.language, "office_salutation"),
        block=(BlockId(BlockKind.ENQUIRY), asked),
        number=BESIDE,
        closing=worded(brief.language, "office_closing"),
    )
    return _mailing(brief, letter, LetterKind.OFFICE_ENQUIRY, BESIDE, airmail=False)


def forwarding_note(
    brief: Brief, office: SectionOffice, number: int, came: date | None = None
) -> Mailing:
    """The note to *office* on a copy of the reply that the recipient with *number* sent.

    *came* is the day on which it came, None where it isn't known.
    """
    brief = _for_the_office(brief)
    target = next((r.target for r in brief.action.recipients() if r.number == number), None)
    told = worded(
        brief.language,
        "forwarding",
        official=official_in_words(target, brief.language) if target else "",
        day=long_date(came, brief.tag) if came else "",
        **_case(brief),
    )
    letter = _letter(
        brief,
        office_lines(office),
        subject=worded(brief.language, "forwarding_subject", **_told(brief)),
        salutation=worded(brief.language, "office_salutation"),
        block=(BlockId(BlockKind.FORWARDING), told),
        number=number,
        closing=worded(brief.language, "office_closing"),
        enclosure=worded(brief.language, "forwarding_enclosure"),
    )
    return _mailing(brief, letter, LetterKind.FORWARDING_NOTE, number, airmail=False)


def _for_the_office(brief: Brief) -> Brief:
    language = replace(brief, language=brief.written_in).in_a_whole_language().language
    return replace(
        brief,
        language=language,
        tag=language_tag(language, told_country(brief.sender, brief.options.disclosure)),
        disclosed=disclose(brief.sender, brief.options.disclosure, language=language),
    )


def _letter(
    brief: Brief,
    lines: tuple[str | None, ...],
    *,
    subject: str,
    salutation: str,
    block: tuple[BlockId, str],
    number: int,
    closing: str,
    enclosure: str | None = None,
) -> Letter:
    name, text = block
    return Letter(
        language=brief.tag,
        sender_lines=brief.disclosed.letter_lines,
        postal_lines=lines,
        dated=brief.dated,
        subject=subject,
        salutation=salutation,
        blocks=(
            Block(
                id=name,
                generated=behind(salutation, text),
                own=brief.draft.own_text(number, name),
            ),
        ),
        closing=closing,
        signature=brief.disclosed.signature,
        enclosure=enclosure,
    )


def _mailing(
    brief: Brief, letter: Letter, kind: LetterKind, number: int, *, airmail: bool
) -> Mailing:
    return Mailing(
        number=number,
        kind=None,
        letters=(letter,),
        envelope=Envelope(
            sender_lines=brief.disclosed.envelope_lines,
            postal_lines=letter.postal_lines,
            airmail=airmail,
        ),
        draft_mark=brief.draft_mark and kind is LetterKind.SOLIDARITY_CARD,
        letter_kind=kind,
    )


def _case(brief: Brief) -> dict[str, str]:
    """What a sentence to the office calls the case by."""
    return {"names": brief.names, "title": brief.action.title or ""}


def _told(brief: Brief) -> dict[str, str]:
    """What a subject line to the office calls the case by, with the number of the sheet."""
    action = brief.action
    number = action.index_number or (f"UA {action.ua_number}" if action.ua_number else "")
    return {"about": brief.names or action.title or "", "number": number}


def _gender(people: Sequence[Person]) -> str:
    """ "m" or "f" where there is one person and the sheet tells; empty: it is worded around."""
    gender = people[0].gender if len(people) == 1 else None
    return gender if gender in ("m", "f") else ""
