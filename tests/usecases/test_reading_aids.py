import tomllib

import pytest
from builders import an_action

from desktop_app.domain.glossary import Term, terms_in, words_in
from desktop_app.domain.reading_time import minutes_to_read
from desktop_app.shipped import resource
from desktop_app.usecases import reading_aids as aids
from desktop_app.usecases.reading_aids import glossary, reading_aids


def words(*told: str) -> set[str]:
    """The words that are explained for a case that tells that and nothing else."""
    action = an_action(title=None, summary=None, case=told, background=(), calls=())
    return {term.word for term in reading_aids(action, "en").words}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He is held INCOMMUNICADO.", "incommunicado"),
        ("They are prisoners of conscience.", "prisoner of conscience"),
        ("Two prisoners\nof  conscience were freed.", "prisoner of conscience"),
        ("Commute his death sentence", "commute (a sentence)"),
        ("under the principle of non‑refoulement", "refoulement"),
        ("other ill‑treatment", "ill-treatment"),
        ("“habeas corpus” petitions", "habeas corpus"),
        ("the families of human rights defenders’ lawyers", "human rights defender"),
        ("crimes against humanity", "crimes against humanity"),
    ],
)
def test_a_term_is_found_in_any_case_in_the_plural_and_beside_any_mark(text, word):
    assert word in words(text)


@pytest.mark.parametrize(
    "text",
    [
        "A commuter spoke of telecommuters.",
        "He lives in Bailville, near Bailey Street.",
        "The process is due. Process it in absent mind.",
        "They were held in. Absentia is a village.",
        "The torturous road, the impune and the moratory.",
        "prisoner, of conscience",
    ],
)
def test_a_word_that_only_looks_like_a_term_is_not_explained(text):
    assert words(text) == set()


def test_a_term_does_not_run_on_from_one_paragraph_into_the_next():
    assert words("He was kept under house", "arrest followed later") == set()


def test_terms_stand_in_the_order_in_which_a_reader_meets_them():
    action = an_action(title="DUE PROCESS", summary="torture", case=("asylum",), background=())

    found = [term.word for term in reading_aids(action, "en").words]

    assert found[:3] == ["due process", "torture", "asylum"]


def test_every_entry_is_found_by_its_own_forms_and_explained_in_one_or_two_sentences():
    entries = glossary("en")

    assert len(entries) >= 30
    for term in entries:
        assert all(term in terms_in(f"Of {form} it tells.", entries) for form in term.find)
        assert term.meaning.endswith(".")
        assert len(term.meaning) <= 200
        assert term.meaning.count(". ") <= 1
    assert len({form for term in entries for form in term.find}) == sum(
        len(term.find) for term in entries
    )


def test_a_language_without_a_glossary_gets_the_english_one():
    assert glossary("qq") == glossary("en")


def test_a_glossary_that_is_half_done_is_filled_up_with_english_and_finds_english_forms():
    english = {
        "torture": {"word": "torture", "meaning": "Pain.", "find": ["torture", "tortured"]},
        "bail": {"word": "bail", "meaning": "Money."},
    }
    french = {"torture": {"word": "la torture", "meaning": "Douleur.", "find": ["torturé"]}}

    torture, bail = aids._terms(french, english)

    assert torture == Term(
        key="torture",
        word="la torture",
        meaning="Douleur.",
        find=("torturé", "torture", "tortured"),
    )
    assert bail.meaning == "Money."
    assert terms_in("They tortured him", (torture, bail)) == (torture,)


def test_a_case_of_torture_is_suggested_as_distressing_and_a_case_of_books_is_not():
    told = reading_aids(an_action(), "en")
    quiet = an_action(summary="She lends books.", case=("He skilled himself in grapes.",))

    assert told.distressing == ("torture",)
    assert reading_aids(quiet, "en").distressing == ()


def test_what_is_asked_for_marks_no_case_as_distressing():
    action = an_action(summary=None, case=(), background=(), calls=("No one must be killed;",))

    assert reading_aids(action, "en").distressing == ()


def test_the_words_that_may_distress_are_all_found_in_a_text():
    table = tomllib.loads(resource("glossary", "distressing.toml").read_text(encoding="utf-8"))

    for word in table["en"]:
        assert word in words_in(f"They spoke of {word.upper()}.", table["en"])


@pytest.mark.parametrize(("count", "minutes"), [(0, 0), (3, 1), (220, 1), (700, 3), (2200, 10)])
def test_reading_takes_a_minute_for_220_words_and_never_none(count, minutes):
    assert minutes_to_read(("word " * (count // 2), "word " * (count - count // 2))) == minutes


def test_the_background_has_a_reading_time_of_its_own():
    action = an_action(case=("word " * 440,), background=("word " * 880,))

    found = reading_aids(action, "en")

    assert found.background_minutes == 4
    assert found.minutes > 5
