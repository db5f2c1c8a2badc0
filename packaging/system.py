"""What the operating system must bring along, and how to get what is missing on Debian and Ubuntu.

Windows and macOS bring everything themselves (not run here). On Linux a library is looked up by
its own name, since package names differ between releases (libglib2.0-0, libglib2.0-0t64).
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

VENV: Mapping[str, str] = {"ensurepip": f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"}
"""What Python needs to make a .venv, by the name of its module."""

WINDOW: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "lp": "cups-client",
}
"""What Qt's window and the printing need: library or program, and the package that has it."""

TESTS: Mapping[str, str] = {
    **WINDOW,
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "Xvfb": "xvfb",
    "convert": "imagemagick",
    "dbus-daemon": "dbus",
    "dbus-run-session": "dbus-daemon",
    "gnome-keyring-daemon": "gnome-keyring",
    "openbox": "openbox",
    "strace": "strace",
    "xauth": "xauth",
    "xdotool": "xdotool",
}
"""What the tests need: the window's, and a display that nobody looks at."""


def has_display() -> bool:
    """Whether a window could be shown to somebody."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing(needs: Mapping[str, str]) -> list[str]:
    """The packages among *needs* that this computer lacks, sorted."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = _libraries()
    return sorted(package for name, package in needs.items() if not _is_here(name, libraries))


def may_install() -> bool:
    """Whether packages can be installed without asking anybody.

    That is on Debian and its kin, as root or with a sudo that wants no password.
    """
    return shutil.which("apt-get") is not None and _before_a_command() is not None


def install(packages: list[str], log: Path) -> None:
    """Install *packages* as far as that goes; what apt says is added to *log*."""
    apt = [*(_before_a_command() or ()), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    apt += ["-o", "DPkg::Lock::Timeout=300"]  # another installation may be under way
    with log.open("ab") as out:
        for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            subprocess.call([*apt, *step], stdin=subprocess.DEVNULL, stdout=out, stderr=out)


def command_for(packages: list[str]) -> str:
    """The one command to type that installs *packages*."""
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        return f"(with this system's package manager, by Debian's names) {names}"
    steps = f"apt-get update && apt-get install -y --no-install-recommends {names}"
    return f"sudo sh -c '{steps}'" if shutil.which("sudo") else f"su -c '{steps}'"


def _is_here(name: str, libraries: str) -> bool:
    if name == "ensurepip":  # Debian keeps it in a package of its own
        return find_spec(name) is not None
    if ".so." in name:
        return f"\t{name} " in libraries
    return shutil.which(name) is not None


def _libraries() -> str:
    """What the dynamic linker knows; its program is not on everybody's PATH."""
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    try:
        return subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    except OSError:  # not a usual Linux: it must look after itself
        return "".join(f"\t{name} " for name in WINDOW)


def _before_a_command() -> list[str] | None:
    """What makes a command run as root; None where nobody would let us."""
    if os.geteuid() == 0:
        return []
    try:
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    except FileNotFoundError:
        return None
    return None if asked.returncode else ["sudo", "-n"]
