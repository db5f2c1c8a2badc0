"""What the writer should know before writing to a country."""

from datetime import date

from ..domain.urgent_action import UrgentAction
from ..places.cautions import Caution, cautions_for

__all__ = ["Caution", "cautions_on"]


def cautions_on(action: UrgentAction, day: date) -> tuple[Caution, ...]:
    """The cautions that hold on *day* for letters to the state that *action* addresses."""
    return cautions_for(action.country_code, day)
