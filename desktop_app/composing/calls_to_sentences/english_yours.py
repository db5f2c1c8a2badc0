"""What in an English request is the official's own: "their obligations" is "your obligations".

Only what a state has and a victim has not, and only where nobody else was named who might have it.
Any other "their" stays.
"""

import re

from ...domain.late import late
from ...domain.target import Target
from .own_office import is_own_role

PRONOUN = late(r"^(?:them|him|her)$", re.IGNORECASE)
_ONE_BODY = late(r"\b(?:government|state|authority|company|ministry|embassy)\b", re.IGNORECASE)
# Others who have forces, laws and duties, too: whose "their" is, is then left open.
_RIVAL_BODY = late(
    r"\b(?:company|corporation|community|organi[sz]ation|newspaper|union|party|court|municipality|people)\b",
    re.IGNORECASE,
)
_RIVALS = late(
    r"\b(?:(?:armed|opposition|rebel)\s+groups?|militias?|paramilitar\w+|rebels?|compan(?:y|ies)|"
    r"corporations?|governments|states|countries|parties|armies|neighbou?rs|municipalities|lawyers|"
    r"judges|commanders|generals|warlords|leaders|governors|mayors|courts|communit(?:y|ies)|peoples|employers|contractors|teachers|doctors|unions?|"
    r"organi[sz]ations?|newspapers?|ministries|allies)\b",
    re.IGNORECASE,
)

