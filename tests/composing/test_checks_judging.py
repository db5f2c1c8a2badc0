"""The checks against sets by someone who hadn't seen their rules.

The seen half was used to mend the rules: all that should be noted of it is, and nothing else. The
blind half was looked at once, on the day the rules were frozen (commit 3c992bb). Of 50 rude English
sentences 43 were noted (86 %), of 20 each in German, French and Spanish 16, 18 and 16; of 100
polite English ones 6, twice as many as wanted. Of 30 misspelt names 23 were noted, where 27 were
wanted, and 2 of 5 clean letters had a false note. Of 30 demands that no sheet makes 19 were noted,
where 27 were wanted, and of 50 that one makes 14, where 2 were. It stays as a floor; to judge the
rules anew takes a new set.
"""

from composing.checks_judging import rates

LEAST = {
    "en rude noted": 43,
    "de rude noted": 16,
    "fr rude noted": 18,
    "es rude noted": 16,
    "misspelt names noted, with the right fix": 23,
    "demands not asked noted": 19,
}
MOST = {
    "en polite noted": 6,
    "de polite noted": 1,
    "fr polite noted": 2,
    "es polite noted": 2,
    "clean letters with a name noted": 2,
    "demands asked noted": 14,
}


def test_the_seen_half_is_judged_as_it_should_be():
    assert {rate.what: rate.others for rate in rates("seen") if rate.others} == {}


def test_the_blind_half_is_judged_as_well_as_on_the_day_it_was_looked_at():
    found = {rate.what: rate.found for rate in rates("blind")}

    assert found.keys() == LEAST.keys() | MOST.keys()
    assert {what: found[what] for what, least in LEAST.items() if found[what] < least} == {}
    assert {what: found[what] for what, most in MOST.items() if found[what] > most} == {}
