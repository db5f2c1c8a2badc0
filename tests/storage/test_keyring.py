"""Eight states of a keyring, four operations on each: no key is lost, and none lies readable."""

import signal
from base64 import b64encode

import pytest
from storage.keyring_session import answer, needs_keyring, nobody_answers, session, spelled

from desktop_app.domain.errors import KeyringFault
from desktop_app.storage.keyring_entry import fetch_key, forget_key, keep_key, keyring_state

pytestmark = needs_keyring

OLD, NEW, OTHER = "6f1c-old", "a2d8-new", "3b07-other"
KEY, OTHER_KEY, NEW_KEY = bytes(range(32)), bytes(range(50, 82)), bytes(range(100, 132))
SHORT_S = 0.7  # long enough for an answer on a busy machine is not needed where none comes


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    with session(tmp_path / "session", monkeypatch) as made:
        yield made


@pytest.fixture
def keyring(desktop):
    """Unlocked, with the keys of two vaults in it."""
    desktop.start_daemon()
    desktop.store(OLD, b64encode(KEY))
    desktop.store(OTHER, b64encode(OTHER_KEY))
    return desktop


def four_answers(**limits):
    return [
        answer(keyring_state),
        answer(fetch_key, OLD, **limits),
        answer(keep_key, NEW, NEW_KEY, **limits),
        answer(forget_key, OLD, **limits),
    ]


def assert_nothing_is_lost(desktop, *, forgotten, kept):
    """After the next log-in, and nothing lies readable on the disk."""
    desktop.start_again()
    assert desktop.secrets(OLD) == ([] if forgotten else [b64encode(KEY)])
    assert desktop.secrets(NEW) == ([b64encode(NEW_KEY)] if kept else [])
    assert desktop.secrets(OTHER) == [b64encode(OTHER_KEY)]
    assert desktop.files_with(*spelled(KEY, OTHER_KEY, NEW_KEY)) == []


# ------------------------------------------------- eight states, four operations each


def test_unlocked_it_keeps_fetches_and_forgets(keyring):
    assert four_answers() == [None, KEY, None, None]
    assert_nothing_is_lost(keyring, forgotten=True, kept=True)


def test_without_a_bus_there_is_no_keyring(keyring, monkeypatch):
    with monkeypatch.context() as changed:
        changed.delenv("DBUS_SESSION_BUS_ADDRESS")
        assert four_answers() == [KeyringFault.NO_BUS] * 4
    assert_nothing_is_lost(keyring, forgotten=False, kept=False)


