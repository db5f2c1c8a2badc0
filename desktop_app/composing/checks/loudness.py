"""Words in capitals and exclamation marks: what shouts."""

import re
from collections.abc import Iterator
from itertools import groupby

from ...domain.check_note import CheckNote, Reason
from ...domain.model_letter import opens_a_letter
from .proof import Proof
from .word_lists import known_words, word_lists
from .words import Sentence, Word, plain

_SHORTEST = 3  # letters of a word that can shout; "I", "UN" and "USA" don't
_SURE = 4  # letters of a common word that is no abbreviation: "ANSWER"
_LONGEST_ACRONYM = 6  # "UNESCO", "UNHCR"
_LONGEST_SALUTATION = 8  # words
_CLOSING_QUOTES = ('"', "”", "“", "»", "›", "’")
_MARKS = re.compile(r"[!¡]+[?!¡]*|\?+![?!]*|\?{3,}")


def loud_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each run of words in capitals, and for each exclamation mark."""
    lists = word_lists(proof.language)
    table = lists.table.get("loud", {}) if lists else {}
    calm = frozenset(table.get("calm", "").split())
    quiet = _quiet_words(proof)
    shouted = frozenset(table.get("shouted", "").split())
    shouted |= {word for word in known_words(proof.language) if len(word) >= _SURE}
    for sentence in proof.sentences:
        yield from _shouted(sentence, proof.text, quiet, shouted)
        if opens_a_letter(sentence.text) and len(sentence.words) <= _LONGEST_SALUTATION:
            continue  # German ones may end in an exclamation mark
        words = {word.plain for word in sentence.words}
        yield from _exclaimed(sentence, thanks=bool(words & calm))


def _quiet_words(proof: Proof) -> frozenset[str]:
    """Words that may stand in capitals: names, countries, what the sheet itself has so."""
    action = proof.action
    names = [person.name for person in action.people] + list(proof.also_named)
    names += [action.country or "", action.title or ""]
    names += [line for one in (*action.targets, *action.copies) for line in one.postal_lines]
    told = " ".join((action.summary or "", *action.case, *action.calls, *action.background))
    acronyms = [word for word in re.findall(r"[^\W\d_]+", told) if word.isupper()]
    return frozenset(plain(word) for word in re.findall(r"[^\W\d_]+", " ".join(names)) + acronyms)


def _shouted(
    sentence: Sentence, text: str, quiet: frozenset[str], shouted: frozenset[str]
) -> Iterator[CheckNote]:
    """The runs of two and more loud words, and single ones that are no abbreviation."""

    def loud(word: Word) -> bool:
        return word.typed.isupper() and word.plain not in quiet and word.typed.isalpha()

    for is_loud, group in groupby(sentence.words, loud):
        run = list(group)
        long = [word for word in run if len(word.typed) >= _SHORTEST]
        if not is_loud or not long:
            continue
        several = len(run) > 1 and sum(len(word.typed) for word in run) > _LONGEST_ACRONYM
        alone = any(len(one.typed) > _LONGEST_ACRONYM or one.plain in shouted for one in long)
        if several or alone:
            start, end = run[0].start, run[-1].end
            words = text[start:end]
            small = words.lower()
            first = small[:1].upper() + small[1:] if start == sentence.start else small
            yield CheckNote(
                reason=Reason.CAPITALS, start=start, end=end, text=words, alternative=first
            )


def _exclaimed(sentence: Sentence, *, thanks: bool) -> Iterator[CheckNote]:
    """Every exclamation mark but a single one behind thanks."""
    for marks in _MARKS.finditer(sentence.text):
        if thanks and len(marks[0]) == 1:
            continue
        if sentence.text[marks.end() :].lstrip()[:1] in _CLOSING_QUOTES:
            continue  # somebody else's shout
        start = sentence.start + marks.start()
        opens = marks[0].startswith("¡")
        calm = "" if opens else "?" if "?" in marks[0] else "."
        yield CheckNote(
            reason=Reason.EXCLAMATION,
            start=start,
            end=start + len(marks[0]),
            text=marks[0],
            alternative=calm,
        )
