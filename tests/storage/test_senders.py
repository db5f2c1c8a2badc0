from dataclasses import fields, replace

from builders import a_sender
from storage.connections import a_keep, careless, opened_again, pieces_left

from desktop_app.domain.profile import Profile
from desktop_app.domain.sender import Disclosure, Sender
from desktop_app.domain.urgent_action import SectionOffice
from desktop_app.storage.migrations import KEEP
from desktop_app.storage.senders import SenderStore
from desktop_app.storage.wiping import wipe

OFFICE = SectionOffice(
    name="Urgent Action Network",
    lines=("17 Invented Street", "London EC2A 9ZZ"),
    email="ua@office.example",
    phone="+44 20 5550 0100",
)
MAUD = Profile(sender=a_sender(), section_office=OFFICE)
ALAN = Profile(sender=a_sender(name="Alan Ellery-Finch", email=""))


def test_everything_about_a_sender_and_their_office_is_there_again():
    with a_keep() as db:
        kept = SenderStore(db).add(MAUD)
        with opened_again(db, KEEP) as again:
            assert SenderStore(again).all() == (kept,)
            assert kept == replace(MAUD, number=kept.number)


def test_what_officials_are_to_learn_of_a_person_is_there_again():
    with a_keep() as db:
        kept = SenderStore(db).add(replace(MAUD, disclosure=Disclosure.TOWN))
        assert SenderStore(db).current() == kept
        assert kept.disclosure is Disclosure.TOWN


def test_the_sender_of_these_tests_has_every_detail_there_is():
    assert all(getattr(a_sender(), one.name) for one in fields(Sender))
    assert all(getattr(OFFICE, one.name) for one in fields(SectionOffice))


def test_nobody_is_current_before_anybody_is_kept():
    with a_keep() as db:
        assert SenderStore(db).current() is None


def test_who_came_last_is_current_until_another_is_chosen():
    with a_keep() as db:
        store = SenderStore(db)
        maud, alan = store.add(MAUD), store.add(ALAN)
        assert store.current() == alan

        store.make_current(maud.number)

        assert store.current() == maud


def test_choosing_somebody_who_is_gone_changes_nothing():
    with a_keep() as db:
        store = SenderStore(db)
        maud = store.add(MAUD)
        store.make_current(99)

        assert store.current() == maud


def test_a_changed_profile_takes_the_place_of_the_earlier_one():
    with a_keep() as db:
        store = SenderStore(db)
        maud = replace(store.add(MAUD), sender=a_sender(town="Leeds", about="Half a sign: \ud83d"))
        store.save(maud)

        assert store.all() == (maud,)


def test_when_the_current_one_is_forgotten_another_is_current():
    with a_keep() as db:
        store = SenderStore(db)
        maud, alan = store.add(MAUD), store.add(ALAN)

        store.forget(alan.number)
        assert store.current() == maud

        store.forget(maud.number)
        assert store.current() is None


def planted() -> list[bytes]:
    sender = MAUD.sender
    return [one.encode() for one in (sender.name, sender.address[0], sender.email, sender.about)]


def many_profiles(store: SenderStore) -> int:
    for number in range(50):
        store.add(Profile(sender=a_sender(name=f"Nobody {number}", address=(), email="", about="")))
    maud = store.add(MAUD)
    for number in range(50):
        store.save(replace(maud, sender=a_sender(town=f"Town {number}" * number)))
    return maud.number


def test_a_forgotten_person_leaves_nothing_in_the_bytes():
    with a_keep() as db:
        store = SenderStore(db)
        number = many_profiles(store)
        assert pieces_left(db, planted()) > 5

        store.forget(number)
        wipe(db)

        assert pieces_left(db, planted()) == 0


def test_deleting_alone_leaves_the_persons_details():
    with a_keep() as db:
        careless(db)
        number = many_profiles(SenderStore(db))
        with db:
            db.execute("DELETE FROM profile WHERE id = ?", (number,))

        assert pieces_left(db, planted()) > 0
