"""The program has to start where Unix' own modules are missing: every import, in a new process."""

import subprocess
import sys

from program import ROOT, modules

MISSING = ("fcntl", "resource", "pwd", "grp", "termios", "tty", "pty", "posix_ipc")


def import_without_unix(*names: str, folder: object = ROOT) -> "subprocess.CompletedProcess[str]":
    """Import each of *names* in a process that has none of the missing modules."""
    code = (
        "import sys, importlib\n"
        f"sys.modules.update(dict.fromkeys({MISSING!r}))\n"  # None: not to be found
        f"sys.path.insert(0, {str(folder)!r})\n"
        "for name in sys.argv[1:]:\n"
        "    importlib.import_module(name)\n"
        "    print(name)\n"
    )
    command = [sys.executable, "-c", code, *names]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_there_are_modules_to_import():
    assert len(modules()) > 70
    assert "desktop_app.reading.child" in modules()
    assert "desktop_app.children.start" in modules()


def test_every_module_outside_the_window_can_be_imported_on_another_system():
    done = import_without_unix(*modules())

    assert done.stderr == ""
    assert done.stdout.split() == modules()


def test_a_module_that_needs_unix_would_be_noticed(tmp_path):
    (tmp_path / "locks.py").write_text("import fcntl\n")

    assert "fcntl" in import_without_unix("locks", folder=tmp_path).stderr


def test_no_module_outside_the_window_needs_qt():
    code = (
        "import sys, importlib\n"
        "sys.modules.update(dict.fromkeys(('PySide6', 'shiboken6')))\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "print(*(name for name in sys.modules if name.startswith('PySide6.')))\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, *modules()], capture_output=True, text=True, check=False
    )

    assert (done.stderr, done.stdout) == ("", "\n")
