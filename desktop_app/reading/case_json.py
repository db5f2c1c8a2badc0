"""A reading as the JSON object that other programs see, and back.

Source: the keys and exact forms of a case file. Missing values are null, [] or false.
"""

import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any

from ..domain.deadline import Deadline, Known, Open, Unknown
from ..domain.late import late
from ..domain.reading_result import (
    Problem,
    ProblemKind,
    Reading,
    UnplacedLine,
    WhyUnplaced,
)
from ..domain.target import Target
from ..domain.urgent_action import (
    KeyDate,
    Person,
    SectionOffice,
    TranslatedFact,
    Translation,
    UrgentAction,
)

Json = Mapping[str, Any]

_TEXTS = (
    "case_id", "title", "country", "country_code", "ua_number", "index_number", "summary",
    "email_subject",
)  # fmt: skip
_LISTS = ("earlier_numbers", "case", "calls", "languages", "background", "solidarity_address")
_FLAGS = ("own_language", "diplomatic_copies", "after_deadline_note", "stop_action")
_OFFICIALS = ("targets", "copies", "embassies")
_OFFICIAL_TEXTS = ("role", "department", "name", "position", "salutation")
_CASE_ID = late(r"[0-9a-f]{16}")
_OFFICIAL_LISTS = ("postal_lines", "address", "fax", "phone", "email", "social")


def to_json(reading: Reading) -> dict[str, Any]:
    """*reading* as one JSON object."""
    action = reading.action
    translations = {one.language: _translation_json(one) for one in action.translations}
    return {
        **{key: getattr(action, key) for key in _TEXTS},
        **{key: list(getattr(action, key)) for key in _LISTS},
        **{key: getattr(action, key) for key in _FLAGS},
        **{key: [_official_json(one) for one in getattr(action, key)] for key in _OFFICIALS},
        "issued": _day_json(action.issued),
        "deadline": _day_json(action.deadline.day if isinstance(action.deadline, Known) else None),
        "deadline_kind": type(action.deadline).__name__.lower(),
        "update": action.update,
        "key_dates": [{"date": one.day.isoformat(), "text": one.text} for one in action.key_dates],
        "section_office": _office_json(action.section_office),
        "people": [
            {"name": one.name, "gender": one.gender, "pronoun": one.pronoun, "age": one.age}
            for one in action.people
        ],
        "model_letter": None if action.model_letter is None else list(action.model_letter),
        **({"translations": translations} if translations else {}),  # no sheet has any
        "sources": {field: list(lines) for field, lines in reading.sources},
        "unplaced": [
            {"line": one.line, "text": one.text, "why": one.why.value} for one in reading.unplaced
        ],
        "problems": [
            {"kind": one.kind.value, "lines": list(one.lines)} for one in reading.problems
        ],
    }


def from_json(data: Json) -> Reading:
    """The reading that *data* describes.

    Raises ValueError, TypeError, KeyError or AttributeError where *data* has another form: it may
    come from a reader that a document has taken over, so nothing is believed unchecked.
    """
    return Reading(
        action=_action(data),
        problems=tuple(
            Problem(kind=ProblemKind(one["kind"]), lines=_numbers(one["lines"]))
            for one in _list(data["problems"])
        ),
        unplaced=tuple(
            UnplacedLine(
                line=_count(one["line"]), text=_word(one["text"]), why=WhyUnplaced(one["why"])
            )
            for one in _list(data["unplaced"])
        ),
        sources=tuple((_word(field), _numbers(lines)) for field, lines in data["sources"].items()),
    )


def _action(data: Json) -> UrgentAction:
    plain: dict[str, Any] = {
        **{key: _text(data[key]) for key in _TEXTS},
        **{key: _texts(data[key]) for key in _LISTS},
        **{key: _flag(data[key]) for key in _FLAGS},
        **{key: tuple(_official(one) for one in _list(data[key])) for key in _OFFICIALS},
    }
    if not _CASE_ID.fullmatch(plain["case_id"] or ""):
        raise ValueError("case_id")
    return UrgentAction(
        **plain,
        issued=_day(data["issued"]),
        deadline=_deadline(data["deadline_kind"], _day(data["deadline"])),
        update=_number(data["update"]),
        key_dates=tuple(
            KeyDate(day=date.fromisoformat(one["date"]), text=_word(one["text"]))
            for one in _list(data["key_dates"])
        ),
        section_office=_office(data["section_office"]),
        people=tuple(
            Person(
                name=_word(one["name"]),
                gender=_gender(one["gender"]),
                pronoun=_text(one["pronoun"]),
                age=_number(one["age"]),
            )
            for one in _list(data["people"])
        ),
        model_letter=None if data["model_letter"] is None else _texts(data["model_letter"]),
        translations=tuple(
            _translation(_word(language), one)
            for language, one in data.get("translations", {}).items()
        ),
    )


def _translation_json(one: Translation) -> dict[str, Any]:
    return {
        "names": list(one.names),
        "points": list(one.points),
        "facts": [{"text": fact.text, "date": _day_json(fact.day)} for fact in one.facts],
    }


def _translation(language: str, data: Json) -> Translation:
    """What a section office wrote; each of its three lists may be missing."""
    return Translation(
        language=language,
        names=_texts(data.get("names", [])),
        points=_texts(data.get("points", [])),
        facts=tuple(
            TranslatedFact(text=_word(one["text"]), day=_day(one.get("date")))
            for one in _list(data.get("facts", []))
        ),
    )


def _official_json(official: Target) -> dict[str, Any]:
    return {
        **{key: getattr(official, key) for key in _OFFICIAL_TEXTS},
        **{key: list(getattr(official, key)) for key in _OFFICIAL_LISTS},
        "notes": dict(official.notes),
    }


def _official(data: Json) -> Target:
    plain: dict[str, Any] = {
        **{key: _text(data[key]) for key in _OFFICIAL_TEXTS},
        **{key: _texts(data[key]) for key in _OFFICIAL_LISTS},
    }
    return Target(
        **plain,
        notes=tuple((_word(number), _word(note)) for number, note in data["notes"].items()),
    )


def _office_json(office: SectionOffice | None) -> dict[str, Any] | None:
    if office is None:
        return None
    return {
        "name": office.name,
        "lines": list(office.lines),
        "email": office.email,
        "phone": office.phone,
    }


def _office(data: Json | None) -> SectionOffice | None:
    if data is None:
        return None
    return SectionOffice(
        name=_text(data["name"]),
        lines=_texts(data["lines"]),
        email=_text(data["email"]),
        phone=_text(data["phone"]),
    )


def _deadline(kind: object, day: date | None) -> Deadline:
    match kind, day:
        case "known", date():
            return Known(day)
        case "open", None:
            return Open()
        case "unknown", None:
            return Unknown()
    raise ValueError("deadline")


def _gender(value: object) -> str | None:
    if value not in (None, "m", "f", "x"):
        raise ValueError("gender")
    return _text(value)


def _day_json(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(_word(value))


def _word(value: object) -> str:
    """*value*, if it is a text of characters that a terminal and a page may show."""
    if not isinstance(value, str):
        raise TypeError("text")
    if not value.isprintable() and any(unicodedata.category(c) in ("Cc", "Cs") for c in value):
        raise ValueError("control character")
    return value


def _text(value: object) -> str | None:
    return None if value is None else _word(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("flag")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("number")
    return value


def _number(value: object) -> int | None:
    return None if value is None else _count(value)


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("list")
    return value


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_word(one) for one in _list(value))


def _numbers(value: object) -> tuple[int, ...]:
    return tuple(_count(one) for one in _list(value))
