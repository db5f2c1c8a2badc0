"""Where things stand on letters and envelopes: data in mm, one row per kind of sheet.

x counts from the left edge and y from the top edge. A new layout or envelope is a new row.
"""

from dataclasses import dataclass

from ..domain.letter import EnvelopeSize, LayoutName, Paper


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the sheet, in mm."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """What stands at a fixed place because an envelope's window shows it.

    *address* is the zone for the postal lines; lines that are too many grow upwards, as far as
    *field_top* and what stands there (the return line) allow. *heading* is the column beside it:
    the sender from its top, the date on its last line.
    """

    address: Box
    field_top: float
    heading: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One kind of letter page.

    *flow_top* is where the flowing text of page one begins; without a *window* all of the letter
    flows, and the sender stands at *sender_x*. Marks are short strokes at the left edge.
    """

    width: float
    height: float
    left: float
    right: float
    top: float  # of continuation pages
    bottom: float
    flow_top: float
    sender_x: float
    window: Window | None = None
    fold_marks: tuple[float, ...] = ()
    punch_mark: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeLayout:
    """One envelope, lying on its long side.

    The sender keeps clear of the stamp zone. *address* begins below that zone and ends above
    the strip that the post prints its code on; *airmail* is the place of the air mail mark.
    """

    width: float
    height: float
    sender: Box
    address: Box
    airmail: Box


_A4 = (210.0, 297.0)
_US = (215.9, 279.4)

# DIN 5008 form B: the field is 20/45 to 105/90, its lowest 27.3 mm are the address zone.
_DIN_B_ON_A4 = Layout(
    width=_A4[0],
    height=_A4[1],
    left=25,
    right=20,
    top=25,
    bottom=18,
    flow_top=98.5,
    sender_x=125,
    window=Window(address=Box(25, 62.7, 80, 27.3), field_top=45, heading=Box(125, 20, 65, 70)),
    fold_marks=(105, 210),
    punch_mark=148.5,
)

# The same picture, folded for a #10 envelope, whose window shows the sheet from 55.6 to 84.2.
_DIN_B_ON_US = Layout(
    width=_US[0],
    height=_US[1],
    left=25,
    right=20,
    top=25,
    bottom=18,
    flow_top=94,
    sender_x=127,
    window=Window(
        address=Box(25, 56.9, 80, 27.3), field_top=39.2, heading=Box(127, 20, 68.9, 64.2)
    ),
    fold_marks=(95.3, 187.3),
)

_PLAIN_ON_A4 = Layout(
    width=_A4[0],
    height=_A4[1],
    left=25,
    right=20,
    top=22,
    bottom=20,
    flow_top=22,
    sender_x=125,
)

_PLAIN_ON_US = Layout(
    width=_US[0],
    height=_US[1],
    left=25.4,
    right=20,
    top=20,
    bottom=19,
    flow_top=20,
    sender_x=127,
)

LAYOUTS = {
    (Paper.A4, LayoutName.DIN_B): _DIN_B_ON_A4,
    (Paper.LETTER, LayoutName.DIN_B): _DIN_B_ON_US,
    (Paper.A4, LayoutName.PLAIN): _PLAIN_ON_A4,
    (Paper.LETTER, LayoutName.PLAIN): _PLAIN_ON_US,
}

STAMP = Box(0, 0, 74, 40)  # measured from the top right corner
CODE_STRIP = 18.0  # lowest mm of an envelope, left to the post's machines


def _envelope(width: float, height: float, *, address_x: float, address_y: float) -> EnvelopeLayout:
    edge = 12.0
    floor = height - CODE_STRIP
    return EnvelopeLayout(
        width=width,
        height=height,
        sender=Box(edge, 12, width - STAMP.width - edge - 2, 28),
        address=Box(address_x, address_y, width - edge - address_x, floor - address_y),
        airmail=Box(edge, floor - 13, 36, 13),
    )


ENVELOPES = {
    EnvelopeSize.DL: _envelope(220, 110, address_x=104, address_y=44),
    EnvelopeSize.C6: _envelope(162, 114, address_x=64, address_y=46),
    EnvelopeSize.C65: _envelope(229, 114, address_x=108, address_y=46),
    EnvelopeSize.C5: _envelope(229, 162, address_x=108, address_y=72),
    EnvelopeSize.C4: _envelope(324, 229, address_x=160, address_y=110),
    EnvelopeSize.NO10: _envelope(241.3, 104.8, address_x=114, address_y=42),
}
