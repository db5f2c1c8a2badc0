import random
from datetime import date

import pytest
from builders import a_block, a_draft, a_person, a_sender, a_target, an_action, some_options

from desktop_app.domain.check_note import CheckNote, Reason
from desktop_app.domain.errors import LetterFault, LetterUnreadableError, NoSuchRecipientError
from desktop_app.domain.mending import word_replaced
from desktop_app.usecases.check_letter import (
    CheckWishes,
    check_letter,
    mend_everywhere,
    read_letter,
)
from desktop_app.usecases.write_letters import write_letters

WISHES = CheckWishes(day=date(2012, 2, 1))


def reasons(text, wishes=WISHES, **changes):
    return [note.reason for note in check_letter(an_action(**changes), text, wishes).notes]


def the_letter_itself(number=1):
    """The letter that the program writes for the sample case, as text."""
    composition = write_letters(an_action(), a_draft(), a_sender(), some_options())
    letter = composition.mailings[number - 1].letters[0]
    parts = (letter.salutation, *(block.text for block in letter.blocks), letter.closing)
    return "\n\n".join(part for part in (*parts, letter.signature) if part)


@pytest.mark.parametrize("number", [1, 2])
def test_the_programs_own_letter_has_no_notes_and_covers_every_point(number):
    wishes = CheckWishes(day=date(2012, 2, 1), number=number)
    checked = check_letter(an_action(), the_letter_itself(number), wishes)

    assert checked.notes == ()
    assert [covered for _, covered in checked.calls] == [True, True]
    assert checked.language == "en"


def test_a_letter_of_900_words_is_too_long_and_says_what_could_go():
    text = the_letter_itself().replace(
        "Thank you",
        "The weather has been nice and the garden is full of birds. " * 60 + "Thank you",
    )
    checked = check_letter(an_action(), text, WISHES)
    found = [note for note in checked.notes if note.reason in (Reason.TOO_LONG, Reason.COULD_GO)]

    assert checked.words > 850
    assert found[0].reason is Reason.TOO_LONG
    assert len(found) > 20
    assert all(note.text.startswith("The weather") for note in found[1:])


def test_a_page_is_measured_as_it_prints():
    assert Reason.TOO_LONG not in reasons("A short line.\n\n" * 10)
    assert Reason.TOO_LONG in reasons("A short line.\n\n" * 60)  # few words, many paragraphs


def test_what_the_letter_face_lacks_is_noted_and_does_not_stop_the_measuring():
    text = "Merdan Yolbarsov 😀 is held in بغداد, ᚠᚢ. "

    assert reasons(text).count(Reason.NO_GLYPH) == len(set("😀ᚠᚢ"))
    assert Reason.TOO_LONG in reasons(text * 200)


def test_an_official_that_the_case_does_not_have_is_refused():
    with pytest.raises(NoSuchRecipientError):
        check_letter(an_action(), "x", CheckWishes(day=date(2012, 2, 1), number=9))


def test_one_fix_mends_a_name_in_all_letters():
    draft = (
        a_draft()
        .with_own_text(1, a_block(), "I write about Yolbarsow and Yolbarsow’s bees.")
        .with_own_text(2, a_block(), "Yolbarsow, not Yolbarsowa, is held.")
    )
    note = CheckNote(reason=Reason.NAME_MISSPELT, text="Yolbarsow", alternative="Yolbarsov")

    mended = mend_everywhere(draft, note)

    assert [own.text for own in mended.own_texts] == [
        "I write about Yolbarsov and Yolbarsov’s bees.",
        "Yolbarsov, not Yolbarsowa, is held.",
    ]


def test_a_replacement_is_taken_as_it_is():
    assert word_replaced("a (b) c", "(b)", r"\1\g<0>") == r"a \1\g<0> c"


def test_a_note_without_alternative_mends_nothing():
    draft = a_draft().with_own_text(1, a_block(), "You will pay.")

    assert mend_everywhere(draft, CheckNote(reason=Reason.THREAT, text="You will pay")) == draft


