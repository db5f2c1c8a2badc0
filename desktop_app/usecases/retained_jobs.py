"""Look whether the print system keeps what somebody printed before."""

from ..posting.retained_jobs import retained_jobs

__all__ = ["retained_jobs"]
