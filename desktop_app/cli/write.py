"""`paravion write`: the letters of a sheet, ready to post."""

import argparse
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from ..domain.address_book import OfficeAddress
from ..domain.draft import Draft, Gender, Ranked
from ..domain.errors import NoSuchRecipientError, NothingReason, NothingToWriteError
from ..domain.facts import facts_of
from ..domain.label_sheet import LabelSheet
from ..domain.letter import usual_layout
from ..domain.letter_kind import NOTES
from ..domain.options import PackOptions
from ..domain.reading_result import ProblemKind, Reading
from ..domain.rule_pack import RulePack, draft_by_rules
from ..domain.sender import Sender
from ..domain.urgent_action import UrgentAction
from ..usecases.address_table import read_address_file
from ..usecases.cautions import cautions_on
from ..usecases.export_pack import export_pack, left_over
from ..usecases.find_labels import label_sheet
from ..usecases.make_pack import make_pack
from ..usecases.open_sheet import open_sheet
from ..usecases.read_sender import read_sender
from ..usecases.rule_packs import rules_named
from ..usecases.work import Progress, silent
from ..usecases.write_kind import recipients_meant, write_kind
from .address_book import table_note_sentence
from .advice import advice_sentences
from .lock_low import complain_of_low_lock
from .sentences import remark_sentence
from .usage_error import UsageError


def run(arguments: argparse.Namespace) -> None:
    """Write the pack of *arguments.sheet* into *arguments.out*; print the paths and the remarks."""
    sender = read_sender(arguments.sender)
    rules = rules_named(arguments.rules)
    reading = case_of(arguments)
    action = reading.action
    options = options_of(arguments, rules, sender)
    draft = draft_of(arguments, action, rules)
    composition = write_kind(arguments.kind, action, draft, sender, options)
    progress = _progress()
    pack = make_pack(composition, options, alone=arguments.kind in NOTES, progress=progress)
    for path in export_pack(pack, arguments.out, progress=progress):
        print(path)
    for caution in cautions_on(action, options.today):
        print(f"Note: {caution.text('en')} Source: {caution.source}.")
    for remark in pack.remarks:
        print(f"Note: {remark_sentence(remark)}")
    if arguments.kind not in NOTES:
        for sentence in advice_sentences(action, draft, sender, options, arguments.kind):
            print(f"Note: {sentence}")
    if old := left_over(pack, arguments.out):
        print(f"Note: the folder also holds files of an earlier pack: {', '.join(old)}.")
    complain_of_low_lock(reading)


def case_of(arguments: argparse.Namespace) -> Reading:
    """The case of *arguments.sheet*. Raises SheetUnreadableError, NothingToWriteError."""
    reading = open_sheet(arguments.sheet, least=arguments.least_lock)
    if any(problem.kind is ProblemKind.NOT_A_SHEET for problem in reading.problems):
        raise NothingToWriteError(NothingReason.NOT_A_SHEET)
    return reading


def draft_of(arguments: argparse.Namespace, action: UrgentAction, rules: RulePack) -> Draft:
    """What the options choose for the case, and *rules* where they are silent.

    Raises UsageError, NoSuchRecipientError.
    """
    draft = draft_by_rules(
        Draft(
            case_id=action.case_id,
            chosen_facts=_facts(arguments.facts, len(facts_of(action))),
            language=arguments.lang,
            writer=arguments.writer,
        ),
        action,
        rules,
    )
    if arguments.to is not None:
        draft = replace(draft, chosen_recipients=_chosen(arguments.to, action))
    for ranked in _ranked(arguments.address, len(action.targets)):
        draft = draft.with_rank(ranked)
    return draft


def _facts(wanted: str | None, count: int) -> tuple[int, ...] | None:
    """The positions of the facts that *wanted* numbers, None for those suggested."""
    if wanted is None or wanted == "none":
        return None if wanted is None else ()
    try:
        numbers = sorted({int(number) for number in wanted.split(",")})
    except ValueError:
        raise UsageError("--facts takes none or numbers like 1,3.") from None
    if not all(1 <= number <= count for number in numbers):
        raise UsageError(f"--facts takes none or some of the {count} that read --facts lists.")
    return tuple(number - 1 for number in numbers)


def _ranked(said: str | None, count: int) -> tuple[Ranked, ...]:
    """How the *count* officials are addressed: "1=madam,2=sir"."""
    try:
        pairs = [one.split("=") for one in said.split(",")] if said is not None else []
        ranked = tuple(Ranked(official=int(who), gender=Gender(how)) for who, how in pairs)
    except ValueError:
        raise UsageError("--address takes pairs like 1=madam,2=sir.") from None
    for one in ranked:
        if not 1 <= one.official <= count:
            raise NoSuchRecipientError(one.official, count)
    return ranked


def options_of(arguments: argparse.Namespace, rules: RulePack, sender: Sender) -> PackOptions:
    """How the options want the pack made; *rules* and the *sender* decide where they are silent."""
    today = arguments.today or date.today()  # noqa: DTZ011 - the user's own day
    return PackOptions(
        dated=arguments.date or today,
        today=today,
        paper=arguments.paper,
        layout=arguments.layout or usual_layout(sender.country, arguments.paper),
        disclosure=arguments.disclosure or rules.address_level,
        envelopes=arguments.envelopes,
        office_asked=arguments.office_asked,
        rules=rules,
        embassies=_embassies(arguments.address_book, today),
        labels=_label_sheet(arguments.labels, arguments.first_label),
        first_label=arguments.first_label,
        card=arguments.card,
        extras=tuple(dict.fromkeys(arguments.extra)),
        archival=arguments.pdfa,
    )


def _embassies(book: Path | None, today: date) -> tuple[OfficeAddress, ...]:
    """The addresses of *book* that somebody confirmed: nobody sees them here before they go out."""
    if book is None:
        return ()
    table = read_address_file(book, today)
    for note in table.notes:
        print(f"Note: {table_note_sentence(note)}")
    return tuple(one for one in table.offices if one.confirmed is not None)


def _label_sheet(name: str | None, first: int) -> LabelSheet | None:
    """The sheet sold as *name*, on which *first* is the first free label."""
    if name is None:
        return None
    sheet = label_sheet(name)
    if sheet is None:
        raise UsageError("--labels takes the name of a sheet; paravion labels WORD finds it.")
    if not 1 <= first <= sheet.count:
        raise UsageError(f"--first-label takes a number from 1 to {sheet.count} on that sheet.")
    return sheet


def _chosen(to: str, action: UrgentAction) -> tuple[int, ...] | None:
    """The recipients' numbers that *to* means, None for everyone."""
    try:
        return recipients_meant(to, action)
    except ValueError:
        raise UsageError("--to takes all, targets, copies or numbers like 1,3.") from None


def _progress() -> Progress:
    """Shows how far it is, only where somebody watches."""
    return _show if sys.stderr.isatty() else silent


def _show(done: int, total: int, name: str) -> None:
    end = "\r\x1b[K" if done == total else ""
    print(f"\r\x1b[K{done}/{total} {name}{end}", end="", file=sys.stderr, flush=True)
