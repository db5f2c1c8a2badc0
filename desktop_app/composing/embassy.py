"""What goes to an embassy: a note with a copy of the first letter, or a letter to pass on."""

import re

from ..domain.address_book import OfficeAddress, embassy_for
from ..domain.draft import BlockId, BlockKind
from ..domain.letter import Block, Letter
from ..domain.target import Target
from ..domain.urgent_action import Recipient, UrgentAction
from ..places.countries import country_code
from ..places.country_names import country_name
from .brief import Brief
from .frames import has_phrases
from .names import official_in_words, state
from .postal import postal_lines
from .salutations import Salutation, behind, closing_for, salutation_for
from .sheet_language import ENGLISH
from .wording import phrase, worded

_AMBASSADOR = re.compile(
    r"ambass?ad|botschafter|embajador|embaixador|посол|\bH\. ?E\.|\bS\. ?E\.", re.IGNORECASE
)
_BLANKS = 4  # ruled lines for an address that is to be filled in by hand


def embassy_note(recipient: Recipient, brief: Brief) -> Letter:
    """The note to the embassy *recipient*, which goes on top of a copy of the first letter."""
    brief = brief.in_a_whole_language()
    first = brief.action.targets[0]
    salutation = _salutation(recipient.target, brief.language)
    return _note(
        recipient.target,
        brief,
        salutation,
        blocks=_blocks(recipient, brief, salutation.text),
        enclosure=phrase(brief.language, "enclosure", official=first.title),
    )


def note_to_pass_on(recipient: Recipient, brief: Brief) -> Letter:
    """The note to the embassy that lies on the letter to the official *recipient*.

    It asks for no more than to pass the letter on.
    """
    brief = brief.in_a_whole_language()
    embassy = own_embassy(brief.action)
    salutation = _salutation(embassy, brief.language)
    official = recipient.target
    assert official is not None  # noqa: S101 - only an official gets a letter by this way
    in_words = official_in_words(official, brief.language)
    asked = worded(brief.language, "via_embassy", official=in_words, names=brief.names)
    thanks = worded(brief.language, "via_embassy_thanks")
    cover = BlockId(BlockKind.COVER)
    block = Block(
        id=cover,
        generated=f"{behind(salutation.text, asked)}\n\n{thanks}",
        own=brief.draft.text_for(recipient.number, cover),
    )
    enclosure = worded(brief.language, "via_embassy_enclosure", official=official.title)
    return _note(embassy, brief, salutation, blocks=(block,), enclosure=enclosure)


def own_embassy(action: UrgentAction) -> Target | None:
    """The first embassy that the sheet of *action* gives an address of; None: it gives none."""
    copies = (copy for copy in action.copies if copy.is_embassy)
    return next(iter((*action.embassies, *copies)), None)


def confirmed_embassy(brief: Brief) -> OfficeAddress | None:
    """The address that somebody confirmed, where the sheet gives none; None: there is none."""
    if own_embassy(brief.action) is not None:
        return None
    return embassy_for(brief.options.embassies, brief.action.country_code, brief.sender.country)


def is_abroad(brief: Brief) -> bool:
    """Whether the embassy is in another country than the sender, and covers that from there."""
    confirmed = confirmed_embassy(brief)
    return confirmed is not None and confirmed.host != brief.sender.country


def _note(
    embassy: Target | None,
    brief: Brief,
    salutation: Salutation,
    *,
    blocks: tuple[Block, ...],
    enclosure: str,
) -> Letter:
    return Letter(
        language=brief.tag,
        sender_lines=brief.disclosed.letter_lines,
        postal_lines=_lines(embassy, brief),
        dated=brief.dated,
        subject=brief.subject,
        salutation=salutation.text,
        blocks=blocks,
        closing=salutation.closing,
        signature=brief.disclosed.signature,
        enclosure=enclosure,
    )


def embassy_name(action: UrgentAction, language: str) -> str:
    """ "Embassy of the Russian Federation"."""
    language = language if has_phrases(language) else ENGLISH
    if action.country is None:
        return phrase(language, "embassy_unknown")
    return phrase(language, "embassy", country=state(action.country, language))


def _lines(embassy: Target | None, brief: Brief) -> tuple[str | None, ...]:
    """The address of an embassy: the sheet's, else one that was confirmed, else blanks (None).

    The sheet's is in the sender's own country, so its last line is all it needs.
    """
    if embassy is not None:
        return postal_lines(embassy, None, brief.sender.country)
    confirmed = confirmed_embassy(brief)
    if confirmed is not None:
        return _confirmed_lines(confirmed, brief)
    name = embassy_name(brief.action, brief.language)
    return (phrase(brief.language, "ambassador"), name, *(None,) * _BLANKS)


def _confirmed_lines(office: OfficeAddress, brief: Brief) -> tuple[str, ...]:
    """The lines of *office*, with its country last where that isn't the sender's."""
    name = office.name or embassy_name(brief.action, brief.language)
    lines = (name, *(line for line in office.lines if line != name))
    if not any(map(_AMBASSADOR.search, lines)):
        lines = (phrase(brief.language, "ambassador"), *lines)
    if country_code(lines[-1]) == office.host:
        lines = lines[:-1]
    if office.host != brief.sender.country:
        lines = (*lines, country_name(office.host, "en"))
    return postal_lines(Target(postal_lines=lines), None, brief.sender.country)


def _salutation(embassy: Target | None, language: str) -> Salutation:
    if embassy is not None and embassy.salutation:
        return salutation_for(embassy, language)
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
