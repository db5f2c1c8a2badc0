"""Look at the sheet as it came: its pages as pixels."""

from ..domain.lock_level import LockLevel
from ..domain.page_image import PageImage
from ..reading.cage import page_caged
from ..reading.spare import SpareReader
from .work import CancelToken


def original_page(
    document: bytes,
    page: int,
    width_px: int,
    *,
    cancel: CancelToken | None = None,
    least: LockLevel = LockLevel.NONE,
    spare: SpareReader | None = None,
) -> PageImage:
    """Page number *page* (from 0) of *document*, at most *width_px* pixels wide.

    It is drawn where the document was read, behind the same locks; narrower than asked for where
    it would have more than 4 million pixels. Any lock will do: whoever looks at a page agreed to
    that when the sheet was opened. Raises SheetUnreadableError where there is no such page,
    Cancelled on the user's wish.
    """
    return page_caged(
        document,
        page,
        width_px,
        stopped=lambda: cancel is not None and cancel.is_set,
        least=least,
        spare=spare,
    )
