"""The judging sets: points and right sentences, by someone who hasn't seen the rules.

Scored by hand: `PYTHONPATH=tests .venv/bin/python -m composing.judging_sets third` prints each
point that isn't an accepted wording, and the rates by language. More halves may be named.
"""

import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.composing.calls_to_sentences.sentence import CallSentence
from desktop_app.domain.options import LETTER_LANGUAGES
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
    """The points of one *half* ("first", "second", "third") in *language*."""
    return tuple(_points(half, language))


def plain(text: str) -> str:
    """*text* without the differences between quotation marks, and with one "V. Exa."."""
    text = text.replace("V. Ex.ª", "V. Exa.")
    straight = text.translate(str.maketrans("’‘“”«»", '\'\'""""'))
    return " ".join(straight.split())


def report(half: str) -> str:
    """Each point of *half* that isn't an accepted wording, and the rates by language.

    A sentence that isn't among the accepted ones may still ask the same in good grammar: that is
    for a reader to say.
    """
    lines, rates = [], [f"{half:<10} points  accepted  kept  worded otherwise  plainly wrong"]
    totals = [0] * 5
    for language in LETTER_LANGUAGES:
        points = judged(half, language)
        missed = [point for point in points if not point.is_right()]
        for point in missed:
            lines += _told(point)
        kept = sum(point.rewritten().as_printed for point in missed)
        wrong = sum(_is_plainly_wrong(point) for point in missed)
        row = [len(points), len(points) - len(missed), kept, len(missed) - kept - wrong, wrong]
        rates.append(_row(language, row))
        totals = [total + count for total, count in zip(totals, row, strict=True)]
    return "\n".join([*lines, *rates, _row("all", totals)])


def _row(name: str, row: list[int]) -> str:
    points, accepted, kept, otherwise, wrong = row
    rate = f"{accepted} ({100 * accepted / max(points, 1):.0f} %)"
    return f"{name:<10} {points:>6}  {rate:>9} {kept:>5} {otherwise:>17} {wrong:>14}"


def _is_plainly_wrong(point: Judged) -> bool:
    """Whether its sentence holds what must never be, or rewrites what must be kept."""
    sentence = point.rewritten()
    return not sentence.as_printed and (bool(point.wrongs(sentence.text)) or point.keep)


def _told(point: Judged) -> list[str]:
    sentence = point.rewritten()
    state = "kept" if sentence.as_printed else "wrong" if _is_plainly_wrong(point) else "otherwise"
    lines = [f"[{point.language}, {state}] to: {point.office}", f"  sheet:    {point.sheet}"]
    lines.append(f"  ours:     {sentence.text}")
    lines += [f"  accepted: {text}" for text in point.right]
    lines += ["  accepted: (kept as printed, and marked)"] if point.keep else []
    return [*lines, ""]


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


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(report(name))  # noqa: T201 - a report for whoever scores the rules
