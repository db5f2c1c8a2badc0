"""The forms that points take in English, and what a letter makes of each.

Source: the table of forms in letters.md, and points of sheets from 1991 to 2025.
"""

import re

from ...domain.late import late
from .english_command_forms import HOW_DONE, THING

# Who is asked. These mean the official who reads the letter ...
AUTHORITIES = late(r"\b(?:authorit(?:y|ies)|government|officials?)$", re.IGNORECASE)
THE_ADDRESSEES = late(
    r"^(?:them|him|her|the addressees?|the officials?|the authorities|the government|"
    r"(?:all\s+)?(?:the\s+)?authorities\s+(?:concerned|responsible|in\s+charge)|"
    r"(?:the|all)\s+(?:(?:relevant|competent|responsible)\s+)?officials?)$",
    re.IGNORECASE,
)
# What may stand before "authorities" of the state itself; a hospital's or rebels' are others.
OF_THE_STATE = frozenset(
    """
    the all both relevant competent responsible appropriate local regional national federal central
    provincial military civil civilian state prison police judicial security immigration de facto
    """.split()
)
# "The authorities of the destination state" are another's; "of Chechnya" may be this one's.
OF_THIS_STATE = late(r"(?:the\s+)?(?:country|state|republic|province|region|federation|[A-Z])")
# Who is asked beside authorities, though no capital says that it is an office.
BODIES = late(
    r"^(?:all\s+)?those\s+\w|^(?:(?:the|both|all|any|their|its)\s+(?:(?:\w+|non-\w+)\s+){0,2})?(?:governments?|security\s+forces|governor|"
    r"ministers?|president|mayor|company|companies|parliament|senate|congress|parties|sides|groups?|"
    r"parliamentarians|legislature|board|bank|court|courts|police|army|rebels|members|states|"
    r"leaders?|leadership|commanders?|officers|officials|judges?|prosecutors?|owners?|employers?|"
    r"militias?|ministry|embassy|ambassador|assembly|council|commission|committee|union|party|"
    r"management|director|warden|hospital|newspaper|lawmakers|legislators|donors|king|queen)\b",
    re.IGNORECASE,
)

