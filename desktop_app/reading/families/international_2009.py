"""The international layout of 2009 to 2017.

Source: sheets.md, family F3: a page head with number, index and date; the banner; a title in
capitals; a summary; the case; points; addresses up to a salutation each; copies; background;
a footer with names and gender.
"""

import hashlib
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from ...domain.deadline import Deadline, Known, Unknown
from ...domain.reading_result import Problem, ProblemKind, Reading, WhyUnplaced
from ...domain.target import Target
from ...domain.urgent_action import KeyDate, UrgentAction
from ...places.countries import country_code
from .. import fields
from ..calls import split_calls
from ..dates import full_date
from ..key_dates import key_dates
from ..ledger import Ledger
from ..lines import Line, fold
from ..paragraphs import lines_saying, paragraphs
from ..people import people
from ..sections import Sections, cut
from ..targets import read_targets, without_brackets_before

Value = TypeVar("Value")

_SHEET_MARKERS = 2  # fewer marks than this, and it is no urgent action of this layout
_CAPITALS = 0.8  # part of the letters; extraction leaves accented ones small
_TITLE_LINES = 4


def read(lines: tuple[Line, ...]) -> Reading:
    """The case in *lines*, with everything that found no place."""
    ledger = Ledger(lines)
    sections = cut(lines)
    _account_for_markers(sections, ledger)
    head = [*sections.head, *sections.chain, *sections.after_deadline]
    issued = _issued(sections, ledger)
    deadline = _deadline(sections, ledger)
    title, prose = _body(sections, ledger)
    texts = tuple(fold(paragraph) for paragraph in prose)
    calls = _calls(sections, ledger)
    targets = read_targets(without_brackets_before(sections.targets), "targets", ledger)
    copies = read_targets(sections.copies, "copies", ledger)
    languages, own_language = fields.languages(fold(sections.language))
    ledger.place("own_language", sections.language if own_language else [])
    country = _country(sections, targets or copies, ledger) or _derived(
        "country", fields.head_country, head, ledger
    )
    action = UrgentAction(
        case_id=case_id(lines),
        title=title,
        country=country,
        country_code=country_code(country) if country else None,
        ua_number=_derived("ua_number", fields.ua_number, head, ledger),
        index_number=_derived("index_number", fields.index_number, sections.head, ledger),
        issued=issued,
        deadline=deadline,
        update=_derived("update", fields.update_ordinal, head, ledger),
        summary=texts[0] if texts else None,
        case=texts[1:],
        key_dates=_key_dates(prose, issued, deadline, ledger),
        calls=calls,
        languages=languages,
        own_language=own_language,
        targets=targets,
        copies=copies,
        diplomatic_copies=bool(sections.diplomatic),
        after_deadline_note=bool(sections.after_deadline),
        background=_background(sections, ledger),
        people=people(*_names_and_genders(sections, ledger)),
        stop_action=bool(sections.stop) and not targets,
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


def _account_for_markers(sections: Sections, ledger: Ledger) -> None:
    ledger.place("languages", sections.language)
    ledger.place("deadline", sections.deadline)
    ledger.place("copies", sections.copies_marker)
    ledger.place("diplomatic_copies", sections.diplomatic)
    ledger.place("after_deadline_note", sections.after_deadline)
    ledger.place("background", sections.background_marker)
    ledger.place("stop_action", sections.stop)
    ledger.place("ua_number", sections.chain)
    ledger.set_aside(sections.banner, WhyUnplaced.LETTERHEAD)
    ledger.set_aside(sections.head, WhyUnplaced.LETTERHEAD)
    ledger.set_aside(sections.page_numbers, WhyUnplaced.PAGE_NUMBER)
    earlier = {line.text for line in sections.body}
    ledger.set_aside([line for line in sections.rest if line.text in earlier], WhyUnplaced.REPEATED)


def _derived(
    field: str, find: Callable[[str], Value | None], lines: list[Line], ledger: Ledger
) -> Value | None:
    """What *find* makes of *lines* together, noted for *field* with the lines that say it.

    Those are the lines that say it alone, or all of them where it runs over several.
    """
    value = find(fold(lines))
    if value is not None:
        ledger.place(field, [line for line in lines if find(line.text) == value] or lines)
    return value


def _issued(sections: Sections, ledger: Ledger) -> date | None:
    for line in sections.head:
        if day := full_date(line.text):
            ledger.place("issued", [line])
            return day
    return None


def _deadline(sections: Sections, ledger: Ledger) -> Deadline:
    marker = fold(sections.deadline)
    found = fields.deadline(marker) if marker else Unknown()
    if isinstance(found, Known):
        ledger.place("deadline", sections.deadline)
    return found


def _body(sections: Sections, ledger: Ledger) -> tuple[str | None, list[tuple[Line, ...]]]:
    """The title, and the paragraphs below it, of which the first is the summary."""
    title, rest = _split_title(sections.body)
    ledger.place("title", title)
    found = paragraphs(rest)
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


def _split_title(body: list[Line]) -> tuple[list[Line], list[Line]]:
    """The title is the first line, and the lines in capitals that go on with it."""
    start = next((n for n, line in enumerate(body) if line), len(body))
    if start == len(body):
        return [], []
    end = start + 1
    if _in_capitals(body[start]):
        for n, line in enumerate(body[start + 1 :], start=start + 1):
            if n - start > 2 * _TITLE_LINES or (line and not _in_capitals(line)):
                break
            if line:
                end = n + 1
    return [line for line in body[start:end] if line], body[end:]


def _in_capitals(line: Line) -> bool:
    letters = [c for c in line.text if c.isalpha()]
    return bool(letters) and sum(c.isupper() for c in letters) >= _CAPITALS * len(letters)


def _calls(sections: Sections, ledger: Ledger) -> tuple[str, ...]:
    points, _ = split_calls(sections.calls)
    for number, (_, lines) in enumerate(points):
        ledger.place(f"calls.{number}", lines)
    return tuple(text for text, _ in points)


def _background(sections: Sections, ledger: Ledger) -> tuple[str, ...]:
    found = paragraphs(sections.background)
    for paragraph in found:
        ledger.place("background", paragraph)
    return tuple(fold(paragraph) for paragraph in found)


def _country(sections: Sections, officials: tuple[Target, ...], ledger: Ledger) -> str | None:
    """The country of the first address that ends with one, as printed there."""
    for official in officials:
        for text in reversed(official.postal_lines[-2:]):
            for words in (text, text.rsplit(",", 1)[-1].strip()):
                if country_code(words):
                    blocks = (*sections.targets, *sections.copies)
                    ledger.place("country", [line for line in blocks if line.text == text][:1])
                    return words
    return None


def _names_and_genders(sections: Sections, ledger: Ledger) -> tuple[str, str]:
    """The footer's two statements, each with the lines that go on with it."""
    names: list[Line] = []
    genders: list[Line] = []
    current: list[Line] | None = None
    for line in sections.footer:
        if line.squeezed.startswith("name"):
            current = names
        elif line.squeezed.startswith("gender"):
            current = genders
        elif not line:
            current = current if current is names and not _is_complete(names) else None
        if current is not None and line:
            current.append(line)
    ledger.place("people", [*names, *genders])
    return fold(names), fold(genders)


def _is_complete(names: list[Line]) -> bool:
    return bool(names) and not names[-1].text.endswith((",", " and", ";"))


def _problems(action: UrgentAction, sections: Sections, ledger: Ledger) -> tuple[Problem, ...]:
    if sections.markers_found < _SHEET_MARKERS and not action.targets:
        return (Problem(kind=ProblemKind.NOT_A_SHEET),)
    if action.stop_action:
        lines = tuple(line.number for line in sections.stop)
        return (Problem(kind=ProblemKind.STOP_ACTION, lines=lines),)
    found = []
    if isinstance(action.deadline, Unknown):
        found.append(Problem(kind=ProblemKind.NO_DEADLINE))
    if not action.calls:
        found.append(Problem(kind=ProblemKind.NO_CALLS))
    if not action.targets:
        found.append(Problem(kind=ProblemKind.NO_TARGET))
    sources = dict(ledger.sources())
    for number, target in enumerate(action.targets):
        if target.salutation is None:
            lines = sources.get(f"targets.{number}.postal_lines", ())
            found.append(Problem(kind=ProblemKind.NO_SALUTATION, lines=lines))
    return tuple(found)
