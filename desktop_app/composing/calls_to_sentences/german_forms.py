"""The forms that points take in German, and what a letter makes of each.

Points speak to the supporter ("Fordern Sie die Behörden auf, …", "die Behörden auffordern, …") or,
as many German sheets do, to the official already ("Bitte lassen Sie X frei").
"""

import re

from ...domain.late import late

ADVERB = (
    r"(?:dringend|nachdrücklich|eindringlich|höflich|inständig|erneut|auch|außerdem|weiterhin|"
    r"ausdrücklich|noch einmal|nochmals|mit Nachdruck|mit allem Nachdruck|ebenfalls|zugleich|respektvoll|"
    r"unverzüglich|umgehend|entschieden|freundlich|in aller Form|in aller Höflichkeit|mit Entschiedenheit)"
)
WHO = r"(?P<who>\S.*?)"
_SIE = r"(?:\s+Sie)?(?:\s+bitte)?"
_TO = r"(?:\s+(?:dazu|darum|daran|davon))?"


def form(pattern: str) -> re.Pattern[str]:
    """*pattern* of a whole point, whatever its capitals; compiled when it is first asked for."""
    return late(rf"^{pattern}$", re.IGNORECASE | re.DOTALL)


_WHAT = r"(?P<what>.+)"
_HOW = rf"(?:\s+(?P<how>{ADVERB}))?"

# Someone is asked: (pattern, to the official, to others, whom where the point names nobody).
ASK_SOMEONE = (
    (
        form(rf"fordere?n?{_SIE}(?:\s+{ADVERB})?\s+{WHO}{_HOW}{_TO}\s+auf(?P<sep>[,:])\s+{_WHAT}"),
        "Ich fordere Sie{how} auf{sep} {what}",
        "Ich fordere {who}{how} auf{sep} {what}",
        "die Behörden",
    ),
    (
        form(rf"{WHO}{_HOW}{_TO}\s+(?:aufzufordern|auffordern),\s+{_WHAT}"),
        "Ich fordere Sie{how} auf, {what}",
        "Ich fordere {who}{how} auf, {what}",
        "die Behörden",
    ),
    (
        form(rf"rufe?n?{_SIE}\s+{WHO}{_HOW}(?P<to>\s+dazu)?\s+auf(?P<sep>[,:])\s+{_WHAT}"),
        "Ich rufe Sie{how}{to} auf{sep} {what}",
        "Ich rufe {who}{how}{to} auf{sep} {what}",
        "die Behörden",
    ),
    (
        form(rf"{WHO}{_HOW}{_TO}\s+aufrufen,\s+{_WHAT}"),
        "Ich rufe Sie{how} dazu auf, {what}",
        "Ich rufe {who}{how} dazu auf, {what}",
        "die Behörden",
    ),
    (
        form(
            rf"(?:bitten?|ersuchen?){_SIE}(?:\s+{ADVERB})?\s+{WHO}{_HOW}{_TO}(?P<sep>[,:])\s+{_WHAT}"
        ),
        "Ich bitte Sie{how}{sep} {what}",
        "Ich bitte {who}{how}{sep} {what}",
        "die Behörden",
    ),
    (
        form(rf"{WHO}{_HOW}{_TO}\s+(?:bitten|ersuchen),\s+{_WHAT}"),
        "Ich bitte Sie{how}, {what}",
        "Ich bitte {who}{how}, {what}",
        "die Behörden",
    ),
    (
        form(rf"appelliere?n?{_SIE}{_HOW}\s+an\s+{WHO},\s+{_WHAT}"),
        "Ich appelliere{how} an Sie, {what}",
        "Ich appelliere{how} an {who}, {what}",
        "die Behörden",
    ),
    (
        form(rf"an\s+{WHO}{_HOW}\s+appellieren,\s+{_WHAT}"),
        "Ich appelliere{how} an Sie, {what}",
        "Ich appelliere{how} an {who}, {what}",
        "die Behörden",
    ),
    (
        form(rf"(?:dringen?|drängen?){_SIE}(?:\s+bei\s+{WHO})?\s+darauf,\s+(?P<what>(?!dass\b).+)"),
        "Ich bitte Sie nachdrücklich, {what}",
        "Ich dringe bei {who} darauf, {what}",
        "den Behörden",
    ),
    (
        form(rf"(?:drängen?|ermahnen?){_SIE}\s+{WHO}{_HOW}{_TO},\s+{_WHAT}"),
        "Ich bitte Sie nachdrücklich, {what}",
        "Ich bitte {who} nachdrücklich, {what}",
        "die Behörden",
    ),
    (
        form(rf"(?:ermuntern?|ermutigen?){_SIE}\s+{WHO}{_HOW}{_TO},\s+{_WHAT}"),
        "Ich ermutige Sie{how}, {what}",
        "Ich ermutige {who}{how}, {what}",
        "die Behörden",
    ),
    (
        form(rf"laden?{_SIE}\s+{WHO}{_HOW}{_TO}\s+ein,\s+{_WHAT}"),
        "Ich lade Sie{how} ein, {what}",
        "Ich lade {who}{how} ein, {what}",
        "die Behörden",
    ),
    (
        form(rf"legen?{_SIE}\s+{WHO}{_HOW}\s+nahe,\s+{_WHAT}"),
        "Ich lege Ihnen{how} nahe, {what}",
        "Ich lege {who}{how} nahe, {what}",
        "den Behörden",
    ),
    (
        form(rf"empfehlen?{_SIE}\s+{WHO}{_HOW},\s+{_WHAT}"),
        "Ich empfehle Ihnen{how}, {what}",
        "Ich empfehle {who}{how}, {what}",
        "den Behörden",
    ),
    (
        form(
            r"(?:fordern?|verlangen?)(?:\s+Sie)?(?:\s+bitte)?,\s+dass\s+(?P<who>die\s+(?:\w+en\s+)?Behörden)\s+(?P<what>.+)"
        ),
        "Ich fordere, dass Sie {what}",
        "Ich fordere, dass {who} {what}",
        "die Behörden",
    ),
)
# Someone is asked for a thing: "Bitten Sie die Behörden um Auskunft", "Fragen Sie sie, warum …".
ASK_FOR = (
    (
        form(rf"bitten?{_SIE}\s+{WHO}\s+um\s+{_WHAT}"),
        "Ich bitte Sie um {what}",
        "Ich bitte {who} um {what}",
        "die Behörden",
    ),
    (
        form(rf"fragen?{_SIE}\s+(?:bei\s+)?{WHO}(?:\s+nach)?,\s+{_WHAT}"),
        "Ich frage Sie, {what}",
        "Ich frage {who}, {what}",
        "die Behörden",
    ),
    (
        form(
            rf"(?:fordern?|verlangen?){_SIE}\s+von\s+"
            r"(?P<who>den\s+(?:\w+en\s+)?\w*[Bb]ehörden|der\s+\w*[Rr]egierung|ihnen|ihm|dem\s+\w+)"
            rf"(?P<sep>,?)\s+{_WHAT}"
        ),
        "Ich verlange von Ihnen{sep} {what}",
        "Ich verlange von {who}{sep} {what}",
        "den Behörden",
    ),
)

