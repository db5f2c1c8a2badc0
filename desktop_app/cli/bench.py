"""`paravion bench`: how fast this installation is."""

import argparse

from ..bench.table import print_table


def run(arguments: argparse.Namespace) -> None:
    """Measure, and print the table."""
    del arguments
    print_table()
