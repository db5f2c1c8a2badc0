from dataclasses import fields

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from desktop_app.domain.letter import EnvelopeSize, LayoutName, Paper
from desktop_app.domain.settings import Appearance, Keeping, Settings
from desktop_app.storage.settings import settings_in, with_settings

BY_HAND = """\
# my own remarks
paper = "letter"   # as in Boston
later = { a = 1 }  # of a later program

[other]
text_percent = 5
"""
OTHERWISE = Settings(
    language="fr",
    text_percent=150,
    appearance=Appearance.DARK,
    letter_language="en-GB",
    paper=Paper.LETTER,
    layout=LayoutName.PLAIN,
    envelopes=EnvelopeSize.C5,
    labels="Avery L7163",
    first_label=5,
    print_points=12.5,
    keeping=Keeping.THIS_COMPUTER,
    idle_minutes=0,
)

settings = st.builds(
    Settings,
    language=st.sampled_from([None, "fr", "pt-BR"]),
    text_percent=st.integers(100, 200),
    appearance=st.sampled_from(Appearance),
    letter_language=st.sampled_from([None, "ru"]),
    paper=st.sampled_from(Paper),
    layout=st.sampled_from(LayoutName),
    envelopes=st.sampled_from(EnvelopeSize),
    labels=st.sampled_from([None, "Avery L7163", 'Müller "24"']),
    first_label=st.integers(1, 999),
    print_points=st.sampled_from([10.5, 13.0, 16.0]),
    keeping=st.sampled_from(Keeping),
    idle_minutes=st.integers(0, 240),
)
lines = st.sampled_from(
    ["", "# a remark", 'paper = "a4"', 'paper = "a4"  # remark', "paper = 3", "[table]",
     "[[list]]", "[table.paper]", "idle_minutes = 5", 'later.key = "x"', "\ttext_percent=125",
     'language = """\nfr"""', "print_points = 12", "[paper]", "odd = [\n1,\n# inside\n2]", "\r"]
)  # fmt: skip


def test_without_a_file_the_defaults_hold():
    assert settings_in(b"").settings == Settings()


def test_every_setting_comes_back():
    written = with_settings(b"", OTHERWISE)

    assert settings_in(written).settings == OTHERWISE
    assert all(
        getattr(OTHERWISE, one.name) != getattr(Settings(), one.name) for one in fields(Settings)
    )


def test_what_was_never_chosen_is_not_written():
    assert with_settings(b"", Settings()) == b""
    assert with_settings(b"", Settings(text_percent=125)) == b"text_percent = 125\n"


def test_remarks_order_and_keys_of_others_stay():
    changed = with_settings(BY_HAND.encode(), Settings(paper=Paper.A4, idle_minutes=3))

    assert settings_in(changed).settings == Settings(paper=Paper.A4, idle_minutes=3)
    assert changed.decode().replace('"a4"', '"letter"').replace("idle_minutes = 3\n", "") == BY_HAND


def test_a_setting_given_back_to_the_system_leaves_the_file():
    assert with_settings(b'language = "fr"\n# end\n', Settings()) == b"# end\n"


@pytest.mark.parametrize(
    "line",
    ['paper = "a5"', "paper = 4", "text_percent = 99", "text_percent = true", "text_percent = 1e9",
     "text_percent = 110.5", "print_points = nan", 'idle_minutes = "5"', "language = 5",
     'language = "../../etc"', 'language = ""', "[paper]", 'keeping = "everything"'],
)  # fmt: skip
def test_a_value_that_cannot_be_used_is_told_and_stays_until_it_is_chosen_anew(line):
    key = line.split(" =")[0].strip("[]")
    read = settings_in(line.encode())

    assert read.settings == Settings()
    assert read.unusable == (key,)
    assert with_settings(line.encode(), Settings()) == line.encode()


@pytest.mark.parametrize("text", [b"paper = ", b"\xff\xfe", b"a = 1\na = 2", b"[" * 5000])
def test_a_text_that_is_no_toml_is_broken(text):
    assert settings_in(text).broken
    assert settings_in(text).settings == Settings()
    assert with_settings(text, OTHERWISE) is None


def test_a_file_from_windows_is_read_with_its_mark_and_line_ends():
    text = b'\xef\xbb\xbf# mine\r\npaper = "letter"\r\n'

    assert settings_in(text).settings == Settings(paper=Paper.LETTER)
    assert with_settings(text, Settings()) == b'# mine\r\npaper = "a4"\r\n'


@given(st.lists(lines, max_size=8).map("\n".join), settings)
@example("[table]\nidle_minutes = 5", OTHERWISE)
def test_settings_come_back_from_whatever_file_they_were_put_into(text, wanted):
    changed = with_settings(text.encode(), wanted)
    assume(changed is not None)

    assert settings_in(changed).settings == wanted
    if "[paper]" not in text:  # whose remarks go with it, once another paper is chosen
        assert text.count("# a remark") == changed.decode().count("# a remark")
