"""How a letter addresses an official: as the sheet says, else by the office."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ..domain.target import Target
from ..places.countries import country_code
from .wording import phrase, rows

_ENDS_IN_A_MARK = re.compile(r"[,:;.!]$")
_STATE = r"(?:(?:the )?(?:\w+ )*(?:Republic|Kingdom|Federation|State|Union|Emirates)\b.*)"
_HEAD_OF_STATE = re.compile(
    rf"^(?P<title>President|King|Queen)(?: of {_STATE}|(?: of (?P<state>.+))?)$"
)
_AMBASSADOR = re.compile(r"^Ambassador\b", re.IGNORECASE)
_RANK = re.compile(
    r"\b(minister|director|president|prosecutor|governor|judge|justice|commissioner|secretary|"
    r"chair|general|ambassador|attorney)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Salutation:
    """The line that opens a letter, with its mark, the one that closes it, and how sure it is."""

    text: str
    closing: str
    suggested: bool = False  # the sheet gives none
    odd: bool = False  # the sheet's own, but it names another rank than the official's position
    foreign: bool = False  # the sheet's own, in another language than the letter


@lru_cache(maxsize=64)
def salutation_for(target: Target, language: str = "en") -> Salutation:
    """The salutation for *target* in a letter in *language*, and the closing that goes with it.

    The sheet's own is kept letter for letter, even if odd; the language's mark is added only where
    it ends in none. A missing one is suggested by the office: in English "Dear" and the office,
    which beats a wrong rank; elsewhere what the office's gender tells, or one for everybody.
    """
    if not target.salutation:
        return _with_closing(_suggestion(target, language), language, suggested=True)
    own = _of_language(target.salutation, language)
    starts = phrase(language, "salutation_of")
    is_foreign = re.match(starts, own, re.IGNORECASE) is None and language != "en"
    return _with_closing(own, language, odd=_is_odd(target), foreign=is_foreign)


def behind(salutation: str, text: str) -> str:
    """*text* as it begins behind *salutation*: German goes on in small letters after a comma."""
    return text if salutation.endswith(",") else text[:1].upper() + text[1:]


def closing_for(salutation: str, language: str) -> str:
    """The line that closes a letter in *language* which opens with *salutation*."""
    bare = re.sub(r"[,:;.!]+$", "", salutation)
    is_nameless = bare.casefold() == phrase(language, "nameless").casefold()
    if language == "en":
        is_nameless = bare.startswith(("Dear Sir", "Dear Madam", "To whom"))
    if is_nameless or not re.match(phrase(language, "salutation_of"), bare, re.IGNORECASE):
        return phrase(
            language, "closing_nameless" if is_nameless or language == "fr" else "closing"
        )
    return phrase(language, "closing", salutation=bare)


def _with_closing(
    text: str, language: str, *, suggested: bool = False, odd: bool = False, foreign: bool = False
) -> Salutation:
    marked = text if _ENDS_IN_A_MARK.search(text) else text + phrase(language, "salutation_mark")
    return Salutation(
        text=marked,
        closing=closing_for(marked, language),
        suggested=suggested,
        odd=odd,
        foreign=foreign,
    )


def _of_language(salutation: str, language: str) -> str:
    """The one in *language* of two: "Dear Minister / Estimado Señor Ministro"."""
    starts = phrase(language, "salutation_of")
    parts = [part.strip() for part in salutation.split("/")]
    own = [part for part in parts if re.match(starts, part, re.IGNORECASE)]
    return own[0] if len(parts) > 1 and len(own) == 1 else salutation


def _suggestion(target: Target, language: str) -> str:
    role = target.role or ""
    if language != "en":
        fits = (row["text"] for row in rows(language, "salutations") if _fits(row["role"], role))
        return next(fits, phrase(language, "nameless"))
    head = _HEAD_OF_STATE.match(role)
    if head and (head["state"] is None or country_code(head["state"])):
        return "Your Excellency" if head["title"] == "President" else "Your Majesty"
    if _AMBASSADOR.match(role):
        return "Your Excellency"
    return f"Dear {role}" if role else phrase(language, "nameless")


def _fits(pattern: str, role: str) -> bool:
    return re.search(pattern, role, re.IGNORECASE) is not None


def _is_odd(target: Target) -> bool:
    """Whether the salutation names another rank than the position behind the official's name."""
    named = {rank.lower() for rank in _RANK.findall(target.salutation or "")}
    held = {rank.lower() for rank in _RANK.findall(target.position or "")}
    return bool(named and held and not named & held)
