"""What another pack of rules changes for the writer, and what is wrong with one, in words."""

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from ...domain.errors import RulePackError, RulesFault
from ...domain.rule_pack import CopyMode, Dispatch, NameEmphasis, RulePack, rule_changes
from ...domain.sender import Disclosure
from .choices import disclosure_name
from .kinds import kind_name
from .translated import translated

_NAMES = {
    "General": QT_TRANSLATE_NOOP("Messages", "General"),
    "Numbers and speed": QT_TRANSLATE_NOOP("Messages", "Numbers and speed"),
    "Personal letters": QT_TRANSLATE_NOOP("Messages", "Personal letters"),
}
_MENTION = {
    True: QT_TRANSLATE_NOOP("Messages", "Letters may name the organisation that sent the case."),
    False: QT_TRANSLATE_NOOP(
        "Messages", "You are told where a letter names the organisation that sent the case."
    ),
}
_EMPHASIS = {
    NameEmphasis.PLAIN: QT_TRANSLATE_NOOP("Messages", "Names stand in letters like other words."),
    NameEmphasis.BOLD: QT_TRANSLATE_NOOP(
        "Messages", "Names are to be bold. That can't be printed yet: they stay plain."
    ),
    NameEmphasis.CAPITALS: QT_TRANSLATE_NOOP("Messages", "Names stand in CAPITAL letters."),
}
_DISPATCH = {
    Dispatch.EACH: QT_TRANSLATE_NOOP("Messages", "Each recipient gets an envelope of their own."),
    Dispatch.TOGETHER: QT_TRANSLATE_NOOP(
        "Messages", "All letters go in one envelope to the section office, which posts them."
    ),
}
_COPIES = {
    CopyMode.UNCHANGED: QT_TRANSLATE_NOOP(
        "Messages", "Who gets a copy gets the first official's letter unchanged."
    ),
    CopyMode.ADDRESSED: QT_TRANSLATE_NOOP(
        "Messages", "Who gets a copy gets a letter of their own."
    ),
}
_EMBASSY = {
    True: QT_TRANSLATE_NOOP("Messages", "The embassy gets a note with a copy."),
    False: QT_TRANSLATE_NOOP("Messages", "The embassy gets nothing, unless you tick it."),
}
_LEVEL = QT_TRANSLATE_NOOP("Messages", "The officials learn: {level}.")
_LEVEL_STAYS = QT_TRANSLATE_NOOP(
    "Messages", "These rules suggest “{level}”. What you chose stays: {now}."
)
_KIND = QT_TRANSLATE_NOOP("Messages", "Letters begin as: {kind}.")
_CLOSINGS = QT_TRANSLATE_NOOP("Messages", "Letters close with {closings}.")
_USUAL_CLOSINGS = QT_TRANSLATE_NOOP("Messages", "Letters close as is usual in their language.")
_QUESTION = QT_TRANSLATE_NOOP(
    "Messages", "After the last day, the question to the section office is in these rules' words."
)
_USUAL_QUESTION = QT_TRANSLATE_NOOP(
    "Messages", "After the last day, the question to the section office is in Par Avion's words."
)
_OFFICE = QT_TRANSLATE_NOOP("Messages", "Your section office is: {office}.")
_NO_OFFICE = QT_TRANSLATE_NOOP("Messages", "No section office is named.")
_NOTHING = QT_TRANSLATE_NOOP("Messages", "Nothing changes for you.")
_UNNAMED = QT_TRANSLATE_NOOP("Messages", "a key")

