import shutil
import subprocess
import unicodedata

import pytest
from rendering.letters import a_letter, a_mailing
from rendering.looked_at import assert_as_looked_at, contents_of
from rendering.pages import pages_of
from rendering.scripts import FROM_THE_SYSTEM, TEXTS, TO_THE_LEFT

from desktop_app.domain.errors import UnprintableCharacterError
from desktop_app.domain.letter import LayoutName, Letter, Paper
from desktop_app.rendering.fonts import FaceName
from desktop_app.rendering.measure import has_font, unprintable_in
from desktop_app.rendering.preview import page_pixels
from desktop_app.rendering.render import render_letters
from desktop_app.rendering.text import width_of, wrap

_TOLD = {"capture_output": True, "encoding": "utf-8"}
READ_EXACTLY = sorted({*TEXTS} - {*TO_THE_LEFT} - {*FROM_THE_SYSTEM})


def a_letter_in(language: str) -> Letter:
    if language in FROM_THE_SYSTEM and not has_font(language):
        pytest.skip(f"this computer has no font for {language}")
    text = TEXTS[language]
    return a_letter(
        language=language,
        paragraphs=(text, " ".join([text] * 3)),
        subject=text.split(" ")[0],
        right_to_left=language in TO_THE_LEFT,
    )


def set_in_type(language: str) -> bytes:
    mailing = a_mailing(a_letter_in(language))
    return render_letters([mailing], paper=Paper.A4, layout=LayoutName.DIN_B).pdf


def read(pdf: bytes) -> str:
    (page,) = pages_of(pdf)
    return " ".join(page.text.split())


@pytest.mark.parametrize("language", READ_EXACTLY)
def test_what_is_printed_reads_exactly_as_it_was_given(language):
    assert TEXTS[language] in read(set_in_type(language))


@pytest.mark.parametrize("language", FROM_THE_SYSTEM)
def test_a_font_of_the_computer_sets_what_takes_one(language):
    found = read(set_in_type(language))

    assert TEXTS[language].replace(" ", "") in found.replace(" ", "")


@pytest.mark.parametrize("language", TO_THE_LEFT)
def test_words_that_run_to_the_left_are_found_as_they_are_read(language):
    words = [word for word in TEXTS[language].split() if word.isalpha() and not marks_in(word)]
    found = read(set_in_type(language)).split()

    assert len(words) > 10
    there = [word for word in words if word in found]
    assert len(there) >= 0.85 * len(words)
    assert not [word for word in words if word not in there and word[::-1] in found]


def marks_in(word: str) -> bool:
    return any(unicodedata.category(one) == "Mn" for one in word)


@pytest.mark.parametrize("language", TO_THE_LEFT)
def test_a_letter_that_runs_to_the_left_is_set_from_the_right(language):
    right, left = rows_that_reach_the_margins(set_in_type(language))
    assert right > 0.5
    assert left < 0.1

    right, left = rows_that_reach_the_margins(set_in_type("ru"))
    assert right < 0.2
    assert left > 0.4


def rows_that_reach_the_margins(pdf: bytes) -> tuple[float, float]:
    """Of the inked rows of the text: the shares that end at the right and begin at the left."""
    image = page_pixels(pdf, 0, dpi=72)
    white = b"\xff\xff\xff\xff"
    inked = []
    for y in range(300, 500):
        row = image.pixels[y * image.stride : (y + 1) * image.stride]
        dark = [x for x in range(60, image.width - 40) if row[4 * x : 4 * x + 3] != white[:3]]
        if dark:
            inked.append((dark[0], dark[-1]))
    right = sum(image.width - 62 - last < 6 for _, last in inked)
    left = sum(first - 71 < 6 for first, _ in inked)
    return right / len(inked), left / len(inked)


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_no_line_of_any_script_is_wider_than_its_measure(language):
    a_letter_in(language)
    for measure in (130, 300, 468):
        for line in wrap(TEXTS[language], FaceName.LETTER, 13, measure):
            assert width_of(line.rstrip(), FaceName.LETTER, 13) <= measure + 0.1


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_nothing_of_a_text_is_lost_where_it_is_broken(language):
    a_letter_in(language)
    for measure in (40, 130, 468):
        assert "".join(wrap(TEXTS[language], FaceName.LETTER, 13, measure)) == TEXTS[language]


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_the_same_text_gives_the_same_bytes_whatever_was_set_before(language):
    before = set_in_type(language)
    for other in ("ar", "hi", "en"):
        set_in_type(other)

    assert set_in_type(language) == before


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_a_letter_alone_takes_no_more_than_40_kilobytes(language):
    assert len(set_in_type(language)) <= 40_000


