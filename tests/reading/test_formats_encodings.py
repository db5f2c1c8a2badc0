"""Text without a word on its encoding: told by the letters it makes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reading.formats.encodings import decoded, decoded_as, known

RUSSIAN = (
    "СРОЧНАЯ АКЦИЯ\nПишите немедленно: требуйте освободить Ивана Петрова.\n"
    "Генеральный прокурор Российской Федерации, ул. Большая Дмитровка, 15а, Москва.\n"
)
MIXED = (
    "Please write immediately in Russian, English or your own language to the Prosecutor "
    "General of the Russian Federation, who has had him held since the ninth of January.\n"
    "Генеральный прокурор\nул. Большая Дмитровка\nМосква\nSalutation: Dear Prosecutor\n"
)
FRENCH = "L’été dernier, “François” a été arrêté à Orléans – où ça ? Déjà blessé, il a été jugé."
POLISH = "Proszę pisać: żądajcie uwolnienia więźniów, których sądzono źle. Łódź, ulica Świętego."
CYRILLIC = ("cp1251", "koi8-r")


@pytest.mark.parametrize("encoding", CYRILLIC)
@pytest.mark.parametrize("text", [RUSSIAN, MIXED, RUSSIAN.upper()[:14] + RUSSIAN])
def test_russian_is_read_in_both_its_old_encodings(text, encoding):
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        (FRENCH, "mac-roman"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        ("“Año nuevo” – 5 €", "cp1252"),
        ("Nizamlar kücesi 70, Baku: 5 °C, 20 £", "cp1252"),
        ("ÅRJÄNG, ÖREBRO, ÄLVSBYN, MALMÖ, GÄVLE", "cp1252"),
    ],
)
def test_western_and_polish_text_keeps_its_letters(text, encoding):
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [RUSSIAN, MIXED, FRENCH, POLISH])
def test_unicode_is_read_with_and_without_its_mark(text, encoding):
    assert decoded(text.encode(encoding)) == text


@given(st.binary(max_size=200))
def test_any_bytes_are_some_text(document):
    assert isinstance(decoded(document), str)


@given(st.binary(max_size=50), st.text(max_size=50))
def test_any_name_of_an_encoding_gives_some_text(document, name):
    assert isinstance(decoded_as(document, name), str)


def test_names_are_believed_only_where_they_are_of_text():
    assert known("Latin1") == "cp1252"
    assert known("KOI8-R") == "koi8-r"
    assert known("shift_jis") == "shift_jis"
    for name in ("rot13", "hex", "zlib", "punycode", "idna", "unicode_escape", "a\0b", "", None):
        assert known(name) is None