_FAULTS = {
    RulesFault.MISSING_FILE: QT_TRANSLATE_NOOP("Messages", "That file is not there."),
    RulesFault.FORBIDDEN: QT_TRANSLATE_NOOP("Messages", "That file may not be opened."),
    RulesFault.NOT_A_FILE: QT_TRANSLATE_NOOP("Messages", "That is no file."),
    RulesFault.TOO_LARGE: QT_TRANSLATE_NOOP("Messages", "That file is too large for rules."),
    RulesFault.NOT_TOML: QT_TRANSLATE_NOOP(
        "Messages", "That file is not written as rules are{line}."
    ),
    RulesFault.NEWER: QT_TRANSLATE_NOOP(
        "Messages", "These rules are written for a later version of Par Avion."
    ),
    RulesFault.MISSING_KEY: QT_TRANSLATE_NOOP("Messages", "“{key}” is missing or empty{line}."),
    RulesFault.UNKNOWN_KEY: QT_TRANSLATE_NOOP(
        "Messages", "“{key}” is not known{line}. Is it a typing error?"
    ),
    RulesFault.WRONG_KIND: QT_TRANSLATE_NOOP("Messages", "“{key}” has the wrong form{line}."),
    RulesFault.NOT_A_CHOICE: QT_TRANSLATE_NOOP(
        "Messages", "“{key}” is none of what can be chosen{line}."
    ),
    RulesFault.OUT_OF_RANGE: QT_TRANSLATE_NOOP("Messages", "“{key}” must be from 1 to 90{line}."),
    RulesFault.TOO_LONG: QT_TRANSLATE_NOOP("Messages", "“{key}” is too long{line}."),
    RulesFault.NOT_PLAIN_TEXT: QT_TRANSLATE_NOOP(
        "Messages", "“{key}” has line breaks or signs that can't be seen{line}."
    ),
    RulesFault.PLACEHOLDER: QT_TRANSLATE_NOOP(
        "Messages", "“{key}” has something in braces that is not known{line}."
    ),
}
_LINE = QT_TRANSLATE_NOOP("Messages", " (line {number})")
_STAYS = QT_TRANSLATE_NOOP("Messages", "{fault} The rules stay as they were.")


def rules_name(rules: RulePack) -> str:
    """What a pack is called; those that come with the program in the language of the window."""
    return translated(_NAMES[rules.name]) if rules.name in _NAMES else rules.name


def rules_difference(before: RulePack, after: RulePack, now: Disclosure) -> tuple[str, ...]:
    """A sentence for each thing that is otherwise by *after*; *now*: what officials learn today."""
    changes = tuple(change.rule for change in rule_changes(before, after))
    return tuple(_sentences(changes, after, now)) or (translated(_NOTHING),)


def rules_error(error: RulePackError) -> str:
    """What is wrong with a pack, where, and that the one before it stays."""
    line = translated(_LINE).format(number=error.line) if error.line else ""
    key = error.key or translated(_UNNAMED)
    fault = translated(_FAULTS[error.fault]).format(key=key, line=line)
    return translated(_STAYS).format(fault=fault)


def _sentences(changes: tuple[str, ...], after: RulePack, now: Disclosure) -> Iterator[str]:
    texts = {
        "mention_org": lambda: translated(_MENTION[after.mention_org]),
        "name_emphasis": lambda: translated(_EMPHASIS[after.name_emphasis]),
        "address_level": lambda: _level(after.address_level, now),
        "dispatch_mode": lambda: translated(_DISPATCH[after.dispatch_mode]),
        "copies": lambda: translated(_COPIES[after.copies]),
        "embassy_copy": lambda: translated(_EMBASSY[after.embassy_copy]),
        "letter_kind": lambda: translated(_KIND).format(kind=kind_name(after.letter_kind)),
        "closings": lambda: _closings(after),
        "after_deadline_text": lambda: translated(
            _USUAL_QUESTION if after.after_deadline_text is None else _QUESTION
        ),
        "section_office": lambda: _office(after),
        "postal_days": lambda: _Days().post_takes(after.postal_days.abroad),
    }
    for rule in changes:
        yield texts[rule]()


def _level(level: Disclosure, now: Disclosure) -> str:
    if now in (Disclosure.FULL, level):
        return translated(_LEVEL).format(level=disclosure_name(level))
    return translated(_LEVEL_STAYS).format(level=disclosure_name(level), now=disclosure_name(now))


def _closings(rules: RulePack) -> str:
    if not rules.closings:
        return translated(_USUAL_CLOSINGS)
    quoted = " ".join(f"“{text}”" for _, text in rules.closings)
    return translated(_CLOSINGS).format(closings=quoted)


def _office(rules: RulePack) -> str:
    office = rules.section_office
    name = office.name or ", ".join(office.lines) or office.email or office.phone
    return translated(_OFFICE).format(office=name) if name else translated(_NO_OFFICE)


class _Days(QObject):
    """A text that changes with a number of days."""

    def post_takes(self, days: int) -> str:
        return self.tr("By these rules, post abroad takes about %Ln day(s).", "", days)
