import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import RecoveryCodeError
from desktop_app.storage.recovery_code import new_code, printed, read

codes = st.binary(min_size=20, max_size=20)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_new_code_has_160_bits_and_is_another_each_time():
    assert len(new_code()) == 20
    assert new_code() != new_code()


@given(codes)
def test_what_is_printed_is_read_back(code):
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){7}", printed(code))
    assert read(printed(code)) == code


@given(codes)
def test_case_spaces_and_characters_that_look_alike_do_not_matter(code):
    typed = printed(code).lower().replace("-", "  ").replace("0", "o").replace("1", "l")

    assert read(f"\n {typed} ") == code
    assert read(printed(code).replace("1", "I").replace("-", "\u2013")) == code


@given(codes, st.integers(0, 39), st.sampled_from(LETTERS))
def test_one_wrong_character_is_told_with_its_group(code, place, other):
    typed = printed(code).replace("-", "")
    wrong = typed[:place] + other + typed[place + 1 :]
    if wrong == typed:
        return

    with pytest.raises(RecoveryCodeError) as told:
        read(wrong)
    assert told.value.groups == (place // 5 + 1,)


@given(codes, st.integers(0, 38))
def test_two_swapped_characters_are_told(code, place):
    typed = printed(code).replace("-", "")
    swapped = typed[:place] + typed[place + 1] + typed[place] + typed[place + 2 :]
    if swapped == typed:
        return

    with pytest.raises(RecoveryCodeError):
        read(swapped)


@given(codes)
def test_swapped_groups_are_told(code):
    groups = printed(code).split("-")

    with pytest.raises(RecoveryCodeError) as told:
        read("-".join([groups[1], groups[0], *groups[2:]]))
    assert told.value.groups == (1, 2)


@pytest.mark.parametrize("typed", ["", "00000", "0" * 41, "0" * 39 + "é", "!" * 40])
def test_what_is_no_code_is_told_without_a_group(typed):
    with pytest.raises(RecoveryCodeError) as told:
        read(typed)
    assert told.value.groups == ()
