"""The forms that points take in French, and what a letter makes of each.

A point commands ("demandez", "exhortez"), names the deed ("demander") or the way ("en demandant").
"""

import re

from ...domain.late import late


def form(pattern: str) -> re.Pattern[str]:
    """*pattern* of a whole point, whatever its capitals; compiled when it is first asked for."""
    return late(rf"^{pattern}$", re.IGNORECASE | re.DOTALL)


def verb(stem: str) -> str:
    """The commanding, naming and gerund forms of a verb in -er with *stem*."""
    return rf"(?:en\s+)?(?:{stem})(?:ez|er|ant|ons|e)"


_HOW = (
    r"(?:\s+(?P<how>vivement|instamment|fermement|également|expressément|de nouveau|à nouveau|"
    r"respectueusement|solennellement|avec insistance|aussi|résolument|urgemment))?"
)
_ASIDE = (  # "Exhortez les autorités, dans un premier temps, à …"
    r"(?P<aside>,\s+(?:dans|en|avant|sans|jusqu|d[’']ici|comme|à\s+titre|pour|conformément|si|tant|après|par)\b"
    r"[^,;]{1,120},|\s*:)?"
)
_WHO = r"(?:-(?P<them>les|leur|le|la|lui)|\s+(?P<who>\S.*?))" + _ASIDE
_TO = (
    r"\s+(?P<to>(?:a\)\s+)?(?:à\s|de\s+|d[’']))(?P<what>(?:ne\s+(?:pas|plus|jamais)\s+|n[’'])?(?:\w+ment\s+|tout\s+|mieux\s+|enfin\s+|aussi\s+)?"
    r"(?:(?:se|me|vous|lui|leur|les?|la|y|en|ne)\s+|[sl][’'])*(?-i:[a-zà-ÿ]\w*(?:er|ir|re))\b.*)"
)
_THAT = r"\s+(?P<that>qu(?:e\s|[’']).+)"
_A_WHO = r"(?:-(?P<them>leur|lui)|\s+(?P<who>(?:aux?|à)\s+\S.*?))" + _ASIDE
# Nobody who is asked has a verb or a purpose in their name.
_A_BODY = r"(?:-(?P<them>leur|lui)|\s+(?P<who>(?:aux?|à)\s+(?:(?!(?:de|d[’']|à|pour|que|qu[’'])\b)\S+\s+){0,6}?(?:(?!(?:de|à|pour)\b)\S+)))"


def _elided(said: str) -> str:
    return f"J’{said}" if said[0] in "aeiou" else f"Je {said}"


# Someone is asked: the pattern, to the official, to others, and whom where nobody is named.
ASK_SOMEONE = tuple(
    (form(pattern), you, others, whom)
    for pattern, you, others, whom in (
        *(
            (verb(stem) + _HOW + _WHO + r"(?:\s+(?P<how2>instamment|vivement))?" + _TO,
             f"Je vous {said}{{how}}{{aside}} {{to}}{{what}}", f"{_elided(said_other)}{{how}} {{who}}{{aside}} {{to}}{{said}}",
             "les autorités")
            for stem, said, said_other in (
                ("exhort", "exhorte", "exhorte"), ("invit", "invite", "invite"),
                ("engag", "engage", "engage"), ("press", "presse", "presse"),
                ("encourag", "encourage", "encourage"), ("pri", "prie", "prie"),
                ("conjur", "conjure", "conjure"), ("somm", "prie", "prie"),
                ("appel", "appelle", "appelle"), ("incit", "incite", "incite"),
                ("suppli", "supplie", "supplie"),
            )
        ),
        *(
            (verb(stem) + _HOW + _A_WHO + r"(?:\s+(?P<how2>instamment|vivement))?" + _TO,
             f"Je vous {said}{{how}}{{aside}} {{to}}{{what}}", f"Je {said}{{how}} {{who}}{{aside}} {{to}}{{said}}",
             "aux autorités")
            for stem, said in (
                ("demand", "demande"), ("recommand", "recommande"), ("suggér", "suggère"),
            )
        ),
        (verb("remerci") + r"(?:-(?P<them>les|le|la)|\s+(?P<who>(?:les?|la)\s+\S.*?))"
         r"\s+(?P<what>(?:de\s|du\s|des\s|d[’']|pour\s).+)",
         "Je vous remercie {what}", "Je remercie {who} {what}", "les autorités"),
        (verb("félicit") + r"(?:-(?P<them>les|le|la)|\s+(?P<who>(?:les?|la)\s+\S.*?))"
         r"\s+(?P<what>(?:de\s|du\s|des\s|d[’']|pour\s).+)",
         "Je vous félicite {what}", "Je félicite {who} {what}", "les autorités"),
        (verb("rappel") + _A_WHO + r"\s+(?P<what>(?:qu(?:e\s|[’'])|l[ea’']|les\s|leurs?\s|ses\s|sa\s|son\s).+)",
         "Je tiens à vous rappeler {what}", "Je tiens à rappeler {who} {what}", "aux autorités"),
        ((r"(?:en\s+)?(?:obten(?:ez|ir|ant)|demand(?:ez|er|ant))\s+(?P<who>des\s+autorités(?:\s+\w+)?)"
         r"\s+(?P<what>(?:l[’']assurance|des\s+assurances|des\s+garanties|la\s+garantie)\s.+)"),
         "Je vous demande {what}", "Je demande {who} {what}", "des autorités"),
        (r"(?:en\s+)?(?:enjoi(?:gnez|ndre|gnant))" + _A_WHO + _TO,
         "Je vous enjoins {to}{what}", "J’enjoins {who} {to}{what}", "aux autorités"),
        (verb("demand") + _HOW + _A_BODY + r"(?:\s+(?P<how2>instamment))?" + _THAT,
         "Je vous demande{how} {that}", "Je demande{how} {who} {that}", "aux autorités"),
        (r"(?:en\s+)?exig(?:ez|er|eant)\s+(?P<who>des\s+autorités(?:\s+\w+)?|du\s+gouvernement)" + _THAT,
         "Je vous demande {that}", "Je demande {who} {that}", "aux autorités"),
        ((r"(?:en\s+)?exig(?:ez|er|eant)\s+(?P<who>des\s+autorités(?:\s+\w+)?|du\s+gouvernement)"
         r"\s+(?P<what>(?:l[ea’']|une?|des|les)\s?.+)"),
         "Je vous demande {what}", "Je demande {who} {what}", "aux autorités"),
        (verb("demand") + _A_BODY + r"\s+(?P<what>(?:pourquoi|où|quand|comment|si|s’il|s'il|pour quel|"
         r"ce qu|quel|combien|qui)\S*\s?.+)",
         "Je vous demande {what}", "Je demande {who} {what}", "aux autorités"),
        (verb("demand") + _HOW + _A_BODY + r"\s+(?P<what>(?:l[ea’']|une?|des|les)\s?.+)",
         "Je vous demande{how} {what}", "Je demande{how} {who} {what}", "aux autorités"),
    )
)  # fmt: skip

