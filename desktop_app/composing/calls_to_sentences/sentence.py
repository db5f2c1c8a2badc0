"""What comes out of the rewriting of one point."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSentence:
    """A point as a sentence to an official.

    *as_printed*: no rule fits, the sheet's own words are kept. *unsure* are words that may mean
    the official or someone else; they stand as the sheet has them.
    """

    text: str
    as_printed: bool = False
    unsure: tuple[str, ...] = ()
