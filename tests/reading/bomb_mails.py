"""Mails and web pages that are made to keep a reader busy."""

import base64
from collections.abc import Callable
from functools import partial

from reading.bomb_texts import a_flood

_MIB = 1024 * 1024
_TEXT = b"He was freed today and is at home.\r\n"
_HEAD = b"MIME-Version: 1.0\r\nSubject: He was freed\r\n"
_PAGE = b"<html><body><p>He was freed today and is at home.</p>"


def a_mail(kind: bytes = b"text/plain", content: bytes = _TEXT, *, fields: bytes = b"") -> bytes:
    """A mail with *content* of *kind*; *fields* go before the blank line."""
    return _HEAD + fields + b"Content-Type: " + kind + b"\r\n\r\n" + content


def _nested(depth: int) -> bytes:
    opened = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n)
        for n in range(depth)
    )
    return _HEAD + opened + b"\r\n" + _TEXT


def _forwarded(depth: int) -> bytes:
    mail = a_mail(content=_TEXT * 10)
    for _ in range(depth):
        mail = a_mail(b"message/rfc822", mail)
    return mail


def _parts(count: int) -> bytes:
    one = b"--x\r\n\r\n" + _TEXT
    return a_mail(b"multipart/mixed; boundary=x", one * count)


def _with_itself() -> bytes:
    mail = a_mail(content=_TEXT * 10)
    for _ in range(8):
        packed = base64.encodebytes(mail)
        part = (
            b"--x\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + packed
        )
        mail = a_mail(b"multipart/mixed; boundary=x", part * 2 + b"--x--\r\n")
    return mail


def _in_base64(content: bytes) -> bytes:
    return a_mail(content=content, fields=b"Content-Transfer-Encoding: base64\r\n")


def _says(charset: bytes, content: bytes = _TEXT * 20) -> bytes:
    return a_mail(b"text/plain; charset=" + charset, content)


def _attached_mails() -> bytes:
    part = b"--x\r\nContent-Type: message/rfc822\r\n\r\n" + a_mail(content=_TEXT * 1000)
    return a_mail(b"multipart/mixed; boundary=x", part * 180)


MAILS: dict[str, Callable[[], bytes]] = {
    "a mail in a thousand parts of parts": partial(_nested, 1000),
    "a mail in nine parts of parts": partial(_nested, 9),
    "a mail forwarded a thousand times": partial(_forwarded, 1000),
    "a mail forwarded three times": partial(_forwarded, 3),
    "a mail of 10,000 parts": partial(_parts, 10_000),
    "a mail with itself inside": _with_itself,
    "a mail with 180 mails inside": _attached_mails,
    "a mail to 700 KB of somebody": lambda: a_mail(
        fields=a_flood(b"a@b.c, ", 700_000, before=b"To: ", after=b"\r\n")
    ),
    "a mail to 100,000 people": lambda: a_mail(
        fields=b"To: " + b",\r\n ".join(b"a%d@b.c" % n for n in range(100_000)) + b"\r\n"
    ),
    "a mail to brackets": lambda: a_mail(
        fields=a_flood(b"(<", 60_000, before=b"To: ", after=b"\n")
    ),
    "a mail with a head that never ends": partial(a_flood, b"Received: x\r\n", 10 * _MIB),
    "a mail with 60 KB of coded words": lambda: a_mail(
        fields=a_flood(b"=?utf-8?q?=41?= ", 60_000, before=b"From: ", after=b"\n")
    ),
    "a mail with coded words that never end": lambda: a_mail(
        fields=a_flood(b"=?a?b?", 60_000, before=b"From: ", after=b"\n")
    ),
    "a mail with parameters that never end": lambda: a_mail(
        b"text/plain" + b"; a" * 20_000 + b'; boundary="' + b"x" * 1000
    ),
    "base64 that never ends": lambda: _in_base64(base64.b64encode(_TEXT * 1_000_000)),
    "base64 of one letter": lambda: _in_base64(b"A"),
    "base64 that is none": lambda: _in_base64(a_flood(b"!?", 30 * _MIB)),
    "equals signs": lambda: a_mail(
        content=a_flood(b"=", 20 * _MIB), fields=b"Content-Transfer-Encoding: quoted-printable\r\n"
    ),
    "a boundary on every line": lambda: a_mail(
        b'multipart/mixed; boundary="-"', a_flood(b"---\r\n", 5 * _MIB)
    ),
    "line ends before a boundary": lambda: a_mail(
        b"multipart/mixed; boundary=x", a_flood(b"\r\n--y", 20 * _MIB)
    ),
    "half a mail": lambda: _parts(3)[:-30],
    "a mail that says UTF-7": lambda: _says(b"utf-7", b"+ADw-script+AD4- He was freed today." * 9),
    "a mail that says HZ": lambda: _says(b"hz-gb-2312", b"~{<:Ky2;~} He was freed today." * 9),
    "a mail that says ISO-2022-JP": lambda: _says(
        b"iso-2022-jp", b"\x1b$B$3\x1b( He was freed." * 9
    ),
    "a mail that says UTF-16 and isn't": lambda: _says(b"utf-16"),
    "a mail that says an encoding of no text": lambda: _says(b"zlib"),
    "a mail that says an encoding of 50 KB": lambda: _says(b"x" * 50_000),
    "a saved page that is a page as well": lambda: (
        _PAGE
        + b"<!-- \r\n"
        + a_mail(b"multipart/related; boundary=x", b"--x\r\n\r\n" + _TEXT)
        + b"-->"
    ),
}  # fmt: skip