_STATES_OWN = (
    r"(?:(?!(?:and|or|under|of|to|from|by|with|in|the|for|at|on)\b)[\w-]+\s+){0,3}?"
    r"(?:obligations?|commitments?|dut(?:y|ies)|responsibilit(?:y|ies)|powers?|authority|promises?|"
    r"pledges?|(?:security|armed) forces|laws?|legislation|penal code|influence|constitution|"
    r"(?:good )?offices|word(?!\s+of)|discretion|prerogatives?|undertakings?|policy|policies|"
    r"efforts)(?![\w-])"
)
_THEIR_OBLIGATIONS = late(
    r"(?P<before>\b(?:you|and)(?:\s+not)?\s+to\s+(?:(?:\w+ly|do\s+everything\s+in|do\s+all\s+in)\s+)?(?:honou?r|"
    r"uphold|respect|meet|fulfill?|comply with|abide by|act in accordance with|adhere to|"
    r"live up to|observe|keep|"
    r"implement|use|exercise|amend|reform|repeal|review|revise|bring|change|stand by|carry out|"
    r"discharge|recall|remember|reaffirm|respect and fulfil|do everything in|do all in)"
    r"(?:\s+and\s+\w+)?\s+|\bremind you of\s+)(?:their|its)(?=\s+" + _STATES_OWN + ")",
    re.IGNORECASE,
)
_ALL_IN_POWER = late(
    r"\b(?P<before>you(?:\s+not)?\s+to\s+do\s+(?:all|everything)\s+(?:that\s+is\s+)?(?:with)?in)\s+(?:their|its|his|her)(?=\s+power\b)"
)
_ITS_OBLIGATIONS = late(rf"\bits(?=\s+{_STATES_OWN})", re.IGNORECASE)
# What a state alone has, wherever it stands in a request.
_STATES_PLACES = (
    r"(?:(?:border|northern|southern|eastern|western|own|penal|criminal|international|human\s+rights)\s+)*"
    r"(?:provinces|prisons|jails|borders|detention\s+(?:centres|centers|facilities)|prison\s+system|"
    r"police\s+(?:force|stations)|armed\s+forces|security\s+forces|troops|soldiers|legislation|"
    r"penal\s+code|criminal\s+code|penal\s+system|jurisdiction|citizens)\b"
)
_THEIR_PLACES = late(rf"\btheir(?=\s+{_STATES_PLACES})")
_ITS_PLACES = late(rf"\bits(?=\s+{_STATES_PLACES})")
_UNDER_COMMAND = late(
    r"\b(?P<before>(?:officers|soldiers|troops|forces|police|officials|men|units|agents)\s+under)\s+(?:their|its)"
    r"(?=\s+(?:command|control|orders)\b)"
)
_IN_CUSTODY = late(
    r"\b(?P<before>(?:everyone|everybody|anyone|all\s+(?:those|persons|people|prisoners|detainees|children|women)|"
    r"any(?:one|body)?|those|prisoners|detainees|persons|people)(?:\s+(?:who\s+are|held|kept|detained|still))?\s+"
    r"(?:in|under|on|within))\s+(?:their|its)(?=\s+(?:custody|territory|care|control|jurisdiction|authority)\b)"
)
_ACCORDING = late(
    r"\b(?P<before>(?:in\s+(?:full\s+)?(?:accordance|line|keeping|compliance)\s+with|under|according\s+to|consistent\s+with|"
    r"pursuant\s+to|in\s+breach\s+of|given|in\s+view\s+of)(?:\s+all(?:\s+of)?)?)\s+(?:their|its)"
    r"(?=\s+(?:own\s+)?(?:international\s+|legal\s+|human\s+rights\s+|treaty\s+)*(?:obligations?|commitments?|constitution|laws?|legislation)\b)",
    re.IGNORECASE,
)
_THEIR_COUNTRY = late(
    r"\b(?P<before>which|that|as)\s+(?:their|its)(?=\s+(?:country|government|state)\s+(?:has\s+)?"
    r"(?:signed|ratified|acceded|adopted|voted|is\b))"
)
_STATE_PARTY = late(
    r"\b(?P<before>to\s+which|which|that)\s+(?P<who>it|they)\s+(?P<is>(?:is|are)(?=\s+(?:an?\s+)?(?:state\s+)?part(?:y|ies))|"
    r"(?:has|have)(?=\s+(?:signed|ratified|acceded|adopted)\b)|(?=(?:signed|ratified|acceded)\b))"
)
_ITS_DEED = late(
    r"(?P<before>\byou\s+to\s+(?:\w+ly\s+)?(?:\w+|make\s+public|carry\s+out)\s+(?:the\s+(?:full\s+)?(?:results?|"
    r"findings|outcome|conclusions?|text|details|terms|report|minutes)\s+of\s+)?)its\b"
)
_PERSONS_OWN = (
    r"(?:own\s+)?(?:(?:executive|constitutional|considerable|personal|presidential|royal|full)\s+)?"
    r"(?:powers?|authority|office|influence|pledges?|promises?|commitments?|inauguration|commission|"
    r"government|ministry|words|decision|order|advisers|predecessors?|assurances?|prerogatives?|"
    r"good\s+offices|discretion|troops|soldiers|subordinates|veto|mandate|cabinet|undertaking)\b|"
    r"own\s+(?:inquiry|enquiry|investigation|report|ministers|officials|officers|men|forces|statement|"
    r"recommendations?|findings|department|administration|staff|party)\b|(?:public|recent|official)\s+(?:statements?|announcements?)\b"
)
_HIS_POWERS = {
    his: late(rf"\b{his}\b(?=\s+(?:{_PERSONS_OWN}))", re.IGNORECASE)
    for his in ("his", "her", "(?:his|her|its)")
}
_HIS = {"him": "his", "her": "her"}

