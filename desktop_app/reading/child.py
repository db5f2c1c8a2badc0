"""The reader's own process: one document on standard input, one JSON object on standard output.

A document comes from outside, so it is taken apart here and nowhere else. What goes wrong in the
course of events is an answer; anything else ends the process, and the parent says so.
"""

import json
import sys

from ..domain.errors import SheetUnreadableError
from .case_json import to_json
from .formats import kinds, text
from .parse import read_document


def main() -> None:
    """Read, answer, end."""
    document = sys.stdin.buffer.read()
    try:
        answer = {"reading": to_json(read_document(_text_of(document)))}
    except SheetUnreadableError as error:
        answer = {"fault": {"kind": error.fault.value, "format": error.format_name}}
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace"))


def _text_of(document: bytes) -> str:
    if kinds.kind_of(document) is kinds.Kind.TEXT:
        return text.text_of(document)
    from .formats import pdf  # noqa: PLC0415 - pdfium is loaded only for a PDF

    return pdf.text_of(document)