def test_joiners_stay_where_a_script_has_a_use_for_them():
    assert wrap("می\u200cخواهم", FaceName.LETTER, 13, 400) == ("می\u200cخواهم",)
    joined, parted = (width_of(word, FaceName.LETTER, 13) for word in ("میخواهم", "می\u200cخواهم"))
    assert parted != pytest.approx(joined, abs=0.1)


def test_a_thai_line_breaks_where_the_writer_put_a_space_without_width():
    text = "ทุกคนมีสิทธิ\u200bในเสรีภาพ\u200bและความปลอดภัย"

    lines = wrap(text, FaceName.LETTER, 13, width_of("ทุกคนมีสิทธิในเสรีภาพ", FaceName.LETTER, 13) + 1)

    assert lines == ("ทุกคนมีสิทธิ\u200bในเสรีภาพ\u200b", "และความปลอดภัย")


def test_a_chinese_line_begins_with_no_full_stop():
    if not has_font("zh-Hans"):
        pytest.skip("this computer has no font for Chinese")
    for measure in range(60, 300, 13):
        lines = wrap(TEXTS["zh-Hans"], FaceName.LETTER, 13, measure)
        assert not [line for line in lines if line[0] in "，。：）"]


def test_what_no_face_has_is_named():
    assert unprintable_in("a ☐ ✓ → ע ع ᚠ 😀") == {"ᚠ", "😀"}
    with pytest.raises(UnprintableCharacterError) as refused:
        wrap("Before ᚠ after", FaceName.LETTER, 13, 300)
    assert refused.value.character == "ᚠ"


def test_latin_is_kerned_and_its_ligatures_are_read_as_letters():
    narrow = width_of("AVATAR", FaceName.LETTER, 100)

    assert narrow < sum(width_of(one, FaceName.LETTER, 100) for one in "AVATAR") - 10
    assert "affluent office" in read(
        render_letters(
            [a_mailing(a_letter(paragraphs=("An affluent office.",)))],
            paper=Paper.A4,
            layout=LayoutName.PLAIN,
        ).pdf
    )


@pytest.mark.parametrize(("language", "together"), [("ru", True), ("hi", False)])
def test_a_paragraph_in_one_face_is_written_in_one_piece(language, together):
    content = b"".join(contents_of(set_in_type(language)))

    assert (b"ActualText" not in content) is together
    assert (content.count(b" Tm ") <= 12) is together


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_qpdf_and_poppler_agree_with_what_was_written(language, tmp_path):
    if not shutil.which("qpdf") or not shutil.which("pdftotext"):
        pytest.skip("qpdf or poppler's tools are not installed")
    file = tmp_path / "letter.pdf"
    file.write_bytes(set_in_type(language))

    checked = subprocess.run(["qpdf", "--check", file], check=False, **_TOLD)
    found = subprocess.run(["pdftotext", "-enc", "UTF-8", file, "-"], check=True, **_TOLD).stdout

    assert checked.returncode == 0, checked.stdout + checked.stderr
    if language in READ_EXACTLY:
        assert TEXTS[language] in " ".join(found.split())


@pytest.mark.parametrize("language", READ_EXACTLY + list(TO_THE_LEFT))
def test_every_glyph_stands_where_it_stood_when_the_page_was_looked_at(language):
    """Renew with UPDATE_GOLDEN=1 after looking at the pages that `script_pages` draws."""
    assert_as_looked_at("scripts", language, set_in_type(language))
