"""Gaps that were left to be filled in: "[name]", "____", "XXX"."""

from collections.abc import Iterator

from ...domain.check_note import CheckNote, Reason
from ...domain.late import late
from .proof import Proof

# Each part is of bounded length, so that no run of signs is read more than a few times.
_GAP = late(
    r"\[[^\[\]\n]{0,60}\]"
    r"|\{\{?[^{}\n]{1,60}\}\}?"
    r"|<[A-Za-zÀ-ÿ][^<>\n]{0,60}>"
    r"|(?<!_)_{3,}"
    r"|(?<!\.)\.{5,}|(?<!…)…{2,}"
    r"|\b(?:[Xx]{3,}|TODO|TBC|TBD|N\.N\.|DD[./-]MM(?:[./-]YYYY)?|TT\.MM\.JJJJ|JJ/MM/AAAA)(?!\w)"
    r"|\((?:your|insert|add|name|date|ihr|ihre|hier|votre|insérer|su|insertar)\b[^()\n]{0,60}\)",
)
_QUOTED_LETTER = late(r"\[\w{0,3}\]|\[(?:sic|\.\.\.|…)\]")  # "[t]he", "[sic]": inside a quotation


def gap_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each place that looks as if something were still to be written there."""
    for found in _GAP.finditer(proof.text):
        is_filled = _QUOTED_LETTER.fullmatch(found[0]) and len(found[0]) > len("[]")
        if is_filled or "@" in found[0] or "://" in found[0]:
            continue
        yield CheckNote(reason=Reason.GAP, start=found.start(), end=found.end(), text=found[0])
