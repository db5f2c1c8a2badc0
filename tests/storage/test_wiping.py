from builders import CASE_ID
from storage.connections import PIECE, a_library
from storage.test_cases import a_case

from desktop_app.domain.kept_case import KeptCase
from desktop_app.storage.cases import CaseStore
from desktop_app.storage.memory_database import in_memory
from desktop_app.storage.wiping import wiped

PLANTED = "zqxplantedwordofthiscase"
assert len(PLANTED) > PIECE


def some_cases(store: CaseStore) -> None:
    for number in range(60):
        words = " ".join(f"word{number * more % 997}" for more in range(100))
        one = a_case(case_id=f"{number:016x}")
        assert isinstance(one, KeptCase)
        store.save(one, words.encode(), words)
    store.save(a_case(people=(PLANTED,)), PLANTED.encode(), PLANTED)


def test_deleted_is_gone_from_the_bytes_only_when_they_are_wiped():
    with a_library() as db:
        some_cases(CaseStore(db))
        CaseStore(db).forget(CASE_ID)
        deleted = db.serialize()

    assert PLANTED[3:].encode() in deleted  # the control: in the search, beside a mark
    assert PLANTED[3:].encode() not in wiped(deleted)


def test_the_rest_is_as_it_was():
    with a_library() as db:
        some_cases(CaseStore(db))
        before = CaseStore(db).all()
        clean = in_memory(wiped(db.serialize()))
        try:
            assert CaseStore(clean).all() == before
            assert len(CaseStore(clean).find("word")) == 60
            assert CaseStore(clean).find(PLANTED) == {CASE_ID}
        finally:
            clean.close()
