"""The judging sets: points and right sentences, by someone who hasn't seen the rules."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.composing.calls_to_sentences.sentence import CallSentence
from desktop_app.domain.target import Target

FOLDER = Path(__file__).parent / "judging"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One point of a set. *keep*: the sheet's wording is kept and marked, or is one of *right*."""

    language: str
    sheet: str
    office: str
    right: tuple[str, ...]
    keep: bool
    never: tuple[str, ...]

    def rewritten(self) -> CallSentence:
        """What the rules make of it, as the only point of a letter."""
        return to_sentences([self.sheet], Target(role=self.office), None, language=self.language)[0]

    def is_right(self) -> bool:
        """Whether that is one of the accepted wordings."""
        sentence = self.rewritten()
        accepted = {plain(text) for text in self.right}
        return plain(sentence.text) in accepted or (self.keep and sentence.as_printed)

    def wrongs(self, text: str) -> list[str]:
        """The fragments in *text* that would be plainly wrong in the letter."""
        return [fragment for fragment in self.never if fragment in text]


def judged(half: str, language: str) -> tuple[Judged, ...]:
    """The points of one *half* ("seen", "held-out") in *language*."""
    return tuple(_points(half, language))


def plain(text: str) -> str:
    """*text* without the differences between quotation marks."""
    straight = text.translate(str.maketrans("’‘“”«»", '\'\'""""'))
    return " ".join(straight.split())


def _points(half: str, language: str) -> Iterator[Judged]:
    text = (FOLDER / f"{half}-{language}.toml").read_text(encoding="utf-8")
    entries: list[dict[str, Any]] = tomllib.loads(text)["point"]
    for entry in entries:
        yield Judged(
            language=language,
            sheet=entry["sheet"],
            office=entry["office"],
            right=tuple(entry.get("letter", ())),
            keep=bool(entry.get("keep")),
            never=tuple(entry.get("never", ())),
        )
