"""What a language brings to the rewriting: the forms its points take, and its small words."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ...domain.target import Target

Parts = Callable[[re.Match[str]], dict[str, str] | None]
"""What a match gives to fill a sentence with; None where it is no such point after all."""


def named_parts(found: re.Match[str]) -> dict[str, str] | None:
    """The named groups of *found*, empty where they matched nothing."""
    return {name: text or "" for name, text in found.groupdict().items()}


ONLY_OTHERS = "only_others"
"""A part that says: the sentence to the official can't be made by rule, that to others can."""
OWN_SUBJECT = "own_subject"
"""A part that says: what is asked has a subject of its own, so {them} is left out."""
THIRD = "third"
"""A part with the words for who is asked where the point only says "him"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form of a point, and the sentences a letter makes of it.

    The sentences are filled with the named groups of *pattern* as *parts* gives them: "I urge you
    {to} {what}". *to_others* asks somebody else, named as {who}, and is None where the form asks
    nobody; *whom* is who that is where the point names nobody. *in_power* asks the official to
    bring it about with {them}. *speaks* says that the sentence has the official as its object.
    """

    pattern: re.Pattern[str]
    to_you: str
    to_others: str | None = None
    in_power: str | None = None
    whom: str = ""
    speaks: bool = False
    parts: Parts = named_parts


class Yours(Protocol):
    """Turns what is the addressee's own into "your"."""

    def __call__(self, text: str, who: str, official: Target) -> tuple[str, tuple[str, ...]]:
        """*text*, which asks *who*, and the words in it that may mean *official* or others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How the points of one language become sentences.

    *calmed* takes capitals that shout away, *lead* and *tail* chain a point to its neighbours.
    *for_supporter* is said to the supporter alone. *told* begins a sentence that
    asks nothing: "She is ill." *requests* cuts a sentence into its requests, with the links between
    them with which *joined* puts them together. *pronoun* is
    "them", whoever was named before; *means_the_official* says whether authorities are the
    official's own, *names_an_office* whether words name somebody who can be asked at all.
    *adverb* may stand before the verb that asks, and *said* puts it into the sentence.
    *nominative* is {them} for {who}. *later* words a sentence that is not the first, or the last
    of several.
    """

    forms: tuple[Form, ...]
    lead: re.Pattern[str]
    tail: re.Pattern[str]
    for_supporter: re.Pattern[str]
    told: re.Pattern[str]
    requests: Callable[[str], list[str]]
    joined: Callable[[str, str, str], str]
    pronoun: re.Pattern[str]
    means_the_official: Callable[[str, str | None], bool]
    names_an_office: Callable[[str], bool]
    is_own_role: Callable[[str, Target], bool]
    with_own_office: Callable[[str, Target, str | None], str]
    yours: Yours
    nominative: Callable[[str], str]
    later: Callable[[str, bool], str]
    calmed: Callable[[str], str] = str.strip
    adverb: re.Pattern[str] | None = None
    said: Callable[[str, str], str] = lambda sentence, adverb: sentence  # noqa: ARG005


def joined(first: str, link: str, second: str) -> str:
    """*first* and *second*, both whole sentences, as one, with the comma and the *link* between."""
    word = link.strip(" ,;")
    comma = "," if re.match(r"\s*[,;]", link) else ""
    return f"{first}{comma} {word} {lowered(second)}" if word else f"{first}; {lowered(second)}"


def lowered(sentence: str) -> str:
    """*sentence* behind "and": its first letter small, but for the English I."""
    return sentence if re.match(r"I\b", sentence) else sentence[:1].lower() + sentence[1:]
