"""What a layout family says about its sheets: the marks that part them, and how they are read.

A family is data. The one way from lines to a case is `assemble`; where a layout does something
that no other does, its module says so in a function of its own.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from ..domain.late import late

if TYPE_CHECKING:
    from .sections import Sections


_HERE = late("")


class Part(Enum):
    """A part of a sheet. Each line, or each piece of a line, is in exactly one."""

    HEAD = "head"  # number, index, date; also at the foot
    BANNER = "banner"
    CONCERN = "concern"  # "UA 302/93 Fear of torture 11 March 1993": number, subject and day in one
    NAMES = "names"  # what follows the concern: the country, and the names it is about
    TITLE_MARKER = "title_marker"
    TITLE = "title"  # only where a label says that it is one
    SUMMARY_MARKER = "summary_marker"
    SUMMARY = "summary"  # the same
    CASE_MARKER = "case_marker"
    BODY = "body"  # title, summary, case
    LANGUAGE = "language"
    CALLS_MARKER = "calls_marker"
    CALLS = "calls"
    DEADLINE = "deadline"
    TARGETS_MARKER = "targets_marker"
    TARGETS = "targets"
    COPIES_MARKER = "copies_marker"
    COPIES = "copies"
    DIPLOMATIC = "diplomatic"
    EMBASSY = "embassy"  # an embassy given within or behind the diplomatic line
    DIPLOMATIC_BLANK = "diplomatic_blank"  # a form to fill in by hand
    AFTER_DEADLINE = "after_deadline"
    OFFICE = "office"  # of the section, given as whom to ask
    CHAIN = "chain"  # what this sheet is an update of
    BACKGROUND_MARKER = "background_marker"
    BACKGROUND = "background"
    LETTER_MARKER = "letter_marker"
    LETTER = "letter"  # a model letter from its salutation to its closing
    SUBJECT = "subject"  # of an e-mail
    SOLIDARITY = "solidarity"
    PEOPLE = "people"  # names, genders, pronouns, each behind its label
    COUNTRY = "country"  # where a label says that it is one
    REPEAT = "repeat"  # the same again, in another language
    STOP = "stop"
    INSTRUCTIONS = "instructions"  # to the supporter: no field takes them
    LETTERHEAD = "letterhead"  # the sender's own address and numbers: never an official's
    SITE = "site"
    PAGE_NUMBERS = "page_numbers"
    REST = "rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """How a marker line is known, and where it and the lines behind it belong.

    *pattern* is searched for in the line in lower case without white space, for extraction loses
    spaces and adds some. The marker may run on to the line in which *until* is found, within *most*
    further lines. With *value*, what stands behind the pattern in its line belongs to *following*
    already. With *once*, only its first place counts. With *brief*, what follows is so many lines
    long, and the part before goes on behind them.
    """

    pattern: re.Pattern[str]
    own: Part
    following: Part | None = None  # None: the part before simply goes on
    until: re.Pattern[str] = _HERE
    most: int = 0
    value: bool = False
    once: bool = False
    brief: int = 0
    weight: float = 1.0  # how much it speaks for the layout; 0 for what stands in every sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One layout family. *start* is the part of the lines before the first marker.

    *begins* is what the first line of a sheet says, where there is such a line: all that stands
    before it is the site's or the mail's.

    *breaks* cut run-on lines: a new piece begins where one of them matches. *has_title* is false
    where the subject is the line of the concern and there is no headline. *language* is the code
    of the one that the sheet is written in. *prepare* puts the parts in order where a layout does
    what no other does.

    *tells* are words, with blanks between, as lines are squeezed. In a sheet in which none of them
    stands, markers that weigh more than *untold* together can't be: where that isn't enough, the
    patterns needn't be tried, nor compiled. Without any words, they always are.

    *block* is found in a whole line that is an address: what no marker takes of it goes there.
    """

    name: str
    markers: tuple[Marker, ...]
    start: Part = Part.BODY
    breaks: tuple[re.Pattern[str], ...] = ()
    has_title: bool = True
    begins: re.Pattern[str] | None = None
    needs: re.Pattern[str] | None = None  # a sheet without a line like this is of another layout
    tells: str = ""
    untold: float = 0.0
    language: str = "en"
    prepare: "Callable[[Sections], None] | None" = None
    block: re.Pattern[str] | None = None


def marker(  # noqa: PLR0913 - a row of a table
    pattern: str,
    own: Part,
    following: Part | None = None,
    *,
    until: str = "",
    most: int = 0,
    value: bool = False,
    once: bool = False,
    brief: int = 0,
    weight: float = 1.0,
) -> Marker:
    """A Marker by the text of its pattern: a row of a family's table."""
    return Marker(
        pattern=late(_near(pattern)), own=own, following=following,
        until=late(until), most=most, value=value, once=once, brief=brief, weight=weight,
    )  # fmt: skip


def _near(pattern: str) -> str:
    """*pattern* with an end to "whatever comes": the words of a marker stand near each other.

    Otherwise a long line that says its first words a thousand times would keep a reader busy.
    """
    return pattern.replace(".*", ".{0,200}").replace(r"\w+", r"\w{1,40}")


PAGE_NUMBER = marker(  # stands alone in its line in sheets of every layout
    r"^(?:page)?\d{1,2}(?:(?:of|/)\d{1,2})?$", Part.PAGE_NUMBERS, weight=0
)
