"""Tells apart role, department, name and position in the lines of an address."""

import re
from functools import lru_cache

from ..domain.late import late
from ..domain.official_parts import OfficialParts
from ..domain.target import names_an_embassy
from ..places.countries import country_code
from .words import offices

_ROLE = late(
    r"\b(?:president|vice|prime|minister|prosecutor|procurator|attorney|director|chair(?:man|"
    r"woman|person)?|governor|general|ambassador|public\s+defender|chief|commissioner|commander|secretary|justice|"
    r"judge|head|king|queen|emir|sheikh|sultan|leader|mayor|ombuds(?:man|woman|person)?|speaker|"
    r"superintendent|inspector|warden|supervisor|chancellor|premier|councillor|counsellor|"
    r"administrator|officer|deputy|representative|coordinator|registrar|magistrate|prefect|"
    r"rector|presidente|ministro|ministra|fiscal|gobernador|procurador|defensor|ministre|"
    rf"procureur|directeur|juge|ceo|manager|marshal|custodian|protector|{'|'.join(offices.ROLES)})\b",
    re.IGNORECASE,
)
_OFFICE = late(
    r"\b(?:ministry|department|office|directorate|division|section|committee|council|commission|"
    r"court|procuratorate|bureau|agency|authority|service|services|administration|parliament|"
    r"assembly|senate|prison|police|headquarters|secretariat|embassy|institute|board|cabinet|"
    r"government|unit|branch|ministerio|secretar[ií]a|fiscal[ií]a|palacio|minist[eè]re|centre|"
    rf"center|corps|tribunal|judiciary|{'|'.join(offices.OFFICES)})\b",
    re.IGNORECASE,
)
_PLACE = late(
    r"\b(?:street|str|st|road|rd|avenue|ave|av|avenida|calle|boulevard|blvd|square|sq|plaza|"
    r"lane|house|building|block|palace|floor|room|box|b\.?p|ul|ulitsa|prospekt|pl|rue|place|"
    r"casa|edificio|col|colonia|city|district|province|region|zone|complex|tower|towers|highway|"
    r"way|drive|gate|circle|quarter|island|lu|jie|shi|qu|sheng|p\.?\s?o|marg|secretariat|km|"
    rf"barrio|carrera|lodge|park|hill|town|north|south|east|west|{'|'.join(offices.PLACES)})\b\.?",
    re.IGNORECASE,
)
_HONORIFIC = late(
    r"^(?:(?:his|her|your)\s+(?:royal\s+)?(?:excellency|highness|majesty|honou?r|eminence)|"
    r"h\.?\s?e\.?|s\.?\s?e\.?|mr|mrs|ms|dr|prof|professor|sheikh|sheikha|ayatollah|"
    r"hojjatoleslam|hon|the\s+hon|the\s+honou?rable|sir|dame|lord|lady|lt|lic|col|colonel|maj|"
    r"major|gen|general|captain|brigadier|ambassador|high\s+commissioner|senator|justice|sra?|dra?|ing|us?tadh|king|"
    rf"queen|president|prime\s+minister|amir|prince|{'|'.join(offices.HONORIFICS)})\b\.?,?\s*",
    re.IGNORECASE,
)
_PARTICLES = (
    set(
        "bin bint ibn al el as ash ad an de del de-la la las los da das do dos di du van von der "
        "den ould ag y e af ben abu abd ul".split()
    )
    | offices.PARTICLES
)
_OF = frozenset("of for für fur der des van von de du del della dello di do da dos das".split())
_HOUSE = late(
    r"\b(?:commission|council|committee|authority|association|union|society|forum|network|league|"
    r"federation|centre|center|institute|bureau|comisión|comité|asociación|association|conseil)\b",
    re.IGNORECASE,
)
_KIND = late(rf"(?:{'|'.join(offices.KINDS)})", re.IGNORECASE)
_POSITION = late(
    r"^(?P<name>.+?)\s+[-–—]\s+(?P<position>\D+)$|^(?P<name2>[^,]+),\s+(?P<position2>\D+)$"
)
# "LU Zushan, Zhejiangsheng Renmin Zhengfu": the family name in capitals, then the office.
_NAME_THEN_OFFICE = late(r"^([A-Z]{2,}(?: [A-Z][a-z]+){1,3}), (\D+)$")
_SUBJECT = late(  # what a ministry or an association is for, where a name might stand
    r"\b(?:rights|affairs|association|union|law|human|security|interior|police|republic|state|"
    r"defen[cs]e|public|national|federal|supreme|bar|religious|reform|justice|and|of|for|province|"
    r"army|forces|board|league|network|foundation|society|party|command)\b",
    re.IGNORECASE,
)
_LONGEST_ROLE = 80  # characters
_MOST_WORDS = 8
_OFFICE_FIRST = late(
    r"(?:the\s+)?(?:ministry|department|office|general\s+department|"
    rf"{'|'.join(offices.OFFICES_FIRST)})\b|.*\w['’]s office$",
    re.IGNORECASE,
)


