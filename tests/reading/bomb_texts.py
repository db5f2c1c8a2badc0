"""Plain texts and RTF files that are made to keep a reader busy, or to confuse it."""

import re
from collections.abc import Callable, Iterator
from functools import partial

_MIB = 1024 * 1024
_ADDRESSES = b"PLEASE SEND APPEALS BEFORE 1 MAY 2026 TO:\n"
_CALLS = b"Please write immediately in English or your own language:\n"
_COPIES = b"COPIES TO:\n"


def a_flood(piece: bytes, size: int = 45_000, *, before: bytes = b"", after: bytes = b"") -> bytes:
    """*piece* again and again until there are *size* bytes of it, in a sheet of *before*."""
    return before + piece * (size // len(piece)) + after


# Each is what one pattern of the reading could try in far too many ways: one line of it, in the
# part of a sheet where that pattern is looked for.
_LINES_FOR_PATTERNS = {
    "addresses of mail without an end": a_flood(b"a@a.a.", before=_ADDRESSES + b"Email: "),
    "addresses of mail joined by or": a_flood(b"a@a.a or ", before=_ADDRESSES, after=b"@"),
    "addresses of mail with hyphens": a_flood(b"a@b.c-or-", before=_ADDRESSES + b"Email: a@b.co\n"),
    "a hidden address": a_flood(b"[email ", before=_ADDRESSES + b"Email: "),
    "brackets that open": a_flood(b"(", before=_ADDRESSES + b"Fax: +1 234 567 "),
    "brackets in brackets": a_flood(b"(a(b)", before=_ADDRESSES + b"Fax: +1 234 567 "),
    "brackets in lines": a_flood(b"Fax: +1 (call\n", before=_ADDRESSES),
    "brackets before an address": a_flood(b"(please\n", before=_ADDRESSES),
    "digits and blanks": a_flood(b"1 ", before=_ADDRESSES + b"Fax: ", after=b"x"),
    "a number of hyphens": a_flood(b"1-----", before=_ADDRESSES + b"Fax: 1\n", after=b"x"),
    "numbers in a row": a_flood(b"+44 20 7946 0000, ", before=_ADDRESSES + b"Fax: "),
    "hyphens and blanks": a_flood(b"- ", before=_CALLS),
    "bullets in one line": a_flood("• Urging them ".encode(), before=_CALLS),
    "a position that never ends": a_flood(b"A - ", before=_ADDRESSES + b"Minister\n", after=b"1"),
    "roles in one line": a_flood(b"Minister of ", before=_ADDRESSES),
    "honorifics in one line": a_flood(b"His Excellency ", before=_ADDRESSES),
    "a run-on address": a_flood(b"Minister of Justice Ana Ruiz 12 Main St ", before=_ADDRESSES),
    "labels in one line": a_flood(b"Fax: ", before=_ADDRESSES),
    "labels in lines": a_flood(b"Fax:\n", before=_ADDRESSES),
    "labels of two kinds": a_flood(b"Tel/Fax and ", before=_ADDRESSES, after=b": 1"),
    "salutations": a_flood(b"Salutation:\n", before=_ADDRESSES),
    "a value on the next line": a_flood(b"Fax: 1,\n2,\n", before=_ADDRESSES),
    "copies of copies": a_flood(_COPIES),
    "dates in one line": a_flood(b"1 May 2026 ", before=_ADDRESSES),
    "half dates in one line": a_flood(b"1 May 1 ", before=_CALLS),
    "numbers of actions": a_flood(b"UA: 98/12 Index: EUR 01/001/2012 ", before=b""),
    "heads of pages": a_flood(b"/2012 ", after=b"Date"),
    "languages in one line": a_flood(b"Englishor", before=b"Please write immediately in "),
    "dots": a_flood(b".", before=_CALLS),
    "full stops and quotation marks": a_flood(b".\"')]", before=_CALLS),
    "underlines": a_flood(b"_ ", before=_CALLS),
    "offices to ask": a_flood(b"please check with the office ", 20_000, after=b"office " * 3_000),
    "appeals without a day": a_flood(b"please send appeals by ", after=b"x"),
    "no further action": a_flood(b"no further action "),
    "updates of updates": a_flood(b"further information on UA "),
    "names of people": a_flood(b"Ana Ruiz (f), ", before=b"Name: "),
    "dear": a_flood(b"Dear Minister,\n", before=b"URGENT ACTION\nMODEL LETTER\n"),
    "one letter in a line": a_flood(b"a\n"),
    "blank lines": a_flood(b"\n", 2 * _MIB, before=b"HE WAS FREED", after=b"End."),
    "form feeds": a_flood(b"\f", before=b"HE WAS FREED", after=b"End."),
    "one line again and again": a_flood(b"HE WAS FREED AND IS AT HOME.\n", _MIB),
    "a word that never ends": a_flood(b"a", _MIB),
    "capitals that never end": a_flood(b"A ", _MIB),
}


def pattern_floods() -> dict[str, bytes]:
    """One long run for each pattern that the reading of text looks for."""
    return dict(_LINES_FOR_PATTERNS)


def floods_for(pattern: "re.Pattern[str]") -> Iterator[str]:
    """What the fixed words of *pattern* make when they are said again and again, in one line."""
    words = re.findall(r"[a-z]{4,}", pattern.pattern)
    yield "".join(words) * (20_000 // max(len("".join(words)), 1))
    for word in dict.fromkeys(words):
        yield word * (20_000 // len(word))


def _nested_groups() -> bytes:
    return b"{\\rtf1 " + b"{" * 100_000 + b"He was freed." + b"}" * 100_000


def _lone_surrogates() -> bytes:
    text = "He was freed. ".encode("utf-16-le") + b"\x00\xd8A\x00\x00\xdc"
    return b"\xff\xfe" + text * 2000


def _signs(*codes: int) -> bytes:
    return "".join(f"He {chr(code)}was{chr(code)} freed today. " for code in codes).encode() * 60


TEXTS: dict[str, Callable[[], bytes]] = {
    "60 MB in one line": partial(a_flood, b"HE WAS FREED ", 60 * _MIB),
    "60 MB of Chinese in one line": partial(a_flood, "他被释放了".encode(), 60 * _MIB),
    "10 million lines": partial(a_flood, b"a\n", 20_000_000),
    "1 million lines of addresses": partial(
        a_flood, b"Minister of Justice\n1 Main Street\nFax: +1 234 5678\n", 17 * _MIB,
        before=_ADDRESSES,
    ),
    "1 million points": partial(a_flood, b"- Free him.\n", 12_000_000, before=_CALLS),
    "nothing but NUL": partial(a_flood, b"\0", _MIB),
    "NUL between words": partial(a_flood, b"He was freed.\0", _MIB),
    "UTF-16 of odd length": lambda: "He was freed today.".encode("utf-16") + b"a",
    "UTF-16 cut in a pair": lambda: "He was freed 😀".encode("utf-16")[:-2],
    "lone surrogates": _lone_surrogates,
    "surrogates in UTF-8": partial(a_flood, b"He was freed \xed\xa0\x80\xed\xb0\x80. ", 9000),
    "text turned around": lambda: _signs(*range(0x202A, 0x202F), *range(0x2066, 0x206A)),
    "text of no width": lambda: _signs(0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD),
    "private signs": lambda: _signs(0xE000, 0xF0B7, 0xF8FF, 0xF0000, 0x10FFFD, 0xFFFF),
    "a letter with a million accents": lambda: (
        b"He was freed: " + "e\u0301\u0300".encode() * 180_000
    ),
    "UTF-8 that is too long": partial(
        a_flood, b"\xc0\xaf\xe0\x80\xaf\xf8\x88\x80\x80\x80 a", 15_000
    ),
    "all bytes there are": lambda: bytes(range(256)) * 4000,
    "RTF in 100,000 groups": _nested_groups,
    "RTF that opens only": partial(a_flood, b"{", 5 * _MIB, before=b"{\\rtf1 He was freed."),
    "RTF with 2 GB that are not there": lambda: b"{\\rtf1 He was freed. \\bin2147483647 xyz}",
    "RTF with less than nothing": lambda: b"{\\rtf1 He was freed and is home. \\bin-99 \\uc-9 x}",
    "RTF of half characters": partial(a_flood, b"\\u-10240 ?", _MIB, before=b"{\\rtf1 "),
    "RTF of control words": partial(a_flood, b"\\b\\par", 5 * _MIB, before=b"{\\rtf1 "),
    "RTF of cells": partial(a_flood, b"x\\cell ", 2 * _MIB, before=b"{\\rtf1 \\trowd\\intbl "),
    "RTF of cells and paragraphs": partial(
        a_flood, b"a\\cell b\\par", 2 * _MIB, before=b"{\\rtf1 \\intbl "
    ),
    "RTF with unknown letters": partial(a_flood, b"\\ansicpg99999\\f9\\'zz\\'ff", 90_000,
                                        before=b"{\\rtf1 He was freed. "),
    "RTF with a picture of 30 MB": partial(
        a_flood, b"ff", 30 * _MIB, before=b"{\\rtf1 He was freed and is home. {\\pict ", after=b"}}"
    ),
}  # fmt: skip
