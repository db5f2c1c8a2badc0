from itertools import product
from random import Random

from builders import a_draft, a_sender, an_action, some_options

from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.letter import Mailing, Paper
from desktop_app.rendering.flow import FLOOR_PT
from desktop_app.rendering.fonts import FaceName
from desktop_app.rendering.marks import WHOLE, differing_rows
from desktop_app.usecases.preview_letter import PagePreview, preview_envelope, preview_page
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


WORDS = "I have read about this case, and it stays with me: “naïve” Žižek Ầ ộ (fjord)".split()
FOREIGN = "".join(map(chr, [*range(0xC0, 0x149), *range(0x14A, 0x180), *range(0x410, 0x450)]))


def edited(text: str, chance: Random) -> str:
    """What a person at the keys makes of *text* next."""
    return chance.choices(
        (
            lambda: text + chance.choice(WORDS)[: chance.randint(1, 9)] + chance.choice(" \n "),
            lambda: text[: chance.randint(0, len(text))],
            lambda: f"{text}\n\n{' '.join(chance.choices(WORDS, k=chance.randint(1, 90)))} ",
            lambda: text + FOREIGN[: chance.randint(1, 200)],
        ),
        weights=(20, 1, 2, 1),
    )[0]()


def typed(text: str) -> Mailing:
    draft = a_draft().with_own_text(1, BlockId(BlockKind.ABOUT), text)
    return write_letters(an_action(), draft, a_sender(), OPTIONS).mailings[0]


def test_a_page_drawn_in_part_is_the_page():
    chance, text = Random(4), ""
    before: PagePreview | None = None
    dpi, parts, seen, sizes = 50.0, 0, set(), set()
    for _ in range(300):
        text = edited(text, chance) if len(text) < 5000 else ""
        dpi = chance.choices((dpi, chance.uniform(40, 90)), weights=(15, 1))[0]
        mailing, page = typed(text), chance.choice((0, 0, 0, 1))

        whole = preview_page(mailing, page, OPTIONS, dpi=dpi)
        part = preview_page(mailing, page, OPTIONS, dpi=dpi, before=before)

        assert part.image == whole.image
        parts += before is not None and differing_rows(before.marks, part.marks) != WHOLE
        seen.add(part.pages)
        sizes |= {mark.looks[2] for mark in part.marks if FaceName.LETTER in mark.looks}
        before = part
    assert parts > 150  # the test is about these
    assert len(seen) > 1
    assert len(sizes & {13.0, 12.7, FLOOR_PT}) == 3


def test_any_page_may_have_been_shown_before():
    action, sender, draft = an_action(), a_sender(), a_draft()
    papers = [some_options(paper=paper) for paper in Paper]
    written = [write_letters(action, draft, sender, one).mailings for one in papers]
    wanted = [
        (mailings[number], page, options)
        for options, mailings in zip(papers, written, strict=True)
        for number, page in ((0, 0), (1, 0), (3, 0), (3, 1))
    ]
    shown = [preview_page(*one, dpi=50) for one in wanted]

    for before, (one, whole) in product(shown, zip(wanted, shown, strict=True)):
        assert preview_page(*one, dpi=50, before=before).image == whole.image
