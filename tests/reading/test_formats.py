import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading.pdf_files import TEXT, a_pdf, a_pdf_that_says
from reading.sheet_text import SAMPLES, sheet_text

from desktop_app.domain.errors import SheetFault, SheetUnreadableError
from desktop_app.reading.formats import pdf
from desktop_app.reading.formats.encodings import decoded
from desktop_app.reading.formats.kinds import Kind, kind_of
from desktop_app.reading.parse import read_document

SHEET = sheet_text()
SAMPLE_PDF = (SAMPLES / "layout-2012.pdf").read_bytes()


def text_of_pdf(document: bytes) -> str:
    return pdf.document_of(document).text


def fault_of(document: bytes) -> SheetFault:
    with pytest.raises(SheetUnreadableError) as raised:
        kind_of(document)
    return raised.value.fault


def an_ole_file(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + stream.encode("utf-16-le")


@pytest.mark.parametrize(
    "document",
    [
        SHEET.encode(),
        SHEET.encode("utf-8-sig"),
        SHEET.encode("utf-16"),
        SHEET.replace("küçəsi", "kücesi").encode("cp1252"),
        b"x",
        b"MZEE KIPRONO ARRESTED\nMzee Kiprono was arrested.",
        "北京".encode(),
        b"\x1b[1mbold\x1b[0m from a terminal",
    ],
)
def test_text_is_known_by_having_no_bytes_that_text_has_not(document):
    assert kind_of(document) is Kind.TEXT


@pytest.mark.parametrize("document", [SAMPLE_PDF, b"mail head\n\n%PDF-1.4 ..."])
def test_a_pdf_is_known_by_its_first_kilobyte(document):
    assert kind_of(document) is Kind.PDF


@pytest.mark.parametrize("document", [b"", b" \n\t\n", b"\x0c"])
def test_a_file_without_anything_in_it_is_empty(document):
    assert fault_of(document) is SheetFault.EMPTY


@pytest.mark.parametrize(
    "document",
    [
        b"MZ\x90\x00\x03",
        b"\x7fELF\x02\x01\x01\x00",
        b"#!/bin/sh\nrm -rf /\n",
        b"\xcf\xfa\xed\xfe\x00",
    ],
)
def test_a_program_is_not_opened(document):
    assert fault_of(document) is SheetFault.PROGRAM


@pytest.mark.parametrize(
    "document",
    [
        bytes(range(256)),
        b"text\x00text",
        b"some text \x01" * 9,
        b"\x01\x02\x03\x04\x05\x06\x07\x08 bell",
    ],
)
def test_junk_is_no_text(document):
    assert fault_of(document) is SheetFault.NOT_TEXT


@pytest.mark.parametrize(
    ("document", "fault", "name"),
    [
        (b"\xd0\xcf\x11\xe0rest", SheetFault.OTHER_FORMAT, "Office document"),
        (an_ole_file("WordDocument"), SheetFault.OLD_WORD, ""),
        (an_ole_file("EncryptedPackage"), SheetFault.PASSWORD, ""),
        (an_ole_file("Workbook"), SheetFault.OTHER_FORMAT, "spreadsheet"),
        (an_ole_file("__properties_version1.0"), SheetFault.OTHER_FORMAT, "Outlook mail"),
        (b"\x89PNG\r\n", SheetFault.PICTURE, ""),
        (b"\xff\xd8\xff\xe0", SheetFault.PICTURE, ""),
        (b"\0\0\0\x18ftypheic\0\0\0\0", SheetFault.PICTURE, ""),
        (b"BM\x36\0\0\0\0\0", SheetFault.PICTURE, ""),
        (b"\x1f\x8brest", SheetFault.ARCHIVE, ""),
        (b"7z\xbc\xaf\x27\x1c", SheetFault.ARCHIVE, ""),
        (b"%!PS-Adobe", SheetFault.OTHER_FORMAT, "PostScript"),
        (b"<?xml version='1.0'?><feed/>", SheetFault.OTHER_FORMAT, "XML"),
    ],
)
def test_a_format_that_can_not_be_read_is_named(document, fault, name):
    with pytest.raises(SheetUnreadableError) as raised:
        kind_of(document)

    assert raised.value.fault is fault
    assert raised.value.format_name == name


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        (b"<!DOCTYPE html><p>x", Kind.HTML),
        (b"\xef\xbb\xbf \n<HTML><p>x", Kind.HTML),
        ("<html><p>x".encode("utf-16"), Kind.HTML),
        (b"<!--StartFragment--><p>x", Kind.HTML),
        (b"<meta charset='utf-8'><b>x</b>", Kind.HTML),
        (b"Version:0.9\r\nStartHTML:0105\r\n<html>x", Kind.HTML),
        (b"<fox@rights.example> wrote:", Kind.TEXT),
        (b"BMW workers detained", Kind.TEXT),
        (b"{\\rtf1\\ansi", Kind.RTF),
        (b"PK\x03\x04rest", Kind.ZIP),
        (b"Received: by x\nSubject: y\n\nz", Kind.MAIL),
        (b"Subject: a letter\nDate: today\n\nz", Kind.TEXT),
        (b"Message-ID: <1>\nnot a head\n\nz", Kind.TEXT),
        ("Свобода".encode("utf-16-le") + b"\n\0 \0", Kind.TEXT),
        ("Свобода сегодня".encode("utf-16-be") + b"\0\n\0 \x04", Kind.TEXT),
    ],
)
def test_a_kind_is_known_by_its_first_bytes(document, kind):
    assert kind_of(document) is kind


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_comes_out_of_every_encoding_the_same(encoding):
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")

    assert decoded(mark + SHEET.encode(encoding)) == SHEET


