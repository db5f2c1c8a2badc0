"""What can be typed behind `paravion`."""

import argparse
import re
from datetime import date
from enum import Enum
from pathlib import Path
from typing import NoReturn, TypeVar

from .. import __version__
from ..domain.extra_sheet import ExtraSheet
from ..domain.letter import CardSize, EnvelopeSize, LayoutName, Paper
from ..domain.letter_kind import LetterKind
from ..domain.lock_level import LockLevel
from ..domain.options import FRAMED_LANGUAGES, LETTER_LANGUAGES
from ..domain.sender import Disclosure
from .usage_error import UsageError

Choice = TypeVar("Choice", bound=Enum)

_LONGEST_NUMBER = 9  # digits
_MOST_JOBS = 61  # processes that Windows can wait for


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Raise UsageError with one sentence, in place of argparse's several lines.

        Of what was typed only options are repeated: a file's name may name a person.
        """
        what, _, typed = message.partition(": ")
        if what == "unrecognized arguments":
            options = " ".join(re.findall(r"(?<!\S)-[\w-]*", typed))
            message = f"not known: {options}" if options else "too many arguments"
        message = re.sub(r"invalid choice: .*(?=\(choose)", "", message, flags=re.DOTALL)
        sentence = message[0].upper() + message[1:].rstrip(".")
        raise UsageError(f"{sentence}; see {self.prog} --help.")


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; the result's `run` takes the result."""
    top = _Parser(
        prog="paravion",
        description="From an urgent action to letters ready to post. Alone: the window.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Par Avion {__version__}")
    commands = top.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_read(commands)
    _add_write(commands)
    _add_batch(commands)
    _add_check(commands)
    _add_check_language(commands)
    labels = commands.add_parser(
        "labels", help="find a sheet of address labels by its name", allow_abbrev=False
    )
    labels.add_argument("words", nargs="+", metavar="WORD", help="in the name: avery L7163")
    labels.set_defaults(run=_labels)
    measure = commands.add_parser(
        "bench", help="measure the speed of this installation", allow_abbrev=False
    )
    measure.set_defaults(run=_bench)
    return top


def _add_read(commands: "argparse._SubParsersAction[_Parser]") -> None:
    reading = commands.add_parser("read", help="show what a sheet says", allow_abbrev=False)
    reading.add_argument("sheet", type=Path, metavar="SHEET", help="the urgent action: text or PDF")
    reading.add_argument("--json", action="store_true", help="as one JSON object")
    reading.add_argument(
        "--facts", action="store_true", help="what a letter can tell, numbered for write --facts"
    )
    _add_unlocked(reading)
    reading.set_defaults(run=_read)


def _add_write(commands: "argparse._SubParsersAction[_Parser]") -> None:
    writing = commands.add_parser(
        "write", help="write the letters, ready to post", allow_abbrev=False
    )
    add = writing.add_argument
    add("sheet", type=Path, metavar="SHEET", help="the urgent action: text or PDF")
    add("--sender", type=Path, required=True, metavar="SENDER.toml", help="who writes")
    add("--out", type=Path, required=True, metavar="DIR", help="the folder for the files")
    _add_choices(writing)
    add(
        "--writer",
        type=_number,
        metavar="N",
        help="the writer's number: deals out wordings, so that letters of one evening differ",
    )
    _add_unlocked(writing)
    writing.set_defaults(run=_write)


def _add_batch(commands: "argparse._SubParsersAction[_Parser]") -> None:
    batch = commands.add_parser(
        "batch", help="write the letters of everybody in a table", allow_abbrev=False
    )
    add = batch.add_argument
    add("sheet", type=Path, metavar="CASE", help="the urgent action: text, PDF or case file")
    add(
        "--people",
        type=Path,
        required=True,
        metavar="PEOPLE.csv",
        help="a row for each writer; columns name, address (lines parted by ;), town, country,"
        " about, disclosure, officials (as --to), language: all but name may be missing or empty,"
        " then the options below hold",
    )
    add(
        "--out",
        type=Path,
        required=True,
        metavar="DIR|FILE.pdf",
        help="the folder that gets 00001, 00002 … by row, or one file for all letters. The same"
        " command goes on where it was stopped (on another day, give --date and --today of the"
        " first), and makes anew what a changed table or option changes",
    )
    add(
        "--jobs",
        type=_jobs,
        metavar="N",
        help="how many processes work (as many as the machine has room for)",
    )
    add(
        "--sender",
        type=Path,
        metavar="GROUP.toml",
        help="whose country holds where a row has none, and whose group answers go to",
    )
    _add_choices(batch)
    _add_unlocked(batch)
    batch.set_defaults(run=_batch, writer=None)  # the row


