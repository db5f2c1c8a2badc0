import pytest
from builders import a_draft, a_minister, a_sender, a_target, an_action, some_options

from desktop_app.domain.errors import (
    Cancelled,
    NoSuchRecipientError,
    NothingReason,
    NothingToWriteError,
    SenderError,
    UnprintableCharacterError,
)
from desktop_app.domain.letter import EnvelopeSize, LayoutName, Paper
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.sender import Disclosure
from desktop_app.usecases.make_pack import Pack, make_pack
from desktop_app.usecases.work import CancelToken
from desktop_app.usecases.write_letters import write_letters


def a_pack(*, action=None, draft=None, sender=None, progress=None, cancel=None, **options) -> Pack:
    chosen = some_options(**options)
    composition = write_letters(
        action or an_action(), draft or a_draft(), sender or a_sender(), chosen
    )
    more = {} if progress is None else {"progress": progress}
    return make_pack(composition, chosen, cancel=cancel, **more)


def names(pack: Pack) -> list[str]:
    return [file.name for file in pack.files]


@pytest.fixture(scope="module")
def whole() -> Pack:
    return a_pack()


def test_a_pack_has_letter_and_envelope_for_each_and_then_all_together(whole):
    assert names(whole) == [
        "01-letter.pdf",
        "01-envelope.pdf",
        "02-letter.pdf",
        "02-envelope.pdf",
        "03-copy.pdf",
        "03-envelope.pdf",
        "04-embassy.pdf",
        "04-envelope.pdf",
        "pack.pdf",
        "envelopes.pdf",
    ]


def test_numbers_stay_those_of_the_whole_case_and_files_the_same_byte_for_byte(whole):
    some = a_pack(draft=a_draft(chosen_recipients=(2, 3)))

    assert names(some) == [
        "02-letter.pdf",
        "02-envelope.pdf",
        "03-copy.pdf",
        "03-envelope.pdf",
        "pack.pdf",
        "envelopes.pdf",
    ]
    for name in ("02-envelope.pdf", "03-envelope.pdf"):
        assert some.pdf(name) == whole.pdf(name)


def test_a_copy_is_the_first_officials_letter_even_when_that_is_not_posted(whole):
    alone = a_pack(draft=a_draft(chosen_recipients=(3,)))

    assert whole.pdf("03-copy.pdf") == whole.pdf("01-letter.pdf")
    assert alone.pdf("03-copy.pdf") is not None


def test_without_envelopes_there_are_only_letters():
    assert names(a_pack(envelopes=None)) == [
        "01-letter.pdf",
        "02-letter.pdf",
        "03-copy.pdf",
        "04-embassy.pdf",
        "pack.pdf",
    ]


def test_the_same_values_give_the_same_bytes(whole):
    assert a_pack() == whole


@pytest.mark.parametrize(
    "change",
    [
        {"paper": Paper.LETTER},
        {"layout": LayoutName.PLAIN},
        {"disclosure": Disclosure.NAME},
        {"envelopes": EnvelopeSize.C4},
    ],
    ids=str,
)
def test_every_choice_shows_in_the_files(whole, change):
    assert a_pack(**change).files != whole.files


def test_progress_counts_up_to_all_steps_and_names_files_only():
    told = []
    a_pack(progress=lambda *step: told.append(step))

    assert told == [
        (1, 5, "01-letter.pdf"),
        (2, 5, "02-letter.pdf"),
        (3, 5, "03-copy.pdf"),
        (4, 5, "04-embassy.pdf"),
        (5, 5, "pack.pdf"),
    ]


def test_the_users_wish_to_stop_is_heard_between_two_letters():
    stop, told = CancelToken(), []

    def stop_after_the_second(done: int, total: int, name: str) -> None:
        told.append(name)
        if done == 2:
            stop.cancel()

    with pytest.raises(Cancelled):
        a_pack(progress=stop_after_the_second, cancel=stop)
    assert told == ["01-letter.pdf", "02-letter.pdf"]


def test_a_file_that_the_pack_has_not_is_none(whole):
    assert whole.pdf("05-letter.pdf") is None


def test_a_letter_longer_than_a_page_is_remarked_on_with_its_number():
    long = an_action(calls=tuple(f"Call on the authorities to do {n};" for n in range(60)))

    over = [one for one in a_pack(action=long).remarks if one.kind is RemarkKind.OVER_ONE_PAGE]

    assert {one.number for one in over} >= {1, 2}
    assert all(int(one.text) > 0 for one in over)
    assert not any(one.kind is RemarkKind.OVER_ONE_PAGE for one in a_pack().remarks)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"action": an_action(targets=())}, NothingReason.NO_TARGET),
        ({"action": an_action(targets=(), stop_action=True)}, NothingReason.STOP_ACTION),
        ({"draft": a_draft(chosen_recipients=())}, NothingReason.NOTHING_CHOSEN),
    ],
    ids=["no target", "stop action", "nothing chosen"],
)
def test_where_there_is_nothing_to_write_the_reason_is_told(change, reason):
    with pytest.raises(NothingToWriteError) as raised:
        a_pack(**change)
    assert raised.value.reason is reason


@pytest.mark.parametrize("number", [0, -1, 5])
def test_a_recipient_that_the_case_has_not_is_refused(number):
    with pytest.raises(NoSuchRecipientError):
        a_pack(draft=a_draft(chosen_recipients=(1, number)))


def test_a_detail_that_the_chosen_level_prints_must_be_there():
    with pytest.raises(SenderError) as raised:
        a_pack(sender=a_sender(town=""), disclosure=Disclosure.TOWN)
    assert raised.value.key == "town"


def test_a_character_that_the_letter_face_has_not_is_never_dropped():
    with pytest.raises(UnprintableCharacterError) as raised:
        a_pack(action=an_action(targets=(a_target(name="ᚠ ᚢ"), a_minister())))
    assert raised.value.character in "ᚠᚢ"
