"""A desktop session of its own: a bus, a real keyring daemon, and a question without answer."""

import os
import shutil
import signal
import subprocess
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from desktop_app.domain.errors import Cancelled, KeyringUnusableError
from desktop_app.storage.system_keyring import SERVICE

secretstorage = pytest.importorskip("secretstorage", reason="not Linux: no keyring was tested")

PASSWORD = "grebe"  # noqa: S105 - of a keyring that the test makes
_SECRETS = "org.freedesktop.secrets"
_PATIENCE_S = 10.0
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  {services}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

needs_keyring = pytest.mark.skipif(
    not all(map(shutil.which, ("dbus-daemon", "gnome-keyring-daemon")))
    and not os.environ.get("CI"),
    reason="needs dbus-daemon and gnome-keyring-daemon: the keyring was not tested",
)


class Session:
    """A bus in *folder*, whose programs have their home there; see `session`."""

    def __init__(self, folder: Path, environment: dict[str, str], services: str) -> None:
        self.folder = folder
        self.home = folder / "home"
        for wanted in (self.home, folder / "run"):
            wanted.mkdir(mode=0o700, parents=True)
        address = f"unix:path={folder / 'bus'}"
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "DBUS_SESSION_BUS_ADDRESS": address,
            **environment,
        }
        config = folder / "bus.conf"
        config.write_text(_BUS.format(socket=folder / "bus", services=services))
        command = ("dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1")
        self._bus = self._start(*command, stdout=subprocess.PIPE)
        assert self._bus.stdout is not None
        with self._bus.stdout as stdout:
            stdout.readline()  # comes when it listens
        self._daemon: subprocess.Popen[bytes] | None = None

    def start_daemon(self, password: str | None = PASSWORD, *, with_keyring: bool = True) -> None:
        """Start the keyring as a log-in with *password* does; the first one makes the keyring.

        None: a log-in that asks for none.
        """
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        unlocks = ["--unlock"] if password is not None else []
        self._daemon = self._start(*command, *unlocks, stdin=subprocess.PIPE)
        assert self._daemon.stdin is not None
        with self._daemon.stdin as stdin:  # a newline would be part of the password
            stdin.write((password or "").encode())
        wait_until(lambda: self.has_owner(_SECRETS))
        if with_keyring:
            wait_until(self._is_ready)

    def have_no_password(self) -> None:
        """The keyring that a user makes who leaves the field for a new password empty."""
        folder = self.home / ".local" / "share" / "keyrings"
        folder.mkdir(parents=True)
        (folder / "login.keyring").write_text("[keyring]\ndisplay-name=Login\nctime=0\nmtime=0\n")

    def signal_daemon(self, number: int) -> None:
        """Send it *number*; a SIGKILL is waited for."""
        assert self._daemon is not None
        self._daemon.send_signal(number)
        if number == signal.SIGKILL:
            self._daemon.wait()
            self._daemon = None
            wait_until(lambda: not self.has_owner(_SECRETS))

    def start_again(self) -> None:
        """What the next log-in does: a new daemon, unlocked with the right password."""
        if self._daemon is not None:
            self.signal_daemon(signal.SIGCONT)
            self.signal_daemon(signal.SIGKILL)
        self.start_daemon()

    @property
    def is_locked(self) -> bool:
        with self.connection() as bus:
            return bool(secretstorage.get_default_collection(bus).is_locked())

    def lock(self) -> None:
        with self.connection() as bus:
            secretstorage.get_default_collection(bus).lock()

    def store(self, vault: str, secret: bytes, **attributes: str) -> None:
        """Put an entry there as another program would."""
        with self.connection() as bus:
            wanted = {"service": SERVICE, "username": vault, **attributes}
            collection = secretstorage.get_default_collection(bus)
            collection.unlock()  # asks nothing of who has no password
            collection.create_item("x", wanted, secret, replace=True)

    def entries(self, vault: str) -> int:
        with self.connection() as bus:
            wanted = {"service": SERVICE, "username": vault}
            return len(list(secretstorage.search_items(bus, wanted)))

    def secrets(self, vault: str) -> list[bytes]:
        """What is kept for *vault*, seen without our own code."""
        with self.connection() as bus:
            wanted = {"service": SERVICE, "username": vault}
            return [item.get_secret() for item in secretstorage.search_items(bus, wanted)]

    def overwrite(self, vault: str, secret: bytes) -> None:
        with self.connection() as bus:
            wanted = {"service": SERVICE, "username": vault}
            for item in secretstorage.search_items(bus, wanted):
                item.set_secret(secret)

    def make_default(self, collection: str) -> None:
        """Have new entries go to *collection*, as the user can choose."""
        with self.connection() as bus:
            path = f"/org/freedesktop/secrets/collection/{collection}"
            service = DBusAddress(
                "/org/freedesktop/secrets", _SECRETS, "org.freedesktop.Secret.Service"
            )
            alias = new_method_call(service, "SetAlias", "so", ("default", path))
            bus.send_and_get_reply(alias)

    def has_owner(self, name: str) -> bool:
        with self.connection() as bus:
            return bool(Proxy(message_bus, bus).NameHasOwner(name)[0])

    @contextmanager
    def connection(self) -> Iterator[DBusConnection]:
        with closing(open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"])) as bus:
            secretstorage.add_match_rules(bus)
            yield bus

    def files_with(self, *needles: bytes) -> list[Path]:
        """The files of this session that hold one of *needles* as it is."""
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return [path for path in files if any(one in path.read_bytes() for one in needles)]

    def end(self) -> None:
        for process in (self._daemon, self._bus):
            if process is not None:
                process.kill()
                process.wait()

    def _is_ready(self) -> bool:
        with self.connection() as bus:
            try:
                return bool(secretstorage.get_collection_by_alias(bus, "default"))
            except secretstorage.ItemNotFoundException:
                return False

    def _start(
        self, *command: str, stdin: int = subprocess.DEVNULL, stdout: int = subprocess.DEVNULL
    ) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            command, env=self.environment, stdin=stdin, stdout=stdout, stderr=subprocess.DEVNULL
        )


