"""The forms that points take in Spanish, and what a letter makes of each.

A point says how to write ("Instando a …", "Pidiéndoles que …"), commands one or many supporters
("Pida", "Pidan", "Pedid") or names the deed ("Pedir").
"""

import re

from ...domain.late import late
from .romance import Wishes


def form(pattern: str) -> re.Pattern[str]:
    """*pattern* of a whole point, whatever its capitals; compiled when it is first asked for."""
    return late(rf"^{pattern}$", re.IGNORECASE | re.DOTALL)


_THEM = r"(?:l[eoa]s?\b)?"


def verb(stems: str, ending: str) -> str:
    """The forms of a verb with *stems*; *ending* is "ar" or "ir"."""
    endings = {
        "ar": r"(?:[aá]ndo|ar|en|e|ad|a)",
        "ir": r"(?:i[eé]ndo|y[eé]ndo|ir|er|an|a|id|ed|e)",
    }[ending]
    return rf"(?:{stems}){endings}"


_HOW = (
    r"(?:,?\s+(?P<how>encarecidamente|enérgicamente|respetuosamente|urgentemente|nuevamente|"
    r"de nuevo|con urgencia|asimismo|también|vivamente|firmemente|una vez más),?)?"
)
_WHO = (
    r"(?:(?P<them>l[eoa]s?)\b|(?=(?:,?\s+(?:\w+mente|de\s+nuevo|con\s+urgencia),?)?\s+al?\s))"
    + _HOW
    + r"(?:\s+(?P<who>al?\s+(?!que\b|no\b|\w+(?:ar|er|ir)\b)\S(?:(?!\sa\s+que\b).)*?))?"
)
_INFINITIVE = (
    r"(?P<what>(?:,[^,]+,\s+)?(?:no\s+)?(?:\w+(?:mente)\s+)?\w+(?:ar|er|ir|ír)(?:l[aeo]s?|se)?\b.*)"
)
_THAT = r"(?P<wish>(?:que\b|:?\s*a\)\s*que\b).*)"

