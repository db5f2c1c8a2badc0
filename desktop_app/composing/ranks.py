"""What office an official holds, and whether it is Madam or Sir: as the sheet says, never guessed.

Only what is plain counts: a deputy is no minister, and a Chancellor may head a government or a
university.
"""

from ..domain.draft import Gender, Rank
from ..domain.late import late
from ..domain.target import Target
from ..places.countries import country_code

_SECOND = late(
    r"\b(?:deputy|assistant|acting|former|under|adjoint\w*|stellvertretend\w*|vi[cz]e\w*|ex|sub\w*)\b"
)
_COURT = (
    r"(?:supreme|constitutional|high|appeals?|federal)?\s*(?:court|tribunal)|judiciary|"
    r"cour (?:suprême|constitutionnelle|de cassation)|(?:corte|tribunal) \w+|supremo tribunal|"
    r"bundesgericht\w*|\w*gerichts?(?:hofs?|s)?"
)
# In this order: the president of a court is no head of state.
_RANKS = (
    (
        Rank.JUDGE,
        late(
            rf"chief justice\b|(?:president|chair\w*|head) of (?:the )?(?:\w+ )?(?:{_COURT})\b|"
            rf"pr[ée]sidente? (?:de la |del |do |da |du )(?:{_COURT})\b|"
            rf"präsident(?:in)? des \w*gericht\w*"
        ),
    ),
    (
        Rank.HEAD_OF_GOVERNMENT,
        late(
            r"prime minister\b|(?:president|chair\w*) of the (?:council of ministers|government)\b|"
            r"premi(?:er|ère) ministre\b|primer[ao]? ministr[ao]\b|primeir[ao][ -]ministr[ao]\b|"
            r"(?:premier|ministerpräsident|premierminister)(?:in)?\b|"
            r"pr[ée]sidente? (?:du conseil|del (?:gobierno|consejo de ministros))\b"
        ),
    ),
    (
        Rank.MINISTER,
        late(
            r"(?:federal |union )?minister\b(?![ -](?:counsell?or|president))|"
            r"ministre\b|ministr[ao]\b|\w{3,}minister(?:in)?\b"
        ),
    ),
    (
        Rank.PROSECUTOR,
        late(
            r"(?:the )?(?:general prosecutor|prosecutor[ -]general|procurator[ -]general)\b|"
            r"procureure? général\w*|fiscal general\b|procurador[a]?[ -]ge(?:ne)?ra[l]\b|"
            r"generalstaatsanw[aä]lt(?:in)?\b"
        ),
    ),
    (
        Rank.AMBASSADOR,
        late(r"ambassador\b|ambassad(?:eur|rice)\b|embajador[a]?\b|embaixador[a]?\b|botschafter"),
    ),
    (
        Rank.MONARCH,
        late(r"(?:king|queen|sultan|emir|könig(?:in)?|roi|reine|rey|reina|rei|rainha)\b"),
    ),
)
_HEAD_OF_STATE = late(
    r"(?:the )?(?:state )?(?:president|présidente?|presidente?|presidenta|staatspräsident(?:in)?|"
    r"präsident(?:in)?)(?: (?:of|de la|de|del|do|da|der|du) (?:the )?(?P<state>.+))?$"
)
_STATE = late(r"republic|république|república|republik|kingdom|federation|state|nation|union")
_MADAM = late(r"\b(?:mrs|ms|miss|madam|madame|mme|frau|señora|sra|senhora|signora|pani|госпожа)\b")
_HER_OFFICE = late(  # what the office of a man is called tells less: it may be any holder's
    r"\b(?:\w*ministerin|\w*präsidentin|\w*anwältin|\w*direktorin|ministra|presidenta|présidente|"
    r"procureure|procuradora|embajadora|embaixadora|ambassadrice|directora|directrice|queen)\b"
)
_SIR = late(
    r"\b(?:mr|sir|monsieur|m(?=\. [a-zà-ÿ]{2,})|herrn?|señor|sr|senhor|signor|pan|господин)\b"
)


def rank_in(role: str) -> Rank | None:
    """The rank that *role* names, in a language of sheets; None where it is none or in doubt.

    >>> rank_in("Minister of Justice"), rank_in("Deputy Minister of Justice")
    (<Rank.MINISTER: 'minister'>, None)
    """
    text = " ".join(role.casefold().split())
    if not text or _SECOND.search(text):
        return None
    for rank, pattern in _RANKS:
        if pattern.match(text):
            return rank
    head = _HEAD_OF_STATE.match(text)
    if head is None:
        return None
    state = head["state"]
    is_state = state is None or _STATE.match(state) or country_code(state)
    return Rank.HEAD_OF_STATE if is_state else None


def gender_in(target: Target) -> Gender | None:
    """Whether the sheet itself calls *target* Madam or Sir; None where it says neither, or both."""
    text = f"{target.name or ''} / {target.salutation or ''}".casefold()
    is_sir = bool(_SIR.search(text))
    is_madam = bool(_MADAM.search(text) or _HER_OFFICE.search((target.role or "").casefold()))
    if is_madam == is_sir:
        return None
    return Gender.MADAM if is_madam else Gender.SIR