ASK_IN_POWER = (
    (
        form(rf"setzen?{_SIE}\s+sich(?:\s+bei\s+{WHO})?\s+dafür\s+ein,\s+{_WHAT}"),
        "Ich bitte Sie, sich dafür einzusetzen, {what}",
    ),
    (
        form(
            rf"setzen?{_SIE}\s+sich(?:\s+bei\s+{WHO})?\s+(?P<what>für\s.+?)\s+ein(?P<rest>[.,].*)"
        ),
        "Ich bitte Sie, sich {what} einzusetzen{rest}",
    ),
)

_SORROW = r"(?P<noun>Sorgen?|Besorgnis|Beunruhigung)"
_DEGREE = r"(?:(?P<degree>\w+)\s+)?"
# Someone is reminded or thanked.
TOLD = (
    (
        form(rf"machen?{_SIE}\s+{WHO}\s+darauf\s+aufmerksam,\s+(?P<what>dass\s.+)"),
        "Ich möchte Sie darauf aufmerksam machen, {what}",
        "Ich möchte {who} darauf aufmerksam machen, {what}",
        "die Behörden",
    ),
    (
        form(rf"loben?{_SIE}\s+{WHO}(?P<link>,|\s)\s*(?P<what>(?:für|dafür)\b.+)"),
        "Ich lobe Sie{link} {what}",
        "Ich lobe {who}{link} {what}",
        "die Behörden",
    ),
    (
        form(rf"gratulieren?{_SIE}\s+{WHO}\s+(?P<what>(?:zu|zum|zur|dazu)\b.+)"),
        "Ich gratuliere Ihnen {what}",
        "Ich gratuliere {who} {what}",
        "den Behörden",
    ),
    (
        form(rf"erinnere?n?{_SIE}\s+{WHO}{_HOW}\s+(?P<what>(?:daran,\s+dass|an)\s.+)"),
        "Ich möchte Sie{how} {remind}",
        "Ich möchte {who}{how} {remind}",
        "die Behörden",
    ),
    (
        form(rf"danken?{_SIE}\s+{WHO}(?P<link>,|\s)\s*(?P<what>(?:für|dafür)\b.+)"),
        "Ich danke Ihnen{link} {what}",
        "Ich danke {who}{link} {what}",
        "den Behörden",
    ),
)
CONCERN = (
    form(
        rf"(?:äußere?n?|äussere?n?|bekunden?|zeigen?|drücken?|bringen?){_SIE}(?:\s+(?:Ihre|deine|die|eure))?"
        rf"\s+{_DEGREE}{_SORROW}(?P<mid>\s+.*?)?(?:\s+(?:zum\s+Ausdruck|aus))?(?P<rest>,\s+dass\s.+)"
    ),
    form(
        rf"(?:äußere?n?|äussere?n?|bekunden?){_SIE}(?:\s+(?:Ihre|deine|die|eure))?\s+{_DEGREE}{_SORROW}"
        r"(?P<mid>\s+(?:über|um|wegen|angesichts)\s.+?)(?P<rest>)"
    ),
    form(
        rf"(?:drücken?|bringen?){_SIE}\s+(?:Ihre|deine|die|eure)\s+{_DEGREE}{_SORROW}"
        r"(?P<mid>\s+(?:über|um|wegen|angesichts)\s.+?)\s+(?:zum\s+Ausdruck|aus)(?P<rest>\.?)"
    ),
    form(
        rf"(?:(?:Ihre|deine|die|eure|seine)\s+)?{_DEGREE}{_SORROW}(?P<mid>\s+(?:über|um|wegen|angesichts)\s.+?)\s+"
        r"(?:zum\s+Ausdruck\s+bringen|äußern|äussern|ausdrücken|bekunden)(?P<rest>\.?)"
    ),
    form(
        rf"(?:geben?|verleihen?){_SIE}\s+(?:Ihrer|deiner|der|eurer)\s+{_DEGREE}{_SORROW}"
        r"(?P<mid>\s+(?:(?:über|um|wegen|angesichts)\s.+?|darüber))?\s+Ausdruck(?P<rest>,\s+dass\s.+|\.?)"
    ),
    form(
        r"(?:zeigen?|äußere?n?)(?:\s+Sie)?\s+sich\s+(?:(?P<degree>\w+)\s+)?(?P<noun>besorgt|beunruhigt)"
        r"(?P<mid>\s+(?:über|um|wegen|angesichts)\s.+?|\s+darüber)?(?P<rest>,\s+dass\s.+)?"
    ),
)
DEGREES = {
    "große": "sehr", "grosse": "sehr", "tiefe": "zutiefst", "tiefer": "zutiefst",
    "tiefste": "zutiefst", "ernste": "ernsthaft", "ernsthafte": "ernsthaft", "starke": "sehr",
    "größte": "äußerst", "äußerste": "äußerst", "sehr": "sehr", "zutiefst": "zutiefst",
    "tiefen": "zutiefst", "großer": "sehr", "grosser": "sehr", "ernster": "ernsthaft",
    "tief": "zutiefst", "äußerst": "äußerst", "ernstlich": "ernstlich", "ernsthaft": "ernsthaft",
    "": "",
}  # fmt: skip

