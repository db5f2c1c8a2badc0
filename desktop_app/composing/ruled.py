"""What the organisation's rules make of finished letters: names set apart, one envelope for all."""

import re
from dataclasses import replace
from functools import lru_cache

from ..domain.letter import Envelope, Letter, Mailing
from ..domain.rule_pack import Dispatch, NameEmphasis
from .brief import Brief
from .names import names_in
from .postal import office_lines


def by_rules(mailings: tuple[Mailing, ...], brief: Brief) -> tuple[Mailing, ...]:
    """*mailings* as the rules in force want them; what the user typed stays letter for letter."""
    rules = brief.options.rules
    if rules.name_emphasis is NameEmphasis.CAPITALS:
        names = names_in(brief.language, brief.action, brief.draft)
        mailings = tuple(
            replace(one, letters=tuple(_in_capitals(letter, names) for letter in one.letters))
            for one in mailings
        )
    return _together(mailings, brief) if rules.dispatch_mode is Dispatch.TOGETHER else mailings


def _in_capitals(letter: Letter, names: tuple[str, ...]) -> Letter:
    """*letter* with *names* in capitals, in its subject and in what the rules wrote."""
    pattern = _any_of(tuple(sorted(filter(None, names), key=len, reverse=True)))
    if pattern is None:
        return letter
    blocks = tuple(
        replace(block, generated=pattern.sub(_upper, block.generated)) for block in letter.blocks
    )
    return replace(letter, subject=pattern.sub(_upper, letter.subject), blocks=blocks)


@lru_cache(maxsize=16)
def _any_of(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """What finds *names*, and the short forms of those with more than two parts."""
    forms = dict.fromkeys(form for name in names for form in (name, _short(name)) if form)
    if not forms:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)")


def _short(name: str) -> str:
    """First and last part of a longer name: "Yusup Kasymakhunov"."""
    parts = name.split()
    return f"{parts[0]} {parts[-1]}" if len(parts) > 2 else ""


def _upper(found: re.Match[str]) -> str:
    return found[0].upper()


def _together(mailings: tuple[Mailing, ...], brief: Brief) -> tuple[Mailing, ...]:
    """*mailings* in the envelope of the first that is posted, which goes to the section office."""
    first = next((one.number for one in mailings if one.is_posted), None)
    lines = office_lines(brief.options.rules.section_office)
    envelope = Envelope(
        sender_lines=brief.disclosed.envelope_lines, postal_lines=lines, airmail=False
    )
    return tuple(
        replace(one, envelope=envelope) if one.number == first else replace(one, is_posted=False)
        for one in mailings
    )
