"""`paravion check`: what in a letter could be better."""

import argparse
import json
import sys
from dataclasses import asdict
from datetime import date

from ..domain.check_note import CheckNote
from ..usecases.check_letter import CheckedLetter, CheckWishes, check_letter, read_letter
from ..usecases.open_sheet import open_sheet
from ..usecases.rule_packs import rules_named
from ..usecases.spelling import Spelling
from .lock_low import complain_of_low_lock
from .notes import note_sentence


def run(arguments: argparse.Namespace) -> None:
    """Print the notes on *arguments.letter*, for people or as JSON."""
    rules = rules_named(arguments.rules)
    text = read_letter(arguments.letter)
    reading = open_sheet(arguments.sheet, least=arguments.least_lock)
    complain_of_low_lock(reading)
    wishes = CheckWishes(
        day=arguments.today or date.today(),  # noqa: DTZ011 - the user's own day
        number=arguments.to,
        language=arguments.lang,
        also_named=tuple(arguments.name),
        home=arguments.home.upper(),
        may_name_organisation=arguments.organisation or rules.mention_org,
        paper=arguments.paper,
    )
    checked = check_letter(reading.action, text, wishes)
    if arguments.spelling:
        spelling = Spelling()
        try:
            checked = spelling.added_to(checked, reading.action, text, wishes)
        finally:
            spelling.end()
    if arguments.json:
        ascii_only = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
        print(json.dumps(_as_json(checked), ensure_ascii=ascii_only, indent=2))
        return
    for note in checked.notes:
        print(_line(note, text))
    covered = sum(is_covered for _, is_covered in checked.calls)
    print(f"{covered} of {len(checked.calls)} points covered, {checked.words} words.")


def _as_json(checked: CheckedLetter) -> dict[str, object]:
    """The object that other programs read: places count characters of the text from 0."""
    return {
        "language": checked.language,
        "words": checked.words,
        "calls": [{"text": text, "covered": covered} for text, covered in checked.calls],
        "notes": [
            {**asdict(note), "reason": note.reason.value, "says": note_sentence(note)}
            for note in checked.notes
        ],
    }


def _line(note: CheckNote, text: str) -> str:
    """One note for a person, with the line of the letter where there is one."""
    sentence = note_sentence(note)
    if note.start is None:
        return f"Letter: {sentence}"
    number = text.count("\n", 0, note.start) + 1
    return f"Line {number}: {sentence}"
