"""What comes out of the rewriting of one point."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSentence:
    """A point as a sentence to an official.

    *as_printed*: no rule fits, the sheet's own words are kept. *unsure* are words that may mean
    the official or someone else; they stand as the sheet has them.

    *alone* is the sentence as it would stand if it were the only one, and *openings* are the words
    that it begins with, and others that could stand there: what is asked comes behind them.
    *wordings* is how many ways there are to say it.
    """

    text: str
    as_printed: bool = False
    unsure: tuple[str, ...] = ()
    alone: str = ""
    openings: tuple[str, ...] = ()
    wordings: int = 1
