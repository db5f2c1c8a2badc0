"""Chooses what a letter tells of the case, and words days truly for the day of the letter."""

import re
from dataclasses import dataclass
from datetime import date

from ..domain.remark import Remark, RemarkKind
from ..domain.sentences import sentences
from ..domain.urgent_action import KeyDate, UrgentAction

# The letter is the writer's: what the organisation thinks or has found is left to the sheet.
_ORGANISATION = re.compile(r"\bAmnesty\b|\b(?:the|our) organi[sz]ation\b|\bwe\b", re.IGNORECASE)
_ENOUGH_WORDS = 60  # a summary of so many words needs no paragraph of the case beside it


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Paragraphs for the letter, and what the writer should know about their days."""

    paragraphs: tuple[str, ...]
    remarks: tuple[Remark, ...]


def facts_for(action: UrgentAction, dated: date) -> Facts:
    """What the letter of the day *dated* says of the case, in the sheet's own sentences.

    The summary, and the paragraphs of the case with a key date, or the first one where there is
    none and the summary is short. A key date that has passed is worded as past; a sentence that
    can't be is left out, with a remark.
    """
    key_dates = {one.text: one for one in action.key_dates}
    chosen = [action.summary] if action.summary else []
    dated_paragraphs = [
        paragraph
        for paragraph in action.case
        if any(sentence in key_dates for sentence in sentences(paragraph))
    ]
    chosen += dated_paragraphs or _more(action, chosen)
    remarks: list[Remark] = []
    paragraphs = []
    for paragraph in chosen:
        kept = []
        for sentence in sentences(paragraph):
            if _ORGANISATION.search(sentence):
                continue
            key_date = key_dates.pop(sentence, None)
            worded = sentence if key_date is None else worded_on(key_date, dated)
            if key_date is not None:
                remarks.append(_remark(key_date, worded, dated))
            if worded is not None:
                kept.append(worded)
        if kept:
            paragraphs.append(" ".join(kept))
    return Facts(paragraphs=tuple(paragraphs), remarks=tuple(remarks))


def _more(action: UrgentAction, chosen: list[str]) -> list[str]:
    if sum(len(text.split()) for text in chosen) >= _ENOUGH_WORDS:
        return []
    own = (text for text in action.case if not _ORGANISATION.search(sentences(text)[0]))
    return [text for _, text in zip(range(1), own, strict=False)]


def _remark(key_date: KeyDate, worded: str | None, dated: date) -> Remark:
    if key_date.day >= dated:
        kind = RemarkKind.KEY_DATE_AHEAD
    else:
        kind = RemarkKind.KEY_DATE_LEFT_OUT if worded is None else RemarkKind.KEY_DATE_PASSED
    return Remark(kind=kind, text=key_date.day.isoformat())


# How English speaks of a day ahead, and of the same day once it is over.
_FIXED = r"(scheduled|due|set|fixed|planned|expected|adjourned|postponed|deferred)"
_DONE = (
    r"(held|heard|tried|executed|brought|put|sentenced|extradited|deported|transferred|hanged|"
    r"flogged|returned|evicted)"
)
_DO = r"(take place|open|begin|start|resume|appear|face|stand|hear|rule|decide|hold)"
_AS_PAST = (
    (re.compile(rf"\b(is|are)( \w+ly)? {_FIXED}\b"), r"{be}\2 \3"),
    (re.compile(rf"\b(has|have) been( \w+ly)? {_FIXED}\b"), r"had been\2 \3"),
    (re.compile(r"\b(is|are)( \w+ly)? to( be| \w+)\b"), r"{be}\2 to\3"),
    (re.compile(rf"\bwill( \w+ly)? be {_DONE}\b"), r"{be}\1 to be \2"),
    (re.compile(rf"\bwill( \w+ly)? {_DO}\b"), r"{be}\1 to \2"),
    (re.compile(r"\btakes? place\b"), "{be} to take place"),
)
_SEVERAL = re.compile(
    r"\b(?:both|they|all|two|three|four|five|these|those)\b|[A-Z][\w’-]+ and (?:[a-z]+ )?[A-Z]"
    r"|\b(?:\w*[^s\W]s|men|women|people|children)$",
)
_NEXT = re.compile(r"\b([Tt])he next (?=\w)")
_DAY = r"{day}(?:st|nd|rd|th)?\s+{month}[a-z]*(?:\.)?|{month}[a-z]*\.?\s+{day}(?:st|nd|rd|th)?"
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def worded_on(key_date: KeyDate, day: date) -> str | None:
    """The sentence of *key_date* as it is true on *day*.

    Unchanged while the day is ahead or today; worded as past, with the year, once it is over;
    None where no rule can do that.

    >>> worded_on(KeyDate(day=date(2012, 7, 18), text="The next hearing is set for 18 July."),
    ...           date(2012, 8, 1))
    'A hearing was set for 18 July 2012.'
    """
    if key_date.day >= day:
        return key_date.text
    for ahead, past in _AS_PAST:
        found = ahead.search(key_date.text)
        if found is None:
            continue
        before, behind = key_date.text[: found.start()], key_date.text[found.end() :]
        plural = found[0].startswith(("are", "have", "take ")) or (
            not found[0].startswith(("is", "has", "takes")) and _follows_a_plural(before)
        )
        text = before + found.expand(past).replace("{be}", "were" if plural else "was") + behind
        return _with_year(_NEXT.sub(lambda m: "A " if m[1] == "T" else "a ", text), key_date.day)
    return None


def _follows_a_plural(before: str) -> bool:
    """Whether the words before "will" speak of several: "Both men", "The families", "A and B"."""
    subject = " ".join(re.split(r"[,;:]\s", before)[-1].split()[-6:])
    return bool(_SEVERAL.search(subject))


def _with_year(text: str, day: date) -> str:
    """*text* with the year behind the day, where it has none."""
    pattern = _DAY.format(day=day.day, month=_MONTHS[day.month - 1])
    return re.sub(
        rf"\b({pattern})(?!,?\s+(?:19|20)\d\d)",
        rf"\1 {day.year}",
        text,
        count=1,
        flags=re.IGNORECASE,
    )
