"""The words of each language for the international layout; `phrases` makes layouts of them."""

from ...domain.late import late
from .phrases import Phrases, layout_of

_NUMBERED = r"(?:au|ua)\s?(?:n[°º.r:]*)?:?\d{1,3}/\d\d"

SPANISH = layout_of(
    Phrases(
        language="es",
        tells=(
            "acciónurgente accionurgente escrib envíe remita llamamiento copia "
            "vanaenviar oficina sección información carta modelo actualización "
            "estaesla éstaesla"
        ),
        banner=r"acciónurgente|accionurgente",
        appeal=r"(?:porfavor,?)?(?:le|les)?(?:rogamosque)?(?:escriba|envíe)n?.{0,60}"
        r"(?:inmediatamente|cuantoantes|loantesposible|,?en(?:español|inglés|árabe|francés|su)).*",
        deadline=r"(?:porfavor,?)?(?:envíe|remita)n?(?:sus?|los)?"
        r"(?:llamamientos?|cartas?|apelaciones)?,?(?:antesdel?|hastael|inmediatamentea|loantes)",
        copies=r"(?:y|con|envíen(?:una)?)?copias?a:",
        diplomatic=r"envíen?(?:también|asimismo)?(?:una)?copias?a(?:la|los)?representa",
        after=r"consulten?con(?:la|su).*(?:oficina|sección)|sivanaenviar.*después",
        background=r"información(?:complementaria|adicional|general)",
        letter=r"(?:carta(?:modelo|tipo)|modelode(?:carta|llamamiento))",
        head=_NUMBERED,
        chain=r"(?:\w+actualización|másinformaciónsobre|éstaesla|estaesla).*\d/\d\d",
    )
)

FRENCH = layout_of(
    Phrases(
        language="fr",
        tells=(
            "appel actionurgente écri rédig envoye danslesappels à: diplomatique "
            "ambassade vérifie consulter contacter complément informations contexte "
            "lettre modèle exemple miseàjour quepouvez passezàl"
        ),
        banner=r"actionurgente|appelurgent",
        appeal=r"danslesappelsque|(?:veuillez|merci)?d?'?(?:écrire|écrivez|rédiger).{0,80}(?:langue|en)",
        sentence=r"envoyezun(?:appel|courrier|message|elettre).{0,120}(?:langue|avantle)|"
        r"(?:écrivez|envoyez).{0,120}avantle.*[^:]$",
        deadline=r"(?:veuillez|merci)?d?'?(?:envoye[rz])(?:vos|un|les)?appels?,?"
        r"(?:avantle|d'icile|jusqu'au|immédiatement|dèsquepossible|leplus)",
        copies=r"(?:et)?(?:envoyez)?(?:aussi|également)?(?:une|des)?copies?à:",
        diplomatic=r"(?:veuillez|envoyez|adressez|merci)(?:d')?(?:également|aussi)?"
        r"(?:adresser|envoyer)?(?:également|aussi)?(?:des|une|vos)?copies?.*(?:diplomatique|ambassade)",
        after=r"vérifiezauprèsdevotre|(?:veuillez|merci)(?:de)?(?:vérifier|consulter|contacter).*"
        r"(?:section|date)",
        background=r"complémentd'informations?|informations(?:complémentaires|générales)|contexte",
        letter=r"(?:modèlede|lettre|exemplede)(?:lettre|type|modèle)",
        head=_NUMBERED + r"|publiéle\d",
        chain=r"(?:ceciestla\w+miseàjour|\w+miseàjour|actioncomplémentaire|"
        r"informationscomplémentaires).*\d/\d\d",
        instructions=r"quepouvez-vousfaire|passezàl'action",
        breaks=(
            late(r"(?<=[.!?]\s)(?=Envoyez\b|Écrivez\b|Vérifiez\b)"),
            late(r"(?<=\s)(?=Copies? à\s?:)"),
            late(r"(?<=(?:19|20)\d\d\.\s)(?=[A-ZÉÈÀÎÔ])"),
        ),
    )
)

PORTUGUESE = layout_of(  # unverified
    Phrases(
        language="pt",
        tells=(
            "ourgente língua idioma português inglês antesd até imediatamente omaisr "
            "cópia consulte verifique confirmecoma informaç contexto carta exemplo "
            "atualização"
        ),
        banner=r"a[cç][aã]ourgente|apelourgente",
        appeal=r"(?:porfavor,?)?(?:escrev[ae]m?|envi[ae]m?).{0,60}(?:língua|idioma|em(?:português|inglês)).*",
        deadline=r"(?:porfavor,?)?envi[ae]m?(?:o|os|as)?(?:seus?|suas?)?"
        r"(?:apelos?|cartas?)?,?(?:antesd|até|imediatamente|omaisrápido)",
        copies=r"(?:e|com|envi[ae]m?)?(?:uma)?cópias?(?:para|a):",
        diplomatic=r"envi[ae]m?(?:também|ainda)?(?:uma)?cópias?(?:para|a)[os]*representa",
        after=r"consulte|verifique(?:junto|com)|confirmecoma",
        background=r"informaç(?:ão|ões)(?:adiciona(?:l|is)|complementar(?:es)?|geral|gerais)|contexto",
        letter=r"(?:cartamodelo|modelodecarta|cartatipo|exemplodecarta)",
        head=_NUMBERED,
        chain=r"(?:\w+atualização|maisinformaç(?:ão|ões)sobre).*\d/\d\d",
    )
)

