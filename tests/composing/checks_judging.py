"""The rates of the checks on sets written by someone who hasn't seen the rules.

From the top of the checkout, with PYTHONPATH=tests: `python -m composing.checks_judging seen`
prints the rates and what was judged wrongly, as do `… blind` and `… fresh`: both were judged once
before their content was looked at (test_checks_judging.py has the rates), and since then are seen.
"""

import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from builders import a_person, a_target, an_action

from desktop_app.composing.checks.abbreviations import abbreviation_notes
from desktop_app.composing.checks.demands import demand_notes
from desktop_app.composing.checks.loudness import loud_notes
from desktop_app.composing.checks.names import name_notes
from desktop_app.composing.checks.proof import Proof
from desktop_app.composing.checks.tone import tone_notes
from desktop_app.domain.check_note import CheckNote, Reason, mended

FOLDER = Path(__file__).parent / "checks-judging"
LANGUAGES = ("en", "de", "fr", "es")
DEMANDS = {"seen": ("en",), "blind": ("en",), "fresh": ("en", "de")}
DAY = date(2012, 2, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How many of *total* came out as *found*; *others* are those that didn't."""

    what: str
    found: int
    total: int
    others: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share that was found."""
        return self.found / self.total

    def __str__(self) -> str:
        return f"{self.what:44} {self.found:3} of {self.total:3}  {self.share:6.1%}"


def rates(half: str) -> Iterator[Rate]:
    """All rates of one *half*: "seen", "blind" or "fresh"."""
    for language in LANGUAGES:
        yield from tone_rates(half, language)
    yield from name_rates(half)
    for language in DEMANDS[half]:
        yield from demand_rates(half, language)


def tone_rates(half: str, language: str) -> Iterator[Rate]:
    """The sentences noted: of the rude ones, and of the polite ones."""
    table = _table(f"tone-{language}", half)
    for kind in ("rude", "polite"):
        texts = [entry["text"] for entry in _of(table[kind], half)]
        noted = {text: bool(_tone(text, language)) for text in texts}
        wanted = kind == "rude"
        yield _rate(f"{language} {kind} noted", noted, wanted=wanted)


def name_rates(half: str) -> Iterator[Rate]:
    """The misspelt names that were noted with the right fix, and the clean letters with a note."""
    table = _table("names", half)
    mended = {
        f"{one['wrong']} ({one['right']})": _is_mended(case, one)
        for case in _of(table["case"], half)
        for one in case["wrong"]
    }
    yield _rate("misspelt names noted, with the right fix", mended, wanted=True)
    false = {}
    for letter in _of(table["letter"], half):
        people = tuple(a_person(name=name) for name in letter["people"])
        notes = name_notes(_proof(letter["text"], letter["language"], people=people))
        wrong = [note.text for note in notes if note.reason is Reason.NAME_MISSPELT]
        false[f"{letter['text'][:60]!r} {wrong}"] = bool(wrong)
    yield _rate("clean letters with a name noted", false, wanted=False)


def demand_rates(half: str, language: str) -> Iterator[Rate]:
    """The demands noted: of those that the sheet doesn't make, and of those that it makes."""
    for kind in ("not_asked", "asked"):
        noted = {
            f"{case['office']}, {case['people']}: {demand}": any(
                demand_notes(_of_case(case, demand, language))
            )
            for case in _of(_table(f"demands-{language}", half)["case"], half)
            for demand in case[kind]
        }
        yield _rate(
            f"{language} demands {kind.replace('_', ' ')} noted", noted, wanted=kind == "not_asked"
        )


def _tone(text: str, language: str) -> list[CheckNote]:
    proof = _proof(text, language, people=(a_person(name="Nadir Osk"),))
    return [*tone_notes(proof), *abbreviation_notes(proof), *loud_notes(proof)]


def _is_mended(case: dict[str, Any], one: dict[str, str]) -> bool:
    people = (a_person(name=case["name"]),)
    proof = _proof(one["sentence"], people=people, also_named=tuple(case.get("forms", ())))
    text = one["sentence"]
    for note in reversed([*name_notes(proof)]):
        text = mended(text, note)
    return text == one["sentence"].replace(one["wrong"], one["right"])


def _of_case(case: dict[str, Any], demand: str, language: str = "en") -> Proof:
    official = a_target(role=case["office"])
    action = an_action(
        people=tuple(a_person(name=name) for name in case["people"]),
        calls=tuple(case["points"]),
        case=(case["facts"],),
        summary=None,
        background=(),
        targets=(official,),
    )
    return Proof(
        text=demand,
        action=action,
        day=DAY,
        language=language,
        written_in=language,
        official=official,
    )


def _proof(text: str, language: str = "en", *, people, also_named: tuple[str, ...] = ()) -> Proof:
    action = an_action(people=people)
    return Proof(text=text, action=action, day=DAY, language=language, also_named=also_named)


def _rate(what: str, noted: dict[str, bool], *, wanted: bool) -> Rate:
    others = tuple(text for text, is_noted in noted.items() if is_noted is not wanted)
    return Rate(what=what, found=sum(noted.values()), total=len(noted), others=others)


def _of(entries: list[dict[str, Any]], half: str) -> list[dict[str, Any]]:
    return [entry for entry in entries if entry["half"] == half]


def _table(name: str, half: str = "seen") -> dict[str, Any]:
    name = f"fresh-{name}" if half == "fresh" else name
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def main(half: str) -> None:
    """Print the rates of *half*, and what was judged wrongly."""
    for rate in rates(half):
        print(rate)  # noqa: T201 - it is a command
        for text in rate.others:
            print(f"    {text}")  # noqa: T201 - the same


if __name__ == "__main__":
    main(sys.argv[1])
