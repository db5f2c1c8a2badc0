<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Something about me (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One true sentence makes the letters yours. It goes into each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: “I am a teacher and sing in a choir.” “I am a nurse and have two children.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressBookDialog</name>
    <message>
        <source>Address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked this today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose address it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter stays on this computer, sealed with your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a guest: what you enter is gone when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressBookViewModel</name>
    <message>
        <source>The address is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new address(es) taken in.</source>
        <translation>
            <numerusform>%Ln new address taken in.</numerusform>
            <numerusform>%Ln new addresses taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses are saved: {file} in {folder}. Anyone can read them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Paste the address here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is from: a web page, a letter, a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked this: use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is understood yet: paste its lines, one below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Officials: {chosen} of {officials}. Points: {asked} of {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work}: finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Keep my letters on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your details, letters and cases are sealed on this computer, and are there again at the next start. Nobody reads them without one of these ways in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring. It may want its password now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing what there is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep my letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belonging</name>
    <message>
        <source>Earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of your organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two private questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of all cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all &amp;letters as texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;register as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write by these rules now: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the addresses as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are kept on this computer already, and a backup never goes over them: open it on another computer, or erase all that is kept here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case without a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BelongingsViewModel</name>
    <message>
        <source>Making the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters are kept yet, so there is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is saved: {file} in {folder}. It opens with its passphrase and nothing else, so keep that in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) saved in {folder}. Anyone can read them there: delete them when you have no more use for them.</source>
        <translation>
            <numerusform>%Ln text saved in {folder}. Anyone can read it there: delete it when you have no more use for it.</numerusform>
            <numerusform>%Ln texts saved in {folder}. Anyone can read them there: delete them when you have no more use for them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is saved: {file} in {folder}. Anyone can read it there: delete it when you have no more use for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from the backup is here, and is kept on this computer from now on. It opens with the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>This point is not asked: its text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: other wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text in this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: another text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the suggested sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: use the suggested sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the suggested wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: back to the suggested wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet&apos;s own words: please put them into a request.</source>
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
    <message>
        <source>Not in the letter that is shown: its text is empty there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>A case without a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} · sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>%Ln letter written</numerusform>
            <numerusform>%Ln letters written</numerusform>
        </translation>
    </message>
    <message>
        <source>The Delete key takes it off this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the Delete key it can be deleted from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete from this computer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%Ln more case(s): search for them</source>
        <translation>
            <numerusform>%Ln more case: search for it</numerusform>
            <numerusform>%Ln more cases: search for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a newer sheet of this case. What you write here follows the older one; “Check against the sheet…” shows what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case without a headline</source>
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
        <source>The sheet&apos;s own letter. What it asks is numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet&apos;s own letter. What it asks wasn&apos;t found: please look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, aged {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>and %Ln other</numerusform>
            <numerusform>and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) to read</source>
        <translation>
            <numerusform>about %Ln minute to read</numerusform>
            <numerusform>about %Ln minutes to read</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as distressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds what happened and the background until you open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this is too long to be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseVersions</name>
    <message>
        <source>This seems to be a case that you opened before, in another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a newer sheet of this case among those you opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CautionPanel</name>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before writing to this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Show what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seems to be the case “{title}”, which you opened before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a newer sheet of this case: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different from the version you opened before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different from the version you opened before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different in the newer sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: “{before}” is now “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the code on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown only now. Keep it where this computer is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code alone, anybody can open your letters, on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it out or print it. Capitals, spaces and lines don&apos;t matter later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and delete it from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to the printer, whose queue may keep the page for a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a command, Enter does it, Esc closes the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Keeping letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the &amp;letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look over and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln year(s) left</source>
        <translation>
            <numerusform>more than a year left</numerusform>
            <numerusform>more than %Ln years left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln year(s) ago</source>
        <translation>
            <numerusform>more than a year ago</numerusform>
            <numerusform>more than %Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter is %Ln line(s) too long for one page.</source>
        <translation>
            <numerusform>The letter is one line too long for one page.</numerusform>
            <numerusform>The letter is %Ln lines too long for one page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open only to &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an old&amp;er state, only to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a &amp;backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on as a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you type as a guest is kept. Your letters stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer&apos;s keyring is locked, it asks for its password now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters are open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters can&apos;t be opened as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed and nothing new was begun over them. Try another way in, put files back that were moved, or open them with the version that wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that are here now are put aside as they are, and nothing is written over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in {folder}:</source>
        <translation>
            <numerusform>%Ln file in {folder}:</numerusform>
            <numerusform>%Ln files in {folder}:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message numerus="yes">
        <source>%Ln note(s) on the letter</source>
        <translation>
            <numerusform>%Ln note on the letter</numerusform>
            <numerusform>%Ln notes on the letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) could go</source>
        <translation>
            <numerusform>%Ln sentence could go</numerusform>
            <numerusform>%Ln sentences could go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{asked} of %Ln point(s) asked</source>
        <translation>
            <numerusform>{asked} of %Ln point asked</numerusform>
            <numerusform>{asked} of %Ln points asked</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter to {who} asks for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not in the letter to {who}: point(s) {points}</source>
        <translation>
            <numerusform>Not in the letter to {who}: point {points}</numerusform>
            <numerusform>Not in the letter to {who}: points {points}</numerusform>
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
    <name>DeadlineField</name>
    <message>
        <source>Until this day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own answer, not the sheet&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when are letters wanted? Look at the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistressNote</name>
    <message>
        <source>A note about this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this note off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case may be distressing. Its story is folded; open it when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case may be distressing. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmbassyBlankPanel</name>
    <message>
        <source>The embassy’s address is printed as a blank: write it in by hand, or enter it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmbassyPanel</name>
    <message>
        <source>The embassy’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked this: use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the embassy’s address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste its address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which embassy it is depends on the country in which you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was found, and nobody has confirmed it. Embassies move: please compare it with the embassy’s own page, or ring them. Until then a blank is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known here. A blank to fill in by hand is printed, unless you paste the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in another country ({country}), and covers yours from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {town}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>What the letters tell of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: past on the day of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: still ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>What was read</source>
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
        <source>Section office</source>
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
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a table of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the register as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
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
    <name>Finding</name>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Opens or folds this part of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>&amp;Read the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>A recovery code has eight groups of five letters and digits; nothing is lost: please look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of the code have a slip, please look again at: {numbers}.</source>
        <translation>
            <numerusform>%Ln group of the code has a slip, please look again at: {numbers}.</numerusform>
            <numerusform>%Ln groups of the code have a slip, please look again at: {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardPart</name>
    <message>
        <source>&amp;Lock when nobody has touched the window for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sits down at this computer can read your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are locked before this computer sleeps, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer doesn&apos;t tell when it goes to sleep: lock your letters before, with “Lock now” under “More”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&amp;Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
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
    <name>KeepingBar</name>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par Avion tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingCommands</name>
    <message>
        <source>Keep m&amp;y letters on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping and &amp;safety…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all that is kept here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on your letters are kept on this computer, sealed. They are saved by themselves; the line at the bottom says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from the backup is here, and is kept on this computer from now on. It opens with the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that could not be opened lie in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingFoot</name>
    <message>
        <source>Keep my letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping and safety…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters are kept on this computer, sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters are open only to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a guest: nothing stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDateField</name>
    <message>
        <source>Take this day out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDays</name>
    <message>
        <source>{day} ({time})</source>
        <comment>a day, and how far it is away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in more than %Ln year(s)</source>
        <translation>
            <numerusform>in more than %Ln year</numerusform>
            <numerusform>in more than %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln year(s) ago</source>
        <translation>
            <numerusform>more than %Ln year ago</numerusform>
            <numerusform>more than %Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery &amp;code, from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight groups of five letters and digits; spaces don&apos;t matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open my letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this computer&apos;s &amp;keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may ask for its own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindOfOne</name>
    <message>
        <source>Kind of this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindPanel</name>
    <message>
        <source>Kind of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card to the person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind, for all officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this case:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet&apos;s language ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet also asks for {languages}: Par Avion can&apos;t write in that yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation, date and closing are in {language}; there are no ready sentences. Write the request in {language} under “My words”, once for all letters: each point of the sheet stands beside its box. Nothing is translated by machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be printed here: this computer has no font for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, subject and closing are in {language}. The sheet&apos;s own letter stays in {own}: nothing is translated by machine. Put it into {language} under “My words”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, opening and closing are in {language}. What happened and the points stay in {own}, as the sheet prints them: nothing is translated by machine. Put them into {language} under “My words”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>The writer&apos;s own language will do, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>&amp;New person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par Avion could not start over, and nothing you typed is lost. Save it if you like, then close this window and start Par Avion again for the next person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case with “{words}”. Every word of every case was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case with “{words}”. Headlines, countries, names and UA numbers are searched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryViewModel</name>
    <message>
        <source>The case is off the list. What you wrote for it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case and its letters are deleted from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text as usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoosePanel</name>
    <message>
        <source>Lines in no field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show page numbers and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the chosen field (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line seems to be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) in no field</source>
        <translation>
            <numerusform>%Ln line in no field</numerusform>
            <numerusform>%Ln lines in no field</numerusform>
        </translation>
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
        <source>This is a picture, and nothing here has changed: ask for a sheet whose text can be selected, or type its text and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds other files packed together, and nothing here has changed: unpack it, and open the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file ({about}) can&apos;t be read as a sheet, and nothing here has changed: save it as PDF or text, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped; nothing here has changed: paste the sheet&apos;s text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer guards less well than others against a harmful file, so the sheet was not opened: open it only if you trust whoever sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read, and nothing here has changed: fetch the sheet again, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Word document (.doc), and nothing here has changed: open it in a word processor, save it as .docx or PDF, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not built like a sheet, so it was not read; nothing here has changed: paste the sheet&apos;s text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
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
        <source>This sheet offers no address for cards, so there is none to write.</source>
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
        <source>No printer was found; your letters are still here: switch one on and try again, or save them, and print the PDF files elsewhere.</source>
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
        <source>What is written in {about} can&apos;t be printed here: this computer has no font for it. It stays as it is.</source>
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
        <source>The sheet came in a message or a packed file; nothing else in there was read.</source>
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
        <source>This may offend: say what happened, and ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This accuses the reader: say what is known, or what you fear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be read as a threat: ask instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be read as mockery: plain words reach further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals look like shouting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full stop is calmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes sides in politics: the letter is about people&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every reader knows this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not asked by this appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter doesn&apos;t ask for this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter doesn&apos;t name this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet writes this name in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word isn&apos;t in the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names the organisation, and your rules say not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is too long for one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter can do without this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a gap that is still to be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet doesn&apos;t speak of this country: is it from another letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This greets somebody else than the one whom the letter goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calls a day coming that has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is near: a letter by post may come too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet gives no last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet doesn&apos;t ask for letters in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign can&apos;t be printed.</source>
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
        <source>“{text}” stays as printed, in another language than the letter to {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is suggested for {who}: the sheet&apos;s salutation is in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to {who} begins as to anybody: say under “To whom” if it is Madam or Sir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please have this checked: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ready sentences in {text}: write the request once, it goes into all letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {point} is not asked of {who} yet: it has no words in the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Something about me” is not in {text}, as the letters are.</source>
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
        <source>Point {point} to {who} stays as the sheet words it: please put it into a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet doesn&apos;t ask for letters in {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {point}: does “{text}” mean {who}? Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in {text} can&apos;t be printed here: this computer has no font for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window may hide a part of the address of {who}: print the envelope or a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sheet&apos;s model letter: it counts more in your own words.</source>
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
        <source>To be short, the letter to {who} leaves out: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to {who} is longer than its kind may be; too many are the words from “{text}” on. Nothing was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {text} The usual kind is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more letters are wanted</source>
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
        <source>Post is in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it by fax first: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it by e-mail first: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster than post: ask the embassy in your country to pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post it today, by the fastest post there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a day that the sheet names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet asks for letters as soon as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}; {post}. {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No last day found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and full address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, town and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials, town and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, care of my group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name and address, and your e-mail address if you gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name, town and country; no street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your initials, town and country; no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name and your group&apos;s address, not your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name, and not where you live.</source>
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
        <source>For window envelopes (DIN 5008 A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For window envelopes (DIN 5008 B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss, window at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss, window at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French, window at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British (DL window)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US (No. 9 and No. 10 window)</source>
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
        <source>US Monarch (3⅞ × 7½ in)</source>
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
        <source>Before the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {point}</source>
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
        <source>On the sheet before the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to the section office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the section office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom the sheet means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, the official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: do all in your power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet, as the sheet prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you (suggested)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authorities (suggested)</source>
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
        <source>an express letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a very short text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter through the embassy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter written out by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thank-you letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embassy in your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>King or queen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosecutor General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President of a highest court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is waiting for {about}: fill it in under “Who I am”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is an address that anybody can have: is it the office&apos;s own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is in “{text}”, but the case is about {other}: is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” mixes letters of two alphabets: somebody may have forged it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the version before: “{other}” is now “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UA {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each letter is noted here only if you keep your letters on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are earlier versions only if you keep your letters on this computer; undo works without that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept only while this window is open. Nothing of it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is kept on this computer, so there is nothing to save here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping begins with “Keep my letters…”, below the cases or under “More”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par Avion knows no keyring on this computer: choose a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring can&apos;t be reached from here: use a passphrase, or log in to the desktop in the usual way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring is running on this computer: use a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring yet: the system will ask for a new password for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked: the system will ask for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the keyring&apos;s password was closed; nothing has changed: ask it again, or open your letters in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keyring forgets everything when you log out, and your letters would be lost with it: choose a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no password, so anybody could read what it keeps: choose a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring gave no answer for a minute; nothing is lost: ask it again, or open your letters in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stopped in the middle; nothing is lost: ask it again, or open your letters in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no key for your letters any more; their files are untouched: try another way to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has something else where the key for your letters was; their files are untouched: try another way to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has another key in this place, which was left as it is: choose a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring took the key and did not give it back; nothing was begun: choose a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not delete the key; it opens nothing any more: delete the entry “paravion” in the system&apos;s own keyring program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your letters is not there, only others that belong to it: put it back if you moved it, or begin again from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not open your letters; nothing is lost: please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the way in once, and has been changed since: use the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files with your letters are damaged, and nothing was changed in them: a backup may bring your letters back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Par Avion wrote these files, and nothing was changed in them: open them with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let you read the files with your letters; nothing was changed in them: see to whom they belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words could not be saved, because the folder can&apos;t be written to; they are still on the screen: leave this window open and see to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words could not be saved, because the disk is full; they are still on the screen: leave this window open and make some room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words could not be saved; they are still on the screen: leave this window open, and save or print the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept here, because the folder can&apos;t be written to; your words are still on the screen: see to the folder, or go on as a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept here, because the disk is full; your words are still on the screen: make some room, or go on as a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept in this place; your words are still on the screen: go on as a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Par Avion has your letters open; nothing is lost: go on there, or open them here only to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with your letters can&apos;t be written to; nothing is lost: open them only to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are kept on this computer already, and nothing was begun over them: open those instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters are open only to read, so nothing that you type now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Par Avion wrote your letters, so they are open only to read, and nothing that you type now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older state of your letters, open only to read, so nothing that you type now is kept: a backup of it can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase did not open the backup; nothing has changed: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is no backup, or a damaged one; nothing has changed: try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Par Avion made that backup; nothing has changed: open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file any more; nothing has changed: try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let you read that file; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory to try a passphrase; nothing is lost: close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters need one way to be opened, and can have no more than a few; nothing has changed: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: somebody who has this computer could find it by trying. Four or five words that have nothing to do with each other are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: it takes long to find by trying. One more word makes it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, if these are no words that somebody would expect of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery code on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer passed on, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the answer as passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all answers as passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice of officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice of facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a name is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (simplified characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (traditional characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what happened and asks for every point, on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 120 words, quickly read: every point, and little else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very short text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 50 words, for the form on an official&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the embassy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the embassy in your country, with a note that asks to forward the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter behind a cover sheet with the fax number; without an envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to write out by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full letter in large print, to be copied out: handwriting is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After good news or an answer: thanks, and asks for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to the first official once more, in an envelope of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells them what you ask of others; of themselves it asks no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the embassy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information, with a copy of the first letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solidarity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few warm words to the person themselves; nothing about the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether letters are still wanted after the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the section office with a copy of the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else gets that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet gives no fax number for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You live in the country addressed: it has no embassy there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet&apos;s own letter asks its reader, and can&apos;t be worded anew for a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet offers no address for cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your section office is {name}, {email}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your section office is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your section office is reached at {email}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: it opens your letters by itself while you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: your letters open when you type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: your letters open for whoever has the paper, on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use: it would open your letters by itself while you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use: you would type it when Par Avion starts, or after a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none: it would be for the day when the other ways fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this computer&apos;s keyring opens your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this passphrase opens your letters, and an earlier one doesn&apos;t. Backups keep the passphrase that they were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this code opens your letters, and an earlier one doesn&apos;t: destroy its paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring no longer opens your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase no longer opens your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code no longer opens your letters: destroy its paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be taken away: without it, nothing but paper would open your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be taken away: nothing else opens your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer forgets its keys, your letters are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget the passphrase, your letters are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be brought to the disk. What you had before is to open your letters; until the line at the bottom says “Saved”, keep what is new at hand, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the change could not be brought to it: make some room. What you had before is to open your letters; until the line at the bottom says “Saved”, keep what is new at hand, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embassy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed it, so it is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}, {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be read, and the address book is as it was: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table is larger than any address book, and yours is as it was: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no table of text, and the address book is as it was: save it as CSV in the program that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no column called {columns}, and the address book is as it was: the first row must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that begin like a formula were taken as plain text: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows whose day of confirmation can&apos;t be right, so not confirmed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a country that doesn&apos;t exist: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a name and an address, left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file isn&apos;t saved as UTF-8: please look whether its accents are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be signed, folded, stamped and posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page to fold and hold against your own envelopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to write a letter on by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the letters&apos; paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A6 (105 × 148 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A5 (148 × 210 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} labels, {width} × {height} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters may name the organisation that sent the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are told where a letter names the organisation that sent the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names stand in letters like other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are to be bold. That can&apos;t be printed yet: they stay plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names stand in CAPITAL letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each recipient gets an envelope of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters go in one envelope to the section office, which posts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets a copy gets the first official&apos;s letter unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets a copy gets a letter of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embassy gets a note with a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embassy gets nothing, unless you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officials learn: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules suggest “{level}”. What you chose stays: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters begin as: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters close with {closings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters close as is usual in their language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last day, the question to the section office is in these rules&apos; words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last day, the question to the section office is in Par Avion&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your section office is: {office}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section office is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is too large for rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not written as rules are{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules are written for a later version of Par Avion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing or empty{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not known{line}. Is it a typing error?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has the wrong form{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is none of what can be chosen{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be from 1 to 90{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is too long{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has line breaks or signs that can&apos;t be seen{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has something in braces that is not known{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (line {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} The rules stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way, perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the printer&apos;s list: look whether it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed, says the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed, you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Before the letters can be made, they need:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelInvitation</name>
    <message>
        <source>Below stands the letter that the sheet suggests. Officials get it many times; yours counts more in your own words. Begin with any paragraph, and change as many as you like: it can be sent as it stands, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet&apos;s letter, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every paragraph is in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln paragraph(s) are still the sheet&apos;s words.</source>
        <translation>
            <numerusform>The paragraph is still the sheet&apos;s words.</numerusform>
            <numerusform>All %Ln paragraphs are still the sheet&apos;s words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) of {all} are still the sheet&apos;s words.</source>
        <translation>
            <numerusform>%Ln paragraph of {all} is still the sheet&apos;s words.</numerusform>
            <numerusform>%Ln paragraphs of {all} are still the sheet&apos;s words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreOfficials</name>
    <message>
        <source>Add an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an embassy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be typed in, where the sheet has none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePapers</name>
    <message>
        <source>They are saved with the letters, each in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the box of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the box of labels, as “Avery L7163”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePapersPanel</name>
    <message>
        <source>More papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens or folds what stands below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Point {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embassy {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key date {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new official to get a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new embassy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UA number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages to write in, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
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
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoCase</name>
    <message>
        <source>No case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an urgent action sheet anywhere on this window, or choose one here. You read the case first, and then write your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the suggested wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of your section office is known: fill it in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} “Fix” takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Instead: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>Notes (%Ln)</source>
        <translation>
            <numerusform>Notes (%Ln)</numerusform>
            <numerusform>Notes (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at again in this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown, the others after them.</source>
        <translation>
            <numerusform>The first one is shown, the others after it.</numerusform>
            <numerusform>The first %Ln are shown, the others after them.</numerusform>
        </translation>
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
    <name>OfficeFields</name>
    <message>
        <source>My section office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you ask whether letters are still wanted, after a last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of the office</source>
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
        <source>The office a&amp;greed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office agreed on the day below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the office agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the section office…</source>
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
    <name>OfficialEditor</name>
    <message>
        <source>Join with the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move numbers to their own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New official from this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send only a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aste a sheet&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sampl&amp;e case</source>
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
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be printed, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{paper} paper, %Ln sheet(s)</source>
        <translation>
            <numerusform>{paper} paper, %Ln sheet</numerusform>
            <numerusform>{paper} paper, %Ln sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: can&apos;t be printed as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fax to {who}, with its cover (%Ln page(s))</source>
        <translation>
            <numerusform>Fax to {who}, with its cover (%Ln page)</numerusform>
            <numerusform>Fax to {who}, with its cover (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letter to {who}, with a note to the embassy (%Ln page(s))</source>
        <translation>
            <numerusform>Letter to {who}, with a note to the embassy (%Ln page)</numerusform>
            <numerusform>Letter to {who}, with a note to the embassy (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text to write out by hand, to {who} (%Ln page(s))</source>
        <translation>
            <numerusform>Text to write out by hand, to {who} (%Ln page)</numerusform>
            <numerusform>Text to write out by hand, to {who} (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letter to {who} (%Ln page(s))</source>
        <translation>
            <numerusform>Letter to {who} (%Ln page)</numerusform>
            <numerusform>Letter to {who} (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy for {who} (%Ln page(s))</source>
        <translation>
            <numerusform>Copy for {who} (%Ln page)</numerusform>
            <numerusform>Copy for {who} (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note to the embassy in your country, with a copy (%Ln page(s))</source>
        <translation>
            <numerusform>Note to the embassy in your country, with a copy (%Ln page)</numerusform>
            <numerusform>Note to the embassy in your country, with a copy (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note to {who}, with a copy (%Ln page(s))</source>
        <translation>
            <numerusform>Note to {who}, with a copy (%Ln page)</numerusform>
            <numerusform>Note to {who}, with a copy (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln envelope(s), {size}</source>
        <translation>
            <numerusform>%Ln envelope, {size}</numerusform>
            <numerusform>%Ln envelopes, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Back to the letters of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the case of a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is noted yet. It is as soon as you save or print one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t in the case any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case that isn&apos;t here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWordsBar</name>
    <message>
        <source>How many words of the letter are your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of {words} are your own.</source>
        <translation>
            <numerusform>%Ln word of {words} is your own.</numerusform>
            <numerusform>%Ln words of {words} are your own.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {words} words are your own, and that is fine, too.</source>
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
        <source>%Ln file(s) saved in {folder}.</source>
        <translation>
            <numerusform>One file saved in {folder}.</numerusform>
            <numerusform>%Ln files saved in {folder}.</numerusform>
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
        <source>The printer doesn&apos;t answer. Par Avion goes on by itself as soon as it does, and prints nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are on their way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still printing. Stop that first, or let it come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is on its way to the printer.</source>
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
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;velope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hole page</source>
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
        <source>How full the one page is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fits on one page, with room for %Ln line(s).</source>
        <translation>
            <numerusform>Fits on one page, with room for %Ln line.</numerusform>
            <numerusform>Fits on one page, with room for %Ln lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits on one page, which is full now.</source>
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
        <source>Date and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date on the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;assphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is kept on this computer goes into one sealed file. Nothing but this passphrase opens it: not your keyring, not the recovery code. Write it down where only you find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the backup will be kept on this computer from now on, opened with the same passphrase. The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase with which it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s); four or five words are good.</source>
        <translation>
            <numerusform>At least %Ln character; four or five words are good.</numerusform>
            <numerusform>At least %Ln characters; four or five words are good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more: a slip would close the backup for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPart</name>
    <message>
        <source>Your details, letters and cases lie sealed in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the window looks and what you print on stands in {file}, which anybody can read and which names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be opened were put aside, to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
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
        <source>On &amp;both sides of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
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
    <message numerus="yes">
        <source>First come the letters: put in %Ln sheet(s) of {paper} paper.</source>
        <translation>
            <numerusform>First come the letters: put in %Ln sheet of {paper} paper.</numerusform>
            <numerusform>First come the letters: put in %Ln sheets of {paper} paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are asked before the %Ln envelope(s) follow: {size}.</source>
        <translation>
            <numerusform>You are asked before the envelope follows: {size}.</numerusform>
            <numerusform>You are asked before the %Ln envelopes follow: {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQueueViewModel</name>
    <message>
        <source>Looking into the print queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The print queue of this computer still keeps %Ln finished job(s), perhaps with their pages. Whoever looks after the computer can remove them with “{command}”, and have none kept with “{files}” and “{history}” in {place}.</source>
        <translation>
            <numerusform>The print queue of this computer still keeps %Ln finished job, perhaps with its pages. Whoever looks after the computer can remove it with “{command}”, and have none kept with “{files}” and “{history}” in {place}.</numerusform>
            <numerusform>The print queue of this computer still keeps %Ln finished jobs, perhaps with their pages. Whoever looks after the computer can remove them with “{command}”, and have none kept with “{files}” and “{history}” in {place}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingPanel</name>
    <message>
        <source>How much has come out of the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All came out right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet that jammed, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a sheet &amp;jam? Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing: {done} of {total} have come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln is/are still to be printed; “Go on” prints just that.</source>
        <translation>
            <numerusform>Stopped. %Ln is still to be printed; “Go on” prints just that.</numerusform>
            <numerusform>Stopped. %Ln are still to be printed; “Go on” prints just those.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer doesn&apos;t answer. Par Avion goes on by itself as soon as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The printer doesn&apos;t say what became of %Ln of them. Look whether all is there.</source>
        <translation>
            <numerusform>The printer doesn&apos;t say what became of %Ln of them. Look whether all is there.</numerusform>
            <numerusform>The printer doesn&apos;t say what became of %Ln of them. Look whether all is there.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters are done. Now put in the envelopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {state} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the officials learn about me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two private questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two private questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ties to the country. The answers are kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateQuestions</name>
    <message>
        <source>Two private questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter can tell officials who you are. If you say yes, they learn only your initials and your town from now on, on envelopes and in files, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answer is kept nowhere. Only what the officials learn changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do people who are close to you live there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you travel there, or want to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about: {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilesPanel</name>
    <message>
        <source>Who writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else writes here, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer, sealed, as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with a name yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%Ln file(s) in this folder have the same names.</source>
        <translation>
            <numerusform>One file in this folder has the same name.</numerusform>
            <numerusform>%Ln files in this folder have the same names.</numerusform>
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
        <source>&amp;Print the envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all that Par Avion keeps on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your details, letters, cases and the key in the keyring are gone then, and nobody can bring them back. Letters that you saved in folders of your own stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close this window now, the last words are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next person, Par Avion forgets all of it. Save the letters first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over &amp;without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The case, everything you wrote for it and its %Ln line(s) in the register are deleted from this computer, with every earlier version. Nobody can bring that back.</source>
        <translation>
            <numerusform>The case, everything you wrote for it and its %Ln line in the register are deleted from this computer, with every earlier version. Nobody can bring that back.</numerusform>
            <numerusform>The case, everything you wrote for it and its %Ln lines in the register are deleted from this computer, with every earlier version. Nobody can bring that back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{case}” from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address and section office are deleted from this computer, with every earlier version. The cases and letters stay. Nobody can bring that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
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
        <source>Now the envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>When all letters are out, put %Ln envelope(s) in: {size}.</source>
        <translation>
            <numerusform>When all letters are out, put %Ln envelope in: {size}.</numerusform>
            <numerusform>When all letters are out, put %Ln envelopes in: {size}.</numerusform>
        </translation>
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
    <name>ReceiptDialog</name>
    <message>
        <source>Everything is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) removed.</source>
        <translation>
            <numerusform>%Ln file and folder removed.</numerusform>
            <numerusform>%Ln files and folders removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no key of Par Avion&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not delete the key, which may open what is left: delete the entry “paravion” in the system&apos;s own keyring program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not delete the key, which opens nothing any more: delete the entry “paravion” in the system&apos;s own keyring program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed; do it yourself:</source>
        <translation>
            <numerusform>%Ln could not be removed; do it yourself:</numerusform>
            <numerusform>%Ln could not be removed; do it yourself:</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters that you saved in folders of your own are still there: they are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close, and go on as a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, and go on as a guest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message>
        <source>Officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a letter, with {asked} of %Ln point(s)</source>
        <translation>
            <numerusform>a letter, with {asked} of %Ln point</numerusform>
            <numerusform>a letter, with {asked} of %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>The next step of all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of all cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterRow</name>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the section office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thank you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else…: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterViewModel</name>
    <message numerus="yes">
        <source>Noted for %Ln letter(s).</source>
        <translation>
            <numerusform>Noted for %Ln letter.</numerusform>
            <numerusform>Noted for %Ln letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewField</name>
    <message>
        <source>In your own words, not the sheet&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Done: &amp;back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Saving the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is saved; it opens like a sheet, with all you put right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Check aga&amp;inst the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save t&amp;he case…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides to letter-writing contradict each other. Choose what your organisation wants; what you typed and chose yourself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules hold now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>Keeping and safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is one already, this one takes its place. Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring. It may want its password now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether it can be used…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalutationsPanel</name>
    <message>
        <source>How to address them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the letters has a salutation for each office, and one for Madam and one for Sir. Say what you know; else the letter has the one for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptedNamesPanel</name>
    <message>
        <source>Write each name as {language} writes it; it stands so in every letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendRoom</name>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderPanel</name>
    <message>
        <source>A&amp;ddress, without the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tow&amp;n (told where the address is not)</source>
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
        <source>&amp;E-mail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The o&amp;fficials learn</source>
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
        <source>Choose your country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sa&amp;ve letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>The lines of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the sheet, to scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
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
    <message>
        <source>Open it all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the control with that letter underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another line, step or choice; scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a list or a question, and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShorterPanel</name>
    <message>
        <source>To get back to one page, these could go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %Ln sentence(s)</source>
        <translation>
            <numerusform>Leave out the sentence</numerusform>
            <numerusform>Leave out all %Ln sentences</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the whole paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeaksTo</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the other ways to word this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks to: {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} speaks to: {whom}. Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this window; the letters are printed as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual size. Only in this window; the letters stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters keep their own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusViewModel</name>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to read: nothing that you type is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest: Par Avion keeps nothing of what you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) not printed yet</source>
        <translation>
            <numerusform>%Ln letter not printed yet</numerusform>
            <numerusform>%Ln letters not printed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) not saved yet</source>
        <translation>
            <numerusform>%Ln letter not saved yet</numerusform>
            <numerusform>%Ln letters not saved yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters sent to the printer at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in your home folder at {time}</source>
        <translation>
            <numerusform>%Ln file saved in your home folder at {time}</numerusform>
            <numerusform>%Ln files saved in your home folder at {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in the folder “{folder}” at {time}</source>
        <translation>
            <numerusform>%Ln file saved in the folder “{folder}” at {time}</numerusform>
            <numerusform>%Ln files saved in the folder “{folder}” at {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice of officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your words in a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice of facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a name is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how an official is addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change in “Who I am”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the officials learn about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the section office said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the letters are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your words in the letter to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your words in several letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Your letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;y words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>What you wrote for the older sheet, which stays there as it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {who}: “{begins}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToCheckPanel</name>
    <message>
        <source>Please have this checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By somebody who writes the language well, if you can: Par Avion isn&apos;t sure of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Go on with this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it was; at the right it is as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier version of these letters yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}
Later: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Use the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the keyring away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the recovery code away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type it when Par Avion starts, or after a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the day when the other ways fail. You see it next, to print or copy out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the keyring or a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether it can be used…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your letters by itself while you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOutPanel</name>
    <message>
        <source>Save le&amp;tters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par Avion turns an urgent action sheet into letters that are ready to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this invented case, write the letters and send them, or open a sheet of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my letters on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept on this computer, sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you type is kept when you close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatNowPanel</name>
    <message>
        <source>Does somebody else want to write? “New person…” starts afresh, with nothing of yours left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Now print the files, sign each letter, fold it, put it into its envelope, stamp it and post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed. Now sign each letter, fold it, put it into its envelope, stamp it and post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page says DRAFT. Once the section office has agreed, tick that below, and save or print the letters anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsExplained</name>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a word to read what it means.</source>
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
        <source>Copy the words of this letter</source>
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
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%Ln word(s) more in “{part}”</source>
        <translation>
            <numerusform>%Ln word more in “{part}”</numerusform>
            <numerusform>%Ln words more in “{part}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer in “{part}”</source>
        <translation>
            <numerusform>%Ln word fewer in “{part}”</numerusform>
            <numerusform>%Ln words fewer in “{part}”</numerusform>
        </translation>
    </message>
    <message>
        <source>other words in “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>%Ln day(s) are left until the last day, {day}</source>
        <translation>
            <numerusform>%Ln day is left until the last day, {day}</numerusform>
            <numerusform>%Ln days are left until the last day, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are left until {day}, which the sheet names</source>
        <translation>
            <numerusform>%Ln day is left until {day}, which the sheet names</numerusform>
            <numerusform>%Ln days are left until {day}, which the sheet names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>post takes about %Ln day(s)</source>
        <translation>
            <numerusform>post takes about %Ln day</numerusform>
            <numerusform>post takes about %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By these rules, post abroad takes about %Ln day(s).</source>
        <translation>
            <numerusform>By these rules, post abroad takes about %Ln day.</numerusform>
            <numerusform>By these rules, post abroad takes about %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{who}: the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: Madam or Sir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office that the sheet names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madam or Sir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
