"""Check a letter: what in it could harm, what it leaves out, and whether it fits on its page."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ..composing.checks.check import check
from ..composing.checks.demands import covers
from ..composing.checks.length import words_in
from ..composing.checks.proof import Proof
from ..composing.sheet_language import language_of, sheet_language
from ..domain.check_note import CheckNote
from ..domain.draft import BlockId, BlockKind, Draft
from ..domain.errors import LetterFault, LetterUnreadableError, NoSuchRecipientError
from ..domain.letter import Block, LayoutName, Letter, Paper
from ..domain.mending import word_replaced
from ..domain.model_letter import closes_a_letter, opens_a_letter, points_of
from ..domain.target import Target
from ..domain.urgent_action import UrgentAction
from ..rendering.layouts import LAYOUTS
from ..rendering.measure import excess_lines, unprintable_in

_LARGEST = 1_000_000  # bytes of a letter's file; nobody types that many
_MOST_MEASURED = 20_000  # characters: what is longer is over one page whatever it says
_CLOSING = ("Yours sincerely,", "", "", "Name")  # takes its room where the text has none


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWishes:
    """How a letter is to be checked.

    *number* is the official's in the case, None: any. *language* None: the text's own, as far as
    it can be told. *also_named* are the people's names in the letter's script, *home* is the
    writer's own country (ISO 3166 alpha-2). *excess_lines* None: the letter is measured.
    """

    day: date
    number: int | None = None
    language: str | None = None
    also_named: tuple[str, ...] = ()
    home: str = ""
    may_name_organisation: bool = False
    paper: Paper = Paper.A4
    layout: LayoutName = LayoutName.DIN_B
    excess_lines: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedLetter:
    """The notes on a letter, the calls of the sheet with whether it asks for them, its words."""

    notes: tuple[CheckNote, ...]
    calls: tuple[tuple[str, bool], ...]
    words: int
    language: str


def check_letter(action: UrgentAction, text: str, wishes: CheckWishes) -> CheckedLetter:
    """All notes on *text*, a whole letter or its body, held against *action*.

    Raises NoSuchRecipientError for an official that the case doesn't have.
    """
    official = _official(action, wishes.number)
    written_in = sheet_language(action)
    language = language_of_letter(action, text, wishes)
    unprintable = unprintable_in(text)
    proof = Proof(
        text=text,
        action=action,
        day=wishes.day,
        language=language,
        written_in=written_in,
        official=official,
        also_named=wishes.also_named,
        home=wishes.home,
        may_name_organisation=wishes.may_name_organisation,
        unprintable=unprintable,
        excess_lines=(
            _excess(action, official, text, unprintable, wishes)
            if wishes.excess_lines is None
            else wishes.excess_lines
        ),
    )
    return CheckedLetter(
        notes=check(proof),
        calls=tuple(zip(points_of(action), covers(proof), strict=True)),
        words=words_in(proof),
        language=language,
    )


def language_of_letter(action: UrgentAction, text: str, wishes: CheckWishes) -> str:
    """The language in which *text* is checked: the one wished for, its own, or the sheet's."""
    return wishes.language or language_of((text,)) or sheet_language(action)


def mend_everywhere(draft: Draft, note: CheckNote) -> Draft:
    """*draft* with the words of *note* replaced by its alternative in all that the user typed.

    Unchanged where the note offers nothing. It is how a name is mended in all letters at once.
    """
    if not note.text or note.alternative is None:
        return draft
    own = tuple(
        replace(one, text=word_replaced(one.text, note.text, note.alternative))
        for one in draft.own_texts
    )
    return replace(draft, own_texts=own)


def read_letter(path: Path) -> str:
    """The text of the file at *path*. Raises LetterUnreadableError."""
    try:
        if path.is_dir():
            raise LetterUnreadableError(LetterFault.FOLDER)
        if not path.is_file():  # a FIFO would be waited for
            raise LetterUnreadableError(LetterFault.MISSING)
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except PermissionError as error:
        raise LetterUnreadableError(LetterFault.FORBIDDEN) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise LetterUnreadableError(LetterFault.MISSING) from error
    if len(data) > _LARGEST:
        raise LetterUnreadableError(LetterFault.TOO_LARGE)
    return _decoded(data)


def _decoded(data: bytes) -> str:
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = data.decode("utf-16")
        else:
            text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if b"\0" in data:
            raise LetterUnreadableError(LetterFault.NOT_TEXT) from None
        text = data.decode("cp1252", errors="replace")  # of older editors
    if not text.strip():
        raise LetterUnreadableError(LetterFault.EMPTY)
    return text


def _official(action: UrgentAction, number: int | None) -> Target | None:
    if number is None:
        return None
    recipients = action.recipients()
    if not 1 <= number <= len(recipients):
        raise NoSuchRecipientError(number, len(recipients))
    return recipients[number - 1].target


def _excess(
    action: UrgentAction,
    official: Target | None,
    text: str,
    unprintable: frozenset[str],
    wishes: CheckWishes,
) -> int:
    """The lines that are too many, the letter set as it would be printed."""
    gone = str.maketrans(dict.fromkeys(unprintable, "?"))
    body = text[:_MOST_MEASURED].translate(gone)
    whom = official or next(iter(action.targets), None)
    lines = [line.strip() for line in body.splitlines()]
    whole = any(opens_a_letter(line) for line in lines[:5])
    closed = any(closes_a_letter(line) for line in lines)
    letter = Letter(
        language="en-GB",
        sender_lines=(),
        postal_lines=(),
        dated="1",
        subject="" if whole else "1",
        salutation="" if whole or whom is None else "1",
        blocks=(Block(id=BlockId(BlockKind.PARAGRAPH), generated=body),),
        closing="" if closed else _CLOSING[0],
        signature="" if closed else _CLOSING[-1],
    )
    lines_too_many = excess_lines(letter, LAYOUTS[wishes.paper, wishes.layout])
    return lines_too_many + (len(text) - len(body)) // 80
