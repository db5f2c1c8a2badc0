"""Look at the addresses of a case as somebody would who has been cheated before."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from ..domain.reading_result import Reading
from ..domain.suspicion import Suspicion, SuspicionKind
from ..domain.target import Target
from ..domain.urgent_action import UrgentAction
from ..places.countries import country_code
from ..places.country_names import country_name
from ..places.demonyms import states_of

# Where anybody gets an address. Ministries of small states use them, too: a warning, no more.
_FREE = frozenset(
    "gmail googlemail yahoo ymail hotmail outlook live msn aol icloud protonmail proton gmx mail"
    " web yandex ya rambler inbox bk list zoho tutanota qq 163 126 sina rediffmail ukr".split()
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN")
_WORDS_OF_A_STATE = 4
_MOST_TEXT = 20_000


def suspicions(reading: Reading, before: Reading | None = None) -> tuple[Suspicion, ...]:
    """What is doubtful about the officials in *reading*, in their order.

    *before*: the same case as it was seen earlier; None: it wasn't.
    """
    officials = list(_officials(reading.action))
    return (
        *(one for path, official in officials for one in _of_mail(path, official)),
        *_of_states(reading.action),
        *(one for path, official in officials for one in _of_scripts(path, official)),
        *(_of_changes(reading.action, before.action) if before is not None else ()),
    )


def _officials(action: UrgentAction) -> Iterator[tuple[str, Target]]:
    for group in ("targets", "copies", "embassies"):
        for number, official in enumerate(getattr(action, group)):
            yield f"{group}.{number}", official


def _of_mail(path: str, official: Target) -> Iterator[Suspicion]:
    for address in official.email:
        domain = address.rpartition("@")[2].casefold().split(".")
        if domain[0] in _FREE and (len(domain) == 2 or domain[1] in ("co", "com")):
            yield Suspicion(kind=SuspicionKind.FREE_MAIL, path=f"{path}.email", text=address)


def _of_states(action: UrgentAction) -> Iterator[Suspicion]:
    """Those whose address is in a state that neither the text nor another official speaks of."""
    homes = {
        path: (code, line)
        for path, official in _officials(action)
        if not path.startswith("embassies") and (found := _state(official)) is not None
        for code, line in [found]
    }
    spoken = _states_spoken_of(action)
    counted = Counter(code for code, _ in homes.values())
    for path, (code, line) in homes.items():
        alone = counted[code] == 1 and len(homes) > 1
        unspoken = bool(spoken) and code not in spoken
        if unspoken or (alone and not spoken and counted.most_common(1)[0][1] > 1):
            usual = (
                max(spoken, key=lambda one: spoken[one]) if spoken else counted.most_common()[0][0]
            )
            yield Suspicion(
                kind=SuspicionKind.OTHER_STATE,
                path=f"{path}.postal_lines",
                text=line,
                other=country_name(usual),
            )


def _state(official: Target) -> tuple[str, str] | None:
    """The state that the end of an address names, and its words there."""
    for line in reversed(official.postal_lines[-2:]):
        for words in (line, line.rsplit(",", 1)[-1].strip()):
            if code := country_code(words):
                return code, words
    return None


def _states_spoken_of(action: UrgentAction) -> Counter[str]:
    """The states that the text names, by name or adjective."""
    parts = (action.title, action.country, action.summary, *action.case, *action.calls)
    words = " ".join(part for part in parts if part)[:_MOST_TEXT].split()
    found: Counter[str] = Counter()
    for at, word in enumerate(words):
        if not word[:1].isupper():
            continue
        for end in range(at + 1, min(at + _WORDS_OF_A_STATE, len(words)) + 1):
            phrase = " ".join(words[at:end]).strip(".,;:()“”\"'’")
            name = re.sub(r"[’']s$", "", phrase)
            if code := country_code(name):
                found[code] += 1
            found.update(states_of(name))
    return found


def _of_scripts(path: str, official: Target) -> Iterator[Suspicion]:
    fields = (
        ("postal_lines", official.postal_lines),
        ("email", official.email),
        ("salutation", (official.salutation or "",)),
    )
    for key, texts in fields:
        for word in _WORD.findall(" ".join(texts)):
            if len({script for letter in word if (script := _script(letter))}) > 1:
                yield Suspicion(kind=SuspicionKind.MIXED_SCRIPTS, path=f"{path}.{key}", text=word)


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ")[0]
    return name if name in _SCRIPTS else ""


def _of_changes(now: UrgentAction, before: UrgentAction) -> Iterator[Suspicion]:
    """What changed about somebody who was asked before, under the same name and role."""
    known = {_who(official): official for _, official in _officials(before)}
    for path, official in _officials(now):
        old = known.get(_who(official))
        if old is None or not any(_who(official)):
            continue
        for key in ("address", "email", "fax"):
            was, now_is = getattr(old, key), getattr(official, key)
            if was and now_is and was != now_is:
                place = "postal_lines" if key == "address" else key
                yield Suspicion(
                    kind=SuspicionKind.CHANGED,
                    path=f"{path}.{place}",
                    text=", ".join(now_is),
                    other=", ".join(was),
                )


def _who(official: Target) -> tuple[str, str]:
    return (official.role or "").casefold(), (official.name or "").casefold()
