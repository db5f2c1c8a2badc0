"""PDFs: where lines stand on the page as it is shown, columns, running heads."""

from io import BytesIO

import pypdfium2
import pytest
from reading.sheet_text import ROOT, SAMPLES, SHEETS
from reportlab.pdfgen.canvas import Canvas

from desktop_app.domain.reading_result import WhyUnplaced
from desktop_app.reading.formats import pdf
from desktop_app.reading.lines import lines_of

WORDS = "Please write immediately to them"
FILES = [*SAMPLES.glob("*.pdf"), *SHEETS.glob("*.pdf"), *(ROOT.parent / "shared").glob("*/*.pdf")]


def a_page(*texts: tuple[float, float, str], turn: int = 0, crop: tuple[int, ...] = ()) -> bytes:
    """A PDF with each text at (x, y) points from the foot of its one page."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(595, 842), invariant=1)
    canvas.setPageRotation(turn)
    if crop:
        canvas.setCropBox(crop)
    for x, y, text in texts:
        canvas.drawString(x, y, text)
    canvas.save()
    return file.getvalue()


def lines(document: bytes) -> list[str]:
    return [line.text for line in lines_of(pdf.document_of(document).text) if line]


def ink(document: bytes) -> tuple[float, float, float, float]:
    """Where the first page has ink, as parts of it: left, top, right, bottom."""
    page = pypdfium2.PdfDocument(document)[0].render(scale=1)
    pixels = bytes(page.buffer)
    dark = [
        (x / page.width, y / page.height)
        for y in range(page.height)
        for x in range(page.width)
        if pixels[y * page.stride + x * page.n_channels] < 128
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [(), (50, 400, 500, 590)])
def test_a_line_stands_where_its_ink_is(turn, crop):
    document = a_page((200, 500, WORDS), turn=turn, crop=crop)

    (place,) = pdf.document_of(document).places
    found = (place.left, place.top, place.right, place.bottom)
    assert found == pytest.approx(ink(document), abs=0.012)
    assert place.page == 0


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_line_with_words_has_a_place_and_no_other(path):
    document = pdf.document_of(path.read_bytes())
    counted = lines_of(document.text)

    assert len(document.places) == len(counted)
    assert len(document.hints) in (0, len(counted))
    for line, place in zip(counted, document.places, strict=True):
        assert bool(line) == (place is not None)
        assert place is None or place.left < place.right <= 1
        assert place is None or 0 <= place.top < place.bottom
    assert [one.page for one in document.places if one] == sorted(
        one.page for one in document.places if one
    )


def two_columns() -> list[tuple[float, float, str]]:
    left = ("Minister of Justice", "Ann Example", "Street 1", "Town")
    right = ("Head of Police", "Bo Example", "Street 2")
    rows = [(72.0, 700.0 - 14 * n, text) for n, text in enumerate(left)]
    rows += [(320.0, 700.0 - 14 * n, text) for n, text in enumerate(right)]
    return sorted(rows, key=lambda row: (-row[1], row[0]))  # row by row, as some programs draw


def test_columns_drawn_row_by_row_are_read_one_after_the_other():
    above = (72, 760, "PLEASE SEND APPEALS BEFORE 14 MARCH 2012 TO ALL OF THE FOLLOWING:")
    below = (72, 600, "And copies to:")

    assert lines(a_page(above, *two_columns(), below)) == [
        above[2],
        "Minister of Justice", "Ann Example", "Street 1", "Town",
        "Head of Police", "Bo Example", "Street 2",
        below[2],
    ]  # fmt: skip


def test_labels_and_their_values_are_no_columns():
    rows = [("Name:", "Ann"), ("Fax:", "+1 23"), ("Email:", "a@x.example"), ("Age:", "twenty")]
    drawn = [
        (x, 700 - 14 * n, text)
        for n, row in enumerate(rows)
        for x, text in zip((72, 250), row, strict=True)
    ]

    assert lines(a_page(*drawn)) == [f"{label} {value}" for label, value in rows]


def test_a_head_with_a_wide_hole_stays_one_line():
    head = ((72, 800, "UA: 98/16 Index: MDE 12/4022/2016"), (430, 800, "Date: 12 May 2016"))

    assert lines(a_page(*head, (72, 700, WORDS)))[0] == f"{head[0][2]} {head[1][2]}"


def test_a_head_drawn_last_comes_first_and_a_foot_drawn_first_last():
    body = [(72, 700 - 14 * n, f"{WORDS} {n}") for n in range(3)]

    drawn = a_page((290, 30, "1"), *body, (72, 800, "URGENT ACTION"))
    assert lines(drawn) == ["URGENT ACTION", *(text for _, _, text in body), "1"]


def test_running_heads_are_known_from_the_second_page_on():
    file = BytesIO()
    canvas = Canvas(file, pagesize=(595, 842), invariant=1)
    for page in range(3):
        canvas.drawString(72, 810, f"UA 98/16, page {page}")
        canvas.drawString(72, 600, WORDS)
        canvas.showPage()
    canvas.save()

    document = pdf.document_of(file.getvalue())
    known = [
        line.text
        for line, hint in zip(lines_of(document.text), document.hints, strict=True)
        if hint
    ]
    assert known == ["UA 98/16, page 1", "UA 98/16, page 2"]
    assert set(document.hints) == {None, WhyUnplaced.REPEATED}
