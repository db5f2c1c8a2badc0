import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
_BLANK = 50  # colours: a page with words has many more


@pytest.mark.display
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Xvfb")
@pytest.mark.parametrize(("screen", "size"), [("1366", (1366, 768)), ("fine", (2732, 1536))])
def test_a_picture_shows_the_window_as_large_as_its_screen(tmp_path, screen, size):
    play = (
        "import sys; from pathlib import Path; from pictures import take;"
        " sys.exit(take(sys.argv[1], Path(sys.argv[2]), sys.executable, 'write-contrast'))"
    )
    command = [sys.executable, "-c", play, screen, str(tmp_path)]

    subprocess.run(command, check=True, cwd=ROOT / "packaging", stdin=subprocess.DEVNULL)

    picture = QImage(str(tmp_path / f"write-contrast-{screen}.png"))
    assert (picture.width(), picture.height()) == size
    assert picture.pixelColor(size[0] // 8, size[1] * 3 // 4).name() == "#000000"
    seen = {picture.pixel(x, y) for x in range(0, size[0], 3) for y in range(0, size[1], 3)}
    assert len(seen) > _BLANK