FEELING = (
    r"(?P<feeling>(?:(?:plus|très)\s+)?(?:(?:vives?|profondes?|grandes?|graves?|sérieuses?|extrêmes?|"
    r"totale|entière|sincères?|ferme|forte)\s+)?(?P<noun>inquiétudes?|préoccupations?|craintes?|"
    r"solidarité|compassion|sympathie|opposition|indignation|consternation|tristesse|gratitude|"
    r"satisfaction|désapprobation|colère|effroi|horreur|déception|espoir|gêne|reconnaissance|refus|choc|angoisse|alarme|"
    r"rejet|émotion|appréhension|soutien|désaccord|soulagement|"
    r"condoléances|regrets?|respect|étonnement|soucis?)(?:\s+(?:vive|profonde|extrême))?)"
)
_MY = r"(?:votre|vos|ta|ton|sa|son|leur|notre|la|une|de)"
_ABOUT = r"(?P<what>\s+.+)"
CONCERN = tuple(
    form(pattern)
    for pattern in (
        verb("exprim|manifest") + rf"(?:-leur|\s+aux\s+autorités)?\s+{_MY}\s+{FEELING}" + _ABOUT,
    )
)
TOLD_CONCERN = form(
    r"(?:en\s+)?(?:faites|faire|faisant)(?:-leur)?\s+(?:part|état)\s+(?:aux\s+autorités\s+)?de\s+"
    rf"{_MY}\s+{FEELING}(?P<what>\s+.+|\.)"
)
CONCERNED = form(
    r"(?:(?:en\s+(?:vous|se)\s+)?(?:(?:vous\s+|se\s+)?(?:déclar|montr)(?:ez|er|ant)|dites|dire|disant)"
    r"(?:-vous|\s+être)?)\s+(?:(?P<degree>vivement|profondément|gravement|très|extrêmement|sérieusement)"
    r"\s+)?(?P<worried>préoccupé|inquiet|inquiète|alarmé|consterné|indigné)e?s?\s+(?P<link>par|de|du|des|d[’']|pour|au sujet|que)"
    r"(?P<what>.+)"
)
DEGREES = {
    "vivement": "vive ", "profondément": "profonde ", "gravement": "vive ", "très": "vive ",
    "extrêmement": "très vive ", "sérieusement": "sérieuse ", "": "",
}  # fmt: skip
MASCULINE = re.compile(
    r"^(?:effroi|espoir|refus|choc|rejet|soutien|désaccord|soulagement|regret|respect|étonnement|souci)",
    re.IGNORECASE,
)

