from reading.sheet_text import reading_of

from desktop_app.domain.reading_result import ProblemKind
from desktop_app.reading.calls import split_calls
from desktop_app.reading.lines import lines_of


def points(text: str) -> list[str]:
    return [point for point, _ in split_calls(list(lines_of(text)))[0]]


def test_a_point_runs_on_to_the_next_sign():
    assert points("• Urging them to\n\nfree him;\n• Calling on\nthem.") == [
        "Urging them to free him;",
        "Calling on them.",
    ]


def test_words_before_the_first_sign_are_no_point():
    found, before = split_calls(list(lines_of("In your letters:\n• Urge them.")))

    assert [point for point, _ in found] == ["Urge them."]
    assert [line.text for line in before] == ["In your letters:"]


def test_a_list_inside_a_point_stays_in_it_without_its_signs():
    assert points("• Urge them to give him:\n- a lawyer,\n- a doctor;\n• Free him.") == [
        "Urge them to give him: a lawyer, a doctor;",
        "Free him.",
    ]


def test_a_hyphen_at_the_start_of_a_broken_line_is_kept():
    assert points("• Free the co-\n-workers now.\n• Go.") == ["Free the co- -workers now.", "Go."]


def test_without_signs_each_line_that_begins_a_sentence_is_a_point():
    assert points("Urging them to\nfree him;\nCalling on them.") == [
        "Urging them to free him;",
        "Calling on them.",
    ]


def test_a_sheet_without_points_says_so():
    reading = reading_of(language="", calls="")

    assert reading.action.calls == ()
    assert ProblemKind.NO_CALLS in {one.kind for one in reading.problems}


def test_each_point_tells_which_lines_it_comes_from():
    reading = reading_of(calls="• Urging them to\nfree him;\n• Calling on them.")
    sources = dict(reading.sources)

    assert len(sources["calls.0"]) == 2
    assert sources["calls.1"] == (sources["calls.0"][1] + 1,)
