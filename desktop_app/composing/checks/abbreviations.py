"""Abbreviations one after the other, which only the writer's own circle understands."""

import re
from collections.abc import Iterator

from ...domain.check_note import CheckNote, Reason
from .proof import Proof

_ABBREVIATION = re.compile(r"[A-Z][A-Z0-9]{1,4}s?")
_SEVERAL = 2
_KNOWN = frozenset(
    "UN USA US EU UK UAE UNHCR OHCHR UNESCO UNICEF WHO ICC ICJ ICCPR CEDAW HIV AIDS NGO NGOs ID "
    "TV AM PM DNA II III IV VI VII VIII IX XI XII XIV XVI ONU OIT VIH ONG ADN UE EEUU EE UU DDR "
    "BRD USB CD DVD NATO OSCE OSZE COVID "
    "ICESCR CRC CAT CPT OPCAT ECHR IACHR ACHPR CIDH CEDH EMRK IPBPR IPBPBR PIDCP PIDESC "
    "ASEAN DR MR MRS ST PO BP CEDEAO".split()
)


def abbreviation_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each sentence with two abbreviations and more that aren't the sheet's."""
    told = proof.told_words
    for sentence in proof.sentences:
        found = [
            word
            for word in sentence.words
            if _ABBREVIATION.fullmatch(word.typed)
            and word.typed not in _KNOWN
            and word.plain not in told
        ]
        if len({word.plain for word in found}) < _SEVERAL or sentence.text.isupper():
            continue
        start, end = found[0].start, found[-1].end
        yield CheckNote(reason=Reason.JARGON, start=start, end=end, text=proof.text[start:end])
