"""The note that goes to an embassy with a copy of the first letter."""

from ..domain.draft import BlockId, BlockKind
from ..domain.letter import Block, Letter
from ..domain.urgent_action import Recipient, UrgentAction
from .brief import Brief
from .frames import has_phrases
from .names import official_in_words, state
from .postal import postal_lines
from .salutations import Salutation, behind, closing_for, salutation_for
from .sheet_language import ENGLISH
from .wording import phrase, worded

_BLANKS = 4  # ruled lines for an address that is to be filled in by hand


def embassy_note(recipient: Recipient, brief: Brief) -> Letter:
    """The note to the embassy *recipient*, which goes on top of a copy of the first letter."""
    brief = brief.in_a_whole_language()
    first = brief.action.targets[0]
    salutation = _salutation(recipient, brief.language)
    return Letter(
        language=brief.tag,
        sender_lines=brief.disclosed.letter_lines,
        postal_lines=_lines(recipient, brief),
        dated=brief.dated,
        subject=brief.subject,
        salutation=salutation.text,
        blocks=_blocks(recipient, brief, salutation.text),
        closing=salutation.closing,
        signature=brief.disclosed.signature,
        enclosure=phrase(brief.language, "enclosure", official=first.title),
    )


def embassy_name(action: UrgentAction, language: str) -> str:
    """ "Embassy of the Russian Federation"."""
    language = language if has_phrases(language) else ENGLISH
    if action.country is None:
        return phrase(language, "embassy_unknown")
    return phrase(language, "embassy", country=state(action.country, language))


def _lines(recipient: Recipient, brief: Brief) -> tuple[str | None, ...]:
    """The address of an embassy: the sheet's, else its name over ruled blanks (None).

    It is in the sender's own country, so the last line of the sheet's address is all it needs.
    """
    if recipient.target is not None:
        return postal_lines(recipient.target, None, brief.sender.country)
    name = embassy_name(brief.action, brief.language)
    return (phrase(brief.language, "ambassador"), name, *(None,) * _BLANKS)


def _salutation(recipient: Recipient, language: str) -> Salutation:
    if recipient.target is not None and recipient.target.salutation:
        return salutation_for(recipient.target, language)
    text = phrase(language, "ambassador_salutation")
    return Salutation(text=text, closing=closing_for(text, language))


def _blocks(recipient: Recipient, brief: Brief, salutation: str) -> tuple[Block, ...]:
    """What the note says: a copy for information, with the wish that it be passed on."""
    first = official_in_words(brief.action.targets[0], brief.language)
    texts = {
        BlockKind.OPENING: worded(
            brief.language, "embassy_note", officials=first, names=brief.names
        ),
        BlockKind.CLOSING: worded(brief.language, "embassy_closing"),
    }
    return tuple(
        Block(
            id=BlockId(kind),
            generated=behind(salutation, text) if kind is BlockKind.OPENING else text,
            own=brief.draft.own_text(recipient.number, BlockId(kind)),
        )
        for kind, text in texts.items()
    )