# "They" is the addressee where nobody else is named between the request and it, and a duty follows.
_BOUND = (
    r"(?=\s+(?:(?:must|will)(?!\s+(?:not\s+)?(?:\w+ly\s+)?(?:be|receive|get|have|see)\b)|are\s+(?:\w+\s+)?(?:obliged|bound|required|committed|responsible)|are\s+under|"
    r"have\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:duty|obligations?|responsibility|undertaken|committed|pledged|"
    r"promised|ratified|signed|agreed|received\s+(?:the|this|my|these|an?)\s+(?:\w+\s+)?(?:complaints?|"
    r"appeals?|petitions?|letters?|reports?|requests?|applications?|recommendations?|evidence))))"
)
_THEY = late(
    r"(?P<before>\bremind\s+you\s+that(?:,\s+as\s+[^,]+,|,?\s+(?:under|according\s+to|by|in|as)\s+[^,.;]{1,80}?,?)?|"
    r"\b(?:make\s+(?:it\s+)?(?:absolutely\s+)?clear|announce|state|declare|affirm|pledge|promise|undertake|confirm|"
    r"assure\s+(?:me|the\s+\w+|[A-Z]\w+))(?:\s+(?:publicly|in\s+public|immediately))?\s+"
    rf"(?:(?:publicly|in\s+public)\s+)?that)\s+they{_BOUND}",
    re.IGNORECASE,
)
# What only they can have done, said behind "explain why", "the steps" or "the promise".
_DEED = (
    r"(?:(?:have|had)\s+)?(?:not\s+)?(?:(?:detained|arrested|imprisoned|seized|confiscated|refused|banned|"
    r"imposed|issued|ordered|closed|dissolved|denied|deported|expelled|extradited|dismissed|"
    r"carried\s+out|failed\s+to|are\s+(?:holding|detaining)|hold)\b)"
)
_THEY_TOOK = late(
    r"(?P<before>\b(?:(?:me|you)\s+(?:of|about|what|which)|publish|explain|disclose|describe|set\s+out|say|state)\s+"
    r"(?:the\s+|any\s+|what\s+|which\s+)?(?:steps|measures|action)\s+(?:that\s+|which\s+)?)"
    r"they(?=\s+(?:have|are|will|intend|plan|took)\b)",
    re.IGNORECASE,
)
_THEY_GAVE = late(
    r"(?P<before>\byou\s+to\s+(?:honou?r|keep|fulfill?|respect|carry\s+out|live\s+up\s+to|implement)\s+"
    r"(?:the|all|every|any)\s+(?:\w+\s+)?(?:promises?|pledges?|commitments?|assurances?|undertakings?|obligations?|"
    r"recommendations|treaties)(?:\s+(?:that|which))?)\s+they"
    r"(?=\s+(?:have|gave|made|undertook|accepted|signed|ratified|entered)\b)"
)
_REMINDED = late(
    r"(?P<before>\bremind\s+you\s+of\s+(?:the|all|every|any)\s+(?:\w+\s+)?(?:promises?|pledges?|commitments?|assurances?|"
    r"undertakings?)(?:\s+(?:that|which))?)\s+they(?=\s+(?:have|gave|made|undertook)\b)"
)
_WHAT_THEY_DO = late(
    r"(?P<before>\byou\s+to\s+(?:\w+ly\s+)?(?:explain|say|state|disclose|publish|inform\s+me\s+of|inform\s+me|tell\s+me)\s+what)\s+they"
    r"(?=\s+(?:have\s+done|are\s+doing|will\s+do|intend\s+to\s+do|plan\s+to\s+do|did)\s+to\s+[a-z])"
)
# Deeds of a state: "the passports they seized", "the inquiry which they announced".
_OFFICIAL_DEED = (
    r"(?:(?:have|had|has)\s+)?(?:already\s+|publicly\s+|since\s+)?(?:announced|promised|pledged|undertaken|undertook|accepted|seized|confiscated|"
    r"closed|banned|imposed|issued|ordered|denied|deported|expelled|extradited|dismissed|set\s+up|established|adopted|"
    r"signed|ratified|launched|opened|commissioned|appointed|passed|enacted|approved|detained|arrested|imprisoned|"
    r"suspended|revoked|published|withheld|refused|rejected|blocked|introduced|agreed|committed)\b"
)
_MEAN_OR_DO = (
    r"(?:are\s+(?:holding|detaining|taking|doing|planning|conducting|investigating)|(?:still\s+)?hold|intend|plan|"
    r"(?:have|had)\s+(?:taken|done|received|begun|opened|investigated|conducted|buried|kept|held|made)|took|will\s+(?:take|release|allow|publish|investigate))\b"
)
_PERSONS = late(
    r"\b(?:villagers|students|families|relatives|parents|mothers|fathers|women|men|children|people|prisoners|detainees|workers|miners|"
    r"farmers|activists|journalists|protesters|demonstrators|teachers|monks|nuns|refugees|residents|members|brothers|sisters|"
    r"witnesses|defenders|officers|soldiers|police|guards|agents|forces|men|suspects|strikers|\w+ists|(?!(?:computers|papers|orders|powers|letters|numbers|matters|newspapers|centers|borders|barriers|others)\b)\w+ers|couple)\b|"
    r"(?-i:\b[A-Z][\w’'-]+ and (?:\w+ )?[A-Z])",
    re.IGNORECASE,
)
_NO_NOUN = (
    "since|when|after|before|because|as|if|and|or|that|which|until|while|where|once|than|but|whether|how|why|what|who|"
    "has|have|had|is|are|was|were|will|of|in|on|at|to|for|by|with|from"
)
_WHAT_THEY_DID = late(
    rf"(?P<before>\byou\b.*?\s(?:which|that|as|(?:the|all|any|every)(?:\s+(?!(?:{_NO_NOUN})\b)[\w-]+){{1,3}})\s+)they(?=\s+{_OFFICIAL_DEED})"
)
_AS_IT_PROMISED = late(
    r"(?P<before>\byou\b[^;.]*\b(?:as|which|that)\s+)it(?P<has>\s+has)?(?=\s+(?:promised|pledged|undertook|undertaken|announced|agreed|committed|said)\b)"
)
_WHAT_IT_DID = late(  # one body: "the computers it seized", "the promise it made"
    rf"(?P<before>\byou\b.*?\s(?:which|that|(?:the|all|any|every)(?:\s+(?!(?:{_NO_NOUN})\b)[\w-]+){{1,3}})\s+)it(?P<has>\s+has)?"
    rf"(?=\s+{_OFFICIAL_DEED}|(?<=promise\sit)\s+made\b|(?<=pledge\sit)\s+made\b|(?<=commitments\sit)\s+made\b|"
    r"(?<=promises\sit)\s+made\b)"
)
_ASKED_WHETHER = late(
    rf"(?P<before>\byou\s+(?:what|whether|how|why|where|when|which|who|if)\b(?:\s+[\w-]+){{0,3}}?\s+)they(?=\s+{_MEAN_OR_DO})"
)
_AND_WHETHER = late(
    rf"(?P<before>\byou\b[^;.]*\band\s+(?:what|whether|how|why|when)\s+)they(?=\s+{_MEAN_OR_DO})"
)
_THEY_INTEND = late(
    r"(?P<before>\byou\b[^;.]*\b(?:what|whether|how|why|when)\s+)they(?=\s+(?:intend|plan|propose)\s+to\s+(?:release|publish|"
    r"investigate|allow|prosecute|charge|hold|close|lift|change|return|provide|disclose|try|free|repeal|amend|take\s+(?:steps|action|measures)))"
)
_THEIR_HARASSMENT = late(
    r"(?P<before>\byou\s+to\s+(?:immediately\s+)?(?:end|stop|cease|halt)\s+)their(?=\s+(?:campaign\s+of\s+)?(?:harassment|persecution|intimidation|"
    r"surveillance|crackdown|attacks|reprisals)\s+(?:of|on|against)\b)"
)
_WHERE_THEY_BURIED = late(
    r"(?P<before>\byou\s+to\b[^;.]*\b(?:where|when|how|why|whether)\s+)they(?=\s+(?:have\s+|had\s+)?(?:buried|took|taken|moved|transferred|are\s+holding|held|detained|arrested))"
)
_GUARDS = late(
    r"\b(?:officers?|soldiers?|police|guards?|agents?|forces|men|members|groups?|personnel|staff|units?|kidnappers|captors)\b",
    re.IGNORECASE,
)
_GUARDS_WHO = late(
    r"\b(?:officers?|soldiers?|police|guards?|agents?|forces|men|members)\s+who\b", re.IGNORECASE
)
_CUSTODY = late(r"\b(?P<before>in|into|from|under)\s+their(?=\s+custody\b)")

