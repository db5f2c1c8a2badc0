"""Those who write on this computer."""

import json
import sqlite3
from dataclasses import replace

from ..domain.errors import RulePackError
from ..domain.profile import Profile
from ..domain.rule_pack import RulePack
from ..domain.sender import Disclosure, Sender
from ..domain.urgent_action import SectionOffice
from .rule_packs import rules_in


class SenderStore:
    """Keeps the profiles, one of which is the current one as soon as there is any."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def add(self, profile: Profile) -> Profile:
        """Keep *profile* as a new one, the current one from now on; returned with its number."""
        with self._db:
            number = self._db.execute(
                "INSERT INTO profile (details) VALUES (?)", (_details(profile),)
            ).lastrowid
            self._choose(number)
        return replace(profile, number=number)

    def save(self, profile: Profile) -> None:
        """Keep *profile* in the place of the one with its number; nothing if that is gone."""
        with self._db:
            self._db.execute(
                "UPDATE profile SET details = ? WHERE id = ?", (_details(profile), profile.number)
            )

    def all(self) -> tuple[Profile, ...]:
        """Every profile, in the order in which they came."""
        rows = self._db.execute("SELECT id, details FROM profile ORDER BY id")
        return tuple(_profile(*row) for row in rows)

    def current(self) -> Profile | None:
        """The profile of whoever writes now; None: none is kept."""
        row = self._db.execute(
            "SELECT id, details FROM profile JOIN current_profile ON profile = id"
        ).fetchone()
        return row and _profile(*row)

    def make_current(self, number: int) -> None:
        """Have the profile with *number* be the current one; nothing if that is gone."""
        with self._db:
            self._choose(number)

    def forget(self, number: int) -> None:
        """Delete a profile; its bytes are gone once it is `wiped`.

        The first other one is current, if there is any.
        """
        with self._db:
            self._db.execute("DELETE FROM profile WHERE id = ?", (number,))
            self._db.execute("DELETE FROM current_profile WHERE profile = ?", (number,))
            self._db.execute(
                "INSERT OR IGNORE INTO current_profile (only, profile)"
                " SELECT 1, id FROM profile ORDER BY id LIMIT 1"
            )

    def _choose(self, number: int | None) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO current_profile (only, profile)"
            " SELECT 1, id FROM profile WHERE id = ?",
            (number,),
        )


def _details(profile: Profile) -> str:
    sender, office = profile.sender, profile.section_office
    details = {
        "name": sender.name,
        "address": sender.address,
        "town": sender.town,
        "country": sender.country,
        "email": sender.email,
        "about": sender.about,
        "group": sender.group,
        "office_name": office.name,
        "office_lines": office.lines,
        "office_email": office.email,
        "office_phone": office.phone,
    }
    if profile.disclosure is not Disclosure.FULL:  # as it is where nobody chose
        details["disclosure"] = profile.disclosure.value
    if profile.rules.text:
        details["rules"] = profile.rules.text
    return json.dumps(details)


def _rules(text: str) -> RulePack:
    """The rules as they were kept; the cautious ones where a later program wrote them."""
    try:
        return rules_in(text.encode()) if text else RulePack()
    except RulePackError:
        return RulePack()


def _profile(number: int, text: str) -> Profile:
    details = json.loads(text)
    return Profile(
        number=number,
        disclosure=Disclosure(details.get("disclosure", Disclosure.FULL.value)),
        rules=_rules(details.get("rules", "")),
        sender=Sender(
            name=details["name"],
            address=tuple(details["address"]),
            town=details["town"],
            country=details["country"],
            email=details["email"],
            about=details["about"],
            group=tuple(details["group"]),
        ),
        section_office=SectionOffice(
            name=details["office_name"],
            lines=tuple(details["office_lines"]),
            email=details["office_email"],
            phone=details["office_phone"],
        ),
    )
