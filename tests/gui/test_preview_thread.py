import threading

import pytest
from builders import a_draft, a_sender, an_action, some_options

from desktop_app.domain.errors import NothingReason, NothingToWriteError
from desktop_app.domain.page_image import PageImage
from desktop_app.gui.drawing import PageDrawer
from desktop_app.gui.preview_thread import PreviewAnswer, PreviewRequest, PreviewThread

PIXEL = PageImage(width=1, height=1, stride=4, pixels=b"\0\0\0\0")


def a_request(**changes) -> PreviewRequest:
    values = {
        "action": an_action(),
        "draft": a_draft(),
        "sender": a_sender(),
        "options": some_options(),
        "number": 1,
        "page": 0,
        "envelope": False,
        "width": 400,
        "height": 0,
    }
    return PreviewRequest(**{**values, **changes})


def an_answer(request: PreviewRequest) -> PreviewAnswer:
    return PreviewAnswer(
        request=request, mailings=(), remarks=(), image=PIXEL, pages=1, excess_lines=0
    )


@pytest.fixture
def started(qapp):
    threads = []

    def start(draw):
        threads.append(PreviewThread(draw))
        return threads[-1]

    yield start
    for thread in threads:
        thread.stop()


def test_of_many_requests_the_newest_is_drawn(started, qtbot):
    gate, drawn = threading.Event(), []

    def draw(request):
        gate.wait(5)
        drawn.append(request.page)
        return an_answer(request)

    preview = started(draw)
    for page in range(50):
        preview.ask(a_request(page=page))
    with qtbot.waitSignal(preview.answered, check_params_cb=lambda a: a.request.page == 49):
        gate.set()

    assert len(drawn) <= 2
    assert drawn[-1] == 49


def test_an_error_is_told_and_the_thread_goes_on(started, qtbot):
    def draw(request):
        if request.number == 9:
            raise NothingToWriteError(NothingReason.NOTHING_CHOSEN)
        return an_answer(request)

    preview = started(draw)
    with qtbot.waitSignal(preview.failed):
        preview.ask(a_request(number=9))
    with qtbot.waitSignal(preview.answered):
        preview.ask(a_request())


def test_a_page_is_drawn_as_wide_as_asked():
    draw = PageDrawer()

    for width in (400, 613, 1240):
        assert abs(draw(a_request(width=width)).image.width - width) <= 2


def test_a_page_fits_into_its_room():
    image = PageDrawer()(a_request(width=800, height=500)).image

    assert image.height <= 502
    assert image.width < 800


def test_an_envelope_is_broad():
    image = PageDrawer()(a_request(envelope=True)).image

    assert image.width > image.height


def test_a_missing_name_is_made_up_on_the_page_and_said():
    answer = PageDrawer()(a_request(sender=a_sender(name="")))

    assert answer.stand_ins == ("name",)
    assert answer.mailings


def test_the_embassys_post_has_two_pages():
    draw = PageDrawer()

    assert draw(a_request(number=4, page=1)).pages == 2
    assert draw(a_request(number=1)).pages == 1
