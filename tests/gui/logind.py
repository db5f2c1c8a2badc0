"""A stand-in for systemd's logind, on a bus of its own, that tells of sleep."""

import os
import select
import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager

import pytest

jeepney = pytest.importorskip("jeepney", reason="not Linux: sleep was not tested")
from jeepney import HeaderFields, MessageType, new_method_return, new_signal  # noqa: E402
from jeepney.bus_messages import message_bus  # noqa: E402
from jeepney.io.blocking import Proxy, open_dbus_connection  # noqa: E402

PATH, MANAGER = "/org/freedesktop/login1", "org.freedesktop.login1.Manager"

needs_a_bus = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None or not sys.platform.startswith("linux"),
    reason="needs dbus-daemon: sleep was not tested",
)


class Logind:
    """Stands in for systemd's: whoever holds sleep up gets the end of a pipe."""

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address, enable_fds=True)
        Proxy(message_bus, self._bus).RequestName("org.freedesktop.login1")
        self.asked = threading.Event()
        self.asked_for: tuple[str, ...] = ()
        self._read = -1
        threading.Thread(target=self._answer, daemon=True).start()

    def _answer(self) -> None:
        while True:
            try:
                message = self._bus.receive()
            except (OSError, EOFError, ValueError, KeyError):
                return
            fields = message.header.fields
            if message.header.message_type is not MessageType.method_call:
                continue
            assert fields[HeaderFields.member] == "Inhibit"
            self.asked_for = message.body
            self._read, held = os.pipe()
            self._bus.send(new_method_return(message, "h", (held,)))
            os.close(held)
            self.asked.set()

    def is_held(self) -> bool:
        """Whether somebody still has the other end."""
        return not select.select([self._read], [], [], 0)[0]  # at its end, it can be read

    def prepare_for_sleep(self, sleeps: bool) -> None:
        self.asked.clear()
        where = jeepney.DBusAddress(PATH, interface=MANAGER)
        self._bus.send(new_signal(where, "PrepareForSleep", "b", (sleeps,)))

    def end(self) -> None:
        self._bus.sock.shutdown(2)
        self._bus.close()


@contextmanager
def a_bus():
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus:
        try:
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()
