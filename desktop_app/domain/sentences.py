"""Cuts a paragraph into its sentences."""

import re

# After these a full stop doesn't end a sentence: initials, titles, common abbreviations.
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Dra|Drs|Mme|Mlle|Hr|Prof|Rev|Fr|St|Gen|Lt|Col|Sgt|Capt|Maj|Hon|No|Nos|"
    r"Sr|Sra|Srta|Exmo|Exma|Excmo|Excma|Exa|Lic|Nr|núm|Art|Arts|vs|"
    r"approx|cf|e\.g|i\.e|a\.m|p\.m|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ya|Yu|Zh|Kh|Sh|Ch)|\b[A-Z]\.[A-Z])\.$"
)
_END = re.compile(r"(?<![.!?…])[.!?…]+[\"”’)\]]*(?=\s+[\"“‘(\[]?[A-ZÀ-ÝА-Я0-9])")

_GERMAN_DAY = re.compile(  # "am 21. September"
    r"\D?\D?\d{1,2}\. (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|"
    r"November|Dezember)\b"
)


def sentences(paragraph: str) -> tuple[str, ...]:
    """The sentences of *paragraph*, in order, with their closing marks.

    Joined with spaces they give the paragraph back (white space folded).

    >>> sentences("M. A. Peshkov was told. He has appealed.")
    ('M. A. Peshkov was told.', 'He has appealed.')
    """
    text = " ".join(paragraph.split())
    found, start = [], 0
    for end in _END.finditer(text):
        if end[0] == "." and _ABBREVIATION.search(text[max(start, end.end() - 12) : end.end()]):
            continue
        if _GERMAN_DAY.match(text, max(start, end.start() - 3)):
            continue
        found.append(text[start : end.end()])
        start = end.end() + 1
    if text[start:]:
        found.append(text[start:])
    return tuple(found)
