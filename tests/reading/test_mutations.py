"""Documents of every format, changed at random places, in the real reader child.

Fifty in every run; with PARAVION_LONG=1 in the environment two thousand.
"""

import os
from collections import Counter

from reading.mutations import documents, mutations, outcomes

_COUNT = 2000 if os.environ.get("PARAVION_LONG") == "1" else 50


def test_no_mutated_document_breaks_the_reader_or_keeps_it_busy():
    counted = Counter(outcome for _, outcome, _ in outcomes(_COUNT, seed=4))

    assert counted.total() == _COUNT
    assert counted["read"] > _COUNT // 4
    assert counted["reader_broke"] == counted["too_slow"] == 0


def test_mutated_documents_are_others_each_time_and_the_same_in_every_run():
    some = list(mutations(50))

    assert len(set(some)) == 50
    assert some == list(mutations(50))
    assert not set(some) & set(documents())
