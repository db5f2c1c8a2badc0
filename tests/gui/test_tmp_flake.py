import pytest, time
from builders import a_reading, an_action
from PySide6.QtWidgets import QApplication, QWidget
from .test_read_room import room, finish
from .clipping import clipped, settle
from desktop_app.gui.theme import Theme

@pytest.mark.parametrize("width", [560, 1100]*6)
def test_x(room, qapp, width):
    panel = room(a_reading(action=an_action()))
    theme = Theme(qapp)
    theme.resize_text(200)
    panel.resize(width, 500)
    settle()
    found = clipped(panel)
    pg = panel._page
    col = panel.widget()
    if found:
        print(width, len(found), found[:2], pg.height(), pg.heightForWidth(pg.width()), col.height(), col.heightForWidth(col.width()), pg.width(), panel.is_complete)
        for _ in range(3):
            settle(); print("  again", len(clipped(panel)), pg.height(), pg.heightForWidth(pg.width()))
        e = time.monotonic() + 1
        while time.monotonic() < e: QApplication.processEvents()
        print("  later", len(clipped(panel)), pg.height(), pg.heightForWidth(pg.width()), panel.is_complete)
    theme.resize_text(100)
    assert not found
