"""Print a pack piece by piece: a jam, a stop or a fault costs no letter and doubles none."""

import secrets
from dataclasses import replace

from ..domain.errors import CannotPrintError
from ..domain.letter import CardSize, EnvelopeSize, Paper
from ..domain.options import PackOptions
from ..domain.print_list import Piece, PieceState, PrinterOptions, PrintList
from ..posting import printers
from ..posting.cups import DocumentFaultError
from .make_pack import CARD, Pack, PackFile

AHEAD = 8
"""So many pieces are with the printer at a time: enough for it never to wait, few to call back."""


def print_list(pack: Pack, options: PackOptions, printer: str) -> PrintList:
    """What is to come out of *printer*: every letter of *pack*, then every envelope."""
    made = [
        Piece(
            number=0,
            recipient=file.recipient,
            sheet=_sheet(file, options),
            pages=file.pages,
            pdf=file.pdf,
        )
        for file in pack.files
        if file.recipient is not None
    ]
    made.sort(key=lambda piece: piece.is_envelope)
    pieces = tuple(replace(piece, number=at) for at, piece in enumerate(made, start=1))
    return PrintList(token=secrets.token_hex(3), printer=printer, pieces=pieces)


def _sheet(file: PackFile, options: PackOptions) -> Paper | EnvelopeSize | CardSize:
    if file.is_envelope and options.envelopes is not None:
        return options.envelopes
    return options.card if options.card is not None and file.name.endswith(CARD) else options.paper


def printer_names() -> tuple[str, ...]:
    """The printers of this computer. Raises CannotPrintError where there is none."""
    return printers.printer_names()


def step(order: PrintList, options: PrinterOptions, *, envelopes: bool) -> tuple[PrintList, bool]:
    """The list after a look at the print system and one piece more; and whether that answered."""
    try:
        order = look(order)
    except CannotPrintError:
        return order, False
    order, piece = begin_next(order, envelopes=envelopes)
    return (order, True) if piece is None else send(order, piece, options)


def begin_next(order: PrintList, *, envelopes: bool) -> tuple[PrintList, Piece | None]:
    """The list with the next piece on its way, and that piece; None where it has to wait.

    Whoever keeps the list keeps it now, before the piece is sent.
    """
    piece = order.next_to_send(envelopes=envelopes, ahead=AHEAD)
    if piece is None:
        return order, None
    begun = order.begun(piece)
    return begun, begun.piece(piece.number)


def send(order: PrintList, piece: Piece, options: PrinterOptions) -> tuple[PrintList, bool]:
    """Hand over *piece*, as `begin_next` gave it; the list then, and whether the printer took it.

    Where the connection failed so that nobody knows, the piece stays as it is until `look` or the
    user tells.
    """
    try:
        printers.send_piece(order, piece, options)
    except DocumentFaultError:
        return order, False
    except CannotPrintError:
        return order.with_state(piece.number, PieceState.WAITING), False
    return order.with_state(piece.number, PieceState.SENT), True


def look(order: PrintList) -> PrintList:
    """The list as the print system says that it stands. Raises CannotPrintError."""
    return order.heard(printers.job_states(order))


def stop(order: PrintList) -> tuple[PrintList, bool]:
    """The list after `call_back`, and whether the print system answered."""
    try:
        return call_back(order), True
    except CannotPrintError:
        return order, False


def call_back(order: PrintList) -> PrintList:
    """The list after everything that has not come out was called back. Raises CannotPrintError."""
    return order.called_back(printers.call_back(order))
