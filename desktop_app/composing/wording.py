"""The fixed words of a letter: bundled templates and phrases, one folder and one file a language.

Text from a sheet or a user is only ever a variable, never a template.
"""

import re
import tomllib
from functools import cache
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ..domain.options import LETTER_LANGUAGES
from ..shipped import resource


def worded(language: str, template: str, **values: object) -> str:
    """The bundled *template* ("opening") of *language*, filled with *values*."""
    text = " ".join(_template(language, template).render(**values).split())
    return re.sub(r"(?<!\.)\.\.(?!\.)", ".", text)  # a name may end in a full stop: "Ana B."


def phrase(language: str, key: str, **values: str) -> str:
    """The phrase *key* of *language*, with *values* in its gaps."""
    text = str(_phrases(language)[key])
    for gap, value in values.items():  # not str.format: a value may hold braces
        text = text.replace("{" + gap + "}", value)
    return text


def rows(language: str, table: str) -> list[dict[str, str]]:
    """The rows of *table* among the phrases of *language*, in their order; none: an empty list."""
    found: list[dict[str, str]] = _phrases(language).get(table, [])
    return found


@cache
def _template(language: str, template: str) -> Template:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(resource("templates", language)),
        undefined=StrictUndefined,
        autoescape=False,
        keep_trailing_newline=False,
    )
    return environment.get_template(f"{template}.jinja")


@cache
def _phrases(language: str) -> dict[str, Any]:
    """Those of *language*; where it has none, the words of its frame."""
    folder = "phrases" if language in LETTER_LANGUAGES else "frames"
    return tomllib.loads(resource(folder, f"{language}.toml").read_text(encoding="utf-8"))
