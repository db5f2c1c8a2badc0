"""What the locked reader is refused, tried from inside; each with a control that isn't locked."""

import ast
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from program import ROOT

PROGRAM = Path(__file__).with_name("probes.py")
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
ALL_LOCKS = ["limits", "no_new_powers", "files", "system_calls"]
PROBES = [
    one.name
    for one in ast.parse(PROGRAM.read_text("utf-8")).body
    if isinstance(one, ast.FunctionDef)
    and one.name not in ("check", "outcome", "outcome_in_a_fork", "main")
]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the locks of other systems were not tried"
)


def tried(mode: str, who: str) -> dict[str, str]:
    is_root = os.geteuid() == 0
    if who == "root" and not is_root:
        pytest.skip("the locks were not tried as root: this is another user")
    prefix = NOBODY if who == "user" and is_root else []
    if prefix and shutil.which("setpriv") is None:
        pytest.skip("the locks were not tried as a user: this is root, and there is no setpriv")
    folder = tempfile.mkdtemp()
    Path(folder).chmod(0o777)
    command = [sys.executable, "-I", "-S", "-B", str(PROGRAM), str(ROOT), mode, folder, *sys.path]
    try:
        done = subprocess.run(
            [*prefix, *command], capture_output=True, check=False, timeout=60, cwd="/"
        )
        if prefix and b"Permission denied" in done.stderr:
            pytest.skip("the locks were not tried as a user: nobody else may read this folder")
        assert done.returncode == 0, done.stderr
        said = json.loads(done.stdout)
        with suppress(ProcessLookupError):
            os.kill(said.pop("victim"), signal.SIGKILL)
        return said
    finally:
        shutil.rmtree(folder)


@pytest.fixture(scope="module", params=["user", "root"])
def who(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def locked(who) -> dict[str, str]:
    return tried("locked", who)


@pytest.fixture(scope="module")
def free(who) -> dict[str, str]:
    return tried("free", who)


def test_every_lock_of_this_system_holds(locked):
    if "files" not in locked["locks"]:
        pytest.skip("this kernel has no Landlock, or doesn't let us use it")
    assert locked["locks"] == ALL_LOCKS


@pytest.mark.parametrize("probe", PROBES)
def test_the_locked_reader_is_refused(locked, probe):
    assert locked[probe] in ("EPERM", "EACCES", "ENOMEM")


@pytest.mark.parametrize("probe", PROBES)
def test_without_locks_the_same_way_is_open(free, probe):
    if probe == "trace_another" and free[probe] != "done":
        pytest.skip("nobody may trace here, locked or not")
    assert free[probe] == "done"
