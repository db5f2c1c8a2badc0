"""An urgent action: one case, what to ask for, whom to ask, until when."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache

from .deadline import Deadline, DeadlineState, Unknown
from .target import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDate:
    """A day that was still ahead when the sheet was issued: a hearing, an execution.

    *text* is the sentence that names it, as printed.
    """

    day: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone the case is about. *gender* is "m", "f", "x" or None; *pronoun* as printed."""

    name: str
    gender: str | None = None
    pronoun: str | None = None
    age: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatedFact:
    """Something to tell of the case. *day*: the one ahead that it speaks of, None: none."""

    text: str
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """What a section office put into another language.

    *points* and *names* stand for those of the case at the same place, an empty one for none.
    """

    language: str  # its code
    names: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    facts: tuple[TranslatedFact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionOffice:
    """Whom to ask after the deadline, as far as the sheet tells."""

    name: str | None = None
    lines: tuple[str, ...] = ()
    email: str | None = None
    phone: str | None = None


class RecipientKind(Enum):
    """What a recipient gets: a letter, a copy of the first letter, or a note with such a copy."""

    TARGET = "target"
    COPY = "copy"
    EMBASSY = "embassy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """One place in the posting order of a case. *number* counts from 1 over the whole case.

    *target* is None for an embassy whose address the sheet doesn't give.
    """

    number: int
    kind: RecipientKind
    target: Target | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgentAction:
    """One urgent action, read from one document and never changed after.

    Text is plain, one string per paragraph, in the order of the document, white space folded.
    Source: the keys of the case file format, one field each.
    """

    case_id: str  # from the text itself: many sheets carry no number at all
    title: str | None = None
    country: str | None = None  # the state addressed, in the sheet's words
    country_code: str | None = None  # ISO 3166 alpha-2
    ua_number: str | None = None  # "45/26"
    index_number: str | None = None  # "AMR 37/8123/2026"
    issued: date | None = None
    deadline: Deadline = Unknown()
    update: int | None = None  # 3 for a third update
    earlier_numbers: tuple[str, ...] = ()
    summary: str | None = None
    case: tuple[str, ...] = ()  # what happened and what is feared
    key_dates: tuple[KeyDate, ...] = ()
    calls: tuple[str, ...] = ()  # the points, as printed
    languages: tuple[str, ...] = ()  # English names
    own_language: bool = False  # "or your own language"
    targets: tuple[Target, ...] = ()
    copies: tuple[Target, ...] = ()
    diplomatic_copies: bool = False
    embassies: tuple[Target, ...] = ()
    after_deadline_note: bool = False
    section_office: SectionOffice | None = None
    background: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    model_letter: tuple[str, ...] | None = None
    solidarity_address: tuple[str, ...] = ()
    email_subject: str | None = None
    stop_action: bool = False
    translations: tuple[Translation, ...] = ()  # of a case file; no sheet has any

    def deadline_on(self, day: date) -> DeadlineState:
        """How the deadline stands on *day*; the deadline day itself still counts."""
        return self.deadline.on(day)

    def translation(self, language: str) -> Translation:
        """What there is of the case in *language*; an empty one where there is nothing."""
        found = (one for one in self.translations if one.language == language)
        return next(found, Translation(language=language))

    def recipients(self) -> tuple[Recipient, ...]:
        """Everyone who gets post, in posting order: targets, then copies, then embassies.

        An embassy that the sheet wants but gives nowhere, not even among the copies, is there with
        target None.
        """
        return _recipients(self)


@lru_cache(maxsize=16)  # asked for some fifty times a key
def _recipients(action: UrgentAction) -> tuple[Recipient, ...]:
    embassies: tuple[Target | None, ...] = action.embassies
    is_given = bool(embassies) or any(copy.is_embassy for copy in action.copies)
    if action.diplomatic_copies and not is_given:
        embassies = (None,)
    kinds = (
        *((RecipientKind.TARGET, target) for target in action.targets),
        *((RecipientKind.COPY, target) for target in action.copies),
        *((RecipientKind.EMBASSY, target) for target in embassies),
    )
    return tuple(
        Recipient(number=number, kind=kind, target=target)
        for number, (kind, target) in enumerate(kinds, start=1)
    )
