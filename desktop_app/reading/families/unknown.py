"""A sheet of no layout that is known: what can be told without one.

Its headline, its text, every block that looks like an address, the languages, the days. All of
it is for a person to look through; what the sheet asks for stays in its text.
"""

import re

from ...domain.late import late
from ...domain.target import names_an_embassy
from ...places.countries import country_code, ends_with_country
from ..contacts import labelled
from ..headline import in_capitals
from ..layout import PAGE_NUMBER, Layout, Part, marker
from ..lines import Line, fold
from ..officials import is_role, names_someone
from ..sections import Sections

_FEWEST_LINES = 3  # of an address
_MOST_LINES = 40  # of a block that has an address at its end
_LONGEST_LINE = 60  # characters, of an address
_LONGEST_ADDRESS = 300  # characters, in one line
_LONG = 80  # a line as long as that is prose, or wrapped
_TOP = 12  # lines above the text, at most: the headline is among them
_DATE = late(r"\b(?:19|20)\d\d\b")
_ENDS = late(r"[.!?…][\"”’')]*$")
_REACHED = late(r"\S@\S+\.\w|\b(?:tel|phone|fax)\b\W{0,3}\+?\d", re.IGNORECASE)
_NUMBERED = late(r"\b\d{1,3}/(?:19|20)?\d\d\b")
_POST = late(r"\b(?:p\.?\s?o\.?\s?box|postfach|b\.?p\.?\s?\d|\d{4,6})\b", re.IGNORECASE)


def prepare(sections: Sections) -> None:
    """Sort what no marker has told: the lines above the headline, and the addresses."""
    _part_top(sections)
    _part_addresses(sections)
    _end_addresses(sections)


def _part_top(sections: Sections) -> None:
    """Set aside what stands above the text but the headline: the one in capitals, or the last.

    Capitals in the very first line are the name of a newsletter.
    """
    body = sections[Part.BODY]
    filled = [n for n, line in enumerate(body) if line]
    prose = next((n for n in filled if _is_prose(body[n])), len(body))
    top = [n for n in filled if n < prose][:_TOP]
    if prose == len(body) or not top:
        return
    able = [n for n in top if not _is_head(body[n])]
    capitals = (n for n in able if in_capitals(body[n]) and " " in body[n].text and n != filled[0])
    title = next(capitals, able[-1] if able else None)
    if title is None:
        return
    end = title + 1
    while end in top and in_capitals(body[title]) and in_capitals(body[end]):
        end += 1
    sections[Part.HEAD].extend(body[n] for n in top if not title <= n < end)
    own = {*top} - set(range(title, end))
    sections[Part.BODY][:] = [line for n, line in enumerate(body) if n not in own]


def _is_prose(line: Line) -> bool:
    """Whether *line* belongs to a text; a long one with numbers to ring is a letterhead's."""
    return len(line.text) >= _LONG and not _REACHED.search(line.text)


def _is_head(line: Line) -> bool:
    """Whether *line* is a date, opens a letter, or is a letterhead's, rather than a headline."""
    is_dated = bool(_DATE.search(line.text)) and not in_capitals(line)
    return (
        is_dated
        or line.text.endswith(",")
        or bool(_REACHED.search(line.text))
        or bool(_NUMBERED.search(line.text))
    )


def _part_addresses(sections: Sections) -> None:
    """Move every block of the text that looks like an address to where addresses belong.

    What stands behind the first one is the sender's advice, unless most of the text does.
    """
    before: list[Line] = []
    behind: list[Line] = []
    for block in _blocks(sections[Part.BODY]):
        start = _address_in(block)
        rest = behind if sections[Part.TARGETS] else before
        rest += block if start is None else block[:start]
        if start is not None:
            sections[Part.TARGETS].extend([*block[start:], Line(block[-1].number, "")])
    if len(fold(behind)) < len(fold(before)):
        sections[Part.INSTRUCTIONS].extend(behind)
        behind = []
    sections[Part.BODY][:] = [*before, *behind]


def _address_in(block: list[Line]) -> int | None:
    """The place in *block* from which an address stands to its end; None where there is none."""
    lines = [line for line in block if line]
    if lines and _is_whole_address(lines[0].text):
        return block.index(lines[0])
    if not _FEWEST_LINES <= len(lines) <= _MOST_LINES:
        return None
    for start, line in enumerate(block):
        if not line or len(line.text) > _LONGEST_LINE:
            continue
        if not (is_role(line.text) or names_someone(line.text) or names_an_embassy(line.text)):
            continue
        own = [one for one in block[start:] if one]
        postal = [one for one in own if labelled(one.text) is None]
        if len(own) < _FEWEST_LINES or any(len(one.text) > _LONGEST_LINE for one in postal):
            return None
        if any(_ENDS.search(one.text) and " " in one.text for one in postal[1:]):
            return None
        named = any(is_role(one.text) or names_an_embassy(one.text) for one in postal[:3])
        where = any(_says_where(one.text) for one in postal[1:]) or len(own) > len(postal)
        return start if named and where and start < len(lines) else None
    return None


