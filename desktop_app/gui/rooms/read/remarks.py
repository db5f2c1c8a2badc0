"""What the writer should know, each remark where it is needed."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtWidgets import QLabel

from ....domain.remark import Remark, RemarkKind
from ... import messages
from ...viewmodels.page import PageViewModel
from ...viewmodels.writing import WritingViewModel
from ..remark_label import show_sentences


class Place(Enum):
    """Where on the page a remark stands; by the name of its label."""

    TOP = "deadlineRemarks"
    POINTS = "remarks"
    OFFICIALS = "officialRemarks"


_TOP = {
    RemarkKind.DEADLINE_PASSED,
    RemarkKind.AFTER_DEADLINE_AGREED,
    RemarkKind.LAST_DAY,
    RemarkKind.DEADLINE_SOON,
    RemarkKind.NO_DEADLINE,
    RemarkKind.NO_NAME,
}
_OFFICIALS = {
    RemarkKind.SALUTATION_SUGGESTED,
    RemarkKind.SALUTATION_ODD,
    RemarkKind.SALUTATION_INSTEAD,
    RemarkKind.SALUTATION_ASKS,
    RemarkKind.EMBASSY_BLANK,
    RemarkKind.EMBASSY_NOT_ABROAD,
    RemarkKind.COPY_NEEDS_ENVELOPE,
}


def show_remarks(
    labels: Iterable[tuple[Place, QLabel]], writing: WritingViewModel, page: PageViewModel
) -> None:
    """Fill *labels* with the remarks of the letters as composed last."""
    remarks = page.answer.remarks if page.answer else ()
    names = {one.number: messages.recipient_name(one) for one in writing.recipients}
    for place, label in labels:
        sentences = (
            messages.remark_sentence(one, names.get(one.number or 0, ""))
            for one in remarks
            if _place(one) is place
        )
        show_sentences(label, sentences)


def _place(remark: Remark) -> Place:
    if remark.kind in _TOP:
        return Place.TOP
    return Place.OFFICIALS if remark.kind in _OFFICIALS else Place.POINTS
