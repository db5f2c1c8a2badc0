"""The embassies that are known, by the state that sent them and the country where they are.

One file of `resources/places/embassies` is one layer, from one source; a layer whose file isn't
there is none. The lines stand in the order of the states, so that a state's are found without
taking the others apart, and nothing is held in between.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..shipped import resource

COLUMNS = (
    "sending", "host", "name", "lines", "city", "phone", "fax", "email", "url", "covers", "dated",
)  # fmt: skip
"""What a line of a layer tells, parted by tabs; lines of an address by |, countries by spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """What came from one source. *licence* is empty where its source gives none."""

    name: str
    source: str
    address: str
    dated: date
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mission:
    """One embassy as one source knows it; what that doesn't tell is empty.

    *sending* and *host* are ISO 3166 alpha-2 codes, or what the source has in their place for
    somebody who has none: "CY-N", "SMOM". *covers* are other countries that it is accredited to.
    *dated* is the day, or the first of the month, on which the source was right.
    """

    sending: str
    host: str
    name: str
    lines: tuple[str, ...]
    city: str
    phone: str
    fax: str
    email: str
    url: str
    covers: tuple[str, ...]
    source: str
    dated: date


def embassies_of(
    sending: str, country: str, *, without: tuple[str, ...] = (), folder: Path | None = None
) -> tuple[Mission, ...]:
    """The embassies of *sending* that people in *country* can write to, the likeliest first.

    Those in the country come before those that are accredited to it from elsewhere, an address
    before none, a newer one before an older. *without* names layers that are not to be used.
    """
    if not sending or not country:
        return ()
    found = [
        mission
        for layer in layers(folder)
        if layer.name not in without
        for mission in _missions(layer, sending, country, folder)
    ]
    found.sort(key=lambda one: (one.host != country, not one.lines, -one.dated.toordinal()))
    return tuple(found)


def layers(folder: Path | None = None) -> tuple[Layer, ...]:
    """Every source in the table, whether its file is there or not."""
    told = tomllib.loads(_file("layers.toml", folder).read_text("utf-8"))
    return tuple(Layer(name=name, **details) for name, details in told.items())


def _file(name: str, folder: Path | None) -> Path:
    return (folder or resource("places", "embassies")) / name


def _missions(layer: Layer, sending: str, country: str, folder: Path | None) -> Iterator[Mission]:
    """What *layer* has of *sending* for *country*."""
    path = _file(f"{layer.name}.tsv", folder)
    if not path.is_file():
        return
    for line in _lines_of(path.read_bytes(), sending):
        told = dict(zip(COLUMNS, line.split("\t"), strict=True))
        covers = tuple(told.pop("covers").split())
        if country not in (told["host"], *covers):
            continue
        lines, dated = told.pop("lines"), told.pop("dated")
        yield Mission(
            **told,
            lines=tuple(lines.split("|")) if lines else (),
            covers=covers,
            source=layer.source,
            dated=date.fromisoformat(dated) if dated else layer.dated,
        )


def _lines_of(table: bytes, sending: str) -> Iterator[str]:
    """The lines of *table* that begin with *sending*; they stand together.

    It is searched as bytes: to decode all of it takes longer than to find a few lines.
    """
    start = f"{sending}\t".encode()
    at = 0 if table.startswith(start) else table.find(b"\n" + start) + 1
    while table.startswith(start, at):
        end = table.index(b"\n", at)
        yield table[at:end].decode()
        at = end + 1
