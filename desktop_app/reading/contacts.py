"""Reads the labelled lines of an address block: fax, phone, e-mail, salutation."""

import re
from dataclasses import dataclass
from enum import Enum

from ..domain.late import late
from .words import labels


class Label(Enum):
    """What a labelled line gives."""

    FAX = "fax"
    PHONE = "phone"
    EMAIL = "email"
    SOCIAL = "social"
    SALUTATION = "salutation"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line "Label: value"; several kinds where the label names two ("Tel/Fax:")."""

    kinds: tuple[Label, ...]
    value: str


_KNOWN = {
    Label.FAX: r"fax(?:es)?(?:\s*(?:no|number|numbers|nos)\.?)?(?:\s*\d)?|f",
    Label.PHONE: r"(?:tele)?phones?(?:\s*(?:no|number)\.?)?|tel\.?|t|ph\.?|mobile|cell",
    Label.EMAIL: r"e-?\s?mails?(?:\s*address(?:es)?)?",
    Label.SOCIAL: r"twitter|facebook|instagram|telegram|x|web(?:\s?site|\s?form)?|"
    r"contact\s?form|online",
    Label.SALUTATION: r"salutations?|begin(?:(?:\s+(?:your|the))?\s+letters?(?:\s+with)?)?|"
    r"form\s+of\s+address|opening(?:\s+words)?|address\s+(?:him|her|them)\s+as",
}
_ELSEWHERE = {
    Label.FAX: labels.FAX,
    Label.PHONE: labels.PHONE,
    Label.EMAIL: labels.EMAIL,
    Label.SOCIAL: labels.SOCIAL,
    Label.SALUTATION: labels.SALUTATION,
}
_KIND = {
    kind: late("|".join((pattern, *_ELSEWHERE[kind])), re.IGNORECASE)
    for kind, pattern in _KNOWN.items()
}
_WITHOUT_COLON = late(
    r"^(fax|t[eé]l\.?|telefon|phone)\s+([+(]?\d[\d\s().+/–-]{5,})$|"
    r"^(e-?mail)\s+(\S+@\S+)$",
    re.IGNORECASE,
)
_IN_BRACKETS = late(r"\(([^()]*)\)")
_ASIDE = late(labels.ASIDE, re.IGNORECASE)
_LABELLED = late(r"^([^\W\d][\w .()/&’'-]{0,38}?)\s*[:：]\s*(.*)$")
# Words before a colon that belong to an address all the same.
_ADDRESS_WORDS = late(
    r"^(?:p\.?\s?o\.?\s*box|box|apartado|casilla|postfach|b\.?p\.?|c/o|care of|attn?\.?|attention|"
    r"fao|for the attention of|block|building|room|floor|apt)$",
    re.IGNORECASE,
)
_NUMBER = late(r"[+(]?\s?\d[\d\s().–-]{4,}\d(?:\s*(?:ext|x)\.?\s*\d+)?", re.IGNORECASE)
_NUMBER_ALONE = late(r"^[+(]?\s?\d[\d\s().–/-]{5,}\d\s*(?:\(.*)?$")
# Looked for only where a word begins: from every letter of a long one it would take for ever.
_EMAIL = late(r"(?<![\w.+'-])[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_EMAILS = late(
    rf"(?:{labels.OR}\s+)?{_EMAIL.pattern}"
    rf"(?:\s*(?:,|;|/|\b{labels.OR}\b)\s*{_EMAIL.pattern})*[,;]?"
)
_AND = late(rf"\s*[/&]\s*|\s+{labels.OR}\s+")
_BETWEEN_NUMBERS = late(rf"\s+{labels.OR}\s+|\s*[,;]\s*|\s+/\s+|/(?=\s*\+)")
_COPY_BY_MAIL = late(r"cop(?:y|ies)(?:\s+to)?|cc", re.IGNORECASE)
_HANDLE = late(r"(?<![\w@/])@\w+")
_HIDDEN = late(r"\[email\s*protected\]", re.IGNORECASE)


def labelled(text: str) -> Labelled | None:
    """*text* as a labelled line, None where it has no label (an address may hold a colon)."""
    if found := _IN_BRACKETS.fullmatch(text):
        return _labelled_in_brackets(found[1])
    if text.startswith("(") and ")" not in text:  # it closes in a line below
        return _labelled_in_brackets(text[1:])
    found = _LABELLED.match(text) or _WITHOUT_COLON.match(text)
    if found is None:
        return None
    label, value = (text for text in found.groups() if text is not None)
    if _ADDRESS_WORDS.match(label):
        return None
    kinds = []
    for part in _AND.split(label.replace("’", "'")):
        kind = next((kind for kind, word in _KIND.items() if word.fullmatch(part)), None)
        if kind is not None:
            kinds.append(kind)
    if not kinds and _COPY_BY_MAIL.fullmatch(label) and _EMAIL.search(value):
        kinds.append(Label.EMAIL)
    return Labelled(tuple(kinds) or (Label.UNKNOWN,), value)


def _labelled_in_brackets(text: str) -> Labelled | None:
    """ "(Anrede: Exzellenz)", "(Standardbrief: 0,70 €)"; a remark with a colon is none of these."""
    found = labelled(text) if not text.startswith("(") else None
    if found and (Label.UNKNOWN not in found.kinds or _ASIDE.match(text)):
        return found
    return None


def numbers(value: str) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """The phone or fax numbers in *value*, verbatim, and a (number, remark) pair for each bracket.

    >>> numbers('+7 499 241 21 75 (if voice answers, ask for "Fax")')
    (('+7 499 241 21 75',), (('+7 499 241 21 75', 'if voice answers, ask for "Fax"'),))
    """
    found: list[str] = []
    remarks: list[tuple[str, str]] = []
    bare, brackets = _take_remarks(value)
    for piece in _BETWEEN_NUMBERS.split(bare):
        if number := _NUMBER.search(piece):
            found.append(number[0].strip())
        if "\0" in piece and found:
            remarks.append((found[-1], brackets.pop(0)))
    return tuple(found), tuple(remarks)


def _take_remarks(value: str) -> tuple[str, list[str]]:
    """*value* with a mark in place of each bracket that holds words, and those brackets' texts."""
    brackets: list[str] = []

    def take(found: re.Match[str]) -> str:
        if not re.search(r"[^\W\d]", found[1]):
            return found[0]  # "(0)" or "(777)" is part of a number
        brackets.append(found[1].strip())
        return " \0 "

    return re.sub(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)", take, value), brackets


def is_number_alone(text: str) -> bool:
    """Whether *text* is nothing but a phone number: the second one of the label above it."""
    return bool(_NUMBER_ALONE.match(text)) and sum(c.isdigit() for c in text) > 6


def emails(value: str) -> tuple[str, ...]:
    """The e-mail addresses in *value*; the mark that web pages put in place of one is none."""
    return tuple(_EMAIL.findall(_HIDDEN.sub(" ", value)))


def social(value: str) -> tuple[str, ...]:
    """The handles in *value* ("@MinJustice"), else what stands there: the address of a form."""
    found = tuple(_HANDLE.findall(value))
    return found or ((value,) if value else ())


def is_email_alone(text: str) -> bool:
    """Whether *text* is nothing but e-mail addresses: those of the label above it go on."""
    return _EMAILS.fullmatch(text) is not None