URGE = (
    ("[ií]nst", "ar", "insto"), ("exh[oó]rt", "ar", "exhorto"), ("an[ií]m", "ar", "animo"),
    ("inv[ií]t", "ar", "invito"), ("al[ií]ent", "ar", "aliento"),
    ("[uú]r[gj]", "ir", "insto"), ("conm[ií]n", "ar", "insto"), ("ll[aá]m", "ar", "insto"),
    ("emplaz|emplac", "ar", "insto"), ("requ?er|requier", "ir", "requiero"),
)  # fmt: skip
ASK = (
    ("p[ií]d|ped", "ir", "pido"), ("solic[ií]t", "ar", "solicito"), ("ru[eé]g|rog|ru[eé]gu", "ar", "ruego"),
    ("dem[aá]nd", "ar", "pido"), ("ex[ií]j|exig", "ir", "pido"), ("recl[aá]m", "ar", "pido"),
    ("recomi[eé]nd|recomend", "ar", "recomiendo"),
)  # fmt: skip
_TITLE = (
    r"(?:el|la)\s+(?:ministr[oa]|gobernadora?|president[ea]|directora?|alcalde(?:sa)?|rey|reina|"
    r"fiscal\s+general)(?:\s+del?\s+(?:la\s+)?[A-Z]\w+)?"
)
ASK_SOMEONE = tuple(
    (form(pattern), you, others, whom)
    for pattern, you, others, whom in (
        *(
            (verb(stems, ending) + _WHO + r"\s+a:\s*(?P<what>\w\)\s+\w+(?:ar|er|ir)(?:l[aeo]s?|se)?\b.+)",
             f"Le {i}{{how}} a: {{what}}", f"{i.capitalize()}{{how}} {{who}} a: {{what}}", "a las autoridades")
            for stems, ending, i in URGE
        ),
        *(
            (verb(stems, ending) + _WHO + r"\s+a\s+" + _INFINITIVE,
             f"Le {i}{{how}} a {{what}}", f"{i.capitalize()}{{how}} {{who}} a {{what}}", "a las autoridades")
            for stems, ending, i in URGE
        ),
        *(
            (verb(stems, ending) + _WHO + r"\s+a\s+" + _THAT,
             f"Le {i}{{how}} a {{wish}}", f"{i.capitalize()}{{how}} {{who}} a {{plural}}", "a las autoridades")
            for stems, ending, i in URGE
        ),
        *(
            (verb(stems, ending) + _WHO + r"(?P<gap>\s+|:\s*)" + _THAT,
             f"Le {i}{{how}}{{gap}}{{wish}}", f"{i.capitalize()}{{how}} {{who}}{{gap}}{{plural}}", "a las autoridades")
            for stems, ending, i in ASK
        ),
        *(
            (rf"(?:haciendo|hacer|hag[aá]n?)(?:les?)?\s+un\s+(?P<what>(?:\w+\s+)?{call}(?:\s+\w+)?)\s+(?P<who>al?\s+\S.*?)\s+para\s+" + _THAT,
             "Le hago un {what} para {wish}", "Hago un {what} {who} para {plural}", "a las autoridades")
            for call in ("llamamiento", "llamado")
        ),
        *(
            (verb(stems, ending) + _WHO + r"\s+(?P<what>que\b.+)",
             f"Le {i} {{what}}", f"{i.capitalize()} {{who}} {{what}}", "a las autoridades")
            for stems, ending, i in (
                ("señ[aá]l", "ar", "señalo"), ("expl[ií]c|expl[ií]qu|expliqu", "ar", "explico"),
                ("ind[ií]c|indiqu", "ar", "indico"), ("comun[ií]c|comuniqu", "ar", "comunico"),
                ("manifi[eé]st|manifest", "ar", "manifiesto"), ("adv[ií][eé]rt", "ir", "advierto"),
            )
        ),
        (r"(?:felicit[aá]ndo|felicitar|fel[ií]citen?)" + _WHO + r"\s+(?P<what>por\s.+)",
         "Le felicito {what}", "Felicito {who} {what}", "a las autoridades"),
        (verb("agrad[eé]zc|agradec|agrad[eé]c", "ir") + _WHO + r"\s+" + _THAT,
         "Le agradezco{how} {wish}", "Agradezco{how} {who} {plural}", "a las autoridades"),
        (verb("recu[eé]rd|record", "ar") + _WHO + r"\s+(?P<what>(?:que|su|sus|el|la|las|los)\b.+)",
         "Le recuerdo{how} {what}", "Recuerdo{how} {who} {what}", "a las autoridades"),
        (verb("agrad[eé]zc|agradec|agrad[eé]c", "ir") + _WHO + r"\s+(?P<what>(?:que|su|sus|el|la|las|los|por|haber)\b.+)",
         "Le agradezco{how} {what}", "Agradezco{how} {who} {what}", "a las autoridades"),
        *(
            (verb(stems, ending) + _HOW + r"\s+que\s+(?P<who>(?:las\s+autoridades(?:\s+\w+s)?|el\s+gobierno|"
             rf"{_TITLE}))\s+(?P<clause>.+)",
             f"Le {i}{{how}} que {{wish}}", f"{i.capitalize()}{{how}} que {{who}} {{clause}}", "las autoridades")
            for stems, ending, i in ASK
        ),
        (verb("ap[eé]l", "ar") + r"\s+(?P<who>al?\s+\S.*?)\s+para\s+" + _THAT,
         "Apelo a usted para {wish}", "Apelo {who} para {plural}", "a las autoridades"),
        (verb("preg[uú]nt", "ar") + r"(?:(?P<them>l[eoa]s?)\b)?(?:\s+(?P<who>al?\s+\S.*?))?"
         r"\s+(?P<what>(?:por\s+qué|qué|cuándo|cuál|cuáles|dónde|cómo|quién|si|cuánt\w+|en\s+qué|bajo\s+qué)\b.+)",
         "Le pregunto {what}", "Pregunto {who} {what}", "a las autoridades"),
        *(
            (verb(stems, ending) + r"(?:(?P<them>l[eo]s?)\b|(?=\s+al?\s))" + _HOW + r"(?:\s+(?P<who>al?\s+(?:las?|los)?\s*\S+(?:\s+de\s+\S+)?))?"
             r"\s+(?P<what>(?:una?|el|la|los|las|su|sus|información|garantías|que se)\s.+)",
             f"Le {i}{{how}} {{what}}", f"{i.capitalize()}{{how}} {{who}} {{what}}", "a las autoridades")
            for stems, ending, i in ASK
        ),
    )
)  # fmt: skip

_MY = r"(?:(?:su|sus|tu|tus|vuestr[ao]s?|nuestr[ao]s?|mi|mis|el|la|l[ao]s)\s+)?"
_FEELING = (
    r"(?P<feeling>(?:(?:honda|hond[ao]|profund[ao]s?|gran|grave|seria|viva|extrema|más|máxima|sincer[ao]s?|"
    r"enérgic[ao]|firme|total|rotund[ao])\s+)*"
    r"(?P<noun>preocupación|temor(?:es)?|inquietud|condolencias?|solidaridad|consternación|"
    r"indignación|tristeza|pesar|alarma|apoyo|oposición|rechazo|gratitud|satisfacción|alivio|"
    r"condena|simpatía|pésame|repulsa|esperanza|agradecimiento|decepción|conmoción|horror|angustia|"
    r"reconocimiento|malestar)(?:\s+(?:honda|profunda|grave|por\s+escrito))?)"
)
CONCERN = form(
    verb("expr[eé]s|manifi[eé]st|manifest|transm[ií]t|mu[eé]str|mostr", "ar")
    + rf"(?:l[eo]s?)?(?:\s+a\s+las\s+autoridades)?\s+{_MY}{_FEELING}(?P<what>\s.+)"
)

