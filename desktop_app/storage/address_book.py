"""The addresses that somebody entered."""

import json
import sqlite3
from dataclasses import replace
from datetime import date

from ..domain.address_book import OfficeAddress, OfficeKind
from ..domain.searched_words import answers

_TEXTS = ("name", "country_code", "email", "phone", "fax", "source")
_LATER = ("host", "also_covers")  # entries of earlier programs don't tell them


class AddressBook:
    """Keeps addresses of officials, embassies and section offices, and finds them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def add(self, office: OfficeAddress) -> OfficeAddress:
        """Keep *office* as a new entry; returned with its number."""
        with self._db:
            number = self._db.execute(
                "INSERT INTO office (details) VALUES (?)", (_details(office),)
            ).lastrowid
        return replace(office, number=number)

    def save(self, office: OfficeAddress) -> None:
        """Keep *office* in the place of the one with its number; nothing if that is gone."""
        with self._db:
            self._db.execute(
                "UPDATE office SET details = ? WHERE id = ?", (_details(office), office.number)
            )

    def find(self, typed: str = "", kind: OfficeKind | None = None) -> tuple[OfficeAddress, ...]:
        """The entries that every word *typed* begins a word of, by name; without words, all."""
        rows = self._db.execute("SELECT id, details FROM office ORDER BY id")
        found = (
            one
            for one in (_office(*row) for row in rows)
            if kind in (None, one.kind) and answers(_searched(one), typed)
        )
        return tuple(sorted(found, key=lambda one: one.name.casefold()))

    def forget(self, number: int) -> None:
        """Delete an entry; its bytes are gone once it is `wiped`."""
        with self._db:
            self._db.execute("DELETE FROM office WHERE id = ?", (number,))


def _searched(office: OfficeAddress) -> str:
    return "\n".join((*(getattr(office, text) for text in _TEXTS), *office.lines))


def _details(office: OfficeAddress) -> str:
    details = {
        **{text: getattr(office, text) for text in (*_TEXTS, *_LATER)},
        "kind": office.kind.value,
        "lines": office.lines,
        "confirmed": office.confirmed and office.confirmed.isoformat(),
    }
    return json.dumps(details)


def _office(number: int, text: str) -> OfficeAddress:
    details = json.loads(text)
    confirmed = details["confirmed"]
    return OfficeAddress(
        **{text: details[text] for text in _TEXTS},
        host=details.get("host", ""),
        also_covers=tuple(details.get("also_covers", ())),
        number=number,
        kind=OfficeKind(details["kind"]),
        lines=tuple(details["lines"]),
        confirmed=None if confirmed is None else date.fromisoformat(confirmed),
    )
