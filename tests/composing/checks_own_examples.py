"""Our own examples of what a letter may and may not say, and how many of them are noted."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from builders import a_person, an_action

from desktop_app.composing.checks.abbreviations import abbreviation_notes
from desktop_app.composing.checks.demands import demand_notes
from desktop_app.composing.checks.loudness import loud_notes
from desktop_app.composing.checks.proof import Proof
from desktop_app.composing.checks.tone import tone_notes
from desktop_app.domain.check_note import CheckNote, Reason

FOLDER = Path(__file__).parent / "checks" / "sets"
DAY = date(2012, 2, 1)


def a_proof(text: str, **changes) -> Proof:
    """*text* in the letter of the sample case, well before its deadline and its hearing."""
    return Proof(**{"text": text, "action": an_action(), "day": DAY, **changes})


def tone_of(text: str, language: str = "en") -> list[CheckNote]:
    """The notes on how *text* sounds."""
    proof = a_proof(text, language=language)
    return [*tone_notes(proof), *abbreviation_notes(proof), *loud_notes(proof)]


def reasons(notes) -> list[Reason]:
    """Why there are *notes*, in their order."""
    return [note.reason for note in notes]


def sentences(language: str, kind: str) -> list[str]:
    """Our examples in *language* that are "rude" or "polite"."""
    text = (FOLDER / f"seen-by-us-{language}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)[kind].strip().splitlines()


def demands(kind: str) -> Iterator[tuple[str, bool]]:
    """Each demand that is "asked" or "not_asked", and whether it is noted."""
    text = (FOLDER / "seen-by-us-demands.toml").read_text(encoding="utf-8")
    names = (
        "Asif Noor",
        "Rosa Limas",
        "Yusup Kasymakhunov",
        "Ainura Kelmetova",
        "Marko Ilven",
        "Samuel Okoro-Bright",
        "Ali Reza",
        "Juan Perez",
        "Sami Khan",
        "Mai Linh",
        "Maria Santos",
        "Ion Rusu",
        "Kofi Mensah",
        "Ama Boateng",
        "Ken Nwosu",
        "Farid Noori",
        "Tal Eran",
        "Leila Azimi",
        "Jaci Terena",
    )
    people = tuple(a_person(name=name) for name in names)
    for case in tomllib.loads(text)["case"]:
        action = an_action(calls=tuple(case["calls"]), people=people)
        for demand in case[kind].strip().splitlines():
            yield demand, any(demand_notes(a_proof(demand, action=action)))
