"""A table as the bytes of a file that spreadsheets open."""

import csv
import io
from collections.abc import Iterable, Sequence


def csv_bytes(head: Sequence[str], rows: Iterable[Iterable[str]]) -> bytes:
    """*rows* below *head*, as they stand: whoever writes them has defused their formulas.

    UTF-8 with a byte order mark: without one Excel takes the text for Windows' own code and garbles
    every accent. Source: RFC 4180; a comma between cells, CR LF behind rows.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    return table.getvalue().encode("utf-8-sig", "replace")
