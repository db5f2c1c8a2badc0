"""What is measured with: the bundled sheet of 2012 and an invented sender."""

from dataclasses import replace
from datetime import date

from ..domain.draft import Draft
from ..domain.letter import Mailing
from ..domain.options import PackOptions
from ..domain.sender import Sender
from ..domain.urgent_action import UrgentAction
from ..shipped import resource
from ..usecases.open_sheet import open_sheet_bytes
from ..usecases.read_sender import read_sender
from ..usecases.write_letters import Composition, write_letters

DAY = date(2012, 3, 1)  # before the sheet's deadline
OPTIONS = PackOptions(dated=DAY, today=DAY)


def sheet_bytes() -> bytes:
    """The bundled text sheet of the 2012 layout."""
    return resource("samples", "layout-2012.txt").read_bytes()


def sender() -> Sender:
    """The bundled sender."""
    return read_sender(resource("samples", "sender.toml"))


def action() -> UrgentAction:
    """The case of the bundled sheet."""
    return open_sheet_bytes(sheet_bytes()).action


def composition(case: UrgentAction, writer: Sender) -> Composition:
    """All letters of *case* from *writer*."""
    return write_letters(case, Draft(case_id=case.case_id), writer, OPTIONS)


def many_mailings(count: int) -> tuple[Mailing, ...]:
    """*count* letters to the first official, each from a writer of its own."""
    case, writer = action(), sender()
    draft = Draft(case_id=case.case_id, chosen_recipients=(1,))
    return tuple(
        write_letters(
            case, draft, replace(writer, name=f"{writer.name} {number}"), OPTIONS
        ).mailings[0]
        for number in range(count)
    )