CONCERNED_THAT = form(
    r"(?:en\s+(?:vous|se)\s+)?(?:(?:vous\s+|se\s+)?(?:déclar|montr)(?:ez|er|ant)|dites|dire|disant)(?:-vous|\s+être)?\s+"
    r"(?:\w+ment\s+)?(?:préoccupé|inquiet|inquiète|alarmé)e?s?\s+(?P<what>qu(?:e\s|[’']).+)"
)
WORRIED = {
    "préoccupé": "préoccupation", "inquiet": "inquiétude", "inquiète": "inquiétude", "alarmé": "inquiétude",
    "consterné": "consternation", "indigné": "indignation",
}  # fmt: skip
MY_LETTER = re.compile(r"\bà\s+votre(?=\s+(?:lettre|demande|requête|appel)\b)")
THEY_WILL = re.compile(
    r"que\s+les\s+autorités(?:\s+\w+)?\s+(?P<verb>\w+r)ont\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
AM = re.compile(r"(?P<am>\bje\s+suis\s+(?:\w+ment\s+|très\s+)?)(?P<adjective>\w+é)e?s?\b")
ITSELF = re.compile(
    r"(?P<before>^|\b(?:et|ou)\s+(?:de|à)\s+)(?P<not>ne\s+(?:pas|plus|jamais)\s+)?(?:s[’']|se\s+)(?=\w+(?:er|ir|re)\b)"
)
GERUND_WITH = re.compile(
    r"\ben\s+(?P<them>les|leur|lui)\s+(?P<verb>(?:exhort|invit|engage|press|encourage|pri|appel|incit|demand|recommand|"
    r"rappel|remerci|félicit)ant)\b",
    re.IGNORECASE,
)
WHILE = re.compile(r"\ben\s+vous\s+(?P<verb>\w+ant)\b")
PRONOUN_FIRST = re.compile(
    r"^(?:en\s+)?(?P<them>les|leur|le|la|lui)\s+(?P<verb>exhorter|inviter|engager|presser|encourager|prier|appeler|inciter|demander|"
    r"recommander|rappeler|remercier|féliciter|exhortant|invitant|engageant|pressant|encourageant|priant|appelant|incitant|demandant|"
    r"recommandant|rappelant|remerciant|félicitant)\b",
    re.IGNORECASE,
)
_SAID = (
    r"(?:déclarations?|décisions?|promesses?|engagements?|annonces?|réponse|initiatives?|discours|intervention|paroles|"
    r"propos|ordres?|lettre)"
)
SAID_BY = re.compile(
    rf"(?P<before>(?<![’'\w]))(?:(?:la|le|les|cette|ce|ces)\s+|l[’'])(?P<what>{_SAID})\s+(?P<of>du|de\s+la)\s+"
    r"(?P<title>(?:premi(?:er|ère)\s+)?\w+(?:\s+générale?)?)(?=[\s,.;])"
)

_THEM = r"(?:-(?:leur|les|lui)|\s+(?:aux?|à\s+la|les?)\s+(?:autorités|gouvernement)(?:\s+\w+)?)?"
STATED = tuple(
    (form(pattern), sentence, speaks)
    for pattern, sentence, speaks in (
        (verb("salu") + r"\s+(?P<what>.+)", "Je salue {what}", False),
        (verb("exprim") + r"\s+(?:l[’']|votre\s+)espoir\s+(?P<what>qu(?:e\s|[’']).+)", "J’espère {what}", False),
        (verb("protest") + r"\s+(?P<what>(?:contre|auprès).+)", "Je proteste {what}", False),
        (verb("soulign") + r"\s+(?P<what>(?:l[ea’']|les|combien)\s?.+)", "Je tiens à souligner {what}", False),
        (verb("appel") + r"\s+(?P<what>(?:à\s+l[a’']|au|à\s+une?)\s?.+)", "J’appelle {what}", False),
        (verb("plaid") + r"\s+(?P<what>(?:pour|en\s+faveur).+)", "Je plaide {what}", False),
        (verb("demand") + r"\s+à\s+être\s+(?P<keep>tenue?s?\s+)?informée?s?\s+(?P<what>.+)",
         "Je demande à être {keep}informé(e) {what}", False),
        (r"(?:en\s+)?obten(?:ez|ir|ant)\s+(?P<what>(?:l[ea’']|les|une?|des)\s?.+)", "Je demande {what}", False),
        (verb("réclam") + r"\s+(?P<what>justice\s.+)", "Je réclame {what}", False),
        (verb("demand") + r"\s+(?P<what>(?:justice|réparation|clémence)\s.+)", "Je demande {what}", False),
        (r"(?:en\s+(?:vous|se)\s+)?(?:vous\s+|se\s+)?félicit(?:ez|er|ant)(?:-vous)?\s+(?P<what>(?:de|du|des|d[’']|que).+)",
         "Je me félicite {what}", False),
        (r"(?:vous\s+|se\s+)?réjoui(?:ssez|r|ssant)(?:-vous)?\s+(?P<what>(?:de|du|des|d[’']|que).+)",
         "Je me réjouis {what}", False),
        (r"(?:en\s+)?reconna(?:issez|ître|issant)\s+(?P<what>.+)", "Je reconnais {what}", False),
        (r"(?:en\s+)?pren(?:ez|dre|ant)\s+(?:acte|note)\s+(?P<what>(?:de|du|des|d[’']|que).+)",
         "Je prends acte {what}", False),
        (verb("not") + r"\s+(?P<what>.+)", "Je note {what}", False),
        ((r"(?:en\s+)?(?:vous\s+)?(?:dites|déclarez|montrez|oppos(?:ez|er|ant))(?:-vous)?(?:\s+\w+ment)?(?:\s+opposée?s?)?"
         r"\s+(?P<what>(?:à|au|aux)\s.+)"), "Je m’oppose {what}", False),
        (verb("rejet") + r"\s+(?P<what>.+)", "Je rejette {what}", False),
        (verb("appréci") + r"\s+(?P<what>.+)", "J’apprécie {what}", False),
        (verb("recommand") + r"\s+(?P<what>qu(?:e\s|[’']).+)", "Je recommande {what}", False),
        *(
            (rf"(?P<what>(?:{nouns})\s.+)", f"Je demande {article}{{that}}", False)
            for article, nouns in (
                ("la ", ("libération|protection|commutation|ratification|publication|fin|grâce|levée|suspension|remise|restitution|"
                 "fermeture|révision|garantie|cessation|clôture|mise\\s+en\\s+(?:liberté|place|œuvre)|poursuite|suppression")),
                ("l’", "annulation|abrogation|abandon|indemnisation|ouverture|arrêt|accès|abolition|application|adoption"),
                ("une ", "enquête|indemnisation"), ("le ", "respect|retrait|transfert|rejet|retour"),
                ("un ", "moratoire|procès|réexamen|accès"), ("", "justice|réparation|clémence"),
            )
        ),
        ((r"(?P<what>(?:des\s+(?:soins|garanties|mesures)|un\s+(?:accès|procès|moratoire|terme)|le\s+(?:respect|retrait|transfert|rejet|retour)|"
         r"(?:la|l[’'])\s*(?:levée|suspension|fermeture|révision|abolition|ouverture|restitution|cessation|arrêt|accès|entrée))\s.+)"), "Je demande {that}", False),
        ((r"(?P<what>(?:la|une|l[’'])\s*(?:\w+\s+)?(?:libération|enquête|annulation|abrogation|abandon|protection|"
         r"commutation|ratification|publication|indemnisation|fin)\b.+)"), "Je demande {that}", False),
        (verb("condamn") + r"\s+(?P<what>.+)", "Je condamne {what}", False),
        (verb("dénonc|dénonç") + r"\s+(?P<what>.+)", "Je dénonce {what}", False),
        (verb("déplor") + r"\s+(?P<what>.+)", "Je déplore {what}", False),
        (verb("regrett") + r"\s+(?P<what>.+)", "Je regrette {what}", False),
        (verb("rappel") + r"\s+(?P<what>(?:qu(?:e\s|[’'])|l[ea’']|les).+)",
         "Je tiens à rappeler {what}", False),
        (r"(?P<what>qu(?:e\s|[’']).+)", "Je demande {that}", False),
        (r"(?P<what>(?:je|nous)\s+(?:vous|demande|tiens|souhaite|suis).+)", "{what}", False),
        (verb("soulign|insist") + _THEM + r"\s+(?:sur\s+le\s+fait\s+)?(?P<what>qu(?:e\s|[’']).+)",
         "Je tiens à souligner {what}", False),
        (r"(?:en\s+)?(?:faites|faire|faisant)" + _THEM + r"\s+(?P<how>remarquer|observer|savoir)"
         + _THEM + r"\s+(?P<what>qu(?:e\s|[’']).+)", "Je vous fais {how} {what}", True),
        (r"(?:en\s+)?(?:faites|faire|faisant)\s+valoir" + _THEM + r"\s+(?P<what>qu(?:e\s|[’']).+)",
         "Je fais valoir {what}", False),
        (verb("signal") + _THEM + r"\s+(?P<what>qu(?:e\s|[’']).+)", "Je tiens à vous signaler {what}", True),
        *(
            (verb(said) + _THEM + r"\s+(?P<what>qu(?:e\s|[’']).+)", f"Je tiens à {said}er {{what}}", False)
            for said in ("indiqu", "précis", "expliqu", "déclar", "affirm", "ajout", "confirm")
        ),
        (r"(?:en\s+)?(?:dites|dire|disant)" + _THEM + r"\s+(?P<what>qu(?:e\s|[’']).+)",
         "Je tiens à dire {what}", False),
        (verb("attir") + r"\s+(?:l[’']|leur\s+)attention\s+(?:des\s+autorités(?:\s+\w+)?\s+)?(?P<what>sur\s.+)",
         "J’attire votre attention {what}", True),
        (verb("demand") + r"\s+(?:à\s+recevoir\s+)?(?P<what>(?:l[’']assurance|des\s+assurances|des\s+garanties)\s+.+)",
         "Je vous demande {what}", True),
        (verb("demand|réclam") + _HOW + _THAT, "Je demande{how} {that}", False),
        (r"(?:en\s+)?exig(?:ez|er|eant)" + _THAT, "Je demande {that}", False),
        (verb("insist") + r"\s+(?P<what>pour\s+qu.+)", "J’insiste {what}", False),
        (verb("demand") + r"\s+(?P<what>(?:pourquoi|où|quand|comment|si|s[’']il|quel(?:le)?s?|combien|ce\s+qu)\s?.+)",
         "Je vous demande {what}", True),
        (verb("demand") + _HOW + r"\s+(?P<what>(?:une?|l[ea’']|les|des?|d[’']|sa|son|ses|leurs?|à\s+ce\s+qu)\s?.+)",
         "Je demande{how} {what}", False),
        (r"(?:en\s+)?exig(?:ez|er|eant)\s+(?P<what>(?:une?|l[ea’']|les|des)\s?.+)",
         "Je demande {what}", False),
        (verb("réclam") + r"\s+(?P<what>(?:une?|l[ea’']|les|des)\s?.+)", "Je réclame {what}", False),
        (verb("sollicit") + r"\s+(?P<what>(?:une?|l[ea’']|les|des)\s?.+)", "Je sollicite {what}", False),
        (verb("exprim|dit") + r"\s+(?P<what>la\s+crainte\s+.+)", "Je tiens à exprimer {what}", False),
    )
)  # fmt: skip

# Points that name no addressee: how they command, and how they name the deed.
_PRONOUN = r"(?:-(?P<pronoun>les|leur|lui|le|la|y|en|vous(?=\s+(?:d|à|aux?|en)\b))\b)?"
COMMAND = form(
    r"(?P<not>ne\s+|n[’'])?(?P<before>(?:les|leur|lui|le|la)\s+|l[’'])?(?P<verb>\w+ez|faites)"
    + _PRONOUN
    + r"(?P<pas>\s+(?:pas|plus|jamais)\b)?(?P<rest>(?:\s|\.$).*)"
)
SURE = re.compile(
    r"(?P<pronoun>assurez-vous|s[’']assurer)\s+(?P<what>(?:de|du|des|d[’']|que|qu[’']).+)",
    re.IGNORECASE | re.DOTALL,
)
NOBODY = re.compile(r"\s+(?:personne|rien|aucune?)\b")
OBJECT = re.compile(
    r"\s*(?:(?:immédiatement|sans|au\s+plus|de\s+toute\s+urgence|publiquement|\w+ment)\b|"
    r"(?:les?|la|l[’']|une?|des|du|de|d[’']|aux?|à|tou(?:t|te|s|tes)|ces?|cette|cet|ses|son|sa|leurs?|fin|et\s+\w+ez\b|en|dans|devant|pour|contre|"
    r"publi\w+|personne|quiconque|rien|nul|maintenant|tout|vite|plus|"
    r"\w+(?:er|ir|re)\b|chaque|aucune?|que|qu[’']|[A-ZÀ-Ý0-9])|\.$)"
)
NAMED = form(
    r"(?:il\s+(?:faut|est\s+(?:urgent|nécessaire|impératif|essentiel)\s+(?:de\s+|d[’']))\s*|(?:à|de)\s+|d[’'])?(?P<not>ne\s+(?:pas|plus|jamais)\s+)?(?P<verb>(?:(?:les|leur|lui|le|la|se)\s+|[ls][’'])?\w+(?:er|ir|re))"
    r"(?P<rest>\s.+)"
)
AND_COMMAND = re.compile(
    r"(?:\b(?P<and>(?:et|ou|puis)\s+)|(?P<next>;\s+(?:et\s+)?(?:\w\)\s*)?))(?P<not>ne\s+|n[’'])?"
    r"(?P<before>(?:les|leur|lui|le|la)\s+|l[’'])?(?P<verb>\w+ez|faites)\b"
    + _PRONOUN
    + r"(?P<pas>\s+(?:pas|plus|jamais)\b)?"
)
AND_NAMED = re.compile(
    r"(?P<and>\b(?:et|ou|puis)|;(?:\s+et)?)\s+(?P<verb>(?:ne\s+pas\s+)?(?:(?:les|leur|lui|le|la)\s+|l[’'])?\w+(?:er|ir|re))\b"
)
KNOWN = re.compile(
    r"^(?:(?:les|leur|lui|le|la|se)\s+|[ls][’'])?(?!(?:premi|derni|enti|particuli|réguli|mer|fier|cher|hiver|dossier|quartier|"
    r"atelier|courrier|métier|notaire|militaire|judiciaire|être|avoir|autre|contre|entre|ministre|lettre|membre|ordre|"
    r"libre|propre|titre|centre|nombre|victoire|histoire|mémoire|territoire|loisir|plaisir|avenir|désir|souvenir|écrire|"
    r"adresser|envoyer|signer|partager|poster|rédiger|mentionner|demander|prier|exhorter|exiger|inviter|appeler|engager|"
    r"rappeler|souligner|condamner|exprimer|dénoncer|dire|espérer|soutenir|croire|diffuser|relayer|participer|organiser)\b)\w+$",
    re.IGNORECASE,
)
INVITE_OTHERS = form(
    r"(?:en\s+)?(?:invitez|inviter|invitant)\s+(?P<what>(?:le|la|les|des|l[’'])\s?(?:rapporteu|experts?|observateurs|groupe\s+de\s+travail|"
    r"Nations|ONU|organisations?\s+inter|Comité|CICR).+)"
)

_ASKS_OR_SAYS = (
    r"(?:veuillez\s+)?(?:en\s+)?(?:demand|exhort|pri|exig|appel|engag|invit|insist|rappel|soulign|exprim|salu|condamn|expliqu|qu|je\b|nous\b|"
    r"les\s+autorités)"
)
_ITS_THINGS = (
    r"\b(?:(?:la|une|chaque|cette)\s+(?:pétition|lettre(?!\s+(?:de|des|du)))\b|signatures\b|affiches?\b|bougies?\b|tracts?\b|"
    r"timbres?\b|veillées?\b|(?:le|notre)\s+site\b|modèle\s+de\s+lettre|courtoise?s?\b|ton\s+poli\b)"
)
_ITS_DEEDS = (
    r"(?:toutes\s+|tous\s+)?(?:les|vos)\s+(?:lettres|appels|messages|courriels|cartes|signatures|envois)\s+(?:ne\s+)?(?:doivent|devraient|peuvent)\b|"
    r"agissez\s+(?:avant|maintenant|vite|dès)\b|n[’']oubliez\s+pas\b|soutenez\s+(?:l[’']action|la\s+campagne)"
)
FOR_SUPPORTER = re.compile(
    rf"^(?:{_ITS_DEEDS})|^(?!{_ASKS_OR_SAYS}).*(?:{_ITS_THINGS})|"
    r"^(?:veuillez\s+)?(?:écri(?:vez|re)|envo(?:yez|yer)|adress(?:ez|er)|sign(?:ez|er)\s+(?:la|cette|notre|une|ma)\s+(?:pétition|lettre|carte|action)|rédig(?:ez|er)|"
    r"partag(?:ez|er)|post(?:ez|er)|tweet(?:ez|er)|relay(?:ez|er)|particip(?:ez|er)|organis(?:ez|er)|mobilis(?:ez|er)|"
    r"parl(?:ez|er)|téléphon(?:ez|er)|fax(?:ez|er)|abonn(?:ez|er)|contact(?:ez|er)|imprim(?:ez|er)|faites\s+(?:connaître|signer|circuler)|"
    r"(?:diffus|publi)(?:ez|er)\s+(?:cet|cette|ce|l[’']appel|un\s+message|des\s+messages|sur)|si\s+vous\b|"
    r"(?:demand|propos|encourag|invit|inform|pri)(?:ez|er)\s+(?:à\s+)?(?:vos|votre|d[’']autres|tous\s+vos)|n[’']hésitez\s+pas|traduisez\s+(?:cet?|cette|votre)|"
    r"ne\s+(?:cit|mentionn)ez\s+pas|utilis(?:ez|er)\s+(?:le\s+hashtag|vos)|vérifi(?:ez|er)\s+auprès|joign(?:ez|dre)|"
    r"évit(?:ez|er)\s+de\s+(?:mentionner|citer)|rest(?:ez|er)\s+(?:courtois|poli)|soyez|mentionnez|"
    r"n[’']\w+\s+pas\s+(?:le\s+nom|Amnesty))\b|"
    r"\b(?:réseaux\s+sociaux|autour\s+de\s+vous)\b|"
    r"(?<!à )(?<!lettre )\bvo(?:tre|s)\s+(?:propres?\s+)?(?:lettres?|appels?|messages?|courriels?|courriers?|pays|section|nom|ami\w*|proches|collègues|députée?s?|"
    r"mots|langue|ambassade|cartes?|profession|gouvernement)\b",
    re.IGNORECASE,
)
_AGAIN = (
    r"(?:protest|plaid|demand|exhort|pri|engag|invit|appel|exig|exprim|rappel|soulign|condamn|salu|réclam|insist|"
    r"reconnai|faites|not|dites|déclar|oppos|félicit|réjoui|dénonc|rejet|regrett|remerci|attir|"
    r"sollicit|recommand|expliqu|précis|indiqu|dépl?or|obten)"
)
SECOND_REQUEST = re.compile(
    rf"(\s*[,;]?\s+(?:et|mais)|\s*;)\s+(?=(?:en\s+)?{_AGAIN}(?:ez|ant|issez|issant|s)?\b)",
    re.IGNORECASE,
)
TAIL = re.compile(r"[\s;,.]*(?:[;,]\s*(?:et|ou)\s*)?[\s;,.]*$|\s+et\s*$")
LEAD = re.compile(r"^(?:veuillez\s+)?", re.IGNORECASE)

_STATES_OWN = (
    r"(?:\w+\s+)?(?:obligations?|engagements?|devoirs?|responsabilités?|promesses?|pouvoirs?|"
    r"compétences?|autorité|influence|pouvoir|forces\s+de\s+(?:sécurité|l[’']ordre)|lois?|législation|"
    r"code\s+pénal)\b"
)
THEIR_OBLIGATIONS = re.compile(
    r"(?P<before>\b(?:vous\s+\w+(?:\s+\w+ment)?\s+(?:à\s|de\s|d[’'])|et\s+(?:à\s|de\s|d[’'])|vous\s+rappeler\s)"
    r"(?:ne\s+pas\s+)?(?:(?:respecter|honorer|remplir|tenir|assumer|appliquer|modifier|réformer|abroger|"
    r"réviser|user de|utiliser|exercer|se conformer à|manquer à|faire tout ce qui est en|mettre tout en œuvre dans)\s+)?"
    r"(?:(?:toutes|tous)\s+)?)"
    rf"(?P<their>leurs?|ses|son|sa)(?=\s+{_STATES_OWN})",
    re.IGNORECASE,
)
THEY = re.compile(
    r"(?P<before>vous\s+rappeler\s+)qu[’'](?:elles|ils)\s+(?P<verb>sont\s+tenu(?:e?s)?|ont(?=\s+(?:le\s+devoir|l[’']obligation|pour\s+obligation|la\s+responsabilité)\b)|ont|doivent|se\s+sont\s+engagé(?:e?s)|"
    r"sont\s+responsables)(?=(?:,[^,]*,)?\s+(?:le\s+devoir|la\s+responsabilité|de|d[’']|à|l[’']|pour|garantir|respecter|protéger|veiller|assurer|\w+er\b|\w+ir\b))",
    re.IGNORECASE,
)
THEY_ARE = {
    "sont tenues": "que les autorités sont tenues", "sont tenus": "que les autorités sont tenues",
    "ont": "que vous avez", "doivent": "que vous devez",
    "se sont engagées": "que les autorités se sont engagées",
    "se sont engagés": "que les autorités se sont engagées",
    "sont responsables": "que vous êtes responsable",
}  # fmt: skip
# What only they can have and do.
IN_CUSTODY = re.compile(
    r"\b(?P<before>(?:toute?s?|quiconque|personnes?|détenue?s|prisonni\w+)\b[^.;]{0,60}\b(?:sous|à|dans))\s+leur(?=\s+(?:garde|contrôle|"
    r"responsabilité|juridiction|autorité)\b)"
)
THEY_DID = re.compile(
    r"(?P<before>\b(?:confirmer|expliquer|préciser|indiquer|dire|révéler|reconnaître))\s+(?P<that>qu[’']|pourquoi\s+|où\s+|quand\s+|comment\s+)"
    r"(?:elles|ils)\s+ont(?=\s+(?:refusé|interdit|arrêté|détenu|emprisonné|saisi|confisqué|ordonné|fermé|dissous|expulsé|rejeté|"
    r"reçu\s+(?:la|une|cette|les)\s+(?:plaintes?|lettres?|pétitions?|demandes?))\b)"
)
IT_IS = re.compile(
    r"(?P<before>vous\s+rappeler\s+)qu[’']il\s+(?=(?:est\s+(?:tenu|lié|responsable)|s[’']est\s+engagé|doit|a\s+(?:ratifié|signé|promis|le\s+devoir|l[’']obligation|"
    r"la\s+responsabilité))\b)"
)
OTHERS = re.compile(
    r"\b(?:familles|victimes|personnes|femmes|entreprises|milices|communautés|étudiantes?s?|étudiants|proches|parents|détenus|prisonniers|"
    r"villageois|soldats|policiers|militants|journalistes|habitants|groupes|sociétés|mères|témoins)\b"
)
THEY_DECIDED = re.compile(
    r"(?P<before>^Je vous\b[^;.]*)\bqu[’'](?:elles|ils)\s+ont(?=\s+(?:(?:déjà|eux-mêmes|elles-mêmes)\s+)?(?:annoncée?s?|promise?s?|saisie?s?|confisquée?s?|"
    r"ordonnée?s?|adoptée?s?|acceptée?s?|signée?s?|ratifiée?s?|fermée?s?|créée?s?|ouverte?s?|interdite?s?)\b)"
)
THEY_GAVE = re.compile(
    r"(?P<before>\bvous\s[^.;]*\b(?:promesses?|engagements?|assurances?|garanties?|obligations?|recommandations))\s+qu[’'](?:elles|ils)\s+ont\b"
)
GIVEN_TO = re.compile(r"\bque\s+lui\s+(?P<have>a|ont)\s+(?P<given>\w+)\s+(?P<his>sa|son|ses)\b")
THEIR = re.compile(r"\bleurs?\b", re.IGNORECASE)
THEIR_FORCES = re.compile(
    r"\b(?P<before>que|tou(?:te)?s)\s+leurs(?=\s+(?:forces\s+(?:de\s+(?:sécurité|l[’']ordre|police)|armées)|"
    r"soldats|troupes|policiers|agents|militaires|services\s+de\s+(?:sécurité|renseignement))\b)"
)
HIS_POWERS = re.compile(
    r"\b(?P<his>sa|son|ses)(?=\s+(?:\w+\s+)?(?:pouvoirs?|droit\s+de\s+grâce|gouvernement|promesses?|engagements?|"
    r"autorité|influence|ministère|réponse|déclarations?|commission|troupes|soldats|prédécesseure?|clémence|décision|paroles|prérogatives?|investiture)\b)"
)
WILL = re.compile(
    r"(?P<before>\b(?:déclarer|annoncer|affirmer|garantir|dire|préciser)(?:\s+\w+ment)?)\s+qu[’'](?:elles|ils)\s+"
    r"(?P<not>ne\s+|n[’'])?(?P<verb>\w+r)ont\b"
)
MUST = form(
    r"(?:les\s+autorités(?:\s+(?!ne\b)\w+)?|le\s+gouvernement)\s+(?P<not>ne\s+)?(?:doivent|doit|devraient|devrait)\s+"
    r"(?P<pas>pas\s+|plus\s+|jamais\s+)?(?P<verb>(?!être\b|avoir\b)(?:s[’']|se\s+)?\w+(?:er|ir|re))(?P<rest>\s.+)"
)
MUST_BE = form(
    r"(?P<who>[^,;.]+?)\s+(?P<not>ne\s+)?(?P<must>doit|doivent|devrait|devraient)\s+(?P<pas>(?:pas|plus|jamais)\s+)?"
    r"(?P<how>\w+ment\s+)?(?P<be>être|avoir|pouvoir|recevoir|rester)\s+(?P<what>\w.+)"
)
BE = {
    "être": ("soit", "soient"), "avoir": ("ait", "aient"), "pouvoir": ("puisse", "puissent"),
    "recevoir": ("reçoive", "reçoivent"), "rester": ("reste", "restent"),
}  # fmt: skip
SMALL = frozenset(
    "le la les un une des nul personne tous toutes toute tout aucun aucune ces cette ce chaque son sa ses leur leurs".split()
)
TELL_ME = re.compile(
    r"\bvous\s+(?P<verb>informer|indiquer|communiquer|faire\s+savoir|tenir|répondre|fournir|donner|assurer)\b"
)
THEY_TOOK = re.compile(
    r"(?P<what>\b(?:mesures|démarches|dispositions|initiatives))\s+qu[’'](?:elles|ils)\s+ont\b"
)
# What the supporter says of themselves: the writer does.
OF_MYSELF = {
    "reconnaissez": "reconnais", "avez": "ai", "êtes": "suis", "voulez": "veux", "prenez": "prends",
    "comprenez": "comprends", "savez": "sais", "agissez": "agis", "écrivez": "écris",
    "opposez": "oppose", "cherchez": "cherche", "souhaitez": "souhaite", "approuvez": "approuve",
    "condamnez": "condamne", "considérez": "considère", "estimez": "estime", "pensez": "pense",
    "croyez": "crois", "soutenez": "soutiens", "défendez": "défends", "regrettez": "regrette",
    "demandez": "demande", "déplorez": "déplore", "excusez": "excuse", "minimisez": "minimise",
    "contestez": "conteste", "faites": "fais", "tenez": "tiens", "parlez": "parle",
}  # fmt: skip
SAID_OF_MYSELF = re.compile(
    rf"\bvous\s+(?P<se>vous\s+)?(?P<not>ne\s+|n[’'])?(?P<verb>{'|'.join(OF_MYSELF)})\b",
    re.IGNORECASE,
)

# A sentence that only tells, behind one that asks.
TOLD_ONLY = re.compile(
    r"^(?!.*\b(?:vous|vos|votre)\b)"
    r"(?:il|elle|ils|elles|ce|cette|ces|le|la|les|une?|son|sa|ses|leurs?|tous|toutes|aucune?|selon|depuis|nul|plusieurs|certaine?s|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|beaucoup|des\s+(?:dizaines|centaines|milliers)|au\s+moins|plus\s+de|près\s+de|environ|il\s+y\s+a)\b",
    re.IGNORECASE,
)

# A request that wasn't seen as one.
LEFTOVER = late(
    r"\b(?:et|mais)\s+(?:en\s+)?(?:demand|exhort|pri|engage|exprim|exige|insist|soulign)(?:ez|ant)\b|"
    r"\ben\s+(?:leur|lui|les)\s+(?:demand|exhort|pri|rappel)ant\b"
)
