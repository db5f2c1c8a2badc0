"""Takes the footer lines with names and genders apart."""

import re

from ..domain.urgent_action import Person

_BETWEEN = re.compile(r"\s*(?:,|;|\band\b|&)\s*")
_NAME_LABEL = re.compile(r"^\s*names?(?:\s*\(s\))?\s*:\s*", re.IGNORECASE)
_GENDER_LABEL = re.compile(r"^\s*gender\s*m\s*/?\s*f\s*:\s*", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_GENDERS = {"m": "m", "male": "m", "h": "m", "f": "f", "female": "f", "x": "x"}
_ALL = {
    "allmale": "m",
    "allmales": "m",
    "allm": "m",
    "allfemale": "f",
    "allfemales": "f",
    "allf": "f",
}
_AGE = re.compile(r"\baged?\s+(\d{1,3})\b|^\s*(\d{1,3})\s*$")


def people(names: str, genders: str) -> tuple[Person, ...]:
    """The people of the footer lines "Name: …" and "Gender m/f: …" (each "" where missing).

    >>> people("Name: Ana Ruiz (f), Bo Li", "Gender m/f: f, m")
    ... # doctest: +NORMALIZE_WHITESPACE
    (Person(name='Ana Ruiz', gender='f', pronoun=None, age=None),
     Person(name='Bo Li', gender='m', pronoun=None, age=None))
    """
    entries = [entry for entry in _entries(_NAME_LABEL.sub("", names)) if entry.strip(" .")]
    listed = _gender_list(_GENDER_LABEL.sub("", genders), len(entries))
    return tuple(
        person
        for entry, gender in zip(entries, listed, strict=True)
        if (person := _person(entry, gender))
    )


def _entries(names: str) -> list[str]:
    """*names* cut between people, where no bracket is open: "Ana Ruiz (f, 21), Bo Li"."""
    brackets = iter(_IN_BRACKETS.finditer(names))
    entries = _BETWEEN.split(_IN_BRACKETS.sub("()", names))
    return [re.sub(r"\(\)", lambda _: next(brackets)[0], entry) for entry in entries]


def _person(entry: str, gender: str | None) -> Person | None:
    brackets = " ".join(_IN_BRACKETS.findall(entry))
    name = " ".join(_IN_BRACKETS.sub(" ", entry).split()).strip(" .")
    if not name or not name[0].isalpha() or _AGE.fullmatch(name):
        return None
    own = next(
        (g for part in re.split(r"[,;\s]+", brackets) if (g := _GENDERS.get(part.lower()))), None
    )
    age = _AGE.search(brackets)
    pronoun = re.search(r"\b\w+/\w+\b", brackets)
    return Person(
        name=name,
        gender=own or gender,
        pronoun=pronoun[0] if pronoun else None,
        age=int(age[1] or age[2]) if age else None,
    )


def _gender_list(text: str, count: int) -> list[str | None]:
    """One gender a person; None where "both" or "m & f" doesn't tell who is which."""
    squeezed = "".join(text.split()).casefold().strip(".")
    if squeezed in _ALL:
        return [_ALL[squeezed]] * count
    if count == 1 or "," not in text:
        single = _GENDERS.get(squeezed)
        return [single] * count if single else [None] * count
    each = [_GENDERS.get(part.strip(" .").casefold()) for part in text.split(",")]
    return each if len(each) == count else [None] * count