_TO_THEM = (
    r"(?:l[eo]s?\b)?(?:\s+al?\s+(?:las\s+)?(?:autoridades|gobierno)(?:\s+(?!que\b|por\b)\w+)?)?"
)
_GRANTED = (
    r"liberación|anulación|derogación|retirada|protección|conmutación|ratificación|publicación|puesta\s+en\s+libertad|"
    r"abolición|suspensión|devolución|restitución|revisión|absolución|excarcelación"
)
STATED = tuple(
    (form(pattern), sentence, speaks)
    for pattern, sentence, speaks in (
        (r"d(?:ando|ar|en|é)(?:les?)?\s+las\s+gracias" + _TO_THEM + r"\s+(?P<what>por\s.+)",
         "Le doy las gracias {what}", True),
        (verb("sub?r[aá]y", "ar") + r"\s+(?P<what>(?:que|la|el|los|las)\s.+)", "Deseo subrayar {what}", False),
        (verb("argum[eé]nt|argumi[eé]nt|sosten", "ar") + r"\s+(?P<what>que\s.+)", "Argumento {what}", False),
        (verb("prot[eé]st", "ar") + r"\s+(?P<what>(?:por|contra|ante)\s.+)", "Protesto {what}", False),
        (verb("p[ií]d|ped|solic[ií]t", "ir").replace("(?:i[eé]ndo", "(?:i[eé]ndo|ando|ar")
         + r"\s+ser\s+informad[oa]s?\s+(?P<what>.+)", "Pido ser informado(a) {what}", False),
        (r"(?:haciendo|hacer|hag[aá]n?)\s+un\s+(?P<what>(?:llamamiento|llamado)\s+(?:para|en\s+favor).+)", "Hago un {what}", False),
        (verb("[ií]nst|exh[oó]rt", "ar") + r"\s+(?P<what>a\s+(?:la|las|los|una?)\s+\w+(?:ción|sión|dad|miento|ada|uesta)\b.+)",
         "Insto {what}", False),
        (rf"(?P<what>(?:(?:inmediata|pronta|plena)\s+)?(?:{_GRANTED})\s.+)", "Pido la {that}", False),
        (r"(?P<what>(?:(?:inmediata|pronta|nueva)\s+)?(?:investigación|indemnización|moratoria)\s.+)", "Pido una {that}", False),
        (r"(?P<what>(?:acceso|respeto|justicia|clemencia|reparación|garantías|protección)\s.+)", "Pido {that}", False),
        (verb("señ[aá]l", "ar") + _TO_THEM + r"\s+(?P<what>.+)", "Deseo señalar {what}", False),
        (verb("destac|destaqu|dest[aá]c", "ar") + r"\s+(?P<what>.+)", "Deseo destacar {what}", False),
        (verb("recalc|recalqu|hac|haci", "ar") + r"\s+(?P<what>que\s.+)", "Deseo recalcar {what}", False),
        (r"hac(?:iendo|er)\s+(?P<how>notar|saber|constar|hincapié\s+en)" + _TO_THEM + r"\s+(?P<what>.+)",
         "Deseo hacer {how} {what}", False),
        (r"ha(?:gan|ga)\s+(?P<how>notar|saber|constar|hincapié\s+en)" + _TO_THEM + r"\s+(?P<what>.+)",
         "Deseo hacer {how} {what}", False),
        (verb("expl[ií]c|expl[ií]qu|expliqu", "ar") + _TO_THEM + r"\s+(?P<what>que\s.+)", "Deseo explicar {what}", False),
        (verb("decl[aá]r|afirm|indic|indiqu|manifest|manifiest|aclar", "ar") + _TO_THEM + r"\s+(?P<what>que\s.+)",
         "Deseo manifestar {what}", False),
        (r"(?:diciendo|decir|digan?)" + _TO_THEM + r"\s+(?P<what>que\s.+)", "Deseo manifestar {what}", False),
        (r"dej(?:ando|ar|en|e)\s+claro\s+(?P<what>que\s.+)", "Deseo dejar claro {what}", False),
        (verb("cel[eé]br", "ar") + r"\s+(?P<what>.+)", "Celebro {what}", False),
        (r"(?:acogiendo|acoger|acoja|acojan)\s+(?P<how>con\s+\w+(?:\s+\w+)?|favorablemente)\s+(?P<what>.+)",
         "Acojo {how} {what}", False),
        (r"(?:reconociendo|reconocer|reconozcan?)\s+(?P<what>.+)", "Reconozco {what}", False),
        (r"tom(?:ando|ar|en|e)\s+nota\s+(?P<what>de.+)", "Tomo nota {what}", False),
        (verb("cond[eé]n", "ar") + r"\s+(?P<what>.+)", "Condeno {what}", False),
        (verb("lam[eé]nt", "ar") + r"\s+(?P<what>.+)", "Lamento {what}", False),
        (verb("deplor", "ar") + r"\s+(?P<what>.+)", "Deploro {what}", False),
        (verb("rech[aá]z|rech[aá]c", "ar") + r"\s+(?P<what>.+)", "Rechazo {what}", False),
        (verb("elog[ií]", "ar") + r"\s+(?P<what>.+)", "Elogio {what}", False),
        (verb("apoy", "ar") + r"\s+(?P<what>.+)", "Apoyo {what}", False),
        (r"(?:oponi[eé]ndo|oponer|op[oó]nga)(?:se|nse)\s+(?P<what>a.+)", "Me opongo {what}", False),
        (r"(?:felicit[aá]ndo|felicitar|fel[ií]cite)(?:les?|lo)?" + _TO_THEM + r"\s+(?P<what>por\s.+)",
         "Le felicito {what}", True),
        (verb("ins[ií]st", "ir") + r"\s+(?P<what>en\s.+)", "Insisto {what}", False),
        (r"(?:temiendo|temer)\s+(?P<what>.+)", "Temo {what}", False),
        *(
            (verb(stems, ending) + r"\s+a\s+(?P<what>que\s.+)", f"{i.capitalize()} a {{what}}", False)
            for stems, ending, i in (("[ií]nst", "ar", "insto"), ("exh[oó]rt", "ar", "exhorto"))
        ),
        *(
            (verb(stems, ending) + _HOW + r"\s+(?P<what>(?:que|una?|el|la|las|los|su|información|garantías|más|clemencia|"
             r"respeto|reparación|acceso|medidas|justicia|protección|explicaciones)\b.+)",
             f"{i.capitalize()}{{how}} {{what}}", False)
            for stems, ending, i in ASK
        ),
        (verb("record|recu[eé]rd", "ar") + r"\s+(?P<what>que\s.+)", "Deseo recordar {what}", False),
        (r"(?P<what>que\s.+)", "Pido {that}", False),
        ((r"(?P<what>(?:el|un|la|una)\s+(?:\w+\s+){0,3}?(?:fin|final|cese|levantamiento|acceso|respeto|retiro|traslado|indulto|cierre|reconocimiento|"
         r"abolición|suspensión|revisión|excarcelación|devolución|absolución|atención|entrada|entrega|reparación|garantía|búsqueda)\s+"
         r"(?:\w+\s+){0,2}?(?:de|del|a|al|para|por|en)\s.+)"), "Pido {that}", False),
        ((r"(?P<what>(?:atención|asistencia|acceso|justicia|reparación|protección|garantías)\s+(?:\w+\s+){0,2}?(?:para|a|al|de|contra)\s.+)"),
         "Pido {that}", False),
        ((r"(?P<what>(?:la|una)\s+(?:\w+\s+){0,3}?(?:liberación|investigación|anulación|derogación|retirada|protección|"
         r"conmutación|ratificación|publicación|indemnización|puesta\s+en\s+libertad)\b.+)"), "Pido {that}", False),
        (verb("preg[uú]nt", "ar") + r"\s+(?P<what>.+)", "Pregunto {what}", False),
        (r"les?\s+(?P<what>(?:instamos|pedimos|rogamos|solicitamos|exhortamos)\b.+)", "Le {what}", False),
        (r"(?:le|les|lo|la|os)\s+(?P<what>(?:ruego|pido|insto|exhorto|solicito)\b.+)", "Le {what}", False),
    )
)  # fmt: skip

