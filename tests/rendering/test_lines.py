import pytest
from rendering.letters import PARAGRAPHS, words

from desktop_app.rendering.fonts import FaceName
from desktop_app.rendering.text import clean, count_lines, paragraphs, width_of, wrap

FACE = FaceName.LETTER


def test_a_broken_line_ends_with_a_space_and_the_last_one_does_not():
    lines = wrap(PARAGRAPHS[1], FACE, 13, 300)

    assert all(line.endswith(" ") for line in lines[:-1])
    assert "".join(lines) == PARAGRAPHS[1]


@pytest.mark.parametrize("measure", [40, 120, 230, 468])
def test_no_line_is_wider_than_the_measure(measure):
    for seed in range(30):
        for line in wrap(words(80, seed=seed, longest=30), FACE, 13, measure):
            assert width_of(line.rstrip(), FACE, 13) <= measure + 0.1


@pytest.mark.parametrize("measure", [40, 120, 230, 468])
def test_lines_are_counted_as_they_are_broken(measure):
    for seed in range(60):
        text = words(1 + seed * 3, seed=seed, longest=30)
        assert count_lines(text, FACE, 13, measure) == len(wrap(text, FACE, 13, measure))


def test_as_few_lines_as_possible_are_used():
    for seed in range(60):
        text = words(60, seed=seed)
        assert len(wrap(text, FACE, 13, 300)) == greedy_count(text, 300)


def greedy_count(text: str, measure: float) -> int:
    lines, line = 1, ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if width_of(longer, FACE, 13) > measure + 0.1:
            lines, line = lines + 1, word
        else:
            line = longer
    return lines


def test_a_last_line_of_one_word_is_avoided():
    alone = 0
    for seed in range(200):
        *before, last = wrap(words(40, seed=seed, longest=9), FACE, 13, 400)
        alone += bool(before) and len(last.split()) == 1
    assert alone <= 4


def test_the_rag_is_evener_than_line_after_line():
    def rag(lines: list[str]) -> float:
        widths = [width_of(line.rstrip(), FACE, 13) for line in lines[:-1]]
        return max(widths) - min(widths)

    ours = greedy = 0.0
    for seed in range(100):
        text = words(70, seed=seed)
        ours += rag(list(wrap(text, FACE, 13, 400)))
        greedy += rag(greedy_lines(text, 400))
    assert ours < 0.9 * greedy


def greedy_lines(text: str, measure: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, FACE, 13) > measure + 0.1:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def test_a_no_break_space_keeps_words_together():
    text = "aaaa " * 10 + "18\u00a0July"

    for measure in range(60, 300, 7):
        assert any("18\u00a0July" in line for line in wrap(text, FACE, 13, measure))


def test_nothing_is_one_empty_line():
    assert wrap("", FACE, 13, 100) == ("",)
    assert count_lines("", FACE, 13, 100) == 1


def test_every_kind_of_line_break_is_one():
    assert paragraphs("a\r\nb\rc\u2028d\n\n\n \ne") == (("a", "b", "c", "d"), ("e",))
    assert paragraphs(" \n\t\n") == ()


def test_letters_are_composed():
    assert clean("e\u0301") == "é"


def test_a_word_of_one_letter_in_too_narrow_a_column_still_comes_out():
    assert "".join(wrap("WWW", FACE, 13, 1)) == "WWW"
