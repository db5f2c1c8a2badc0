"""Asks a helper process which words of a language are misspelt, and what they may mean.

Parent side. The library holds Python's lock while it searches, a second and more for some words:
here it would freeze the window.
"""

import json
import os
from collections.abc import Sequence
from threading import Lock

from ..shipped import resource
from .start import Child, ChildBrokeError, ChildTooLoudError, ChildTooSlowError

_MODULE = "desktop_app.children.spelling_child"
_START_S, _CHECK_S, _SUGGEST_S = 20, 10, 5
_LARGEST_ANSWER = 4_000_000  # bytes
_GONE = (ChildBrokeError, ChildTooLoudError, ChildTooSlowError)
_DICTIONARIES = {"en": "en-GB", "de": "de", "fr": "fr", "es": "es", "pt": "pt-PT", "it": "it"}


class NoSpellingError(Exception):
    """The words can't be checked: no dictionary, or a helper that doesn't answer."""


class Speller:
    """Checks words of one language. Its helper starts with the first question.

    One that crashed, was killed or takes too long is ended, and started anew with the next
    question. May be asked from any thread, one at a time.
    """

    def __init__(self, language: str) -> None:
        """A speller of *language* ("de"). Raises NoSpellingError where there is no dictionary."""
        name = _DICTIONARIES.get(language, "")
        if not name or not resource("dictionaries", name, "index.dic").is_file():
            raise NoSpellingError
        self._name = name
        self._child: Child | None = None
        self._turn = Lock()

    @property
    def pid(self) -> int | None:
        """The number of the helper's process, None while there is none."""
        return self._child.pid if self._child is not None else None

    def misspelt(self, words: Sequence[str]) -> frozenset[str]:
        """Those of *words* that the dictionary doesn't have. Raises NoSpellingError."""
        answer = self._ask({"check": list(words)}, _CHECK_S)
        return frozenset(word for word in answer if word in set(words))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What *word* may mean, the likeliest first; empty where nothing is near.

        Raises NoSpellingError; a word for which the search takes too long has no suggestions.
        """
        try:
            return tuple(self._ask({"suggest": word}, _SUGGEST_S))
        except _TooSlowError:
            return ()

    def end(self) -> None:
        """End the helper."""
        child, self._child = self._child, None
        if child is not None:
            child.end()

    def _ask(self, question: dict[str, object], limit_s: float) -> list[str]:
        with self._turn:
            try:
                if self._child is None or not self._child.lives:
                    self.end()
                    self._child = _started(self._name)
                answer = self._child.exchange(
                    json.dumps(question).encode(), limit_s=limit_s, answer_limit=_LARGEST_ANSWER
                )
                found = json.loads(answer)
            except ChildTooSlowError as error:
                self._child = None
                raise _TooSlowError from error
            except (*_GONE, ValueError) as error:
                self.end()
                raise NoSpellingError from error
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            self.end()
            raise NoSpellingError
        return found


class _TooSlowError(NoSpellingError):
    """The helper lives, but searches too long."""


def _started(name: str) -> Child:
    """A helper that has read the dictionary *name*."""
    child = Child(_MODULE, alarm_s=_START_S)
    child.exchange(os.fsencode(resource("dictionaries", name)), limit_s=_START_S, answer_limit=1000)
    return child
