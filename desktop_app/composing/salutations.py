"""How a letter addresses an official: as the sheet says, else by the office."""

import re
from dataclasses import dataclass

from ..domain.target import Target
from ..places.countries import country_code

_ENDS_IN_A_MARK = re.compile(r"[,:;.!]$")
_STATE = r"(?:(?:the )?(?:\w+ )*(?:Republic|Kingdom|Federation|State|Union|Emirates)\b.*)"
_HEAD_OF_STATE = re.compile(
    rf"^(?P<title>President|King|Queen)(?: of {_STATE}|(?: of (?P<state>.+))?)$"
)
_AMBASSADOR = re.compile(r"^Ambassador\b", re.IGNORECASE)
_RANK = re.compile(
    r"\b(minister|director|president|prosecutor|governor|judge|justice|commissioner|secretary|"
    r"chair|general|ambassador|attorney)\b",
    re.IGNORECASE,
)
_NO_NAME = "Dear Sir or Madam"


@dataclass(frozen=True, slots=True, kw_only=True)
class Salutation:
    """The line that opens a letter, with its mark, and how sure it is."""

    text: str
    suggested: bool = False  # the sheet gives none
    odd: bool = False  # the sheet's own, but it names another rank than the official's position

    @property
    def closing(self) -> str:
        """The English closing line that goes with it."""
        nameless = self.text.startswith(("Dear Sir", "Dear Madam", "To whom"))
        return "Yours faithfully," if nameless else "Yours sincerely,"


def salutation_for(target: Target) -> Salutation:
    """The English salutation for *target*.

    The sheet's own is kept letter for letter, even if odd; a comma is added only where it ends
    in no mark. A missing one is "Dear" and the office, which beats a wrong rank.
    """
    if target.salutation:
        return Salutation(text=_marked(_in_english(target.salutation)), odd=_is_odd(target))
    return Salutation(text=_marked(_suggestion(target)), suggested=True)


def _in_english(salutation: str) -> str:
    """The English one of two: "Dear Minister / Estimado Señor Ministro"."""
    parts = [part.strip() for part in salutation.split("/")]
    english = [part for part in parts if re.match(r"(?:Dear|Your|Sir|Madam|Honou?rable)\b", part)]
    return english[0] if len(parts) > 1 and len(english) == 1 else salutation


def _marked(text: str) -> str:
    return text if _ENDS_IN_A_MARK.search(text) else f"{text},"


def _suggestion(target: Target) -> str:
    role = target.role or ""
    head = _HEAD_OF_STATE.match(role)
    if head and (head["state"] is None or country_code(head["state"])):
        return "Your Excellency" if head["title"] == "President" else "Your Majesty"
    if _AMBASSADOR.match(role):
        return "Your Excellency"
    return f"Dear {role}" if role else _NO_NAME


def _is_odd(target: Target) -> bool:
    """Whether the salutation names another rank than the position behind the official's name."""
    named = {rank.lower() for rank in _RANK.findall(target.salutation or "")}
    held = {rank.lower() for rank in _RANK.findall(target.position or "")}
    return bool(named and held and not named & held)