_THEM = r"(?:sie|ihn|die\s+(?:\w+\s+)?(?:Behörden|Regierung)|den\s+\w+|die\s+\w+)"
_THEM_DATIVE = r"(?:ihnen|ihm|ihr|den\s+(?:\w+\s+)?Behörden|der\s+(?:\w+\s+)?Regierung|dem\s+\w+)"


def _says(verb: str, object_: str = "") -> str:
    return rf"{verb}{_SIE}{object_}"


_FIRST_PERSON = {
    "äußern": "äußere", "äussern": "äussere", "bringen": "bringe", "drücken": "drücke",
    "sprechen": "spreche", "bekunden": "bekunde", "geben": "gebe", "verleihen": "verleihe",
    "zeigen": "zeige", "betonen": "betone", "erklären": "erkläre",
}  # fmt: skip
FEELING = tuple(
    (
        form(
            rf"{verb}\s+Sie\s+(?P<before>(?:\S+\s+){{0,8}}?)(?-i:Ihr)(?P<ending>e[mnr]?)?\s+(?P<what>.+)"
        ),
        f"Ich {said} {{before}}mein{{ending}} {{what}}",
    )
    for verb, said in _FIRST_PERSON.items()
)
# Forms with one way to say them: the pattern, the sentence, whether it speaks to the official.
STATED = tuple(
    (form(pattern), sentence, speaks)
    for pattern, sentence, speaks in (
        ((rf"(?:geben?|verleihen?){_SIE}\s+Ihrer\s+(?:\w+\s+)?Hoffnung\s+Ausdruck,\s+dass\s+die\s+(?:\w+en\s+)?"
         r"Behörden\s+(?P<what>.+)"), "Ich hoffe, dass Sie {what}", True),
        (rf"(?:geben?|verleihen?){_SIE}\s+Ihrer\s+(?:\w+\s+)?Hoffnung\s+Ausdruck,\s+(?P<what>dass\s.+)",
         "Ich hoffe, {what}", False),
        (_says("(?:äußere?n?|bekunden?)") + r"\s+(?:die|Ihre)\s+(?:\w+\s+)?Hoffnung,\s+(?P<what>dass\s.+)",
         "Ich hoffe, {what}", False),
        (_says("stellen?") + r"\s+klar,\s+(?P<what>dass\s.+)", "Ich möchte klarstellen, {what}", False),
        (_says("bringen?") + r"\s+zum\s+Ausdruck,\s+(?P<what>dass\s.+)",
         "Ich möchte zum Ausdruck bringen, {what}", False),
        (_says("drücken?") + r"\s+aus,\s+(?P<what>dass\s.+)", "Ich möchte zum Ausdruck bringen, {what}", False),
        (_says("zeigen?") + r"\s+sich\s+(?P<what>(?:\w+\s+)?(?:erfreut|bestürzt|entsetzt|erschüttert|betroffen|enttäuscht|"
         r"erleichtert|empört|solidarisch)\b.+)", "Ich bin {what}", False),
        (_says("verweisen?") + r"\s+(?P<what>(?:auf|darauf)\b.+)", "Ich verweise {what}", False),
        (_says("geben?") + r"\s+zu\s+bedenken,\s+(?P<what>dass\s.+)", "Ich gebe zu bedenken, {what}", False),
        (_says("zeigen?") + r"\s+(?P<what>(?:Verständnis|Mitgefühl|Respekt)\b.+)", "Ich habe {what}", False),
        (_says("loben?") + r"(?P<link>,|\s)\s*(?P<what>.+)", "Ich lobe{link} {what}", False),
        (_says("protestieren?") + r"\s+(?P<what>gegen\s.+|dagegen,\s.+)", "Ich protestiere {what}", False),
        (_says("wenden?") + r"\s+sich\s+(?P<what>gegen\s.+)", "Ich wende mich {what}", False),
        (_says("sprechen?") + r"\s+sich\s+(?P<what>(?:gegen|für)\s.+?)\s+aus(?P<rest>[.,].*)",
         "Ich spreche mich {what} aus{rest}", False),
        (_says("lehnen?") + r"\s+(?P<what>.+?)\s+ab(?P<rest>[.,].*)", "Ich lehne {what} ab{rest}", False),
        (_says("(?:betonen?|unterstreichen?)") + r"\s+(?P<what>(?:die|den|das)\s[^.,;]+)(?P<rest>[.,].*)", "Ich möchte {what} betonen{rest}", False),
        (_says("heben?") + r"\s+hervor,\s+(?P<what>dass\s.+)", "Ich möchte hervorheben, {what}", False),
        (_says("unterstreichen?") + r",\s+(?P<what>dass\s.+)", "Ich möchte unterstreichen, {what}", False),
        (_says("erinnere?n?") + r"\s+daran,\s+(?P<what>dass\s.+)", "Ich möchte daran erinnern, {what}", False),
        (_says("(?:fordern?|verlangen?)") + r",\s+(?P<what>(?!dass\b)[^,]*\b(?:zu\s+\w+|\w+zu\w+)n\b.*)",
         "Ich fordere Sie auf, {what}", True),
        (r"(?P<what>(?:die|eine?n?|das|den)\s[^,.;]+?)\s+(?:fordern|verlangen)\.?", "Ich fordere {that}.", False),
        ((r"(?P<what>(?!(?:die|eine)\s)(?:(?-i:[A-ZÄÖÜa-zäöüß]+e)\s+(?:und\s+)?){0,4}(?-i:Freilassung|Aufhebung|Einstellung|Umwandlung|Entlassung|"
         r"Achtung|Ratifizierung|Abschaffung|Begnadigung|Veröffentlichung|Rückgabe|Beendigung|Schließung)\b.+)"),
         "Ich fordere die {that}", False),
        (r"(?P<what>(?!(?:die|eine)\s)(?:(?-i:[A-ZÄÖÜa-zäöüß]+e)\s+(?:und\s+)?){0,4}(?-i:Untersuchung|Entschädigung|Überprüfung)\b.+)",
         "Ich fordere eine {that}", False),
        (r"(?P<what>(?:(?-i:[A-ZÄÖÜa-zäöüß]+e)\s+(?:und\s+)?){1,4}(?-i:Behandlung|Versorgung|Hilfe|Information)\s+(?:für|des|der|von|in|durch|über)\s.+)",
         "Ich fordere {that}", False),
        (r"(?P<what>(?:ein|das)\s+(?:(?:\w+e[ns]?)\s+)?(?-i:Ende)\s.+)", "Ich fordere {that}", False),
        (r"(?P<what>(?-i:[A-ZÄÖÜ][a-zäöüß]+)er\s+(?:und\s+\w+er\s+)?(?-i:Zugang)\s.+)", "Ich fordere {accusative}", False),
        (r"(?P<what>(?-i:Schutz|Zugang|Gerechtigkeit|Gnade|Milde)\s+(?:für|zu|vor)\s.+)", "Ich fordere {what}", False),
        (_says("(?:äußere?n?|bringen?|drücken?)") + r"\s+(?:die|Ihre)\s+Befürchtung(?:\s+zum\s+Ausdruck|\s+aus)?,"
         r"\s+(?P<what>dass\s.+)", "Ich befürchte, {what}", False),
        (r"(?P<what>dass\s.+)", "Ich bitte darum, {that}", False),
        ((r"(?P<what>(?:die|eine|ein|den|das)\s+(?:[\wäöüß]+e[nrs]?\s+|und\s+){0,5}(?-i:Freilassung|Untersuchung|Aufhebung|"
         r"Einstellung|Schutz|Umwandlung|Entlassung|Achtung|Ratifizierung|Abschaffung|Begnadigung|"
         r"Veröffentlichung|Entschädigung|Zugang|Ende)\b.+)"), "Ich fordere {that}", False),
        (_says("teilen?", rf"\s+{_THEM_DATIVE}") + r"\s+mit,\s+(?P<what>dass\s.+)",
         "Ich möchte Ihnen mitteilen, {what}", True),
        (_says("(?:sagen?|schreiben?)", rf"(?:\s+{_THEM_DATIVE})?") + r",\s+(?P<what>dass\s.+)",
         "Ich möchte sagen, {what}", False),
        (_says("drängen?") + r"\s+darauf,\s+(?P<what>dass\s.+)", "Ich dränge darauf, {what}", False),
        (_says("bestehen?") + r"\s+(?P<what>auf\s.+)", "Ich bestehe {what}", False),
        (_says("dringen?") + r"\s+(?P<what>auf\s.+)", "Ich dringe {what}", False),
        (_says("begrüßen?") + r"(?P<link>,|\s)\s*(?P<what>.+)", "Ich begrüße{link} {what}", False),
        (_says("verurteilen?") + r"(?P<link>,|\s)\s*(?P<what>.+)", "Ich verurteile{link} {what}", False),
        (_says("bedauern?") + r"(?P<link>,|\s)\s*(?P<what>.+)", "Ich bedauere{link} {what}", False),
        (_says("(?:würdigen?)") + r"(?P<link>,|\s)\s*(?P<what>.+)", "Ich würdige{link} {what}", False),
        (_says("erkennen?") + r"(?:\s+(?P<what>[^,].+?))?\s+an(?P<rest>,\s.+|\.)",
         "Ich erkenne {what} an{rest}", False),
        (_says("nehmen?") + r"\s+(?P<what>.+?\s+)?zur\s+Kenntnis(?P<rest>,\s+dass\s.+|\.)",
         "Ich nehme {what} zur Kenntnis{rest}", False),
        (_says("weisen?", rf"(?:\s+{_THEM})?") + r"\s+(?:darauf\s+hin|darauf),\s+(?P<what>dass\s.+?)",
         "Ich möchte Sie darauf hinweisen, {what}", True),
        (_says("weisen?", rf"(?:\s+{_THEM})?") + r"\s+(?P<what>auf\s.+?)\s+hin(?P<rest>[.,].*)",
         "Ich möchte Sie {what} hinweisen{rest}", True),
        (_says("machen?", rf"(?:\s+{_THEM_DATIVE})?") + r"\s+deutlich,\s+(?P<what>dass\s.+)",
         "Ich möchte deutlich machen, {what}", False),
        (_says("betonen?") + r",\s+(?P<what>dass\s.+)", "Ich möchte betonen, {what}", False),
        (_says("(?:erklären?|erläutern?)", rf"(?:\s+{_THEM_DATIVE})?") + r",\s+(?P<what>dass\s.+)",
         "Ich erkläre, {what}", False),
        (_says("bedanken?") + r"\s+sich\s+(?:bei\s+\w+(?:\s+\w+)?\s+)?(?P<what>(?:für|dafür).+)",
         "Ich danke Ihnen {what}", True),
        (_says("(?:fordern?|verlangen?)") + r"\s+(?:eine\s+|die\s+)?(?:Zusicherungen?|Zusagen?),\s+"
         r"(?P<what>dass\s.+)", "Ich bitte Sie um die Zusicherung, {what}", True),
        (_says("bitten?") + r"\s+um\s+(?P<what>.+)", "Ich bitte um {what}", False),
        (_says("bitten?") + r"\s+darum,\s+(?P<what>.+)", "Ich bitte darum, {what}", False),
        (_says("dringen?") + r"\s+darauf,\s+(?P<what>dass\s.+)", "Ich dringe darauf, {what}", False),
        (_says("bestehen?") + r"\s+darauf,\s+(?P<what>dass\s.+)", "Ich bestehe darauf, {what}", False),
        (_says("(?:fordern?|verlangen?)") + r",\s+(?P<what>dass\s.+)", "Ich fordere, {what}", False),
        (_says("(?:fordern?|verlangen?)") + r"\s+(?P<what>(?!Sie\b|sie\b|auf\b)\S.+)",
         "Ich fordere {what}", False),
        (_says("fragen?") + r",\s+(?P<what>.+)", "Ich frage Sie, {what}", True),
        (_says("erkundigen?") + r"\s+sich(?:\s+bei\s+\w+(?:\s+\w+)?)?(?P<link>,|\s)\s*(?P<what>.+)",
         "Ich erkundige mich{link} {what}", False),
        (_says("unterstützen?") + r"\s+(?P<what>.+)", "Ich unterstütze {what}", False),
    )
)  # fmt: skip

