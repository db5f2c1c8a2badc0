from itertools import product

import pytest
from rendering.letters import (
    PARAGRAPHS,
    SENDER,
    a_letter,
    a_mailing,
    an_envelope,
    printed_words,
    words,
)
from rendering.pages import Character, Page, pages_of

from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.errors import TooLargeForPaperError, UnprintableCharacterError
from desktop_app.domain.letter import Block, LayoutName, Letter, Mailing, Paper
from desktop_app.rendering.render import RenderedPages, render_letters

SHEETS = [(paper, layout) for paper in Paper for layout in LayoutName]


def rendered(
    *mailings: Mailing, paper: Paper = Paper.A4, layout: LayoutName = LayoutName.DIN_B
) -> RenderedPages:
    return render_letters(mailings or [a_mailing()], paper=paper, layout=layout)


def pages(
    letter: Letter, paper: Paper = Paper.A4, layout: LayoutName = LayoutName.DIN_B
) -> list[Page]:
    return pages_of(rendered(a_mailing(letter), paper=paper, layout=layout).pdf)


@pytest.mark.parametrize(("paper", "layout"), SHEETS)
def test_everything_in_a_letter_is_on_its_page_in_the_order_it_is_read(paper, layout):
    # readers of PDF take a line of the sender and one of the address as one if they are level
    letter = a_letter(sender_lines=SENDER[:3])
    mailing = a_mailing(letter, envelope=an_envelope(sender_lines=()))

    (page,) = pages_of(rendered(mailing, paper=paper, layout=layout).pdf)

    first_date = layout is LayoutName.PLAIN
    assert page.words == printed_words(mailing.letters[0], date_before_address=first_date)


@pytest.mark.parametrize(("paper", "layout"), SHEETS)
def test_a_letter_of_230_words_takes_one_page(paper, layout):
    body = words_of_english(230)

    pages_and_excess = rendered(a_mailing(a_letter(paragraphs=body)), paper=paper, layout=layout)

    assert pages_and_excess.page_counts == (1,)
    assert pages_and_excess.excess_lines == (0,)


def words_of_english(count: int) -> tuple[str, ...]:
    text = (" ".join(PARAGRAPHS) + " ") * 6
    chosen = text.split()[:count]
    return tuple(" ".join(chosen[at : at + 46]) for at in range(0, count, 46))


@pytest.mark.parametrize(("paper", "layout"), SHEETS)
def test_900_words_go_on_to_numbered_pages_and_tell_how_many_lines_are_too_many(paper, layout):
    letter = a_letter(paragraphs=words_of_english(900))

    result = rendered(a_mailing(letter), paper=paper, layout=layout)
    found = pages_of(result.pdf)

    assert result.page_counts == (len(found),) == (3,)
    assert 40 < result.excess_lines[0] < 80
    for number, page in enumerate(found, start=1):
        assert page.text.rstrip().endswith(f"{number} / 3")
    printed = [word for page in found for word in page.words[:-3]]
    assert_in_order(printed_body(letter), printed)


def printed_body(letter: Letter) -> list[str]:
    return " ".join(block.text for block in letter.blocks).split()


def assert_in_order(wanted: list[str], words: list[str]) -> None:
    start = words.index(wanted[0])
    assert words[start : start + len(wanted)] == wanted


def test_one_page_carries_no_number():
    (page,) = pages(a_letter())

    assert "/ 1" not in page.text
    assert page.text.rstrip().endswith("Russian Federation")


@pytest.mark.parametrize(("paper", "layout"), SHEETS)
def test_text_is_never_smaller_than_its_floor(paper, layout):
    for count in (50, 230, 260, 300, 900):
        first, *_ = pages(a_letter(paragraphs=words_of_english(count)), paper, layout)
        text = "".join(one.text for one in first.characters)
        begin, end = text.index("Dear Minister"), text.find("Yours sincerely")
        numbered = text.rindex("/") - 3 if end < 0 else end
        body = [one for one in first.characters[begin:numbered] if one.text.strip()]

        assert len(body) > 200
        assert min(one.size for one in body) >= 12.39


def test_the_closing_never_stands_alone_on_a_page():
    for count in range(230, 420, 6):
        letter = a_letter(paragraphs=words_of_english(count))
        *_, last = pages(letter)
        before, closing, _ = last.text.partition("Yours sincerely,")
        assert closing
        assert len([line for line in before.splitlines() if line.strip()]) >= 2
        assert letter.signature in last.text


