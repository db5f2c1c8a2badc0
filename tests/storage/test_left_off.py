from builders import CASE_ID
from storage.connections import a_keep, opened_again

from desktop_app.domain.kept_case import LeftOff
from desktop_app.storage.left_off import LeftOffStore
from desktop_app.storage.migrations import KEEP

PLACE = LeftOff(case_id=CASE_ID, room="write", official=2)


def test_at_the_first_start_nobody_left_off_anywhere():
    with a_keep() as db:
        assert LeftOffStore(db).find() is None


def test_the_last_place_is_there_again():
    with a_keep() as db:
        LeftOffStore(db).save(LeftOff(case_id=CASE_ID, room="read", official=1))
        LeftOffStore(db).save(PLACE)
        with opened_again(db, KEEP) as again:
            assert LeftOffStore(again).find() == PLACE


def test_a_forgotten_case_is_no_place_to_go_back_to():
    with a_keep() as db:
        LeftOffStore(db).save(PLACE)
        LeftOffStore(db).forget("0123456789abcdef")
        assert LeftOffStore(db).find() == PLACE

        LeftOffStore(db).forget(CASE_ID)

        assert LeftOffStore(db).find() is None
