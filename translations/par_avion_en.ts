<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BlockEditor</name>
    <message>
        <source>Back to the suggested wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: back to the suggested wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: use in all letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Points to ask for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an urgent action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a sheet anywhere on this window, or press “Open…”. You will see the case here, and your letters beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case without a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UA {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this is too long to be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a sheet&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I &amp;am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please drop one sheet at a time; nothing here has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par Avion never goes online: save the sheet first, then drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste: copy the text of a sheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UA {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n year(s) left</source>
        <translation>
            <numerusform>more than a year left</numerusform>
            <numerusform>more than %n years left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n year(s) ago</source>
        <translation>
            <numerusform>more than a year ago</numerusform>
            <numerusform>more than %n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter is %n line(s) too long for one page.</source>
        <translation>
            <numerusform>The letter is one line too long for one page.</numerusform>
            <numerusform>The letter is %n lines too long for one page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong inside Par Avion. What you typed is still here: save your letters, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you tell us about it, please copy these details. They hold nothing of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets (*.pdf *.txt *.text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Your letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save letters…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no such file, and nothing here has changed: look for the sheet with “Open…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file, and nothing here has changed: ask its owner for a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, and nothing here has changed: open the sheet that lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file, and nothing here has changed: choose the sheet itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty, and nothing here has changed: fetch the sheet again, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for a sheet, and nothing here has changed: choose the sheet alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds only pictures of text, and nothing here has changed: ask for one whose text can be selected, or paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, and nothing here has changed: fetch the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked with a password, and nothing here has changed: save a copy without one, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a program; it was not started, and nothing here has changed: choose the sheet itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found in this file, and nothing here has changed: choose a sheet saved as PDF or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file ({about}) can&apos;t be read yet, and nothing here has changed: save the sheet as PDF or text, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped; nothing here has changed: paste the sheet&apos;s text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read, and nothing here has changed: fetch the sheet again, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are not made yet: they need your name; nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are not made yet: please add {about}, or let the officials learn less; nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are not made yet: {about} must be one line of text; nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are not made yet: please choose your country; nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are not made yet: please look at {about} again; nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your group&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet names nobody to write to, so there is no letter; the case stays open to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an urgent action, so there is no letter: open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet asks for no more letters, so there is nothing to write: thank you for all you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to write to is ticked, so there is no letter; tick an official under “To whom”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write into this folder; your letters are still here: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; your letters are still here: make some room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a folder; your letters are still here: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters could not be saved there; they are still here: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printing system was found; your letters are still here: save them, and print the PDF files elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found; your letters are still here: switch it on and try again, or save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the letters; they are still here: look at the printer and try again, or save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter can&apos;t be printed with the sign “{about}”; nothing is lost: please use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has an address or a block that doesn&apos;t fit on this paper; nothing is lost: choose another paper or layout, or shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no official with that number; nothing is lost: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work; nothing is lost: please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No last day was found: look at the sheet before you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No official to write to was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet gives no salutation for an official: one is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points to ask for were found: write them in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet says that no more letters are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an urgent action sheet: please check every part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address ran into the text around it: please compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer guards less well than others against a harmful file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day has passed: every page says DRAFT until the section office has agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day has passed, but the section office agreed to letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is the last day: e-mail or fax gets there in time, post doesn&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is near ({text}): e-mail or fax is quicker than post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words tell {who} something about you that you chose to keep back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet gives no last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The salutation “{text}” is suggested: the sheet gives none for {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” stays as printed, though it doesn&apos;t seem to be the rank of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embassy&apos;s address is not in the sheet: fill it in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live in the country addressed: there is no embassy of it to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy shows the first official&apos;s address: post it in its printed envelope, not in one with a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is still ahead: the letter should arrive before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} has passed, and the letter says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} has passed; what the sheet says about it is not in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {point} to {who} stays as the sheet words it: please read it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {point}: does “{text}” mean {who}? Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter asks for nothing yet: write what you ask for in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet names nobody: the subject line is its headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet doesn&apos;t ask for letters in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as possible; the sheet gives no last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No last day found: please look at the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is the last day ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write until {day}: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day was {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and full address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each official learns your name and your address, from letter and envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, town and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each official learns your name, your town and your country; no street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials, town and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each official learns your initials, your town and your country; no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, care of my group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each official learns your name and your group&apos;s address, not your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each official learns your name, and not where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For window envelopes (DIN 5008 B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DL (110 × 220 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C6 (114 × 162 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C6/5 (114 × 229 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C5 (162 × 229 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C4 (229 × 324 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US No. 10 (4⅛ × 9½ in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy of the first letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note with a copy of the first letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embassy in your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(your name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(your town)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(your group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(your address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(your country)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is waiting for {about}: fill it in under “Who I am”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>What can be done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>The last day for this case has passed. Ask your section office whether letters are still wanted; until then every page says DRAFT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office &amp;agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section office agreed to letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the office agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficialCard</name>
    <message>
        <source>Gets {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is not in the sheet: it stays blank, to fill in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackViewModel</name>
    <message>
        <source>Looking into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}.</source>
        <translation>
            <numerusform>One file saved in {folder}.</numerusform>
            <numerusform>%n files saved in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page says DRAFT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are on their way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters and the envelopes are on their way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Whose letter is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page, to scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Date on the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date on the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;velopes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters come first: put {paper} paper in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You are asked before the %n envelope(s) follow: {size}.</source>
        <translation>
            <numerusform>You are asked before the envelope follows: {size}.</numerusform>
            <numerusform>You are asked before the %n envelopes follow: {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n file(s) in this folder have the same names.</source>
        <translation>
            <numerusform>One file in this folder has the same name.</numerusform>
            <numerusform>%n files in this folder have the same names.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you replace them, the old ones are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are on their way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>When they are out, put %n envelope(s) in: {size}.</source>
        <translation>
            <numerusform>When they are out, put the envelope in: {size}.</numerusform>
            <numerusform>When they are out, put %n envelopes in: {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what you typed is in no saved letter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par Avion keeps nothing when it closes. Save the letters first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message>
        <source>Officials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderPanel</name>
    <message>
        <source>Kept only while this window is open. Nothing of it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress, without the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Town (told where the address is not)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;sentence about me (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am a teacher and sing in a choir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;group and its address (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the officials learn about me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officials &amp;learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetViewModel</name>
    <message>
        <source>This case is invented, for you to look around in. Open a sheet of your own, or drop it anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Go to that letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unchanged copy of the letter to {who}: change the words there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
