"""The two promises of a reading: no line vanishes, and no word is invented."""

from collections.abc import Iterator

from desktop_app.domain.deadline import Unknown
from desktop_app.domain.reading_result import Reading
from desktop_app.domain.target import Target
from desktop_app.reading.lines import lines_of

_TEXTS = ("title", "summary")
_PARAGRAPHS = ("case", "background")
_DERIVED = (
    "country", "ua_number", "index_number", "issued", "update", "languages", "own_language",
    "diplomatic_copies", "after_deadline_note", "stop_action",
)  # fmt: skip


def lost_lines(reading: Reading, text: str) -> set[int]:
    """Lines with text that are in no field and not among the unplaced ones."""
    filled = {line.number for line in lines_of(text) if line}
    return filled - _placed(reading) - {one.line for one in reading.unplaced}


def lines_in_both(reading: Reading) -> set[int]:
    """Lines that are in a field and among the unplaced ones all the same, or there twice."""
    unplaced = [one.line for one in reading.unplaced]
    twice = {line for line in unplaced if unplaced.count(line) > 1}
    return twice | (_placed(reading) & set(unplaced))


def lines_from_nowhere(reading: Reading, text: str) -> set[int]:
    """Numbers that the reading gives and the text has no line with words for."""
    filled = {line.number: line.text for line in lines_of(text) if line}
    misquoted = {one.line for one in reading.unplaced if filled.get(one.line) != one.text}
    return (_placed(reading) - set(filled)) | misquoted


def invented_words(reading: Reading, text: str) -> list[tuple[str, str]]:
    """(field, word) for each word of a verbatim field that the field's own lines don't have."""
    lines = {line.number: line.text for line in lines_of(text)}
    sources = dict(reading.sources)
    found = []
    for field, value in _verbatim(reading):
        said = " ".join(lines[number] for number in sources.get(field, ()))
        found += [(field, word) for word in value.split() if word not in said]
    return found


def fields_without_lines(reading: Reading) -> list[str]:
    """Derived fields that have a value and name no line for it."""
    sources = dict(reading.sources)
    action = reading.action
    found = [key for key in _DERIVED if getattr(action, key) and key not in sources]
    if not isinstance(action.deadline, Unknown) and "deadline" not in sources:
        found.append("deadline")
    return found


def _placed(reading: Reading) -> set[int]:
    return {line for _, lines in reading.sources for line in lines}


def _verbatim(reading: Reading) -> Iterator[tuple[str, str]]:
    action = reading.action
    for key in _TEXTS:
        yield key, getattr(action, key) or ""
    for key in _PARAGRAPHS:
        yield key, " ".join(getattr(action, key))
    for number, call in enumerate(action.calls):
        yield f"calls.{number}", call
    for one in action.key_dates:
        yield "key_dates", one.text
    for person in action.people:
        yield "people", person.name
    for group in ("targets", "copies"):
        for number, official in enumerate(getattr(action, group)):
            yield from _of_official(f"{group}.{number}", official)


def _of_official(path: str, official: Target) -> Iterator[tuple[str, str]]:
    for key in ("role", "department", "name", "position", "salutation"):
        yield f"{path}.{key}", getattr(official, key) or ""
    for key in ("postal_lines", "address", "fax", "phone", "email", "social"):
        yield f"{path}.{key}", " ".join(getattr(official, key))
    for number, remark in official.notes:
        yield f"{path}.notes", f"{number} {remark}"