PAGES: dict[str, Callable[[], bytes]] = {
    "a page of 100,000 boxes in boxes": lambda: _PAGE + b"<div>" * 100_000 + _TEXT,
    "a page of 150 boxes in boxes": lambda: _PAGE + b"<div>" * 150 + _TEXT,
    "a page of 100,000 tables in tables": lambda: _PAGE + b"<table><tr><td>" * 100_000 + _TEXT,
    "a page of 60 tables in tables": lambda: _PAGE + b"<table><tr><td>" * 60 + _TEXT,
    "a page of 250,000 faces in faces": lambda: _PAGE + b"<font>" * 250_000 + _TEXT,
    "a page of 100,000 unknown tags": lambda: _PAGE + b"<a-b>" * 100_000 + _TEXT,
    "a page of 100,000 lists in lists": lambda: _PAGE + b"<ul><li>" * 100_000 + _TEXT,
    "a page of links in links": lambda: _PAGE + b"<a href=x>y" * 100_000 + _TEXT,
    "a page of headings that nest": lambda: _PAGE + b"<h1><header>" * 190 + _TEXT,
    "a page with an attribute that never ends": lambda: _PAGE + b'<p title="' + b"x" * 7 * _MIB,
    "a page with 500,000 attributes": lambda: _PAGE + b"<p" + b" a=b" * 500_000 + b">" + _TEXT,
    "a page with classes that never end": lambda: (
        _PAGE + b'<p class="' + b"nav- " * 300_000 + b'">' + _TEXT
    ),
    "a page of remarks": lambda: _PAGE + b"<!--" * 250_000,
    "a page of smaller-than signs": lambda: _PAGE + b"<" * 3 * _MIB,
    "a page of half ends": lambda: _PAGE + b"</" * _MIB + b"<p" * _MIB,
    "a page of scripts that never end": lambda: _PAGE + b"<script>" * 250_000,
    "a page of ends of nothing": lambda: _PAGE + b"</div>" * 1_000_000 + _TEXT,
    "a page of 300,000 paragraphs": lambda: _PAGE + b"<p>x" * 300_000,
    "a page with a picture in its text": lambda: (
        _PAGE + b'<img src="data:image/png;base64,' + b"A" * 6 * _MIB + b'">' + _TEXT
    ),
    "a page of signs by number": lambda: _PAGE + b"&#xD800;&#0;&#x110000;&#99999999999;" * 9000,
    "a page with entities of its own": lambda: (
        b'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">'
        b'<!ENTITY me SYSTEM "file:///etc/passwd">]>' + _PAGE + b"&b;&me;"
    ),
    "a page that fetches": lambda: (
        _PAGE + b'<iframe src="file:///etc/passwd"></iframe><link href="http://127.0.0.1:9/x">'
    ),
    "half a page": lambda: (_PAGE + b"<p>He was freed.")[:70] + b"<p cla",
    "a page of 20 MB": lambda: _PAGE + a_flood(b"<p>He was freed.</p>", 20 * _MIB),
    "a page of 7 MB of text": lambda: _PAGE + a_flood(b"<p>He was freed.</p>", 7 * _MIB),
    "a page that says UTF-16 and isn't": lambda: b'<meta charset="utf-16">' + _PAGE,
    "a page that says UTF-7": lambda: b'<meta charset="utf-7">' + _PAGE + b"+ADw-b+AD4-",
    "a page from the clipboard that lies": lambda: (
        b"Version:0.9\r\nStartHTML:99999999\r\nEndHTML:-5\r\nStartFragment:7\r\n" + _PAGE
    ),
}
