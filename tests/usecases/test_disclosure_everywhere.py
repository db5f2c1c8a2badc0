"""What a level keeps back stands in no output. A new output joins by a line of `OUTPUTS`."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from builders import a_block, a_draft, a_reading, a_sender, an_action, some_options
from disclosed import SHOWN, told

from desktop_app.domain.draft import BlockKind
from desktop_app.domain.letter import EnvelopeSize, LayoutName, Paper
from desktop_app.domain.letter_kind import NOTES, LetterKind
from desktop_app.domain.note import Note
from desktop_app.domain.register import PostState, RegisterEntry
from desktop_app.domain.rule_pack import Dispatch, NameEmphasis, RulePack
from desktop_app.domain.sender import Disclosure
from desktop_app.domain.urgent_action import RecipientKind, SectionOffice
from desktop_app.usecases.export_drafts import KeptDraft, draft_words, export_drafts
from desktop_app.usecases.export_register import register_csv
from desktop_app.usecases.make_pack import make_pack
from desktop_app.usecases.write_letters import write_letters, write_note

Files = dict[str, bytes]  # by their names
OFFICE = SectionOffice(name="Section Office", lines=("1 Quiet Street",))
CASE = an_action(solidarity_address=("PO Box 1", "Baku", "Azerbaijan"))


def a_pack(level: Disclosure, kind: LetterKind = LetterKind.FULL, **options) -> Files:
    """Everything that is posted with letters of that kind to all officials."""
    wanted = some_options(disclosure=level, **options)
    draft = a_draft().with_kind(kind)
    pack = make_pack(write_letters(CASE, draft, a_sender(), wanted), wanted)
    return {file.name: file.pdf for file in pack.files}


def addressed_copies(level: Disclosure) -> Files:
    options, draft = some_options(disclosure=level), a_draft()
    for one in CASE.recipients():
        if one.kind is RecipientKind.COPY:
            draft = draft.with_kind_for(one.number, LetterKind.ADDRESSED_COPY)
    pack = make_pack(write_letters(CASE, draft, a_sender(), options), options)
    return {file.name: file.pdf for file in pack.files}


def a_note(level: Disclosure, kind: LetterKind) -> Files:
    options = some_options(disclosure=level)
    note = Note(kind=kind, office=OFFICE, number=1, came=date(2012, 2, 1))
    composed = write_note(note, CASE, a_draft(), a_sender(), options)
    pack = make_pack(composed, options, alone=True)
    return {file.name: file.pdf for file in pack.files}


def texts(level: Disclosure) -> Files:
    """The drafts as texts, and the words of one letter as they are copied."""
    options = some_options(disclosure=level)
    kept = KeptDraft(draft=a_draft(), reading=a_reading(action=CASE))
    words = draft_words(kept, 1, a_sender(), options)
    with TemporaryDirectory() as folder:
        paths = export_drafts((kept,), a_sender(), options, Path(folder))
        return {path.name: path.read_bytes() for path in paths} | {"copied": words.encode()}


def a_register(level: Disclosure) -> Files:
    entry = RegisterEntry(
        case_id=CASE.case_id, recipient=1, state=PostState.POSTED, day=date(2012, 2, 1)
    )
    return {"register.csv": register_csv((entry,), (), {CASE.case_id: CASE})}


TOGETHER = RulePack(
    dispatch_mode=Dispatch.TOGETHER, name_emphasis=NameEmphasis.CAPITALS, section_office=OFFICE
)

# An output: its name, and what makes all its files at a level. What joins is searched at once.
OUTPUTS: dict[str, Callable[[Disclosure], Files]] = {
    "letters, copies, embassy note, envelopes": a_pack,
    "in an envelope without a window": partial(a_pack, layout=LayoutName.PLAIN),
    "on US paper and envelopes": partial(a_pack, paper=Paper.LETTER, envelopes=EnvelopeSize.NO10),
    "after the deadline": partial(a_pack, today=date(2013, 1, 1)),
    "by other rules": partial(a_pack, rules=TOGETHER),
    "express": partial(a_pack, kind=LetterKind.EXPRESS),
    "very short": partial(a_pack, kind=LetterKind.VERY_SHORT),
    "through the embassy": partial(a_pack, kind=LetterKind.VIA_EMBASSY),
    "fax and its cover": partial(a_pack, kind=LetterKind.FAX),
    "to copy out": partial(a_pack, kind=LetterKind.COPY_OUT),
    "thank-you": partial(a_pack, kind=LetterKind.THANK_YOU),
    "addressed copies": addressed_copies,
    **{kind.value: partial(a_note, kind=kind) for kind in NOTES},
    "texts": texts,
    "register": a_register,
}
NEVER_NAMED = {"register"}  # outputs that tell nothing of the writer at any level


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("level", Disclosure, ids=lambda level: level.value)
def test_what_the_level_keeps_back_is_in_no_file_of_the_output(output, level):
    files = OUTPUTS[output](level)

    assert files
    found = {name: told(name, data) - SHOWN[level.value] for name, data in files.items()}
    assert {name: keys for name, keys in found.items() if keys} == {}


@pytest.mark.parametrize("output", [one for one in OUTPUTS if one not in NEVER_NAMED])
def test_the_search_finds_what_a_level_shows(output):
    """The control: at the widest level the same search finds every detail of it."""
    files = OUTPUTS[output](Disclosure.FULL)

    found = set().union(*(told(name, data) for name, data in files.items()))
    assert found == SHOWN["full"]


def test_every_kind_of_letter_is_among_the_outputs():
    """A kind that somebody adds has to be searched, too."""
    kinds = {one.keywords.get("kind") for one in OUTPUTS.values() if isinstance(one, partial)}

    assert set(LetterKind) - kinds == {
        *(LetterKind.FULL, LetterKind.COPY, LetterKind.EMBASSY_NOTE, LetterKind.ADDRESSED_COPY)
    }


def test_words_of_the_writer_s_own_are_not_searched_away():
    """What somebody types tells what they want it to; they are warned, and it stays."""
    draft = a_draft().with_own_text(1, a_block(BlockKind.OPENING), "I live in Larkrise Terrace.")
    options = some_options(disclosure=Disclosure.TOWN)
    composed = write_letters(CASE, draft, a_sender(), options)
    pack = make_pack(composed, options)

    assert any(one.kind.value == "own_words_reveal" for one in composed.remarks)
    assert any("street" in told(file.name, file.pdf) for file in pack.files)


def _languages(level: Disclosure) -> Iterator[str]:
    for home in ("GB", "US"):
        options = some_options(disclosure=level)
        composed = write_letters(CASE, a_draft(), a_sender(country=home), options)
        yield from (letter.language for one in composed.mailings for letter in one.letters)


def test_where_no_country_is_told_the_language_of_the_file_names_none_either():
    assert len(set(_languages(Disclosure.FULL))) > 1
    assert len(set(_languages(Disclosure.NAME))) == 1
