"""A country or an official that the sheet doesn't know: pasted in from another letter."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from ...domain.check_note import CheckNote, Reason
from ...domain.model_letter import opens_a_letter, salutation_of
from ...domain.target import Target
from ...places.countries import country_code, sort_key
from ...places.demonyms import states_of
from ...places.names import territories
from .proof import Proof
from .word_lists import known_words, word_lists
from .words import Sentence, plain

_MOST_WORDS = 5  # of a country's name: "Democratic Republic of the Congo" has its last found
_FIRST = 3  # sentences among which the salutation stands
_NAME = re.compile(r"[^\W\d_]{2,}")


def stranger_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each other country that is spoken of, and for somebody else being greeted."""
    told = _states_told(proof)
    lists = word_lists(proof.language)
    for sentence in proof.sentences:
        if lists is not None and any(True for _ in lists.own_country.find(sentence.words)):
            continue
        yield from _other_countries(sentence, told, proof)
    yield from _greeted(proof)


def _states_told(proof: Proof) -> frozenset[str]:
    """The states that the sheet speaks of or writes to, and the writer's own."""
    action = proof.action
    officials = (*action.targets, *action.copies, *action.embassies)
    texts = [action.title, action.summary, *action.case, *action.calls, *action.background]
    texts += [line for one in officials for line in one.postal_lines]
    texts += [one.role for one in officials] + [action.country, *(action.model_letter or ())]
    codes = {action.country_code or "", country_code(action.country or "") or "", proof.home}
    for text in texts:
        if text:
            codes |= {code for _, _, found in _named(text, proof.written_in) for code in found}
    return frozenset(codes)


def _other_countries(sentence: Sentence, told: frozenset[str], proof: Proof) -> Iterator[CheckNote]:
    for start, end, codes in _named(sentence.text, proof.language):
        if codes & told:
            continue
        yield CheckNote(
            reason=Reason.OTHER_COUNTRY,
            start=sentence.start + start,
            end=sentence.start + end,
            text=sentence.text[start:end],
            alternative=None,
        )


@lru_cache(maxsize=256)  # sentences of a letter that is typed, and the paragraphs of its sheet
def _named(text: str, language: str) -> tuple[tuple[int, int, frozenset[str]], ...]:
    """The countries that *text* names: where, and the codes that it may be."""
    return tuple(_search(text, language))


def _search(text: str, language: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    words = list(_NAME.finditer(text))
    names = _country_names(language)
    at = 0
    while at < len(words):
        word = words[at]
        if not word[0][0].isupper():
            at += 1
            continue
        for count in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            last = words[at + count - 1]
            key = sort_key(text[word.start() : last.end()])
            if key in names and (count > 1 or len(key) > len("uk")):
                yield word.start(), last.end(), frozenset((names[key],))
                at += count - 1
                break
        else:
            following = words[at + 1][0].lower() if at + 1 < len(words) else ""
            states = states_of(word[0]) if following in _OF_A_STATE else frozenset()
            if states:
                yield word.start(), word.end(), states
        at += 1


_OF_A_STATE = frozenset(
    "authorities government police courts judiciary army embassy president constitution law "
    "parliament prison prisons officials ministry minister security judge judges people"
    " state".split()
)


@cache
def _country_names(language: str) -> dict[str, str]:
    """The code of each country by its name, as it is compared, in *language* and in English."""
    names = {**territories("en"), **territories(language)}
    found = {sort_key(name): code for code, name in territories("en").items()}
    found |= {sort_key(name): code for code, name in names.items()}
    also = ("Burma", "Russian Federation", "Iran", "Syria", "Turkey", "Czech Republic", "Palestine")
    found |= {sort_key(name): code for name in also if (code := country_code(name))}
    return found


def _greeted(proof: Proof) -> Iterator[CheckNote]:
    """A note where the salutation is that of none of those whom the letter may go to."""
    action = proof.action
    whom = (proof.official,) if proof.official else (*action.targets, *action.copies)
    for sentence in proof.sentences[:_FIRST]:
        if not opens_a_letter(sentence.text):
            continue
        salutation = salutation_of((sentence.text.split("\n")[0],))
        known = frozenset(word for one in whom for word in _words_of(one))
        common = known_words(proof.language)
        titles = _titles(proof.language)
        words = list(_NAME.finditer(salutation or ""))
        strange = [
            word
            for word in words
            if (plain(word[0]) in titles or (word[0][0].isupper() and plain(word[0]) not in common))
            and plain(word[0]) not in known
        ]
        if whom and salutation and strange:
            start, end = sentence.start + strange[0].start(), sentence.start + strange[-1].end()
            right = proof.official.salutation if proof.official else None
            yield CheckNote(
                reason=Reason.OTHER_OFFICIAL,
                start=start if right is None else sentence.start,
                end=end if right is None else sentence.start + len(salutation.rstrip(",:;")),
                text=salutation,
                alternative=None if right is None else right.rstrip(",:;"),
            )
        return


def _words_of(official: Target) -> Iterator[str]:
    texts = (official.role, official.name, official.position, official.salutation)
    for text in texts:
        yield from (plain(word) for word in _NAME.findall(text or ""))


@cache
def _titles(language: str) -> frozenset[str]:
    lists = word_lists(language)
    return frozenset(lists.table.get("strangers", {}).get("titles", "").split() if lists else ())
