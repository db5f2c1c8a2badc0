import pytest
from rendering.letters import MINISTER, SENDER, a_mailing, an_envelope
from rendering.pages import Page, pages_of

from desktop_app.domain.errors import TooLargeForPaperError, UnprintableCharacterError
from desktop_app.domain.letter import Envelope, EnvelopeSize
from desktop_app.rendering.render import render_envelopes

SIZES_MM = {
    EnvelopeSize.DL: (220, 110),
    EnvelopeSize.C6: (162, 114),
    EnvelopeSize.C65: (229, 114),
    EnvelopeSize.C5: (229, 162),
    EnvelopeSize.C4: (324, 229),
    EnvelopeSize.NO10: (241.3, 104.8),
    EnvelopeSize.MONARCH: (190.5, 98.4),
}


def envelope_page(size: EnvelopeSize, envelope: Envelope | None = None, **changes) -> Page:
    mailing = a_mailing(envelope=envelope or an_envelope(), **changes)
    (page,) = pages_of(render_envelopes([mailing], size=size))
    return page


@pytest.mark.parametrize("size", EnvelopeSize)
def test_an_envelope_has_the_exact_size_of_its_kind(size):
    page = envelope_page(size)

    assert (page.width, page.height) == pytest.approx(SIZES_MM[size], abs=0.01)


@pytest.mark.parametrize("size", EnvelopeSize)
@pytest.mark.parametrize("count", range(1, 10))
def test_up_to_nine_address_lines_leave_stamp_and_code_their_room(size, count):
    lines = tuple(f"Somewhat longer address line {number}" for number in range(count))
    sender = tuple(f"Sender line {number}" for number in range(8))

    page = envelope_page(size, an_envelope(postal_lines=lines, sender_lines=sender))

    for one in page.inked():
        assert one.bottom <= page.height - 18
        assert one.left >= 5.9
        assert one.right <= page.width - 11.9
        assert not (one.right > page.width - 74 and one.top < 40), one
    assert_apart(page)


def assert_apart(page: Page) -> None:
    lines = page.lines()
    for at, line in enumerate(lines):
        for other in lines[at + 1 :]:
            beside = max(c.right for c in line) <= min(c.left for c in other) or max(
                c.right for c in other
            ) <= min(c.left for c in line)
            above = max(c.bottom for c in line) <= min(c.top for c in other) + 0.3
            below = max(c.bottom for c in other) <= min(c.top for c in line) + 0.3
            assert beside or above or below


@pytest.mark.parametrize("size", EnvelopeSize)
def test_sender_and_address_are_both_there_and_the_address_is_legible(size):
    page = envelope_page(size)

    assert " ".join(SENDER[:4]) in " ".join(page.words)
    assert " ".join(MINISTER) in " ".join(page.words)
    address = [one for one in page.inked() if one.left > page.width * 0.35 and one.top > 40]
    assert {round(one.size) for one in address} == {12}


@pytest.mark.parametrize("size", EnvelopeSize)
def test_a_long_address_line_is_wrapped(size):
    long = "Department for the Coordination of Correspondence with the Citizens of Foreign States"

    page = envelope_page(size, an_envelope(postal_lines=(long, "RUSSIAN FEDERATION")))

    assert long in " ".join(page.words)
    assert all(one.right <= page.width - 11.9 for one in page.inked())


def test_only_air_mail_is_marked_as_air_mail():
    assert "PAR AVION" in envelope_page(EnvelopeSize.DL).text
    assert "AVION" not in envelope_page(EnvelopeSize.DL, an_envelope(airmail=False)).text


def test_an_envelope_carries_the_number_of_its_mailing_in_a_corner():
    page = envelope_page(EnvelopeSize.DL, number=37)

    number = page.inked()[:2]
    assert "".join(one.text for one in number) == "37"
    assert all(one.right < 12 and one.bottom < 12 and one.size <= 7 for one in number)


@pytest.mark.parametrize("size", EnvelopeSize)
def test_a_draft_envelope_says_so(size):
    assert envelope_page(size, draft_mark=True).words.count("DRAFT") == 2


def test_unknown_lines_are_blanks_to_fill_in():
    lines = ("Embassy of the Russian Federation", None, None, None, "UNITED KINGDOM")

    page = envelope_page(EnvelopeSize.C6, an_envelope(postal_lines=lines))

    embassy, country = page.lines()[-2:] if not page.text.endswith("MAIL") else page.lines()[-3:-1]
    assert country[0].top - embassy[0].bottom > 3 * 6  # mm for three lines by hand


def test_envelopes_follow_their_mailings():
    mailings = [a_mailing(number=number) for number in (1, 2, 4)]

    pages = pages_of(render_envelopes(mailings, size=EnvelopeSize.DL))

    assert [page.words[0] for page in pages] == ["1", "2", "4"]


def test_what_does_not_fit_is_refused():
    many = tuple(f"Line {number}" for number in range(30))

    with pytest.raises(TooLargeForPaperError) as address:
        envelope_page(EnvelopeSize.C6, an_envelope(postal_lines=many))
    with pytest.raises(TooLargeForPaperError) as sender:
        envelope_page(EnvelopeSize.C6, an_envelope(sender_lines=many))

    assert (address.value.what, sender.value.what) == ("address", "sender")


def test_a_character_without_a_glyph_is_refused():
    with pytest.raises(UnprintableCharacterError):
        envelope_page(EnvelopeSize.DL, an_envelope(postal_lines=("ᚠᚢ",)))
