"""The forms that points take in Portuguese, of Portugal and of Brazil, and what a letter makes of
each.

A point says how to write ("Instando as autoridades a …"), commands one or many supporters ("Peça",
"Peçam") or names the deed ("Pedir").
"""

import re

from .romance import Wishes


def form(pattern: str) -> re.Pattern[str]:
    """*pattern* of a whole point, whatever its capitals."""
    return re.compile(rf"^{pattern}$", re.IGNORECASE | re.DOTALL)


def verb(stems: str, ending: str) -> str:
    """The forms of a verb with *stems*; *ending* is "ar" or "ir"."""
    endings = {"ar": r"(?:ando|ar|em|e|uem|ue|ai)", "ir": r"(?:indo|endo|ir|er|am|a)"}[ending]
    return rf"(?:{stems}){endings}"


_HOW = (
    r"(?:,?\s+(?P<how>veementemente|vivamente|urgentemente|respeitosamente|encarecidamente|também|"
    r"novamente|com\s+urgência|insistentemente|firmemente|mais\s+uma\s+vez|igualmente),?)?"
)
_INFINITIVE = (
    r"(?P<what>(?:a\)\s+)?(?:,[^,]+,\s+)?(?:não\s+)?(?:se\s+)?(?:\w+mente\s+)?"
    r"\w+(?:ar|er|ir|or|ôr)(?:em)?(?:-\w+)?\b.*)"
)
_OBJECT = (
    r"(?:-(?P<them>[oanl]\w{0,3})"
    + _HOW
    + r"|"
    + _HOW.replace("<how>", "<how2>")
    + r"\s+(?P<who>(?:as?|os?|amb[ao]s|tod[ao]s)\s+\S.*?))"
)
_TO_WHOM = (
    r"(?:-(?P<them>lhes?)"
    + _HOW
    + r"|"
    + _HOW.replace("<how>", "<how2>")
    + r"\s+(?P<who>(?:às?|aos?|a)\s+\S.*?))"
)
_THAT = r"(?P<wish>(?:que\b|a\)\s*que\b).*)"

