"""Whom an urgent action asks its readers to write to."""

import re
from dataclasses import dataclass

_EMBASSIES = (
    r"botschaft", r"konsulat", r"generalkonsulat", r"embassy", r"high commission", r"consulate",
    r"ambassade", r"consulat", r"haut-commissariat", r"embajada", r"consulado", r"embaixada",
    r"ambasciata", r"consolato", r"ambassaden", r"suurlähetystö", r"veľvyslanectvo",
    r"посольство", r"консульство", r"permanent mission", r"\w*大使館", r"\w*領事館",
)  # fmt: skip
_EMBASSY = re.compile(rf"\b(?:{'|'.join(_EMBASSIES)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One addressee: an official, the recipient of a copy, or an embassy.

    *postal_lines* are all lines for the envelope in the order of the sheet; *address* is what is
    left of them without role, department and name. Numbers and addresses are verbatim.
    """

    role: str | None = None  # "Minister of Foreign Affairs"; None: the sheet names none
    department: str | None = None
    name: str | None = None  # with the titles before it: "Ambassador Dmitry Basik"
    position: str | None = None  # taken from behind the name: "M. A. Peshkov - Director"
    postal_lines: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    fax: tuple[str, ...] = ()
    phone: tuple[str, ...] = ()
    email: tuple[str, ...] = ()
    social: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()  # (number, remark) pairs
    salutation: str | None = None  # as printed, own punctuation; None: to be suggested

    @property
    def title(self) -> str:
        """How to call this addressee in one line: "Yurii Ya. Chaika, Prosecutor General".

        Someone with a position of their own doesn't hold the role that stands over the address:
        "M. A. Peshkov, Director, Third department".
        """
        office = self.department if self.name and self.position else self.role
        return ", ".join(part for part in (self.name, self.position, office) if part) or (
            self.postal_lines[0] if self.postal_lines else ""
        )

    @property
    def is_embassy(self) -> bool:
        """Whether the address is an embassy's or a consulate's."""
        return any(map(names_an_embassy, self.postal_lines[:3]))


def names_an_embassy(text: str) -> bool:
    """Whether *text* names an embassy or a consulate: "Botschaft der Republik Türkei"."""
    return bool(_EMBASSY.search(text))
