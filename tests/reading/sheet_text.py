"""Sheets of the layout of 2009 to 2017, put together from parts; a test names only its part."""

from pathlib import Path

from desktop_app.domain.reading_result import Reading
from desktop_app.reading.parse import read_document

ROOT = Path(__file__).parents[2]
SHEETS = Path(__file__).parent / "sheets"  # not its folder held-out: that stays closed
SAMPLES = ROOT / "resources" / "samples"
SHARED_CORPUS = ROOT.parent / "shared" / "corpus"
SEED = SHARED_CORPUS / "2012-russia-kasymakhunov.txt"

_PARTS = {
    "head": "",
    "title": "BEEKEEPER AT RISK OF FORCIBLE RETURN",
    "summary": "A beekeeper may be sent back to the country he fled.",
    "case": "He was arrested on 9 January 2012. The appeal will be heard on 2 March.",
    "language": "Please write immediately in Russian, English or your own language:",
    "calls": "• Call on the authorities not to extradite him;\n• Call on them to release him.",
    "deadline": "PLEASE SEND APPEALS BEFORE 14 MARCH 2012 TO:",
    "targets": (
        "Prosecutor General\nRashad Q. Elmanov\nNizamlar küçəsi 70\nBaku\nAzerbaijan\n"
        "Fax: +994 00 555 02 10\nSalutation: Dear Prosecutor General"
    ),
    "copies": (
        "And copies to:\nCommissioner for Human Rights\nLeyla Mirzagil\n40 Bulvar Street\nBaku\n"
        "Azerbaijan\nEmail: ombudsman@rights.example"
    ),
    "diplomatic": "Also send copies to diplomatic representatives accredited to your country.",
    "after": "Please check with your section office if sending appeals after the above date.",
    "background": "ADDITIONAL INFORMATION\n\nThe region has been followed for many years.",
    "footer": "Name: Merdan Yolbarsov\nGender m/f: m",
}


def sheet_text(**parts: str) -> str:
    """A whole sheet; a part given as "" is left out."""
    text = {**_PARTS, **parts}
    head = [text.pop("head"), "URGENT ACTION"]
    return "\n\n".join(part for part in (*head, *text.values()) if part) + "\n"


def reading_of(**parts: str) -> Reading:
    """The reading of such a sheet."""
    return read_document(sheet_text(**parts))


def text_sheets() -> tuple[Path, ...]:
    """Every sheet at hand that is a text: our own, the samples, and the shared corpus if there."""
    folders = (SHEETS, SAMPLES, SHARED_CORPUS)
    return tuple(path for folder in folders for path in sorted(folder.glob("*.txt")))
