"""The sample cases that Par Avion brings: invented, open to anybody, the first of them for a start.

What a list of cases shows of them stands here, so that no list has to read three sheets first.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..domain.deadline import Deadline, Known
from ..shipped import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCase:
    """What the reading of one sample sheet gives, as far as a list shows it."""

    file: str
    case_id: str
    title: str
    country: str
    ua_number: str | None
    people: tuple[str, ...]
    deadline: Deadline


# A test reads the sheets and compares.
SAMPLE_CASES = (
    SampleCase(
        file="first-start.txt",
        case_id="0c5aaeaa58916c3e",
        title="LIBRARIAN ON TRIAL FOR LENDING BOOKS",
        country="Kazakhstan",
        ua_number=None,
        people=("Ainura Kelmetova",),
        deadline=Known(date(2068, 8, 20)),
    ),
    SampleCase(
        file="deadline-passed.txt",
        case_id="cbef2d32049887f5",
        title="FISHERMEN’S LAWYER RECEIVES DEATH THREATS",
        country="Philippines",
        ua_number="51/25",
        people=("Corazon Dalisay-Umali",),
        deadline=Known(date(2025, 6, 30)),
    ),
    SampleCase(
        file="layout-2012.txt",
        case_id="82056759ae5035ff",
        title="BEEKEEPER AT RISK OF FORCIBLE RETURN",
        country="Azerbaijan",
        ua_number=None,
        people=("Merdan Ataberdiyevich Yolbarsov",),
        deadline=Known(date(2012, 3, 14)),
    ),
)


def first_start_sheet() -> Path:
    """The path of a sheet that is always open: its deadline is decades ahead."""
    return sample_sheet(SAMPLE_CASES[0])


def sample_sheet(sample: SampleCase) -> Path:
    """The path of the sheet of *sample*."""
    return resource("samples", sample.file)
