"""Words that tell an office, a house or a title before a name, in the languages of sheets.

English words and some Spanish and French ones stand in `officials`. Patterns, to be found as
whole words; compounds of German, Dutch, Swedish and Finnish by their last part.
"""

ROLES = (
    # German
    r"\w*präsident(?:in)?", r"\w*minister(?:in|präsident(?:in)?)?", r"\w*staatsanw[aä]lt(?:in)?",
    r"\w*anwaltschaftsleiter", r"\w*direktor(?:in)?", r"\w*kommissar(?:in)?", r"\w*kanzler(?:in)?",
    r"gouverneur(?:in|e)?", r"könig(?:in)?", r"\w*richter(?:in)?", r"\w*botschafter(?:in)?",
    r"\w*führer(?:in)?", r"\w*vorsitzende[r]?", r"\w*beauftragte[r]?", r"\w*chef(?:in)?",
    r"\w*autorität", r"\w*inspe[kc]t(?:eur|or)(?:in)?", r"\w*kommand(?:eur|ant)(?:in)?",
    r"bürgermeister(?:in)?", r"\w*sekretär(?:in)?", "emir", "leiter(?:in)?",
    # French
    "président(?:e)?", "ministre", "procureure?", "directeur", "directrice", "roi", "reine",
    "préfet", "gouverneure?", "ambassadeur", "ambassadrice", "garde des sceaux", "maire",
    "commissaire", "chef", "secrétaire", "juge", "médiateur", "premier", "défenseur",
    # Spanish, Portuguese, Italian
    "presidenta", "fiscal", "gobernadora", "procuradora(?:-\\w+)?", "procurador(?:-\\w+)?",
    "defensora", "director(?:a)?", "secretari[oa]", "embajador(?:a)?", "alcalde(?:sa)?",
    "jefe", "jefa", "ministr[oa]", "governador(?:a)?", "diretor(?:a)?", "secretári[oa]",
    "comm?issari[oa]", "comissári[oa]", "comisari[oa]",
    "commissario", "assessore", "questore",
    "embaixador(?:a)?", "provedor(?:a)?", "juiz", "juíza", "regina", "presidente",
    "procuratore", "procuratrice", "direttore", "direttrice", "governatore", "ambasciatore",
    "ambasciatrice", "segretari[oa]", "prefetto", "sindaco", "capo", "difensore", "guardasigilli",
    # Dutch, Swedish, Finnish, Slovak
    r"\w*president", r"\w*minister(?:er)?", "hoofd", r"\w*secretaris", r"\w*officier",
    r"procureur(?:-generaal)?",
    "koning",
    "koningin", r"\w*directeur", r"ambassadeur", "burgemeester", r"\w*rechter", "gouverneur",
    r"\w*ministern?", r"\w*aanklager", r"\w*åklagare", "kung",
    "drottning", r"\w*guvernör", r"\w*ambassadör",
    r"\w*ministeri?", r"\w*syyttäjä", r"presidentti", "kuningas", r"\w*johtaja", "kuvernööri",
    r"suurlähettiläs", "prezident(?:ka)?", r"\w*prokurátor(?:ka)?", "veľvyslanec", "predseda",
    # Russian
    r"президент\w*", r"министр\w*", r"(?:\w+\s)?прокурор\w*", r"губернатор\w*", r"председател\w*",
    r"директор\w*", r"омбудсмен\w*", r"уполномоченн\w+", r"начальник\w*", r"руководител\w*",
    r"посол", r"глава", r"король", r"судья", r"премьер\w*", r"комиссар\w*", r"секретар\w*",
)  # fmt: skip

OFFICES = (
    r"\w*ministerium", r"\w*behörde", r"\w*amt", r"\w*botschaft", r"\w*gericht", r"\w*gefängnis",
    r"\w*verwaltung", r"\w*anwaltschaft", "präsidium", r"\w*ministerie", r"\w*ministeriet",
    r"ambassade", r"consulat", r"commission", r"conseil", r"présidence", r"cour", r"parquet",
    r"gouvernorat", r"assemblée", r"sénat", r"direction", r"préfecture", r"ligue", r"palais",
    r"ministério", r"procuradoria(?:-\w+)?", r"presidência", r"embaixada", r"comissão",
    r"conselho", r"provedoria", r"assembleia", r"gabinete", r"ministero", r"ambasciata",
    r"procura", r"consiglio", r"commissione", r"presidenza", r"embajada", r"defensoría",
    r"comisión", r"consejo", r"congreso", r"presidencia", r"despacho", r"corte", r"juzgado",
    r"raad", r"parlement", r"ambassaden", r"suurlähetystö", r"ministerstvo", r"veľvyslanectvo",
    r"министерств\w*", r"прокуратур\w*", r"посольств\w*", r"администраци\w*", r"управлени\w*",
    r"комитет\w*", r"совет\w*", r"комисси\w*", r"суда?", r"аппарат\w*", r"правительств\w*",
    "centro", "renmin", "zhengfu",
)  # fmt: skip