URGE = (
    ("inst", "ar", "insto"), ("exort", "ar", "exorto"), ("encoraj", "ar", "encorajo"),
    ("convid", "ar", "convido"), ("incentiv", "ar", "incentivo"), ("conclam", "ar", "conclamo"),
    ("incit", "ar", "incito"), ("urg|urj", "ir", "insto"),
)  # fmt: skip
ASK = (
    ("ped|peç", "ir", "peço"), ("solicit", "ar", "solicito"), ("rog", "ar", "rogo"),
    ("exig|exij", "ir", "peço"), ("requer|requeir", "ir", "requeiro"), ("reclam", "ar", "peço"),
    ("recomend", "ar", "recomendo"), ("suplic|supliqu", "ar", "suplico"),
)  # fmt: skip
_TITLE = (
    r"[oa]\s+(?:ministr[oa]|governadora?|president[ea]|diretora?|prefeit[oa]|rei|rainha|"
    r"procuradora?-geral)(?:\s+d[aeo]s?\s+[A-Z]\w+)?"
)
ASK_SOMEONE = tuple(
    (form(pattern), you, others, whom)
    for pattern, you, others, whom in (
        *(
            (verb(stems, ending) + _OBJECT + r"\s+a\s+" + _INFINITIVE,
             f"{i.capitalize()}{{how}} {{you}} a {{what}}", f"{i.capitalize()}{{how}} {{who}} a {{printed}}",
             "as autoridades")
            for stems, ending, i in URGE
        ),
        *(
            (verb(stems, ending) + _OBJECT + r"\s+(?P<to>a|para)\s+" + _THAT,
             f"{i.capitalize()}{{how}} {{you}} {{to}} {{wish}}",
             f"{i.capitalize()}{{how}} {{who}} {{to}} {{plural}}", "as autoridades")
            for stems, ending, i in URGE
        ),
        *(
            (verb(stems, ending) + _TO_WHOM + r"(?P<gap>\s+|:\s*)" + _THAT,
             f"{i.capitalize()}{{how}} a {{you}}{{gap}}{{wish}}",
             f"{i.capitalize()}{{how}} {{who}}{{gap}}{{plural}}", "às autoridades")
            for stems, ending, i in ASK
        ),
        *(
            (verb(stems, ending) + _TO_WHOM + r"\s+para\s+" + _THAT,
             f"{i.capitalize()}{{how}} a {{you}} para {{wish}}",
             f"{i.capitalize()}{{how}} {{who}} para {{plural}}", "às autoridades")
            for stems, ending, i in (*ASK, ("apel", "ar", "apelo"))
        ),
        *(
            (verb(stems, ending) + _TO_WHOM + r"\s+(?P<to>para|a|por)\s+" + _INFINITIVE,
             f"{i.capitalize()}{{how}} a {{you}} {{to}} {{what}}",
             f"{i.capitalize()}{{how}} {{who}} {{to}} {{printed}}", "às autoridades")
            for stems, ending, i in (*ASK, ("apel", "ar", "apelo"))
        ),
        *(
            (verb(stems, ending) + r"\s+que\s+(?P<who>(?:as\s+autoridades(?:\s+\w+s)?|o\s+governo|"
             rf"{_TITLE}))\s+(?P<clause>.+)",
             f"{i.capitalize()} a {{you}} que {{wish}}", f"{i.capitalize()} que {{who}} {{clause}}", "as autoridades")
            for stems, ending, i in ASK
        ),
        (verb("apel", "ar") + _TO_WHOM + r"\s+a\s+" + _THAT,
         "Apelo{how} a {you} para {wish}", "Apelo{how} {who} a {plural}", "às autoridades"),
        (verb("pergunt", "ar") + r"(?:-(?P<them>lhes?)|\s+(?P<who>(?:às?|aos?)\s+\S.*?))"
         r"\s+(?P<what>(?:por\s+que|porqu|o\s+que|qual|quais|quando|onde|como|quem|se|quant|em\s+que)\w*\b.+)",
         "Pergunto a {you} {what}", "Pergunto {who} {what}", "às autoridades"),
        *(
            (verb(stems, ending) + r"(?:-(?P<them>lhes?)|\s+(?P<who>(?:às|aos?|à)\s+\S+(?:\s+d[aoe]s?\s+\S+)?))"
             r"\s+(?P<what>(?:uma?|o|a|os|as|informaç\w+|garantias)\s.+)",
             f"{i.capitalize()} a {{you}} {{what}}", f"{i.capitalize()} {{who}} {{what}}", "às autoridades")
            for stems, ending, i in ASK
        ),
        (verb("lembr|record|relembr", "ar") + r"(?:-(?P<them>lhes?)|\s+(?P<who>(?:às|aos?|à)\s+\S.*?))"
         r"\s+(?P<what>(?:de\s+)?(?:que|d?[oa]s?\s+(?:su|compromiss|promess|obriga)\w*|d?[oa]s?)\s.+)",
         "Lembro a {you} {what}", "Lembro {who} {what}", "às autoridades"),
        (verb("agradeç|agradec", "ir") + r"(?:-(?P<them>lhes?)|\s+(?P<who>(?:às|aos?|à)\s+\S+(?:\s+d[aoe]s?\s+\S+)?))"
         r"\s+(?P<what>(?:[oa]s?|por|ter|pel[oa]s?)\s.+)",
         "Agradeço a {you} {what}", "Agradeço {who} {what}", "às autoridades"),
    )
)  # fmt: skip

