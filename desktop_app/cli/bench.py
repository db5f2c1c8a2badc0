"""`paravion bench`: how fast this installation is."""

import argparse


def run(arguments: argparse.Namespace) -> None:
    """Measure, and print the table."""
    del arguments
    from ..bench.table import print_table  # noqa: PLC0415 - the measurements import everything

    print_table()
