"""What an update of a case changed, and whether it is one."""

from dataclasses import replace
from datetime import date

from builders import a_minister, a_reading, a_target, an_action

from desktop_app.domain.case_differences import CaseDifferences, Change
from desktop_app.domain.deadline import Known
from desktop_app.usecases.compare_cases import compare_cases, is_same_case

FREE = "Call on the authorities to free Merdan Yolbarsov at once."


def changed(**changes):
    return compare_cases(a_reading(), a_reading(action=an_action(**changes)))


def test_a_case_compared_with_itself_has_no_differences():
    assert compare_cases(a_reading(), a_reading()) == CaseDifferences()
    assert compare_cases(a_reading(), a_reading()).is_none


def test_points_are_added_gone_and_worded_anew():
    first, second = an_action().calls
    found = changed(calls=(first.replace("to release", "now to release"), FREE))

    assert found.points_added == (FREE,)
    assert found.points_gone == (second,)
    assert [after for _, after in found.points_changed] == [
        first.replace("to release", "now to release")
    ]


def test_the_last_day_before_and_after_is_told():
    later = Known(date(2012, 4, 1))

    assert changed(deadline=later).deadline == (an_action().deadline, later)


def test_a_new_minister_is_a_change_of_the_name_and_somebody_else_is_new():
    minister = a_minister(name="Gulnar Feyzullayeva")
    someone = a_target(name="Nigar Huseynli", role="Head of the Prison")
    found = changed(targets=(minister, someone))

    assert [one.changes for one in found.officials_changed] == [
        (Change(what="name", before="T. H. Sabirzade", after="Gulnar Feyzullayeva"),)
    ]
    assert found.officials_added == (someone,)
    assert found.officials_gone == (a_target(),)


def test_a_fact_is_told_as_it_was_and_as_it_is():
    assert changed(ua_number="45/12").facts == (
        Change(what="ua_number", before=None, after="45/12"),
    )


def test_cases_are_the_same_by_number_else_by_person_and_country():
    numbered = a_reading(action=an_action(case_id="a", ua_number="45/12"))
    update = a_reading(action=an_action(case_id="b", earlier_numbers=("45/12",), people=()))
    other = a_reading(action=an_action(case_id="c", ua_number="46/12"))
    unnumbered = a_reading(action=an_action(case_id="d"))
    abroad = a_reading(action=an_action(case_id="e", country="Iran", country_code="IR"))

    assert is_same_case(numbered, update)
    assert not is_same_case(numbered, other)
    assert is_same_case(numbered, unnumbered)
    assert not is_same_case(unnumbered, abroad)
    assert is_same_case(abroad, replace(abroad, reviewed=True))
