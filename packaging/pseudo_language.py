"""Writes the pseudo-language: every text of the window, stretched and with accents, in brackets.

    pseudo_language.py          renew translations/par_avion_xx.ts from par_avion_en.ts

A window opened in it shows what was forgotten in `tr()` (it stands without brackets), what is
clipped (its closing bracket is gone), and which letters the window's face lacks. It is written
after `translations.py update`, and compiled and checked like any other language.
"""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "translations"
_ACCENTS = str.maketrans("aceinouyACEINOUY", "äçéïñöúÿÄÇÉÎÑÖÚÝ")
_KEPT = re.compile(r"(\{\w+\}|%L?n|&.|\(\*[^)]*\))")  # placeholders, mnemonics, file patterns
_STRETCH = 0.35  # as much longer as German or Finnish


def stretched(text: str) -> str:
    """*text* with accents and about a third longer; what the program fills in stays as it is.

    >>> stretched("Saved in {folder}")
    '[Sävéd ïñ {folder} ~~~~~~]'
    """
    parts = _KEPT.split(text)
    words = "".join(part if i % 2 else part.translate(_ACCENTS) for i, part in enumerate(parts))
    return f"[{words} {'~' * max(1, round(len(text) * _STRETCH))}]"


def write(source: Path, target: Path) -> None:
    """Write *target*, the pseudo-language of all texts in *source*."""
    tree = ET.parse(source)  # noqa: S314 - our own file
    root = tree.getroot()
    root.set("language", "en_US")  # for its two plural forms; nobody speaks xx
    for message in root.iter("message"):
        text = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.clear()
        for form in list(translation):
            translation.remove(form)
        translation.text = stretched(text)
        if message.get("numerus") == "yes":
            translation.text = None
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = stretched(text)
    ET.indent(tree, "    ")
    lines = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    target.write_text(f"{head}{lines}\n", encoding="utf-8")


if __name__ == "__main__":
    write(FOLDER / "par_avion_en.ts", FOLDER / "par_avion_xx.ts")
