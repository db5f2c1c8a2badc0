import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builders import a_minister, a_reading, an_action, an_embassy
from hypothesis import given, settings
from hypothesis import strategies as st
from reading.sheet_text import sheet_text

from desktop_app.domain.deadline import Known, Open, Unknown
from desktop_app.domain.reading_result import (
    Problem,
    ProblemKind,
    Reading,
    UnplacedLine,
    WhyUnplaced,
)
from desktop_app.domain.target import Target
from desktop_app.domain.urgent_action import KeyDate, Person, SectionOffice, UrgentAction
from desktop_app.reading.case_json import from_json, to_json
from desktop_app.reading.parse import read_document

text = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=8)
maybe = st.none() | text
texts = st.lists(text, max_size=2).map(tuple)
lines = st.lists(st.integers(1, 999), max_size=3).map(tuple)
pairs = st.dictionaries(text, text, max_size=2).map(lambda notes: tuple(notes.items()))
official = st.builds(
    Target,
    **dict.fromkeys(("role", "department", "name", "position", "salutation"), maybe),
    **dict.fromkeys(("postal_lines", "address", "fax", "phone", "email", "social"), texts),
    notes=pairs,
)
officials = st.lists(official, max_size=2).map(tuple)
action = st.builds(
    UrgentAction,
    case_id=st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    **dict.fromkeys(
        "title country country_code ua_number index_number summary email_subject".split(),
        maybe,
    ),
    **dict.fromkeys(
        ("earlier_numbers", "case", "calls", "languages", "background", "solidarity_address"), texts
    ),
    **dict.fromkeys(
        ("own_language", "diplomatic_copies", "after_deadline_note", "stop_action"), st.booleans()
    ),
    **dict.fromkeys(("targets", "copies", "embassies"), officials),
    issued=st.none() | st.dates(),
    deadline=st.builds(Known, st.dates()) | st.just(Open()) | st.just(Unknown()),
    update=st.none() | st.integers(1, 99),
    key_dates=st.lists(st.builds(KeyDate, day=st.dates(), text=text), max_size=2).map(tuple),
    section_office=st.none()
    | st.builds(SectionOffice, name=maybe, lines=texts, email=maybe, phone=maybe),
    people=st.lists(
        st.builds(
            Person,
            name=text,
            gender=st.sampled_from([None, "m", "f", "x"]),
            pronoun=maybe,
            age=st.none() | st.integers(0, 120),
        ),
        max_size=2,
    ).map(tuple),
    model_letter=st.none() | texts,
)
reading = st.builds(
    Reading,
    action=action,
    problems=st.lists(
        st.builds(Problem, kind=st.sampled_from(ProblemKind), lines=lines), max_size=2
    ).map(tuple),
    unplaced=st.lists(
        st.builds(
            UnplacedLine, line=st.integers(1, 999), text=text, why=st.sampled_from(WhyUnplaced)
        ),
        max_size=2,
    ).map(tuple),
    sources=st.dictionaries(text, lines, max_size=3).map(lambda found: tuple(found.items())),
)


@given(reading)
@settings(max_examples=40)
def test_every_reading_comes_back_from_json_as_it_was(value):
    assert from_json(json.loads(json.dumps(to_json(value)))) == value


def test_the_keys_are_those_of_the_case_file_format():
    keys = (
        "case_id title country country_code ua_number index_number issued deadline deadline_kind "
        "update earlier_numbers summary case key_dates calls languages own_language targets copies "
        "embassies diplomatic_copies after_deadline_note section_office background people "
        "model_letter solidarity_address email_subject stop_action sources unplaced problems"
    )

    assert set(to_json(a_reading())) == set(keys.split())


def test_the_keys_of_an_official_are_those_of_the_case_file_format():
    keys = "role department position name postal_lines address fax phone email social notes"

    (target, *_) = to_json(a_reading())["targets"]

    assert set(target) == {*keys.split(), "salutation"}


def test_a_missing_value_is_null_or_empty_and_never_invented():
    bare = UrgentAction(case_id="9f2c51d07ab34e68")

    found = to_json(Reading(action=bare))

    given = {key for key, value in found.items() if value}
    assert given == {"case_id", "deadline_kind"}
    assert found["deadline"] is None
    assert found["deadline_kind"] == "unknown"
    assert found["model_letter"] is None
    assert found["targets"] == []
    assert found["own_language"] is False


def test_forms_are_those_of_the_case_file_format():
    found = to_json(a_reading(action=an_action(targets=(a_minister(),), embassies=(an_embassy(),))))

    assert found["deadline"] == "2012-03-14"
    assert found["deadline_kind"] == "known"
    assert found["key_dates"][0]["date"] == "2012-03-02"
    assert found["targets"][0]["notes"] == {
        "+994 00 555 02 45": 'if a voice answers, say "fax, please"'
    }
    assert found["people"][0] == {
        "name": "Merdan Ataberdiyevich Yolbarsov",
        "gender": "m",
        "pronoun": None,
        "age": None,
    }


HONEST = to_json(
    read_document(sheet_text(head="UA: 98/12 Index: EUR 99/012/2012 Date: 1 May 2012"))
)


def at(*path: str | int) -> Callable[[Any, Any], None]:
    """Puts a value into a case at *path*."""

    def put(data: Any, value: Any) -> None:
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = value

    put.__name__ = ".".join(map(str, path))
    return put


