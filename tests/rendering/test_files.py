import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pypdfium2
from rendering.letters import SENDER, a_letter, a_mailing, words

from desktop_app.domain.letter import EnvelopeSize, LayoutName, Paper
from desktop_app.rendering.preview import page_pixels
from desktop_app.rendering.render import render_envelopes, render_letters

ROOT = Path(__file__).parents[2]


def letter_file(**changes) -> bytes:
    mailing = a_mailing(a_letter(**changes), draft_mark=True)
    return render_letters([mailing], paper=Paper.A4, layout=LayoutName.DIN_B).pdf


def test_a_file_says_what_it_is_and_nothing_else():
    for pdf, title in (
        (letter_file(), "Letter"),
        (
            render_letters([a_mailing()] * 2, paper=Paper.A4, layout=LayoutName.PLAIN).pdf,
            "Letters",
        ),
        (render_envelopes([a_mailing()] * 2, size=EnvelopeSize.DL), "Envelopes"),
    ):
        document = pypdfium2.PdfDocument(pdf)
        known = {key: value for key, value in document.get_metadata_dict().items() if value}
        document.close()
        assert known == {"Title": title}
        assert SENDER[0].encode() not in pdf
        assert b"Whitworth" not in pdf
        assert b"/Lang (en-GB)" in pdf


def test_every_font_is_embedded():
    pdf = letter_file()

    assert b"Helvetica" not in pdf
    fonts = re.findall(rb"/Subtype /CIDFontType2\b", pdf)
    assert len(fonts) == len(re.findall(rb"/FontFile2", pdf)) == 3


def test_the_same_letter_gives_the_same_bytes_whatever_was_rendered_before():
    before = letter_file()
    letter_file(paragraphs=("Ξένος Żółć Щука " + words(200, seed=9),), subject="Другой")

    assert letter_file() == before


def test_the_same_letter_gives_the_same_bytes_in_another_process():
    code = (
        "import sys, hashlib; sys.path[:0] = ['tests', 'tests/rendering'];"
        "from rendering.test_files import letter_file;"
        "sys.stdout.write(hashlib.sha256(letter_file()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_letters_rendered_in_two_threads_at_once_come_out_right():
    alone = [letter_file(paragraphs=(words(150, seed=seed),)) for seed in range(12)]
    found: dict[int, bytes] = {}

    def render(seeds: range) -> None:
        for seed in seeds:
            found[seed] = letter_file(paragraphs=(words(150, seed=seed),))

    threads = [threading.Thread(target=render, args=(range(n, 12, 2),)) for n in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [found[seed] for seed in range(12)] == alone


def test_a_page_becomes_a_picture_with_ink_on_white():
    picture = page_pixels(letter_file(), 0, dpi=72)

    assert (picture.width, picture.height) == (596, 842)
    assert len(picture.pixels) == picture.stride * picture.height
    assert picture.pixels[:3] == b"\xff\xff\xff"
    darkest = min(picture.pixels[0::4])
    assert darkest < 60
