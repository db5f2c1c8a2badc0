import random

import pytest
from rendering.letters import a_letter, a_mailing, an_envelope, words
from rendering.pages import pages_of
from rendering.test_letters import assert_in_order, assert_nothing_overlaps

from desktop_app.domain.letter import LayoutName, Paper
from desktop_app.rendering.render import render_letters


@pytest.mark.parametrize("part", range(10))
def test_any_letter_is_printed_completely_and_nothing_overlaps(part):
    for seed in range(part * 30, part * 30 + 30):
        chance = random.Random(seed)
        sender = tuple(
            words(chance.randint(1, 4), seed=seed + n, longest=9)
            for n in range(chance.randint(0, 8))
        )
        address = tuple(
            words(chance.randint(1, 4), seed=seed * 7 + n, longest=9)
            for n in range(chance.randint(1, 8))
        )
        count = chance.choice([1, 2, 30, 100, 200, 230, 260, 300, 450, 600])
        longest = chance.choice([5, 9, 12, 60])
        text = words(count, seed=seed, longest=longest)
        letter = a_letter(
            sender_lines=sender,
            postal_lines=address,
            paragraphs=split_up(text, chance),
            copy_to=chance.choice([None, "cc: someone"]),
            enclosure=chance.choice([None, "Enclosure: a copy"]),
        )
        mailing = a_mailing(letter, envelope=an_envelope(sender_lines=sender))
        paper, layout = chance.choice(list(Paper)), chance.choice(list(LayoutName))

        result = render_letters([mailing], paper=paper, layout=layout)

        found = pages_of(result.pdf)
        assert result.page_counts == (len(found),)
        assert (result.excess_lines[0] > 0) == (len(found) > 1)
        numbered = len(found) > 1
        printed = [word for page in found for word in page.words[: -3 if numbered else None]]
        assert_in_order(f"{letter.salutation} {text} {letter.closing}".split(), printed)
        for page in found:
            assert_nothing_overlaps(page)


def split_up(text: str, chance: random.Random) -> tuple[str, ...]:
    parts: list[list[str]] = [[]]
    for word in text.split():
        if parts[-1] and chance.random() < 0.03:
            parts.append([])
        parts[-1].append(word)
    return tuple(" ".join(part) for part in parts)
