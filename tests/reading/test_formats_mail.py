"""Mails: their own text, the sheet that came with them, and pages saved as mails."""

import base64
import quopri

import pytest
from reading.sheet_text import SAMPLES, sheet_text

from desktop_app.domain.reading_result import Problem, ProblemKind, WhyUnplaced
from desktop_app.reading.cage import read_caged
from desktop_app.reading.formats.read import document_of
from desktop_app.reading.lines import lines_of

HEAD = "Received: by mail.example\nSubject: {}\nFrom: Ann <ann@mail.example>\nDate: today\n"
PDF = (SAMPLES / "layout-2012.pdf").read_bytes()
SHEET = sheet_text()


def a_mail(body: str, *fields: str, subject: str = "An appeal") -> bytes:
    head = HEAD.format(subject) + "".join(f"{field}\n" for field in fields)
    return f"{head}\n{body}".encode()


def parts(*them: str, kind: str = "mixed") -> bytes:
    body = "".join(f"--cut\n{part}\n" for part in them)
    return a_mail(f"{body}--cut--\n", f'Content-Type: multipart/{kind}; boundary="cut"')


def attached(content: bytes, kind: str, name: str = "sheet") -> str:
    return (
        f'Content-Type: {kind}\nContent-Disposition: attachment; filename="{name}"\n'
        f"Content-Transfer-Encoding: base64\n\n{base64.encodebytes(content).decode()}"
    )


def test_a_mail_begins_with_its_subject_sender_and_date():
    document = document_of(a_mail("He was arrested.\n\n> quoted"))

    assert document.text == (
        "Subject: An appeal\nFrom: Ann <ann@mail.example>\nDate: today\n\n"
        "He was arrested.\n\n> quoted"
    )
    assert document.hints == (*(WhyUnplaced.SITE,) * 3, *(None,) * 4)
    assert not document.came_inside


@pytest.mark.parametrize(
    "subject",
    ["=?utf-8?Q?S=C3=A4ker?=", "=?ISO-8859-1?q?S=E4ker?=", "=?utf-8?b?U8Oka2Vy?=",
     "=?utf-8?q?S=C3=A4?= =?utf-8?q?ker?=", "Säker"],
)  # fmt: skip
def test_an_encoded_subject_is_read(subject):
    assert document_of(a_mail("x", subject=subject)).text.startswith("Subject: Säker\n")


def test_quoted_printable_and_base64_are_undone():
    words = "“Straße” – für sie"
    quoted = quopri.encodestring(words.encode("cp1252")).decode()
    windows = "Content-Type: text/plain; charset=windows-1252"

    for body, way in (
        (quoted, "quoted-printable"),
        (base64.b64encode(words.encode("cp1252")).decode(), "base64"),
    ):
        mail = a_mail(body, windows, f"Content-Transfer-Encoding: {way}")
        assert document_of(mail).text.endswith(words)


def test_of_two_versions_the_one_that_says_more_is_read():
    plain = "Content-Type: text/plain\n\nSee the web page."
    rich = "Content-Type: text/html\n\n<p>He was arrested on Monday, at home.<br>Street 1"

    text = document_of(parts(plain, rich, kind="alternative")).text
    assert text.endswith("He was arrested on Monday, at home.\nStreet 1")
    assert "See the web page" not in text


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_an_attached_pdf_is_the_sheet(ending):
    mail = parts("Content-Type: text/plain\n\nPlease see below.", attached(PDF, "application/pdf"))
    document = document_of(mail.replace(b"\n", ending.encode()))

    assert document.came_inside
    assert document.drawable == PDF
    assert document.text == document_of(PDF).text
    assert document.pages == 2


@pytest.mark.parametrize("kind", ["text/plain", "application/octet-stream"])
def test_an_attached_text_is_the_sheet(kind):
    note = "Content-Type: text/plain\n\nAttached."
    assert document_of(parts(note, attached(SHEET.encode(), kind))).text == SHEET


def test_a_forwarded_mail_is_the_sheet():
    inner = a_mail(SHEET).decode()

    document = document_of(parts("\nFor you.", f"Content-Type: message/rfc822\n\n{inner}"))
    assert document.came_inside
    assert "Kasymakhunov" not in document.text
    assert "BEEKEEPER AT RISK" in document.text


def test_a_logo_or_a_locked_file_is_no_sheet():
    note = f"Content-Type: text/plain\n\n{SHEET}"
    for other in (attached(b"\x89PNG", "image/png"), attached(b"%PDF-", "application/pdf")):
        document = document_of(parts(note, other))
        assert "BEEKEEPER AT RISK" in document.text
        assert not document.came_inside


def test_a_mail_cut_off_in_the_middle_gives_what_is_there():
    mail = parts(f"Content-Type: text/plain\n\n{SHEET}")

    assert "BEEKEEPER" in document_of(mail[: len(mail) - 30]).text


def test_a_page_saved_as_a_mail_is_a_page():
    page = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example\nSubject: A page\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="cut"\n\n'
        "--cut\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
        '<html><p class=3D"x">He was arre=\nsted.</p>\n--cut--\n'
    )

    assert document_of(page.encode()).text == "Subject: A page\n\nHe was arrested."


def test_hints_are_counted_as_lines_are():
    for body in ("a\r\nb\r\n", "a\x0cb", "a\u2028b", "", "\n\n\n"):
        document = document_of(a_mail(body))
        assert len(document.hints) in (0, len(lines_of(document.text)))


def test_where_the_sheet_came_in_a_mail_only_it_is_read_and_that_is_said():
    mail = parts(
        "Content-Type: text/plain\n\nDear all, please write!", attached(PDF, "application/pdf")
    )
    alone, inside = read_caged(PDF), read_caged(mail)

    assert inside.problems == (*alone.problems, Problem(kind=ProblemKind.CAME_INSIDE))
    assert inside.action == alone.action
    assert not any("Dear all" in line.text for line in inside.unplaced)


def test_a_mail_that_is_the_sheet_itself_has_nothing_inside():
    kinds = {problem.kind for problem in read_caged(a_mail(SHEET)).problems}

    assert ProblemKind.CAME_INSIDE not in kinds
    assert ProblemKind.NOT_A_SHEET not in kinds
