"""How long a text takes to read."""

_WORDS_A_MINUTE = 220  # silently; Brysbaert 2019 finds 238 for English prose, and names are slower


def minutes_to_read(paragraphs: tuple[str, ...]) -> int:
    """Whole minutes for *paragraphs*, at least one; 0 where there is nothing to read.

    >>> minutes_to_read(("word " * 500, "word " * 200))
    3
    """
    words = sum(len(paragraph.split()) for paragraph in paragraphs)
    return max(1, round(words / _WORDS_A_MINUTE)) if words else 0