def recognise(lines: tuple[str, ...]) -> OfficialParts:  # noqa: PLR0911, C901 - one case after the other
    """Who the postal *lines* are for. What can't be told stays None: unknown beats wrong."""
    if not lines:
        return OfficialParts()
    first = lines[0]
    if both := _role_and_name(first):
        return OfficialParts(role_line=0, name_line=0, name_text=both[1], role_text=both[0])
    if (under := _under_house(lines)) is not None:
        return under
    if _is_titled_role(first):
        return _after_role(lines)
    if _names_someone(first) and not _KIND.fullmatch(first) and _only_title(first) is None:
        if len(lines) > 1 and is_role(lines[1]):
            return OfficialParts(role_line=1, name_line=0, name_text=first)
        return _named(lines, 0, OfficialParts())
    if (title := _only_title(first)) is not None:
        if len(lines) > 1 and is_role(lines[1]) and not _names_someone(lines[1]):
            return OfficialParts(role_line=1, name_line=0, name_text=first)
        return OfficialParts(name_line=0, name_text=first, title=title)
    if names_an_embassy(first):
        return _after_office(lines)
    if not is_role(first):
        return (
            _after_office(lines)
            if _KIND.fullmatch(first) or _someone_of(lines)
            else OfficialParts()
        )
    return _after_role(lines)


def names_someone(text: str) -> bool:
    """Whether *text* is a person and no office: "Mr. Toufic Abi-Khalil"."""
    return _names_someone(text)


def has_title(text: str) -> bool:
    """Whether *text* begins as a person is spoken of: "Mr. Bo Li", "S.E. Ana Ruiz"."""
    return bool(_HONORIFIC.match(text))


def _under_house(lines: tuple[str, ...]) -> OfficialParts | None:
    """Where an organisation stands above the office there, or the person: its department.

    "Human Rights Commission", then "The Chairperson" or "Dr Ana Ruiz". None where it doesn't.
    """
    if len(lines) < 3 or is_role(lines[0]) or not _HOUSE.search(lines[0]):
        return None
    below = re.sub(r"^the\s+", "", lines[1], flags=re.IGNORECASE)
    if all(is_role_word(word) for word in below.split()):
        return OfficialParts(role_line=1, department_line=0)
    return None


def _is_titled_role(text: str) -> bool:
    """Whether *text* is an office, whatever courtesy stands before it: "S.E. M. le Président de …".

    A name in its place begins with no office that goes on with "of".
    """
    bare = text
    while (rest := _HONORIFIC.sub("", bare)) not in (bare, ""):
        if is_role_word(bare.split()[0]):
            break
        bare = rest
    words = re.sub(r"^(?:the|le|la|l['’]|el|il|de)\s*", "", bare, flags=re.IGNORECASE).split()
    place = next((n for n, word in enumerate(words) if not is_role_word(word)), len(words))
    return 0 < place < len(words) and words[place].casefold() in _OF


def _role_and_name(line: str) -> tuple[str, str] | None:
    """ "Head of Judiciary, Gholam Rezai" as role and name; None where it isn't both."""
    role, comma, name = line.partition(", ")
    bare = _HONORIFIC.sub("", name)
    if not comma or "," in name or not is_role(role) or is_role(bare) or _SUBJECT.search(name):
        return None
    return (role, name) if _looks_like_a_person(bare, least=1 if bare != name else 2) else None


def _after_office(lines: tuple[str, ...]) -> OfficialParts:
    """An embassy or an organisation stands where others have the role; a name may follow."""
    if len(lines) > 2 and _names_someone(lines[1]) and _HONORIFIC.match(lines[1]):
        return _named(lines, 1, OfficialParts(role_line=0))
    return OfficialParts(role_line=0)


