from desktop_app.gui.viewmodels.history import PAUSE_S, History


def test_typing_without_a_pause_is_one_step():
    history = History("")
    for number, text in enumerate(("A", "An", "Ana")):
        history.change(text, field="name", at=number * PAUSE_S / 2)

    history.undo()

    assert history.value == ""


def test_a_pause_begins_another_step():
    history = History("")
    history.change("Ana", field="name", at=0)
    history.change("Ana Perez", field="name", at=PAUSE_S * 2)

    history.undo()

    assert history.value == "Ana"


def test_another_field_begins_another_step():
    history = History("")
    history.change("a", field="name", at=0)
    history.change("b", field="town", at=0)

    history.undo()

    assert history.value == "a"


def test_redo_brings_back_what_was_undone_and_a_change_ends_that():
    history = History(1)
    history.change(2)
    history.undo()
    history.redo()
    assert history.value == 2

    history.undo()
    history.change(3)
    assert not history.can_redo


def test_the_same_value_is_no_step():
    history = History(1)

    assert not history.change(1)
    assert not history.can_undo