def _add_choices(command: _Parser) -> None:
    """How the letters of a case are to be."""
    add = command.add_argument
    add("--to", metavar="all|targets|copies|1,3", help="who gets post (as the rules say: all)")
    add(
        "--kind",
        type=_one_of(LetterKind),
        metavar="|".join(kind.value for kind in LetterKind),
        help="what is written (as the rules say: full); what isn't for the officials leaves"
        " their letters full, and cards and notes to the section office are written alone",
    )
    add("--paper", type=_one_of(Paper), default=Paper.A4, metavar="a4|letter")
    add(
        "--layout",
        type=_one_of(LayoutName),
        metavar="|".join(name.value for name in LayoutName),
        help="where the address stands (as the envelopes of the sender's country have it)",
    )
    add(
        "--lang",
        choices=(*LETTER_LANGUAGES, *FRAMED_LANGUAGES),
        metavar="CODE",
        help="the language of the letters, as de, ru or zh-Hans (the sheet's)",
    )
    add("--facts", metavar="1,3|none", help="what of the case is told, as read --facts numbers it")
    add("--address", metavar="1=madam,2=sir", help="how officials are addressed, where you know it")
    add("--date", type=_day, metavar="YYYY-MM-DD", help="the day on the letters (as --today)")
    add("--today", type=_day, metavar="YYYY-MM-DD", help="the day deadlines are judged by (now)")
    add(
        "--disclosure",
        type=_one_of(Disclosure),
        metavar="full|town|initials|group|name",
        help="how much of the sender is told (as the rules say: full)",
    )
    add(
        "--rules",
        default="general",
        metavar="FILE|NAME",
        help="an organisation's rules: general, numbers-and-speed, personal-letters, or a file",
    )
    add(
        "--envelopes",
        type=_envelope,
        default=EnvelopeSize.DL,
        metavar="|".join([*(size.value for size in EnvelopeSize), "none"]),
    )
    add("--card", type=_one_of(CardSize), metavar="a6|a5", help="a solidarity card's size (paper)")
    add("--labels", metavar="NAME", help="address labels on a sheet sold as NAME; see labels")
    add("--first-label", type=_number, default=1, metavar="N", help="the first free label (1)")
    add(
        "--extra",
        type=_one_of(ExtraSheet),
        action="append",
        default=[],
        metavar="|".join(one.value for one in ExtraSheet),
        help="a paper beside the post; may be given several times",
    )
    add("--pdfa", action="store_true", help="letters and envelopes to be archived: PDF/A-2b")
    add(
        "--office-asked",
        type=_day,
        metavar="YYYY-MM-DD",
        help="the day the section office agreed to letters after the deadline",
    )
    add(
        "--address-book",
        type=Path,
        metavar="TABLE.csv",
        help="addresses of embassies; only those with a day in confirmed_on are printed",
    )


def _add_check(commands: "argparse._SubParsersAction[_Parser]") -> None:
    checking = commands.add_parser(
        "check", help="tell what in a letter could be better", allow_abbrev=False
    )
    add = checking.add_argument
    add("sheet", type=Path, metavar="CASE", help="the urgent action: text or PDF")
    add("letter", type=Path, metavar="LETTER.txt", help="the letter, or its body: plain text")
    add("--json", action="store_true", help="as one JSON object")
    add("--to", type=int, metavar="NUMBER", help="whom it goes to, as read counts them (any)")
    add("--today", type=_day, metavar="YYYY-MM-DD", help="the day deadlines are judged by (now)")
    add("--lang", choices=LETTER_LANGUAGES, help="the language of the letter (its own)")
    add("--name", action="append", default=[], help="a person's name in the letter's script")
    add("--home", default="", metavar="CC", help="the writer's country, a code such as GB")
    add(
        "--organisation",
        action="store_true",
        help="the letter may name the organisation that sent the case",
    )
    add("--spelling", action="store_true", help="look for misspelt words, too")
    add("--rules", default="general", metavar="FILE|NAME", help="an organisation's rules")
    add("--paper", type=_one_of(Paper), default=Paper.A4, metavar="a4|letter")
    _add_unlocked(checking)
    checking.set_defaults(run=_check)


def _add_check_language(commands: "argparse._SubParsersAction[_Parser]") -> None:
    checking = commands.add_parser(
        "check-language", help="check a folder of wordings for one language", allow_abbrev=False
    )
    checking.add_argument(
        "folder", type=Path, metavar="DIR", help="the folder, named as its language: pt"
    )
    checking.set_defaults(run=_check_language)


def _add_unlocked(command: _Parser) -> None:
    command.add_argument(
        "--unlocked-reader",
        action="store_const",
        dest="least_lock",
        const=LockLevel.NONE,
        default=LockLevel.LOW,
        help="read the sheet even where this system can't lock the reader in",
    )


def _read(arguments: argparse.Namespace) -> None:
    from . import read  # noqa: PLC0415 - "--help" needn't wait for what the commands import

    read.run(arguments)


def _write(arguments: argparse.Namespace) -> None:
    from . import write  # noqa: PLC0415 - the same

    write.run(arguments)


def _batch(arguments: argparse.Namespace) -> None:
    from . import batch  # noqa: PLC0415 - the same

    batch.run(arguments)


def _check(arguments: argparse.Namespace) -> None:
    from . import check  # noqa: PLC0415 - the same

    check.run(arguments)


def _check_language(arguments: argparse.Namespace) -> None:
    from . import check_language  # noqa: PLC0415 - the same

    check_language.run(arguments)


def _labels(arguments: argparse.Namespace) -> None:
    from . import labels  # noqa: PLC0415 - the same

    labels.run(arguments)


def _bench(arguments: argparse.Namespace) -> None:
    from . import bench  # noqa: PLC0415 - the same

    bench.run(arguments)


def _one_of(choices: type[Choice]) -> "argparse._ActionType":
    def convert(text: str) -> Choice:
        try:
            return choices(text)
        except ValueError:
            known = ", ".join(str(choice.value) for choice in choices)
            raise argparse.ArgumentTypeError(f"(choose from {known})") from None

    return convert


def _envelope(text: str) -> EnvelopeSize | None:
    if text == "none":
        return None
    try:
        return EnvelopeSize(text)
    except ValueError:
        known = ", ".join(size.value for size in EnvelopeSize)
        raise argparse.ArgumentTypeError(f"(choose from {known}, none)") from None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER):
        raise argparse.ArgumentTypeError("a number is written like 7")
    return int(text)


def _jobs(text: str) -> int:
    number = _number(text)
    if not 1 <= number <= _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"from 1 to {_MOST_JOBS}")
    return number


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written like 2012-08-01") from None