@pytest.mark.parametrize("address", ["unix:path=/nonexistent/bus", "tcp:host=x,port=1", "nonsense"])
def test_an_address_where_no_bus_is_counts_as_none(address, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    assert keyring_state() is KeyringFault.NO_BUS


def test_a_bus_without_a_daemon_keeps_nothing(desktop):
    assert four_answers() == [KeyringFault.NO_DAEMON] * 4


def test_locked_where_nobody_can_be_asked_says_so(keyring):
    keyring.lock()

    assert four_answers() == [KeyringFault.LOCKED] * 4
    assert_nothing_is_lost(keyring, forgotten=False, kept=False)


def test_a_log_in_with_a_wrong_password_leaves_it_locked(keyring):
    keyring.signal_daemon(signal.SIGKILL)
    keyring.start_daemon("another word")

    assert four_answers() == [KeyringFault.LOCKED] * 4
    assert_nothing_is_lost(keyring, forgotten=False, kept=False)


def test_a_question_that_nobody_answers_has_a_limit(keyring):
    keyring.lock()
    with nobody_answers(keyring) as question:
        assert keyring_state() is KeyringFault.LOCKED
        assert not question.asked.is_set()  # looking asks nothing
        answers = four_answers(limit_s=SHORT_S)
        assert question.asked.is_set()

    assert answers == [KeyringFault.LOCKED, *[KeyringFault.TOO_SLOW] * 3]
    assert_nothing_is_lost(keyring, forgotten=False, kept=False)


def test_a_daemon_that_was_killed_leaves_the_entries_of_before(keyring):
    keep_key(OLD, KEY)
    keyring.signal_daemon(signal.SIGKILL)  # right after the key was kept

    assert four_answers() == [KeyringFault.NO_DAEMON] * 4
    assert_nothing_is_lost(keyring, forgotten=False, kept=False)


@pytest.mark.parametrize(
    "secret", [b"", b"hello", b"\xff\xfe", b64encode(KEY[:31]), b64encode(KEY) + b"x"], ids=repr
)
def test_an_entry_that_was_emptied_or_replaced_is_no_key(keyring, secret):
    keyring.overwrite(OLD, secret)

    assert answer(fetch_key, OLD) is KeyringFault.REPLACED


def test_an_emptied_entry_is_in_the_way_of_nothing(keyring):
    keyring.overwrite(OLD, b"")

    assert four_answers() == [None, KeyringFault.REPLACED, None, None]
    assert_nothing_is_lost(keyring, forgotten=True, kept=True)


def test_an_entry_that_was_deleted_is_missing(keyring):
    forget_key(OLD)

    assert four_answers() == [None, KeyringFault.MISSING, None, None]


# ------------------------------------------------- what could cost a key


def test_another_key_is_never_written_over(keyring):
    assert answer(keep_key, OLD, NEW_KEY) is KeyringFault.TAKEN
    assert fetch_key(OLD) == KEY


def test_keeping_the_same_key_again_is_no_harm(keyring):
    keep_key(OLD, KEY)

    assert keyring.entries(OLD) == 1


def test_what_holds_no_key_may_be_written_over(keyring):
    keyring.overwrite(OLD, b"")
    keep_key(OLD, NEW_KEY)

    assert fetch_key(OLD) == NEW_KEY


def test_a_key_is_found_beside_whatever_else_has_its_name(keyring):
    for number in range(4):
        keyring.store(OLD, b"", made_by=f"somebody else {number}")

    assert fetch_key(OLD) == KEY
    assert answer(keep_key, OLD, NEW_KEY) is KeyringFault.TAKEN


def test_forgetting_takes_every_copy(keyring):
    keyring.store(OLD, b64encode(KEY), made_by="somebody else")
    assert keyring.entries(OLD) == 2

    forget_key(OLD)

    assert keyring.entries(OLD) == 0


def test_a_key_is_found_where_the_user_has_moved_on_to_another_keyring(keyring):
    keyring.make_default("session")

    assert fetch_key(OLD) == KEY


def test_a_keyring_that_forgets_at_log_out_gets_no_key(keyring):
    keyring.make_default("session")

    assert keyring_state() is KeyringFault.FLEETING
    assert answer(keep_key, NEW, NEW_KEY) is KeyringFault.FLEETING
    assert keyring.entries(NEW) == 0


def test_a_keyring_without_a_password_gets_no_key(desktop):
    desktop.have_no_password()
    desktop.start_daemon(None)

    assert keyring_state() is KeyringFault.READABLE
    assert answer(keep_key, NEW, NEW_KEY) is KeyringFault.READABLE
    assert desktop.files_with(*spelled(NEW_KEY)) == []


def test_what_a_keyring_without_a_password_keeps_does_lie_on_the_disk(desktop):
    desktop.have_no_password()
    desktop.start_daemon(None)
    desktop.store(NEW, b64encode(NEW_KEY))  # as `keyring` itself would

    assert [path.name for path in desktop.files_with(*spelled(NEW_KEY))] == ["login.keyring"]
    assert fetch_key(NEW) == NEW_KEY  # one that is there is given back all the same


def test_a_key_of_another_length_is_a_mistake_of_ours(desktop):
    with pytest.raises(ValueError, match="31"):
        keep_key(NEW, NEW_KEY[:31])
