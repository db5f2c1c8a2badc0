"""Points in English that name no addressee: "Immediately release X", "X must be released"."""

import re

from ...domain.late import late

# Verbs that open a point which asks the authorities themselves.
_VERBS = """
    abandon abide abolish accede accelerate accept account acknowledge act activate address adhere
    admit adopt afford allocate allow amend annul announce apologise apologize appear apply appoint
    apprehend approve arrange arrest ascertain assess assign assist assure authorise authorize award ban
    bring broaden build cancel carry cease channel charge clarify clear close collaborate combat
    commence commit commission commute compensate complete comply conclude condemn conduct confirm
    conform consider consult continue convene convert convict cooperate co-operate coordinate correct
    counter create criminalise criminalize cut deal decide declare declassify decriminalise
    decriminalize dedicate defend define delay deliver demilitarise demobilise demolish deploy
    desist designate detain determine develop disarm disband discharge disclose discontinue dismantle
    dismiss disseminate dissolve draft draw drop ease eliminate enable enact end enforce engage enhance
    ensure equip eradicate establish evacuate evaluate examine exclude exempt exercise exert exhume
    exonerate expand expedite explore expunge extend facilitate finalise finalize find finance follow
    free freeze fulfil fulfill fund furnish get give grant guarantee guide halt hand hear heed help
    hold honour honor identify immediately implement impose improve incorporate increase indict
    inform initiate inspect install instigate institute instruct integrate intensify intervene introduce
    investigate issue join justify keep launch lead leave legalise legalize let levy liberate lift limit listen
    locate lower maintain make meet monitor move name negotiate notify nullify obey observe obtain offer
    open oppose order outlaw overhaul overrule oversee overturn pardon pass pay permit place
    plan postpone preserve prevent prioritise prioritize proceed process produce prohibit promote promptly
    promulgate prosecute protect prove provide publicise publicize publish punish pursue put quash
    ratify re-examine re-hear re-open re-try reaffirm rebuild recall receive recognise recognize recommit
    reconsider recruit rectify redouble redress reduce reexamine refer reform refrain refund register
    regulate rehabilitate reimburse reinforce reinstate reiterate relax release relocate remedy remove
    renounce reopen repair repatriate repeal replace reply report reprieve require rescind rescue
    resettle resolve respect respond restart restore restrain restrict resume retract retry return reunite
    reveal reverse review revise revoke rule safeguard save scrap search secure see seek send separate
    serve set settle show sign simplify spare speed stand start stay step stop strengthen strike
    submit subject supervise supply surrender suspend sustain tackle take tell terminate tolerate trace
    train transfer transport treat try undertake unseal update uphold urge use vacate verify veto
    waive warn widen withdraw withhold work
""".split()
_NOT_TO_OFFICIALS = frozenset(("immediately", "promptly", "urge", "report", "reiterate", "appear"))
VERB = "|".join(
    (
        *(verb for verb in _VERBS if verb not in _NOT_TO_OFFICIALS),
        r"do\s+(?:everything|all|whatever|what)",
        r"call\s+(?:off|a\s+halt|an?\s+end)",
    )
)
# Words before "the" or "all" that are no command, and commands to the supporter.
_NO_COMMAND = (
    "with|under|after|before|until|during|despite|given|following|regarding|concerning|about|against|"
    "between|among|amongst|through|throughout|without|within|upon|when|while|where|whereas|because|"
    "although|though|unless|once|whether|that|this|these|those|all|both|each|every|any|some|not|only|"
    "even|also|and|for|but|nor|than|then|there|here|she|they|you|who|whom|whose|which|what|why|how|"
    "many|most|few|several|more|less|much|such|other|another|same|half|per|via|except|besides|beside|"
    "beyond|plus|like|unlike|near|behind|above|below|across|along|around|off|out|down|toward|"
    "towards|amid|from|into|over|since|express|voice|convey|write|say|state|ask|urge|call|appeal|demand|"
    "request|insist|beg|implore|plead|remind|note|welcome|explain|point|stress|emphasise|"
    "emphasize|highlight|mention|underline|underscore|reiterate|thank|congratulate|commend|praise|"
    "applaud|suggest|recommend|raise|mark|share|post|copy|check|discuss|contact|visit|read|watch|"
    "follow|attend|describe|quote|cite|add|attach|deplore|denounce|regret|reject|protest|lament|support|"
    "encourage|invite|press|petition|seek|mail|include|translate|print|download|celebrate|deny"
)
_DETERMINER = r"(?=\s+(?:the|all|an?|any|every|each|his|her|their|its|him|them|no|those)\b)"
_COMMAND = rf"(?:(?:{VERB})\b|(?!(?:{_NO_COMMAND})\b)[a-z]{{4,}}(?<!ing)(?<!ly)(?<!ed)(?<![^s]s){_DETERMINER})"
_ADVERBS = (
    r"(?P<adverbs>(?:(?:\w+ly|and|or|either|without (?:any )?(?:further )?delay|at once|"
    r"as a matter of urgency|as soon as possible|now),?\s+)*)"
)
IMPERATIVE = late(rf"^{_ADVERBS}(?P<verb>{_COMMAND})(?=,?\s+\S)", re.IGNORECASE)
MEANWHILE = late(
    r"^(?P<before>(?:(?:\w+ly\s+)?(?:upon|after|before|following)|pending|until|in\s+the\s+meantime|meanwhile|following|after|before|given|where|"
    r"in\s+view\s+of|in\s+line\s+with|in\s+accordance\s+with|as\s+a\s+(?:matter\s+of\s+urgency|first\s+step)|"
    r"in\s+the\s+light\s+of|in\s+light\s+of|if|unless|should|while|once|as\s+long\s+as|for\s+as\s+long\s+as|"
    r"in\s+particular|during|with\s+immediate\s+effect|as\s+an\s+\w+\s+(?:step|measure)|"
    r"at\s+(?:the\s+very\s+least|a\s+minimum|the\s+same\s+time|all\s+times)|in\s+the\s+interim|"
    r"in\s+all\s+circumstances|for\s+the\s+time\s+being|to\s+that\s+end)\b[^,;.]*),\s+"
    rf"(?P<ensure>ensure\s+that\s+)?(?P<not>do\s+not\s+)?(?P<what>(?(ensure)\S|(?:\w+ly\s+)?(?:{VERB})\b).+)$",
    re.IGNORECASE | re.DOTALL,
)
INFINITIVE = late(r"^(?P<who>)(?P<not>not\s+)?to\s+(?P<what>\w.+)$", re.IGNORECASE | re.DOTALL)
FOR = late(
    r"^for\s+(?P<what>(?:the|an?|all|any|full|immediate|prompt|his|her|their)\s.+)$",
    re.IGNORECASE | re.DOTALL,
)
CLAUSE = late(r"^that\s+(?P<what>.+)$", re.IGNORECASE | re.DOTALL)
_DONE = r"(?:\w+(?:ed|en|[^aeiou]t|wn|ne)|held|made|paid|told|set|put|read|found|sent|let|heard|met|led|able|free)"
TO_BE_DONE = late(
    rf"^(?P<what>[^.;,]+?(?<!\bis)(?<!\bare)(?<!\bnot)\sto\s+be\s+(?:\w+ly\s+)?{_DONE}\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
THING = (
    r"release|investigations?|inquir(?:y|ies)|end|protection|commutation|repeal|return|access|clemency|"
    r"moratorium|abolition|halt|stay|guarantees?|respect|disclosure|withdrawal|dismissal|transfer|lifting|"
    r"suspension|compensation|reparations?|justice|retrial|review|pardon|ratification|closure|"
    r"care|treatment|assistance|aid|attention|supervision|safeguards|information|recognition|visits|assurances|medicines?|trials?|passage|freedom|recognition"
)
HOW_DONE = (
    r"immediate|unconditional|prompt|full|thorough|impartial|independent|effective|speedy|urgent|new|"
    r"fair|complete|adequate|safe|public|judicial|official|transparent|proper|medical|legal|psychological|humanitarian|regular|"
    r"unrestricted|unimpeded|specialist|continued|international|civilian|permanent"
)
RELEASE = late(
    rf"^(?P<article>(?:the|an?)\s+)?(?P<what>(?:(?:{HOW_DONE}|and),?\s+)*(?P<thing>{THING})"
    rf"(?:,?\s+and\s+(?:an?\s+|the\s+)?(?:(?:{HOW_DONE}|and),?\s+)*(?:{THING}))?"
    r"\s+(?:of|into|to|for|on|from)\s.+)$",
    re.IGNORECASE | re.DOTALL,
)
WITHOUT_ARTICLE = late(
    r"^(?:care|treatment|assistance|aid|attention|supervision|safeguards|information|recognition|visits|assurances|passage|freedom|"
    r"medicines?|trials|protection|access|clemency|respect|compensation|reparations?|justice|guarantees|"
    r"investigations|inquiries|disclosure|ratification)$",
    re.IGNORECASE,
)
WITH_THE = late(
    r"^(?:release|commutation|repeal|return|abolition|withdrawal|dismissal|transfer|lifting|"
    r"suspension|closure)$",
    re.IGNORECASE,
)
NEVER = late(
    rf"^(?P<never>never(?:\s+again)?)\s+(?P<what>(?:{VERB}|resort|execute|torture)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)
MUST = late(
    r"^(?P<who>they|(?:the|both|all)\s+[^,;.]+?)\s+(?:must|should|need\s+to|needs\s+to|ought\s+to|have\s+to|has\s+to)\s+"
    r"(?P<not>not\s+)?(?P<what>(?!be\b|not\b|have\b|never\b|also\b|receive\b)\w+\s.+)$",
    re.IGNORECASE | re.DOTALL,
)
MUST_BE = late(
    r"^(?P<who>[^,;.]+?)\s+(?:must|should|need\s+to|needs\s+to|ought\s+to|have\s+to|has\s+to|is\s+to|are\s+to)\s+"
    r"(?P<what>(?:not\s+|never\s+|\w+ly\s+)?(?:be|have|receive|remain|enjoy)\s.+)$",
    re.IGNORECASE | re.DOTALL,
)
AND_MUST = late(
    r"(?P<and>,?\s+(?:and|but))\s+(?:(?P<who>(?:the|all|any|every|no|those|his|her|their|its|he|she|they|it)\b[^,;.]*?)\s+)?"
    r"(?:must|should)\s+(?=(?:not\s+)?(?:be|have|receive|remain)\b)"
)
AND_DO = late(
    rf"(?P<and>(?:,\s+(?:and|but)|;)\s+(?:\(?\w\)\s+)?)(?P<verb>(?:\w+ly\s+)?(?:{VERB}))\b"
)
NEXT = late(rf"(?P<and>;\s+(?:and\s+)?)(?P<verb>(?:\w+ly\s+)?(?:{VERB}))\b")
AND_NOT = late(
    r"(?P<and>(?:,?\s+(?:and|but)|;(?:\s+and)?)\s+)(?:do\s+not|don[’']t)\s+(?=[a-z])", re.IGNORECASE
)
AND_NEVER = late(r"(?P<and>,?\s+(?:and|but)\s+never(?:\s+again)?\s+)(?=[a-z]+\b)")
SPOKEN = late(  # a model sentence, to the official already
    r"^(?P<who>I|we)\s+(?P<what>(?:\w+ly\s+)?(?:urge|ask|call|appeal|request|am|are|would|write|welcome|demand|hope|"
    r"beg|implore|trust|fear|believe|insist|recommend|look\s+forward)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)
PROHIBITION = late(r"^(?:do\s+not|don[’']t)\s+(?P<what>[a-z].+)$", re.IGNORECASE | re.DOTALL)

# What a sentence begins with that is small behind "I ask for".
_SMALL = frozenset(
    """
    the a an all any every each no those these this both his her their its such everyone everybody
    anyone nobody people civilians prisoners detainees journalists protesters demonstrators children
    women men families relatives victims witnesses survivors refugees asylum-seekers migrants lawyers
    students workers teachers doctors police officers villagers residents defenders activists
    suspects soldiers charges proceedings executions evictions trials investigations juvenile
    international independent medical political human indigenous immediate full peaceful steps
    measures compensation adequate effective appropriate it he she they further more other
    whoever whatever hostages farmers fishermen miners monks nuns priests guards peasants minors girls
    boys mothers parents inmates conscripts strikers unionists bloggers artists writers editors
    reporters photographers observers monitors nurses patients medics judges prosecutors officials
    companies allegations reports threats attacks killings complaints sentences death capital
    torture confessions evidence statements restrictions laws bodies medicines food water
    humanitarian aid safe legal asylum communities minorities criminal military civilian
    arbitrary secret incommunicado solitary freedom access medicine visits letters all-clear anti-terrorism
    trade union reparations damages perpetrators commanders troops
    """.split()
)


def small_opening(what: str) -> str | None:
    """*what* as it stands within a sentence; None where its first word may be a name or a noun."""
    first, _, rest = what.partition(" ")
    if first.casefold() in _SMALL:
        return f"{first.lower()} {rest}".rstrip()
    follows = re.match(r"[\w’'-]+", rest)
    if first.islower() or (follows and follows[0][:1].isupper()):
        return what
    is_alone = follows is None or follows[0] in ("to", "and")
    return what if is_alone and not first.endswith("s") else None  # "Hostages", or "Tomas"?


# A sentence that only tells, behind one that asks.
TOLD_ONLY = late(
    r"^(?!.*\byour?\b)"
    r"(?:(?:he|she|they|it|the|this|these|those|his|her|their|its|an?|all|no|there|both|under|according|since|neither|none|several|many|some|most|few|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\d|"
    r"(?:at\s+(?:least|most)|more\s+than|fewer\s+than|less\s+than|around|about|nearly|almost|over)\s+[\w-]+\s+\w|"
    r"(?:in|on|by|during|between|for)\s+(?:the\s+|early\s+|late\s+|mid-)?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|past|last|more)|"
    r"(?-i:[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*)\s+(?:is|was|has|had|suffers|remains|died|fled)\b)",
    re.IGNORECASE,
)
