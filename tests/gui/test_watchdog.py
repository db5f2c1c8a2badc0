import time

import pytest

from desktop_app.trials.watchdog import Watchdog


@pytest.fixture
def watchdog(qapp):
    made = Watchdog(50)
    yield made
    made.stop()


def sleep_long() -> None:
    time.sleep(0.3)


def work_hard() -> None:
    end = time.thread_time() + 0.3
    while time.thread_time() < end:
        pass


def test_a_time_without_answer_is_noticed_with_what_was_done(watchdog, qtbot):
    qtbot.wait(50)
    watchdog.doing = "sleeping"
    sleep_long()
    qtbot.waitUntil(lambda: bool(watchdog.blocks))

    block = watchdog.blocks[-1]
    assert block.doing == "sleeping"
    assert block.wall_ms > 200
    assert block.cpu_ms < block.wall_ms / 2


def test_hard_work_is_told_from_waiting(watchdog, qtbot):
    qtbot.wait(50)
    work_hard()
    qtbot.waitUntil(lambda: bool(watchdog.blocks))

    assert watchdog.blocks[-1].cpu_ms > 200


def test_what_is_forgiven_is_not_counted(watchdog, qtbot):
    qtbot.wait(50)
    before = len(watchdog.blocks)
    sleep_long()
    watchdog.forgive()
    qtbot.wait(50)

    assert len(watchdog.blocks) == before