def test_text_of_an_old_windows_program_keeps_its_quotation_marks():
    assert decoded("“Año nuevo” – 5 €".encode("cp1252")) == "“Año nuevo” – 5 €"


def test_bytes_that_mean_nothing_are_seen():
    assert decoded(b"\xff\xfea\x00\x00\xd8") == "a\ufffd"
    assert "\ufffd" in decoded(b"caf\xe9 \x81")


@given(st.binary(max_size=300))
@settings(max_examples=300)
def test_any_bytes_are_a_kind_or_a_fault_and_any_text_is_read(document):
    try:
        kind = kind_of(document)
    except SheetUnreadableError:
        return
    if kind is Kind.TEXT:
        read_document(decoded(document))


def test_a_gap_between_lines_of_a_pdf_becomes_a_blank_line():
    def two_paragraphs(canvas):
        for step, line in enumerate(("He was arrested", "on Monday.", "", "He has appealed.")):
            canvas.drawString(72, 700 - 14 * step, line)

    assert text_of_pdf(a_pdf(two_paragraphs)) == "He was arrested\non Monday.\n\nHe has appealed."


def test_pages_are_parted_by_a_form_feed():
    assert text_of_pdf(a_pdf(pages=2)) == f"{TEXT}\f{TEXT}"


def test_an_emoji_in_a_pdf_is_one_character_and_half_of_one_is_seen():
    assert text_of_pdf(a_pdf_that_says("D83DDE00")) == "Please write immediately 😀 to 😀."
    read_document(text_of_pdf(a_pdf_that_says("D83D"))).action.case_id.encode()


def fault_of_pdf(document: bytes) -> SheetFault:
    with pytest.raises(SheetUnreadableError) as raised:
        text_of_pdf(document)
    return raised.value.fault


def test_a_pdf_of_pictures_has_no_text():
    assert (
        fault_of_pdf(a_pdf(lambda canvas: canvas.rect(9, 9, 99, 99, fill=1))) is SheetFault.NO_TEXT
    )
    numbered = a_pdf(lambda canvas: canvas.drawString(9, 9, "Page 1"))
    assert fault_of_pdf(numbered) is SheetFault.NO_TEXT


def test_a_pdf_locked_with_a_password_is_not_guessed_at():
    assert fault_of_pdf(a_pdf(lock="secret")) is SheetFault.PASSWORD
    assert text_of_pdf(a_pdf(lock="")) == TEXT  # locked against printing only


def test_a_pdf_with_more_pages_than_any_sheet_is_not_read():
    assert text_of_pdf(a_pdf(pages=2)).count("\f") == 1
    assert fault_of_pdf(a_pdf(pages=501)) is SheetFault.TOO_LARGE


def text_or_fault(document: bytes) -> str | SheetFault:
    try:
        return text_of_pdf(document)
    except SheetUnreadableError as error:
        return error.fault


WHOLE = text_or_fault(SAMPLE_PDF)


@given(st.integers(9, len(SAMPLE_PDF) - 1))
@settings(max_examples=120)
def test_a_pdf_cut_anywhere_gives_its_whole_text_or_is_damaged(length):
    assert text_or_fault(SAMPLE_PDF[:length]) in (WHOLE, SheetFault.DAMAGED)


def test_a_pdf_with_a_page_that_is_not_there_is_damaged():
    promised = a_pdf_that_says("0041").replace(
        b"/Kids [3 0 R] /Count 1", b"/Kids [3 0 R 9 0 R] /Count 2"
    )

    assert fault_of_pdf(promised) is SheetFault.DAMAGED


def test_half_a_pdf_is_damaged():
    assert fault_of_pdf(SAMPLE_PDF[: len(SAMPLE_PDF) // 2]) is SheetFault.DAMAGED