_FEELING = (
    r"(?P<feeling>(?:(?:profund[ao]s?|grande|grave|séri[ao]|extrema|sincer[ao]s?|firme|total|viva)\s+)*"
    r"(?P<noun>preocupaç(?:ão|ões)|receios?|temor(?:es)?|inquietação|condolências|pêsames|solidariedade|"
    r"consternação|indignação|tristeza|pesar|alarme|apoio|oposição|rejeição|gratidão|satisfação|"
    r"alívio|repúdio|simpatia|choque|desalento|deceção|decepção|apreensão|esperança|apreço|"
    r"reconhecimento|horror|espanto|revolta)(?:\s+(?:profunda|grave|sincera))?)"
)
CONCERN = form(
    verb("express|manifest|demonstr|apresent|transmit", "ar").replace("(?:ando", "(?:ando|indo")
    + r"(?:-lhes?)?(?:\s+(?:às?|aos?)\s+\w+)?\s+"
    r"(?P<whose>(?:(?:[ao]s?\s+)?(?:su|tu|voss|noss|minh|me)(?:as?|us?|os?)\s+|[oa]s?\s+)?)"
    + _FEELING
    + r"(?P<what>\s.+)"
)
EXPRESS = form(
    r"exprim(?:indo|ir|am?)(?:-lhes?)?(?:\s+(?:às?|aos?)\s+\w+)?\s+"
    r"(?P<whose>(?:(?:[ao]s?\s+)?(?:su|tu|voss|noss|minh|me)(?:as?|us?|os?)\s+|[oa]s?\s+)?)"
    + _FEELING
    + r"(?P<what>\s.+)"
)
MASCULINE = re.compile(
    r"^(?:receio|temor|pêsames|pesar|alarme|apoio|alívio|repúdio|choque|desalento|apreço|reconhecimento|horror|espanto)"
)

