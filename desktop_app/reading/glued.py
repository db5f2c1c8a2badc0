"""Parts an address from the labelled value that it was run on to, in a text without lines."""

from .address_words import bare
from .contacts import Label, labelled
from .lines import Line
from .run_on import LEAST_WORDS, is_role_at, read_run_on, title_end

_LONGEST_VALUE = 8  # words; behind a longer one another address may have been run on
_OPENS_A_ROLE = frozenset("prime vice deputy chief high supreme foreign acting".split())


def apart(lines: list[Line]) -> list[Line]:
    """*lines*, each cut where a second address goes on behind a labelled value of the first.

    "Salutation: dear minister ombudsman dra. pilar …": the salutation, and the next official.
    """
    found = []
    for line in lines:
        words = line.text.split()
        cut = _next_address(words) if len(words) > _LONGEST_VALUE else None
        texts = (words,) if cut is None else (words[:cut], words[cut:])
        found += [Line(line.number, " ".join(text)) for text in texts]
    return found


def _next_address(words: list[str]) -> int | None:
    """Where behind "Salutation: Dear Minister" or "Fax: 011 511 …" another address begins."""
    label = labelled(" ".join(words))
    if label is None or not {Label.SALUTATION, Label.FAX, Label.PHONE} & set(label.kinds):
        return None
    value = len(words) - len(label.value.split())
    spoken = Label.SALUTATION in label.kinds
    for place in range(value + (2 if spoken else 1), min(len(words) - LEAST_WORDS, value + 8)):
        if not spoken and any(c.isalpha() for word in words[value:place] for c in word):
            return None
        if bare(words[place - 1]) in _OPENS_A_ROLE or bare(words[place]) == "general":
            continue
        begins = is_role_at(words, place) or title_end(words[place:])
        if begins and read_run_on(" ".join(words[place:])):
            return place
    return None
