"""What a machine can check of PDF/UA-1 in our files, by the points of the Matterhorn Protocol 1.1.

No checker of PDF/UA was at hand here: this is a table of our own. What only a person can judge
(whether the order is the one a reader wants, whether a heading is one) is not in it.
"""

import re
import zlib
from collections.abc import Callable

import pypdfium2
import pytest
from pypdfium2 import raw
from rendering.letters import a_letter, a_mailing
from rendering.scripts import TEXTS, TO_THE_LEFT

from desktop_app.domain.letter import LayoutName, Paper
from desktop_app.rendering.preview import page_pixels
from desktop_app.rendering.render import render_letters

STANDARD = {"Document", "H1", "P"}
LANGUAGES = ("en", "ar", "hi", "ru")


def a_tagged_file(language: str) -> bytes:
    letter = a_letter(
        language=language,
        paragraphs=(TEXTS[language],) * 30,  # on two pages
        right_to_left=language in TO_THE_LEFT,
    )
    mailing = a_mailing(letter, draft_mark=True)
    return render_letters([mailing], paper=Paper.A4, layout=LayoutName.DIN_B).pdf


def objects(pdf: bytes, kind: str) -> list[bytes]:
    found = re.findall(rb"\d+ 0 obj\n(.*?)\nendobj", pdf, re.DOTALL)
    return [one for one in found if re.search(rb"/Type\s*/" + kind.encode() + rb"\b", one)]


def unpacked(pdf: bytes) -> list[bytes]:
    streams = re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL)
    return [zlib.decompress(one) for one in streams if one[:1] == b"x"]


def contents(pdf: bytes) -> list[bytes]:
    return [one for one in unpacked(pdf) if b" Tm " in one and b"TJ" in one]


def is_marked_throughout(pdf: bytes) -> bool:
    """Everything that shows or paints is inside a tag or an artifact, and none inside another."""
    for content in contents(pdf):
        kind = ""
        without = re.sub(rb"\((?:\\.|[^\\()])*\)", b"()", content, flags=re.DOTALL)
        depth = 0
        inside: list[str] = []
        for word in without.split():
            if word in (b"BDC", b"BMC"):
                inside.append(kind)
                depth = sum(one != "Span" for one in inside)
                if depth > 1:
                    return False
            elif word == b"EMC":
                inside.pop()
            elif word in (b"TJ", b"S", b"f") and not inside:
                return False
            elif word.startswith(b"/") and word[1:] in (b"P", b"H1", b"Artifact", b"Span"):
                kind = word[1:].decode()
        if inside:
            return False
    return len(contents(pdf)) > 1


def tags_of(pdf: bytes) -> list[list[str]]:
    """The types of the elements on each page, as PDFium reads the tree, depth first."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        tree = raw.FPDF_StructTree_GetForPage(page)
        found: list[str] = []
        for at in range(raw.FPDF_StructTree_CountChildren(tree)):
            walk(raw.FPDF_StructTree_GetChildAtIndex(tree, at), found)
        raw.FPDF_StructTree_Close(tree)
        pages.append(found)
    document.close()
    return pages


def walk(element, found: list[str]) -> None:
    size = raw.FPDF_StructElement_GetType(element, None, 0)
    buffer = bytes(size)
    raw.FPDF_StructElement_GetType(element, buffer, size)
    found.append(buffer.decode("utf-16-le").rstrip("\0"))
    for at in range(max(raw.FPDF_StructElement_CountChildren(element), 0)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, at)
        if child:
            walk(child, found)


def codes_shown_have_meanings(pdf: bytes) -> bool:
    """Each glyph that a font carries a width for has a text (ToUnicode)."""
    maps = [one for one in unpacked(pdf) if b"/CMapName /Meaning" in one]
    spaces = 2  # rows of each map that only say how long codes are
    meant = sorted(
        len(re.findall(rb"^<[0-9a-f]+> <[0-9a-f]+>$", one, re.MULTILINE)) - spaces for one in maps
    )
    fonts = objects(pdf, "Font")
    wide = sorted(one.count(b"[") - 1 for one in fonts if b"/W [" in one)
    return meant == wide and len(meant) >= 2


POINTS: dict[str, Callable[[bytes], bool]] = {
    "01-003..005 all content is tagged or an artifact, never both": is_marked_throughout,
    "02-001..004 only standard types": lambda pdf: {t for p in tags_of(pdf) for t in p} == STANDARD,
    "06-001 XMP metadata": lambda pdf: len(objects(pdf, "Metadata")) == 1,
    "06-002 the metadata names PDF/UA-1": lambda pdf: b"<pdfuaid:part>1</pdfuaid:part>" in pdf,
    "06-003 the metadata has a title": lambda pdf: b'"x-default">Letter</rdf:li>' in pdf,
    "07-001..002 the title is shown": lambda pdf: b"/DisplayDocTitle true" in pdf,
    "09-001 each page has its tags": lambda pdf: all("P" in page for page in tags_of(pdf)),
    "10-001 every glyph has a text": codes_shown_have_meanings,
    "11-006 the document names its language": lambda pdf: b"/Lang (" in pdf,
    "14-002 the first heading is of the first level": lambda pdf: "H1" in tags_of(pdf)[0],
    "26-001 nothing is encrypted": lambda pdf: b"/Encrypt" not in pdf,
    "28-002 no annotations": lambda pdf: b"/Annots" not in pdf,
    "31-001..003 one ordering in font and map": lambda pdf: (
        set(re.findall(rb"/Ordering \((\w+)\)", pdf)) == {b"Identity"}
    ),
    "31-004..005 glyphs by number": lambda pdf: (
        pdf.count(b"/CIDToGIDMap /Identity") == pdf.count(b"/CIDFontType2")
    ),
    "31-006..008 the maps are embedded": lambda pdf: len(objects(pdf, "CMap")) >= 2,
    "31-009 the fonts are embedded": lambda pdf: (
        pdf.count(b"/FontFile2") == len(objects(pdf, "FontDescriptor")) >= 2
    ),
    "31-027 the fonts have a map to Unicode": lambda pdf: (
        pdf.count(b"/ToUnicode") == pdf.count(b"/Type0")
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("point", POINTS)
def test_a_letter_meets_what_a_machine_can_check(language, point):
    assert POINTS[point](a_tagged_file(language))


def test_a_file_without_tags_does_not():
    mailings = [a_mailing()]
    bare = render_letters(mailings, paper=Paper.A4, layout=LayoutName.DIN_B, tagged=False).pdf

    failed = {point[:6] for point, check in POINTS.items() if not check(bare)}

    assert {"01-003", "06-001", "07-001", "14-002"} <= failed


def test_letters_are_tagged_where_they_are_few_and_light_where_they_are_many():
    few, many = (
        render_letters([a_mailing()] * count, paper=Paper.A4, layout=LayoutName.DIN_B).pdf
        for count in (20, 21)
    )

    assert b"/StructTreeRoot" in few
    assert b"/StructTreeRoot" not in many
    assert len(many) < len(few)


def test_tags_change_nothing_that_is_seen():
    mailings = [a_mailing(draft_mark=True)]
    tagged, bare = (
        render_letters(mailings, paper=Paper.A4, layout=LayoutName.DIN_B, tagged=tags).pdf
        for tags in (True, False)
    )

    assert page_pixels(tagged, 0, dpi=100) == page_pixels(bare, 0, dpi=100)
