"""Draws a page in every script: `PYTHONPATH=tests python -m rendering.script_pages FOLDER`."""

import sys
from pathlib import Path

from PIL import Image
from rendering.scripts import FROM_THE_SYSTEM, TEXTS
from rendering.test_scripts import has_font, set_in_type

from desktop_app.rendering.preview import page_pixels


def draw(folder: Path, *, dpi: int = 100) -> None:
    for language in TEXTS:
        if language in FROM_THE_SYSTEM and not has_font(language):
            continue
        image = page_pixels(set_in_type(language), 0, dpi=dpi)
        size = (image.width, image.height)
        drawn = Image.frombuffer("RGB", size, image.pixels, "raw", "BGRX", image.stride, 1)
        drawn.save(folder / f"{language}.png")


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
