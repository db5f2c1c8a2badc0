"""From the parts of a sheet to a case, with account of every line. One way for all layouts."""

import hashlib
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from ..domain.deadline import Deadline, Known, Unknown
from ..domain.reading_result import Problem, ProblemKind, Reading, WhyUnplaced
from ..domain.target import Target
from ..domain.urgent_action import KeyDate, UrgentAction
from ..places.countries import country_code
from . import fields, model_letter
from .calls import split_calls
from .dates import full_date
from .footer import read_people
from .headline import split_title
from .key_dates import key_dates
from .layout import Layout, Part
from .ledger import Ledger
from .lines import Line, fold
from .paragraphs import lines_saying, paragraphs
from .sections import Sections, cut, split_lost_background, split_lost_deadline
from .targets import read_targets, without_brackets_before

Value = TypeVar("Value")

_SHEET_MARKERS = 2  # fewer marks than this, and it is no urgent action

# Where the lines of a marker are accounted for; the field takes what it says, if anything.
_ACCOUNTS = (
    (Part.LANGUAGE, "languages"),
    (Part.DEADLINE, "deadline"),
    (Part.COPIES_MARKER, "copies"),
    (Part.DIPLOMATIC, "diplomatic_copies"),
    (Part.AFTER_DEADLINE, "after_deadline_note"),
    (Part.BACKGROUND_MARKER, "background"),
    (Part.LETTER_MARKER, "model_letter"),
    (Part.STOP, "stop_action"),
    (Part.CHAIN, "ua_number"),
)
_ASIDE = (
    (Part.BANNER, WhyUnplaced.LETTERHEAD),
    (Part.HEAD, WhyUnplaced.LETTERHEAD),
    (Part.LETTERHEAD, WhyUnplaced.LETTERHEAD),
    (Part.SITE, WhyUnplaced.SITE),
    (Part.PAGE_NUMBERS, WhyUnplaced.PAGE_NUMBER),
)


def assemble(lines: tuple[Line, ...], layout: Layout) -> Reading:
    """The case in *lines* read as a sheet of *layout*, with everything that found no place."""
    ledger = Ledger(lines)
    sections = cut(lines, layout)
    if not sections[Part.DEADLINE] and sections[Part.LANGUAGE]:
        split_lost_deadline(sections)
    if not sections[Part.BACKGROUND_MARKER]:
        split_lost_background(sections)
    model_letter.split_off_letter(sections)
    _account_for_markers(sections, ledger)
    return case_of(lines, sections, layout, ledger)


def case_of(lines: tuple[Line, ...], sections: Sections, layout: Layout, ledger: Ledger) -> Reading:
    """The reading of *sections*: each field from its part, and the problems that are left."""
    head = [*sections[Part.HEAD], *sections[Part.CHAIN], *sections[Part.AFTER_DEADLINE]]
    issued = derived("issued", full_date, sections[Part.HEAD], ledger)
    deadline = _deadline(sections, ledger)
    title, prose = _body(sections, layout, ledger)
    texts = tuple(fold(paragraph) for paragraph in prose)
    letter = model_letter.read(sections[Part.LETTER], ledger)
    targets = model_letter.with_salutation(
        read_targets(without_brackets_before(sections[Part.TARGETS]), "targets", ledger),
        letter, sections[Part.LETTER], ledger,
    )  # fmt: skip
    copies = read_targets(sections[Part.COPIES], "copies", ledger)
    embassies = read_targets(sections[Part.EMBASSY], "embassies", ledger)
    languages, own_language = fields.languages(fold(sections[Part.LANGUAGE]))
    ledger.place("own_language", sections[Part.LANGUAGE] if own_language else [])
    country = _country(sections, targets or copies, ledger) or derived(
        "country", fields.head_country, head, ledger
    )
    action = UrgentAction(
        case_id=case_id(lines),
        title=title,
        country=country,
        country_code=country_code(country) if country else None,
        ua_number=derived("ua_number", fields.ua_number, head, ledger),
        index_number=derived("index_number", fields.index_number, sections[Part.HEAD], ledger),
        issued=issued,
        deadline=deadline,
        update=derived("update", fields.update_ordinal, head, ledger),
        summary=texts[0] if texts else None,
        case=texts[1:],
        key_dates=_key_dates(prose, issued, deadline, ledger),
        calls=_calls(sections, ledger),
        languages=languages,
        own_language=own_language,
        targets=targets,
        copies=copies,
        embassies=embassies,
        diplomatic_copies=bool(sections[Part.DIPLOMATIC]),
        after_deadline_note=bool(sections[Part.AFTER_DEADLINE]),
        background=_background(sections, ledger),
        people=read_people(sections[Part.PEOPLE], ledger),
        model_letter=letter,
        email_subject=_verbatim("email_subject", sections[Part.SUBJECT], ledger),
        solidarity_address=_solidarity(sections, ledger),
        stop_action=bool(sections[Part.STOP]) and not targets,
    )
    return Reading(
        action=action,
        problems=_problems(action, sections, ledger),
        unplaced=ledger.unplaced(),
        sources=ledger.sources(),
    )


