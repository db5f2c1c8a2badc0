"""Whether a window can be opened here: Qt aborts the process where it can't, so we look first."""

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path

_NO_SCREEN = (
    "There is no screen to open a window on; without one, letters can be written with:"
    " paravion write SHEET --sender SENDER.toml --out FOLDER"
)
_NO_SCREEN_ANSWERS = (
    "The screen {display} does not answer, so no window can be opened; without one, letters can be"
    " written with: paravion write SHEET --sender SENDER.toml --out FOLDER"
)
_LIBRARIES = (
    "libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libglib2.0-0 libfontconfig1 libfreetype6"
    " libdbus-1-3 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
_MISSING = (
    "The window needs a library that this system lacks ({name}); to install it type:"
    " sudo apt install {packages}"
)


def trouble() -> str:
    """One sentence that says why no window can be opened here, empty if one can."""
    if not sys.platform.startswith("linux"):
        return ""
    if platform := os.environ.get("QT_QPA_PLATFORM", ""):
        return _missing_library(None if "xcb" not in platform else "libqxcb.so")
    wayland, display = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if not wayland and not display:
        return _NO_SCREEN
    if sentence := _missing_library(None if wayland else "libqxcb.so"):
        return sentence
    if display and not wayland and not _answers():
        return _NO_SCREEN_ANSWERS.format(display=display)
    return ""


def _missing_library(plugin: str | None) -> str:
    """Load what Qt will load anyway; the loader's own words name the library that is missing."""
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415 - what is tried here
    except ImportError as error:
        return _MISSING.format(name=_library_in(error), packages=_LIBRARIES)
    spec = find_spec("PySide6")
    if plugin is None or spec is None or spec.origin is None:
        return ""
    path = Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / plugin
    try:
        if path.exists():
            ctypes.CDLL(str(path))
    except OSError as error:
        return _MISSING.format(name=_library_in(error), packages=_LIBRARIES)
    return ""


def _answers() -> bool:
    """Whether the X server can be reached and lets us in."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt brings its own way, or the library check has spoken
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    reached: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return reached


def _library_in(error: Exception) -> str:
    return str(error).partition(":")[0].rpartition("/")[2]
