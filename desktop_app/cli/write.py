"""`paravion write`: the letters of a sheet, ready to post."""

import argparse
import sys
from datetime import date

from ..domain.draft import BESIDE, Draft, Gender, Ranked
from ..domain.errors import NoSuchRecipientError, NothingReason, NothingToWriteError
from ..domain.facts import facts_of
from ..domain.label_sheet import LabelSheet
from ..domain.letter import usual_layout
from ..domain.letter_kind import KINDS_FOR, NOTES, LetterKind
from ..domain.note import Note
from ..domain.options import PackOptions
from ..domain.reading_result import ProblemKind
from ..domain.sender import Sender
from ..domain.urgent_action import RecipientKind, SectionOffice, UrgentAction
from ..usecases.export_pack import export_pack, left_over
from ..usecases.find_labels import label_sheet
from ..usecases.make_pack import make_pack
from ..usecases.open_sheet import open_sheet
from ..usecases.read_sender import read_sender
from ..usecases.work import Progress, silent
from ..usecases.write_letters import Composition, write_letters, write_note
from .lock_low import complain_of_low_lock
from .sentences import remark_sentence
from .usage_error import UsageError


def run(arguments: argparse.Namespace) -> None:
    """Write the pack of *arguments.sheet* into *arguments.out*; print the paths and the remarks."""
    sender = read_sender(arguments.sender)
    reading = open_sheet(arguments.sheet, least=arguments.least_lock)
    if any(problem.kind is ProblemKind.NOT_A_SHEET for problem in reading.problems):
        raise NothingToWriteError(NothingReason.NOT_A_SHEET)
    action = reading.action
    options = _options(arguments, sender)
    draft = _draft(arguments, action)
    composition = _composed(arguments.kind, action, draft, sender, options)
    progress = _progress()
    pack = make_pack(composition, options, alone=arguments.kind in NOTES, progress=progress)
    for path in export_pack(pack, arguments.out, progress=progress):
        print(path)
    for remark in pack.remarks:
        print(f"Note: {remark_sentence(remark)}")
    if old := left_over(pack, arguments.out):
        print(f"Note: the folder also holds files of an earlier pack: {', '.join(old)}.")
    complain_of_low_lock(reading)


def _composed(
    kind: LetterKind, action: UrgentAction, draft: Draft, sender: Sender, options: PackOptions
) -> Composition:
    """The letters of that *kind*, or the one note; the office is the one that the sheet names."""
    recipients = action.recipients()
    if kind in NOTES:
        wanted = (one.number for one in recipients if draft.wants_recipient(one.number))
        is_reply = kind is LetterKind.FORWARDING_NOTE
        number = next(wanted, BESIDE) if is_reply else BESIDE
        office = action.section_office or SectionOffice()
        note = Note(kind=kind, office=office, number=number)
        return write_note(note, action, draft, sender, options)
    if kind in KINDS_FOR[RecipientKind.TARGET]:
        draft = draft.with_kind(kind)
    for one in recipients:
        if one.kind is not RecipientKind.TARGET and kind in KINDS_FOR[one.kind]:
            draft = draft.with_kind_for(one.number, kind)
    return write_letters(action, draft, sender, options)


def _draft(arguments: argparse.Namespace, action: UrgentAction) -> Draft:
    """What was chosen for the case."""
    draft = Draft(
        case_id=action.case_id,
        chosen_recipients=_chosen(arguments.to, action),
        chosen_facts=_facts(arguments.facts, len(facts_of(action))),
        language=arguments.lang,
        writer=arguments.writer,
    )
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


def _options(arguments: argparse.Namespace, sender: Sender) -> PackOptions:
    today = arguments.today or date.today()  # noqa: DTZ011 - the user's own day
    return PackOptions(
        dated=arguments.date or today,
        today=today,
        paper=arguments.paper,
        layout=arguments.layout or usual_layout(sender.country, arguments.paper),
        disclosure=arguments.disclosure,
        envelopes=arguments.envelopes,
        office_asked=arguments.office_asked,
        labels=_label_sheet(arguments.labels, arguments.first_label),
        first_label=arguments.first_label,
        card=arguments.card,
        extras=tuple(dict.fromkeys(arguments.extra)),
    )


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
    if to == "all":
        return None
    if to in ("targets", "copies"):
        wants_targets = to == "targets"
        return tuple(
            one.number
            for one in action.recipients()
            if (one.kind is RecipientKind.TARGET) is wants_targets
        )
    try:
        return tuple(sorted({int(number) for number in to.split(",")}))
    except ValueError:
        raise UsageError("--to takes all, targets, copies or numbers like 1,3.") from None


def _progress() -> Progress:
    """Shows how far it is, only where somebody watches."""
    return _show if sys.stderr.isatty() else silent


def _show(done: int, total: int, name: str) -> None:
    end = "\r\x1b[K" if done == total else ""
    print(f"\r\x1b[K{done}/{total} {name}{end}", end="", file=sys.stderr, flush=True)
