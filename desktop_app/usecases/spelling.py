"""Check the spelling of a letter, in a helper process that starts with the first word."""

from contextlib import suppress
from dataclasses import replace
from threading import Lock

from ..children.spelling import NoSpellingError, Speller
from ..composing.checks.check import in_order
from ..composing.checks.proof import Proof
from ..composing.checks.spelling_words import Spelt, words_to_spell
from ..composing.sheet_language import sheet_language
from ..domain.check_note import CheckNote, Reason
from ..domain.urgent_action import UrgentAction
from .check_letter import CheckedLetter, CheckWishes, language_of_letter

_MOST_KEPT = 50_000  # words of which the helper's verdict is kept
_LONGEST = 60  # letters of a word
_MOST_SUGGESTED = 40  # words; a search takes a tenth of a second
_TRIES = 2  # the second with a helper that is new


class Spelling:
    """The spellers of all languages that were asked for; each starts with its first word.

    Nothing it does raises: without a dictionary, or with a helper that doesn't answer, there are
    no notes and no suggestions. It may be used from any thread, and blocks while the helper
    works: 0.3 s for its start, then some ms, at most some seconds; so not in the GUI thread.
    """

    def __init__(self) -> None:
        """Spellers, none of them started."""
        self._spellers: dict[str, Speller | None] = {}
        self._wrong: dict[tuple[str, str], bool] = {}
        self._turn = Lock()

    def knows(self, language: str) -> bool:
        """Whether there is a dictionary of *language* ("de")."""
        return self._speller(language) is not None

    def notes(self, action: UrgentAction, text: str, wishes: CheckWishes) -> tuple[CheckNote, ...]:
        """A note for each place of a misspelt word, in order, without alternatives.

        The names and the words of the case are known, and the writer's own name below the closing
        line isn't looked at.
        """
        language = language_of_letter(action, text, wishes)
        if not self.knows(language):
            return ()
        proof = Proof(
            text=text,
            action=action,
            day=wishes.day,
            language=language,
            written_in=sheet_language(action),
            also_named=wishes.also_named,
        )
        places = words_to_spell(proof)
        wrong = self._misspelt(tuple(dict.fromkeys(one.word for one in places)), language)
        return tuple(_note(place) for place in places if place.word in wrong)

    def added_to(
        self, checked: CheckedLetter, action: UrgentAction, text: str, wishes: CheckWishes
    ) -> CheckedLetter:
        """*checked* with these notes, the first words' with their likeliest alternatives.

        Misspelt names, which have a note of their own, get no second one. The suggestions take
        their time: for the window, `notes` and `suggestions` are apart.
        """
        names = {one.start for one in checked.notes if one.reason is Reason.NAME_MISSPELT}
        notes = [one for one in self.notes(action, text, wishes) if one.start not in names]
        words = tuple(dict.fromkeys(note.text for note in notes))[:_MOST_SUGGESTED]
        found = {word: self.suggestions(word, checked.language)[:1] for word in words}
        spelt = [
            replace(note, alternative=next(iter(found.get(note.text, ())), None)) for note in notes
        ]
        return replace(checked, notes=in_order((*checked.notes, *spelt)))

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        """What *word* may mean, at most seven words; none after some seconds' search."""
        speller = self._speller(language)
        if speller is not None and word.isprintable():
            with suppress(NoSpellingError):
                return speller.suggestions(word[:_LONGEST])
        return ()

    def end(self) -> None:
        """End all helpers; the next word starts one anew."""
        for speller in self._spellers.values():
            if speller is not None:
                speller.end()

    def _misspelt(self, words: tuple[str, ...], language: str) -> frozenset[str]:
        with self._turn:
            new = [word for word in words if (language, word) not in self._wrong]
            if new:
                if len(self._wrong) + len(new) > _MOST_KEPT:
                    self._wrong.clear()
                    new = list(words)
                wrong = self._asked(new, language)
                self._wrong |= {(language, word): word in wrong for word in new}
            return frozenset(word for word in words if self._wrong[language, word])

    def _asked(self, words: list[str], language: str) -> frozenset[str]:
        """The helper's verdict; words on which it breaks twice count as right, once and for all."""
        speller = self._speller(language)
        for _ in range(_TRIES):
            if speller is None:
                break
            with suppress(NoSpellingError):
                return speller.misspelt(words)
        return frozenset()

    def _speller(self, language: str) -> Speller | None:
        if language not in self._spellers:
            self._spellers[language] = None
            with suppress(NoSpellingError):
                self._spellers[language] = Speller(language)
        return self._spellers[language]


def _note(place: Spelt) -> CheckNote:
    return CheckNote(reason=Reason.SPELLING, start=place.start, end=place.end, text=place.word)
