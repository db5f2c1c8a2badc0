"""Makes the colour profile of archival PDFs: `python3 packaging/colour_profile.py`, needs Pillow.

LittleCMS, which comes with Pillow, writes sRGB as numbers (IEC 61966-2-1). It is made once and kept
in resources/colour; its day and version are set, so that it comes out the same each time.
"""

import struct
from pathlib import Path

from PIL import ImageCms

_VERSION = bytes.fromhex("04200000")  # 4.2: the newest that PDF 1.7 knows
_DAY = struct.pack(">6H", 2026, 12, 1, 0, 0, 0)


def main() -> None:
    """Write resources/colour/srgb.icc."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    profile = made[:8] + _VERSION + made[12:24] + _DAY + made[36:]
    folder = Path(__file__).resolve().parent.parent / "resources" / "colour"
    (folder / "srgb.icc").write_bytes(profile)


if __name__ == "__main__":
    main()
