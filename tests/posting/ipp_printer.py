"""A print server of our own on 127.0.0.1, to which the system's `lp` prints as to CUPS.

It speaks as much of the Internet Printing Protocol (RFC 8010 and 8011) as libcups asks of a
server: a message is a head of version, operation or status, and request number, then groups of
attributes, each a tag, a name and a value with their lengths, then the document.
"""

import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import BinaryIO


class Tag(IntEnum):
    """What kind of value follows; below 0x10 a group begins or the attributes end."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49


class Operation(IntEnum):
    """What libcups asks for on the way to a printed page."""

    PRINT_JOB = 0x0002
    CREATE_JOB = 0x0005
    SEND_DOCUMENT = 0x0006
    CANCEL_JOB = 0x0008
    GET_JOBS = 0x000A
    GET_PRINTER = 0x000B
    GET_DEFAULT = 0x4001
    GET_PRINTERS = 0x4002


OK, NOT_FOUND, NOT_SUPPORTED, NOT_ACCEPTING = 0x0000, 0x0406, 0x0501, 0x0506
NOT_POSSIBLE = 0x0404
IDLE, PENDING, HELD, CANCELLED, ABORTED, COMPLETED = 3, 3, 4, 7, 8, 9
ENDED = (CANCELLED, ABORTED, COMPLETED)
Attributes = dict[str, list[object]]


class Fault(Enum):
    """When the server ends while it is asked something; what it had noted down it has again."""

    WITHIN = "while it reads the question"
    BEFORE = "before it does what it is asked"
    AFTER = "after it did that, and before it says so"


@dataclass(frozen=True)
class PrintJob:
    """One job as it arrived."""

    printer: str
    attributes: Attributes
    document: bytes
    state: int = COMPLETED

    def option(self, name: str) -> object:
        """The first value of the attribute *name*, None where the job has none."""
        return self.attributes.get(name, [None])[0]


class PrintServer:
    """Knows its printers by name, notes down every job, and refuses them all if it is told to.

    A server that *keeps* lists the jobs that are printed to whoever asks, as CUPS does. It
    *takes_as* printed at once what it gets, or as still to be printed: PENDING. *next_fault* is
    asked with None before a question is read, and then with its operation.
    """

    def __init__(
        self,
        *printers: str,
        accepts: bool = True,
        keeps: bool = False,
        takes_as: int = COMPLETED,
    ) -> None:
        self.printers = printers
        self.accepts = accepts
        self.keeps = keeps
        self.takes_as = takes_as
        self.next_fault: Callable[[int | None], Fault | None] = lambda operation: None
        self.asked_for_jobs = 0  # how often
        self.jobs: list[PrintJob] = []
        self.address = ""

    def answer(self, message: bytes) -> bytes:
        """The answer to one request."""
        operation, number, attributes, document = read_message(message)
        match operation:
            case Operation.GET_PRINTERS:
                groups = [self._printer(name) for name in self.printers]
                status = OK if groups else NOT_FOUND
            case Operation.GET_DEFAULT | Operation.GET_PRINTER:
                name = self._named(attributes)
                status = OK if name in self.printers else NOT_FOUND
                groups = [self._printer(name)] if status == OK else []
            case Operation.PRINT_JOB | Operation.CREATE_JOB:
                status, groups = self._take_job(attributes, document)
            case Operation.SEND_DOCUMENT:
                status, groups = self._take_document(attributes, document)
            case Operation.CANCEL_JOB:
                status, groups = self._cancel(attributes), []
            case Operation.GET_JOBS:
                self.asked_for_jobs += 1
                jobs = enumerate(self.jobs, start=1) if self.keeps else ()
                status, groups = OK, [self._listed(place, job) for place, job in jobs]
            case _:
                status, groups = NOT_SUPPORTED, []
        return answer_head(status, number) + b"".join(groups) + END

    def _take_job(self, attributes: Attributes, document: bytes) -> tuple[int, list[bytes]]:
        if not self.accepts or self._named(attributes) not in self.printers:
            return (NOT_FOUND if self.accepts else NOT_ACCEPTING), []
        state = self.takes_as if document else HELD
        self.jobs.append(PrintJob(self._named(attributes), attributes, document, state))
        return OK, [self._job()]

    def _take_document(self, attributes: Attributes, document: bytes) -> tuple[int, list[bytes]]:
        at = attributes.get("job-id", [len(self.jobs)])[0] - 1
        begun = self.jobs[at]
        if begun.state in ENDED:
            return NOT_POSSIBLE, []
        joined = {**attributes, **begun.attributes}
        self.jobs[at] = PrintJob(begun.printer, joined, begun.document + document, self.takes_as)
        return OK, [self._job()]

    def _cancel(self, attributes: Attributes) -> int:
        at = attributes["job-id"][0] - 1
        if self.jobs[at].state in ENDED:
            return NOT_POSSIBLE
        self.jobs[at] = replace(self.jobs[at], state=CANCELLED)
        return OK

    def _named(self, attributes: Attributes) -> str:
        """The printer that a request is for; without one, the default."""
        uri = str(attributes.get("printer-uri", [""])[0])
        return uri.rpartition("/")[2] or (self.printers[0] if self.printers else "")

    def _job(self) -> bytes:
        uri = f"ipp://{self.address}/jobs/{len(self.jobs)}"
        return bytes([Tag.JOB]) + b"".join(
            (
                attribute(Tag.URI, "job-uri", uri),
                attribute(Tag.INTEGER, "job-id", len(self.jobs)),
                attribute(Tag.ENUM, "job-state", PENDING),
                attribute(Tag.KEYWORD, "job-state-reasons", "none"),
            )
        )

    def _listed(self, place: int, job: PrintJob) -> bytes:
        return bytes([Tag.JOB]) + b"".join(
            (
                attribute(Tag.INTEGER, "job-id", place),
                attribute(Tag.INTEGER, "job-k-octets", len(job.document) // 1024),
                attribute(Tag.NAME, "job-name", job.option("job-name")),
                attribute(Tag.NAME, "job-originating-user-name", "ana"),
                attribute(Tag.URI, "job-printer-uri", f"ipp://{self.address}/{job.printer}"),
                attribute(Tag.INTEGER, "time-at-creation", 1_343_800_000 + place),
                attribute(Tag.INTEGER, "time-at-completed", 1_343_800_060 + place),
                attribute(Tag.ENUM, "job-state", job.state),
                attribute(Tag.KEYWORD, "job-state-reasons", "none"),
            )
        )

    def _printer(self, name: str) -> bytes:
        uri = f"ipp://{self.address}/printers/{name}"
        operations = [int(one) for one in Operation]
        return bytes([Tag.PRINTER]) + b"".join(
            (
                attribute(Tag.NAME, "printer-name", name),
                attribute(Tag.URI, "printer-uri-supported", uri),
                attribute(Tag.ENUM, "printer-state", IDLE),
                attribute(Tag.KEYWORD, "printer-state-reasons", "none"),
                attribute(Tag.BOOLEAN, "printer-is-accepting-jobs", self.accepts),
                attribute(Tag.ENUM, "printer-type", 0x4),
                attribute(Tag.TEXT, "printer-info", "A printer of our own"),
                attribute(Tag.TEXT, "printer-make-and-model", "Par Avion test printer"),
                attribute(Tag.ENUM, "operations-supported", *operations),
                attribute(Tag.KEYWORD, "ipp-versions-supported", "1.1", "2.0"),
                attribute(Tag.MIME, "document-format-supported", "application/pdf"),
                attribute(Tag.KEYWORD, "job-creation-attributes-supported", "media", "copies"),
            )
        )


@contextmanager
def print_server(
    *printers: str,
    accepts: bool = True,
    keeps: bool = False,
    takes_as: int = COMPLETED,
) -> Iterator[PrintServer]:
    """A server with these *printers*, listening until the block ends."""
    server = PrintServer(*printers, accepts=accepts, keeps=keeps, takes_as=takes_as)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            if server.next_fault(None) is Fault.WITHIN:
                self.rfile.read1(100)
                self.close_connection = True
                return
            question = body_of(self.headers, self.rfile)
            fault = server.next_fault(read_message(question)[0])
            answer = b"" if fault is Fault.BEFORE else server.answer(question)
            if fault is not None:
                self.close_connection = True
                return
            self.send_response(200)
            self.send_header("Content-Type", "application/ipp")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        server.address = f"127.0.0.1:{http.server_port}"
        listening = Thread(target=http.serve_forever, args=(0.02,), daemon=True)
        listening.start()
        try:
            yield server
        finally:
            http.shutdown()
            listening.join()


def body_of(headers: object, file: BinaryIO) -> bytes:
    """The body of a request, sent in one piece or in chunks."""
    if "chunked" not in headers.get("Transfer-Encoding", ""):
        return file.read(int(headers["Content-Length"]))
    body = b""
    while size := int(file.readline(), 16):
        body += file.read(size)
        file.readline()
    file.readline()
    return body


END = bytes([Tag.END])


def answer_head(status: int, number: int) -> bytes:
    """How every answer begins: version 2.0, *status*, and the *number* of the request."""
    return (
        struct.pack(">HHI", 0x0200, status, number)
        + bytes([Tag.OPERATION])
        + attribute(Tag.CHARSET, "attributes-charset", "utf-8")
        + attribute(Tag.LANGUAGE, "attributes-natural-language", "en")
    )


def attribute(tag: Tag, name: str, *values: object) -> bytes:
    """One attribute; of several values only the first carries the name."""
    written = b""
    for value in values:
        content = _value(tag, value)
        written += struct.pack(">BH", tag, len(name)) + name.encode()
        written += struct.pack(">H", len(content)) + content
        name = ""
    return written


def _value(tag: Tag, value: object) -> bytes:
    match tag:
        case Tag.INTEGER | Tag.ENUM:
            return struct.pack(">i", value)
        case Tag.BOOLEAN:
            return bytes([bool(value)])
    return str(value).encode()


def read_message(message: bytes) -> tuple[int, int, Attributes, bytes]:
    """Operation, number, the attributes of all groups together, and the document behind them."""
    _, operation, number = struct.unpack_from(">HHI", message)
    attributes: Attributes = {}
    position, current = 8, ""
    while (tag := message[position]) != Tag.END:
        position += 1
        if tag < 0x10:
            continue  # a group begins
        name, position = _piece(message, position)
        content, position = _piece(message, position)
        current = name.decode() or current
        is_number = tag in (Tag.INTEGER, Tag.ENUM)
        value = struct.unpack(">i", content)[0] if is_number else content.decode(errors="replace")
        attributes.setdefault(current, []).append(value)
    return operation, number, attributes, message[position + 1 :]


def _piece(message: bytes, position: int) -> tuple[bytes, int]:
    """The bytes that follow their own length, and the position behind them."""
    (length,) = struct.unpack_from(">H", message, position)
    end = position + 2 + length
    return message[position + 2 : end], end
