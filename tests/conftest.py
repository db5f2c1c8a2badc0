"""What holds for all tests."""

import gc
import os
import signal
from itertools import islice

from hypothesis import settings

# Each of several processes that share the tests has a display of its own: only one window at a
# time can have the keyboard there.
if worker := os.environ.get("PYTEST_XDIST_WORKER"):
    displays = os.environ.get("PARAVION_DISPLAYS", "").split()
    if displays:
        os.environ["DISPLAY"] = displays[int(worker.removeprefix("gw")) % len(displays)]

# Started in the background, this process and all its children would be deaf to a wish to stop.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# A test that is slow on a busy machine is not wrong, and a failure must come back when repeated.
settings.register_profile("par avion", deadline=None, derandomize=True)
settings.load_profile("par avion")


def pytest_collection_modifyitems(items):
    """Have half of several processes begin with what waits for windows and other processes.

    The others keep the processors busy meanwhile; left to the end, each would wait alone. Every
    process begins with as many tests in a row; who has none left takes from the end of another's.
    """
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if processes < 2:
        return
    waiting = sorted(filter(_waits, items), key=lambda item: not item.get_closest_marker("long"))
    modules = list(
        dict.fromkeys(item.path for item in waiting)
    )  # what a module shares is made once
    working = iter([item for item in items if not _waits(item)])
    share, ordered = len(items) // processes, []
    for process in range(processes // 2):
        mine = modules[process :: processes // 2]
        begin = [item for item in waiting if item.path in mine]
        ordered += [*begin, *islice(working, max(0, share - len(begin)))]
    items[:] = [*ordered, *working]


def _waits(item) -> bool:
    return any(item.get_closest_marker(name) for name in ("display", "long"))


def pytest_collection_finish():
    """Have no search for garbage go through the tests themselves: they stay to the end.

    The tests of windows search after each; through 8,000 tests that took 0.2 s.
    """
    gc.collect()
    gc.freeze()
