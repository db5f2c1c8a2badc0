"""The words of a letter that are not the case's: one bundled folder a language.

How such a folder looks is told in resources/templates/README.md. Text from a sheet or a user is
only ever a variable, never a template, and no other folder is ever loaded.
"""

import re
import tomllib
from functools import cache, lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ..domain.options import LETTER_LANGUAGES
from ..shipped import resource
from .paragraphs import paragraphs

_NO_LOADER = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)

_WHOM = "{whom}"


def worded(language: str, template: str, **values: str | bool) -> str:
    """The plain wording of *template* ("opening") of *language*, with *values* in its gaps."""
    return wordings(language, template, **values)[0]


def wordings(language: str, template: str, **values: str | bool) -> tuple[str, ...]:
    """All wordings of *template*, the plain one first; they tell the same."""
    return _filled(language, template, tuple(values.items()))


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
def ways_to_ask(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """How a request can begin: the words of the rules, with gaps, and others that ask the same.

    The longest first, so that the first one that fits is the right one.
    """
    pairs = [
        (plain.replace(_WHOM, whom), _others(plain, row["others"], whom))
        for row in _requests(language, "request")
        for plain in row["plain"]
        for whom in row.get("whom", [""])
    ]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def later_words(language: str) -> tuple[tuple[str, ...], ...]:
    """How a sentence that isn't the first can begin; in each row the words of the rules first."""
    return tuple((row["plain"], *row["others"]) for row in _requests(language, "later"))


def _others(plain: str, others: list[str], whom: str) -> tuple[str, ...]:
    return tuple(one.replace(_WHOM, whom) for one in others if one != plain)


@lru_cache(maxsize=256)  # forty letters of one evening have the same names in them
def _filled(
    language: str, template: str, values: tuple[tuple[str, str | bool], ...]
) -> tuple[str, ...]:
    filled = (one.render(dict(values)) for one in _templates(language, template))
    # A name may end in a full stop: "Ana B."
    return tuple(re.sub(r"(?<!\.)\.\.(?!\.)", ".", " ".join(text.split())) for text in filled)


@cache
def _templates(language: str, template: str) -> tuple[Template, ...]:
    source = resource("templates", language, f"{template}.jinja").read_text(encoding="utf-8")
    return tuple(_NO_LOADER.from_string(one.text) for one in paragraphs(source))


@cache
def _phrases(language: str) -> dict[str, Any]:
    """Those of *language*; where it has none, the words of its frame."""
    if language in LETTER_LANGUAGES:
        return _toml(language, "phrases")
    return tomllib.loads(resource("frames", f"{language}.toml").read_text(encoding="utf-8"))


def _requests(language: str, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = _toml(language, "requests").get(table, [])
    return found


def _toml(language: str, name: str) -> dict[str, Any]:
    return tomllib.loads(
        resource("templates", language, f"{name}.toml").read_text(encoding="utf-8")
    )
