"""Words by which an address in one line is cut: where an office, a street or a box begins.

All in small letters and without a full stop at their end, each with and without its accents;
English first, then the languages of the addresses that English sheets print. The choice is our
own.
"""

import unicodedata


def without_accents(word: str) -> str:
    """*word* as a flattened text has it."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split()) | frozenset(without_accents(text).split())


# An office that begins a line of its own.
OFFICE_FIRST = _words(
    "ministry office department dept directorate embassy consulate mission bureau secretariat "
    "cabinet parliament headquarters ministerio ministère ministere ministério ministero "
    "ministerstwo ministerstvo kementerian wizara ikulu fiscalía fiscalia secretaría secretaria "
    "procuraduría procuraduria procuradoria defensoría defensoria presidencia présidence "
    "presidência oficina despacho palacio palais palácio cour corte tribunal congreso asamblea "
    "casa istana kantor adalet bakanlığı adliye kremlin respublika respublica republika "
    "министерство прокуратура администрация казарма"
)
# These begin an office only with one of OFFICE_LAST, or a house, close behind them.
BEFORE_OFFICE = _words(
    "presidential royal national supreme state federal high government union islamic "
    "constitutional parliament central general permanent police prison army city peoples "
    "people's houses military capitol justice"
)
OFFICE_LAST = _words(
    "palace house houses building buildings headquarters court commission assembly secretariat "
    "council chambers complex tower towers mission hq compound barracks centre center"
)
# What ends the name of an office that somebody leads: "Director of Black Beach Prison".
LED = _words(
    "prison state province region district county department police service services commission "
    "court council authority agency staff forces army guard assembly bank directorate committee "
    "territory republic city municipality union"
)
# What somebody is minister of, and the words beside it.
PORTFOLIOS = _words(
    "justice interior internal home foreign external affairs defence defense health education "
    "labour labor employment finance security public safety human rights lands land housing "
    "settlements urban rural development culture information communications communication "
    "technology water energy mines agriculture environment women women's gender children youth "
    "social welfare order immigration prisons prison police constitutional legal general "
    "prosecutions prosecution operations republic estado state states federation kingdom emirate "
    "government tourism transport works trade commerce industry religious local regional "
    "international cooperation cabinet armed forces staff army national supreme council court "
    "corrections correctional services service natural resources forestry fisheries planning "
    "population family disarmament reconciliation parliamentary "
    "plurinacional justicia derechos humanos interior gobernación gobierno república nación "
    "estado relaciones exteriores defensa pueblo seguridad pública ciudadana asuntos "
    "république sceaux affaires étrangères intérieur sécurité défense droits"
)
JOINING = _words(
    "of for and the & to in on de la las los del du des da do dos et y e l' d' von der für"
)
BEFORE_ROLE = _words(
    "supreme prison deputy first acting federal national state crown permanent public military "
    "grand regional provincial district interior justice defence defense foreign health finance "
    "home central police human assistant senior interim adjunct"
)
STREET_FIRST = _words(
    "vul ul ulitsa prospekt prospect pr pr-t calle c/ carrera cra avenida av avda rue boulevard "
    "blvd bd bulvar bulevar jl jalan jirón jiron jr plaza paseo rua via piazza place no km "
    "esplanade esplanada sh rruga bul calz calzada barrio colonia col zone zona plot lot block "
    "floor level suite room quai passage impasse g str"
)
STREET_LAST = _words(
    "street st road rd avenue ave lane drive square highway küçəsi kucesi küçesi caddesi cad "
    "bulvarı sokak gatan strasse straße straat utca ulica ulitsasi ko'chasi way close "
    "crescent boulevard marg"
)
BOX = _words("p.o po box bp b.p apartado casilla c/o pmb p.m.b private postfach")
# Titles that stay with the name that follows them.
TITLES = _words(
    "ambassador general colonel sheikh sheikha king queen emir amir sultan senator justice judge "
    "brigadier captain major admiral lieutenant commandant marshal prince princess embajador "
    "embajadora ambassadeur ayatollah high consul"
)
# Of these, what somebody may be without another office.
OFFICES_HELD = TITLES | {"commissioner", "governor"}
HONORIFICS = _words(
    "mr mrs ms miss dr dra prof professor hon honourable honorable h.e he sir dame lord lady lt "
    "gen col maj brig capt lic ing sr sra s.e m mme monsieur madame señor señora don doña rt "
    "eng engr barrister alhaji hajia his her excellency the son excellence majesty royal "
    "highness honour u daw"
)
