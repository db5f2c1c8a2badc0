"""The model letter that many sheets since 2017 have in place of points: what in it asks."""

import re
from dataclasses import dataclass
from functools import lru_cache

from .late import late
from .sentences import sentences
from .urgent_action import UrgentAction

_OPENS = late(
    r"^(?:dear\b|your (?:excellency|majesty|royal highness|highness|honou?r|eminence)|sire,|"
    r"excellenc[ye]|exzellenz|sehr geehrte|monsieur\b|madame\b|m\. le|mme la|señora?\b|sra?\.|"
    r"estimad[oa]|excelentísim[oa]|excmo|senhora?\b|exmo|vossa excelência|gentile|egregio|"
    r"geachte|excellentie|bästa|ärad|vážen|hyvä|arvoisa|уважаем)",
    re.IGNORECASE,
)
_CLOSES = late(
    r"^(?:yours (?:sincerely|faithfully|respectfully|truly)|sincerely|respectfully|"
    r"(?:with )?(?:kind|best|warm) regards|(?:mit )?freundlichen? grü(?:ß|ss)en?|"
    r"mit vorzüglicher hochachtung|"
    r"hochachtungsvoll|atentamente|(?:le saluda )?(?:muy )?atte|respetuosamente|atenciosamente|"
    r"respeitosamente|cordialement|respectueusement|"
    r"je vous prie(?:(?: de)?$| d[’']agréer| de (?:croire|recevoir|bien vouloir agréer))|"
    r"veuillez agréer|"  # or a line may end in the middle of it
    r"distinti saluti|cordiali saluti|hoogachtend|met vriendelijke groet|högaktningsfullt|"
    r"med vänliga hälsningar|kunnioittavasti|с уважением)",
    re.IGNORECASE,
)
_LONGEST_SALUTATION = 80  # characters
_BEFORE = (  # what may stand before the verb that asks
    r"(?:[^.;]{1,160}?,\s+|"
    r"(?:until then|in the meantime|bis dahin|d’ici là|hasta entonces|até lá)\s+)?"
    r"(?:(?:therefore|finally|in addition|moreover|furthermore|also|lastly|thus|hence|"
    r"accordingly|deshalb|daher|darum|außerdem|schließlich|en conséquence|par conséquent|enfin|"
    r"c’est pourquoi|c'est pourquoi|aussi|por (?:ello|tanto|lo tanto|eso|último|isso|fim)|"
    r"asimismo|además|portanto|assim|além disso|(?:in light|in view|because) of [^,]{1,80}|"
    r"for (?:this|these) reasons?|pour (?:cette|ces) raisons?),?\s+)?"
)
_ASKS = late(
    rf"^{_BEFORE}(?:"
    r"(?:I|we)\s+(?:am\s+|are\s+)?(?:\w+ly\s+|therefore\s+|also\s+|hereby\s+|would\s+(?:like\s+to\s+)?|"
    r"must\s+|further\s+|once\s+again\s+)*(?:urg(?:e|ing)|call(?:ing)?\s+(?:up)?on|call(?:ing)?\s+for|"
    r"ask(?:ing)?|request(?:ing)?|appeal(?:ing)?|demand(?:ing)?|implor(?:e|ing)|insist|beg|plead)\b|"
    r"I\s+(?:write|am\s+writing)\s+to\s+(?:ask|urge|call\s+(?:on|for|upon)|request|demand|appeal)\b|"
    r"please\s+(?!find|accept|note)\w+|"
    r"(?:ich|wir)\s+(?:bitten?|fordere?n?|ersuchen?|appelliere?n?|rufe|möchten?\s+Sie\b.*\b(?:bitten|auffordern))\b|"
    r"(?:bitte|fordere|ersuche|appelliere)\s+ich\b|bitte\s+\w+en\s+Sie\b|"
    r"(?:lassen|sorgen|stellen|setzen|geben|heben|nehmen|leiten|veranlassen|ermöglichen|gewähren|"
    r"schützen|beenden)\s+Sie\b|"
    r"(?:je|nous)\s+(?:vous\s+|en\s+appelle|en\s+appelons)?(?:demand\w+|exhort\w+|appel\w+|invit\w+|engag\w+|"
    r"pri(?:e|ons)|sollicit\w+|réclam\w+)\b(?!\s+d[’']agréer|\s+de\s+(?:croire|recevoir))|"
    r"veuillez\s+(?!agréer|croire|recevoir)\w+|"
    r"(?:l[eo]s?\s+)?(?:pido|pedimos|insto|instamos|exhorto|exhortamos|solicito|solicitamos|ruego|"
    r"rogamos|urjo)\b|"
    r"(?:venho\s+)?(?:peço|pedimos|pedir|insto|exorto|solicito|apelo|rogo)(?:-lhes?)?\b"
    r")",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of a model letter: one sentence that asks, or what stands between two of them."""

    text: str
    asks: bool


def opens_a_letter(text: str) -> bool:
    """Whether *text* begins as a letter does: "Dear Minister,"."""
    return bool(_OPENS.match(text))


def closes_a_letter(text: str) -> bool:
    """Whether *text* is how a letter ends: "Yours sincerely,"."""
    return bool(_CLOSES.match(text))


def salutation_of(letter: tuple[str, ...]) -> str | None:
    """The words that open *letter*, up to their comma or colon: "Dear Prime Minister Hun Sen,"."""
    if len(letter[0]) <= _LONGEST_SALUTATION and letter[0].endswith((",", ":")):
        return letter[0]
    found = re.match(r"[^,:]+[,:]", letter[0])
    text = found[0] if found and len(found[0]) <= _LONGEST_SALUTATION else letter[0]
    return text if len(text) <= _LONGEST_SALUTATION else None


def body_of(letter: tuple[str, ...]) -> tuple[str, ...]:
    """The paragraphs of *letter* without what opens and closes it: each official has their own."""
    if not letter:
        return ()
    first, rest = letter[0], letter[1:]
    if opens_a_letter(first):
        first = first.removeprefix(salutation_of(letter) or "").strip()
    body = []
    for paragraph in (first, *rest):
        if closes_a_letter(paragraph):
            break
        if paragraph:
            body.append(paragraph)
    return tuple(body)


@lru_cache(maxsize=16)  # asked for some fifty times a key
def parts_of(letter: tuple[str, ...]) -> tuple[Part, ...]:
    """The body of *letter* in its order, each sentence that asks alone.

    What is told between two of them is one part for each paragraph.

    >>> [part.asks for part in parts_of(("Dear Minister,", "She is held. I urge you to act."))]
    [False, True]
    """
    found: list[Part] = []
    for paragraph in body_of(letter):
        told: list[str] = []
        for sentence in sentences(paragraph):
            if not _ASKS.match(sentence):
                told.append(sentence)
                continue
            if told:
                found.append(Part(text=" ".join(told), asks=False))
                told = []
            found.append(Part(text=sentence, asks=True))
        if told:
            found.append(Part(text=" ".join(told), asks=False))
    return tuple(found)


def follows_model(action: UrgentAction) -> bool:
    """Whether the letters for *action* are made of its model letter: it has one and no points."""
    return bool(action.model_letter) and not action.calls


def points_of(action: UrgentAction) -> tuple[str, ...]:
    """What *action* asks for, in its order: its points, or else what its model letter asks."""
    if not follows_model(action):
        return action.calls
    return tuple(part.text for part in parts_of(action.model_letter or ()) if part.asks)
