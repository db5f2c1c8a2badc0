"""`paravion labels`: the sheets of address labels that are known."""

import argparse

from ..usecases.find_labels import label_sheet, matching_names
from .usage_error import UsageError


def run(arguments: argparse.Namespace) -> None:
    """Print the names with all of *arguments.words* in them, each with what the sheet is like."""
    names = matching_names(" ".join(arguments.words))
    if not names:
        raise UsageError("No sheet of labels with that name is known; try a part of it.")
    for name in names:
        sheet = label_sheet(name)
        assert sheet is not None  # noqa: S101 - the names are those of sheets
        size = f"{sheet.width:g} x {sheet.height:g} mm"
        print(f"{name}: {sheet.count} labels of {size}, {sheet.paper.value}")
