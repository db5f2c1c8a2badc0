"""One process that saves a few times, for looking at its system calls.

    PYTHONPATH=tests python -m storage.traced FOLDER SAVER SAVES

It says each acknowledged number in a line of its own.
"""

import os
import sys
from itertools import islice
from pathlib import Path

from storage.savers import SAVERS

if __name__ == "__main__":
    folder, saver, saves = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    os.write(1, b"start\n")
    steps = SAVERS[saver](folder, lambda number: os.write(1, b"%d\n" % number))
    for _ in islice(steps, saves):
        pass