# Where one of these comes first, a house is named and no person: "Fiscalía General".
OFFICES_FIRST = (
    r"ministerium", r"ministerio", r"minist[eè]re", r"ministério", r"ministero", r"ministerie",
    r"fiscal[ií]a", r"secretar[ií]a", r"procuradur[ií]a", r"procuradoria", r"defensor[ií]a",
    r"provedoria", r"pr[eé]sidence", r"presidencia", r"presidência", r"presidenza", r"despacho",
    r"oficina", r"gabinete", r"bureau", r"cabinet", r"büro", r"kantoor", r"kanzlei", r"kansli",
    r"procura", r"parquet", r"palacio", r"palais", r"direcci[oó]n", r"direction", r"consejo",
    r"conseil", r"conselho", r"corte", r"tribunal", r"cour", r"bundesamt", r"министерство",
    r"прокуратура", r"администрация", r"аппарат", r"генеральная прокуратура", r"канцелярия",
)  # fmt: skip

PLACES = (
    r"\w*stra(?:ß|ss)e", r"\w*str\.", r"\w*allee", r"\w*platz", r"\w*weg", r"\w*gasse", r"\w*gatan",
    r"\w*vägen", r"\w*katu", r"\w*straat", r"\w*laan", r"\w*plein", r"\w*gracht", r"via", r"viale",
    r"piazza", r"corso", r"rua", r"praça", r"largo", r"apartado", r"paseo", r"edifício",
    r"quartier",
    r"cité", r"immeuble", r"ул", r"улица", r"проспект", r"площадь", r"бульвар", r"дом",
    r"переулок", r"ulica", r"námestie", r"jalan", r"persiaran", "aldea", "lomas", "cuartel",
    "bulevar", "sector", "piso",
)  # fmt: skip

HONORIFICS = (
    r"s\.?\s?e\.?\s+(?:herrn?|frau|monsieur|madame|mr?s?\.?)", r"i\.?\s?e\.?\s+frau", "herrn?",
    "frau", "monsieur", "madame", "mme", r"m\.", "ma[iî]tre", "son excellence",
    "sa majesté", "sa majesté le roi", "su excelencia", "sua excelência", "sua eccellenza",
    "señora?", r"don", r"doña", r"licd[oa]", r"lcd[oa]", r"abg", "ciudadan[oa]", r"excm[oa]",
    "senhora?", r"dr[a]", "signora?", r"sig", r"sig\.ra", r"dott(?:\.ssa)?", "on\\.le",
    "avv", "zijne excellentie", "hare excellentie", "mevrouw", "meneer", "de heer", "dhr", "mw",
    "hans excellens", "hennes excellens", "herra", "rouva", "pán", "pani", r"г-н", r"г-жа",
    "господин", "госпожа", "его превосходительство", "thiru", "tan sri", "datuk",
    "dato['’]?(?: sri)?", "ato", "consigliere", r"z\.?\s?e\.?(?: de heer| mevrouw)?",
    "daw", "shri", "smt", "bapak", "ibu", "maestr[oa]", "maj(?:or)?",
)  # fmt: skip

# A kind of addressee, where no name of the office stands.
KINDS = (
    r"human rights (?:organi[sz]ation|group|defenders?)", "organización de derechos humanos",
    r"organisation de défense des droits (?:de l'homme|humains)", "organização de direitos humanos",
    (
        r".*\b(?:human rights|derechos humanos|droits de l'homme|droits humains|direitos humanos|"
        r"diritti umani|menschenrechte|mensenrechten)"
    ),
    r"(?:the )?editor(?:-in-chief)?", r"(?:[\w']+ ){1,2}organi[sz]ation", "newspaper",
    (
        r"(?:asociaci[oó]n|red|comit[eé]|colectivo|fundaci[oó]n|federaci[oó]n|coordinadora|"
        r"movimiento|sindicato|association|collectif|ligue|réseau|syndicat|fondation|fédération|"
        r"mouvement|associação|rede|coletivo|fundação|movimento|associazione|rete|comitato|"
        r"fondazione|sindacato|verein|verband|vereinigung|committee|union|coalition|network|"
        r"federation|campaign|association|centre|center)\s+(?!\w+$).+"
    ),
    (
        r"(?:[\w'’-]+ ){1,6}(?:association|network|foundation|coalition|federation|union|league|"
        r"society)"
    ),
    "menschenrechtsorganisation", "mensenrechtenorganisatie",
    "organizzazione per i diritti umani", "правозащитная организация",
)  # fmt: skip

PARTICLES = frozenset(
    "von zu zur zum van het ter ten den der de du des le la les d' di da do das dos del della "
    "dei degli y e och et und bte binti bt".split()
)