@contextmanager
def session(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *, services: str = "", **environment: str
) -> Iterator[Session]:
    """A session whose bus starts nothing by itself but what *services* names, and we are in it."""
    started = Session(folder, environment, services)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "HOME"):
        monkeypatch.setenv(name, started.environment[name])
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    try:
        yield started
    finally:
        started.end()


class SilentPrompter:
    """Takes GNOME's request to show the question for a password, and never has an answer."""

    def __init__(self, address: str) -> None:
        self.asked = threading.Event()
        self._bus = open_dbus_connection(address)
        Proxy(message_bus, self._bus).RequestName("org.gnome.keyring.SystemPrompter")
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                message = self._bus.receive()
            except (OSError, ValueError, KeyError):
                return
            if message.header.message_type is MessageType.method_call:
                self._bus.send(new_method_return(message))
                if message.header.fields[HeaderFields.member] == "BeginPrompting":
                    self.asked.set()

    def end(self) -> None:
        self._bus.sock.shutdown(2)
        self._bus.close()


@contextmanager
def nobody_answers(of: Session) -> Iterator[SilentPrompter]:
    """A locked keyring's question is on the screen as long as this lasts."""
    prompter = SilentPrompter(of.environment["DBUS_SESSION_BUS_ADDRESS"])
    try:
        yield prompter
    finally:
        prompter.end()


class Call:
    """An operation in a thread of its own, as the window has it done."""

    def __init__(
        self, operation: Callable[..., object], *arguments: object, **limits: float
    ) -> None:
        self.stop = threading.Event()
        self._outcome: list[object] = []
        self._do = partial(operation, *arguments, stopped=self.stop.is_set, **limits)
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    @property
    def has_ended(self) -> bool:
        return not self._thread.is_alive()

    def result(self) -> object:
        """What it gave back, or the fault that it named, or Cancelled."""
        self._thread.join(20)
        assert self._outcome, "it hangs"
        return self._outcome[0]

    def _work(self) -> None:
        try:
            self._outcome.append(answer(self._do))
        except Cancelled:
            self._outcome.append(Cancelled)


def answer(operation: Callable[..., object], *arguments: object, **limits: float) -> object:
    """What an operation gave back, or the fault that it named."""
    try:
        return operation(*arguments, **limits)
    except KeyringUnusableError as error:
        return error.fault


def spelled(*keys: bytes) -> list[bytes]:
    """Every way in which a key could lie on a disk."""
    return [way for key in keys for way in (key, b64encode(key), key.hex().encode())]


def wait_until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not done():
        assert time.monotonic() < end, "the keyring's session did not get ready"
        time.sleep(0.01)
