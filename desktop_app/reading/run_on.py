"""Takes an address apart that stands in one line: "Ana Ruiz Minister of Justice 12 Main St …".

What it finds is a proposal: the reading says that the block was run on, so that a person looks.
Where one of the cuts can't be told, the words stay together: no cut is better than a wrong one.
"""

import re
from dataclasses import dataclass

from ..domain.official_parts import OfficialParts
from ..places.countries import country_code
from .address_words import (
    LONGEST_COUNTRY,
    address_start,
    bare,
    begins_office,
    begins_street,
    line_of,
    where,
)
from .officials import is_role_word
from .words import addresses

LEAST_WORDS = 6  # fewer words in one line are an address line like any other
_MOST_WORDS = 80
_MOST_OF_A_NAME = 4  # words, without titles and particles
_PARTICLES = frozenset(
    "bin bint ibn al el de del la las los da dos van von der den ould ag vda".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOn:
    """The lines that an address would have been printed in, and which of them is what."""

    lines: tuple[str, ...]
    official: OfficialParts


def read_run_on(text: str) -> RunOn | None:
    """The address in the one line *text*; None where no cut can be told. No word is changed."""
    words = text.split()
    if not LEAST_WORDS <= len(words) <= _MOST_WORDS:
        return None
    small = text == text.lower()
    if is_role_at(words, 0) and not title_end(words):
        return _role_first(words, small)
    return _name_first(words, small)


def _role_first(words: list[str], small: bool) -> RunOn | None:
    """ "Prosecutor General Kamran Ələkbərov Office of …": the role, then perhaps a name."""
    end = _role_end(words, 0)
    if end >= len(words):
        return None
    start, certain = address_start(words, end)
    role, name = words[:end], words[end:start]
    if name and _is_name(name, small, certain):
        lines = [role, name, *where(words[start:])]
        return _run_on(lines, OfficialParts(role_line=0, name_line=1, name_text=line_of(name)))
    if start == len(words) and name:
        return None
    return _run_on([role, *where(words[end:])], OfficialParts(role_line=0))


def _name_first(words: list[str], small: bool) -> RunOn | None:
    """ "Hon. Zuberi Mwakalinga Minister of Lands P.O. Box …", "Ambassador Dmitry Basik …"."""
    title = title_end(words)
    start, certain = address_start(words, max(1, title), commas=False)
    role = next((n for n in range(max(1, title), start) if is_role_at(words, n)), None)
    if role is not None and _is_name(words[:role], small, True):
        end = _role_end(words, role)
        name, rest = words[:role], words[end:]
        lines = [name, words[role:end], *where(rest)]
        return _run_on(lines, OfficialParts(role_line=1, name_line=0, name_text=line_of(name)))
    name = words[:start]
    if role is None and title and start < len(words) and _is_name(name, small, certain):
        held = line_of([word for word in words[:title] if bare(word) in addresses.OFFICES_HELD])
        official = OfficialParts(name_line=0, name_text=line_of(name), title=held or None)
        return _run_on([name, *where(words[start:])], official)
    return None


def _run_on(lines: list[list[str]], official: OfficialParts) -> RunOn:
    return RunOn(lines=tuple(line_of(line) for line in lines if line), official=official)


def is_role_at(words: list[str], place: int) -> bool:
    """Whether an office that a person holds begins at *place*."""
    word = bare(words[place])
    following = bare(words[place + 1]) if place + 1 < len(words) else ""
    if word == "high" or word in addresses.BEFORE_ROLE:
        return is_role_word(following)
    return is_role_word(word.split("-")[0]) and word not in addresses.HONORIFICS


def title_end(words: list[str]) -> int:
    """How many words at the start are titles that stay with the name: "Hon.", "Ambassador"."""
    end = 0
    while end < len(words) - 1 and bare(words[end]) in addresses.HONORIFICS | addresses.TITLES:
        end += 1
    if end and bare(words[0]) == "high" and bare(words[1]) == "commissioner":
        end = 2
    following = bare(words[end])
    if end and (following in addresses.JOINING - _PARTICLES or is_role_word(following)):
        is_title = bare(words[0]) in addresses.HONORIFICS
        return end if is_title and is_role_word(following) else 0
    return end


def _role_end(words: list[str], start: int) -> int:
    """The place behind the role that begins at *start*: "Minister of Lands and Human Settlements".

    Behind a joining word one word belongs to it, whatever it is; a comma ends it.
    """
    end = start + 1
    while end < len(words):
        word, before = bare(words[end]), words[end - 1]
        if before.endswith(",") and word not in addresses.PORTFOLIOS:
            break
        if word in addresses.JOINING:
            end = _behind_joining(words, end)
        elif begins_office(words, end) or word == bare(before):
            break
        elif word in addresses.TITLES and not is_role_word(bare(before)):
            break  # "Chief of Defence Forces" General David Mbadi
        elif word in addresses.PORTFOLIOS or is_role_word(word) or word in addresses.LED:
            end += 1
        else:
            break
    return end


def _behind_joining(words: list[str], place: int) -> int:
    """The place behind "of the Republic of Belarus", or "of Black Beach Prison", from *place*."""
    while place < len(words) and bare(words[place]) in addresses.JOINING:
        place += 1
    for count in range(LONGEST_COUNTRY, 0, -1):
        if country_code(line_of(words[place : place + count])):
            return min(place + count, len(words))
    if place < len(words) and bare(words[place]) not in addresses.PORTFOLIOS:
        for end in range(place + 1, min(place + 4, len(words))):
            if words[end - 1].endswith(",") or begins_street(words, end):
                break
            if bare(words[end]) in addresses.LED:
                return end + 1
    return min(place + 1, len(words))


def _is_name(words: list[str], small: bool, certain: bool) -> bool:
    """Whether *words* are a person's name and no more; where its end isn't certain, a short one."""
    said = [word.rstrip(",") for word in words]
    titles = [w for w in said if bare(w) in addresses.HONORIFICS | addresses.TITLES]
    rest = [w for w in said if w not in titles and bare(w) not in _PARTICLES]
    own = [word for word in rest if not re.fullmatch(r"(?:\w\.)+|\w", word)]
    if any(any(c.isdigit() for c in w) or bare(w) in addresses.PORTFOLIOS for w in own):
        return False
    if not small and not all(word[:1].isupper() or "-" in word for word in own):
        return False
    least = 1 if titles or len(rest) > len(own) else 2
    return least <= len(own) <= (_MOST_OF_A_NAME if certain else 2)
