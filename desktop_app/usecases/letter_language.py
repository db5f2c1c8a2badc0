"""Tell which language the letters for a case are in if nobody chooses one."""

from ..composing.sheet_language import sheet_language
from ..domain.urgent_action import UrgentAction


def language_of_sheet(action: UrgentAction) -> str:
    """The code of the language that *action*'s points are in: that of its letters by default."""
    return sheet_language(action)
