"""`paravion read`: what a sheet says."""

import argparse
import json
import sys
from datetime import date

from ..domain.facts import facts_of
from ..domain.target import Target
from ..domain.urgent_action import RecipientKind, UrgentAction
from ..usecases.open_sheet import open_sheet, reading_as_json
from .lock_low import complain_of_low_lock, problems_of_the_sheet
from .sentences import deadline_sentence, problem_sentence


def run(arguments: argparse.Namespace) -> None:
    """Print the case in *arguments.sheet*, for people or as JSON."""
    reading = open_sheet(arguments.sheet, least=arguments.least_lock)
    complain_of_low_lock(reading)
    if arguments.json:
        ascii_only = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
        print(json.dumps(reading_as_json(reading), ensure_ascii=ascii_only, indent=2))
        return
    if arguments.facts:
        for number, fact in enumerate(facts_of(reading.action), start=1):
            print(f"{number}. {fact.text}")
        return
    for line in _case_lines(reading.action, date.today()):  # noqa: DTZ011 - the user's own day
        print(line)
    for problem in problems_of_the_sheet(reading):
        print(f"Note: {problem_sentence(problem)}")
    if reading.unplaced:
        count = len(reading.unplaced)
        lines = "1 line" if count == 1 else f"{count} lines"
        print(f"Note: {lines} of the sheet found no field; --json tells which.")


def _case_lines(action: UrgentAction, today: date) -> list[str]:
    number = f"UA {action.ua_number}" if action.ua_number else None
    head = " · ".join(part for part in (action.country, number, action.index_number) if part)
    lines = [action.title or "(no title)", *([head] if head else [])]
    lines += [deadline_sentence(action.deadline, today), ""]
    if action.summary:
        lines += [action.summary, ""]
    for paragraph in action.case:
        lines += [paragraph, ""]
    lines += [f"{one.day.isoformat()}: {one.text}" for one in action.key_dates]
    if action.calls:
        lines += ["", "What to ask for"] + [f"  • {call}" for call in action.calls]
    if action.languages or action.own_language:
        own = ["your own language"] if action.own_language else []
        lines += ["", f"Write in: {', '.join([*action.languages, *own])}"]
    for recipient in action.recipients():
        lines += ["", f"{recipient.number}. {_KIND_WORDS[recipient.kind]}"]
        lines += _official_lines(recipient.target)
    if action.background:
        lines += ["", "Background", *action.background]
    return [*lines, ""]


_KIND_WORDS = {
    RecipientKind.TARGET: "Letter to",
    RecipientKind.COPY: "Copy to",
    RecipientKind.EMBASSY: "Note and copy to",
}


def _official_lines(official: Target | None) -> list[str]:
    if official is None:
        return ["   the embassy of the country in yours (the sheet gives no address)"]
    lines = [f"   {line}" for line in official.postal_lines]
    notes = dict(official.notes)
    for label, values in (
        ("Fax", official.fax),
        ("Phone", official.phone),
        ("E-mail", official.email),
        ("Online", official.social),
    ):
        for value in values:
            note = f" ({notes[value]})" if value in notes else ""
            lines.append(f"   {label}: {value}{note}")
    if official.salutation:
        lines.append(f"   {official.salutation}")
    return lines
