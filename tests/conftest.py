"""What holds for all tests."""

import os
import signal

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
