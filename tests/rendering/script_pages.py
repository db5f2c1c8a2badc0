"""Draws a page in every script: `PYTHONPATH=tests python -m rendering.script_pages FOLDER`."""

import sys
from pathlib import Path

from rendering.looked_at import draw_page
from rendering.scripts import FROM_THE_SYSTEM, TEXTS
from rendering.test_scripts import has_font, set_in_type


def draw(folder: Path, *, dpi: int = 100) -> None:
    for language in TEXTS:
        if language in FROM_THE_SYSTEM and not has_font(language):
            continue
        draw_page(set_in_type(language), folder / f"{language}.png", dpi=dpi)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