_TO_THEM = late(
    r"(?P<before>\b(?:reports?|complaints?|petitions?|recommendations?|requests?|files?|evidence)\b[^,;.]*,?\s+(?:which|that)\s+"
    r"(?:was|were|has\s+been|have\s+been)\s+(?:submitted|presented|handed)\s+to)\s+them\b"
)
# "That she promised to act", said of an official who is asked as one person.
_HE_PROMISED = late(
    r"(?P<before>\bremind\s+you\s+that)\s+(?:he|she)\s+(?P<verb>(?:has\s+)?(?:promised|pledged|undertaken|undertook|sworn|swore|announced|"
    r"declared|committed)|is\s+(?:responsible|obliged|bound)|has\s+(?:an?|the)\s+(?:duty|power|responsibility|authority|obligation|right)|"
    r"can|must)\b"
)
_WHY_THEY = late(
    r"(?P<before>\b(?:and|you(?:\s+to\s+(?:\w+ly\s+)?(?:explain|say|state|disclose|reveal|clarify))?)\s+(?:why|where|whether|when|how|"
    rf"what\s+grounds|on\s+what\s+grounds))\s+they(?=\s+{_DEED})"
)
# Whom only a state commands: "to ensure that their security forces …", "all their forces".
_THEIR_FORCES = late(
    r"\b(?P<before>that|those\s+of|any\s+of|all|discipline|instruct|order)\s+their(?=\s+(?:own\s+)?"
    r"(?:security\s+(?:forces|services)|armed\s+forces|police|troops|soldiers|officials|officers|"
    r"forces|military|prison\s+(?:staff|guards)|intelligence\s+services)\b)"
)
_THEMSELVES = late(
    r"(?P<before>\byou\s+(?:not\s+)?to\s+(?:\w+ly\s+)?(?:(?:publicly|clearly)\s+)?(?:commit|distance|bind|dissociate|"
    r"acquaint|satisfy|pledge|involve|align|inform|dedicate|apply)\s+)(?:themselves|itself|himself|herself)\b"
)
_THEIR_AGENTS = late(
    r"(?P<before>\byou\s+to\s+(?:\w+ly\s+)?(?:(?:punish|discipline|prosecute|suspend|train|control|rein\s+in|disarm|order|"
    r"withdraw|instruct)(?=\s+\w+\s+(?:own\s+)?(?:agents|officials|officers|soldiers|troops|forces|militias|police|guards)\b)|"
    r"\w+(?=\s+\w+\s+own\s+(?:role|failure|part|conduct|involvement)\b)))\s+their\b"
)
_THEIR_DEED = late(
    r"\b(?P<before>(?:congratulate|commend|thank|praise|applaud) you (?:on|for)) "
    r"(?:their|its|his|her)\b(?! family)",
    re.IGNORECASE,
)
_THEIR = late(r"\btheir\b", re.IGNORECASE)
_ITS = late(r"\b(?:its|their)\b", re.IGNORECASE)


