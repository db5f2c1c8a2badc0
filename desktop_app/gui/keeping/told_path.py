"""Paths as the window tells them."""

from pathlib import Path


def told_path(path: Path) -> str:
    """*path* from the home on, or its end: the whole of it often names the user."""
    home = Path.home()
    if path.is_relative_to(home):
        return f"~/{path.relative_to(home)}"
    return f"…/{path.parent.name}/{path.name}"
