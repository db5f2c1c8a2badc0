"""The sentences of the kinds, as far as a language has any."""

from ...domain.options import LETTER_LANGUAGES
from ..wording import worded


def said(language: str, template: str, **values: str | bool) -> str:
    """What the bundled *template* says; empty in a language that only frames a letter.

    What is empty is the writer's to word; it is not printed.
    """
    return worded(language, template, **values) if language in LETTER_LANGUAGES else ""