def _someone_of(lines: tuple[str, ...]) -> bool:
    """Whether the first line is an office and the next a person with a title before the name."""
    return (
        len(lines) > 2
        and bool(_OFFICE.search(lines[0]))
        and not is_role(lines[0])
        and bool(_HONORIFIC.match(lines[1]))
        and not is_role(_HONORIFIC.sub("", _split_position(lines[1])[0]))
        and _names_someone(lines[1])
    )


@lru_cache(maxsize=4096)  # asked of each line of an address several times
def is_role(text: str) -> bool:
    """Whether *text* names an office that a person holds: "Minister of Justice"."""
    return (
        len(text) <= _LONGEST_ROLE  # a whole address in one line begins with a role, too
        and bool(_ROLE.search(text))
        and not re.search(r"\d", text)
        and not _OFFICE_FIRST.match(text)
    )


def _after_role(lines: tuple[str, ...]) -> OfficialParts:
    """The line after the role is the name, or a department with the name after it."""
    for place in (1, 2):
        if place >= len(lines) - 1:
            break  # behind a name there is an address
        if _is_name(lines[place], lines[place + 1 :]):
            department = 1 if place == 2 else None
            return _named(lines, place, OfficialParts(role_line=0, department_line=department))
        if place == 1 and not _may_be_department(lines[1]):
            break
    return OfficialParts(role_line=0)


def _named(lines: tuple[str, ...], place: int, so_far: OfficialParts) -> OfficialParts:
    name, position = _split_position(lines[place])
    return OfficialParts(
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
        if is_role(position) and not is_role(name) and not _OFFICE.search(name):
            return name.strip(), position.strip()
    family_first = _NAME_THEN_OFFICE.match(line)
    if family_first and not is_role(family_first[2]):
        return family_first[1], None
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
    rest = _HONORIFIC.sub("", name)
    if rest != name and _looks_like_a_person(rest, least=1) and not _is_only_role(rest):
        return True
    return _looks_like_a_person(name, least=2) and (position is not None or not is_role(name))


def _is_only_role(text: str) -> bool:
    """Whether *text* has no word that could be a name: "le Roi" of "Sa Majesté le Roi"."""
    return all(is_role_word(word) or word.casefold() in _PARTICLES for word in text.split())


_TITLE = late(
    r"^((?:vice[ -])?president|prime minister|king|queen|emir|sultan|ambassador|"
    r"high commissioner|governor|"
    r"general(?: de \w+)?|ayatollah|minister|chief justice|attorney general|prosecutor general|"
    r"mayor|senator|sheikh|colonel|defensora?|ministra|ministro|presidenta|ministre|président|"
    r"präsident(?:in)?|президент|presidente|minister[ni]?|general de \w+)\s+(.+)$",
    re.IGNORECASE,
)


def _only_title(line: str) -> str | None:
    """ "President" for "President Ana Ruiz": the title that is also the role; None otherwise."""
    found = _TITLE.match(line)
    if (
        found
        and found[2][0].isupper()
        and found[2].split()[0].casefold() not in _OF
        and not is_role(found[2])
        and _looks_like_a_person(found[2], least=2)
    ):
        return found[1]
    return None


def _looks_like_a_person(text: str, *, least: int) -> bool:
    bare = re.sub(r"\([^()]*\)", " ", text)
    words = [word.strip(",") for word in bare.split()]
    if not least <= len(words) <= _MOST_WORDS or re.search(r"\d", bare):
        return False
    if _OFFICE.search(bare) or _PLACE.search(bare) or country_code(bare) is not None:
        return False
    words = [word.lstrip("'‘’ʿ") for word in words]
    return all(word[:1].isupper() or word.casefold() in _PARTICLES or "-" in word for word in words)


def _may_be_department(line: str) -> bool:
    return not re.search(r"\d", line) and (bool(_OFFICE.search(line)) or not _PLACE.search(line))


def is_role_word(word: str) -> bool:
    """Whether *word* alone names an office that a person holds: "Minister"."""
    return bool(_ROLE.fullmatch(word.strip(".,")))


def is_office_word(word: str) -> bool:
    """Whether *word* alone names a place of work: "Ministry", "Embassy"."""
    return bool(_OFFICE.fullmatch(word.strip(".,")))


def is_place_word(word: str) -> bool:
    """Whether *word* alone belongs to a street or a town: "Street", "Vul."."""
    return bool(_PLACE.fullmatch(word.rstrip(".,")))


def is_title_word(word: str) -> bool:
    """Whether *word* alone is a title that stays with the name: "Ambassador"."""
    return bool(_HONORIFIC.fullmatch(word.strip(".,")))
