"""Values to test with. A test names only what it is about; people and places are invented.

The case is that of the sample sheet layout-2012: two officials, one copy, the embassy.
"""

from datetime import date
from typing import Any

from desktop_app.domain.address_book import OfficeAddress, OfficeKind
from desktop_app.domain.deadline import Known
from desktop_app.domain.draft import BlockId, BlockKind, Draft
from desktop_app.domain.options import PackOptions
from desktop_app.domain.reading_result import Reading
from desktop_app.domain.sender import Sender
from desktop_app.domain.target import Target
from desktop_app.domain.urgent_action import KeyDate, Person, UrgentAction

CASE_ID = "9f2c51d07ab34e68"


def a_target(**changes: Any) -> Target:
    """The first official of the case, who has all that an official can have but a department."""
    values: dict[str, Any] = {
        "role": "Prosecutor General",
        "name": "Rashad Q. Elmanov",
        "address": ("Nizamlar küçəsi 70", "Baku", "AZ 0999", "Azerbaijan"),
        "fax": ("+994 00 555 02 10",),
        "email": ("office@prosecutor.example",),
        "salutation": "Dear Prosecutor General",
    }
    values |= changes
    parts = (values["role"], values.get("department"), values["name"])
    lines = (*(part for part in parts if part), *values["address"])
    return Target(**{"postal_lines": lines, **values})


def a_minister(**changes: Any) -> Target:
    """The second official: a department, a position behind the name, a remark on the fax number."""
    values: dict[str, Any] = {
        "role": "Minister of Internal Affairs",
        "department": "Second department on migration questions",
        "name": "T. H. Sabirzade",
        "position": "Deputy Director",
        "postal_lines": (
            "Minister of Internal Affairs",
            "Second department on migration questions",
            "T. H. Sabirzade - Deputy Director",
            "12 Gilavar Avenue",
            "Baku",
            "AZ 0998",
            "Azerbaijan",
        ),
        "address": ("12 Gilavar Avenue", "Baku", "AZ 0998", "Azerbaijan"),
        "fax": ("+994 00 555 02 45",),
        "email": ("info@interior.example",),
        "notes": (("+994 00 555 02 45", 'if a voice answers, say "fax, please"'),),
        "salutation": "Dear Minister",
    }
    return Target(**{**values, **changes})


def a_copy(**changes: Any) -> Target:
    """Someone who gets a copy: two fax numbers, no salutation."""
    values: dict[str, Any] = {
        "role": "Commissioner for Human Rights (Ombudsman)",
        "name": "Leyla Mirzagil",
        "address": ("40 Bulvar Street", "Baku", "AZ 0997", "Azerbaijan"),
        "fax": ("+994 00 555 02 71", "+994 00 555 02 72"),
        "email": ("ombudsman@rights.example",),
        "salutation": None,
    }
    return a_target(**{**values, **changes})


def an_embassy(**changes: Any) -> Target:
    """An embassy whose address the sheet gives."""
    values: dict[str, Any] = {
        "role": None,
        "name": None,
        "address": ("Embassy of Azerbaijan", "4 Invented Court", "London W8 9ZZ", "UK"),
        "fax": (),
        "email": ("london@embassy.example",),
        "salutation": "Your Excellency",
    }
    return a_target(**{**values, **changes})


def a_key_date(**changes: Any) -> KeyDate:
    """The hearing of the case."""
    values: dict[str, Any] = {
        "day": date(2012, 3, 2),
        "text": "The appeal will be heard on 2 March at the Baku Court of Appeal.",
    }
    return KeyDate(**{**values, **changes})


def a_person(**changes: Any) -> Person:
    """The man the case is about."""
    return Person(**{"name": "Merdan Ataberdiyevich Yolbarsov", "gender": "m", **changes})


def an_action(**changes: Any) -> UrgentAction:
    """A whole case as it is read from its sheet."""
    values: dict[str, Any] = {
        "case_id": CASE_ID,
        "title": "BEEKEEPER AT RISK OF FORCIBLE RETURN",
        "country": "Azerbaijan",
        "country_code": "AZ",
        "deadline": Known(date(2012, 3, 14)),
        "summary": (
            "The authorities of Azerbaijan are preparing to send a beekeeper from Turkmenistan, "
            "Merdan Ataberdiyevich Yolbarsov, back to the country he fled. He will be at risk of "
            "torture and an unfair trial if he is returned."
        ),
        "case": (
            (
                "On 9 January 2012, Merdan Yolbarsov was arrested at his home on the basis of a "
                "request for his extradition. His lawyer has appealed. The appeal will be heard on "
                "2 March at the Baku Court of Appeal."
            ),
            (
                "Our organisation believes that Merdan Yolbarsov would be at serious risk of "
                "torture and other ill-treatment in his home country."
            ),
        ),
        "key_dates": (a_key_date(),),
        "calls": (
            (
                "Call on the authorities not to extradite Merdan Yolbarsov, and to release him "
                "unless he is charged with a recognizable crime;"
            ),
            (
                "Call on them to give him access to a fair and full asylum procedure and to a "
                "lawyer of his choice."
            ),
        ),
        "languages": ("Azerbaijani", "Russian", "English"),
        "own_language": True,
        "targets": (a_target(), a_minister()),
        "copies": (a_copy(),),
        "diplomatic_copies": True,
        "after_deadline_note": True,
        "background": (
            "Human rights organisations have followed the situation in the region for many years.",
        ),
        "people": (a_person(),),
    }
    return UrgentAction(**{**values, **changes})


def a_reading(**changes: Any) -> Reading:
    """The reading of a sheet that left no doubts."""
    return Reading(**{"action": an_action(), **changes})


def a_sender(**changes: Any) -> Sender:
    """The writer of the sample files, who gives every detail there is."""
    values: dict[str, Any] = {
        "name": "Maud Ellery-Finch",
        "address": ("Flat 2, 27 Larkrise Terrace", "Netherhembury", "ZZ9 9ZZ"),
        "town": "Netherhembury",
        "country": "GB",
        "email": "maud@ellery-finch.example",
        "about": "I am a retired school librarian and sing in our town choir.",
        "group": (
            "Netherhembury Letter Group",
            "The Old Reading Room",
            "3 Market Row",
            "Netherhembury",
            "ZZ9 9ZZ",
        ),
    }
    return Sender(**{**values, **changes})


def an_office(**changes: Any) -> OfficeAddress:
    """The embassy of the case in the writer's country, whose address somebody confirmed."""
    values: dict[str, Any] = {
        "kind": OfficeKind.EMBASSY,
        "name": "Embassy of Azerbaijan",
        "lines": ("4 Invented Court", "London W8 9ZZ"),
        "country_code": "AZ",
        "host": "GB",
        "source": "their own page",
        "confirmed": date(2012, 1, 15),
    }
    return OfficeAddress(**{**values, **changes})


def a_draft(**changes: Any) -> Draft:
    """A draft in which nothing was changed."""
    return Draft(**{"case_id": CASE_ID, **changes})


def a_block(kind: BlockKind = BlockKind.OPENING, position: int = 0) -> BlockId:
    """The name of a block of a letter."""
    return BlockId(kind, position)


def some_options(**changes: Any) -> PackOptions:
    """The defaults of the command line on a day well before the deadline and the hearing."""
    values: dict[str, Any] = {"dated": date(2012, 2, 1), "today": date(2012, 2, 1)}
    return PackOptions(**{**values, **changes})
