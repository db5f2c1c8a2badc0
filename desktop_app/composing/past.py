"""Words a day as what it is on the day of the letter: a past date is never called coming."""

import re
from datetime import date
from functools import partial

from ..domain.urgent_action import KeyDate

# How English speaks of a day ahead, and of the same day once it is over.
_FIXED = r"(scheduled|due|set|fixed|planned|expected|adjourned|postponed|deferred)"
_DONE = (
    r"(held|heard|tried|executed|brought|put|sentenced|extradited|deported|transferred|hanged|"
    r"flogged|returned|evicted|released|moved|taken)"
)
_DO = r"((?!be\b|not\b|have\b|also\b)\w+)"
_FATE = r"(?:\w+ )?(?:extradition|execution|deportation|eviction|trial|return|expulsion|a hearing)"
_AS_PAST = tuple(
    (re.compile(ahead), past)
    for ahead, past in (
        (rf"\b(is|are)( \w+ly)? {_FIXED}\b", r"{be}\2 \3"),
        (rf"\b(has|have) been( \w+ly)? {_FIXED}\b", r"had been\2 \3"),
        (r"\b(is|are)( \w+ly)? to( be| \w+)\b", r"{be}\2 to\3"),
        (rf"\bwill( \w+ly)? be {_DONE}\b", r"{be}\1 to be \2"),
        (rf"\bwill( \w+ly)? {_DO}\b", r"{be}\1 to \2"),
        (r"\b(?<!to )takes? place\b", "{be} to take place"),
        (rf"\b(?<!to )faces? (?={_FATE}\b)", "faced "),
        (r"\b(?:has|have) until\b", "had until"),
        (r"\b(?<!to )expires?\b", "{be} to expire"),
    )
)
_IS_PLURAL = re.compile(r"^(?:are|have|take|expire)\b")
_IS_SINGULAR = re.compile(r"^(?:is|has|takes|expires)\b")
_SEVERAL = re.compile(
    r"\b(?:both|they|all|two|three|four|five|these|those)\b|[A-Z][\w’-]+ and (?:[a-z]+ )?[A-Z]"
    r"|\b(?:\w*[^s\W]s|men|women|people|children)$",
)
_WILL = re.compile(r"\bwill\b")
# A danger that goes on, or a plea for haste: saying it in the past would say that it is over.
_GOES_ON = re.compile(
    r"\b(?:at risk|any time|only (?:\w+ )?(?:days|weeks) (?:remain|are left)|not too late|"
    r"tomorrow|tonight|next (?:week|month)|(?:days|weeks) away|if|unless|won[’']t|\w+[’']ll)\b",
    re.IGNORECASE,
)
_NEXT = re.compile(r"\b([Tt])he next (?=\w)")
_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def worded_on(key_date: KeyDate, day: date) -> str | None:
    """The sentence of *key_date* as it is true on *day*.

    Unchanged while the day is ahead or today; worded as past, with the year, once it is over;
    None where no rule can do that without saying more than the sheet does.

    >>> worded_on(KeyDate(day=date(2012, 7, 18), text="The next hearing is set for 18 July."),
    ...           date(2012, 8, 1))
    'A hearing was set for 18 July 2012.'
    """
    if key_date.day >= day:
        return key_date.text
    if _GOES_ON.search(key_date.text):
        return None
    text = key_date.text
    for ahead, past in _AS_PAST:
        text = ahead.sub(partial(_past, past), text)
    if text == key_date.text:
        return None
    text = _NEXT.sub(lambda found: "A " if found[1] == "T" else "a ", _WILL.sub("would", text))
    return _with_year(text, key_date.day)


def _past(past: str, found: re.Match[str]) -> str:
    """What *found* becomes by the pattern *past*, in the number of its subject."""
    plural = bool(_IS_PLURAL.match(found[0])) or (
        not _IS_SINGULAR.match(found[0]) and _speaks_of_several(found.string[: found.start()])
    )
    return found.expand(past).replace("{be}", "were" if plural else "was")


def _speaks_of_several(before: str) -> bool:
    """Whether the words before "will" speak of several: "Both men", "The families", "A and B"."""
    clause = re.split(r"[,;:]\s", before)[-1]
    subject = " ".join(re.split(r"\s+of\s+", clause)[0].split()[-6:])
    return bool(_SEVERAL.search(subject))


def _with_year(text: str, day: date) -> str:
    """*text* with the year behind the day, where it has none."""
    month = _MONTHS[day.month - 1]
    month = rf"(?:{month}|{month[:3]}\b\.?)"
    no_year = r"(?!\.?,?\s+(?:19|20)\d\d)"
    british = rf"\b({day.day}(?:st|nd|rd|th)?\s+{month})\b{no_year}"
    american = rf"\b({month}\s+{day.day}(?:st|nd|rd|th)?)\b{no_year}"
    text = re.sub(british, rf"\1 {day.year}", text, count=1, flags=re.IGNORECASE)
    return re.sub(american, rf"\1, {day.year}", text, count=1, flags=re.IGNORECASE)
