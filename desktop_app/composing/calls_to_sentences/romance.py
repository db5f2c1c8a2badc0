"""What Spanish and Portuguese share: forms made of rows, and the number of verbs in a wish.

From "las autoridades … liberen" to "usted … libere".
Spanish and Portuguese wish in the subjunctive, whose third person is also that of a polite "you".
Several authorities become one official, so the verbs of the wish lose their plural ending. Where a
verb may belong to somebody else ("que garanticen que los presos vean … y reciban …"), nothing is
changed, and the sentence stays in the third person.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from .rules import ONLY_OTHERS, OWN_SUBJECT, Form, Parts

Asking = tuple[re.Pattern[str], str, str, str]
"""A row: the pattern, the sentence to the official, that to others, whom where nobody is named."""
Stating = tuple[re.Pattern[str], str, bool]
"""A row: the pattern, the sentence, whether it has the official as its object."""


def asking(
    rows: Iterable[Asking], in_power: Callable[[str], str | None], parts: Parts
) -> Iterator[Form]:
    """The forms of *rows*; *in_power* gives the third sentence for that to the official."""
    for pattern, you, others, whom in rows:
        yield Form(
            pattern=pattern,
            to_you=you,
            to_others=others,
            whom=whom,
            in_power=in_power(you),
            parts=parts,
        )


def stating(rows: Iterable[Stating], parts: Parts) -> Iterator[Form]:
    """The forms of *rows*, which ask nobody."""
    for pattern, sentence, speaks in rows:
        yield Form(pattern=pattern, to_you=sentence, speaks=speaks, parts=parts)


def of_myself(found: re.Match[str], verbs: dict[str, str]) -> str:
    """ "Que no se opone" as "que no me opongo"; *verbs* has the first person of each."""
    me = "me " if found["se"] else ""
    return f"{found['start']}que {found['not'] or ''}{me}{verbs[found['verb'].lower()]}"


def that_it_be(found: re.Match[str], be: str, small: frozenset[str]) -> str:
    """ "Los cargos deben ser retirados" as "que los cargos sean retirados", *be* being "sean".

    *small* are words that lose their capital within a sentence.
    """
    who = found["who"]
    who = who[0].lower() + who[1:] if who.split()[0].lower() in small else who
    return f"que {who} {found['not'] or ''}{found['how'] or ''}{be} {found['what']}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a language words a wish.

    *plural* ends a verb in the plural; *singular* are those whose singular isn't just without
    that last letter. *before* may stand between "que" and the verb, *chained* introduces a verb
    of the same wish, *subordinate* begins what may have a subject of its own, *own_subject* a wish
    that has one. *no_verbs* end like verbs and are none.
    """

    plural: str
    singular: dict[str, str]
    before: str
    chained: str
    subordinate: re.Pattern[str]
    own_subject: re.Pattern[str]
    no_verbs: frozenset[str]

    def parts(self, wish: str) -> dict[str, str]:
        """The parts that a sentence with *wish* ("que liberen a X") is filled with.

        {wish} for one person, {plural} as it is, {clause} without what goes before.
        """
        lead, that, clause = re.split(r"(\bque\b)", wish, maxsplit=1)
        one = self.to_one(clause)
        found = {"plural": wish, "clause": clause.strip()}
        if one is None:
            return {**found, ONLY_OTHERS: "yes"}
        if one == clause and self.own_subject.match(clause):
            found[OWN_SUBJECT] = "yes"
        return {**found, "wish": lead + that + one}

    def to_one(self, clause: str) -> str | None:
        """*clause*, which follows "que", with its verbs for one person.

        The clause itself where its first verb is nobody's in the plural; None where a later verb
        may be somebody else's.
        """
        verb = rf"(?P<verb>[a-zà-ÿ]+(?:{self.plural}))\b"
        first = re.match(rf"(?P<pre>(?:{self.before})*){verb}", clause)
        if first is None or first["verb"] in self.no_verbs:
            return clause
        text, start = first["pre"] + self._one(first["verb"]), first.end()
        chained = re.compile(rf"(?P<pre>(?:{self.chained})(?:{self.before})*){verb}")
        for found in chained.finditer(clause, start):
            if found["verb"] in self.no_verbs:
                continue
            is_listed = re.search(r"\w\)\s", found["pre"]) is not None
            if self.subordinate.search(clause, first.end(), found.start()) and not is_listed:
                return None
            text += clause[start : found.start()] + found["pre"] + self._one(found["verb"])
            start = found.end()
        return text + clause[start:]

    def _one(self, verb: str) -> str:
        return self.singular.get(verb, verb[:-1])
