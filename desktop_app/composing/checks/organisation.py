"""The organisation that published the sheet, named though the rules in force say not to."""

from collections.abc import Iterator

from ...domain.check_note import CheckNote, Reason
from .proof import Proof
from .word_lists import word_lists


def organisation_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each organisation or number of an action that the text names."""
    if proof.may_name_organisation:
        return
    action = proof.action
    for number in (action.ua_number, action.index_number):
        start = proof.text.find(number) if number else -1
        if number and start >= 0:
            end = start + len(number)
            yield CheckNote(reason=Reason.ORGANISATION, start=start, end=end, text=number)
    lists = word_lists(proof.language)
    if lists is None:
        return
    for sentence in proof.sentences:
        for found in lists.organisations.phrases.find(sentence.words):
            words = sentence.words[found.first : found.last]
            start, end = words[0].start, words[-1].end
            yield CheckNote(
                reason=Reason.ORGANISATION,
                start=start,
                end=end,
                text=proof.text[start:end],
                alternative=lists.organisations.instead.get(found.phrase),
            )
