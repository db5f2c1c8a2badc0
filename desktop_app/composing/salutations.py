"""How a letter addresses an official: as the sheet says, else by the office."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from ..domain.draft import Gender, Rank, Ranked
from ..domain.target import Target
from ..places.countries import country_code
from .frames import Frame, frame_of, has_phrases
from .ranks import gender_in, rank_in
from .wording import phrase, rows

_MARKS = re.compile(r"[,:;.!،：、。]+$")
_STATE = r"(?:(?:the )?(?:\w+ )*(?:Republic|Kingdom|Federation|State|Union|Emirates)\b.*)"
_HEAD_OF_STATE = re.compile(
    rf"^(?P<title>President|King|Queen)(?: of {_STATE}|(?: of (?P<state>.+))?)$"
)
_AMBASSADOR = re.compile(r"^Ambassador\b", re.IGNORECASE)
_IN_ENGLISH = {Gender.MADAM: "Dear Madam", Gender.SIR: "Dear Sir"}
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
    instead: str | None = None  # the sheet's own, in another language: this one is suggested
    unchecked: bool = False  # suggested, from a table that no source was checked for
    asks: bool = False  # the office has one for Madam and one for Sir: nobody said which


@lru_cache(maxsize=64)
def salutation_for(
    target: Target,
    language: str = "en",
    *,
    written_in: str | None = None,
    ranked: Ranked | None = None,
    state: str | None = None,
) -> Salutation:
    """The salutation for *target* in a letter in *language*, and the closing that goes with it.

    The sheet's own is kept letter for letter, even if odd; the language's mark is added only where
    it ends in none. In a letter in another language than the sheet's (*written_in*, None: the same)
    one that the sheet has in its own gives way to the table's.

    A missing one is suggested by the office: in English "Dear" and the office, which beats a wrong
    rank; elsewhere what the office's gender tells, or one for everybody. What the user said of the
    official (*ranked*) counts first; *state* is the country's code.
    """
    frame = frame_of(language, state)
    own = _of_language(target.salutation, language) if target.salutation else ""
    starts = phrase(language, "salutation_of")
    fits = re.match(starts, own, re.IGNORECASE) is not None
    if own and (fits or written_in in (None, language)):
        is_foreign = not fits and language != "en"
        salutation = Salutation(text=own, closing="", odd=_is_odd(target), foreign=is_foreign)
    else:
        salutation = replace(
            _suggestion(target, language, frame, written_in, ranked),
            suggested=not own,
            instead=target.salutation or None,
        )
    return _finished(salutation, language, frame)


def behind(salutation: str, text: str) -> str:
    """*text* as it begins behind *salutation*: German goes on in small letters after a comma."""
    return text if salutation.endswith(",") else text[:1].upper() + text[1:]


def closing_for(salutation: str, language: str, frame: Frame | None = None) -> str:
    """The line that closes a letter in *language* which opens with *salutation*."""
    frame = frame or frame_of(language)
    bare = _MARKS.sub("", salutation.partition("\n")[0])
    if frame.closing_high and bare.startswith(frame.closing_high_behind):
        return frame.closing_high
    is_nameless = bare.casefold() in _nameless(language, frame)
    if language == "en":
        is_nameless = bare.startswith(("Dear Sir", "Dear Madam", "To whom"))
    if is_nameless or not re.match(phrase(language, "salutation_of"), bare, re.IGNORECASE):
        is_bare = is_nameless or language == "fr"  # French repeats the salutation in it
        own = frame.closing_nameless if is_bare else frame.closing
        return own or phrase(language, "closing_nameless" if is_bare else "closing")
    return frame.closing or phrase(language, "closing", salutation=bare)


def _nameless(language: str, frame: Frame) -> set[str]:
    """The salutations of *language* for anybody, in small letters."""
    return {one.casefold() for one in (phrase(language, "nameless"), frame.nameless) if one}


def _finished(salutation: Salutation, language: str, frame: Frame) -> Salutation:
    """*salutation* with its mark, the line that some languages have below it, and its closing."""
    text = salutation.text
    if not _MARKS.search(text):
        text += phrase(language, "salutation_mark")
    closing = closing_for(text, language, frame)
    after = frame.after_salutation
    if after and not after.startswith(_MARKS.sub("", text)):
        text = f"{text}\n{after}"
    return replace(salutation, text=text, closing=closing)


def _of_language(salutation: str, language: str) -> str:
    """The one in *language* of two: "Dear Minister / Estimado Señor Ministro"."""
    starts = phrase(language, "salutation_of")
    parts = [part.strip() for part in salutation.split("/")]
    own = [part for part in parts if re.match(starts, part, re.IGNORECASE)]
    return own[0] if len(parts) > 1 and len(own) == 1 else salutation


def _suggestion(
    target: Target, language: str, frame: Frame, written_in: str | None, ranked: Ranked | None
) -> Salutation:
    rank = ranked.rank if ranked else None
    gender = (ranked.gender if ranked else None) or gender_in(target)
    role = target.role or ""
    if rank is None and written_in in (None, language):
        text = _in_english(role) if language == "en" else _told_by(role, language)
        if text:
            return Salutation(text=text, closing="", unchecked=not frame.are_salutations_certain)
    opening = frame.openings.get(rank or _rank_of(target) or Rank.OTHER)
    text = opening.for_(gender) if opening else None
    if text is None:
        nameless = frame.nameless or phrase(language, "nameless")
        text = nameless if gender is None or language != "en" else _IN_ENGLISH[gender]
        asks = opening is not None
        return Salutation(text=text, closing="", asks=asks, unchecked=not frame.is_certain)
    return Salutation(text=text, closing="", unchecked=not frame.are_salutations_certain)


def _rank_of(target: Target) -> Rank | None:
    """The rank by which the sheet addresses *target*, else the one they hold.

    Someone with a position of their own doesn't hold the role that stands over the address.
    """
    addressed = re.sub(r"^(?:Dear|Honou?rable)\s+", "", target.salutation or "")
    held = target.position if target.name and target.position else target.role
    return rank_in(_MARKS.sub("", addressed)) or rank_in(held or "")


def _in_english(role: str) -> str | None:
    head = _HEAD_OF_STATE.match(role)
    if head and (head["state"] is None or country_code(head["state"])):
        return "Your Excellency" if head["title"] == "President" else "Your Majesty"
    if _AMBASSADOR.match(role):
        return "Your Excellency"
    return f"Dear {role}" if role else None


def _told_by(role: str, language: str) -> str | None:
    """The salutation that *language* has for a *role* in its own words."""
    if not has_phrases(language):
        return None
    return next(
        (row["text"] for row in rows(language, "salutations") if _fits(row["role"], role)), None
    )


def _fits(pattern: str, role: str) -> bool:
    return re.search(pattern, role, re.IGNORECASE) is not None


def _is_odd(target: Target) -> bool:
    """Whether the salutation names another rank than the position behind the official's name."""
    named = {rank.lower() for rank in _RANK.findall(target.salutation or "")}
    held = {rank.lower() for rank in _RANK.findall(target.position or "")}
    return bool(named and held and not named & held)