TEXT_PLACES = [
    at("title"),
    at("summary"),
    at("case", 0),
    at("calls", 0),
    at("country_code"),
    at("targets", 0, "name"),
    at("targets", 0, "postal_lines", 0),
    at("people", 0, "name"),
]


@pytest.mark.parametrize("put", TEXT_PLACES, ids=lambda put: put.__name__)
@pytest.mark.parametrize(
    "value",
    [1, True, ["x"], {"x": 1}, "\x1b]0;x\x07", "a\nb", "\x00", "\ud800", "\x9b1m"],
    ids=repr,
)
def test_a_hostile_answer_is_refused_where_a_text_belongs(put, value):
    data = json.loads(json.dumps(HONEST))
    put(data, value)

    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        from_json(data)


@pytest.mark.parametrize(
    ("put", "value"),
    [
        (at("case_id"), None),
        (at("case_id"), "../../etc/pass"),
        (at("case_id"), "9F2C51D07AB34E68"),
        (at("issued"), "31 May 2012"),
        (at("issued"), 20120531),
        (at("deadline"), None),
        (at("deadline_kind"), "open"),
        (at("deadline_kind"), "never"),
        (at("deadline_kind"), ["open"]),
        (at("update"), "3"),
        (at("update"), True),
        (at("update"), 1.5),
        (at("own_language"), 1),
        (at("own_language"), None),
        (at("stop_action"), "no"),
        (at("case"), "one text"),
        (at("case"), {"0": "text"}),
        (at("targets"), {}),
        (at("targets"), [None]),
        (at("targets", 0), []),
        (at("targets", 0, "notes"), []),
        (at("targets", 0, "notes"), {"1": None}),
        (at("targets", 0, "fax"), "+7"),
        (at("key_dates"), [{"date": "2012-02-30", "text": "x"}]),
        (at("key_dates"), [{"date": "2012-02-20"}]),
        (at("people", 0, "gender"), "q"),
        (at("people", 0, "gender"), ["m"]),
        (at("people", 0, "age"), "21"),
        (at("section_office"), []),
        (at("problems"), [{"kind": "harmless", "lines": []}]),
        (at("problems"), [{"kind": "no_target", "lines": ["1"]}]),
        (at("unplaced"), [{"line": 1, "text": "x", "why": "because"}]),
        (at("unplaced"), [{"line": True, "text": "x", "why": "other"}]),
        (at("sources"), []),
        (at("sources"), {"title": 1}),
        (at("sources"), {"title": [1.0]}),
    ],
    ids=lambda one: getattr(one, "__name__", repr(one)),
)
def test_a_hostile_answer_is_refused_where_it_has_another_form(put, value):
    data = json.loads(json.dumps(HONEST))
    put(data, value)

    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        from_json(data)


@pytest.mark.parametrize("key", sorted(HONEST))
def test_an_answer_that_lacks_a_key_is_refused(key):
    with pytest.raises(KeyError):
        from_json({name: value for name, value in HONEST.items() if name != key})


def test_the_honest_answer_that_the_hostile_ones_are_made_of_is_taken():
    assert from_json(json.loads(json.dumps(HONEST))).action.ua_number == "98/12"


def test_a_key_that_is_not_known_changes_nothing():
    assert from_json({**HONEST, "telephone": 1}) == from_json(HONEST)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | text,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(sorted(HONEST)), inner, max_size=3)
        ),
        max_leaves=8,
    ),
    st.sampled_from(sorted(HONEST)),
)
@settings(max_examples=150)
def test_whatever_stands_in_a_field_is_taken_or_refused_and_breaks_nothing(value, key):
    try:
        taken = from_json({**HONEST, key: value})
    except (ValueError, TypeError, KeyError, AttributeError):
        return
    assert from_json(to_json(taken)) == taken
    assert replace(taken.action, title=None) is not None


# ---------------------------------------------------------------- what a section office translated


def test_what_a_section_office_translated_comes_with_the_case():
    russian = {
        "names": ["Мердан Йолбарсов"],
        "points": ["Прошу не выдавать его."],
        "facts": [
            {"text": "Слушание назначено на 2 марта.", "date": "2012-03-02"},
            {"text": "Он болен."},
        ],
    }
    case = {**to_json(a_reading()), "translations": {"ru": russian, "tr": {"points": ["Lütfen."]}}}

    action = from_json(case).action

    translated = action.translation("ru")
    assert translated.names == ("Мердан Йолбарсов",)
    assert [fact.day for fact in translated.facts] == [date(2012, 3, 2), None]
    assert action.translation("tr").points == ("Lütfen.",)
    assert action.translation("uk").points == ()
    assert from_json(to_json(from_json(case))) == from_json(case)


def test_a_sheet_without_translations_has_no_key_for_them():
    assert "translations" not in to_json(a_reading())


@pytest.mark.parametrize(
    "translations",
    [
        [],
        {"ru": []},
        {"ru": {"names": "Мердан"}},
        {"ru": {"points": [None]}},
        {"ru": {"facts": ["Он болен."]}},
        {"ru": {"facts": [{"text": "Он болен.", "date": "2 марта"}]}},
        {"ru": {"names": ["a\u0007"]}},
        {"ru\u0000": {}},
    ],
)
def test_translations_of_another_form_are_refused(translations):
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        from_json({**to_json(a_reading()), "translations": translations})
