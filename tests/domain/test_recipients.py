from builders import a_copy, a_minister, a_target, an_action, an_embassy

from desktop_app.domain.urgent_action import RecipientKind


def kinds(action) -> list[tuple[int, str]]:
    return [(one.number, one.kind.value) for one in action.recipients()]


def test_post_goes_to_targets_then_copies_then_the_embassy():
    assert kinds(an_action()) == [(1, "target"), (2, "target"), (3, "copy"), (4, "embassy")]


def test_recipients_keep_the_order_of_the_sheet():
    action = an_action(targets=(a_minister(), a_target()))

    assert [one.target for one in action.recipients()][:2] == [a_minister(), a_target()]


def test_an_embassy_that_the_sheet_wants_but_does_not_give_has_a_place_and_no_address():
    last = an_action(embassies=()).recipients()[-1]

    assert last.kind is RecipientKind.EMBASSY
    assert last.target is None


def test_an_embassy_that_the_sheet_gives_takes_that_place():
    action = an_action(embassies=(an_embassy(),))

    assert [one.target for one in action.recipients()][3:] == [an_embassy()]


def test_an_embassy_among_the_copies_is_not_written_to_twice():
    action = an_action(copies=(an_embassy(),), embassies=())

    assert [kind for _, kind in kinds(action)] == ["target", "target", "copy"]


def test_nobody_is_invented_where_the_sheet_names_nobody():
    action = an_action(targets=(), copies=(), diplomatic_copies=False)

    assert action.recipients() == ()


def test_a_copy_keeps_its_number_when_there_are_more_targets():
    action = an_action(targets=(a_target(),) * 3, copies=(a_copy(), a_copy()))

    assert kinds(action)[3:5] == [(4, "copy"), (5, "copy")]


def test_an_official_is_called_by_name_and_role():
    assert a_target().title == "Rashad Q. Elmanov, Prosecutor General"


def test_an_official_with_a_position_is_not_called_by_the_role_over_the_address():
    title = "T. H. Sabirzade, Deputy Director, Second department on migration questions"

    assert a_minister().title == title


def test_an_official_without_name_and_role_is_called_by_the_first_line():
    nameless = a_target(role=None, name=None, postal_lines=("Palacio de Gobierno", "Lima"))

    assert nameless.title == "Palacio de Gobierno"
    assert a_target(role=None, name=None, postal_lines=()).title == ""
