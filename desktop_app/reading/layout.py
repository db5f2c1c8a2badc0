"""What a layout family says about its sheets: the marks that part them, and how they are read.

A family is data. The one way from lines to a case is `assemble`; where a layout does something
that no other does, its module says so in a function of its own.
"""

import re
from dataclasses import dataclass
from enum import Enum


class Part(Enum):
    """A part of a sheet. Each line, or each piece of a line, is in exactly one."""

    HEAD = "head"  # number, index, date; also at the foot
    BANNER = "banner"
    TITLE = "title"  # only where a label says that it is one
    SUMMARY = "summary"  # the same
    BODY = "body"  # title, summary, case
    LANGUAGE = "language"
    CALLS = "calls"
    DEADLINE = "deadline"
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
    spaces and adds some. The marker may run on to the line that contains *until*, within *most*
    further lines. With *value*, what stands behind the pattern in its line belongs to *following*
    already. With *once*, only its first place counts.
    """

    pattern: re.Pattern[str]
    own: Part
    following: Part | None = None  # None: the part before simply goes on
    until: str = ""
    most: int = 0
    value: bool = False
    once: bool = False
    weight: float = 1.0  # how much it speaks for the layout; 0 for what stands in every sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One layout family. *start* is the part of the lines before the first marker.

    *breaks* cut run-on lines: a new piece begins where one of them matches. *title_in_capitals*:
    capitals on the following lines go on with the title. *has_title*: false where the subject is
    the line of the concern and there is no headline. *letter_signs* are salutations that open a
    model letter where no marker announces it.
    """

    name: str
    markers: tuple[Marker, ...]
    start: Part = Part.BODY
    breaks: tuple[re.Pattern[str], ...] = ()
    has_title: bool = True


def marker(
    pattern: str,
    own: Part,
    following: Part | None = None,
    *,
    until: str = "",
    most: int = 0,
    value: bool = False,
    once: bool = False,
    weight: float = 1.0,
) -> Marker:
    """A Marker by the text of its pattern: a row of a family's table."""
    return Marker(
        pattern=re.compile(pattern), own=own, following=following,
        until=until, most=most, value=value, once=once, weight=weight,
    )  # fmt: skip