WISHES = Wishes(
    plural="en|an|én|án",
    singular={"den": "dé", "estén": "esté", "están": "está", "han": "ha"},
    before=(
        r"\s*:\s*(?:\w\)\s*)?|\s*,[^,]*,\s*|\s*(?:no|l[aeo]s?|me|se|también|además|asimismo|inmediatamente|"
        r"de\s+inmediato|sin\s+demora|\w+mente)\s+|\s+"
    ),
    chained=r"(?:,|;)?\s(?:y|e|o|u|ni)\s+(?:\w\)\s*)?(?:a\s+)?(?:que\s+)?|[;,:]\s*(?:\w\)\s*)(?:que\s+)?|;\s*(?:que\s+)?",
    subordinate=re.compile(
        r"\b(?:que|quien(?:es)?|cuando|cuy[oa]s?|donde|si|porque|como|cual(?:es)?)\b"
    ),
    own_subject=re.compile(
        r"\s*(?:no\s+)?se\s|\s*(?:el|la|los|las|un|una|su|sus)\s+\w+\s+\w|\s*[A-ZÁÉÍÓÚ]"
    ),
    no_verbs=frozenset(
        "también bien quien tan origen orden imagen crimen examen régimen joven según ninguna plan "
        "desorden volumen resumen".split()
    ),
)
MUST = form(
    r"(?:las\s+autoridades|el\s+gobierno)\s+(?P<not>no\s+)?deb(?:en|e|erían|ería)\s+(?P<what>(?!(?:ser|tener|recibir|poder|estar)\b)(?:\w+mente\s+)?\w+(?:ar|er|ir)(?:l[aeo]s?|se)?\b.+)"
)
MUST_BE = form(
    r"(?P<who>[^,;.]+?)\s+(?P<not>no\s+)?(?P<must>debe|deben|debería|deberían)\s+(?P<how>\w+mente\s+)?(?P<be>ser|tener|recibir|poder|estar)\s+(?P<what>\w.+)"
)
BE = {"ser": "sea", "tener": "tenga", "recibir": "reciba", "poder": "pueda", "estar": "esté"}
SMALL = frozenset(
    "el la los las un una nadie ningún ninguna ninguno todo toda todos todas cada este esta estos estas su sus".split()
)
INVITE_OTHERS = form(
    r"invit(?:ando|ar|en|e)\s+(?P<what>(?:al?|a\s+la|a\s+los|a\s+las)\s+(?:relator|expert|observador|grupo\s+de\s+trabajo|naciones|"
    r"organizacion|comité|alto\s+comisionado).+)"
)
NAMED = form(
    r"(?:hay\s+que\s+|es\s+(?:urgente|necesario|imprescindible)\s+)?(?P<what>(?:no\s+)?(?:(?:\w+mente)\s+)?\w+(?:ar|er|ir)(?:se)?\s.+)"
)
NO_INFINITIVES = frozenset("ayer mujer poder deber mar lugar bienestar alcanzar ver".split())
# "Libere a X", "Asegúrese de que …", "Liberen a X": to the official already.
_COMMANDS = (
    "abandon abr acat aclar adopt asegur aseg[uú]r autoric cancel ces clausur cumpl conmut conced d[eé] "
    "derogu dej deroga detenga devuelv diga emit entregu esclarezc evit facilit fren garantic haga "
    "impid imp[ií]d inici indult indemnic investigu inform levant liber llev manteng "
    "modifiqu firm act[uú] abst[eé]ng env[ií] not[ií]fiqu orden ofrezc permit pong ponga proporcion protej protec publiqu "
    "extradit deport expuls ejecut tortur ratifiqu respet retir revel revis revoqu suspend suspenda tom traslad vel vigil anul "
    "archiv sustituy repar restituy resuelv acabe excarcel reconozc investig proced procur"
).split()
# Further ones by their ending, before what they are done to: "Desmilitarice la región".
_SUBJUNCTIVES = (
    "recurr somet exim prohíb suprim destituy instruy establezc atiend defiend emprend promuev disuelv absuelv "
    "admit teng obteng interveng acced respond corrij dirij abr reabr cubr"
).split()
_NO_COMMAND = (
    r"(?:durante|ante|sobre|mediante|entre|que|ese|este|parte|gente|pid[ae]|inst|exhort|solicit|exij|reclam|demand|rueg|rog|recomiend|"
    r"apel|escrib|env[ií]|remit|firm|compart|difund|mencion|utilic|us|consult|publique\s+en|expres|manifiest|señal|subray|destaqu|"
    r"recuerd|explique\s+que|declar|dig|celebr|acoj|reconozc|conden|lament|deplor|rechac|elogi|apoy|felicit|agradezc|oponga|protest|"
    r"insist|tem|pregunt|invit|anim|dej|transmit|muestr|conced[ae]|hag)\w*"
)
_OBJECT = r"(?=\s+(?:el|la|los|las|una?|al|a\s|todos?|todas?|cualquier|de\s+inmediato|inmediatamente|sin\s+demora|su|sus)\b)"
COMMAND = form(
    rf"(?P<wish>(?:(?:de\s+)?inmediat\w+\s+)?(?:no\s+)?(?:l[aeo]s?\s+)?(?:(?:{'|'.join(_COMMANDS)})(?:e|a|en|an)?(?:se|nse|l[aeo]s?)?|"
    rf"(?:{'|'.join(_SUBJUNCTIVES)})(?:a|an)(?:l[aeo]s?)?|(?<=\sl[ao]\s)\w+en?|(?<=\sl[ao]s\s)\w+en?|(?!{_NO_COMMAND}\b)(?-i:[A-ZÁÉÍÓÚa-záéíóú][a-záéíóúñ]{{3,}})(?<!mient)(?<!ient)en?{_OBJECT})[\s.].*)"
)
ENCLITIC = re.compile(
    r"(?P<before>^(?:de\s+inmediato\s+)?|;\s*(?:[ye]\s+)?|,?\s[ye]\s+)(?P<verb>[a-zñ]*[áéíóú][a-zñ]*?(?:n)?)(?P<it>l[aeo]s?)\b",
    re.IGNORECASE,
)
AND_NAMED = re.compile(
    r"(?P<and>\b[yeou]|;(?:\s+[ye])?)\s+(?P<verb>(?:no\s+)?(?!(?:hogar|taller|mujer|militar|familiar|escolar|regular|similar|"
    r"particular|popular|lugar|poder|deber|mar|ayer|bienestar|ver)\b)\w{2,}(?:ar|er|ir)(?:l[aeo]s?|se)?)\b"
)
REFLEXIVE = re.compile(
    r"^(?P<no>no\s+)?(?P<verb>\w+?)(?P<se>n?se)(?P<rest>\s.+)$", re.IGNORECASE | re.DOTALL
)

