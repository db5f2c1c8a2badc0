"""What goes to an embassy: a note with a copy of the first letter, or a letter to pass on."""

from ..domain.draft import BlockId, BlockKind
from ..domain.letter import Block, Letter
from ..domain.target import Target
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
    """The address of an embassy: the sheet's, else its name over ruled blanks (None).

    It is in the sender's own country, so the last line of the sheet's address is all it needs.
    """
    if embassy is not None:
        return postal_lines(embassy, None, brief.sender.country)
    name = embassy_name(brief.action, brief.language)
    return (phrase(brief.language, "ambassador"), name, *(None,) * _BLANKS)


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
