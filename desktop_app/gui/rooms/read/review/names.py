"""What the fields of a case are called in the review."""

from PySide6.QtCore import QLocale, QObject

from .....domain.reading_result import Reading
from .....domain.review import GROUPS, NEW, official_at, texts_at

TEXTS = ("title", "summary", "case", "background", "model_letter")
OFFICE = ("name", "lines", "email", "phone")
FACTS = ("country", "ua_number", "index_number", "people")
PARTS = ("role", "name", "position", "department")
NUMBERS = ("salutation", "fax", "phone", "email", "social")


class Names(QObject):
    """The names, in the language of the window."""

    def of(self, path: str, reading: Reading | None = None) -> str:
        """What the field at *path* is called: "Point 2", "Address of …"."""
        group, _, rest = path.partition(".")
        if group == "calls":
            if reading is not None and int(rest) == len(reading.action.calls):
                return self.tr("A new point")
            return self.tr("Point {number}").format(number=QLocale().toString(int(rest) + 1))
        if group == "key_dates" and rest:
            if reading is not None and int(rest) == len(reading.action.key_dates):
                return self.tr("A new key date")
            return self.tr("Key date {number}").format(number=QLocale().toString(int(rest) + 1))
        if group not in GROUPS or not rest:
            return self._texts().get(path, path)
        number, _, key = rest.partition(".")
        if key not in self._texts():
            return self.official(path, reading)
        who = self.official(f"{group}.{number}", reading)
        return self.tr("{field}, {who}").format(field=self._texts()[key], who=who)

    def part(self, key: str) -> str:
        """What one part of an official is called: "Address"."""
        return self._texts().get(key, key)

    def official(self, path: str, reading: Reading | None) -> str:
        """Who the official at *path* is, else which."""
        group, number = path.split(".")[:2]
        official = official_at(reading.action, path) if reading else None
        if official is not None and official.title:
            return official.title
        if reading is not None and official is None:
            return self.new_official(group)
        kinds = {
            "targets": self.tr("Official {number}"),
            "copies": self.tr("Copy {number}"),
            "embassies": self.tr("Embassy {number}"),
        }
        return kinds[group].format(number=QLocale().toString(int(number) + 1))

    def new_official(self, group: str) -> str:
        """What one more official of *group* is called."""
        return {
            "targets": self.tr("A new official"),
            "copies": self.tr("A new official to get a copy"),
            "embassies": self.tr("A new embassy"),
        }[group]

    def places(self, reading: Reading) -> list[tuple[str, str]]:
        """Where a line can be put, as pairs of name and path."""
        action = reading.action
        found = [(self.of(path), path) for path in TEXTS]
        if not action.model_letter:
            found.pop()
        found += [(self.of(f"calls.{at}"), f"calls.{at}") for at in range(len(action.calls))]
        found.append((self.tr("A new point"), f"calls.{NEW}"))
        for group in GROUPS:
            for at in range(len(getattr(action, group))):
                name = self.official(f"{group}.{at}", reading)
                found.append((name, f"{group}.{at}.postal_lines"))
        found += [
            (self.new_official(group), f"{group}.{NEW}.postal_lines")
            for group in ("targets", "copies")
        ]
        found.append((self.of("section_office.lines"), "section_office.lines"))
        return found

    def _texts(self) -> dict[str, str]:
        return {
            "title": self.tr("Headline"),
            "summary": self.tr("Summary"),
            "case": self.tr("What happened"),
            "background": self.tr("Background"),
            "model_letter": self.tr("Model letter"),
            "country": self.tr("Country"),
            "ua_number": self.tr("UA number"),
            "index_number": self.tr("Index number"),
            "people": self.tr("People, one a line"),
            "deadline": self.tr("Last day"),
            "languages": self.tr("Languages to write in, one a line"),
            "section_office.name": self.tr("Name of the office"),
            "section_office.lines": self.tr("Address of the office"),
            "section_office.email": self.tr("E-mail of the office"),
            "section_office.phone": self.tr("Telephone of the office"),
            "postal_lines": self.tr("Address"),
            "role": self.tr("Role"),
            "name": self.tr("Name"),
            "position": self.tr("Position"),
            "department": self.tr("Department"),
            "salutation": self.tr("Salutation"),
            "fax": self.tr("Fax"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
            "social": self.tr("Online"),
        }


def shown(reading: Reading, path: str) -> str:
    """The field at *path* as it is edited: one text a line."""
    return "\n".join(texts_at(reading.action, path))
