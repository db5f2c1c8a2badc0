<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>AboutPanel</name>
        <message>
            <source>Something about me (optional)</source>
            <translation>[Söméthïñg äböút mé (öptïöñäl) ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>One true sentence makes the letters yours. It goes into each of them.</source>
            <translation>[Öñé trúé séñtéñçé mäkés thé léttérs ÿöúrs. Ît göés ïñtö éäçh öf thém. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>For example: “I am a teacher and sing in a choir.” “I am a nurse and have two children.”</source>
            <translation>[För éxämplé: “Î äm ä téäçhér äñd sïñg ïñ ä çhöïr.” “Î äm ä ñúrsé äñd hävé twö çhïldréñ.” ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>AddressBookDialog</name>
        <message>
            <source>Address book</source>
            <translation>[Äddréss böök ~~~~]</translation>
        </message>
        <message>
            <source>Search the addresses</source>
            <translation>[Séärçh thé äddréssés ~~~~~~~]</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>[Äddréssés ~~~]</translation>
        </message>
        <message>
            <source>Paste an address…</source>
            <translation>[Pästé äñ äddréss… ~~~~~~]</translation>
        </message>
        <message>
            <source>Take in a table…</source>
            <translation>[Täké ïñ ä täblé… ~~~~~~]</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>[Sävé äs ä täblé… ~~~~~~]</translation>
        </message>
        <message>
            <source>I have checked this today</source>
            <translation>[Î hävé çhéçkéd thïs tödäÿ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>[Çhäñgé… ~~]</translation>
        </message>
        <message>
            <source>Not right any more</source>
            <translation>[Ñöt rïght äñÿ möré ~~~~~~]</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>[Délété ~~]</translation>
        </message>
        <message>
            <source>Whose address it is</source>
            <translation>[Whösé äddréss ït ïs ~~~~~~~]</translation>
        </message>
        <message>
            <source>Of which country</source>
            <translation>[Öf whïçh çöúñtrÿ ~~~~~~]</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>[Täké ït bäçk ~~~~]</translation>
        </message>
        <message>
            <source>No address is in it yet.</source>
            <translation>[Ñö äddréss ïs ïñ ït ÿét. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>No address has these words.</source>
            <translation>[Ñö äddréss häs thésé wörds. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What you enter stays on this computer, sealed with your letters.</source>
            <translation>[Whät ÿöú éñtér stäÿs öñ thïs çömpútér, séäléd wïth ÿöúr léttérs. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You are a guest: what you enter is gone when the window closes.</source>
            <translation>[Ýöú äré ä gúést: whät ÿöú éñtér ïs göñé whéñ thé wïñdöw çlösés. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No country</source>
            <translation>[Ñö çöúñtrÿ ~~~~]</translation>
        </message>
        <message>
            <source>{whose}: {state}</source>
            <translation>[{whose}: {state} ~~~~~~]</translation>
        </message>
        <message>
            <source>Fax: {text}</source>
            <translation>[Fäx: {text} ~~~~]</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>[ñöt çöñfïrméd ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>AddressBookViewModel</name>
        <message>
            <source>The address is deleted.</source>
            <translation>[Thé äddréss ïs délétéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>[Täké ït bäçk ~~~~]</translation>
        </message>
        <message>
            <source>Saving the addresses</source>
            <translation>[Sävïñg thé äddréssés ~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading the addresses</source>
            <translation>[Réädïñg thé äddréssés ~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new address(es) taken in.</source>
            <translation>
                <numerusform>[%Ln ñéw äddréss(és) täkéñ ïñ. ~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln ñéw äddréss(és) täkéñ ïñ. ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The addresses are saved: {file} in {folder}. Anyone can read them there.</source>
            <translation>[Thé äddréssés äré sävéd: {file} ïñ {folder}. Äñÿöñé çäñ réäd thém théré. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>[Shöw földér ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>AddressEditor</name>
        <message>
            <source>Paste the address here</source>
            <translation>[Pästé thé äddréss héré ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where it is from: a web page, a letter, a call</source>
            <translation>[Whéré ït ïs fröm: ä wéb pägé, ä léttér, ä çäll ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>I have checked this: use it</source>
            <translation>[Î hävé çhéçkéd thïs: úsé ït ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çäñçél ~~]</translation>
        </message>
        <message>
            <source>No address is understood yet: paste its lines, one below the other.</source>
            <translation>[Ñö äddréss ïs úñdérstööd ÿét: pästé ïts lïñés, öñé bélöw thé öthér. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name: {text}</source>
            <translation>[Ñämé: {text} ~~~~]</translation>
        </message>
        <message>
            <source>Address: {text}</source>
            <translation>[Äddréss: {text} ~~~~~]</translation>
        </message>
        <message>
            <source>Country: {text}</source>
            <translation>[Çöúñtrÿ: {text} ~~~~~]</translation>
        </message>
        <message>
            <source>Telephone: {text}</source>
            <translation>[Téléphöñé: {text} ~~~~~~]</translation>
        </message>
        <message>
            <source>Fax: {text}</source>
            <translation>[Fäx: {text} ~~~~]</translation>
        </message>
        <message>
            <source>E-mail: {text}</source>
            <translation>[É-mäïl: {text} ~~~~~]</translation>
        </message>
        <message>
            <source>Understood as:</source>
            <translation>[Úñdérstööd äs: ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <source>Officials: {chosen} of {officials}. Points: {asked} of {points}.</source>
            <translation>[Öffïçïäls: {chosen} öf {officials}. Pöïñts: {asked} öf {points}. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{work}: finished</source>
            <translation>[{work}: fïñïshéd ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>BeginDialog</name>
        <message>
            <source>Keep my letters on this computer</source>
            <translation>[Kéép mÿ léttérs öñ thïs çömpútér ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your details, letters and cases are sealed on this computer, and are there again at the next start. Nobody reads them without one of these ways in:</source>
            <translation>[Ýöúr détäïls, léttérs äñd çäsés äré séäléd öñ thïs çömpútér, äñd äré théré ägäïñ ät thé ñéxt stärt. Ñöbödÿ réäds thém wïthöút öñé öf thésé wäÿs ïñ: ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Asking this computer's keyring. It may want its password now.</source>
            <translation>[Äskïñg thïs çömpútér's kéÿrïñg. Ît mäÿ wäñt ïts pässwörd ñöw. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sealing what there is…</source>
            <translation>[Séälïñg whät théré ïs… ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show the &amp;code</source>
            <translation>[Shöw thé &amp;cödé ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Keep my letters</source>
            <translation>[&amp;Kéép mÿ léttérs ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Belonging</name>
        <message>
            <source>Earlier versions…</source>
            <translation>[Éärlïér vérsïöñs… ~~~~~~]</translation>
        </message>
        <message>
            <source>Rules of your organisation…</source>
            <translation>[Rúlés öf ÿöúr örgäñïsätïöñ… ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Two private questions…</source>
            <translation>[Twö prïväté qúéstïöñs… ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letters of all cases…</source>
            <translation>[Léttérs öf äll çäsés… ~~~~~~~]</translation>
        </message>
        <message>
            <source>Address book…</source>
            <translation>[Äddréss böök… ~~~~~]</translation>
        </message>
        <message>
            <source>Make a &amp;backup…</source>
            <translation>[Mäké ä &amp;bäçkúp… ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Open a backup…</source>
            <translation>[&amp;Opéñ ä bäçkúp… ~~~~~]</translation>
        </message>
        <message>
            <source>Save all &amp;letters as texts…</source>
            <translation>[Sävé äll &amp;léttérs äs téxts… ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save the &amp;register as a table…</source>
            <translation>[Sävé thé &amp;régïstér äs ä täblé… ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You write by these rules now: {name}.</source>
            <translation>[Ýöú wrïté bÿ thésé rúlés ñöw: {name}. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save the addresses as a table</source>
            <translation>[Sävé thé äddréssés äs ä täblé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a folder for the backup</source>
            <translation>[Çhöösé ä földér för thé bäçkúp ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letters are kept on this computer already, and a backup never goes over them: open it on another computer, or erase all that is kept here first.</source>
            <translation>[Léttérs äré képt öñ thïs çömpútér älréädÿ, äñd ä bäçkúp ñévér göés övér thém: öpéñ ït öñ äñöthér çömpútér, ör éräsé äll thät ïs képt héré fïrst. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a folder for the texts</source>
            <translation>[Çhöösé ä földér för thé téxts ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A case without a headline</source>
            <translation>[Ä çäsé wïthöút ä héädlïñé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>these details</source>
            <translation>[thésé détäïls ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>BelongingsViewModel</name>
        <message>
            <source>Making the backup</source>
            <translation>[Mäkïñg thé bäçkúp ~~~~~~]</translation>
        </message>
        <message>
            <source>No letters are kept yet, so there is nothing to save.</source>
            <translation>[Ñö léttérs äré képt ÿét, sö théré ïs ñöthïñg tö sävé. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saving the texts</source>
            <translation>[Sävïñg thé téxts ~~~~~~]</translation>
        </message>
        <message>
            <source>Saving the register</source>
            <translation>[Sävïñg thé régïstér ~~~~~~~]</translation>
        </message>
        <message>
            <source>Opening the backup</source>
            <translation>[Öpéñïñg thé bäçkúp ~~~~~~]</translation>
        </message>
        <message>
            <source>The backup is saved: {file} in {folder}. It opens with its passphrase and nothing else, so keep that in mind.</source>
            <translation>[Thé bäçkúp ïs sävéd: {file} ïñ {folder}. Ît öpéñs wïth ïts pässphräsé äñd ñöthïñg élsé, sö kéép thät ïñ mïñd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) saved in {folder}. Anyone can read them there: delete them when you have no more use for them.</source>
            <translation>
                <numerusform>[%Ln téxt(s) sävéd ïñ {folder}. Äñÿöñé çäñ réäd thém théré: délété thém whéñ ÿöú hävé ñö möré úsé för thém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln téxt(s) sävéd ïñ {folder}. Äñÿöñé çäñ réäd thém théré: délété thém whéñ ÿöú hävé ñö möré úsé för thém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The register is saved: {file} in {folder}. Anyone can read it there: delete it when you have no more use for it.</source>
            <translation>[Thé régïstér ïs sävéd: {file} ïñ {folder}. Äñÿöñé çäñ réäd ït théré: délété ït whéñ ÿöú hävé ñö möré úsé för ït. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>[Shöw földér ~~~~]</translation>
        </message>
        <message>
            <source>Everything from the backup is here, and is kept on this computer from now on. It opens with the same passphrase.</source>
            <translation>[Évérÿthïñg fröm thé bäçkúp ïs héré, äñd ïs képt öñ thïs çömpútér fröm ñöw öñ. Ît öpéñs wïth thé sämé pässphräsé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>BlockEditor</name>
        <message>
            <source>This point is not asked: its text is empty.</source>
            <translation>[Thïs pöïñt ïs ñöt äskéd: ïts téxt ïs émptÿ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Other wording</source>
            <translation>[Öthér wördïñg ~~~~~]</translation>
        </message>
        <message>
            <source>{part}: other wording</source>
            <translation>[{part}: öthér wördïñg ~~~~~~~]</translation>
        </message>
        <message>
            <source>Another text in this letter</source>
            <translation>[Äñöthér téxt ïñ thïs léttér ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{part}: another text here</source>
            <translation>[{part}: äñöthér téxt héré ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet: “{text}”</source>
            <translation>[Thé shéét: “{text}” ~~~~~~~]</translation>
        </message>
        <message>
            <source>Suggested: “{text}”</source>
            <translation>[Súggéstéd: “{text}” ~~~~~~~]</translation>
        </message>
        <message>
            <source>Use the suggested sentence</source>
            <translation>[Úsé thé súggéstéd séñtéñçé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{part}: use the suggested sentence</source>
            <translation>[{part}: úsé thé súggéstéd séñtéñçé ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Back to the suggested wording</source>
            <translation>[Bäçk tö thé súggéstéd wördïñg ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{part}: back to the suggested wording</source>
            <translation>[{part}: bäçk tö thé súggéstéd wördïñg ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet's own words: please put them into a request.</source>
            <translation>[Thé shéét's öwñ wörds: pléäsé pút thém ïñtö ä réqúést. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Use in all letters</source>
            <translation>[Úsé ïñ äll léttérs ~~~~~~]</translation>
        </message>
        <message>
            <source>{part}: use in all letters</source>
            <translation>[{part}: úsé ïñ äll léttérs ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CallsPanel</name>
        <message>
            <source>Points to ask for</source>
            <translation>[Pöïñts tö äsk för ~~~~~~]</translation>
        </message>
        <message>
            <source>Not in the letter that is shown: its text is empty there.</source>
            <translation>[Ñöt ïñ thé léttér thät ïs shöwñ: ïts téxt ïs émptÿ théré. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CaseCard</name>
        <message>
            <source>A case without a headline</source>
            <translation>[Ä çäsé wïthöút ä héädlïñé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{country} · sample</source>
            <translation>[{country} · sämplé ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) written</source>
            <translation>
                <numerusform>[%Ln léttér(s) wrïttéñ ~~~~~~~]</numerusform>
                <numerusform>[%Ln léttér(s) wrïttéñ ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The Delete key takes it off this list.</source>
            <translation>[Thé Délété kéÿ täkés ït öff thïs lïst. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>With the Delete key it can be deleted from this computer.</source>
            <translation>[Wïth thé Délété kéÿ ït çäñ bé délétéd fröm thïs çömpútér. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>[&amp;Opéñ ~~]</translation>
        </message>
        <message>
            <source>&amp;Take off this list</source>
            <translation>[&amp;Täké öff thïs lïst ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Delete from this computer…</source>
            <translation>[&amp;Délété fröm thïs çömpútér… ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CaseList</name>
        <message numerus="yes">
            <source>%Ln more case(s): search for them</source>
            <translation>
                <numerusform>[%Ln möré çäsé(s): séärçh för thém ~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln möré çäsé(s): séärçh för thém ~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CasePage</name>
        <message>
            <source>What happened</source>
            <translation>[Whät häppéñéd ~~~~~]</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>[Bäçkgröúñd ~~~~]</translation>
        </message>
        <message>
            <source>There is a newer sheet of this case. What you write here follows the older one; “Check against the sheet…” shows what changed.</source>
            <translation>[Théré ïs ä ñéwér shéét öf thïs çäsé. Whät ÿöú wrïté héré föllöws thé öldér öñé; “Çhéçk ägäïñst thé shéét…” shöws whät çhäñgéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A case without a headline</source>
            <translation>[Ä çäsé wïthöút ä héädlïñé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Key dates</source>
            <translation>[Kéÿ dätés ~~~]</translation>
        </message>
        <message>
            <source>What to ask for</source>
            <translation>[Whät tö äsk för ~~~~~]</translation>
        </message>
        <message>
            <source>The sheet's own letter. What it asks is numbered.</source>
            <translation>[Thé shéét's öwñ léttér. Whät ït äsks ïs ñúmbéréd. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet's own letter. What it asks wasn't found: please look for it.</source>
            <translation>[Thé shéét's öwñ léttér. Whät ït äsks wäsñ't föúñd: pléäsé löök för ït. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Whom to write to</source>
            <translation>[Whöm tö wrïté tö ~~~~~~]</translation>
        </message>
        <message>
            <source>{name}, aged {age}</source>
            <translation>[{name}, ägéd {age} ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln other(s)</source>
            <comment>people</comment>
            <translation>
                <numerusform>[äñd %Ln öthér(s) ~~~~~~]</numerusform>
                <numerusform>[äñd %Ln öthér(s) ~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) to read</source>
            <translation>
                <numerusform>[äböút %Ln mïñúté(s) tö réäd ~~~~~~~~~]</numerusform>
                <numerusform>[äböút %Ln mïñúté(s) tö réäd ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark as distressing</source>
            <translation>[Märk äs dïstréssïñg ~~~~~~~]</translation>
        </message>
        <message>
            <source>Folds what happened and the background until you open them.</source>
            <translation>[Földs whät häppéñéd äñd thé bäçkgröúñd úñtïl ÿöú öpéñ thém. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check against the sheet…</source>
            <translation>[Çhéçk ägäïñst thé shéét… ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The rest of this is too long to be shown here.</source>
            <translation>[Thé rést öf thïs ïs töö löñg tö bé shöwñ héré. ~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CasePanel</name>
        <message>
            <source>The case</source>
            <translation>[Thé çäsé ~~~]</translation>
        </message>
    </context>
    <context>
        <name>CaseVersions</name>
        <message>
            <source>This seems to be a case that you opened before, in another version.</source>
            <translation>[Thïs sééms tö bé ä çäsé thät ÿöú öpéñéd béföré, ïñ äñöthér vérsïöñ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is a newer sheet of this case among those you opened.</source>
            <translation>[Théré ïs ä ñéwér shéét öf thïs çäsé ämöñg thösé ÿöú öpéñéd. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show what changed</source>
            <translation>[Shöw whät çhäñgéd ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CautionPanel</name>
        <message>
            <source>I have read this</source>
            <translation>[Î hävé réäd thïs ~~~~~~]</translation>
        </message>
        <message>
            <source>What to know before writing to this country</source>
            <translation>[Whät tö kñöw béföré wrïtïñg tö thïs çöúñtrÿ ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Source: {source}.</source>
            <translation>[Söúrçé: {source}. ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ChangesPanel</name>
        <message>
            <source>Show what changed</source>
            <translation>[Shöw whät çhäñgéd ~~~~~~]</translation>
        </message>
        <message>
            <source>It is another case</source>
            <translation>[Ît ïs äñöthér çäsé ~~~~~~]</translation>
        </message>
        <message>
            <source>This seems to be the case “{title}”, which you opened before.</source>
            <translation>[Thïs sééms tö bé thé çäsé “{title}”, whïçh ÿöú öpéñéd béföré. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is a newer sheet of this case: “{title}”.</source>
            <translation>[Théré ïs ä ñéwér shéét öf thïs çäsé: “{title}”. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing is different from the version you opened before.</source>
            <translation>[Ñöthïñg ïs dïfféréñt fröm thé vérsïöñ ÿöú öpéñéd béföré. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Different from the version you opened before:</source>
            <translation>[Dïfféréñt fröm thé vérsïöñ ÿöú öpéñéd béföré: ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Different in the newer sheet:</source>
            <translation>[Dïfféréñt ïñ thé ñéwér shéét: ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>New: {what}</source>
            <translation>[Ñéw: {what} ~~~~]</translation>
        </message>
        <message>
            <source>No longer there: {what}</source>
            <translation>[Ñö löñgér théré: {what} ~~~~~~~~]</translation>
        </message>
        <message>
            <source>{what}: “{before}” is now “{after}”</source>
            <translation>[{what}: “{before}” ïs ñöw “{after}” ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>[Pöïñt ~~]</translation>
        </message>
        <message>
            <source>{field}, {who}</source>
            <translation>[{field}, {who} ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CodePage</name>
        <message>
            <source>Printer</source>
            <translation>[Prïñtér ~~]</translation>
        </message>
        <message>
            <source>&amp;Print it</source>
            <translation>[&amp;Prïñt ït ~~~]</translation>
        </message>
        <message>
            <source>Save it in a &amp;file…</source>
            <translation>[Sävé ït ïñ ä &amp;fïlé… ~~~~~~~]</translation>
        </message>
        <message>
            <source>I have the code on paper</source>
            <translation>[Î hävé thé çödé öñ päpér ~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is shown only now. Keep it where this computer is not.</source>
            <translation>[Ît ïs shöwñ öñlÿ ñöw. Kéép ït whéré thïs çömpútér ïs ñöt. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>With this code alone, anybody can open your letters, on any computer.</source>
            <translation>[Wïth thïs çödé älöñé, äñÿbödÿ çäñ öpéñ ÿöúr léttérs, öñ äñÿ çömpútér. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copy it out or print it. Capitals, spaces and lines don't matter later.</source>
            <translation>[Çöpÿ ït öút ör prïñt ït. Çäpïtäls, späçés äñd lïñés döñ't mättér lätér. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saved as {name}. Print it, and delete it from this computer.</source>
            <translation>[Sävéd äs {name}. Prïñt ït, äñd délété ït fröm thïs çömpútér. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>On its way to the printer, whose queue may keep the page for a day.</source>
            <translation>[Öñ ïts wäÿ tö thé prïñtér, whösé qúéúé mäÿ kéép thé pägé för ä däÿ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a command</source>
            <translation>[Fïñd ä çömmäñd ~~~~~]</translation>
        </message>
        <message>
            <source>Words of the command</source>
            <translation>[Wörds öf thé çömmäñd ~~~~~~~]</translation>
        </message>
        <message>
            <source>Arrow keys choose a command, Enter does it, Esc closes the list.</source>
            <translation>[Ärröw kéÿs çhöösé ä çömmäñd, Éñtér döés ït, Ésç çlösés thé lïst. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>[Whät wöúld ÿöú lïké tö dö? ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No command has these words.</source>
            <translation>[Ñö çömmäñd häs thésé wörds. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>[Çömmäñds ~~~]</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Keeping letters</source>
            <translation>[Kéépïñg léttérs ~~~~~]</translation>
        </message>
        <message>
            <source>Write the &amp;letters</source>
            <translation>[Wrïté thé &amp;léttérs ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Look over and send</source>
            <translation>[&amp;Löök övér äñd séñd ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>[&amp;Prïñt… ~~]</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>[%Ln däÿ(s) léft ~~~~~]</numerusform>
                <numerusform>[%Ln däÿ(s) léft ~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) ago</source>
            <translation>
                <numerusform>[%Ln däÿ(s) ägö ~~~~~]</numerusform>
                <numerusform>[%Ln däÿ(s) ägö ~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %Ln year(s) left</source>
            <translation>
                <numerusform>[möré thäñ %Ln ÿéär(s) léft ~~~~~~~~~]</numerusform>
                <numerusform>[möré thäñ %Ln ÿéär(s) léft ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %Ln year(s) ago</source>
            <translation>
                <numerusform>[möré thäñ %Ln ÿéär(s) ägö ~~~~~~~~~]</numerusform>
                <numerusform>[möré thäñ %Ln ÿéär(s) ägö ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The letter is %Ln line(s) too long for one page.</source>
            <translation>
                <numerusform>[Thé léttér ïs %Ln lïñé(s) töö löñg för öñé pägé. ~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Thé léttér ïs %Ln lïñé(s) töö löñg för öñé pägé. ~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>[&amp;Stöp wäïtïñg ~~~~~]</translation>
        </message>
        <message>
            <source>Open only to &amp;read</source>
            <translation>[Öpéñ öñlÿ tö &amp;réäd ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>[&amp;Trÿ ägäïñ ~~~~]</translation>
        </message>
        <message>
            <source>Open an old&amp;er state, only to read</source>
            <translation>[Öpéñ äñ öld&amp;er stäté, öñlÿ tö réäd ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Begin with a &amp;backup…</source>
            <translation>[Bégïñ wïth ä &amp;bäçkúp… ~~~~~~~]</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>[Shöw thé &amp;földér ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Go on as a guest</source>
            <translation>[&amp;Gö öñ äs ä gúést ~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing that you type as a guest is kept. Your letters stay where they are.</source>
            <translation>[Ñöthïñg thät ÿöú tÿpé äs ä gúést ïs képt. Ýöúr léttérs stäÿ whéré théÿ äré. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Opening your letters</source>
            <translation>[Öpéñïñg ÿöúr léttérs ~~~~~~~]</translation>
        </message>
        <message>
            <source>Opening your letters…</source>
            <translation>[Öpéñïñg ÿöúr léttérs… ~~~~~~~]</translation>
        </message>
        <message>
            <source>If this computer's keyring is locked, it asks for its password now.</source>
            <translation>[Îf thïs çömpútér's kéÿrïñg ïs löçkéd, ït äsks för ïts pässwörd ñöw. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your letters are open elsewhere</source>
            <translation>[Ýöúr léttérs äré öpéñ élséwhéré ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your letters can't be opened as they are</source>
            <translation>[Ýöúr léttérs çäñ't bé öpéñéd äs théÿ äré ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing new was begun over them. Try another way in, put files back that were moved, or open them with the version that wrote them.</source>
            <translation>[Ñöthïñg wäs çhäñgéd äñd ñöthïñg ñéw wäs bégúñ övér thém. Trÿ äñöthér wäÿ ïñ, pút fïlés bäçk thät wéré mövéd, ör öpéñ thém wïth thé vérsïöñ thät wröté thém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your letters are locked</source>
            <translation>[Ýöúr léttérs äré löçkéd ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The files that are here now are put aside as they are, and nothing is written over them.</source>
            <translation>[Thé fïlés thät äré héré ñöw äré pút äsïdé äs théÿ äré, äñd ñöthïñg ïs wrïttéñ övér thém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) in {folder}:</source>
            <translation>
                <numerusform>[%Ln fïlé(s) ïñ {folder}: ~~~~~~~~]</numerusform>
                <numerusform>[%Ln fïlé(s) ïñ {folder}: ~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoveragePanel</name>
        <message numerus="yes">
            <source>%Ln note(s) on the letter</source>
            <translation>
                <numerusform>[%Ln ñöté(s) öñ thé léttér ~~~~~~~~~]</numerusform>
                <numerusform>[%Ln ñöté(s) öñ thé léttér ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sentence(s) could go</source>
            <translation>
                <numerusform>[%Ln séñtéñçé(s) çöúld gö ~~~~~~~~]</numerusform>
                <numerusform>[%Ln séñtéñçé(s) çöúld gö ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{asked} of %Ln point(s) asked</source>
            <translation>
                <numerusform>[{asked} öf %Ln pöïñt(s) äskéd ~~~~~~~~~~]</numerusform>
                <numerusform>[{asked} öf %Ln pöïñt(s) äskéd ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The letter to {who} asks for everything.</source>
            <translation>[Thé léttér tö {who} äsks för évérÿthïñg. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Not in the letter to {who}: point(s) {points}</source>
            <translation>
                <numerusform>[Ñöt ïñ thé léttér tö {who}: pöïñt(s) {points} ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ñöt ïñ thé léttér tö {who}: pöïñt(s) {points} ~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong inside Par Avion. What you typed is still here: save your letters, then start the program again.</source>
            <translation>[Söméthïñg wéñt wröñg ïñsïdé Pär Ävïöñ. Whät ÿöú tÿpéd ïs stïll héré: sävé ÿöúr léttérs, théñ stärt thé prögräm ägäïñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>If you tell us about it, please copy these details. They hold nothing of yours.</source>
            <translation>[Îf ÿöú téll ús äböút ït, pléäsé çöpÿ thésé détäïls. Théÿ höld ñöthïñg öf ÿöúrs. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Details of the error</source>
            <translation>[Détäïls öf thé érrör ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Copy details</source>
            <translation>[&amp;Cöpÿ détäïls ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>DeadlineField</name>
        <message>
            <source>Until this day:</source>
            <translation>[Úñtïl thïs däÿ: ~~~~~]</translation>
        </message>
        <message>
            <source>As soon as possible</source>
            <translation>[Äs sööñ äs pössïblé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>[Ñöt kñöwñ ~~~]</translation>
        </message>
        <message>
            <source>Your own answer, not the sheet's</source>
            <translation>[Ýöúr öwñ äñswér, ñöt thé shéét's ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Until when are letters wanted? Look at the sheet.</source>
            <translation>[Úñtïl whéñ äré léttérs wäñtéd? Löök ät thé shéét. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>DistressNote</name>
        <message>
            <source>A note about this case</source>
            <translation>[Ä ñöté äböút thïs çäsé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open the story</source>
            <translation>[Öpéñ thé störÿ ~~~~~]</translation>
        </message>
        <message>
            <source>Take this note off</source>
            <translation>[Täké thïs ñöté öff ~~~~~~]</translation>
        </message>
        <message>
            <source>This case may be distressing. Its story is folded; open it when you are ready.</source>
            <translation>[Thïs çäsé mäÿ bé dïstréssïñg. Îts störÿ ïs földéd; öpéñ ït whéñ ÿöú äré réädÿ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This case may be distressing. Take your time.</source>
            <translation>[Thïs çäsé mäÿ bé dïstréssïñg. Täké ÿöúr tïmé. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It tells of: {words}</source>
            <translation>[Ît télls öf: {words} ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>&amp;Undo</source>
            <translation>[&amp;Uñdö ~~]</translation>
        </message>
        <message>
            <source>Re&amp;do</source>
            <translation>[Ré&amp;dö ~~]</translation>
        </message>
    </context>
    <context>
        <name>EmbassyBlankPanel</name>
        <message>
            <source>The embassy’s address is printed as a blank: write it in by hand, or enter it before.</source>
            <translation>[Thé émbässÿ’s äddréss ïs prïñtéd äs ä bläñk: wrïté ït ïñ bÿ häñd, ör éñtér ït béföré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Enter the address…</source>
            <translation>[Éñtér thé äddréss… ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>EmbassyPanel</name>
        <message>
            <source>The embassy’s address</source>
            <translation>[Thé émbässÿ’s äddréss ~~~~~~~]</translation>
        </message>
        <message>
            <source>I have checked this: use it</source>
            <translation>[Î hävé çhéçkéd thïs: úsé ït ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>[Çhäñgé… ~~]</translation>
        </message>
        <message>
            <source>Change the embassy’s address…</source>
            <translation>[Çhäñgé thé émbässÿ’s äddréss… ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Paste its address…</source>
            <translation>[Pästé ïts äddréss… ~~~~~~]</translation>
        </message>
        <message>
            <source>Another one found</source>
            <translation>[Äñöthér öñé föúñd ~~~~~~]</translation>
        </message>
        <message>
            <source>Not right any more</source>
            <translation>[Ñöt rïght äñÿ möré ~~~~~~]</translation>
        </message>
        <message>
            <source>Choose my country</source>
            <translation>[Çhöösé mÿ çöúñtrÿ ~~~~~~]</translation>
        </message>
        <message>
            <source>Address book…</source>
            <translation>[Äddréss böök… ~~~~~]</translation>
        </message>
        <message>
            <source>Which embassy it is depends on the country in which you live.</source>
            <translation>[Whïçh émbässÿ ït ïs dépéñds öñ thé çöúñtrÿ ïñ whïçh ÿöú lïvé. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This address is printed.</source>
            <translation>[Thïs äddréss ïs prïñtéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>This address was found, and nobody has confirmed it. Embassies move: please compare it with the embassy’s own page, or ring them. Until then a blank is printed.</source>
            <translation>[Thïs äddréss wäs föúñd, äñd ñöbödÿ häs çöñfïrméd ït. Émbässïés mövé: pléäsé çömpäré ït wïth thé émbässÿ’s öwñ pägé, ör rïñg thém. Úñtïl théñ ä bläñk ïs prïñtéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No address is known here. A blank to fill in by hand is printed, unless you paste the address.</source>
            <translation>[Ñö äddréss ïs kñöwñ héré. Ä bläñk tö fïll ïñ bÿ häñd ïs prïñtéd, úñléss ÿöú pästé thé äddréss. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is in another country ({country}), and covers yours from there.</source>
            <translation>[Ît ïs ïñ äñöthér çöúñtrÿ ({country}), äñd çövérs ÿöúrs fröm théré. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is in {town}.</source>
            <translation>[Ît ïs ïñ {town}. ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>What the letters tell of the case</source>
            <translation>[Whät thé léttérs téll öf thé çäsé ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{day}: past on the day of the letter</source>
            <translation>[{day}: päst öñ thé däÿ öf thé léttér ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{day}: still ahead</source>
            <translation>[{day}: stïll ähéäd ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>FieldsPanel</name>
        <message>
            <source>What was read</source>
            <translation>[Whät wäs réäd ~~~~~]</translation>
        </message>
        <message>
            <source>Key dates</source>
            <translation>[Kéÿ dätés ~~~]</translation>
        </message>
        <message>
            <source>What to ask for</source>
            <translation>[Whät tö äsk för ~~~~~]</translation>
        </message>
        <message>
            <source>Whom to write to</source>
            <translation>[Whöm tö wrïté tö ~~~~~~]</translation>
        </message>
        <message>
            <source>Section office</source>
            <translation>[Séçtïöñ öffïçé ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Open a sheet</source>
            <translation>[Öpéñ ä shéét ~~~~]</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>[Shééts ~~]</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>[Äll fïlés ~~~]</translation>
        </message>
        <message>
            <source>Save the case</source>
            <translation>[Sävé thé çäsé ~~~~~]</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>[Çäsés ~~]</translation>
        </message>
        <message>
            <source>Open a backup</source>
            <translation>[Öpéñ ä bäçkúp ~~~~~]</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>[Bäçkúps ~~]</translation>
        </message>
        <message>
            <source>Open rules</source>
            <translation>[Öpéñ rúlés ~~~~]</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>[Rúlés ~~]</translation>
        </message>
        <message>
            <source>Take in a table of addresses</source>
            <translation>[Täké ïñ ä täblé öf äddréssés ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save the register as a table</source>
            <translation>[Sävé thé régïstér äs ä täblé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>[Täblés ~~]</translation>
        </message>
        <message>
            <source>Choose a folder for the letters</source>
            <translation>[Çhöösé ä földér för thé léttérs ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save here</source>
            <translation>[Sävé héré ~~~]</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>[Földér: ~~]</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>&amp;Find a command…</source>
            <translation>[&amp;Fïñd ä çömmäñd… ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>[&amp;Kéÿs… ~~]</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>Opens or folds this part of the page.</source>
            <translation>[Öpéñs ör földs thïs pärt öf thé pägé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{part}, open</source>
            <translation>[{part}, öpéñ ~~~~]</translation>
        </message>
        <message>
            <source>{part}, folded</source>
            <translation>[{part}, földéd ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <source>&amp;Read the case</source>
            <translation>[&amp;Réäd thé çäsé ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Write the letters</source>
            <translation>[&amp;Wrïté thé léttérs ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Send the letters</source>
            <translation>[&amp;Séñd thé léttérs ~~~~~~]</translation>
        </message>
        <message>
            <source>Ne&amp;xt note</source>
            <translation>[Ñé&amp;xt ñöté ~~~~]</translation>
        </message>
        <message>
            <source>Show the &amp;cases</source>
            <translation>[Shöw thé &amp;cäsés ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>A recovery code has eight groups of five letters and digits; nothing is lost: please look at it again.</source>
            <translation>[Ä réçövérÿ çödé häs éïght gröúps öf fïvé léttérs äñd dïgïts; ñöthïñg ïs löst: pléäsé löök ät ït ägäïñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s) of the code have a slip, please look again at: {numbers}.</source>
            <translation>
                <numerusform>[%Ln gröúp(s) öf thé çödé hävé ä slïp, pléäsé löök ägäïñ ät: {numbers}. ~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln gröúp(s) öf thé çödé hävé ä slïp, pléäsé löök ägäïñ ät: {numbers}. ~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GuardPart</name>
        <message>
            <source>&amp;Lock when nobody has touched the window for</source>
            <translation>[&amp;Löçk whéñ ñöbödÿ häs töúçhéd thé wïñdöw för ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>When nobody is there</source>
            <translation>[Whéñ ñöbödÿ ïs théré ~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>[%Ln mïñúté(s) ~~~~~]</numerusform>
                <numerusform>[%Ln mïñúté(s) ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>[Ñévér ~~]</translation>
        </message>
        <message>
            <source>Whoever sits down at this computer can read your letters.</source>
            <translation>[Whöévér sïts döwñ ät thïs çömpútér çäñ réäd ÿöúr léttérs. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>They are locked before this computer sleeps, too.</source>
            <translation>[Théÿ äré löçkéd béföré thïs çömpútér slééps, töö. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer doesn't tell when it goes to sleep: lock your letters before, with “Lock now” under “More”.</source>
            <translation>[Thïs çömpútér döésñ't téll whéñ ït göés tö sléép: löçk ÿöúr léttérs béföré, wïth “Löçk ñöw” úñdér “Möré”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>&amp;Cases</source>
            <translation>[&amp;Cäsés ~~]</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>[&amp;Opéñ… ~~]</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>[&amp;Möré ~~]</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>[&amp;Réäd ~~]</translation>
        </message>
        <message>
            <source>&amp;Write</source>
            <translation>[&amp;Wrïté ~~]</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>[&amp;Séñd ~~]</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Progress</source>
            <translation>[Prögréss ~~~]</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>[&amp;Stöp ~~]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Stöp ~]</translation>
        </message>
    </context>
    <context>
        <name>KeepingBar</name>
        <message>
            <source>Try again now</source>
            <translation>[Trÿ ägäïñ ñöw ~~~~~]</translation>
        </message>
        <message>
            <source>Par Avion tries again by itself.</source>
            <translation>[Pär Ävïöñ trïés ägäïñ bÿ ïtsélf. ~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KeepingCommands</name>
        <message>
            <source>Keep m&amp;y letters on this computer…</source>
            <translation>[Kéép m&amp;y léttérs öñ thïs çömpútér… ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open my letters…</source>
            <translation>[Öpéñ mÿ léttérs… ~~~~~~]</translation>
        </message>
        <message>
            <source>Keeping and &amp;safety…</source>
            <translation>[Kéépïñg äñd &amp;säfétÿ… ~~~~~~~]</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>[Löçk ñöw ~~~]</translation>
        </message>
        <message>
            <source>Erase all that is kept here…</source>
            <translation>[Éräsé äll thät ïs képt héré… ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>From now on your letters are kept on this computer, sealed. They are saved by themselves; the line at the bottom says when.</source>
            <translation>[Fröm ñöw öñ ÿöúr léttérs äré képt öñ thïs çömpútér, séäléd. Théÿ äré sävéd bÿ thémsélvés; thé lïñé ät thé böttöm säÿs whéñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Everything from the backup is here, and is kept on this computer from now on. It opens with the same passphrase.</source>
            <translation>[Évérÿthïñg fröm thé bäçkúp ïs héré, äñd ïs képt öñ thïs çömpútér fröm ñöw öñ. Ît öpéñs wïth thé sämé pässphräsé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The files that could not be opened lie in {folder}.</source>
            <translation>[Thé fïlés thät çöúld ñöt bé öpéñéd lïé ïñ {folder}. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KeepingFoot</name>
        <message>
            <source>Keep my letters…</source>
            <translation>[Kéép mÿ léttérs… ~~~~~~]</translation>
        </message>
        <message>
            <source>Open my letters…</source>
            <translation>[Öpéñ mÿ léttérs… ~~~~~~]</translation>
        </message>
        <message>
            <source>Keeping and safety…</source>
            <translation>[Kéépïñg äñd säfétÿ… ~~~~~~~]</translation>
        </message>
        <message>
            <source>Your letters are kept on this computer, sealed.</source>
            <translation>[Ýöúr léttérs äré képt öñ thïs çömpútér, séäléd. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your letters are open only to read.</source>
            <translation>[Ýöúr léttérs äré öpéñ öñlÿ tö réäd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You are a guest: nothing stays on this computer.</source>
            <translation>[Ýöú äré ä gúést: ñöthïñg stäÿs öñ thïs çömpútér. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KeyDateField</name>
        <message>
            <source>Take this day out</source>
            <translation>[Täké thïs däÿ öút ~~~~~~]</translation>
        </message>
        <message>
            <source>Day of {name}</source>
            <translation>[Däÿ öf {name} ~~~~~]</translation>
        </message>
        <message>
            <source>{command}: {who}</source>
            <translation>[{command}: {who} ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KeyDays</name>
        <message>
            <source>{day} ({time})</source>
            <comment>a day, and how far it is away</comment>
            <translation>[{day} ({time}) ~~~~~]</translation>
        </message>
        <message>
            <source>today</source>
            <translation>[tödäÿ ~~]</translation>
        </message>
        <message numerus="yes">
            <source>in more than %Ln year(s)</source>
            <translation>
                <numerusform>[ïñ möré thäñ %Ln ÿéär(s) ~~~~~~~~]</numerusform>
                <numerusform>[ïñ möré thäñ %Ln ÿéär(s) ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln day(s)</source>
            <translation>
                <numerusform>[ïñ %Ln däÿ(s) ~~~~~]</numerusform>
                <numerusform>[ïñ %Ln däÿ(s) ~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %Ln year(s) ago</source>
            <translation>
                <numerusform>[möré thäñ %Ln ÿéär(s) ägö ~~~~~~~~~]</numerusform>
                <numerusform>[möré thäñ %Ln ÿéär(s) ägö ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) ago</source>
            <translation>
                <numerusform>[%Ln däÿ(s) ägö ~~~~~]</numerusform>
                <numerusform>[%Ln däÿ(s) ägö ~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>[&amp;Pässphräsé ~~~~]</translation>
        </message>
        <message>
            <source>Sho&amp;w what I type</source>
            <translation>[Shö&amp;w whät Î tÿpé ~~~~~~]</translation>
        </message>
        <message>
            <source>Recovery &amp;code, from your paper</source>
            <translation>[Réçövérÿ &amp;cödé, fröm ÿöúr päpér ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Eight groups of five letters and digits; spaces don't matter</source>
            <translation>[Éïght gröúps öf fïvé léttérs äñd dïgïts; späçés döñ't mättér ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Open my letters</source>
            <translation>[&amp;Opéñ mÿ léttérs ~~~~~~]</translation>
        </message>
        <message>
            <source>Open with this computer's &amp;keyring</source>
            <translation>[Öpéñ wïth thïs çömpútér's &amp;kéÿrïñg ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It may ask for its own password.</source>
            <translation>[Ît mäÿ äsk för ïts öwñ pässwörd. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>I have a passphrase</source>
            <translation>[Î hävé ä pässphräsé ~~~~~~~]</translation>
        </message>
        <message>
            <source>I have the recovery code</source>
            <translation>[Î hävé thé réçövérÿ çödé ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KindOfOne</name>
        <message>
            <source>Kind of this letter</source>
            <translation>[Kïñd öf thïs léttér ~~~~~~~]</translation>
        </message>
        <message>
            <source>As usual ({kind})</source>
            <translation>[Äs úsúäl ({kind}) ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>KindPanel</name>
        <message>
            <source>Kind of letter</source>
            <translation>[Kïñd öf léttér ~~~~~]</translation>
        </message>
        <message>
            <source>A card to the person…</source>
            <translation>[Ä çärd tö thé pérsöñ… ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Kind, for all officials</source>
            <translation>[&amp;Kïñd, för äll öffïçïäls ~~~~~~~~]</translation>
        </message>
        <message>
            <source>{kind}: {reason}</source>
            <translation>[{kind}: {reason} ~~~~~~]</translation>
        </message>
        <message>
            <source>Not for this case:</source>
            <translation>[Ñöt för thïs çäsé: ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>LanguagePanel</name>
        <message>
            <source>Language of the letters</source>
            <translation>[Läñgúägé öf thé léttérs ~~~~~~~~]</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>[L&amp;añgúägé ~~~]</translation>
        </message>
        <message>
            <source>The sheet's language ({language})</source>
            <translation>[Thé shéét's läñgúägé ({language}) ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet also asks for {languages}: Par Avion can't write in that yet.</source>
            <translation>[Thé shéét älsö äsks för {languages}: Pär Ävïöñ çäñ't wrïté ïñ thät ÿét. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Salutation, date and closing are in {language}; there are no ready sentences. Write the request in {language} under “My words”, once for all letters: each point of the sheet stands beside its box. Nothing is translated by machine.</source>
            <translation>[Sälútätïöñ, däté äñd çlösïñg äré ïñ {language}; théré äré ñö réädÿ séñtéñçés. Wrïté thé réqúést ïñ {language} úñdér “Mÿ wörds”, öñçé för äll léttérs: éäçh pöïñt öf thé shéét stäñds bésïdé ïts böx. Ñöthïñg ïs träñslätéd bÿ mäçhïñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It can't be printed here: this computer has no font for it.</source>
            <translation>[Ît çäñ't bé prïñtéd héré: thïs çömpútér häs ñö föñt för ït. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Date, subject and closing are in {language}. The sheet's own letter stays in {own}: nothing is translated by machine. Put it into {language} under “My words”.</source>
            <translation>[Däté, súbjéçt äñd çlösïñg äré ïñ {language}. Thé shéét's öwñ léttér stäÿs ïñ {own}: ñöthïñg ïs träñslätéd bÿ mäçhïñé. Pút ït ïñtö {language} úñdér “Mÿ wörds”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Date, opening and closing are in {language}. What happened and the points stay in {own}, as the sheet prints them: nothing is translated by machine. Put them into {language} under “My words”.</source>
            <translation>[Däté, öpéñïñg äñd çlösïñg äré ïñ {language}. Whät häppéñéd äñd thé pöïñts stäÿ ïñ {own}, äs thé shéét prïñts thém: ñöthïñg ïs träñslätéd bÿ mäçhïñé. Pút thém ïñtö {language} úñdér “Mÿ wörds”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>LanguagesField</name>
        <message>
            <source>The writer's own language will do, too</source>
            <translation>[Thé wrïtér's öwñ läñgúägé wïll dö, töö ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>&amp;New person…</source>
            <translation>[&amp;Néw pérsöñ… ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>[&amp;Qúït ~~]</translation>
        </message>
        <message>
            <source>Par Avion could not start over, and nothing you typed is lost. Save it if you like, then close this window and start Par Avion again for the next person.</source>
            <translation>[Pär Ävïöñ çöúld ñöt stärt övér, äñd ñöthïñg ÿöú tÿpéd ïs löst. Sävé ït ïf ÿöú lïké, théñ çlösé thïs wïñdöw äñd stärt Pär Ävïöñ ägäïñ för thé ñéxt pérsöñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Cases</source>
            <translation>[Çäsés ~~]</translation>
        </message>
        <message>
            <source>Search the cases</source>
            <translation>[Séärçh thé çäsés ~~~~~~]</translation>
        </message>
        <message>
            <source>Order of the cases</source>
            <translation>[Ördér öf thé çäsés ~~~~~~]</translation>
        </message>
        <message>
            <source>Show all cases</source>
            <translation>[Shöw äll çäsés ~~~~~]</translation>
        </message>
        <message>
            <source>By deadline</source>
            <translation>[Bÿ déädlïñé ~~~~]</translation>
        </message>
        <message>
            <source>By country</source>
            <translation>[Bÿ çöúñtrÿ ~~~~]</translation>
        </message>
        <message>
            <source>Last opened first</source>
            <translation>[Läst öpéñéd fïrst ~~~~~~]</translation>
        </message>
        <message>
            <source>No case with “{words}”. Every word of every case was searched.</source>
            <translation>[Ñö çäsé wïth “{words}”. Évérÿ wörd öf évérÿ çäsé wäs séärçhéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No case with “{words}”. Headlines, countries, names and UA numbers are searched.</source>
            <translation>[Ñö çäsé wïth “{words}”. Héädlïñés, çöúñtrïés, ñämés äñd ÚÄ ñúmbérs äré séärçhéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>LibraryViewModel</name>
        <message>
            <source>The case is off the list. What you wrote for it is still there.</source>
            <translation>[Thé çäsé ïs öff thé lïst. Whät ÿöú wröté för ït ïs stïll théré. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>[Pút ït bäçk ~~~~]</translation>
        </message>
        <message>
            <source>The case and its letters are deleted from this computer.</source>
            <translation>[Thé çäsé äñd ïts léttérs äré délétéd fröm thïs çömpútér. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message>
            <source>&amp;Larger text</source>
            <translation>[&amp;Lärgér téxt ~~~~]</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>[S&amp;mällér téxt ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Text as usual</source>
            <translation>[&amp;Téxt äs úsúäl ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>LoosePanel</name>
        <message>
            <source>Lines in no field</source>
            <translation>[Lïñés ïñ ñö fïéld ~~~~~~]</translation>
        </message>
        <message>
            <source>Show page numbers and the like</source>
            <translation>[Shöw pägé ñúmbérs äñd thé lïké ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Put into the chosen field (Enter)</source>
            <translation>[Pút ïñtö thé çhöséñ fïéld (Éñtér) ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Put into…</source>
            <translation>[Pút ïñtö… ~~~]</translation>
        </message>
        <message>
            <source>Take out (Delete)</source>
            <translation>[Täké öút (Délété) ~~~~~~]</translation>
        </message>
        <message>
            <source>No line seems to be missing.</source>
            <translation>[Ñö lïñé sééms tö bé mïssïñg. ~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) in no field</source>
            <translation>
                <numerusform>[%Ln lïñé(s) ïñ ñö fïéld ~~~~~~~~]</numerusform>
                <numerusform>[%Ln lïñé(s) ïñ ñö fïéld ~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>There is no such file, and nothing here has changed: look for the sheet with “Open…”.</source>
            <translation>[Théré ïs ñö súçh fïlé, äñd ñöthïñg héré häs çhäñgéd: löök för thé shéét wïth “Öpéñ…”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You may not read this file, and nothing here has changed: ask its owner for a copy.</source>
            <translation>[Ýöú mäÿ ñöt réäd thïs fïlé, äñd ñöthïñg héré häs çhäñgéd: äsk ïts öwñér för ä çöpÿ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is a folder, and nothing here has changed: open the sheet that lies in it.</source>
            <translation>[Thïs ïs ä földér, äñd ñöthïñg héré häs çhäñgéd: öpéñ thé shéét thät lïés ïñ ït. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is not an ordinary file, and nothing here has changed: choose the sheet itself.</source>
            <translation>[Thïs ïs ñöt äñ ördïñärÿ fïlé, äñd ñöthïñg héré häs çhäñgéd: çhöösé thé shéét ïtsélf. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file is empty, and nothing here has changed: fetch the sheet again, or choose another.</source>
            <translation>[Thïs fïlé ïs émptÿ, äñd ñöthïñg héré häs çhäñgéd: fétçh thé shéét ägäïñ, ör çhöösé äñöthér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file is too large for a sheet, and nothing here has changed: choose the sheet alone.</source>
            <translation>[Thïs fïlé ïs töö lärgé för ä shéét, äñd ñöthïñg héré häs çhäñgéd: çhöösé thé shéét älöñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file holds only pictures of text, and nothing here has changed: ask for one whose text can be selected, or paste the text.</source>
            <translation>[Thïs fïlé hölds öñlÿ pïçtúrés öf téxt, äñd ñöthïñg héré häs çhäñgéd: äsk för öñé whösé téxt çäñ bé séléçtéd, ör pästé thé téxt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file is damaged, and nothing here has changed: fetch the sheet again.</source>
            <translation>[Thïs fïlé ïs dämägéd, äñd ñöthïñg héré häs çhäñgéd: fétçh thé shéét ägäïñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file is locked with a password, and nothing here has changed: save a copy without one, and open that.</source>
            <translation>[Thïs fïlé ïs löçkéd wïth ä pässwörd, äñd ñöthïñg héré häs çhäñgéd: sävé ä çöpÿ wïthöút öñé, äñd öpéñ thät. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file is a program; it was not started, and nothing here has changed: choose the sheet itself.</source>
            <translation>[Thïs fïlé ïs ä prögräm; ït wäs ñöt stärtéd, äñd ñöthïñg héré häs çhäñgéd: çhöösé thé shéét ïtsélf. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No text was found in this file, and nothing here has changed: choose a sheet saved as PDF or text.</source>
            <translation>[Ñö téxt wäs föúñd ïñ thïs fïlé, äñd ñöthïñg héré häs çhäñgéd: çhöösé ä shéét sävéd äs PDF ör téxt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is a picture, and nothing here has changed: ask for a sheet whose text can be selected, or type its text and paste that.</source>
            <translation>[Thïs ïs ä pïçtúré, äñd ñöthïñg héré häs çhäñgéd: äsk för ä shéét whösé téxt çäñ bé séléçtéd, ör tÿpé ïts téxt äñd pästé thät. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file holds other files packed together, and nothing here has changed: unpack it, and open the sheet.</source>
            <translation>[Thïs fïlé hölds öthér fïlés päçkéd tögéthér, äñd ñöthïñg héré häs çhäñgéd: úñpäçk ït, äñd öpéñ thé shéét. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This kind of file ({about}) can't be read as a sheet, and nothing here has changed: save it as PDF or text, or paste its text.</source>
            <translation>[Thïs kïñd öf fïlé ({about}) çäñ't bé réäd äs ä shéét, äñd ñöthïñg héré häs çhäñgéd: sävé ït äs PDF ör téxt, ör pästé ïts téxt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading this file took too long and was stopped; nothing here has changed: paste the sheet's text instead.</source>
            <translation>[Réädïñg thïs fïlé töök töö löñg äñd wäs stöppéd; ñöthïñg héré häs çhäñgéd: pästé thé shéét's téxt ïñstéäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer guards less well than others against a harmful file, so the sheet was not opened: open it only if you trust whoever sent it.</source>
            <translation>[Thïs çömpútér gúärds léss wéll thäñ öthérs ägäïñst ä härmfúl fïlé, sö thé shéét wäs ñöt öpéñéd: öpéñ ït öñlÿ ïf ÿöú trúst whöévér séñt ït. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file could not be read, and nothing here has changed: fetch the sheet again, or paste its text.</source>
            <translation>[Thïs fïlé çöúld ñöt bé réäd, äñd ñöthïñg héré häs çhäñgéd: fétçh thé shéét ägäïñ, ör pästé ïts téxt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>e-book</source>
            <translation>[é-böök ~~]</translation>
        </message>
        <message>
            <source>This is an old Word document (.doc), and nothing here has changed: open it in a word processor, save it as .docx or PDF, and open that.</source>
            <translation>[Thïs ïs äñ öld Wörd döçúméñt (.döç), äñd ñöthïñg héré häs çhäñgéd: öpéñ ït ïñ ä wörd pröçéssör, sävé ït äs .döçx ör PDF, äñd öpéñ thät. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file is not built like a sheet, so it was not read; nothing here has changed: paste the sheet's text instead.</source>
            <translation>[Thïs fïlé ïs ñöt búïlt lïké ä shéét, sö ït wäs ñöt réäd; ñöthïñg héré häs çhäñgéd: pästé thé shéét's téxt ïñstéäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Office document</source>
            <translation>[Öffïçé döçúméñt ~~~~~]</translation>
        </message>
        <message>
            <source>Outlook mail</source>
            <translation>[Öútlöök mäïl ~~~~]</translation>
        </message>
        <message>
            <source>Pages document</source>
            <translation>[Pägés döçúméñt ~~~~~]</translation>
        </message>
        <message>
            <source>PostScript</source>
            <translation>[PöstSçrïpt ~~~~]</translation>
        </message>
        <message>
            <source>slides</source>
            <translation>[slïdés ~~]</translation>
        </message>
        <message>
            <source>spreadsheet</source>
            <translation>[spréädshéét ~~~~]</translation>
        </message>
        <message>
            <source>XML</source>
            <translation>[XML ~]</translation>
        </message>
        <message>
            <source>The letters are not made yet: they need your name; nothing you typed is lost.</source>
            <translation>[Thé léttérs äré ñöt mädé ÿét: théÿ ñééd ÿöúr ñämé; ñöthïñg ÿöú tÿpéd ïs löst. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letters are not made yet: please add {about}, or let the officials learn less; nothing you typed is lost.</source>
            <translation>[Thé léttérs äré ñöt mädé ÿét: pléäsé ädd {about}, ör lét thé öffïçïäls léärñ léss; ñöthïñg ÿöú tÿpéd ïs löst. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letters are not made yet: {about} must be one line of text; nothing you typed is lost.</source>
            <translation>[Thé léttérs äré ñöt mädé ÿét: {about} múst bé öñé lïñé öf téxt; ñöthïñg ÿöú tÿpéd ïs löst. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letters are not made yet: please choose your country; nothing you typed is lost.</source>
            <translation>[Thé léttérs äré ñöt mädé ÿét: pléäsé çhöösé ÿöúr çöúñtrÿ; ñöthïñg ÿöú tÿpéd ïs löst. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letters are not made yet: please look at {about} again; nothing you typed is lost.</source>
            <translation>[Thé léttérs äré ñöt mädé ÿét: pléäsé löök ät {about} ägäïñ; ñöthïñg ÿöú tÿpéd ïs löst. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>your name</source>
            <translation>[ÿöúr ñämé ~~~]</translation>
        </message>
        <message>
            <source>your address</source>
            <translation>[ÿöúr äddréss ~~~~]</translation>
        </message>
        <message>
            <source>your town</source>
            <translation>[ÿöúr töwñ ~~~]</translation>
        </message>
        <message>
            <source>your country</source>
            <translation>[ÿöúr çöúñtrÿ ~~~~]</translation>
        </message>
        <message>
            <source>your e-mail address</source>
            <translation>[ÿöúr é-mäïl äddréss ~~~~~~~]</translation>
        </message>
        <message>
            <source>the sentence about you</source>
            <translation>[thé séñtéñçé äböút ÿöú ~~~~~~~~]</translation>
        </message>
        <message>
            <source>your group's address</source>
            <translation>[ÿöúr gröúp's äddréss ~~~~~~~]</translation>
        </message>
        <message>
            <source>your details</source>
            <translation>[ÿöúr détäïls ~~~~]</translation>
        </message>
        <message>
            <source>This sheet names nobody to write to, so there is no letter; the case stays open to read.</source>
            <translation>[Thïs shéét ñämés ñöbödÿ tö wrïté tö, sö théré ïs ñö léttér; thé çäsé stäÿs öpéñ tö réäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This does not look like an urgent action, so there is no letter: open another file.</source>
            <translation>[Thïs döés ñöt löök lïké äñ úrgéñt äçtïöñ, sö théré ïs ñö léttér: öpéñ äñöthér fïlé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This sheet asks for no more letters, so there is nothing to write: thank you for all you did.</source>
            <translation>[Thïs shéét äsks för ñö möré léttérs, sö théré ïs ñöthïñg tö wrïté: thäñk ÿöú för äll ÿöú dïd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody to write to is ticked, so there is no letter; tick an official under “To whom”.</source>
            <translation>[Ñöbödÿ tö wrïté tö ïs tïçkéd, sö théré ïs ñö léttér; tïçk äñ öffïçïäl úñdér “Tö whöm”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This sheet offers no address for cards, so there is none to write.</source>
            <translation>[Thïs shéét öfférs ñö äddréss för çärds, sö théré ïs ñöñé tö wrïté. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You may not write into this folder; your letters are still here: choose another folder.</source>
            <translation>[Ýöú mäÿ ñöt wrïté ïñtö thïs földér; ÿöúr léttérs äré stïll héré: çhöösé äñöthér földér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The disk is full; your letters are still here: make some room, or choose another folder.</source>
            <translation>[Thé dïsk ïs fúll; ÿöúr léttérs äré stïll héré: mäké sömé rööm, ör çhöösé äñöthér földér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is not a folder; your letters are still here: choose another place.</source>
            <translation>[Thïs ïs ñöt ä földér; ÿöúr léttérs äré stïll héré: çhöösé äñöthér pläçé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letters could not be saved there; they are still here: choose another folder.</source>
            <translation>[Thé léttérs çöúld ñöt bé sävéd théré; théÿ äré stïll héré: çhöösé äñöthér földér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No printing system was found; your letters are still here: save them, and print the PDF files elsewhere.</source>
            <translation>[Ñö prïñtïñg sÿstém wäs föúñd; ÿöúr léttérs äré stïll héré: sävé thém, äñd prïñt thé PDF fïlés élséwhéré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No printer was found; your letters are still here: switch one on and try again, or save them, and print the PDF files elsewhere.</source>
            <translation>[Ñö prïñtér wäs föúñd; ÿöúr léttérs äré stïll héré: swïtçh öñé öñ äñd trÿ ägäïñ, ör sävé thém, äñd prïñt thé PDF fïlés élséwhéré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The printer did not take the letters; they are still here: look at the printer and try again, or save them.</source>
            <translation>[Thé prïñtér dïd ñöt täké thé léttérs; théÿ äré stïll héré: löök ät thé prïñtér äñd trÿ ägäïñ, ör sävé thém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter can't be printed with the sign “{about}”; nothing is lost: please use another.</source>
            <translation>[Thé léttér çäñ't bé prïñtéd wïth thé sïgñ “{about}”; ñöthïñg ïs löst: pléäsé úsé äñöthér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What is written in {about} can't be printed here: this computer has no font for it. It stays as it is.</source>
            <translation>[Whät ïs wrïttéñ ïñ {about} çäñ't bé prïñtéd héré: thïs çömpútér häs ñö föñt för ït. Ît stäÿs äs ït ïs. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter has an address or a block that doesn't fit on this paper; nothing is lost: choose another paper or layout, or shorten it.</source>
            <translation>[Thé léttér häs äñ äddréss ör ä blöçk thät döésñ't fït öñ thïs päpér; ñöthïñg ïs löst: çhöösé äñöthér päpér ör läÿöút, ör shörtéñ ït. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This case has no official with that number; nothing is lost: choose another.</source>
            <translation>[Thïs çäsé häs ñö öffïçïäl wïth thät ñúmbér; ñöthïñg ïs löst: çhöösé äñöthér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That did not work; nothing is lost: please try again.</source>
            <translation>[Thät dïd ñöt wörk; ñöthïñg ïs löst: pléäsé trÿ ägäïñ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No last day was found: look at the sheet before you write.</source>
            <translation>[Ñö läst däÿ wäs föúñd: löök ät thé shéét béföré ÿöú wrïté. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No official to write to was found.</source>
            <translation>[Ñö öffïçïäl tö wrïté tö wäs föúñd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet gives no salutation for an official: one is suggested.</source>
            <translation>[Thé shéét gïvés ñö sälútätïöñ för äñ öffïçïäl: öñé ïs súggéstéd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No points to ask for were found: write them in your own words.</source>
            <translation>[Ñö pöïñts tö äsk för wéré föúñd: wrïté thém ïñ ÿöúr öwñ wörds. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This sheet says that no more letters are wanted.</source>
            <translation>[Thïs shéét säÿs thät ñö möré léttérs äré wäñtéd. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This doesn't look like an urgent action sheet: please check every part.</source>
            <translation>[Thïs döésñ't löök lïké äñ úrgéñt äçtïöñ shéét: pléäsé çhéçk évérÿ pärt. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>An address ran into the text around it: please compare it with the sheet.</source>
            <translation>[Äñ äddréss räñ ïñtö thé téxt äröúñd ït: pléäsé çömpäré ït wïth thé shéét. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer guards less well than others against a harmful file.</source>
            <translation>[Thïs çömpútér gúärds léss wéll thäñ öthérs ägäïñst ä härmfúl fïlé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet came in a message or a packed file; nothing else in there was read.</source>
            <translation>[Thé shéét çämé ïñ ä méssägé ör ä päçkéd fïlé; ñöthïñg élsé ïñ théré wäs réäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The last day has passed: every page says DRAFT until the section office has agreed.</source>
            <translation>[Thé läst däÿ häs pässéd: évérÿ pägé säÿs DRÄFT úñtïl thé séçtïöñ öffïçé häs ägrééd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The last day has passed, but the section office agreed to letters.</source>
            <translation>[Thé läst däÿ häs pässéd, bút thé séçtïöñ öffïçé ägrééd tö léttérs. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Today is the last day: e-mail or fax gets there in time, post doesn't.</source>
            <translation>[Tödäÿ ïs thé läst däÿ: é-mäïl ör fäx géts théré ïñ tïmé, pöst döésñ't. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The last day is near ({text}): e-mail or fax is quicker than post.</source>
            <translation>[Thé läst däÿ ïs ñéär ({text}): é-mäïl ör fäx ïs qúïçkér thäñ pöst. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your own words tell {who} something about you that you chose to keep back.</source>
            <translation>[Ýöúr öwñ wörds téll {who} söméthïñg äböút ÿöú thät ÿöú çhösé tö kéép bäçk. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This may offend: say what happened, and ask.</source>
            <translation>[Thïs mäÿ öfféñd: säÿ whät häppéñéd, äñd äsk. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This accuses the reader: say what is known, or what you fear.</source>
            <translation>[Thïs äççúsés thé réädér: säÿ whät ïs kñöwñ, ör whät ÿöú féär. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This may be read as a threat: ask instead.</source>
            <translation>[Thïs mäÿ bé réäd äs ä thréät: äsk ïñstéäd. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This may be read as mockery: plain words reach further.</source>
            <translation>[Thïs mäÿ bé réäd äs möçkérÿ: pläïñ wörds réäçh fúrthér. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Capitals look like shouting.</source>
            <translation>[Çäpïtäls löök lïké shöútïñg. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A full stop is calmer.</source>
            <translation>[Ä fúll stöp ïs çälmér. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>This takes sides in politics: the letter is about people's rights.</source>
            <translation>[Thïs täkés sïdés ïñ pölïtïçs: thé léttér ïs äböút péöplé's rïghts. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not every reader knows this term.</source>
            <translation>[Ñöt évérÿ réädér kñöws thïs térm. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is not asked by this appeal.</source>
            <translation>[Thïs ïs ñöt äskéd bÿ thïs äppéäl. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter doesn't ask for this point.</source>
            <translation>[Thé léttér döésñ't äsk för thïs pöïñt. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter doesn't name this person.</source>
            <translation>[Thé léttér döésñ't ñämé thïs pérsöñ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet writes this name in another way.</source>
            <translation>[Thé shéét wrïtés thïs ñämé ïñ äñöthér wäÿ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This word isn't in the dictionary.</source>
            <translation>[Thïs wörd ïsñ't ïñ thé dïçtïöñärÿ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This names the organisation, and your rules say not to.</source>
            <translation>[Thïs ñämés thé örgäñïsätïöñ, äñd ÿöúr rúlés säÿ ñöt tö. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter is too long for one page.</source>
            <translation>[Thé léttér ïs töö löñg för öñé pägé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter can do without this sentence.</source>
            <translation>[Thé léttér çäñ dö wïthöút thïs séñtéñçé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This looks like a gap that is still to be filled.</source>
            <translation>[Thïs lööks lïké ä gäp thät ïs stïll tö bé fïlléd. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet doesn't speak of this country: is it from another letter?</source>
            <translation>[Thé shéét döésñ't spéäk öf thïs çöúñtrÿ: ïs ït fröm äñöthér léttér? ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This greets somebody else than the one whom the letter goes to.</source>
            <translation>[Thïs grééts sömébödÿ élsé thäñ thé öñé whöm thé léttér göés tö. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This calls a day coming that has passed.</source>
            <translation>[Thïs çälls ä däÿ çömïñg thät häs pässéd. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The last day has passed.</source>
            <translation>[Thé läst däÿ häs pässéd. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Today is the last day.</source>
            <translation>[Tödäÿ ïs thé läst däÿ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The last day is near: a letter by post may come too late.</source>
            <translation>[Thé läst däÿ ïs ñéär: ä léttér bÿ pöst mäÿ çömé töö läté. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet gives no last day.</source>
            <translation>[Thé shéét gïvés ñö läst däÿ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet doesn't ask for letters in this language.</source>
            <translation>[Thé shéét döésñ't äsk för léttérs ïñ thïs läñgúägé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This sign can't be printed.</source>
            <translation>[Thïs sïgñ çäñ't bé prïñtéd. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The salutation “{text}” is suggested: the sheet gives none for {who}.</source>
            <translation>[Thé sälútätïöñ “{text}” ïs súggéstéd: thé shéét gïvés ñöñé för {who}. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{text}” stays as printed, though it doesn't seem to be the rank of {who}.</source>
            <translation>[“{text}” stäÿs äs prïñtéd, thöúgh ït döésñ't séém tö bé thé räñk öf {who}. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{text}” stays as printed, in another language than the letter to {who}.</source>
            <translation>[“{text}” stäÿs äs prïñtéd, ïñ äñöthér läñgúägé thäñ thé léttér tö {who}. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{text}” is suggested for {who}: the sheet's salutation is in another language.</source>
            <translation>[“{text}” ïs súggéstéd för {who}: thé shéét's sälútätïöñ ïs ïñ äñöthér läñgúägé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter to {who} begins as to anybody: say under “To whom” if it is Madam or Sir.</source>
            <translation>[Thé léttér tö {who} bégïñs äs tö äñÿbödÿ: säÿ úñdér “Tö whöm” ïf ït ïs Mädäm ör Sïr. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Please have this checked: {text}</source>
            <translation>[Pléäsé hävé thïs çhéçkéd: {text} ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There are no ready sentences in {text}: write the request once, it goes into all letters.</source>
            <translation>[Théré äré ñö réädÿ séñtéñçés ïñ {text}: wrïté thé réqúést öñçé, ït göés ïñtö äll léttérs. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Point {point} is not asked of {who} yet: it has no words in the language.</source>
            <translation>[Pöïñt {point} ïs ñöt äskéd öf {who} ÿét: ït häs ñö wörds ïñ thé läñgúägé. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“Something about me” is not in {text}, as the letters are.</source>
            <translation>[“Söméthïñg äböút mé” ïs ñöt ïñ {text}, äs thé léttérs äré. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The embassy's address is not in the sheet: fill it in by hand.</source>
            <translation>[Thé émbässÿ's äddréss ïs ñöt ïñ thé shéét: fïll ït ïñ bÿ häñd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You live in the country addressed: there is no embassy of it to write to.</source>
            <translation>[Ýöú lïvé ïñ thé çöúñtrÿ äddrésséd: théré ïs ñö émbässÿ öf ït tö wrïté tö. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The copy shows the first official's address: post it in its printed envelope, not in one with a window.</source>
            <translation>[Thé çöpÿ shöws thé fïrst öffïçïäl's äddréss: pöst ït ïñ ïts prïñtéd éñvélöpé, ñöt ïñ öñé wïth ä wïñdöw. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{text} is still ahead: the letter should arrive before.</source>
            <translation>[{text} ïs stïll ähéäd: thé léttér shöúld ärrïvé béföré. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{text} has passed, and the letter says so.</source>
            <translation>[{text} häs pässéd, äñd thé léttér säÿs sö. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{text} has passed; what the sheet says about it is not in the letter.</source>
            <translation>[{text} häs pässéd; whät thé shéét säÿs äböút ït ïs ñöt ïñ thé léttér. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Point {point} to {who} stays as the sheet words it: please put it into a request.</source>
            <translation>[Pöïñt {point} tö {who} stäÿs äs thé shéét wörds ït: pléäsé pút ït ïñtö ä réqúést. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet doesn't ask for letters in {text}.</source>
            <translation>[Thé shéét döésñ't äsk för léttérs ïñ {text}. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Point {point}: does “{text}” mean {who}? Please check.</source>
            <translation>[Pöïñt {point}: döés “{text}” méäñ {who}? Pléäsé çhéçk. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letters in {text} can't be printed here: this computer has no font for them.</source>
            <translation>[Léttérs ïñ {text} çäñ't bé prïñtéd héré: thïs çömpútér häs ñö föñt för thém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A window may hide a part of the address of {who}: print the envelope or a label.</source>
            <translation>[Ä wïñdöw mäÿ hïdé ä pärt öf thé äddréss öf {who}: prïñt thé éñvélöpé ör ä läbél. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is the sheet's model letter: it counts more in your own words.</source>
            <translation>[Thïs ïs thé shéét's mödél léttér: ït çöúñts möré ïñ ÿöúr öwñ wörds. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter asks for nothing yet: write what you ask for in your own words.</source>
            <translation>[Thé léttér äsks för ñöthïñg ÿét: wrïté whät ÿöú äsk för ïñ ÿöúr öwñ wörds. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet names nobody: the subject line is its headline.</source>
            <translation>[Thé shéét ñämés ñöbödÿ: thé súbjéçt lïñé ïs ïts héädlïñé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>To be short, the letter to {who} leaves out: {text}.</source>
            <translation>[Tö bé shört, thé léttér tö {who} léävés öút: {text}. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter to {who} is longer than its kind may be; too many are the words from “{text}” on. Nothing was cut.</source>
            <translation>[Thé léttér tö {who} ïs löñgér thäñ ïts kïñd mäÿ bé; töö mäñÿ äré thé wörds fröm “{text}” öñ. Ñöthïñg wäs çút. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{who}: {text} The usual kind is written.</source>
            <translation>[{who}: {text} Thé úsúäl kïñd ïs wrïttéñ. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the official</source>
            <translation>[thé öffïçïäl ~~~~]</translation>
        </message>
        <message>
            <source>No more letters are wanted</source>
            <translation>[Ñö möré léttérs äré wäñtéd ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>As soon as possible; the sheet gives no last day</source>
            <translation>[Äs sööñ äs pössïblé; thé shéét gïvés ñö läst däÿ ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No last day found: please look at the sheet</source>
            <translation>[Ñö läst däÿ föúñd: pléäsé löök ät thé shéét ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Today is the last day ({day})</source>
            <translation>[Tödäÿ ïs thé läst däÿ ({day}) ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Write until {day}: {time}</source>
            <translation>[Wrïté úñtïl {day}: {time} ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The last day was {day}, {time}</source>
            <translation>[Thé läst däÿ wäs {day}, {time} ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Post is in time.</source>
            <translation>[Pöst ïs ïñ tïmé. ~~~~~~]</translation>
        </message>
        <message>
            <source>Send it by fax first: {number}.</source>
            <translation>[Séñd ït bÿ fäx fïrst: {number}. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Send it by e-mail first: {number}.</source>
            <translation>[Séñd ït bÿ é-mäïl fïrst: {number}. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Faster than post: ask the embassy in your country to pass it on.</source>
            <translation>[Fästér thäñ pöst: äsk thé émbässÿ ïñ ÿöúr çöúñtrÿ tö päss ït öñ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Post it today, by the fastest post there is.</source>
            <translation>[Pöst ït tödäÿ, bÿ thé fästést pöst théré ïs. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Today is the last day</source>
            <translation>[Tödäÿ ïs thé läst däÿ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Today is a day that the sheet names</source>
            <translation>[Tödäÿ ïs ä däÿ thät thé shéét ñämés ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet asks for letters as soon as possible</source>
            <translation>[Thé shéét äsks för léttérs äs sööñ äs pössïblé ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{why}; {post}. {way}</source>
            <translation>[{why}; {post}. {way} ~~~~~~~]</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>[Pässéd ~~]</translation>
        </message>
        <message>
            <source>As soon as possible</source>
            <translation>[Äs sööñ äs pössïblé ~~~~~~~]</translation>
        </message>
        <message>
            <source>No last day found</source>
            <translation>[Ñö läst däÿ föúñd ~~~~~~]</translation>
        </message>
        <message>
            <source>Name and full address</source>
            <translation>[Ñämé äñd fúll äddréss ~~~~~~~]</translation>
        </message>
        <message>
            <source>Name, town and country</source>
            <translation>[Ñämé, töwñ äñd çöúñtrÿ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Initials, town and country</source>
            <translation>[Îñïtïäls, töwñ äñd çöúñtrÿ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name, care of my group</source>
            <translation>[Ñämé, çäré öf mÿ gröúp ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name alone</source>
            <translation>[Ñämé älöñé ~~~~]</translation>
        </message>
        <message>
            <source>From letter and envelope, the officials learn your name and address, and your e-mail address if you gave it.</source>
            <translation>[Fröm léttér äñd éñvélöpé, thé öffïçïäls léärñ ÿöúr ñämé äñd äddréss, äñd ÿöúr é-mäïl äddréss ïf ÿöú gävé ït. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>From letter and envelope, the officials learn your name, town and country; no street.</source>
            <translation>[Fröm léttér äñd éñvélöpé, thé öffïçïäls léärñ ÿöúr ñämé, töwñ äñd çöúñtrÿ; ñö stréét. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>From letter and envelope, the officials learn your initials, town and country; no name.</source>
            <translation>[Fröm léttér äñd éñvélöpé, thé öffïçïäls léärñ ÿöúr ïñïtïäls, töwñ äñd çöúñtrÿ; ñö ñämé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>From letter and envelope, the officials learn your name and your group's address, not your own.</source>
            <translation>[Fröm léttér äñd éñvélöpé, thé öffïçïäls léärñ ÿöúr ñämé äñd ÿöúr gröúp's äddréss, ñöt ÿöúr öwñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>From letter and envelope, the officials learn your name, and not where you live.</source>
            <translation>[Fröm léttér äñd éñvélöpé, thé öffïçïäls léärñ ÿöúr ñämé, äñd ñöt whéré ÿöú lïvé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>[Ä4 ~]</translation>
        </message>
        <message>
            <source>US Letter</source>
            <translation>[ÚS Léttér ~~~]</translation>
        </message>
        <message>
            <source>For window envelopes (DIN 5008 A)</source>
            <translation>[För wïñdöw éñvélöpés (DÎÑ 5008 Ä) ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>For window envelopes (DIN 5008 B)</source>
            <translation>[För wïñdöw éñvélöpés (DÎÑ 5008 B) ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Swiss, window at the right</source>
            <translation>[Swïss, wïñdöw ät thé rïght ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Swiss, window at the left</source>
            <translation>[Swïss, wïñdöw ät thé léft ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>French, window at the right</source>
            <translation>[Fréñçh, wïñdöw ät thé rïght ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>British (DL window)</source>
            <translation>[Brïtïsh (DL wïñdöw) ~~~~~~~]</translation>
        </message>
        <message>
            <source>US (No. 9 and No. 10 window)</source>
            <translation>[ÚS (Ñö. 9 äñd Ñö. 10 wïñdöw) ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Plain letter</source>
            <translation>[Pläïñ léttér ~~~~]</translation>
        </message>
        <message>
            <source>DL (110 × 220 mm)</source>
            <translation>[DL (110 × 220 mm) ~~~~~~]</translation>
        </message>
        <message>
            <source>C6 (114 × 162 mm)</source>
            <translation>[Ç6 (114 × 162 mm) ~~~~~~]</translation>
        </message>
        <message>
            <source>C6/5 (114 × 229 mm)</source>
            <translation>[Ç6/5 (114 × 229 mm) ~~~~~~~]</translation>
        </message>
        <message>
            <source>C5 (162 × 229 mm)</source>
            <translation>[Ç5 (162 × 229 mm) ~~~~~~]</translation>
        </message>
        <message>
            <source>C4 (229 × 324 mm)</source>
            <translation>[Ç4 (229 × 324 mm) ~~~~~~]</translation>
        </message>
        <message>
            <source>US No. 10 (4⅛ × 9½ in)</source>
            <translation>[ÚS Ñö. 10 (4⅛ × 9½ ïñ) ~~~~~~~~]</translation>
        </message>
        <message>
            <source>US Monarch (3⅞ × 7½ in)</source>
            <translation>[ÚS Möñärçh (3⅞ × 7½ ïñ) ~~~~~~~~]</translation>
        </message>
        <message>
            <source>No envelopes</source>
            <translation>[Ñö éñvélöpés ~~~~]</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>[Öpéñïñg ~~]</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>[Whät häppéñéd ~~~~~]</translation>
        </message>
        <message>
            <source>About me</source>
            <translation>[Äböút mé ~~~]</translation>
        </message>
        <message>
            <source>Before the points</source>
            <translation>[Béföré thé pöïñts ~~~~~~]</translation>
        </message>
        <message>
            <source>Paragraph {point}</source>
            <translation>[Pärägräph {point} ~~~~~~]</translation>
        </message>
        <message>
            <source>Point {point}</source>
            <translation>[Pöïñt {point} ~~~~~]</translation>
        </message>
        <message>
            <source>Last sentence</source>
            <translation>[Läst séñtéñçé ~~~~~]</translation>
        </message>
        <message>
            <source>On the sheet before the letter</source>
            <translation>[Öñ thé shéét béföré thé léttér ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>[Thäñks ~~]</translation>
        </message>
        <message>
            <source>On the card</source>
            <translation>[Öñ thé çärd ~~~~]</translation>
        </message>
        <message>
            <source>Question to the section office</source>
            <translation>[Qúéstïöñ tö thé séçtïöñ öffïçé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Note to the section office</source>
            <translation>[Ñöté tö thé séçtïöñ öffïçé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>whom the sheet means</source>
            <translation>[whöm thé shéét méäñs ~~~~~~~]</translation>
        </message>
        <message>
            <source>you, the official</source>
            <translation>[ÿöú, thé öffïçïäl ~~~~~~]</translation>
        </message>
        <message>
            <source>the authorities</source>
            <translation>[thé äúthörïtïés ~~~~~]</translation>
        </message>
        <message>
            <source>you: do all in your power</source>
            <translation>[ÿöú: dö äll ïñ ÿöúr pöwér ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>nobody yet, as the sheet prints it</source>
            <translation>[ñöbödÿ ÿét, äs thé shéét prïñts ït ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>you (suggested)</source>
            <translation>[ÿöú (súggéstéd) ~~~~~]</translation>
        </message>
        <message>
            <source>the authorities (suggested)</source>
            <translation>[thé äúthörïtïés (súggéstéd) ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a letter</source>
            <translation>[ä léttér ~~~]</translation>
        </message>
        <message>
            <source>a copy of the first letter</source>
            <translation>[ä çöpÿ öf thé fïrst léttér ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a note with a copy of the first letter</source>
            <translation>[ä ñöté wïth ä çöpÿ öf thé fïrst léttér ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>an express letter</source>
            <translation>[äñ éxpréss léttér ~~~~~~]</translation>
        </message>
        <message>
            <source>a very short text</source>
            <translation>[ä vérÿ shört téxt ~~~~~~]</translation>
        </message>
        <message>
            <source>a letter through the embassy</source>
            <translation>[ä léttér thröúgh thé émbässÿ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a fax</source>
            <translation>[ä fäx ~~]</translation>
        </message>
        <message>
            <source>a letter written out by hand</source>
            <translation>[ä léttér wrïttéñ öút bÿ häñd ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a thank-you letter</source>
            <translation>[ä thäñk-ÿöú léttér ~~~~~~]</translation>
        </message>
        <message>
            <source>a letter of their own</source>
            <translation>[ä léttér öf théïr öwñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The embassy in your country</source>
            <translation>[Thé émbässÿ ïñ ÿöúr çöúñtrÿ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Head of state</source>
            <translation>[Héäd öf stäté ~~~~~]</translation>
        </message>
        <message>
            <source>King or queen</source>
            <translation>[Kïñg ör qúééñ ~~~~~]</translation>
        </message>
        <message>
            <source>Head of government</source>
            <translation>[Héäd öf gövérñméñt ~~~~~~]</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>[Mïñïstér ~~~]</translation>
        </message>
        <message>
            <source>Ambassador</source>
            <translation>[Ämbässädör ~~~~]</translation>
        </message>
        <message>
            <source>Prosecutor General</source>
            <translation>[Pröséçútör Géñéräl ~~~~~~]</translation>
        </message>
        <message>
            <source>President of a highest court</source>
            <translation>[Présïdéñt öf ä hïghést çöúrt ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>[Ñöñé öf thésé ~~~~~]</translation>
        </message>
        <message>
            <source>Madam</source>
            <translation>[Mädäm ~~]</translation>
        </message>
        <message>
            <source>Sir</source>
            <translation>[Sïr ~]</translation>
        </message>
        <message>
            <source>The page is waiting for {about}: fill it in under “Who I am”.</source>
            <translation>[Thé pägé ïs wäïtïñg för {about}: fïll ït ïñ úñdér “Whö Î äm”. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{text}” is an address that anybody can have: is it the office's own?</source>
            <translation>[“{text}” ïs äñ äddréss thät äñÿbödÿ çäñ hävé: ïs ït thé öffïçé's öwñ? ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>An address is in “{text}”, but the case is about {other}: is that right?</source>
            <translation>[Äñ äddréss ïs ïñ “{text}”, bút thé çäsé ïs äböút {other}: ïs thät rïght? ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{text}” mixes letters of two alphabets: somebody may have forged it.</source>
            <translation>[“{text}” mïxés léttérs öf twö älphäbéts: sömébödÿ mäÿ hävé förgéd ït. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Changed since the version before: “{other}” is now “{text}”.</source>
            <translation>[Çhäñgéd sïñçé thé vérsïöñ béföré: “{other}” ïs ñöw “{text}”. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>UA {number}</source>
            <translation>[ÚÄ {number} ~~~~]</translation>
        </message>
        <message>
            <source>What becomes of each letter is noted here only if you keep your letters on this computer.</source>
            <translation>[Whät béçömés öf éäçh léttér ïs ñötéd héré öñlÿ ïf ÿöú kéép ÿöúr léttérs öñ thïs çömpútér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There are earlier versions only if you keep your letters on this computer; undo works without that.</source>
            <translation>[Théré äré éärlïér vérsïöñs öñlÿ ïf ÿöú kéép ÿöúr léttérs öñ thïs çömpútér; úñdö wörks wïthöút thät. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Kept only while this window is open. Nothing of it is stored.</source>
            <translation>[Képt öñlÿ whïlé thïs wïñdöw ïs öpéñ. Ñöthïñg öf ït ïs störéd. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing of yours is kept on this computer, so there is nothing to save here.</source>
            <translation>[Ñöthïñg öf ÿöúrs ïs képt öñ thïs çömpútér, sö théré ïs ñöthïñg tö sävé héré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keeping begins with “Keep my letters…”, below the cases or under “More”.</source>
            <translation>[Kéépïñg bégïñs wïth “Kéép mÿ léttérs…”, bélöw thé çäsés ör úñdér “Möré”. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Par Avion knows no keyring on this computer: choose a passphrase instead.</source>
            <translation>[Pär Ävïöñ kñöws ñö kéÿrïñg öñ thïs çömpútér: çhöösé ä pässphräsé ïñstéäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer's keyring can't be reached from here: use a passphrase, or log in to the desktop in the usual way.</source>
            <translation>[Thïs çömpútér's kéÿrïñg çäñ't bé réäçhéd fröm héré: úsé ä pässphräsé, ör lög ïñ tö thé désktöp ïñ thé úsúäl wäÿ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No keyring is running on this computer: use a passphrase instead.</source>
            <translation>[Ñö kéÿrïñg ïs rúññïñg öñ thïs çömpútér: úsé ä pässphräsé ïñstéäd. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no keyring yet: the system will ask for a new password for one.</source>
            <translation>[Théré ïs ñö kéÿrïñg ÿét: thé sÿstém wïll äsk för ä ñéw pässwörd för öñé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The keyring is locked: the system will ask for its password.</source>
            <translation>[Thé kéÿrïñg ïs löçkéd: thé sÿstém wïll äsk för ïts pässwörd. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The question for the keyring's password was closed; nothing has changed: ask it again, or open your letters in another way.</source>
            <translation>[Thé qúéstïöñ för thé kéÿrïñg's pässwörd wäs çlöséd; ñöthïñg häs çhäñgéd: äsk ït ägäïñ, ör öpéñ ÿöúr léttérs ïñ äñöthér wäÿ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This keyring forgets everything when you log out, and your letters would be lost with it: choose a passphrase instead.</source>
            <translation>[Thïs kéÿrïñg förgéts évérÿthïñg whéñ ÿöú lög öút, äñd ÿöúr léttérs wöúld bé löst wïth ït: çhöösé ä pässphräsé ïñstéäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer's keyring has no password, so anybody could read what it keeps: choose a passphrase instead.</source>
            <translation>[Thïs çömpútér's kéÿrïñg häs ñö pässwörd, sö äñÿbödÿ çöúld réäd whät ït kééps: çhöösé ä pässphräsé ïñstéäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The keyring gave no answer for a minute; nothing is lost: ask it again, or open your letters in another way.</source>
            <translation>[Thé kéÿrïñg gävé ñö äñswér för ä mïñúté; ñöthïñg ïs löst: äsk ït ägäïñ, ör öpéñ ÿöúr léttérs ïñ äñöthér wäÿ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The keyring stopped in the middle; nothing is lost: ask it again, or open your letters in another way.</source>
            <translation>[Thé kéÿrïñg stöppéd ïñ thé mïddlé; ñöthïñg ïs löst: äsk ït ägäïñ, ör öpéñ ÿöúr léttérs ïñ äñöthér wäÿ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer's keyring has no key for your letters any more; their files are untouched: try another way to open them.</source>
            <translation>[Thïs çömpútér's kéÿrïñg häs ñö kéÿ för ÿöúr léttérs äñÿ möré; théïr fïlés äré úñtöúçhéd: trÿ äñöthér wäÿ tö öpéñ thém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The keyring has something else where the key for your letters was; their files are untouched: try another way to open them.</source>
            <translation>[Thé kéÿrïñg häs söméthïñg élsé whéré thé kéÿ för ÿöúr léttérs wäs; théïr fïlés äré úñtöúçhéd: trÿ äñöthér wäÿ tö öpéñ thém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The keyring has another key in this place, which was left as it is: choose a passphrase instead.</source>
            <translation>[Thé kéÿrïñg häs äñöthér kéÿ ïñ thïs pläçé, whïçh wäs léft äs ït ïs: çhöösé ä pässphräsé ïñstéäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The keyring took the key and did not give it back; nothing was begun: choose a passphrase instead.</source>
            <translation>[Thé kéÿrïñg töök thé kéÿ äñd dïd ñöt gïvé ït bäçk; ñöthïñg wäs bégúñ: çhöösé ä pässphräsé ïñstéäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The keyring did not delete the key; it opens nothing any more: delete the entry “paravion” in the system's own keyring program.</source>
            <translation>[Thé kéÿrïñg dïd ñöt délété thé kéÿ; ït öpéñs ñöthïñg äñÿ möré: délété thé éñtrÿ “pärävïöñ” ïñ thé sÿstém's öwñ kéÿrïñg prögräm. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file with your letters is not there, only others that belong to it: put it back if you moved it, or begin again from a backup.</source>
            <translation>[Thé fïlé wïth ÿöúr léttérs ïs ñöt théré, öñlÿ öthérs thät bélöñg tö ït: pút ït bäçk ïf ÿöú mövéd ït, ör bégïñ ägäïñ fröm ä bäçkúp. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That did not open your letters; nothing is lost: please try again.</source>
            <translation>[Thät dïd ñöt öpéñ ÿöúr léttérs; ñöthïñg ïs löst: pléäsé trÿ ägäïñ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That was the way in once, and has been changed since: use the newer one.</source>
            <translation>[Thät wäs thé wäÿ ïñ öñçé, äñd häs bééñ çhäñgéd sïñçé: úsé thé ñéwér öñé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The files with your letters are damaged, and nothing was changed in them: a backup may bring your letters back.</source>
            <translation>[Thé fïlés wïth ÿöúr léttérs äré dämägéd, äñd ñöthïñg wäs çhäñgéd ïñ thém: ä bäçkúp mäÿ brïñg ÿöúr léttérs bäçk. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A later version of Par Avion wrote these files, and nothing was changed in them: open them with that version.</source>
            <translation>[Ä lätér vérsïöñ öf Pär Ävïöñ wröté thésé fïlés, äñd ñöthïñg wäs çhäñgéd ïñ thém: öpéñ thém wïth thät vérsïöñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer does not let you read the files with your letters; nothing was changed in them: see to whom they belong.</source>
            <translation>[Thïs çömpútér döés ñöt lét ÿöú réäd thé fïlés wïth ÿöúr léttérs; ñöthïñg wäs çhäñgéd ïñ thém: séé tö whöm théÿ bélöñg. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your words could not be saved, because the folder can't be written to; they are still on the screen: leave this window open and see to the folder.</source>
            <translation>[Ýöúr wörds çöúld ñöt bé sävéd, béçäúsé thé földér çäñ't bé wrïttéñ tö; théÿ äré stïll öñ thé sçrééñ: léävé thïs wïñdöw öpéñ äñd séé tö thé földér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your words could not be saved, because the disk is full; they are still on the screen: leave this window open and make some room.</source>
            <translation>[Ýöúr wörds çöúld ñöt bé sävéd, béçäúsé thé dïsk ïs fúll; théÿ äré stïll öñ thé sçrééñ: léävé thïs wïñdöw öpéñ äñd mäké sömé rööm. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your words could not be saved; they are still on the screen: leave this window open, and save or print the letters.</source>
            <translation>[Ýöúr wörds çöúld ñöt bé sävéd; théÿ äré stïll öñ thé sçrééñ: léävé thïs wïñdöw öpéñ, äñd sävé ör prïñt thé léttérs. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing can be kept here, because the folder can't be written to; your words are still on the screen: see to the folder, or go on as a guest.</source>
            <translation>[Ñöthïñg çäñ bé képt héré, béçäúsé thé földér çäñ't bé wrïttéñ tö; ÿöúr wörds äré stïll öñ thé sçrééñ: séé tö thé földér, ör gö öñ äs ä gúést. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing can be kept here, because the disk is full; your words are still on the screen: make some room, or go on as a guest.</source>
            <translation>[Ñöthïñg çäñ bé képt héré, béçäúsé thé dïsk ïs fúll; ÿöúr wörds äré stïll öñ thé sçrééñ: mäké sömé rööm, ör gö öñ äs ä gúést. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing can be kept in this place; your words are still on the screen: go on as a guest.</source>
            <translation>[Ñöthïñg çäñ bé képt ïñ thïs pläçé; ÿöúr wörds äré stïll öñ thé sçrééñ: gö öñ äs ä gúést. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Another window of Par Avion has your letters open; nothing is lost: go on there, or open them here only to read.</source>
            <translation>[Äñöthér wïñdöw öf Pär Ävïöñ häs ÿöúr léttérs öpéñ; ñöthïñg ïs löst: gö öñ théré, ör öpéñ thém héré öñlÿ tö réäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The folder with your letters can't be written to; nothing is lost: open them only to read.</source>
            <translation>[Thé földér wïth ÿöúr léttérs çäñ't bé wrïttéñ tö; ñöthïñg ïs löst: öpéñ thém öñlÿ tö réäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letters are kept on this computer already, and nothing was begun over them: open those instead.</source>
            <translation>[Léttérs äré képt öñ thïs çömpútér älréädÿ, äñd ñöthïñg wäs bégúñ övér thém: öpéñ thösé ïñstéäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your letters are open only to read, so nothing that you type now is kept.</source>
            <translation>[Ýöúr léttérs äré öpéñ öñlÿ tö réäd, sö ñöthïñg thät ÿöú tÿpé ñöw ïs képt. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A later version of Par Avion wrote your letters, so they are open only to read, and nothing that you type now is kept.</source>
            <translation>[Ä lätér vérsïöñ öf Pär Ävïöñ wröté ÿöúr léttérs, sö théÿ äré öpéñ öñlÿ tö réäd, äñd ñöthïñg thät ÿöú tÿpé ñöw ïs képt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is an older state of your letters, open only to read, so nothing that you type now is kept: a backup of it can be gone on with.</source>
            <translation>[Thïs ïs äñ öldér stäté öf ÿöúr léttérs, öpéñ öñlÿ tö réäd, sö ñöthïñg thät ÿöú tÿpé ñöw ïs képt: ä bäçkúp öf ït çäñ bé göñé öñ wïth. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That passphrase did not open the backup; nothing has changed: try again.</source>
            <translation>[Thät pässphräsé dïd ñöt öpéñ thé bäçkúp; ñöthïñg häs çhäñgéd: trÿ ägäïñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That file is no backup, or a damaged one; nothing has changed: try another one.</source>
            <translation>[Thät fïlé ïs ñö bäçkúp, ör ä dämägéd öñé; ñöthïñg häs çhäñgéd: trÿ äñöthér öñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A later version of Par Avion made that backup; nothing has changed: open it with that version.</source>
            <translation>[Ä lätér vérsïöñ öf Pär Ävïöñ mädé thät bäçkúp; ñöthïñg häs çhäñgéd: öpéñ ït wïth thät vérsïöñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no such file any more; nothing has changed: try another one.</source>
            <translation>[Théré ïs ñö súçh fïlé äñÿ möré; ñöthïñg häs çhäñgéd: trÿ äñöthér öñé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer does not let you read that file; nothing has changed.</source>
            <translation>[Thïs çömpútér döés ñöt lét ÿöú réäd thät fïlé; ñöthïñg häs çhäñgéd. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer has too little free memory to try a passphrase; nothing is lost: close other programs and try again.</source>
            <translation>[Thïs çömpútér häs töö lïttlé fréé mémörÿ tö trÿ ä pässphräsé; ñöthïñg ïs löst: çlösé öthér prögräms äñd trÿ ägäïñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your letters need one way to be opened, and can have no more than a few; nothing has changed: choose another.</source>
            <translation>[Ýöúr léttérs ñééd öñé wäÿ tö bé öpéñéd, äñd çäñ hävé ñö möré thäñ ä féw; ñöthïñg häs çhäñgéd: çhöösé äñöthér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Weak: somebody who has this computer could find it by trying. Four or five words that have nothing to do with each other are better.</source>
            <translation>[Wéäk: sömébödÿ whö häs thïs çömpútér çöúld fïñd ït bÿ trÿïñg. Föúr ör fïvé wörds thät hävé ñöthïñg tö dö wïth éäçh öthér äré béttér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Fair: it takes long to find by trying. One more word makes it good.</source>
            <translation>[Fäïr: ït täkés löñg tö fïñd bÿ trÿïñg. Öñé möré wörd mäkés ït gööd. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Good, if these are no words that somebody would expect of you.</source>
            <translation>[Gööd, ïf thésé äré ñö wörds thät sömébödÿ wöúld éxpéçt öf ÿöú. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this computer's keyring</source>
            <translation>[thïs çömpútér's kéÿrïñg ~~~~~~~~]</translation>
        </message>
        <message>
            <source>a passphrase</source>
            <translation>[ä pässphräsé ~~~~]</translation>
        </message>
        <message>
            <source>the recovery code on paper</source>
            <translation>[thé réçövérÿ çödé öñ päpér ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>[Wrïttéñ ~~]</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>[Prïñtéd ~~]</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>[Sïgñéd ~~]</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>[Pöstéd ~~]</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>[Çämé bäçk ~~~]</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>[Äñswéréd ~~~]</translation>
        </message>
        <message>
            <source>Answer passed on</source>
            <translation>[Äñswér pässéd öñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Written on {day}</source>
            <translation>[Wrïttéñ öñ {day} ~~~~~~]</translation>
        </message>
        <message>
            <source>Printed on {day}</source>
            <translation>[Prïñtéd öñ {day} ~~~~~~]</translation>
        </message>
        <message>
            <source>Signed on {day}</source>
            <translation>[Sïgñéd öñ {day} ~~~~~]</translation>
        </message>
        <message>
            <source>Posted on {day}</source>
            <translation>[Pöstéd öñ {day} ~~~~~]</translation>
        </message>
        <message>
            <source>Came back on {day}</source>
            <translation>[Çämé bäçk öñ {day} ~~~~~~]</translation>
        </message>
        <message>
            <source>Answered on {day}</source>
            <translation>[Äñswéréd öñ {day} ~~~~~~]</translation>
        </message>
        <message>
            <source>Answer passed on, on {day}</source>
            <translation>[Äñswér pässéd öñ, öñ {day} ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Mark as written</source>
            <translation>[Märk äs wrïttéñ ~~~~~]</translation>
        </message>
        <message>
            <source>Mark as printed</source>
            <translation>[Märk äs prïñtéd ~~~~~]</translation>
        </message>
        <message>
            <source>Mark as signed</source>
            <translation>[Märk äs sïgñéd ~~~~~]</translation>
        </message>
        <message>
            <source>Mark as posted</source>
            <translation>[Märk äs pöstéd ~~~~~]</translation>
        </message>
        <message>
            <source>Mark as come back</source>
            <translation>[Märk äs çömé bäçk ~~~~~~]</translation>
        </message>
        <message>
            <source>Mark as answered</source>
            <translation>[Märk äs äñswéréd ~~~~~~]</translation>
        </message>
        <message>
            <source>Mark the answer as passed on</source>
            <translation>[Märk thé äñswér äs pässéd öñ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Mark all as written</source>
            <translation>[Märk äll äs wrïttéñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Mark all as printed</source>
            <translation>[Märk äll äs prïñtéd ~~~~~~~]</translation>
        </message>
        <message>
            <source>Mark all as signed</source>
            <translation>[Märk äll äs sïgñéd ~~~~~~]</translation>
        </message>
        <message>
            <source>Mark all as posted</source>
            <translation>[Märk äll äs pöstéd ~~~~~~]</translation>
        </message>
        <message>
            <source>Mark all as come back</source>
            <translation>[Märk äll äs çömé bäçk ~~~~~~~]</translation>
        </message>
        <message>
            <source>Mark all as answered</source>
            <translation>[Märk äll äs äñswéréd ~~~~~~~]</translation>
        </message>
        <message>
            <source>Mark all answers as passed on</source>
            <translation>[Märk äll äñswérs äs pässéd öñ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing noted yet</source>
            <translation>[Ñöthïñg ñötéd ÿét ~~~~~~]</translation>
        </message>
        <message>
            <source>the choice of officials</source>
            <translation>[thé çhöïçé öf öffïçïäls ~~~~~~~~]</translation>
        </message>
        <message>
            <source>the choice of points</source>
            <translation>[thé çhöïçé öf pöïñts ~~~~~~~]</translation>
        </message>
        <message>
            <source>the kind of letter</source>
            <translation>[thé kïñd öf léttér ~~~~~~]</translation>
        </message>
        <message>
            <source>the choice of facts</source>
            <translation>[thé çhöïçé öf fäçts ~~~~~~~]</translation>
        </message>
        <message>
            <source>the language of the letters</source>
            <translation>[thé läñgúägé öf thé léttérs ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>how a name is written</source>
            <translation>[höw ä ñämé ïs wrïttéñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>English</source>
            <translation>[Éñglïsh ~~]</translation>
        </message>
        <message>
            <source>German</source>
            <translation>[Gérmäñ ~~]</translation>
        </message>
        <message>
            <source>French</source>
            <translation>[Fréñçh ~~]</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>[Späñïsh ~~]</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>[Pörtúgúésé ~~~~]</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>[Äräbïç ~~]</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>[Pérsïäñ ~~]</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>[Hébréw ~~]</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>[Hïñdï ~~]</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>[Îñdöñésïäñ ~~~~]</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>[Îtälïäñ ~~]</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>[Jäpäñésé ~~~]</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>[Köréäñ ~~]</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>[Dútçh ~~]</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>[Pölïsh ~~]</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>[Rússïäñ ~~]</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>[Thäï ~]</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>[Túrkïsh ~~]</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>[Úkräïñïäñ ~~~]</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>[Çhïñésé ~~]</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>[Vïétñämésé ~~~~]</translation>
        </message>
        <message>
            <source>Chinese (simplified characters)</source>
            <translation>[Çhïñésé (sïmplïfïéd çhäräçtérs) ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Chinese (traditional characters)</source>
            <translation>[Çhïñésé (trädïtïöñäl çhäräçtérs) ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Full letter</source>
            <translation>[Fúll léttér ~~~~]</translation>
        </message>
        <message>
            <source>Says what happened and asks for every point, on one page.</source>
            <translation>[Säÿs whät häppéñéd äñd äsks för évérÿ pöïñt, öñ öñé pägé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Express letter</source>
            <translation>[Éxpréss léttér ~~~~~]</translation>
        </message>
        <message>
            <source>Fewer than 120 words, quickly read: every point, and little else.</source>
            <translation>[Féwér thäñ 120 wörds, qúïçklÿ réäd: évérÿ pöïñt, äñd lïttlé élsé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Very short text</source>
            <translation>[Vérÿ shört téxt ~~~~~]</translation>
        </message>
        <message>
            <source>At most 50 words, for the form on an official's web page.</source>
            <translation>[Ät möst 50 wörds, för thé förm öñ äñ öffïçïäl's wéb pägé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Through the embassy</source>
            <translation>[Thröúgh thé émbässÿ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Goes to the embassy in your country, with a note that asks to forward the letter.</source>
            <translation>[Göés tö thé émbässÿ ïñ ÿöúr çöúñtrÿ, wïth ä ñöté thät äsks tö förwärd thé léttér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>[Fäx ~]</translation>
        </message>
        <message>
            <source>The letter behind a cover sheet with the fax number; without an envelope.</source>
            <translation>[Thé léttér béhïñd ä çövér shéét wïth thé fäx ñúmbér; wïthöút äñ éñvélöpé. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Text to write out by hand</source>
            <translation>[Téxt tö wrïté öút bÿ häñd ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The full letter in large print, to be copied out: handwriting is noticed.</source>
            <translation>[Thé fúll léttér ïñ lärgé prïñt, tö bé çöpïéd öút: häñdwrïtïñg ïs ñötïçéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Thank-you letter</source>
            <translation>[Thäñk-ÿöú léttér ~~~~~~]</translation>
        </message>
        <message>
            <source>After good news or an answer: thanks, and asks for nothing.</source>
            <translation>[Äftér gööd ñéws ör äñ äñswér: thäñks, äñd äsks för ñöthïñg. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Unchanged copy</source>
            <translation>[Úñçhäñgéd çöpÿ ~~~~~]</translation>
        </message>
        <message>
            <source>The letter to the first official once more, in an envelope of its own.</source>
            <translation>[Thé léttér tö thé fïrst öffïçïäl öñçé möré, ïñ äñ éñvélöpé öf ïts öwñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letter of their own</source>
            <translation>[Léttér öf théïr öwñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Tells them what you ask of others; of themselves it asks no point.</source>
            <translation>[Télls thém whät ÿöú äsk öf öthérs; öf thémsélvés ït äsks ñö pöïñt. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Note to the embassy</source>
            <translation>[Ñöté tö thé émbässÿ ~~~~~~~]</translation>
        </message>
        <message>
            <source>For information, with a copy of the first letter.</source>
            <translation>[För ïñförmätïöñ, wïth ä çöpÿ öf thé fïrst léttér. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Solidarity card</source>
            <translation>[Sölïdärïtÿ çärd ~~~~~]</translation>
        </message>
        <message>
            <source>A few warm words to the person themselves; nothing about the case.</source>
            <translation>[Ä féw wärm wörds tö thé pérsöñ thémsélvés; ñöthïñg äböút thé çäsé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Asks whether letters are still wanted after the last day.</source>
            <translation>[Äsks whéthér léttérs äré stïll wäñtéd äftér thé läst däÿ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Note on a reply</source>
            <translation>[Ñöté öñ ä réplÿ ~~~~~]</translation>
        </message>
        <message>
            <source>Goes to the section office with a copy of the reply.</source>
            <translation>[Göés tö thé séçtïöñ öffïçé wïth ä çöpÿ öf thé réplÿ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody else gets that.</source>
            <translation>[Sömébödÿ élsé géts thät. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>This sheet gives no fax number for them.</source>
            <translation>[Thïs shéét gïvés ñö fäx ñúmbér för thém. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You live in the country addressed: it has no embassy there.</source>
            <translation>[Ýöú lïvé ïñ thé çöúñtrÿ äddrésséd: ït häs ñö émbässÿ théré. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet's own letter asks its reader, and can't be worded anew for a copy.</source>
            <translation>[Thé shéét's öwñ léttér äsks ïts réädér, äñd çäñ't bé wördéd äñéw för ä çöpÿ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This sheet offers no address for cards.</source>
            <translation>[Thïs shéét öfférs ñö äddréss för çärds. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your section office is {name}, {email}.</source>
            <translation>[Ýöúr séçtïöñ öffïçé ïs {name}, {email}. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your section office is {name}.</source>
            <translation>[Ýöúr séçtïöñ öffïçé ïs {name}. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your section office is reached at {email}.</source>
            <translation>[Ýöúr séçtïöñ öffïçé ïs réäçhéd ät {email}. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer's keyring</source>
            <translation>[Thïs çömpútér's kéÿrïñg ~~~~~~~~]</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>[Ä pässphräsé ~~~~]</translation>
        </message>
        <message>
            <source>A recovery code on paper</source>
            <translation>[Ä réçövérÿ çödé öñ päpér ~~~~~~~~]</translation>
        </message>
        <message>
            <source>In use: it opens your letters by itself while you are logged in.</source>
            <translation>[Îñ úsé: ït öpéñs ÿöúr léttérs bÿ ïtsélf whïlé ÿöú äré löggéd ïñ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>In use: your letters open when you type it.</source>
            <translation>[Îñ úsé: ÿöúr léttérs öpéñ whéñ ÿöú tÿpé ït. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>In use: your letters open for whoever has the paper, on any computer.</source>
            <translation>[Îñ úsé: ÿöúr léttérs öpéñ för whöévér häs thé päpér, öñ äñÿ çömpútér. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not in use: it would open your letters by itself while you are logged in.</source>
            <translation>[Ñöt ïñ úsé: ït wöúld öpéñ ÿöúr léttérs bÿ ïtsélf whïlé ÿöú äré löggéd ïñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not in use: you would type it when Par Avion starts, or after a pause.</source>
            <translation>[Ñöt ïñ úsé: ÿöú wöúld tÿpé ït whéñ Pär Ävïöñ stärts, ör äftér ä päúsé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is none: it would be for the day when the other ways fail.</source>
            <translation>[Théré ïs ñöñé: ït wöúld bé för thé däÿ whéñ thé öthér wäÿs fäïl. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>From now on this computer's keyring opens your letters.</source>
            <translation>[Fröm ñöw öñ thïs çömpútér's kéÿrïñg öpéñs ÿöúr léttérs. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>From now on this passphrase opens your letters, and an earlier one doesn't. Backups keep the passphrase that they were made with.</source>
            <translation>[Fröm ñöw öñ thïs pässphräsé öpéñs ÿöúr léttérs, äñd äñ éärlïér öñé döésñ't. Bäçkúps kéép thé pässphräsé thät théÿ wéré mädé wïth. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>From now on this code opens your letters, and an earlier one doesn't: destroy its paper.</source>
            <translation>[Fröm ñöw öñ thïs çödé öpéñs ÿöúr léttérs, äñd äñ éärlïér öñé döésñ't: déströÿ ïts päpér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer's keyring no longer opens your letters.</source>
            <translation>[Thïs çömpútér's kéÿrïñg ñö löñgér öpéñs ÿöúr léttérs. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The passphrase no longer opens your letters.</source>
            <translation>[Thé pässphräsé ñö löñgér öpéñs ÿöúr léttérs. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The recovery code no longer opens your letters: destroy its paper.</source>
            <translation>[Thé réçövérÿ çödé ñö löñgér öpéñs ÿöúr léttérs: déströÿ ïts päpér. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It can't be taken away: without it, nothing but paper would open your letters.</source>
            <translation>[Ît çäñ't bé täkéñ äwäÿ: wïthöút ït, ñöthïñg bút päpér wöúld öpéñ ÿöúr léttérs. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It can't be taken away: nothing else opens your letters.</source>
            <translation>[Ît çäñ't bé täkéñ äwäÿ: ñöthïñg élsé öpéñs ÿöúr léttérs. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>If this computer forgets its keys, your letters are gone.</source>
            <translation>[Îf thïs çömpútér förgéts ïts kéÿs, ÿöúr léttérs äré göñé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>If you forget the passphrase, your letters are gone.</source>
            <translation>[Îf ÿöú förgét thé pässphräsé, ÿöúr léttérs äré göñé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The change could not be brought to the disk. What you had before is to open your letters; until the line at the bottom says “Saved”, keep what is new at hand, too.</source>
            <translation>[Thé çhäñgé çöúld ñöt bé bröúght tö thé dïsk. Whät ÿöú häd béföré ïs tö öpéñ ÿöúr léttérs; úñtïl thé lïñé ät thé böttöm säÿs “Sävéd”, kéép whät ïs ñéw ät häñd, töö. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The disk is full, so the change could not be brought to it: make some room. What you had before is to open your letters; until the line at the bottom says “Saved”, keep what is new at hand, too.</source>
            <translation>[Thé dïsk ïs fúll, sö thé çhäñgé çöúld ñöt bé bröúght tö ït: mäké sömé rööm. Whät ÿöú häd béföré ïs tö öpéñ ÿöúr léttérs; úñtïl thé lïñé ät thé böttöm säÿs “Sävéd”, kéép whät ïs ñéw ät häñd, töö. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>An official</source>
            <translation>[Äñ öffïçïäl ~~~~]</translation>
        </message>
        <message>
            <source>An embassy</source>
            <translation>[Äñ émbässÿ ~~~~]</translation>
        </message>
        <message>
            <source>A section office</source>
            <translation>[Ä séçtïöñ öffïçé ~~~~~~]</translation>
        </message>
        <message>
            <source>Confirmed on {day}.</source>
            <translation>[Çöñfïrméd öñ {day}. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody has confirmed it, so it is not printed.</source>
            <translation>[Ñöbödÿ häs çöñfïrméd ït, sö ït ïs ñöt prïñtéd. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Source: {source}.</source>
            <translation>[Söúrçé: {source}. ~~~~~~]</translation>
        </message>
        <message>
            <source>Source: {source}, {month}.</source>
            <translation>[Söúrçé: {source}, {month}. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file can't be read, and the address book is as it was: choose another.</source>
            <translation>[Thïs fïlé çäñ't bé réäd, äñd thé äddréss böök ïs äs ït wäs: çhöösé äñöthér. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This table is larger than any address book, and yours is as it was: choose another.</source>
            <translation>[Thïs täblé ïs lärgér thäñ äñÿ äddréss böök, äñd ÿöúrs ïs äs ït wäs: çhöösé äñöthér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file is no table of text, and the address book is as it was: save it as CSV in the program that it comes from.</source>
            <translation>[Thïs fïlé ïs ñö täblé öf téxt, äñd thé äddréss böök ïs äs ït wäs: sävé ït äs ÇSV ïñ thé prögräm thät ït çömés fröm. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This table has no column called {columns}, and the address book is as it was: the first row must name the columns.</source>
            <translation>[Thïs täblé häs ñö çölúmñ çälléd {columns}, äñd thé äddréss böök ïs äs ït wäs: thé fïrst röw múst ñämé thé çölúmñs. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Cells that begin like a formula were taken as plain text: {count}.</source>
            <translation>[Çélls thät bégïñ lïké ä förmúlä wéré täkéñ äs pläïñ téxt: {count}. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Rows whose day of confirmation can't be right, so not confirmed: {count}.</source>
            <translation>[Röws whösé däÿ öf çöñfïrmätïöñ çäñ't bé rïght, sö ñöt çöñfïrméd: {count}. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Rows with a country that doesn't exist: {count}.</source>
            <translation>[Röws wïth ä çöúñtrÿ thät döésñ't éxïst: {count}. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Rows without a name and an address, left out: {count}.</source>
            <translation>[Röws wïthöút ä ñämé äñd äñ äddréss, léft öút: {count}. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file isn't saved as UTF-8: please look whether its accents are right.</source>
            <translation>[Thé fïlé ïsñ't sävéd äs ÚTF-8: pléäsé löök whéthér ïts äççéñts äré rïght. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check-list</source>
            <translation>[Çhéçk-lïst ~~~~]</translation>
        </message>
        <message>
            <source>What is to be signed, folded, stamped and posted.</source>
            <translation>[Whät ïs tö bé sïgñéd, földéd, stämpéd äñd pöstéd. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Window test</source>
            <translation>[Wïñdöw tést ~~~~]</translation>
        </message>
        <message>
            <source>A page to fold and hold against your own envelopes.</source>
            <translation>[Ä pägé tö föld äñd höld ägäïñst ÿöúr öwñ éñvélöpés. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ruled page</source>
            <translation>[Rúléd pägé ~~~~]</translation>
        </message>
        <message>
            <source>Lines to write a letter on by hand.</source>
            <translation>[Lïñés tö wrïté ä léttér öñ bÿ häñd. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>On the letters' paper</source>
            <translation>[Öñ thé léttérs' päpér ~~~~~~~]</translation>
        </message>
        <message>
            <source>A6 (105 × 148 mm)</source>
            <translation>[Ä6 (105 × 148 mm) ~~~~~~]</translation>
        </message>
        <message>
            <source>A5 (148 × 210 mm)</source>
            <translation>[Ä5 (148 × 210 mm) ~~~~~~]</translation>
        </message>
        <message>
            <source>{name}: {count} labels, {width} × {height} mm</source>
            <translation>[{name}: {count} läbéls, {width} × {height} mm ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>General</source>
            <translation>[Géñéräl ~~]</translation>
        </message>
        <message>
            <source>Numbers and speed</source>
            <translation>[Ñúmbérs äñd spééd ~~~~~~]</translation>
        </message>
        <message>
            <source>Personal letters</source>
            <translation>[Pérsöñäl léttérs ~~~~~~]</translation>
        </message>
        <message>
            <source>Letters may name the organisation that sent the case.</source>
            <translation>[Léttérs mäÿ ñämé thé örgäñïsätïöñ thät séñt thé çäsé. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You are told where a letter names the organisation that sent the case.</source>
            <translation>[Ýöú äré töld whéré ä léttér ñämés thé örgäñïsätïöñ thät séñt thé çäsé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Names stand in letters like other words.</source>
            <translation>[Ñämés stäñd ïñ léttérs lïké öthér wörds. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Names are to be bold. That can't be printed yet: they stay plain.</source>
            <translation>[Ñämés äré tö bé böld. Thät çäñ't bé prïñtéd ÿét: théÿ stäÿ pläïñ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Names stand in CAPITAL letters.</source>
            <translation>[Ñämés stäñd ïñ ÇÄPÎTÄL léttérs. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Each recipient gets an envelope of their own.</source>
            <translation>[Éäçh réçïpïéñt géts äñ éñvélöpé öf théïr öwñ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>All letters go in one envelope to the section office, which posts them.</source>
            <translation>[Äll léttérs gö ïñ öñé éñvélöpé tö thé séçtïöñ öffïçé, whïçh pösts thém. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Who gets a copy gets the first official's letter unchanged.</source>
            <translation>[Whö géts ä çöpÿ géts thé fïrst öffïçïäl's léttér úñçhäñgéd. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Who gets a copy gets a letter of their own.</source>
            <translation>[Whö géts ä çöpÿ géts ä léttér öf théïr öwñ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The embassy gets a note with a copy.</source>
            <translation>[Thé émbässÿ géts ä ñöté wïth ä çöpÿ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The embassy gets nothing, unless you tick it.</source>
            <translation>[Thé émbässÿ géts ñöthïñg, úñléss ÿöú tïçk ït. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The officials learn: {level}.</source>
            <translation>[Thé öffïçïäls léärñ: {level}. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>These rules suggest “{level}”. What you chose stays: {now}.</source>
            <translation>[Thésé rúlés súggést “{level}”. Whät ÿöú çhösé stäÿs: {now}. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letters begin as: {kind}.</source>
            <translation>[Léttérs bégïñ äs: {kind}. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letters close with {closings}.</source>
            <translation>[Léttérs çlösé wïth {closings}. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letters close as is usual in their language.</source>
            <translation>[Léttérs çlösé äs ïs úsúäl ïñ théïr läñgúägé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>After the last day, the question to the section office is in these rules' words.</source>
            <translation>[Äftér thé läst däÿ, thé qúéstïöñ tö thé séçtïöñ öffïçé ïs ïñ thésé rúlés' wörds. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>After the last day, the question to the section office is in Par Avion's words.</source>
            <translation>[Äftér thé läst däÿ, thé qúéstïöñ tö thé séçtïöñ öffïçé ïs ïñ Pär Ävïöñ's wörds. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your section office is: {office}.</source>
            <translation>[Ýöúr séçtïöñ öffïçé ïs: {office}. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No section office is named.</source>
            <translation>[Ñö séçtïöñ öffïçé ïs ñäméd. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing changes for you.</source>
            <translation>[Ñöthïñg çhäñgés för ÿöú. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>a key</source>
            <translation>[ä kéÿ ~~]</translation>
        </message>
        <message>
            <source>That file is not there.</source>
            <translation>[Thät fïlé ïs ñöt théré. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>That file may not be opened.</source>
            <translation>[Thät fïlé mäÿ ñöt bé öpéñéd. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That is no file.</source>
            <translation>[Thät ïs ñö fïlé. ~~~~~~]</translation>
        </message>
        <message>
            <source>That file is too large for rules.</source>
            <translation>[Thät fïlé ïs töö lärgé för rúlés. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That file is not written as rules are{line}.</source>
            <translation>[Thät fïlé ïs ñöt wrïttéñ äs rúlés äré{line}. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>These rules are written for a later version of Par Avion.</source>
            <translation>[Thésé rúlés äré wrïttéñ för ä lätér vérsïöñ öf Pär Ävïöñ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{key}” is missing or empty{line}.</source>
            <translation>[“{key}” ïs mïssïñg ör émptÿ{line}. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{key}” is not known{line}. Is it a typing error?</source>
            <translation>[“{key}” ïs ñöt kñöwñ{line}. Îs ït ä tÿpïñg érrör? ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{key}” has the wrong form{line}.</source>
            <translation>[“{key}” häs thé wröñg förm{line}. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{key}” is none of what can be chosen{line}.</source>
            <translation>[“{key}” ïs ñöñé öf whät çäñ bé çhöséñ{line}. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{key}” must be from 1 to 90{line}.</source>
            <translation>[“{key}” múst bé fröm 1 tö 90{line}. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{key}” is too long{line}.</source>
            <translation>[“{key}” ïs töö löñg{line}. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{key}” has line breaks or signs that can't be seen{line}.</source>
            <translation>[“{key}” häs lïñé bréäks ör sïgñs thät çäñ't bé sééñ{line}. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“{key}” has something in braces that is not known{line}.</source>
            <translation>[“{key}” häs söméthïñg ïñ bräçés thät ïs ñöt kñöwñ{line}. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source> (line {number})</source>
            <translation>[ (lïñé {number}) ~~~~~~]</translation>
        </message>
        <message>
            <source>{fault} The rules stay as they were.</source>
            <translation>[{fault} Thé rúlés stäÿ äs théÿ wéré. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>[wäïts ~~]</translation>
        </message>
        <message>
            <source>on its way, perhaps</source>
            <translation>[öñ ïts wäÿ, pérhäps ~~~~~~~]</translation>
        </message>
        <message>
            <source>at the printer</source>
            <translation>[ät thé prïñtér ~~~~~]</translation>
        </message>
        <message>
            <source>left the printer's list: look whether it is there</source>
            <translation>[léft thé prïñtér's lïst: löök whéthér ït ïs théré ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>printed, says the printer</source>
            <translation>[prïñtéd, säÿs thé prïñtér ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>printed, you say</source>
            <translation>[prïñtéd, ÿöú säÿ ~~~~~~]</translation>
        </message>
        <message>
            <source>the printer gave up</source>
            <translation>[thé prïñtér gävé úp ~~~~~~~]</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>[skïppéd ~~]</translation>
        </message>
    </context>
    <context>
        <name>MissingPanel</name>
        <message>
            <source>Before the letters can be made, they need:</source>
            <translation>[Béföré thé léttérs çäñ bé mädé, théÿ ñééd: ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Fill it in</source>
            <translation>[Fïll ït ïñ ~~~~]</translation>
        </message>
        <message>
            <source>Fill it in: {detail}</source>
            <translation>[Fïll ït ïñ: {detail} ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ModelInvitation</name>
        <message>
            <source>Below stands the letter that the sheet suggests. Officials get it many times; yours counts more in your own words. Begin with any paragraph, and change as many as you like: it can be sent as it stands, too.</source>
            <translation>[Bélöw stäñds thé léttér thät thé shéét súggésts. Öffïçïäls gét ït mäñÿ tïmés; ÿöúrs çöúñts möré ïñ ÿöúr öwñ wörds. Bégïñ wïth äñÿ pärägräph, äñd çhäñgé äs mäñÿ äs ÿöú lïké: ït çäñ bé séñt äs ït stäñds, töö. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The sheet's letter, in your words</source>
            <translation>[Thé shéét's léttér, ïñ ÿöúr wörds ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Every paragraph is in your own words.</source>
            <translation>[Évérÿ pärägräph ïs ïñ ÿöúr öwñ wörds. ~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln paragraph(s) are still the sheet's words.</source>
            <translation>
                <numerusform>[Äll %Ln pärägräph(s) äré stïll thé shéét's wörds. ~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Äll %Ln pärägräph(s) äré stïll thé shéét's wörds. ~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) of {all} are still the sheet's words.</source>
            <translation>
                <numerusform>[%Ln pärägräph(s) öf {all} äré stïll thé shéét's wörds. ~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln pärägräph(s) öf {all} äré stïll thé shéét's wörds. ~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoreOfficials</name>
        <message>
            <source>Add an official</source>
            <translation>[Ädd äñ öffïçïäl ~~~~~]</translation>
        </message>
        <message>
            <source>Add a copy</source>
            <translation>[Ädd ä çöpÿ ~~~~]</translation>
        </message>
        <message>
            <source>Add an embassy</source>
            <translation>[Ädd äñ émbässÿ ~~~~~]</translation>
        </message>
        <message>
            <source>To be typed in, where the sheet has none</source>
            <translation>[Tö bé tÿpéd ïñ, whéré thé shéét häs ñöñé ~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>MorePapers</name>
        <message>
            <source>They are saved with the letters, each in a file of its own.</source>
            <translation>[Théÿ äré sävéd wïth thé léttérs, éäçh ïñ ä fïlé öf ïts öwñ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name on the box of labels</source>
            <translation>[Ñämé öñ thé böx öf läbéls ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sheet of labels</source>
            <translation>[Shéét öf läbéls ~~~~~]</translation>
        </message>
        <message>
            <source>First free label</source>
            <translation>[Fïrst fréé läbél ~~~~~~]</translation>
        </message>
        <message>
            <source>Card to the person</source>
            <translation>[Çärd tö thé pérsöñ ~~~~~~]</translation>
        </message>
        <message>
            <source>Name on the box of labels, as “Avery L7163”</source>
            <translation>[Ñämé öñ thé böx öf läbéls, äs “Ävérÿ L7163” ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No labels</source>
            <translation>[Ñö läbéls ~~~]</translation>
        </message>
    </context>
    <context>
        <name>MorePapersPanel</name>
        <message>
            <source>More papers</source>
            <translation>[Möré päpérs ~~~~]</translation>
        </message>
        <message>
            <source>Opens or folds what stands below.</source>
            <translation>[Öpéñs ör földs whät stäñds bélöw. ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Point {number}</source>
            <translation>[Pöïñt {number} ~~~~~]</translation>
        </message>
        <message>
            <source>{field}, {who}</source>
            <translation>[{field}, {who} ~~~~~]</translation>
        </message>
        <message>
            <source>Official {number}</source>
            <translation>[Öffïçïäl {number} ~~~~~~]</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <translation>[Çöpÿ {number} ~~~~~]</translation>
        </message>
        <message>
            <source>Embassy {number}</source>
            <translation>[Émbässÿ {number} ~~~~~~]</translation>
        </message>
        <message>
            <source>A new point</source>
            <translation>[Ä ñéw pöïñt ~~~~]</translation>
        </message>
        <message>
            <source>A new key date</source>
            <translation>[Ä ñéw kéÿ däté ~~~~~]</translation>
        </message>
        <message>
            <source>Key date {number}</source>
            <translation>[Kéÿ däté {number} ~~~~~~]</translation>
        </message>
        <message>
            <source>A new official</source>
            <translation>[Ä ñéw öffïçïäl ~~~~~]</translation>
        </message>
        <message>
            <source>A new official to get a copy</source>
            <translation>[Ä ñéw öffïçïäl tö gét ä çöpÿ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A new embassy</source>
            <translation>[Ä ñéw émbässÿ ~~~~~]</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>[Héädlïñé ~~~]</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>[Súmmärÿ ~~]</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>[Whät häppéñéd ~~~~~]</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>[Bäçkgröúñd ~~~~]</translation>
        </message>
        <message>
            <source>Model letter</source>
            <translation>[Mödél léttér ~~~~]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrÿ ~~]</translation>
        </message>
        <message>
            <source>UA number</source>
            <translation>[ÚÄ ñúmbér ~~~]</translation>
        </message>
        <message>
            <source>Index number</source>
            <translation>[Îñdéx ñúmbér ~~~~]</translation>
        </message>
        <message>
            <source>People, one a line</source>
            <translation>[Péöplé, öñé ä lïñé ~~~~~~]</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>[Läst däÿ ~~~]</translation>
        </message>
        <message>
            <source>Languages to write in, one a line</source>
            <translation>[Läñgúägés tö wrïté ïñ, öñé ä lïñé ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>[Ñämé öf thé öffïçé ~~~~~~]</translation>
        </message>
        <message>
            <source>Address of the office</source>
            <translation>[Äddréss öf thé öffïçé ~~~~~~~]</translation>
        </message>
        <message>
            <source>E-mail of the office</source>
            <translation>[É-mäïl öf thé öffïçé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Telephone of the office</source>
            <translation>[Téléphöñé öf thé öffïçé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[Äddréss ~~]</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>[Rölé ~]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ñämé ~]</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>[Pösïtïöñ ~~~]</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>[Dépärtméñt ~~~~]</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>[Sälútätïöñ ~~~~]</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>[Fäx ~]</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>[Téléphöñé ~~~]</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>[É-mäïl ~~]</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>[Öñlïñé ~~]</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>[&amp;Pässphräsé ~~~~]</translation>
        </message>
        <message>
            <source>The &amp;same once more</source>
            <translation>[Thé &amp;sämé öñçé möré ~~~~~~~]</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>[Shöw whät Î tÿpé ~~~~~~]</translation>
        </message>
        <message>
            <source>Type a passphrase.</source>
            <translation>[Tÿpé ä pässphräsé. ~~~~~~]</translation>
        </message>
        <message>
            <source>Type the same passphrase twice.</source>
            <translation>[Tÿpé thé sämé pässphräsé twïçé. ~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>NoCase</name>
        <message>
            <source>No case is open</source>
            <translation>[Ñö çäsé ïs öpéñ ~~~~~]</translation>
        </message>
        <message>
            <source>Drop an urgent action sheet anywhere on this window, or choose one here. You read the case first, and then write your letters.</source>
            <translation>[Dröp äñ úrgéñt äçtïöñ shéét äñÿwhéré öñ thïs wïñdöw, ör çhöösé öñé héré. Ýöú réäd thé çäsé fïrst, äñd théñ wrïté ÿöúr léttérs. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open a sheet…</source>
            <translation>[Öpéñ ä shéét… ~~~~~]</translation>
        </message>
        <message>
            <source>Paste the text of a sheet</source>
            <translation>[Pästé thé téxt öf ä shéét ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Look at the sample case</source>
            <translation>[Löök ät thé sämplé çäsé ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>NotePanel</name>
        <message>
            <source>Words of the note</source>
            <translation>[Wörds öf thé ñöté ~~~~~~]</translation>
        </message>
        <message>
            <source>Back to the suggested wording</source>
            <translation>[Bäçk tö thé súggéstéd wördïñg ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>[Çöpÿ thé wörds ~~~~~]</translation>
        </message>
        <message>
            <source>Print the note…</source>
            <translation>[Prïñt thé ñöté… ~~~~~]</translation>
        </message>
        <message>
            <source>Save the note…</source>
            <translation>[Sävé thé ñöté… ~~~~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çlösé ~~]</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>[thé pérsöñ ~~~~]</translation>
        </message>
        <message>
            <source>the section office</source>
            <translation>[thé séçtïöñ öffïçé ~~~~~~]</translation>
        </message>
        <message>
            <source>No address of your section office is known: fill it in by hand.</source>
            <translation>[Ñö äddréss öf ÿöúr séçtïöñ öffïçé ïs kñöwñ: fïll ït ïñ bÿ häñd. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>NoteRow</name>
        <message>
            <source>Fix</source>
            <translation>[Fïx ~]</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>[Léävé ït ~~~]</translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation>[Shöw ïñ thé téxt ~~~~~~]</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>[“{text}” ~~~]</translation>
        </message>
        <message>
            <source>{text}: {action}</source>
            <translation>[{text}: {action} ~~~~~~]</translation>
        </message>
        <message>
            <source>{reason} “Fix” takes it out.</source>
            <translation>[{reason} “Fïx” täkés ït öút. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{reason} Instead: “{text}”</source>
            <translation>[{reason} Îñstéäd: “{text}” ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message numerus="yes">
            <source>Notes (%Ln)</source>
            <translation>
                <numerusform>[Ñötés (%Ln) ~~~~]</numerusform>
                <numerusform>[Ñötés (%Ln) ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>[Ñötés ~~]</translation>
        </message>
        <message>
            <source>The letter is being read.</source>
            <translation>[Thé léttér ïs béïñg réäd. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing to look at again in this letter.</source>
            <translation>[Ñöthïñg tö löök ät ägäïñ ïñ thïs léttér. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The first %Ln are shown, the others after them.</source>
            <translation>
                <numerusform>[Thé fïrst %Ln äré shöwñ, thé öthérs äftér thém. ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Thé fïrst %Ln äré shöwñ, thé öthérs äftér thém. ~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>What can be done about it</source>
            <translation>[Whät çäñ bé döñé äböút ït ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çlösé ~~]</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>[Çlösé thïs ñötïçé ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>OfficeFields</name>
        <message>
            <source>My section office</source>
            <translation>[Mÿ séçtïöñ öffïçé ~~~~~~]</translation>
        </message>
        <message>
            <source>Whom you ask whether letters are still wanted, after a last day.</source>
            <translation>[Whöm ÿöú äsk whéthér léttérs äré stïll wäñtéd, äftér ä läst däÿ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>[Ñämé öf thé öffïçé ~~~~~~]</translation>
        </message>
        <message>
            <source>Address of the office</source>
            <translation>[Äddréss öf thé öffïçé ~~~~~~~]</translation>
        </message>
        <message>
            <source>E-mail address of the office</source>
            <translation>[É-mäïl äddréss öf thé öffïçé ~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>OfficePanel</name>
        <message>
            <source>The last day for this case has passed. Ask your section office whether letters are still wanted; until then every page says DRAFT.</source>
            <translation>[Thé läst däÿ för thïs çäsé häs pässéd. Äsk ÿöúr séçtïöñ öffïçé whéthér léttérs äré stïll wäñtéd; úñtïl théñ évérÿ pägé säÿs DRÄFT. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The office a&amp;greed on</source>
            <translation>[Thé öffïçé ä&amp;grééd öñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The office agreed on the day below</source>
            <translation>[Thé öffïçé ägrééd öñ thé däÿ bélöw ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Day on which the office agreed</source>
            <translation>[Däÿ öñ whïçh thé öffïçé ägrééd ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Ask the section office…</source>
            <translation>[Äsk thé séçtïöñ öffïçé… ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>OfficialCard</name>
        <message>
            <source>Gets {what}</source>
            <translation>[Géts {what} ~~~~]</translation>
        </message>
        <message>
            <source>Its address is not in the sheet: it stays blank, to fill in by hand.</source>
            <translation>[Îts äddréss ïs ñöt ïñ thé shéét: ït stäÿs bläñk, tö fïll ïñ bÿ häñd. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>[Fäx ~]</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>[Téléphöñé ~~~]</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>[É-mäïl ~~]</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>[Öñlïñé ~~]</translation>
        </message>
        <message>
            <source>Salutation: {words}</source>
            <translation>[Sälútätïöñ: {words} ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>OfficialEditor</name>
        <message>
            <source>Join with the one above</source>
            <translation>[Jöïñ wïth thé öñé äbövé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Move numbers to their own fields</source>
            <translation>[Mövé ñúmbérs tö théïr öwñ fïélds ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>New official from this line</source>
            <translation>[Ñéw öffïçïäl fröm thïs lïñé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Send only a copy</source>
            <translation>[Séñd öñlÿ ä çöpÿ ~~~~~~]</translation>
        </message>
        <message>
            <source>Send them a letter</source>
            <translation>[Séñd thém ä léttér ~~~~~~]</translation>
        </message>
        <message>
            <source>This is not an official</source>
            <translation>[Thïs ïs ñöt äñ öffïçïäl ~~~~~~~~]</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>[Äll fïélds ~~~~]</translation>
        </message>
        <message>
            <source>{field}, {who}</source>
            <translation>[{field}, {who} ~~~~~]</translation>
        </message>
        <message>
            <source>{command}: {who}</source>
            <translation>[{command}: {who} ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>&amp;Open…</source>
            <translation>[&amp;Opéñ… ~~]</translation>
        </message>
        <message>
            <source>P&amp;aste a sheet's text</source>
            <translation>[P&amp;asté ä shéét's téxt ~~~~~~~]</translation>
        </message>
        <message>
            <source>Open the sampl&amp;e case</source>
            <translation>[Öpéñ thé sämpl&amp;e çäsé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Please drop one sheet at a time; nothing here has changed.</source>
            <translation>[Pléäsé dröp öñé shéét ät ä tïmé; ñöthïñg héré häs çhäñgéd. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Par Avion never goes online: save the sheet first, then drop it.</source>
            <translation>[Pär Ävïöñ ñévér göés öñlïñé: sävé thé shéét fïrst, théñ dröp ït. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no text to paste: copy the text of a sheet first.</source>
            <translation>[Théré ïs ñö téxt tö pästé: çöpÿ thé téxt öf ä shéét fïrst. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>OrderPanel</name>
        <message>
            <source>There is nothing to print yet.</source>
            <translation>[Théré ïs ñöthïñg tö prïñt ÿét. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What will be printed, in this order</source>
            <translation>[Whät wïll bé prïñtéd, ïñ thïs ördér ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What will be printed</source>
            <translation>[Whät wïll bé prïñtéd ~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>{paper} paper, %Ln sheet(s)</source>
            <translation>
                <numerusform>[{paper} päpér, %Ln shéét(s) ~~~~~~~~~]</numerusform>
                <numerusform>[{paper} päpér, %Ln shéét(s) ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>{who}: can't be printed as it is</source>
            <translation>[{who}: çäñ't bé prïñtéd äs ït ïs ~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Fax to {who}, with its cover (%Ln page(s))</source>
            <translation>
                <numerusform>[Fäx tö {who}, wïth ïts çövér (%Ln pägé(s)) ~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Fäx tö {who}, wïth ïts çövér (%Ln pägé(s)) ~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Letter to {who}, with a note to the embassy (%Ln page(s))</source>
            <translation>
                <numerusform>[Léttér tö {who}, wïth ä ñöté tö thé émbässÿ (%Ln pägé(s)) ~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Léttér tö {who}, wïth ä ñöté tö thé émbässÿ (%Ln pägé(s)) ~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Text to write out by hand, to {who} (%Ln page(s))</source>
            <translation>
                <numerusform>[Téxt tö wrïté öút bÿ häñd, tö {who} (%Ln pägé(s)) ~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Téxt tö wrïté öút bÿ häñd, tö {who} (%Ln pägé(s)) ~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Letter to {who} (%Ln page(s))</source>
            <translation>
                <numerusform>[Léttér tö {who} (%Ln pägé(s)) ~~~~~~~~~~]</numerusform>
                <numerusform>[Léttér tö {who} (%Ln pägé(s)) ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy for {who} (%Ln page(s))</source>
            <translation>
                <numerusform>[Çöpÿ för {who} (%Ln pägé(s)) ~~~~~~~~~~]</numerusform>
                <numerusform>[Çöpÿ för {who} (%Ln pägé(s)) ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note to the embassy in your country, with a copy (%Ln page(s))</source>
            <translation>
                <numerusform>[Ñöté tö thé émbässÿ ïñ ÿöúr çöúñtrÿ, wïth ä çöpÿ (%Ln pägé(s)) ~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ñöté tö thé émbässÿ ïñ ÿöúr çöúñtrÿ, wïth ä çöpÿ (%Ln pägé(s)) ~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note to {who}, with a copy (%Ln page(s))</source>
            <translation>
                <numerusform>[Ñöté tö {who}, wïth ä çöpÿ (%Ln pägé(s)) ~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ñöté tö {who}, wïth ä çöpÿ (%Ln pägé(s)) ~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln envelope(s), {size}</source>
            <translation>
                <numerusform>[%Ln éñvélöpé(s), {size} ~~~~~~~~]</numerusform>
                <numerusform>[%Ln éñvélöpé(s), {size} ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out: {names}</source>
            <translation>[Léft öút: {names} ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>OverviewPanel</name>
        <message>
            <source>Back to the letters of this case</source>
            <translation>[Bäçk tö thé léttérs öf thïs çäsé ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save as a table…</source>
            <translation>[Sävé äs ä täblé… ~~~~~~]</translation>
        </message>
        <message>
            <source>The letters of all cases</source>
            <translation>[Thé léttérs öf äll çäsés ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Enter opens the case of a letter.</source>
            <translation>[Éñtér öpéñs thé çäsé öf ä léttér. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letter to</source>
            <translation>[Léttér tö ~~~]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çäsé ~]</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>[Sïñçé ~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s)</source>
            <translation>
                <numerusform>[%Ln léttér(s) ~~~~~]</numerusform>
                <numerusform>[%Ln léttér(s) ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>{state}: {count}</source>
            <translation>[{state}: {count} ~~~~~~]</translation>
        </message>
        <message>
            <source>No letter is noted yet. It is as soon as you save or print one.</source>
            <translation>[Ñö léttér ïs ñötéd ÿét. Ît ïs äs sööñ äs ÿöú sävé ör prïñt öñé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Somebody who isn't in the case any more</source>
            <translation>[Sömébödÿ whö ïsñ't ïñ thé çäsé äñÿ möré ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A case that isn't here</source>
            <translation>[Ä çäsé thät ïsñ't héré ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>OwnWordsBar</name>
        <message>
            <source>How many words of the letter are your own</source>
            <translation>[Höw mäñÿ wörds öf thé léttér äré ÿöúr öwñ ~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s) of {words} are your own.</source>
            <translation>
                <numerusform>[%Ln wörd(s) öf {words} äré ÿöúr öwñ. ~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln wörd(s) öf {words} äré ÿöúr öwñ. ~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the {words} words are your own, and that is fine, too.</source>
            <translation>[Ñöñé öf thé {words} wörds äré ÿöúr öwñ, äñd thät ïs fïñé, töö. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PackViewModel</name>
        <message>
            <source>Looking into the folder</source>
            <translation>[Löökïñg ïñtö thé földér ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saving the letters</source>
            <translation>[Sävïñg thé léttérs ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) saved in {folder}.</source>
            <translation>
                <numerusform>[%Ln fïlé(s) sävéd ïñ {folder}. ~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln fïlé(s) sävéd ïñ {folder}. ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Every page says DRAFT.</source>
            <translation>[Évérÿ pägé säÿs DRÄFT. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>[Shöw földér ~~~~]</translation>
        </message>
        <message>
            <source>The printer doesn't answer. Par Avion goes on by itself as soon as it does, and prints nothing twice.</source>
            <translation>[Thé prïñtér döésñ't äñswér. Pär Ävïöñ göés öñ bÿ ïtsélf äs sööñ äs ït döés, äñd prïñts ñöthïñg twïçé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Looking for printers</source>
            <translation>[Löökïñg för prïñtérs ~~~~~~~]</translation>
        </message>
        <message>
            <source>Save letters…</source>
            <translation>[Sävé léttérs… ~~~~~]</translation>
        </message>
        <message>
            <source>The letters are on their way to the printer.</source>
            <translation>[Thé léttérs äré öñ théïr wäÿ tö thé prïñtér. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Something is still printing. Stop that first, or let it come out.</source>
            <translation>[Söméthïñg ïs stïll prïñtïñg. Stöp thät fïrst, ör lét ït çömé öút. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The note is on its way to the printer.</source>
            <translation>[Thé ñöté ïs öñ ïts wäÿ tö thé prïñtér. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Writing the letters</source>
            <translation>[Wrïtïñg thé léttérs ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PagePanel</name>
        <message>
            <source>Whose letter is shown</source>
            <translation>[Whösé léttér ïs shöwñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>[Prévïöús pägé ~~~~~]</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>[Ñéxt pägé ~~~]</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>[Éñvélöpé ~~~]</translation>
        </message>
        <message>
            <source>En&amp;velope</source>
            <translation>[Éñ&amp;vélöpé ~~~]</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>[Shöw thé whölé pägé ~~~~~~~]</translation>
        </message>
        <message>
            <source>W&amp;hole page</source>
            <translation>[W&amp;hölé pägé ~~~~]</translation>
        </message>
        <message>
            <source>The page as it will print</source>
            <translation>[Thé pägé äs ït wïll prïñt ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The page, to scroll</source>
            <translation>[Thé pägé, tö sçröll ~~~~~~~]</translation>
        </message>
        <message>
            <source>How full the one page is</source>
            <translation>[Höw fúll thé öñé pägé ïs ~~~~~~~~]</translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <translation>[{page} öf {pages} ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Fits on one page, with room for %Ln line(s).</source>
            <translation>
                <numerusform>[Fïts öñ öñé pägé, wïth rööm för %Ln lïñé(s). ~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Fïts öñ öñé pägé, wïth rööm för %Ln lïñé(s). ~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Fits on one page, which is full now.</source>
            <translation>[Fïts öñ öñé pägé, whïçh ïs fúll ñöw. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>[Pägé {page} ~~~~]</translation>
        </message>
        <message>
            <source>marked DRAFT</source>
            <translation>[märkéd DRÄFT ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PaperPanel</name>
        <message>
            <source>Date on the letters</source>
            <translation>[Däté öñ thé léttérs ~~~~~~~]</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>[Päpér ~~]</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>[Läÿöút ~~]</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translation>[Éñvélöpés ~~~]</translation>
        </message>
        <message>
            <source>Date and paper</source>
            <translation>[Däté äñd päpér ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Date on the letters</source>
            <translation>[&amp;Däté öñ thé léttérs ~~~~~~~]</translation>
        </message>
        <message>
            <source>P&amp;aper</source>
            <translation>[P&amp;apér ~~]</translation>
        </message>
        <message>
            <source>&amp;Envelopes</source>
            <translation>[&amp;Eñvélöpés ~~~~]</translation>
        </message>
        <message>
            <source>La&amp;yout</source>
            <translation>[Lä&amp;yöút ~~]</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Make a backup</source>
            <translation>[Mäké ä bäçkúp ~~~~~]</translation>
        </message>
        <message>
            <source>Open a backup</source>
            <translation>[Öpéñ ä bäçkúp ~~~~~]</translation>
        </message>
        <message>
            <source>P&amp;assphrase of the backup</source>
            <translation>[P&amp;assphräsé öf thé bäçkúp ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The same &amp;once more</source>
            <translation>[Thé sämé &amp;oñçé möré ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Make the backup</source>
            <translation>[&amp;Mäké thé bäçkúp ~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Open the backup</source>
            <translation>[&amp;Opéñ thé bäçkúp ~~~~~~]</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>[Shöw whät ïs tÿpéd ~~~~~~]</translation>
        </message>
        <message>
            <source>All that is kept on this computer goes into one sealed file. Nothing but this passphrase opens it: not your keyring, not the recovery code. Write it down where only you find it.</source>
            <translation>[Äll thät ïs képt öñ thïs çömpútér göés ïñtö öñé séäléd fïlé. Ñöthïñg bút thïs pässphräsé öpéñs ït: ñöt ÿöúr kéÿrïñg, ñöt thé réçövérÿ çödé. Wrïté ït döwñ whéré öñlÿ ÿöú fïñd ït. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Everything in the backup will be kept on this computer from now on, opened with the same passphrase. The file itself stays as it is.</source>
            <translation>[Évérÿthïñg ïñ thé bäçkúp wïll bé képt öñ thïs çömpútér fröm ñöw öñ, öpéñéd wïth thé sämé pässphräsé. Thé fïlé ïtsélf stäÿs äs ït ïs. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Type the passphrase with which it was made.</source>
            <translation>[Tÿpé thé pässphräsé wïth whïçh ït wäs mädé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>At least %Ln character(s); four or five words are good.</source>
            <translation>
                <numerusform>[Ät léäst %Ln çhäräçtér(s); föúr ör fïvé wörds äré gööd. ~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ät léäst %Ln çhäräçtér(s); föúr ör fïvé wörds äré gööd. ~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Type it once more: a slip would close the backup for ever.</source>
            <translation>[Tÿpé ït öñçé möré: ä slïp wöúld çlösé thé bäçkúp för évér. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>[Thé twö äré ñöt thé sämé. ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PlacesPart</name>
        <message>
            <source>Your details, letters and cases lie sealed in {folder}.</source>
            <translation>[Ýöúr détäïls, léttérs äñd çäsés lïé séäléd ïñ {folder}. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>How the window looks and what you print on stands in {file}, which anybody can read and which names nobody.</source>
            <translation>[Höw thé wïñdöw lööks äñd whät ÿöú prïñt öñ stäñds ïñ {file}, whïçh äñÿbödÿ çäñ réäd äñd whïçh ñämés ñöbödÿ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Files that could not be opened were put aside, to {folder}.</source>
            <translation>[Fïlés thät çöúld ñöt bé öpéñéd wéré pút äsïdé, tö {folder}. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>[Shöw thé &amp;földér ~~~~~~]</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>[Whéré ït ïs képt ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Print the letters</source>
            <translation>[Prïñt thé léttérs ~~~~~~]</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>[Prïñtér ~~]</translation>
        </message>
        <message>
            <source>On &amp;both sides of the paper</source>
            <translation>[Öñ &amp;böth sïdés öf thé päpér ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>On both sides of the paper</source>
            <translation>[Öñ böth sïdés öf thé päpér ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>[&amp;Prïñt ~~]</translation>
        </message>
        <message>
            <source>P&amp;rinter</source>
            <translation>[P&amp;rïñtér ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>First come the letters: put in %Ln sheet(s) of {paper} paper.</source>
            <translation>
                <numerusform>[Fïrst çömé thé léttérs: pút ïñ %Ln shéét(s) öf {paper} päpér. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Fïrst çömé thé léttérs: pút ïñ %Ln shéét(s) öf {paper} päpér. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You are asked before the %Ln envelope(s) follow: {size}.</source>
            <translation>
                <numerusform>[Ýöú äré äskéd béföré thé %Ln éñvélöpé(s) föllöw: {size}. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ýöú äré äskéd béföré thé %Ln éñvélöpé(s) föllöw: {size}. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintQueueViewModel</name>
        <message>
            <source>Looking into the print queue</source>
            <translation>[Löökïñg ïñtö thé prïñt qúéúé ~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The print queue of this computer still keeps %Ln finished job(s), perhaps with their pages. Whoever looks after the computer can remove them with “{command}”, and have none kept with “{files}” and “{history}” in {place}.</source>
            <translation>
                <numerusform>[Thé prïñt qúéúé öf thïs çömpútér stïll kééps %Ln fïñïshéd jöb(s), pérhäps wïth théïr pägés. Whöévér lööks äftér thé çömpútér çäñ rémövé thém wïth “{command}”, äñd hävé ñöñé képt wïth “{files}” äñd “{history}” ïñ {place}. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Thé prïñt qúéúé öf thïs çömpútér stïll kééps %Ln fïñïshéd jöb(s), pérhäps wïth théïr pägés. Whöévér lööks äftér thé çömpútér çäñ rémövé thém wïth “{command}”, äñd hävé ñöñé képt wïth “{files}” äñd “{history}” ïñ {place}. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintingPanel</name>
        <message>
            <source>How much has come out of the printer</source>
            <translation>[Höw múçh häs çömé öút öf thé prïñtér ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What is printing</source>
            <translation>[Whät ïs prïñtïñg ~~~~~~]</translation>
        </message>
        <message>
            <source>Stop printing</source>
            <translation>[Stöp prïñtïñg ~~~~~]</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>[Gö öñ ~~]</translation>
        </message>
        <message>
            <source>Print the envelopes</source>
            <translation>[Prïñt thé éñvélöpés ~~~~~~~]</translation>
        </message>
        <message>
            <source>All came out right</source>
            <translation>[Äll çämé öút rïght ~~~~~~]</translation>
        </message>
        <message>
            <source>Print this one again</source>
            <translation>[Prïñt thïs öñé ägäïñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <translation>[Skïp thïs öñé ~~~~~]</translation>
        </message>
        <message>
            <source>The sheet that jammed, counted from 1</source>
            <translation>[Thé shéét thät jämméd, çöúñtéd fröm 1 ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Go on from it</source>
            <translation>[Gö öñ fröm ït ~~~~~]</translation>
        </message>
        <message>
            <source>Did a sheet &amp;jam? Which one?</source>
            <translation>[Dïd ä shéét &amp;jäm? Whïçh öñé? ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Printing: {done} of {total} have come out.</source>
            <translation>[Prïñtïñg: {done} öf {total} hävé çömé öút. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %Ln is/are still to be printed; “Go on” prints just that.</source>
            <translation>
                <numerusform>[Stöppéd. %Ln ïs/äré stïll tö bé prïñtéd; “Gö öñ” prïñts júst thät. ~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Stöppéd. %Ln ïs/äré stïll tö bé prïñtéd; “Gö öñ” prïñts júst thät. ~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The printer doesn't answer. Par Avion goes on by itself as soon as it does.</source>
            <translation>[Thé prïñtér döésñ't äñswér. Pär Ävïöñ göés öñ bÿ ïtsélf äs sööñ äs ït döés. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The printer doesn't say what became of %Ln of them. Look whether all is there.</source>
            <translation>
                <numerusform>[Thé prïñtér döésñ't säÿ whät béçämé öf %Ln öf thém. Löök whéthér äll ïs théré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Thé prïñtér döésñ't säÿ whät béçämé öf %Ln öf thém. Löök whéthér äll ïs théré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The letters are done. Now put in the envelopes.</source>
            <translation>[Thé léttérs äré döñé. Ñöw pút ïñ thé éñvélöpés. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>All is printed.</source>
            <translation>[Äll ïs prïñtéd. ~~~~~]</translation>
        </message>
        <message>
            <source>Letter, {name}</source>
            <translation>[Léttér, {name} ~~~~~]</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>[Léttér ~~]</translation>
        </message>
        <message>
            <source>Envelope, {name}</source>
            <translation>[Éñvélöpé, {name} ~~~~~~]</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>[Éñvélöpé ~~~]</translation>
        </message>
        <message>
            <source>{number}. {state} · {what}</source>
            <translation>[{number}. {state} · {what} ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPanel</name>
        <message>
            <source>Change</source>
            <translation>[Çhäñgé ~~]</translation>
        </message>
        <message>
            <source>Change what the officials learn about me</source>
            <translation>[Çhäñgé whät thé öffïçïäls léärñ äböút mé ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Two private questions…</source>
            <translation>[Twö prïväté qúéstïöñs… ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Two private questions</source>
            <translation>[Twö prïväté qúéstïöñs ~~~~~~~]</translation>
        </message>
        <message>
            <source>About ties to the country. The answers are kept nowhere.</source>
            <translation>[Äböút tïés tö thé çöúñtrÿ. Thé äñswérs äré képt ñöwhéré. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>PrivateQuestions</name>
        <message>
            <source>Two private questions</source>
            <translation>[Twö prïväté qúéstïöñs ~~~~~~~]</translation>
        </message>
        <message>
            <source>that country</source>
            <translation>[thät çöúñtrÿ ~~~~]</translation>
        </message>
        <message>
            <source>A letter can tell officials who you are. If you say yes, they learn only your initials and your town from now on, on envelopes and in files, too.</source>
            <translation>[Ä léttér çäñ téll öffïçïäls whö ÿöú äré. Îf ÿöú säÿ ÿés, théÿ léärñ öñlÿ ÿöúr ïñïtïäls äñd ÿöúr töwñ fröm ñöw öñ, öñ éñvélöpés äñd ïñ fïlés, töö. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What you answer is kept nowhere. Only what the officials learn changes.</source>
            <translation>[Whät ÿöú äñswér ïs képt ñöwhéré. Öñlÿ whät thé öffïçïäls léärñ çhäñgés. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Do people who are close to you live there?</source>
            <translation>[Dö péöplé whö äré çlösé tö ÿöú lïvé théré? ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Do you travel there, or want to?</source>
            <translation>[Dö ÿöú trävél théré, ör wäñt tö? ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This is about: {country}</source>
            <translation>[Thïs ïs äböút: {country} ~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>[&amp;Döñé ~~]</translation>
        </message>
    </context>
    <context>
        <name>ProfilesPanel</name>
        <message>
            <source>Who writes</source>
            <translation>[Whö wrïtés ~~~~]</translation>
        </message>
        <message>
            <source>Somebody else writes here, too</source>
            <translation>[Sömébödÿ élsé wrïtés héré, töö ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Forget {name}…</source>
            <translation>[Förgét {name}… ~~~~~]</translation>
        </message>
        <message>
            <source>Kept on this computer, sealed, as you type.</source>
            <translation>[Képt öñ thïs çömpútér, séäléd, äs ÿöú tÿpé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody with a name yet</source>
            <translation>[Ñöbödÿ wïth ä ñämé ÿét ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message numerus="yes">
            <source>%Ln file(s) in this folder have the same names.</source>
            <translation>
                <numerusform>[%Ln fïlé(s) ïñ thïs földér hävé thé sämé ñämés. ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln fïlé(s) ïñ thïs földér hävé thé sämé ñämés. ~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>If you replace them, the old ones are gone.</source>
            <translation>[Îf ÿöú répläçé thém, thé öld öñés äré göñé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Replace them</source>
            <translation>[&amp;Répläçé thém ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Choose another folder</source>
            <translation>[&amp;Chöösé äñöthér földér ~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Print the envelopes</source>
            <translation>[&amp;Prïñt thé éñvélöpés ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>[&amp;Nöt ñöw ~~~]</translation>
        </message>
        <message>
            <source>Erase all that Par Avion keeps on this computer?</source>
            <translation>[Éräsé äll thät Pär Ävïöñ kééps öñ thïs çömpútér? ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Your details, letters, cases and the key in the keyring are gone then, and nobody can bring them back. Letters that you saved in folders of your own stay.</source>
            <translation>[Ýöúr détäïls, léttérs, çäsés äñd thé kéÿ ïñ thé kéÿrïñg äré göñé théñ, äñd ñöbödÿ çäñ brïñg thém bäçk. Léttérs thät ÿöú sävéd ïñ földérs öf ÿöúr öwñ stäÿ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Erase it all</source>
            <translation>[&amp;Eräsé ït äll ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>[&amp;Kéép ït ~~~]</translation>
        </message>
        <message>
            <source>If you close this window now, the last words are lost.</source>
            <translation>[Îf ÿöú çlösé thïs wïñdöw ñöw, thé läst wörds äré löst. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Stay here</source>
            <translation>[&amp;Stäÿ héré ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Close all the same</source>
            <translation>[&amp;Clösé äll thé sämé ~~~~~~~]</translation>
        </message>
        <message>
            <source>For the next person, Par Avion forgets all of it. Save the letters first?</source>
            <translation>[För thé ñéxt pérsöñ, Pär Ävïöñ förgéts äll öf ït. Sävé thé léttérs fïrst? ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Start over &amp;without saving</source>
            <translation>[Stärt övér &amp;wïthöút sävïñg ~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The case, everything you wrote for it and its %Ln line(s) in the register are deleted from this computer, with every earlier version. Nobody can bring that back.</source>
            <translation>
                <numerusform>[Thé çäsé, évérÿthïñg ÿöú wröté för ït äñd ïts %Ln lïñé(s) ïñ thé régïstér äré délétéd fröm thïs çömpútér, wïth évérÿ éärlïér vérsïöñ. Ñöbödÿ çäñ brïñg thät bäçk. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Thé çäsé, évérÿthïñg ÿöú wröté för ït äñd ïts %Ln lïñé(s) ïñ thé régïstér äré délétéd fröm thïs çömpútér, wïth évérÿ éärlïér vérsïöñ. Ñöbödÿ çäñ brïñg thät bäçk. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{case}” from this computer?</source>
            <translation>[Délété “{case}” fröm thïs çömpútér? ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name, address and section office are deleted from this computer, with every earlier version. The cases and letters stay. Nobody can bring that back.</source>
            <translation>[Ñämé, äddréss äñd séçtïöñ öffïçé äré délétéd fröm thïs çömpútér, wïth évérÿ éärlïér vérsïöñ. Thé çäsés äñd léttérs stäÿ. Ñöbödÿ çäñ brïñg thät bäçk. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Forget {name}?</source>
            <translation>[Förgét {name}? ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>[&amp;Délété ~~]</translation>
        </message>
        <message>
            <source>Some of what you typed is in no saved letter yet.</source>
            <translation>[Sömé öf whät ÿöú tÿpéd ïs ïñ ñö sävéd léttér ÿét. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Par Avion keeps nothing when it closes. Save the letters first?</source>
            <translation>[Pär Ävïöñ kééps ñöthïñg whéñ ït çlösés. Sävé thé léttérs fïrst? ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Now the envelopes</source>
            <translation>[Ñöw thé éñvélöpés ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>When all letters are out, put %Ln envelope(s) in: {size}.</source>
            <translation>
                <numerusform>[Whéñ äll léttérs äré öút, pút %Ln éñvélöpé(s) ïñ: {size}. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Whéñ äll léttérs äré öút, pút %Ln éñvélöpé(s) ïñ: {size}. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Save letters…</source>
            <translation>[&amp;Sävé léttérs… ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>[&amp;Dïsçärd ~~~]</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>[&amp;Cäñçél ~~]</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>Everything is erased</source>
            <translation>[Évérÿthïñg ïs éräséd ~~~~~~~]</translation>
        </message>
        <message>
            <source>Not everything is erased</source>
            <translation>[Ñöt évérÿthïñg ïs éräséd ~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) and folder(s) removed.</source>
            <translation>
                <numerusform>[%Ln fïlé(s) äñd földér(s) rémövéd. ~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln fïlé(s) äñd földér(s) rémövéd. ~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer's keyring has no key of Par Avion's.</source>
            <translation>[Thïs çömpútér's kéÿrïñg häs ñö kéÿ öf Pär Ävïöñ's. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The keyring did not delete the key, which may open what is left: delete the entry “paravion” in the system's own keyring program.</source>
            <translation>[Thé kéÿrïñg dïd ñöt délété thé kéÿ, whïçh mäÿ öpéñ whät ïs léft: délété thé éñtrÿ “pärävïöñ” ïñ thé sÿstém's öwñ kéÿrïñg prögräm. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The keyring did not delete the key, which opens nothing any more: delete the entry “paravion” in the system's own keyring program.</source>
            <translation>[Thé kéÿrïñg dïd ñöt délété thé kéÿ, whïçh öpéñs ñöthïñg äñÿ möré: délété thé éñtrÿ “pärävïöñ” ïñ thé sÿstém's öwñ kéÿrïñg prögräm. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be removed; do it yourself:</source>
            <translation>
                <numerusform>[%Ln çöúld ñöt bé rémövéd; dö ït ÿöúrsélf: ~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln çöúld ñöt bé rémövéd; dö ït ÿöúrsélf: ~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Letters that you saved in folders of your own are still there: they are yours.</source>
            <translation>[Léttérs thät ÿöú sävéd ïñ földérs öf ÿöúr öwñ äré stïll théré: théÿ äré ÿöúrs. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Close, and go on as a guest</source>
            <translation>[&amp;Clösé, äñd gö öñ äs ä gúést ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Close, and go on as a guest</source>
            <translation>[Çlösé, äñd gö öñ äs ä gúést ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RecipientsPanel</name>
        <message>
            <source>Officials</source>
            <translation>[Öffïçïäls ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>a letter, with {asked} of %Ln point(s)</source>
            <translation>
                <numerusform>[ä léttér, wïth {asked} öf %Ln pöïñt(s) ~~~~~~~~~~~~~]</numerusform>
                <numerusform>[ä léttér, wïth {asked} öf %Ln pöïñt(s) ~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterPanel</name>
        <message>
            <source>The next step of all letters</source>
            <translation>[Thé ñéxt stép öf äll léttérs ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letters of all cases…</source>
            <translation>[Thé léttérs öf äll çäsés… ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What became of them</source>
            <translation>[Whät béçämé öf thém ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RegisterRow</name>
        <message>
            <source>The next step</source>
            <translation>[Thé ñéxt stép ~~~~~]</translation>
        </message>
        <message>
            <source>Something else…</source>
            <translation>[Söméthïñg élsé… ~~~~~]</translation>
        </message>
        <message>
            <source>Tell the section office…</source>
            <translation>[Téll thé séçtïöñ öffïçé… ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Say thank you…</source>
            <translation>[Säÿ thäñk ÿöú… ~~~~~]</translation>
        </message>
        <message>
            <source>{what}: {who}</source>
            <translation>[{what}: {who} ~~~~~]</translation>
        </message>
        <message>
            <source>Something else…: {who}</source>
            <translation>[Söméthïñg élsé…: {who} ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take back the last step</source>
            <translation>[Täké bäçk thé läst stép ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RegisterViewModel</name>
        <message numerus="yes">
            <source>Noted for %Ln letter(s).</source>
            <translation>
                <numerusform>[Ñötéd för %Ln léttér(s). ~~~~~~~~]</numerusform>
                <numerusform>[Ñötéd för %Ln léttér(s). ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>[Täké ït bäçk ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReviewField</name>
        <message>
            <source>In your own words, not the sheet's</source>
            <translation>[Îñ ÿöúr öwñ wörds, ñöt thé shéét's ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Done: &amp;back to the case</source>
            <translation>[Döñé: &amp;bäçk tö thé çäsé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Done: back to the case</source>
            <translation>[Döñé: bäçk tö thé çäsé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save the case…</source>
            <translation>[Sävé thé çäsé… ~~~~~]</translation>
        </message>
        <message>
            <source>Check against the sheet</source>
            <translation>[Çhéçk ägäïñst thé shéét ~~~~~~~~]</translation>
        </message>
        <message>
            <source>What is doubtful</source>
            <translation>[Whät ïs döúbtfúl ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ReviewViewModel</name>
        <message>
            <source>Saving the case</source>
            <translation>[Sävïñg thé çäsé ~~~~~]</translation>
        </message>
        <message>
            <source>The case is saved; it opens like a sheet, with all you put right.</source>
            <translation>[Thé çäsé ïs sävéd; ït öpéñs lïké ä shéét, wïth äll ÿöú pút rïght. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Check aga&amp;inst the sheet…</source>
            <translation>[Çhéçk ägä&amp;iñst thé shéét… ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save t&amp;he case…</source>
            <translation>[Sävé t&amp;hé çäsé… ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Rules of your organisation</source>
            <translation>[Rúlés öf ÿöúr örgäñïsätïöñ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Guides to letter-writing contradict each other. Choose what your organisation wants; what you typed and chose yourself stays as it is.</source>
            <translation>[Gúïdés tö léttér-wrïtïñg çöñträdïçt éäçh öthér. Çhöösé whät ÿöúr örgäñïsätïöñ wäñts; whät ÿöú tÿpéd äñd çhösé ÿöúrsélf stäÿs äs ït ïs. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation>[&amp;Opéñ ä fïlé… ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Use these rules</source>
            <translation>[&amp;Usé thésé rúlés ~~~~~~]</translation>
        </message>
        <message>
            <source>These rules hold now.</source>
            <translation>[Thésé rúlés höld ñöw. ~~~~~~~]</translation>
        </message>
        <message>
            <source>What changes for you</source>
            <translation>[Whät çhäñgés för ÿöú ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SafetyDialog</name>
        <message>
            <source>Keeping and safety</source>
            <translation>[Kéépïñg äñd säfétÿ ~~~~~~]</translation>
        </message>
        <message>
            <source>Ways in</source>
            <translation>[Wäÿs ïñ ~~]</translation>
        </message>
        <message>
            <source>If there is one already, this one takes its place. Nothing else changes.</source>
            <translation>[Îf théré ïs öñé älréädÿ, thïs öñé täkés ïts pläçé. Ñöthïñg élsé çhäñgés. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Asking this computer's keyring. It may want its password now.</source>
            <translation>[Äskïñg thïs çömpútér's kéÿrïñg. Ît mäÿ wäñt ïts pässwörd ñöw. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sealing everything anew…</source>
            <translation>[Séälïñg évérÿthïñg äñéw… ~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Take this passphrase</source>
            <translation>[&amp;Täké thïs pässphräsé ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Take this code</source>
            <translation>[&amp;Täké thïs çödé ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>[&amp;Clösé ~~]</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>[&amp;Stöp wäïtïñg ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>[&amp;Bäçk ~~]</translation>
        </message>
        <message>
            <source>A new passphrase</source>
            <translation>[Ä ñéw pässphräsé ~~~~~~]</translation>
        </message>
        <message>
            <source>A new recovery code</source>
            <translation>[Ä ñéw réçövérÿ çödé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Looking whether it can be used…</source>
            <translation>[Löökïñg whéthér ït çäñ bé úséd… ~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SalutationsPanel</name>
        <message>
            <source>How to address them</source>
            <translation>[Höw tö äddréss thém ~~~~~~~]</translation>
        </message>
        <message>
            <source>The language of the letters has a salutation for each office, and one for Madam and one for Sir. Say what you know; else the letter has the one for anybody.</source>
            <translation>[Thé läñgúägé öf thé léttérs häs ä sälútätïöñ för éäçh öffïçé, äñd öñé för Mädäm äñd öñé för Sïr. Säÿ whät ÿöú kñöw; élsé thé léttér häs thé öñé för äñÿbödÿ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ScriptedNamesPanel</name>
        <message>
            <source>Write each name as {language} writes it; it stands so in every letter.</source>
            <translation>[Wrïté éäçh ñämé äs {language} wrïtés ït; ït stäñds sö ïñ évérÿ léttér. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{name} in {language}</source>
            <translation>[{name} ïñ {language} ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Empty the search</source>
            <translation>[Émptÿ thé séärçh ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SendRoom</name>
        <message>
            <source>Sending</source>
            <translation>[Séñdïñg ~~]</translation>
        </message>
    </context>
    <context>
        <name>SenderPanel</name>
        <message>
            <source>A&amp;ddress, without the country</source>
            <translation>[Ä&amp;ddréss, wïthöút thé çöúñtrÿ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>[Ñ&amp;amé ~~]</translation>
        </message>
        <message>
            <source>Tow&amp;n (told where the address is not)</source>
            <translation>[Töw&amp;n (töld whéré thé äddréss ïs ñöt) ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>[Çöúñtrÿ ~~]</translation>
        </message>
        <message>
            <source>Co&amp;untry</source>
            <translation>[Çö&amp;uñtrÿ ~~~]</translation>
        </message>
        <message>
            <source>&amp;E-mail (optional)</source>
            <translation>[&amp;E-mäïl (öptïöñäl) ~~~~~~]</translation>
        </message>
        <message>
            <source>The o&amp;fficials learn</source>
            <translation>[Thé ö&amp;ffïçïäls léärñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>My &amp;group and its address (optional)</source>
            <translation>[Mÿ &amp;gröúp äñd ïts äddréss (öptïöñäl) ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What the officials learn about me</source>
            <translation>[Whät thé öffïçïäls léärñ äböút mé ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose your country</source>
            <translation>[Çhöösé ÿöúr çöúñtrÿ ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Sa&amp;ve letters…</source>
            <translation>[Sä&amp;vé léttérs… ~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>[&amp;Prïñt… ~~]</translation>
        </message>
    </context>
    <context>
        <name>SheetPanel</name>
        <message>
            <source>The lines of the sheet</source>
            <translation>[Thé lïñés öf thé shéét ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The page of the sheet</source>
            <translation>[Thé pägé öf thé shéét ~~~~~~~]</translation>
        </message>
        <message>
            <source>The page of the sheet, to scroll</source>
            <translation>[Thé pägé öf thé shéét, tö sçröll ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Previous page of the sheet</source>
            <translation>[Prévïöús pägé öf thé shéét ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Next page of the sheet</source>
            <translation>[Ñéxt pägé öf thé shéét ~~~~~~~~]</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>[Äs téxt ~~]</translation>
        </message>
        <message>
            <source>Show as text</source>
            <translation>[Shöw äs téxt ~~~~]</translation>
        </message>
        <message>
            <source>in no field</source>
            <translation>[ïñ ñö fïéld ~~~~]</translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <translation>[{page} öf {pages} ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SheetViewModel</name>
        <message>
            <source>This case is invented, for you to look around in. Open a sheet of your own, or drop it anywhere on this window.</source>
            <translation>[Thïs çäsé ïs ïñvéñtéd, för ÿöú tö löök äröúñd ïñ. Öpéñ ä shéét öf ÿöúr öwñ, ör dröp ït äñÿwhéré öñ thïs wïñdöw. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Opening the sample case</source>
            <translation>[Öpéñïñg thé sämplé çäsé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading the sheet</source>
            <translation>[Réädïñg thé shéét ~~~~~~]</translation>
        </message>
        <message>
            <source>Reading the pasted text</source>
            <translation>[Réädïñg thé pästéd téxt ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open it all the same</source>
            <translation>[Öpéñ ït äll thé sämé ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keys</source>
            <translation>[Kéÿs ~]</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>[Çömmäñds ~~~]</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>[Évérÿwhéré ~~~~]</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>[Whät ït döés ~~~~]</translation>
        </message>
        <message>
            <source>To the next part of the window</source>
            <translation>[Tö thé ñéxt pärt öf thé wïñdöw ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>To the part before</source>
            <translation>[Tö thé pärt béföré ~~~~~~]</translation>
        </message>
        <message>
            <source>To the next control</source>
            <translation>[Tö thé ñéxt çöñtröl ~~~~~~~]</translation>
        </message>
        <message>
            <source>To the control before</source>
            <translation>[Tö thé çöñtröl béföré ~~~~~~~]</translation>
        </message>
        <message>
            <source>To the control with that letter underlined</source>
            <translation>[Tö thé çöñtröl wïth thät léttér úñdérlïñéd ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Alt+letter</source>
            <translation>[Ält+léttér ~~~~]</translation>
        </message>
        <message>
            <source>Press a button, tick a box</source>
            <translation>[Préss ä búttöñ, tïçk ä böx ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Another line, step or choice; scroll</source>
            <translation>[Äñöthér lïñé, stép ör çhöïçé; sçröll ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>[Ärröw kéÿs ~~~~]</translation>
        </message>
        <message>
            <source>Open the list of a choice</source>
            <translation>[Öpéñ thé lïst öf ä çhöïçé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>[Ält+Döwñ ~~~]</translation>
        </message>
        <message>
            <source>Close a list or a question, and change nothing</source>
            <translation>[Çlösé ä lïst ör ä qúéstïöñ, äñd çhäñgé ñöthïñg ~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ShorterPanel</name>
        <message>
            <source>To get back to one page, these could go</source>
            <translation>[Tö gét bäçk tö öñé pägé, thésé çöúld gö ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Undo brings everything back.</source>
            <translation>[Úñdö brïñgs évérÿthïñg bäçk. ~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Leave out all %Ln sentence(s)</source>
            <translation>
                <numerusform>[Léävé öút äll %Ln séñtéñçé(s) ~~~~~~~~~~]</numerusform>
                <numerusform>[Léävé öút äll %Ln séñtéñçé(s) ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>[“{text}” ~~~]</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>[Léävé ït öút ~~~~]</translation>
        </message>
        <message>
            <source>Leave out the whole paragraph</source>
            <translation>[Léävé öút thé whölé pärägräph ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{text}: {action}</source>
            <translation>[{text}: {action} ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SpeaksTo</name>
        <message>
            <source>Change</source>
            <translation>[Çhäñgé ~~]</translation>
        </message>
        <message>
            <source>Shows the other ways to word this point.</source>
            <translation>[Shöws thé öthér wäÿs tö wörd thïs pöïñt. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Speaks to: {whom}</source>
            <translation>[Spéäks tö: {whom} ~~~~~~]</translation>
        </message>
        <message>
            <source>{part} speaks to: {whom}. Change</source>
            <translation>[{part} spéäks tö: {whom}. Çhäñgé ~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation>[Stätús ~~]</translation>
        </message>
        <message>
            <source>A−</source>
            <translation>[Ä− ~]</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>[Smällér téxt ~~~~]</translation>
        </message>
        <message>
            <source>A+</source>
            <translation>[Ä+ ~]</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>[Lärgér téxt ~~~~]</translation>
        </message>
        <message>
            <source>Language of the window: {language}</source>
            <translation>[Läñgúägé öf thé wïñdöw: {language} ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only in this window; the letters are printed as before.</source>
            <translation>[Öñlÿ ïñ thïs wïñdöw; thé léttérs äré prïñtéd äs béföré. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Back to the usual size. Only in this window; the letters stay as they are.</source>
            <translation>[Bäçk tö thé úsúäl sïzé. Öñlÿ ïñ thïs wïñdöw; thé léttérs stäÿ äs théÿ äré. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letters keep their own language.</source>
            <translation>[Thé léttérs kéép théïr öwñ läñgúägé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>[{percent} % ~~~~]</translation>
        </message>
        <message>
            <source>Size of the text: {percent} %</source>
            <translation>[Sïzé öf thé téxt: {percent} % ~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>StatusViewModel</name>
        <message>
            <source>Taken back: {what}</source>
            <translation>[Täkéñ bäçk: {what} ~~~~~~]</translation>
        </message>
        <message>
            <source>Made again: {what}</source>
            <translation>[Mädé ägäïñ: {what} ~~~~~~]</translation>
        </message>
        <message>
            <source>Only to read: nothing that you type is kept</source>
            <translation>[Öñlÿ tö réäd: ñöthïñg thät ÿöú tÿpé ïs képt ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Guest: Par Avion keeps nothing of what you type</source>
            <translation>[Gúést: Pär Ävïöñ kééps ñöthïñg öf whät ÿöú tÿpé ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not saved since {time}</source>
            <translation>[Ñöt sävéd sïñçé {time} ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>[Ñöt sävéd ~~~]</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>[Sävïñg… ~~]</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>[Sävéd {time} ~~~~]</translation>
        </message>
        <message>
            <source>All is saved</source>
            <translation>[Äll ïs sävéd ~~~~]</translation>
        </message>
        <message>
            <source>Nobody is chosen to write to</source>
            <translation>[Ñöbödÿ ïs çhöséñ tö wrïté tö ~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) not printed yet</source>
            <translation>
                <numerusform>[%Ln léttér(s) ñöt prïñtéd ÿét ~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln léttér(s) ñöt prïñtéd ÿét ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln letter(s) not saved yet</source>
            <translation>
                <numerusform>[%Ln léttér(s) ñöt sävéd ÿét ~~~~~~~~~]</numerusform>
                <numerusform>[%Ln léttér(s) ñöt sävéd ÿét ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Letters sent to the printer at {time}</source>
            <translation>[Léttérs séñt tö thé prïñtér ät {time} ~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) saved in your home folder at {time}</source>
            <translation>
                <numerusform>[%Ln fïlé(s) sävéd ïñ ÿöúr hömé földér ät {time} ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln fïlé(s) sävéd ïñ ÿöúr hömé földér ät {time} ~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) saved in the folder “{folder}” at {time}</source>
            <translation>
                <numerusform>[%Ln fïlé(s) sävéd ïñ thé földér “{folder}” ät {time} ~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln fïlé(s) sävéd ïñ thé földér “{folder}” ät {time} ~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>changed since then</source>
            <translation>[çhäñgéd sïñçé théñ ~~~~~~]</translation>
        </message>
        <message>
            <source>a correction of the case</source>
            <translation>[ä çörréçtïöñ öf thé çäsé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>the choice of officials</source>
            <translation>[thé çhöïçé öf öffïçïäls ~~~~~~~~]</translation>
        </message>
        <message>
            <source>the choice of points</source>
            <translation>[thé çhöïçé öf pöïñts ~~~~~~~]</translation>
        </message>
        <message>
            <source>the kind of letter</source>
            <translation>[thé kïñd öf léttér ~~~~~~]</translation>
        </message>
        <message>
            <source>your words in a note</source>
            <translation>[ÿöúr wörds ïñ ä ñöté ~~~~~~~]</translation>
        </message>
        <message>
            <source>the choice of facts</source>
            <translation>[thé çhöïçé öf fäçts ~~~~~~~]</translation>
        </message>
        <message>
            <source>how a name is written</source>
            <translation>[höw ä ñämé ïs wrïttéñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>how an official is addressed</source>
            <translation>[höw äñ öffïçïäl ïs äddrésséd ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a change in “Who I am”</source>
            <translation>[ä çhäñgé ïñ “Whö Î äm” ~~~~~~~~]</translation>
        </message>
        <message>
            <source>what the officials learn about you</source>
            <translation>[whät thé öffïçïäls léärñ äböút ÿöú ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>what the section office said</source>
            <translation>[whät thé séçtïöñ öffïçé säïd ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the language of the letters</source>
            <translation>[thé läñgúägé öf thé léttérs ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>how the letters are printed</source>
            <translation>[höw thé léttérs äré prïñtéd ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the last change</source>
            <translation>[thé läst çhäñgé ~~~~~]</translation>
        </message>
        <message>
            <source>your words in the letter to {who}</source>
            <translation>[ÿöúr wörds ïñ thé léttér tö {who} ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>your words in several letters</source>
            <translation>[ÿöúr wörds ïñ sévéräl léttérs ~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>StepsPanel</name>
        <message>
            <source>Your letter</source>
            <translation>[Ýöúr léttér ~~~~]</translation>
        </message>
        <message>
            <source>&amp;To whom</source>
            <translation>[&amp;Tö whöm ~~~]</translation>
        </message>
        <message>
            <source>Who &amp;I am</source>
            <translation>[Whö &amp;I äm ~~~]</translation>
        </message>
        <message>
            <source>M&amp;y words</source>
            <translation>[M&amp;y wörds ~~~]</translation>
        </message>
    </context>
    <context>
        <name>TakingOver</name>
        <message>
            <source>What you wrote for the older sheet, which stays there as it is:</source>
            <translation>[Whät ÿöú wröté för thé öldér shéét, whïçh stäÿs théré äs ït ïs: ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>[Täké övér ~~~]</translation>
        </message>
        <message>
            <source>Take over: {what}</source>
            <translation>[Täké övér: {what} ~~~~~~]</translation>
        </message>
        <message>
            <source>{what}, {who}: “{begins}”</source>
            <translation>[{what}, {who}: “{begins}” ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>all letters</source>
            <translation>[äll léttérs ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>ToCheckPanel</name>
        <message>
            <source>Please have this checked</source>
            <translation>[Pléäsé hävé thïs çhéçkéd ~~~~~~~~]</translation>
        </message>
        <message>
            <source>By somebody who writes the language well, if you can: Par Avion isn't sure of it.</source>
            <translation>[Bÿ sömébödÿ whö wrïtés thé läñgúägé wéll, ïf ÿöú çäñ: Pär Ävïöñ ïsñ't súré öf ït. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>These are right</source>
            <translation>[Thésé äré rïght ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>VersionList</name>
        <message>
            <source>Earlier versions</source>
            <translation>[Éärlïér vérsïöñs ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>VersionsPanel</name>
        <message>
            <source>Go on with this version</source>
            <translation>[Gö öñ wïth thïs vérsïöñ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Back to writing</source>
            <translation>[Bäçk tö wrïtïñg ~~~~~]</translation>
        </message>
        <message>
            <source>The letter as it was</source>
            <translation>[Thé léttér äs ït wäs ~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter as it was; at the right it is as now.</source>
            <translation>[Thé léttér äs ït wäs; ät thé rïght ït ïs äs ñöw. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>[Éärlïér vérsïöñs ~~~~~~]</translation>
        </message>
        <message>
            <source>There is no earlier version of these letters yet.</source>
            <translation>[Théré ïs ñö éärlïér vérsïöñ öf thésé léttérs ÿét. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{when}
Later: {changes}</source>
            <translation>[{when}
Lätér: {changes} ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>WayRow</name>
        <message>
            <source>Use the keyring</source>
            <translation>[Úsé thé kéÿrïñg ~~~~~]</translation>
        </message>
        <message>
            <source>Choose a passphrase…</source>
            <translation>[Çhöösé ä pässphräsé… ~~~~~~~]</translation>
        </message>
        <message>
            <source>Make a recovery code…</source>
            <translation>[Mäké ä réçövérÿ çödé… ~~~~~~~]</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>[Çhäñgé thé pässphräsé… ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Make a new recovery code…</source>
            <translation>[Mäké ä ñéw réçövérÿ çödé… ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take the keyring away</source>
            <translation>[Täké thé kéÿrïñg äwäÿ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Take the passphrase away</source>
            <translation>[Täké thé pässphräsé äwäÿ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Take the recovery code away</source>
            <translation>[Täké thé réçövérÿ çödé äwäÿ ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>WaysIn</name>
        <message>
            <source>This computer's keyring</source>
            <translation>[Thïs çömpútér's kéÿrïñg ~~~~~~~~]</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>[Ä pässphräsé ~~~~]</translation>
        </message>
        <message>
            <source>You type it when Par Avion starts, or after a pause.</source>
            <translation>[Ýöú tÿpé ït whéñ Pär Ävïöñ stärts, ör äftér ä päúsé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A recovery code on paper</source>
            <translation>[Ä réçövérÿ çödé öñ päpér ~~~~~~~~]</translation>
        </message>
        <message>
            <source>For the day when the other ways fail. You see it next, to print or copy out.</source>
            <translation>[För thé däÿ whéñ thé öthér wäÿs fäïl. Ýöú séé ït ñéxt, tö prïñt ör çöpÿ öút. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose the keyring or a passphrase.</source>
            <translation>[Çhöösé thé kéÿrïñg ör ä pässphräsé. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Looking whether it can be used…</source>
            <translation>[Löökïñg whéthér ït çäñ bé úséd… ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It opens your letters by itself while you are logged in.</source>
            <translation>[Ît öpéñs ÿöúr léttérs bÿ ïtsélf whïlé ÿöú äré löggéd ïñ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>WaysOutPanel</name>
        <message>
            <source>Save le&amp;tters…</source>
            <translation>[Sävé lé&amp;ttérs… ~~~~~]</translation>
        </message>
        <message>
            <source>Pr&amp;int…</source>
            <translation>[Pr&amp;iñt… ~~]</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCard</name>
        <message>
            <source>Welcome</source>
            <translation>[Wélçömé ~~]</translation>
        </message>
        <message>
            <source>Par Avion turns an urgent action sheet into letters that are ready to post.</source>
            <translation>[Pär Ävïöñ túrñs äñ úrgéñt äçtïöñ shéét ïñtö léttérs thät äré réädÿ tö pöst. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Read this invented case, write the letters and send them, or open a sheet of your own.</source>
            <translation>[Réäd thïs ïñvéñtéd çäsé, wrïté thé léttérs äñd séñd thém, ör öpéñ ä shéét öf ÿöúr öwñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Keep my letters on this computer…</source>
            <translation>[Kéép mÿ léttérs öñ thïs çömpútér… ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What you type is kept on this computer, sealed.</source>
            <translation>[Whät ÿöú tÿpé ïs képt öñ thïs çömpútér, séäléd. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing you type is kept when you close this window.</source>
            <translation>[Ñöthïñg ÿöú tÿpé ïs képt whéñ ÿöú çlösé thïs wïñdöw. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open a sheet…</source>
            <translation>[Öpéñ ä shéét… ~~~~~]</translation>
        </message>
        <message>
            <source>Open a sheet</source>
            <translation>[Öpéñ ä shéét ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>WhatNowPanel</name>
        <message>
            <source>Does somebody else want to write? “New person…” starts afresh, with nothing of yours left behind.</source>
            <translation>[Döés sömébödÿ élsé wäñt tö wrïté? “Ñéw pérsöñ…” stärts äfrésh, wïth ñöthïñg öf ÿöúrs léft béhïñd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;New person…</source>
            <translation>[&amp;Néw pérsöñ… ~~~~]</translation>
        </message>
        <message>
            <source>Saved. Now print the files, sign each letter, fold it, put it into its envelope, stamp it and post it.</source>
            <translation>[Sävéd. Ñöw prïñt thé fïlés, sïgñ éäçh léttér, föld ït, pút ït ïñtö ïts éñvélöpé, stämp ït äñd pöst ït. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Printed. Now sign each letter, fold it, put it into its envelope, stamp it and post it.</source>
            <translation>[Prïñtéd. Ñöw sïgñ éäçh léttér, föld ït, pút ït ïñtö ïts éñvélöpé, stämp ït äñd pöst ït. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Every page says DRAFT. Once the section office has agreed, tick that below, and save or print the letters anew.</source>
            <translation>[Évérÿ pägé säÿs DRÄFT. Öñçé thé séçtïöñ öffïçé häs ägrééd, tïçk thät bélöw, äñd sävé ör prïñt thé léttérs äñéw. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>WordsExplained</name>
        <message>
            <source>Words explained</source>
            <translation>[Wörds éxpläïñéd ~~~~~]</translation>
        </message>
        <message>
            <source>Press a word to read what it means.</source>
            <translation>[Préss ä wörd tö réäd whät ït méäñs. ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>WordsPanel</name>
        <message>
            <source>Go to that letter</source>
            <translation>[Gö tö thät léttér ~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the words of this letter</source>
            <translation>[Çöpÿ thé wörds öf thïs léttér ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letter to {who}</source>
            <translation>[Thé léttér tö {who} ~~~~~~~]</translation>
        </message>
        <message>
            <source>The copy to {who}</source>
            <translation>[Thé çöpÿ tö {who} ~~~~~~]</translation>
        </message>
        <message>
            <source>An unchanged copy of the letter to {who}: change the words there.</source>
            <translation>[Äñ úñçhäñgéd çöpÿ öf thé léttér tö {who}: çhäñgé thé wörds théré. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>_Counted</name>
        <message numerus="yes">
            <source>%Ln word(s) more in “{part}”</source>
            <translation>
                <numerusform>[%Ln wörd(s) möré ïñ “{part}” ~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln wörd(s) möré ïñ “{part}” ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s) fewer in “{part}”</source>
            <translation>
                <numerusform>[%Ln wörd(s) féwér ïñ “{part}” ~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln wörd(s) féwér ïñ “{part}” ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>other words in “{part}”</source>
            <translation>[öthér wörds ïñ “{part}” ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>_Days</name>
        <message numerus="yes">
            <source>%Ln day(s) are left until the last day, {day}</source>
            <translation>
                <numerusform>[%Ln däÿ(s) äré léft úñtïl thé läst däÿ, {day} ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln däÿ(s) äré léft úñtïl thé läst däÿ, {day} ~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) are left until {day}, which the sheet names</source>
            <translation>
                <numerusform>[%Ln däÿ(s) äré léft úñtïl {day}, whïçh thé shéét ñämés ~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%Ln däÿ(s) äré léft úñtïl {day}, whïçh thé shéét ñämés ~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>post takes about %Ln day(s)</source>
            <translation>
                <numerusform>[pöst täkés äböút %Ln däÿ(s) ~~~~~~~~~]</numerusform>
                <numerusform>[pöst täkés äböút %Ln däÿ(s) ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>By these rules, post abroad takes about %Ln day(s).</source>
            <translation>
                <numerusform>[Bÿ thésé rúlés, pöst äbröäd täkés äböút %Ln däÿ(s). ~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Bÿ thésé rúlés, pöst äbröäd täkés äböút %Ln däÿ(s). ~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>{who}: the office</source>
            <translation>[{who}: thé öffïçé ~~~~~~]</translation>
        </message>
        <message>
            <source>{who}: Madam or Sir</source>
            <translation>[{who}: Mädäm ör Sïr ~~~~~~~]</translation>
        </message>
        <message>
            <source>The office that the sheet names</source>
            <translation>[Thé öffïçé thät thé shéét ñämés ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>[Ñöt kñöwñ ~~~]</translation>
        </message>
        <message>
            <source>Madam or Sir</source>
            <translation>[Mädäm ör Sïr ~~~~]</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>[Öffïçé ~~]</translation>
        </message>
    </context>
</TS>
