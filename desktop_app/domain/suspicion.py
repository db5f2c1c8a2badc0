"""What may be wrong about an official on purpose: somebody may want the letters for themselves."""

from dataclasses import dataclass
from enum import Enum


class SuspicionKind(Enum):
    """Why an address should be looked at twice."""

    FREE_MAIL = "free_mail"  # an office with an address that anybody can have
    OTHER_STATE = "other_state"  # than the other officials, or than the text speaks of
    MIXED_SCRIPTS = "mixed_scripts"  # letters of two alphabets in one word
    CHANGED = "changed"  # since the version of the case that was seen before


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """*path* is the field, as "targets.0.email"; *text* what in it is doubtful.

    *other* is what was expected instead: a country, or what stood there before.
    """

    kind: SuspicionKind
    path: str
    text: str
    other: str = ""
