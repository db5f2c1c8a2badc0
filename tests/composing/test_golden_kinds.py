"""Every kind of letter in every language, as it stands: golden/<language>/<kind>.txt.

`UPDATE_GOLDEN=1 pytest tests/composing/test_golden_kinds.py` renews them; read the difference.
"""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import a_draft, a_sender, some_options

from desktop_app.composing.compose import compose, compose_note
from desktop_app.domain.letter import Letter, Mailing
from desktop_app.domain.letter_kind import NOTES, LetterKind
from desktop_app.domain.note import Note
from desktop_app.domain.options import LETTER_LANGUAGES

from .golden_cases import OFFICE, case_in

GOLDEN = Path(__file__).parent / "golden"
ABOUT = {
    "en": "I am a retired school librarian and sing in our town choir.",
    "de": "Ich habe lange in einer Schulbibliothek gearbeitet und singe im Chor unserer Stadt.",
    "fr": "J’ai longtemps travaillé dans une bibliothèque scolaire et je chante dans une chorale.",
    "es": "Trabajé muchos años en una biblioteca escolar y canto en el coro de mi ciudad.",
    "pt": "Trabalhei muitos anos numa biblioteca escolar e canto no coro da minha cidade.",
}
WORDED = {"en", "de", "fr", "es", "pt"}  # those that have phrases of their own
# to whom a letter of each kind goes: the first official, who gets a copy, the embassy
GETS = {
    LetterKind.COPY: 3,
    LetterKind.ADDRESSED_COPY: 3,
    LetterKind.EMBASSY_NOTE: 4,
}


def mailing_of(kind: LetterKind, language: str) -> Mailing:
    """What the recipient of that kind gets in the golden case of *language*."""
    action = case_in(language)
    sender = replace(a_sender(), about=ABOUT[language])
    draft = a_draft()
    if kind in NOTES:
        is_reply = kind is LetterKind.FORWARDING_NOTE
        came = date(2012, 1, 31) if is_reply else None
        note = Note(kind=kind, office=OFFICE, number=int(is_reply), came=came)
        return compose_note(note, action, draft, sender, some_options()).mailings[0]
    number = GETS.get(kind, 1)
    if kind is not LetterKind.FULL:
        draft = draft.with_kind_for(number, kind)
    found = compose(action, draft, sender, some_options()).mailings
    return next(one for one in found if one.number == number)


def as_text(mailing: Mailing) -> str:
    """Envelope and letters, as a person reads them."""
    envelope = "\n".join(line or "________" for line in mailing.envelope.postal_lines)
    letters = "\n\n----\n\n".join(map(_letter, mailing.letters))
    head = f"[envelope{'' if mailing.is_posted else ': none'}]\n{envelope}"
    return f"{head}\n\n----\n\n{letters}\n"


def _letter(letter: Letter) -> str:
    parts = (
        "\n".join(letter.sender_lines),
        "\n".join(line or "________" for line in letter.postal_lines),
        letter.dated,
        letter.subject,
        letter.salutation,
        *(block.text for block in letter.blocks),
        letter.closing,
        letter.signature,
        letter.copy_to or "",
        letter.enclosure or "",
    )
    return "\n\n".join(part for part in parts if part.strip())


@pytest.mark.parametrize("language", [one for one in LETTER_LANGUAGES if one in WORDED])
@pytest.mark.parametrize("kind", LetterKind)
def test_a_letter_reads_as_it_did(kind, language):
    path = GOLDEN / language / f"{kind.value}.txt"
    text = as_text(mailing_of(kind, language))
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", sorted(WORDED))
def test_every_golden_text_is_one_of_a_kind(language):
    assert {one.stem for one in (GOLDEN / language).iterdir()} == {one.value for one in LetterKind}
