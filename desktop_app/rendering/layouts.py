"""Where things stand on letters and envelopes: data in mm, one row per kind of sheet.

x counts from the left edge and y from the top edge. A new layout or envelope is a new row.
"""

from dataclasses import dataclass, replace

from ..domain.letter import CardSize, EnvelopeSize, LayoutName, Paper


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

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """What stands at a fixed place because an envelope's window shows it.

    *address* is the zone for the postal lines; lines that are too many grow upwards, as far as
    *field_top* and what stands there (the return line) allow. *heading* is the column beside it:
    the sender from its top, the date on its last line. *shown* is what can be seen wherever the
    folded letter lies in the *envelope* (width and height); *swept* is all that may be seen.
    """

    address: Box
    field_top: float
    heading: Box
    shown: Box
    swept: Box
    envelope: tuple[float, float]


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


PAPERS = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}

_MARGIN = 12.0  # the least on any side
_ADDRESS_ZONE = 27.3  # six lines
_FIELD_TOP = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A letter for an envelope with a window: what that shows, and how the letter is folded.

    *x* is the window's distance from the left edge of the sheet, *from_right* where it has one
    from the right edge, when the letter lies in the lower corner of the *envelope* on that side;
    *y* is from the top. *indent* is that of the address in the window. Source: DIN 5008, SN
    010130, NF Z 11-001, and the usual windows of DL and No. 10 envelopes.
    """

    y: float
    width: float
    height: float
    envelope: tuple[float, float]
    folds: tuple[float, float]
    x: float = 0.0
    from_right: float | None = None
    indent: float = 2.0
    punch: float | None = None


_DL, _NO10 = (220.0, 110.0), (241.3, 104.8)
_DIN_B = _Row(
    x=20, y=45, width=90, height=45, indent=5, envelope=_DL, folds=(105, 210), punch=148.5
)
_DIN_A = replace(_DIN_B, y=27, folds=(87, 192))
_SWISS_RIGHT = _Row(from_right=8, y=45, width=90, height=45, envelope=_DL, folds=(105, 210))
_SWISS_LEFT = _Row(x=20, y=35.5, width=100, height=45, indent=5, envelope=_DL, folds=(105, 210))
_FRANCE = _Row(from_right=10, y=35, width=100, height=45, indent=0, envelope=_DL, folds=(99, 198))
_UK = _Row(x=20, y=46, width=90, height=35, indent=5, envelope=_DL, folds=(99, 198))
_US = _Row(x=22.2, y=54, width=114.3, height=28.6, indent=2.8, envelope=_NO10, folds=(95.3, 187.3))

_ROWS = {
    LayoutName.DIN_A: _DIN_A,
    LayoutName.DIN_B: _DIN_B,
    LayoutName.SWISS_RIGHT: _SWISS_RIGHT,
    LayoutName.SWISS_LEFT: _SWISS_LEFT,
    LayoutName.FRANCE: _FRANCE,
    LayoutName.UK: _UK,
    LayoutName.US: _US,
}
# A4 folded as US Letter is would leave a part that is higher than the envelope.
_OTHERWISE = {(Paper.A4, LayoutName.US): replace(_US, y=57.7, folds=(99, 198))}


def _windowed(paper: Paper, row: _Row) -> Layout:
    """The page of *row* on *paper*, punch mark only where the sheet is as high as that means."""
    width, height = PAPERS[paper]
    shown, swept = _seen(row, width, height)
    right = row.from_right is not None
    address_x = shown.x + row.indent
    zone_y = max(shown.y, shown.bottom - _ADDRESS_ZONE)
    address_width = min(shown.x + shown.width, width - _MARGIN) - address_x
    lower = 5.0 if right else 0.0  # the date stands before the last postal line, or below it
    beside = (25.0, swept.x - 4) if right else (max(125.0, swept.right + 4), width - _MARGIN)
    return Layout(
        width=width,
        height=height,
        left=25,
        right=20,
        top=25,
        bottom=18,
        flow_top=max(shown.bottom + 8.5 + lower, swept.bottom + 2),
        sender_x=beside[0],
        window=Window(
            address=Box(address_x, zone_y, address_width, shown.bottom - zone_y),
            field_top=_FIELD_TOP,
            heading=Box(beside[0], 20, beside[1] - beside[0], shown.bottom + lower - 20),
            shown=shown,
            swept=swept,
            envelope=row.envelope,
        ),
        fold_marks=row.folds,
        punch_mark=row.punch if paper is Paper.A4 else None,
    )


def _seen(row: _Row, width: float, height: float) -> tuple[Box, Box]:
    """What the window shows wherever the folded letter lies, and all that it may show."""
    first, second = row.folds
    play_x = row.envelope[0] - width
    play_y = row.envelope[1] - max(first, second - first, height - second)
    x = row.x if row.from_right is None else width - row.from_right - row.width
    always_x = x if row.from_right is None else x + play_x
    shown = Box(always_x, row.y + play_y, row.width - play_x, row.height - play_y)
    swept_x = x - play_x if row.from_right is None else x
    return shown, Box(swept_x, row.y, row.width + play_x, row.height + play_y)


def _plain(paper: Paper) -> Layout:
    width, height = PAPERS[paper]
    a4 = paper is Paper.A4
    return Layout(
        width=width,
        height=height,
        left=25 if a4 else 25.4,
        right=20,
        top=22 if a4 else 20,
        bottom=20 if a4 else 19,
        flow_top=22 if a4 else 20,
        sender_x=125 if a4 else 127,
    )


LAYOUTS = {
    (paper, name): _windowed(paper, _OTHERWISE.get((paper, name), row))
    for paper in Paper
    for name, row in _ROWS.items()
} | {(paper, LayoutName.PLAIN): _plain(paper) for paper in Paper}


def _card(width: float, height: float) -> Layout:
    return Layout(
        width=width,
        height=height,
        left=20,
        right=14,
        top=14,
        bottom=14,
        flow_top=14,
        sender_x=20,
    )


CARDS = {CardSize.A6: _card(148, 105), CardSize.A5: _card(210, 148)}

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
    EnvelopeSize.MONARCH: _envelope(190.5, 98.4, address_x=84, address_y=40.2),
}
