"""Hears from systemd's logind that the computer is going to sleep, and lets it wait a moment.

Not by QtDBus: its library isn't on every computer, and this wants a file descriptor.
Source: org.freedesktop.login1.Manager, PrepareForSleep and Inhibit.
"""

import threading
from contextlib import closing
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

_LOGIND = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_PATIENCE_S = 4.0  # logind itself waits for five seconds


class SleepWatch(QObject):
    """Emits `falling_asleep`; the computer sleeps when its slots have returned, or after 4 s.

    Where there is no logind, it does nothing.
    """

    falling_asleep = Signal()

    _heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done = threading.Event()
        self._thread: threading.Thread | None = None
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Listen, in a thread of its own that ends with the program."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sleep", daemon=True)
            self._thread.start()

    @property
    def is_listening(self) -> bool:
        """Whether there is anything to hear."""
        return self._thread is not None and self._thread.is_alive()

    @Slot()
    def _pass_on(self) -> None:
        self.falling_asleep.emit()
        self._done.set()

    def _work(self) -> None:
        try:
            from jeepney import DBusErrorResponse  # noqa: PLC0415 - who keeps nothing needs none
            from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415
        except ImportError:  # neither Windows nor macOS has it
            return
        try:
            with closing(open_dbus_connection(bus="SYSTEM", enable_fds=True)) as bus:
                self._listen(bus)
        except (OSError, EOFError, KeyError, ValueError, DBusErrorResponse):
            return  # no system bus, no logind, or it has gone

    def _listen(self, bus: "DBusConnection") -> None:
        from jeepney import MatchRule  # noqa: PLC0415 - as above
        from jeepney.bus_messages import message_bus  # noqa: PLC0415
        from jeepney.io.blocking import Proxy  # noqa: PLC0415

        rule = MatchRule(type="signal", interface=_MANAGER, member="PrepareForSleep", path=_PATH)
        Proxy(message_bus, bus).AddMatch(rule)
        with bus.filter(rule) as heard:
            while True:
                with _hold(bus):
                    self._wait_for(bus, heard, falls_asleep=True)
                    self._done.clear()
                    self._heard.emit()
                    self._done.wait(_PATIENCE_S)
                self._wait_for(bus, heard, falls_asleep=False)

    def _wait_for(self, bus: "DBusConnection", heard: Any, *, falls_asleep: bool) -> None:
        while bus.recv_until_filtered(heard).body != (falls_asleep,):
            pass


def _hold(bus: "DBusConnection") -> Any:
    """What keeps the computer awake until it is closed: a file descriptor."""
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - as above
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    logind = DBusAddress(_PATH, _LOGIND, _MANAGER)
    what = ("sleep", "Par Avion", "Saving and locking", "delay")
    asked = new_method_call(logind, "Inhibit", "ssss", what)
    (held,) = unwrap_msg(bus.send_and_get_reply(asked))
    return held