def test_a_paragraph_leaves_no_single_line_on_a_page():
    for count in range(300, 420, 10):
        letter = a_letter(paragraphs=(words_of_english(46)[0], " ".join(words_of_english(count))))
        found = pages(letter)
        for page in found[1:]:
            first = page.text.split("\r\n\r\n")[0].splitlines()
            assert len(first) >= 2


@pytest.mark.parametrize(("paper", "layout"), SHEETS)
@pytest.mark.parametrize("count", range(1, 9))
def test_one_to_eight_address_lines_keep_clear_of_everything(paper, layout, count):
    lines = tuple(f"Address line number {number}" for number in range(count))

    (page,) = pages(a_letter(postal_lines=lines, copy_to=None), paper, layout)

    assert_nothing_overlaps(page)
    assert_in_order(" ".join(lines).split(), page.words)


@pytest.mark.parametrize("count", range(1, 9))
def test_the_address_stays_inside_the_window(count):
    lines = tuple(f"Zone {number}" for number in range(count))

    (page,) = pages(a_letter(postal_lines=lines))

    zone = [line for line in page.lines() if "".join(one.text for one in line).startswith("Zone")]
    assert len(zone) == count
    for line in zone:
        assert all(one.left >= 25 and one.right <= 100 for one in line)
        assert all(one.top > 45 and one.bottom <= 90 for one in line)
    if count <= 6:
        assert zone[0][0].top >= 62.7


@pytest.mark.parametrize(("paper", "layout"), SHEETS)
@pytest.mark.parametrize("count", range(9))
def test_no_to_eight_sender_lines_keep_clear_of_everything(paper, layout, count):
    lines = tuple(f"Sender line number {number}" for number in range(count))

    letter = a_letter(sender_lines=lines, copy_to=None)
    mailing = a_mailing(letter, envelope=an_envelope(sender_lines=lines))
    (page,) = pages_of(rendered(mailing, paper=paper, layout=layout).pdf)

    assert_nothing_overlaps(page)


def test_a_long_postal_line_is_wrapped_and_not_shrunk():
    long = "Department for the Coordination of Correspondence with Citizens of Foreign States"

    (page,) = pages(a_letter(postal_lines=("Minister", long, "Moscow", "RUSSIAN FEDERATION")))

    assert_in_order(long.split(), page.words)
    assert all(one.size >= 9 for one in page.inked() if 62 < one.top < 90)


def test_too_many_address_lines_are_refused():
    lines = tuple(f"Line {number}" for number in range(20))

    with pytest.raises(TooLargeForPaperError) as refused:
        pages(a_letter(postal_lines=lines))

    assert refused.value.what == "address"


def test_a_blank_in_the_address_is_ruled_and_leaves_the_others_in_place():
    lines = ("Embassy of the Russian Federation", None, None, "UNITED KINGDOM")

    for layout in LayoutName:
        (page,) = pages(a_letter(postal_lines=lines), layout=layout)

        assert_in_order("Embassy of the Russian Federation UNITED KINGDOM".split(), page.words)
        assert "None" not in page.text


@pytest.mark.parametrize(("paper", "layout"), SHEETS)
def test_a_draft_says_so_on_every_page(paper, layout):
    letter = a_letter(paragraphs=words_of_english(500))
    draft = a_mailing(letter, letter, draft_mark=True)

    found = pages_of(rendered(draft, paper=paper, layout=layout).pdf)

    assert len(found) == 4
    for page in found:
        assert page.words.count("DRAFT") == 2


def test_what_is_no_draft_does_not_say_so():
    (page,) = pages(a_letter())

    assert "DRAFT" not in page.text


def test_blocks_without_text_leave_no_gap():
    empty = Block(id=BlockId(BlockKind.ABOUT), generated="Something", own=" \n ")
    full = a_letter().blocks

    with_empty = rendered(a_mailing(a_letter(blocks=(empty, *full, empty))))

    assert with_empty.pdf == rendered(a_mailing(a_letter(blocks=full))).pdf


def test_a_line_break_in_a_block_is_a_line_and_a_blank_line_a_paragraph():
    (page,) = pages(a_letter(paragraphs=("one\ntwo\n\nthree",)))

    one, two, three = (
        next(line for line in page.lines() if "".join(c.text for c in line) == text)[0].bottom
        for text in ("one", "two", "three")
    )
    assert three - two > 1.2 * (two - one) > 0


