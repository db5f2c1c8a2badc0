#!/usr/bin/env python3
"""Make an urgent action sheet as a PDF from a tagged text, for samples and reading tests.

usage: make_sample_pdf.py SOURCE OUT --font REGULAR.ttf --bold BOLD.ttf

One tagged line of SOURCE is one block; lines without a tag and empty lines are skipped:

    @header TEXT     small line at the head of the first page
    @banner TEXT     the big "URGENT ACTION"
    @title TEXT      headline, bold
    @lead TEXT       summary, bold
    @p TEXT          paragraph, wrapped
    @small TEXT      paragraph in the smaller type of the additional information
    @call TEXT       bullet point, wrapped with a hanging indent
    @strong TEXT     bold line (deadline, "And copies to:")
    @line TEXT       address line; "**TEXT**" prints it in bold, "**Label:** value" its label
    @gap             an empty line
    @columns N       the blocks that follow stand in N columns
    @column          next column
    @endcolumns      back to the full width
    @page            page break
    @foot TEXT       small line

Text that does not fit goes on on the next page; every page carries its number. The same source
and fonts give the same file, byte for byte. The fonts are embedded; the files that are checked in
were made with Noto Sans Regular and Bold (OFL) of @expo-google-fonts/noto-sans 0.4.2.
"""

import argparse
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
MARGIN = 51
BOTTOM = 60
GUTTER = 14
# tag: font, size, leading, space after
STYLES = {
    "header": ("Sheet", 8, 11, 10),
    "banner": ("Sheet-Bold", 26, 32, 4),
    "title": ("Sheet-Bold", 15, 19, 4),
    "lead": ("Sheet-Bold", 10.5, 14, 8),
    "p": ("Sheet", 9.5, 13, 7),
    "small": ("Sheet", 9, 12, 6),
    "call": ("Sheet", 9.5, 13, 3),
    "strong": ("Sheet-Bold", 9.5, 13, 2),
    "line": ("Sheet", 9, 12, 0),
    "foot": ("Sheet", 8, 11, 0),
}


class Writer:
    """Puts blocks on pages from top to bottom."""

    def __init__(self, out: Path, title: str) -> None:
        self.canvas = Canvas(str(out), pagesize=A4, invariant=1, initialFontName="Sheet")
        self.canvas.setTitle(title)
        self.x, self.y, self.width = MARGIN, HEIGHT - MARGIN, WIDTH - 2 * MARGIN
        self.top = self.lowest = self.y

    def page_number(self) -> None:
        self.canvas.setFont("Sheet", 8)
        self.canvas.drawCentredString(WIDTH / 2, BOTTOM / 2, str(self.canvas.getPageNumber()))

    def new_page(self) -> None:
        self.page_number()
        self.canvas.showPage()
        self.y = HEIGHT - MARGIN

    def row(self, tag: str, text: str, indent: float = 0, bullet: str = "") -> None:
        font, size, leading, _ = STYLES[tag]
        if self.y - leading < BOTTOM:
            self.new_page()
        self.y -= leading
        x = self.x + indent
        if bullet:
            self.canvas.setFont(font, size)
            self.canvas.drawString(self.x, self.y, bullet)
        if text.startswith("**"):
            label, _, text = text[2:].partition("**")
            self.canvas.setFont("Sheet-Bold", size)
            self.canvas.drawString(x, self.y, label)
            x += pdfmetrics.stringWidth(label + " ", "Sheet-Bold", size)
            text = text.strip()
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, self.y, text)

    def block(self, tag: str, text: str) -> None:
        font, size, _, after = STYLES[tag]
        if text.startswith("**") and not text.endswith("**"):
            self.row(tag, text)
            self.y -= after
            return
        bold = text.startswith("**")
        text, font = (text.strip("*"), "Sheet-Bold") if bold else (text, font)
        indent = 12 if tag == "call" else 0
        rows = simpleSplit(text, font, size, self.width - indent)
        for number, row in enumerate(rows):
            bullet = "•" if tag == "call" and number == 0 else ""
            self.row(tag, f"**{row}**" if bold else row, indent, bullet)
        self.y -= after

    def columns(self, count: int) -> None:
        self.top = self.lowest = self.y
        self.width = (WIDTH - 2 * MARGIN - (count - 1) * GUTTER) / count

    def column(self) -> None:
        self.lowest = min(self.lowest, self.y)
        self.x, self.y = self.x + self.width + GUTTER, self.top

    def end_columns(self) -> None:
        self.x, self.y, self.width = MARGIN, min(self.lowest, self.y), WIDTH - 2 * MARGIN

    def save(self) -> None:
        self.page_number()
        self.canvas.save()


def make(source: Path, out: Path) -> None:
    lines = [line for line in source.read_text("utf-8").splitlines() if line.startswith("@")]
    blocks = [(tag, text.strip()) for tag, _, text in (line[1:].partition(" ") for line in lines)]
    writer = Writer(out, next((text for tag, text in blocks if tag == "title"), source.stem))
    for tag, text in blocks:
        if tag == "gap":
            writer.y -= 12
        elif tag == "page":
            writer.new_page()
        elif tag == "columns":
            writer.columns(int(text))
        elif tag == "column":
            writer.column()
        elif tag == "endcolumns":
            writer.end_columns()
        elif tag in STYLES:
            writer.block(tag, text)
        else:
            raise SystemExit(f"{source}: unknown tag @{tag}")
    writer.save()


def main() -> None:
    parser = argparse.ArgumentParser(description="Make a sheet as a PDF from a tagged text.")
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--font", type=Path, required=True, help="regular TrueType font")
    parser.add_argument("--bold", type=Path, required=True, help="bold TrueType font")
    args = parser.parse_args()
    pdfmetrics.registerFont(TTFont("Sheet", str(args.font)))
    pdfmetrics.registerFont(TTFont("Sheet-Bold", str(args.bold)))
    make(args.source, args.out)


if __name__ == "__main__":
    main()
