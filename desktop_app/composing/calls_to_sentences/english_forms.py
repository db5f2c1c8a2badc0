"""The forms that points take in English, and what a letter makes of each.

Source: the table of forms in letters.md, and points of sheets from 1991 to 2025.
"""

import re

# Who is asked. These mean the official who reads the letter ...
AUTHORITIES = re.compile(r"\b(?:authorit(?:y|ies)|government|officials?)$", re.IGNORECASE)
THE_ADDRESSEES = re.compile(
    r"^(?:them|him|her|the addressees?|the officials?|the authorities|the government)$",
    re.IGNORECASE,
)
# What may stand before "authorities" of the state itself; a hospital's or rebels' are others.
OF_THE_STATE = frozenset(
    """
    the all both relevant competent responsible local regional national federal central provincial
    military civil state prison police judicial security immigration de facto
    """.split()
)
# "The authorities of the destination state" are another's; "of Chechnya" may be this one's.
OF_THIS_STATE = re.compile(
    r"(?:the\s+)?(?:country|state|republic|province|region|federation|[A-Z])"
)
# Who is asked beside authorities, though no capital says that it is an office.
BODIES = re.compile(
    r"^(?:(?:the|both|all|their|its)\s+(?:\w+\s+){0,2})?(?:governments|security\s+forces|governor|minister|"
    r"president|mayor|company|parliament|senate|congress|parties|sides|"
    r"parliamentarians|legislature|board|bank|court|police|army|rebels)\b",
    re.IGNORECASE,
)
PRONOUN = re.compile(r"^(?:them|him|her)$", re.IGNORECASE)

# ... and these verbs ask.
_ASKING = {
    "call on": r"call(?:ing|s)?\s+(?:up)?on",
    "urge": r"urg(?:e|es|ing)|press(?:ing)?|implor(?:e|ing)|exhort(?:ing)?|beg(?:ging)?",
    "appeal to": r"appeal(?:ing)?\s+to|plead(?:ing)?\s+with",
    "ask": r"ask(?:s|ing)?|request(?:s|ing)?|demand(?:s|ing)?(?:\s+of)?|insist(?:ing)?",
    "encourage": r"encourag(?:e|es|ing)",
    "invite": r"invit(?:e|es|ing)",
    "remind": r"remind(?:s|ing)?",
}
_HOW = (
    r"(?:(?P<how>respectfully|strongly|urgently|politely|earnestly|again|firmly|once again|"
    r"courteously|also)\s+)?"
)
ASK_SOMEONE = tuple(
    (
        verb,
        re.compile(
            rf"^{_HOW}(?:{words})\s+(?P<who>\S.*?)(?P<adverbs>(?:,?\s+(?:\w+ly|and|at\s+once|as\s+a\s+matter\s+of\s+urgency|"
            r"without\s+delay)\b,?)*)\s+(?P<to>(?:\(?\w{1,3}\)\s+)?(?:not\s+)?to)\s+(?P<what>.+)$",
            re.IGNORECASE | re.DOTALL,
        ),
    )
    for verb, words in _ASKING.items()
)
ASK_QUESTION = re.compile(
    r"^(?:ask|request|press)(?:ing)?\s+(?P<who>\S+(?:\s+\S+){0,5}?)\s+"
    r"(?P<what>(?:why|whether|what|how|when|where|which|for)\b.+)$",
    re.IGNORECASE,
)

