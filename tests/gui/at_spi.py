"""The program as a screen reader meets it: over AT-SPI alone, with jeepney for the wire."""

import os
import re
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest

_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_SHOWING, _SENSITIVE = 25, 24  # bits of a state, from atspi-constants.h
_LABELLED_BY = 2
_PATIENCE_S = 15.0
_CONTROLS = {
    "button menu",
    "check box",
    "combo box",
    "list",
    "page tab",
    "push button",
    "radio button",
    "spin box",
    "text",
    "tree table",
}

T = TypeVar("T")

_missing = [
    name
    for name in ("dbus-daemon", _LAUNCHER, "xdotool")
    if shutil.which(name) is None and not os.environ.get("CI")  # there it must be
]
needs_accessibility = pytest.mark.skipif(
    not os.environ.get("DISPLAY") or bool(_missing),
    reason=f"needs a display and {', '.join(_missing) or 'nothing else'}: not tested",
)


@contextmanager
def accessible_session(runtime: Path) -> Iterator[dict[str, str]]:
    """A session with its own buses: what a program must have in its environment to be heard."""
    runtime.mkdir(mode=0o700)
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "GSETTINGS_BACKEND": "memory"}
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with _running(command, environment) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        with _running([_LAUNCHER, "--launch-immediately"], environment):
            yield {
                "DBUS_SESSION_BUS_ADDRESS": address,
                "AT_SPI_BUS_ADDRESS": _accessibility_bus(address),
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=quiet, text=True
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def _accessibility_bus(session: str) -> str:
    """The address of the bus that the launcher made for assistive programs."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    where = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    with open_dbus_connection(session) as connection:

        def ask() -> str:
            reply = connection.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=5)
            return str(reply.body[0]) if reply.header.message_type.name == "method_return" else ""

        return patiently(ask, "the accessibility bus")


def patiently(look: Callable[[], T | None], what: str) -> T:
    """What *look* finds, as soon as it finds something."""
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.1)
    raise TimeoutError(what)


class Reader:
    """A screen reader's place on the accessibility bus."""

    def __init__(self, address: str) -> None:
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        self._connection = open_dbus_connection(address)
        self._queue: deque[Any] = deque()
        rule = MatchRule(
            type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement"
        )
        Proxy(message_bus, self._connection).AddMatch(rule)
        self._filter = self._connection.filter(rule, queue=self._queue)
        registry = Node(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        self.call(
            registry, "org.a11y.atspi.Registry", "RegisterEvent", "sas", "object:announcement", []
        )

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *error: object) -> None:
        self._filter.close()
        self._connection.close()

    def hear(self, words: str) -> str:
        """The announcement that has *words*, as soon as it is made."""
        heard: list[str] = []
        end = time.monotonic() + _PATIENCE_S
        while (left := end - time.monotonic()) > 0:
            try:
                message = self._connection.recv_until_filtered(self._queue, timeout=left)
            except TimeoutError:
                break
            heard.append(message.body[3][1])  # kind, politeness, 0, the text as a variant
            if words in heard[-1]:
                return heard[-1]
        raise TimeoutError(f"{words!r} among {heard}")

    def program(self, name: str) -> "Node":
        """The program *name*, as soon as it is on the bus."""
        desktop = Node(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return patiently(
            lambda: next((one for one in desktop.children if one.name == name), None), name
        )

    def call(self, node: "Node", interface: str, method: str, signature: str = "", *body: Any):
        """What *node* answers to *method*."""
        from jeepney import DBusAddress, new_method_call

        where = DBusAddress(node.path, bus_name=node.bus, interface=interface)
        message = new_method_call(where, method, signature or None, body)
        return self._answer(message)

    def tell(self, node: "Node", interface: str, method: str, signature: str, *body: Any) -> None:
        """As `call`, without waiting: what opens a menu answers when the menu is closed."""
        from jeepney import DBusAddress, MessageFlag, new_method_call

        where = DBusAddress(node.path, bus_name=node.bus, interface=interface)
        message = new_method_call(where, method, signature, body)
        message.header.flags |= MessageFlag.no_reply_expected
        self._connection.send(message)

    def read(self, node: "Node", interface: str, name: str) -> Any:
        """The property *name* of *node*."""
        from jeepney import DBusAddress, Properties

        where = DBusAddress(node.path, bus_name=node.bus, interface=interface)
        return self._answer(Properties(where).get(name))[1]

    def _answer(self, message: Any) -> Any:
        reply = self._connection.send_and_get_reply(message, timeout=10)
        if reply.header.message_type.name == "error":
            raise LookupError(reply.body)
        return reply.body[0] if len(reply.body) == 1 else reply.body


class Node:
    """One object that a program shows to assistive programs."""

    def __init__(self, reader: Reader, bus: str, path: str) -> None:
        self._reader = reader
        self.bus = bus
        self.path = path

    @property
    def name(self) -> str:
        return str(self._reader.read(self, _ACCESSIBLE, "Name"))

    @property
    def role(self) -> str:
        return str(self._reader.call(self, _ACCESSIBLE, "GetRoleName"))

    def is_called(self, name: str) -> bool:
        """Whether its name, or that of the label before it, begins with *name*."""
        if self.role == "combo box":  # Qt gives these their value for a name
            return any(one.name.startswith(name) for one in self.labels)
        return self.name.startswith(name)

    @property
    def labels(self) -> list["Node"]:
        relations = self._reader.call(self, _ACCESSIBLE, "GetRelationSet")
        found = [pair for kind, pairs in relations if kind == _LABELLED_BY for pair in pairs]
        return [Node(self._reader, bus, path) for bus, path in found]

    @property
    def children(self) -> list["Node"]:
        pairs = self._reader.call(self, _ACCESSIBLE, "GetChildren")
        return [Node(self._reader, bus, path) for bus, path in pairs]

    @property
    def is_showing(self) -> bool:
        return self._has(_SHOWING)

    @property
    def is_enabled(self) -> bool:
        return self._has(_SENSITIVE)

    def _has(self, state: int) -> bool:
        low, high = self._reader.call(self, _ACCESSIBLE, "GetState")
        return bool((low | high << 32) >> state & 1)

    def find(self, role: str, name: str, *, enabled: bool = True) -> "Node":
        """The object of that *role* whose name begins so, as soon as it is to be seen."""
        return patiently(lambda: self._find(role, name, enabled), f"{role} {name}")

    def _find(self, role: str, name: str, enabled: bool) -> "Node | None":
        try:
            found = (one for one in self.below() if one.role == role and one.is_called(name))
            return next((one for one in found if one.is_enabled or not enabled), None)
        except LookupError:  # something went away meanwhile: look again
            return None

    def below(self) -> Iterator["Node"]:
        """Everything below it that is to be seen."""
        for one in self.children:
            if one.is_showing:
                yield one
                yield from one.below()

    def nameless(self) -> list[str]:
        """The controls to be seen below it that say nothing about themselves."""
        return [f"{one.role} {one.path}" for one in self.below() if one.is_nameless]

    @property
    def is_nameless(self) -> bool:
        role = self.role
        if role not in _CONTROLS:
            return False
        if role == "combo box":  # its name is its value
            return not (self.labels or self._reader.read(self, _ACCESSIBLE, "Description"))
        return re.search(r"\w\w", self.name) is None

    # ------------------------------------------------------------ what a user does

    def press(self) -> None:
        """Do its first action: press a button, tick a box, choose an item."""
        self._reader.tell(self, "org.a11y.atspi.Action", "DoAction", "i", 0)

    def write(self, text: str) -> None:
        """Put *text* in place of what stands there."""
        assert self._reader.call(
            self, "org.a11y.atspi.EditableText", "SetTextContents", "s", text
        ), text

    def choose(self, name: str) -> None:
        """Choose the line *name* in the list of a combo box."""
        patiently(lambda: self._select(name), name)
        patiently(lambda: self.name == name, f"{name} as the choice")

    def _select(self, name: str) -> bool:
        lines = self.children[0]
        try:
            position = [one.name for one in lines.children].index(name)
        except (LookupError, ValueError):  # the list is still being filled
            return False
        self._reader.call(lines, "org.a11y.atspi.Selection", "SelectChild", "i", position)
        return True

    def grab_focus(self) -> None:
        """Have the keyboard's focus come here."""
        self._reader.call(self, "org.a11y.atspi.Component", "GrabFocus")
