"""Tries, from inside the reader's process, what a parser that a document took over might try.

Run as a program: `probes.py ROOT locked|free FOLDER`. Each probe that finds its way prints "done",
each that doesn't the name of the error. Free, each runs in a fork of its own: the control.
"""
# ruff: noqa: BLE001, E402, PLW0603, S606, PTH208, PTH108 - it does what isn't done

import ctypes
import errno
import json
import mmap
import os
import resource
import signal
import socket
import sys
import threading
import time
from pathlib import Path

ROOT, MODE, FOLDER = sys.argv[1:4]
sys.path += [ROOT, *sys.argv[4:]]

from desktop_app.children import locks
from desktop_app.reading import child

LIBC = ctypes.CDLL(None, use_errno=True)
SECRET = ctypes.create_string_buffer(b"a name that was typed")
VICTIM = 0  # another process of the same user, made before the locks
LISTENS = socket.socket()
PORT = ("127.0.0.1", 0)
UNIX = f"{FOLDER}/socket-{MODE}-{os.geteuid()}"
ATTACH = 16


def read_a_file():
    os.close(os.open("/etc/passwd", os.O_RDONLY))


def list_a_folder():
    os.listdir("/")


def write_a_file():
    os.close(os.open(f"{FOLDER}/left-{os.getpid()}", os.O_WRONLY | os.O_CREAT))


def remove_a_file():
    os.unlink(f"{FOLDER}/old-{MODE}-{os.geteuid()}")


def reach_the_network():
    with socket.socket() as wire:
        wire.connect(PORT)


def reach_a_unix_socket():
    with socket.socket(socket.AF_UNIX) as wire:
        wire.connect(UNIX)


def make_a_socket_pair():
    socket.socketpair()


def fork():
    if os.fork() == 0:
        os._exit(0)


def start_a_program():
    os.execv("/bin/true", ["true"])


def start_a_thread():
    try:
        threading.Thread(target=int).start()
    except RuntimeError:
        raise PermissionError(errno.EPERM, "no thread") from None


def read_the_memory_of_another():
    class Piece(ctypes.Structure):
        _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))

    found = ctypes.create_string_buffer(16)
    here = Piece(ctypes.addressof(found), 16)
    there = Piece(ctypes.addressof(SECRET), 16)
    read = LIBC.process_vm_readv(VICTIM, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
    check(read)


def trace_another():
    check(LIBC.ptrace(ATTACH, VICTIM, None, None))


def kill_another():
    os.kill(VICTIM, signal.SIGCONT)


def kill_another_by_its_thread():
    check(LIBC.syscall(ctypes.c_long(234 if os.uname().machine == "x86_64" else 131),
                       VICTIM, VICTIM, int(signal.SIGCONT)))  # fmt: skip


def read_the_environment_of_another():
    os.close(os.open(f"/proc/{VICTIM}/environ", os.O_RDONLY))


def take_more_than_a_gibibyte():
    bytearray((1 << 30) + 1)


def have_memory_that_runs():
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC).close()


def make_memory_run():
    page = mmap.mmap(-1, 4096)
    place = ctypes.addressof(ctypes.c_char.from_buffer(page))
    check(LIBC.mprotect(ctypes.c_void_p(place), 4096, 5))


def set_a_limit():
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except ValueError:
        raise PermissionError(errno.EPERM, "refused") from None


def say_something_to_the_terminal():
    os.write(2, b"Yusup")


def be_somebody_else():
    os.setresuid(os.getuid(), os.getuid(), os.getuid())


def look_at_the_clipboard_of_the_screen():
    with socket.socket(socket.AF_UNIX) as wire:
        wire.connect(f"\0{UNIX}")


def check(result):
    if result < 0:
        raise OSError(ctypes.get_errno(), "refused")


PROBES = {
    name: one
    for name, one in list(globals().items())
    if callable(one) and getattr(one, "__module__", "") == __name__ and name != "check"
}


def outcome(probe):
    try:
        probe()
    except MemoryError:
        return "ENOMEM"
    except OSError as error:
        return errno.errorcode.get(error.errno, "?")
    except Exception as error:
        return repr(error)
    return "done"


def outcome_in_a_fork(probe):
    tries = os.fork()
    if tries == 0:
        said = outcome(probe)
        os._exit(0 if said == "done" else 1)
    return "done" if os.waitpid(tries, 0)[1] == 0 else "refused"


def main():
    global VICTIM, PORT
    VICTIM = os.fork()
    if VICTIM == 0:
        os.closerange(0, 3)  # else whoever waits for our words waits for it, too
        time.sleep(30)
        os._exit(0)
    LISTENS.bind(("127.0.0.1", 0))
    LISTENS.listen(50)
    PORT = LISTENS.getsockname()
    hears = [socket.socket(socket.AF_UNIX) for _ in range(2)]
    for one, name in zip(hears, (UNIX, f"\0{UNIX}"), strict=True):
        one.bind(name)
        one.listen(5)
    Path(f"{FOLDER}/old-{MODE}-{os.geteuid()}").touch()
    child._get_ready()
    if MODE == "locked":
        said = {"locks": [one.value for one in locks.lock_in()]}
        said |= {name: outcome(probe) for name, probe in PROBES.items()}
    else:
        said = {"locks": []} | {name: outcome_in_a_fork(probe) for name, probe in PROBES.items()}
    said["victim"] = VICTIM
    os.write(1, json.dumps(said).encode())
    os._exit(0)


main()
