"""What mail and web put around a sheet goes, and nothing of the sheet with it."""

from reading.accounts import lines_from_nowhere, lines_in_both, lost_lines
from reading.sheet_text import sheet_text

from desktop_app.domain.reading_result import WhyUnplaced
from desktop_app.reading.document import Document
from desktop_app.reading.lines import lines_of
from desktop_app.reading.normalise import set_aside, without_quoting
from desktop_app.reading.parse import read_document


def quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def aside_of(text: str) -> dict[int, WhyUnplaced]:
    return set_aside(lines_of(text), lines_of(text), ())


def test_a_quoted_sheet_reads_like_the_sheet_itself():
    plain, mail = read_document(sheet_text()).action, read_document(quoted(sheet_text())).action

    assert mail == plain
    assert mail.case_id == plain.case_id


def test_quoting_twice_over_goes_as_well():
    text = quoted(quoted(sheet_text()))

    assert read_document(text).action == read_document(sheet_text()).action


def test_every_quoted_line_is_accounted_for_as_it_stands_in_the_mail():
    text = quoted(sheet_text())
    reading = read_document(text)

    assert lost_lines(reading, text) == set()
    assert lines_from_nowhere(reading, text) == set()
    assert lines_in_both(reading) == set()
    assert {one.why for one in reading.unplaced if one.text == ">"} == {WhyUnplaced.SITE}


def test_a_stray_mark_is_no_quoting():
    text = "Ana Ruiz\n> was arrested\nby four men.\n\n> Nobody knows why.\nShe is ill."

    assert without_quoting(lines_of(text)) == lines_of(text)


def test_marks_before_a_few_lines_of_a_long_sheet_are_its_bullets():
    text = "\n".join(["Prose."] * 20 + ["> Ask for one.", "> Ask for two.", "> Ask for three."])

    assert without_quoting(lines_of(text)) == lines_of(text)


def test_a_teaser_that_the_summary_begins_with_is_repeated():
    lead = "A beekeeper from Ganja may be sent back to the country he fled."
    text = f"BEEKEEPER AT RISK\n\n{lead}\n\n{lead} He was arrested in May.\n\nHe has two children."

    assert aside_of(text) == {3: WhyUnplaced.REPEATED}


def test_addresses_and_salutations_may_well_be_said_twice():
    block = "Minister of Justice\n9 Long Street with a long name\nBaku\nSalutation: Dear Minister"

    assert aside_of(f"{block}\n\n{block}") == {}


def test_buttons_of_a_page_are_the_sites():
    text = "Skip to main content\nHome > Take Action > Urgent Actions\nThe case.\nShare   Tweet"

    assert aside_of(text) == {1: WhyUnplaced.SITE, 2: WhyUnplaced.SITE, 4: WhyUnplaced.SITE}


def test_a_hint_sets_a_line_aside_but_no_marker():
    text = sheet_text(head="About us\nOur work")
    count = len(lines_of(text))
    marker = next(
        n for n, line in enumerate(lines_of(text)) if line.text.startswith("PLEASE SEND APPEALS")
    )
    hints = [WhyUnplaced.SITE if n in (0, 1, marker) else None for n in range(count)]

    reading = read_document(Document(text=text, hints=tuple(hints)))

    assert reading.action.title == "BEEKEEPER AT RISK OF FORCIBLE RETURN"
    assert "deadline" in dict(reading.sources)
    assert [one.why for one in reading.unplaced if one.text == "Our work"] == [WhyUnplaced.SITE]


def test_a_document_without_hints_reads_like_its_text():
    assert read_document(Document(text=sheet_text())) == read_document(sheet_text())
