import pytest
from builders import a_person, an_action
from composing.checks_own_examples import a_proof, reasons, sentences

from desktop_app.composing.checks.names import name_notes
from desktop_app.composing.checks.spelling_distance import distance
from desktop_app.domain.check_note import Reason


def notes_on(text, *people, **changes):
    action = an_action(people=tuple(a_person(name=name) for name in people))
    return list(name_notes(a_proof(text, **{"action": action, **changes})))


MISSPELT = [
    ("Merdan Yolbarsov", "Yolbarsow", "Yolbarsov"),
    ("Merdan Yolbarsov", "Yolbrasov", "Yolbarsov"),
    ("Merdan Yolbarsov", "YOLBARSOW", "YOLBARSOV"),
    ("Merdan Yolbarsov", "Merden Yolbarsov", "Merdan"),
    ("Yusup Kasymakhunov", "Kasimakhunov", "Kasymakhunov"),
    ("Yusup Kasymakhunov", "kasimakhunov", "Kasymakhunov"),
    ("Ainura Kelmetova", "Aynura Kelmetova", "Ainura"),
    ("Lina Hadar", "Leena Hadar", "Lina"),
    ("Li Wei", "Li Wie", "Wei"),
    ("Nguyễn Văn Đài", "Nguyen Van Dia", "Đài"),
    ("Petra Holm", "Petra Home", "Holm"),
    ("Mu’adh al-Hassan", "Muadh al-Hasan", "Hassan"),
]


@pytest.mark.parametrize(("name", "typed", "right"), MISSPELT)
def test_a_misspelt_name_is_noted_with_the_right_one(name, typed, right):
    notes = notes_on(f"I am writing about {typed}, who is in prison.", name)

    assert [(note.reason, note.alternative) for note in notes] == [(Reason.NAME_MISSPELT, right)]


@pytest.mark.parametrize(
    "text",
    [
        "I write about Merdan Ataberdiyevich Yolbarsov.",
        "I write about Merdan Yolbarsov’s health.",
        "I write about MERDAN YOLBARSOV.",
        "I write about Yolbarsov.",
        "I write about the Yolbarsovs.",
    ],
)
def test_a_short_form_counts_as_the_name(text):
    assert notes_on(text, "Merdan Ataberdiyevich Yolbarsov") == []


def test_a_letter_that_names_nobody_is_noted():
    (note,) = notes_on("I write about a beekeeper.", "Merdan Yolbarsov")

    assert (note.reason, note.text) == (Reason.NAME_MISSING, "Merdan Yolbarsov")


def test_of_many_people_some_are_enough():
    people = ("Ana Ruiz", "Bela Horn", "Cyril Oto", "Dana Wells")

    assert notes_on("I write about Ana Ruiz and the others.", *people) == []
    assert len(notes_on("I write about them.", *people)) == 3


def test_another_listed_person_is_no_misspelling():
    assert notes_on("Marina Petrova and Karina Petrova", "Marina Petrova", "Karina Petrova") == []
    assert reasons(notes_on("Marina Petrova, Karina Petrova", "Marina Petrova")) == [
        Reason.NAME_MISSPELT
    ]


def test_the_officials_name_is_no_misspelling():
    action = an_action(people=(a_person(name="Rashid Elmanow"),))
    text = "Dear Mr Elmanov, I write about Rashid Elmanow."

    assert list(name_notes(a_proof(text, action=action))) == []


@pytest.mark.parametrize(
    "name",
    "Mary Chen|Samir Khan|Daniel Martin|Maria Santos|Karim Said|Sara Court|Grace Hope|Jan Novak|"
    "Peter Stone|Victor Mendez|Omar|Leila|Narges|Aye Min|Rose Marsh".split("|"),
)
def test_common_words_are_no_misspellings(name):
    text = " ".join((*sentences("en", "polite"), *sentences("en", "rude")))

    assert Reason.NAME_MISSPELT not in reasons(notes_on(text, name))


def test_the_name_in_the_letters_script_is_known_in_its_cases():
    changes = {"language": "ru", "also_named": ("Юсуп Касымахунов",)}
    right = "Я пишу о Юсупе Касымахунове. Касымахунова судили."
    wrong = "Я пишу о Юсупе Касимахунове."

    assert notes_on(right, "Yusup Kasymakhunov", **changes) == []
    (note,) = notes_on(wrong, "Yusup Kasymakhunov", **changes)
    assert (note.text, note.alternative) == ("Касимахунове", "Касымахунове")


def test_a_name_in_another_script_is_known_by_its_romanisation():
    assert notes_on("Я пишу о Юсупе Касымахунове.", "Yusup Kasymakhunov", language="ru") == []

    (note,) = notes_on("I write about Yusup Kasimakhunov.", "Юсуп Касымахунов")
    assert note.alternative == "Kasymakhunov"


def test_a_german_genitive_keeps_its_ending():
    text = "Die Haft Merdan Yolbarsows"

    assert notes_on("Die Haft Merdan Yolbarsovs", "Merdan Yolbarsov", language="de") == []
    (note,) = notes_on(text, "Merdan Yolbarsov", language="de")
    assert note.alternative == "Yolbarsovs"


def test_the_writers_own_name_is_no_misspelling():
    text = "I write about Maria Santos.\n\nYours sincerely,\n\nMario Santo"

    assert notes_on(text, "Maria Santos") == []


def test_a_name_of_200_letters_is_compared_like_any_other():
    name = "Q" * 199 + "x"

    assert reasons(notes_on(f"I write about {name}", "Q" * 200)) == [Reason.NAME_MISSPELT]


def test_the_distance_counts_a_swap_as_one_error():
    assert [distance("yusup", other) for other in ("yusup", "ysuup", "usup", "ysp", "abcde")] == [
        0,
        1,
        1,
        2,
        3,
    ]


def fixes(text, *people, **changes):
    """What of *text* is to be replaced by what."""
    notes = notes_on(text, *people, **changes)
    return {one.text: one.alternative for one in notes if one.reason is Reason.NAME_MISSPELT}


def test_wrong_marks_are_mended_and_a_name_without_any_is_left():
    people = ("Luís Falcão",)

    assert fixes("I ask for Luís Falcaõ.", *people) == {"Falcaõ": "Falcão"}
    assert fixes("I ask for Luis Falcao.", *people) == {}


def test_a_french_article_is_no_part_of_a_name():
    people = ("Élodie Mbarga",)

    assert fixes("Je vous écris au sujet d'Élodie Mbarga.", *people, language="fr") == {}
    assert fixes("le frère d'Élodei Mbarga", *people, language="fr") == {"Élodei": "Élodie"}


def test_a_place_or_somebody_with_another_title_is_no_name_misspelt():
    people = ("Luz Paredes", "Emmanuel Ochido")

    assert fixes("They build a dam at Pareda. Sister Emmanuela told me.", *people) == {}
