"""Days that have passed, called coming."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from ...domain.check_note import CheckNote, Reason
from ...domain.late import late
from ...domain.urgent_action import KeyDate
from ..past import worded_on
from .phrases import Phrases
from .proof import Proof
from .word_lists import word_lists
from .words import Sentence, Word

_BEFORE, _BEHIND = 9, 9  # words between a day and what calls it coming
_ISO = late(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_DOTTED = late(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")
_ORDINAL = late(r"(?:st|nd|rd|th|er|o|a)$")
_LONGEST_YEAR = 4


def date_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each sentence that speaks of a day before the letter's as of one still ahead."""
    lists = word_lists(proof.language)
    if lists is None or "dates" not in lists.table:
        return
    for sentence in proof.sentences:
        if (passed := _passed(sentence, proof)) is not None:
            better = _better(sentence, passed, proof)
            yield CheckNote(
                reason=Reason.PAST_AS_COMING,
                start=sentence.start,
                end=sentence.end,
                text=sentence.text,
                alternative=better,
            )


def _better(sentence: Sentence, day: date, proof: Proof) -> str | None:
    """The sentence as past, where the rules for key dates can say it so; English only."""
    if proof.language != "en":
        return None
    text = worded_on(KeyDate(day=day, text=sentence.text), proof.day)
    return None if text == sentence.text else text


def _passed(sentence: Sentence, proof: Proof) -> date | None:
    """The first day of *sentence* that it calls coming although it has passed."""
    coming, past = _phrases(proof.language)
    comes = [(one.first, one.last) for one in coming.find(sentence.words)]
    if not comes:
        return None
    told = {(one.first, one.last) for one in past.find(sentence.words)}
    for first, last, day in _days(sentence, proof):
        if day >= proof.day:
            continue
        for begin, end in comes:
            near = (
                -1 <= first - end <= _BEFORE and not _between(told, end, first),
                -1 <= begin - last <= _BEHIND and not _between(told, last, begin),
                begin < last and first < end,
            )
            if any(near):
                return day
    return None


def _between(told: set[tuple[int, int]], start: int, end: int) -> bool:
    return any(start <= first < end for first, _ in told)


def _days(sentence: Sentence, proof: Proof) -> Iterator[tuple[int, int, date]]:
    """The days that *sentence* names, with the words that they are."""
    months = _months(proof.language)
    words = sentence.words
    for at, word in enumerate(words):
        if word.plain in months:
            yield from _with_month(words, at, months[word.plain], proof)
    for pattern, order in ((_ISO, (1, 2, 3)), (_DOTTED, (3, 2, 1))):
        for found in pattern.finditer(sentence.text):
            year, month, day = (int(found[group]) for group in order)
            place = [
                n
                for n, word in enumerate(words)
                if found.start() <= word.start - sentence.start < found.end()
            ]
            if place and (known := _date(year, month, day)):
                yield place[0], place[-1] + 1, known


def _with_month(
    words: tuple[Word, ...], at: int, month: int, proof: Proof
) -> Iterator[tuple[int, int, date]]:
    """The day around the month at *at*: "18 July", "July 18, 2012", "18 de julio de 2012"."""
    before = [n for n in range(max(0, at - 2), at) if _number(words[n])]
    behind = [n for n in range(at + 1, min(len(words), at + 4)) if _number(words[n])]
    years = [n for n in behind if len(words[n].plain) == _LONGEST_YEAR]
    days = [n for n in (*reversed(before), *behind) if 0 < _number(words[n]) <= 31]
    if not days:
        return
    year = _number(words[years[0]]) if years else None
    day = _number(words[days[0]])
    known = _date(year, month, day) if year else _nearest(month, day, proof)
    if known:
        yield min(days[0], at), max([at, days[0], *years[:1]]) + 1, known


def _number(word: Word) -> int:
    """What the digits of *word* say ("18", "18th"), 0 where it has none or too many."""
    digits = _ORDINAL.sub("", word.plain)
    return int(digits) if digits.isdecimal() and len(digits) <= _LONGEST_YEAR else 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, proof: Proof) -> date | None:
    """The day without a year: a key date of the case, else the one nearest to the sheet's time."""
    action = proof.action
    for key_date in action.key_dates:
        if (key_date.day.month, key_date.day.day) == (month, day):
            return key_date.day
    middle = action.issued or getattr(action.deadline, "day", None) or proof.day
    years = (middle.year - 1, middle.year, middle.year + 1)
    days = [one for year in years if 0 < year <= 9999 and (one := _date(year, month, day))]
    return min(days, key=lambda one: abs(one - middle), default=None)


@cache
def _phrases(language: str) -> tuple[Phrases, Phrases]:
    lists = word_lists(language)
    table = lists.table["dates"] if lists else {}
    lines = (table.get("coming", "").splitlines(), table.get("past", "").splitlines())
    coming, past = ([line.strip() for line in part if line.strip()] for part in lines)
    return Phrases(coming), Phrases(past)


@cache
def _months(language: str) -> dict[str, int]:
    lists = word_lists(language)
    rows = lists.table["dates"]["months"].split() if lists else []
    return {name: number for number, row in enumerate(rows, 1) for name in row.split("|")}
