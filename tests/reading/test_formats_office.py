"""Word processors' documents: the same sheet from each, and what must not come through."""

from dataclasses import replace
from pathlib import Path

import pytest
from reading.sheet_text import SAMPLES

from desktop_app.domain.errors import SheetFault, SheetUnreadableError
from desktop_app.domain.reading_result import WhyUnplaced
from desktop_app.reading.formats.read import document_of, warm_up
from desktop_app.reading.formats.samples import a_zip
from desktop_app.reading.lines import lines_of
from desktop_app.reading.parse import read_document

FOLDER = Path(__file__).parent / "formats"
SHEETS = sorted(path for path in FOLDER.glob("layout-2012.*") if path.suffix != ".doc")
PARTS = [path for path in sorted(FOLDER.glob("parts.*")) if path.suffix != ".html"]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def a_docx(body: str, **others: bytes) -> bytes:
    main = f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()
    return a_zip({"word/document.xml": main, **others})


def an_odt(content: bytes, **others: bytes) -> bytes:
    kind = b"application/vnd.oasis.opendocument.text"
    return a_zip({"mimetype": kind, "content.xml": content, **others})


def fault_of(document: bytes) -> SheetFault:
    with pytest.raises(SheetUnreadableError) as raised:
        document_of(document)
    return raised.value.fault


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.suffix)
def test_a_sheet_gives_the_same_case_in_every_format(path):
    expected = read_document(document_of((SAMPLES / "layout-2012.pdf").read_bytes()).text).action
    action = read_document(document_of(path.read_bytes()).text).action

    assert replace(action, case_id="") == replace(expected, case_id="")


def test_the_formats_are_all_there():
    assert {path.suffix for path in SHEETS} == {".docx", ".odt", ".fodt", ".rtf", ".html"}
    assert fault_of((FOLDER / "layout-2012.doc").read_bytes()) is SheetFault.OLD_WORD


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.suffix)
def test_every_part_of_a_document_comes_through_in_its_place(path):
    lines = [line for line in document_of(path.read_bytes()).text.split("\n") if line]

    for line in (
        "Kept words", "Seen words", "First line", "second line", "Words in a box",
        "Email: office@prosecutor.example", "With a note and a box", "• Call on them",
        "• Second step", "Name: Merdan Yolbarsov", "Words of a footnote",
    ):  # fmt: skip
        assert line in lines
    offices = ["Left office", "Left street 1", "Right office", "Right street 2", "Last words"]
    assert [line for line in lines if line in offices] == offices


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.suffix)
def test_what_is_hidden_or_struck_out_stays_out(path):
    text = document_of(path.read_bytes()).text

    assert "hidden" not in text
    assert "struck" not in text


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.suffix)
def test_running_heads_and_feet_are_marked_line_by_line(path):
    document = document_of(path.read_bytes())
    lines = lines_of(document.text)

    assert len(document.hints) == len(lines)
    marked = {line.text for line, hint in zip(lines, document.hints, strict=True) if hint}
    assert marked == {"Running head", "Running foot"}
    assert set(document.hints) == {None, WhyUnplaced.REPEATED}


def test_room_between_paragraphs_is_a_blank_line_and_none_is_none():
    spaced = '<w:p><w:pPr><w:spacing w:after="160"/></w:pPr><w:r><w:t>Minister</w:t></w:r></w:p>'
    close = "<w:p><w:r><w:t>Street 1 of the long town</w:t></w:r></w:p>"

    text = document_of(a_docx(spaced + close + close)).text
    assert text == "Minister\n\nStreet 1 of the long town\nStreet 1 of the long town"


def test_a_text_box_given_in_two_ways_is_read_once():
    box = "<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent>"
    both = f'<c:AlternateContent xmlns:c="c"><c:Choice>{box}</c:Choice><c:Fallback>{box}'
    body = f"<w:p><w:r><w:t>Beside it, for long</w:t>{both}</c:Fallback></c:AlternateContent>"

    assert document_of(a_docx(f"{body}</w:r></w:p>")).text == "Beside it, for long\n\nIn the box"


def test_moved_and_struck_out_words_of_word_stay_out():
    kept = "<w:r><w:t>Kept words that are enough</w:t></w:r>"
    out = "<w:del><w:r><w:delText>out</w:delText></w:r></w:del><w:moveFrom>" + kept
    field = "<w:r><w:instrText>HYPERLINK</w:instrText></w:r>"

    text = document_of(a_docx(f"<w:p>{out}</w:moveFrom>{field}{kept}</w:p>")).text
    assert text == "Kept words that are enough"


def test_a_document_without_words_holds_pictures():
    assert fault_of(a_docx("<w:p/>")) is SheetFault.NO_TEXT


@pytest.mark.parametrize(
    ("files", "fault"),
    [
        ({"xl/workbook.xml": b"x"}, SheetFault.OTHER_FORMAT),
        ({"ppt/presentation.xml": b"x"}, SheetFault.OTHER_FORMAT),
        ({"mimetype": b"application/epub+zip"}, SheetFault.OTHER_FORMAT),
        ({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}, SheetFault.OTHER_FORMAT),
        ({"META-INF/MANIFEST.MF": b"x", "A.class": b"x"}, SheetFault.PROGRAM),
        ({"a.txt": b"x", "b.txt": b"y"}, SheetFault.ARCHIVE),
        ({"a.png": b"\x89PNG\r\n"}, SheetFault.PICTURE),
        ({"mimetype": b"application/vnd.oasis.opendocument.text"}, SheetFault.DAMAGED),
    ],
)
def test_what_else_a_zip_can_be_is_said(files, fault):
    assert fault_of(a_zip(files)) is fault


def test_the_only_sheet_in_a_zip_is_read_and_told():
    inner = document_of(a_zip({"__MACOSX/x": b"x", "sheet.txt": b"URGENT ACTION"}))

    assert (inner.text, inner.came_inside) == ("URGENT ACTION", True)
    assert not document_of(b"URGENT ACTION").came_inside


def test_a_locked_document_is_not_guessed_at():
    manifest = b"<manifest><encryption-data/></manifest>"
    assert fault_of(an_odt(b"?", **{"META-INF/manifest.xml": manifest})) is SheetFault.PASSWORD


@pytest.mark.parametrize("path", [*SHEETS, *PARTS], ids=lambda path: path.name)
def test_a_file_cut_anywhere_is_read_or_refused(path):
    whole = path.read_bytes()

    for length in range(0, len(whole), max(1, len(whole) // 40)):
        try:
            document_of(whole[:length])
        except SheetUnreadableError:
            continue


def test_warming_up_runs_every_parser():
    warm_up()
