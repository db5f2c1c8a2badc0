"""The sheet that goes before a letter by fax: the number, and to whom it is to be given."""

from ...domain.draft import BlockId, BlockKind
from ...domain.letter import Block, Letter
from ...domain.target import Target
from ..brief import Brief
from ..names import official_in_words
from ..salutations import behind, closing_for
from ..wording import phrase, worded


def fax_cover(number: int, official: Target, letter: Letter, brief: Brief) -> Letter:
    """The cover of *letter*, which goes by fax to *official*, the recipient with *number*.

    Whoever stands at the machine is asked to hand it on. The number has the sheet's own remark
    behind it, as 'if a voice answers, say "fax, please"'.
    """
    brief = brief.in_a_whole_language()
    language = brief.language
    salutation = phrase(language, "nameless") + phrase(language, "salutation_mark")
    hand_on = worded(language, "fax_cover", official=official_in_words(official, language))
    block = BlockId(BlockKind.COVER)
    return Letter(
        language=brief.tag,
        sender_lines=brief.disclosed.letter_lines,
        postal_lines=letter.postal_lines,
        dated=brief.dated,
        subject="\n".join(_numbers(official, language)),
        salutation=salutation,
        blocks=(
            Block(
                id=block,
                generated=behind(salutation, hand_on),
                own=brief.draft.text_for(number, block),
            ),
        ),
        closing=closing_for(salutation, language),
        large_subject=True,
        signature=brief.disclosed.signature,
    )


def _numbers(official: Target, language: str) -> list[str]:
    """A line for each number: "Fax: +994 00 555 02 45 (if a voice answers, say fax)"."""
    notes = dict(official.notes)
    return [
        worded(language, "fax_number", number=number, note=notes.get(number, ""))
        for number in official.fax
    ]
