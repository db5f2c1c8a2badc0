#!/usr/bin/env python3
"""Make the two sources, layout-2012.fodt and parts.fodt, that a word processor turned into samples.

usage: make_office_samples.py FOLDER

README.md beside this file says how the samples were made from them.
"""

import sys
from pathlib import Path
from xml.sax.saxutils import escape

SHEET = Path(__file__).parents[1] / "pdf-sources" / "layout-2012.sheet"
SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"),
        ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)  # fmt: skip
STYLES = """
<office:font-face-decls/>
<office:styles>
 <style:style style:name="Standard" style:family="paragraph"/>
 <style:style style:name="Prose" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
 <style:style style:name="Strong" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-top="0.3cm"/>
  <style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="Unseen" style:family="text">
  <style:text-properties text:display="none"/></style:style>
 <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1"
  text:bullet-char="•"><style:list-level-properties text:space-before="0.5cm"
  text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>
 <text:list-style style:name="Numbers"><text:list-level-style-number text:level="1"
  style:num-format="1" style:num-suffix="."><style:list-level-properties text:space-before="0.5cm"
  text:min-label-width="0.5cm"/></text:list-level-style-number></text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties
 fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>
<style:header-style/><style:footer-style/>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
{margins}</style:master-page></office:master-styles>"""


def paragraph(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def document(body: str, header: str, footer: str) -> str:
    margins = (
        f"<style:header>{paragraph(header)}</style:header>"
        f"<style:footer>{paragraph(footer)}</style:footer>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {SPACES} office:version="1.2"'
        ' office:mimetype="application/vnd.oasis.opendocument.text">'
        f"{STYLES.format(margins=margins)}<office:body><office:text>{body}</office:text>"
        "</office:body></office:document>\n"
    )


def points(texts: list[str], style: str = "Bullets") -> str:
    items = "".join(f"<text:list-item>{paragraph(text)}</text:list-item>" for text in texts)
    return f'<text:list text:style-name="{style}">{items}</text:list>'


def the_sheet() -> str:
    tagged = [line for line in SHEET.read_text("utf-8").splitlines() if line.startswith("@")]
    blocks = [(tag, text.strip()) for tag, _, text in (line[1:].partition(" ") for line in tagged)]
    body, calls, header = "", [], ""
    for tag, text in blocks:
        words = escape(text.replace("**", ""))
        if tag == "call":
            calls.append(words)
            continue
        if calls:
            body, calls = body + points(calls), []
        if tag == "header":
            header = words
        elif tag in ("p", "small", "lead"):
            body += paragraph(words, "Prose")
        elif tag in ("strong", "title", "banner"):
            body += paragraph(words, "Strong")
        elif tag in ("line", "foot", "gap"):
            body += paragraph(words)
    return document(body, header, '<text:page-number text:select-page="current"/>')


def the_parts() -> str:
    cell = "<table:table-cell>{}</table:table-cell>".format
    table = (
        '<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>'
        f"<table:table-row>{cell(paragraph('Name:'))}{cell(paragraph('Merdan Yolbarsov'))}"
        f"</table:table-row><table:table-row>"
        f"{cell(paragraph('Left office') + paragraph('Left street 1'))}"
        f"{cell(paragraph('Right office') + paragraph('Right street 2'))}"
        "</table:table-row></table:table>"
    )
    box = (
        '<draw:frame text:anchor-type="paragraph" svg:width="6cm" draw:z-index="0"><draw:text-box'
        f' fo:min-height="1cm">{paragraph("Words in a box")}</draw:text-box></draw:frame>'
    )
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{paragraph('Words of a footnote')}</text:note-body></text:note>"
    )
    deletion = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
        "<office:change-info>"
        '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">A</dc:creator>'
        '<dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2012-05-12T00:00:00</dc:date>'
        f"</office:change-info>{paragraph('struck out words')}</text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )
    link = (
        '<text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple"'
        ' xlink:href="mailto:office@prosecutor.example">office@prosecutor.example</text:a>'
    )
    body = deletion + "".join(
        (
            paragraph('Kept <text:change text:change-id="c1"/>words'),
            paragraph('Seen <text:span text:style-name="Unseen">hidden words </text:span>words'),
            paragraph("First line<text:line-break/>second line"),
            paragraph(f"Email: {link}"),
            paragraph(f"With a note{note} and a box{box}"),
            points(["Call on them", "Urge them"]),
            points(["First step", "Second step"], "Numbers"),
            table,
            paragraph("Last words"),
        )
    )
    return document(body, "Running head", "Running foot")


def main() -> None:
    folder = Path(sys.argv[1])
    (folder / "layout-2012.fodt").write_text(the_sheet(), "utf-8")
    (folder / "parts.fodt").write_text(the_parts(), "utf-8")


if __name__ == "__main__":
    main()
