"""Put a reading right against its sheet: the edits of `domain.review`, understood as a sheet is.

An address that was changed by hand is looked through again for who it is that lives there; a line
"Fax: …" that is put to an official is a fax number.
"""

from collections.abc import Iterable
from dataclasses import replace

from ..domain import review
from ..domain.reading_result import Reading
from ..domain.review import GROUPS, NEW
from ..places.countries import country_code
from ..places.languages import english_name
from ..reading.calls import without_sign
from ..reading.contacts import Label, emails, labelled, numbers
from ..reading.officials import recognise


def put_line(reading: Reading, line: int, path: str) -> Reading:
    """The reading with *line* in the field at *path*; with an official it finds its own field."""
    group, _, rest = path.partition(".")
    if group == "calls":
        return review.place_line(reading, line, path, (without_sign(_words(reading, line)),))
    if group not in GROUPS or not rest.endswith("postal_lines"):
        return review.place_line(reading, line, path)
    above = path.removesuffix(".postal_lines")
    found = labelled(_words(reading, line))
    if rest.split(".")[0] != NEW and found is not None:
        return _put_labelled(reading, line, above, found.kinds, found.value)
    after = review.place_line(reading, line, path)
    return _understood(after, _changed(reading, after))


def write(reading: Reading, path: str, text: str) -> Reading:
    """The reading with *text*, typed by a person, in the field at *path*.

    A language may be named in any language of sheets; a case has its English name.
    """
    if path == "languages":
        text = "\n".join(map(english_name, text.splitlines()))
    after = review.set_text(reading, path, text)
    if path == "country" and after is not reading:
        country = after.action.country
        code = country_code(country) if country else None
        return replace(after, action=replace(after.action, country_code=code))
    return _understood(after, [path] if path.endswith(".postal_lines") else [])


def split_official(reading: Reading, path: str, at: int) -> Reading:
    """The official at *path* as two; the second begins with the postal line at position *at*."""
    after = review.split_official(reading, path, at)
    return _understood(after, _changed(reading, after))


def merge_officials(reading: Reading, path: str) -> Reading:
    """The official at *path* joined with the one before it."""
    after = review.merge_officials(reading, path)
    return _understood(after, _changed(reading, after))


def has_labels(lines: Iterable[str]) -> bool:
    """Whether an address holds what belongs elsewhere: "Fax: …", "Salutation: …"."""
    return any(_known(text) for text in lines)


def sort_out(reading: Reading, path: str) -> Reading:
    """The official at *path* with the labelled lines of the address in the fields they name."""
    postal = f"{path}.postal_lines"
    texts = review.texts_at(reading.action, postal)
    left = [text for text in texts if not _known(text)]
    lines = dict(reading.sources).get(postal, ())
    after = reading
    for text in texts:
        found = labelled(text)
        if found is None or not _known(text):
            continue
        for kind in found.kinds:
            key = f"{path}.{kind.value}"
            values = (*review.texts_at(after.action, key), *_values(kind, found.value))
            if kind is not Label.UNKNOWN and values:
                after = _from_lines(review.set_text(after, key, "\n".join(values)), key, lines)
    if left:
        after = _from_lines(review.set_text(after, postal, "\n".join(left)), postal, lines)
    return _understood(after, [postal])


def _from_lines(reading: Reading, path: str, lines: tuple[int, ...]) -> Reading:
    """The reading in which the field at *path* comes from *lines*, too: it was cut out of them."""
    sources = dict(reading.sources)
    sources[path] = tuple(sorted({*sources.get(path, ()), *lines}))
    return replace(
        reading,
        sources=tuple(sorted(sources.items())),
        by_hand=tuple(one for one in reading.by_hand if one != path),
        unplaced=tuple(one for one in reading.unplaced if one.line not in lines),
    )


def _put_labelled(
    reading: Reading, line: int, above: str, kinds: tuple[Label, ...], value: str
) -> Reading:
    after = reading
    for kind in kinds:
        values = _values(kind, value)
        if kind is not Label.UNKNOWN and values:
            if kind is Label.SALUTATION:
                after = review.set_text(after, f"{above}.salutation", "")
            after = review.place_line(after, line, f"{above}.{kind.value}", values)
    if after is not reading:
        return after
    after = review.place_line(reading, line, f"{above}.postal_lines")
    return _understood(after, [f"{above}.postal_lines"])


def _values(kind: Label, value: str) -> tuple[str, ...]:
    if kind in (Label.FAX, Label.PHONE):
        return numbers(value)[0]
    if kind is Label.EMAIL:
        return emails(value)
    return (value,) if value else ()


def _known(text: str) -> bool:
    found = labelled(text)
    return found is not None and found.kinds != (Label.UNKNOWN,) and bool(found.value)


def _words(reading: Reading, line: int) -> str:
    return review.words_of(reading, line)


def _changed(before: Reading, after: Reading) -> list[str]:
    """The addresses that are not as they were."""
    return [
        f"{group}.{number}.postal_lines"
        for group in GROUPS
        for number, official in enumerate(getattr(after.action, group))
        if official.postal_lines not in {one.postal_lines for one in getattr(before.action, group)}
    ]


def _understood(reading: Reading, paths: Iterable[str]) -> Reading:
    """The reading in which the officials of *paths* are recognised by their addresses."""
    for path in paths:
        above = path.removesuffix(".postal_lines")
        found = recognise(review.texts_at(reading.action, path))
        reading = review.with_parts(reading, above, found)
    return reading
