import pytest
from builders import an_action
from composing.checks_own_examples import a_proof, demands, reasons
from composing.judging_sets import judged

from desktop_app.composing.checks.demands import coverage_notes, covers, demand_notes
from desktop_app.domain.check_note import Reason

CALLS = (
    "Call on the authorities to rescind the extradition order against Yusup Kasymakhunov;",
    "Call on them not to return anyone to a country where they would be at risk of torture.",
)


def asked(text, calls=CALLS, **changes):
    return a_proof(text, action=an_action(calls=calls, **changes))


def test_demands_that_the_sheet_does_not_make_are_noted():
    found = list(demands("not_asked"))

    assert sum(noted for _, noted in found) >= 0.95 * len(found)


def test_demands_that_the_sheet_makes_are_not_noted():
    assert [demand for demand, noted in demands("asked") if noted] == []


def test_to_release_all_prisoners_is_not_asked_and_covers_nothing():
    text = (
        "I call on you to rescind the extradition order. I ask you not to return anyone to a "
        "country where they would be at risk of torture. Release all prisoners."
    )
    (note,) = demand_notes(asked(text))

    assert (note.reason, note.text) == (Reason.NOT_ASKED, "Release all prisoners")
    assert covers(asked(text)) == (True, True)


def test_of_several_demands_in_a_sentence_only_the_other_one_is_noted():
    text = "I urge you to cancel the extradition order and to pay him compensation."
    (note,) = demand_notes(asked(text))

    assert note.text == "to pay him compensation"


def test_reasons_are_no_demands():
    text = "Please do not extradite him, because he has a right to medical care and to vote."

    assert list(demand_notes(asked(text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "I would be grateful to learn what steps you take.",
        "Please let me know what has been done.",
        "I ask you to bring this letter to the attention of your government.",
    ],
)
def test_to_ask_for_an_answer_is_no_demand(text):
    assert list(demand_notes(asked(text))) == []


def test_a_point_that_is_left_out_is_noted_with_its_words():
    (note,) = coverage_notes(asked("I ask you to cancel the extradition order."))

    assert (note.reason, note.text, note.start) == (Reason.NOT_COVERED, CALLS[1], None)


def test_telling_is_not_asking():
    assert covers(asked("He has been at risk of extradition since an order of May."))[0] is False


@pytest.mark.parametrize("point", judged("first", "en"), ids=lambda point: point.sheet[:40])
def test_the_sentence_that_the_program_itself_writes_is_asked_and_covers_its_point(point):
    proof = asked(point.rewritten().text, calls=(point.sheet,))

    assert list(demand_notes(proof)) == []
    assert covers(proof) == (True,)


def test_the_points_of_a_model_letter_are_what_may_be_asked():
    model = ("Dear Minister,", "She is held. I urge you to release her.", "Yours sincerely,")
    changes = {"calls": (), "model_letter": model}

    assert list(demand_notes(asked("Please set her free.", **changes))) == []
    assert reasons(demand_notes(asked("I ask you to resign.", **changes))) == [Reason.NOT_ASKED]


def test_a_language_without_list_counts_every_point_as_covered():
    assert covers(asked("Peço a sua atenção.", calls=CALLS)) == (False, False)
    assert covers(a_proof("Peço.", language="pt")) == (True, True)


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_in_other_languages_too_the_programs_own_sentences_are_asked_and_cover_their_points(
    language,
):
    for point in judged("first", language):
        changes = {"calls": (point.sheet,)}
        text = point.right[0] if point.right else point.sheet
        proof = a_proof(text, action=an_action(**changes), language=language, written_in=language)

        assert list(demand_notes(proof)) == [], text
        assert covers(proof) == (True,), text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich bitte Sie, alle Gefangenen freizulassen."),
        ("fr", "Je vous demande de libérer tous les prisonniers."),
        ("es", "Le pido que libere a todos los presos."),
    ],
)
def test_a_letter_in_one_language_is_held_against_a_sheet_in_another(language, text):
    (note,) = demand_notes(a_proof(text, action=an_action(calls=CALLS), language=language))

    assert (note.reason, note.text) == (Reason.NOT_ASKED, text.rstrip("."))


def test_a_point_that_stands_in_a_letter_as_printed_is_covered():
    proof = a_proof(" ".join(CALLS), action=an_action(calls=CALLS), language="de")

    assert covers(proof) == (True, True)


RELEASE = ("Calling on the authorities to release Ali Reza, held with the teacher Sami Khan;",)


@pytest.mark.parametrize(
    "text",
    [
        "Please set Ali Reza free.",
        "I ask you to send Ali Reza home to his family.",
        "I beg you to let him live with his mother again.",
        "Please let the teacher go.",
    ],
)
def test_what_a_call_entails_is_asked(text):
    assert list(demand_notes(asked(text, calls=RELEASE))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Please release all teachers.",
        "I ask you to release his brother.",
        "I ask you to release Parvin Mehri.",
        "I urge you to release the fishermen.",
        "I urge you to release the driver as well.",
        "All women over 60 should be released.",
        "I ask you to abolish prisons.",
    ],
)
def test_the_same_for_other_or_more_people_is_not_asked(text):
    assert reasons(demand_notes(asked(text, calls=RELEASE))) == [Reason.NOT_ASKED]


def test_whom_somebody_is_to_be_with_is_not_whom_a_demand_is_for():
    calls = ("Calling on the authorities to end the solitary confinement of Halima Dost;",)

    assert list(demand_notes(asked("Please let her be with other prisoners.", calls=calls))) == []
    assert list(demand_notes(asked("Please move all other prisoners.", calls=calls))) != []


def test_a_group_that_a_call_is_for_may_be_asked_for_whole():
    calls = ("Urging them to protect human rights defenders in Guerrero;",)

    assert list(demand_notes(asked("Please protect all human rights defenders.", calls))) == []
    assert list(demand_notes(asked("Please protect all lawyers.", calls))) != []
