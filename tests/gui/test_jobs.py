import threading

import pytest

from desktop_app.domain.errors import SheetFault, SheetUnreadableError
from desktop_app.gui.jobs import JobRunner


@pytest.fixture
def runner(qapp):
    made = JobRunner()
    yield made
    made.stop()


def test_the_result_arrives_in_the_gui_thread(runner, qtbot):
    threads = []

    def work(*, progress, cancel):
        threads.append(threading.current_thread())
        return 42

    job = runner.start(work, "Working")
    with qtbot.waitSignal(job.succeeded) as told:
        job.succeeded.connect(lambda _: threads.append(threading.current_thread()))

    assert told.args == [42]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_progress_arrives_in_order_and_before_the_result(runner, qtbot):
    seen = []

    def work(*, progress, cancel):
        for step in range(20):
            progress(step, 20, str(step))
        return "done"

    job = runner.start(work, "Working")
    job.progressed.connect(lambda done, total, name: seen.append(done))
    job.succeeded.connect(seen.append)
    with qtbot.waitSignal(job.finished):
        pass

    assert seen == [*range(20), "done"]


def test_an_error_is_told_and_the_next_job_runs(runner, qtbot):
    def fail(*, progress, cancel):
        raise SheetUnreadableError(SheetFault.EMPTY)

    job = runner.start(fail, "Failing")
    with qtbot.waitSignal(job.failed) as told:
        pass
    assert told.args[0].fault is SheetFault.EMPTY

    job = runner.start(lambda *, progress, cancel: 1, "Working")
    with qtbot.waitSignal(job.succeeded):
        pass


def test_a_stopped_job_tells_neither_success_nor_failure(runner, qtbot):
    begun, seen = threading.Event(), []

    def work(*, progress, cancel):
        begun.set()
        while True:
            cancel.check()

    job = runner.start(work, "Working")
    job.succeeded.connect(seen.append)
    job.failed.connect(seen.append)
    begun.wait(5)
    with qtbot.waitSignal(job.finished):
        job.cancel()

    assert seen == []
    assert not runner.is_busy


def test_a_job_stopped_before_its_turn_never_begins(runner, qtbot):
    gate, seen = threading.Event(), []
    runner.start(lambda *, progress, cancel: gate.wait(5), "Blocking")
    job = runner.start(lambda *, progress, cancel: seen.append("ran"), "Waiting")
    job.cancel()
    with qtbot.waitSignal(job.finished):
        gate.set()

    assert seen == []


def test_jobs_never_run_at_the_same_time(runner, qtbot):
    running, most = [], []

    def work(*, progress, cancel):
        running.append(1)
        most.append(len(running))
        running.pop()

    jobs = [runner.start(work, "Working") for _ in range(30)]
    with qtbot.waitSignal(jobs[-1].finished):
        pass

    assert max(most) == 1
