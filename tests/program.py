"""The program's own modules, as files."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
_OF_THE_WINDOW = ("desktop_app.gui", "desktop_app.trials", "desktop_app.bootstrap.")


def modules() -> list[str]:
    """Every module of the program but those of the window and its trials, by its full name.

    What makes the window is loaded by `bootstrap` only when there is to be one.
    """
    paths = sorted((ROOT / "desktop_app").rglob("*.py"))
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths]
    names = [name.removesuffix(".__init__") for name in names]
    return [name for name in names if not name.startswith(_OF_THE_WINDOW)]