ITALIAN = layout_of(  # unverified
    Phrases(
        language="it",
        tells=(
            "appello azione scriv entro primadel finoal subitoa immediatamentea "
            "rappresent copiaa copiea anchea verific consulta contatta informazion "
            "contesto letteratipo modello simile testodell aggiornamento"
        ),
        banner=r"azioneurgente|appellourgente",
        appeal=r"(?:siprega(?:di)?)?(?:scriver?e|scrivete|scrivi).{0,60}(?:lingua|in(?:italiano|inglese)).*",
        deadline=r"(?:siprega(?:di)?)?(?:invi(?:are|ate|a)|spedi(?:re|te))(?:gli|i|ivostri|vostri)?"
        r"(?:appelli|lettere)?,?(?:entro|primadel|finoal|subitoa|immediatamentea)",
        copies=r"(?:e|con|inviare|inviate|invia)?(?:una)?(?:copiaa|copiea|copiaanchea|copieanchea):",
        diplomatic=r"(?:inviare|inviate|invia)(?:anche)?(?:una)?copi[ae](?:anche)?ai?rappresent",
        after=r"verificare|verificate|consultare|consultate|contattare",
        background=r"(?:ulteriori|maggiori)informazioni|informazioni(?:aggiuntive|supplementari|disfondo)|contesto",
        letter=r"(?:letteratipo|modellodilettera|fac-?simile|testodella?lettera)",
        head=_NUMBERED,
        chain=r"(?:\w+aggiornamento|ulterioriinformazionisu).*\d/\d\d",
    )
)

DUTCH = layout_of(  # mostly unverified
    Phrases(
        language="nl",
        tells=(
            "actie schrijf stuur zend kopie neem spoed raadpleeg vraag roep achtergrond "
            "meerinformatie voorbeeldbrief watkunje meldje"
        ),
        banner=r"spoedactie|schrijfactie|dringendeactie",
        sentence=r"schrijfjebrief.{0,60}[^:]$|deactielooptt",
        appeal=r"schrijf.{0,90}(?:taal|het(?:engels|frans|spaans)).*",
        demands=r"(?:roep|vraag)de(?:autoriteiten|regering).*:$",
        deadline=r"(?:stuur|schrijf|verstuur|zend)(?:je|uw|een)?(?:brie(?:f|ven)|appel)?"
        r"(?:vóór|voor|uiterlijk|totenmet|zosnel).*(?:naar|aan):",
        copies=r"(?:en)?(?:stuur)?(?:een)?kopie(?:ën)?(?:van.{0,30})?(?:naar|aan):",
        diplomatic=r"(?:stuur|zend)(?:ook|eveneens)?(?:een)?kopie.*(?:diplomatiek|ambassade)",
        after=r"neem(?:contactop.{0,40})?na(?:deze|bovenstaande|die)datum|neemcontactop.{0,40}datum|(?:raadpleeg|vraag).*(?:na|datum)",
        background=r"achtergrond(?:informatie)?|meerinformatie",
        letter=r"voorbeeldbrief",
        head=_NUMBERED + r"|(?:spoed|schrijf)actie\d{1,3}/\d\d|gepubliceerdop\d|index:",
        instructions=r"watkunjedoen|meldjeaan",
        breaks=(late(r"(?<=[.!?]\s)(?=De actie loopt|Meld je)"),),
    )
)

