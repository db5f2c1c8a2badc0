"""Tells in which encoding text was saved, by its marks, its name, or the letters it makes."""

import codecs
import re
from collections import Counter

from ...domain.late import late

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Those a document may name. Python knows more, some of which are no encodings of text at all.
_NAMED = (
    "ascii", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "koi8-r", "koi8-u", "mac-roman",
    "mac-cyrillic", "cp437", "cp850", "cp866", "cp874", "cp932", "cp936", "cp949", "cp950",
    "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "iso8859-1", "iso8859-2", "iso8859-3", "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-7",
    "iso8859-8", "iso8859-9", "iso8859-10", "iso8859-13", "iso8859-14", "iso8859-15",
    "iso8859-16", "shift_jis", "euc_jp", "iso2022_jp", "gb2312", "gbk", "gb18030", "big5",
    "euc_kr",
)  # fmt: skip
# What browsers read instead: pages that say Latin-1 mean Windows' own.
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}
_SAMPLE = 64 * 1024
_HALF_BLANK = 0.02  # so many of the pairs of bytes have a 0 half in any text of UTF-16
_MOST_ODD = 0.01
_PLAIN = b"\0\t\n\r" + bytes(range(0x20, 0x7F))
_LATIN_HALVES = 0.3  # where all halves are of ASCII text or 0, at least so many pairs have a 0 half
_CYRILLIC_WORD = re.compile(rb"(?<![A-Za-z\x80-\xff])[\xa3\xb3\xa8\xb8\xc0-\xff]{3,}")
_MIXED_WORD = re.compile(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]")
_FEWEST_WORDS = 3
_COMMON_RUSSIAN = frozenset("оеаинтсрвлкмдпу")
# No text has signs in the middle of a word or before its end, or a large letter after a small one.
_ODD_LETTERS = late(
    r"[^\W\d_][¡-©«-´¶-¹»-¿×÷‚„†‡ˆ‰‹›˜˘˙˛˝ˇ\u2200-\u25ff][^\W\d_]|(?<!\w)[¹³±¶¼¾¦¯][^\W\d_]"
    r"|[a-zß-öø-ÿ](?:[À-ÖØ-ÞŒŽŠŸ]|[±¶¼¾¿¦¡\u2200-\u25ff])|[\x80-\x9f\ufffd]"
)
_OTHERS = ("mac-roman", "cp1250", "iso8859-2")
_LEAST_EVIDENCE = 3


def decoded(document: bytes) -> str:
    """The text in *document*: by its mark, as UTF-8 or UTF-16, else by the letters it makes.

    Bytes that mean nothing in the encoding become U+FFFD, so that they are seen.
    """
    if (marked := by_mark(document)) is not None:
        return marked
    if (wide := wide_without_mark(document[:_SAMPLE])) is not None:
        return document.decode(wide, errors="replace")
    try:
        return document.decode("utf-8")
    except UnicodeDecodeError:
        return document.decode(_of_one_byte(document), errors="replace")


def decoded_as(document: bytes, name: str | None) -> str:
    """The text in *document*, which says itself that its encoding is *name*.

    It is not believed where the bytes show another, or where it is none for text.
    """
    encoding = known(name)
    if encoding is None or encoding == "utf-8" or by_mark(document) is not None:
        return decoded(document)
    return document.decode(encoding, errors="replace")


def by_mark(document: bytes) -> str | None:
    """The text in *document* if it starts with a byte order mark."""
    for mark, encoding in _MARKS:
        if document.startswith(mark):
            return document.decode(encoding, errors="replace")
    return None


def known(name: str | None) -> str | None:
    """The encoding that a document means by *name*; None where it is unknown or none for text."""
    try:
        found = codecs.lookup((name or "")[:40]).name
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return None
    return _MEANT.get(found, found) if found in _NAMED else None


def wide_without_mark(sample: bytes) -> str | None:
    """The kind of UTF-16 that *sample* is in, without a mark to say so; None if it is none."""
    pairs = sample[: len(sample) // 2 * 2]
    if not pairs:
        return None
    zeros = pairs[0::2].count(0), pairs[1::2].count(0)
    if not pairs.translate(None, _PLAIN) and max(zeros) < _LATIN_HALVES * len(pairs) / 2:
        return None  # a text of one byte a letter, into which something put a few zeros
    for encoding, mine, others in (
        ("utf-16-le", zeros[1], zeros[0]),
        ("utf-16-be", zeros[0], zeros[1]),
    ):
        if mine > 1 and mine >= _HALF_BLANK * len(pairs) / 2 and not others:
            text = pairs.decode(encoding, errors="replace")
            odd = sum(not (c.isprintable() or c.isspace()) or c == "\ufffd" for c in text)
            if odd <= _MOST_ODD * len(text):
                return encoding
    return None


def load_all() -> None:
    """Load every encoding now: later, in a locked process, no file can be opened."""
    for name in _NAMED:
        codecs.lookup(name)


def _of_one_byte(document: bytes) -> str:
    """The likeliest encoding with one byte a letter: Windows-1252 where nothing speaks for others.

    Whole words of high bytes are Cyrillic; of KOI8-R and Windows-1251 the one is right in which
    the commonest small letters are common, since the two have small and large letters swapped.
    """
    sample = document[: 4 * _SAMPLE]
    words = _CYRILLIC_WORD.findall(sample)
    if len(words) >= _FEWEST_WORDS and len(words) > 2 * len(_MIXED_WORD.findall(sample)):
        return max(("cp1251", "koi8-r"), key=lambda name: _russian(b" ".join(words), name))
    odd = {name: _oddities(sample, name) for name in ("cp1252", *_OTHERS)}
    best = min(_OTHERS, key=lambda name: odd[name])
    is_sure = odd["cp1252"] >= _LEAST_EVIDENCE and 4 * odd[best] < odd["cp1252"]
    return best if is_sure else "cp1252"


def _russian(words: bytes, name: str) -> int:
    counted = Counter(words.decode(name, errors="replace"))
    return sum(counted[letter] for letter in _COMMON_RUSSIAN)


def _oddities(sample: bytes, name: str) -> int:
    """How often the sample has, in encoding *name*, what no text has."""
    return len(_ODD_LETTERS.findall(sample.decode(name, errors="replace")))
