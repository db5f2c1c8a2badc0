"""Who an official is, told by the lines of the address."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialParts:
    """Positions in the postal lines, None where there is no such line.

    *name_text* and *position* are what the line with the name says; *title* is the title before
    the name where no other role stands there.
    """

    role_line: int | None = None
    department_line: int | None = None
    name_line: int | None = None
    name_text: str | None = None
    position: str | None = None
    title: str | None = None
    role_text: str | None = None  # where role and name stand in one line
