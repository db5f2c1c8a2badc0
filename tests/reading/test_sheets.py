import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from reading.sheet_text import SAMPLES, SHEETS

from desktop_app.domain.reading_result import ProblemKind, Reading, WhyUnplaced
from desktop_app.reading.cage import read_caged
from desktop_app.reading.case_json import to_json

EXPECTED = sorted(SHEETS.glob("*.expected.json"))


def sheet_of(expected: Path) -> Path:
    """The sheet that the expected values are of; those of samples lie with the program's files."""
    name = expected.name.removesuffix(".expected.json")
    if name.startswith("sample-"):
        name = name.removeprefix("sample-")
        ending = "pdf" if name.endswith("-pdf") else "txt"
        return SAMPLES / f"{name.removesuffix('-pdf')}.{ending}"
    return next(path for path in SHEETS.glob(f"{name}.*") if path.suffix in (".txt", ".pdf"))


@cache
def reading_of(expected: Path) -> Reading:
    return read_caged(sheet_of(expected).read_bytes())


def differences(expected: Any, got: Any, where: str = "") -> Iterator[str]:
    """Each place in which *got* has not what *expected* says."""
    if isinstance(expected, dict) and isinstance(got, dict):
        for key, value in expected.items():
            yield from differences(value, got.get(key), f"{where}.{key}")
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for number, (one, other) in enumerate(zip(expected, got, strict=True)):
            yield from differences(one, other, f"{where}.{number}")
    elif expected != got:
        yield f"{where}: {expected!r} was expected, {got!r} was read"


def test_there_are_sheets_to_read():
    assert len(EXPECTED) >= 11
    assert {sheet_of(one).suffix for one in EXPECTED} == {".txt", ".pdf"}


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.name.partition(".")[0])
def test_every_field_of_a_sheet_is_read_as_a_person_would(expected):
    reading = to_json(reading_of(expected))
    wanted = json.loads(expected.read_text("utf-8"))
    unknown = wanted.pop("not_annotated")

    assert list(differences({k: v for k, v in wanted.items() if k not in unknown}, reading)) == []


def test_a_single_wrong_letter_in_a_nested_field_would_be_seen():
    expected = json.loads((SHEETS / "sample-layout-2012.expected.json").read_text("utf-8"))
    got = json.loads(json.dumps(expected))
    got["targets"][1]["postal_lines"][2] += "x"

    assert [line.partition(":")[0] for line in differences(expected, got)] == [
        ".targets.1.postal_lines.2"
    ]


OTHER, PAGE = WhyUnplaced.OTHER, WhyUnplaced.PAGE_NUMBER
HEAD, SITE = WhyUnplaced.LETTERHEAD, WhyUnplaced.SITE
BLANKS = (
    "Name Address 1 Address 2 Address 3 Fax Fax number Email Email address Salutation Salutation"
)
FORM = [(OTHER, "Please insert local diplomatic addresses below:"), (OTHER, BLANKS)]
LEFT_OVER = {
    "f3-bold-lines-lost": [(OTHER, "Email: [email protected]")],
    "f3-form-feed-page-number": [
        (PAGE, "1"),
        (WhyUnplaced.UNKNOWN_LABEL, "Switchboard hours: Monday to Friday, 8am to 4pm"),
        *FORM,
        (PAGE, "2"),
        (PAGE, "3"),
    ],
    "f3-pdf-three-columns": [
        *FORM,
        (PAGE, "1"),
        (WhyUnplaced.REPEATED, "MARKET WOMEN EVICTED AND THEIR SPOKESWOMAN DETAINED"),
        (PAGE, "2"),
    ],
    "f3-two-line-title": [
        FORM[1],
        (OTHER, "information: www.amnesty.org/en/documents/mde99/8010/2016/en/"),
        (WhyUnplaced.REPEATED, "TWO STUDENTS AND THEIR TEACHER TO FACE"),
        (WhyUnplaced.REPEATED, "MILITARY TRIAL AFTER CAMPUS READING"),
    ],
    "f3-es-update-h-m": [(HEAD, "ACCIÓN URGENTE")],
    "f3-fr-bold-lost": [(HEAD, "ACTION URGENTE")],
    "f6-de-wrapped-and-noisy": [
        (SITE, "Urgent Actions"),
        (OTHER, "E-Mail: [email protected]"),
        (WhyUnplaced.REPEATED, "PLEASE WRITE IMMEDIATELY"),
        (WhyUnplaced.REPEATED, "- Asking where Davron Salimov is."),
        (WhyUnplaced.REPEATED, "- Urging the authorities to release him, unless he is charged."),
        (SITE, "Spenden"),
        (SITE, "Impressum"),
    ],
    "f7-sv-other-letter": [(SITE, "Dela på Facebook")],
    "f8-jp-values-in-line": [(OTHER, "国名: タイ"), (HEAD, "アクションしてください。")],
    "f8-sk-urgent": [(HEAD, "NALIEHAVÁ AKCIA")],
    "f9-acat-president": [
        (HEAD, "ACAT Semaine 3 (14 - 20 janvier 2013)"),
        (OTHER, "Turquie"),
        (OTHER, "- Écrivez au ministre de la Justice"),
        (SITE, "Télécharger la lettre :"),
        (SITE, "http://www.acat.example/AU3.doc"),
    ],
    "sample-layout-2012-pdf": [(PAGE, "1"), (PAGE, "2")],
    "x-it-due-destinatari": [(HEAD, "AZIONE URGENTE")],
    "x-nl-brief": [(HEAD, "SPOEDACTIE")],
    "x-pt-em-aberto": [(HEAD, "AÇÃO URGENTE")],
    "x-ru-priziv": [(HEAD, "СРОЧНАЯ АКЦИЯ")],
}
PROBLEMS = {
    "f3-bold-lines-lost": [ProblemKind.NO_DEADLINE],
    "f7-sv-other-letter": [ProblemKind.NO_DEADLINE],
    "f8-be-one-paragraph": [ProblemKind.NO_CALLS],
    "f3-stop-action": [ProblemKind.STOP_ACTION],
}


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.name.partition(".")[0])
def test_what_is_left_over_and_what_is_doubtful_is_said(expected):
    reading = reading_of(expected)
    name = expected.name.partition(".")[0]

    left = [(one.why, one.text) for one in reading.unplaced if one.text != "URGENT ACTION"]
    assert left == LEFT_OVER.get(name, [])
    assert [one.kind for one in reading.problems] == PROBLEMS.get(name, [])
