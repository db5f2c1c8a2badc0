"""Sheets that have a model letter in place of points."""

from datetime import date

import pytest
from builders import a_draft, a_minister, a_sender, a_target, an_action, some_options

from desktop_app.composing.compose import compose
from desktop_app.domain.draft import Addressing, BlockId, BlockKind
from desktop_app.domain.model_letter import body_of, parts_of, points_of
from desktop_app.domain.model_requests import asked_of
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.review import carried
from desktop_app.domain.urgent_action import KeyDate

MODEL = (
    "Dear Prosecutor General,",
    "I am writing to you about Merdan Yolbarsov. He has been held since 9 January.",
    "He is a beekeeper. I urge you to release him at once. I also ask you to let him see a lawyer.",
    "Until then he must be treated well.",
    "Yours sincerely,",
)


def a_case(**changes):
    return an_action(**{"calls": (), "model_letter": MODEL, **changes})


def composed(action=None, draft=None):
    return compose(action or a_case(), draft or a_draft(), a_sender(), some_options())


def texts(letter):
    return [(block.id.kind, block.text) for block in letter.blocks]


def test_its_paragraphs_become_blocks_and_what_it_asks_becomes_calls():
    about = a_sender().about
    letter = composed().mailings[0].letters[0]

    assert texts(letter) == [
        (BlockKind.PARAGRAPH, MODEL[1]),
        (BlockKind.PARAGRAPH, "He is a beekeeper."),
        (BlockKind.ABOUT, about),
        (BlockKind.CALL, "I urge you to release him at once."),
        (BlockKind.CALL, "I also ask you to let him see a lawyer."),
        (BlockKind.PARAGRAPH, "Until then he must be treated well."),
    ]


def test_each_official_gets_a_salutation_and_closing_of_their_own():
    action = a_case(targets=(a_target(), a_minister(salutation=None)))
    first, second = (one.letters[0] for one in composed(action).mailings[:2])

    assert first.salutation == "Dear Prosecutor General,"
    assert second.salutation == "Dear Minister of Internal Affairs,"
    for letter in (first, second):
        assert "Dear" not in "".join(block.text for block in letter.blocks)
        assert "Yours" not in "".join(block.text for block in letter.blocks)


def test_what_it_asks_is_counted_and_can_be_left_out_like_a_point():
    assert points_of(a_case()) == (
        "I urge you to release him at once.",
        "I also ask you to let him see a lawyer.",
    )
    draft = a_draft().with_call(0, chosen=False, of=2)
    blocks = composed(draft=draft).mailings[0].letters[0].blocks

    assert [block.id for block in blocks if block.id.kind is BlockKind.CALL] == [
        BlockId(BlockKind.CALL, 1)
    ]


def test_what_was_typed_in_place_of_a_paragraph_is_kept():
    block = BlockId(BlockKind.PARAGRAPH, 1)
    draft = a_draft().with_own_text(1, block, "He keeps bees.")
    letter = composed(draft=draft).mailings[0].letters[0]

    assert "He keeps bees." in [text for _, text in texts(letter)]


def test_words_typed_for_a_request_stay_with_it_when_the_case_is_put_right():
    call = BlockId(BlockKind.CALL, 1)
    draft = a_draft().with_own_text(1, call, "Let him see a lawyer, please.")
    after = a_case(model_letter=(*MODEL[:2], "I urge you to act. " + MODEL[2], *MODEL[3:]))

    moved = carried(draft, a_case(), after)

    assert moved.own_text(1, BlockId(BlockKind.CALL, 2)) == "Let him see a lawyer, please."


def test_the_writer_is_invited_to_make_it_their_own():
    kinds = {remark.kind for remark in composed().remarks}

    assert RemarkKind.MODEL_LETTER in kinds
    assert RemarkKind.NO_POINTS not in kinds


def test_a_day_in_it_that_has_passed_is_worded_as_past():
    hearing = KeyDate(day=date(2012, 1, 18), text="The next hearing is scheduled for 18 January.")
    model = (MODEL[0], f"He is held. {hearing.text}", *MODEL[2:])
    composition = composed(a_case(model_letter=model, key_dates=(hearing,)))

    assert composition.mailings[0].letters[0].blocks[0].text == (
        "He is held. A hearing was scheduled for 18 January 2012."
    )
    assert RemarkKind.KEY_DATE_PASSED in {remark.kind for remark in composition.remarks}


def test_what_it_asks_about_a_day_that_has_passed_is_to_be_read_again():
    plea = "I urge you to stop the execution that is set for 18 January."
    action = a_case(
        model_letter=(MODEL[0], plea), key_dates=(KeyDate(day=date(2012, 1, 18), text=plea),)
    )

    assert RemarkKind.POINT_AS_PRINTED in {remark.kind for remark in composed(action).remarks}


def test_of_a_letter_in_a_language_without_rules_it_is_not_said_that_it_asks_for_nothing():
    model = ("Ärade generalåklagare,", "Jag uppmanar er att ge honom vård genast.")

    kinds = {remark.kind for remark in composed(a_case(model_letter=model)).remarks}

    assert RemarkKind.NO_POINTS not in kinds
    assert RemarkKind.MODEL_LETTER in kinds


