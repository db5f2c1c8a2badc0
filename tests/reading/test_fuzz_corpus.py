"""What the fuzzer found once, or needed to get somewhere, is read again in every run."""

import pytest
from reading.fuzzing import CORPUS, TARGETS

KEPT = {
    f"{target}-{path.name}": (target, path)
    for target in TARGETS
    for path in sorted((CORPUS / target).glob("*"))
}


@pytest.mark.parametrize("name", KEPT)
def test_what_the_fuzzer_kept_is_read_truly_or_refused(name):
    target, path = KEPT[name]

    TARGETS[target](path.read_bytes())


def test_the_corpus_stays_small():
    sizes = [path.stat().st_size for _, path in KEPT.values()]

    assert 0 < len(sizes) <= 400
    assert sum(sizes) < 1024 * 1024
