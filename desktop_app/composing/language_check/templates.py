"""Checks the templates of a folder against the bundled English ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes

from ...domain.language_fault import FaultKind, LanguageFault
from ...domain.options import LETTER_LANGUAGES
from ...shipped import resource
from ..paragraphs import Paragraph, paragraphs
from .folder import Folder
from .habits import ends, faults_of_text
from .readings import readings

# A wording may hold gaps and ask whether they are filled, or with what, and nothing else.
_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.If, nodes.Not, nodes.And,
    nodes.Or, nodes.Compare, nodes.Operand, nodes.Const,
)  # fmt: skip
_SEVERAL = 7  # so that forty letters of one evening differ (see variants.py)
_LEAST = {("en", "opening.jinja"): 8}
_PARSER = Environment(autoescape=False)  # noqa: S701 - it only parses


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wording:
    """One wording as the parser sees it, the gaps in it, and those of them that are printed."""

    paragraph: Paragraph
    tree: nodes.Template
    gaps: frozenset[str]
    told: frozenset[str]


def check_templates(folder: Folder, language: str) -> None:
    """Report what is wrong with the templates in *folder*, written in *language*."""
    for name in _bundled():
        source = folder.text(name)
        if source is not None:
            _check(folder, language, name, source)


def expected_templates() -> frozenset[str]:
    """The names of the templates that every language has."""
    return frozenset(_bundled())


def _check(folder: Folder, language: str, name: str, source: str) -> None:
    whole = _is_sentence(name)
    try:
        _PARSER.parse(source)
    except TemplateSyntaxError as error:
        said = (error.message or "").rstrip(".")
        folder.report(LanguageFault(kind=FaultKind.SYNTAX, file=name, line=error.lineno, text=said))
        return
    found: list[_Wording] = []
    for one in _wordings(folder, name, source):
        found.append(one)
        for kind, text in _faults_of(one, language, _bundled()[name], whole=whole):
            line = one.paragraph.line
            folder.report(LanguageFault(kind=kind, file=name, line=line, text=text))
    _compare(folder, language, name, found)


def _faults_of(
    one: _Wording, language: str, known: frozenset[str], *, whole: bool
) -> Iterator[tuple[FaultKind, str]]:
    forbidden = {
        type(node).__name__
        for node in one.tree.find_all(nodes.Node)
        if not isinstance(node, _ALLOWED)
    }
    if forbidden:
        yield from ((FaultKind.FORBIDDEN, name) for name in sorted(forbidden))
        return
    yield from ((FaultKind.UNKNOWN_GAP, gap) for gap in sorted(one.gaps - known))
    for text in readings(one.tree):
        said = " ".join(text.splitlines())
        yield from faults_of_text(said, language)
        if whole and not ends(said):
            yield FaultKind.NO_END, said[-30:].strip()


def _compare(folder: Folder, language: str, name: str, found: list[_Wording]) -> None:
    """Report what the wordings of one template are beside each other."""
    known = _bundled()[name]
    common = frozenset[str]().union(*(one.gaps for one in found)) & known
    told = frozenset[str]().union(*(one.told for one in found)) & known
    seen: set[str] = set()
    for one in found:
        line = one.paragraph.line
        for gap in sorted((common - one.gaps) | (told - one.told)):
            folder.report(LanguageFault(kind=FaultKind.MISSING_GAP, file=name, line=line, text=gap))
        text = " ".join(one.paragraph.text.split())
        if text in seen:
            folder.report(LanguageFault(kind=FaultKind.TWICE, file=name, line=line, text=text[:30]))
        seen.add(text)
    least = _LEAST.get((language, name), _SEVERAL if _has_several(name) else 1)
    if len(found) < least:
        folder.report(LanguageFault(kind=FaultKind.FEW_WORDINGS, file=name, text=str(least)))


def _wordings(folder: Folder, name: str, source: str) -> Iterator[_Wording]:
    """The wordings of a template file that can be parsed; the others are reported."""
    for paragraph in paragraphs(source):
        try:
            tree = _PARSER.parse(paragraph.text)
        except TemplateSyntaxError:  # the whole file can be parsed: a blank line cuts it in two
            folder.report(LanguageFault(kind=FaultKind.BLANK_LINE, file=name, line=paragraph.line))
            continue
        yield _Wording(
            paragraph=paragraph,
            tree=tree,
            gaps=frozenset(one.name for one in tree.find_all(nodes.Name)),
            told=frozenset(
                name.name
                for out in tree.find_all(nodes.Output)
                for name in out.find_all(nodes.Name)
            ),
        )


@cache
def _bundled() -> dict[str, frozenset[str]]:
    """The templates of every language, each with the gaps that some language fills in it."""
    found: dict[str, frozenset[str]] = {}
    for file in sorted(resource("templates", "en").glob("*.jinja")):
        trees = [_PARSER.parse(one.read_text(encoding="utf-8")) for one in _in_all(file.name)]
        names = (name.name for tree in trees for name in tree.find_all(nodes.Name))
        found[file.name] = frozenset(names)
    return found


def _in_all(name: str) -> list[Path]:
    files = (resource("templates", language, name) for language in LETTER_LANGUAGES)
    return [file for file in files if file.is_file()]


@cache
def _in_english(name: str) -> tuple[Paragraph, ...]:
    return paragraphs(resource("templates", "en", name).read_text(encoding="utf-8"))


def _has_several(name: str) -> bool:
    return len(_in_english(name)) > 1


def _is_sentence(name: str) -> bool:
    """Whether the template holds sentences; else it is a line, as "Dear team,"."""
    texts = (text for one in _in_english(name) for text in readings(_PARSER.parse(one.text)))
    return all(ends(text) for text in texts)
