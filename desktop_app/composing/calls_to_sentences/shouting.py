"""Points in capitals: "CALL ON THE AUTHORITIES TO RELEASE HIM" is written as other points are.

Only where every word is known, or where several unknown ones stand together and so are a name: a
single one may be a word, a name or an abbreviation, and then the sheet's capitals stay.
"""

import re
from functools import cache
from itertools import groupby

from .english_command_forms import HOW_DONE, THING, VERB

_OF_THE_NAME = re.compile(r"([’'])S\b")  # "Ruiz'S"
_ELIDED = re.compile(r"(?:D|L|Qu)[’']")
_SHORTEST = 3  # words
_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)
_WORDS = {
    "en": f"""
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
    {VERB} {THING} {HOW_DONE}
    """,
    "fr": """
    demandez exhortez priez appelez exprimez rappelez les aux autorités autorité gouvernement au
    à la le l de du des d que qu et ou ne pas en dans pour par sur sans avec contre un une son
    sa ses leur leurs libérer libération immédiatement immédiate inconditionnellement
    inconditionnelle délai exécution exécutions peine mort torture arrêter suspendre annuler
    commuer condamnation procès équitable enquête soins médicaux avocat famille libérez arrêtez
    suspendez annulez soit soient être exécuté exécutée torturé torturée libéré libérée prison
    détention
    """,
    "es": """
    pidan pida pedir pidiendo instando instar insten exhortando exijan solicitando a al las los
    la el lo autoridades gobierno de del que y o no se en para por con sin contra su sus un una
    liberar liberación libertad inmediata inmediatamente inmediato incondicional
    incondicionalmente ejecución ejecuciones ejecute ejecuten pena muerte tortura suspender
    suspendan suspenda anular conmutar conmuten condena juicio justo investigación atención
    médica abogado familia liberen libere pongan ponga sea sean torturado torturada detener
    detengan prisión demora
    """,
    "pt": """
    peça peçam pedindo instando inste apelando exortando exija a à ao aos às as o os autoridades
    governo de do da dos das que e ou não se em no na para por com sem contra seu sua seus suas
    um uma libertar libertação soltura liberdade imediata imediatamente imediato incondicional
    incondicionalmente execução execuções execute executem pena morte tortura suspender
    suspendam suspenda anular comutar comutem condenação julgamento justo investigação
    assistência médica advogado família libertem liberte seja sejam torturado torturada deter
    prisão demora
    """,
}


def calmed(point: str, language: str) -> str:
    """*point* without its capitals where they shout and all its words are known, else as it is."""
    words = point.split()
    if len(words) < _SHORTEST or not point.isupper():
        return point
    calm: list[str] = []
    for is_known, run in groupby(words, key=lambda word: _is_known(word, language)):
        together = list(run)
        if is_known:
            calm += [word.title() if _MONTH.match(word) else word.lower() for word in together]
        elif _is_a_name(together):
            calm += [_named(word, language) for word in together]
        else:
            return point
    text = " ".join(calm)
    return text[:1].upper() + text[1:]


def _is_a_name(together: list[str]) -> bool:
    words = [word for word in together if any(c.isalpha() for c in word)]
    return len(words) > 1 and not any(word.endswith((",", ";")) for word in words[:-1])


def _named(word: str, language: str) -> str:
    name = _OF_THE_NAME.sub(r"\1s", word.title())
    return name[0].lower() + name[1:] if language == "fr" and _ELIDED.match(name) else name


def _is_known(word: str, language: str) -> bool:
    parts = re.split(r"[’']", word.strip(",.:;!?()").casefold())
    return all(part.isdigit() or part in _known(language) for part in parts)


@cache
def _known(language: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", _WORDS[language].replace("?", ""))
    return frozenset(word for word in words if len(word) > 1 or word in "aàoeydl")
