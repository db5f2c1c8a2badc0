"""Finds the model letter of a sheet: from the salutation that opens it to its closing."""

import re
from dataclasses import replace

from ..domain.target import Target
from .layout import Part
from .ledger import Ledger
from .lines import Line, fold
from .paragraphs import paragraphs
from .sections import Sections

_OPENS = re.compile(
    r"^(?:dear\b|your (?:excellency|majesty|royal highness|highness|honou?r|eminence)|sire,|"
    r"excellenc[ye]|exzellenz|sehr geehrte|monsieur\b|madame\b|m\. le|mme la|señora?\b|sra?\.|"
    r"estimad[oa]|excelentísim[oa]|excmo|senhora?\b|exmo|vossa excelência|gentile|egregio|"
    r"geachte|excellentie|bästa|hyvä|arvoisa|уважаем)",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"^(?:yours (?:sincerely|faithfully|respectfully|truly)|sincerely|respectfully|"
    r"(?:with )?(?:kind|best|warm) regards|mit (?:freundlichen grüßen|vorzüglicher hochachtung)|"
    r"hochachtungsvoll|atentamente|(?:le saluda )?(?:muy )?atte|respetuosamente|atenciosamente|"
    r"respeitosamente|cordialement|respectueusement|je vous prie|veuillez agréer|"
    r"distinti saluti|cordiali saluti|hoogachtend|met vriendelijke groet|högaktningsfullt|"
    r"med vänliga hälsningar|kunnioittavasti|с уважением)",
    re.IGNORECASE,
)
_LONGEST_SALUTATION = 80  # characters
_SIGNATURE_LINES = 2


def split_off_letter(sections: Sections) -> None:
    """Move what stands behind a closing out of the letter, to the rest."""
    letter = sections[Part.LETTER]
    for place, line in enumerate(letter):
        if _CLOSES.search(line.text):
            sections.move(Part.LETTER, place + 1, Part.REST)
            return


def read(lines: list[Line], ledger: Ledger) -> tuple[str, ...] | None:
    """The paragraphs of the letter in *lines*; None where there is none."""
    opening = next((n for n, line in enumerate(lines) if opens_a_letter(line.text)), None)
    if opening is None:
        return None
    found = _paragraphs(lines[opening:])
    for paragraph in found:
        ledger.place("model_letter", paragraph)
    return tuple(fold(paragraph) for paragraph in found) or None


def opens_a_letter(text: str) -> bool:
    """Whether *text* begins as a letter does: "Dear Minister,"."""
    return bool(_OPENS.match(text))


def salutation_of(letter: tuple[str, ...]) -> str | None:
    """The words that open *letter*, up to their comma or colon: "Dear Prime Minister Hun Sen,"."""
    found = re.match(r"[^,:]+[,:]", letter[0])
    text = found[0] if found and len(found[0]) <= _LONGEST_SALUTATION else letter[0]
    return text if len(text) <= _LONGEST_SALUTATION else None


def with_salutation(
    targets: tuple[Target, ...],
    letter: tuple[str, ...] | None,
    lines: list[Line],
    ledger: Ledger,
) -> tuple[Target, ...]:
    """*targets*, the only one without a salutation given the one that opens the letter."""
    without = [n for n, target in enumerate(targets) if target.salutation is None]
    words = salutation_of(letter) if letter else None
    if words is None or not without:
        return targets
    place = _whom_it_fits(targets, without, words)
    if place is None:
        return targets
    source = next(line for line in lines if opens_a_letter(line.text))
    ledger.place(f"targets.{place}.salutation", [source])
    return tuple(
        replace(target, salutation=words) if n == place else target
        for n, target in enumerate(targets)
    )


def _whom_it_fits(targets: tuple[Target, ...], without: list[int], words: str) -> int | None:
    """The target that the salutation *words* name by office or name; the only one, whatever."""
    if len(targets) == 1:
        return 0
    said = {word.strip(",:.").casefold() for word in words.split()[1:]}
    fits = [n for n in without if said & _words_of(targets[n])]
    return fits[0] if fits else (without[0] if without == [0] else None)


def _words_of(target: Target) -> set[str]:
    texts = (target.role or "", target.name or "", target.position or "")
    return {word.strip(",:.").casefold() for text in texts for word in text.split()}


def _paragraphs(lines: list[Line]) -> list[tuple[Line, ...]]:
    """The letter's paragraphs: the salutation is one of its own, whatever its length."""
    first = lines[0]
    if len(first.text) <= _LONGEST_SALUTATION and first.text.endswith((",", ":", "!")):
        return [(first,), *paragraphs(lines[1:])]
    return paragraphs(lines)