CONCERN = re.compile(
    r"^(?:express(?:ing)?|voic(?:e|ing)|register(?:ing)?)\s+(?:(?:your|our|my)\s+)?(?:(?P<how>\w+)\s+)?concerns?\s+"
    r"(?P<link>that|at|about|for|over|regarding)\s+(?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
CONCERN_LINKS = {"at": "about", "over": "about", "regarding": "about"}
CONCERN_ADVERBS = {
    "deep": "deeply", "grave": "gravely", "serious": "seriously", "great": "greatly",
    "profound": "profoundly", "particular": "particularly", "extreme": "extremely",
    "strong": "strongly", "continued": "still", "continuing": "still",
}  # fmt: skip

# Someone is thanked or reminded: the words, and what of it is said.
TOLD = tuple(
    (
        words,
        re.compile(
            rf"^{verb}\s+(?P<who>(?:(?!\bto\b)[^,;])+?)\s+{what}$", re.IGNORECASE | re.DOTALL
        ),
    )
    for words, verb, what in (
        ("I thank {} {what}", r"thank(?:ing)?", r"(?P<what>for\s.+)"),
        ("I appeal to {} {what}", r"appeal(?:ing)?\s+to", r"(?P<what>for\s.+)"),
        ("I congratulate {} {what}", r"congratulat(?:e|ing)", r"(?P<what>(?:on|for)\s.+)"),
        ("I commend {} {what}", r"commend(?:ing)?", r"(?P<what>(?:on|for)\s.+)"),
        (
            "I suggest that {} {what}",
            r"suggest(?:ing)?\s+that",
            r"(?P<what>(?!should\b)[a-z]+(?<!s)\s.+)",
        ),
        ("I would like to inform {} {what}", r"(?:tell|inform)(?:ing)?", r"(?P<what>that\s.+)"),
        ("I would like to remind {} {what}", r"remind(?:ing)?", r"(?P<what>(?:that|of)\s.+)"),
        (
            "I recommend that {} {what}",
            r"recommend(?:ing)?\s+that",
            r"(?P<what>(?!should\b)[a-z]+(?<!s)\s.+)",
        ),
        (
            "I ask that {} {what}",
            r"(?:ask|request|demand|insist|urge?)(?:ing)?\s+that",
            r"(?P<what>(?!should\b|must\b|has\b|have\b|who\b|of\b|in\b|and\b)[a-z]+(?<!s)(?<!ed)\s.+)",
        ),
    )
)

_THEM = r"(?:them|him|her|the(?:\s+\w+)?\s+(?:authorities|government))"
_FEELINGS = (
    "sorrow|sadness|regret|relief|solidarity|support|condolences|admiration|gratitude|horror|"
    "disappointment|appreciation|opposition|anxiety|satisfaction|hope|distress|indignation"
)
# Forms with one way to say them: the pattern, and the words in the letter before what is left.
FORMS = tuple(
    (re.compile(rf"^{pattern}\s+(?P<what>.+)$", re.IGNORECASE | re.DOTALL), words)
    for pattern, words in (
        (r"express(?:ing)?\s+(?:(?:your|our)\s+)?fears?(?=\s+(?:that|for))", "I fear"),
        (r"express(?:ing)?\s+(?:(?:your|our)\s+)?sympathy(?=\s+(?:with|for))", "I have sympathy"),
        *(
            (
                rf"express(?:ing)?\s+(?:(?:your|our)\s+)?{noun}(?=\s+(?:at|by|that|about|over)\b)",
                f"I am {adjective}",
            )
            for noun, adjective in (
                ("shock", "shocked"),
                ("outrage", "outraged"),
                ("alarm", "alarmed"),
                ("dismay", "dismayed"),
                ("sadness", "saddened"),
            )
        ),
        (r"express(?:ing)?\s+(?:your|our|my)", "I express my"),
        (rf"express(?:ing)?(?=\s+(?:\w+\s+)?(?:{_FEELINGS})\b)", "I express my"),
        (r"welcom(?:e|ing)", "I welcome"),
        (r"acknowledg(?:e|ing)", "I acknowledge"),
        (r"not(?:e|ing)", "I note"),
        (r"recogni[sz](?:e|ing)", "I recognise"),
        (r"condemn(?:ing)?", "I condemn"),
        (r"oppos(?:e|ing)", "I oppose"),
        (r"support(?:ing)?", "I support"),
        (r"say(?:ing)?(?=\s+that)", "I would like to say"),
        (r"(?:state|declare)(?=\s+your\b)", "I would like to state"),
        (r"(?:stress|emphasi[sz]e?|underlin(?:e|ing))(?:ing)?", "I would like to stress"),
        (r"mention(?:ing)?", "I would like to mention"),
        (r"reiterat(?:e|ing)", "I would like to reiterate"),
        (r"warn(?:ing)?(?=\s+that)", "I would like to warn"),
        (r"object(?:ing)?\s+to", "I object to"),
        (r"refer(?:ring)?\s+to", "I refer to"),
        (r"(?:press|urg)(?:e|ing)?\s+for", "I ask for"),
        (r"deplor(?:e|ing)", "I deplore"),
        (r"denounc(?:e|ing)", "I denounce"),
        (r"regrett?(?:ing)?", "I regret"),
        (r"reject(?:ing)?", "I reject"),
        (r"prais(?:e|ing)", "I praise"),
        (r"commend(?:ing)?", "I commend"),
        (r"recall(?:ing)?", "I recall"),
        (r"protest(?:ing)?(?=\s+(?:at|against|the|that)\b)", "I protest"),
        (r"insist(?:ing)?\s+on", "I insist on"),
        (r"recommend(?:ing)?(?=\s+that)", "I recommend"),
        (
            r"(?:making\s+(?:it\s+)?clear(?=\s+that)|make\s+(?:it\s+)?clear(?=\s+that\s+you\b))",
            "I would like to make clear",
        ),
        (
            r"draw(?:ing)?\s+(?:the\s+)?(?:their\s+)?attention(?:\s+of\s+the\s+authorities)?(?=\s+to)",
            "I would like to draw your attention",
        ),
        (
            r"point(?:ing)?\s+out(?:\s+to\s+(?:them|him|her))?(?=\s+that)",
            "I would like to point out",
        ),
        (r"stat(?:e|ing)(?=\s+that)", "I would like to state"),
        (r"explain(?:ing)?(?=\s+that)", "I would like to explain"),
        (
            r"(?:stress|emphasi[sz]e?|underlin(?:e|ing))(?:ing)?(?=\s+that)",
            "I would like to stress",
        ),
        (r"highlight(?:ing)?", "I would like to highlight"),
        (
            rf"seek(?:ing)?\s+(?:an?\s+)?assurances?(?:\s+from\s+{_THEM})?(?=\s+that)",
            "I ask you to assure me",
        ),
        (r"seek(?:ing)?", "I ask for"),
        (r"(?:ask|request|demand|insist)(?:ing)?(?=\s+that)", "I ask"),
        (r"ask(?:ing)?(?=\s+(?:why|whether|what|how|when|where|which)\b)", "I ask"),
        (r"urg(?:e|ing)(?=\s+that)", "I urge"),
        (r"call(?:ing)?(?=\s+for)", "I call"),
        (r"(?:ask|appeal)(?:ing)?(?=\s+for)", "I ask"),
        (r"(?:request|demand)(?:ing)?", "I ask for"),
        (r"(?:in|en)quir(?:e|ing)(?=\s+(?:about|into))", "I would like to ask"),
    )
)

# Verbs that open a point which names no addressee: "Immediately release …", "Ensure that …".
_VERBS = """
    abide abolish accept account acknowledge act address adhere adopt allow amend announce apologise
    apologize appoint arrange assist ban bring cancel carry cease charge clarify clear close commit
    commute compensate comply condemn conduct confirm consider cooperate correct declare
    decriminalise decriminalize disband disclose discontinue dismiss do drop enable end enforce
    ensure establish exonerate expedite facilitate find free fulfil fulfill give grant guarantee
    halt hand help hold honour honor implement impose improve inform initiate instruct introduce
    intervene investigate issue join lift let locate maintain make meet move name observe offer open
    order overturn pardon pay permit place prevent proceed prohibit protect provide publicise
    publish put quash ratify re-open reconsider refrain reinstate reject release relocate remove
    reopen repeal replace rescind respect respond restore retry return reveal review revoke
    safeguard secure see send set spare start stay stop supply suspend sustain take transfer
    treat uphold use vacate waive withdraw
""".split()
IMPERATIVE = re.compile(
    r"^(?P<adverbs>(?:(?:\w+ly|and|or|without (?:any )?(?:further )?delay|at once),?\s+)*)"
    rf"(?P<verb>{'|'.join(_VERBS)})\b",
    re.IGNORECASE,
)
MEANWHILE = re.compile(
    r"^(?P<before>(?:pending|until|in\s+the\s+meantime|meanwhile|following|after|before|given|where|"
    r"in\s+view\s+of|in\s+line\s+with|in\s+accordance\s+with|as\s+a\s+matter\s+of\s+urgency)\b[^,;.]*),\s+"
    rf"(?P<ensure>ensure\s+that\s+)?(?P<what>(?(ensure)\S|(?:{'|'.join(_VERBS)})\b).+)$",
    re.IGNORECASE | re.DOTALL,
)
INFINITIVE = re.compile(r"^to\s+(?P<what>\w.+)$", re.IGNORECASE | re.DOTALL)
CLAUSE = re.compile(r"^that\s+(?P<what>.+)$", re.IGNORECASE | re.DOTALL)
TO_BE_DONE = re.compile(
    r"^(?P<what>(?:all|the|an?|every|any)\s[^.;]+?\sto\s+be\s+\w+(?:ed|en|[^aeiou]t|wn|ne)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
RELEASE = re.compile(
    r"^(?P<what>(?:(?:the|an?)\s+)?(?:(?:immediate|unconditional|prompt|full|thorough|impartial|independent|"
    r"and|effective),?\s+)*(?:release|investigation|inquiry|end|protection|commutation|repeal|return|access)"
    r"\s+(?:of|into|to|for)\s.+)$",
    re.IGNORECASE | re.DOTALL,
)
NEVER = re.compile(
    rf"^(?P<never>never(?:\s+again)?)\s+(?P<what>(?:{'|'.join(_VERBS)}|resort)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)
MUST = re.compile(
    r"^(?P<who>the\s+(?:\w+\s+){0,2}(?:authorities|government))\s+(?:must|should|need\s+to|ought\s+to)\s+"
    r"(?P<what>(?!be\b|not\b|have\b)\w+\s.+)$",
    re.IGNORECASE | re.DOTALL,
)
AND_DO = re.compile(rf"(?P<and>,\s+(?:and|but))\s+(?P<verb>{'|'.join(_VERBS)})\b")
SPOKEN = re.compile(  # a model sentence, to the official already
    r"^(?P<what>I\s+(?:\w+ly\s+)?(?:urge|ask|call|appeal|request|am|would|write|welcome|demand|hope)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)
PROHIBITION = re.compile(r"^do(?:\s+not|n[’']t)\s+(?P<what>.+)$", re.IGNORECASE | re.DOTALL)

# Two requests in one point are two sentences' work.
SECOND_REQUEST = re.compile(
    r"(\s*[,;]?\s+(?:and|but)|\s*;)\s+(?=(?:calling|urging|asking|requesting|demanding|expressing|"
    r"welcoming|reminding|opposing|seeking|insisting|condemning|acknowledging|stressing|"
    r"stating|pointing\s+out|making\s+clear|noting|explaining|emphasi[sz]ing|appealing|thanking|"
    r"recommending|inviting|encouraging|highlighting|regretting|deploring|recogni[sz]ing)\b"
    r"|(?:explain|point out|call on|urge|remind|ask|express|stress|note|thank)\s+"
    r"(?:that|the|them|him|her|your|concern|what|why|whether|when|where|how|for)\b)"
)
TAIL = re.compile(r"[\s;,.]*(?:[;,]\s*(?:and|or)\s*)?[\s;,.]*$")
ENDED = re.compile(r"[.!?][”\"’)]*$")

# "Their" is the addressee's only where the very thing asked is to do something with it, and it is
# something that a state has and a victim has not: "urge them to honour their obligations".
_STATES_OWN = (
    r"(?:(?!(?:and|or|under|of|to|from|by|with|in|the|for|at|on)\b)[\w-]+\s+){0,3}?"
    r"(?:obligations?|commitments?|dut(?:y|ies)|responsibilit(?:y|ies)|powers?|authority|promises?|"
    r"(?:security|armed) forces|laws?|legislation|penal code)(?![\w-])"
)
THEIR_OBLIGATIONS = re.compile(
    r"(?P<before>\b(?:you|and)(?:\s+not)?\s+to\s+(?:\w+ly\s+)?(?:honou?r|uphold|respect|meet|fulfill?|"
    r"comply with|abide by|live up to|observe|keep|implement|use|exercise|amend|reform|repeal|"
    r"review|revise|bring|change)(?:\s+and\s+\w+)?\s+|\bremind you of\s+)(?:their|its)(?=\s+"
    + _STATES_OWN
    + ")",
    re.IGNORECASE,
)
ITS_OBLIGATIONS = re.compile(rf"\bits(?=\s+{_STATES_OWN})", re.IGNORECASE)
HIS_POWERS = re.compile(
    r"\b(?:his|her|its)\b(?=\s+(?:own\s+)?(?:executive\s+|constitutional\s+)?(?:powers?|authority|office|"
    r"influence|pledge|promise|commitment|inauguration|commission|government|ministry|statement|words|"
    r"decision|order|advisers|predecessors?|assurances?)\b)",
    re.IGNORECASE,
)
# "They" is the addressee where nobody else is named between the request and it, and a duty follows.
_BOUND = (
    r"(?=\s+(?:must|will|are\s+(?:\w+\s+)?(?:obliged|bound|required|committed|responsible)|are\s+under|"
    r"have\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:duty|obligations?|responsibility|undertaken|committed|pledged|"
    r"promised|ratified|signed)))"
)
THEY = re.compile(
    r"(?P<before>\bremind\s+you\s+that(?:,\s+as\s+[^,]+,|,?\s+(?:under|according\s+to|by)\s+[^,.;]{1,80}?,?)?|"
    r"\b(?:make\s+(?:it\s+)?clear|announce|state|declare|affirm|pledge|promise|undertake)(?:\s+publicly)?\s+"
    rf"(?:publicly\s+)?that)\s+they{_BOUND}",
    re.IGNORECASE,
)
THEY_TOOK = re.compile(
    r"(?P<before>\b(?:me\s+(?:of|about|what)|publish|explain)\s+(?:the\s+|any\s+)?(?:steps|measures|action)\s+)"
    r"they(?=\s+(?:have|are|will|intend|plan)\b)",
    re.IGNORECASE,
)
TELL_ME = re.compile(
    r"\b(?P<verb>inform|tell|let|assure|notify|send|answer|write\s+to|reply\s+to|provide|keep|advise)\s+you\b",
    re.IGNORECASE,
)
YOUR = re.compile(r"\byour\b")
# Whom only a state commands: "to ensure that their security forces …", "all their forces".
THEIR_FORCES = re.compile(
    r"\b(?P<before>that|those\s+of|all|discipline|instruct)\s+their(?=\s+(?:own\s+)?"
    r"(?:security\s+forces|armed\s+forces|police|troops|soldiers|officials|officers|forces|military)\b)"
)
# What is said to the supporter and not to an official.
FOR_SUPPORTER = re.compile(
    r"\byour\s+(?:own\s+)?(?:letters?|appeals?|messages?|e-?mails?|cards?|country|section|name|words|"
    r"language|embassy|social media|government|MP|parliament)\b"
    r"|^send\s+(?:an?\s+)?(?:messages?|cards?|letters?|e-?mails?|copies|flowers)\b",
    re.IGNORECASE,
)
SUPPORTER = re.compile(r"\b(you are|you|your)\b", re.IGNORECASE)
FIRST_PERSON = {"you are": "I am", "you": "I", "your": "my"}
THEIR_DEED = re.compile(
    r"\b(?P<before>(?:congratulate|commend|thank) you (?:on|for)) (?:their|its)\b", re.IGNORECASE
)
THEIR = re.compile(r"\btheir\b", re.IGNORECASE)
ITS = re.compile(r"\b(?:its|their)\b", re.IGNORECASE)
ONE_BODY = re.compile(r"\b(?:government|state|authority)\b", re.IGNORECASE)  # "its", not "their"