# ------------------------------------------------------------ files


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Grüße".encode(), "Grüße"),
        ("\ufeffGrüße".encode(), "Grüße"),
        ("Grüße".encode("cp1252"), "Grüße"),
        ("Grüße".encode("utf-16"), "Grüße"),
    ],
)
def test_a_letter_is_read_in_the_encodings_of_editors(tmp_path, content, text):
    path = tmp_path / "letter.txt"
    path.write_bytes(content)

    assert read_letter(path) == text


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b" \n", LetterFault.EMPTY),
        (b"\xff\x00\x00", LetterFault.NOT_TEXT),
        (b"a" * 1_000_001, LetterFault.TOO_LARGE),
    ],
)
def test_what_is_no_letter_is_a_named_error(tmp_path, content, fault):
    path = tmp_path / "letter.txt"
    path.write_bytes(content)

    with pytest.raises(LetterUnreadableError) as caught:
        read_letter(path)
    assert caught.value.fault is fault


def test_a_folder_and_nothing_are_named_errors(tmp_path):
    for path, fault in ((tmp_path, LetterFault.FOLDER), (tmp_path / "no", LetterFault.MISSING)):
        with pytest.raises(LetterUnreadableError) as caught:
            read_letter(path)
        assert caught.value.fault is fault


# ------------------------------------------------------------ bad input

HOSTILE = {
    "one word": "a" * 50_000,
    "one sentence": "you will " * 5_500,
    "one phrase": "your brutal " * 4_000,
    "marks": "!" * 50_000,
    "questions": "?!" * 25_000,
    "brackets": "[" * 50_000,
    "closed brackets": "[]" * 25_000,
    "dots": "." * 50_000,
    "lines to fill": "_" * 50_000,
    "new lines": "\n" * 50_000,
    "paragraphs": "a\n\n" * 16_000,
    "apostrophes": "you're " * 7_000,
    "quotes": '."' * 25_000,
    "control characters": "".join(chr(number % 32) for number in range(50_000)),
    "emoji": "😀🏳️‍🌈 " * 8_000,
    "capitals": "YOU ARE " * 6_000,
    "demands": "I urge you to release him and to pay and " * 1_200,
    "days": "on 18 July will be heard 2 March " * 1_500,
    "countries": "Russia Belarus Iran " * 2_500,
    "misspelt names": "Yolbarsow " * 5_000,
    "accents": "a\u0301" * 25_000,
    "quotations": '"a ' * 16_000,
    "names in a row": "Yolbarsow Merden " * 3_000,
    "surrogates": "\ud800" * 1_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_50_000_characters_of_anything_come_back(text):
    check_letter(an_action(), text, WISHES)


_PAYLOADS = (
    "{{ 7*7 }}", "{% raise %}", "{0.__class__}", "%s%n%d", "$(id)", "`id`", "; rm -rf /", "=1+1",
    "@SUM(A1)", "' OR 1=1 --", "<script>alert(1)</script>", "<img src=x onerror=1>", "&lt;b&gt;",
    "\\1\\g<0>", "(?P<a>.*)*", "((a+)+)+$", "[[[[", "]]>", "../../etc/passwd", "\0", "\x1b[2J",
    "\u202egnp.exe", "\ufeff", "\r\n\r\nBcc: x", "${jndi:ldap://x}",
)  # fmt: skip


def _payloads():
    """500 pieces, made of two each with a word between, the same in every run."""
    dealer = random.Random(7)
    return [
        f"{dealer.choice(_PAYLOADS)}{dealer.choice(('', ' you ', 'x', ' July 5 '))}{payload}"
        for payload in _PAYLOADS * 20
    ]


def test_500_payloads_in_every_field_are_literal_text():
    for payload in _payloads():
        action = an_action(
            title=payload,
            country=payload,
            summary=payload,
            case=(payload,),
            calls=(payload, f"Call on them to {payload};"),
            languages=(payload,),
            targets=(a_target(role=payload, name=payload, salutation=payload),),
            people=(a_person(name=payload),),
            ua_number=payload,
            index_number=payload,
        )
        text = f"Dear {payload},\n\nI urge you to {payload}. {payload} is held."
        wishes = CheckWishes(day=date(2012, 2, 1), number=1, also_named=(payload,), home=payload)
        checked = check_letter(action, text, wishes)

        places = [note for note in checked.notes if note.start is not None]
        assert all(text[note.start : note.end] for note in places)
        assert all(
            text[note.start : note.end] == note.text
            for note in places
            if note.reason is not Reason.OTHER_OFFICIAL
        )
        assert [call for call, _ in checked.calls] == list(action.calls)