# What speaks to the official already.
_TO_OFFICIAL = (
    "lassen sorgen stellen geben heben nehmen leiten untersuchen gewähren gewährleisten garantieren "
    "schützen beenden wandeln stoppen verhindern veranlassen ergreifen ermöglichen erlauben "
    "gestatten ordnen verzichten respektieren veröffentlichen klären ratifizieren ziehen bringen "
    "übergeben überstellen schieben liefern unterlassen unternehmen entlassen erlassen begnadigen "
    "machen legen führen räumen entschädigen prüfen überprüfen revidieren widerrufen vollstrecken "
    "halten schaffen kommen sichern treffen gehen tun handeln verlegen weisen stellen erlassen "
    "ermitteln bestrafen verfolgen entfernen freigeben akzeptieren befolgen achten erfüllen "
    "ernennen beauftragen bilden ersetzen fördern helfen hören empfangen informieren klagen kürzen "
    "löschen mildern modernisieren reformieren retten rufen senken setzen streichen suchen "
    "suspendieren tauschen unterbinden unterstellen unterstützen verbessern verbieten verkürzen "
    "verschonen versorgen vertagen verwerfen wiederholen zahlen nutzen üben öffnen ändern"
).split()
_YOUR_POWERS = (
    r"Ihre?[mnr]?\s+(?:\w+en\s+)*(?:Einfluss|Befugnisse?n?|Macht|Pflicht(?:en)?|Verpflichtung(?:en)?|"
    r"Versprechen|Zusagen?|Sicherheitskräfte?n?|Vollmachten|Amt|Begnadigungsrecht)\b"
)
# Any other verb commands the official, too, but those that are the supporter's.
_NO_COMMAND = (
    r"(?:fordern|bitten|rufen|appellieren|verlangen|äußern|äussern|drücken|begrüßen|betonen|erinnern|dringen|drängen|erkennen|fragen|"
    r"erklären|sagen|danken|verurteilen|bedauern|bestehen|ersuchen|ermutigen|ermuntern|empfehlen|erkundigen|protestieren|loben|würdigen|lehnen|zeigen|verleihen|unterstreichen|stellen\s+Sie\s+klar|"
    r"geben\s+Sie\s+(?:Ihrer|zu)|"
    r"sprechen|zeigen|mahnen|ermahnen|gratulieren|verweisen|lehnen|unterstreichen|verleihen|bekunden|schreiben|senden|schicken|denken|"
    r"hoffen|lesen|kleben|hängen|zünden|drucken|übersetzen|vergessen|wählen|singen|malen|basteln|überreichen|beten|laden|wenden|teilen|bedanken|setzen\s+Sie\s+sich|erläutern|mitteilen|zweifeln|bieten)"
)
_OTHER = (
    rf"(?!{_NO_COMMAND}\b)[a-zäöüß]+(?:en|ern|eln)(?=\s+Sie\s+(?:bitte\s+)?(?:die|das|den|dem|alle|allen|eine?n?|umgehend|sofort|"
    r"unverzüglich|keine?n?|sämtliche)\b)"
)
TO_OFFICIAL = form(
    rf"(?P<what>(?:bitte\s+)?(?:{'|'.join(_TO_OFFICIAL)}|{_OTHER})\s+Sie\b(?!\s+sich\s+dafür|\s+(?-i:(?!{_YOUR_POWERS})Ihre?[mnr]?)\b|"
    r"\s+(?:die|den|der)\s+(?:\w+en\s+)?(?:Behörden|Regierung)\b|\s+darauf\s+hin|.*\bzum\s+Ausdruck\b|\s+deutlich|"
    r"\s+klar,|.*\s+Ausdruck\b|.*(?-i:\bIhr(?:e[mnrs]?)?\s+(?:Blog|Freund|Schreiben|Brief)))(?!.*\bsozialen\s+(?:Medien|Netz)).+|"
    r"(?:hiermit\s+|deshalb\s+|daher\s+)?ich\s+(?:bitte|fordere|ersuche|appelliere|möchte)\b.+|"
    r"wir\s+(?:bitten|fordern)\b.+)"
)
ZU_INFINITIVE = form(
    r"(?P<what>(?![^,;:.]*\b(?:ist|sind|war|waren|hat|haben|wird|werden)\b)[^,;:.]*?\b(?:zu\s+\w+[en]n|\w{2,}zu\w{3,}[en]n)(?:[,;]?\s+(?:und|sowie)\s.*|,.*|\.)?)"
)

