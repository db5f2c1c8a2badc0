"""Makes pictures of every room: `python3 packaging/pictures.py DIR`, with nothing set up before.

A real window on a display that nobody looks at, the same case and the same day each time: light,
dark, high contrast, right-to-left, large text, and on screens of three kinds. About a minute.
"""

import argparse
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

import set_up
import system
from virtual_display import virtual_display

# the pixels of each screen, and how many of them are one point
_SCREENS = {"1366": ("1366x768", "1"), "1920": ("1920x1080", "1"), "fine": ("2732x1536", "2")}


def main() -> int:
    """Set up if need be and make all pictures; 0 if all could be made."""
    asked = _asked()
    began = monotonic()
    try:
        missing = set_up.prepare("requirements-test.lock", system.TESTS)
    except set_up.SetUpError as error:
        set_up.say(str(error))
        return 1
    if missing:
        set_up.say("The pictures can't be made without that; then start again.")
        return 1
    asked.folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(max_workers=2) as pool:
        python, folder = set_up.program("python"), asked.folder.resolve()
        ended = list(
            pool.map(lambda screen: take(screen, folder, python, asked.only), asked.screens)
        )
    if any(ended):
        return 1
    count = len(list(asked.folder.glob("*.png")))
    print(f"{count} pictures in {asked.folder}, after {monotonic() - began:.0f} s.")
    return 0


def take(screen: str, folder: Path, python: str, only: str = "") -> int:
    """Make the pictures for *screen* in *folder*, those with *only* in their names; 0 if it went.

    The scenes are played by *python*, which has the program's libraries.
    """
    pixels, scale = _SCREENS[screen]
    with TemporaryDirectory() as home, virtual_display(pixels) as environment:
        # the same words and dates on every computer
        environment |= {"QT_SCALE_FACTOR": scale, "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        environment |= {"PYTHONPATH": str(set_up.ROOT), "QT_STYLE_OVERRIDE": ""}
        # what is kept for a picture is kept nowhere else, and no keyring is asked
        environment |= {f"XDG_{what}_HOME": home for what in ("DATA", "CONFIG", "CACHE")}
        environment |= {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/no-bus"}
        script = set_up.ROOT / "packaging" / "picture_scenes.py"
        command = [python, str(script), screen, str(folder), only]
        return subprocess.call(command, env=environment, stdin=subprocess.DEVNULL)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="pictures.py", description="Makes pictures of all rooms.")
    parser.add_argument("folder", type=Path, help="where they are to go")
    parser.add_argument("--only", default="", help="those with this in their names")
    parser.add_argument("--screens", nargs="*", choices=_SCREENS, default=list(_SCREENS))
    return parser.parse_args()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
