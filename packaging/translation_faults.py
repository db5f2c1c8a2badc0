"""Finds what is wrong with a translation of the window: missing, half done, or not the same.

Each fault is a sentence that names the language, the context and the English text.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

_FORMS = {"ar": 6, "fr": 2, "en": 2}  # how many plurals a language has (Qt's rules)
_FILLED_IN = re.compile(r"\{\w+\}|%L?n")
_PATTERNS = re.compile(r"\(\*[^)]*\)")


def faults(source: Path) -> list[str]:
    """The faults of one .ts file, in its order; none when it can be shipped."""
    root = ET.parse(source).getroot()  # noqa: S314 - our own file
    language = source.stem.rpartition("_")[2]
    return [
        f"{language}, {context.findtext('name')}: {fault}: {message.findtext('source')!r}"
        for context in root.iter("context")
        for message in context.iter("message")
        for fault in _faults(message, language)
    ]


def _faults(message: ET.Element, language: str) -> Iterator[str]:
    translation = message.find("translation")
    english = message.findtext("source", "")
    is_counted = message.get("numerus") == "yes"
    if translation is None or (language == "en" and not is_counted):
        return  # English shows its source, but for plurals
    forms = [form.text or "" for form in translation.findall("numerusform")]
    texts = forms if is_counted else [translation.text or ""]
    if is_counted and len(texts) != _FORMS.get(language, len(texts)):
        yield f"{len(texts)} plural forms"
    if not all(texts) or translation.get("type") == "unfinished":
        yield "not translated"
        return
    for text in texts:
        yield from _differences(english, text, is_counted)


def _differences(english: str, text: str, is_counted: bool) -> Iterator[str]:
    expected, found = set(_FILLED_IN.findall(english)), set(_FILLED_IN.findall(text))
    if is_counted:  # "one day" may do without its number
        expected -= {"%n", "%Ln"}
        found -= {"%n", "%Ln"}
    if expected != found:
        yield f"fills in {sorted(found)} instead of {sorted(expected)}"
    if _PATTERNS.findall(english) != _PATTERNS.findall(text):
        yield "other file patterns"
    if ("&" in english.replace("&&", "")) != ("&" in text.replace("&&", "")):
        yield "a letter for Alt on one side only"
    if english.endswith("…") != text.rstrip("\u200f").endswith("…"):
        yield "an ellipsis on one side only"
