"""Sheets of address labels: which are known, and what stands where on them."""

import pytest
from rendering.letters import MINISTER, a_mailing, an_envelope
from rendering.pages import pages_of

from desktop_app.domain.errors import TooLargeForPaperError
from desktop_app.places.label_sheets import label_sheet, label_sheets, matching_names
from desktop_app.rendering.labels import render_labels
from desktop_app.rendering.layouts import PAPERS
from desktop_app.shipped import resource

FAMILIAR = label_sheet("Avery L7163")


def mailings(count: int, **changes):
    return [
        a_mailing(number=number, envelope=an_envelope(**changes)) for number in range(1, count + 1)
    ]


def test_every_known_sheet_fits_on_its_paper_and_its_labels_lie_side_by_side():
    assert len(label_sheets()) > 200
    for sheet in label_sheets():
        x, y = sheet.corner(sheet.count - 1)
        width, height = PAPERS[sheet.paper]
        assert min(sheet.left, sheet.top) >= 0
        assert x + sheet.width <= width + 0.06
        assert y + sheet.height <= height + 0.06
        assert sheet.across == 1 or sheet.step_across >= sheet.width - 0.06
        assert sheet.down == 1 or sheet.step_down >= sheet.height - 0.06


def test_a_sheet_is_found_by_any_of_its_names_and_by_a_part_of_it():
    assert label_sheet("avery  L7163") is FAMILIAR
    assert label_sheet("no such thing") is None
    assert "Avery L7163" in matching_names("l7163 AVERY")
    assert matching_names("no such thing") == ()


def test_the_licence_lies_beside_the_sheets():
    assert "Permission is hereby granted" in resource("labels", "LICENSE-MIT.txt").read_text()


@pytest.mark.parametrize("sheet", label_sheets()[::12], ids=lambda sheet: sheet.names[0])
def test_every_address_stays_on_its_label(sheet):
    five_lines = (MINISTER[0], *MINISTER[3:])
    many = mailings(sheet.count + 1, postal_lines=five_lines)

    found = pages_of(render_labels(many, sheet, first=1))

    assert len(found) == 2
    for page in found:
        assert (page.width, page.height) == pytest.approx(PAPERS[sheet.paper], abs=0.01)
        labels = [(*sheet.corner(place), sheet.width, sheet.height) for place in range(sheet.count)]
        for one in page.inked():
            assert any(
                x + 2.9 <= one.left <= one.right <= x + w - 2.9
                and y + 1.9 <= one.top <= one.bottom <= y + h - 1.9
                for x, y, w, h in labels
            ), one
            assert one.size >= 9 or one.text.isdigit()


def test_labels_begin_at_the_first_free_one_and_go_on_to_the_next_sheet():
    first, second = pages_of(render_labels(mailings(5), FAMILIAR, first=12))

    assert [word for word in first.words if word in "12345"] == ["1", "2", "3"]
    assert [word for word in second.words if word in "12345"] == ["4", "5"]
    x, y = FAMILIAR.corner(11)
    number = first.inked()[0]
    assert number.left >= x + 2.9
    assert number.top >= y + 1.9


def test_nothing_of_the_sender_is_on_a_label_and_all_of_the_address_is():
    (page,) = pages_of(render_labels(mailings(1), FAMILIAR, first=1))

    assert page.words[1:] == " ".join(MINISTER).split()


def test_a_draft_says_so_and_what_does_not_fit_is_refused():
    draft = a_mailing(draft_mark=True)
    (page,) = pages_of(render_labels([draft], FAMILIAR, first=1))

    assert "DRAFT" in page.words
    with pytest.raises(TooLargeForPaperError) as refused:
        render_labels(mailings(1, postal_lines=("line",) * 30), FAMILIAR, first=1)
    assert refused.value.what == "label"