def test_points_of_their_own_come_before_a_model_letter():
    action = an_action(model_letter=MODEL)

    assert points_of(action) == action.calls
    kinds = [block.id.kind for block in composed(action).mailings[0].letters[0].blocks]
    assert BlockKind.PARAGRAPH not in kinds


@pytest.mark.parametrize(
    "sentence",
    [
        "I therefore call on you to stop the eviction.",
        "Pending his release, I ask you to let him see his lawyer.",
        "Please make sure that its members have food.",
        "I am writing to ask you to drop the case.",
        "Ich bitte Sie, Hạnh sofort freizulassen.",
        "Sorgen Sie bitte dafür, dass sie Besuch erhält.",
        "Conformément à la Convention, je vous demande de faire ouvrir une enquête.",
        "Por ello, le pido que proteja a la familia.",
        "Peço-lhe que liberte Ana.",
    ],
)
def test_a_sentence_that_asks_is_found(sentence):
    assert [part.asks for part in parts_of(("Dear Minister,", sentence))] == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "I am writing to express my concern.",
        "His family asked the police to look for him.",
        "Je vous écris au sujet de Salif.",
        "Le escribo sobre Ana.",
    ],
)
def test_a_sentence_that_only_tells_is_not(sentence):
    assert [part.asks for part in parts_of(("Dear Minister,", sentence))] == [False]


def test_a_salutation_run_into_the_text_is_taken_off_it():
    letter = ("Dear Prime Minister Hun Sen, I am writing about Ana. I urge you to act.",)

    assert body_of(letter) == ("I am writing about Ana. I urge you to act.",)


def test_a_french_letter_ends_where_it_takes_leave_and_not_where_it_asks():
    letter = (
        "Monsieur le Ministre,",
        "Je vous prie de libérer Ana.",
        "Je vous prie d'agréer, Monsieur le Ministre, l'expression de ma haute considération.",
    )

    assert [(part.text, part.asks) for part in parts_of(letter)] == [
        ("Je vous prie de libérer Ana.", True)
    ]


def test_a_request_of_the_model_can_ask_the_authorities_in_one_letter():
    draft = a_draft().with_addressing(2, 0, Addressing.AUTHORITIES)
    action = a_case(targets=(a_target(), a_minister(salutation=None)))
    first, second = (one.letters[0] for one in composed(action, draft).mailings[:2])

    assert (BlockKind.CALL, "I urge you to release him at once.") in texts(first)
    assert (BlockKind.CALL, "I urge the authorities to release him at once.") in texts(second)


@pytest.mark.parametrize(
    ("sentence", "authorities", "in_power"),
    [
        (
            "In view of this, I therefore call on you not to return him.",
            "In view of this, I therefore call on the authorities not to return him.",
            (
                "In view of this, I therefore ask you to do all in your power to persuade the "
                "authorities not to return him."
            ),
        ),
        (
            "Deshalb bitte ich Sie, ihn freizulassen.",
            "Deshalb bitte ich die Behörden, ihn freizulassen.",
            (
                "Deshalb bitte ich Sie, alles in Ihrer Macht Stehende zu tun, um die Behörden dazu "
                "zu bewegen, ihn freizulassen."
            ),
        ),
        (
            "En conséquence, je vous demande d’abandonner les poursuites.",
            "En conséquence, je demande aux autorités d’abandonner les poursuites.",
            (
                "En conséquence, je vous demande de faire tout ce qui est en votre pouvoir pour "
                "amener les autorités à abandonner les poursuites."
            ),
        ),
        (
            "Le insto a liberar a X.",
            "Insto a las autoridades a liberar a X.",
            (
                "Le pido que haga todo lo que esté en su mano para convencer a las autoridades de "
                "liberar a X."
            ),
        ),
        (
            "Insto V. Exa. a libertar X.",
            "Insto as autoridades a libertar X.",
            (
                "Peço a V. Exa. que faça tudo o que estiver ao seu alcance para convencer as "
                "autoridades a libertar X."
            ),
        ),
    ],
)
def test_whom_a_request_asks(sentence, authorities, in_power):
    assert asked_of(sentence, Addressing.YOU) == sentence
    assert asked_of(sentence, Addressing.AS_PRINTED) == sentence
    assert asked_of(sentence, Addressing.AUTHORITIES) == authorities
    assert asked_of(sentence, Addressing.ALL_IN_YOUR_POWER) == in_power


@pytest.mark.parametrize(
    "sentence",
    [
        "I urge you to use your power of clemency.",
        "I ask that you release him.",
        "Please release him.",
        "Ich bitte Sie, sich an Ihr Versprechen zu halten.",
        "Je vous demande de tenir votre promesse.",
        "Le pido que libere a X.",
    ],
)
def test_a_request_that_others_cannot_be_asked_stays(sentence):
    for how in Addressing:
        assert asked_of(sentence, how) == sentence
