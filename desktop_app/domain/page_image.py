"""A page as pixels, for the eyes of the person who writes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """One page: 4 bytes a pixel in the order blue, green, red, unused; *stride* bytes a row."""

    width: int
    height: int
    stride: int
    pixels: bytes
