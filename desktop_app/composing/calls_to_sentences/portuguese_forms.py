"""The forms that points take in Portuguese, of Portugal and of Brazil, and what a letter makes of
each.

A point says how to write ("Instando as autoridades a …"), commands one or many supporters ("Peça",
"Peçam") or names the deed ("Pedir").
"""

import re

from ...domain.late import late
from .romance import Wishes


def form(pattern: str) -> re.Pattern[str]:
    """*pattern* of a whole point, whatever its capitals; compiled when it is first asked for."""
    return late(rf"^{pattern}$", re.IGNORECASE | re.DOTALL)


def verb(stems: str, ending: str) -> str:
    """The forms of a verb with *stems*; *ending* is "ar" or "ir"."""
    endings = {"ar": r"(?:ando|ar|em|e|uem|ue|ai)", "ir": r"(?:indo|endo|ir|er|am|a|e|i)"}[ending]
    return rf"(?:{stems}){endings}"


_HOW = (
    r"(?:,?\s+(?P<how>veementemente|vivamente|urgentemente|respeitosamente|encarecidamente|também|"
    r"novamente|com\s+urgência|insistentemente|firmemente|mais\s+uma\s+vez|igualmente),?)?"
)
_INFINITIVE = (
    r"(?P<what>(?:a\)\s+)?(?:,[^,]+,\s+)?(?:não\s+)?(?:se\s+)?(?:\w+mente\s+)?"
    r"(?:\w+(?:ar|er|ir|or|ôr)(?:em)?(?:-\w+)?|\w+[áêíiô]-l[oa]s?)\b.*)"
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
        (verb("apel", "ar") + _TO_WHOM + r"\s+" + _THAT,
         "Apelo{how} a {you} para {wish}", "Apelo{how} {who} para {plural}", "às autoridades"),
        (r"(?:fazendo|fazer|façam?|dirigindo|dirija)(?:-lhes?)?\s+um\s+(?P<call>(?:\w+\s+)?apelo(?:\s+\w+)?)\s+(?P<who>(?:às|aos?|à)\s+\S.*?)"
         r"\s+(?:para|a)\s+" + _THAT,
         "Faço a {you} um {call} para {wish}", "Faço {who} um {call} para {plural}", "às autoridades"),
        *(
            (verb(stems, ending) + _TO_WHOM + r"\s+(?P<what>que\b.+)",
             f"{i.capitalize()} a {{you}} {{what}}", f"{i.capitalize()} {{who}} {{what}}", "às autoridades")
            for stems, ending, i in (
                ("assinal", "ar", "assinalo"), ("explic|expliqu", "ar", "explico"),
                ("indic|indiqu", "ar", "indico"), ("comunic|comuniqu", "ar", "comunico"),
                ("diz|dig", "ir", "digo"), ("inform", "ar", "informo"),
            )
        ),
        (verb("felicit", "ar") + r"(?:-(?P<them>n?[oa]s?)|\s+(?P<who>(?:as?|os?)\s+\S.*?))\s+(?P<what>(?:pel[oa]s?|por)\s.+)",
         "Felicito {you} {what}", "Felicito {who} {what}", "as autoridades"),
        *(
            (r"(?:exigindo|exigir|exijam?|cobrando|cobrar|cobrem?)\s+(?P<who>das\s+autoridades(?:\s+\w+)?|do\s+governo)\s+" + what,
             f"Peço a {{you}} {filled}", f"Peço {{who}} {others}", "às autoridades")
            for what, filled, others in (
                (_THAT, "{wish}", "{plural}"), (r"(?P<what>(?:uma?|o|a|os|as)\s.+)", "{what}", "{what}"),
            )
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
         r"\s+(?P<what>(?:de\s+)?(?:que\b,?|d?[oa]s?\s+(?:su|compromiss|promess|obriga)\w*|d?[oa]s?)\s.+)",
         "Lembro a {you} {what}", "Lembro {who} {what}", "às autoridades"),
        (verb("agradeç|agradec", "ir") + r"(?:-(?P<them>lhes?)|\s+(?P<who>(?:às|aos?|à)\s+\S+(?:\s+d[aoe]s?\s+\S+)?))"
         r"\s+(?P<what>(?:[oa]s?|por|ter|pel[oa]s?)\s.+)",
         "Agradeço a {you} {what}", "Agradeço {who} {printed}", "às autoridades"),
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

_GRANTED = (
    r"libertação|soltura|anulação|revogação|retirada|comutação|ratificação|publicação|abolição|suspensão|devolução|"
    r"restituição|revisão|absolvição"
)
STATED = tuple(
    (form(pattern), sentence, speaks)
    for pattern, sentence, speaks in (
        (verb("receb", "ir") + r"\s+(?P<how>com\s+(?:agrado|satisfação))\s+(?P<what>.+)", "Recebo {how} {what}", False),
        (r"cham(?:ando|ar|em|e)\s+a\s+atenção\s+(?:das\s+autoridades\s+)?(?P<what>para\s.+)", "Chamo a atenção {of_you} {what}", True),
        (verb("argument", "ar") + r"\s+(?P<what>que\s.+)", "Argumento {what}", False),
        (r"(?:fazendo|fazer|façam?)\s+(?P<how>notar|ver|constar)\s+(?P<what>que\s.+)", "Faço {how} {what}", False),
        (verb("protest", "ar") + r"\s+(?P<what>(?:contra|por|pela|pelo)\s.+)", "Protesto {what}", False),
        (verb("ped|peç", "ir") + r"\s+para\s+ser\s+informad[oa]s?\s+(?P<what>.+)", "Peço para ser informado(a) {what}", False),
        (r"(?:fazendo|fazer|façam?)\s+um\s+(?P<what>apelo\s+(?:para|em\s+favor|por|à|ao).+)", "Faço um {what}", False),
        (rf"(?P<what>(?:(?:imediata|pronta|plena)\s+)?(?:{_GRANTED})\s.+)", "Peço a {that}", False),
        (r"(?P<what>(?:(?:imediata|pronta|nova)\s+)?(?:investigação|indemnização|indenização|moratória)\s.+)", "Peço uma {that}", False),
        (r"(?P<what>(?:acesso|respeito|justiça|clemência|reparação|garantias|proteção)\s.+)", "Peço {that}", False),
        (r"(?P<what>(?:pedimos|instamos|apelamos|exortamos|solicitamos|rogamos)\b.+)", "{what}", False),
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
        (verb("insist", "ir") + r"\s+(?P<what>(?:em|na|no|para|que)\b.+)", "Insisto {what}", False),
        (r"(?:felicit)(?:ando|ar|em|e)(?:-\w+|\s+(?:as\s+autoridades|o\s+governo))?\s+(?P<what>pel?[oa]?s?\s.+)",
         "Felicito {you} {what}", True),
        (r"(?:temendo|temer)\s+(?P<what>.+)", "Temo {what}", False),
        (verb("rece", "ar") + r"\s+(?P<what>que\s.+)", "Receio {what}", False),
        *(
            (verb(stems, ending) + r"\s+(?P<what>(?:que|uma?|o|a|os|as|informaç\w+|garantias|proteção|justiça|clemência|respeito|reparação|acesso|"
             r"medidas|esclarecimentos|explicações)\b.+)",
             f"{i.capitalize()} {{what}}", False)
            for stems, ending, i in ASK
        ),
        (verb("apel", "ar") + r"\s+(?P<what>(?:a|à|ao|para|por|pela|pelo)\s.+)", "Apelo {what}", False),
        (verb("pergunt", "ar") + r"\s+(?P<what>.+)", "Pergunto {what}", False),
        (r"(?P<what>que\s.+)", "Peço {that}", False),
        ((r"(?P<what>(?:o|um|a|uma)\s+(?:\w+\s+){0,3}?(?:fim|levantamento|acesso|respeito|encerramento|indulto|reconhecimento|arquivamento|"
         r"abolição|suspensão|revisão|devolução|absolvição|soltura|assistência|entrada|entrega|reparação|garantia|busca)\s+"
         r"(?:\w+\s+){0,2}?(?:d[aeo]s?|a|à|ao|aos|às|para|por|em)\s.+)"), "Peço {that}", False),
        ((r"(?P<what>(?:assistência|acesso|justiça|reparação|proteção|garantias|cuidados)\s+(?:\w+\s+){0,2}?(?:para|a|à|ao|d[aeo]s?|contra)\s.+)"),
         "Peço {that}", False),
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
        r"\s*:\s*(?:\w\)\s*)?|\s*,[^,]*,\s*|\s*(?:não|lhes?|[oa]s?|me|se|também|além\s+disso|imediatamente|"
        r"de\s+imediato|sem\s+demora|\w+mente)\s+|\s+"
    ),
    chained=r"(?:,|;)?\s(?:e|ou|nem)\s+(?:\w\)\s*)?(?:a\s+)?(?:que\s+)?|[;,:]\s*(?:\w\)\s*)(?:que\s+)?|;\s*(?:que\s+)?",
    subordinate=re.compile(r"\b(?:que|quem|quando|cuj[oa]s?|onde|se|porque|como|qua(?:l|is))\b"),
    own_subject=re.compile(
        r"\s*(?:não\s+)?se\s|\s*(?:[oa]s?|uma?|seus?|suas?)\s+\w+\s+\w|\s*[A-ZÁÉÍÓÚ]"
    ),
    no_verbs=frozenset(
        "também bem quem nem sem em ordem homem imagem tem têm então não mão prisão decisão libertação "
        "jovem porém além ninguém alguém".split()
    ),
)
INFINITIVE = re.compile(
    r"\b(?!(?:por|mar|lar|par|cor|dor|senhor|maior|melhor|menor|qualquer|sequer|mulher|lugar|favor|"
    r"valor|exterior|interior|anterior|superior)\b)\w+?(?:ar|er|ir|or)(?P<plural>em)?\b(?!-)|"
    r"\b\w+?(?:ar|er|ir|or)(?P<plural2>em)(?=-)"
)
# Before a further infinitive of the same request: "e a", "e não".
SAME_REQUEST = re.compile(
    r"(?P<and>(?:\be|\bou|;|,)(?P<to>\s+a)?\s+)(?:\w\)\s*)?(?:não\s+)?(?:se\s+|[oa]s?\s+)?$"
)
MUST = form(
    r"(?:as\s+autoridades|o\s+governo)\s+(?P<not>não\s+)?dev(?:em|e|eriam|eria)\s+(?P<what>(?!(?:ser|ter|receber|poder|estar)\b)(?:\w+mente\s+)?\w+(?:ar|er|ir|or)(?:-\w+)?\b.+)"
)
MUST_BE = form(
    r"(?P<who>[^,;.]+?)\s+(?P<not>não\s+)?(?P<must>deve|devem|deveria|deveriam)\s+(?P<how>\w+mente\s+)?(?P<be>ser|ter|receber|poder|estar)\s+(?P<what>\w.+)"
)
BE = {"ser": "seja", "ter": "tenha", "receber": "receba", "poder": "possa", "estar": "esteja"}
SMALL = frozenset(
    "o a os as um uma ninguém nenhum nenhuma todo toda todos todas cada este esta estes estas seu sua seus suas".split()
)
INVITE_OTHERS = form(
    r"convid(?:ando|ar|em|e)\s+(?P<what>(?:o|a|os|as)\s+(?:relator|perit|especialist|observador|grupo\s+de\s+trabalho|nações|"
    r"organizaç|comité|comitê|alto\s+comissário).+)"
)
NAMED = form(
    r"(?:é\s+(?:preciso|urgente|necessário)\s+)?(?P<what>(?:não\s+)?(?:(?:\w+mente)\s+)?(?:\w+(?:ar|er|ir)|\w*p[ôo]r)(?:-se)?\s.+)"
)
NO_INFINITIVES = frozenset("mulher qualquer poder dever mar lugar ver ter ser estar sequer".split())
_COMMANDS = (
    "liberte garanta assegure proteja ponha retire arquive investigue permita conceda revogue anule "
    "suspenda comute respeite cumpra revele divulgue esclareça adote tome ordene forneça ofereça "
    "acabe cesse impeça leve julgue processe ratifique reforme altere restitua devolva publique "
    "faculte autorize interrompa mantenha indemnize indenize repare solte transfira cancele abandone "
    "conduza realize instaure abra dê faça evite abstenha promova condene informe indulte perdoe "
    "demarque remova extinga reconheça utilize use assine vete rejeite zele certifique "
    "extradite deporte expulse execute torture "
    "envie torne deixe aja afaste demita responsabilize puna reveja revise apure crie implemente desista"
).split()
# Further ones by their ending, before what they are done to: "Desmilitarize a região".
_SUBJUNCTIVES = (
    "recorr submet proíb suprim destitu instru estabeleç atend defend empreend promov dissolv absolv admit tenh "
    "mantenh obtenh interv aced respond corrij dirij abr reabr cubr concluí conclu exclu inclu reconheç ofereç forneç"
).split()
_NO_COMMAND = (
    r"(?:durante|ante|sobre|mediante|entre|que|este|esse|parte|gente|desde|peç|ped|inst|exort|apel|solicit|exi[jg]|requ|reclam|rog|recomend|escrev|"
    r"envi|remet|assin|compartilh|partilh|divulgue\s+este|mencion|utiliz|us|consult|express|manifest|salient|sublinh|destaqu|lembr|"
    r"record|explique\s+que|declar|dig|celebr|acolh|conden|lament|deplor|rejeit|elogi|apoi|felicit|agradeç|oponha|protest|"
    r"insist|tem|pergunt|convid|encoraj|deix|transmit|mostr|cobr|fa[zç]|public|publique\s+uma)\w*"
)
_OBJECT = r"(?=\s+(?:o|a|os|as|um|uma|ao|à|aos|às|todos?|todas?|qualquer|de\s+imediato|imediatamente|sem\s+demora|[A-ZÁÉÍÓÚ])\b)"
COMMAND = form(
    rf"(?P<wish>(?:não\s+)?(?:(?:imediatamente|urgentemente)\s+)?(?:(?:{'|'.join(_COMMANDS)})m?(?:(?P<se>-se)|-n?[oa]s?|-lhes?)?|(?:{'|'.join(_SUBJUNCTIVES)})am?|"
    rf"(?<=não\s)(?:[oa]s?|lhes?)\s\w+[ea]m?|(?!{_NO_COMMAND}\b)(?-i:[A-ZÁÉÍÓÚa-záéíóú][a-záéíóúâêôãõç]{{3,}})(?<!ment)em?{_OBJECT})[\s.].*)"
)
ENCLITIC = re.compile(
    r"(?P<before>^|;\s*(?:e\s+)?|,?\se\s+)(?P<verb>[a-záéíóúâêôãõç]+(?:[ea]m?))-(?:n)?(?P<it>[oa]s?|lhes?)\b",
    re.IGNORECASE,
)
AND_NAMED = re.compile(
    r"(?P<and>\b(?:e|ou)|;(?:\s+e)?)\s+(?P<verb>(?:não\s+)?(?!(?:lugar|mulher|militar|familiar|escolar|regular|similar|particular|"
    r"popular|poder|dever|mar|lar|ver|ter|ser|estar)\b)\w{2,}(?:ar|er|ir)(?:-\w+)?)\b"
)

_ASKS_OR_SAYS = (
    r"(?:ped|peç|inst|exort|solicit|exi[jg]|rog|reclam|apel|express|exprim|manifest|lembr|record|salient|sublinh|conden|agrade|convid|"
    r"pergunt|que\b|as\s+autoridades|fazendo|insto\b)"
)
_ITS_THINGS = (
    r"\b(?:(?:a|uma|cada|esta)\s+(?:petição|carta)\b(?!\s+d)|assinaturas\b|cartaz(?:es)?\b|velas?\b|folhetos\b|selos\b|vigílias?\b|"
    r"o\s+site\b|nossa\s+página\b|modelo\s+de\s+carta|cortesia\b|cort[eê]s(?:es)?\b|nota\s+pessoal|uma\s+cópia[.;]|"
    r"a\s+conhecer\s+(?:o|este)\s+caso|[àa]\s+embaixada\b|o\s+texto[.;])|\w-nos\b"
)
_ITS_DEEDS = (
    r"(?:tod[ao]s\s+)?(?:as|os|suas|seus)\s+(?:cartas|apelos|mensagens|e-?mails|assinaturas|petições|postais)\s+(?:não\s+)?(?:devem|deveriam|podem)\b|"
    r"ajam?\s+(?:antes|agora|já)\b|não\s+esqueça|apoi[ea]m?\s+(?:a|esta)\s+(?:ação|campanha)"
)
FOR_SUPPORTER = re.compile(
    rf"^(?:{_ITS_DEEDS})|^(?!{_ASKS_OR_SAYS}).*(?:{_ITS_THINGS})|"
    r"^(?:por\s+favor,?\s+)?(?:escrev\w+|envi\w+\b(?!\s+(?:\w+\s+)?(?:observador|médic|perit|ajuda|relatório))|mencion\w+|particip\w+|organiz\w+|"
    r"visit\w+|sig[ua]\w*\s+(?:o\s+caso|nas)|telefon\w+|contact\w+|evit\w+\s+(?:mencion|cit)\w+|post[ea]\w*|tuít\w+|curt\w+|"
    r"publiquem?\s+(?:[^,;.]*\s)?(?:nas?\s+redes|no\s+(?:seu\s+)?blog\w*)|remet\w+|assin(?:em|e)\s+(?:a\s+petição|o\s+abaixo)|compartilh\w+|"
    r"partilh\w+|divulg\w+\s+(?:este|o)\s+caso|mantenha\s+um\s+tom|consult\w+|reún\w+|recolh\w+|redij\w+|"
    r"se\s+receb\w+|não\s+(?:mencion\w+|envi\w+|escrev\w+))\b|"
    r"(?<!\bà )(?<!\bao )\b(?:su|tu|voss)(?:as?|os?)\s+(?:própri[ao]s?\s+)?(?:cartas?|apelos?|mensage(?:m|ns)|correios?|país|secção|"
    r"seção|embaixada|profissão|postais|postal)\b|"
    r"\bredes\s+sociais\b|\bse(?:us?|u\s+próprio)\s+(?:blog\w*|amig[oa]s|colegas|deputad[oa]s?|facebook)\b|"
    r"^\S+\s+(?:ao?|o)\s+governo\s+do\s+seu\s+país\b|acreditad\w+\s+n?o?\s*seu\s+país\b|"
    r"\bsuas\s+próprias\s+palavras\b|\bseus?\s+(?:própri[ao]s?\s+)?(?:apelos?|idioma|nome\s+e|e-?mails?)\b",
    re.IGNORECASE,
)
_AGAIN = (
    r"(?:instando|exortando|pedindo|solicitando|expressando|exprimindo|manifestando|lembrando|recordando|"
    r"salientando|sublinhando|ressaltando|reconhecendo|agradecendo|exigindo|opondo|rogando|apelando|"
    r"protestando|felicitando|convidando|recomendando|condenando|saudando|lamentando|perguntando|explicando|deixando|rejeitando|"
    r"peçam?|instem?|exortem?|solicitem?|expressem?|lembrem?|exijam?|sublinhem?|ressaltem?|salientem?|"
    r"apelem?|manifestem?|pergunt[ea]m?)(?:-\w+)?"
)
SECOND_REQUEST = re.compile(rf"(\s*[,;]?\s+(?:e|mas)|\s*;)\s+(?={_AGAIN}\b)", re.IGNORECASE)
TAIL = re.compile(r"[\s;,.]*(?:[;,]\s*(?:e|ou)\s*)?[\s;,.]*$|\s+e\s*$")
LEAD = re.compile(r"^(?:por\s+favor,?\s+)?", re.IGNORECASE)

TELL_ME = re.compile(
    r"\b(?:lhes?|[oa]s?)\s+(?P<verb>informem?|comuniquem?|expliquem?|indiquem?)(?=\s+(?:d[aeo]s?|sobre|que|acerca)\b"
    r"[^,;.]*\b(?:medidas|passos|diligências|ações|resultados?)\b)"
)
THEY_TOOK = re.compile(
    r"(?P<what>\b(?:medidas|passos|diligências|ações)\s+que)\s+(?P<verb>tomaram|adotaram|deram|fizeram)\b"
)
TOOK = {"tomaram": "tomou", "adotaram": "adotou", "deram": "deu", "fizeram": "fez"}
THEY = re.compile(
    r"(?P<that>\bque(?:,[^,]*,)? )(?P<verb>têm|estão|devem|são)\b(?=[^,;.]*\b(?:obriga|dever|compromet|respons|garanti|respeit))"
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
# What only they can have done: "por que recusaram a entrada".
THEY_DID = re.compile(
    r"(?P<before>\b(?:confirm|expli[cq]|indi[cq]|dig|esclare[cç]|revel|inform|reconhe[cç])\w*\s+(?:que|por\s*qu[eê]|quando|onde|se))\s+"
    r"(?P<verb>recusaram|detiveram|prenderam|confiscaram|proibiram|ordenaram|encerraram|fecharam|expulsaram|rejeitaram|negaram|"
    r"receberam(?=\s+(?:a|uma|esta|as)\s+(?:queixas?|denúncias?|cartas?|petiç\w+|pedidos?)\b))(?=\s)"
)
THEY_DECIDED = re.compile(
    r"(?P<before>(?:V\. Exa\.|Vossa Majestade)[^;.]*\b(?:[oa]s?)\s+(?:relatório|inquérito|comissão|medidas?|decis(?:ão|ões)|leis?|amnistia|anistia|moratória|reformas?|"
    r"materia(?:l|is)|equipamentos?|documentos?|passaportes?|bens|recomendações)\b[^,;.]*?\sque)\s+(?P<verb>anunci|confisc|orden|adot|aceit|aprov|cri|retir|fech|assin)aram(?=[\s,.;])"
)
THEY_GAVE = re.compile(
    r"(?P<before>\b(?:promessas?|compromissos?|garantias?|obrigaç\w+|recomendaç\w+)\s+que)\s+(?P<verb>fizeram|deram|assumiram|"
    r"aceitaram|contraíram)\b"
)
DID = {
    "recusaram": "recusou", "detiveram": "deteve", "prenderam": "prendeu", "confiscaram": "confiscou",
    "proibiram": "proibiu", "ordenaram": "ordenou", "encerraram": "encerrou", "fecharam": "fechou",
    "expulsaram": "expulsou", "rejeitaram": "rejeitou", "negaram": "negou", "receberam": "recebeu",
    "fizeram": "fez", "deram": "deu", "assumiram": "assumiu", "aceitaram": "aceitou", "contraíram": "contraiu",
}  # fmt: skip
BOUND = re.compile(
    r"^(?P<before>Lembro a .{1,30}? que(?:,[^,]*,)? )está (?P<bound>obrigad|vinculad|comprometid|sujeit)[oa]s\b"
)
THEY_PROMISED = re.compile(r"^(?P<before>Lembro a \S+(?: \S+)? que se )(?P<verb>comprometeram)\b")
WORRIES_ME = re.compile(
    r"(?P<start>^|[,;]\s|\b(?:e|mas)\s)que (?P<verb>se preocupa|está preocupad[oa])\b"
)
_SAID = r"(?:declaraç(?:ão|ões)|decis(?:ão|ões)|promessas?|compromissos?|anúncios?|respostas?|palavras|iniciativas?|cartas?|discurso)"
SAID_BY = re.compile(
    rf"\b(?P<article>(?:d|n|pel)?(?:[oa]s?)|às?|aos?)\s+(?P<what>{_SAID})(?P<how>\s+(?!d[oa]\b)\w+)?\s+(?P<of>do|da)\s+(?P<title>[\w-]+)(?=[\s,.;])"
)
MY_LETTER = re.compile(r"(?P<to>\bà|\bao)\s+su?(?:a|eu)(?=\s+(?:carta|petição|pedido|apelo)\b)")
WILL = re.compile(
    r"(?P<before>\b(?:declar|anunci|afirm|garant|assegur)\w*(?:\s+\w+mente)?\s+que\s+(?:não\s+)?\w+r)ão\b"
)
MY_FEELING = re.compile(
    r"(?P<before>\b(?:transmit|transmita|comuni|encaminh|lev|expres)\w+\s+)(?P<article>[ao]s?\s+)?su(?P<as>as?)(?=\s+(?:\w+\s+)?"
    r"(?:preocupaç|inquietaç|apreensão|mensage))"
)

# A sentence that only tells, behind one that asks.
TOLD_ONLY = re.compile(
    r"^(?!.*\b(?:você\w*|voss\w+)\b)"
    r"(?:ele|ela|eles|elas|este|esta|estes|estas|o|a|os|as|uma?|segundo|desde|ambos|ambas|nenhuma?|todos|todas|ninguém|há|vári[oa]s|muit[oa]s|algu(?:ns|mas)|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|dezenas|centenas|pelo\s+menos|ao\s+menos|mais\s+de|cerca\s+de|quase)\b",
    re.IGNORECASE,
)

# A request that wasn't seen as one.
LEFTOVER = late(
    # doubtful whose, or badly joined: kept
    r"\bque é \w+[aá]veis\b|"
    r"\b(?:e|mas)\s+(?:instando|pedindo|solicitando|expressando|exortando|exigindo|lembrando|apelando)\b"
)
