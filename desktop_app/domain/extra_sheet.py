"""Papers that help with the post and aren't part of it."""

from enum import Enum


class ExtraSheet(Enum):
    """What can be printed beside the letters."""

    CHECK_LIST = "check-list"  # what is to be signed, folded, stamped and posted
    WINDOW_TEST = "window-test"  # to be folded and held against an envelope
    RULED = "ruled"  # lines to write on by hand
