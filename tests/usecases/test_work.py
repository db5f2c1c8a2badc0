import pytest

from desktop_app.domain.errors import Cancelled
from desktop_app.usecases.work import CancelToken, silent


def test_work_goes_on_until_the_user_stops_it():
    stop = CancelToken()

    stop.check()
    assert not stop.is_set

    stop.cancel()
    assert stop.is_set
    with pytest.raises(Cancelled):
        stop.check()


def test_nobody_needs_to_watch(capfd):
    silent(1, 2, "01-letter.pdf")

    assert capfd.readouterr() == ("", "")