# ... and these verbs ask.
_ASKING = {
    "call on": r"call(?:ing|s)?\s+(?:up)?on",
    "urge": r"urg(?:e|es|ing)|press(?:ing)?|implor(?:e|ing)|exhort(?:ing)?|beg(?:ging)?|"
    r"entreat(?:ing)?|beseech(?:ing)?",
    "appeal to": r"appeal(?:ing)?\s+to|plead(?:ing)?\s+with",
    "ask": r"ask(?:s|ing)?|request(?:s|ing)?|demand(?:s|ing)?(?:\s+of)?|insist(?:ing)?|petition(?:ing)?|"
    r"requir(?:e|ing)|want(?:ing)?",
    "encourage": r"encourag(?:e|es|ing)",
    "remind": r"remind(?:s|ing)?",
    "invite": r"invit(?:e|es|ing)",
    "advise": r"advis(?:e|ing)",
    "challenge": r"challeng(?:e|ing)",
}
_HOW_WORDS = (
    r"respectfully|strongly|urgently|politely|earnestly|again|firmly|once\s+again|once\s+more|"
    r"courteously|also|humbly|kindly|sincerely|particularly|clearly|repeatedly|"
    r"insistently|solemnly|\w+ly\s+(?:and|but|yet)\s+\w+ly|further|finally|additionally|therefore"
)
ADVERB = late(
    rf"^(?P<how>{_HOW_WORDS})\s+(?=(?:call|urg|press|implor|exhort|beg|entreat|beseech|appeal|plead|"
    r"ask|request|demand|insist|petition|encourag|remind|invit|advis|express|voic|register|convey|stat|declar|"
    r"welcom|acknowledg|not(?:e|ing)|recogni|condemn|oppos|support|say|stress|emphasi|underlin|mention|"
    r"reiterat|repeat|warn|object|refer|deplor|lament|denounc|regret|reject|prais|commend|applaud|recall|"
    r"appreciat|protest|recommend|suggest|point|explain|highlight|seek|thank|congratulat|hop(?:e|ing)|draw)\w*\b)",
    re.IGNORECASE,
)
CALL_AGAIN = late(
    r"^(?P<call>call\w*)\s+(?P<again>again|once\s+again|once\s+more)\s+(?=(?:up)?on\b)",
    re.IGNORECASE,
)
# "Condolences to the family, and a request that …": said as verbs.
FEELING_ALONE = late(
    r"^(?:(?:deep|deepest|heartfelt|sincere)\s+)?(?:condolences|sympathy|solidarity)\s+(?:to|for|with)\s|"
    r"^(?:deep|serious|grave)\s+concern\s+(?:that|at|about|for|over)\s",
    re.IGNORECASE,
)
THANKS = late(r"^(?:many\s+)?thanks\s+to(?=\s+(?:them|the\s+\w+)\b.*\sfor\s)", re.IGNORECASE)
A_REQUEST = late(
    r"(?P<and>,?\s+and|;)\s+an?\s+(?:request|appeal)(?=\s+(?:that|for)\s)", re.IGNORECASE
)
_ASIDE = (  # "Urge the authorities, as a first step, to …"
    r",\s+(?:as|in|on|under|pending|without|until|before|after|while|with|for|by|together|if|at|"
    r"following|given|during|once|where|meanwhile)\b[^,;]{1,120},"
)
ASK_SOMEONE = tuple(
    (
        verb,
        late(
            rf"^(?:{words})\s+(?P<who>\S.*?)(?P<adverbs>(?:{_ASIDE}|,?\s+(?:\w+ly|and|at\s+once|"
            r"as\s+a\s+matter\s+of\s+urgency|on\s+humanitarian\s+grounds|in\s+the\s+name\s+of\s+\w+|in\s+the\s+strongest\s+(?:possible\s+)?terms|"
            r"in\s+particular|in\s+public|once\s+again|without\s+(?:any\s+)?(?:further\s+)?delay|"
            r"instead|also|therefore)\b,?)*)\s+(?P<to>(?:\(?\w{1,3}\)\s+)?(?:not\s+|never\s+(?:again\s+)?|neither\s+)?to:?)\s+"
            r"(?P<what>.+)$",
            re.IGNORECASE | re.DOTALL,
        ),
    )
    for verb, words in _ASKING.items()
)
# "Invite the Special Rapporteur to visit": the authorities do, and not the writer.
INVITE_OTHERS = late(
    r"^(?P<what>invit(?:e|ing)\s+(?:the\s+|all\s+|an?\s+)?(?:(?:relevant|independent|international|foreign)\s+)*"
    r"(?:UN|United\s+Nations|Special|Working|Independent|International|Inter-American|African|experts?|observers?|"
    r"monitors?|journalists?|rapporteurs?|representatives?|human\s+rights|Red)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
ASK_QUESTION = late(
    r"^(?:ask|request|press)(?:ing)?\s+(?P<who>\S+(?:\s+\S+){0,5}?)\s+"
    r"(?P<what>(?:why|whether|what|how|when|where|which|who|if|on\s+what|under\s+what|for)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)

_EXPRESS = r"(?:express|voic|register|convey|stat|declar|rais|shar)(?:e|ing)?"
CONCERN = late(
    rf"^(?:{_EXPRESS})\s+(?:(?:your|our|my)\s+)?(?:(?P<how>\w+(?:\s+and\s+\w+|,\s+\w+)?)\s+)?concerns?\s+"
    r"(?P<link>that|at|about|for|over|regarding|by|with|because)\s+(?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
CONCERN_LINKS = {"at": "about", "over": "about", "regarding": "about"}
CONCERN_ADVERBS = {
    "deep": "deeply", "deepest": "deeply", "grave": "gravely", "serious": "seriously", "great": "greatly",
    "profound": "profoundly", "particular": "particularly", "extreme": "extremely",
    "strong": "strongly", "continued": "still", "continuing": "still", "ongoing": "still",
}  # fmt: skip
ALSO_AT = late(r"(?P<and>,?\s+and)\s+(?:at|over)\s+(?=(?:reports?|the|his|her|their|an?)\b)")
NO_DEGREE = late(r"^(?:the|a|an|any|all|no)\b", re.IGNORECASE)
HOPE = late(
    rf"^(?:{_EXPRESS}\s+(?:(?:the|your|a|our)\s+)?(?:sincere\s+|earnest\s+|strong\s+)?hope|hop(?:e|ing))\s+that\s+"
    r"(?P<who>the\s+(?:\w+\s+)?(?:authorities|government|[A-Z]\w+(?:\s+[A-Z]\w+)?))\s+"
    r"(?P<will>will|would|can|may|might)\s+(?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)

# "They" who can do this are the authorities.
THAT_THEY = late(
    r"^(?:ask|demand|insist|request|urge)(?:ing)?\s+that\s+they\s+(?P<what>(?:\w+ly\s+)?(?:allow|permit|release|free|drop|investigate|publish|guarantee|ensure|"
    r"commute|abolish|repeal|lift|halt|prosecute|disclose|order|quash|pardon|grant|disband)\s.+)$",
    re.IGNORECASE | re.DOTALL,
)

# Someone is thanked or reminded: the words, and what of it is said.
_THAT = r"(?P<what>that\b.+)"
_SHOULD = r"(?:be\b|not\s+be\b|should\b|must\b|has\b|have\b|who\b|of\b|in\b|and\b)"
TOLD = tuple(
    (
        words,
        late(
            rf"^{verb}\s+(?P<who>(?:(?!\b(?:to|be|not)\b)[^,;])+?)\s+{what}$",
            re.IGNORECASE | re.DOTALL,
        ),
    )
    for words, verb, what in (
        ("I thank {} {what}", r"thank(?:ing)?", r"(?P<what>for\s.+)"),
        ("I appeal to {} {what}", r"appeal(?:ing)?\s+to", r"(?P<what>(?:for|that)\s.+)"),
        ("I call on {} {what}", r"call(?:ing)?\s+(?:up)?on", r"(?P<what>for\s.+)"),
        ("I congratulate {} {what}", r"congratulat(?:e|ing)", r"(?P<what>(?:on|for)\s.+)"),
        ("I commend {} {what}", r"commend(?:ing)?", r"(?P<what>(?:on|for)\s.+)"),
        ("I praise {} {what}", r"prais(?:e|ing)", r"(?P<what>for\s.+)"),
        ("I applaud {} {what}", r"applaud(?:ing)?", r"(?P<what>for\s.+)"),
        (
            "I suggest that {} {what}",
            r"suggest(?:ing)?\s+that",
            r"(?P<what>(?!should\b|be\b|not\s+be\b)[a-z]+(?<!s)\s.+)",
        ),
        ("I would like to inform {} {what}", r"(?:tell|inform)(?:ing)?", _THAT),
        ("I would like to assure {} {what}", r"assur(?:e|ing)", r"(?P<what>(?:that\b|of\s).+)"),
        ("I would like to remind {} {what}", r"remind(?:ing)?", r"(?P<what>(?:that\b|of\s).+)"),
        ("I would like to warn {} {what}", r"warn(?:ing)?", r"(?P<what>(?:that\b|of\s).+)"),
        *(
            (f"I would like to {said} to {{}} {{what}}", rf"{verb}\s+to", _THAT)
            for said, verb in (
                ("point out", r"point(?:ing)?\s+out"),
                ("explain", r"explain(?:ing)?"),
                ("stress", r"stress(?:ing)?"),
                ("emphasise", r"emphasi[sz](?:e|ing)"),
                ("mention", r"mention(?:ing)?"),
                ("state", r"stat(?:e|ing)"),
                ("say", r"say(?:ing)?"),
                ("make clear", r"mak(?:e|ing)\s+(?:it\s+)?clear"),
                ("suggest", r"suggest(?:ing)?"),
                ("recommend", r"recommend(?:ing)?"),
            )
        ),
        (
            "I recommend that {} {what}",
            r"recommend(?:ing)?\s+that",
            r"(?P<what>(?!should\b|be\b|not\s+be\b)[a-z]+(?<!s)\s.+)",
        ),
        *(
            (
                f"I {said} that {{}} {{what}}",
                rf"{verb}\s+that",
                rf"(?P<what>(?!{_SHOULD})[a-z]+(?<!s)(?<!ed)\s.+)",
            )
            for said, verb in (
                ("ask", r"(?:ask|demand|insist)(?:ing)?"),
                ("request", r"request(?:ing)?"),
                ("urge", r"urg(?:e|ing)"),
            )
        ),
        (
            "I ask {} for {what}",
            r"(?:seek|request|demand|obtain)(?:ing)?\s+(?:from|of)",
            r"(?P<what>(?:an?|the|assurances?|guarantees?|information|details|their|his|her)\s.+)",
        ),
    )
)

_TO_THEM = r"(?:\s+(?:to|from)\s+(?:them|him|her|the(?:\s+\w+)?\s+(?:authorities|government)))?"
_FEELINGS = (
    "sorrow|sadness|regrets?|relief|solidarity|support|condolences|admiration|gratitude|horror|"
    "disappointment|appreciation|opposition|anxiety|satisfaction|hope|distress|indignation|"
    "belief|conviction|view|opinion|wish|desire|disapproval|anger|thanks|unease|frustration|"
    "confidence|understanding|disgust|sympathy|sympathies|surprise|revulsion|respect|interest|doubts?"
)
_SUPPORTED = (
    r"(?:proposals?|demands?|calls?|bill|draft|efforts|initiatives?|appeals?|requests?|"
    r"recommendations?|decision|right)\b)"
)
_ASKS_FOR = (
    r"(?=\s+(?:(?:the|an?|his|her|their|its|full|immediate|prompt)\s+"
    rf"(?:(?:{HOW_DONE}|and),?\s+)*(?:{THING}|action|steps|measures|protection|compliance)|clemency|"
    r"mercy|restraint|respect|compassion|protection|compliance|action)\b)"
)
# Forms with one way to say them: the pattern, and the words in the letter before what is left.
FORMS = tuple(
    (late(rf"^{pattern}\s+(?P<what>.+)$", re.IGNORECASE | re.DOTALL), words)
    for pattern, words in (
        (rf"{_EXPRESS}\s+(?:(?:your|our)\s+)?fears?(?=\s+(?:that|for))", "I fear"),
        (rf"{_EXPRESS}\s+(?:(?:your|our)\s+)?sympathy(?=\s+(?:with|for))", "I have sympathy"),
        (
            rf"(?:{_EXPRESS}\s+(?:(?:your|our|the|a)\s+)?(?:\w+\s+)?hope|hop(?:e|ing))(?=\s+that)",
            "I hope",
        ),
        (rf"{_EXPRESS}\s+(?:(?:your|our)\s+)?gratitude(?=\s+for)", "I am grateful"),
        *(
            (
                rf"{_EXPRESS}\s+(?:(?:your|our)\s+)?(?P<deep>deep\s+|great\s+)?{noun}(?=\s+(?:at|by|that|about|over)\b)",
                f"I am {{deep}}{adjective}",
            )
            for noun, adjective in (
                ("shock", "shocked"),
                ("outrage", "outraged"),
                ("alarm", "alarmed"),
                ("dismay", "dismayed"),
                ("sadness", "saddened"),
                ("disappointment", "disappointed"),
                ("relief", "relieved"),
                ("distress", "distressed"),
            )
        ),
        (
            rf"{_EXPRESS}\s+(?:(?:your|our)\s+)?shock\s+and\s+dismay(?=\s+(?:at|that|about)\b)",
            "I am shocked and dismayed",
        ),
        (
            rf"{_EXPRESS}\s+(?:(?:your|our)\s+)?shock\s+and\s+(?:outrage|anger)(?=\s+(?:at|that|about)\b)",
            "I am shocked and outraged",
        ),
        (rf"{_EXPRESS}\s+(?:your|our|my)", "I express my"),
        (
            rf"{_EXPRESS}\s+(?P<article>the|an?)(?=\s+(?:\w+\s+){{0,2}}(?:{_FEELINGS})\b)",
            "I express {article}",
        ),
        (
            rf"{_EXPRESS}(?=\s+(?!(?:the|an?|their|his|her|its|any|all)\b)(?:\w+\s+){{0,2}}(?:{_FEELINGS}|concerns?)\b)",
            "I express my",
        ),
        (r"welcom(?:e|ing)", "I welcome"),
        (r"acknowledg(?:e|ing)", "I acknowledge"),
        (r"not(?:e|ing)", "I note"),
        (r"recogni[sz](?:e|ing)", "I recognise"),
        (r"condemn(?:ing)?", "I condemn"),
        (r"oppos(?:e|ing)", "I oppose"),
        (
            r"support(?=\s+(?:(?:the|his|her|their|its|all)\s+)?(?:\w+\s+){0,2}" + _SUPPORTED,
            "I support",
        ),
        (r"supporting", "I support"),
        (r"say(?:ing)?(?=\s+that)", "I would like to say"),
        (r"(?:state|declare)(?=\s+your\b)", "I would like to state"),
        (
            r"(?:stress|emphasi[sz]e?|underlin(?:e|ing)|underscor(?:e|ing))(?:ing)?",
            "I would like to stress",
        ),
        (r"mention(?:ing)?", "I would like to mention"),
        (r"reiterat(?:e|ing)", "I would like to reiterate"),
        (r"repeat(?:ing)?(?=\s+(?:the|your|that)\b)", "I would like to repeat"),
        (r"fear(?:ing)?(?=\s+(?:for|that)\b)", "I fear"),
        (r"(?:ask|demand)(?:ing)?(?=\s+to\s+(?:know|see|hear|receive)\b)", "I ask"),
        (r"warn(?:ing)?(?=\s+(?:that|of))", "I would like to warn"),
        (r"object(?:ing)?\s+to", "I object to"),
        (r"refer(?:ring)?\s+to", "I refer to"),
        (r"press(?:e|ing)?\s+for", "I ask for"),
        (r"urg(?:e|ing)?\s+for", "I ask for"),
        (r"plead(?:ing)?\s+for", "I plead for"),
        (rf"urg(?:e|ing){_ASKS_FOR}", "I urge"),
        (r"deplor(?:e|ing)", "I deplore"),
        (r"lament(?:ing)?", "I lament"),
        (r"denounc(?:e|ing)", "I denounce"),
        (r"regrett?(?:ing)?", "I regret"),
        (r"reject(?:ing)?", "I reject"),
        (r"prais(?:e|ing)", "I praise"),
        (r"commend(?:ing)?", "I commend"),
        (r"applaud(?:ing)?", "I applaud"),
        (r"recall(?:ing)?", "I recall"),
        (r"appreciat(?:e|ing)", "I appreciate"),
        (r"understand(?:ing)?(?=\s+that)", "I understand"),
        (r"believ(?:e|ing)(?=\s+that)", "I believe"),
        (r"protest(?:ing)?(?=\s+(?:at|against|the|that|about)\b)", "I protest"),
        (r"insist(?:ing)?\s+(?:up)?on", "I insist on"),
        (r"recommend(?:ing)?(?=\s+(?:that|the|an?)\b)", "I recommend"),
        (r"suggest(?:ing)?(?=\s+that)", "I suggest"),
        (
            r"mak(?:e|ing)\s+(?:it\s+)?(?:absolutely\s+)?clear(?=\s+that\s+you\b)",
            "I would like to make clear",
        ),
        (r"making\s+(?:it\s+)?(?:absolutely\s+)?clear(?=\s+that)", "I would like to make clear"),
        (
            r"(?:draw|call)(?:ing)?\s+(?:(?:the|their|his|her)\s+)?attention(?:\s+of\s+the\s+authorities)?(?=\s+to)",
            "I would like to draw your attention",
        ),
        (
            r"point(?:ing)?\s+out(?:\s+to\s+(?:them|him|her))?(?=\s+that)",
            "I would like to point out",
        ),
        (r"point(?:ing)?\s+to(?=\s+the)", "I would like to point to"),
        (r"stat(?:e|ing)(?=\s+that)", "I would like to state"),
        (r"explain(?:ing)?(?=\s+that)", "I would like to explain"),
        (r"add(?:ing)?(?=\s+that)", "I would like to add"),
        (r"affirm(?:ing)?(?=\s+that)", "I would like to affirm"),
        (r"highlight(?:ing)?", "I would like to highlight"),
        (rf"seek(?:ing)?\s+(?:an?\s+)?assurances?{_TO_THEM}(?=\s+that)", "I ask you to assure me"),
        (r"seek(?:ing)?", "I ask for"),
        (r"request(?:ing)?(?=\s+that)", "I request"),
        (r"insist(?:ing)?(?=\s+that\b[^,;.]*\s(?:must|is|are|has|have|cannot)\s)", "I insist"),
        (r"(?:ask|demand|insist)(?:ing)?(?=\s+that)", "I ask"),
        (r"ask(?:ing)?(?=\s+to\s+be\b)", "I ask"),
        (
            r"ask(?:ing)?(?=\s+(?:why|whether|what|how|when|where|which|who|on\s+what|under\s+what)\b)",
            "I ask",
        ),
        (r"urg(?:e|ing)(?=\s+that)", "I urge"),
        (r"call(?:ing)?(?=\s+for)", "I call"),
        (r"ask(?:ing)?(?=\s+for)", "I ask"),
        (r"appeal(?:ing)?(?=\s+for)", "I appeal"),
        (r"request(?:ing)?(?=\s+an?\s+(?:written|reply|answer))", "I request"),
        (r"(?:request|demand)(?:ing)?", "I ask for"),
        (
            r"(?:in|en)quir(?:e|ing)(?=\s+(?:about|into|as\s+to|whether|why|what))",
            "I would like to ask",
        ),
    )
)
# Two requests in one point are two sentences' work.
_GERUNDS = (
    r"calling|urging|asking|requesting|demanding|expressing|welcoming|reminding|opposing|seeking|insisting|"
    r"condemning|acknowledging|stressing|stating|pointing\s+out|making\s+clear|noting|explaining|"
    r"emphasi[sz]ing|appealing|thanking|recommending|inviting|encouraging|highlighting|regretting|deploring|"
    r"recogni[sz]ing|petitioning|pressing|commending|praising|congratulating|protesting|rejecting|"
    r"pleading|imploring|denouncing|mentioning|reiterating|voicing|hoping|drawing"
)
_ASKED_AGAIN = (
    r"(?:call\s+(?:up)?on|urge|ask|remind|thank|appeal\s+to|encourage|press|implore)\s+"
    r"(?:them|him|her|the\s+(?:\w+\s+)?(?:authorities|government|company|[A-Z]\w+))\b|"
    r"(?:call\s+for|urge\s+that|ask\s+(?:that|for|what|why|whether|when|where|how|to\s+be)|"
    r"request\s+(?:that|an?|the)|demand\s+that|insist\s+(?:that|on))\b"
)
_SAID_AGAIN = (
    r"(?:explain|point\s+out|express|stress|note|state|emphasi[sz]e|highlight|acknowledge|welcome|"
    r"condemn|oppose|regret|deplore|make\s+clear|recall|mention|say|voice)\s+"
    r"(?:that|the|your|concern|deep|grave|serious|regret|sympathy|dismay|hope|shock|outrage|alarm|fear|solidarity)\b"
)
_LINK = r"(,(?=\s+(?:call\s+(?:up)?on|urge|ask|remind)\s+(?:them|him|her)\b)|\s*[,;]?\s+(?:and|but)|\s*;)\s+"
SECOND_REQUEST = late(
    rf"{_LINK}(?=(?:also\s+)?(?:{_GERUNDS})\b|(?:also\s+)?(?:{_ASKED_AGAIN})|(?<=; )(?:{_SAID_AGAIN}))"
)
SECOND_STATEMENT = late(
    rf"(?:{_LINK}|(,)\s+(?=(?:asking|urging|requesting|calling)\b))(?=(?:also\s+)?(?:{_GERUNDS})\b|(?:also\s+)?(?:{_ASKED_AGAIN}|{_SAID_AGAIN}))"
)
# Behind these, "and explain that …" is the writer's; behind "urge them to …" it is theirs.
STATEMENT = late(
    rf"^(?:{_HOW_WORDS}\s+)?(?:express|voice|convey|welcom|acknowledg|not(?:e|ing)\b|recogni[sz]|condemn|"
    r"oppos|state|stating|say|stress|emphasi|point|explain|highlight|regret|deplor|thank|commend|"
    r"congratulat|praise|remind\w*\s+(?:(?!to\b)\w+\s+){1,4}(?:that|of)\b|mak(?:e|ing)\s+clear)",
    re.IGNORECASE,
)
TAIL = late(r"[\s;,.]*(?:[;,]\s*(?:and|or)\s*)?[\s;,.]*$")
LEAD = late(
    r"^(?:please\s+(?!note\b))?(?:(?:write|send\s+(?:polite\s+)?(?:letters|appeals|messages))(?:\s+politely)?(?:\s+to\s+(?:them|the\s+(?:\w+\s+)?"
    r"(?:authorities|government)))?,?\s+(?=(?:asking|urging|calling|expressing|requesting|demanding|appealing|welcoming)\b))?",
    re.IGNORECASE,
)

TELL_ME = late(
    r"\b(?P<verb>inform|tell|let|assure|notify|send|answer|write\s+to|reply\s+to|provide|keep|advise|give)\s+you\b",
    re.IGNORECASE,
)
YOUR = late(r"\byour\b")
SUPPORTER = late(r"\b(you are|you|your)\b", re.IGNORECASE)
FIRST_PERSON = {"you are": "I am", "you": "I", "your": "my"}

# A request that wasn't seen as one.
LEFTOVER = late(
    # doubtful whose, or badly joined: kept
    r";\s+express(?:ing)?\s|\bfollowing:\s+[-–]\s|\bwhy they (?:have|had) not done so\b|\byou\b[^.;]*\bas it promised\b|\byou to (?:end|stop|cease) their (?:harassment|persecution|intimidation)\b|"
    r"\b(?:and|but)\s+(?:calling\s+(?:up)?on|urging|requesting|demanding|expressing|appealing\s+to)\b|"
    r"\byour\s+own\s+words\b"
)
