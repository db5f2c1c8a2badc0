"""The embassies that a writer could mean, out of the table that comes with the program."""

from dataclasses import dataclass
from datetime import date

from ..domain.address_book import OfficeAddress, OfficeKind
from ..places.embassies import embassies_of


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundEmbassy:
    """One embassy of the table; nobody confirmed it.

    *city* and *page* are what is known to look it up by, empty where nothing is; *dated* is the
    day on which its source was right.
    """

    office: OfficeAddress
    city: str
    page: str
    dated: date


def find_embassies(sending: str | None, country: str) -> tuple[FoundEmbassy, ...]:
    """The embassies of the state *sending* for people in *country*, the likeliest first.

    Both are ISO 3166 alpha-2 codes. Empty where the table has none, or the two are the same.
    """
    if not sending or sending == country:
        return ()
    return tuple(
        FoundEmbassy(
            office=OfficeAddress(
                kind=OfficeKind.EMBASSY,
                name=one.name,
                lines=one.lines,
                country_code=one.sending,
                host=one.host,
                also_covers=one.covers,
                email=one.email,
                phone=one.phone,
                fax=one.fax,
                source=one.source,
            ),
            city=one.city,
            page=one.url,
            dated=one.dated,
        )
        for one in embassies_of(sending, country)
    )
