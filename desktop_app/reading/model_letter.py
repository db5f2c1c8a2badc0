"""Finds the model letter of a sheet: from the salutation that opens it to its closing."""

from dataclasses import replace

from ..domain.model_letter import closes_a_letter, opens_a_letter, salutation_of
from ..domain.target import Target
from ..places.countries import ends_with_country
from .contacts import labelled
from .layout import Part
from .ledger import Ledger
from .lines import Line, fold
from .paragraphs import ends_a_sentence, paragraphs
from .sections import Sections

_PLACE = 90  # characters; an address line is no longer
_LEAST_ADDRESS = 3  # lines
_LONGEST_SALUTATION = 80  # characters
_ANYBODY = frozenset(  # words of a salutation that fit everybody
    "dear your excellency honourable honorable mr mrs ms dr sir madam h.e estimado estimada señor "
    "señora sr sra monsieur madame le la the of excelencia excellence".split()
)
_PROSE = 40  # characters; an address line behind something like a salutation is shorter
_SIGNATURE_LINES = 2


def split_off_letter(sections: Sections) -> None:
    """Move what stands behind a closing out of the letter, to the rest."""
    letter = sections[Part.LETTER]
    for place, line in enumerate(letter):
        if closes_a_letter(line.text):
            end = place + 1
            while end < len(letter) and letter[end].text[:1].islower():
                end += 1  # "l'expression de ma haute" + "considération."
            sections.move(Part.LETTER, end, Part.REST)
            return


def split_letter_from_targets(sections: Sections) -> None:
    """Where no line announces it, the letter begins at a salutation behind an address: move it.

    Prose follows it; a salutation that an address line looks like ("Señor …") doesn't end as one.
    """
    if sections[Part.LETTER]:
        return
    for part in (Part.TARGETS, Part.COPIES):
        lines = sections[part]
        for place in range(1, len(lines)):
            if _opens_here(lines, place):
                sections.move(part, place, Part.LETTER)
                return


def split_lost_address(sections: Sections) -> None:
    """Where the line before the address was lost, it stands between the case and the letter.

    It is taken for one only with three lines behind the end of a sentence, of which one names a
    country or has the label of a number.
    """
    body = sections[Part.BODY]
    if sections[Part.TARGETS] or sections[Part.TARGETS_MARKER] or sections[Part.LETTER]:
        return
    opening = next((n for n in range(1, len(body)) if _opens_here(body, n)), None)
    if opening is None:
        return
    start = opening
    while start and not ends_a_sentence(body[start - 1]) and len(body[start - 1].text) <= _PLACE:
        start -= 1
    block = [line for line in body[start:opening] if line]
    if len(block) < _LEAST_ADDRESS or not any(_is_of_address(line.text) for line in block):
        return
    sections.move(Part.BODY, opening, Part.LETTER)
    sections.move(Part.BODY, start, Part.TARGETS)


def _is_of_address(text: str) -> bool:
    return labelled(text) is not None or ends_with_country(text)


def _opens_here(lines: list[Line], place: int) -> bool:
    text = lines[place].text
    if not opens_a_letter(text) or not text.endswith((",", ":", "!")):
        return False
    behind = next((line.text for line in lines[place + 1 : place + 8] if line), "")
    return len(behind) >= _PROSE


def read(lines: list[Line], ledger: Ledger) -> tuple[str, ...] | None:
    """The paragraphs of the letter in *lines*; None where there is none."""
    opening = next((n for n, line in enumerate(lines) if opens_a_letter(line.text)), None)
    if opening is None:
        return None
    found = _paragraphs(lines[opening:])
    for paragraph in found:
        ledger.place("model_letter", paragraph)
    return tuple(fold(paragraph) for paragraph in found) or None


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
    opening = next(n for n, line in enumerate(lines) if opens_a_letter(line.text))
    end = next(
        (n for n in range(opening + 1, len(lines)) if words in fold(lines[opening:n])), len(lines)
    )
    ledger.place(f"targets.{place}.salutation", lines[opening:end])
    return tuple(
        replace(target, salutation=words) if n == place else target
        for n, target in enumerate(targets)
    )


def _whom_it_fits(targets: tuple[Target, ...], without: list[int], words: str) -> int | None:
    """The target that the salutation *words* name by office or name; the only one, whatever."""
    if len(targets) == 1:
        return 0
    said = {word.strip(",:.").casefold() for word in words.partition("/")[0].split()} - _ANYBODY
    known = [len(said & _words_of(target)) for target in targets]
    best = known.index(max(known))
    if known[best] * 2 > len(said) and known.count(known[best]) == 1:
        return best if best in without else None
    return without[0] if without == [0] and not said else None


def _words_of(target: Target) -> set[str]:
    texts = (target.role or "", target.name or "", target.position or "")
    return {word.strip(",:.").casefold() for text in texts for word in text.split()}


def _paragraphs(lines: list[Line]) -> list[tuple[Line, ...]]:
    """The letter's paragraphs: the salutation is one of its own, whatever its length."""
    first = lines[0]
    behind = next((line.text for line in lines[1:] if line), "")
    is_swiss = behind[:1].isupper() and len(lines) > 1 and not lines[1]  # without a comma
    ends = first.text.endswith((",", ":", "!")) or is_swiss
    if len(first.text) <= _LONGEST_SALUTATION and ends:
        return [(first,), *paragraphs(lines[1:])]
    return paragraphs(lines)