MUST = form(
    r"die\s+(?:\w+en\s+)?(?:Behörden|Regierung)\s+(?:müssen|muss|sollen|sollten?|soll|(?P<may>dürfen|darf))\s+"
    r"(?P<object>(?(may)[^,;.]*?\b(?:nicht|keine?[nmrs]?|nie)\s+(?:[^,;.]*?\s+)?|(?:[^,;.]*?\s+)?))(?P<verb>(?!werden\b|sein\b|haben\b)\w+[en]n)(?P<rest>(?:,\s.+|\.)?)"
)
# "Die Anklagen sind fallen zu lassen": a thing in the nominative that is the same in the accusative.
IS_TO = form(
    r"(?P<who>(?!es\b|der\b|ein\b|dieser\b|jeder\b|er\b|wir\b)[^,;.]+?)\s+(?:ist|sind)\s+(?P<rest>[^,;.]*?\b(?:zu\s+\w+[en]n|\w{2,}zu\w{3,}[en]n)"
    r"(?:,.*|\.))"
)
# "Alle Anklagen müssen fallen gelassen werden", "niemand darf gefoltert werden".
MUST_BE = form(
    r"(?P<who>[^,;.]+?)\s+(?P<modal>muss|müssen|soll|sollen|sollte|sollten|darf|dürfen)\s+"
    r"(?P<rest>[^;.,]*?)(?P<verb>(?-i:[a-zäöüß]+))\s+werden(?P<tail>,.*|\.)"
)
# "X sofort freilassen und alle Anklagen fallen lassen": verbs that name what is to be done.
_TO_BE_NAMED = (
    r"(?:(?:sicher|frei|auf|ein|an|ab|zurück|um|aus|bereit|bekannt|wieder|heraus|fallen\s|zu|zur\s|vor|nieder|durch)?"
    r"(?:lassen|stellen|heben|nehmen|geben|leiten|klären|setzen|ändern|ziehen|schaffen|brechen|halten|führen|gewähren|liefern|"
    r"weisen|schieben|machen))|untersuchen|gewährleisten|garantieren|schützen|beenden|verhindern|gewähren|ermöglichen|"
    r"erlauben|gestatten|veröffentlichen|ratifizieren|respektieren|begnadigen|entschädigen|überprüfen|umwandeln|stoppen|"
    r"widerrufen|entlassen|verlegen|informieren|abschaffen|unterlassen|verzichten|ermitteln|bestrafen|vollstrecken"
)
NAMED = form(
    rf"(?P<object>(?!.*\bzu\s+\w+en\b)[^;.:]*?\s)(?P<verb>(?-i:{_TO_BE_NAMED}))(?P<rest>(?:,\s.+)?[.!]?)"
)
AND_NAMED = re.compile(rf"\s(?P<verb>(?-i:{_TO_BE_NAMED}))(?=,?\s+(?:und|sowie|oder)\s)")
SEPARABLE = re.compile(
    r"^(sicher|frei|auf|ein|an|ab|zurück|um|aus|bei|mit|vor|bereit|nach|weiter|bekannt|offen|wieder|"
    r"heraus|statt|durch|zu)(?=\w{4,}n$)"
)
_ASKS_OR_SAYS = (
    r"(?:bitte\s+)?(?:fordern|bitten|rufen\s+Sie\s+(?:die|den|beide|alle)|appellieren|verlangen|äußern|dringen|drängen|ersuchen|erinnern|begrüßen|"
    r"betonen|erklären|ich|wir|dass|die\s+Behörden)\b"
)
_ITS_THINGS = (
    r"\b(?:(?:den|Ihren|einen|der|die|dem)\s+(?:Brief|Petition|Aktion|Unterschriften|Mahnwache|Appell|Plakat)\b|Kerzen?\b|Mahnwachen?\b|"
    r"Briefmarken?\b|Plakate?\b|Unterschriften\b|Petition\b|(?-i:uns)\b|den\s+Fall\s+(?:bekannt|aufmerksam)|auf\s+den\s+Fall\s+aufmerksam|"
    r"eine\s+Kopie(?:\s+(?:bei|Ihres|des\s+Briefs))|den\s+Hintergrund\b|bei\s+der\s+Botschaft\b|zur\s+Post\b)"
)
_ITS_DEEDS = (
    r"(?:bitte\s+)?(?:handeln|werden)\s+Sie\s+(?:jetzt|aktiv|vor|bis)\b|(?:bitte\s+)?helfen\s+Sie\s+mit\b|"
    r"(?:bitte\s+)?(?:stellen|fassen|melden)\s+Sie\s+sich\b|(?:alle\s+|Die\s+)?(?:Briefe|Appelle|Schreiben|E-?Mails|Faxe|Karten|Unterschriften|"
    r"Petitionen)\s+(?:müssen|sollen|sollten|dürfen|können)\b|vergessen\s+Sie\b|wählen\s+Sie\b"
)
FOR_SUPPORTER = re.compile(
    rf"^(?:{_ITS_DEEDS})|^(?!{_ASKS_OR_SAYS}).*(?:{_ITS_THINGS})|"
    r"^(?:bitte\s+)?(?:sammeln?|legen\s+Sie\s+(?:sie|einen|dem)|schreiben?(?!\s+Sie,\s+dass)|senden?|schicken?|verwenden?|benutzen?|teilen?(?!.*\bmit,)|unterschreiben?|"
    r"unterzeichnen?\s+Sie\s+(?:die|diese|unsere|Ihre)\s+(?:Petition|Aktion)|posten?|twittern?|verbreiten?|spenden?|besuchen?|"
    r"folgen?|beteiligen?|abonnieren?|organisieren?|kontaktieren?|liken?|faxen?|mailen?|bleiben?\s+Sie\s+(?:höflich|sachlich)|"
    r"(?:nutzen?|verwenden?)\s+Sie\s+(?:den\s+Hashtag|die\s+sozialen|soziale|das\s+Muster|die\s+Vorlage)|"
    r"(?:bitten?|fordern?|ermutigen?|ermuntern?|informieren?|laden?)\s+Sie\s+(?:Freund|Bekannte|andere|Ihre|Familie|Kolleg|"
    r"(?:die\s+)?(?:lokalen?\s+)?(?:Medien|Presse|Zeitung))\w*|beachten?|nennen?|erwähnen?|formulieren?|informieren\s+Sie\s+(?:uns|Ihre)|"
    r"wenden|denken|achten|vermeiden?|adressieren?|kopieren?)(?:\s+Sie)?\b|"
    r"(?<!auf )\b(?-i:Ihr)(?:e[mnrs]?)?\s+(?:eigene[mnrs]?\s+)?(?:Blogs?|Freund\w*|Bekannten|Kolleg\w*|Abgeordnet\w*|Webseite|Schule|"
    r"Briefe?s?|Schreibens?|Appelle?n?|E-?Mails?|Land(?:es)?|"
    r"Sektion|Namens?|Worten?|Sprache|Botschaft|Karten?|Regierung|Beruf)\b|\bin\s+eigenen\s+Worten\b",
    re.IGNORECASE,
)
_AGAIN = (
    r"(?:fordern|bitten|rufen|appellieren|verlangen|äußern|bringen|drücken|begrüßen|betonen|weisen|"
    r"erinnern|machen|dringen|drängen|erkennen|fragen|erklären|sagen|danken|verurteilen|bedauern|bestehen|"
    r"ersuchen|ermutigen|empfehlen|erkundigen|protestieren|loben|würdigen|lehnen|zeigen|verleihen|unterstreichen|sprechen)"
    r"\s+Sie\b|(?:stellen\s+Sie\s+klar|geben\s+Sie\s+(?:Ihrer|zu)|heben\s+Sie\s+hervor)\b"
)
SECOND_REQUEST = re.compile(rf"((?:,|;)?\s+(?:und|aber|doch)|;)\s+(?={_AGAIN})", re.IGNORECASE)
TAIL = re.compile(r"[\s;,.]*(?:[;,]\s*(?:und|oder|sowie)\s*)?[\s;,.]*$|\s+und\s*$")
LEAD = re.compile(
    r"^(?:bitte\s+(?=(?:fordern|bitten|rufen|appellieren|verlangen|betonen|äußern|zeigen|bringen\s+Sie\s+(?:Ihre|die)|drücken|begrüßen|erinnern|weisen|dringen|bestehen|drängen|erkennen|fragen|danken|machen\s+Sie\s+deutlich|erklären|verurteilen|bedauern|ersuchen|ermutigen|ermuntern|erkundigen|loben|gratulieren|protestieren|stellen\s+Sie\s+klar|geben\s+Sie\s+Ihrer|verleihen|sprechen\s+Sie\s+sich|heben\s+Sie\s+hervor|unterstreichen|verweisen|lehnen)\b))?",
    re.IGNORECASE,
)

