"""Takes the footer lines with names and genders apart."""

import re
from dataclasses import replace

from ..domain.late import late
from ..domain.urgent_action import Person
from .words.persons import AND, GENDER, GENDERS, NAME

_BETWEEN = late(rf"\s*(?:,|;|\band\b|&)\s*|{AND}|\s*、\s*")
_NAME_LABEL = late(
    rf"^\s*(?:{'|'.join(NAME)})(?:\s+and\s+(?:[a-z]+\s+)?pronouns?)?\s*:\s*", re.IGNORECASE
)
_GENDER_LABEL = late(
    rf"^\s*(?:{'|'.join(GENDER)})\s*(?P<letters>\(?\w\s*/?\s*\w\)?)?\s*:\s*", re.IGNORECASE
)
_DITTO = late(r"^[\"“”'’]+(?:\s|$)")  # for a word of the line above: which, nobody can tell
_PARTICLES = frozenset(
    "bin bint binti ibn al el as ash ad an de del la las los da das do dos di du van von der den "
    "ould ag y e af ben abu abd ul d' u zu ter".split()
)
_BRACES = late(r"[{}\[\]|\"“”]")
_NICKNAME = late(r"\w [\"“][^\W\d_][\w'’ -]{0,30}[\"”] \w")  # Corazon "Cora" Villaflores
_IN_BRACKETS = late(r"[(（]([^()（）]*)[)）]")
_PRONOUNS = {"he/him": "m", "she/her": "f"}  # "they/them" may also be said of several people
_GENDERS = {"m": "m", "male": "m", "h": "m", "f": "f", "female": "f", "x": "x"} | GENDERS
_ALL = {
    "allmale": "m",
    "allmales": "m",
    "allm": "m",
    "allfemale": "f",
    "allfemales": "f",
    "allf": "f",
}
_AGE = late(r"\baged?\s+(\d{1,3})\b|^\s*(\d{1,3})\s*$")
_YEARS = late(r"\baged?\s+(\d{1,3})\b|,\s*(\d{1,3})(?:\s*,|\s*$)|\b(\d{1,3})[- ]years?[- ]old")


def people(names: str, genders: str) -> tuple[Person, ...]:
    """The people of the footer lines "Name: …" and "Gender m/f: …" (each "" where missing).

    >>> people("Name: Ana Ruiz (f), Bo Li", "Gender m/f: f, m")
    ... # doctest: +NORMALIZE_WHITESPACE
    (Person(name='Ana Ruiz', gender='f', pronoun=None, age=None),
     Person(name='Bo Li', gender='m', pronoun=None, age=None))
    """
    entries = [entry for entry in _entries(_NAME_LABEL.sub("", names)) if entry.strip(" .")]
    listed = _gender_list(_plain_letters(genders), len(entries))
    return tuple(
        person
        for entry, gender in zip(entries, listed, strict=True)
        if (person := _person(entry, gender))
    )


def person_of(entry: str) -> Person | None:
    """The one person of a line of a list: "Ana Ruiz (f), aged 21, teacher"; None where it is none.

    >>> person_of("Ana Ruiz (f), aged 21, teacher")
    Person(name='Ana Ruiz', gender='f', pronoun=None, age=21)
    """
    if _DITTO.match(entry):
        return None
    kept = (
        entry if _NICKNAME.search(entry) and entry.count('"') in (0, 2) else _BRACES.sub(" ", entry)
    )
    words, *rest = re.split(r"\s*(?:,|;|\s[-–—]\s)", kept, maxsplit=1)
    person = _person(words, None)
    if person is None or not all(_may_be_in_a_name(word) for word in person.name.split()):
        return None
    said = ", ".join(["", *_IN_BRACKETS.findall(words), *rest])
    gender = next((g for one in _IN_BRACKETS.findall(said) if (g := _GENDERS.get(one))), None)
    age = _YEARS.search(said)
    years = next((int(one) for one in age.groups() if one), None) if age else None
    return replace(person, gender=person.gender or gender, age=person.age or years)


def _plain_letters(genders: str) -> str:
    """*genders* without its label; "m" behind "h/m" or "sexo" is a woman ("mujer"), or unclear."""
    label = _GENDER_LABEL.match(genders)
    if label is None:
        return genders
    value = genders[label.end() :]
    if re.search(r"h\s*/?\s*m", label["letters"] or "", re.IGNORECASE):
        return re.sub(r"\bm\b", "f", value, flags=re.IGNORECASE)
    unclear = label[0].strip().casefold().startswith("sexo") and not label["letters"]
    return re.sub(r"^\s*m\s*$", "", value, flags=re.IGNORECASE) if unclear else value


def _may_be_in_a_name(word: str) -> bool:
    """Whether *word* is no small word but one like "bin": "Bo Li's wife" is nobody's name."""
    return not word[0].islower() or word.partition("-")[0] in _PARTICLES


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
    pronoun = re.search(r"\b[^\W\d]+(?:/[^\W\d]+)+\b", brackets)
    if pronoun and not own:
        own = _PRONOUNS.get(pronoun[0].lower())
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
