"""`paravion write --kind`: each kind as files, with what has to be said of it."""

import pytest
from cli.command import assert_refused, files_in, pages_of, text_of, write

SHORT_PARTS = "letter 1: to be short, it leaves out what happened, or a part of it"


def names(folder) -> list[str]:
    return sorted(files_in(folder))


def test_an_express_letter_says_what_it_leaves_out(tmp_path):
    answer = write(tmp_path, "--kind", "express")

    assert answer.code == 0
    assert SHORT_PARTS in answer.out
    assert "I also call on you to give him access" in text_of(tmp_path / "01-letter.pdf")


def test_a_fax_has_its_cover_and_no_envelope(tmp_path):
    answer = write(tmp_path, "--kind", "fax", "--to", "1,3")

    assert answer.code == 0
    assert names(tmp_path) == [
        "01-fax.pdf",
        "03-copy.pdf",
        "03-envelope.pdf",
        "envelopes.pdf",
        "pack.pdf",
    ]
    cover, letter = pages_of(tmp_path / "01-fax.pdf")
    assert "+994 00 555 02 10" in cover
    assert "extradite" not in cover
    assert "extradite" in letter


def test_a_letter_through_the_embassy_goes_into_an_envelope_to_the_embassy(tmp_path):
    answer = write(tmp_path, "--kind", "via-embassy", "--to", "2")

    assert answer.code == 0
    assert "Embassy of Azerbaijan" in text_of(tmp_path / "02-envelope.pdf")


def test_an_addressed_copy_is_a_letter_of_its_own(tmp_path):
    answer = write(tmp_path, "--kind", "addressed-copy", "--to", "3")

    text = text_of(tmp_path / "03-copy.pdf")
    assert answer.code == 0
    assert "“Dear Commissioner for Human Rights (Ombudsman),” is a suggestion" in answer.out
    assert "I call on the authorities not to extradite" in text
    assert "call on you" not in text


@pytest.mark.parametrize(
    ("kind", "stem"), [("office-enquiry", "00-enquiry"), ("forwarding-note", "01-forwarding")]
)
def test_a_note_is_written_alone_and_is_no_draft(tmp_path, kind, stem):
    answer = write(tmp_path, "--kind", kind, today="2012-03-20")

    assert answer.code == 0
    assert set(names(tmp_path)) == {f"{stem[:2]}-envelope.pdf", f"{stem}.pdf"}
    assert "DRAFT" not in text_of(tmp_path / f"{stem}.pdf")


def test_a_forwarding_note_names_the_one_who_replied(tmp_path):
    write(tmp_path, "--kind", "forwarding-note", "--to", "2")

    assert "a reply from T. H. Sabirzade" in text_of(tmp_path / "02-forwarding.pdf")


def test_a_card_that_the_sheet_doesnt_offer_is_refused_in_one_sentence(tmp_path):
    sentence = assert_refused(write(tmp_path, "--kind", "solidarity-card"), 4)

    assert sentence == "The sheet offers no address for cards, so there is none to write."
    assert not list(tmp_path.iterdir())


def test_another_kind_is_refused_with_those_that_there_are(tmp_path):
    sentence = assert_refused(write(tmp_path, "--kind", "telegram"), 2)

    assert "very-short" in sentence
    assert "telegram" not in sentence
