"""What a translation is held to."""

from pathlib import Path

import pytest
import translation_faults

SHEET = """<?xml version="1.0"?>
<TS version="2.1" language="fr"><context><name>Bar</name>
<message{counted}><source>{source}</source>{translation}</message>
</context></TS>"""


@pytest.fixture
def faults_of(tmp_path: Path):
    def find(source: str, *texts: str, language: str = "fr") -> list[str]:
        forms = "".join(f"<numerusform>{text}</numerusform>" for text in texts)
        counted = len(texts) > 1
        made = SHEET.format(
            counted=' numerus="yes"' if counted else "",
            source=source,
            translation=f"<translation>{forms if counted else texts[0]}</translation>",
        )
        path = tmp_path / f"par_avion_{language}.ts"
        path.write_text(made, encoding="utf-8")
        return translation_faults.faults(path)

    return find


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("Close", ("Fermer",)),
        ("%n day(s) left", ("un jour", "%n jours")),
        ("Saved in {folder}", ("Dans {folder}",)),
    ],
)
def test_a_whole_translation_has_no_fault(faults_of, source, texts):
    assert faults_of(source, *texts) == []


@pytest.mark.parametrize(
    ("source", "texts", "fault"),
    [
        ("Close", ("",), "not translated"),
        ("%n day(s) left", ("un jour", ""), "not translated"),
        ("%n day(s) left", ("un", "deux", "trois"), "3 plural forms"),
        ("Saved in {folder}", ("Dans {dossier}",), "instead of"),
        ("Sheets (*.pdf)", ("Fiches (*.txt)",), "file patterns"),
        ("&amp;Close", ("Fermer",), "Alt"),
        ("Save…", ("Enregistrer",), "ellipsis"),
    ],
)
def test_what_is_missing_or_not_the_same_is_named(faults_of, source, texts, fault):
    (found,) = faults_of(source, *texts)

    assert fault in found