STATED = tuple(
    (form(pattern), sentence, speaks)
    for pattern, sentence, speaks in (
        (verb("receb", "ir") + r"\s+(?P<how>com\s+(?:agrado|satisfação))\s+(?P<what>.+)", "Recebo {how} {what}", False),
        (r"(?:saud|sa[uú]d)(?:ando|ar|em|e)\s+(?P<what>.+)", "Saúdo {what}", False),
        (verb("acolh", "ir") + r"\s+(?P<how>com\s+\w+|favoravelmente)\s+(?P<what>.+)", "Acolho {how} {what}", False),
        (r"congratul(?:ando|ar|em|e)-se\s+(?P<what>.+)", "Congratulo-me {what}", False),
        (r"(?:regozij)(?:ando|ar|em|e)-se\s+(?P<what>.+)", "Regozijo-me {what}", False),
        (r"reconhe(?:cendo|cer|çam?)\s+(?P<what>.+)", "Reconheço {what}", False),
        (verb("not|observ", "ar") + r"\s+(?P<what>que\s.+)", "Noto {what}", False),
        (r"tom(?:ando|ar|em|e)\s+nota\s+(?P<what>d.+)", "Tomo nota {what}", False),
        (verb("conden", "ar") + r"\s+(?P<what>.+)", "Condeno {what}", False),
        (verb("repudi", "ar") + r"\s+(?P<what>.+)", "Repudio {what}", False),
        (verb("lament", "ar") + r"\s+(?P<what>.+)", "Lamento {what}", False),
        (verb("deplor", "ar") + r"\s+(?P<what>.+)", "Deploro {what}", False),
        (verb("rejeit", "ar") + r"\s+(?P<what>.+)", "Rejeito {what}", False),
        (verb("elogi", "ar") + r"\s+(?P<what>.+)", "Elogio {what}", False),
        (verb("apoi", "ar") + r"\s+(?P<what>.+)", "Apoio {what}", False),
        (r"op(?:ondo|or|onham?)-se\s+(?P<what>.+)", "Oponho-me {what}", False),
        (verb("sublinh", "ar") + r"\s+(?P<what>.+)", "Sublinho {what}", False),
        (verb("salient", "ar") + r"\s+(?P<what>.+)", "Saliento {what}", False),
        (verb("ressalt", "ar") + r"\s+(?P<what>.+)", "Ressalto {what}", False),
        (verb("destac|destaqu", "ar") + r"\s+(?P<what>.+)", "Destaco {what}", False),
        (verb("enfatiz", "ar") + r"\s+(?P<what>.+)", "Enfatizo {what}", False),
        (verb("frisa?", "ar") + r"\s+(?P<what>que\s.+)", "Friso {what}", False),
        (verb("assinal", "ar") + r"\s+(?P<what>que\s.+)", "Assinalo {what}", False),
        (verb("realç", "ar") + r"\s+(?P<what>.+)", "Realço {what}", False),
        (verb("apont", "ar") + r"\s+(?P<what>que\s.+)", "Desejo apontar {what}", False),
        (verb("explic|expliqu", "ar") + r"(?:-lhes?)?\s+(?P<what>que\s.+)", "Explico {what}", False),
        (verb("declar|afirm|indic", "ar") + r"(?:-lhes?)?\s+(?P<what>que\s.+)", "Desejo declarar {what}", False),
        (r"(?:dizendo|dizer|digam?)(?:-lhes?)?\s+(?P<what>que\s.+)", "Desejo dizer {what}", False),
        (r"deix(?:ando|ar|em|e)\s+claro\s+(?P<what>que\s.+)", "Desejo deixar claro {what}", False),
        (verb("lembr|record", "ar") + r"\s+(?P<what>que\s.+)", "Lembro {what}", False),
        (verb("insist", "ir") + r"\s+(?P<what>(?:em|na|no|para)\b.+)", "Insisto {what}", False),
        (r"(?:felicit)(?:ando|ar|em|e)(?:-\w+|\s+(?:as\s+autoridades|o\s+governo))?\s+(?P<what>pel?[oa]?s?\s.+)",
         "Felicito {you} {what}", True),
        (r"(?:temendo|temer)\s+(?P<what>.+)", "Temo {what}", False),
        (verb("rece", "ar") + r"\s+(?P<what>que\s.+)", "Receio {what}", False),
        *(
            (verb(stems, ending) + r"\s+(?P<what>(?:que|uma?|o|a|os|as|informaç\w+|garantias|proteção|justiça|"
             r"medidas|esclarecimentos|explicações)\b.+)",
             f"{i.capitalize()} {{what}}", False)
            for stems, ending, i in ASK
        ),
        (verb("apel", "ar") + r"\s+(?P<what>(?:a|à|ao|para|por|pela|pelo)\s.+)", "Apelo {what}", False),
        (verb("pergunt", "ar") + r"\s+(?P<what>.+)", "Pergunto {what}", False),
        (r"(?P<what>que\s.+)", "Peço {that}", False),
        ((r"(?P<what>(?:a|uma)\s+(?:\w+\s+){0,3}?(?:libertação|investigação|anulação|revogação|retirada|proteção|"
         r"comutação|ratificação|publicação|indemnização|indenização)\b.+)"), "Peço {that}", False),
        (r"inst(?:ando|ar|em|e)\s+(?P<what>a\s+que\s.+)", "Insto {what}", False),
        (r"(?P<what>(?:peço|apelo|solicito|rogo|insto|exorto)(?:-lhe|-o|-a)?\b.+)", "{what}", False),
    )
)  # fmt: skip
WORRIED = form(
    r"(?:(?:dizendo|dizer|digam?)(?:-lhes?)?\s+que\s+(?:você\s+)?(?:está|estão)|mostr(?:ando|ar|em|e)-se)\s+"
    r"(?P<degree>(?:muito|profundamente|extremamente)\s+)?preocupad[oa]s?\s+(?P<what>com\s.+)"
)

