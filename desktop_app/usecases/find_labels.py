"""Find the sheet of labels that somebody has, by a name that it is sold under."""

from ..places.label_sheets import label_sheet, matching_names

__all__ = ["label_sheet", "matching_names"]
