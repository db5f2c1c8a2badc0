"""Where the kernel refuses the reader its locks, or the user more processes."""

import json
import os
import shutil
import sys

import pytest
from cli.command import ROOT, SAMPLE, Answer, assert_refused, paravion

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.uname().machine not in ("x86_64", "aarch64"),
    reason="the locks of other systems were not tried",
)

FEWER = ROOT / "tests" / "children" / "fewer_locks.py"
REFUSED = (
    "This system can't lock the reader in, so the file was not read; "
    "--unlocked-reader reads it all the same.\n"
)


def read_without(what: str, *options: object) -> Answer:
    answer = paravion("read", SAMPLE, *options, prefix=[sys.executable, str(FEWER), what])
    if answer.code == 77:
        pytest.skip("this kernel refuses nothing")
    return answer


def test_without_a_filter_of_system_calls_no_sheet_is_read():
    answer = read_without("seccomp")

    assert answer.complaint == REFUSED
    assert_refused(answer, 3)


def test_whoever_accepts_an_unlocked_reader_gets_the_sheet_and_is_told():
    answer = read_without("seccomp", "--json", "--unlocked-reader")

    assert answer.code == 0
    assert json.loads(answer.out)["targets"]
    assert answer.complaint.startswith("Note: ")
    assert answer.complaint.count("\n") == 1


def test_without_the_second_wall_the_sheet_is_read_and_one_line_tells_so():
    answer = read_without("landlock", "--json")

    assert answer.code == 0
    assert json.loads(answer.out)["targets"]
    assert answer.complaint.startswith("Note: ")
    assert answer.complaint.count("\n") == 1


SOMEBODY = 61234 + os.getpid() % 1000  # whom nobody is: all processes of theirs are counted


@pytest.mark.parametrize("processes", [1, 2, 8])
def test_where_no_more_processes_can_be_had_the_reader_breaks_in_one_sentence(processes):
    if os.geteuid() != 0 or not (shutil.which("setpriv") and shutil.which("prlimit")):
        pytest.skip("only root can become a user with few processes: it was not tried")
    become = ["setpriv", f"--reuid={SOMEBODY}", f"--regid={SOMEBODY}", "--clear-groups"]
    become += ["--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]  # root's Python
    answer = paravion("read", SAMPLE, prefix=[*become, "prlimit", f"--nproc={processes}"])
    if answer.code in (126, 127):
        pytest.skip("nobody else may run this Python: it was not tried")

    if answer.code:
        assert answer.complaint == "This file broke the reader; nothing else was touched.\n"
    assert answer.code == (0 if processes == 8 else 3)


def test_a_sheet_is_read_where_there_is_no_proc():
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        pytest.skip("only root can take /proc away: it was not tried without")
    hide = 'mount -t tmpfs none /proc && test ! -e /proc/self && exec "$@"'
    answer = paravion("read", SAMPLE, "--json", prefix=["unshare", "-m", "sh", "-c", hide, "sh"])
    if "mount" in answer.complaint or "unshare" in answer.complaint:
        pytest.skip("nothing may be mounted here: it was not tried without /proc")

    assert answer.code == 0
    assert json.loads(answer.out)["targets"]
