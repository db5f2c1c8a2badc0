"""The speller's own process: the folder of a dictionary on the first line, then a question each.

A question is one line of JSON, {"check": [words]} or {"suggest": word}; so is the answer, a list
of words. It ends with its input. The words are a letter's: it reads its dictionary, is locked in,
and writes nothing but the answers.
"""

import json
import os
import signal
import sys
from typing import BinaryIO

from . import no_programs, unswept  # noqa: F401 - before all others
from .locks import lock_in

_LONGEST_S = 30  # for one question; the parent asks for less
_MOST_SUGGESTIONS = 7


def main() -> None:
    """Read the dictionary, be locked in, answer until there are no more questions."""
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    folder = os.fsdecode(questions.readline().removesuffix(b"\n"))
    from hunspell import Hunspell  # noqa: PLC0415 - not in the parent, which reads no dictionary

    dictionary = Hunspell("index", hunspell_data_dir=folder)
    dictionary.suggest("wrod")  # everything has run once
    _say(answers, [lock.value for lock in lock_in()])
    _ring_after(0)
    for question in questions:
        _ring_after(_LONGEST_S)
        asked = json.loads(question)
        if "check" in asked:
            _say(answers, [word for word in asked["check"] if not dictionary.spell(word)])
        else:
            _say(answers, list(dictionary.suggest(asked["suggest"]))[:_MOST_SUGGESTIONS])
        _ring_after(0)
    os._exit(0)  # without a farewell: that would want to open files


def _say(answers: BinaryIO, words: list[str]) -> None:
    answers.write(json.dumps(words).encode() + b"\n")
    answers.flush()


def _ring_after(seconds: int) -> None:
    if sys.platform != "win32":
        signal.alarm(seconds)