# "Ihre" are the addressee's only where the very thing asked is to do something with what a state
# has and a victim has not.
_STATES_OWN = (
    r"(?:\w+en\s+){0,2}(?:Verpflichtung(?:en)?|Pflicht(?:en)?|Zusagen?|Versprechen|Befugnisse?n?|"
    r"Verantwortung|Sicherheitskräfte?n?|Streitkräfte?n?|Gesetze?n?|Gesetzgebung|Einfluss|Macht|"
    r"Strafgesetzbuch|Amt|Amtes|Fürsorgepflicht|Schutzpflicht|Sorgfaltspflicht)\b"
)
THEIR_OBLIGATIONS = re.compile(
    rf"(?P<before>\b(?:Sie(?:\s+{ADVERB})?(?:\s+dazu)?(?:\s+auf)?,|Sie\s+(?:auf|an)|an|und)\s+"
    r"(?:(?:alle|entsprechend|gemäß|von|nach|mit|in\s+Einklang\s+mit)\s+)?)ihr"
    rf"(?P<ending>e[mnrs]?)?(?=\s+{_STATES_OWN})"
)
THEIR_FORCES = re.compile(
    r"\b(?P<before>dass|alle[nr]?|all)\s+ihr(?P<ending>e[nr]?)(?=\s+(?:eigenen\s+)?(?:Sicherheitskräfte?n?|"
    r"Streitkräfte?n?|Soldaten|Truppen|Polizeikräfte?n?|Beamten|Polizist(?:inn)?en)\b)"
)
HIS_POWERS = re.compile(
    r"\b(?:sein|ihr)(?P<ending>e[mnrs]?)?(?=\s+(?:\w+en\s+)?(?:Begnadigungsrecht|Befugnisse?n?|Regierung|Amt|"
    r"Einfluss|Macht|Versprechen|Zusagen?|Ministerium|Vollmacht(?:en)?|Möglichkeiten|Entscheidung|Antwort|Schreiben|Worte|Erklärung|Ankündigung)\b)"
)
TELL_ME = (
    (re.compile(r"\bIhnen\b"), "mir"),
    (re.compile(r"\bIhr(?=(?:e[mnrs]?)?\s+[A-ZÄÖÜ])"), "mein"),
)
THEY_TOOK = re.compile(
    r"(?P<what>\b(?:Schritte|Maßnahmen|Massnahmen))\s+sie\b(?=[^,;]*\b(?:haben|werden|wollen)\b)"
)
# Of capitals that shout: what a point may begin with, as it is written otherwise.
SHOUTED = {
    word.upper(): word
    for word in (
        "bitte fordern Sie die den der dem das auf Behörden Regierung eindringlich dringend höflich "
        "nachdrücklich ich sich zeigen besorgt bitten äußern bringen drücken Ihre Sorge Besorgnis aus zum "
        "Ausdruck betonen begrüßen erinnern weisen darauf hin daran dass lassen sorgen dafür stellen sicher "
        "geben heben bekannt appellieren an rufen verlangen dringen und ihnen von zuständigen "
        "eine einen umgehende sofortige bedingungslose unparteiische unabhängige Untersuchung Freilassung "
        "Aufhebung des verurteilen danken fragen machen deutlich erklären über um setzen ein mit Nachdruck"
    ).split()
}
THEY_WILL = re.compile(
    r"(?P<before>\b(?:zu\s+erklären|klarzustellen|klarzumachen|deutlich\s+zu\s+machen|anzukündigen|zuzusichern),\s+dass)"
    r"\s+sie\b(?=[^,;.]*\bwerden\b)"
)
# What the supporter says of themselves: the writer does.
OF_MYSELF = re.compile(
    r"\bdass\s+Sie\s+(?P<self>sich\s+)?(?P<what>[^,;.]*?)(?P<verb>[\wäöüß]+en|sind)(?=[,;.]|\s+(?:und|aber)\b)"
)
MODALS = {
    "sind": "bin",
    "haben": "habe",
    "wollen": "will",
    "möchten": "möchte",
    "wissen": "weiß",
    "werden": "werde",
    "können": "kann",
}
# "…, die Todesstrafe aber ablehnen": the same I.
ALSO_MYSELF = re.compile(
    r"(?P<what>\bdass ich [^.]*,\s[^,.]*\b(?:aber|jedoch)\b[^,.]*\s)(?P<verb>ablehnen|verurteilen|wünschen|"
    r"erwarten|hoffen|unterstützen|anerkennen|verstehen|befürworten)(?=[.;])"
)
AND_MYSELF = re.compile(
    r"(?P<what>\bdass ich [^,.;]*? und [^,.;]*?\b(?!zu\b)[\wäöüß]+\s)(?P<verb>(?!\w+zu\w+n\b)[a-zäöüß]+en)(?=[.;])"
)
# "Die Entscheidung des Ministers", in a letter to the minister.
SAID_BY = re.compile(
    r"\b(?P<article>[Dd]ie|der|den|das|dem)\s+(?P<what>Entscheidung(?:en)?|Erklärung|Ankündigung|Zusage|Antwort|Worte|Versprechen|"
    r"Aussage|Anordnung|Anweisung)\s+(?P<who>(?:des|der)\s+\w+)(?=[\s,.;])"
)
YOURS = {"die": "Ihre", "der": "Ihrer", "den": "Ihren", "das": "Ihr", "dem": "Ihrem"}
MUST_HAVE = form(
    r"(?P<who>[^,;.]+?)\s+(?P<modal>muss|müssen|soll|sollen|sollte|sollten)\s+(?P<rest>[^;.,]*?)"
    r"(?P<verb>erhalten|bekommen|haben|sehen\s+(?:dürfen|können)|sprechen\s+(?:dürfen|können))(?P<tail>,.*|\.)"
)
HAS = {
    "erhalten": "erhält", "bekommen": "bekommt", "haben": "hat", "sehen dürfen": "sehen darf",
    "sehen können": "sehen kann", "sprechen dürfen": "sprechen darf", "sprechen können": "sprechen kann",
}  # fmt: skip
# Words that begin a point with a capital, and are no names or nouns.
SMALL = frozenset(
    (
        "nie niemals keine keinen kein die den das der dem alle jede jeden sofort unverzüglich umgehend weder "
        "niemand es er sie ihre ihr sein seine ein eine einen allen beide diese dieser bis nach bei im in"
    ).split()
)
THEY = re.compile(
    r"(?:(?<=daran erinnern, dass )|(?<=darauf hinweisen, dass ))sie(?=\s[^.;]*\b(?:verpflichtet|Pflicht|Verpflichtung|zugesagt|"
    r"ratifiziert|unterzeichnet|Vertragsstaat|müssen|verantwortlich)\b)"
)
# What only they can have: "in ihrem Gewahrsam", "alles in ihrer Macht Stehende".
ALL_IN_POWER = re.compile(
    r"(?<=Sie auf, alles in )ihrer(?=\s+Macht\b)|(?<=Sie, alles in )ihrer(?=\s+Macht\b)"
)
IN_CUSTODY = re.compile(
    r"\b(?P<before>(?:alle[nrm]?|Gefangenen?|Häftlingen?|Inhaftierten?|Personen|Menschen|jede[rnm]?)\b[^.;]{0,40}\b"
    r"(?:in|unter))\s+ihr(?P<ending>e[mr])(?=\s+(?:Gewahrsam|Obhut|Kontrolle|Hoheitsgewalt|Gefängnissen))"
)
# ... and do: "zu erklären, warum sie den Konvoi aufgehalten haben".
IS_BOUND = re.compile(
    r"(?P<before>\b(?:daran erinnern|darauf hinweisen), dass Sie\b[^,.;]*\b(?:verpflichtet|verantwortlich|gebunden|"
    r"zugesagt|versprochen|ratifiziert|unterzeichnet|Pflicht|Vertragsstaat)\s+)(?P<is>ist|hat)\b"
)
THEY_DID = re.compile(
    r"(?P<before>\b(?:zu\s+(?:erklären|begründen|bestätigen)|offenzulegen|darzulegen|mitzuteilen),\s+"
    r"(?:warum|weshalb|dass|wo|wann|aus\s+welchem\s+Grund))\s+sie(?=\s[^,;.]*\b(?:festgenommen|verhaftet|verweigert|"
    r"verboten|beschlagnahmt|aufgehalten|angeordnet|ausgewiesen|abgelehnt|geschlossen|inhaftiert|abgeschoben|"
    r"(?:Beschwerde|Anzeige|Antrag|Brief|Petition|Bericht)\s+erhalten)\s+haben\b)"
)
THEY_DECIDED = re.compile(
    r"(?P<before>\bSie\b(?:(?!\b(?:Familien?|Angehörigen?|Frauen|Männer|Personen|Menschen|Gefangenen?|Studierenden?|Soldaten|Polizisten|Milizen|Eltern|"
    r"Firmen?|Mütter|Zeugen|Dorfbewohner\w*|Journalist\w*|Aktivist\w*)\b)[^.;])*,\s+(?:das|die|den|was|wie|welche\w*))\s+sie(?=\s[^,;.]*\b(?:beschlagnahmt|"
    r"angekündigt|versprochen|zugesagt|eingezogen|angeordnet|beschlossen|verabschiedet|ratifiziert|unterzeichnet|angenommen|geschlossen|eingesetzt|eingeleitet)\s+haben\b)"
)
THEY_GAVE = re.compile(
    r"(?P<before>\bSie\b[^.;]*\b(?:Versprechen|Zusagen?|Zusicherung(?:en)?|Verpflichtung(?:en)?)\b[^.;]*?,\s+(?:das|die))\s+sie"
    r"(?=\s[^,;.]*\b(?:gegeben|gemacht|übernommen|abgegeben|eingegangen)\s+(?:haben|sind)\b)"
)
HE_DID = re.compile(
    r"(?P<before>^Ich danke Ihnen(?: \w+)? dafür, dass )(?:er|sie)(?P<what>\s[^,;.]*?\b)(?P<has>hat|ist|haben|sind)(?=[.,;])"
)
HAVE = {"hat": "haben", "ist": "sind"}
THEIR = re.compile(r"\bihr(?:e[mnrs]?)?\b")

# A sentence that only tells, behind one that asks.
TOLD_ONLY = re.compile(
    r"^(?!.*\b(?-i:Sie|Ihr\w{0,2}|Ihnen)\b)"
    r"(?:der|die|das|er|es|dies\w*|sein\w*|ein\w*|alle|kein\w*|nach|laut|seit|niemand|beide|mehrere|viele|einige|zahlreiche|dutzende|hunderte|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mindestens|wenigstens|rund|etwa|fast|mehr\s+als|dort|in\s+der|im)\b",
    re.IGNORECASE,
)

# A request that wasn't seen as one.
LEFTOVER = late(
    # doubtful whose, or badly joined: kept
    r"\bSie daran erinnern, dass sie\b[^,.;]*\b(?:verantwortlich|verpflichtet) sind\b|^Ich fordere\b.*\b(?:fordern|verlangen|bitten)\.$|"
    r"^(?:Ich|Außerdem|Abschließend)\b.*\b(?:und|aber|doch|sowie)\s+[a-zäöüß]+e?n\s+Sie\b"
)
