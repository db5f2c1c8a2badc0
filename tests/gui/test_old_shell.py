"""Another language makes the shell anew; of the one before nothing may stay behind."""

import gc
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject


def parts_of(shell: QObject) -> list["weakref.ref[QObject]"]:
    return [weakref.ref(one) for one in (shell, *shell.findChildren(QObject))]


def let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


def left(parts: list["weakref.ref[QObject]"]) -> set[str]:
    """What kinds of things are still there."""
    return {type(part).__name__ for one in parts if (part := one()) is not None}


@pytest.fixture
def models(furnisher):
    assert furnisher.models is not None
    return furnisher.models


def test_nothing_of_the_shell_before_stays_behind(furnisher, models):
    parts = parts_of(furnisher.window.shell)

    models.house.language_changed.emit()
    let_go()

    assert len(parts) > 100
    assert left(parts) == set()


def test_what_a_view_model_holds_by_a_partial_would_stay(furnisher, models):
    held = partial(id, furnisher.window.shell.header)
    models.writing.changed.connect(held)
    parts = parts_of(furnisher.window.shell)

    models.house.language_changed.emit()
    let_go()

    assert "Header" in left(parts)
    models.writing.changed.disconnect(held)