def case_id(lines: tuple[Line, ...]) -> str:
    """What a case is known by: 16 hexadecimal digits of the text's SHA-256.

    White space and blank lines don't count, so that a sheet copied twice is one case.
    """
    return hashlib.sha256(fold(lines).encode()).hexdigest()[:16]


def derived(
    field: str, find: Callable[[str], Value | None], lines: list[Line], ledger: Ledger
) -> Value | None:
    """What *find* makes of *lines*, noted for *field* with the lines that say it.

    The first line that says it alone counts; else all of them together, where it runs over several.
    """
    for line in lines:
        value = find(line.text) if line else None
        if value is not None:
            ledger.place(field, [one for one in lines if find(one.text) == value])
            return value
    value = find(fold(lines))
    if value is not None:
        ledger.place(field, lines)
    return value


def _account_for_markers(sections: Sections, ledger: Ledger) -> None:
    for part, field in _ACCOUNTS:
        ledger.place(field, sections[part])
    for part, why in _ASIDE:
        ledger.set_aside(sections[part], why)
    earlier = {line.text for line in sections[Part.BODY]}
    rest = sections[Part.REST]
    ledger.set_aside([line for line in rest if line.text in earlier], WhyUnplaced.REPEATED)


def _deadline(sections: Sections, ledger: Ledger) -> Deadline:
    marker = fold(sections[Part.DEADLINE])
    found = fields.deadline(marker) if marker else Unknown()
    if isinstance(found, Known):
        ledger.place("deadline", sections[Part.DEADLINE])
    return found


def _body(
    sections: Sections, layout: Layout, ledger: Ledger
) -> tuple[str | None, list[tuple[Line, ...]]]:
    """The title, and the paragraphs below it, of which the first is the summary."""
    title, rest = sections[Part.TITLE], sections[Part.BODY]
    if layout.has_title and not title:
        title, rest = split_title(rest)
    ledger.place("title", title)
    found = [*paragraphs(sections[Part.SUMMARY]), *paragraphs(rest)]
    for number, paragraph in enumerate(found):
        ledger.place("case" if number else "summary", paragraph)
    return fold(title) or None, found


def _key_dates(
    prose: list[tuple[Line, ...]], issued: date | None, deadline: Deadline, ledger: Ledger
) -> tuple[KeyDate, ...]:
    limit = deadline.day if isinstance(deadline, Known) else None
    found = key_dates(tuple(fold(paragraph) for paragraph in prose), issued, limit)
    for one in found:
        ledger.place("key_dates", lines_saying(one.text, prose))
    return found


def _calls(sections: Sections, ledger: Ledger) -> tuple[str, ...]:
    points, _ = split_calls(sections[Part.CALLS])
    for number, (_, lines) in enumerate(points):
        ledger.place(f"calls.{number}", lines)
    return tuple(text for text, _ in points)


def _background(sections: Sections, ledger: Ledger) -> tuple[str, ...]:
    found = paragraphs(sections[Part.BACKGROUND])
    for paragraph in found:
        ledger.place("background", paragraph)
    return tuple(fold(paragraph) for paragraph in found)


def _verbatim(field: str, lines: list[Line], ledger: Ledger) -> str | None:
    ledger.place(field, lines)
    return fold(lines) or None


def _solidarity(sections: Sections, ledger: Ledger) -> tuple[str, ...]:
    lines = [line for line in sections[Part.SOLIDARITY] if line]
    ledger.place("solidarity_address", lines)
    return tuple(line.text for line in lines)


def _country(sections: Sections, officials: tuple[Target, ...], ledger: Ledger) -> str | None:
    """The country of the first address that ends with one, as printed there."""
    for official in officials:
        for text in reversed(official.postal_lines[-2:]):
            for words in (text, text.rsplit(",", 1)[-1].strip()):
                if country_code(words):
                    blocks = (*sections[Part.TARGETS], *sections[Part.COPIES])
                    ledger.place("country", [line for line in blocks if line.text == text][:1])
                    return words
    return None


def _problems(action: UrgentAction, sections: Sections, ledger: Ledger) -> tuple[Problem, ...]:
    if sections.marked < _SHEET_MARKERS and not action.targets:
        return (Problem(kind=ProblemKind.NOT_A_SHEET),)
    if action.stop_action:
        lines = tuple(line.number for line in sections[Part.STOP])
        return (Problem(kind=ProblemKind.STOP_ACTION, lines=lines),)
    found = []
    if isinstance(action.deadline, Unknown):
        found.append(Problem(kind=ProblemKind.NO_DEADLINE))
    if not action.calls and not action.model_letter:
        found.append(Problem(kind=ProblemKind.NO_CALLS))
    if not action.targets:
        found.append(Problem(kind=ProblemKind.NO_TARGET))
    sources = dict(ledger.sources())
    for number, target in enumerate(action.targets):
        if target.salutation is None:
            lines = sources.get(f"targets.{number}.postal_lines", ())
            found.append(Problem(kind=ProblemKind.NO_SALUTATION, lines=lines))
    return tuple(found)
