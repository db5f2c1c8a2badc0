"""Where in the words of an address office, street, town and country begin."""

import re
from itertools import pairwise

from ..places.countries import country_code
from .words import addresses

LONGEST_COUNTRY = 4  # words


def address_start(words: list[str], start: int, *, commas: bool = True) -> tuple[int, bool]:
    """Where office, street or town begin behind *start*, and whether that is certain.

    A house number with its street is; a postcode, or the street's last word, leaves open how many
    words before it belong to town or street. So does a country. With *commas* they end a name.
    """
    for place in range(start, len(words)):
        if begins_office(words, place):
            return place, True
        if begins_street(words, place):
            return place, not any(c.isdigit() for c in words[place]) or _is_house(words, place)
        if commas and place > start and words[place - 1].endswith(","):
            return place, True
        if bare(words[place]) in addresses.STREET_LAST:
            return max(start, place - 1), False
        if place > start and any(
            country_code(line_of(words[place : place + count])) for count in (1, 2, 3)
        ):
            return place, False
    return len(words), False


def where(words: list[str]) -> list[list[str]]:
    """The office, the street, the town, the country, each where a cut can be told."""
    words, country = _country_off(words)
    cuts = {0, len(words)}
    street = 0 if words and begins_street(words, 0) else None
    for place in range(1, len(words)):
        if street is None and _begins_line(words, place):
            street = place
            cuts.add(place)
        elif street is None and bare(words[place]) in addresses.STREET_LAST:
            street = 0
        elif street is not None and _begins_town(words, place):
            cuts.add(place)
            break
    edges = sorted(cuts)
    lines = [words[a:b] for a, b in pairwise(edges)]
    return [*lines, country]


def _begins_line(words: list[str], place: int) -> bool:
    """Whether street or box begin a line of their own at *place*, behind an office."""
    before, word = words[place - 1], words[place]
    if re.fullmatch(r"\d{4,6},?", word) and (word.endswith(",") or place + 1 == len(words)):
        return False  # a postcode behind its town
    if before.endswith(",") or bare(before) in addresses.BOX or not begins_street(words, place):
        return False
    return place > 1 or bare(before) in addresses.OFFICE_FIRST


def begins_office(words: list[str], place: int) -> bool:
    """Whether a place of work begins at *place*: "Office of …", "Presidential Palace"."""
    if words[place - 1 : place] and bare(words[place - 1]) in addresses.JOINING:
        return False
    word = bare(words[place])
    if word == "the" and place + 1 < len(words):
        place, word = place + 1, bare(words[place + 1])
    if word in addresses.BEFORE_OFFICE:
        behind = [bare(one) for one in words[place + 1 : place + 3]]
        if any(one in addresses.OFFICE_LAST for one in behind):
            return True
    if word == "high":
        return [bare(one) for one in words[place + 1 : place + 2]] == ["commission"]
    return word in addresses.OFFICE_FIRST


def begins_street(words: list[str], place: int) -> bool:
    """Whether a box, a number or a word that goes before a street's name stands at *place*."""
    word = bare(words[place])
    if word in addresses.BOX or word in addresses.STREET_FIRST:
        return True
    return any(c.isdigit() for c in word)


def _is_house(words: list[str], place: int) -> bool:
    """Whether the number at *place* is that of a house: the word for its street follows."""
    behind = [bare(word) for word in words[place + 1 : place + 6]]
    return any(word in addresses.STREET_LAST | addresses.STREET_FIRST for word in behind)


def _begins_town(words: list[str], place: int) -> bool:
    """Whether a postcode with its town, or what follows a street or a box, begins at *place*."""
    before, word = words[place - 1], words[place]
    if place + 1 < len(words) and re.fullmatch(r"(?:[A-Z]{1,2}-?)?\d{4,6}", word):
        return words[place + 1][:1].isupper() and bare(before) not in addresses.BOX
    if before.endswith(",") or not word[:1].isupper():
        return False
    numbered = any(c.isdigit() for one in words[max(0, place - 6) : place] for c in one)
    if place > 1 and numbered and bare(before) in addresses.STREET_LAST:
        return word.rstrip(",") not in ("NW", "NE", "SW", "SE", "N", "S", "E", "W", "No.")
    return place > 1 and before[-1].isdigit() and bare(words[place - 2]) in addresses.BOX


def _country_off(words: list[str]) -> tuple[list[str], list[str]]:
    """*words* without the country at their end, and that country, unless a comma joins them."""
    for count in range(min(LONGEST_COUNTRY, len(words) - 1), 0, -1):
        before = words[-count - 1]
        if before.endswith(",") or bare(before) in addresses.JOINING:
            continue
        if country_code(line_of(words[-count:])):
            return words[:-count], words[-count:]
    return words, []


def line_of(words: list[str]) -> str:
    """The *words* as a line, without the comma that a line's end stands for."""
    return " ".join(words).strip(" ,;")


def bare(word: str) -> str:
    """*word* as the tables have it: small, without accents and closing marks."""
    return addresses.without_accents(word.casefold()).rstrip(".,;:")
