from builders import a_draft, a_sender, an_action, some_options

from desktop_app.usecases.preview_letter import preview_envelope, preview_page
from desktop_app.usecases.write_letters import write_letters

OPTIONS = some_options()
MAILINGS = write_letters(an_action(), a_draft(), a_sender(), OPTIONS).mailings


def test_the_picture_is_of_the_page_at_the_size_of_the_paper():
    preview = preview_page(MAILINGS[0], 0, OPTIONS, dpi=72)

    assert (preview.image.width, preview.image.height) == (596, 842)
    assert (preview.pages, preview.excess_lines) == (1, 0)
    assert min(preview.image.pixels) < 60


def test_a_note_to_an_embassy_has_the_copy_as_its_second_page():
    note, copy = (preview_page(MAILINGS[3], page, OPTIONS, dpi=72) for page in (0, 1))

    assert note.pages == copy.pages == 2
    assert copy.image == preview_page(MAILINGS[0], 0, OPTIONS, dpi=72).image
    assert note.image != copy.image


def test_a_page_beyond_the_last_is_the_last():
    last, beyond = (preview_page(MAILINGS[3], page, OPTIONS, dpi=72) for page in (1, 7))

    assert beyond == last


def test_an_envelope_is_wider_than_high():
    picture = preview_envelope(MAILINGS[0], OPTIONS, dpi=72)

    assert (picture.width, picture.height) == (624, 312)  # DL: 220 × 110 mm
