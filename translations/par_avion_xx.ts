<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>BlockEditor</name>
        <message>
            <source>Back to the suggested wording</source>
            <translation>[Bäçk tö thé súggéstéd wördïñg ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>{part}: back to the suggested wording</source>
            <translation>[{part}: bäçk tö thé súggéstéd wördïñg ~~~~~~~~~~~~~]</translation>
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
    </context>
    <context>
        <name>CasePanel</name>
        <message>
            <source>The case</source>
            <translation>[Thé çäsé ~~~]</translation>
        </message>
        <message>
            <source>Open an urgent action</source>
            <translation>[Öpéñ äñ úrgéñt äçtïöñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Drop a sheet anywhere on this window, or press “Open…”. You will see the case here, and your letters beside it.</source>
            <translation>[Dröp ä shéét äñÿwhéré öñ thïs wïñdöw, ör préss “Öpéñ…”. Ýöú wïll séé thé çäsé héré, äñd ÿöúr léttérs bésïdé ït. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A case without a headline</source>
            <translation>[Ä çäsé wïthöút ä héädlïñé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>[Whät häppéñéd ~~~~~]</translation>
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
            <source>Background</source>
            <translation>[Bäçkgröúñd ~~~~]</translation>
        </message>
        <message>
            <source>UA {number}</source>
            <translation>[ÚÄ {number} ~~~~]</translation>
        </message>
        <message>
            <source>The rest of this is too long to be shown here.</source>
            <translation>[Thé rést öf thïs ïs töö löñg tö bé shöwñ héré. ~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>&amp;File</source>
            <translation>[&amp;Fïlé ~~]</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>[&amp;Edït ~~]</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>[&amp;Vïéw ~~]</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>[&amp;Opéñ… ~~]</translation>
        </message>
        <message>
            <source>&amp;Paste a sheet's text</source>
            <translation>[&amp;Pästé ä shéét's téxt ~~~~~~~]</translation>
        </message>
        <message>
            <source>Open the sa&amp;mple case</source>
            <translation>[Öpéñ thé sä&amp;mplé çäsé ~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Save letters…</source>
            <translation>[&amp;Sävé léttérs… ~~~~~]</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>[P&amp;rïñt… ~~]</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>[&amp;Qúït ~~]</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>[&amp;Uñdö ~~]</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>[&amp;Rédö ~~]</translation>
        </message>
        <message>
            <source>To &amp;whom</source>
            <translation>[Tö &amp;whöm ~~~]</translation>
        </message>
        <message>
            <source>Who I &amp;am</source>
            <translation>[Whö Î &amp;am ~~~]</translation>
        </message>
        <message>
            <source>&amp;My words</source>
            <translation>[&amp;Mÿ wörds ~~~]</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>[&amp;Päpér ~~]</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>[&amp;Lärgér téxt ~~~~]</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>[&amp;Smällér téxt ~~~~~]</translation>
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
        <message>
            <source>UA {number}</source>
            <translation>[ÚÄ {number} ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>[%n däÿ(s) léft ~~~~~]</numerusform>
                <numerusform>[%n däÿ(s) léft ~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>[%n däÿ(s) ägö ~~~~~]</numerusform>
                <numerusform>[%n däÿ(s) ägö ~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %n year(s) left</source>
            <translation>
                <numerusform>[möré thäñ %n ÿéär(s) léft ~~~~~~~~~]</numerusform>
                <numerusform>[möré thäñ %n ÿéär(s) léft ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %n year(s) ago</source>
            <translation>
                <numerusform>[möré thäñ %n ÿéär(s) ägö ~~~~~~~~]</numerusform>
                <numerusform>[möré thäñ %n ÿéär(s) ägö ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The letter is %n line(s) too long for one page.</source>
            <translation>
                <numerusform>[Thé léttér ïs %n lïñé(s) töö löñg för öñé pägé. ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Thé léttér ïs %n lïñé(s) töö löñg för öñé pägé. ~~~~~~~~~~~~~~~~]</numerusform>
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
        <name>Files</name>
        <message>
            <source>Open a sheet</source>
            <translation>[Öpéñ ä shéét ~~~~]</translation>
        </message>
        <message>
            <source>Sheets (*.pdf *.txt *.text)</source>
            <translation>[Shééts (*.pdf *.txt *.text) ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>[Äll fïlés (*) ~~~~~]</translation>
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
        <name>LetterPanel</name>
        <message>
            <source>Your letter</source>
            <translation>[Ýöúr léttér ~~~~]</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>[Tö whöm ~~]</translation>
        </message>
        <message>
            <source>Who I am</source>
            <translation>[Whö Î äm ~~~]</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>[Mÿ wörds ~~~]</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>[Päpér ~~]</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;Open…</source>
            <translation>[&amp;Opéñ… ~~]</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>[P&amp;rïñt… ~~]</translation>
        </message>
        <message>
            <source>&amp;Save letters…</source>
            <translation>[&amp;Sävé léttérs… ~~~~~]</translation>
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
            <source>This kind of file ({about}) can't be read yet, and nothing here has changed: save the sheet as PDF or text, or paste its text.</source>
            <translation>[Thïs kïñd öf fïlé ({about}) çäñ't bé réäd ÿét, äñd ñöthïñg héré häs çhäñgéd: sävé thé shéét äs PDF ör téxt, ör pästé ïts téxt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading this file took too long and was stopped; nothing here has changed: paste the sheet's text instead.</source>
            <translation>[Réädïñg thïs fïlé töök töö löñg äñd wäs stöppéd; ñöthïñg héré häs çhäñgéd: pästé thé shéét's téxt ïñstéäd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This file could not be read, and nothing here has changed: fetch the sheet again, or paste its text.</source>
            <translation>[Thïs fïlé çöúld ñöt bé réäd, äñd ñöthïñg héré häs çhäñgéd: fétçh thé shéét ägäïñ, ör pästé ïts téxt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>No printer was found; your letters are still here: switch it on and try again, or save them.</source>
            <translation>[Ñö prïñtér wäs föúñd; ÿöúr léttérs äré stïll héré: swïtçh ït öñ äñd trÿ ägäïñ, ör sävé thém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>The sheet gives no last day.</source>
            <translation>[Thé shéét gïvés ñö läst däÿ. ~~~~~~~~~~]</translation>
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
            <source>Point {point} to {who} stays as the sheet words it: please read it once more.</source>
            <translation>[Pöïñt {point} tö {who} stäÿs äs thé shéét wörds ït: pléäsé réäd ït öñçé möré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Point {point}: does “{text}” mean {who}? Please check.</source>
            <translation>[Pöïñt {point}: döés “{text}” méäñ {who}? Pléäsé çhéçk. ~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>The sheet doesn't ask for letters in English.</source>
            <translation>[Thé shéét döésñ't äsk för léttérs ïñ Éñglïsh. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the official</source>
            <translation>[thé öffïçïäl ~~~~]</translation>
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
            <source>Name and full address</source>
            <translation>[Ñämé äñd fúll äddréss ~~~~~~~]</translation>
        </message>
        <message>
            <source>Each official learns your name and your address, from letter and envelope.</source>
            <translation>[Éäçh öffïçïäl léärñs ÿöúr ñämé äñd ÿöúr äddréss, fröm léttér äñd éñvélöpé. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name, town and country</source>
            <translation>[Ñämé, töwñ äñd çöúñtrÿ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Each official learns your name, your town and your country; no street.</source>
            <translation>[Éäçh öffïçïäl léärñs ÿöúr ñämé, ÿöúr töwñ äñd ÿöúr çöúñtrÿ; ñö stréét. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Initials, town and country</source>
            <translation>[Îñïtïäls, töwñ äñd çöúñtrÿ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Each official learns your initials, your town and your country; no name.</source>
            <translation>[Éäçh öffïçïäl léärñs ÿöúr ïñïtïäls, ÿöúr töwñ äñd ÿöúr çöúñtrÿ; ñö ñämé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name, care of my group</source>
            <translation>[Ñämé, çäré öf mÿ gröúp ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Each official learns your name and your group's address, not your own.</source>
            <translation>[Éäçh öffïçïäl léärñs ÿöúr ñämé äñd ÿöúr gröúp's äddréss, ñöt ÿöúr öwñ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name alone</source>
            <translation>[Ñämé älöñé ~~~~]</translation>
        </message>
        <message>
            <source>Each official learns your name, and not where you live.</source>
            <translation>[Éäçh öffïçïäl léärñs ÿöúr ñämé, äñd ñöt whéré ÿöú lïvé. ~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>For window envelopes (DIN 5008 B)</source>
            <translation>[För wïñdöw éñvélöpés (DÎÑ 5008 B) ~~~~~~~~~~~~]</translation>
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
            <source>Point {point}</source>
            <translation>[Pöïñt {point} ~~~~~]</translation>
        </message>
        <message>
            <source>Last sentence</source>
            <translation>[Läst séñtéñçé ~~~~~]</translation>
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
            <source>The embassy in your country</source>
            <translation>[Thé émbässÿ ïñ ÿöúr çöúñtrÿ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>(your name)</source>
            <translation>[(ÿöúr ñämé) ~~~~]</translation>
        </message>
        <message>
            <source>(your town)</source>
            <translation>[(ÿöúr töwñ) ~~~~]</translation>
        </message>
        <message>
            <source>(your group)</source>
            <translation>[(ÿöúr gröúp) ~~~~]</translation>
        </message>
        <message>
            <source>(your address)</source>
            <translation>[(ÿöúr äddréss) ~~~~~]</translation>
        </message>
        <message>
            <source>(your country)</source>
            <translation>[(ÿöúr çöúñtrÿ) ~~~~~]</translation>
        </message>
        <message>
            <source>The page is waiting for {about}: fill it in under “Who I am”.</source>
            <translation>[Thé pägé ïs wäïtïñg för {about}: fïll ït ïñ úñdér “Whö Î äm”. ~~~~~~~~~~~~~~~~~~~~~]</translation>
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
        <name>OfficePanel</name>
        <message>
            <source>The last day for this case has passed. Ask your section office whether letters are still wanted; until then every page says DRAFT.</source>
            <translation>[Thé läst däÿ för thïs çäsé häs pässéd. Äsk ÿöúr séçtïöñ öffïçé whéthér léttérs äré stïll wäñtéd; úñtïl théñ évérÿ pägé säÿs DRÄFT. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The office &amp;agreed on</source>
            <translation>[Thé öffïçé &amp;agrééd öñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>The section office agreed to letters</source>
            <translation>[Thé séçtïöñ öffïçé ägrééd tö léttérs ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Day on which the office agreed</source>
            <translation>[Däÿ öñ whïçh thé öffïçé ägrééd ~~~~~~~~~~]</translation>
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
            <source>%n file(s) saved in {folder}.</source>
            <translation>
                <numerusform>[%n fïlé(s) sävéd ïñ {folder}. ~~~~~~~~~~]</numerusform>
                <numerusform>[%n fïlé(s) sävéd ïñ {folder}. ~~~~~~~~~~]</numerusform>
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
            <source>Printing the letters</source>
            <translation>[Prïñtïñg thé léttérs ~~~~~~~]</translation>
        </message>
        <message>
            <source>Printing the envelopes</source>
            <translation>[Prïñtïñg thé éñvélöpés ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Looking for printers</source>
            <translation>[Löökïñg för prïñtérs ~~~~~~~]</translation>
        </message>
        <message>
            <source>The letters are on their way to the printer.</source>
            <translation>[Thé léttérs äré öñ théïr wäÿ tö thé prïñtér. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The letters and the envelopes are on their way to the printer.</source>
            <translation>[Thé léttérs äñd thé éñvélöpés äré öñ théïr wäÿ tö thé prïñtér. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>&amp;Envelope</source>
            <translation>[&amp;Eñvélöpé ~~~]</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>[Éñvélöpé ~~~]</translation>
        </message>
        <message>
            <source>&amp;Whole page</source>
            <translation>[&amp;Whölé pägé ~~~~]</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>[Shöw thé whölé pägé ~~~~~~~]</translation>
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
            <source>{page} of {pages}</source>
            <translation>[{page} öf {pages} ~~~~~~]</translation>
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
            <source>&amp;Date on the letters</source>
            <translation>[&amp;Däté öñ thé léttérs ~~~~~~~]</translation>
        </message>
        <message>
            <source>Pa&amp;per</source>
            <translation>[Pä&amp;pér ~~]</translation>
        </message>
        <message>
            <source>La&amp;yout</source>
            <translation>[Lä&amp;yöút ~~]</translation>
        </message>
        <message>
            <source>En&amp;velopes</source>
            <translation>[Éñ&amp;vélöpés ~~~~]</translation>
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
            <source>&amp;Print</source>
            <translation>[&amp;Prïñt ~~]</translation>
        </message>
        <message>
            <source>P&amp;rinter</source>
            <translation>[P&amp;rïñtér ~~~]</translation>
        </message>
        <message>
            <source>The letters come first: put {paper} paper in.</source>
            <translation>[Thé léttérs çömé fïrst: pút {paper} päpér ïñ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>You are asked before the %n envelope(s) follow: {size}.</source>
            <translation>
                <numerusform>[Ýöú äré äskéd béföré thé %n éñvélöpé(s) föllöw: {size}. ~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Ýöú äré äskéd béföré thé %n éñvélöpé(s) föllöw: {size}. ~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message numerus="yes">
            <source>%n file(s) in this folder have the same names.</source>
            <translation>
                <numerusform>[%n fïlé(s) ïñ thïs földér hävé thé sämé ñämés. ~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n fïlé(s) ïñ thïs földér hävé thé sämé ñämés. ~~~~~~~~~~~~~~~~]</numerusform>
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
            <source>The letters are on their way to the printer.</source>
            <translation>[Thé léttérs äré öñ théïr wäÿ tö thé prïñtér. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>When they are out, put %n envelope(s) in: {size}.</source>
            <translation>
                <numerusform>[Whéñ théÿ äré öút, pút %n éñvélöpé(s) ïñ: {size}. ~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Whéñ théÿ äré öút, pút %n éñvélöpé(s) ïñ: {size}. ~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
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
            <source>Some of what you typed is in no saved letter yet.</source>
            <translation>[Sömé öf whät ÿöú tÿpéd ïs ïñ ñö sävéd léttér ÿét. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Par Avion keeps nothing when it closes. Save the letters first?</source>
            <translation>[Pär Ävïöñ kééps ñöthïñg whéñ ït çlösés. Sävé thé léttérs fïrst? ~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
        <name>RecipientsPanel</name>
        <message>
            <source>Officials</source>
            <translation>[Öffïçïäls ~~~]</translation>
        </message>
    </context>
    <context>
        <name>SenderPanel</name>
        <message>
            <source>Kept only while this window is open. Nothing of it is stored.</source>
            <translation>[Képt öñlÿ whïlé thïs wïñdöw ïs öpéñ. Ñöthïñg öf ït ïs störéd. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>[&amp;Nämé ~~]</translation>
        </message>
        <message>
            <source>A&amp;ddress, without the country</source>
            <translation>[Ä&amp;ddréss, wïthöút thé çöúñtrÿ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>&amp;Town (told where the address is not)</source>
            <translation>[&amp;Töwñ (töld whéré thé äddréss ïs ñöt) ~~~~~~~~~~~~~]</translation>
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
            <source>E-&amp;mail (optional)</source>
            <translation>[É-&amp;mäïl (öptïöñäl) ~~~~~~]</translation>
        </message>
        <message>
            <source>A &amp;sentence about me (optional)</source>
            <translation>[Ä &amp;séñtéñçé äböút mé (öptïöñäl) ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>I am a teacher and sing in a choir.</source>
            <translation>[Î äm ä téäçhér äñd sïñg ïñ ä çhöïr. ~~~~~~~~~~~~]</translation>
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
            <source>The officials &amp;learn</source>
            <translation>[Thé öffïçïäls &amp;léärñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose your country</source>
            <translation>[Çhöösé ÿöúr çöúñtrÿ ~~~~~~~]</translation>
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
    </context>
    <context>
        <name>WordsPanel</name>
        <message>
            <source>Go to that letter</source>
            <translation>[Gö tö thät léttér ~~~~~~]</translation>
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
</TS>
