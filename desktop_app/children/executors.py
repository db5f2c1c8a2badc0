"""Who does the parts of a large piece of work: this process, or several of this machine."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import Any, TypeVar

Result = TypeVar("Result")


def executor_for(jobs: int) -> Executor:
    """What runs work in *jobs* processes; with one of them, here and at once.

    The processes leave Ctrl+C to this one, and end with it however it ends.
    """
    if jobs == 1:
        return _Here()
    pool = ProcessPoolExecutor(
        jobs,
        mp_context=multiprocessing.get_context("spawn"),  # the same on every system
        initializer=_begin,
    )
    with _deaf_to_ctrl_c():  # what is begun now stays so, from its first moment
        for _ in range(jobs):
            pool.submit(_nothing)
    return pool


class _Here(Executor):
    """Does what it is given when it is given it; what goes wrong goes to the giver."""

    def submit(self, fn: Callable[..., Result], /, *args: Any, **kwargs: Any) -> "Future[Result]":
        """The result of *fn*, which is there when this returns."""
        future: Future[Result] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Hear of a Ctrl+C only at the end, where the system can hold it back."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _nothing() -> None:
    """The first work of a process: to begin."""


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End when the parent is gone, which nobody would tell a process that waits for work."""
    if (parent := multiprocessing.parent_process()) is not None:
        wait([parent.sentinel])
        os._exit(1)
