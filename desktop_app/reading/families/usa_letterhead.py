"""The paper copies of the United States' section from 1997 to 2012, and their flattened texts.

Source: sheets.md, families F5 and F5z: the section's letterhead, whose numbers are never an
official's; then the layout of the 2000s; below it postage rates and tips. Flattened, everything
stands in one line of small letters.
"""

import re
from dataclasses import replace

from ...domain.late import late
from ..layout import Marker, Part, marker
from . import international_1991

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_DAY = rf"(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}},?) (?:19|20)\d\d"
_SQUEEZED_DAY = _DAY.replace(" ", "")

_OWN = (
    marker(r"^amnestyinternational(?:usa|'susa)", Part.LETTERHEAD, Part.LETTERHEAD, weight=4),
    marker(
        r"^(?:urgentaction|refugeeaction|medicalaction|medicalletterwritingaction)$",
        Part.BANNER, Part.LETTERHEAD, weight=0.2,
    ),
    marker(r"^(?:aiusa)?(?:uanetwork|ua|urgentaction)(?:network)?office.*\d",
           Part.OFFICE, Part.OFFICE, weight=1.5),
    marker(rf"^{_SQUEEZED_DAY}$", Part.HEAD, Part.LETTERHEAD, weight=0.2),
    marker(
        r"^(?:_{5,}|[-=*]{5,}|newpostage|postagerates|tipofthe|(?:within|inside)theusa)",
        Part.INSTRUCTIONS, Part.INSTRUCTIONS, weight=0,
    ),
    marker(r"^suggestedaction:?", Part.LANGUAGE, Part.CALLS, until=r"[:.]$", most=4, once=True),
    marker(r"^letters?to:?", Part.TARGETS_MARKER, Part.TARGETS, value=True, once=True, weight=0.5),
)  # fmt: skip


def _below(row: Marker) -> Marker:
    """*row*, with what stands behind the last line of the sheet taken for the section's advice.

    It speaks a little less for this layout than for the international one.
    """
    row = replace(row, weight=row.weight * 0.95)
    return replace(row, following=Part.INSTRUCTIONS) if row.own is Part.AFTER_DEADLINE else row


_COMMON = (*_OWN, *(_below(row) for row in international_1991.LAYOUT.markers))

LAYOUT = replace(
    international_1991.LAYOUT, name="usa_letterhead", markers=_COMMON, begins=None,
    start=Part.LETTERHEAD,
    needs=late(
        r"^amnestyinternational(?:usa|'susa)|^(?:aiusa)?(?:uanetwork|ua|urgentaction)office|aiusa|"
        r"coloradooffice|^(?:refugee|medical)action|^suggestedaction|^(?:ex|ma|nsa)\d"
    ),
)  # fmt: skip

_LABELS = (
    r"fax(?:es)?:|telegrams?:|telexes?:|tel(?:ephone)?:|phone:|e-?mail:|salutation:|"
    r"background information|(?:further )?recommended action:|suggested action:|appeals to:|"
    r"copies (?:of your appeals )?to:|please send appeals immediately|"
    r"(?:please )?check with (?:the|your) (?:colorado|section|aiusa|international)|"
    r"(?:ua|uanetwork|ua network) office\b|further information on ua|new postage|"
    r"no further action (?:is|was)"
)
_VERBS = (
    r"(?:urging|calling|asking|expressing|requesting|seeking|appealing|welcoming|reminding|"
    r"pointing|stating|noting|explaining)"
)
FLATTENED = replace(
    LAYOUT,
    name="usa_flattened",
    needs=late(r"^.{150,}(?:recommendedaction|appealsto|nofurtheraction)"),
    markers=(
        *(
            replace(row, weight=row.weight * 1.2)  # what it needs, no other sheet has
            for row in _COMMON
            if row.own is not Part.COPIES_MARKER
        ),
        marker(
            r"^copies(?:ofyourappeals)?to:?", Part.COPIES_MARKER, Part.COPIES, value=True
        ),
    ),
    breaks=(
        late(rf"(?<=\s)(?:{_LABELS})", re.IGNORECASE),
        late(rf"(?<=\s){_DAY}(?= (?:ua|extra|ex|ma) \d)", re.IGNORECASE),
        late(r"(?<=\s)(?:ua|extra|ex) \d{1,3}/\d\d(?= [a-z])", re.IGNORECASE),
        late(rf"(?<=[;:.] )- ?(?=[a-z])|(?<= )- (?={_VERBS}\b)", re.IGNORECASE),
        late(rf"(?:(?<=; )|(?<=language: )|(?<=languages: )){_VERBS}\b", re.IGNORECASE),
    ),
)  # fmt: skip
