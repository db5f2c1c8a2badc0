"""Draws each layout's golden page: `PYTHONPATH=tests python -m rendering.layout_pages DIR`."""

import sys
from pathlib import Path

from PIL import Image
from rendering.test_layouts import SHEETS, golden_page

from desktop_app.rendering.preview import page_pixels


def draw(folder: Path, *, dpi: int = 60) -> None:
    for paper, name in SHEETS:
        image = page_pixels(golden_page(paper, name), 0, dpi=dpi)
        size = (image.width, image.height)
        drawn = Image.frombuffer("RGB", size, image.pixels, "raw", "BGRX", image.stride, 1)
        drawn.save(folder / f"{name.value}-{paper.value}.png")


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
