"""What stands before a colon in an address block, in the languages that sheets are written in.

The words of Portuguese, Dutch, Italian and Russian sheets are our own choice: unverified.
"""

FAX = (
    r"(?:tele)?fax(?:e|es|nummer)?", "télécopieu?r?s?", "telecópia", "faksi", "факс[ы]?",
    "ファックス", "ファクス", "fax番号",
)  # fmt: skip
PHONE = (
    "telefon(?:e|i|o|oa|nummer|ní)?s?", r"tél(?:éphone)?\.?", r"téls?\.?", "teléfonos?", "tfno",
    "telefoon(?:nummer)?", "telefono", "puhelin", r"puh\.?", r"тел(?:ефон)?\.?", "電話",
    "電話番号", "telefón", "fon", "portable", "celular", "telemóvel", "cellulare",
)  # fmt: skip
EMAIL = (
    r"(?:adresse[ -])?(?:e-?mail|courriel|mél|mail)s?(?:adresse|adres)?",
    r"courriers?(?:\s+électroniques?)?", r"c\.?\s?e\.?", r"correos?-e",
    r"correos?(?:[ -]e(?:lectrónico)?)?s?",
    r"correio(?:\s+eletrónico|\s+eletrônico|\s+electrónico)", "e-post(?:adress)?",
    "epost", "sähköposti", r"s-posti", r"posta elettronica",
    r"эл(?:ектронная|ектр)?\.?\s?(?:почта|адрес)", "メール", "eメール", "電子メール",
    "メールアドレス",
)  # fmt: skip
SOCIAL = (
    "webbplats", "sitio web", "site(?: web| internet)?", "página web", "webseite", "verkkosivu",
    "kontaktformular", "formulaire(?: de contact)?", "formulario(?: de contacto)?",
    "contactformulier", "твиттер", "сайт", "ツイッター", "ウェブサイト",
)  # fmt: skip
SALUTATION = (
    "(?:korrekte |richtige )?anrede", r"formules? d'(?:appel|adresse)", "appel",
    "tratamiento", "(?:fórmula de )?saludo", "encabezamiento", "saudação", "tratamento",
    "forma de tratamento", "vocativo", "aanhef", "aanspreektitel", "aanspreekvorm",
    r"formula d(?:i |')apertura", "formula di saluto", "appellativo", "intestazione", "saluto",
    "обращение", "приветствие", "hälsningsfras", "tilltal", "inledning", "puhuttelu",
    "tervehdys", "oslovenie", "要請文の書き出し", "書き出し", "敬称",
)  # fmt: skip
# Known, but no field takes them: what to write in the subject of a mail, how much a stamp costs.
ASIDE = r"(?:betreff|objet|asunto|assunto|oggetto|onderwerp|тема|standardbrief|porto|timbre)\b"

OR = r"(?:or|oder|ou|o|of|или|eller|tai|alebo|and|und|et|y|e|en|и|och|ja|または)"
"""What stands between two values of one label: "or", "and"."""
