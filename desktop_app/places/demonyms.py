"""Which state an adjective means: "the Chinese authorities" are China's."""

# Adjectives as English sheets use them, the ISO 3166 alpha-2 code before each group.
_ADJECTIVES = """
AE:Emirati AF:Afghan AL:Albanian AM:Armenian AO:Angolan AR:Argentine,Argentinian AT:Austrian
AU:Australian AZ:Azerbaijani,Azeri BA:Bosnian BD:Bangladeshi BE:Belgian BF:Burkinabe BG:Bulgarian
BH:Bahraini BI:Burundian BJ:Beninese BN:Bruneian BO:Bolivian BR:Brazilian BS:Bahamian
BT:Bhutanese BW:Botswanan BY:Belarusian,Belarussian BZ:Belizean CA:Canadian CD:Congolese
CF:Central-African CG:Congolese CH:Swiss CI:Ivorian CL:Chilean CM:Cameroonian CN:Chinese
CO:Colombian CR:Costa-Rican CU:Cuban CY:Cypriot CZ:Czech DE:German DJ:Djiboutian DK:Danish
DO:Dominican DZ:Algerian EC:Ecuadorian,Ecuadorean EE:Estonian EG:Egyptian ER:Eritrean ES:Spanish
ET:Ethiopian FI:Finnish FJ:Fijian FR:French GA:Gabonese GB:British,UK GE:Georgian GH:Ghanaian
GM:Gambian GN:Guinean GQ:Equatorial-Guinean GR:Greek GT:Guatemalan GY:Guyanese HN:Honduran
HR:Croatian HT:Haitian HU:Hungarian ID:Indonesian IE:Irish IL:Israeli IN:Indian IQ:Iraqi IR:Iranian
IS:Icelandic IT:Italian JM:Jamaican JO:Jordanian JP:Japanese KE:Kenyan KG:Kyrgyz,Kyrgyzstani
KH:Cambodian KP:North-Korean KR:South-Korean KW:Kuwaiti KZ:Kazakh,Kazakhstani LA:Lao,Laotian
LB:Lebanese LK:Sri-Lankan LR:Liberian LS:Basotho LT:Lithuanian LU:Luxembourgish LV:Latvian
LY:Libyan MA:Moroccan MD:Moldovan ME:Montenegrin MG:Malagasy MK:Macedonian ML:Malian
MM:Myanmar,Burmese MN:Mongolian MR:Mauritanian MT:Maltese MU:Mauritian MV:Maldivian MW:Malawian
MX:Mexican MY:Malaysian MZ:Mozambican NA:Namibian NE:Nigerien NG:Nigerian NI:Nicaraguan NL:Dutch
NO:Norwegian NP:Nepali,Nepalese NZ:New-Zealand OM:Omani PA:Panamanian PE:Peruvian
PG:Papua-New-Guinean PH:Philippine,Filipino PK:Pakistani PL:Polish PS:Palestinian PT:Portuguese
PY:Paraguayan QA:Qatari RO:Romanian RS:Serbian RU:Russian RW:Rwandan SA:Saudi,Saudi-Arabian
SD:Sudanese SE:Swedish SG:Singaporean SI:Slovenian SK:Slovak SL:Sierra-Leonean SN:Senegalese
SO:Somali SR:Surinamese SS:South-Sudanese SV:Salvadoran,Salvadorean SY:Syrian SZ:Swazi TD:Chadian
TG:Togolese TH:Thai TJ:Tajik,Tajikistani TL:Timorese TM:Turkmen TN:Tunisian TR:Turkish
TT:Trinidadian TW:Taiwanese TZ:Tanzanian UA:Ukrainian UG:Ugandan US:American,US UY:Uruguayan
UZ:Uzbek,Uzbekistani VE:Venezuelan VN:Vietnamese YE:Yemeni ZA:South-African ZM:Zambian
ZW:Zimbabwean
"""
_STATES: dict[str, set[str]] = {}
for _entry in _ADJECTIVES.split():
    _code, _words = _entry.split(":")
    for _word in _words.split(","):
        _STATES.setdefault(_word.replace("-", " ").casefold(), set()).add(_code)


def states_of(adjective: str) -> frozenset[str]:
    """The codes of the states that *adjective* may mean; empty where it names none.

    >>> sorted(states_of("Congolese"))
    ['CD', 'CG']
    """
    return frozenset(_STATES.get(adjective.casefold(), ()))
