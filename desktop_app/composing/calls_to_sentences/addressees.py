"""Whether the authorities that a point names are the official's own, outside English.

"Las autoridades mexicanas" are the official's in a letter to Mexico; those of another state, a
hospital's or rebels' are somebody else's, and stay in the third person.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from ...domain.target import Target
from ...places.countries import country_code
from ...places.names import territories

_ENOUGH = 4  # letters that the name of a state and its adjective share: "Mexi-co", "mexi-canas"
_LIKE_ANOTHER = frozenset(("NE", "NG"))  # "nigériennes" and "nigérianes" are too near
_OF_THE_REPUBLIC = frozenset(
    "republique republica republik nation nacion nacao etat estado staat staates justica".split()
)
_BARE_TITLES = frozenset(
    """
    ministre ministro ministra minister ministerin gouverneur gouverneure gobernador gobernadora
    governador governadora gouverneurin directeur directrice director directora diretor diretora
    direktor direktorin ambassadeur ambassadrice embajador embajadora embaixador embaixadora
    botschafter botschafterin roi reine rey reina rei rainha konig konigin maire alcalde alcaldesa
    prefeito prefeita burgermeister burgermeisterin staatsprasident kommissar
    """.split()
)
_HEADS_OF_STATE = frozenset("president presidente presidenta prasident prasidentin".split())
_NOT_THE_HOLDER = ("vice", "vize", "stellvertret", "adjoint", "adjunt", "ancien", "sub")
_ALSO = {  # stems that the state's name doesn't give
    "AE": ("emirat",), "BY": ("bielor", "belar", "weissr"), "CD": ("congol",), "CG": ("congol",),
    "CI": ("ivoir", "marfil", "ivori"), "CZ": ("tchec", "chec", "tschech"),
    "EG": ("agypt", "egip", "egypt"), "GB": ("brit", "ingl", "reino"),
    "KP": ("nordcorean", "norcorean", "norte-corean"),
    "KR": ("sudcorean", "surcorean", "sul-corean", "sudkorean"), "LK": ("srilank", "sri-lank"),
    "MM": ("birman", "burm"), "NL": ("neerland", "hollan", "niederland"), "SA": ("saud",),
    "SV": ("salvador",), "SZ": ("swazi", "esuat"), "TD": ("tchad", "chad", "tschad"),
    "US": ("etats-uni", "estadoun", "etasun", "estadun", "americ", "amerik", "norteameric",
           "us-amerik"),
    "ZA": ("sudafric", "sud-afric", "sul-afric", "sudafrik"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorities:
    """How a language speaks of authorities.

    *these* are those in general, whole: "las autoridades", "ihnen". *head* is the noun with its
    article, *of* stands before the name of a state, *of_the_state* are adjectives of no other.
    *small* are words without weight in the name of an office.
    """

    language: str
    these: re.Pattern[str]
    head: re.Pattern[str]
    of: re.Pattern[str]
    of_the_state: re.Pattern[str]
    small: frozenset[str]

    def mean_the_official(self, who: str, country: str | None) -> bool:
        """Whether *who* are authorities that an official of *country* stands for."""
        if self.these.fullmatch(who):
            return True
        if self.head.search(who) is None:
            return False
        described, _, state = self.of.sub("\0", self.head.sub(" ", who), count=1).partition("\0")
        own = country_code(country) if country else None
        if state and not self.of_the_state.fullmatch(state) and country_code(state) != own:
            return False
        return all(
            self.of_the_state.fullmatch(word) or (own is not None and self._is_of(word, own))
            for word in described.split()
        )

    def _is_of(self, adjective: str, own: str) -> bool:
        """Whether *adjective* may be that of the state *own*, and of no other rather."""
        word = _plain(adjective)
        if any(word.startswith(stem) for stem in _ALSO.get(own, ())):
            return True
        if own in _LIKE_ANOTHER:
            return False
        names = _state_names(self.language)
        shared = _shared(word, names.get(own, ""))
        others = max(
            (_shared(word, name) for code, name in names.items() if code != own), default=0
        )
        enough = min(_ENOUGH, max(3, len(names.get(own, "")) - 1))
        return shared >= enough and shared >= others

    def is_own_role(self, who: str, official: Target) -> bool:
        """Whether *who* ("al Fiscal General", "le ministre") is *official*."""
        words = self._weighty(who)
        role = self._weighty(official.role or "")
        if not words or not role:
            return False
        if words == role or words == self._weighty(official.position or ""):
            return True
        if words < role and role - words <= _OF_THE_REPUBLIC:
            return True
        if official.name and words & role and words <= role | self._weighty(official.name):
            return bool(words & self._weighty(official.name))
        return len(words) == 1 and self._is_bare_title(next(iter(words)), role)

    def _is_bare_title(self, title: str, role: set[str]) -> bool:
        """Whether *title* alone means the holder of *role*: "the Minister", in a minister's letter.

        "The President" is that of the state alone, never a court's.
        """
        if title in _HEADS_OF_STATE:
            known = {title, f"staats{title}"} | _OF_THE_REPUBLIC
            return role <= known or role - known <= _words_of_states(self.language)
        if title not in _BARE_TITLES or any(word.startswith(_NOT_THE_HOLDER) for word in role):
            return False
        return title in role or (
            self.language == "de" and any(word.endswith(title) for word in role)
        )

    def _weighty(self, name: str) -> set[str]:
        words = {_plain(word) for word in re.findall(r"[\w-]+", name)} - self.small
        return {_without_case(word) if self.language == "de" else word for word in words}


def _without_case(word: str) -> str:
    """A German noun as it stands in the nominative: "Präsidenten", "Generalstaatsanwalts"."""
    return re.sub(r"(?<=\w{5})(?:(?<=t)en|(?<!i)n|(?<=[trlh])e?s)$", "", word)


def _shared(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


@cache
def _state_names(language: str) -> dict[str, str]:
    return {code: _plain(name) for code, name in territories(language).items()}


@cache
def _words_of_states(language: str) -> frozenset[str]:
    return frozenset(word for name in _state_names(language).values() for word in name.split())


@cache
def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in letters if not unicodedata.combining(c))
