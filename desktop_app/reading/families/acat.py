"""The weekly calls of the French section of ACAT.

Source: sheets.md, family F9: "Intervenez avant le …", the country, the person, whom to write to
with a fax number, the embassy in one line; then the letter itself, which begins with the address.
"""

import re

from ...domain.late import late
from ..layout import Layout, Part, marker
from ..lines import Line
from ..sections import Sections

_OPENS = late(r"^(?:sire|(?:monsieur|madame|excellence|votre excellence)\b.*),$", re.IGNORECASE)
_EMBASSY = late(r"\b(?:Ambassade|Consulat)\b.*", re.IGNORECASE)


def _prepare(sections: Sections) -> None:
    """Take the address out of the letter, and the labels apart from the dashes before them."""
    letter = sections[Part.LETTER]
    opening = next((n for n, line in enumerate(letter) if _OPENS.match(line.text)), None)
    labels = [_undashed(line) for line in sections[Part.TARGETS]]
    if opening is not None:
        address, rest = letter[:opening], letter[opening:]
        sections.replace(Part.TARGETS, [*address, *labels])
        sections.replace(Part.LETTER, rest)
    sections.replace(Part.PEOPLE, _named(sections[Part.PEOPLE]))
    sections.replace(Part.COPIES, [_embassy(line) for line in sections[Part.COPIES]])


def _undashed(line: Line) -> Line:
    return Line(line.number, line.text.lstrip("- "))


def _embassy(line: Line) -> Line:
    """ "- Adressez une copie de votre lettre à l'Ambassade du Maroc" as "Ambassade du Maroc"."""
    bare = _undashed(line)
    found = _EMBASSY.search(bare.text) if bare.squeezed.startswith("adressez") else None
    return (
        Line(line.number, found[0].strip(" :"))
        if found
        else Line(line.number, bare.text.strip(" -"))
    )


def _named(lines: list[Line]) -> list[Line]:
    return [Line(line.number, line.text.rstrip(" :")) for line in lines]


LAYOUT = Layout(
    name="acat",
    tells=(
        "acatsemaine intervenezavantle intervenir écrivez affranchir adressez "
        "télécharger"
    ),
    untold=1.2,
    language="fr",
    start=Part.LETTERHEAD,
    has_title=False,
    breaks=(
        late(r"(?=- ?Fax ?:)"),
        late(r"(?<= )(?=- [\w.-]+@)"),
    ),
    markers=(
        marker(r"^acatsemaine\d", Part.LETTERHEAD, until=r"\)$", most=1, weight=2),
        marker(r"^intervenezavantle", Part.DEADLINE, Part.COUNTRY, until=r"\d{4}$", most=1,
               weight=2),
        marker(r"^(?:vous\w{4,12})?interveniren\w{4,8}?de", Part.INSTRUCTIONS, Part.PEOPLE,
               value=True, weight=2),
        marker(r"^-?écrivezà?(?:au|aux|àla|àl'|à)", Part.INSTRUCTIONS, Part.TARGETS, weight=2),
        marker(r"affranchirà", Part.INSTRUCTIONS, Part.TARGETS, weight=2),
        marker(r"^-?adressez(?:une)?copie.*(?:ambassade|consulat)", Part.COPIES, Part.COPIES,
               weight=2),
        marker(r"^télécharger", Part.SITE, Part.SITE),
        marker(r"^\w+://\S+$", Part.SITE, Part.LETTER, weight=0.2),
        marker(r"^(?:nom|prénom|adresse|signature|date):?[.…_]*$", Part.REST, Part.REST),
    ),
    prepare=_prepare,
)  # fmt: skip
