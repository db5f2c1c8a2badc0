"""Points in capitals: "CALL ON THE AUTHORITIES TO RELEASE HIM" is written as other points are.

Only where every word is known, or where several unknown ones stand together and so are a name: a
single one may be a word, a name or an abbreviation, and then the sheet's capitals stay.
"""

import re
from itertools import groupby

from .english_command_forms import HOW_DONE, THING, VERB

_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)
_SHORTEST = 3  # words
_WORDS = """
    call calling upon on urge urging ask asking request requesting demand demanding appeal
    appealing express expressing concern that at about for over insist insisting remind
    reminding welcome welcoming seek seeking to and or not but of in into from with without by
    under as if until before after while against who whom whose which where when why how what
    the a an all any every each no him her his their them they he she it its this these those is
    are was were be been being has have had do does did will would must should may can you your
    authorities authority government president minister prosecutor court judge police prison
    army military security officials immediately unconditionally promptly urgently fully fairly
    publicly independently only solely peacefully delay further immediate life death penalty
    sentence sentences execution executions trial torture treatment ill-treatment charges case
    health doctor doctors lawyer lawyers family relatives children women men people person
    prisoners prisoner detainees conditions cell confinement solitary custody detention home
    house country law laws order orders rights human freedom expression peaceful protest
    exercise exercising arrested detained held imprisoned sentenced executed tortured killed
    released freed safety safe risk reports investigation investigations impartial responsible
    brought journalist activist student deportation extradition transfer transferred return
    returned deported extradited needs need urgent medical care access new one two three more
    other others there dropped unless charged criminal offence offences international standards
    obligations moratorium scheduled due today now days january february march april june july
    august september october november december threats violence
"""
_KNOWN = frozenset(
    word
    for word in re.findall(r"[a-z-]+", f"{_WORDS} {VERB} {THING} {HOW_DONE}".replace("?", ""))
    if len(word) > 1 or word == "a"
) | frozenset(("investigation", "releases", "released", "charge", "inquiry"))


def calmed(point: str) -> str:
    """*point* without its capitals where they shout and all its words are known, else as it is."""
    words = point.split()
    if len(words) < _SHORTEST or not point.isupper():
        return point
    calm: list[str] = []
    for is_known, run in groupby(words, key=_is_known):
        together = list(run)
        if is_known:
            calm += [word.title() if _MONTH.match(word) else word.lower() for word in together]
        elif len(together) > 1 and not any(word.endswith((",", ";")) for word in together[:-1]):
            calm += [word.title() for word in together]
        else:
            return point
    text = " ".join(calm)
    return text[:1].upper() + text[1:]


def _is_known(word: str) -> bool:
    bare = word.strip(",.:;!?()").casefold()
    return bare.isdigit() or bare in _KNOWN