_ASKS_OR_SAYS = (
    r"(?:p[ií]d|ped|inst|exhort|solicit|exi[jg]|rog|rueg|ruég|reclam|demand|apel|expres|manifiest|manifest|record|recuerd|señal|"
    r"subray|conden|agrade|invit|preg|que\b|le\b|les\b|las\s+autoridades|haciendo)"
)
_ITS_THINGS = (
    r"\b(?:(?:la|una|cada|esta)\s+(?:petición|carta)\b(?!\s+de)|firmas\b|cartel(?:es)?\b|velas?\b|folletos\b|sellos\b|vigilias?\b|"
    r"(?:el|nuestro)\s+sitio\b|nuestra\s+página\b|modelo\s+de\s+carta|cortesía\b|cort[eé]s(?:es)?\b|nota\s+personal|una\s+copia[.;]|"
    r"a\s+conocer\s+(?:el|este)\s+caso|la\s+embajada\b|el\s+texto[.;])"
)
_ITS_DEEDS = (
    r"(?:tod[ao]s\s+)?(?:las|los|sus)\s+(?:cartas|llamamientos|mensajes|correos|firmas|peticiones|tarjetas)\s+(?:no\s+)?(?:deben|deberían|pueden)\b|"
    r"act[uú]e[n]?\s+(?:antes|ahora|ya)\b|no\s+olvide|apoy[ea]n?\s+(?:la|esta)\s+(?:acción|campaña)"
)
FOR_SUPPORTER = re.compile(
    rf"^(?:{_ITS_DEEDS})|^(?!{_ASKS_OR_SAYS}).*(?:{_ITS_THINGS})|"
    r"^(?:por\s+favor,?\s+)?(?:escrib\w+|env[ií]\w+\b(?!\s+(?:\w+\s+)?(?:observador|médic|expert|ayuda|el\s+informe))|mencion\w+|colabor\w+\s+con\s+Amnist|"
    r"particip\w+|organi[cz]\w+|visit\w+|sig[ua]\w*\s+(?:a|el\s+caso)|llam\w+\s+(?:al\s+número|por\s+teléfono)|contact\w+|evit\w+\s+(?:mencion|cit)\w+|"
    r"tuite\w+|difund\w+|remit\w+|firm(?:en|e|ar)\s+(?:la|esta|nuestra|una)\s+(?:petición|carta|acción)|compart\w+|utilic\w+|use|usen|"
    r"mantenga\s+un\s+tono|consult\w+|reún\w+|recoj\w+|publiquen?\s+(?:[^,;.]*\s)?en\s+(?:las\s+)?redes|"
    r"si\s+recib\w+|hag[aá]n?os?\s+llegar|redact\w+|no\s+(?:mencion\w+|env[ií]\w+))\b|"
    r"\bredes\s+sociales\b|^\S+\s+(?:al|el)\s+gobierno\s+de\s+(?:su|tu|vuestro)\s+país\b|acreditad\w+\s+(?:en|ante)\s+(?:su|tu|vuestro)\s+país\b|"
    r"\bpropias\s+palabras\b|"
    r"(?<!\ba )\b(?:su|sus|tu|tus|vuestr[oa]s?)\s+(?:propi[oa]s?\s+)?(?:amig[oa]s|amistades|conocid[oa]s|compañer[oa]s|diputad[oa]s?|blog|"
    r"cartas?|llamamientos?|mensajes?|correos?|sección|"
    r"nombre\s+y|propias\s+palabras|embajada|profesión|tarjetas?|postal(?:es)?)\b",
    re.IGNORECASE,
)
_AGAIN = (
    r"(?:inst[aá]ndo|exhort[aá]ndo|pidi[eé]ndo|solicit[aá]ndo|expres[aá]ndo|record[aá]ndo|señal[aá]ndo|afirm[aá]ndo|declar[aá]ndo|rechazando|insistiendo|destacando|acogiendo|"
    r"subray[aá]ndo|reconoci[eé]ndo|agradeci[eé]ndo|exigi[eé]ndo|oponi[eé]ndo|rog[aá]ndo|reclam[aá]ndo|"
    r"protestando|apelando|invitando|felicitando|condenando|celebrando|lamentando|preguntando|manifestando|explicando|dejando|haciendo|"
    r"p[ií]dan?|inste[n]?|exhorten?|soliciten?|expresen?|recuerden?|señalen?|exijan?|subrayen?)(?:l[eoa]s?|se)?"
)
SECOND_REQUEST = re.compile(
    rf"(\s*[,;]?\s+(?:y|e|pero|aunque)|\s*;)\s+(?={_AGAIN}\b)", re.IGNORECASE
)
TAIL = re.compile(r"[\s;,.]*(?:[;,]\s*(?:y|e|o)\s*)?[\s;,.]*$|\s+[ye]\s*$")
LEAD = re.compile(r"^(?:por\s+favor,?\s+)?", re.IGNORECASE)
# The supporter is to be told, or has a feeling: said by the writer.
TELL_ME = re.compile(
    r"\b(?:le|les|lo|los|la|las|os)\s+(?P<verb>informen?|comuniquen?|expliquen?|indiquen?)(?=\s+(?:de|sobre|qué|cuál|acerca)\b"
    r"[^,;.]*\b(?:medidas|pasos|gestiones|acciones|resultados?)\b)"
)
THEY_TOOK = re.compile(
    r"(?<=\s)(?P<what>(?:medidas|pasos|gestiones|acciones)\s+que)\s+han(?=\s+\w+do\b)"
)
THEY = re.compile(
    r"(?P<before>\brecuerdo que,? (?:(?:como|según|conforme|en virtud)\b[^,;.]*, )?)(?P<verb>tienen|están|deben|(?:se )?han)\b(?P<rest>[^,;.]*)"
)
OF_DUTY = re.compile(r"obligaci|deber|obligad|comprom|ratific|responsab|deben|garanti|respet")
# What only they can have done: "por qué han negado la entrada".
THEY_DID = re.compile(
    r"(?P<before>\b(?:confirm|expliqu|indiqu|dig|aclar|revel|inform|reconozc)\w*\s+(?:que|por\s+qué|cuándo|dónde|si))\s+han(?=\s+(?:negado|detenido|"
    r"encarcelado|confiscado|prohibido|ordenado|cerrado|disuelto|expulsado|rechazado|decidido|impuesto|"
    r"recibido\s+(?:la|una|esta|las)\s+(?:denuncias?|cartas?|quejas?|peticion(?:es)?|solicitud(?:es)?))\b)"
)
THEY_DECIDED = re.compile(
    r"(?P<before>^Le\b[^;.]*\b(?:la|el|las|los)\s+(?:informe|investigación|comisión|medidas?|decisi[oó]n(?:es)?|ley(?:es)?|inspección|auditoría|"
    r"amnistía|moratoria|reformas?|material|equipos?|documentos?|pasaportes?|bienes|recomendaciones)\b[^,;.]*?\sque)\s+(?P<verb>anunciaron|"
    r"prometieron|confiscaron|incautaron|ordenaron|aprobaron|aceptaron|adoptaron|cerraron|retiraron|crearon)\b"
)
DECIDED = {
    "anunciaron": "anunció", "prometieron": "prometió", "confiscaron": "confiscó", "incautaron": "incautó",
    "ordenaron": "ordenó", "aprobaron": "aprobó", "aceptaron": "aceptó", "adoptaron": "adoptó",
    "cerraron": "cerró", "retiraron": "retiró", "crearon": "creó",
}  # fmt: skip
THEY_GAVE = re.compile(
    r"(?P<before>\b(?:promesas?|compromisos?|garantías?|obligaci[oó]n(?:es)?|recomendaci[oó]n(?:es)?)\s+que)\s+(?P<verb>hicieron|dieron|"
    r"asumieron|contrajeron|aceptaron|han)\b"
)
GAVE = {
    "hicieron": "hizo", "dieron": "dio", "asumieron": "asumió", "contrajeron": "contrajo",
    "aceptaron": "aceptó", "han": "ha",
}  # fmt: skip
WORRIED = re.compile(
    r"(?P<start>^|[,;]\s|\b(?:y|pero)\s)que (?:usted )?está (?P<how>muy |profundamente )?(?P<verb>preocupad|inquiet|consternad|alarmad|indignad|horrorizad)[oa]\b"
)
WORRIES_ME = re.compile(
    r"(?P<start>^|[,;]\s|\b(?:y|pero)\s)que (?:le|les) (?P<verb>preocup|inquiet|alarm|entristec|indign|horroriz|consterna)"
)
_SAID = r"(?:declaraci[oó]n(?:es)?|decisi[oó]n(?:es)?|promesas?|compromisos?|anuncios?|respuestas?|palabras|iniciativas?|cartas?|discurso)"
SAID_BY = re.compile(
    rf"\b(?:el|la|los|las|esta|este)\s+(?P<what>{_SAID})(?P<how>\s+\w+)?\s+(?P<of>del|de\s+la)\s+(?P<title>\w+(?:\s+[Gg]eneral)?)(?=[\s,.;])"
)
MY_LETTER = re.compile(r"\ba\s+su(?=\s+(?:carta|petición|solicitud|escrito|llamamiento)\b)")
WILL = re.compile(
    r"(?P<before>\b(?:declar|anunci|afirm|garantic|manifiest|asegur)\w*(?:\s+\w+mente)?\s+que\s+(?:no\s+)?\w+r)án\b"
)
MY_FEELING = re.compile(
    r"(?P<before>\b(?:transmit|comuni|hac|hag|traslad|expres)\w+(?:\s+llegar)?\s+)su(?P<s>s?)(?=\s+(?:\w+\s+)?"
    r"(?:preocupaci|inquietud|temor|llamamiento|petici))"
)
HIS = re.compile(r"\busted\s+", re.IGNORECASE)
# What the supporter says of themselves: the writer does.
OF_MYSELF = {
    "escribe": "escribo", "toma": "tomo", "reconoce": "reconozco", "opone": "opongo",
    "pretende": "pretendo", "busca": "busco", "considera": "considero", "comprende": "comprendo",
    "lamenta": "lamento", "condena": "condeno", "rechaza": "rechazo", "trata": "trato",
}  # fmt: skip
# Only what a victim wouldn't do: "que está enfermo" and "que quiere volver" are theirs.
SAID_OF_MYSELF = re.compile(
    r"(?P<start>^|[,;]\s|\b(?:y|e|pero|sino|ni)\s)que (?P<you>usted )?(?P<not>no )?(?P<se>se )?(?P<verb>"
    r"escribe(?=\s+(?:como|en|por))|toma(?=\s+partido)|reconoce(?=\s+(?:el\s+derecho|la\s+gravedad))|"
    r"opone(?=\s+a\s+la\s+pena)|(?:pretende|trata|busca)(?=\s+(?:de\s+)?(?:excusar|disculpar|justificar|minimizar|restar))|"
    r"considera(?=\s+que)|comprende(?=\s+(?:el|la))|(?:lamenta|condena|rechaza)(?=\s))",
    re.IGNORECASE,
)

# A sentence that only tells, behind one that asks.
TOLD_ONLY = re.compile(
    r"^(?!.*\b(?:usted\w*|vuestr\w+)\b)"
    r"(?:él|ella|ellos|ellas|este|esta|estos|estas|el|la|los|las|una?|según|desde|ambos|ambas|ningún|ninguna|todos|todas|nadie|hay|vari[oa]s|much[oa]s|algun[oa]s|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|decenas|cientos|al\s+menos|por\s+lo\s+menos|más\s+de|cerca\s+de|casi)\b",
    re.IGNORECASE,
)

# A request that wasn't seen as one.
LEFTOVER = late(
    # doubtful whose, or badly joined: kept
    r"\bLe recuerdo que son responsables\b|"
    r"\b(?:y|e|pero)\s+(?:inst[aá]ndo|pidi[eé]ndo|solicit[aá]ndo|expres[aá]ndo|exhort[aá]ndo|exigi[eé]ndo|record[aá]ndo)"
)
