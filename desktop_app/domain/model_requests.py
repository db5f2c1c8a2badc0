"""Whom a request sentence of a model letter asks: it says "you", and can ask the authorities."""

import re
from dataclasses import dataclass

from .draft import Addressing
from .late import late


@dataclass(frozen=True, slots=True, kw_only=True)
class _Request:
    """One way to say "I urge you to …", and the two others.

    The sentences are filled with the named groups of *pattern*. *yours* is in a request that
    can't ask others: "your Office".
    """

    pattern: re.Pattern[str]
    authorities: str
    in_power: str
    yours: re.Pattern[str]


_YOU_EN = late(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
_YOU_DE = late(r"\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|sich)\b")
_YOU_FR = late(r"\b(?:vous|votre|vos)\b", re.IGNORECASE)
_YOU_ES = late(r"\b(?:usted|le|su|sus|se)\b|(?:ar|er|ir)[ls]e\b", re.IGNORECASE)
_YOU_PT = late(r"\b(?:V\. Exa|você|lhe|seus?|suas?|se)\b|-(?:se|lhe)\b", re.IGNORECASE)
_REQUESTS = (
    _Request(
        pattern=late(
            r"^(?P<before>(?:[^.;]{1,160}?,\s+|\w+,?\s+)?)I\s+"
            r"(?P<how>(?:\w+ly\s+|therefore\s+|also\s+)*)"
            r"(?P<verb>urge|call\s+(?:up)?on|ask|request|implore|beg|appeal\s+to)\s+you(?P<late>(?:\s+\w+ly)?)\s+"
            r"(?P<rest>(?:not\s+)?to\s.+)$",
            re.DOTALL,
        ),
        authorities="{before}I {how}{verb} the authorities{late} {rest}",
        in_power="{before}I {how}ask you to do all in your power to persuade the "
        "authorities{late} {rest}",
        yours=_YOU_EN,
    ),
    _Request(
        pattern=late(
            r"^(?P<before>(?:[^.;]{1,160}?,\s+|\w+\s+)?)(?P<i>[Ii]ch\s+(?P<verb>fordere|bitte|ersuche)|"
            r"(?P<verb2>fordere|bitte|ersuche)\s+ich)\s+Sie"
            r"(?P<how>(?:\s+(?!auf\b)[\w ]+?)?)(?P<up>\s+auf)?,\s+"
            r"(?P<rest>(?!dass\b|mir\b).*\b(?:zu\s+\w+|\w+zu\w+)n\b.*)$",
            re.DOTALL,
        ),
        authorities="{before}{i} die Behörden{how}{up}, {rest}",
        in_power="{before}{i} Sie{how}{up}, alles in Ihrer Macht Stehende zu tun, "
        "um die Behörden dazu zu bewegen, {rest}",
        yours=_YOU_DE,
    ),
    _Request(
        pattern=late(
            r"^(?P<before>(?:[^.;]{1,160}?,\s+)?)(?P<i>[Jj])e\s+vous\s+"
            r"(?P<verb>demande|exhorte|prie|invite|appelle)"
            r"(?P<how>(?:\s+\w+ment|\s+instamment)?)\s+(?P<rest>(?P<to>de\s|d[’']|à\s)(?:ne\s+pas\s+)?"
            r"(?!(?:croire|recevoir|agréer)\b)\w+(?:er|ir|re)\b.+)$",
            re.DOTALL,
        ),
        authorities="{before}{je}{verb}{how} {les} autorités {rest}",
        in_power="{before}{i}e vous demande{how} de faire tout ce qui est en votre pouvoir "
        "pour amener les autorités à {done}",
        yours=_YOU_FR,
    ),
    _Request(
        pattern=late(
            r"^(?P<before>(?:[^.;]{1,160}?,\s+)?)[Ll]e\s+(?P<verb>insto|exhorto)(?P<how>(?:\s+\w+mente)?)\s+a\s+"
            r"(?P<rest>(?:no\s+)?\w+(?:ar|er|ir)\b.+)$",
            re.DOTALL,
        ),
        authorities="{before}{Verb}{how} a las autoridades a {rest}",
        in_power="{before}{le} pido{how} que haga todo lo que esté en su mano "
        "para convencer a las autoridades de {rest}",
        yours=_YOU_ES,
    ),
    _Request(
        pattern=late(
            r"^(?P<before>(?:[^.;]{1,160}?,\s+)?)(?P<verb>[Ii]nsto|[Ee]xorto)"
            r"(?P<how>(?:\s+\w+mente)?)\s+V\.\s?Exa\.\s+a\s+"
            r"(?P<rest>(?:não\s+)?\w+(?:ar|er|ir|or)\b.+)$",
            re.DOTALL,
        ),
        authorities="{before}{verb}{how} as autoridades a {rest}",
        in_power="{before}{Peço}{how} a V. Exa. que faça tudo o que estiver ao seu alcance "
        "para convencer as autoridades a {rest}",
        yours=_YOU_PT,
    ),
)


def asked_of(sentence: str, how: Addressing) -> str:
    """*sentence* of a model letter, asking whom *how* says; as it is where that isn't simple.

    It speaks to the official already, so "you" and "as printed" are the sentence itself.

    >>> asked_of("I urge you to release her.", Addressing.AUTHORITIES)
    'I urge the authorities to release her.'
    """
    if how not in (Addressing.AUTHORITIES, Addressing.ALL_IN_YOUR_POWER):
        return sentence
    for request in _REQUESTS:
        found = request.pattern.match(sentence)
        if found is None or request.yours.search(f"{found['before']} {found['rest']}"):
            continue
        words = request.authorities if how is Addressing.AUTHORITIES else request.in_power
        return " ".join(words.format_map(_parts(found)).split())
    return sentence


def _parts(found: re.Match[str]) -> dict[str, str]:
    """The named groups of *found*, and what follows from them in French, Spanish, Portuguese."""
    parts = {name: text or "" for name, text in found.groupdict().items()}
    verb, rest = parts["verb"], parts["rest"]
    is_first = not parts["before"]
    je = parts.get("i", "")
    return {
        **parts,
        "je": f"{je}’" if verb[:1] in ("e", "i", "a") else f"{je}e ",
        "les": "aux" if verb == "demande" else "les",
        "done": rest.removeprefix(parts.get("to", "")),
        "Verb": verb.capitalize() if is_first else verb,
        "le": "Le" if is_first else "le",
        "Peço": "Peço" if is_first else "peço",
    }
