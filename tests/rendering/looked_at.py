"""Pages that somebody looked at: drawn for that, and known again by what stands on them."""

import hashlib
import os
import re
import zlib
from pathlib import Path

from PIL import Image

from desktop_app.rendering.preview import page_pixels

_GOLDEN = Path(__file__).parent / "golden"


def contents_of(pdf: bytes) -> list[bytes]:
    """What draws the pages of *pdf*, unpacked."""
    streams = re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL)
    unpacked = [zlib.decompress(one) for one in streams if one.startswith(b"x")]
    return [one for one in unpacked if b"BT" in one and b" Tm " in one]


def assert_as_looked_at(name: str, key: str, pdf: bytes) -> None:
    """That everything in *pdf* stands where it stood: its digest is that of *key* in *name*.txt.

    Renew with UPDATE_GOLDEN=1 after looking at the pages.
    """
    file = _GOLDEN / f"{name}.txt"
    found = hashlib.sha256(b"".join(contents_of(pdf))).hexdigest()
    golden = dict(line.split() for line in file.read_text(encoding="utf-8").splitlines())
    if os.environ.get("UPDATE_GOLDEN"):
        golden[key] = found
        rows = "".join(f"{one} {value}\n" for one, value in sorted(golden.items()))
        file.write_text(rows, encoding="utf-8")

    assert found == golden[key]


def draw_page(pdf: bytes, file: Path, *, dpi: int) -> None:
    """The first page of *pdf* as a picture, to be looked at."""
    image = page_pixels(pdf, 0, dpi=dpi)
    size = (image.width, image.height)
    Image.frombuffer("RGB", size, image.pixels, "raw", "BGRX", image.stride, 1).save(file)
