"""Replaces a word everywhere in a text."""

import re


def word_replaced(text: str, wrong: str, right: str) -> str:
    """*text* with *right* wherever *wrong* stands as a whole word, just as it is written.

    >>> word_replaced("Kasimov’s wife asks for Kasimov, not Kasimovs.", "Kasimov", "Kasymov")
    'Kasymov’s wife asks for Kasymov, not Kasimovs.'
    """
    begins = r"(?<!\w)" if re.match(r"\w", wrong) else ""
    ends = r"(?!\w)" if re.search(r"\w$", wrong) else ""
    return re.sub(f"{begins}{re.escape(wrong)}{ends}", lambda _: right, text)