def yours(text: str, who: str, official: Target) -> tuple[str, tuple[str, ...]]:
    """*text* with "their obligations" as "your obligations".

    Any other "their" (or "its", where the sheet asks one body) stays, named as unsure: it may be
    the victims'.
    """
    his = _HIS.get(who.lower(), "(?:his|her|its)" if is_own_role(who, official) else None)
    if his is not None:
        text = _HIS_POWERS[his].sub("your", text)
        text = _HE_PROMISED.sub(_you_promised, text)
    one_body = _ONE_BODY.search(who) is not None
    text, count = _THEIR_OBLIGATIONS.subn(r"\g<before>your", text)
    if count and one_body:
        text = _ITS_OBLIGATIONS.sub("your", text)
    text = _ALL_IN_POWER.sub(r"\g<before> your", text)
    text = _THEIR_DEED.sub(r"\g<before> your", text)
    text = _THEIR_FORCES.sub(r"\g<before> your", text)
    text = _THEMSELVES.sub(r"\g<before>yourself", text)
    text = _THEIR_AGENTS.sub(r"\g<before> your", text)
    if _RIVALS.search(text) is None:
        text = _of_the_state(text)
    if one_body and _RIVAL_BODY.search(text) is None:
        text = _ITS_PLACES.sub("your", text)
    if one_body:
        text = _ITS_DEED.sub(r"\g<before>your", text)
    text = _TO_THEM.sub(r"\g<before> you", text)
    for they in (_THEY, _THEY_GAVE, _REMINDED, _WHAT_THEY_DO, _WHY_THEY):
        text = they.sub(r"\g<before> you", text)
    text = _THEY_TOOK.sub(r"\g<before>you", text)
    text = _of_the_asked(text, one_body=one_body)
    doubtful = _ITS if one_body else _THEIR
    return text, tuple(dict.fromkeys(doubtful.findall(text)))