def _is_whole_address(text: str) -> bool:
    """Whether *text* is an address in one line, its parts between commas: office, town, country."""
    parts = re.split(r"[,.;:] ", text) if len(text) <= _LONGEST_ADDRESS else []
    return (
        len(parts) > _FEWEST_LINES
        and all(not part[:1].islower() for part in parts)
        and any(is_role(part) for part in parts)
        and any(country_code(part.strip(" .")) for part in parts)
    )


def _says_where(text: str) -> bool:
    return bool(_POST.search(text)) or ends_with_country(text)


def _end_addresses(sections: Sections) -> None:
    """End the addresses that a heading began where prose goes on behind them."""
    for part in (Part.TARGETS, Part.COPIES):
        lines = sections[part]
        end = next((n for n in range(1, len(lines)) if _goes_on_in_prose(lines, n)), None)
        if end is not None:
            sections.move(part, end, Part.INSTRUCTIONS)


def _goes_on_in_prose(lines: list[Line], place: int) -> bool:
    line = lines[place]
    return len(line.text) >= _LONG and not labelled(line.text) and not lines[place - 1]


def _blocks(lines: list[Line]) -> list[list[Line]]:
    """*lines* in blocks, each with the blank lines that end it."""
    blocks: list[list[Line]] = [[]]
    for before, line in zip([None, *lines], lines, strict=False):
        if line and before is not None and not before:
            blocks.append([])
        blocks[-1].append(line)
    return [block for block in blocks if block]


_WHOM = (
    r"(?:who(?:m)?(?:to|you(?:can|should|may))(?:write|send).*|"
    r"(?:please)?(?:write|send(?:your)?(?:letters?|appeals?|cards?)?)(?:a?letters?)?(?:to)(?:the)?"
    r"(?:following)?(?:address(?:es)?)?|(?:your)?(?:letters?|appeals?)should(?:go|besent|bewritten)to|"
    r"(?:to)?whom|wheredo(?:es)?(?:it|they|the(?:letters?|cards?))go\??|addresse?s?(?:es)?|whereto(?:write|send).*)"
)
_WHAT = (
    r"(?:(?:hereis|this(?:is)?)?what(?:to|(?:we(?:askyou)?|you(?:can|should|may|might)?)(?:to)?)"
    r"(?:say|write|ask|do|include).*|"
    r"(?:suggested|possible|main)?points?(?:to(?:make|raise|include))?(?:inyourletters?)?|"
    r"(?:please)?(?:ask|urge|callon|demand|request|say)[^.]{0,60}(?:that|to|:))"
)
_TONGUES = "english|french|spanish|german|arabic|russian|portuguese|chinese|your|any|either"
LAYOUT = Layout(
    name="unknown",
    prepare=prepare,
    markers=(
        marker(r"^urgentaction$", Part.BANNER),
        marker(r"^(?:ua:?\d{1,3}/\d\d|index(?:number)?:?[a-z]{3}\d)", Part.HEAD),
        marker(rf"^{_WHOM}:?$", Part.TARGETS_MARKER, Part.TARGETS),
        marker(rf"^{_WHAT}:?$", Part.CALLS_MARKER, Part.CALLS),
        marker(r"^(?:and)?(?:please)?(?:send)?(?:a)?cop(?:y|ies)(?:ofyourletters?)?to:?$",
               Part.COPIES_MARKER, Part.COPIES),
        marker(
            r"^(?:please)?(?:write|send|appeal|act).{0,40}(?:before|by|until|nolaterthan)"
            r"\d{0,2}[a-z]{3,9}\d{0,2},?(?:19|20)\d\d|^(?:deadline|closingdate|writeby):",
            Part.DEADLINE, Part.INSTRUCTIONS,
        ),
        marker(
            r"^(?:please)?(?:post|mail|fax)(?:your)?(?:letters?|appeals?|cards?)?"
            r"(?:before|by|until|nolaterthan)"
            r"\d{0,2}[a-z]{3,9}\d{0,2},?(?:19|20)\d\d",
            Part.DEADLINE, Part.INSTRUCTIONS,
        ),
        marker(
            r"^(?:please)?(?:donot|nolonger|stop)(?:write|send|writing|sending).{0,30}after\d",
            Part.AFTER_DEADLINE, Part.INSTRUCTIONS,
        ),
        marker(
            r"cop(?:y|ies)(?:ofyourletters?)?tothe[a-z]{0,40}embassyinyour(?:own)?country",
            Part.DIPLOMATIC, Part.INSTRUCTIONS,
        ),
        marker(
            r"^(?:please|could|can|would|do|we|let).{0,90}(?:write|letter|fax|e-?mail|card|appeal).{0,60}"
            rf"in(?:{_TONGUES})",
            Part.LANGUAGE, Part.CALLS, until=":$", most=2, once=True,
        ),
        marker(
            r"(?:^|[.;])(?:please)?writein(?:english|french|spanish|german|arabic|russian|"
            r"portuguese|chinese|yourown|any)",
            Part.LANGUAGE,
        ),
        marker(r"^(?:sample|model|example)letter:?$", Part.LETTER_MARKER, Part.LETTER),
        marker(r"^(?:additional|background)information:?$|^background:?$|"
               r"^(?:more)?aboutthe(?:country|case|background):?$|^whatisbehindit:?$",
               Part.BACKGROUND_MARKER, Part.BACKGROUND),
        PAGE_NUMBER,
    ),
)  # fmt: skip
