"""Choices in which letter-writing guides contradict each other, one set per organisation."""

from dataclasses import dataclass, field, fields, replace
from enum import Enum

from .draft import Draft
from .letter_kind import LetterKind
from .post_days import PostDays
from .sender import Disclosure
from .urgent_action import RecipientKind, SectionOffice, UrgentAction


class NameEmphasis(Enum):
    """How the names of the people stand in a letter."""

    PLAIN = "plain"
    BOLD = "bold"  # printed plain as yet
    CAPITALS = "capitals"


class CopyMode(Enum):
    """What the recipient of a copy gets."""

    UNCHANGED = "unchanged"  # a copy of the first official's letter
    ADDRESSED = "addressed"  # a letter of its own


class Dispatch(Enum):
    """How what is posted leaves the house."""

    EACH = "each"  # one envelope for each recipient
    TOGETHER = "together"  # all in one envelope to the section office, which posts them


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePack:
    """The rules in force where no organisation has set others: the cautious ones.

    *closings* are pairs of a language's code and the closing line of letters in it; a language
    that isn't among them has its own. *after_deadline_text* is the question to the section office,
    with placeholders of `PLACEHOLDERS`; None: the language's own. *text* is the file that the pack
    came from, empty for these.
    """

    name: str = "General"
    mention_org: bool = False
    name_emphasis: NameEmphasis = NameEmphasis.PLAIN
    address_level: Disclosure = Disclosure.FULL
    dispatch_mode: Dispatch = Dispatch.EACH
    copies: CopyMode = CopyMode.UNCHANGED
    embassy_copy: bool = True
    letter_kind: LetterKind = LetterKind.FULL
    closings: tuple[tuple[str, str], ...] = ()
    after_deadline_text: str | None = None
    section_office: SectionOffice = field(default_factory=SectionOffice)
    postal_days: PostDays = field(default_factory=PostDays)
    text: str = field(default="", compare=False, repr=False)

    def closing_in(self, language: str) -> str | None:
        """The closing line of letters in *language*; None: that language's own."""
        return dict(self.closings).get(language)


RULE_KINDS = (LetterKind.FULL, LetterKind.EXPRESS, LetterKind.COPY_OUT)
"""The kinds of letters that a pack can begin with."""

PLACEHOLDERS = ("names", "title", "deadline", "number")
"""What `after_deadline_text` can have in braces; nothing in it is ever worked out."""

NOT_ACTING_YET = (NameEmphasis.BOLD,)
"""What a pack may say, and letters don't show yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """One rule that another pack sets otherwise. *rule* is its name in the file."""

    rule: str
    before: object
    after: object


def rule_changes(before: RulePack, after: RulePack) -> tuple[RuleChange, ...]:
    """What is different for a writer who turns from one pack to another; its name is nothing."""
    rules = (one.name for one in fields(RulePack) if one.compare and one.name != "name")
    return tuple(
        RuleChange(rule=rule, before=getattr(before, rule), after=getattr(after, rule))
        for rule in rules
        if getattr(before, rule) != getattr(after, rule)
    )


def draft_by_rules(draft: Draft, action: UrgentAction, rules: RulePack) -> Draft:
    """*draft*, for which nothing was chosen yet, with what *rules* choose for *action*.

    All of it is shown as ticks and choices, and the user's to change.
    """
    recipients = action.recipients()
    if rules.letter_kind is not LetterKind.FULL:
        draft = draft.with_kind(rules.letter_kind)
    if rules.copies is CopyMode.ADDRESSED:
        for one in recipients:
            if one.kind is RecipientKind.COPY:
                draft = draft.with_kind_for(one.number, LetterKind.ADDRESSED_COPY)
    if not rules.embassy_copy:
        wanted = tuple(one.number for one in recipients if one.kind is not RecipientKind.EMBASSY)
        if wanted and len(wanted) < len(recipients):
            draft = replace(draft, chosen_recipients=wanted)
    return draft


def office_for(action: UrgentAction, *offices: SectionOffice) -> SectionOffice:
    """The first of *offices* of which anything is known, else the one that the sheet names."""
    known = (one for one in offices if one != SectionOffice())
    return next(known, action.section_office or SectionOffice())


def filled(text: str, values: dict[str, str]) -> str:
    """*text* with each placeholder replaced, once: what is put in is never looked at again.

    >>> filled("for {names} ({number})", {"names": "Ana {title}", "number": "1/12"})
    'for Ana {title} (1/12)'
    """
    pieces = text.split("{")
    told = [pieces[0]]
    for piece in pieces[1:]:
        key, closed, rest = piece.partition("}")
        told.append(values[key] + rest if closed and key in values else "{" + piece)
    return "".join(told)