def in_your_custody(text: str) -> str:
    """*text* that tells of one person "in their custody", which is the official's."""
    if any(others.search(text) for others in (_RIVALS, _PERSONS, _GUARDS)):
        return text
    return _CUSTODY.sub(r"\g<before> your", text)


def _of_the_asked(text: str, *, one_body: bool) -> str:
    """*text* with "they" as "you" before deeds of a state, where no others were named before."""
    rivals = _RIVALS.search(text)
    if one_body and rivals is None and _RIVAL_BODY.search(text) is None:
        text = _AS_IT_PROMISED.sub(_you_have, text)
        while (found := _WHAT_IT_DID.search(text)) and not _PERSONS.search(found["before"]):
            have = " have" if found["has"] else ""
            text = f"{text[: found.end('before')]}you{have}{text[found.end() :]}"
    if rivals is not None:
        return text
    text = _THEIR_HARASSMENT.sub(r"\g<before>your", text)
    text = _THEY_INTEND.sub(r"\g<before>you", text)
    for they in (_WHAT_THEY_DID, _ASKED_WHETHER, _AND_WHETHER, _WHERE_THEY_BURIED):
        while found := they.search(text):
            if they is not _ASKED_WHETHER and _PERSONS.search(found["before"]):
                break
            text = f"{text[: found.end('before')]}you{text[found.end() :]}"
    custody = _CUSTODY.search(text)
    if custody and not _GUARDS.search(text[: custody.start()]):
        text = _CUSTODY.sub(r"\g<before> your", text)
    return text


def _you_have(found: re.Match[str]) -> str:
    return f"{found['before']}you{' have' if found['has'] else ''}"


def _you_promised(found: re.Match[str]) -> str:
    verb = re.sub(r"^is\b", "are", re.sub(r"^has\b", "have", found["verb"]))
    return f"{found['before']} you {verb}"


def _of_the_state(text: str) -> str:
    """*text*, in which nobody else has prisons or treaties, with the state's own as "your"."""
    text = _THEIR_PLACES.sub("your", text)
    text = _ACCORDING.sub(r"\g<before> your", text)
    text = _UNDER_COMMAND.sub(r"\g<before> your", text)
    if _GUARDS_WHO.search(text) is None:
        text = _IN_CUSTODY.sub(r"\g<before> your", text)
    text = _THEIR_COUNTRY.sub(r"\g<before> your", text)
    return _STATE_PARTY.sub(_your_country, text)


def _your_country(found: re.Match[str]) -> str:
    verb = {"are": " is", "have": " has", "": ""}.get(found["is"], f" {found['is']}")
    return f"{found['before']} your country{verb}" + (" " if not found["is"] else "")
