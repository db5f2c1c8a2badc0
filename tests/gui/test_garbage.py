import gc
import threading

import pytest
from PySide6.QtCore import QObject

from desktop_app.gui.garbage import GarbageSearch


class Widget(QObject):
    """Only refers to itself when it is let go, and tells in which thread it went."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        super().__init__()
        self._gone = gone
        self._myself = self

    def __del__(self) -> None:
        self._gone.append(threading.current_thread())


def work_in_another_thread() -> threading.Thread:
    """A thread that has made, and let go, enough objects for Python to look for garbage."""

    def work():
        for _ in range(10 * gc.get_threshold()[0]):
            circle = []
            circle.append(circle)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return thread


@pytest.fixture
def gone():
    gc.collect()
    gone: list[threading.Thread] = []
    Widget(gone)
    return gone


@pytest.fixture
def search(qapp):
    made = GarbageSearch()
    yield made
    made.stop()


def test_a_widget_nobody_has_goes_in_the_gui_thread(qtbot, search):
    gone: list[threading.Thread] = []
    Widget(gone)

    work_in_another_thread()
    assert gone == []

    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [threading.main_thread()]


def test_left_to_python_it_goes_wherever_objects_are_made(gone):
    gc.enable()
    worker = work_in_another_thread()

    assert gone == [worker]


def test_afterwards_python_looks_for_itself_again(search):
    search.stop()

    assert gc.isenabled()
