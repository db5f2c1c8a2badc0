"""One run of `paravion write` each on the sample and on the seed, looked at by many tests."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from cli.command import SEED, SHARED_CORPUS, Answer, write


@dataclass(frozen=True)
class Written:
    """A folder, and what the run that filled it said."""

    folder: Path
    answer: Answer

    def __truediv__(self, name: str) -> Path:
        return self.folder / name


@pytest.fixture(scope="session")
def sample(tmp_path_factory) -> Written:
    """The sample's pack with every default, on a day before its deadline and its hearing."""
    folder = tmp_path_factory.mktemp("sample") / "letters"
    return Written(folder, write(folder))


@pytest.fixture(scope="session")
def seed(tmp_path_factory) -> Written:
    """The seed's pack with every default, on 1 August 2012."""
    if not SEED.exists():
        pytest.skip(f"{SHARED_CORPUS} is not there: the seed's pack was not written")
    folder = tmp_path_factory.mktemp("seed") / "letters"
    return Written(folder, write(folder, sheet=SEED, today="2012-08-01"))
