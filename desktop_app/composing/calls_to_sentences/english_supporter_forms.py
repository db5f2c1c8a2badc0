"""What is said to the supporter in English, and never to an official: "Send copies to …"."""

import re

from ...domain.late import late

_MAIL = (
    r"(?:appeals?|letters?|messages?|e-?mails?|cards?|postcards?|faxes|fax|telegrams?|tweets?|"
    r"petitions?|greetings|flowers|photos?|photographs?|pictures?|airmail)"
)
_SEND = (
    rf"(?:send|forward|mail|address)\s+(?:(?:(?!of\b|to\b|and\b)[\w-]+)\s+){{0,4}}?{_MAIL}\b|"
    rf"(?:send|forward|mail|address)\s+(?:your|them|it|this)\b|"
    rf"(?:send|forward|mail|make)\s+(?:an?\s+|extra\s+|further\s+)?cop(?:y|ies)\s+(?:to\b|of\s+(?:your|the|these|this|all)\s+{_MAIL})"
)
# Verbs that nobody would use to an official.
_ALONE = (
    r"write|sign\s+(?:(?:the|this|our|an?)\s+(?:online\s+|e-?)?(?:petition|letter|appeal|pledge|card|action)|up|on)|tweet|retweet|post|donate|e-?mail|phone|telephone|fax|tag|enclose|attach|gather|"
    r"organi[sz]e|wear|download|print|check|remember|mention|include|quote|personali[sz]e|adapt|"
    r"translate|read|visit\s+(?:www|http|our|the\s+web)\S*|follow\s+(?:us|@\S+)|like|lobby|campaign|"
    r"boycott|upload|circulate|distribute|pray|dial|subscribe|fundraise|avoid|keep\s+(?:your|it|"
    r"(?:the\s+|all\s+)?(?:letters?|messages?|appeals?)|them\s+(?:short|brief|polite))|spread\s+the|"
    r"raise\s+awareness|light\s+(?:a\s+)?candles?|collect\s+(?:\w+\s+)?signatures"
)
_OTHERS = (
    r"(?:your|others?|friends|people|everyone|everybody|anyone|as\s+many|members\s+of\s+your|"
    r"(?:the\s+)?(?:local\s+)?(?:media|press|newspapers?|radio|editors?)|us\b|amnesty)"
)
_TO_OTHERS = rf"(?:tell|inform|ask|encourage|invite|urge|contact|alert|remind)\s+{_OTHERS}\b|let\s+(?:us|your|others)\b"
_WITH = (
    r"(?:share|publici[sz]e|publish|discuss|raise|promote)\s+(?:this|it\b|(?:the|her|his|their)\s+(?:case|"
    r"story|stories|petition|action|post|video|link|plight)\b)|"
    r"share\s+on\b|publish\s+(?:[^,;.]*\s)?(?:on|in)\s+(?:your|social|facebook|twitter|instagram)\b|"
    r"use\s+(?:the\s+hashtag|social\s+media|your|polite|plain|simple|headed|#|the\s+(?:sample|model|"
    r"text|template|organi[sz]ation))|be\s+(?:polite|brief|courteous|respectful|concise)|"
    r"make\s+(?:your|sure\s+(?:that\s+)?you|an?\s+(?:poster|banner))|give\s+your\b|"
    r"take\s+(?:part\b|(?:an?\s+)?(?:photos?|pictures?|selfies?)\b)|"
    r"join\s+(?:us\b|(?:the|our)\s+(?:campaign|petition|action|vigil|demonstration|protest))|"
    r"hold\s+(?:an?\s+)?(?:vigils?|demonstrations?|protests?|candles?)|follow\s+the\s+(?:case|news|link)|"
    r"call\s+(?:the\s+number|\+?\d)|start\s+(?:your|the)\s+(?:letter|appeal|message)|"
    r"if\s+(?:you|possible|appropriate)\b|(?:where|whenever|when)\s+(?:possible|you)\b[^,]*,\s+"
    r"(?:write|send|use|please)|you\s+(?:can|may|could|should|might|are\s+(?:asked|invited))\b|"
    r"show\s+(?:your|solidarity)|(?:report|let\s+us\s+know)\s+(?:back|any|if)\b|thank\s+you\b"
)
_NOT = (
    r"(?:do\s+not|don[’']t|never|please\s+do\s+not)\s+(?:mention|refer\s+to|send|write|include|quote|"
    r"forward|share|post|contact|enclose|attach|copy|sign|phone|call\s+the|"
    r"(?:use|name|criticize|criticise)\s+(?:the\s+organi[sz]ation|amnesty|the\s+letterhead|headed|"
    r"political|this|the\s+government|the\s+authorities))\b"
)
_MADE_BY_THE_SUPPORTER = (
    r"letters?|appeals?|messages?|e-?mails?|cards?|postcards?|petition|signature|name|fax|tweets?"
)
_OF_THE_SUPPORTER = (
    r"countr(?:y|ies)|section|words|language|embassy|social\s+media|government|MP|MPs|parliament|"
    r"friends|colleagues|family|church|union|school|employer|representatives?|senators?|"
    r"foreign\s+minist(?:er|ry)|capital|profession|occupation|local|newspapers?|group|website|blog"
)

