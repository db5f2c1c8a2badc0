"""From the parts of a sheet to a case, with account of every line. One way for all layouts."""

import hashlib
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from ..domain.deadline import Deadline, Known, Unknown
from ..domain.lacking import lacking, without_salutation
from ..domain.reading_result import Problem, ProblemKind, Reading, WhyUnplaced
from ..domain.target import Target, names_an_embassy
from ..domain.urgent_action import KeyDate, UrgentAction
from ..places.countries import country_code
from . import fields, model_letter
from .calls import split_calls
from .concerned import country_of, people_of
from .dates import full_date, month_in
from .flattened import read_flattened_names, split_flattened
from .head import derived, read_head
from .headline import set_menu_aside, split_title
from .key_dates import key_dates
from .layout import Layout, Part
from .ledger import Ledger
from .lines import Line, fold
from .name_list import read_names, split_names
from .one_line import opened
from .paragraphs import lines_saying, paragraphs
from .section_office import section_office
from .sections import Sections, cut, split_lost_background, split_lost_deadline
from .targets import read_targets, without_brackets_before

Value = TypeVar("Value")

_SHEET_MARKERS = 2  # fewer marks than this, and it is no urgent action

# Where the lines of a marker are accounted for; the field takes what it says, if anything.
_ACCOUNTS = (
    (Part.LANGUAGE, "languages"),
    (Part.CALLS_MARKER, "calls"),
    (Part.DEADLINE, "deadline"),
    (Part.TARGETS_MARKER, "targets"),
    (Part.COPIES_MARKER, "copies"),
    (Part.DIPLOMATIC, "diplomatic_copies"),
    (Part.AFTER_DEADLINE, "after_deadline_note"),
    (Part.BACKGROUND_MARKER, "background"),
    (Part.LETTER_MARKER, "model_letter"),
    (Part.STOP, "stop_action"),
    (Part.CHAIN, "ua_number"),
    (Part.TITLE_MARKER, "title"),
    (Part.SUMMARY_MARKER, "summary"),
    (Part.CASE_MARKER, "case"),
    (Part.CONCERN, "ua_number"),
)
_ASIDE = (
    (Part.BANNER, WhyUnplaced.LETTERHEAD),
    (Part.HEAD, WhyUnplaced.LETTERHEAD),
    (Part.LETTERHEAD, WhyUnplaced.LETTERHEAD),
    (Part.SITE, WhyUnplaced.SITE),
    (Part.OFFICE, WhyUnplaced.LETTERHEAD),
    (Part.INSTRUCTIONS, WhyUnplaced.OTHER),
    (Part.REPEAT, WhyUnplaced.REPEATED),
    (Part.PAGE_NUMBERS, WhyUnplaced.PAGE_NUMBER),
)


def assemble(
    lines: tuple[Line, ...],
    layout: Layout,
    *,
    printed: tuple[Line, ...] = (),
    aside: Mapping[int, WhyUnplaced] = MappingProxyType({}),
) -> Reading:
    """The case in *lines* read as a sheet of *layout*, with everything that found no place.

    *printed* are the lines as they stand in the document, where *lines* aren't; *aside* says why
    a line is no part of the sheet, by its number, unless it is a marker.
    """
    ledger = Ledger(printed or lines)
    sections = cut(lines, layout, aside)
    if layout.prepare:
        layout.prepare(sections)
    if not sections[Part.DEADLINE] and sections[Part.LANGUAGE]:
        split_lost_deadline(sections)
    if not sections[Part.BACKGROUND_MARKER]:
        split_lost_background(sections)
    if layout.has_title:
        set_menu_aside(sections)
    if not split_flattened(sections):
        split_names(sections)
    model_letter.split_letter_from_targets(sections)
    model_letter.split_lost_address(sections)
    model_letter.split_off_letter(sections)
    _account_for_markers(sections, ledger)
    for line in printed or lines:
        if line.number in aside:
            ledger.set_aside([line], aside[line.number])
    return case_of(lines, sections, layout, ledger)