WISHES = Wishes(
    plural="em|am|ão",
    singular={"deem": "dê", "dêem": "dê", "vão": "vá", "estão": "está", "são": "é"},
    before=(
        r"\s*,[^,]*,\s*|\s*(?:não|lhes?|[oa]s?|me|se|também|além\s+disso|imediatamente|"
        r"de\s+imediato|sem\s+demora|\w+mente)\s+|\s+"
    ),
    chained=r"(?:,|;)?\s(?:e|ou|nem)\s+(?:\w\)\s*)?(?:que\s+)?|[;,:]\s*(?:\w\)\s*)(?:que\s+)?",
    subordinate=re.compile(r"\b(?:que|quem|quando|cuj[oa]s?|onde|se|porque|como|qua(?:l|is))\b"),
    own_subject=re.compile(
        r"\s*(?:não\s+)?se\s|\s*(?:[oa]s?|uma?|seus?|suas?)\s+\w+\s+\w|\s*[A-ZÁÉÍÓÚ]"
    ),
    no_verbs=frozenset(
        "também bem quem nem sem em ordem homem imagem tem têm então não mão prisão decisão libertação "
        "jovem porém além ninguém alguém".split()
    ),
)
PERSONAL = re.compile(r"(?<=\w)(?P<infinitive>ar|er|ir|or)em\b")
MUST = form(
    r"(?:as\s+autoridades|o\s+governo)\s+dev(?:em|e|eriam|eria)\s+(?P<what>(?:\w+mente\s+)?\w+(?:ar|er|ir|or)(?:-\w+)?\b.+)"
)
NAMED = form(r"(?P<what>(?:não\s+)?(?:(?:\w+mente)\s+)?(?:\w+(?:ar|er|ir)|\w*p[ôo]r)(?:-se)?\s.+)")
NO_INFINITIVES = frozenset("mulher qualquer poder dever mar lugar ver ter ser estar sequer".split())
_COMMANDS = (
    "liberte garanta assegure proteja ponha retire arquive investigue permita conceda revogue anule "
    "suspenda comute respeite cumpra revele divulgue esclareça adote tome ordene forneça ofereça "
    "acabe cesse impeça leve julgue processe ratifique reforme altere restitua devolva publique "
    "faculte autorize interrompa mantenha indemnize indenize repare solte transfira cancele abandone "
    "conduza realize instaure abra dê faça evite abstenha promova condene informe indulte perdoe "
    "demarque remova extinga reconheça utilize use assine vete rejeite zele certifique "
    "extradite deporte expulse execute torture "
    "afaste demita responsabilize puna reveja revise apure crie implemente desista"
).split()
COMMAND = form(
    rf"(?P<wish>(?:não\s+)?(?:(?:imediatamente|urgentemente)\s+)?(?:{'|'.join(_COMMANDS)})m?(?P<se>-se)?\s.+)"
)

FOR_SUPPORTER = re.compile(
    r"^(?:por\s+favor,?\s+)?(?:escrev\w+|envi\w+|remet\w+|assin(?:em|e)\s+(?:a\s+petição|o\s+abaixo)|compartilh\w+|"
    r"partilh\w+|divulg\w+\s+(?:este|o)\s+caso|mantenha\s+um\s+tom|consult\w+|reún\w+|recolh\w+|redij\w+|"
    r"se\s+receb\w+|não\s+(?:mencion\w+|envi\w+|escrev\w+))\b|"
    r"\b(?:su|tu|voss)(?:as?|os?)\s+(?:própri[ao]s?\s+)?(?:cartas?|apelos?|mensage(?:m|ns)|correios?|país|secção|"
    r"seção|palavras|língua|idioma|embaixada|profissão|postais|postal)\b|"
    r"\bseus?\s+(?:própri[ao]s?\s+)?(?:país|apelos?|idioma|nome\s+e|e-?mails?)\b",
    re.IGNORECASE,
)
_AGAIN = (
    r"(?:instando|exortando|pedindo|solicitando|expressando|exprimindo|manifestando|lembrando|recordando|"
    r"salientando|sublinhando|ressaltando|reconhecendo|agradecendo|exigindo|opondo|rogando|apelando|"
    r"condenando|saudando|lamentando|perguntando|explicando|deixando|rejeitando|"
    r"peçam?|instem?|exortem?|solicitem?|expressem?|lembrem?|exijam?|sublinhem?|ressaltem?|salientem?|"
    r"apelem?|manifestem?|pergunt[ea]m?)(?:-\w+)?"
)
SECOND_REQUEST = re.compile(rf"(\s*[,;]?\s+(?:e|mas)|\s*;)\s+(?={_AGAIN}\b)", re.IGNORECASE)
TAIL = re.compile(r"[\s;,.]*(?:[;,]\s*(?:e|ou)\s*)?[\s;,.]*$|\s+e\s*$")
LEAD = re.compile(r"^(?:[-–•*]\s*)?(?:por\s+favor,?\s+)?", re.IGNORECASE)

