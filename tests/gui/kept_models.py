"""View models of somebody who keeps, or of a guest; what both do in the tests."""

from datetime import UTC, date, datetime
from pathlib import Path

from builders import CASE_ID, a_sender, an_action, some_options

from desktop_app.bootstrap.models import make_models
from desktop_app.domain.reading_result import Reading
from desktop_app.gui.application import Speech
from desktop_app.gui.viewmodels.models import Models
from desktop_app.reading.spare import SpareReader

from .kept import KeptInMemory

TODAY: date = some_options().today
NOON = datetime(2012, 2, 1, 12, tzinfo=UTC)
OTHER = {
    "case_id": "0a1b2c3d4e5f6071",
    "title": "POET MISSING",
    "country": "Chad",
    "ua_number": "7/26",
}


def models_with(qapp, kept: KeptInMemory) -> Models:
    """All view models over *kept*, with the builders' case open."""
    made = make_models(qapp, Speech(qapp), SpareReader(), kept=kept)
    made.writing.turn_to(TODAY)
    made.sheet.reopen(Reading(action=an_action()))
    return made


def stop(models: Models) -> None:
    models.runner.stop()
    models.preview.stop()


def save_letters(models: Models, qtbot, folder: Path) -> None:
    """Save the letters of the open case in *folder*."""
    sender = a_sender()
    models.writing.write_sender(
        name=sender.name, address=sender.address, town=sender.town, country=sender.country
    )
    with qtbot.waitSignal(models.pack.ready_to_save, timeout=20_000):
        models.pack.prepare_to_save()
    folder.mkdir(exist_ok=True)
    with qtbot.waitSignal(models.pack.letters_exported, timeout=20_000):
        models.pack.save_in(folder)


def states(models: Models, case_id: str = CASE_ID) -> dict[int, str]:
    """How far each letter of the case has come, by number."""
    keep = models.stores.keep
    assert keep is not None
    return {number: one.state.value for number, one in keep.register.states(case_id).items()}
