"""The reader's own process: one wish and one document on standard input, the answer on output.

A document comes from outside, so it is taken apart here and nowhere else, and only behind locks:
import, warm up, lock in, say which locks hold, wait for the document, read it, answer, end. What
goes wrong in the course of events is an answer; anything else ends the process, and the parent
says so.
"""

import gc
import json
import os
import signal
import sys
from typing import Any

from ..children import no_programs, unswept  # noqa: F401 - before all others
from ..children.locks import lock_in
from ..domain.errors import SheetFault, SheetUnreadableError
from ..places.countries import country_code
from . import original_json
from .case_file import case_in, is_case_file, to_case
from .case_json import to_json
from .formats import read, samples
from .page_pixels import draw
from .parse import read_document

_PIECE = 1 << 20
# With most marks of its layout, so that the patterns of those near it needn't be compiled; and with
# what every sheet has, so that these patterns are, for the reader that waits.
_SAMPLE = (
    "UA: 1/12 Index: EUR 21/001/2012 France Date: 1 May 2012\n\nURGENT ACTION\nMINISTER WARNED\n"
    "Jean Sample is a sample. The trial of Jean Sample is scheduled for 3 July 2012.\n\n"
    "PLEASE WRITE IMMEDIATELY in French:\n  * Asking for nothing.\n\n"
    "PLEASE SEND APPEALS BEFORE 1 JUNE 2012 TO:\nMinister of Samples\nJean Sample\nNo Street 1\n"
    "Paris, France\nFax: +33 1 23 45 67 89\nSalutation: Dear Minister\n\n"
    "AND COPIES TO:\nOffice of Samples\nParis\n\n"
    "Also send copies to diplomatic representatives accredited to your country.\n"
    "Please check with your section office if sending appeals after the above date.\n\n"
    "ADDITIONAL INFORMATION\nThis is a sample.\n\nName: Jean Sample\nGender m/f: m\n"
)
_DRAWABLE = next(one for one in samples.SAMPLES if one.startswith(b"%PDF-"))


def main() -> None:
    """Get ready, be locked in, read, answer, end; never returns."""
    try:
        _get_ready()
        held = [lock.value for lock in lock_in()]
        _say(json.dumps({"locks": held}).encode() + b"\n")
        wish, _, document = _everything().partition(b"\n")
        _say(_answer(json.loads(wish), document))
        os._exit(0)
    finally:
        os._exit(1)  # without a farewell: that would want to open files


def _get_ready() -> None:
    """Run everything once that a document may ask for: afterwards no file can be loaded."""
    if sys.platform == "win32":  # not run here
        import msvcrt  # noqa: PLC0415 - nobody else has it

        for stream in (0, 1):
            msvcrt.setmode(stream, os.O_BINARY)
    read.warm_up()
    draw(_DRAWABLE, 0, 40)
    country_code("no country of any language")
    reading = read_document(_SAMPLE)
    json.loads(json.dumps(to_json(reading)))
    original_json.to_json(read.document_of(_SAMPLE.encode()))
    gc.freeze()  # what is here stays: one document is too short a life to search it again
    gc.enable()
    _ring_after(0)


def _answer(wish: dict[str, Any], document: bytes) -> bytes:
    _ring_after(wish["alarm_s"])
    try:
        if wish["want"] == "page":
            return _picture(document, wish["page"], wish["width"])
        return _text({"reading": _fields(document)})
    except SheetUnreadableError as error:
        return _text({"fault": {"kind": error.fault.value, "format": error.format_name}})
    except (MemoryError, RecursionError):  # no sheet needs so much
        return _text({"fault": {"kind": SheetFault.TOO_LARGE.value, "format": ""}})


def _fields(document: bytes) -> dict[str, Any]:
    if is_case_file(document):
        return to_case(case_in(document))
    found = read.document_of(document)
    reading = read_document(found)
    return {**to_json(reading), "original": original_json.to_json(found)}


def _picture(document: bytes, page: int, width: int) -> bytes:
    """A line of JSON with the size, then the pixels."""
    found = read.document_of(document)
    picture = draw(found.drawable or document, page, width)
    return _text({"width": picture.width, "height": picture.height}) + b"\n" + picture.pixels


def _text(answer: dict[str, Any]) -> bytes:
    return json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace")


def _ring_after(seconds: int) -> None:
    """End this process after *seconds*, should it not have ended; 0: never."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _everything() -> bytes:
    """What comes on standard input, to its end; read by its number, as the locks allow it."""
    pieces = bytearray()
    while piece := os.read(0, _PIECE):
        pieces += piece
    return bytes(pieces)


def _say(answer: bytes) -> None:
    rest = memoryview(answer)
    while rest:
        rest = rest[os.write(1, rest) :]