TELL_ME = re.compile(
    r"\b(?:lhes?|[oa]s?)\s+(?P<verb>informem?|comuniquem?|expliquem?|indiquem?)(?=\s+(?:d[aeo]s?|sobre|que|acerca)\b"
    r"[^,;.]*\b(?:medidas|passos|diligências|ações|resultados?)\b)"
)
THEY_TOOK = re.compile(
    r"(?P<what>\b(?:medidas|passos|diligências|ações)\s+que)\s+(?P<verb>tomaram|adotaram|deram|fizeram)\b"
)
TOOK = {"tomaram": "tomou", "adotaram": "adotou", "deram": "deu", "fizeram": "fez"}
THEY = re.compile(
    r"(?<=\bque )(?P<verb>têm|estão|devem|são)\b(?=[^,;.]*\b(?:obriga|dever|compromet|respons|garanti|respeit))"
)
THEY_ARE = {"têm": "tem", "estão": "está", "devem": "deve", "são": "é"}
# What the supporter says of themselves: the writer does.
OF_MYSELF = {
    "escreve": "escrevo", "toma": "tomo", "reconhece": "reconheço", "opõe": "oponho",
    "pretende": "pretendo", "procura": "procuro", "busca": "busco", "considera": "considero",
    "compreende": "compreendo", "lamenta": "lamento", "condena": "condeno", "rejeita": "rejeito",
}  # fmt: skip
# Only what a victim wouldn't do: "que está doente" and "que quer voltar" are theirs.
SAID_OF_MYSELF = re.compile(
    r"(?P<start>^|[,;]\s|\b(?:e|mas|nem)\s)que (?P<you>você )?(?P<not>não )?(?P<se>se )?(?P<verb>"
    r"escreve(?=\s+(?:como|na|em|por))|toma(?=\s+partido)|reconhece(?=\s+(?:o\s+direito|a\s+gravidade))|"
    r"opõe(?=(?:-se)?\s+à\s+pena)|(?:pretende|procura|busca)(?=\s+(?:desculpar|justificar|minimizar))|"
    r"considera(?=\s+que)|compreende(?=\s+[ao]\s)|(?:lamenta|condena|rejeita)(?=\s))",
    re.IGNORECASE,
)
WILL = re.compile(
    r"(?P<before>\b(?:declar|anunci|afirm|garant|assegur)\w*(?:\s+\w+mente)?\s+que\s+(?:não\s+)?\w+r)ão\b"
)
MY_FEELING = re.compile(
    r"(?P<before>\b(?:transmit|comuni|encaminh|lev|expres)\w+\s+)(?P<article>[ao]s?\s+)?su(?P<as>as?)(?=\s+(?:\w+\s+)?"
    r"(?:preocupaç|inquietaç|apreensão|mensage))"
)

# A sentence that only tells, behind one that asks.
TOLD_ONLY = re.compile(
    r"^(?!.*\b(?:você\w*|voss\w+)\b)"
    r"(?:ele|ela|eles|elas|este|esta|estes|estas|o|a|os|as|uma?|segundo|desde|ambos|ambas|nenhuma?|todos|todas|ninguém)\b",
    re.IGNORECASE,
)
