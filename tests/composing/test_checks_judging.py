"""The checks against sets by someone who hadn't seen their rules.

The seen and the blind half were both used to mend the rules: all that should be noted of them is,
and nothing else. (The blind half, judged once before that, at 3c992bb, gave: rude 86 % en, 80 de,
90 fr, 80 es; polite 6 % en; misspelt names 77 %; 2 of 5 clean letters; demands not asked 63 %,
asked 28 %.) The fresh sets were judged once, on the day the rules were frozen (1dff990), with
these rates; what was wanted stands in brackets:

| | noted | | noted by mistake |
|---|---|---|---|
| rude en | 85 of 100 (85) | polite en | 15 of 200 (6) |
| rude de | 45 of 60 (45) | polite de | 9 of 100 (3) |
| rude fr | 50 of 60 (45) | polite fr | 10 of 100 (3) |
| rude es | 36 of 60 (45) | polite es | 9 of 100 (3) |
| misspelt names | 74 of 78 (71) | clean letters | 1 of 10 (0) |
| demands not asked en | 59 of 72 (65) | asked en | 8 of 103 (5) |
| demands not asked de | 16 of 18 (17) | asked de | 4 of 26 (1) |

They stay as floors. The rules have been mended since by what the fresh sets showed, so these
measure no more how the rules do on what they haven't seen; to judge the rules anew takes a new set.
"""

import pytest
from composing.checks_judging import rates

LEAST = {
    "en rude noted": 85,
    "de rude noted": 45,
    "fr rude noted": 50,
    "es rude noted": 36,
    "misspelt names noted, with the right fix": 74,
    "en demands not asked noted": 59,
    "de demands not asked noted": 16,
}
MOST = {
    "en polite noted": 15,
    "de polite noted": 9,
    "fr polite noted": 10,
    "es polite noted": 9,
    "clean letters with a name noted": 1,
    "en demands asked noted": 8,
    "de demands asked noted": 4,
}


@pytest.mark.parametrize("half", ["seen", "blind"])
def test_the_halves_that_the_rules_were_mended_by_are_judged_as_they_should_be(half):
    assert {rate.what: rate.others for rate in rates(half) if rate.others} == {}


def test_the_fresh_sets_are_judged_as_well_as_on_the_day_they_were_looked_at():
    found = {rate.what: rate.found for rate in rates("fresh")}

    assert found.keys() == LEAST.keys() | MOST.keys()
    assert {what: found[what] for what, least in LEAST.items() if found[what] < least} == {}
    assert {what: found[what] for what, most in MOST.items() if found[what] > most} == {}