def case_of(lines: tuple[Line, ...], sections: Sections, layout: Layout, ledger: Ledger) -> Reading:
    """The reading of *sections*: each field from its part, and the problems that are left."""
    head = read_head(sections, ledger)
    listed = read_flattened_names(sections, ledger) or read_names(sections, ledger)
    deadline = _deadline(sections, ledger)
    title, prose = _body(sections, layout, ledger)
    texts = tuple(fold(paragraph) for paragraph in prose)
    letter = model_letter.read(sections[Part.LETTER], ledger)
    targets, copies, embassies = _officials(sections, letter, ledger)
    languages, own_language = fields.languages(fold(sections[Part.LANGUAGE]), layout.language)
    ledger.place("own_language", sections[Part.LANGUAGE] if own_language else [])
    country = country_of(sections, targets or copies, listed, ledger)
    action = UrgentAction(
        case_id=case_id(lines),
        title=title,
        country=country,
        country_code=country_code(country) if country else None,
        ua_number=head.ua_number,
        index_number=head.index_number,
        issued=head.issued,
        deadline=deadline,
        update=head.update,
        earlier_numbers=head.earlier_numbers,
        summary=texts[0] if texts else None,
        case=texts[1:],
        key_dates=_key_dates(
            [*prose, *paragraphs(sections[Part.LETTER])],
            head.issued or month_in(fold(sections[Part.HEAD])),
            deadline,
            ledger,
        ),
        calls=_calls(sections, ledger),
        languages=languages,
        own_language=own_language,
        targets=targets,
        copies=copies,
        embassies=embassies,
        diplomatic_copies=_has_embassy(sections, copies, ledger),
        after_deadline_note=bool(sections[Part.AFTER_DEADLINE]),
        background=_background(sections, ledger),
        people=people_of(sections, targets, listed, prose, layout.language, ledger),
        model_letter=letter,
        email_subject=_verbatim("email_subject", sections[Part.SUBJECT], ledger)
        or derived("email_subject", fields.email_subject, sections[Part.TARGETS], ledger),
        section_office=section_office(sections[Part.OFFICE], ledger),
        solidarity_address=_solidarity(sections, ledger),
        stop_action=_stops(sections, ledger) and not targets,
    )
    return Reading(
        action=action,
        problems=_problems(action, sections, ledger),
        unplaced=ledger.unplaced(),
        sources=ledger.sources(),
    )


def _officials(
    sections: Sections, letter: tuple[str, ...] | None, ledger: Ledger
) -> tuple[tuple[Target, ...], tuple[Target, ...], tuple[Target, ...]]:
    """Whom to write to, who gets copies, and the embassies."""
    targets = read_targets(
        opened(without_brackets_before(sections[Part.TARGETS])), "targets", ledger
    )
    return (
        model_letter.with_salutation(targets, letter, sections[Part.LETTER], ledger),
        read_targets(opened(sections[Part.COPIES]), "copies", ledger),
        read_targets(opened(sections[Part.EMBASSY]), "embassies", ledger),
    )


def case_id(lines: tuple[Line, ...]) -> str:
    """What a case is known by: 16 hexadecimal digits of the text's SHA-256.

    White space and blank lines don't count, so that a sheet copied twice is one case.
    """
    return hashlib.sha256(fold(lines).encode()).hexdigest()[:16]


def _stops(sections: Sections, ledger: Ledger) -> bool:
    """Whether the sheet asks for no more letters, in a sentence or in its first line."""
    if sections[Part.STOP]:
        return True
    first = fold(sections[Part.CHAIN]).lower().startswith("stop action")
    ledger.place("stop_action", sections[Part.CHAIN] if first else [])
    return first


def _account_for_markers(sections: Sections, ledger: Ledger) -> None:
    for part, field in _ACCOUNTS:
        ledger.place(field, sections[part])
    for part, why in _ASIDE:
        ledger.set_aside(sections[part], why)
    earlier = {line.text for line in sections[Part.BODY]}
    rest = sections[Part.REST]
    ledger.set_aside([line for line in rest if line.text in earlier], WhyUnplaced.REPEATED)


def _deadline(sections: Sections, ledger: Ledger) -> Deadline:
    """The day of the deadline's own line, else of the line that says what holds after it."""
    marker = fold(sections[Part.DEADLINE])
    found = fields.deadline(marker) if marker else Unknown()
    if not isinstance(found, Known):
        after = sections[Part.AFTER_DEADLINE]
        if day := derived("deadline", full_date, after, ledger):
            return Known(day)
        if day := derived("deadline", fields.last_day, sections[Part.LANGUAGE], ledger):
            return Known(day)
    return found


def _has_embassy(sections: Sections, copies: tuple[Target, ...], ledger: Ledger) -> bool:
    """Whether an embassy gets a copy: a line says so, or one is among the copies."""
    if sections[Part.DIPLOMATIC]:
        return True
    texts = [text for one in copies for text in one.postal_lines[:3] if names_an_embassy(text)]
    lines = [line for line in sections[Part.COPIES] if any(text in line.text for text in texts)]
    ledger.place("diplomatic_copies", lines[:1])
    return bool(lines)


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


def _problems(action: UrgentAction, sections: Sections, ledger: Ledger) -> tuple[Problem, ...]:
    numbered = action.ua_number or action.index_number
    if sections.marked < _SHEET_MARKERS and not action.targets and not numbered:
        return (Problem(kind=ProblemKind.NOT_A_SHEET),)
    if action.stop_action:
        lines = tuple(line.number for line in sections[Part.STOP])
        return (Problem(kind=ProblemKind.STOP_ACTION, lines=lines),)
    return (
        *ledger.doubts,
        *(Problem(kind=kind) for kind in lacking(action)),
        *without_salutation(action, dict(ledger.sources())),
    )
