import pytest

from desktop_app.domain.passphrase import Strength, strength


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", Strength.NONE),
        ("   ", Strength.NONE),
        ("tr0ub4dor", Strength.WEAK),
        ("abababababababababababab", Strength.WEAK),
        ("correct horse", Strength.FAIR),
        ("correct horse battery", Strength.GOOD),
    ],
)
def test_length_counts_and_repeating_does_not(typed, expected):
    assert strength(typed) is expected
