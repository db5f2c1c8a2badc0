"""A sheet of address labels, as it is bought."""

from dataclasses import dataclass

from .letter import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """*across* times *down* labels on a sheet of *paper*, all lengths in mm.

    The first label's corner is at *left* and *top*, the next one's a step further. *names* are
    all that the same sheet is sold under.
    """

    names: tuple[str, ...]
    paper: Paper
    width: float
    height: float
    across: int
    down: int
    left: float
    top: float
    step_across: float
    step_down: float

    @property
    def count(self) -> int:
        """How many labels are on it."""
        return self.across * self.down

    def corner(self, place: int) -> tuple[float, float]:
        """Where the label at *place* (from 0, row by row) has its upper left corner."""
        row, column = divmod(place, self.across)
        return self.left + column * self.step_across, self.top + row * self.step_down
