"""What the command line says of a pack of rules that can't be used."""

from ..domain.errors import RulePackError, RulesFault
from ..domain.rule_pack import PLACEHOLDERS

_RULES = {
    RulesFault.MISSING_FILE: "There are no rules by that name, and no such file; the names are "
    "general, numbers-and-speed and personal-letters.",
    RulesFault.FORBIDDEN: "The file with the rules can't be opened: it isn't allowed.",
    RulesFault.NOT_A_FILE: "The rules are to be a file, and this is none.",
    RulesFault.TOO_LARGE: "The file with the rules is larger than any could be.",
    RulesFault.NOT_TOML: "The file with the rules is not written as it should be{line}.",
    RulesFault.NEWER: "The rules are written for a later version of Par Avion.",
    RulesFault.MISSING_KEY: "In the rules, {key} is missing or empty{line}.",
    RulesFault.UNKNOWN_KEY: "In the rules, {key} is not known{line}; please look for a typing "
    "error.",
    RulesFault.WRONG_KIND: "In the rules, {key} has the wrong form{line}.",
    RulesFault.NOT_A_CHOICE: "In the rules, {key} is none of those that can be chosen{line}.",
    RulesFault.OUT_OF_RANGE: "In the rules, {key} must be from 1 to 90{line}.",
    RulesFault.TOO_LONG: "In the rules, {key} is too long{line}.",
    RulesFault.NOT_PLAIN_TEXT: "In the rules, {key} has line breaks or signs that can't be "
    "seen{line}.",
    RulesFault.PLACEHOLDER: "In the rules, {key} has braces that aren't one of "
    f"{', '.join(PLACEHOLDERS)}{{line}}.",
}


def rules_sentence(error: RulePackError) -> str:
    """What is wrong, at which rule and on which line; one sentence."""
    line = f" (line {error.line})" if error.line else ""
    return _RULES[error.fault].format(key=error.key or "a key", line=line)
