"""Tells apart role, department, name and position in the lines of an address."""

import re
from dataclasses import dataclass

from ..places.countries import country_code

_ROLE = re.compile(
    r"\b(?:president|vice|prime|minister|prosecutor|procurator|attorney|director|chair(?:man|"
    r"woman|person)?|governor|general|ambassador|chief|commissioner|commander|secretary|justice|"
    r"judge|head|king|queen|emir|sheikh|sultan|leader|mayor|ombuds(?:man|woman|person)?|speaker|"
    r"superintendent|inspector|warden|supervisor|chancellor|premier|councillor|counsellor|"
    r"administrator|officer|deputy|representative|coordinator|registrar|magistrate|prefect|"
    r"rector|presidente|ministro|ministra|fiscal|gobernador|procurador|defensor|ministre|"
    r"procureur|directeur|juge|ceo|manager|marshal|custodian|protector)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:ministry|department|office|directorate|division|section|committee|council|commission|"
    r"court|procuratorate|bureau|agency|authority|service|services|administration|parliament|"
    r"assembly|senate|prison|police|headquarters|secretariat|embassy|institute|board|cabinet|"
    r"government|unit|branch|ministerio|secretar[ií]a|fiscal[ií]a|palacio|minist[eè]re|centre|"
    r"center|corps|tribunal|judiciary)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:street|str|st|road|rd|avenue|ave|av|avenida|calle|boulevard|blvd|square|sq|plaza|"
    r"lane|house|building|block|palace|floor|room|box|b\.?p|ul|ulitsa|prospekt|pl|rue|place|"
    r"casa|edificio|col|colonia|city|district|province|region|zone|complex|tower|towers|highway|"
    r"way|drive|gate|circle|quarter|island|lu|jie|shi|qu|sheng|p\.?\s?o|marg|secretariat|km|"
    r"barrio|carrera|lodge|park|hill|town|north|south|east|west)\b\.?",
    re.IGNORECASE,
)
_HONORIFIC = re.compile(
    r"^(?:(?:his|her|your)\s+(?:royal\s+)?(?:excellency|highness|majesty|honou?r|eminence)|"
    r"h\.?\s?e\.?|s\.?\s?e\.?|mr|mrs|ms|dr|prof|professor|sheikh|sheikha|ayatollah|"
    r"hojjatoleslam|hon|the\s+hon|the\s+honou?rable|sir|dame|lord|lady|lt|lic|col|colonel|maj|"
    r"major|gen|general|captain|brigadier|ambassador|senator|justice|sra?|dra?|ing|us?tadh|king|"
    r"queen|president|prime\s+minister|amir|prince)\b\.?,?\s*",
    re.IGNORECASE,
)
_PARTICLES = set(
    "bin bint ibn al el as ash ad an de del de-la la las los da das do dos di du van von der "
    "den ould ag y e af ben abu abd ul".split()
)
_POSITION = re.compile(
    r"^(?P<name>.+?)\s+[-–—]\s+(?P<position>\D+)$|^(?P<name2>[^,]+),\s+(?P<position2>\D+)$"
)
_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Official:
    """Positions in the postal lines, None where there is no such line.

    *name_text* and *position* are what the line with the name says; *title* is the title before
    the name where no other role stands there.
    """

    role_line: int | None = None
    department_line: int | None = None
    name_line: int | None = None
    name_text: str | None = None
    position: str | None = None
    title: str | None = None


def recognise(lines: tuple[str, ...]) -> Official:
    """Who the postal *lines* are for. What can't be told stays None: unknown beats wrong."""
    if not lines:
        return Official()
    first = lines[0]
    if _names_someone(first) and _only_title(first) is None:
        if len(lines) > 1 and is_role(lines[1]):
            return Official(role_line=1, name_line=0, name_text=first)
        return _named(lines, 0, Official())
    if (title := _only_title(first)) is not None:
        if len(lines) > 1 and is_role(lines[1]) and not _names_someone(lines[1]):
            return Official(role_line=1, name_line=0, name_text=first)
        return Official(name_line=0, name_text=first, title=title)
    if not is_role(first):
        return Official()
    return _after_role(lines)


def is_role(text: str) -> bool:
    """Whether *text* names an office that a person holds: "Minister of Justice"."""
    return (
        bool(_ROLE.search(text))
        and not re.search(r"\d", text)
        and not re.match(
            r"(?:the\s+)?(?:ministry|department|office|general\s+department)\b", text, re.IGNORECASE
        )
    )


def _after_role(lines: tuple[str, ...]) -> Official:
    """The line after the role is the name, or a department with the name after it."""
    for place in (1, 2):
        if place >= len(lines) - 1:
            break  # behind a name there is an address
        if _is_name(lines[place], lines[place + 1 :]):
            department = 1 if place == 2 else None
            return _named(lines, place, Official(role_line=0, department_line=department))
        if place == 1 and not _may_be_department(lines[1]):
            break
    return Official(role_line=0)


def _named(lines: tuple[str, ...], place: int, so_far: Official) -> Official:
    name, position = _split_position(lines[place])
    return Official(
        role_line=so_far.role_line,
        department_line=so_far.department_line,
        name_line=place,
        name_text=name,
        position=position,
    )


def _split_position(line: str) -> tuple[str, str | None]:
    """ "M. A. Peshkov - Director" as name and position."""
    found = _POSITION.match(line)
    if found:
        name, position = found["name"] or found["name2"], found["position"] or found["position2"]
        if is_role(position) and not _OFFICE.search(name):
            return name.strip(), position.strip()
    return line, None


def _is_name(line: str, behind: tuple[str, ...]) -> bool:
    """Whether *line* is a person, and not a town with nothing but a country behind it."""
    name, _ = _split_position(line)
    if _HONORIFIC.match(name):
        return bool(_HONORIFIC.sub("", name)) and _looks_like_a_person(
            _HONORIFIC.sub("", name), least=1
        )
    only_country_behind = len(behind) == 1 and country_code(behind[0]) is not None
    return not only_country_behind and _looks_like_a_person(name, least=2)


def _names_someone(line: str) -> bool:
    """Whether *line* is a person without being a role."""
    name, position = _split_position(line)
    if _HONORIFIC.match(name) and _looks_like_a_person(_HONORIFIC.sub("", name), least=1):
        return True
    return _looks_like_a_person(name, least=2) and (position is not None or not is_role(name))


_TITLE = re.compile(
    r"^((?:vice[ -])?president|prime minister|king|queen|emir|sultan|ambassador|governor|"
    r"general(?: de \w+)?|ayatollah|minister|chief justice|attorney general|prosecutor general|"
    r"mayor|senator|sheikh|colonel)\s+(.+)$",
    re.IGNORECASE,
)


def _only_title(line: str) -> str | None:
    """ "President" for "President Ana Ruiz": the title that is also the role; None otherwise."""
    found = _TITLE.match(line)
    if found and not is_role(found[2]) and _looks_like_a_person(found[2], least=2):
        return found[1]
    return None


def _looks_like_a_person(text: str, *, least: int) -> bool:
    bare = re.sub(r"\([^()]*\)", " ", text)
    words = [word.strip(",") for word in bare.split()]
    if not least <= len(words) <= _MOST_WORDS or re.search(r"\d", bare):
        return False
    if _OFFICE.search(bare) or _PLACE.search(bare) or country_code(bare) is not None:
        return False
    return all(word[:1].isupper() or word.casefold() in _PARTICLES or "-" in word for word in words)


def _may_be_department(line: str) -> bool:
    return not re.search(r"\d", line) and (bool(_OFFICE.search(line)) or not _PLACE.search(line))