# Things of the supporter's in a point that asks nobody: "Place the letter in an envelope".
_ASKS_OR_SAYS = (
    r"(?:call|urg|press|implor|exhort|appeal|plead|ask|request|demand|insist|petition|encourag|remind|express|voic|"
    r"welcom|acknowledg|recogni|condemn|oppos|point|explain|stat|that\b|to\b)"
)
_ITS_THINGS = (
    r"\b(?:the|each|every|an?|this)\s+(?:\w+\s+)?(?:letter|appeal|petition|envelope|hashtag|template|poster|website|"
    r"stall|fax\s+number|new\s+address)\b(?!\s+(?:of|for|from|by|against|sent|written|court|hearing|process|procedure|panel))|"
    r"\b(?:vigils?|candles?|stamps?|postage|leaflets?|envelopes?|ribbons?|letterhead|post\s+office|Yours\s+sincerely|"
    r"(?<=\s)politely|(?<=\s)courteous(?:ly)?|compliments?|not\s+(?:forgotten|alone))\b|\b(?:us|our\s+(?:website|page|office))\b|"
    r"\bpoints?\s+(?:only|below|above|listed)\b|\bDear\s+[A-Z]"
)
_ITS_DEEDS = (
    r"act\s+(?:now|before|by|today|quickly)\b|take\s+(?:further\s+)?action(?!\s+(?:to|against|that|which)\b)|stay\s+(?:polite|calm)|"
    r"(?:open|close|end|begin|start)\s+(?:with|by)\b|allow\s+\w+\s+(?:days|weeks)\b|please\s+note\b|"
    r"note\b.*\b(?:fax|postage|post|mail|address|e-?mail|telephone)\b|stress\s+(?:one|only)\b|"
    r"(?:consider|try|continue|keep)\s+(?:to\s+)?(?:writ|send|organi|join|hold|sign|shar|keep)\w*|"
    r"(?:(?:all|the|your|any)\s+)?(?:letters|appeals|messages|e-?mails|faxes|cards|replies|signatures|petitions)\s+"
    r"(?:must|should|need|can|may|are\s+to)\b|(?:do\s+not|don[’']t)\s+(?:discuss|comment|argue|criticise|criticize)\b"
)

# What only an official can do, whatever it is about: "release all who were at the vigil".
_OFFICIALS_DEED = (
    r"(?:(?:\w+ly|and|without\s+delay),?\s+)*(?:release|free|investigate|drop|quash|overturn|commute|repeal|rescind|lift|"
    r"prosecute|pardon|disclose|ensure\s+that|guarantee|abolish|amend|halt|cease|stop\s+(?:the|all)|allow\s+(?:the|all|every|any)|return\s+to)\b"
    r"(?!.*\byour?\b)"
)

FOR_SUPPORTER = late(
    rf"^(?!(?:I|we)\s)(?!{_OFFICIALS_DEED})(?:{_ITS_DEEDS}|(?!{_ASKS_OR_SAYS}).*(?:{_ITS_THINGS})|(?:{_ALONE}|{_NOT}|{_SEND}|{_TO_OTHERS}|{_WITH})\b|"
    # said of the letter itself, it may become "my letter"
    rf".*(?<!\bthat )(?<!\bto )\byour\s+(?:own\s+)?(?:{_MADE_BY_THE_SUPPORTER})\b|"
    rf".*\byour\s+(?:own\s+)?(?:{_OF_THE_SUPPORTER})\b|"
    r".*\bin\s+(?:the|each|every|all|any)\s+(?:letters?|appeals?|messages?|e-?mails?|subject\s+line)\b|"
    r".*\bby\s+(?:sending|writing|signing|posting|sharing)\s+(?:an?|your|the|this|to)\b|"
    r".*\b(?:section\s+office|this\s+urgent\s+action)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""What a whole point is that only asks the supporter to do something."""
