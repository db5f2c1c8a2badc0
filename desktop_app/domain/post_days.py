"""How long post takes, as a pack of rules says it or the program supposes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PostDays:
    """Days from the letter box to the office: within a country, abroad, and to single countries.

    *countries* are pairs of an ISO 3166 alpha-2 code and the days to there from abroad.
    """

    home: int = 3
    abroad: int = 7  # the guides' "a week or more left: post"
    countries: tuple[tuple[str, int], ...] = ()

    def between(self, home: str, country: str | None) -> int:
        """The days from *home* to *country*, codes; empty or None where they aren't known."""
        if home and home == country:
            return self.home
        return dict(self.countries).get(country or "", self.abroad)