RUSSIAN = layout_of(  # mostly unverified
    Phrases(
        language="ru",
        tells=(
            "акция помощи действие исать ишите отправ направ присыла копии если "
            "просим пожалуйста свяж уточн провер информация справка письм обновление"
        ),
        banner=r"(?:акция)?сроч(?:ной|ная)(?:помощи|акция|акцияпомощи)|срочноедействие",
        appeal=r"(?:просим|пожалуйста,?)?(?:немедленно|срочно)?(?:писать|пишите|напишите).{0,40}на.*",
        deadline=r"(?:просим|пожалуйста,?)?(?:отправ(?:лять|ьте|ляйте)|направ(?:лять|ьте|ляйте)|"
        r"присыла(?:ть|йте))(?:ваши)?(?:обращения|письма|призывы)(?:до|непозднее|немедленно|какможно)",
        copies=r"(?:и)?(?:отправьте|направьте)?копии(?:обращений|писем)?:",
        diplomatic=r"(?:просим)?(?:также)?(?:отправ|направ)\w+(?:также)?копии.*дипломатич",
        after=r"есливыпишетепосле|(?:просим|пожалуйста,?)?(?:свяж|уточн|провер).*(?:секци|после)",
        background=r"дополнительнаяинформация|справка|общаяинформация",
        letter=r"(?:образец|примерный)(?:текст)?письма?|текстписьма",
        head=_NUMBERED,
        chain=r"(?:дополнительнаяинформацияк|\w+обновление).*\d/\d\d",
    )
)

FINNISH = layout_of(
    Phrases(
        language="fi",
        tells=(
            "vetoomus lähetä kirjoita vaadi pyydä vetoa kopio yhtey tarkista taust lisäti kirje"
        ),
        banner=r"pikavetoomus|kiireellinenvetoomus",
        sentence=r"(?:lähetä|kirjoita).{0,120}(?:kiel|iksi|mennessä|viimeistään)",
        appeal=r"(?:vaadi|pyydä|vetoa).*:$",
        deadline=r"(?:lähetä|kirjoita).{0,30}(?:viimeistään|mennessä).*:$(?<!i:)",
        copies=r"kopio(?:t|ita)?(?:myös)?:|lähetäkopio",
        diplomatic=r"lähetämyöskopio.*(?:suurlähetystö|diplomaat)",
        after=r"ota(?:yhteyttä|yhteys)|tarkista.*jälkeen",
        background=r"taustatietoa?|lisätietoa?",
        letter=r"mallikirje|kirjemalli",
        head=_NUMBERED,
    )
)

SWEDISH = layout_of(
    Phrases(
        language="sv",
        tells=(
            "aktion skriv skicka adressat kopia kontrollera kontakta bakgrund förslag "
            "exempelbrev sammanfattning översättning"
        ),
        untold=1.9,
        banner=r"blixtaktion|brådskandeaktion",
        appeal=r"skriv.{0,60}på(?:engelska|svenska|spanska|franska).*:$",
        targets=r"skriv(?:gärna)?(?:ett(?:brev|mejl)|brev)?till:$|adressat(?:er)?:$",
        deadline=r"(?:skicka|skriv).{0,40}(?:före|senast|innan).*:$",
        copies=r"(?:skicka)?(?:gärna)?(?:en)?kopia(?:ortill)?(?:till)?:",
        diplomatic=r"(?:skicka)?(?:en)?kopia.*(?:ambassad|diplomat)",
        after=r"(?:kontrollera|kontakta).*(?:efter|datum)",
        background=r"bakgrund(?:sinformation)?",
        letter=r"(?:brevförslag|exempelbrev|förslagpåbrev):?$",
        translation=r"(?:svensk)?(?:sammanfattning|översättning)(?:av|på)?(?:brevet|svenska)?",
        head=r"ua:?\d{1,3}/\d\d|fattapennan\||publicerad\d",
        site=r"ävenpublicerat.*|även\w+iamnestypress.*|delapåfacebook|tweeta|skrivut",
    )
)

SLOVAK = layout_of(  # mostly unverified
    Phrases(
        language="sk",
        tells=(
            "akcia výzva píšte pošlite posielajte zašlite kópi overte kontaktujte "
            "obráťte informácie pozadie vzor"
        ),
        banner=r"(?:naliehavá|urgentná)(?:akcia|výzva)",
        appeal=r"(?:prosím,?)?(?:píšte|napíšte|pošlite).{0,60}(?:jazyk|po\w+|v\w+ine).*:$",
        deadline=r"(?:prosím,?)?(?:pošlite|posielajte|zašlite|píšte).{0,30}(?:do\d|najneskôr|pred\d)",
        copies=r"(?:a)?(?:kópi[ue]|kópie)(?:listov?)?(?:pošlite)?(?:na|pre)?:",
        diplomatic=r"(?:pošlite|zašlite)(?:aj)?kópi[ue].*(?:diplomati|veľvyslan)",
        after=r"(?:overte|kontaktujte|obráťte).*(?:po|dátum)",
        background=r"(?:doplňujúce|ďalšie|dodatočné)informácie|pozadie",
        letter=r"vzorov(?:ý|á)list|vzorlistu",
        head=_NUMBERED,
    )
)

LAYOUTS = (
    SPANISH, FRENCH, PORTUGUESE, ITALIAN, DUTCH, RUSSIAN, FINNISH, SWEDISH, SLOVAK,
)  # fmt: skip