def test_markup_is_printed_as_it_stands():
    text = '<img src="/etc/passwd"> <b>bold</b> &amp; {{ name }} (a) \\b %s'

    (page,) = pages(a_letter(paragraphs=(text,)))

    assert_in_order(text.split(), page.words)


def test_letters_of_many_languages_come_out_as_they_went_in():
    text = "Grażyna Żółć, Nguyễn Văn Ước, Søren Åkesson, Ольга Щукина, Ελένη Παπαδοπούλου, “ÉÀÜ”"

    (page,) = pages(a_letter(paragraphs=(text,)))

    assert_in_order(text.split(), page.words)


def test_more_than_256_different_characters_come_out_as_they_went_in():
    codes = [*range(0xC0, 0x149), *range(0x14A, 0x17F), *range(0x400, 0x45F)]
    many = " ".join(map(chr, codes))

    (page,) = pages(a_letter(paragraphs=(many,), copy_to=None))

    assert_in_order(many.split(), page.words)


@pytest.mark.parametrize("character", ["ᚠ", "\u2df6", "😀", "\uf0b7", "\x07", "\u0c95"])
def test_a_character_without_a_glyph_is_refused_by_name(character):
    with pytest.raises(UnprintableCharacterError) as refused:
        pages(a_letter(paragraphs=(f"Before {character} after",)))

    assert refused.value.character == character


@pytest.mark.parametrize("place", ["subject", "salutation", "dated", "closing", "signature"])
def test_a_character_without_a_glyph_is_refused_wherever_it_stands(place):
    for layout in LayoutName:
        with pytest.raises(UnprintableCharacterError):
            pages(a_letter(**{place: "ᚠ"}), layout=layout)


def test_marks_of_direction_and_soft_hyphens_are_left_out():
    (page,) = pages(a_letter(paragraphs=("in\u00advis\u200bible \u202eletters",)))

    assert_in_order(["invisible", "letters"], page.words)


def test_a_word_longer_than_a_line_is_cut_and_nothing_of_it_is_lost():
    word = "https://example.org/" + "abcdefghij" * 40

    (page,) = pages(a_letter(paragraphs=(f"See {word} please",)))

    joined = "".join(page.words)
    assert f"See{word}please" in joined
    assert_inside_margins(page)


@pytest.mark.long
def test_a_paragraph_of_100_kilobytes_is_set_completely():
    text = words(15_000)

    found = pages(a_letter(paragraphs=(text,)))

    printed = [word for page in found for word in page.words[:-3]]
    assert_in_order(text.split(), printed)


def test_several_letters_in_one_file_count_their_pages_apart():
    long = a_letter(paragraphs=words_of_english(500))

    result = rendered(a_mailing(a_letter(), long), a_mailing(a_letter()))

    assert result.page_counts == (1, 2, 1)
    assert [bool(excess) for excess in result.excess_lines] == [False, True, False]
    assert len(pages_of(result.pdf)) == 4


def assert_inside_margins(page: Page) -> None:
    for one in page.inked():
        assert one.left >= 19.9, one
        assert one.right <= page.width - 11.9, one
        assert one.top >= 11.9, one
        assert one.bottom <= page.height - 11.9, one


def assert_nothing_overlaps(page: Page) -> None:
    """No line's ink touches another line's ink, and all keeps inside the margins."""
    assert_inside_margins(page)
    lines = page.lines()
    boxes = [box_of(line) for line in lines]
    for at, box in enumerate(boxes):
        for other_at in range(at + 1, len(boxes)):
            if meet(box, boxes[other_at]):  # lines with signs of several stories, perhaps apart
                signs = [[box_of([one]) for one in lines[number]] for number in (at, other_at)]
                touching = [pair for pair in product(*signs) if meet(*pair)]
                assert touching == []


def box_of(characters: list[Character]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all of them."""
    return (
        min(one.left for one in characters),
        min(one.top for one in characters),
        max(one.right for one in characters),
        max(one.bottom for one in characters),
    )


def meet(box: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    left, top, right, bottom = box
    other_left, other_top, other_right, other_bottom = other
    return (
        other_left < right
        and other_right > left
        and other_top < bottom - 0.35
        and other_bottom > top + 0.35
    )


def test_the_sender_is_beside_the_window_and_in_small_above_the_address():
    (page,) = pages(a_letter())

    name = [line for line in page.lines() if "".join(c.text for c in line).startswith("HannahWhit")]
    beside, above = name[0], name[1]
    assert beside[0].left > 105
    assert above[0].size < 9
    assert all(45 < one.top < 63 for one in above)
    assert SENDER[0] in page.text
