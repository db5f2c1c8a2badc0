"""A template file holds several wordings, one a paragraph."""

import re
from dataclasses import dataclass

_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One wording of a template file, and the line of the file in which it begins, from 1."""

    text: str
    line: int


def paragraphs(source: str) -> tuple[Paragraph, ...]:
    r"""The wordings in *source*, in their order; a blank line parts them, comments are left out.

    >>> [one.text for one in paragraphs("{# Opening #}\nDear X.\n\nHello X.")]
    ['Dear X.', 'Hello X.']
    """
    bare = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), source)
    found: list[Paragraph] = []
    lines: list[str] = []
    for number, line in enumerate([*bare.splitlines(), ""], start=1):
        if line.strip():
            lines.append(line)
        elif lines:
            found.append(Paragraph(text="\n".join(lines), line=number - len(lines)))
            lines = []
    return tuple(found)
