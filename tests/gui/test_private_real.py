"""Scenario 11 in the real window: ties to the country mean initials and town, and no trace of why.

`PARAVION_LONG=1` for it: it takes a window's time.
"""

import os

import pypdfium2
import pytest

from .ana_perez import fill_in_the_sender
from .conftest import SEED
from .real_window import needs_a_display, paravion, wait_until
from .traces import files_with

pytestmark = [
    pytest.mark.display,
    needs_a_display,
    pytest.mark.skipif(not os.environ.get("PARAVION_LONG"), reason="a long walk"),
    pytest.mark.skipif(not SEED.exists(), reason=f"{SEED.name} is not here"),
]
HIDDEN = ("Perez", "12 High Street", "LS1 4AB")
TICKED = ("tiesPeople", "Do people who are close")


def words_of(path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_a_yes_hides_the_address_everywhere_and_undo_never_brings_it_back(tmp_path):
    home, saved = tmp_path / "home", tmp_path / "saved"
    home.mkdir()
    saved.mkdir()
    with paravion(str(SEED), home=home) as window:
        window.wait_for("^Par Avion – Russian Federation")
        fill_in_the_sender(window)
        window.keys("ctrl+k")
        window.type("private")
        window.keys("Return")
        window.wait_for("^Two private questions$")
        window.keys("space", "Return")
        window.wait_for("^Par Avion – Russian Federation")
        window.keys("ctrl+2", "alt+i")
        window.keys(*["ctrl+z"] * 3, *["ctrl+y"] * 3)  # there and back: no step shows the address
        assert [found for text in TICKED for found in files_with(text, home)] == []
        window.keys("ctrl+3", "ctrl+s")
        window.wait_for("^Choose a folder")
        window.type(str(saved))
        window.keys("Return")
        wait_until(lambda: len(list(saved.glob("*.pdf"))) >= 10)
        assert window.close() == ""

    texts = {path.name: words_of(path) for path in saved.glob("*.pdf")}
    assert {name for name, text in texts.items() if any(one in text for one in HIDDEN)} == set()
    assert any("A. P." in text and "Leeds" in text for text in texts.values())
    assert [found for text in HIDDEN for found in files_with(text, home)] == []
