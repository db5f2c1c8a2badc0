"""A folder of wordings that a native speaker mended, and what is said of every slip in it."""

import shutil
from pathlib import Path

import pytest
from cli.command import ROOT, paravion

from desktop_app.domain.language_fault import FaultKind, LanguageFault
from desktop_app.domain.options import LETTER_LANGUAGES
from desktop_app.usecases.check_language import check_language

TEMPLATES = ROOT / "resources" / "templates"
SEVEN = "\n\n".join(f"Brief Nummer {number} wegen {{{{ names }}}}." for number in range(7))


@pytest.fixture
def folder(tmp_path):
    """A copy of the German folder, to be broken."""
    return Path(shutil.copytree(TEMPLATES / "de", tmp_path / "de"))


def a_folder(tmp_path: Path, language: str) -> Path:
    return Path(shutil.copytree(TEMPLATES / language, tmp_path / language))


def changed(folder: Path, name: str, before: str, after: str) -> None:
    """The file *name* with the first *before* in it as *after*."""
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def written(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")


def faults(folder: Path) -> list[tuple[FaultKind, str, int]]:
    return [(one.kind, one.file, one.line) for one in check_language(folder)]


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_the_bundled_folders_are_without_fault(language):
    assert check_language(TEMPLATES / language) == ()


# ---------------------------------------------------------------- on the command line


def test_a_whole_folder_is_praised_and_a_broken_one_ends_in_one(folder):
    whole = paravion("check-language", str(folder))
    changed(folder, "bridge.jinja", "Ihre Hilfe.", "Ihre Hilfe")
    changed(folder, "phrases.toml", 'and = "und"\n', "")
    broken = paravion("check-language", str(folder))

    assert (whole.code, whole.complaint) == (0, "")
    assert whole.out == "Nothing is wrong with this folder.\n"
    assert broken.code == 1
    assert broken.complaint.strip().endswith("2 faults were found.")
    first, second = broken.out.splitlines()
    assert first.startswith("bridge.jinja, line 4: no full stop, question or exclamation mark ends")
    assert second == "phrases.toml: the phrase “and” is missing."


def test_no_folder_is_refused(tmp_path):
    answer = paravion("check-language", str(tmp_path / "nowhere"))

    assert answer.code == 2
    assert "no such folder" in answer.complaint


def test_every_kind_of_fault_has_its_sentence():
    from desktop_app.cli import check_language as command

    for kind in FaultKind:
        sentence = command._sentence(LanguageFault(kind=kind, file="x", line=3, text="{y}"))
        assert sentence.startswith("x, line 3: ")
        assert sentence.endswith((".", "?"))


# ---------------------------------------------------------------- files


def test_a_missing_and_an_unknown_file(folder):
    (folder / "opening.jinja").rename(folder / "openings.jinja")

    assert faults(folder) == [
        (FaultKind.MISSING_FILE, "opening.jinja", 0),
        (FaultKind.UNKNOWN_FILE, "openings.jinja", 0),
    ]


def test_a_file_of_another_encoding_and_one_without_end(folder):
    (folder / "bridge.jinja").write_bytes("Ich hoffe für Sie.".encode("latin-1"))
    written(folder, "phrases.toml", "#" * 300_000)

    assert faults(folder) == [
        (FaultKind.NOT_UTF8, "bridge.jinja", 0),
        (FaultKind.TOO_LARGE, "phrases.toml", 0),
    ]


def test_a_slip_of_toml_is_told_with_its_line(folder):
    written(folder, "requests.toml", '[[request]]\nplain = ["Ich bitte"\nothers = []\n')

    (fault,) = check_language(folder)

    assert (fault.kind, fault.line) == (FaultKind.SYNTAX, 3)


# ---------------------------------------------------------------- templates


def test_a_slip_of_jinja_is_told_with_its_line(folder):
    written(folder, "opening.jinja", SEVEN + "\n\nBrief wegen {{ names }.\n")

    assert faults(folder) == [(FaultKind.SYNTAX, "opening.jinja", 15)]


def test_a_wording_cut_by_a_blank_line(folder):
    changed(folder, "closing.jinja", "dankbar. {% endif %}", "dankbar.\n\n{% endif %}")

    assert (FaultKind.BLANK_LINE, "closing.jinja", 3) in faults(folder)


FORBIDDEN = (
    "{{ names.__class__ }}",
    "{{ names|upper }}",
    "{{ cycler() }}",
    "{{ 7 * 7 }}",
    "{% for one in names %}{{ one }}{% endfor %}",
    "{% include 'phrases.toml' %}",
    "{% set x = names %}",
)


@pytest.mark.parametrize("construct", FORBIDDEN)
def test_what_is_no_gap_and_no_condition_is_forbidden(folder, construct):
    written(folder, "opening.jinja", f"{SEVEN}\n\nBrief wegen {{{{ names }}}} {construct}.\n")

    found = check_language(folder)

    assert (FaultKind.FORBIDDEN, 15) in [(one.kind, one.line) for one in found]


def test_nothing_of_a_template_is_run(folder):
    """Harmless in a sandbox, too; but the check looks, and does nothing."""
    written(folder, "bridge.jinja", "{{ 1 / 0 }}.\n\n{{ range(10 ** 9)|list }}.\n")

    assert {kind for kind, *_ in faults(folder)} == {
        FaultKind.FORBIDDEN,
        FaultKind.FEW_WORDINGS,
    }


def test_gaps_that_are_unknown_or_left_out(folder):
    changed(folder, "opening.jinja", "aus Sorge um {{ names }}.", "aus Sorge um {{ name }}.")
    changed(
        folder,
        "opening.jinja",
        "{% if names %}die Sorge um {{ names }} veranlasst mich, Ihnen zu schreiben.{% else %}",
        "{% if Namen %}die Sorge veranlasst mich, Ihnen zu schreiben.{% else %}",
    )

    assert faults(folder) == [
        (FaultKind.UNKNOWN_GAP, "opening.jinja", 3),
        (FaultKind.MISSING_GAP, "opening.jinja", 3),
        (FaultKind.UNKNOWN_GAP, "opening.jinja", 15),
        (FaultKind.MISSING_GAP, "opening.jinja", 15),
    ]


def test_a_wording_that_asks_for_the_names_and_never_tells_them(folder):
    changed(folder, "opening.jinja", "aus Sorge um {{ names }}.", "aus Sorge.")

    assert (FaultKind.MISSING_GAP, "opening.jinja", 3) in faults(folder)


def test_too_few_wordings_and_one_twice(folder):
    written(folder, "bridge.jinja", "Ich hoffe auf Sie.\n\nIch hoffe auf Sie.\n")

    assert faults(folder) == [
        (FaultKind.FEW_WORDINGS, "bridge.jinja", 0),
        (FaultKind.TWICE, "bridge.jinja", 3),
    ]


@pytest.mark.parametrize(
    ("language", "slip", "kind"),
    [
        ("de", "Ich hoffe  auf Sie.", FaultKind.DOUBLE_SPACE),
        ("de", "Ich hoffe auf Sie", FaultKind.NO_END),
        ("de", "Ich hoffe auf “Hilfe”.", FaultKind.QUOTATION),
        ("de", 'Ich hoffe auf "Hilfe".', FaultKind.QUOTATION),
        ("de", "Darf ich hoffen ?", FaultKind.SPACING),
        ("fr", "J'espère votre aide.", FaultKind.QUOTATION),
        ("fr", "Puis-je espérer votre aide ?", FaultKind.SPACING),
        ("fr", "Puis-je espérer votre aide?", FaultKind.SPACING),
        ("es", "Puedo confiar en usted?", FaultKind.OPENING_MARK),
        ("es", "Confío en su „ayuda“.", FaultKind.QUOTATION),
        ("pt", "Confio na sua „ajuda“.", FaultKind.QUOTATION),
        ("en", "I hope for your «help».", FaultKind.QUOTATION),
        ("en", "I don't lose hope.", FaultKind.QUOTATION),
    ],
)
def test_a_slip_against_the_habits_of_a_language(tmp_path, language, slip, kind):
    folder = a_folder(tmp_path, language)
    with (folder / "bridge.jinja").open("a", encoding="utf-8") as file:
        file.write(f"\n{slip}\n")
    line = (folder / "bridge.jinja").read_text(encoding="utf-8").count("\n")

    assert [(one.kind, one.file, one.line) for one in check_language(folder)] == [
        (kind, "bridge.jinja", line)
    ]


@pytest.mark.parametrize(
    ("language", "right"),
    [
        ("de", "Ich hoffe auf „Hilfe“."),
        ("fr", "Puis-je espérer votre aide\u00a0?"),
        ("fr", "J’espère votre «\u00a0aide\u00a0»."),
        ("es", "¿Puedo confiar en usted?"),
        ("en", "I don’t lose hope: “help” is near."),
    ],
)
def test_what_a_language_does_write_is_no_slip(tmp_path, language, right):
    folder = a_folder(tmp_path, language)
    with (folder / "bridge.jinja").open("a", encoding="utf-8") as file:
        file.write(f"\n{right}\n")

    assert check_language(folder) == ()


# ---------------------------------------------------------------- phrases and requests


def test_phrases_that_are_missing_misspelt_or_no_text(folder):
    changed(folder, "phrases.toml", "copy_to =", "copyto =")
    changed(folder, "phrases.toml", 'and = "und"', "and = 7")
    changed(folder, "phrases.toml", "{about}", "{thema}")
    changed(folder, "phrases.toml", '"Direktorin|Leiterin"', '"Direktorin|(Leiterin"')

    assert {(kind, text) for kind, text in named(folder)} == {
        (FaultKind.MISSING_PHRASE, "copy_to"),
        (FaultKind.UNKNOWN_PHRASE, "copyto"),
        (FaultKind.NO_TEXT, "and"),
        (FaultKind.UNKNOWN_GAP, "thema"),
        (FaultKind.NO_TEXT, "role"),
    }


def test_requests_that_the_program_never_begins_so_or_that_lose_whom_they_ask(folder):
    changed(
        folder,
        "requests.toml",
        'plain = ["Ich fordere {whom}{how} auf,"',
        'plain = ["Ich heische {whom},"',
    )
    changed(folder, "requests.toml", '"Ich ersuche {whom}{how},"', '"Ich ersuche{how} höflich,"')
    changed(folder, "requests.toml", '"Ich bitte {whom} nachdrücklich,"', '"Ich bitte {wen},"')

    assert {(kind, text) for kind, text in named(folder)} == {
        (FaultKind.UNKNOWN_OPENING, "Ich heische Sie,"),
        (FaultKind.UNKNOWN_OPENING, "Ich heische {who},"),
        (FaultKind.MISSING_GAP, "whom"),
        (FaultKind.UNKNOWN_GAP, "wen"),
    }


def test_too_few_ways_to_ask_or_to_go_on(folder):
    changed(folder, "requests.toml", '"Nicht zuletzt", "Zum Abschluss", ', "")
    text = (folder / "requests.toml").read_text(encoding="utf-8")
    rows = '\n[[request]]\nplain = ["Ich frage {what}"]\nothers = ["Ich erfrage {what}"]\n'
    written(folder, "requests.toml", text + rows)

    assert [kind for kind, _ in named(folder)].count(FaultKind.FEW_WORDINGS) == 2


def named(folder: Path) -> list[tuple[FaultKind, str]]:
    return [(one.kind, one.text) for one in check_language(folder)]
