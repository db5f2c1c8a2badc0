"""Draws the few marks that no letter face has: `python3 packaging/marks_font.py`, needs fontTools.

Boxes to tick, ticks and arrows, as polygons in thousandths of the size. The font is ours; it is
made once and kept in resources/fonts, so nothing needs fontTools to build or run the program.
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

NAME = "ParAvionMarks"
WIDTH = 780
Outline = list[tuple[int, int]]

_BOX: list[Outline] = [
    [(70, 0), (70, 640), (710, 640), (710, 0)],
    [(130, 60), (650, 60), (650, 580), (130, 580)],  # the other way round: a hole
]
_TICK: list[Outline] = [[(330, 90), (150, 320), (215, 370), (335, 215), (580, 540), (640, 490)]]
_CROSS: list[Outline] = [
    [(215, 115), (160, 170), (565, 575), (620, 520)],
    [(565, 115), (160, 520), (215, 575), (620, 170)],
]
_SHAFT: Outline = [(60, 285), (60, 345), (560, 345), (560, 285)]
_RIGHT: list[Outline] = [
    _SHAFT,
    [(540, 130), (490, 180), (625, 315), (490, 450), (540, 500), (725, 315)],
]


def _mirrored(outlines: list[Outline]) -> list[Outline]:
    return [[(WIDTH - x, y) for x, y in reversed(outline)] for outline in outlines]


MARKS = {
    0x2190: _mirrored(_RIGHT),
    0x2192: _RIGHT,
    0x25A0: _BOX[:1],
    0x25A1: _BOX,
    0x2610: _BOX,
    0x2611: [*_BOX, *_TICK],
    0x2612: [*_BOX, *_CROSS],
    0x2713: _TICK,
    0x2717: _CROSS,
}


def build(path: Path) -> None:
    """Write the font to *path*; the same bytes each time."""
    names = [".notdef", "space", *(f"uni{code:04X}" for code in MARKS)]
    drawn = dict(zip(names[2:], MARKS.values(), strict=True))
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder(names)
    font.setupCharacterMap({32: "space"} | {code: f"uni{code:04X}" for code in MARKS})
    font.setupGlyf({name: _glyph(drawn.get(name, [])) for name in names})
    font.setupHorizontalMetrics({name: _metrics(drawn.get(name)) for name in names})
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": NAME, "styleName": "Regular", "psName": f"{NAME}-Regular"})
    font.setupOS2(sTypoAscender=800, sTypoDescender=-200, fsType=0, sCapHeight=640)
    font.setupPost()
    font.updateHead(created=0, modified=0)
    font.font.recalcTimestamp = False
    font.save(path)


def _metrics(outlines: list[Outline] | None) -> tuple[int, int]:
    """How wide a glyph is, and where its ink begins."""
    if not outlines:
        return 250, 0
    return WIDTH, min(x for outline in outlines for x, _ in outline)


def _glyph(outlines: list[Outline]) -> object:
    pen = TTGlyphPen(None)
    for outline in outlines:
        pen.moveTo(outline[0])
        for point in outline[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


if __name__ == "__main__":
    build(Path(__file__).parents[1] / "resources" / "fonts" / f"{NAME}-Regular.ttf")
