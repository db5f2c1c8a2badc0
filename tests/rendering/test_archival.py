"""What a machine can check of PDF/A-2b (ISO 19005-2) in our archival files: a table of our own.

No checker of PDF/A was at hand here, so that a file keeps to it in every point is not shown.
"""

import re
import zlib
from collections.abc import Callable

import pytest
from rendering.letters import a_letter, a_mailing
from rendering.scripts import TEXTS, TO_THE_LEFT

from desktop_app.domain.letter import EnvelopeSize, LayoutName, Paper
from desktop_app.rendering.render import render_envelopes, render_letters
from desktop_app.shipped import resource

LANGUAGES = ("en", "ar", "hi", "ru")


def an_archival_file(language: str) -> bytes:
    letter = a_letter(
        language=language,
        paragraphs=(TEXTS[language],) * 3,
        right_to_left=language in TO_THE_LEFT,
    )
    return render_letters(
        [a_mailing(letter)], paper=Paper.A4, layout=LayoutName.DIN_B, archival=True
    ).pdf


def objects(pdf: bytes, kind: str) -> list[bytes]:
    found = re.findall(rb"\d+ 0 obj\n(.*?)\nendobj", pdf, re.DOTALL)
    return [one for one in found if re.search(rb"/Type\s*/" + kind.encode() + rb"\b", one)]


def streams(pdf: bytes) -> list[tuple[int, bytes]]:
    """How long each stream says that it is, and its bytes."""
    found = re.findall(rb"/Length (\d+)[^>]*>>\nstream\n(.*?)\nendstream", pdf, re.DOTALL)
    return [(int(length), content) for length, content in found]


def profile_of(pdf: bytes) -> bytes:
    """The colour profile that the output intent leads to."""
    (number,) = re.findall(rb"/DestOutputProfile (\d+) 0 R", pdf)
    found = re.search(rb"\n%b 0 obj\n.*?stream\n(.*?)\nendstream" % number, pdf, re.DOTALL)
    return zlib.decompress(found[1])


def fonts_are_embedded(pdf: bytes) -> bool:
    descriptors = objects(pdf, "FontDescriptor")
    return bool(descriptors) and all(b"/FontFile" in one for one in descriptors)


POINTS: dict[str, Callable[[bytes], bool]] = {
    "6.1.2 a head of 1.7, then a comment of bytes that no text has": lambda pdf: bool(
        re.match(rb"%PDF-1\.7\n%[\x80-\xff]{4}", pdf)
    ),
    "6.1.3 an identifier in the trailer, nothing encrypted": lambda pdf: (
        b"/ID" in pdf and b"/Encrypt" not in pdf
    ),
    "6.1.7 every stream is as long as it says": lambda pdf: all(
        length == len(content) for length, content in streams(pdf)
    ),
    "6.2.3 one output intent with a profile of its own": lambda pdf: (
        pdf.count(b"/GTS_PDFA1") == 1
        and profile_of(pdf) == resource("colour", "srgb.icc").read_bytes()
    ),
    "6.2.10 nothing see-through": lambda pdf: not re.search(rb"/(SMask|ca|CA|BM|Group)\b", pdf),
    "6.2.11 every font is embedded": fonts_are_embedded,
    "6.5 no action, 6.3 no annotation": lambda pdf: (
        not re.search(rb"/(OpenAction|AA|Annots|JavaScript)\b", pdf)
    ),
    "6.6.2 metadata, readable without a filter": lambda pdf: (
        len(objects(pdf, "Metadata")) == 1
        and b"/Filter" not in objects(pdf, "Metadata")[0].split(b"stream")[0]
    ),
    "6.6.4 the metadata names part 2, conformance B": lambda pdf: (
        b"<pdfaid:part>2</pdfaid:part>" in pdf
        and b"<pdfaid:conformance>B</pdfaid:conformance>" in pdf
    ),
    "6.6.3 the title is told twice alike": lambda pdf: (
        b"/Title (Letter)" in pdf and b'"x-default">Letter<' in pdf
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("point", POINTS)
def test_an_archival_file_keeps_to(point, language):
    assert POINTS[point](an_archival_file(language))


def test_the_table_finds_a_file_that_is_none():
    plain = render_letters(
        [a_mailing(a_letter())], paper=Paper.A4, layout=LayoutName.DIN_B, tagged=False
    ).pdf

    for point, is_kept in POINTS.items():
        if point.startswith(("6.6.", "6.2.3")):
            with pytest.raises((AssertionError, ValueError)):
                assert is_kept(plain)


def test_envelopes_are_archived_too_and_the_same_each_time():
    mailing = a_mailing(a_letter())
    made = [render_envelopes([mailing], size=EnvelopeSize.DL, archival=True) for _ in range(2)]

    assert made[0] == made[1]
    assert b"<pdfaid:part>2</pdfaid:part>" in made[0]


def test_what_nobody_wants_to_archive_is_not_larger_for_it():
    plain = render_envelopes([a_mailing(a_letter())], size=EnvelopeSize.DL)

    assert b"/OutputIntent" not in plain
