"""Draws each layout's golden page: `PYTHONPATH=tests python -m rendering.layout_pages DIR`."""

import sys
from pathlib import Path

from rendering.looked_at import draw_page
from rendering.test_layouts import SHEETS, golden_page


def draw(folder: Path, *, dpi: int = 60) -> None:
    for paper, name in SHEETS:
        draw_page(golden_page(paper, name), folder / f"{name.value}-{paper.value}.png", dpi=dpi)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
