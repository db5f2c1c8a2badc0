"""Finds the files that come with the program: fonts, templates, samples, pictures, translations."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a bundled file or folder, as `resource("fonts", "NotoSans-Regular.ttf")`.

    The same in a wheel (beside the package's code) and in a checkout (at its top level).
    """
    return _root("resources").joinpath(*parts)


def translations() -> Path:
    """The folder of compiled interface translations (`par_avion_<language>.qm`)."""
    return _root("translations")


@cache
def _root(name: str) -> Path:
    in_package = _PACKAGE / name
    return in_package if in_package.is_dir() else _PACKAGE.parent / name
