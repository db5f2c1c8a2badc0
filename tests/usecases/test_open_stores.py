import sqlite3
import zlib
from contextlib import closing

import pytest
from builders import CASE_ID, a_reading, an_action
from storage.connections import opened_again, pieces_left
from storage.sample_stores import NOON, fill, sample

from desktop_app.domain.errors import StoreTooNewError
from desktop_app.domain.kept_case import LeftOff
from desktop_app.domain.register import PostState
from desktop_app.storage.migrations import KEEP, LIBRARY
from desktop_app.storage.wiping import wipe
from desktop_app.usecases.keep_case import keep_case
from desktop_app.usecases.open_stores import (
    forget_case,
    keep_over,
    library_over,
    open_keep,
    open_library,
)


@pytest.fixture
def connections():
    with (
        closing(sqlite3.connect(":memory:")) as keep,
        closing(sqlite3.connect(":memory:")) as cases,
    ):
        open_keep(keep)
        open_library(cases)
        fill(keep, KEEP)
        fill(cases, LIBRARY)
        yield keep, cases


def test_new_connections_are_empty_stores():
    with closing(sqlite3.connect(":memory:")) as db, closing(sqlite3.connect(":memory:")) as cases:
        keep = open_keep(db)

        assert keep.drafts.case_ids() == keep.senders.all() == keep.register.entries() == ()
        assert keep.left_off.find() is None
        assert open_library(cases).all() == ()


def test_what_was_kept_is_there_after_the_next_start(connections):
    keep, cases = connections
    with opened_again(keep, KEEP) as again, opened_again(cases, LIBRARY) as library:
        assert open_keep(again).left_off.find() == LeftOff(
            case_id=CASE_ID, room="write", official=2
        )
        assert len(open_keep(again).register.entries()) == len(PostState)
        assert open_library(library).all()[0].case_id == CASE_ID


@pytest.mark.parametrize("opened", [(open_keep, keep_over, 0), (open_library, library_over, 1)])
def test_stores_of_a_later_program_are_told_of_and_can_be_read(opened, connections):
    open_it, over, which = opened
    db = connections[which]
    db.execute("PRAGMA user_version = 99")

    with pytest.raises(StoreTooNewError):
        open_it(db)

    read = over(db)
    assert (read.drafts.case_ids() if which == 0 else read.find("")) == (
        (CASE_ID,) if which == 0 else {CASE_ID}
    )


def test_a_forgotten_case_is_nowhere_any_more_and_the_rest_stays(connections):
    assert pieces_left(connections[0], [CASE_ID.encode()])
    assert pieces_left(connections[1], [CASE_ID.encode()])
    keep, library = keep_over(connections[0]), library_over(connections[1])

    forget_case(keep, library, CASE_ID)

    assert keep.drafts.case_ids() == keep.register.entries() == library.all() == ()
    assert len(keep.senders.all()) == 2
    assert len(keep.addresses.find()) == 1
    for one in connections:
        wipe(one)
        assert not pieces_left(one, [CASE_ID.encode()])


STOPPED = "0f1e2d3c4b5a6978"


def test_a_case_that_its_sheet_stopped_is_so_after_the_next_start(connections):
    library = library_over(connections[1])
    keep_case(library, a_reading(action=an_action(case_id=STOPPED, stop_action=True)), NOON)

    with opened_again(connections[1], LIBRARY) as again:
        stopped = {one.case_id: one.stop_action for one in open_library(again).all()}

    assert stopped == {CASE_ID: False, STOPPED: True}


def test_a_library_from_before_that_was_kept_with_the_case_learns_it():
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(sample(LIBRARY, 1))
        (document,) = db.execute("SELECT document FROM kept_case").fetchone()
        stopped = zlib.decompress(document).replace(b'"stop_action": false', b'"stop_action": true')
        assert not open_library(db).all()[0].stop_action

        db.deserialize(sample(LIBRARY, 1))
        with db:
            db.execute("UPDATE kept_case SET document = ?", (zlib.compress(stopped),))

        assert open_library(db).all()[0].stop_action
