import pytest
from reading.sheet_text import SAMPLES, sheet_text

from desktop_app.domain.errors import Cancelled, SheetUnreadableError
from desktop_app.usecases.open_sheet import SpareReader
from desktop_app.usecases.show_original import original_page
from desktop_app.usecases.work import CancelToken

PDF = (SAMPLES / "layout-2012.pdf").read_bytes()


def test_a_page_of_the_sheet_is_shown_in_the_width_of_the_window():
    page = original_page(PDF, 0, 500)

    assert (page.width, page.stride) == (500, 2000)
    assert len(page.pixels) == page.stride * page.height


def test_a_sheet_of_text_has_no_page_to_show():
    with pytest.raises(SheetUnreadableError):
        original_page(sheet_text().encode(), 0, 500)


def test_whoever_turns_to_another_page_needs_not_wait():
    stop = CancelToken()
    stop.cancel()

    with pytest.raises(Cancelled):
        original_page(PDF, 0, 500, cancel=stop)


def test_a_reader_that_waits_draws_the_page_at_once():
    spare = SpareReader()
    try:
        spare.get_ready()
        page = original_page(PDF, 0, 500, spare=spare)
        assert spare.pid is None  # it was taken
    finally:
        spare.end()

    assert page == original_page(PDF, 0, 500)
