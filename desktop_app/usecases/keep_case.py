"""Keep a case in the library, and open it again."""

from datetime import datetime

from ..domain.errors import SheetUnreadableError
from ..domain.kept_case import KeptCase, kept_case
from ..domain.reading_result import Reading
from ..domain.target import Target
from ..reading.case_file import case_file_of, case_in
from ..storage.cases import CaseStore

__all__ = ["CaseStore", "keep_case", "kept_reading", "readable_case"]


def keep_case(store: CaseStore, reading: Reading, opened: datetime) -> KeptCase:
    """Put *reading* into the library, in the place of an earlier state of the case.

    What is kept is what can be read back. The pages of the sheet stay in the sheet.
    """
    document = case_file_of(reading)
    readable = case_in(document)
    case = kept_case(readable, opened)
    store.save(case, document, searched_words(readable))
    return case


def kept_reading(store: CaseStore, case_id: str) -> Reading | None:
    """The reading as it was kept, to go on with; None: the case isn't in the library.

    Raises SheetUnreadableError where a later program wrote it in another form.
    """
    document = store.document(case_id)
    return None if document is None else case_in(document)


def readable_case(store: CaseStore, case_id: str) -> Reading | None:
    """The reading as it was kept, and None too where it can't be read: for exports and lists."""
    try:
        return kept_reading(store, case_id)
    except SheetUnreadableError:
        return None


def is_stopped(document: bytes) -> bool:
    """Whether a case file says that no more letters are wanted; quick where it doesn't."""
    if b'"stop_action": true' not in document:
        return False
    try:
        return case_in(document).action.stop_action
    except SheetUnreadableError:
        return False


def searched_words(reading: Reading) -> str:
    """All that a case is found by: its fields, or the whole sheet where its lines are there."""
    action = reading.action
    number = f"UA {action.ua_number}" if action.ua_number else ""
    fields = (
        *(action.title or "", action.country or "", number, action.index_number or ""),
        *(action.summary or "", *action.case, *action.background, *action.calls),
        *(person.name for person in action.people),
        *(line for one in _officials(reading) for line in (one.title, *one.postal_lines)),
        *(action.model_letter or ()),
    )
    if reading.original is not None:  # what a person put right stands beside what was printed
        fields = (*fields, *reading.original.lines)
    return "\n".join(_once(fields))


def _officials(reading: Reading) -> tuple[Target, ...]:
    action = reading.action
    return (*action.targets, *action.copies, *action.embassies)


def _once(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
